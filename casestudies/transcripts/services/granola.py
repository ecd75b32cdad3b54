"""Granola: what its two channels heard, `microphone` and `system`, by the time of day (https://docs.granola.ai)."""

from __future__ import annotations

import re

from casestudies.transcripts.clock import seconds
from casestudies.transcripts.services.shape import Record, Spoken, length, record, records, speaker, string
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken

_TIME_OF_DAY = re.compile(r"T([0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?)")


def transcribed(document: object) -> Spoken | None:
    """The utterances, from the first on. The channels are no people: several may sit behind one."""
    found = document if isinstance(document, list) else record(document).get("transcript")
    items = records(found)
    if not items or "text" not in items[0] or _channel(items[0]) is None:
        return None
    times = [(_at(item, "start"), _at(item, "end")) for item in items]
    first = next((start for start, _ in times if start is not None), None)
    pieces = [
        Piece(_channel(item), spoken(string(item["text"])), _since(first, start), _since(first, stop))
        for item, (start, stop) in zip(items, times, strict=True)
        if "text" in item
    ]
    return Spoken(pieces, length(found), len(pieces))


def _channel(item: Record) -> str | None:
    return speaker(item.get("source") or record(item, "speaker").get("source"))


def _at(item: Record, end: str) -> float | None:
    """The second of the day."""
    m = _TIME_OF_DAY.search(string(item.get(f"{end}_timestamp") or item.get(f"{end}_time")))
    return seconds(m[1]) if m is not None else None


def _since(first: float | None, at: float | None) -> float | None:
    return None if first is None or at is None else round((at - first) % 86_400, 3)
