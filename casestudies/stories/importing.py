"""A file of many people's words to files of a site: what would be written, and why a row would not. Nothing here writes.

A row becomes a source of its own, with the row as the file has it, and where that is asked for a testimonial that awaits its
approval. What is there already is never written again, so that the same file can be brought in as often as it grows.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from email.utils import parsedate_to_datetime
from enum import StrEnum
from pathlib import Path

from casestudies.findings import CasestudiesError, Place
from casestudies.stories.drafts import NewCustomer, NewPerson, customer_file, quoted, single_quote_file, slug
from casestudies.stories.model import Customer, Library, Person, SourceKind
from casestudies.stories.plain_yaml import parse, scalar
from casestudies.stories.project import Project
from casestudies.stories.schema import MapShape, is_language
from casestudies.transcripts import sources
from casestudies.transcripts.codes import UNRECOGNISED, refusal
from casestudies.transcripts.source import Source as File
from casestudies.transcripts.sources import Entry
from casestudies.transcripts.sources.entries import Said, Sheet
from casestudies.transcripts.sources.rows import rated
from casestudies.transcripts.sources.tables import Row, Table, paragraphs, table_of
from casestudies.transcripts.wording import written

_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_WEB = re.compile(r"https?://[^\s<>\"'`\\]+")
_FORMULA = re.compile(r"[=@]|[+-](?:\w*\(|\d)")
_FORMULA_IN_WORDS = re.compile(r"=\s*[\w(\"']|[@+-]\w+\(")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_KINDS = {
    "typeform": "survey",
    "surveymonkey": "survey",
    "google-forms": "survey",
    "delighted": "survey",
    "capterra": "review",
}
_YES = frozenset({"yes", "y", "true", "x", "1", "ja", "oui", "sí", "si", "✓", "✔"})


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    KNOWN = "known"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of a row that begins on this line: `told` is what would be written of it, or why nothing would."""

    line: int
    fate: Fate
    told: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The files that would be written, by their paths, and what becomes of each row. None of the files is there, but for those of
    customers to whom somebody is added (`added`).
    """

    files: Mapping[Path, bytes]
    outcomes: tuple[Outcome, ...]
    added: frozenset[Path] = frozenset()


class _Skipped(Exception):  # noqa: N818 - it ends a row and no program
    """Why a row cannot be brought in."""


def kind_of(data: bytes, name: str, wanted: MapShape) -> str:
    """What the rows of a file are, where the map or its form tells. Empty where somebody has to say it."""
    if wanted.kind:
        return wanted.kind
    for kind in ("review", "survey"):
        try:
            sheet = sources.read_sheet(File(name, data), kind)
        except CasestudiesError:
            continue
        known = sheet.format if sheet else ""
        if known.endswith("-json"):
            return kind
        if found := next((_KINDS[key] for key in _KINDS if known.startswith(key)), ""):
            return found
    return ""


def plan(project: Project, library: Library, data: bytes, name: str, wanted: MapShape, today: dt.date) -> ImportPlan:
    """What a file would bring in. Raises CasestudiesError where it cannot be read at all."""
    kind = SourceKind(kind_of(data, name, wanted))
    sheet = _mapped(data, name, wanted) if wanted.columns else sources.read_sheet(File(name, data), kind.value)
    made = _Making(
        project, library, wanted, kind, sheet.marketplace if sheet else "", today, _chosen(data, name, wanted)
    )
    outcomes = tuple(made.row(entry) for entry in (sheet.entries if sheet else ()))
    return ImportPlan(made.files, outcomes, frozenset(made.added))


@dataclass
class _Making:
    """The files so far, and who and what is known by now."""

    project: Project
    library: Library
    wanted: MapShape
    kind: SourceKind
    marketplace: str
    today: dt.date
    chosen: frozenset[int] | None
    """The lines of which a testimonial is drafted; None for all."""
    files: dict[Path, bytes] = field(default_factory=dict)
    added: set[Path] = field(default_factory=set)
    _customers: dict[str, Customer] = field(default_factory=dict)
    _brought: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._customers = dict(self.library.customers)
        for one in self.library.interviews.values():
            for file in (*one.transcript.parent.glob("row.*"), one.transcript):
                self._brought.setdefault(hashlib.sha256(file.read_bytes()).hexdigest(), f"interview {one.id}")

    def row(self, entry: Entry) -> Outcome:
        """What becomes of one row."""
        key = hashlib.sha256(entry.raw.encode()).hexdigest()
        if key in self._brought:
            return Outcome(entry.line, Fate.KNOWN, f"there already: {self._brought[key]}")
        notes: list[str] = []
        before = dict(self.files), dict(self._customers), set(self.added)
        try:
            told = self._brought_in(entry, notes)
        except _Skipped as reason:
            self.files, self._customers, self.added = before
            return Outcome(entry.line, Fate.SKIPPED, str(reason))
        self._brought[key] = f"line {entry.line} of this file"
        if not told:
            return Outcome(entry.line, Fate.KNOWN, f"there already: {entry.who}", tuple(notes))
        return Outcome(entry.line, Fate.NEW, ", ".join(told), tuple(notes))

    def _brought_in(self, entry: Entry, notes: list[str]) -> list[str]:
        _no_formulas(entry)
        if not entry.who or _MAIL.fullmatch(entry.who):
            raise _Skipped("it names nobody")
        if entry.mail and not _MAIL.fullmatch(entry.mail):
            notes.append(f"`{_short(entry.mail)}` is no mail address")
        customer, person, told = self._party(entry, notes)
        words = [one.text for one in entry.said if not one.asked]
        if not words:
            if self.kind.is_public:
                raise _Skipped("it holds no words")
            notes.append("it holds no words, so there is no source")
            return told
        on = self._day(entry)
        folder = self._free(self.project.interviews, f"{on.isoformat()}-{customer.id}")
        file, text = self._source(entry, words)
        self._put(folder / file, text)
        if file == "words.txt":
            self._put(folder / "row.csv", entry.raw.encode())
        self._put(folder / "interview.yml", self._interview(entry, customer, person, on, file, text, notes).encode())
        told.append(f"source {folder.name}")
        if self.chosen is None or entry.line in self.chosen:
            made = single_quote_file(customer.id, [folder.name], words, person.name)
            if made:
                path = self._free(self.project.testimonials, slug(person.name) or folder.name, ".md")
                self._put(path, made.encode())
                told.append(f"testimonial {path.stem}")
            else:
                notes.append("its words hold signs that Markdown would change; write the testimonial by hand")
        return told

    def _party(self, entry: Entry, notes: list[str]) -> tuple[Customer, Person, list[str]]:
        """Whose words they are, with what has to be written of them."""
        company = entry.company or entry.who
        known = next((c for c in self._customers.values() if _same(c.name, company)), None)
        told: list[str] = []
        if known is None:
            id_ = slug(company)
            if not id_:
                raise _Skipped("no id can be made from the company's name")
            id_ = _free_id(id_, self._customers)
            person = Person(slug(entry.who), entry.who, entry.role)
            if not person.id:
                raise _Skipped("no id can be made from the person's name")
            path = self.project.customers / f"{id_}.yml"
            if path.exists():
                raise _Skipped(f"{path.name} is there and cannot be read")
            known = Customer(id_, company, _NOWHERE, people={person.id: person})
            new = NewCustomer(name=company, people=[NewPerson(person.name, person.role)])
            self._put(path, customer_file(new).encode())
            told.append(f"customer {id_}")
        else:
            found = next((p for p in known.people.values() if _same(p.name, entry.who)), None)
            if found is not None:
                if entry.role and found.role and not _same(found.role, entry.role):
                    notes.append(f"the role differs from that of {found.name} in {known.id}.yml, which stays")
                return known, found, told
            person = Person(_free_id(slug(entry.who), known.people), entry.who, entry.role)
            if not person.id.strip("-"):
                raise _Skipped("no id can be made from the person's name")
            self._add(known, person)
            known = replace(known, people={**known.people, person.id: person})
            told.append(f"{person.name} in customer {known.id}")
        self._customers[known.id] = known
        return known, person, told

    def _add(self, customer: Customer, person: Person) -> None:
        """A line for a person in a customer's file; nothing else of it changes."""
        path = self.project.customers / f"{customer.id}.yml"
        text = (self.files[path] if path in self.files else path.read_bytes()).decode("utf-8")
        role = f", role: {scalar(person.role)}" if person.role else ""
        row = f"  {person.id}: {{name: {scalar(person.name)}{role}}}"
        made = _PEOPLE.sub(lambda _: f"people:\n{row}", text, count=1)
        people = parse(made, path.name).data.get("people")
        old = parse(text, path.name).data.get("people") or {}
        if (
            not isinstance(people, dict)
            or {k: v for k, v in people.items() if k != person.id} != old
            or len(people) == len(old)
        ):
            raise _Skipped(f"add {person.name} to {path.name} by hand: `{row.strip()}`")
        if path not in self.files or path in self.added:
            self.added.add(path)
        self.files[path] = made.encode()

    def _source(self, entry: Entry, words: Sequence[str]) -> tuple[str, bytes]:
        """The file of a source: the row as it stands where it can be read as it is, else its words with the row beside it."""
        name = "row.json" if entry.raw.lstrip().startswith(("{", "[")) else "row.csv"
        if not self.wanted.columns:
            return name, entry.raw.encode()
        head = [f"From: {entry.who}", *([f"Date: {entry.when}"] if entry.when else [])]
        head += [f"Address: {entry.address}"] if entry.address else []
        return "words.txt", "\n".join([*head, "", "\n\n".join(words), ""]).encode()

    def _interview(
        self, entry: Entry, customer: Customer, person: Person, on: dt.date, file: str, data: bytes, notes: list[str]
    ) -> str:
        rows = [f"customer: {scalar(customer.id)}", f"date: {on.isoformat()}"]
        language = self.wanted.language or (entry.language if is_language(entry.language) else "")
        rows += [f"language: {language}"] if language else []
        rows += [f"kind: {self.kind.value}", f"purpose: {self.wanted.purpose.value}"]
        if entry.address and _WEB.fullmatch(entry.address):
            rows.append(f"address: {scalar(entry.address)}")
        elif entry.address or self.kind.is_public:
            notes.append(
                f"`{_short(entry.address)}` is no web address" if entry.address else "nothing says where it stands"
            )
        market = self.wanted.marketplace or self.marketplace
        rows += [f"marketplace: {market}"] if market and self.kind is SourceKind.REVIEW else []
        rating = entry.rating if "/" in entry.rating else rated(entry.rating, self.wanted.best or 0)
        rows += [f"rating: {rating}"] if rating else []
        rows += [f"transcript: {file}", f"sha256: {hashlib.sha256(data).hexdigest()}", "speakers:"]
        rows.append(f"  {quoted(entry.who)}: {scalar(person.id)}")
        rows += [f"incentive: {scalar(self.wanted.incentive)}"] if self.wanted.incentive else []
        return "\n".join(rows) + "\n"

    def _day(self, entry: Entry) -> dt.date:
        on = day(entry.when, self.wanted.date_format or "") or self.wanted.date
        if on is None:
            said = (
                f"`{_short(entry.when)}` is not a date that can be read in one way only"
                if entry.when
                else "it has no date"
            )
            raise _Skipped(f"{said}; give `date_format` or `date` in the map")
        if on > self.today:
            raise _Skipped(f"it is dated in the future ({on.isoformat()})")
        return on

    def _free(self, folder: Path, name: str, suffix: str = "") -> Path:
        number, path = 1, folder / f"{name}{suffix}"
        while path.exists() or path in self.files or path / "interview.yml" in self.files:
            number += 1
            path = folder / f"{name}-{number}{suffix}"
        return path

    def _put(self, path: Path, data: bytes) -> None:
        self.files[path] = data


def day(text: str, form: str = "") -> dt.date | None:
    """The day that a text names; None where it names none, or where it reads differently from country to country."""
    text = text.strip()
    try:
        if form:
            return dt.datetime.strptime(text, form).date()
        if found := _ISO.match(text):
            return dt.date(*map(int, found.groups()))
        if found := _DOTTED.match(text):
            return dt.date(*map(int, reversed(found.groups())))
        if found := _SLASHED.match(text):
            return _slashed(*map(int, found.groups()))
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError):
        return None


def _slashed(first: int, second: int, year: int) -> dt.date | None:
    """A day written with strokes, where only one of its numbers can be the month."""
    if first != second and (first > _MONTHS) is (second > _MONTHS):
        return None
    month, on = (second, first) if first > _MONTHS else (first, second)
    return dt.date(year, month, on)


_MONTHS = 12
_LONGEST = 100
"""Characters of a name; addresses may be longer."""
_PEOPLE = re.compile(r"^people:[ \t]*(?:\{\}[^\n]*|#[^\n]*)?$", re.MULTILINE)


def _mapped(data: bytes, name: str, wanted: MapShape) -> Sheet:
    """The rows of a table as the map names its columns. Raises CasestudiesError where there is no such column."""
    table = _table(data, name)
    return Sheet(tuple(_of_row(table, row, wanted) for row in table.rows), "mapped")


def _table(data: bytes, name: str) -> Table:
    table = table_of(File(name, data).text, name)
    if table is None:
        raise refusal(UNRECOGNISED, name, "The file is not a table with several columns.", remedy="Export it as CSV.")
    return table


def _cell(table: Table, row: Row, column: str) -> str:
    names = [cell.strip() for cell in table.header.cells]
    if column not in names:
        near = get_close_matches(column, names, 1)
        remedy = f"Did you mean `{near[0]}`?" if near else f"There are: {', '.join(filter(None, names))}."
        raise refusal(UNRECOGNISED, table.name, f"There is no column `{column}`.", 1, remedy=remedy)
    at = names.index(column)
    return row.cells[at] if at < len(row.cells) else ""


def _of_row(table: Table, row: Row, wanted: MapShape) -> Entry:
    def cell(*columns: str | None) -> str:
        return " ".join(text for column in columns if column and (text := written(_cell(table, row, column))))

    names = wanted.columns
    assert names is not None  # noqa: S101 - asked for only where there are some
    said: list[Said] = []
    for column in names.words:
        words = [Said(one) for one in paragraphs(_cell(table, row, column))]
        asked = [Said(column, asked=True)] if column.endswith("?") and words else []
        said += [*asked, *words]
    return Entry(
        who=cell(names.name) or cell(names.first, names.last),
        said=tuple(said),
        when=cell(names.date),
        address=cell(names.address),
        rating=rated(cell(names.rating), wanted.best or 0),
        company=cell(names.company),
        role=cell(names.role),
        mail=cell(names.mail),
        language=cell(names.language),
        line=row.line,
        raw=f"{table.header.raw}\n{row.raw}\n",
    )


def _chosen(data: bytes, name: str, wanted: MapShape) -> frozenset[int] | None:
    """The lines of the rows of which a testimonial is drafted; None for all."""
    if wanted.testimonials == "all":
        return None
    if wanted.testimonials == "none":
        return frozenset()
    table = _table(data, name)
    yes = (row.line for row in table.rows if _cell(table, row, wanted.testimonials).strip().casefold() in _YES)
    return frozenset(yes)


def _no_formulas(entry: Entry) -> None:
    """Refuse a row with a cell that a spreadsheet would run, or nobody can read: nobody wrote that."""
    for text in (entry.who, entry.company, entry.role, entry.when, entry.mail, entry.address[:_LONGEST]):
        if not text.isprintable():
            raise _Skipped("a cell holds signs that cannot be printed")
        if len(text) > _LONGEST:
            raise _Skipped(f"a cell that should name something is longer than {_LONGEST} characters")
        if _FORMULA.match(text):
            raise _Skipped(f"a cell begins like a formula: `{_short(text)}`")
    for one in entry.said:
        if _FORMULA_IN_WORDS.match(one.text):
            raise _Skipped(f"a cell begins like a formula: `{_short(one.text)}`")


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _short(text: str) -> str:
    plain = "".join(c for c in text if c.isprintable() and c != "`")
    return plain if len(plain) <= 30 else f"{plain[:29]}…"


def _free_id(id_: str, taken: Mapping[str, object]) -> str:
    number, free = 2, id_
    while free in taken:
        free, number = f"{id_}-{number}", number + 1
    return free


_NOWHERE = Place("")
