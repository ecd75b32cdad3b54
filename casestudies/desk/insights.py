"""What interviews taught: insights by theme, each backed by quotes or by passages that verify. Never published.

`content/insights/NAME.md`: theme, insight, action and importance in the front matter; below, a list of what backs it: quotes of
stories (`- otterburn#evenings`), or words of an interview (`- rounds: "It took me two hours every evening."`).
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count
from typing import Annotated

from pydantic import Field

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.quotes import verify
from casestudies.stories import codes
from casestudies.stories.drafts import slug
from casestudies.stories.files import read_text, unix
from casestudies.stories.front_matter import split
from casestudies.stories.model import Interview, Library, Person
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
    on: dt.date | None = None


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
        before = len(wrong)
        for number, line in enumerate(body.split("\n"), first):
            one = _backing(line, number, library, transcripts)
            if isinstance(one, Backing):
                backing.append(one)
            elif one:
                wrong.append(Flaw(file, number, one))
        if not backing and len(wrong) == before:
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
        help_ = "Begin the file with `---`, its fields, and `---`: `theme`, `insight`, and what backs it below."
        raise CasestudiesError(
            Finding(codes.NO_FRONT_MATTER, Place(file, 1), "The insight has no front matter.", help_)
        )
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
        people = library.customers[interview.customer].people
        return _said(found[2], interview, transcripts[found[1]], people, number)
    return 'Write evidence as `- story#quote`, or as `- interview: "words"`.' if line.startswith(("- ", "* ")) else None


def _said(
    words: str, interview: Interview, transcript: Transcript, people: Mapping[str, Person], number: int
) -> Backing | str:
    theirs = [label for label, person in interview.speakers.items() if person is not None]
    verdict = verify(words, transcript, theirs, language=interview.language, corrections=interview.corrections)
    if not verdict.stands or verdict.found is None:
        nearest = f" Nearest: {verdict.remedy}" if verdict.remedy else ""
        return f"These words are not what the customer said ({verdict.kind.value}).{nearest}"
    found = verdict.found
    label = found.speaker or ""
    person = interview.speakers.get(label)
    who = people[person].name if person is not None and person in people else label
    return Backing(interview.id, words, interview.customer, number, found.start, who, interview.date)


def grid(found: Iterable[Insight]) -> Mapping[str, Mapping[str, int]]:
    """How many passages of each customer back each theme, those that most back first."""
    table: dict[str, dict[str, int]] = {}
    for one in found:
        row = table.setdefault(one.theme, {})
        for backing in one.backing:
            row[backing.customer] = row.get(backing.customer, 0) + 1
    return dict(sorted(table.items(), key=lambda row: (-sum(row[1].values()), row[0])))


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
    "Date",
)
_TITLES: Mapping[str, Mapping[str, str]] = {
    "dovetail": {"Insight": "Title", "Quote": "Content", "Theme": "Tags", "Speaker": "Contact"},
    "condens": {"Source": "Session", "Speaker": "Participant", "Quote": "Highlight", "Theme": "Tag"},
    "enjoyhq": {
        "Insight": "Title",
        "Quote": "Highlight",
        "Theme": "Tags",
        "Speaker": "Name",
        "Customer": "company.name",
    },
    "airtable": {"Insight": "Name"},
}
"""What repositories call these columns in their help, read on 2026-11-29: notes with content, tags and contacts (Dovetail);
sessions with participants and highlights (Condens); highlights with tags and customers, whose company's properties begin with
`company.` (EnjoyHQ); a first column that names the record (Airtable). None of them fixes the titles of a table of quotes: whoever
brings it in says there which column is which. Maze's help tells of no such table: recordings are uploaded there.
"""

REPOSITORIES = tuple(_TITLES)

_LONGEST_FIELD = 300
"""Characters of a text field of Dovetail; titles and contents may be longer."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a table program takes for a formula where a cell begins with it; some take wide signs as well."""


def as_csv(found: Sequence[Insight], repository: str = "") -> str:
    """A row for each passage, its columns called as the repository calls them."""
    titles = _TITLES.get(repository, {})
    columns = sorted(COLUMNS, key=lambda name: name != "Insight" if repository == "airtable" else name not in titles)
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow([titles.get(name, name) for name in columns])
    for one in found:
        for backing in one.backing:
            row = dict(zip(COLUMNS, _row(one, backing), strict=True))
            table.writerow([_cell(str(row[name])) for name in columns])
    return out.getvalue()


def _row(one: Insight, backing: Backing) -> tuple[object, ...]:
    return (
        one.insight,
        one.theme,
        one.action,
        one.customers_rank,
        one.team_rank,
        backing.words,
        backing.source,
        backing.customer,
        backing.speaker,
        "" if backing.at is None else f"{backing.at:.0f}",
        backing.on.isoformat() if backing.on else "",
    )


def too_long(found: Sequence[Insight], repository: str) -> Iterator[str]:
    """What a repository will not take whole."""
    if repository == "dovetail":
        yield from (
            f"{one.file}: the action has more than {_LONGEST_FIELD} characters, which Dovetail cuts."
            for one in found
            if len(one.action) > _LONGEST_FIELD
        )


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


@dataclass(frozen=True, slots=True)
class InsightTable:
    """The files of insights that a table holds, by name, and the titles of its columns that tell us nothing."""

    files: Mapping[str, str]
    unused: tuple[str, ...]


def from_csv(text: str, named: Mapping[str, str] | None = None) -> InsightTable:
    """What a table holds. `named` says which column is which where the table calls them otherwise. Raises ValueError where a
    column is missing, or a row cannot be meant as it stands.
    """
    titles, rows = _rows(text)
    columns = _columns(titles, named or {})
    by_insight: dict[str, list[dict[str, str]]] = {}
    for number, row in rows:
        told = {name: _uncelled(row[titles.index(title)]) for name, title in columns.items()}
        for name in ("Insight", "Quote", "Source"):
            if not told[name]:
                raise ValueError(f"Row {number} has no text in the column {columns[name]}.")
        source = told["Source"]
        if not (_QUOTE.match(f"- {source}") or _PASSAGE.match(f'- {source}: "words"')):
            raise ValueError(
                f"Row {number}: “{source}” in the column {columns['Source']} is no interview and no quote. Write the id of an "
                "interview, as its folder is called, or story#quote."
            )
        for name in COLUMNS[3:5]:
            if told.get(name, "") not in _RANKS:
                raise ValueError(
                    f"Row {number}: “{told[name]}” in the column {columns[name]} is not a whole number from 1 to 5."
                )
        by_insight.setdefault(told["Insight"], []).append(told)
    files: dict[str, str] = {}
    for insight, evidence in by_insight.items():
        name = "-".join(slug(insight).split("-")[:6])
        if not name:
            raise ValueError(f"No file can be named after the insight “{insight}”: it has no letters.")
        free = next(one for one in chain([name], (f"{name}-{n}" for n in count(2))) if one not in files)
        files[free] = _file(insight, evidence)
    used = set(columns.values())
    return InsightTable(files, tuple(title for title in titles if title and title not in used))


_RANKS = ("", "1", "2", "3", "4", "5")


def _rows(text: str) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The titles of a table, and its rows with their numbers as a spreadsheet counts them."""
    first = text.partition("\n")[0]
    between = max(",;\t", key=first.count)  # programs in half of Europe write semicolons
    reader = csv.reader(io.StringIO(text), delimiter=between, strict=True)
    try:
        table = list(reader)
    except csv.Error as error:
        raise ValueError(f"Line {reader.line_num} is not CSV ({error}). Export the table again.") from None
    titles = [title.strip() for title in table[0]] if table else []
    rows = [(number, row) for number, row in enumerate(table[1:], 2) if any(cell.strip() for cell in row)]
    if not rows:
        raise ValueError("The table has no rows below its titles." if any(titles) else "The file is empty.")
    twice = next((title for title in titles if title and titles.count(title) > 1), None)
    if twice:
        raise ValueError(f"Two columns are called {twice}. Rename one of them.")
    for number, row in rows:
        if any(cell.strip() for cell in row[len(titles) :]):
            raise ValueError(
                f"Row {number} has more cells than there are titles. "
                f"A cell that holds “{between}” must stand in quotation marks."
            )
    return titles, [(number, row + [""] * (len(titles) - len(row))) for number, row in rows]


def _columns(titles: Sequence[str], named: Mapping[str, str]) -> dict[str, str]:
    """The table's titles by our columns: as it was said, as we write them, or as one of the repositories does."""
    found = dict[str, str]()
    for name in COLUMNS:
        known = (named[name],) if name in named else (name, *(of[name] for of in _TITLES.values() if name in of))
        title = next((one for one in known if one in titles), None)
        if title is not None:
            found[name] = title
    missing = [name for name in ("Insight", "Theme", "Quote", "Source") if name not in found]
    if missing:
        raise ValueError(
            f"The table lacks {', '.join(missing)}. It has: {', '.join(t for t in titles if t) or 'no row'}. Say which is which: "
            f'--column {missing[0]}="…".'
        )
    return found


def _file(insight: str, evidence: Sequence[Mapping[str, str]]) -> str:
    """The file of one insight."""
    first = evidence[0]
    lines = ["---", f"theme: {scalar(first['Theme'] or 'no theme')}", f"insight: {scalar(insight)}"]
    lines += [f"action: {scalar(first['Action'])}"] if first.get("Action") else []
    ranks = {key: first.get(name, "") for key, name in (("customers", COLUMNS[3]), ("team", COLUMNS[4]))}
    given = [f"{key}: {rank}" for key, rank in ranks.items() if rank]
    lines += [f"importance: {{{', '.join(given)}}}"] if given else []
    lines += ["---", ""]
    for row in evidence:
        lines.append(f"- {row['Source']}" if "#" in row["Source"] else f'- {row["Source"]}: "{row["Quote"]}"')
    return "\n".join(lines) + "\n"


def _uncelled(text: str) -> str:
    """A cell as it was before it was kept from being a formula, on one line."""
    plain = "".join(one for one in " ".join(text.split()) if one.isprintable())
    return plain[1:] if plain.startswith("'") and plain[1:].startswith(_FORMULA) else plain
