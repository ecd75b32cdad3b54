"""Comma-, semicolon- and tab-separated files whose first row names the columns."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from casestudies.transcripts.codes import BROKEN, TOO_LARGE, refusal
from casestudies.transcripts.source import Source
from casestudies.transcripts.tables.rows import columns_of, read_columns
from casestudies.transcripts.turns import MAX_PIECES, Reading


def read(source: Source) -> Reading | None:
    """One row is one turn, if the first row names a column of words and one of speakers or times."""
    text = source.text.lstrip("\ufeff")
    first = text[:2000].lstrip().split("\n")[0]
    for delimiter in ("\t", ",", ";"):
        columns = columns_of(next(csv.reader([first], delimiter=delimiter), [])) if delimiter in first else None
        if columns is not None:
            break
    else:
        return None
    rows: list[list[str]] = []
    lines: list[int] = []
    table = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in table:
            rows.append(row)
            if len(rows) > MAX_PIECES:
                raise refusal(TOO_LARGE, source.name, f"The table has more than {MAX_PIECES:,} rows.")
            lines.append(table.line_num)
    except csv.Error:
        raise refusal(BROKEN, source.name, "The table breaks off in the middle of a row.", table.line_num) from None
    body = [row for row in rows[1:] if any(cell.strip() for cell in row)]
    if delimiter == "\t" and first.split("\t") == ["start", "end", "text"]:
        columns = replace(columns, unit=0.001)  # Whisper's own writer: whole milliseconds
    return replace(read_columns(body, columns), format="tab-separated" if delimiter == "\t" else "comma-separated")
