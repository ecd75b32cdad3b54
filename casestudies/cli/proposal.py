"""`casestudies proposal`: what a branch changes, for the comment on its pull request."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, day, project, today_option

if TYPE_CHECKING:
    import datetime as dt

    from casestudies.review import Review
    from casestudies.stories.project import Project


@click.command(short_help="Tell what a branch changes: quotes, approvals, what would be published.")
@click.option("--base", required=True, metavar="REF", help="The branch, tag or commit that it is proposed to.")
@click.option("--preview", default="", metavar="URL", help="Where the proposal can be looked at.")
@click.option(
    "--words", is_flag=True, help="Also print the quotes' own words: only where anybody can read the branch anyway."
)
@click.option(
    "--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="Write there instead of printing."
)
@today_option
@config_option
def proposal(
    base: str, preview: str, words: bool, output: Path | None, today: datetime | None, config: Path | None
) -> None:
    """Tell what a branch changes, as Markdown for one comment on its pull request: which quotes changed and how they are judged,
    which approvals no longer cover their story, what would be published.

    Codes and kinds, never a passage of an interview. It is judged by the policy of --base. The GitHub action posts this, and
    updates it.
    """
    from casestudies.approvals.policy import judged_by
    from casestudies.review import review
    from casestudies.review.formats.comment import render
    from casestudies.review.proposal import proposal as compared

    if preview and not preview.startswith(("https://", "http://")):
        raise click.BadParameter("should be a web address beginning with https://", param_hint="--preview")
    site = project(config)
    when = day(today, site)
    before = _before(site, base, when)
    after = review(judged_by(site, base), today=when)
    text = render(compared(before, after), preview=preview.translate(_UNSAFE), words=words)
    if output is None:
        click.echo(text, nl=False)
    else:
        output.write_text(text, "utf-8")


_UNSAFE = {ord(character): None for character in "<>() \t\r\n\"'`"}


def _before(site: Project, base: str, today: dt.date) -> Review:
    """The review of the site as it was where the proposal left `base`."""
    from casestudies.approvals.git import Repository
    from casestudies.review import review
    from casestudies.stories import open_project

    repository = Repository(site.root)
    with repository.as_it_was(repository.fork(base)) as folder:
        return review(open_project(folder / site.settings), today=today)
