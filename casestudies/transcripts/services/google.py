"""Google Speech-to-Text: `results[].alternatives[].words[]` (https://cloud.google.com/speech-to-text/docs/reference/rest)."""

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
)
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken


def transcribed(document: object) -> Spoken | None:
    """The words. Where speakers were told apart, the last result repeats every word with its speaker, and alone counts."""
    found = record(document)
    results = found.get("results") or record(found, "response").get("results")
    best = [(item, (records(item.get("alternatives")) or [{}])[0]) for item in records(results)]
    if not best or not {"transcript", "words"} & best[0][1].keys() or "type" in best[0][0]:
        return None
    spoken_in = next((tag for item, _ in best if (tag := language(item.get("languageCode")))), None)
    last = _words(best[-1][1].get("words"))
    if any(word.speaker for word in last):
        return Spoken(spelled(last), length(best[-1][1].get("words")), len(last), spoken_in)
    pieces: list[Piece] = []
    for _, alternative in best:
        words = spelled(_words(alternative.get("words")))
        pieces += words or [Piece(None, spoken(string(alternative.get("transcript"))))]
    return Spoken(pieces, length(results), len(best), spoken_in)


def _words(value: object) -> list[Word]:
    return [
        Word(
            string(w.get("word")),
            time(w.get("startTime", w.get("startOffset"))),
            time(w.get("endTime", w.get("endOffset"))),
            speaker(w.get("speakerTag") or w.get("speakerLabel") or None),
        )
        for w in records(value)
    ]
