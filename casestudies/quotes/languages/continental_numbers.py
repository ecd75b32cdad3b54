"""Figures in the languages that write 1.200,50: read by text2num, word for word, and never across a comma."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache

_LONGEST = 9
_SPACES = {" ", "-", "", "\u00a0", "\u202f", "‑"}
_GROUPING = {" ", "\u00a0", "\u202f"}
_CURRENCIES = {"$": "$", "€": "€", "£": "£", "dollar": "$", "dollars": "$", "euro": "€", "euros": "€"}
_GROUPED = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?")
_COMMA = re.compile(r"\d+,\d+")
_POINT = re.compile(r"\d+\.\d{1,2}")


@lru_cache(maxsize=4096)
def _value(words: str, code: str) -> int | None:
    from text_to_num import text2num  # type: ignore[import-untyped]  # noqa: PLC0415  (only when a figure in words is met)

    if code == "de":  # keys are case-folded, which writes ß as ss; text2num knows ß alone
        words = words.replace("dreissig", "dreißig")
    try:
        return int(text2num(words, code))
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Figures:
    """How a language says figures. `ones` are the words for one that are articles too, and so no figures when alone;
    `begins` tells whether a word can begin a figure.
    """

    code: str
    begins: Callable[[str], bool]
    ones: frozenset[str]
    scales: Mapping[str, int]
    percent: frozenset[tuple[str, ...]]
    point: str
    currencies: Mapping[str, str]

    def number(self, words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[int, str] | None:
        """How many words from `at` make one figure, and its key; None where no figure begins."""
        i, currency = at, ""
        if words[i] in "$€£":
            currency, i = _CURRENCIES[words[i]], i + 1
            if i >= len(words) or gaps[i].strip():
                return None
        found = self._digits(words[i]) if words[i][0].isdigit() else None
        if found is not None:
            value, i = self._grouped(found, words, gaps, i + 1)
        else:
            spoken = self._spoken(words, gaps, i)
            if spoken is None:
                return None
            value, i = spoken
        value, i = self._scaled(value, words, gaps, i)
        key = "#" + _plain(value) + currency
        if not currency and i < len(words) and gaps[i] in _SPACES:
            for phrase in self.percent:
                if tuple(words[i : i + len(phrase)]) == phrase:
                    return i + len(phrase) - at, key + "%"
            sign = _CURRENCIES.get(words[i]) or self.currencies.get(words[i])
            if sign:
                return i + 1 - at, key + sign
        return i - at, key

    def _digits(self, text: str) -> Decimal | None:
        if _GROUPED.fullmatch(text):
            text = text.replace(".", "").replace(",", ".")
        elif _COMMA.fullmatch(text):
            text = text.replace(",", ".")
        elif not (text.isdigit() or _POINT.fullmatch(text)):
            return None
        try:
            return Decimal(text)
        except InvalidOperation:
            return None

    def _grouped(self, value: Decimal, words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[Decimal, int]:
        """`180 000`: groups of three digits divided by spaces."""
        if value >= 1000 or value != value.to_integral_value():
            return value, at
        while at < len(words) and gaps[at] in _GROUPING and len(words[at]) == 3 and words[at].isdigit():
            value, at = value * 1000 + int(words[at]), at + 1
        return value, at

    def _spoken(self, words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[Decimal, int] | None:
        stop = at + 1
        while stop < len(words) and stop - at < _LONGEST and gaps[stop] in _SPACES:
            stop += 1
        for end in range(stop, at, -1):
            if end == at + 1 and words[at] in self.ones:
                break
            value = _value(" ".join(words[at:end]), self.code)
            if value is not None and (end == at + 1 or self.begins(words[end - 1]) or words[end - 1] in self.scales):
                return self._decimals(Decimal(value), words, gaps, end)
        one = words[at] in self.ones and at + 1 < len(words) and gaps[at + 1] in _SPACES
        if one and words[at + 1] in self.scales:
            return Decimal(1), at + 1
        return self._decimals(Decimal(1), words, gaps, at + 1) if one and words[at + 1] == self.point else None

    def _decimals(self, value: Decimal, words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[Decimal, int]:
        if at + 1 < len(words) and words[at] == self.point and gaps[at] in _SPACES and gaps[at + 1] in _SPACES:
            decimals = _value(words[at + 1], self.code)
            if decimals is not None:
                return Decimal(f"{value}.{decimals}"), at + 2
        return value, at

    def _scaled(self, value: Decimal, words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[Decimal, int]:
        while at < len(words) and gaps[at] in _SPACES and words[at] in self.scales:
            scale = self.scales[words[at]]
            value, at = value * scale, at + 1
            if at < len(words) and gaps[at] in _SPACES and words[at] not in self.ones and self.begins(words[at]):
                rest = self._spoken(words, gaps, at)
                if rest is not None and rest[0] < scale:
                    value, at = value + rest[0], rest[1]
        return value, at


def _plain(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
