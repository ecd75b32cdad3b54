"""`casestudies status`: the board."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from casestudies.cli.project import config_option, day, project, today_option


@click.command(short_help="Show every interview and story with its state, age and next step.")
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
@today_option
@config_option
def status(form: str, today: datetime | None, config: Path | None) -> None:
    """Show every interview and story with its state, age and next step.

    What somebody has to do something about stands first. The age is in days: of an interview since it took place, of a
    story since its state began.
    """
    from casestudies.review import review
    from casestudies.review.board import board
    from casestudies.review.formats.board import as_json, as_markdown, show

    site = project(config)
    rows = board(review(site, today=day(today, site)))
    if form == "text":
        from casestudies.terminal import Console

        show(rows, Console())
    else:
        click.echo((as_json if form == "json" else as_markdown)(rows, day(today, site)), nl=False)
