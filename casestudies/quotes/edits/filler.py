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
    if not length or not reading.set_off(i) or not reading.set_off(i + length) or _points(reading, i, length):
        length = phrase_at(reading, i, reading.language.particles)
        if not length or reading.starts_sentence(i):
            return 0
    if i + length < len(reading) and (_about(reading, i, length) or _repairs(reading, i, length)):
        return 0
    return length


def _points(reading: Reading, i: int, length: int) -> bool:
    """Whether it may be the word for this, and not a filler: `quiero, este, y no otro`."""
    language = reading.language
    if reading.keys[i] not in language.demonstratives or i + length >= len(reading):
        return False
    following = reading.keys[i + length]
    return following in language.joiners or language.class_of(following) in {"negation", "limit"}


def _about(reading: Reading, i: int, length: int) -> bool:
    """Whether it means about: `like, nine days`, `like, half a day`."""
    language = reading.language
    if reading.keys[i] not in language.approximators:
        return False
    following = reading.keys[i + length]
    counted = following in language.articles and i + length + 1 < len(reading)
    return _counts(reading, i + length) or (counted and _counts(reading, i + length + 1))


def _repairs(reading: Reading, i: int, length: int) -> bool:
    """Whether it puts right what was said before: `ninety, I mean, nineteen`, `hours, I mean, minutes`, `we love it, I
    mean, we bear it`.
    """
    language = reading.language
    if tuple(reading.keys[i : i + length]) not in language.repairs or i == 0 or reading.starts_sentence(i):
        return False
    if language.drops_subjects:
        return True  # `la usan todos, o sea, la usa el taller`: what follows may be a clause of its own
    following = reading.keys[i + length]
    if following in language.subjects:
        return reading.keys[reading.sentence(i)[0]] == following
    return _counts(reading, i + length) and _counts(reading, i - 1)


def _counts(reading: Reading, i: int) -> bool:
    """Whether a word is a figure, or tells how much or how many."""
    key, language = reading.keys[i], reading.language
    return key[0] == "#" or key in language.amounts or key in language.classes.get("unit", ())


def lengths(source: Reading, i: int) -> Iterator[int]:
    """How many words of filler may be left out from word `i` on."""
    if length := filler_at(source, i):
        yield length


KIND = LeavingOut(RULE, lengths)
