"""Words in a row as numbers: what is compared of a text."""

from __future__ import annotations

from array import array
from collections.abc import Container, Iterator, Sequence
from itertools import chain, islice, starmap
from typing import Protocol
from zlib import crc32

from casestudies.memory import KeptBytes, Memory, digest_of
from casestudies.publish.words import HashedWord, letters, readings, words

RUN = 8
"""Words in a row that are no accident."""
LETTERS = 20
"""The same for writing without spaces between words, in letters."""
_RUNS = KeptBytes("runs")
"""Of a private text, the hashes of its runs."""


class Private(Protocol):
    """A text that must not be published. `name` says what it is without saying what it contains."""

    @property
    def name(self) -> str:
        """What it is: "transcript of 2026-09-14-brightledger"."""

    @property
    def text(self) -> str:
        """Its words."""


def mark_of(one: Private) -> str:
    """What a private text is known by: what it is, since that is told, with the hash of its words, or of what they come from."""
    return digest_of(one.name, getattr(one, "mark", "") or digest_of(one.text))


def tokens_of(plain: str) -> Iterator[tuple[list[HashedWord], int]]:
    """A text as words, and as letters where it is written without spaces; each with how many make a run."""
    yield words(plain), RUN
    if found := letters(plain):
        yield found, LETTERS


def numbers_of(tokens: Sequence[HashedWord]) -> tuple[int, ...]:
    """The hash of each word."""
    return tuple(map(crc32, tokens))


def runs_of(numbers: Sequence[int], size: int) -> Iterator[int]:
    """The hashes of all stretches of so many words, 64 bits each, the same in every process: Python's own of whole numbers is."""
    return map(hash, zip(*(numbers[n:] for n in range(size)), strict=False))


def runs(tokens: Sequence[HashedWord], size: int) -> Iterator[int]:
    """The same of words."""
    return runs_of(numbers_of(tokens), size)


def runs_in(text: str) -> Iterator[int]:
    """Those of a text with markup."""
    return chain.from_iterable(starmap(runs, chain.from_iterable(map(tokens_of, readings(text)))))


def private_runs(one: Private, memory: Memory) -> array[int]:
    """Those of a private text."""

    def made() -> bytes:
        return array("q", chain.from_iterable(starmap(runs, tokens_of(one.text)))).tobytes()

    return array("q", memory.recall(_RUNS, made, mark) if (mark := getattr(one, "mark", "")) else made())


def halves_in(part: str, found: Sequence[int], hits: Container[int]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Of the runs in a text, which are `found` in it in this order, those that are hits, each with the halves in it."""
    left = iter(found)
    for reading in readings(part):
        for tokens, size in tokens_of(reading):
            for at, run in enumerate(islice(left, max(len(tokens) - size + 1, 0))):
                if run in hits:
                    yield run, tuple(runs(tokens[at : at + size], size // 2))


def is_leak(halves: Sequence[int], free: Container[int]) -> bool:
    """Whether at least half the words of a run are in none of its halves that are published. It has one half more than a half
    has words.
    """
    half = len(halves) - 1
    covered = {at + n for at, part in enumerate(halves) if part in free for n in range(half)}
    return len(covered) <= half
