"""Asides: what only tells more of what stands before it."""

from __future__ import annotations

from casestudies.quotes.edits import stutter
from casestudies.quotes.edits.base import phrase_at
from casestudies.quotes.reading import TranscriptWords


def parenthesis_at(source: TranscriptWords, at: int) -> int:
    """How many words here are a filler or a parenthesis, set off or not."""
    language = source.language
    return max(phrase_at(source, at, language.fillers), phrase_at(source, at, language.parentheses))


def tells_more(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether what stands between two marks only tells more of what stands before it: `which we love`, `especially on
    Mondays`.

    Anything else may be an item of a list, or a clause that the rest goes on with: `The old one was slow, the new one
    is fast, and we love it`.
    """
    language = source.language
    at = first
    while at < last and (step := _aside_at(source, at)):
        at += step
    if at >= last:
        return True
    key = source.keys[at]
    if key in language.relatives or key == language.manner:
        return True
    return key in language.asides and language.subjects.isdisjoint(source.keys[at : last - 1])


def _aside_at(source: TranscriptWords, at: int) -> int:
    """How many words here are a filler, a parenthesis or a stutter."""
    length = parenthesis_at(source, at)
    return length or next(stutter.KIND.lengths(source, at), 0)
