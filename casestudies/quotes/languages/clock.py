"""Times of day, however they are said: half acht and 7.30 uur, siete y media and 7:30."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from casestudies.quotes.languages.base import Phrase

_SPACES = {" ", "-", "", "\u00a0", "\u202f"}
_POINTED = re.compile(r"(\d{1,2})\.([0-5]\d)")
_HOURS = 24
_MINUTES = 60

Small = Callable[[Sequence[str], Sequence[str], int], "tuple[int, int] | None"]
"""Words, the text before each, and a position, to a figure below a hundred and the word behind it."""


@dataclass(frozen=True, slots=True)
class Clock:
    """How a language tells the time.

    `hour` are the words for o'clock; `before` are the words behind which a figure is an hour; `parts` are minutes with a
    name and the words before them (`y media`, `et quart`); `joins` are the words that add minutes in figures (`y` of
    `siete y diez`); `to_next` are those that count towards the hour named behind them (`halb` of `halb drei`), in
    minutes from the full hour before.
    """

    hour: frozenset[str] = frozenset()
    before: tuple[Phrase, ...] = ()
    parts: Mapping[Phrase, int] = field(default_factory=dict)
    joins: frozenset[str] = frozenset()
    to_next: Mapping[Phrase, int] = field(default_factory=dict)

    @property
    def leading(self) -> frozenset[str]:
        """The words, beside figures, with which a time can begin."""
        return frozenset(phrase[0] for phrase in self.to_next)

    def read(self, words: Sequence[str], gaps: Sequence[str], at: int, small: Small) -> tuple[int, str] | None:
        """How many words from `at` are a time with minutes, and its key: `#14:30`."""
        for phrase, minutes in self.to_next.items():
            if tuple(words[at : at + len(phrase)]) == phrase and (hour := small(words, gaps, at + len(phrase))):
                if hour[0] > _HOURS:
                    return None
                return self._behind(words, gaps, hour[1]) - at, _key(hour[0] * _MINUTES + minutes)
        found = self._digits(words, gaps, at) or self._spoken(words, gaps, at, small)
        if found is None:
            return None
        minutes, end = found
        return self._behind(words, gaps, end) - at, _key(minutes)

    def _behind(self, words: Sequence[str], gaps: Sequence[str], at: int) -> int:
        """The word behind a time, without the o'clock that may follow its minutes."""
        return at + 1 if at < len(words) and gaps[at] in _SPACES and words[at] in self.hour else at

    def _digits(self, words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[int, int] | None:
        """`14:30`, and, where it is plainly a time, `14.30`."""
        if words[at].isdigit() and len(words[at]) <= 2 and at + 1 < len(words) and gaps[at + 1] == ":":
            minutes = words[at + 1]
            if int(words[at]) <= _HOURS and len(minutes) == 2 and minutes.isdigit() and "00" < minutes < "60":
                return int(words[at]) * _MINUTES + int(minutes), at + 2
        match = _POINTED.fullmatch(words[at])
        if match and int(match[1]) <= _HOURS and match[2] != "00":
            named = at + 1 < len(words) and gaps[at + 1] in _SPACES and words[at + 1] in self.hour
            if named or self._is_hour(words, at):
                return int(match[1]) * _MINUTES + int(match[2]), at + 1
        return None

    def _spoken(self, words: Sequence[str], gaps: Sequence[str], at: int, small: Small) -> tuple[int, int] | None:
        """`vierzehn Uhr dreißig`, `siete y media`."""
        hour = small(words, gaps, at)
        if hour is None or hour[0] > _HOURS or hour[1] >= len(words):
            return None
        (full, i), named = hour, words[hour[1]] in self.hour and gaps[hour[1]] in _SPACES
        if not named and not self._is_hour(words, at):
            return None
        i += named
        for phrase, minutes in self.parts.items() if self._is_hour(words, at) else ():
            if tuple(words[i : i + len(phrase)]) == phrase and gaps[i] in _SPACES:
                return full * _MINUTES + minutes, i + len(phrase)
        joined = i < len(words) and words[i] in self.joins and gaps[i] in _SPACES
        if not joined and not named:
            return None
        i += joined
        past = small(words, gaps, i) if i < len(words) and gaps[i] in _SPACES else None
        if past is None or not 0 < past[0] < _MINUTES or (joined and past[0] % 5):
            return None
        return full * _MINUTES + past[0], past[1]

    def _is_hour(self, words: Sequence[str], at: int) -> bool:
        return any(tuple(words[max(0, at - len(phrase)) : at]) == phrase for phrase in self.before)


def _key(minutes: int) -> str:
    return f"#{minutes // _MINUTES}:{minutes % _MINUTES:02d}"
