"""Whether a word is spelled as a word: tells a misspelling from another word.

The lists hold inflected forms; `scripts/word_lists.py` makes them, and tells of what.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from casestudies.quotes.languages.base import Language

_FOLDER = Path(__file__).parent / "lists"
_LONGEST = 18
_PART = 4
_LETTERS = "abcdefghijklmnopqrstuvwxyzäöüéèêëàâçñóíáúõãôìòùîûïœæ"


class _WordList(Protocol):
    """What is needed of a list of words."""

    def __contains__(self, word: str, /) -> bool: ...


@lru_cache(maxsize=8)
def _words(code: str) -> _WordList:
    from dawg_python import DAWG  # type: ignore[import-untyped]  # noqa: PLC0415  (few quotes need it)

    known: _WordList = DAWG().load(str(_FOLDER / f"{code}.dawg"))
    return known


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


def near(word: str, language: Language) -> Iterator[str]:
    """The list's words that are one letter away."""
    known = _words(language.dictionary)
    seen = {word}
    for n in range(len(word) + 1):
        head, tail = word[:n], word[n:]
        candidates = [head + tail[1:]] if tail else []
        if len(tail) > 1:
            candidates.append(head + tail[1] + tail[0] + tail[2:])
        candidates += [head + c + tail for c in _LETTERS]
        if tail:
            candidates += [head + c + tail[1:] for c in _LETTERS]
        for candidate in candidates:
            if candidate not in seen and candidate in known:
                seen.add(candidate)
                yield candidate
