"""Explicit self-corrections: what was put right at once is quoted as it was put right."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import LeavingOut, permitted, phrase_at
from casestudies.quotes.model import Trait
from casestudies.quotes.reading import Words

RULE = permitted(
    "Q127",
    "corrected-at-once",
    "A figure, a month or a day of the week that the speaker put right at once is left out: `thirteen, no, fifteen` is fifteen.",
    "What counts is what the speaker settled on. Keeping the first figure instead, or leaving out any other "
    "correction, is refused.",
    "We have thirteen, no, fifteen depots.",
    "We have fifteen depots.",
    Trait.OF_SPEECH,
)
_LONGEST = 3


def lengths(source: Words, i: int) -> Iterator[int]:
    """How many words from `i` on are a figure or a date, and the words that put it right."""
    kind = _kind(source, i)
    if not kind:
        return
    for size in range(1, _LONGEST + 1):
        at = i + size
        if at >= len(source.keys) or (size > 1 and source.set_off(at - 1)):
            return
        again = at + _repair(source, at)
        if source.set_off(at) and again > at and _same_kind(source, i, size, again, kind):
            yield again - i


def _repair(source: Words, at: int) -> int:
    """How many words here put something right: `no,`, `sorry,`, `or rather`."""
    plain = phrase_at(source, at, source.language.repairs)
    return phrase_at(source, at, source.language.corrections) or (plain if source.set_off(at + plain) else 0)


def _same_kind(source: Words, i: int, size: int, again: int, kind: str) -> bool:
    """Whether the same sort of thing follows, with a unit where there was one: `nine hours, sorry, nine minutes`."""
    if again + size > len(source.keys) or source.starts_sentence(again) or _kind(source, again) != kind:
        return False
    units = source.language.classes.get("unit", frozenset())
    return (
        all(
            source.keys[i + n] in units and source.keys[again + n] in units
            for n in range(_begun(source, i, kind) + 1, size)
        )
        and source.keys[i : i + _begun(source, i, kind)] == source.keys[again : again + _begun(source, again, kind)]
    )


def _begun(source: Words, i: int, kind: str) -> int:
    """How many words stand before the figure or the date itself: `in March`."""
    return 0 if _sort(source, i) == kind else 1


def _kind(source: Words, i: int) -> str:
    """What stands here, behind a preposition or not: a figure, a month, a day; empty for anything else."""
    if i >= len(source.keys):
        return ""
    return _sort(source, i) or (
        _sort(source, i + 1) if source.keys[i] in source.language.phrase_starts and i + 1 < len(source.keys) else ""
    )


def _sort(source: Words, i: int) -> str:
    key = source.keys[i]
    if key[0] == "#":
        return "figure"
    return next((name for name in ("month", "day") if key in source.language.classes.get(name, ())), "")


KIND = LeavingOut(RULE, lengths)
