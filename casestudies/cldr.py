"""What Unicode's CLDR knows of languages, as far as pages need it: dates, forms of number, direction, which codes there are.

The data is `cldr.json.z` (JSON, packed by zlib), which `scripts/cldr.py` takes out of Babel; Babel itself would be half of
what an installation weighs.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

FALLBACK = "en"
_CATEGORIES = {"z": "zero", "1": "one", "2": "two", "f": "few", "m": "many", "o": "other"}
# A date pattern of CLDR (UTS 35, part 4): words between straight marks, or one letter repeated.
_FIELD = re.compile(r"'([^']*)'|(d+|M+|y+)")
# The first of a month where it is an ordinal and CLDR's patterns do not know it.
_FIRST = {"fr": "1er"}


@dataclass(frozen=True, slots=True)
class Locale:
    """A language, or what it is like in one country. `plural` has a letter for each count below 200."""

    name: str
    months: tuple[str, ...]
    date_pattern: str
    plural: str
    direction: str = "ltr"
    units: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Units by their English names: the words for each, and their abbreviations."""
    figures: Mapping[str, Any] = field(default_factory=dict)
    """How figures are written: `comma`, the words for `and` and `percent`, and `scales` (`short`: abbreviated) by their
    power of ten.
    """
    tongues: Mapping[str, str] = field(default_factory=dict)
    """What the larger languages are called, by their codes."""
    countries: Mapping[str, str] = field(default_factory=dict)
    """What countries and continents are called, by their codes."""
    days: tuple[str, ...] = ()
    """What the days of the week are called, from Monday on."""

    def plural_form(self, n: int) -> str:
        """CLDR's category for a count: zero, one, two, few, many or other."""
        return _CATEGORIES[self.plural[n if n < len(self.plural) else 100 + n % 100]]

    def date(self, day: dt.date, pattern: str = "") -> str:
        """A day written out, by the locale's own long form or by a pattern such as `d MMMM y`."""

        def field(found: re.Match[str]) -> str:
            letters = found[2]
            if letters is None:
                return found[1] or "'"
            if letters.startswith("M"):
                return self.months[day.month - 1] if len(letters) > 2 else str(day.month).zfill(len(letters))
            if letters.startswith("d") and day.day == 1 and self.name.split("-")[0] in _FIRST:
                return _FIRST[self.name.split("-")[0]]
            return str(day.day if letters.startswith("d") else day.year).zfill(len(letters))

        return _FIELD.sub(field, pattern or self.date_pattern)


@cache
def locale(language: str) -> Locale:
    """The locale of a language tag (BCP 47). What is not known of a country or script is the language's: `ar-DE` is `ar`.
    A language that CLDR does not know at all is taken for English.
    """
    known = _data()["locales"]
    names = [name for name in _shorter(language) if name in known] or [FALLBACK]
    entry: dict[str, Any] = {}
    for name in reversed(names):
        entry |= known[name]
    plural = _data()["plurals"][entry["plural"]]
    units = {unit: (long, short) for unit, (long, short) in entry.get("units", {}).items()}
    return Locale(
        names[0],
        tuple(entry["months"]),
        entry["date"],
        plural,
        entry.get("direction", "ltr"),
        units,
        entry.get("figures", {}),
        entry.get("tongues", {}),
        entry.get("countries", {}),
        tuple(entry.get("days", ())),
    )


@cache
def languages() -> frozenset[str]:
    """The codes of all languages. `jp` is none: Japanese is `ja`."""
    return frozenset(_data()["languages"])


def _shorter(language: str) -> Iterator[str]:
    """The tag as CLDR writes it, and what is left of it when its last part is taken off, again and again."""
    first, *rest = re.split("[-_]", language)
    parts = [first.lower(), *(part.title() if len(part) == 4 else part.upper() for part in rest)]
    for length in range(len(parts), 0, -1):
        yield "-".join(parts[:length])


@cache
def _data() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(zlib.decompress(files("casestudies").joinpath("cldr.json.z").read_bytes()))
    return data
