"""Ellipses: what may be left out in the middle, where the reader sees the gap."""

from __future__ import annotations

from itertools import chain

from casestudies.quotes.edits import false_start, filler, self_correction
from casestudies.quotes.edits.asides import parenthesis_at, tells_more
from casestudies.quotes.edits.base import phrase_at, refused
from casestudies.quotes.edits.cuts import ELLIPSIS, GOVERNED, Cut
from casestudies.quotes.edits.filler import filler_at
from casestudies.quotes.edits.governing import governor
from casestudies.quotes.edits.heads import head, opening_at
from casestudies.quotes.edits.tails import tail
from casestudies.quotes.model import Trait
from casestudies.quotes.reading import TranscriptWords

FAR = refused(
    "Q223",
    "stitched",
    "The ellipsis joins passages from different answers, or from far apart.",
    "Each part was said about something else; joined, they say what nobody said.",
    "Make it two quotes.",
    "It was slow. | And is the new one any better? | It's fast.",
    "It was slow … It's fast.",
    Trait.IN_A_GAP,
)
PHRASE = refused(
    "Q229",
    "ellipsis-inside-a-phrase",
    "The ellipsis leaves out words that are not a sentence, an aside between commas or a phrase of their own.",
    "There is no telling what they govern: `The man who sold us the tool was rude` is not `The … tool was rude`.",
    "Put the words back, or leave out the whole aside or sentence.",
    "Our oldest depot manager likes it.",
    "Our … manager likes it.",
    Trait.IN_A_GAP,
)
REFERENT = refused(
    "Q231",
    "lost-referent",
    "The ellipsis leaves out what a pronoun after it stands for.",
    "Readers take the pronoun to mean what was named last, which is something else.",
    "Put the words back, or say in brackets what the pronoun stands for.",
    "The old scanner failed daily. Then we got theirs. It cost nine euros.",
    "The old scanner failed daily. … It cost nine euros.",
)
_LONGEST_ADJUNCT = 6
FARTHEST = 120
"""How many words an ellipsis may leave out at most: what lies farther apart was said of something else."""


def middle(source: TranscriptWords, first: int, last: int) -> Cut:  # noqa: PLR0911
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
    if _joins_another_answer(source, first, last):
        return Cut(FAR, first, last, False)
    if _loses_its_noun(source, first, last):
        return Cut(REFERENT, first, last, False)
    return Cut(ELLIPSIS, first, last, True)


def _joins_another_answer(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a question stands before the gap and another one in it, so that what comes behind answers that one."""
    asked = source.gap(first)
    return (
        "?" in asked and source.starts_sentence(first) and any("?" in source.gap(k) for k in range(first + 1, last + 1))
    )


def _loses_its_noun(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether the words behind the gap begin with a pronoun whose noun may lie in the gap."""
    language, keys = source.language, source.keys
    at = last
    while at < len(source) and (step := filler_at(source, at) or opening_at(source, at)):
        at += step
    if at + 1 >= len(source) or keys[at] not in language.pronouns:
        return False
    if keys[at] in language.comments - language.anaphors:
        return keys[at + 1] in language.linking
    before = keys[source.sentence(first - 1)[0] : first]
    things = language.determiners | language.articles
    named = any(keys[k] in things or source.named(k) for k in range(first, last))
    return keys[at] in language.anaphors and keys[at] not in before and named


def _within(source: TranscriptWords, first: int, last: int) -> Cut:
    language = source.language
    if not language.governors:
        return Cut(PHRASE, first, last, False)
    leaving = (rule.lengths(source, first) for rule in (self_correction, false_start, filler))
    if last - first in chain.from_iterable(leaving):
        return Cut(ELLIPSIS, first, last, True)
    reason = governor(source, first, last)
    bounded = source.set_off(first) and source.set_off(last)
    if bounded and reason:
        reason = "" if _describes_them(source, first, last) else _aside(source, first, last, reason)
    aside = tells_more(source, first, last) and _one_aside(source, first, last)
    added = aside or any(holds(source, first, last) for holds in (_apposition, _set_off_phrase, _describes_them))
    if not reason and bounded and added:
        return Cut(ELLIPSIS, first, last, True)
    if reason:
        return Cut(GOVERNED, first, last, False, reason)
    again = source.keys[first:last] == source.keys[last : 2 * last - first]
    if again or _adjunct(source, first, last):
        return Cut(ELLIPSIS, first, last, True)
    return Cut(PHRASE, first, last, False)


def _apposition(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether these words, between commas, only say who a pronoun is: `we, my brother and I, never looked back`."""
    language, keys = source.language, source.keys
    verbs = language.verbs | language.inverting
    return (
        keys[first - 1] in language.subjects
        and verbs.isdisjoint(keys[first:last])
        and keys[last] not in language.joiners
    )


def _set_off_phrase(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a phrase of extent stands here between commas, without a clause in it: `we know, down to the day, when`. It may
    tell how far the rest holds, and so it asks. `For small teams` and `in March` tell what it holds for at all.
    """
    language, keys = source.language, source.keys
    starts = keys[first] in language.directions and first + 1 < last and keys[first + 1] in language.phrase_starts
    clause = language.subjects | language.verbs | language.inverting | language.relatives | language.joiners
    return starts and clause.isdisjoint(keys[first:last]) and not any(source.set_off(k) for k in range(first + 1, last))


def _describes_them(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether words between commas say how many of those just named are something: `our volunteers, most of them retired,
    learned it`. `Our volunteers, most of them, learned it` limits who did.
    """
    language, keys = source.language, source.keys
    counted = keys[first] in language.governors.get("quantifier", frozenset()) or keys[first][0] == "#"
    if (
        keys[first] in language.totals
        and keys[last - 2 : last] in language.of_them
        and last - first <= _FEWEST_DESCRIBING
    ):
        return True  # `the crew, all nine of us, sat down`
    if not counted or last - first < _FEWEST_DESCRIBING or keys[first + 1 : first + 3] not in language.of_them:
        return False
    rest = keys[first + 3 : last]
    limits = governor(source, first + 3, last) or rest[0].endswith(language.manner_ending or " ")
    return not limits and not any(source.set_off(k) for k in range(first + 1, last))


_FEWEST_DESCRIBING = 4


def _adjunct(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether these words tell where or when, and stand between a verb's phrase and another of their kind: `We rolled it
    out | across nine countries | in two months`.

    Behind a subject they tell which one it is: `The depot | in Leeds | is a mess`.
    """
    language, keys = source.language, source.keys
    if keys[first] not in language.adjuncts or last - first > _LONGEST_ADJUNCT or source.set_off(first):
        return False
    other = language.subjects | language.relatives | language.joiners | language.inverting | language.phrase_starts
    if not other.isdisjoint(keys[first + 1 : last]) or any(source.set_off(k) for k in range(first + 1, last + 1)):
        return False
    kept = keys[first - 1]
    return (
        keys[last] in language.adjuncts
        and kept not in language.before_object | language.inverting | language.linking
        and any(key in language.subjects or key.endswith("ed") for key in keys[source.sentence(first)[0] : first - 1])
    )


def _one_aside(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether these words are one aside: inside them no mark divides, but for fillers. Two asides may be a whole
    other clause.
    """
    begun = False
    at = first
    while at < last:
        length = parenthesis_at(source, at)
        if length and source.set_off(at) and source.set_off(at + length):
            at += length
            continue
        if begun and _marked(source, at):
            return False
        begun = True
        at += 1
    return True


def _marked(source: TranscriptWords, i: int) -> bool:
    """Whether a mark, not just a hesitation, stands before word `i`."""
    gap = source.gap(i)
    return any(c in ",;:.–—" for c in gap) or " - " in gap


def _aside(source: TranscriptWords, first: int, last: int, reason: str) -> str:
    """The reason that is left where what stands between two commas is an aside, which governs nothing but itself."""
    language = source.language
    opening, following = source.keys[first], source.keys[first + 1 : first + 2]
    aside = phrase_at(source, first, language.parentheses)
    if aside:
        return governor(source, first + aside, last)
    if phrase_at(source, last - 1, language.attributions):
        return "reporting"  # `…, who said, …`
    if opening != language.thing and governor(source, last - 1, last, classes=("reporting",)):
        return "reporting"
    personal = bool(following) and following[0] in language.subjects
    if opening in language.relatives and (opening != language.place or personal):
        return ""  # it only tells more of a thing; where it comments on the whole sentence, it is a concern
    if opening == language.manner and personal:
        return governor(source, first, last, classes=("negation", "hedge"))
    return reason


def _one_answer(source: TranscriptWords, first: int, last: int, speaker: str | None) -> bool:
    """Whether between two turns nobody else says more than a few words of backchannel."""
    for turn in range(first, last + 1):
        if source.transcript.turns[turn].speaker != speaker:
            begin, end = source.words_of(turn)
            if end - begin > 4 or any(key not in source.language.backchannel for key in source.keys[begin:end]):
                return False
    return True
