"""Granola: what its two channels heard, `microphone` and `system`, by the time of day (https://docs.granola.ai)."""

from __future__ import annotations

import datetime as dt

from casestudies.transcripts.services.shape import Record, Spoken, length, record, records, speaker, string
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken


def read(document: object) -> Spoken | None:
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


def _at(item: Record, end: str) -> dt.datetime | None:
    try:
        at = dt.datetime.fromisoformat(string(item.get(f"{end}_timestamp") or item.get(f"{end}_time")))
    except ValueError:
        return None
    return at if at.tzinfo is not None else at.replace(tzinfo=dt.UTC)


def _since(first: dt.datetime | None, at: dt.datetime | None) -> float | None:
    after = None if first is None or at is None else (at - first).total_seconds()
    return after if after is not None and 0 <= after < 86_400 else None
