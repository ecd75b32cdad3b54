"""Fillers: words that hold the floor while the next thought comes."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import LeavingOut, permitted, phrase_at
from casestudies.quotes.reading import Reading

RULE = permitted(
    "Q103",
    "filler",
    "A filler is left out: um, uh, and, where commas set them off, `you know`, `I mean`, `like`.",
    "Fillers say nothing. The same words inside a sentence do (`you know the price`), so only the set-off ones may go.",
    "It was, like, super easy.",
    "It was super easy.",
)


def filler_at(reading: Reading, i: int) -> int:
    """How many words of filler stand set off at word `i`."""
    if i >= len(reading):
        return 0
    length = phrase_at(reading, i, reading.language.fillers)
    if not length or not reading.set_off(i) or not reading.set_off(i + length):
        return 0
    if (
        reading.keys[i] in reading.language.approximators
        and i + length < len(reading)
        and reading.keys[i + length][0] == "#"
    ):
        return 0  # `like nine days` is about nine days
    return length


def lengths(source: Reading, i: int) -> Iterator[int]:
    """How many words of filler may be left out from word `i` on."""
    if length := filler_at(source, i):
        yield length


KIND = LeavingOut(RULE, lengths)
