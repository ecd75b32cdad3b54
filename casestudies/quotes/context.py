"""What surrounds a quote: the rest of its sentences, the sentences around it, what its ellipses hide, and the concerns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from casestudies.findings import Rule
from casestudies.quotes.concerns import (
    BRACKETED,
    CLAUSE_LEFT_OUT,
    CONTRAST,
    CORRECTION,
    DENIAL,
    EXCEPTION,
    FRAGMENT,
    HARD,
    LEAD_IN,
    LIST_CUT,
    QUESTION_LEFT_OUT,
    RETRACTION,
    SARCASM,
)
from casestudies.quotes.edits import asides, leaving_out
from casestudies.quotes.edits.base import phrase_at
from casestudies.quotes.edits.filler import filler_at
from casestudies.quotes.edits.governing import governor, sentence_start, sentence_stop
from casestudies.quotes.edits.heads import main_clause, opening_at
from casestudies.quotes.languages.base import Phrase
from casestudies.quotes.model import Concern, Context, WordRange
from casestudies.quotes.reading import TranscriptWords, Words

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

Sighting = tuple[Rule, int, int]
"""A rule, and the words (half-open) that it is about."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words `first` to `last` (half-open) of the source. `between`: what a listener said before it, in a short turn."""

    first: int
    last: int
    between: str = ""


def context_of(
    source: TranscriptWords,
    stretches: Sequence[tuple[int, int]],
    gaps: Sequence[tuple[int, int]],
    bracketed: Sequence[int] = (),
) -> Context:
    """The context of a quote that takes these stretches of words, with these left out by ellipses; `bracketed` are words
    in whose place a bracket names something new.
    """
    first, last = stretches[0][0], stretches[-1][1]
    begin, stop = sentence_start(source, first), sentence_stop(source, last)
    following = list(_following(source, stop))
    found = [
        *_introduced(source, begin),
        *_unasked(source, begin, first, last),
        *_lead_ins(source, begin, first),
        *chain.from_iterable(_left_out(source, a, b) for a, b in gaps),
        *_left_out(source, last, stop),
        *((BRACKETED, i, i + 1) for i in bracketed),
        *_afterwards(source, following, frozenset(source.keys[first:last])),
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


def _concern(source: TranscriptWords, rule: Rule, first: int, last: int) -> Concern:
    begin, end = source.begins[first], source.ends[last - 1]
    return Concern(rule, rule in HARD, source.text[begin:end], begin, end)


def _words(source: TranscriptWords, first: int, last: int, concerns: Sequence[Concern]) -> WordRange:
    """The words, as spaces divide them, of the quote and its concerns."""
    begin = min([source.begins[first], *(c.begin for c in concerns)])
    end = max([source.ends[last - 1], *(c.end for c in concerns)])
    return source.word_range(begin, end)


def _following(source: TranscriptWords, at: int) -> Iterator[Sentence]:
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


def _question(source: TranscriptWords, first: int) -> str:
    """What was said to the speaker before the turn that word `first` stands in."""
    turn = source.turn(first)
    return source.transcript.turns[turn - 1].text if turn else ""


def _before(source: TranscriptWords, begin: int) -> str:
    first, turn_first = begin, source.words_of(source.turn(begin))[0]
    for _ in range(_SENTENCES):
        if first > turn_first:
            first = max(turn_first, sentence_start(source, first - 1))
    return source.surface(first, begin)


def _lead_ins(source: TranscriptWords, begin: int, first: int) -> Iterator[Sighting]:
    """What stands in the quote's own sentence before it and is left out, where it may frame what follows."""
    language = source.language
    opened = begin
    for at in _at_openings(source, begin, first):
        if phrase_at(source, at, language.mockeries):
            yield SARCASM, begin, first
            return
        if phrase_at(source, at, language.framings):
            yield LEAD_IN, begin, first
            return
        opened = at + _opened(source, at)
    if opened >= first or _behind_fillers(source, opened, first) >= first or source.unmarked(begin):
        return
    if phrase_at(source, first - 1, language.contrasts) == 1:
        yield CONTRAST, begin, first
    elif source.keys[first] in language.joiners and governor(source, opened, first, classes=("condition",)):
        yield LEAD_IN, begin, first
    elif (
        source.set_off(first)
        and source.keys[first - 1] not in language.joiners
        and source.keys[first] not in language.joiners
    ):
        yield CLAUSE_LEFT_OUT, begin, first
    elif (
        not source.set_off(first)
        and source.keys[first] not in language.joiners
        and not _plain_subject(source, opened, first)
    ):
        yield LEAD_IN, begin, first


def _plain_subject(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether these words are a subject that a writer can name without changing whose deed it is: we, it, the tool."""
    language, keys = source.language, source.keys
    own = language.own_pronouns | language.comments | language.anaphors & language.singular
    if not own.isdisjoint(keys[first : first + 1]) and (last - first == 1 or keys[first + 1] not in language.verbs):
        return True
    known = {keys[last - 1], keys[last - 1].removesuffix("s")} & (language.referents | language.own_team_nouns)
    return bool(known) or not language.verbs.isdisjoint(keys[first:last]) or keys[last - 1] in language.joiners


def _left_out(source: TranscriptWords, first: int, last: int) -> Iterator[Sighting]:
    """What is left out of the quote's sentences."""
    at = first
    while at < last:
        stop = min(last, sentence_stop(source, at + 1))
        # where a transcript has no marks, nobody can tell how far a sentence reaches
        whole = source.unmarked(at) or (source.starts_sentence(at) and source.starts_sentence(stop))
        begin = _behind_fillers(source, at, stop)
        if begin + 1 == stop and source.keys[begin] in source.language.joiners:
            begin = stop  # `…, so.`
        rule = _against(source, begin, stop) if begin < stop else None
        if rule is None and begin < stop and not whole and not _repeats(source, at, stop):
            weighs = governor(source, begin, stop, classes=("negation", "reporting", "hedge"))
            aside = stop < len(source) and not source.starts_sentence(stop) and asides.tells_more(source, begin, stop)
            follows = stop == last and _only_goes_on(source, begin, stop)
            rule = None if (aside and not weighs) or follows else _part(source, begin, stop)
        if rule is not None:
            yield rule, at, stop
        at = stop


def _only_goes_on(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a joined clause of its own says nothing of the one before: it says what followed from it (`…, so we bought two
    more`), or goes on to something else and points to nothing that was said (`…, and we bake on Sundays`). `…, so I am told`
    does, and so does `…, and we have paid for that ever since`.
    """
    language, keys = source.language, source.keys
    if keys[first] not in language.joiners or first + 2 >= last or keys[first + 1] not in language.subjects:
        return False
    said = frozenset(keys[max(0, first - _SHORT) : first])
    turns = governor(source, first + 1, last, classes=("negation", "hedge", "limit", "condition"))
    spoils = not language.reversal_words.isdisjoint(keys[first:last])
    if turns or spoils or _says_less(source, first + 1, last, said):
        return False
    if keys[first] in language.consequences:
        return not governor(source, first + 1, last, classes=("reporting",))
    back = language.anaphors | language.comments | language.contrast_words | language.pointing
    comments = keys[first + 1] in language.comments and _verb(source, first + 2)
    begin = first + 1 + comments  # `…, and that's great` is judged as `That's great.` is
    return bool(language.pointing) and back.isdisjoint(keys[begin:last])


def _part(source: TranscriptWords, first: int, last: int) -> Rule:
    """The rule of a part of a sentence: the end of a list, or any other."""
    language = source.language
    finite = language.verbs | language.inverting | language.subjects
    ends_list = source.keys[first] in language.joiners and finite.isdisjoint(source.keys[first:last])
    return LIST_CUT if ends_list else CLAUSE_LEFT_OUT


def _behind_fillers(source: TranscriptWords, first: int, last: int) -> int:
    while first < last:
        steps = (phrase_at(source, first, source.language.parentheses), *leaving_out(source, first))
        step = max((n for n in steps if first + n <= last), default=0)
        if not step:
            break
        first += step
    return first


def _repeats(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether these words are only said again, before or behind."""
    run, length = source.keys[first:last], last - first
    return run in (source.keys[first - length : first], source.keys[last : last + length])


def _afterwards(source: TranscriptWords, following: Sequence[Sentence], said: frozenset[str]) -> Iterator[Sighting]:
    """What comes behind the quote and turns back to it; `said` are the quote's own words."""
    for n, sentence in enumerate(following):
        first, last = sentence.first, sentence.last
        if last - first > 1 and phrase_at(source, first, source.language.assurances):
            continue
        if sentence.between and _answers(source, sentence, said):
            yield DENIAL, first, last
            continue
        if _weighs_a_word(source, sentence):
            yield CORRECTION, first, last
            continue
        rule = _against(source, first, last) if n == 0 or sentence.between or _retracts(source, first, last) else None
        if rule is None and n == 0 and not sentence.between:
            rule = _says_less(source, first, last, said) or (FRAGMENT if _is_fragment(source, first, last) else None)
        if rule is not None:
            yield rule, first, last


def _says_less(source: TranscriptWords, first: int, last: int, said: frozenset[str]) -> Rule | None:
    """The rule of the next sentence, or of a clause joined to the quote, that says less of it or spoils it."""
    language = source.language
    general = language.subjects - language.own_pronouns - language.anaphors - language.comments
    general |= language.governors.get("quantifier", frozenset())
    short = last - first <= _FRAGMENT
    again = any(
        (short and source.keys[at] in said & general) or _takes_up(source, at, first, last)
        for at in _at_openings(source, first, last)
    )
    spoils = last - first <= _COMMENT and not language.reversal_words.isdisjoint(source.keys[first:last])
    return EXCEPTION if again or spoils else _comment(source, first, last)


def _takes_up(source: TranscriptWords, at: int, first: int, last: int) -> bool:
    """Whether a sentence takes up the last word of the one before, or the many it began with, and only says more of them:
    `I'd trust anyone. Anyone with time.`, `Everyone reads it. Everyone but the board.` have no verb of their own.
    """
    language, keys = source.language, source.keys
    begin = sentence_start(source, first - 1)
    named = keys[at] in language.governors.get("quantifier", frozenset()) | language.subjects - language.own_pronouns
    other = language.comments | language.articles | language.determiners
    again = keys[at] == keys[first - 1] or (named and keys[at] == keys[begin] and keys[at] not in other)
    return (
        again
        and at + 1 < last
        and last - first <= _SHORT
        and keys[at] not in language.anaphors
        and not _verb(source, at + 1)
    )


def _at_openings(source: TranscriptWords, first: int, last: int) -> Iterator[int]:
    """The words at which a sentence may be said to begin: its first, and those behind its openers."""
    at = first
    while at < last:
        yield at
        step = _opened(source, at)
        if not step:
            return
        at += step


def _opened(source: TranscriptWords, at: int) -> int:
    return filler_at(source, at) or opening_at(source, at) or _interjection(source, at)


def _interjection(source: TranscriptWords, at: int) -> int:
    opens = (source.keys[at],) in source.language.openers or (source.keys[at],) in source.language.denials
    return 1 if opens and source.set_off(at + 1) else 0


def _against(source: TranscriptWords, first: int, last: int) -> Rule | None:  # noqa: PLR0911
    """The rule of a sentence or clause that turns against what stands before it."""
    language = source.language
    short = last - first <= _SHORT
    if _retracts(source, first, last):
        return RETRACTION
    for at in _at_openings(source, first, last):
        length = phrase_at(source, at, language.contrasts)
        if length:
            return None if phrase_at(source, at + length, language.moving_on) else CONTRAST
        if phrase_at(source, at, language.subordinators) and not _goes_on_to_a_main_clause(source, at, last):
            return EXCEPTION
        if phrase_at(source, at, language.exceptions) or (short and phrase_at(source, at, _hedges(source))):
            return EXCEPTION
        if phrase_at(source, at, language.corrections):
            return CORRECTION
        if phrase_at(source, at, language.repairs) and _puts_right(source, at, last):
            return CORRECTION
        if phrase_at(source, at, language.repairs) and first and _ends_alike(source, first, last):
            return CORRECTION
        if phrase_at(source, at, language.mockeries) or phrase_at(source, at, language.dry) == last - at:
            return SARCASM
        if short and phrase_at(source, at, language.doubts) == last - at:
            return EXCEPTION
        if last - at <= _FEW and governor(source, at, at + 1, classes=_GOVERNING):
            return EXCEPTION
        if (
            last - at <= _COMMENT
            and governor(source, at, at + 1, classes=("negation",))
            and not _finite(source, at, last)
        ):
            return EXCEPTION
    turned = _contrasts_aside(source, first, last) or (short and _ends_in_afterthought(source, first, last))
    return CONTRAST if turned else None


def _ends_alike(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence says the last word of the one before again, of something else: `It's great. I mean, the idea is great`."""
    return source.keys[last - 1] == source.keys[first - 1] and last - first <= _SHORT


def _contrasts_aside(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a mark of contrast stands between commas near the beginning of a sentence: `My team, on the other hand, hates it`."""
    contrasts = source.language.contrasts
    if not source.language.inner_contrasts.isdisjoint(source.keys[first + 1 : min(first + _COMMENT, last)]):
        return True
    for at in range(first + 1, min(first + _COMMENT, last)):
        length = phrase_at(source, at, contrasts)
        if (
            length
            and source.set_off(at)
            and source.set_off(at + length)
            and (source.keys[at],) not in source.language.openers
        ):
            return True
    return False


def _ends_in_afterthought(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence ends as one that limits the sentence before: `Per file, that is`; `The drivers don't, though`."""
    afterthoughts = source.language.afterthoughts
    return any(
        phrase_at(source, at, afterthoughts) == last - at and _apart(source, at) for at in range(first + 1, last)
    )


def _apart(source: TranscriptWords, at: int) -> bool:
    """Whether words can only be set off: after a comma, or because they are one word."""
    return source.set_off(at) or at + 1 == len(source) or source.starts_sentence(at + 1)


def _hedges(source: TranscriptWords) -> tuple[Phrase, ...]:
    return source.language.phrases.get("hedge", ())


def _puts_right(source: TranscriptWords, at: int, last: int) -> bool:
    """Whether what begins with `actually` or `no` puts something right: it counts, or says not."""
    language = source.language
    at += phrase_at(source, at, language.repairs)
    counted = any(key[0] == "#" or language.class_of(key) == "negation" for key in source.keys[at:last])
    return counted and last - at <= _SHORT and source.set_off(at)


def _goes_on_to_a_main_clause(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence that begins with `if` has its own main clause: `If you ask me, it works`, `If you look for one, take
    mine`, `While I was there I saw it` have.
    """
    language, keys = source.language, source.keys
    for at in range(first + 2, last):
        things = language.determiners | language.pronouns | language.articles
        orders = keys[at] in language.verbs - language.inverting and at + 1 < last and keys[at + 1] in things
        if source.set_off(at) and (orders or main_clause(source, at, last)):
            return True
        begun = at + 2 < last and at - first > _FEW and keys[at] in language.subjects - language.comments
        whole = not language.inverting.isdisjoint(keys[first + 2 : at]) and keys[at - 1] not in language.function_words
        if begun and whole and keys[at + 1] in language.inverting:
            return True
    return False


def _retracts(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence takes back the one before, or gives it to somebody else: `that is what the vendor says`."""
    language = source.language
    if _is_wry(source, first, last):
        return True
    if source.keys[first] in language.consequences and phrase_at(source, first + 1, language.attributions):
        return True  # `So says the manual.`
    for at in _at_openings(source, first, last):
        if phrase_at(source, at, language.retractions):
            return True
        if last - first > _SHORT:
            continue
        said = any(phrase_at(source, k, language.attributions) for k in range(at + 1, min(at + 7, last)))
        if said and source.keys[at] in language.comments:
            return True
        if last - first <= _SHORT_TURN and (
            phrase_at(source, at, language.attributions)
            or (said and source.keys[at] in language.persons)
            or phrase_at(source, last - 1, language.attributions)
        ):
            return True
    return False


def _comment(source: TranscriptWords, first: int, last: int) -> Rule | None:  # noqa: PLR0911
    """The rule of a short sentence that says of the one before that it is not so, not sure, or was only meant to be:
    `That was the plan`, `I wish it had`, `No, it did not`, `I may be wrong`.
    """
    language, keys = source.language, source.keys
    if last - first > _COMMENT:
        return None
    unsure = governor(source, first, last, classes=("negation", "hedge"))
    if keys[first] in language.comments and (unsure or not language.doubtful.isdisjoint(keys[first:last])):
        return RETRACTION
    auxiliaries = language.inverting | language.classes.get("tense", frozenset())
    denies = governor(source, first, last, classes=("negation",))
    if denies and last - first <= _FRAGMENT + 1 and not _own_subject(source, first):
        return EXCEPTION
    if denies and any(phrase_at(source, k, language.attributions) for k in range(first, last)):
        return RETRACTION  # `I've not told them what it costs.`
    if any(phrase_at(source, k, language.repairs) == last - k for k in range(max(first + 1, last - 3), last)):
        return CORRECTION
    elliptic = keys[last - 1] in auxiliaries or (unsure and keys[last - 2] in auxiliaries)
    elliptic = elliptic and (language.question_words - auxiliaries).isdisjoint(keys[first:last])  # `I know where it is`
    if elliptic and governor(source, first, last, classes=("negation", "hedge", "reporting")):
        return RETRACTION
    if any(means(source, first, last) for means in (_wants_a_subject, _means_another, _goes_on_otherwise, _sends_away)):
        return EXCEPTION
    own = not language.own_pronouns.isdisjoint(keys[first : first + 3])
    if own and unsure and not language.certainty.isdisjoint(keys[first:last]):
        return RETRACTION
    return None


_COMMENT = 8
"""Words of a sentence that says something of the one before."""


def _is_wry(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a short sentence winks at who listens, or at the words themselves: `My boss is listening`, `There, I said
    it`.
    """
    language, keys = source.language, source.keys
    if not 1 < last - first <= _COMMENT:
        return False
    if any(phrase_at(source, at, language.winks) for at in range(first, last)):
        return True
    words = language.comments | language.anaphors | language.consequences
    said = phrase_at(source, last - 2, language.attributions) == 1 and keys[last - 1] in words
    return said or _asks_how_it_was(source, first, last)


def _asks_how_it_was(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a speaker asks the listener back about what was just said, as `Will that do?` does."""
    language, keys = source.language, source.keys
    asked = last < len(source) and any(mark in source.gap(last) for mark in _ASKING)
    for at in _at_openings(source, first, last - 2):
        if not asked or keys[at] not in language.inverting:
            continue
        if keys[at + 1] in language.comments:
            most = _FEW + (keys[at] in language.linking)  # `Was that warm enough?`, not `Does that make sense?`
            return last - at <= most or not language.generic.isdisjoint(keys[at + 2 : last])
        return keys[at + 1] in language.own_pronouns and phrase_at(source, at + 2, language.attributions) > 0
    return False


def _wants_a_subject(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence says without a subject how the thing before might be or was: `Could be quicker`."""
    language, keys = source.language, source.keys
    modality = language.governors.get("modality", frozenset()) - language.classes.get("month", frozenset())
    if language.drops_subjects:
        return False
    return any(
        keys[at] in modality
        and not language.classes.get("tense", frozenset()).isdisjoint(keys[at + 1 : at + _FEW])
        and language.subjects.isdisjoint(keys[at + 1 : at + _FEW])
        for at in _at_openings(source, first, last - 1)
    )


def _goes_on_otherwise(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence tells what happened next to something else than the speaker: `Then the update came`."""
    language, keys = source.language, source.keys
    at = next((k for k in _at_openings(source, first, last) if keys[k] in language.sequels), -1)
    selves = language.own_pronouns | language.generic | (language.subjects & language.persons)
    return 0 <= at < last - 2 and not source.set_off(at + 1) and selves.isdisjoint(keys[at:last])


def _sends_away(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence tells the listener to find out: `Try it on a Monday`, `Ask them in winter`. `Love it` does not."""
    language, keys = source.language, source.keys
    if language.drops_subjects or any(mark in source.gap(last) for mark in _ASKING):
        return False
    at = max(_at_openings(source, first, last))
    orders = keys[at] in language.verbs - language.inverting - language.function_words
    return orders and last - at > _FEW and keys[at + 1] in language.anaphors


def _means_another(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence says again with an auxiliary alone that somebody or something else did: `The demo was, I should
    add`. `Everybody does` says no less.
    """
    language, keys = source.language, source.keys
    for at in range(first + 1, last):
        if keys[at] in language.inverting:
            ends = at + 1 == last or (source.set_off(at + 1) and last - at <= _FRAGMENT)
            begin = max(_at_openings(source, first, at))
            named = keys[begin] in language.articles and at - begin <= _FEW
            return ends and language.subjects.isdisjoint(keys[begin:at]) and (named or not _finite(source, begin, at))
    return False


def _weighs_a_word(source: TranscriptWords, sentence: Sentence) -> bool:
    """Whether a sentence takes up the listener's word, or the quote's last, to say something of it as a word:
    `So you are happy? | Happy is a strong word`.
    """
    language, keys = source.language, source.keys
    first, last = sentence.first, sentence.last
    heard = Words(sentence.between, language).keys if sentence.between else keys[first - 1 : first]
    unasked = sentence.between and not any(mark in sentence.between for mark in _ASKING)
    asks_else = not (language.question_words - language.inverting).isdisjoint(heard)
    if unasked or asks_else or last - first > _SHORT_TURN:
        return False
    for at in _at_openings(source, first, last):
        stop = at
        while stop < last and any(heard[k : k + stop + 1 - at] == keys[at : stop + 1] for k in range(len(heard))):
            stop += 1
        if stop in (at, last) or not language.function_words.isdisjoint(keys[at : at + 1]):
            continue
        weighing = language.inverting | language.governors.get("modality", frozenset()) | language.comments
        return keys[stop] in weighing or phrase_at(source, stop, language.doubts) == last - stop
    return False


def _own_subject(source: TranscriptWords, first: int) -> bool:
    """Whether a sentence begins with who does something: `We never fight` is a claim of its own."""
    language = source.language
    return source.keys[first] in language.subjects - language.comments


def _answers(source: TranscriptWords, sentence: Sentence, said: frozenset[str]) -> bool:
    """Whether somebody who was asked again says no, or less: `Really? | No`, `All of them? | Two of them`."""
    language, keys = source.language, source.keys
    first, last = sentence.first, sentence.last
    between = Words(sentence.between, language)
    for at in _at_openings(source, first, last):
        length = phrase_at(source, at, language.denials)
        if length and (at + length == last or any(mark in sentence.between for mark in _ASKING)):
            return True
    if not _challenges(between, sentence.between, said):
        return False
    if governor(source, first, min(first + _FRAGMENT, last), classes=("negation", "hedge")):
        return True
    once = 1 < last - first <= _FRAGMENT and language.class_of(keys[last - 1]) == "condition"
    things = language.articles | language.determiners
    if once or (
        last - first >= _FEW and keys[first] in language.verbs - language.inverting and keys[first + 1] in things
    ):
        return True  # `At night? | They did once.`, `Honestly? | Ask the accountant.`
    figures = {key for key in keys[first:last] if key[0] == "#"}
    if figures and last - first <= _FEW:
        return not figures <= said
    affirms = not {keys[first], keys[last - 1]}.isdisjoint(language.backchannel) or keys[last - 1] in language.inverting
    return last - first <= _FRAGMENT and not affirms and not _finite(source, first, last)


_ASKING = "?？؟"


def _challenges(between: Words, text: str, said: frozenset[str]) -> bool:
    """Whether a listener asks again about what was just said: in a word or two, in its own words, or whether it may be
    used. `And what about the price?` is another question.
    """
    language = between.language
    if not any(mark in text for mark in _ASKING) or not language.question_words:
        return False
    keys = between.keys
    asks_else = not (language.question_words - language.inverting).isdisjoint(keys)
    again = not (said - language.function_words).isdisjoint(keys)
    short = len(keys) <= _FEW + 1 and (keys[:1] and keys[0] not in language.joiners)
    return bool(again or (short and not asks_else) or not language.permissions.isdisjoint(keys))


def _is_fragment(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether these few words are no sentence of their own, and no answer or interjection either."""
    language, keys = source.language, source.keys
    begins = (
        k
        for k in range(first + 1, last)
        if phrase_at(source, k, language.subordinators) or keys[k] in language.relatives
    )
    stop = next(begins, last)
    starts = language.phrase_starts | language.articles
    if stop < last <= first + _COMMENT and keys[first] in starts and not _finite(source, first, stop):
        return True  # `On Fridays, when there are chips.`, `The ones who stayed.`
    if (
        last - first > _FRAGMENT
        or not language.subjects
        or all(key in language.backchannel for key in keys[first:last])
    ):
        return False
    for at in _at_openings(source, first, last):
        if keys[at] in language.phrase_starts and language.subjects.isdisjoint(keys[at:last]):
            return True  # `To install, that is.`, `I mean, for us.`
    return not (_finite(source, first, last) if language.verbs else not language.subjects.isdisjoint(keys[first:last]))


def _finite(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether these words have a verb of their own."""
    language, keys = source.language, source.keys
    if not (language.inverting | language.classes.get("tense", frozenset())).isdisjoint(keys[first:last]):
        return True
    if keys[first] in language.verbs and first + 1 < last and keys[first + 1] in language.function_words:
        return True  # `Ask for it.`
    return any(_verb(source, at) for at in range(first + 1, last))


def _verb(source: TranscriptWords, at: int) -> bool:
    """Whether a word can be the verb of a sentence."""
    language, key = source.language, source.keys[at]
    finite = (language.verbs, language.inverting, language.classes.get("tense", frozenset()))
    return any(key in words for words in finite) or bool(language.past_ending and key.endswith(language.past_ending))


def _introduced(source: TranscriptWords, begin: int) -> Iterator[Sighting]:
    """A short sentence before the quote that says that what comes next is somebody else's, made up, or not meant.

    `Yeah, right. It never crashes.` is an example.
    """
    if begin == 0 or source.turn(begin) != source.turn(begin - 1):
        return
    first = sentence_start(source, begin - 1)
    if _is_dry(source, first, begin):
        yield SARCASM, first, begin
    reads = any(phrase_at(source, k, source.language.introductions) for k in range(first, begin))
    if reads and begin - first <= _SHORT:
        yield LEAD_IN, first, begin


def _is_dry(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence is nothing but a mark of irony, such as `Yeah, right` or `Oh, sure`."""
    language = source.language
    return any(
        last - at in (phrase_at(source, at, language.mockeries), phrase_at(source, at, language.dry))
        for at in _at_openings(source, first, last)
    )


def _unasked(source: TranscriptWords, begin: int, first: int, last: int) -> Iterator[Sighting]:
    """The question before a quote that is no sentence without it."""
    if begin == 0 or not any(mark in source.gap(begin) for mark in _ASKING):
        return
    language = source.language
    asked = sentence_start(source, begin - 1)
    if _behind_fillers(source, asked, begin) >= begin:
        return  # `Right? Two hours.`
    stop = min(sentence_stop(source, first + 1), last)
    opening = source.keys[first : min(first + _FRAGMENT - 1, stop)]
    verbs = language.verbs | language.inverting
    whole = not language.subjects.isdisjoint(opening[:1]) or not verbs.isdisjoint(opening)
    answers = source.turn(begin) == source.turn(begin - 1) or not _finite(source, first, last)
    if language.verbs and not whole and answers:
        yield QUESTION_LEFT_OUT, asked, begin
