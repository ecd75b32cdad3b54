"""Gladia: the utterances of its transcription (https://docs.gladia.io)."""

from __future__ import annotations

from casestudies.transcripts.services.shape import (
    Spoken,
    Word,
    length,
    record,
    records,
    speaker,
    string,
    time,
    timed_words,
)
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken


def transcribed(document: object) -> Spoken | None:
    """The utterances, in the whole answer or in its result alone."""
    found = record(document)
    transcription = record(found, "result", "transcription") or record(found, "transcription")
    utterances = transcription.get("utterances")
    items = records(utterances)
    if not items or not {"text", "start", "end"} <= items[0].keys():
        return None
    pieces: list[Piece] = []
    for item in items:
        who = speaker(item.get("speaker"))
        said = Piece(who, spoken(string(item.get("text"))), time(item.get("start")), time(item.get("end")))
        words = [
            Word(string(w.get("word")), time(w.get("start")), time(w.get("end")), who)
            for w in records(item.get("words"))
        ]
        pieces += timed_words(said, words)
    return Spoken(pieces, length(utterances), len(items))
