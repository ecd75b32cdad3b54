"""Deepgram: `results.utterances`, or the words of every channel (https://developers.deepgram.com/reference)."""

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
)
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken


def transcribed(document: object) -> Spoken | None:
    """The utterances where they were asked for, else the words. Where speakers were not told apart, channels are."""
    results = record(document, "results")
    channels = records(results.get("channels"))
    if not channels or "alternatives" not in channels[0]:
        return None
    spoken_in = language(channels[0].get("detected_language"))
    many = len(channels) > 1
    utterances = records(results.get("utterances"))
    if utterances:
        pieces = [piece for item in utterances for piece in _utterance(item, many)]
        return Spoken(pieces, length(results["utterances"]), len(utterances), spoken_in)
    best = [(records(channel.get("alternatives")) or [{}])[0] for channel in channels]
    words = [
        _word(word, speaker(number) if many else None)
        for number, alternative in enumerate(best)
        for word in records(alternative.get("words"))
    ]
    if many:
        words.sort(key=lambda word: word.start or 0.0)
    return Spoken(spelled(words), sum(length(a.get("words")) for a in best), len(words), spoken_in)


def _utterance(item: Record, many: bool) -> list[Piece]:
    who = speaker(item.get("speaker"))
    if who is None and many:
        who = speaker(item.get("channel"))
    said = Piece(who, spoken(string(item.get("transcript"))), time(item.get("start")), time(item.get("end")))
    return timed_words(said, [_word(word, who) for word in records(item.get("words"))])


def _word(word: Record, otherwise: str | None) -> Word:
    text = string(word.get("punctuated_word")) or string(word.get("word"))
    who = speaker(word.get("speaker"))
    return Word(text, time(word.get("start")), time(word.get("end")), otherwise if who is None else who)
