"""Where a quote begins: what stood before it in its sentence may govern it."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits import false_start, filler, self_correction, stutter
from casestudies.quotes.edits.base import phrase_at
from casestudies.quotes.edits.cuts import CLAUSE, ELLIPSIS, GOVERNED, HEAD, OPENING, Cut
from casestudies.quotes.edits.filler import filler_at
from casestudies.quotes.edits.governing import LOOK_BACK, governor, sentence_start, sentence_stop
from casestudies.quotes.reading import TranscriptWords

_NEAR = 16
"""Words before a cut that are looked at where a transcript has no marks."""
_OPEN_ENDS = ("negation", "reporting", "condition")


def carried_over(source: TranscriptWords, i: int) -> tuple[int, int] | None:
    """The unfinished sentence of the same speaker that word `i`, the first of its turn, goes on with."""
    turn = source.turn(i)
    speaker = source.transcript.turns[turn].speaker
    before = turn - 1
    between = 0
    while before >= 0 and source.transcript.turns[before].speaker != speaker:
        first, last = source.words_of(before)
        between += last - first
        if between > 4 or any(key not in source.language.backchannel for key in source.keys[first:last]):
            return None
        before -= 1
    if before < 0 or source.transcript.turns[before].text.rstrip(" \"'”’)]")[-1:] in {".", "?", "!", "。", "？", "！"}:
        return None
    first, last = source.words_of(before)
    if first == last:
        return None
    return max(sentence_start(source, last - 1), last - LOOK_BACK, first), last


def head(source: TranscriptWords, i: int, *, disclosed: bool, fragment: bool = False) -> Cut | None:  # noqa: PLR0911, PLR0912
    """What is cut before word `i`, the quote's first; None where a sentence begins there. A `fragment` stands in the writer's
    own sentence, which names the subject.
    """
    language = source.language
    first = sentence_start(source, i)
    if source.turn(first) == source.turn(i) and first == source.words_of(source.turn(i))[0]:
        carried = carried_over(source, i)
        if carried and (reason := _left_open(source, *carried)):
            return Cut(GOVERNED, carried[0], i, False, reason)
    if first == i:
        return None
    at = first
    while at < i:
        step = opening_at(source, at) or _says_no_twice(source, at)
        step = step or next((n for n in _left_out(source, at) if at + n <= i), 0)
        if not step:
            break
        at += step
    if at == i:
        return Cut(OPENING, first, i, True)
    reason = governor(source, at, i)
    joined = _joined(source, at, i)
    if joined and source.unmarked(i):
        at = max(at, joined - _NEAR)  # where a sentence begins cannot be told, and all before it would be one
    if joined:
        # what governs a clause from within ends with it; a report, a condition or a doubt at its start may go on
        reason = (
            _condition(source, at, joined, kept=joined == i)
            or (governor(source, at, joined, classes=("reporting",)) if joined < i else _report(source, at, joined))
            or governor(source, at, at + 1, classes=("hedge",))
        )
        follows = language.consequences & {source.keys[joined]}
        if not reason and (follows or main_clause(source, at, joined)):
            return Cut(CLAUSE, first, i, True)
    if disclosed and (between_clauses(source, at, i) or behind_a_joiner(source, at, i)):
        return Cut(ELLIPSIS, first, i, True)
    if disclosed and source.keys[at] in language.times and source.set_off(i) and not governor(source, at + 1, i):
        return Cut(ELLIPSIS, first, i, True)
    if not reason and sets_a_condition(source, at, i) and (source.keys[at] in language.verbs | language.generic):
        reason = "condition"
    linked = links_to_a_clause(source, at, i)
    if (linked or source.keys[i - 1] in language.linking) and not language.doubtful.isdisjoint(source.keys[at:i]):
        reason = "reporting"  # `The goal was | it is fast`
    if reason:
        return Cut(GOVERNED, first, i, False, reason)
    if disclosed and linked:
        return Cut(ELLIPSIS, first, i, True)
    if disclosed:
        clean = language.governors and (_clean_start(source, at, i) or (fragment and _predicate(source, i)))
        return Cut(ELLIPSIS, first, i, True) if clean else Cut(HEAD, first, i, False)
    return Cut(HEAD, first, i, False)


def between_clauses(source: TranscriptWords, first: int, i: int) -> bool:
    """Whether a clause ends before word `i` that was claimed for itself, and says nothing of what begins there: at a
    semicolon, a colon, a dash, a comma splice, or before `but`.
    """
    language, keys = source.language, source.keys
    turns = i - 1 > first and phrase_at(source, i - 1, language.contrasts) == 1
    end = i - 1 if turns else i
    gap = source.gap(end)
    strong = any(mark in gap for mark in _BREAKS) or " - " in gap
    if not strong and "," not in gap and not turns:
        return False
    if not (keys[i] in language.subjects or main_clause(source, i, min(i + _NEAR, len(keys)))):
        return False
    if turns:
        return main_clause(source, first, end)
    classes: tuple[str, ...] = ("reporting",) if strong else ("condition", "limit", "reporting", "hedge")
    told = (":" in gap or keys[end - 1] in language.linking) and (
        not language.doubtful.isdisjoint(keys[first:end])
        or any(phrase_at(source, k, language.introductions) for k in range(first, end))
    )
    whole = keys[first] in language.subjects and main_clause(source, first, end)
    return (strong or whole) and not told and not governor(source, first, end, classes=classes)


def behind_a_joiner(source: TranscriptWords, first: int, i: int) -> bool:
    """Whether a clause of its own begins at word `i` behind `, and` or `, so`, and nothing before the joiner governs it: a
    negation, a place or a wish there ends with its clause; a condition, a doubt and what somebody said may go on.
    """
    language, keys = source.language, source.keys
    last = i - 1
    if last <= first or keys[last] not in language.joiners or not source.set_off(last) or source.unmarked(i):
        return False
    stop = min(i + _NEAR, sentence_stop(source, i + 1))
    cleft = keys[i] in language.question_words and keys[i + 1] in language.subjects  # `so what we needed was`
    begins = _begins_a_clause(source, i) or main_clause(source, i, stop)
    begins = begins or (cleft and not language.linking.isdisjoint(keys[i + 2 : stop]))
    if not begins or not main_clause(source, first, last) or _condition(source, first, last, kept=False):
        return False
    mine = keys[last] in language.consequences and keys[i] in language.own_pronouns & language.subjects
    doubts = governor(source, first, first + 1, classes=("hedge", "limit"))
    return not doubts and (mine or not _reports_a_clause(source, first, last))


def links_to_a_clause(source: TranscriptWords, first: int, i: int) -> bool:
    """Whether a clause begins at word `i` that the words before it say to be something: `What happened is that | it stopped`,
    `What matters is | it works`. What that makes of it the speaker has to see.
    """
    language, keys = source.language, source.keys
    joins = language.classes.get("complement", frozenset()) if not language.verb_second else frozenset()
    last = i - (keys[i - 1] in joins)
    if (
        last - 1 <= first
        or keys[last - 1] not in language.linking
        or (source.set_off(last) and not language.verb_second)
    ):
        return False
    return _begins_a_clause(source, i) or main_clause(source, i, min(i + _NEAR, sentence_stop(source, i + 1)))


def sets_a_condition(source: TranscriptWords, first: int, i: int) -> bool:
    """Whether the clause at word `i` may hold only because of what stands before its `and`, which claims nothing by itself: `Give
    us a month, and it works`, `One more outage, and we leave`.
    """
    conjunctions = source.language.joiners - source.language.consequences
    joined = i - 1 > first and source.keys[i - 1] in conjunctions and source.set_off(i - 1)
    return joined and _begins_a_clause(source, i) and not main_clause(source, first, i - 1)


def _reports_a_clause(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a clause is told here that somebody said or thought: `they said it was`, and not `I read the article`."""
    language, keys = source.language, source.keys
    clause = language.subjects | language.inverting | language.classes.get("tense", frozenset())
    clause |= language.classes.get("complement", frozenset())
    return any(
        governor(source, at, at + 1, classes=("reporting",)) and not clause.isdisjoint(keys[at + 1 : last])
        for at in range(first, last)
    )


def _names_a_subject(source: TranscriptWords, i: int) -> bool:
    """Whether a clause begins here with a name or a thing: `Dana said`, `the old one was`, and not `the more you pay`."""
    language, keys = source.language, source.keys
    things = language.determiners | language.articles - language.amounts
    if keys[i] in things:
        return keys[i + 1] not in language.classes.get("degree", ()) and not language.class_of(keys[i + 1])
    return source.named(i) and not language.class_of(keys[i])


_BREAKS = (";", ":", "—", "–", "--")
"""Marks between two clauses that stand for themselves."""


def opening_at(source: TranscriptWords, at: int) -> int:
    """How many words here only open a sentence: `so`, `well`, `before that,`."""
    language = source.language
    if phrase_at(source, at, language.phrases.get("hedge", ())):
        return 0  # `yeah, right, it works`
    step = phrase_at(source, at, language.openers)
    if step == 1 and source.keys[at] in language.degree_openers and not source.set_off(at + 1):
        # `So many love it` is no `Many love it`
        following = source.keys[at + 1] if at + 1 < len(source) else ""
        if following in language.classes.get("complement", ()):
            return 0  # `now that we have it`
        named = at + 1 < len(source) and source.text[source.begins[at + 1]].isupper()
        plain = following in language.function_words and language.class_of(following) != "quantifier"
        plain |= (
            following in language.phrase_starts | language.times
            or phrase_at(source, at + 1, language.subordinators) > 0
        )
        plain |= following in (language.pressing & language.leading_adverbs) - language.degree_openers  # `Well really`
        opens = (
            following in language.subjects
            or phrase_at(source, at + 1, language.openers)
            or phrase_at(source, at + 1, language.settings)
        )
        if not named and not plain and not opens:
            return 0
    if step:
        return step
    step = phrase_at(source, at, language.settings)
    if step and source.set_off(at + step):
        return step
    return 1 if source.addresses(at) or _starts_up(source, at) or _stresses(source, at) else 0


def _stresses(source: TranscriptWords, at: int) -> bool:
    """Whether a pronoun only stresses the subject that follows it: `Moi, je`, `Nous, euh, on`."""
    goes_with = source.language.stressed.get(source.keys[at], frozenset())
    if not goes_with or not source.set_off(at + 1):
        return False
    at += 1
    while at < len(source) and (length := filler_at(source, at)):
        at += length
    return not goes_with.isdisjoint(source.keys[at : at + 1])


def _says_no_twice(source: TranscriptWords, at: int) -> int:
    """How many words here only say the no that the sentence says again: `No, there is no plan B`."""
    language, keys = source.language, source.keys
    if keys[at] not in language.nots or not source.set_off(at + 1) or phrase_at(source, at, language.denials) != 1:
        return 0
    soon = keys[at + 1 : min(at + 1 + _SOON + 1, sentence_stop(source, at + 1))]
    return 1 if not language.nots.isdisjoint(soon) and keys[at + 1] in language.subjects else 0


def _starts_up(source: TranscriptWords, at: int) -> bool:
    """Whether this is the `like` that only starts a sentence: `Like if I need it, it is there`. `Like I said` compares, and
    `Like we would ever buy it` mocks.
    """
    language, keys = source.language, source.keys
    if keys[at] not in language.approximators or not (source.starts_sentence(at) or source.set_off(at)):
        return False
    stop = sentence_stop(source, at + 1)
    conditional = phrase_at(source, at + 1, language.subordinators)
    return bool(conditional) and any(
        source.set_off(k) and main_clause(source, k, stop) for k in range(at + 3, stop - 1)
    )


def _clean_start(source: TranscriptWords, at: int, i: int) -> bool:
    """Whether a quote may begin at word `i` behind an ellipsis: at a mark, after a joiner, as a predicate.

    Anywhere else an object may pose as the subject: `The man who sold us | the tool was excellent`.
    """
    language = source.language
    before = source.keys[i - 1]
    if source.keys[i] in language.comments and source.keys[i + 1 : i + 2] and source.keys[i + 1] in language.linking:
        return before in language.joiners  # `their price, that's just the tool`: it says something of the price
    if source.set_off(i) or before in language.joiners or (before,) in language.openers:
        return True
    if at == i - 1 and before in language.subjects - language.persons - language.generic:  # `They | hate it` is theirs
        return True
    return before in language.linking and source.keys[i] not in language.subjects


def _predicate(source: TranscriptWords, i: int) -> bool:
    """Whether a predicate begins with word `i`: a verb, and no noun that another verb follows; or what a verb governs."""
    language, keys = source.language, source.keys
    following = keys[i + 1] if i + 1 < len(keys) else ""
    another = following in language.verbs | language.inverting and not following.endswith("ing")
    before = keys[i - 1]
    if (keys[i] in language.articles or keys[i][0] == "#") and before in language.verbs | language.own_pronouns:
        return True
    return keys[i] in language.verbs and before not in language.before_object and not another


def _left_out(source: TranscriptWords, at: int) -> Iterator[int]:
    """How many words from `at` on are a filler, a stutter, a false start or were put right at once."""
    for kind in (filler.KIND, stutter.KIND, false_start.KIND, self_correction.KIND):
        yield from kind.lengths(source, at)


def _joined(source: TranscriptWords, first: int, i: int) -> int:
    """Where the clause before word `i` ends, if a joiner (behind it, or as the quote's own first word) begins a new
    main clause; else 0.
    """
    language = source.language
    keys = source.keys
    unmarked = source.unmarked(i)
    set_off = unmarked or source.set_off(i - 1)
    joined = keys[i - 1] in language.joiners and i - 1 > first and set_off
    if joined and (keys[i] in language.subjects or (_begins_a_clause(source, i) and _is_claimed(source, first, i - 1))):
        return i - 1
    turns = phrase_at(source, i, language.contrasts) == 1 and (keys[i],) in language.openers
    if (keys[i] in language.joiners or turns) and (unmarked or source.set_off(i)):
        at = i + 1
        while at < len(keys) and (step := filler_at(source, at) or opening_at(source, at)):
            at += step
        soon = keys[at : at + 1] if unmarked else keys[at : at + _SOON]
        if not language.subjects.isdisjoint(soon) or (at < len(keys) and _begins_a_clause(source, at)):
            return i
    return i if _so_it_follows(source, first, i) else 0


def _begins_a_clause(source: TranscriptWords, i: int) -> bool:
    """Whether a clause begins at word `i` with its subject: `we moved`, `the customers noticed`. Where a transcript has no
    marks, only a pronoun shows it.
    """
    subjects = source.language.subjects
    if source.keys[i] in subjects:
        return True
    if source.unmarked(i) or not _names_a_subject(source, i) or not subjects.isdisjoint(source.keys[i + 2 : i + 3]):
        return False  # `the boxes they needed`
    return main_clause(source, i, min(i + _NEAR, sentence_stop(source, i + 1)))


def _is_claimed(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a clause begins with its subject, and nothing in it may govern the clause behind it: `In the demo it was fast, and
    the drivers loved it` may be all about the demo.
    """
    begins = source.keys[first] in source.language.subjects or _names_a_subject(source, first)
    return begins and not governor(source, first, last, classes=_MAY_GO_ON)


_MAY_GO_ON = ("negation", "reporting", "control", "hedge", "condition", "limit")


def _so_it_follows(source: TranscriptWords, first: int, i: int) -> bool:
    """Whether a `so` without a comma says what follows from the clause before it: `We know it so I am not afraid`. `So I can
    sleep` tells what for.
    """
    language, keys = source.language, source.keys
    if keys[i] not in language.consequences or i + 2 >= len(keys) or i == first:
        return False
    if language.class_of(keys[i - 1]) == "reporting" and not source.named(i - 1):
        return False  # `I cannot say so`
    finite = language.inverting - language.governors.get("modality", frozenset())
    return keys[i + 1] in language.subjects and keys[i + 2] in finite


_SOON = 5
"""Words behind a joiner among which a clause has its subject: `and in the spring we moved`."""


def _report(source: TranscriptWords, first: int, last: int) -> str:
    """Whether somebody else's words or thoughts are told here, which may go on behind. `I know it was slow, and it broke` tells
    the speaker's own.
    """
    language = source.language
    for at in range(first, last):
        reports = language.class_of(source.keys[at]) == "reporting" and not source.named(at)
        if reports and governor(source, at, last, classes=("reporting",)):
            mine = any(key in language.own_pronouns & language.subjects for key in source.keys[max(first, at - 2) : at])
            if not mine:
                return "reporting"
    return ""


def _condition(source: TranscriptWords, first: int, last: int, *, kept: bool) -> str:
    """Whether a clause holds under a condition that may go on behind its joiner. Where the quote keeps the joiner, one from
    the clause's midst asks: `I feel safe when it rains, and we sell umbrellas`.
    """
    for at in range(first, last):
        if governor(source, at, at + 1, classes=("condition",)):
            begins = at == first or source.set_off(at) or source.keys[at - 1] in source.language.joiners
            if begins or not kept or source.named(at):
                return "condition"
    return ""


def main_clause(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether these words are a clause that was claimed for itself: it has a subject and a verb of its own.

    `Give us a discount, and …`, `One more outage, and …` and `You change one thing, and …` are conditions.
    """
    language = source.language
    keys = source.keys
    while first < last and (step := filler_at(source, first) or opening_at(source, first)):
        first += step
    if first >= last:
        return True
    if length := phrase_at(source, first, language.exhortations):
        return not governor(source, first + length, first + length + 2, classes=("reporting", "condition"))
    if keys[first] in language.generic:
        return any(key in language.inverting for key in keys[first + 1 : min(first + 3, last)])
    if any(
        keys[k] in language.subjects
        and keys[k] not in language.generic
        and (k == first or (source.set_off(k) and source.gap(k) != "-"))  # `donnez-nous` orders
        for k in range(first, last)
    ):
        return True
    begun = keys[first] in language.before_object or source.named(first) or source.text[source.begins[first]].isupper()
    verbs = language.classes.get("tense", frozenset()) | language.inverting
    says = any(
        keys[k] in verbs or keys[k].endswith("ed") or (is_finite(source, k) and _same_clause(source, first, k))
        for k in range(first + 1, last)
    )
    return begun and keys[first][0] != "#" and says


def is_finite(source: TranscriptWords, at: int) -> bool:
    """Whether a word is the finite form of a verb, and nothing else: where nouns have capitals, `die Antworten` is none."""
    language = source.language
    noun = language.capital_nouns and source.text[source.begins[at]].isupper()
    return source.keys[at] in language.finite and not noun


def _same_clause(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether no other clause begins between a subject and a verb: in `el hombre que vende` and `un taller, y el cliente paga` one
    does.
    """
    language = source.language
    other = language.relatives | language.joiners | language.classes.get("complement", frozenset())
    other |= language.governors.get("condition", frozenset())
    return other.isdisjoint(source.keys[first + 1 : last]) and not any(map(source.set_off, range(first + 1, last)))


def _left_open(source: TranscriptWords, first: int, last: int) -> str:
    """Why an unfinished sentence calls for what comes next: it ends with `I don't think`, `if`, `she was like`; empty
    if it does not.
    """
    while length := next((n for n in range(1, 5) if last - n > first and filler_at(source, last - n) == n), 0):
        last -= length
    if last - 2 >= first:
        for name, phrases in source.language.phrases.items():
            if name in _OPEN_ENDS and phrase_at(source, last - 2, phrases) == 2:
                return name
    if source.keys[last - 1] in source.language.classes.get("complement", ()):
        return "reporting"
    if source.keys[last - 1].endswith("ing"):
        return ""
    return governor(source, last - 1, last, classes=_OPEN_ENDS)
