"""An interview report printed: for a terminal, as Markdown, as JSON. Across interviews, the trend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from casestudies.desk.report import Grade, Measure, Report, ShownExample
from casestudies.terminal import Console, Text
from casestudies.transcripts.clock import format_timestamp

if TYPE_CHECKING:
    import datetime as dt

SIGNS = {Grade.GOOD: "✓", Grade.FAIR: "~", Grade.MISTAKE: "✗", Grade.UNKNOWN: "?"}
STYLES = {Grade.GOOD: "green", Grade.FAIR: "yellow", Grade.MISTAKE: "red", Grade.UNKNOWN: "dim"}
_WIDE = 60
"""Columns of the timeline."""


def show(made: Report, console: Console, *, passages: bool) -> None:
    """The measures with what to do, the passages where nobody else sees them, and the timeline."""
    console.print(Text(f"{made.interview}: {verdict(made)}", "bold"))
    console.print(_bar(made))
    console.print(
        Text(f"█ the customer  ░ us  · nobody known{'' if made.timed else '   (by length: there are no times)'}", "dim")
    )
    console.print()
    for measure in made.measures:
        head = Text(f"{SIGNS[measure.grade]} ", STYLES[measure.grade])
        console.print(head.append(measure.title, "bold").append(f"  {measure.value}"))
        if measure.advice:
            console.hanging(Text("    "), Text(measure.advice, STYLES[measure.grade]))
        for one in measure.passages if passages else ():
            console.hanging(Text("    "), Text(_line(one), "dim"))


def verdict(made: Report) -> str:
    """How many mistakes there are, in words."""
    count = len(made.mistakes)
    fair = sum(m.grade is Grade.FAIR for m in made.measures)
    good = sum(m.grade is Grade.GOOD for m in made.measures)
    return f"{count or 'no'} {'mistake' if count == 1 else 'mistakes'}, {fair} could be better, {good} good"


def _bar(made: Report) -> Text:
    row = ["·"] * _WIDE
    for stretch in made.timeline:
        sign = "·" if stretch.ours is None else "░" if stretch.ours else "█"
        for at in range(int(stretch.begin * _WIDE), max(int(stretch.begin * _WIDE) + 1, round(stretch.end * _WIDE))):
            if at < _WIDE:
                row[at] = sign
    return Text("".join(row), "cyan")


def _line(one: ShownExample) -> str:
    where = f"{format_timestamp(one.at)} " if one.at is not None else ""
    why = f" ({one.why})" if one.why else ""
    return f"{where}{one.speaker}{': ' if one.speaker else ''}{one.text}{why}"


def as_markdown(made: Report) -> str:
    """A page for the team's own notes; private, since it holds words of the interview."""
    lines = [
        f"# Interview report: {made.interview}",
        "",
        f"{verdict(made).capitalize()}. Private: it holds words of the interview.",
        "",
    ]
    for measure in made.measures:
        lines += [f"## {SIGNS[measure.grade]} {measure.title}", "", f"{measure.value} {measure.advice}".strip(), ""]
        lines += [f"- {_escaped(_line(one))}" for one in measure.passages]
        lines += [""] if measure.passages else []
    return "\n".join(lines)


def _escaped(text: str) -> str:
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>#|" else c for c in text)


def as_json(made: Report) -> dict[str, Any]:
    """Everything, for other programs."""
    return {
        "interview": made.interview,
        "share": round(made.share, 4),
        "unknown": round(made.unknown, 4),
        "questions": {kind.value: count for kind, count in made.asked.items()},
        "measures": [_measure(measure) for measure in made.measures],
        "timed": made.timed,
    }


def _measure(measure: Measure) -> dict[str, Any]:
    return {
        "name": measure.name,
        "grade": measure.grade.value,
        "value": measure.value,
        "advice": measure.advice,
        "passages": [
            {"turn": p.turn, "at": p.at, "speaker": p.speaker, "text": p.text, "why": p.why} for p in measure.passages
        ],
    }


def trend(made: Sequence[tuple[dt.date, Report]]) -> Iterator[tuple[str, ...]]:
    """A row an interview, the oldest first: its day, the customer's share, open questions, mistakes by name."""
    for day, one in sorted(made, key=lambda row: (row[0], row[1].interview)):
        asked = sum(one.asked.values())
        closed = sum(
            count for kind, count in one.asked.items() if kind.value in {"closed", "leading", "hypothetical", "other"}
        )
        opened = f"{100 * (asked - closed) / asked:.0f} %" if asked else "–"
        yield (
            day.isoformat(),
            one.interview,
            f"{100 * one.share:.0f} %",
            opened,
            str(len(one.figures)),
            ", ".join(m.name for m in one.mistakes) or "none",
        )


TITLES = ("Day", "Interview", "They talk", "Open", "Figures", "Mistakes")
