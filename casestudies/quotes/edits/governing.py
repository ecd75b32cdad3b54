"""What governs a sentence: the words that change what the rest of it claims, and how far their sentence reaches."""

from __future__ import annotations

from casestudies.quotes.edits.base import phrase_at
from casestudies.quotes.reading import TranscriptWords

LOOK_BACK = 120


def governor(source: TranscriptWords, first: int, last: int, *, classes: tuple[str, ...] = ()) -> str:
    """The class of the first governing word among these, asides not counted; empty if none governs."""
    language = source.language
    i = first
    while i < last:
        length = phrase_at(source, i, language.parentheses)
        if length and i + length <= last and source.set_off(i + length):
            i += length
            continue
        for name, phrases in language.phrases.items():
            if (not classes or name in classes) and phrase_at(source, i, phrases):
                return name
        name = language.class_of(source.keys[i])
        if name == "modality" and source.named(i):
            name = ""  # in May; Will said
        if name and (not classes or name in classes) and not (name == "reporting" and _no_report(source, i, last)):
            return name
        i += 1
    return ""


def _no_report(source: TranscriptWords, i: int, last: int) -> bool:
    """Whether a verb of saying or thinking has an object here, not a clause: `the mention of`, `feel really
    supported`.
    """
    language, following = source.language, source.keys[i + 1] if i + 1 < last else ""
    if following in language.classes.get("topic", ()) and i + 2 < last:
        return source.keys[i + 2] in language.anaphors | language.pointing  # `thinking about them`
    if following in language.classes.get("degree", ()):
        return source.keys[i] in language.classes.get("perception", ())
    return following in language.phrase_starts and following != "to"


def sentence_start(source: TranscriptWords, i: int) -> int:
    """Where the sentence of word `i` begins, going back over turns that only a listener's few words divide."""
    known, starts = (
        source.sentences.get,
        source.starts_sentence,
    )  # asked some sixty times a quote: the kept answers first
    for first in range(i, i - LOOK_BACK, -1):
        if known(first) or (known(first) is None and starts(first)):
            return first
    return i - LOOK_BACK


def sentence_stop(source: TranscriptWords, i: int) -> int:
    """The end of the sentence that ends at or after word `i - 1` (one past its last word). Kept: all that is asked of what
    surrounds a quote asks for the same few.
    """
    kept = source.stops.get(i)
    if kept is None:
        kept = source.stops[i] = _stop(source, i)
    return kept


def _stop(source: TranscriptWords, i: int) -> int:
    known, starts = source.sentences.get, source.starts_sentence
    for last in range(i, i + LOOK_BACK):
        if known(last) or (known(last) is None and starts(last)):
            return last
    return i + LOOK_BACK
