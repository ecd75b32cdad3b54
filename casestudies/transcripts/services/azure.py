"""Azure Speech: the phrases of batch transcription, and those of fast transcription
(https://learn.microsoft.com/azure/ai-services/speech-service/batch-transcription-get).
"""

from __future__ import annotations

import re

from casestudies.transcripts.services.shape import (
    Record,
    Spoken,
    Word,
    language,
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

_DURATION = re.compile(r"PT(?:([0-9]{1,3})H)?(?:([0-9]{1,5})M)?(?:([0-9]{1,9}(?:\.[0-9]{1,9})?)S)?")


def transcribed(document: object) -> Spoken | None:
    """The phrases of batch transcription; of several guesses the first, which is the best."""
    phrases = record(document).get("recognizedPhrases")
    items = records(phrases)
    if not items or "nBest" not in items[0]:
        return None
    many = len({item.get("channel") for item in items if isinstance(item.get("channel"), int)}) > 1
    pieces = []
    for item in items:
        best = (records(item.get("nBest")) or [{}])[0]
        who = speaker(item.get("speaker", best.get("speaker")))
        if who is None and many:
            who = speaker(item.get("channel"))
        start, stop = _from_to(_seconds(item.get("offset")), _seconds(item.get("duration")))
        pieces.append(Piece(who, spoken(string(best.get("display"))), start, stop))
    if many:
        pieces.sort(key=lambda piece: piece.start or 0.0)
    return Spoken(pieces, length(phrases), len(items))


def transcribed_fast(document: object) -> Spoken | None:
    """The phrases of fast transcription, with their words."""
    phrases = record(document).get("phrases")
    items = records(phrases)
    if not items or not {"offsetMilliseconds", "text"} <= items[0].keys():
        return None
    pieces: list[Piece] = []
    for item in items:
        who = speaker(item.get("speaker"))
        start, stop = _span(item)
        said = Piece(who, spoken(string(item.get("text"))), start, stop)
        words = [Word(string(w.get("text")), *_span(w), who) for w in records(item.get("words"))]
        pieces += timed_words(said, words)
    return Spoken(pieces, length(phrases), len(items), language(items[0].get("locale")))


def _span(item: Record) -> tuple[float | None, float | None]:
    return _from_to(time(item.get("offsetMilliseconds"), 0.001), time(item.get("durationMilliseconds"), 0.001))


def _from_to(start: float | None, lasts: float | None) -> tuple[float | None, float | None]:
    return start, None if start is None or lasts is None else round(start + lasts, 3)


def _seconds(value: object) -> float | None:
    """An ISO 8601 duration such as `PT1M4.2S`, in seconds."""
    m = _DURATION.fullmatch(string(value))
    return time((int(m[1] or 0) * 60 + int(m[2] or 0)) * 60 + float(m[3] or 0)) if m is not None else None
