"""Tables of answers and reviews: which column holds what, by the names that services and people give to their columns."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from casestudies.transcripts.codes import BROKEN, NO_WORDS, TOO_LARGE, refusal
from casestudies.transcripts.wording import written

MAX_ROWS = 20_000
DELIMITERS = (",", ";", "\t")


class Column(StrEnum):
    """What a column holds. `words` and `title` are the writer's, `reply` is somebody else's, `other` nobody's words."""

    NAME = "name"
    FIRST = "first"
    LAST = "last"
    MAIL = "mail"
    COMPANY = "company"
    ROLE = "role"
    WHEN = "when"
    ADDRESS = "address"
    RATING = "rating"
    WORDS = "words"
    TITLE = "title"
    REPLY = "reply"
    LANGUAGE = "language"
    OTHER = "other"


_NAMES: Mapping[Column, str] = {
    Column.NAME: "name|full name|your name|your full name|what is your name|what s your name|customer|customer name|reviewer|"
    "reviewer name|reviewer nickname|author|author name|display name|nickname|person name|person|respondent|contact name|user|"
    "username|ihr name|name des kunden|vollständiger name|nom|nom complet|nombre completo",
    Column.FIRST: "first name|firstname|given name|vorname|prénom|nombre|first",
    Column.LAST: "last name|lastname|surname|family name|nachname|nom de famille|apellido|apellidos|last",
    Column.MAIL: "email|e mail|email address|e mail address|mail|customer email|person email|reviewer email|your email|"
    "your email address|e mail adresse|adresse e mail|correo electrónico|dirección de correo electrónico",
    Column.COMPANY: "company|company name|organization|organisation|account|account name|employer|customer company|"
    "associated company|your company|firma|unternehmen|entreprise|société|empresa",
    Column.ROLE: "role|job title|jobtitle|position|tagline|customer tagline|headline|job|your role|funktion|berufsbezeichnung|"
    "poste|fonction|cargo|puesto",
    Column.WHEN: "date|timestamp|created at|createdat|created|create date|submitted at|submission date|submit date utc|"
    "review date|published at|date published|date created|response date|updated at|datum|zeitstempel|horodateur|"
    "marca temporal|fecha|date de création|end date",
    Column.ADDRESS: "url|link|permalink|review url|source url|post url|review link|source link|adresse der bewertung",
    Column.RATING: "rating|stars|star rating|score|nps|nps score|overall rating|review stars|bewertung|sterne|note|puntuación|"
    "how likely are you to recommend us|calificación",
    Column.WORDS: "text|comment|comments|review|review text|review content|body|content|testimonial|feedback|quote|message|"
    "answer|review body|testimonial text|kommentar|text der bewertung|commentaire|avis|comentario|reseña",
    Column.TITLE: "title|review title|subject|titel|titre|título",
    Column.REPLY: "reply|response|owner response|company reply|vendor response|review reply|antwort|réponse|respuesta",
    Column.LANGUAGE: "language|locale|review language|sprache|langue|idioma",
    Column.OTHER: "|id|response id|respondent id|collector id|ip address|network id|start date|start date utc|stage date utc|"
    "stage date|tags|tag|user agent|custom data 1|status|source|platform|verified|country|response type|ending|review id|"
    "product|product name|helpful|website|photo|avatar|image|customer avatar|phone|type|approved|updated|token|integration|"
    "record id|owner|lifecycle stage",
}
_BY_NAME = {name: column for column, names in _NAMES.items() for name in names.split("|")}
_RECOMMEND = re.compile(
    r"how likely .*recommend|wahrscheinlich.*empfehlen|recommanderiez|probable.*recom", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its cells, the line of the file on which it begins, and how the file has it."""

    cells: tuple[str, ...]
    line: int
    raw: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its first row, and those below it that are not empty."""

    header: Row
    rows: tuple[Row, ...]
    name: str


def table_of(text: str, name: str) -> Table | None:
    """The table in a text, or None where its first line is not one of several columns. Raises TranscriptError.

    A cell that is opened and never closed would take the rest of the file into it, and is refused.
    """
    text = text.lstrip("\ufeff")
    first = text[:5000].lstrip("\n").split("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    if delimiter not in first:
        return None
    rows: list[Row] = []
    lines = text.split("\n")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    before = 0
    try:
        for cells in reader:
            raw = "\n".join(lines[before : reader.line_num])
            if any(cell.strip() for cell in cells):
                rows.append(Row(tuple(cells), before + 1, raw))
            before = reader.line_num
            if len(rows) > MAX_ROWS:
                raise refusal(TOO_LARGE, name, f"The table has more than {MAX_ROWS:,} rows.")
    except csv.Error:
        message = "The table ends inside a row: a quotation mark is missing, or there is one too many."
        raise refusal(BROKEN, name, message, before + 1) from None
    if not rows:
        raise refusal(NO_WORDS, name, "The table is empty.")
    return Table(rows[0], tuple(rows[1:]), name)


def plain(header: str) -> str:
    """The name of a column as it is compared: small letters and figures."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", re.sub(r"<[^<>]*>", "", header))
    return " ".join(re.findall(r"[^\W_]+", spaced.casefold()))


def columns_of(header: Sequence[str], *, questions: bool) -> list[Column | None]:
    """What each column holds; None for a question of somebody's own, where those are expected."""
    found: list[Column | None] = []
    for name in header:
        column = _BY_NAME.get(plain(name))
        if column is None and _RECOMMEND.search(name):
            column = Column.RATING
        asks = questions or name.strip().endswith("?") or plain(name) in _ASKED
        found.append(column or (None if asks else Column.OTHER))
    return found


_ASKED = frozenset(
    {"pros", "cons", "overall", "likes", "dislikes", "vorteile", "nachteile", "avantages", "inconvénients"}
)


def cells(row: Row, columns: Sequence[Column | None]) -> Iterator[tuple[int, Column | None, str]]:
    """The cells of a row that hold something: the number of their column, what that is, and their text."""
    for at, (column, cell) in enumerate(zip(columns, row.cells, strict=False)):
        if text := written(cell):
            yield at, column, text


def paragraphs(cell: str) -> list[str]:
    """The paragraphs of a cell: its lines, without what formats words."""
    return [text for line in re.split(r"<br\s{0,3}/?>|</p>|\n", cell) if (text := written(line))]
