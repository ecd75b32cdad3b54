"""Soniox: tokens that carry their own spaces (https://soniox.com/docs)."""

from __future__ import annotations

from casestudies.transcripts.services.shape import Spoken, Word, glued, length, record, records, speaker, string, time


def transcribed(document: object) -> Spoken | None:
    """The tokens, which are words and parts of words."""
    found = record(document)
    items = records(found.get("tokens"))
    if not items or not {"text", "start_ms"} <= items[0].keys():
        return None
    words = [Word(" ", None, None, None)]
    for item in items:
        start, stop = time(item.get("start_ms"), 0.001), time(item.get("end_ms"), 0.001)
        words.append(Word(string(item.get("text")), start, stop, speaker(item.get("speaker"))))
    return Spoken(glued(words), length(found["tokens"]), len(items))
