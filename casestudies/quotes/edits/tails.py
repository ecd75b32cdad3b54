"""Where a quote ends: what came behind it in its sentence, or right after, may take it back."""

from __future__ import annotations

from casestudies.quotes.edits.backchannel import skip_backchannel
from casestudies.quotes.edits.base import phrase_at
from casestudies.quotes.edits.cuts import CLAUSE, ELLIPSIS, GOVERNED, TAIL, Cut
from casestudies.quotes.edits.filler import filler_at
from casestudies.quotes.edits.governing import governor, sentence_stop
from casestudies.quotes.edits.heads import opening_at
from casestudies.quotes.reading import Source

_TAKING_BACK = ("negation", "hedge", "quantifier", "limit", "condition")


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
        clause = source.keys[at + 1] in language.subjects or opening_at(source, at + 1)
        if source.set_off(last) or (clause and source.unmarked(last)):
            return Cut(CLAUSE, last, stop, True)
    reason = governor(source, at, stop)
    if reason:
        return Cut(GOVERNED, last, stop, False, reason)
    if disclosed and language.governors and _clean_stop(source, last):
        return Cut(ELLIPSIS, last, stop, True)
    return Cut(TAIL, last, stop, False)


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
