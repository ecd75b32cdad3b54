"""YouTube: the captions of its player (`json3`), word by word or line by line, and the list that scripts make of them."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.transcripts.services.shape import Record, Spoken, Word, glued, length, record, records, string, time
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken


def transcribed(document: object) -> Spoken | None:
    """The events with words. Those without set up windows; those that append a line end only scroll."""
    found = record(document)
    events = found.get("events")
    items = records(events)
    if not items or not ("wireMagic" in found or any("segs" in item for item in items[:20])):
        return None
    pieces = [piece for item in items for piece in _event(item)]
    shown = sum(1 for item in items if "segs" not in item or records(item["segs"]))
    return Spoken(pieces, length(events), shown)


def _event(item: Record) -> Iterator[Piece]:
    start, lasts = time(item.get("tStartMs"), 0.001), time(item.get("dDurationMs"), 0.001)
    stop = None if start is None or lasts is None else round(start + lasts, 3)
    segments = records(item.get("segs"))
    if not any("tOffsetMs" in segment for segment in segments):
        if line := spoken("".join(string(segment.get("utf8")) for segment in segments)):
            yield Piece(None, line, start, stop)
        return
    words = [Word(" ", None, None, None)]  # every segment carries its own spaces
    for segment in segments:
        offset = time(segment.get("tOffsetMs", 0), 0.001)
        at = None if start is None or offset is None else round(start + offset, 3)
        words.append(Word(string(segment.get("utf8")), at, None, None))
    yield from glued(words)


def transcribed_list(document: object) -> Spoken | None:
    """The lines that libraries fetch: `text`, `start` and `duration` in seconds."""
    items = records(document)
    if not items or items[0].keys() != {"text", "start", "duration"}:
        return None
    pieces = []
    for item in items:
        start, lasts = time(item.get("start")), time(item.get("duration"))
        stop = None if start is None or lasts is None else round(start + lasts, 3)
        pieces.append(Piece(None, spoken(string(item.get("text"))), start, stop))
    return Spoken(pieces, length(document), len(items))
