"""Slips of spelling: a word of the transcript that is no word, one letter from the only one that it can be."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from casestudies.quotes.edits.base import EditKind, EditPlace, Step, permitted, refused
from casestudies.quotes.languages.base import Language
from casestudies.quotes.spelling import is_compound, is_word, near

RULE = permitted(
    "Q112",
    "slip",
    "A misspelling in the transcript is put right: it is not a word, is one letter off, and can only be the word "
    "quoted. In Spanish, French, Italian and Portuguese only an accent may be put right; in other languages, "
    "nothing.",
    "It cannot be mistaken for another word. Real words, names, figures and endings are never slips: add a "
    "correction to interview.yml instead.",
    "It was a trancription of the call.",
    "It was a transcription of the call.",
)
MISSPELLED = refused(
    "Q232",
    "misspelled",
    "A word in the quote is misspelled; the transcript has it right.",
    "Readers may take it for another word.",
    "Spell it as the transcript does.",
    "It was a transcription of the call.",
    "It was a trancription of the call.",
)
_SHORTEST = 6
_ENDING = 3
"""The last letters carry person, tense, number and case: a difference among them is grammar, not spelling."""


def permit(place: EditPlace) -> Iterator[Step]:
    """What was said is no word, and can only be the one that is quoted. Neither is written as a name."""
    source, quote = place.source, place.quote
    said, quoted = source.keys[place.i], quote.keys[place.j]
    names = source.text[source.begins[place.i]].isupper() or quote.text[quote.items[place.j].begin].isupper()
    if not names and is_slip(said, quoted, place.language):
        yield 1, 1


def is_slip(wrong: str, right: str, language: Language) -> bool:
    """Whether `wrong` is no word, and can only be `right`. Both in small letters."""
    return (
        bool(language.slips)
        and one_letter_off(wrong, right)
        and (language.slips == "letters" or _bare(wrong) == _bare(right))
        and min(len(wrong), len(right)) >= _SHORTEST
        and wrong[-_ENDING:] == right[-_ENDING:]
        and not is_word(wrong, language)
        and not is_compound(wrong, language)
        and set(near(wrong, language)) == {right}
    )


def is_misspelled(said: str, quoted: str, language: Language) -> bool:
    """Whether what is quoted is no word, and nearly what was said."""
    return (
        bool(language.dictionary)
        and one_letter_off(said, quoted)
        and is_word(said, language)
        and not is_word(quoted, language)
    )


def one_letter_off(one: str, other: str) -> bool:
    """Whether two words of Latin letters begin alike and differ in one letter, or in the order of two."""
    return one[:1] == other[:1] and _latin(one) and _latin(other) and OSA.distance(one, other, score_cutoff=1) == 1


def _bare(word: str) -> str:
    """The letters of a word without their accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _latin(word: str) -> bool:
    """Whether all letters are Latin: a look-alike of another script is no slip."""
    return word.isalpha() and (word.isascii() or all(unicodedata.name(c, "").startswith("LATIN") for c in word))


KIND = EditKind(RULE, permit)
