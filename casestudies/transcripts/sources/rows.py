"""Rows of a table to entries: answers to a survey, and reviews that a marketplace exports."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casestudies.transcripts.codes import BROKEN, NO_WORDS, refusal
from casestudies.transcripts.source import Source
from casestudies.transcripts.sources.entries import Entry, Said, Sheet
from casestudies.transcripts.sources.tables import Column, Row, Table, cells, columns_of, paragraphs, plain, table_of
from casestudies.transcripts.wording import written

_LETTER = re.compile(r"[^\W\d_]")
_NO_WORDS = re.compile(
    r"[\d\W_]*|\S+@\S+|https?://\S+|\d[\d:./ -]*(?:[ap]m)?(?: utc)?|yes|no|true|false|ja|nein|oui|non", re.IGNORECASE
)
_RATED = re.compile(r"(\d{1,2}(?:[.,]\d)?)(?:\s?(?:/|of|von|sur|out of)\s?(\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class ExportForm:
    """A service's export: the names of columns by which it is known, as they are compared. `confirmed` where a real header
    was seen.
    """

    format: str
    columns: frozenset[str]
    confirmed: bool = True


SURVEYS = (
    ExportForm("surveymonkey-csv", frozenset({"respondent id", "collector id"})),
    ExportForm("typeform-csv", frozenset({"submit date utc", "network id"})),
    ExportForm("delighted-csv", frozenset({"score", "comment"}), confirmed=False),
    ExportForm("google-forms-csv", frozenset({"timestamp"})),
    ExportForm("google-forms-csv", frozenset({"zeitstempel"}), confirmed=False),
    ExportForm("google-forms-csv", frozenset({"horodateur"}), confirmed=False),
    ExportForm("google-forms-csv", frozenset({"marca temporal"}), confirmed=False),
)
REVIEWS = (
    ExportForm("trustpilot-csv", frozenset({"review stars"}), confirmed=False),
    ExportForm("capterra-csv", frozenset({"pros", "cons"}), confirmed=False),
    ExportForm("senja-csv", frozenset({"customer name", "customer tagline"}), confirmed=False),
)


def survey(source: Source) -> Sheet | None:
    """Answers to a survey, one row a person: each question with its answer. Only what holds words becomes a turn."""
    return _sheet(source, SURVEYS, "survey-csv", questions=True)


def reviews(source: Source) -> Sheet | None:
    """Reviews, one row each: the title, the words, and what was answered to them."""
    return _sheet(source, REVIEWS, "reviews-csv", questions=False)


def _sheet(source: Source, exports: Sequence[ExportForm], otherwise: str, *, questions: bool) -> Sheet | None:
    table = table_of(source.text, source.name)
    if table is None:
        return None
    names = frozenset(plain(name) for name in table.header.cells)
    known = next((export for export in exports if export.columns <= names), None)
    columns = columns_of(table.header.cells, questions=questions)
    rows = table.rows
    if known and known.format == "surveymonkey-csv" and rows and not rows[0].cells[0].strip():
        rows = rows[1:]  # its second row names what kind of answer each column holds
    if not questions and Column.WORDS not in columns and None not in columns:
        return None
    for row in rows:
        if len(row.cells) > len(columns):
            message = f"A row has {len(row.cells)} cells, and the table has {len(columns)} columns."
            remedy = "Put quotation marks around cells that contain the separator."
            raise refusal(BROKEN, source.name, message, row.line, remedy=remedy)
    entries = tuple(_entry(table, row, columns) for row in rows)
    if not entries:
        raise refusal(NO_WORDS, source.name, "The table has a first row and nothing below it.")
    return Sheet(entries, known.format if known else otherwise, bool(known and known.confirmed))


def _entry(table: Table, row: Row, columns: Sequence[Column | None]) -> Entry:
    found = {column: text for _, column, text in reversed(list(cells(row, columns))) if column is not None}
    full = " ".join(text for part in (Column.FIRST, Column.LAST) if (text := found.get(part, "")))
    mail = found.get(Column.MAIL, "")
    return Entry(
        who=found.get(Column.NAME, "") or full or mail,
        said=tuple(_said(table, row, columns)),
        when=found.get(Column.WHEN, ""),
        address=found.get(Column.ADDRESS, ""),
        rating=rated(found.get(Column.RATING, "")),
        company=found.get(Column.COMPANY, ""),
        role=found.get(Column.ROLE, ""),
        mail=mail,
        language=found.get(Column.LANGUAGE, ""),
        line=row.line,
        raw=f"{table.header.raw}\n{row.raw}\n",
    )


def _said(table: Table, row: Row, columns: Sequence[Column | None]) -> Iterator[Said]:
    for at, column, text in cells(row, columns):
        if column in (Column.WORDS, Column.TITLE):
            yield from (Said(one) for one in paragraphs(row.cells[at]))
        elif column is Column.REPLY and _LETTER.search(text):
            yield Said(text, asked=True)
        elif column is None and not _NO_WORDS.fullmatch(text):
            yield Said(written(table.header.cells[at]), asked=True)
            yield from (Said(one) for one in paragraphs(row.cells[at]))


def rated(text: str, best: int = 0) -> str:
    """A rating as `4/5`; of an unknown scale as `4`; nothing where it is none."""
    found = _RATED.fullmatch(text.strip())
    if found is None:
        return ""
    value, most = found[1].replace(",", "."), found[2] or (str(best) if best else "")
    value = value.removesuffix(".0")
    return f"{value}/{most}" if most else value
