"""Comma-, semicolon- and tab-separated files whose first row names the columns, and tables in Markdown."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

from casestudies.transcripts.codes import BROKEN, TOO_LARGE, refusal
from casestudies.transcripts.source import Source
from casestudies.transcripts.tables.rows import Columns, columns_of, is_time, people_talk, read_columns
from casestudies.transcripts.turns import MAX_PIECES, Reading, bounded
from casestudies.transcripts.wording import written

_RULE = re.compile(r"[|:\- ]{3,}")
_BAR = re.compile(r"(?<!\\)\|")


def reading(source: Source) -> Reading | None:
    """One row is one turn, if the first row names a column of words and one of speakers or times."""
    text = source.text.lstrip("\ufeff")
    if "\n|" in f"\n{text[:2000]}" and (table := _in_markdown(text, source.name)) is not None:
        return table
    first = text[:2000].lstrip().split("\n")[0]
    for delimiter in ("\t", ",", ";"):
        columns = columns_of(next(csv.reader([first], delimiter=delimiter), [])) if delimiter in first else None
        if columns is not None:
            break
    else:
        return None
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            rows.append(row)
            if len(rows) > MAX_PIECES:
                raise refusal(TOO_LARGE, source.name, f"The table has more than {MAX_PIECES:,} rows.")
    except csv.Error:
        raise refusal(BROKEN, source.name, "The table breaks off in the middle of a row.", reader.line_num) from None
    body = [row for row in rows[1:] if any(cell.strip() for cell in row)]
    if delimiter == "\t" and first.split("\t") == ["start", "end", "text"]:
        columns = replace(columns, unit=0.001)  # Whisper's own writer: whole milliseconds
    if not people_talk(rows[0], body, columns):
        return None
    reading = read_columns(body, columns)
    return replace(
        reading,
        format="tab-separated" if delimiter == "\t" else "comma-separated",
        seen=max(reading.seen, _in_sight(text, delimiter, columns, reading)),
    )


def _in_markdown(text: str, name: str) -> Reading | None:
    """A table between bars, if nothing but titles stands above it and nothing below."""
    lines = [line.strip() for line in text.split("\n") if line.strip() and not line.startswith("#")]
    bounded(len(lines), name)
    if len(lines) < 3 or not all(line.startswith("|") for line in lines) or not _RULE.fullmatch(lines[1]):
        return None
    rows = [[written(cell.replace("\\|", "|")) for cell in _BAR.split(line.strip("|"))] for line in lines]
    columns = columns_of(rows[0])
    if columns is None or not people_talk(rows[0], rows[2:], columns):
        return None
    return replace(read_columns(rows[2:], columns), format="markdown-table")


def _in_sight(text: str, delimiter: str, columns: Columns, reading: Reading) -> int:
    """How many lines of the file open like a row: a time, else one of the speakers, where the column of them is.

    A quotation mark that is never closed takes the rows below it into its cell; the lines show them all the same.
    """
    at = columns.speaker if columns.start is None else columns.start
    if at is None or columns.words < at:
        return 0
    people = {turn.speaker for turn in reading.turns}
    cells = (line.split(delimiter, at + 1) for line in text.split("\n")[1:])
    opening = (row[at].strip().strip('"').strip() for row in cells if len(row) > at + 1)
    if columns.start is None:
        return sum(1 for cell in opening if cell and cell in people)
    return sum(1 for cell in opening if is_time(cell))
