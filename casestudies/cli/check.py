"""`casestudies check`: review the site."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, day, project, today_option

if TYPE_CHECKING:
    from casestudies.review import Review
    from casestudies.stories.project import Project

FORMATS = ("text", "json", "github", "gitlab", "sarif", "junit", "markdown")


@click.command(short_help="Review the site: findings, and what would be published or withheld.")
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How to print it."
)
@click.option(
    "--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="Write there instead of printing."
)
@click.option("--fix", is_flag=True, help="Put the nearest faithful wording into quotes that have one.")
@today_option
@config_option
def check(
    paths: tuple[Path, ...], form: str, output: Path | None, fix: bool, today: datetime | None, config: Path | None
) -> None:
    """Review the site: findings, and what would be published or withheld.

    With PATH, report only what concerns these files or folders. Ends with 0 (clean), 1 (findings that are errors or
    warnings) or 2 (could not run). Words of transcripts are shown on a terminal and nowhere else.
    """
    from casestudies.findings import Severity
    from casestudies.review import review
    from casestudies.review.select import about

    site = project(config)
    result = _working("Verifying quotes", lambda: review(site, today=day(today)))
    if fix:
        written = _fix(result, site, paths)
        if written:
            result = review(site, today=day(today))
    if paths:
        result = about(result, site, paths)
    _print(result, form, output)
    sys.exit(any(f.severity is not Severity.NOTE for f in result.findings))


def _working(what: str, work: Callable[[], Review]) -> Review:
    """Do the work; on a terminal, with a sign that something is going on."""
    if not sys.stderr.isatty():
        return work()
    from rich.console import Console

    with Console(stderr=True).status(what):
        return work()


def _print(result: Review, form: str, output: Path | None) -> None:
    if form == "text" and output is None:
        from rich.console import Console

        from casestudies.review.formats.text import show

        show(result, Console(highlight=False), confidential=sys.stdout.isatty() and not os.environ.get("CI"))
        return
    text = _rendered(result, form)
    if output is None:
        click.echo(text, nl=False)
    else:
        output.write_text(text, "utf-8")


def _rendered(result: Review, form: str) -> str:
    if form != "text":
        from casestudies.review.formats import FORMATS as RENDERERS

        return RENDERERS[form](result)
    import io

    from rich.console import Console

    from casestudies.review.formats.text import show

    console = Console(file=io.StringIO(), width=100, highlight=False)
    show(result, console, confidential=False)
    assert isinstance(console.file, io.StringIO)  # noqa: S101 - set two lines above
    return console.file.getvalue()


def _fix(result: Review, site: Project, paths: tuple[Path, ...]) -> int:
    """Write faithful wordings into the stories (those under `paths`, where given); how many quotes were mended."""
    from casestudies.review.fix import fixable, fixed
    from casestudies.review.select import within

    count = 0
    for reviewed in result.stories:
        mended = fixable(reviewed)
        path = site.root / reviewed.story.place.path
        if not mended or (paths and not within(path, paths)):
            continue
        # Bytes, so that line ends and a byte order mark stay as they are.
        path.write_bytes(fixed(path.read_bytes().decode("utf-8"), reviewed.story, mended).encode("utf-8"))
        for one in mended:
            click.echo(
                f"{reviewed.story.place.path}:{one.quote.first}: “{one.quote.id}” now says what was said.", err=True
            )
        count += len(mended)
    return count
