"""Rows to turns: which column holds the words, which the speaker, which the times."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from casestudies.transcripts.clock import CLOCK, seconds
from casestudies.transcripts.labels import could_be_label
from casestudies.transcripts.turns import Piece, Reading, apart, merged
from casestudies.transcripts.wording import spoken

_WORDS = (
    "text",
    "words",
    "sentence",
    "transcript",
    "transcription",
    "utterance",
    "speech",
    "content",
    "body",
    "caption",
    "dialogue",
    "line",
    "said",
    "what",
    "texte",
    "texto",
    "testo",
    "tekst",
)
_SPEAKER = (
    "speaker",
    "speaker name",
    "speakers",
    "name",
    "who",
    "participant",
    "participant name",
    "person",
    "sprecher",
    "locuteur",
    "intervenant",
    "hablante",
    "parlante",
    "spreker",
)
_START = (
    "start",
    "start time",
    "timestamp",
    "time",
    "begin",
    "start timestamp",
    "in",
    "timecode",
    "start (s)",
    "from",
    "when",
    "zeit",
    "temps",
    "tiempo",
    "tempo",
    "tijd",
    "timespan",  # NVivo: `0:04.2 - 0:09.8`
)
_STOP = ("end", "end time", "stop", "end timestamp", "out", "end (s)", "to")
_IN_MILLISECONDS = ("start ms", "start (ms)", "startms"), ("end ms", "end (ms)", "endms")
_OF_SOMETHING_ELSE = frozenset({"rating", "stars", "score", "email", "review", "product", "price", "url"})
"""Columns of reviews, surveys and orders, which have names and texts too, and no times."""

# A cell with a time or a range; video editors add frames behind the seconds, which are not read.
_TIME = re.compile(rf"[\[(]?({CLOCK})(?:[:;][0-9]{{2}})?[\])]?(?:[ ]?(?:-|–|-->)[ ]?({CLOCK}))?")


@dataclass(frozen=True, slots=True)
class Columns:
    """Where in a row the words, the speaker and the times stand. `unit` is that of whole numbers, in seconds."""

    words: int
    speaker: int | None
    start: int | None
    stop: int | None
    unit: float = 1.0


def columns_of(header: Sequence[str]) -> Columns | None:
    """By the names in the first row: the words, and a speaker or a time; else None."""
    names = [" ".join(cell.replace("_", " ").lower().split()) for cell in header]
    words = _first(names, _WORDS)
    speaker, start, stop = _first(names, _SPEAKER), _first(names, _START), _first(names, _STOP)
    milliseconds, until = (_first(names, known) for known in _IN_MILLISECONDS)
    if start is None and milliseconds is not None:
        return None if words is None else Columns(words, speaker, milliseconds, until, 0.001)
    if words is None or (speaker is None and start is None) or (start is None and _OF_SOMETHING_ELSE & set(names)):
        return None
    return Columns(words, speaker, start, stop)


def people_talk(header: Sequence[str], rows: Sequence[Sequence[str]], columns: Columns) -> bool:
    """Whether somebody speaks again where a column of dates stands instead of times: in reviews and notes nobody does."""
    if columns.speaker is None or columns.start is not None or "date" not in (cell.strip().lower() for cell in header):
        return True
    names = Counter(_cell(row, columns.speaker).strip() for row in rows)
    return len(names) < len(rows)


def _first(names: Sequence[str], known: Sequence[str]) -> int | None:
    return next((names.index(name) for name in known if name in names), None)


def columns_by_content(rows: Sequence[Sequence[str]]) -> Columns | None:
    """Without names: a column of times, a column of few recurring labels, and the longest one, which holds the words."""
    width = max((len(row) for row in rows), default=0)
    if width not in (2, 3, 4) or len(rows) < 2:
        return None
    cells = [[row[i].strip() if i < len(row) else "" for row in rows] for i in range(width)]
    words = max(range(width), key=lambda i: sum(map(len, cells[i])))
    others = [i for i in range(width) if i != words]
    start = next((i for i in others if sum(_TIME.fullmatch(c) is not None for c in cells[i]) * 2 > len(rows)), None)
    named = (i for i in others if i != start and _holds_speakers(cells[i]))
    speaker = next(named, None)
    return None if speaker is None else Columns(words, speaker, start, None)


def _holds_speakers(cells: Sequence[str]) -> bool:
    counts = Counter(cell.rstrip(":") for cell in cells if cell)
    return bool(counts) and len(counts) * 2 <= len(cells) + 1 and all(could_be_label(name) for name in counts)


def read_rows(rows: Sequence[Sequence[str]]) -> Reading | None:
    """The turns of a table, with or without a first row of names; None where it is a table of something else."""
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    if not filled:
        return None
    named = columns_of(filled[0])
    if named is not None:
        return read_columns(filled[1:], named)
    guessed = columns_by_content(filled)
    return None if guessed is None else read_columns(filled, guessed, confirmed=False)


def read_columns(
    rows: Sequence[Sequence[str]], columns: Columns, *, confirmed: bool = True, first_line: int = 0
) -> Reading:
    """One row is one turn; without a column of speakers, neighbours are one, as in captions."""
    pieces: list[Piece] = []
    for i, row in enumerate(rows):
        who = spoken(_cell(row, columns.speaker)).rstrip(":").rstrip() or None
        start, stop = (_time(_cell(row, c), columns.unit) for c in (columns.start, columns.stop))
        if stop is None and (both := _TIME.fullmatch(_cell(row, columns.start).strip())):
            stop = seconds(both[2] or "")
        pieces.append(Piece(who, spoken(_cell(row, columns.words)), start, stop, first_line + i if first_line else 0))
    said = [piece for piece in pieces if piece.text]
    return Reading(
        merged(said) if columns.speaker is None else apart(said),
        "table",
        seen=len(rows),
        read=len(pieces),
        empty=len(pieces) - len(said),
        confirmed=confirmed,
    )


def _cell(row: Sequence[str], column: int | None) -> str:
    return row[column] if column is not None and column < len(row) else ""


def is_time(cell: str) -> bool:
    """Whether a cell holds a time and nothing else."""
    return _TIME.fullmatch(cell) is not None or (bool(cell) and seconds(cell) is not None)


def _time(cell: str, unit: float) -> float | None:
    m = _TIME.fullmatch(cell.strip())
    at = seconds(m[1]) if m else seconds(cell)
    return round(at * unit, 3) if at is not None and not m else at
