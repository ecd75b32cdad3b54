"""`casestudies review`: the private review room of a story."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, day, project, today_option

if TYPE_CHECKING:
    from casestudies.stories.project import Project


@click.command(short_help="Write a private page with a story beside its interview.")
@click.argument("story")
@click.option("--open", "opens", is_flag=True, help="Open it in the browser.")
@click.option(
    "--output",
    "-o",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write to. Default: `review` beside mkdocs.yml, which git ignores.",
)
@today_option
@config_option
def review(story: str, opens: bool, output: Path | None, today: datetime | None, config: Path | None) -> None:
    """Write a private page with a story beside its interview: each quote joined to its passage, what surrounds it, what was
    left out, findings and approvals.

    One file that needs no server and asks no other host for anything. A recording in the interview's folder plays from the
    second of a quote. It holds a whole interview: never publish it or send it on.
    """
    from casestudies.approvals.recording import found_story
    from casestudies.review import gate
    from casestudies.review.gather import gather
    from casestudies.review_room import page, room_folder, room_of

    if os.environ.get("CI"):
        raise click.UsageError(
            "A review room holds a whole interview: it is not written in CI, where others can fetch files."
        )
    site = project(config)
    _, found = found_story(site, story)
    folder = room_folder(site, output)
    gathered = gather(site)
    reviewed = next(r for r in gate.review(gathered, site, day(today, site)).stories if r.story.id == found.id)
    room = room_of(reviewed, gathered.library, gathered.transcripts)
    written = folder / f"{found.id.replace('/', '-')}.html"
    written.write_text(page(room, site, folder), "utf-8")
    _tell(written, site, opens)


def _tell(written: Path, site: Project, opens: bool) -> None:
    click.echo(written.relative_to(site.root) if written.is_relative_to(site.root) else written)
    if opens and not click.launch(written.as_uri()):
        return
    if not opens:
        click.echo("Private: it holds words of the interview. Open it in a browser, or run this again with --open.")
