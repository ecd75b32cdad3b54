"""Short private texts (an address, the name of a file, a title), which are looked for as a whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from casestudies.memory import KeptKind, Memory
from casestudies.publish.audit.files import LONGEST_PHRASE
from casestudies.publish.audit.runs import RUN, Private
from casestudies.publish.words import HashedWord, folded, words

SHORT = 4
"""The fewest words of a short private text that are looked for; one in the form of an address or a file name always is."""
_NAME = re.compile(r"\S+[@.]\S+")
_SHORT_OR_NONE = KeptKind[str]("short", str)


@dataclass(frozen=True, slots=True)
class PrivatePhrase:
    """A short private text. `what` says what it is; of an address or a file's name, `exactly` is how it is written, since its
    words alone could be anybody's.
    """

    words: tuple[HashedWord, ...]
    what: str
    exactly: str


PhrasesByWord = Mapping[HashedWord, Sequence[PrivatePhrase]]
"""Phrases by a word of theirs, which most texts don't have."""


def phrases_of(private: Iterable[Private], memory: Memory) -> Iterator[PrivatePhrase]:
    """Those among private texts."""
    for one in private:
        text = _short(one, memory)
        name = bool(_NAME.fullmatch(text))
        if name or " " in text:
            parts = tuple(words(text))
            if parts and (name or SHORT <= len(parts) < RUN):
                yield PrivatePhrase(parts, one.name, folded(text) if name else "")


def by_word(phrases: Iterable[PrivatePhrase]) -> PhrasesByWord:
    """By the word that the fewest phrases have, the longest of those: texts that hold it are few."""
    all_, found = tuple(phrases), dict[HashedWord, list[PrivatePhrase]]()
    often = Counter(word for phrase in all_ for word in phrase.words)
    for phrase in all_:
        found.setdefault(min(phrase.words, key=lambda word: (often[word], -len(word))), []).append(phrase)
    return found


def found_in(phrases: PhrasesByWord, reading: str, tokens: Sequence[HashedWord]) -> Iterator[PrivatePhrase]:
    """The phrases that stand in a text of these words."""
    present = set(tokens)
    candidates = [phrase for key in present.intersection(phrases) for phrase in phrases[key]]
    joined = b" %b " % b" ".join(tokens) if candidates else b""
    for phrase in candidates:
        if b" %b " % b" ".join(phrase.words) in joined and phrase.exactly in folded(reading):
            yield phrase


def _short(one: Private, memory: Memory) -> str:
    """A private text that is short; nothing of a longer one."""

    def made() -> str:
        text = one.text.strip()
        return text if len(text) < LONGEST_PHRASE else ""

    return memory.recall(_SHORT_OR_NONE, made, mark) if (mark := getattr(one, "mark", "")) else made()
