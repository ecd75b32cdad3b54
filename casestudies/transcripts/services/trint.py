"""Trint: `words[]` with milliseconds and the paragraph they belong to."""

from __future__ import annotations

from casestudies.transcripts.services.shape import Spoken, Word, length, record, records, speaker, spelled, string, time


def transcribed(document: object) -> Spoken | None:
    """The words. Struck-through words were said, and stay: striking them out is for the cut of the recording."""
    found = record(document)
    items = records(found.get("words"))
    if not items or not {"paragraphId", "value", "time"} <= items[0].keys():
        return None
    words = []
    for item in items:
        start, lasts = time(item.get("time"), 0.001), time(item.get("duration"), 0.001)
        stop = None if start is None or lasts is None else round(start + lasts, 3)
        words.append(Word(string(item.get("value")), start, stop, speaker(item.get("speaker"))))
    return Spoken(spelled(words), length(found["words"]), len(items))
