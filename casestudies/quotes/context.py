"""What surrounds a quote: the rest of its sentences, the sentences around it, what its ellipses hide, and the concerns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from casestudies.findings import Rule
from casestudies.quotes.answering import (
    asks_on,
    confirms,
    denies,
    is_question,
    says_no,
    turns_within,
    weighs_a_word,
)
from casestudies.quotes.clauses import (
    ASKING,
    COMMENT,
    FEW,
    FRAGMENT_WORDS,
    SHORT,
    SHORT_TURN,
    Sentence,
    has_verb,
    is_verb,
    opener_at,
    openings,
)
from casestudies.quotes.concerns import (
    BRACKETED,
    CLAUSE_LEFT_OUT,
    CONTRAST,
    CORRECTION,
    DENIAL,
    FRAGMENT,
    HARD,
    LEAD_IN,
    LIST_CUT,
    QUESTION_LEFT_OUT,
    REMARK,
    SARCASM,
)
from casestudies.quotes.echoes import keeps_its_figures, only_says_again, puts_a_figure_right
from casestudies.quotes.edits import asides, heads, leaving_out
from casestudies.quotes.edits.base import phrase_at
from casestudies.quotes.edits.governing import governor, sentence_start, sentence_stop
from casestudies.quotes.model import Concern, Context, WordRange
from casestudies.quotes.reading import TranscriptWords
from casestudies.quotes.taking_back import goes_one_better, is_fragment, is_remark, says_less, takes_back, turns_against

MOST_WORDS = 150
"""How many words of an interview are shown with a request at most: what lies farther away asks for a longer quote."""
_SENTENCES = 2
_LATER = 8
_LATER_WORDS = 100
"""How far a figure may be put right: in so many sentences and words, so that the quote and it fit into one passage."""

Sighting = tuple[Rule, int, int]
"""A rule, and the words (half-open) that it is about."""


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
        *_afterwards(source, following, (first, last)),
        *_put_right_later(source, stop, (first, last)),
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


def _following(source: TranscriptWords, at: int, left: int = _SENTENCES, most: int = SHORT_TURN) -> Iterator[Sentence]:
    """The speaker's next sentences, across turns of a listener of a few words (`most`)."""
    if at == 0:
        return
    speaker = source.speaker(at - 1)
    between = ""
    while at < len(source) and left:
        turn = source.turn(at)
        turn_last = source.words_of(turn)[1]
        if source.transcript.turns[turn].speaker != speaker:
            if turn_last - at > most:
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
    for at in openings(source, begin, first):
        if phrase_at(source, at, language.mockeries):
            yield SARCASM, begin, first
            return
        if phrase_at(source, at, language.framings):
            yield LEAD_IN, begin, first
            return
        opened = at + opener_at(source, at)
    if opened >= first or _behind_fillers(source, opened, first) >= first or source.unmarked(begin):
        return
    if phrase_at(source, first - 1, language.contrasts) == 1:
        yield CONTRAST, begin, first
    elif heads.sets_a_condition(source, opened, first) or heads.links_to_a_clause(source, opened, first):
        yield LEAD_IN, begin, first
    elif source.keys[first - 1] in language.joiners and heads.behind_a_joiner(source, opened, first):
        hidden = heads.head(source, first, disclosed=False)
        if hidden is not None and not hidden.permitted:  # it may be cut only where that shows
            yield CLAUSE_LEFT_OUT, begin, first
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
        if all(key in source.language.joiners for key in source.keys[begin:stop]):
            begin = stop  # `…, so.`
        rule = turns_against(source, begin, stop) if begin < stop else None
        if rule is None and begin < stop and not whole and not _repeats(source, at, stop):
            weighs = governor(source, begin, stop, classes=("negation", "reporting", "hedge"))
            aside = stop < len(source) and not source.starts_sentence(stop) and _tells_more(source, begin, stop)
            follows = stop == last and _only_goes_on(source, begin, stop)
            rule = None if (aside and not weighs) or follows else _part(source, begin, stop)
        if rule is not None:
            yield rule, at, stop
        at = stop


def _tells_more(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether an aside limits nothing. A relative clause may, where commas do not tell which it is."""
    language = source.language
    limits = language.relatives_set_off and source.keys[first] in language.relatives
    return not limits and asides.tells_more(source, first, last)


def _only_goes_on(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a joined clause of its own says nothing of the one before: it says what followed from it (`…, so we bought two
    more`), or goes on to something else and points to nothing that was said (`…, and we bake on Sundays`). `…, so I am told`
    does, and so does `…, and we have paid for that ever since`.
    """
    language, keys = source.language, source.keys
    if keys[first] not in language.joiners or first + 2 >= last:
        return False
    purpose = keys[first] in language.consequences and keys[first + 1] in language.classes.get("complement", ())
    if keys[first + 1 + purpose] not in language.subjects:
        return False
    turns = governor(source, first + 1, last, classes=("negation", "hedge", "limit", "condition"))
    spoils = not language.reversal_words.isdisjoint(keys[first:last])
    if turns or spoils or says_less(source, first + 1 + purpose, last, (max(0, first - SHORT), first)):
        return False
    if keys[first] in language.consequences:
        return purpose or not governor(source, first + 1, last, classes=("reporting",))
    back = language.anaphors | language.comments | language.contrast_words | language.pointing
    plain = keys[first + 1] in language.comments or keys[first + 1] in language.subjects & language.pointing
    comments = plain and is_verb(source, first + 2)
    begin = (
        first + 1 + comments
    )  # `…, and that's great` is judged as `That's great.` is, and `there is` points to nothing
    return bool(language.pointing) and all(
        keys[k] not in back or _begins_what_is_said(source, k) for k in range(begin, last)
    )


def _begins_what_is_said(source: TranscriptWords, i: int) -> bool:
    """Whether a word that can point back only joins a clause to a verb of saying: `we hope that you come`."""
    language, keys = source.language, source.keys
    joins = keys[i] in language.classes.get("complement", ()) and language.class_of(keys[i - 1]) == "reporting"
    subjects = (language.subjects - language.comments) | language.articles | language.determiners
    return joins and not source.set_off(i) and keys[i + 1] in subjects


def _part(source: TranscriptWords, first: int, last: int) -> Rule:
    """The rule of a part of a sentence: the end of a list, or any other."""
    language = source.language
    finite = language.finite | language.verbs | language.inverting | language.subjects
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


def _afterwards(source: TranscriptWords, following: Sequence[Sentence], quote: tuple[int, int]) -> Iterator[Sighting]:
    """What comes behind the quote, which is these words (half-open), and turns back to it."""
    said = frozenset(source.keys[quote[0] : quote[1]])
    asked = is_question(source, quote[1])  # what its listener answers, and what comes of that, takes nothing back
    broken = False
    for n, sentence in enumerate(following):
        first, last = sentence.first, sentence.last
        assured = last - first > 1 and phrase_at(source, first, source.language.assurances)
        aside = phrase_at(source, first, source.language.parentheses) == last - first  # `You know what I mean.`
        if aside or (assured and not turns_within(source, first, last)) or goes_one_better(source, first, last):
            continue
        before, broken = broken, _breaks_off(source, first, last)
        if broken:
            continue
        if asks_on(source, sentence, said) or (sentence.between and asked and not says_no(source, first, last)):
            return
        if sentence.between and denies(source, sentence, said):
            yield DENIAL, first, last
            continue
        if confirms(source, sentence, said):
            continue
        if weighs_a_word(source, sentence):
            yield CORRECTION, first, last
            continue
        rule = (
            turns_against(source, first, last)
            if n == 0 or before or sentence.between or takes_back(source, first, last)
            else None
        )
        if rule is CORRECTION and keeps_its_figures(source, first, last, said):
            rule = None
        if rule is None and n == 0 and not sentence.between:
            rule = says_less(source, first, last, quote)
            if rule is None and is_fragment(source, first, last) and not only_says_again(source, first, last, said):
                rule = FRAGMENT
            if rule is None and is_remark(source, first, last, said):
                rule = REMARK
        if rule is not None:
            yield rule, first, last


def _breaks_off(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a few words only begin what was never said: `So`, `And I`."""
    language = source.language
    begins = language.joiners | (language.own_pronouns & language.subjects)
    return begins.issuperset(source.keys[first:last])


def _put_right_later(source: TranscriptWords, at: int, quote: tuple[int, int]) -> Iterator[Sighting]:
    """Where the speaker comes back to a figure of the quote, some sentences on, and puts it right."""
    keys = source.keys
    counted = {keys[k + 1] for k in range(quote[0], quote[1] - 1) if keys[k][0] == "#"} - source.language.function_words
    if counted.isdisjoint(keys[at : at + _LATER_WORDS]):
        return
    said = frozenset(keys[quote[0] : quote[1]])
    for sentence in _following(source, at, _LATER, SHORT):
        first, last = sentence.first, sentence.last
        if last - at <= _LATER_WORDS and puts_a_figure_right(source, first, last, said):
            yield CORRECTION, first, last


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
    if reads and begin - first <= SHORT:
        yield LEAD_IN, first, begin


def _is_dry(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a sentence is nothing but a mark of irony, such as `Yeah, right` or `Oh, sure`, or greets with one what came again:
    `Great, another outage`.
    """
    language = source.language
    for at in openings(source, first, last):
        mark = max(phrase_at(source, at, language.mockeries), phrase_at(source, at, language.dry))
        if mark and (at + mark == last or (source.set_off(at + mark) and at + mark < last <= at + SHORT)):
            return True
    brief = last - first <= FEW or (last - first <= COMMENT and not has_verb(source, first, last))  # `another update`
    leads_on = max(phrase_at(source, first, words) for words in (language.openers, language.fillers, language.tags))
    if not brief or leads_on or not source.set_off(first + 1):
        return False  # `Right, another thing.`
    lengths = ((k, phrase_at(source, k, language.once_more)) for k in range(first + 1, last))
    return any(length and (k == first + 1 or k + length == last) for k, length in lengths)


def _unasked(source: TranscriptWords, begin: int, first: int, last: int) -> Iterator[Sighting]:
    """The question before a quote that is no sentence without it."""
    if begin == 0 or not any(mark in source.gap(begin) for mark in ASKING):
        return
    language = source.language
    asked = sentence_start(source, begin - 1)
    if _behind_fillers(source, asked, begin) >= begin:
        return  # `Right? Two hours.`
    stop = min(sentence_stop(source, first + 1), last)
    opening = source.keys[first : min(first + FRAGMENT_WORDS - 1, stop)]
    verbs = language.verbs | language.inverting
    whole = not language.subjects.isdisjoint(opening[:1]) or not verbs.isdisjoint(opening)
    answers = source.turn(begin) == source.turn(begin - 1) or not has_verb(source, first, last)
    if language.verbs and not whole and answers:
        yield QUESTION_LEFT_OUT, asked, begin
