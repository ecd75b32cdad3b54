"""Where a quote begins and ends: cuts are edits too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from casestudies.findings import Rule
from casestudies.quotes.edits import false_start, filler, stutter
from casestudies.quotes.edits.backchannel import skip_backchannel
from casestudies.quotes.edits.base import permitted, phrase_at, refused
from casestudies.quotes.edits.filler import filler_at
from casestudies.quotes.edits.governing import LOOK_BACK, governor, sentence_start, sentence_stop
from casestudies.quotes.reading import Source

OPENING = permitted(
    "Q114",
    "opening",
    "Conjunctions, fillers and settings at the start of a sentence are left out: so, well, and, `before that,`.",
    "They tie the sentence to the one before and claim nothing.",
    "So, yeah, we switched in May.",
    "We switched in May.",
)
CLAUSE = permitted(
    "Q115",
    "clause",
    "A main clause that is joined with `and` or `so` behind a comma stands alone.",
    "Both halves were said for themselves. Where the part left out holds a word that governs (I think, if, "
    "not, but), the cut is refused.",
    "We tried a lot of ways, and it works great.",
    "It works great.",
)
ELLIPSIS = permitted(
    "Q120",
    "ellipsis",
    "An ellipsis shows that whole sentences, an aside between commas, or a phrase is left out, within one answer.",
    "The reader sees the cut. What is left out may not govern what is left.",
    "The header compression, for example, saved us 96 %.",
    "The header compression … saved us 96 %.",
)
HEAD = refused(
    "Q220",
    "head-cut",
    "The quote begins in the middle of a sentence without showing it.",
    "What stood before may turn the meaning round: `I wouldn't say it's the best`.",
    "Begin with an ellipsis, or with the start of the sentence.",
    "On the second day we moved the data.",
    "We moved the data.",
)
TAIL = refused(
    "Q221",
    "tail-cut",
    "The quote ends in the middle of a sentence without showing it.",
    "What follows may take it back: `We would buy it again, assuming the price holds`.",
    "End with an ellipsis, or with the end of the sentence.",
    "We love it for small jobs.",
    "We love it.",
)
GOVERNED = refused(
    "Q222",
    "governing-words-cut",
    "Left out, with or without an ellipsis, is a word that governs what is left: a negation, a hedge, a "
    "condition, a quantifier, a reporting verb.",
    "An ellipsis tells the reader that nothing of weight is missing. `I … think it is very good` was `I do "
    "not think it is very good`.",
    "Quote the words that govern the sentence too.",
    "Some of our engineers love it.",
    "… our engineers love it.",
)
_NEAR = 16
"""Words before a cut that are looked at where a transcript has no marks."""
_TAKING_BACK = ("negation", "hedge", "quantifier", "limit", "condition")
_OPEN_ENDS = ("negation", "reporting", "condition")


@dataclass(frozen=True, slots=True)
class Cut:
    """What was left out at one place of the source, `first` to `last` (half-open), and what that means."""

    rule: Rule
    first: int
    last: int
    permitted: bool
    reason: str = ""


def carried_over(source: Source, i: int) -> tuple[int, int] | None:
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


def head(source: Source, i: int, *, disclosed: bool) -> Cut | None:  # noqa: PLR0911
    """What is cut before word `i`, the quote's first; None where a sentence begins there."""
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
        step = _opening(source, at) or next((n for n in _left_out(source, at) if at + n <= i), 0)
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
        reason = governor(source, at, joined, classes=("condition", "reporting")) or governor(
            source, at, at + 1, classes=("hedge",)
        )
        follows = language.consequences & {source.keys[joined]}
        if not reason and (follows or _main_clause(source, at, joined)):
            return Cut(CLAUSE, first, i, True)
    if reason:
        return Cut(GOVERNED, first, i, False, reason)
    if disclosed:
        clean = language.governors and _clean_start(source, at, i)
        return Cut(ELLIPSIS, first, i, True) if clean else Cut(HEAD, first, i, False)
    return Cut(HEAD, first, i, False)


def _opening(source: Source, at: int) -> int:
    """How many words here only open a sentence: `so`, `well`, `before that,`."""
    language = source.language
    step = phrase_at(source, at, language.openers)
    if step == 1 and source.keys[at] in language.degree_openers and not source.set_off(at + 1):
        # `So many love it` is no `Many love it`
        following = source.keys[at + 1] if at + 1 < len(source) else ""
        named = at + 1 < len(source) and source.text[source.begins[at + 1]].isupper()
        plain = following in language.function_words and language.class_of(following) != "quantifier"
        opens = following in language.subjects or phrase_at(source, at + 1, language.openers + language.settings)
        if not named and not plain and not opens:
            return 0
    if step:
        return step
    step = phrase_at(source, at, language.settings)
    return step if step and source.set_off(at + step) else 0


def _clean_start(source: Source, at: int, i: int) -> bool:
    """Whether a quote may begin at word `i` behind an ellipsis: at a mark, after a joiner, as a predicate.

    Anywhere else an object may pose as the subject: `The man who sold us | the tool was excellent`.
    """
    language = source.language
    before = source.keys[i - 1]
    if source.set_off(i) or before in language.joiners or (before,) in language.openers:
        return True
    if at == i - 1 and before in language.subjects:
        return True
    return before in language.linking and source.keys[i] not in language.subjects


def _clean_stop(source: Source, last: int) -> bool:
    """Whether a quote may end with word `last - 1` before an ellipsis: at a mark, or where another phrase begins.

    Anywhere else a word may lose what it is about: `It is a great | pity`, `by four | points`.
    """
    language = source.language
    if source.set_off(last):
        return True
    kept = source.keys[last - 1]
    following = source.keys[last]
    return (
        (following in language.phrase_starts or following in language.joiners or following in language.relatives)
        and kept not in language.before_object
        and kept not in language.inverting
        and kept[0] != "#"
    )


def _left_out(source: Source, at: int) -> Iterator[int]:
    """How many words from `at` on are a filler, a stutter or a false start."""
    for kind in (filler.KIND, stutter.KIND, false_start.KIND):
        yield from kind.lengths(source, at)


def _joined(source: Source, first: int, i: int) -> int:
    """Where the clause before word `i` ends, if a joiner (behind it, or as the quote's own first word) begins a new
    main clause; else 0.
    """
    language = source.language
    keys = source.keys
    unmarked = source.unmarked(i)
    set_off = unmarked or source.set_off(i - 1)
    if keys[i - 1] in language.joiners and i - 1 > first and set_off and keys[i] in language.subjects:
        return i - 1
    if keys[i] in language.joiners and (unmarked or source.set_off(i)):
        at = i + 1
        while at < len(keys) and (step := filler_at(source, at) or _opening(source, at)):
            at += step
        if at < len(keys) and keys[at] in language.subjects:
            return i
    return 0


def _main_clause(source: Source, first: int, last: int) -> bool:
    """Whether these words are a clause that was claimed for itself: it has a subject and a verb of its own.

    `Give us a discount, and …`, `One more outage, and …` and `You change one thing, and …` are conditions.
    """
    language = source.language
    keys = source.keys
    while first < last and (step := filler_at(source, first) or _opening(source, first)):
        first += step
    if first >= last:
        return True
    if keys[first] in language.generic:
        return any(key in language.inverting for key in keys[first + 1 : min(first + 3, last)])
    if any(
        keys[k] in language.subjects and keys[k] not in language.generic and (k == first or source.set_off(k))
        for k in range(first, last)
    ):
        return True
    begun = keys[first] in language.before_object or source.named(first) or source.text[source.begins[first]].isupper()
    verbs = language.classes.get("tense", frozenset()) | language.inverting
    return begun and keys[first][0] != "#" and any(key in verbs or key.endswith("ed") for key in keys[first + 1 : last])


def _left_open(source: Source, first: int, last: int) -> str:
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


def _said_again(source: Source, at: int, stop: int) -> int:
    """How many words here only say again what stood before them."""
    for length in range(1, 5):
        if (
            at + length <= stop
            and source.keys[at : at + length] == source.keys[at - length : at]
            and source.gap(at) == " "
        ):
            return length
    return 0


def tail(source: Source, last: int, *, disclosed: bool) -> Cut | None:
    """What is cut behind the quote's last word, which is word `last - 1`; None where a sentence ends there."""
    language = source.language
    if source.starts_sentence(last):
        return _taken_back(source, last) or _goes_on(source, last)
    stop = sentence_stop(source, last)
    at = last
    while at < stop and (step := filler_at(source, at) or _said_again(source, at, stop)):
        at += step
    if at == stop and source.starts_sentence(stop):
        return None
    word = source.keys[at]
    if word in language.joiners and at + 1 < len(source) and _goes_on_by_itself(source, at, stop):
        clause = source.keys[at + 1] in language.subjects or _opening(source, at + 1)
        if source.set_off(last) or (clause and source.unmarked(last)):
            return Cut(CLAUSE, last, stop, True)
    reason = governor(source, at, stop)
    if reason:
        return Cut(GOVERNED, last, stop, False, reason)
    if disclosed and language.governors and _clean_stop(source, last):
        return Cut(ELLIPSIS, last, stop, True)
    return Cut(TAIL, last, stop, False)


def _goes_on_by_itself(source: Source, at: int, stop: int) -> bool:
    """Whether what a joiner at word `at` begins says something further, and nothing about what stands before it.

    `…, and only if it is cheap`, `…, so far`, `…, so they say`, `…, and that is a lie` do.
    """
    language = source.language
    if at + 2 >= stop:
        return source.keys[at] not in language.consequences
    following = source.keys[at + 1]
    if governor(source, at + 1, at + 2, classes=("negation", "condition", "quantifier")):
        return False
    if governor(source, at + 1, min(at + 4, stop), classes=("condition", "limit")):
        return False
    if (
        following in language.comments
        and source.keys[at + 2] in language.linking
        and governor(source, at + 2, min(at + 6, stop))
    ):
        return False
    if source.keys[at] in language.consequences:
        clause = following in language.subjects or following in language.before_object
        return clause and not (stop - at <= 5 and governor(source, at + 1, stop, classes=("reporting",)))
    return True


def _taken_back(source: Source, last: int) -> Cut | None:
    """A sentence of a word or three that takes back the one before, such as `Not really.` or `I wish.`, if there is one."""
    if last >= len(source) or source.turn(last) != source.turn(last - 1):
        return None
    stop = sentence_stop(source, last + 1)
    if stop - last > 3 or phrase_at(source, last, source.language.assurances):
        return None
    if source.gap(stop)[:1] not in {".", "!"}:
        return None
    reason = governor(source, last, last + 1, classes=_TAKING_BACK)
    if not reason and phrase_at(source, last, source.language.doubts) == stop - last:
        reason = "hedge"
    return Cut(GOVERNED, last, stop, False, reason) if reason else None


def _goes_on(source: Source, last: int) -> Cut | None:
    """The same speaker's unfinished sentence that goes on after a listener's few words, where it governs."""
    if last >= len(source) or last == 0:
        return None
    turn = source.turn(last - 1)
    text = source.transcript.turns[turn].text.rstrip(" \"'”’)]")
    if source.words_of(turn)[1] != last or text[-1:] in {".", "?", "!", "。", "？", "！"}:
        return None
    speaker = frozenset({source.transcript.turns[turn].speaker})
    at = last if source.speaker(last) in speaker else skip_backchannel(source, last, speaker)
    if not at:
        return None
    reason = governor(source, at, at + 1, classes=("condition", "negation")) or (
        "" if source.keys[at] != "but" else "condition"
    )
    return Cut(GOVERNED, last, at + 1, False, reason) if reason else None
