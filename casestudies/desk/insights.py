"""What interviews taught: insights by theme, each backed by quotes or by passages that verify. Never published.

`content/insights/NAME.md`: theme, insight, action and importance in the front matter; below, a list of what backs it: quotes of
stories (`- otterburn#evenings`), or words of an interview (`- rounds: "It took me two hours every evening."`).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.quotes import verify
from casestudies.stories import codes
from casestudies.stories.drafts import slug
from casestudies.stories.files import read_text, unix
from casestudies.stories.front_matter import split
from casestudies.stories.model import Interview, Library
from casestudies.stories.plain_yaml import parse, scalar
from casestudies.stories.project import Project
from casestudies.stories.schema import Shape, ShortText
from casestudies.stories.typed import typed
from casestudies.transcripts.model import Transcript

FEWEST, MOST = 3, 10
"""How many insights a team acts on; more are a list nobody reads."""

Rank = Annotated[int, Field(ge=1, le=5)]


class _Importance(Shape):
    customers: Rank = 3
    team: Rank = 3


class InsightShape(Shape):
    """The front matter of an insight."""

    theme: ShortText
    insight: ShortText
    action: ShortText | None = None
    importance: _Importance = Field(default_factory=_Importance)


@dataclass(frozen=True, slots=True)
class Backing:
    """What an insight stands on: `source` is `story#quote` or an interview's id, `words` what was said."""

    source: str
    words: str
    customer: str
    line: int
    at: float | None = None
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Insight:
    """One insight. `customers_rank` and `team_rank` are from 1 to 5."""

    id: str
    file: str
    theme: str
    insight: str
    action: str
    customers_rank: int
    team_rank: int
    backing: tuple[Backing, ...] = ()

    @property
    def customers(self) -> frozenset[str]:
        """Whose words back it."""
        return frozenset(one.customer for one in self.backing)


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong with an insight: where, and what."""

    file: str
    line: int
    message: str


_QUOTE = re.compile(r"^[-*] +([\w./-]+#[\w.-]+)\s*$")
_PASSAGE = re.compile(r"^[-*] +([\w.-]+): *[\"“](.+)[\"”]\s*$")


def insights(
    project: Project, library: Library, transcripts: Mapping[str, Transcript]
) -> tuple[tuple[Insight, ...], tuple[Flaw, ...]]:
    """All insights with what backs them, and what is wrong: words that were not said, quotes that there are not."""
    found: list[Insight] = []
    wrong: list[Flaw] = []
    for path in sorted(project.insights.glob("*.md")) if project.insights.is_dir() else ():
        file = path.relative_to(project.root).as_posix()
        try:
            text = unix(read_text(path, project.root))
            shape, body, first = _read(text, file)
        except CasestudiesError as error:
            wrong += (Flaw(file, f.place.line, f"{f.message} {f.help}".strip()) for f in error.findings)
            continue
        backing: list[Backing] = []
        for number, line in enumerate(body.split("\n"), first):
            one = _backing(line, number, library, transcripts)
            if isinstance(one, Backing):
                backing.append(one)
            elif one:
                wrong.append(Flaw(file, number, one))
        if not backing:
            wrong.append(
                Flaw(file, first, "Nothing backs this insight. Add quotes (`- story#quote`) or words of an interview.")
            )
        ranks = shape.importance
        made = Insight(path.stem, file, shape.theme, shape.insight, shape.action or "", ranks.customers, ranks.team)
        found.append(_with(made, backing))
    return tuple(found), tuple(wrong)


def _with(made: Insight, backing: Sequence[Backing]) -> Insight:
    return Insight(
        made.id, made.file, made.theme, made.insight, made.action, made.customers_rank, made.team_rank, tuple(backing)
    )


def _read(text: str, file: str) -> tuple[InsightShape, str, int]:
    parts = split(text)
    if parts is None:
        raise CasestudiesError(Finding(codes.NO_FRONT_MATTER, Place(file, 1), "The insight has no front matter."))
    shape, mistakes = typed(InsightShape, parse(parts.yaml, file, first_line=2))
    if shape is None:
        raise CasestudiesError(*mistakes)
    return shape, parts.body, parts.body_line


def _backing(line: str, number: int, library: Library, transcripts: Mapping[str, Transcript]) -> Backing | str | None:
    """What a line backs the insight with; what is wrong with it; or None for a line that is no evidence."""
    if found := _QUOTE.match(line):
        story, _, id_ = found[1].partition("#")
        known = library.stories.get(story)
        quote = next((q for q in known.quotes if q.id == id_), None) if known else None
        if known is None or quote is None:
            return f"There is no quote {found[1]}."
        return Backing(found[1], quote.text, known.customer, number, quote.at, quote.credited)
    if found := _PASSAGE.match(line):
        interview = library.interviews.get(found[1])
        if interview is None or found[1] not in transcripts:
            return f"There is no interview {found[1]} that can be read."
        return _said(found[2], interview, transcripts[found[1]], number)
    return 'Write evidence as `- story#quote`, or as `- interview: "words"`.' if line.startswith(("- ", "* ")) else None


def _said(words: str, interview: Interview, transcript: Transcript, number: int) -> Backing | str:
    theirs = [label for label, person in interview.speakers.items() if person is not None]
    verdict = verify(words, transcript, theirs, language=interview.language, corrections=interview.corrections)
    if not verdict.stands or verdict.found is None:
        nearest = f" Nearest: {verdict.remedy}" if verdict.remedy else ""
        return f"These words are not what the customer said ({verdict.kind.value}).{nearest}"
    found = verdict.found
    return Backing(interview.id, words, interview.customer, number, found.start, found.speaker or "")


def grid(found: Iterable[Insight]) -> Mapping[str, Mapping[str, int]]:
    """How many passages of each customer back each theme."""
    table: dict[str, dict[str, int]] = {}
    for one in found:
        row = table.setdefault(one.theme, {})
        for backing in one.backing:
            row[backing.customer] = row.get(backing.customer, 0) + 1
    return table


def ranked(found: Sequence[Insight], *, team: bool) -> tuple[Insight, ...]:
    """By importance to the customers, or to the team; what more customers say goes first among equals."""
    return tuple(
        sorted(found, key=lambda one: (-(one.team_rank if team else one.customers_rank), -len(one.customers), one.id))
    )


def coverage(found: Sequence[Insight], library: Library, segments: Mapping[str, str]) -> Mapping[str, tuple[int, int]]:
    """By segment (of the record, else the industry): how many customers back an insight, of how many that were interviewed."""
    heard = {interview.customer for interview in library.interviews.values()}
    backed = {customer for one in found for customer in one.customers}
    table: dict[str, tuple[int, int]] = {}
    for customer in sorted(heard):
        known = library.customers.get(customer)
        segment = segments.get(customer) or (known.industry if known else "") or "no segment"
        with_, of = table.get(segment, (0, 0))
        table[segment] = (with_ + (customer in backed), of + 1)
    return table


COLUMNS = (
    "Insight",
    "Theme",
    "Action",
    "Importance to customers",
    "Importance to team",
    "Quote",
    "Source",
    "Customer",
    "Speaker",
    "Second",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a table program takes for a formula where a cell begins with it."""


def as_csv(found: Sequence[Insight]) -> str:
    """A row for each passage: what repositories of research read, with their columns chosen when it is brought in."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for one in found:
        for b in one.backing:
            second = "" if b.at is None else f"{b.at:.0f}"
            row = (
                one.insight,
                one.theme,
                one.action,
                one.customers_rank,
                one.team_rank,
                b.words,
                b.source,
                b.customer,
                b.speaker,
                second,
            )
            table.writerow([_cell(str(value)) for value in row])
    return out.getvalue()


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def from_csv(text: str) -> Iterator[tuple[str, str]]:
    """The files of insights that a table holds: id and text, one for each insight. Raises ValueError where a column is missing."""
    rows = list(csv.DictReader(io.StringIO(text)))
    needed = ("Insight", "Theme", "Quote", "Source")
    if not rows or any(name not in rows[0] for name in needed):
        raise ValueError(f"The table needs the columns {', '.join(needed)}, and at least one row.")
    by_insight: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        by_insight.setdefault((row["Insight"] or "").strip(), []).append(row)
    for insight, evidence in by_insight.items():
        name = "-".join(slug(insight).split("-")[:6])
        if not name:
            raise ValueError("A row has no text in the column Insight.")
        first = evidence[0]
        lines = ["---", f"theme: {scalar((first['Theme'] or '').strip() or 'no theme')}", f"insight: {scalar(insight)}"]
        lines += [f"action: {scalar(first['Action'].strip())}"] if (first.get("Action") or "").strip() else []
        lines += ["---", ""]
        for row in evidence:
            source, words = (row["Source"] or "").strip(), " ".join((row["Quote"] or "").split())
            lines.append(f"- {source}" if "#" in source else f'- {source}: "{words}"')
        yield name, "\n".join(lines) + "\n"
