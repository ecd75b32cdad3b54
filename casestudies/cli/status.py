"""`casestudies status`: the board."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from casestudies.cli.project import config_option, day, logged, named_files, project, today_option


@click.command(short_help="Show every interview and story with its state, age and next step.")
@click.argument("names", metavar="[PATH|ID]...", nargs=-1)
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
@click.option("--json", "in_json", is_flag=True, help="The same as --format json.")
@click.option("--ics", "calendar", is_flag=True, help="Write the next steps with customers as a calendar file instead.")
@today_option
@config_option
def status(
    names: tuple[str, ...], form: str, in_json: bool, calendar: bool, today: datetime | None, config: Path | None
) -> None:
    """Show every interview and story with its state, age and next step.

    What needs somebody to act comes first. The age is in days: of an interview since it took place, of a
    story since its state began. What is kept for longer than the setting `retention` allows comes last. With PATH or
    ID, show only these stories and interviews. Where somebody is recorded under content/asks, the year of each comes first: due,
    asked, booked, interviewed, drafted, awaiting, published, expiring.
    """
    from casestudies.cli.ask import requests_of, stages, write_calendar
    from casestudies.desk.year_board import show_year, with_year, year_as_markdown
    from casestudies.review import review_with_memory
    from casestudies.review.board import board
    from casestudies.review.formats.board import as_json, as_markdown, show
    from casestudies.review.kept import due
    from casestudies.stories.files import within

    site = project(config)
    paths = named_files(site, names)
    reviewed = review_with_memory(site, today=day(today, site))
    written = requests_of(site, reviewed)
    rows, late = (
        board(reviewed, [name for name, one in written.items() if one.current]),
        due(site, reviewed.library, day(today, site)),
    )
    if paths:
        late = tuple(one for one in late if any(within(site.root / one.kept.path, path) for path in paths))
        rows = tuple(row for row in rows if any(within(site.root / row.path, path) for path in paths))
    year = () if paths else stages(site, reviewed, day(today, site), written)
    if logged():
        year = tuple(replace(one, told="") for one in year)  # why somebody must not be asked is no matter for a log
    form = "json" if in_json else form
    if calendar:
        write_calendar(site, year, day(today, site))
    elif form == "text":
        from casestudies.terminal import Console

        console = Console()
        show_year(year, console)
        show(rows, console, late)
        if not (year or rows or late):
            click.echo("No story or interview is there.")
    elif form == "json":
        click.echo(with_year(as_json(rows, day(today, site), late), year), nl=False)
    else:
        click.echo(year_as_markdown(year) + as_markdown(rows, day(today, site), late), nl=False)
