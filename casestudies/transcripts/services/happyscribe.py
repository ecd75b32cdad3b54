"""Happy Scribe: a list of paragraphs with their words. Known from memory only."""

from __future__ import annotations

from casestudies.transcripts.services.shape import Spoken, Word, length, records, speaker, spelled, string, time


def transcribed(document: object) -> Spoken | None:
    """The paragraphs' words."""
    items = records(document)
    if not items or not {"speaker", "words"} <= items[0].keys():
        return None
    words = [
        Word(string(w.get("text")), time(w.get("data_start")), time(w.get("data_end")), speaker(item.get("speaker")))
        for item in items
        for w in records(item.get("words"))
    ]
    return Spoken(spelled(words), length(document), len(items))
