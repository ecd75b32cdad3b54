"""Whether a word is spelled as a word: tells a slip of the keyboard from another word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Protocol

from casestudies.quotes.languages.base import Language


class _WordList(Protocol):
    """What is needed of a dictionary."""

    def __contains__(self, word: str, /) -> bool: ...


@lru_cache(maxsize=8)
def _dictionary(name: str) -> _WordList:
    from spellchecker import SpellChecker  # noqa: PLC0415  (only when a slip is suspected: it takes a tenth of a second)

    known: _WordList = SpellChecker(language=name, distance=1).word_frequency
    return known


def is_word(word: str, language: Language) -> bool:
    """Whether the language's dictionary has the word. Where there is no dictionary everything is taken for a word."""
    return not language.dictionary or word in _dictionary(language.dictionary)


def near(word: str, language: Language) -> Iterator[str]:
    """The dictionary's words that are one letter away."""
    letters = "abcdefghijklmnopqrstuvwxyz" + ("äöüßéèêàâçñóíáúõãôìòùëïœ" if language.dictionary != "en" else "")
    known = _dictionary(language.dictionary)
    seen = {word}
    for n in range(len(word) + 1):
        head, tail = word[:n], word[n:]
        candidates = [head + tail[1:]] if tail else []
        if len(tail) > 1:
            candidates.append(head + tail[1] + tail[0] + tail[2:])
        candidates += [head + c + tail for c in letters]
        if tail:
            candidates += [head + c + tail[1:] for c in letters]
        for candidate in candidates:
            if candidate not in seen and candidate in known:
                seen.add(candidate)
                yield candidate
