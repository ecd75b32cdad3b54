"""Segments of nobody's in particular: a list of texts with their speakers or times, as exports and scripts write it.

Tools that have no format of their own agree on this much. What is read so is said to be unconfirmed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from casestudies.transcripts.services.shape import (
    Record,
    Spoken,
    is_named,
    language,
    length,
    record,
    records,
    speaker,
    string,
    time,
    who,
)
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken

_TEXT = ("text", "sentence", "content", "transcript", "utterance", "body")
_START = ("start", "start_time", "startTime", "timestamp", "ts", "time", "begin", "from")
_STOP = ("end", "end_time", "endTime", "end_ts", "stop", "to")
_LISTS = (
    "speakers",
    "turns",
    "utterances",
    "transcript",
    "transcription",
    "transcript_segments",
    "transcriptEntries",
    "segments",
    "paragraphs",
    "sentences",
    "phrases",
    "entries",
    "captions",
    "cues",
    "chunks",
    "timeline",
    "items",
    "data",
    "result",
    "results",
)
_OF_CHATS = frozenset({"role", "user", "reactions", "thread_ts", "message_id", "author"})
_SLOWEST = 20.0
"""Seconds a word above which times must be milliseconds."""


def transcribed(document: object) -> Spoken | None:
    """The segments of the first list that has speakers, else of the first that has times."""
    lists = [found for found in _lists(document, 3) if _is_segments(records(found))]
    for found in sorted(lists, key=lambda found: not _named(records(found)[0])):
        pieces, kept = _pieces(records(found))
        pieces = _called_by_name(pieces, document)
        if kept and not (_timed(records(found)[0]) and all(piece.start is None for piece in pieces)):
            return Spoken(pieces, length(found), kept, language(record(document).get("language")))
    return None


def _called_by_name(pieces: list[Piece], document: object) -> list[Piece]:
    """The pieces with the names of the speakers that the document lists by their numbers beside the words, as Avoma does."""
    listed = records(record(document).get("speakers"))
    names = {
        number: name for item in listed if (number := speaker(item.get("id"))) and (name := speaker(item.get("name")))
    }
    return (
        [p._replace(speaker=names.get(p.speaker, p.speaker)) if p.speaker else p for p in pieces] if names else pieces
    )


def _lists(document: object, depth: int) -> Iterator[object]:
    if isinstance(document, list):
        yield document
        document = next(iter(records(document)), None) if len(document) == 1 else None
    if isinstance(document, dict) and depth:
        for key in _LISTS:
            yield from _lists(document.get(key), depth - 1)


def _is_segments(items: Sequence[Record]) -> bool:
    """Whether the first is a text with a speaker or a time, and no message that somebody typed."""
    if not items or items[0].get("type") == "message" or _OF_CHATS & items[0].keys():
        return False
    return any(isinstance(items[0].get(key), str) for key in _TEXT) and (_named(items[0]) or _timed(items[0]))


def _named(item: Record) -> bool:
    return is_named(item) or "users" in item


def _timed(item: Record) -> bool:
    return any(key in item for key in (*_START, "start_ms", "startMs"))


def _pieces(items: Sequence[Record]) -> tuple[list[Piece], int]:
    pieces: list[Piece] = []
    for item in items:
        text = next((value for key in _TEXT if isinstance(value := item.get(key), str)), None)
        if text is not None:
            pieces.append(Piece(_speaker(item), spoken(string(text)), *_span(item)))
    if "start_ms" not in items[0] and _in_milliseconds(pieces):
        pieces = [piece._replace(start=_shrunk(piece.start), stop=_shrunk(piece.stop)) for piece in pieces]
    return pieces, len(pieces)


def _in_milliseconds(pieces: Sequence[Piece]) -> bool:
    """Whether, as seconds, the times would leave most words half a minute each. Some pauses are long; not most."""
    lengths = [
        (after - piece.start) / (piece.text.count(" ") + 1)
        for piece, following in zip(pieces, [*pieces[1:], None], strict=True)
        if piece.start is not None
        and (after := piece.stop if piece.stop is not None else following and following.start) is not None
    ]
    return bool(lengths) and median(lengths) > _SLOWEST


def _shrunk(milliseconds: float | None) -> float | None:
    return None if milliseconds is None else round(milliseconds / 1000, 3)


def _speaker(item: Record) -> str | None:
    users = records(item.get("users"))
    return who(item) or (who({"speaker": users[0]}) if len(users) == 1 else None)


def _span(item: Record) -> tuple[float | None, float | None]:
    both = item.get("timestamp")
    if isinstance(both, list) and len(both) == 2:
        return time(both[0]), time(both[1])
    for start, stop in (("start_ms", "end_ms"), ("startMs", "endMs")):
        if start in item:
            return time(item[start], 0.001), time(item.get(stop), 0.001)
    begin = next((time(item[key]) for key in _START if key in item), None)
    end = next((time(item[key]) for key in _STOP if key in item), None)
    lasts = time(item.get("duration"))
    if end is None and begin is not None and lasts is not None:
        end = round(begin + lasts, 3)
    return begin, end
