"""Whether a word is spelled as a word: tells a misspelling from another word.

The lists hold inflected forms; `scripts/word_lists.py` makes them, and tells of what.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from casestudies.quotes.languages.base import Language

_FOLDER = Path(__file__).parent / "lists"
_LONGEST = 18
_PART = 4
_LETTERS = "abcdefghijklmnopqrstuvwxyzäöüéèêëàâçñóíáúõãôìòùîûïœæ"


def unpacked(packed: bytes) -> bytes:
    """A list as `scripts/word_lists.py` had it: its first four bytes, and then units of four, of which the file has all first
    bytes, all second ones, and so on. So they take a third less than compressed as they are.
    """
    head, planes = packed[:4], zlib.decompress(packed[4:])
    units = bytearray(len(planes))
    for nth in range(4):
        units[nth::4] = planes[nth * len(planes) // 4 : (nth + 1) * len(planes) // 4]
    return head + units


class _Listed:
    """A list that was read."""

    def __init__(self, dictionary: Any) -> None:  # noqa: ANN401 - the library has no types
        self._dictionary = dictionary

    def __contains__(self, word: str, /) -> bool:
        return bool(self._dictionary.contains(word.encode("utf-8")))


class _WordList(Protocol):
    """What is needed of a list of words."""

    def __contains__(self, word: str, /) -> bool: ...


@lru_cache(maxsize=8)
def _words(code: str) -> _WordList:
    from dawg_python.wrapper import Dictionary  # type: ignore[import-untyped]  # noqa: PLC0415  (few quotes need it)

    known = Dictionary()
    known.read(io.BytesIO(unpacked((_FOLDER / f"{code}.dawg.z").read_bytes())))
    return _Listed(known)


def is_word(word: str, language: Language) -> bool:
    """Whether this may be a word of the language, or an English one used in it. Without a list, and from 19 letters on,
    everything is taken for a word.
    """
    if not language.dictionary or len(word) > _LONGEST:
        return True
    return word in _words(language.dictionary) or word in _words("en")


def is_compound(word: str, language: Language) -> bool:
    """Whether two listed words are written together here: no list has all of those."""
    known = _words(language.dictionary)
    return any(word[:n] in known and word[n:] in known for n in range(_PART, len(word) - _PART + 1))


def near(word: str, language: Language) -> tuple[str, ...]:
    """The list's words that are one letter away."""
    return _near(word, language.dictionary)


@lru_cache(maxsize=512)
def _near(word: str, code: str) -> tuple[str, ...]:
    """The same of a list by its name, kept: a suspected misspelling is asked after by several rules."""
    known = _words(code)
    return tuple(dict.fromkeys(one for one in _one_letter_away(word) if one != word and one in known))


def _one_letter_away(word: str) -> Iterator[str]:
    for n in range(len(word) + 1):
        head, tail = word[:n], word[n:]
        yield from (head + c + tail for c in _LETTERS)
        if tail:
            yield head + tail[1:]
            yield from (head + c + tail[1:] for c in _LETTERS)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
