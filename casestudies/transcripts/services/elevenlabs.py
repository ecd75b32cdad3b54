"""ElevenLabs: words, spaces and sounds one by one (https://elevenlabs.io/docs/api-reference/speech-to-text)."""

from __future__ import annotations

from casestudies.transcripts.services.shape import (
    Spoken,
    Word,
    glued,
    language,
    length,
    record,
    records,
    speaker,
    string,
    time,
)


def transcribed(document: object) -> Spoken | None:
    """The words and sounds, which carry their spaces as items of their own."""
    found = record(document)
    items = records(found.get("words"))
    if not items or not {"text", "type", "start"} <= items[0].keys():
        return None
    words = [
        Word(string(i.get("text")), time(i.get("start")), time(i.get("end")), speaker(i.get("speaker_id")))
        for i in items
    ]
    return Spoken(glued(words), length(found["words"]), len(items), language(found.get("language_code")))
