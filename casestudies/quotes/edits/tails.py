"""Where a quote ends: what came behind it in its sentence may govern it."""

from __future__ import annotations

from casestudies.quotes.edits import filler
from casestudies.quotes.edits.backchannel import skip_backchannel
from casestudies.quotes.edits.base import phrase_at
from casestudies.quotes.edits.cuts import CLAUSE, ELLIPSIS, GOVERNED, TAIL, Cut
from casestudies.quotes.edits.filler import filler_at
from casestudies.quotes.edits.governing import governor, sentence_start, sentence_stop
from casestudies.quotes.edits.heads import is_finite, main_clause, opening_at
from casestudies.quotes.reading import TranscriptWords

_SOON = 12


def tail(source: TranscriptWords, last: int, *, disclosed: bool) -> Cut | None:  # noqa: PLR0911
    """What is cut behind the quote's last word, which is word `last - 1`; None where a sentence ends there."""
    language = source.language
    if source.starts_sentence(last):
        return _goes_on(source, last)
    stop = sentence_stop(source, last)
    at = last
    while at < stop and (step := filler_at(source, at) or _said_again(source, at, stop)):
        at += step
    # `…, so.`, `… and- and`: nothing was said behind it
    trails = all(key in language.joiners for key in source.keys[at:stop])
    if trails and source.starts_sentence(stop):
        return Cut(filler.RULE, last, stop, True)
    word = source.keys[at]
    joined = word in language.joiners and at + 1 < len(source) and _begins_anew(source, last, at)
    if joined and _is_independent_clause(source, at, stop):
        return Cut(CLAUSE, last, stop, True)
    if disclosed and _another_clause(source, last, at, stop):
        return Cut(ELLIPSIS, last, stop, True)
    if disclosed and word in language.reasons and _is_outright(source, last):
        return Cut(ELLIPSIS, last, stop, True)
    reason = governor(source, at, stop) or ("negation" if joined and _ended(source, at, stop) else "")
    if reason:
        return Cut(GOVERNED, last, stop, False, reason)
    if disclosed and language.governors and _clean_stop(source, last):
        return Cut(ELLIPSIS, last, stop, True)
    return Cut(TAIL, last, stop, False)


def _begins_anew(source: TranscriptWords, last: int, at: int) -> bool:
    """Whether a joiner begins another clause: behind a mark, or, since machines leave out commas, before a subject of its own where
    what is kept is a whole clause: `I look at one list and I know what waits`.
    """
    if source.set_off(last) or source.unmarked(last):
        return True
    return source.keys[at + 1] in source.language.subjects and _is_outright(source, last, _GOVERNING_ON)


def _is_outright(source: TranscriptWords, last: int, governing: tuple[str, ...] = ()) -> bool:
    """Whether what is kept is a whole clause and claims what it says: `It did not fail ‖ because we tested it` does not. Only
    words of some classes may be `governing`.
    """
    kept = sentence_start(source, last - 1)
    return main_clause(source, kept, last) and not governor(source, kept, last, classes=governing)


def _another_clause(source: TranscriptWords, last: int, at: int, stop: int) -> bool:
    """Whether what a cut leaves out is a clause of its own that was added to the quote's: behind a mark, with a subject or
    with `which`. `I think`, `if it rains` and `they say` behind a comma govern what stands before it.
    """
    language, keys = source.language, source.keys
    if not source.set_off(last) or not language.subjects:
        return False
    relative = phrase_at(source, at, language.on_the_whole) or int(keys[at] == language.thing)
    joined = keys[at] in language.joiners or phrase_at(source, at, language.contrasts) == 1
    begin = at + (relative or joined)
    parted = ";" in source.gap(last)  # as near to a full stop as one tool is to another
    begin += phrase_at(source, begin, language.remarks) if parted else 0
    if begin + 1 >= stop:
        return False
    further = (joined or parted) and main_clause(source, begin, stop)
    clause = relative > 0 or keys[begin] in language.subjects or further
    if joined and stop - begin > _NEAR and (clause or _has_a_verb(source, begin, stop)):
        # what it says, it says of itself; a `dat` that is its subject reports nothing, and takes up what stands before
        takes_up = keys[begin] in language.comments | language.anaphors
        limits = takes_up and governor(source, begin + 1, min(begin + _NEAR + 1, stop), classes=("condition", "limit"))
        opens = not takes_up and governor(source, begin, begin + 1, classes=_GOVERNING_FROM_BEHIND)
        return not limits and not opens
    return clause and not governor(source, begin, min(begin + _NEAR, stop), classes=_GOVERNING_FROM_BEHIND)


def _has_a_verb(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a finite verb stands among these words."""
    language, keys = source.language, source.keys
    small = language.inverting | language.classes.get("tense", frozenset())
    behind = language.verb_second and not language.subjects.isdisjoint(keys[first + 2 : first + 4])  # `en dat maak je`
    return behind or any(keys[k] in small or is_finite(source, k) for k in range(first, last))


_GOVERNING_ON = ("condition", "limit", "hedge", "reporting", "negation")
"""What may govern the next clause as well: `I think it works and they like it`."""
_NEAR = 4
"""Words of a clause among which it says whether it governs the one before."""
_GOVERNING_FROM_BEHIND = ("condition", "limit", "hedge", "reporting")


def _clean_stop(source: TranscriptWords, last: int) -> bool:
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


def _said_again(source: TranscriptWords, at: int, stop: int) -> int:
    """How many words here only say again what stood before them."""
    for length in range(1, 5):
        if (
            at + length <= stop
            and source.keys[at : at + length] == source.keys[at - length : at]
            and source.gap(at) == " "
        ):
            return length
    return 0


def _is_independent_clause(source: TranscriptWords, at: int, stop: int) -> bool:  # noqa: PLR0911
    """Whether what a joiner at word `at` begins says something further, and nothing about what stands before it.

    `…, and only if it is cheap`, `…, so far`, `…, so they say`, `…, and that is a lie` do, and so may all that turns
    against it: `…, and then we cancelled`, `…, and it did not last`. `…, and books` is the end of a list.
    """
    language = source.language
    unmarked = source.unmarked(at)
    if unmarked:  # where the sentence ends cannot be told: the next joiner may begin another
        stop = next((k for k in range(at + 2, stop) if source.keys[k] in language.joiners), stop)
    if at + 2 >= stop:  # broken off, or the last of a list
        return False
    following = source.keys[at + 1]
    if (following in language.contrast_words and not unmarked) or governor(
        source, at + 1, min(at + _SOON, stop), classes=("negation",)
    ):
        return False
    if _ended(source, at, stop):
        return False
    if _has_its_own_condition(source, at + 1, stop):
        return True
    if governor(source, at + 1, at + 2, classes=("condition", "quantifier")):
        return False
    if governor(source, at + 1, min(at + 4, stop), classes=("condition", "limit")):
        return False
    if (
        following in language.comments
        and source.keys[at + 2] in language.linking
        and governor(source, at + 2, min(at + 6, stop))
    ):
        return False
    begin = at + 1
    while begin < stop and (step := filler_at(source, begin) or opening_at(source, begin)):
        begin += step
    clause = begin < stop and (source.keys[begin] in language.subjects or main_clause(source, begin, stop))
    if source.keys[at] in language.consequences:
        return clause and not (stop - at <= 5 and governor(source, at + 1, stop, classes=("reporting",)))
    return clause


def _has_its_own_condition(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether a clause begins with a condition, and has a main clause that holds under it: `…, and if you ask me, I answer`."""
    if not phrase_at(source, first, source.language.subordinators):
        return False
    subjects = source.language.subjects
    # `when it rained they fell off`: two clauses, though no mark stands between.
    plain = source.keys[first + 1] in subjects
    return any(
        source.keys[k] in subjects and (source.set_off(k) or (plain and not _leads_on(source, k - 1)))
        for k in range(first + 3, last - 1)
    )


def _leads_on(source: TranscriptWords, k: int) -> bool:
    """Whether the clause of a condition goes on behind this word: `if you know what you do`, `if you think it helps`, `when we pay
    the sum they name`.
    """
    language, keys = source.language, source.keys
    leading = (
        language.relatives
        | language.joiners
        | language.question_words
        | language.classes.get("complement", frozenset())
    )
    return (
        keys[k] in leading
        or keys[k - 1] in language.determiners | language.articles
        or governor(source, k, k + 1) != ""
        or phrase_at(source, k, language.subordinators) > 0
    )


def _ended(source: TranscriptWords, at: int, stop: int) -> bool:
    """Whether what is joined at word `at` ends or spoils what was said before. `…, so we left` only tells what followed."""
    language = source.language
    return source.keys[at] not in language.consequences and not language.reversal_words.isdisjoint(source.keys[at:stop])


def _goes_on(source: TranscriptWords, last: int) -> Cut | None:
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
