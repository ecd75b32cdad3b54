"""Stutters: a word or a few said twice while searching for the next."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import LeavingOut, permitted, phrase_at
from casestudies.quotes.edits.filler import filler_at
from casestudies.quotes.model import Trait
from casestudies.quotes.reading import TranscriptWords

RULE = permitted(
    "Q104",
    "stutter",
    "Words said twice in a row are quoted once.",
    "A stutter adds nothing. A repetition that adds emphasis (`very, very`) or begins something new (`cash, cash "
    "equivalents`) stays.",
    "It went from, went from five days to two.",
    "It went from five days to two.",
    Trait.OF_SPEECH,
    Trait.REPEATS,
)
_LONGEST = 8
_SHORT = 3


def lengths(source: TranscriptWords, i: int) -> Iterator[int]:
    """How many words from `i` on are only said again after them, with the filler between."""
    keys = source.keys
    for length in range(1, _LONGEST + 1):
        if i + 2 * length > len(keys):
            return
        again = i + length
        again += filler_at(source, again) or _takes_breath(source, again)
        if keys[i : i + length] == keys[again : again + length] and _meaningless(source, i, length, again):
            yield again - i


def _takes_breath(source: TranscriptWords, at: int) -> int:
    """How many words here only hold the floor before a start is made again: `it's — well — it's`."""
    language, key = source.language, source.keys[at]
    other = key in language.joiners or language.class_of(key) or phrase_at(source, at, language.contrasts)
    opens = (key,) in language.openers and source.set_off(at) and source.set_off(at + 1)
    return 1 if opens and not other and not source.starts_sentence(at + 1) else 0


def _meaningless(source: TranscriptWords, i: int, length: int, again: int) -> bool:  # noqa: PLR0911
    language = source.language
    run = source.keys[i : i + length]
    if all(key in language.intensifiers for key in run):
        return False
    if source.turn(i) != source.turn(again):
        return False
    if length > 1 and again == i + length and source.starts_sentence(i) and _trails_off(source.gap(again)):
        return True  # `If she... If she picks`
    if any(source.starts_sentence(k) for k in range(i + 1, again + length)):
        return False  # two sentences that share their words
    if run[0][0] == "#" and length == 1 and not source.set_off(again):
        return False  # `fifty-fifty`
    article_first = run[0] in language.articles and source.starts_sentence(i)  # a relative clause begins no sentence
    if run[0] in language.doubled and length == 1 and source.gap(again) == " " and not article_first:
        return False
    short = language.short_repeats and len(run[0]) <= _SHORT
    if length > 1 or run[0] in language.function_words or source.broken_off(i) or short:
        return True
    if _stressed(source, i):
        return False
    if source.gap(again) == " ":
        return True
    after = again + length
    if source.starts_sentence(i) and (source.keys[i] in language.verbs or source.keys[i].endswith(language.we_endings)):
        return True  # `Queríamos, queríamos dejarlo`
    return source.set_off(after) or source.keys[after] in language.function_words or source.keys[after][0] == "#"


def _stressed(source: TranscriptWords, i: int) -> bool:
    """Whether the word is said three times or more, and the sentence goes on: `we love, love, love it`."""
    first, last = i, i + 1
    while first > 0 and source.keys[first - 1] == source.keys[i]:
        first -= 1
    while last < len(source) and source.keys[last] == source.keys[i]:
        last += 1
    return last - first >= 3 and not source.set_off(last)


def _trails_off(gap: str) -> bool:
    return any(mark in gap for mark in ("...", "…", "--", "—", "–"))


KIND = LeavingOut(RULE, lengths)
