"""Ellipses: what may be left out in the middle, where the reader sees the gap."""

from __future__ import annotations

from casestudies.quotes.edits.base import phrase_at, refused
from casestudies.quotes.edits.cuts import ELLIPSIS, GOVERNED, Cut
from casestudies.quotes.edits.governing import governor
from casestudies.quotes.edits.heads import head
from casestudies.quotes.edits.tails import tail
from casestudies.quotes.reading import Source

FAR = refused(
    "Q223",
    "stitched",
    "The ellipsis joins passages from different answers, or from far apart.",
    "Each part was said of something else. Together they say what nobody said.",
    "Make two quotes of it.",
    "It was slow. | And is the new one any better? | It's fast.",
    "It was slow … It's fast.",
)
PHRASE = refused(
    "Q229",
    "ellipsis-inside-a-phrase",
    "The ellipsis leaves out words that are no sentence, no aside between commas and no phrase of their own.",
    "It cannot be told what they govern: `The man who sold us the tool was rude` is no `The … tool was rude`.",
    "Put the words back, or leave out the whole aside or sentence.",
    "Our oldest depot manager likes it.",
    "Our … manager likes it.",
)
FARTHEST = 120
"""How many words an ellipsis may leave out at most: what lies farther apart was said of something else."""


def middle(source: Source, first: int, last: int) -> Cut:  # noqa: PLR0911
    """What an ellipsis leaves out between two words of the quote."""
    if first == last:
        return Cut(ELLIPSIS, first, last, True)
    turns = {source.turn(k) for k in (first - 1, first, last - 1, last)}
    speaker = source.speaker(first - 1)
    if last - first > FARTHEST or not _one_answer(source, min(turns), max(turns), speaker):
        return Cut(FAR, first, last, False)
    left_clean, right_clean = source.starts_sentence(first), source.starts_sentence(last)
    if not any(source.starts_sentence(k) for k in range(first, last + 1)):
        return _within(source, first, last)
    if not left_clean:
        cut = tail(source, first, disclosed=True)
        if cut and not cut.permitted:
            return cut
        if not source.set_off(first):
            return Cut(FAR, first, last, False)
    if not right_clean:
        cut = head(source, last, disclosed=True)
        if cut and not cut.permitted:
            return cut
        if not source.set_off(last) and cut and cut.rule is ELLIPSIS:
            return Cut(FAR, first, last, False)
    return Cut(ELLIPSIS, first, last, True)


def _within(source: Source, first: int, last: int) -> Cut:
    language = source.language
    if not language.governors:
        return Cut(PHRASE, first, last, False)
    reason = governor(source, first, last)
    bounded = source.set_off(first) and source.set_off(last)
    if bounded and reason:
        reason = _aside(source, first, last, reason)
    if not reason and bounded and _one_aside(source, first, last):
        return Cut(ELLIPSIS, first, last, True)
    if source.set_off(first) and phrase_at(source, first, language.fillers) == last - first:
        return Cut(ELLIPSIS, first, last, True)
    if reason:
        return Cut(GOVERNED, first, last, False, reason)
    phrase = source.keys[first] in language.phrase_starts and (
        source.keys[last] in language.phrase_stops or source.set_off(last)
    )
    stutter = source.keys[first:last] == source.keys[last : 2 * last - first]
    if phrase or stutter:
        return Cut(ELLIPSIS, first, last, True)
    return Cut(PHRASE, first, last, False)


def _one_aside(source: Source, first: int, last: int) -> bool:
    """Whether these words are one aside: inside them no mark divides, but for fillers. Two asides may be a whole
    other clause.
    """
    asides = source.language.fillers + source.language.parentheses
    begun = False
    at = first
    while at < last:
        length = phrase_at(source, at, asides)
        if length and source.set_off(at) and source.set_off(at + length):
            at += length
            continue
        if begun and _marked(source, at):
            return False
        begun = True
        at += 1
    return True


def _marked(source: Source, i: int) -> bool:
    """Whether a mark, not just a hesitation, stands before word `i`."""
    gap = source.gap(i)
    return any(c in ",;:.–—" for c in gap) or " - " in gap


def _aside(source: Source, first: int, last: int, reason: str) -> str:
    """The reason that is left where what stands between two commas is an aside, which governs nothing but itself."""
    language = source.language
    opening, following = source.keys[first], source.keys[first + 1 : first + 2]
    aside = phrase_at(source, first, language.parentheses)
    if aside:
        return governor(source, first + aside, last)
    personal = bool(following) and following[0] in language.subjects
    if opening in language.relatives and (opening != language.place or personal):
        # `which I doubt` comments on the whole sentence; `which is cheap` only tells more of a thing
        return (
            governor(source, first, last, classes=("negation", "reporting", "hedge"))
            if opening == language.thing
            else ""
        )
    if opening == language.manner and personal:
        return governor(source, first, last, classes=("negation", "hedge"))
    return reason


def _one_answer(source: Source, first: int, last: int, speaker: str | None) -> bool:
    """Whether between two turns nobody else says more than a few words of backchannel."""
    for turn in range(first, last + 1):
        if source.transcript.turns[turn].speaker != speaker:
            begin, end = source.words_of(turn)
            if end - begin > 4 or any(key not in source.language.backchannel for key in source.keys[begin:end]):
                return False
    return True
