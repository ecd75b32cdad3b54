"""What CLDR knows of the words of a language: months, units."""

from __future__ import annotations

from functools import cache

from casestudies import cldr


@cache
def months(code: str) -> frozenset[str]:
    """The names of the months in a language, as readings write them."""
    locale = cldr.locale(code)
    if locale.name.split("-")[0] != code:
        return frozenset()
    return frozenset(name.casefold() for name in locale.months)


@cache
def unit_of(code: str, word: str) -> tuple[str, bool]:
    """The unit that a word names (`hour`), and whether it is an abbreviation; an empty text where it names none."""
    for unit, (long, short) in cldr.locale(code).units.items():
        if word in long.split() or word in short.split():
            return unit, word in short.split()
    return "", False
