"""`casestudies context`: a quote in its passage, for the author at a private terminal."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casestudies.cli.project import config_option, day, logged, project, today_option

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casestudies.review.model import Judged


@click.command(short_help="Show a story's quotes in the passages they come from.")
@click.argument("reference", metavar="STORY[#QUOTE]")
@today_option
@config_option
def context(reference: str, today: datetime | None, config: Path | None) -> None:
    """Show a story's quotes in the passages they come from: the question, what was said before and after, what is left out,
    and what its speaker must see.

    For your own terminal: in CI only codes are printed.
    """
    from casestudies.approvals.recording import found_story
    from casestudies.review import review_with_memory

    site = project(config)
    name, _, quote = reference.partition("#")
    _, story = found_story(site, name)
    reviewed = next(r for r in review_with_memory(site, today=day(today, site)).stories if r.story.id == story.id)
    wanted = [j for j in reviewed.judged if quote in {"", j.quote.id}]
    if not wanted:
        ids = ", ".join(j.quote.id for j in reviewed.judged)
        raise click.BadParameter(
            f"There is no quote '{quote}' here. The quotes are: {ids}.", param_hint="STORY[#QUOTE]"
        )
    for judged in wanted:
        _show(judged)


def _show(judged: Judged) -> None:

    verdict, found = judged.verdict, judged.verdict.context if judged.verdict else None
    click.secho(f"{judged.quote.id}  ", nl=False, bold=True)
    click.secho(
        f"{judged.kind}{', ' + _state(judged) if verdict and verdict.asks else ''}",
        fg="yellow" if judged.asks else "green",
    )
    if found is None:
        return
    log = logged()
    if not log:
        rows = (
            ("asked", found.question),
            ("before", found.before),
            ("quote", judged.quote.text),
            ("after", found.after),
        )
        _rows(rows)
        _rows(("left out", text) for text in (*found.rest, *found.left_out))
    for concern in found.concerns:
        words = "" if log else f": {concern.words}"
        click.secho(f"  {concern.rule.code} {concern.rule.name}{words}", fg="cyan")
    if verdict and verdict.longer and not log:
        _rows((("asks nothing", verdict.longer),))


def _rows(rows: Iterable[tuple[str, str]]) -> None:
    """A label in the margin, and the words beside it."""
    from casestudies.terminal import Console, Text

    for label, text in rows:
        if text.strip():
            Console().hanging(Text(f"  {label.ljust(14)}", "dim"), Text(" ".join(text.split())))


def _state(judged: Judged) -> str:
    return "asks: its speaker must see this" if judged.asks else "seen by its speaker"
