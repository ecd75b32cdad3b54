"""What surrounds a quote: the rest of its sentences, the sentences around it, what its ellipses hide, and the concerns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from casestudies.findings import Rule
from casestudies.quotes.concerns import (
    CLAUSE_LEFT_OUT,
    CONTRAST,
    CORRECTION,
    DENIAL,
    EXCEPTION,
    FRAGMENT,
    HARD,
    LEAD_IN,
    RETRACTION,
    SARCASM,
)
from casestudies.quotes.edits import asides
from casestudies.quotes.edits.base import phrase_at
from casestudies.quotes.edits.filler import filler_at
from casestudies.quotes.edits.governing import governor, sentence_start, sentence_stop
from casestudies.quotes.edits.heads import main_clause, opening_at
from casestudies.quotes.languages.base import Phrase
from casestudies.quotes.model import Concern, Context, WordRange
from casestudies.quotes.reading import Source

MOST_WORDS = 150
"""How many words of an interview are shown with a request at most: what lies farther away asks for a longer quote."""
_SENTENCES = 2
_SHORT_TURN = 8
"""Words of a listener that do not end the exchange: `Really?`, `And would you buy it again?`"""
_FRAGMENT = 5
_FEW = 3
_GOVERNING = ("negation", "hedge", "quantifier", "limit", "condition")
_SHORT = 14
"""Words of a sentence that turns back to the one before it; a longer one goes on to something else."""

Found = tuple[Rule, int, int]
"""A rule, and the words (half-open) that it is about."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words `first` to `last` (half-open) of the source. `between`: what a listener said before it, in a short turn."""

    first: int
    last: int
    between: str = ""


def context_of(source: Source, stretches: Sequence[tuple[int, int]], gaps: Sequence[tuple[int, int]]) -> Context:
    """The context of a quote that takes these stretches of words, with these left out by ellipses."""
    first, last = stretches[0][0], stretches[-1][1]
    begin, stop = sentence_start(source, first), sentence_stop(source, last)
    following = list(_following(source, stop))
    found = [
        *_lead_ins(source, begin, first),
        *chain.from_iterable(_left_out(source, a, b) for a, b in gaps),
        *_left_out(source, last, stop),
        *_afterwards(source, following),
    ]
    concerns = tuple(_concern(source, *one) for one in dict.fromkeys(found))
    return Context(
        question=_question(source, first),
        rest=(source.surface(begin, first), source.surface(last, stop)),
        before=_before(source, begin),
        after=" ".join(source.surface(s.first, s.last) for s in following),
        left_out=tuple(source.surface(a, b) for a, b in gaps),
        concerns=concerns,
        words=_words(source, first, last, concerns),
    )


def _concern(source: Source, rule: Rule, first: int, last: int) -> Concern:
    begin, end = source.begins[first], source.ends[last - 1]
    return Concern(rule, rule in HARD, source.text[begin:end], begin, end)


def _words(source: Source, first: int, last: int, concerns: Sequence[Concern]) -> WordRange:
    """The words, as spaces divide them, of the quote and its concerns."""
    begin = min([source.begins[first], *(c.begin for c in concerns)])
    end = max([source.ends[last - 1], *(c.end for c in concerns)])
    return source.word_range(begin, end)


def _following(source: Source, at: int) -> Iterator[Sentence]:
    """The speaker's next sentences, across short turns of a listener."""
    if at == 0:
        return
    speaker = source.speaker(at - 1)
    between, left = "", _SENTENCES
    while at < len(source) and left:
        turn = source.turn(at)
        turn_last = source.words_of(turn)[1]
        if source.transcript.turns[turn].speaker != speaker:
            if turn_last - at > _SHORT_TURN:
                return
            between, at = source.transcript.turns[turn].text, turn_last
            continue
        stop = min(sentence_stop(source, at + 1), turn_last)
        yield Sentence(at, stop, between)
        between, at, left = "", stop, left - 1


def _question(source: Source, first: int) -> str:
    """What was said to the speaker before the turn that word `first` stands in."""
    turn = source.turn(first)
    return source.transcript.turns[turn - 1].text if turn else ""


def _before(source: Source, begin: int) -> str:
    first, turn_first = begin, source.words_of(source.turn(begin))[0]
    for _ in range(_SENTENCES):
        if first > turn_first:
            first = max(turn_first, sentence_start(source, first - 1))
    return source.surface(first, begin)


def _lead_ins(source: Source, begin: int, first: int) -> Iterator[Found]:
    """What opens the quote's own sentence and is left out, where it may frame what follows."""
    for at in range(begin, first):
        if phrase_at(source, at, source.language.mockeries):
            yield SARCASM, begin, first
            return
        if phrase_at(source, at, source.language.framings):
            yield LEAD_IN, begin, first
            return


def _left_out(source: Source, first: int, last: int) -> Iterator[Found]:
    """What is left out of the quote's sentences."""
    at = first
    while at < last:
        stop = min(last, sentence_stop(source, at + 1))
        # where a transcript has no marks, nobody can tell how far a sentence reaches
        whole = source.unmarked(at) or (source.starts_sentence(at) and source.starts_sentence(stop))
        begin = _behind_fillers(source, at, stop)
        rule = _against(source, begin, stop) if begin < stop else None
        if rule is None and begin < stop and not whole and not _repeats(source, at, stop):
            rule = None if asides.tells_more(source, begin, stop) else CLAUSE_LEFT_OUT
        if rule is not None:
            yield rule, at, stop
        at = stop


def _behind_fillers(source: Source, first: int, last: int) -> int:
    while first < last and (step := filler_at(source, first) or phrase_at(source, first, source.language.parentheses)):
        first += step
    return first


def _repeats(source: Source, first: int, last: int) -> bool:
    """Whether these words are only said again, before or behind."""
    run, length = source.keys[first:last], last - first
    return run in (source.keys[first - length : first], source.keys[last : last + length])


def _afterwards(source: Source, following: Sequence[Sentence]) -> Iterator[Found]:
    """What comes behind the quote and turns back to it."""
    for n, sentence in enumerate(following):
        first, last = sentence.first, sentence.last
        if last - first > 1 and phrase_at(source, first, source.language.assurances):
            continue
        if sentence.between and _denies(source, sentence):
            yield DENIAL, first, last
            continue
        rule = _against(source, first, last) if n == 0 or sentence.between or _retracts(source, first, last) else None
        if rule is not None:
            yield rule, first, last
        elif n == 0 and not sentence.between and _is_fragment(source, first, last):
            yield FRAGMENT, first, last


def _at_openings(source: Source, first: int, last: int) -> Iterator[int]:
    """The words at which a sentence may be said to begin: its first, and those behind its openers."""
    at = first
    while at < last:
        yield at
        step = filler_at(source, at) or opening_at(source, at) or _interjection(source, at)
        if not step:
            return
        at += step


def _interjection(source: Source, at: int) -> int:
    return 1 if (source.keys[at],) in source.language.openers and source.set_off(at + 1) else 0


def _against(source: Source, first: int, last: int) -> Rule | None:  # noqa: PLR0911
    """The rule of a sentence or clause that turns against what stands before it."""
    language = source.language
    short = last - first <= _SHORT
    if _retracts(source, first, last):
        return RETRACTION
    for at in _at_openings(source, first, last):
        if phrase_at(source, at, language.contrasts):
            return CONTRAST
        if phrase_at(source, at, language.subordinators) and not _goes_on_to_a_main_clause(source, at, last):
            return EXCEPTION
        if phrase_at(source, at, language.exceptions) or (short and phrase_at(source, at, _hedges(source))):
            return EXCEPTION
        if phrase_at(source, at, language.corrections):
            return CORRECTION
        if phrase_at(source, at, language.repairs) and _puts_right(source, at, last):
            return CORRECTION
        if phrase_at(source, at, language.mockeries):
            return SARCASM
        if short and phrase_at(source, at, language.doubts) == last - at:
            return EXCEPTION
        if last - at <= _FEW and governor(source, at, at + 1, classes=_GOVERNING):
            return EXCEPTION
    if short and source.keys[last - 1] in language.afterthoughts:
        return CONTRAST
    return None


def _hedges(source: Source) -> tuple[Phrase, ...]:
    return source.language.phrases.get("hedge", ())


def _puts_right(source: Source, at: int, last: int) -> bool:
    """Whether what begins with `actually` or `sorry` puts something right: it counts, or says not."""
    language = source.language
    at += phrase_at(source, at, language.repairs)
    counted = any(key[0] == "#" or language.class_of(key) == "negation" for key in source.keys[at:last])
    return counted and last - at <= _SHORT and source.set_off(at)


def _goes_on_to_a_main_clause(source: Source, first: int, last: int) -> bool:
    """Whether a sentence that begins with `if` has its own main clause: `If you ask me, it works` has."""
    return any(source.set_off(at) and main_clause(source, at, last) for at in range(first + 2, last))


def _retracts(source: Source, first: int, last: int) -> bool:
    """Whether a sentence takes back the one before, or gives it to somebody else: `that is what the vendor says`."""
    language = source.language
    for at in _at_openings(source, first, last):
        if phrase_at(source, at, language.retractions):
            return True
        if last - first > _SHORT:
            continue
        said = any(phrase_at(source, k, language.attributions) for k in range(at + 1, min(at + 7, last)))
        if said and source.keys[at] in language.comments:
            return True
        if last - first <= _SHORT_TURN and (
            phrase_at(source, at, language.attributions) or (said and source.keys[at] in language.persons)
        ):
            return True
    return False


def _denies(source: Source, sentence: Sentence) -> bool:
    """Whether somebody who was asked again says no: in so many words, or at the beginning of an answer."""
    asked = any(mark in sentence.between for mark in "?？؟")
    for at in _at_openings(source, sentence.first, sentence.last):
        length = phrase_at(source, at, source.language.denials)
        if length and (asked or at + length == sentence.last):
            return True
    return False


def _is_fragment(source: Source, first: int, last: int) -> bool:
    """Whether these few words are no sentence of their own, and no answer or interjection either."""
    language, keys = source.language, source.keys
    if (
        last - first > _FRAGMENT
        or not language.subjects
        or all(key in language.backchannel for key in keys[first:last])
    ):
        return False
    verbs = language.inverting | language.subjects | language.classes.get("tense", frozenset())
    past = language.past_ending
    return verbs.isdisjoint(keys[first:last]) and not (
        past and any(key.endswith(past) for key in keys[first + 1 : last])
    )
