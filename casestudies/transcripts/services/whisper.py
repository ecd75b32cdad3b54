"""Whisper and its kin: OpenAI's own writer, whisper-timestamped, WhisperX, OpenAI's diarized answers, whisper.cpp, and
Voxtral, whose segments are alike (https://docs.mistral.ai/capabilities/audio/).
"""

from __future__ import annotations

from casestudies.transcripts.services.shape import (
    Record,
    Spoken,
    Word,
    language,
    length,
    record,
    records,
    speaker,
    spelled,
    string,
    time,
    timed_words,
    who,
)
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken


def transcribed(document: object) -> Spoken | None:
    """The segments. The speaker of a segment counts, not those of its words; WhisperX gives numbers no time."""
    found = record(document)
    segments = found.get("segments")
    items = records(segments)
    if not items or "text" not in items[0] or not {"start", "end"} <= items[0].keys():
        return None
    pieces = [piece for item in items for piece in _segment(item)]
    return Spoken(pieces, length(segments), len(items), language(found.get("language")))


def _segment(item: Record) -> list[Piece]:
    by = who(item)
    said = Piece(by, spoken(string(item.get("text"))), time(item.get("start")), time(item.get("end")))
    words = [
        Word(string(w.get("word")) or string(w.get("text")), time(w.get("start")), time(w.get("end")), by)
        for w in records(item.get("words"))
    ]
    return timed_words(said, words)


def transcribed_words(document: object) -> Spoken | None:
    """OpenAI's answer where only times of words were asked for."""
    found = record(document)
    items = records(found.get("words"))
    if not items or records(found.get("segments")) or not {"word", "start", "end"} <= items[0].keys():
        return None
    words = [Word(string(w.get("word")), time(w.get("start")), time(w.get("end")), None) for w in items]
    return Spoken(spelled(words), length(found["words"]), len(items), language(found.get("language")))


def transcribed_by_cpp(document: object) -> Spoken | None:
    """The segments of whisper.cpp, whose times are milliseconds."""
    found = record(document)
    items = records(found.get("transcription"))
    if not items or not {"text", "offsets"} <= items[0].keys():
        return None
    pieces = [
        Piece(
            speaker(item.get("speaker")),
            spoken(string(item.get("text"))),
            time(record(item, "offsets").get("from"), 0.001),
            time(record(item, "offsets").get("to"), 0.001),
        )
        for item in items
    ]
    return Spoken(pieces, length(found["transcription"]), len(items), language(record(found, "result").get("language")))
