"""Recall.ai: what each participant said, word by word (https://docs.recall.ai)."""

from __future__ import annotations

from casestudies.transcripts.services.shape import Spoken, Word, length, record, records, speaker, spelled, string, time


def transcribed(document: object) -> Spoken | None:
    """The words of every participant's entry; older answers name the speaker and the seconds without more around them."""
    items = records(document)
    if not items or not {"words"} < items[0].keys() or not {"participant", "speaker"} & items[0].keys():
        return None
    if not any("start_timestamp" in word for item in items for word in records(item.get("words"))[:1]):
        return None
    words = [
        Word(string(w.get("text")), _at(w.get("start_timestamp")), _at(w.get("end_timestamp")), who)
        for item in items
        for who in [speaker(record(item, "participant").get("name")) or speaker(item.get("speaker"))]
        for w in records(item.get("words"))
    ]
    return Spoken(spelled(words), sum(length(item.get("words")) for item in items), len(words))


def _at(value: object) -> float | None:
    return time(value.get("relative")) if isinstance(value, dict) else time(value)
