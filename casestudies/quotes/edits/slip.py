"""Slips of spelling: a word that is no word, one letter from the one that was said."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from casestudies.quotes.edits.base import EditKind, Place, Step, permitted
from casestudies.quotes.languages.base import Language
from casestudies.quotes.spelling import is_word, near

RULE = permitted(
    "Q112",
    "slip",
    "A word is misspelled on one side: one letter off (two from eight letters on), with the same first letter.",
    "Nobody can take a misspelling for another word. Two real words, names and figures are never a slip: "
    "correct the transcript instead.",
    "It was a trancription of the call.",
    "It was a transcription of the call.",
)
_SHORTEST = 4
_LONG = 8
_ENDINGS = (
    "s",
    "es",
    "d",
    "ed",
    "ing",
    "er",
    "ers",
    "ly",
    "r",
    "y",
    "nt",
    "n",
    "en",
    "in",
    "al",
    "less",
    "ful",
    "st",
    "est",
    "e",
    "or",
    "ors",
    "ion",
    "ive",
    "able",
)


def permit(place: Place) -> Iterator[Step]:
    """One side is no word, and can only be the other's."""
    source, i = place.source, place.i
    said, quoted = source.keys[i], place.quote.keys[place.j]
    language = place.language
    distance = _apart(said, quoted, language)
    if distance is None or _is_name(place):
        return
    if not is_word(quoted, language):
        # What is quoted is no word: a reader takes it for the nearest one, which must be what was said.
        if (is_word(said, language) and _reads_as(quoted, said, distance, language)) or (
            not is_word(said, language) and _doubled(said, quoted)
        ):
            yield 1, 1
    elif not is_word(said, language) and distance == 1 and len(said) > 5 and set(near(said, language)) == {quoted}:
        yield 1, 1


def is_slip(wrong: str, right: str, language: Language) -> bool:
    """Whether `wrong` is no word, and a reader takes it for `right`. Both in small letters."""
    distance = _apart(right, wrong, language)
    return (
        distance is not None
        and not is_word(wrong, language)
        and is_word(right, language)
        and _reads_as(wrong, right, distance, language)
    )


def _apart(said: str, quoted: str, language: Language) -> int | None:
    """How many letters apart two words are; None where that is too far, or they differ in more than spelling."""
    if (
        not language.dictionary
        or not _latin(quoted)
        or (language.variants is not None and not quoted.isascii())  # its accents make no slip, but another spelling
        or not said.isalpha()
        or not quoted.isalpha()
        or said[0] != quoted[0]
        or min(len(said), len(quoted)) < _SHORTEST
    ):
        return None
    if _bare(said) == _bare(quoted) and said[-1] != quoted[-1]:
        return None  # `trabajo` and `trabajó` are two tenses
    distance = OSA.distance(said, quoted, score_cutoff=2)
    if distance > (2 if min(len(said), len(quoted)) >= _LONG else 1) or _ending_differs(said, quoted):
        return None
    return distance


def _bare(word: str) -> str:
    """The letters of a word without their accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _doubled(said: str, quoted: str) -> bool:
    """Whether one letter was typed twice: the one slip that is plain even in a word that no dictionary has."""
    return len(quoted) == len(said) + 1 and any(
        quoted[:n] + quoted[n + 1 :] == said and quoted[n] == quoted[n - 1] for n in range(1, len(quoted))
    )


def _latin(word: str) -> bool:
    """Whether all letters are Latin: a look-alike of another script is no slip."""
    return word.isascii() or all(c.isascii() or unicodedata.name(c, "").startswith("LATIN") for c in word)


def _is_name(place: Place) -> bool:
    source, i = place.source, place.i
    first = source.text[source.begins[i]]
    if not first.isupper():
        return False
    return not source.starts_sentence(i) or not is_word(source.keys[i], place.language)


def _ending_differs(said: str, quoted: str) -> bool:
    """Whether they differ only in an ending, as forms of one word do: that is grammar, not spelling."""
    short, full = sorted((said, quoted), key=len)
    common = 0
    while common < len(short) and short[common] == full[common]:
        common += 1
    one, other = short[common:], full[common:]
    return other in _ENDINGS and (not one or (one in _ENDINGS and not other.endswith(one)))


def _reads_as(quoted: str, said: str, distance: int, language: Language) -> bool:
    opposites = {affix + said for affix in language.affixes} | {said.removeprefix(a) for a in language.affixes}
    if any(OSA.distance(quoted, other) <= distance for other in opposites - {said}):
        return False
    return distance == 1 or not any(near(quoted, language))


KIND = EditKind(RULE, permit)
