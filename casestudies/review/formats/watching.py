"""The board of `check --watch`: a line a story, then the first thing to mend in full. As high as the terminal at most."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import StringIO

from casestudies.findings import Finding, Severity, counted
from casestudies.review.formats.text import show_finding
from casestudies.review.model import Review, Reviewed
from casestudies.terminal import Console, Text

_LEAST = 3
"""Lines of stories that stay however long the finding below is."""
_STYLES = {"error": "bold red", "asks": "bold yellow", "withheld": "yellow", "published": "bold green"}
_ORDER = list(_STYLES)

HOME = "\033[H"
"""Where a terminal begins; every line then overwrites the one that stood there, so that nothing flickers."""
REST_OF_LINE = "\033[K"
REST_OF_SCREEN = "\033[J"


def board(review: Review, width: int, height: int, spent: str, *, colours: bool) -> str:
    """The screen's lines: stories with trouble first, and below them the first finding with its words. `spent` says when it was
    looked at, and how long that took.
    """
    first = first_to_mend(review)
    told = [*_printed(width, colours, lambda console: _tell(first, review, console)), ""] if first else []
    foot = _printed(width, colours, lambda console: _count(review, spent, console))
    rows = sorted(review.stories, key=lambda r: (_ORDER.index(_state(r)), r.story.id))
    room = max(_LEAST, height - len(told) - len(foot) - 2)
    shown = rows if len(rows) <= room else rows[: room - 1]
    lines = _printed(width, colours, lambda console: _list(shown, rows, console))
    made = [*lines, "", *told, *foot]
    return "\n".join(made if len(made) < height else [*made[: max(1, height - 2)], "…"])


def frame(lines: str) -> str:
    """A board as a terminal is told to show it in place of the one before."""
    return HOME + "".join(f"{line}{REST_OF_LINE}\r\n" for line in lines.split("\n")) + REST_OF_SCREEN


def first_to_mend(review: Review) -> Finding | None:
    """The first quote that fails; where none does, the first error; then the first that asks."""
    of_quotes = [f for r in review.stories for j in r.judged for f in j.findings]
    errors = [f for f in review.findings if f.severity is Severity.ERROR]
    failing = [f for f in errors if f in of_quotes]
    return next(iter([*failing, *errors, *of_quotes]), None)


def _printed(width: int, colours: bool, tell: Callable[[Console], None]) -> list[str]:
    written = StringIO()
    tell(Console(written, width=width, is_terminal=colours))
    return written.getvalue().rstrip("\n").split("\n")


def _state(reviewed: Reviewed) -> str:
    if any(not j.publishes and not j.asks for j in reviewed.judged) or reviewed.errors:
        return "error"
    if any(j.asks for j in reviewed.judged):
        return "asks"
    return "published" if reviewed.publishes else "withheld"


def _list(shown: list[Reviewed], rows: list[Reviewed], console: Console) -> None:
    wide = max((len(r.story.id) for r in shown), default=0)
    wide = min(wide, max(12, console.width // 3))
    for one in shown:
        state = _state(one)
        line = Text(state.ljust(max(map(len, _ORDER))), _STYLES[state])
        line.append(f"  {one.story.id[:wide].ljust(wide)}  ").append(", ".join(_quotes(one)), "dim")
        console.print(next(line.wrap(console.width)), wrap=False)
    if len(shown) < len(rows):
        console.print(Text(f"and {counted(len(rows) - len(shown), 'more story', 'more stories')}", "dim"))
    if not rows:
        console.print(Text("No story can be read yet.", "dim"))


def _quotes(reviewed: Reviewed) -> Iterator[str]:
    judged = reviewed.judged
    yield counted(len(judged), "quote")
    refused = sum(not j.publishes and not j.asks for j in judged)
    asking = sum(j.asks for j in judged)
    if refused:
        yield f"{refused} refused"
    if asking:
        yield f"{asking} must be seen"
    if not reviewed.publishes:
        yield from (reason for reason in reviewed.reasons[:1])


def _tell(finding: Finding, review: Review, console: Console) -> None:
    show_finding(finding, console, stops=finding in review.failed, confidential=True)


def _count(review: Review, spent: str, console: Console) -> None:
    errors = sum(f.severity is Severity.ERROR for f in review.findings)
    warnings = sum(f.severity is Severity.WARNING for f in review.findings)
    line = Text(f"{len(review.edition.stories)} published", "bold")
    line.append(f", {counted(errors, 'error')}, {counted(warnings, 'warning')}").append(
        f"  {spent} · Ctrl-C ends it", "dim"
    )
    console.print(next(line.wrap(console.width)), wrap=False)
