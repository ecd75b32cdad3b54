"""AssemblyAI: `utterances` with milliseconds, the sentences or paragraphs of their own endpoints, or `words` alone
(https://www.assemblyai.com/docs/api-reference).
"""

from __future__ import annotations

from casestudies.transcripts.services.shape import (
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
)
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken


def transcribed(document: object) -> Spoken | None:
    """The utterances where speakers were told apart, else the words."""
    found = record(document)
    if "segments" in found:
        return None
    key = next((key for key in ("utterances", "sentences", "paragraphs") if records(found.get(key))), "words")
    utterances = records(found.get(key))
    if not utterances or not ({"words", "text", "utterances"} <= found.keys() or "audio_duration" in found):
        return None
    spoken_in = language(found.get("language_code"))
    if key != "words":
        pieces = [
            piece
            for item in utterances
            for piece in timed_words(
                Piece(
                    speaker(item.get("speaker")),
                    spoken(string(item.get("text"))),
                    time(item.get("start"), 0.001),
                    time(item.get("end"), 0.001),
                ),
                _words(item.get("words")),
            )
        ]
        return Spoken(pieces, length(found[key]), len(utterances), spoken_in)
    words = _words(found["words"])
    return Spoken(spelled(words), length(found["words"]), len(words), spoken_in)


def _words(value: object) -> list[Word]:
    return [
        Word(string(w.get("text")), time(w.get("start"), 0.001), time(w.get("end"), 0.001), speaker(w.get("speaker")))
        for w in records(value)
    ]
