"""Figures in the languages that write 1.200,50: read word for word, and never across a comma."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from casestudies.quotes.languages.base import Phrase
from casestudies.quotes.languages.clock import Clock
from casestudies.quotes.languages.spelled import value as value_of

_LONGEST = 14
_SPACES = {" ", "-", "", "\u00a0", "\u202f", "‑"}
_GROUPING = {" ", "\u00a0", "\u202f"}
_CURRENCIES = {"$": "$", "€": "€", "£": "£", "dollar": "$", "dollars": "$", "euro": "€", "euros": "€"}
_GROUPED = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?")
_COMMA = re.compile(r"\d+,\d+")
_POINT = re.compile(r"\d+\.\d{1,2}")


@dataclass(frozen=True, slots=True)
class Figures:
    """How a language says figures. `ones` are the words for one that are articles too, and so no figures when alone;
    `begins` tells whether a word can begin a figure.

    `respelled` are parts of words that text2num lacks, and the ones it has, `forms` whole words; `halves` are words with a
    half in them, `and_half` what adds one; `abbreviated` are the scales that are written with a stop or before a
    currency's sign; `of` stands between a scale and its currency; `ordinal_marks` stand behind the digits of an ordinal.
    """

    code: str
    begins: Callable[[str], bool]
    ones: frozenset[str]
    scales: Mapping[str, int]
    percent: frozenset[Phrase]
    point: str
    currencies: Mapping[str, str]
    respelled: tuple[tuple[str, str], ...] = ()
    forms: Mapping[str, str] = field(default_factory=dict)
    halves: Mapping[str, str] = field(default_factory=dict)
    and_half: tuple[Phrase, ...] = ()
    abbreviated: Mapping[str, int] = field(default_factory=dict)
    of: frozenset[str] = frozenset()
    ordinal_marks: frozenset[str] = frozenset()
    scales_alone: frozenset[str] = frozenset()
    """Scales that by themselves are one of them: Polish `milion`."""
    other_words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Number words that are other words behind these: `tu sei` is `you are`."""
    clock: Clock | None = None

    def starts(self, word: str) -> bool:
        """Whether a figure, or a time of day, can begin with a word."""
        return (
            self.begins(self.forms.get(word, word))
            or word in self.halves
            or word in self.ones
            or word in self.scales_alone
            or word in self.currencies
            or (self.clock is not None and word in self.clock.leading)
        )

    def number(self, words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[int, str] | None:  # noqa: PLR0911
        """How many words from `at` make one figure, and its key; None where no figure begins."""
        if self.clock is not None and (time := self.clock.read(words, gaps, at, self.small)):
            return time
        currency, i = self._sign_before(words, gaps, at)
        if i >= len(words) or (i > at and gaps[i].strip()):
            return None
        found = self._digits(words[i]) if words[i][0].isdigit() else None
        if found is not None:
            if not currency and self._ordinal(words, gaps, i + 1) and found == int(found):
                return i + 2 - at, f"#{int(found)}th"
            value, i = self._grouped(found, words, gaps, i + 1)
        else:
            spoken = self._spoken(words, gaps, i)
            if spoken is None:
                return None
            value, i = spoken
        value, i = self._scaled(value, words, gaps, i)
        key = "#" + _plain(value) + currency
        if not currency and i < len(words):
            for phrase in self.percent:
                if gaps[i] in _SPACES and tuple(words[i : i + len(phrase)]) == phrase:
                    return i + len(phrase) - at, key + "%"
            sign, end = self._sign_behind(value, words, gaps, i)
            if sign:
                return end - at, key + sign
        return i - at, key

    def _sign_before(self, words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[str, int]:
        if words[at] in "$€£":
            return _CURRENCIES[words[at]], at + 1
        if words[at : at + 2] == ["r", "$"] and gaps[at + 1] == "":
            return "R$", at + 2
        return "", at

    def _sign_behind(self, value: Decimal, words: Sequence[str], gaps: Sequence[str], i: int) -> tuple[str, int]:
        """The currency behind a figure; behind a round million there may be an `of`, or a stop."""
        if i + 1 < len(words) and value >= 10**6 and words[i] in self.of and gaps[i + 1] in _SPACES:
            i += 1
        stopped = words[i - 1] in self.abbreviated and gaps[i] == ". "
        if gaps[i] not in _SPACES and not stopped:
            return "", i
        sign, after = self._sign_before(words, gaps, i) if i + 1 < len(words) else ("", i + 1)
        if sign == "R$":
            return sign, after
        return _CURRENCIES.get(words[i]) or self.currencies.get(words[i], ""), i + 1

    def _ordinal(self, words: Sequence[str], gaps: Sequence[str], i: int) -> bool:
        if i >= len(words) or words[i] not in self.ordinal_marks or gaps[i] not in {"", "."}:
            return False
        # The dash of `10-15` is read as the word for it, which in `10 a` would be an ordinal's ending.
        return not (i + 1 < len(words) and not gaps[i + 1] and words[i + 1][0].isdigit())

    def small(self, words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[int, int] | None:
        """A figure below a hundred at word `at`, in digits or in words, and the word behind it."""
        if at >= len(words):
            return None
        if words[at].isdigit():
            return (int(words[at]), at + 1) if len(words[at]) <= 2 else None
        for end in range(min(at + 4, len(words)), at, -1):
            if all(gaps[k] in _SPACES for k in range(at + 1, end)):
                value = self._value(words[at:end])
                if value is not None and value < 100:
                    return value, end
        return None

    def _value(self, words: Sequence[str]) -> int | None:
        said = " ".join(self.forms.get(word, word) for word in words)
        for form, known in self.respelled:
            said = said.replace(form, known)
        return value_of(said, self.code)

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
        if at and words[at - 1] in self.other_words.get(words[at], ()):
            return None
        if words[at] in self.scales_alone:
            return Decimal(1), at
        if words[at] in self.halves:
            return Decimal(self.halves[words[at]]), at + 1
        stop = at + 1
        while stop < len(words) and stop - at < _LONGEST and gaps[stop] in _SPACES:
            stop += 1
        for end in range(stop, at, -1):
            if end == at + 1 and words[at] in self.ones:
                break
            if end > at + 1 and not (
                self.begins(self.forms.get(words[end - 1], words[end - 1])) or words[end - 1] in self.scales
            ):
                continue
            value = self._value(words[at:end])
            if value is not None:
                half = self._half(words, gaps, end)
                return (
                    (value + Decimal("0.5"), end + half) if half else self._decimals(Decimal(value), words, gaps, end)
                )
        one = words[at] in self.ones and at + 1 < len(words) and gaps[at + 1] in _SPACES
        if one and words[at + 1] in self.scales:
            return Decimal(1), at + 1
        return self._decimals(Decimal(1), words, gaps, at + 1) if one and words[at + 1] == self.point else None

    def _decimals(self, value: Decimal, words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[Decimal, int]:
        """`three comma nought five`: noughts first, then what follows as one figure, or digit by digit."""
        if at + 1 >= len(words) or words[at] != self.point or any(gaps[k] not in _SPACES for k in (at, at + 1)):
            return value, at
        decimals, i = "", at + 1
        while i < len(words) and gaps[i] in _SPACES and len(decimals) < _LONGEST:
            digit = self._value([words[i]])
            found = self.small(words, gaps, i) if digit != 0 and not decimals.strip("0") else None
            if found is None and (digit is None or digit > 9):
                break
            number, i = found or (digit or 0, i + 1)
            decimals += str(number)
        return (Decimal(f"{value}.{decimals}"), i) if decimals else (value, at)

    def _scaled(self, value: Decimal, words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[Decimal, int]:
        while at < len(words) and gaps[at] in _SPACES:
            scale = self.scales.get(words[at]) or self._short_scale(words, gaps, at)
            if not scale:
                break
            value, at = value * scale, at + 1
            if at < len(words) and gaps[at] in _SPACES and words[at] not in self.ones and self.begins(words[at]):
                rest = self._spoken(words, gaps, at)
                if rest is not None and rest[0] < scale:
                    value, at = value + rest[0], rest[1]
        scale, half = self.scales.get(words[at - 1], 0), self._half(words, gaps, at)
        return (value + Decimal(scale) / 2, at + half) if scale and half else (value, at)

    def _half(self, words: Sequence[str], gaps: Sequence[str], at: int) -> int:
        """How many words here add a half: `et demi`."""
        for phrase in self.and_half:
            if at < len(words) and gaps[at] in _SPACES and tuple(words[at : at + len(phrase)]) == phrase:
                return len(phrase)
        return 0

    def _short_scale(self, words: Sequence[str], gaps: Sequence[str], at: int) -> int:
        """An abbreviated scale: `12 Mio.`, `12 M€`. A single letter needs the currency right behind it."""
        scale = self.abbreviated.get(words[at], 0)
        if scale and len(words[at]) == 1:
            signed = at + 1 < len(words) and gaps[at + 1] == "" and words[at + 1] in "$€£"
            return scale if signed else 0
        return scale


def _plain(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
