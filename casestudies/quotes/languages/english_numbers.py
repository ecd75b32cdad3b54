"""English figures: their value and unit, whether said in words or in digits.

Every figure has one key: `#180000$` for `one hundred and eighty thousand dollars` and for `$180k`, `#21th` for
`twenty-first`. A figure is never read across a comma or a sentence, so that `five, six` stays two. What is not exact
stays words: hundreds, a couple, a dozen.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from casestudies.quotes.languages.base import words as _words

UNITS = {w: n for n, w in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])}
TEENS = {
    w: n
    for n, w in enumerate(
        ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
        10,
    )
}
TENS = {
    w: 10 * n for n, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
LETTERS = {"k": 10**3, "m": 10**6, "mm": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9}
ORDINAL_UNITS = {
    w: n
    for n, w in enumerate(["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"], 1)
}
ORDINAL_WORDS = [*ORDINAL_UNITS, "tenth", "eleventh", "twelfth"] + [w + "th" for w in list(TEENS)[3:]]
MONTH_WORDS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
CURRENCIES = {
    "$": "$",
    "€": "€",
    "£": "£",
    "¥": "¥",
    "dollar": "$",
    "dollars": "$",
    "euro": "€",
    "euros": "€",
    "pound": "£",
    "pounds": "£",
    "yen": "¥",
}
PERCENT = {"percent", "pct"}
MONTHS = _words("january february march april may june july august september october november december")
DECADES = {
    w: 10 * n
    for n, w in enumerate(
        ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"], 2
    )
}
FIGURES = frozenset([*UNITS, *TEENS, *TENS, *DECADES, "$", "€", "£", "¥", "a", "hundred", *SCALES])
_COUNTED = _words("first last next top every per")
"""After these a bare hundred is exactly one hundred: the first hundred days."""
_SMALL = {word: f"#{value}" for word, value in (UNITS | TEENS | TENS).items()}
_GOES_ON = frozenset(
    [
        *(*_SMALL, *SCALES, *LETTERS, *ORDINAL_UNITS, *CURRENCIES, *PERCENT, *DECADES),
        *("hundred", "and", "point", "oh", "o", "per", "st", "nd", "rd", "th", "s", "/"),
    ]
)
"""The words that a figure may go on with: where none follows, one word is the whole of it."""
_MOST_DIGITS = 15
_SPACES = {" ", "-", " - ", "", "\u00a0", "‑"}


def number(words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[int, str] | None:  # noqa: PLR0911, PLR0912
    """How many words from `at` make one figure, and its key; None where no figure begins."""
    if (at + 1 >= len(words) or words[at + 1] not in _GOES_ON) and (alone := _alone(words[at])):
        return 1, alone
    i = at
    if words[i] == "a" and (at + 1 >= len(words) or (words[at + 1] != "hundred" and words[at + 1] not in SCALES)):
        return None
    if words[i] == "hundred" or words[i] in SCALES:
        counted = i > 0 and words[i - 1] in _COUNTED and gaps[i] == " "
        shared = i + 1 < len(words) and words[i + 1] in PERCENT and gaps[i + 1] == " "
        if not counted and not shared:
            return None
        bare = _plain(Decimal(100 if words[i] == "hundred" else SCALES[words[i]]))
        return (2, f"#{bare}%") if shared else (1, f"#{bare}")
    if idiom := _all_day(words, gaps, at) or _decade(words, gaps, at):
        return idiom
    currency = ""
    if words[i] in "$€£¥":
        currency = CURRENCIES[words[i]]
        i += 1
        if i >= len(words) or gaps[i].strip():
            return None
    reader = _Figure(words, gaps, i)
    value = reader.value()
    if value is None:
        return None
    i = reader.at
    if reader.more(i) and words[i] == "k" and not words[i - 1][-1].isdigit():
        value, i = value * 1000, i + 1  # `ten k`
    key = "#" + _plain(value)
    if not currency and reader.ordinal:
        return i - at, _ordinal_key(value)
    if not currency and reader.more(i):
        if words[i] in PERCENT:
            return i + 1 - at, key + "%"
        if words[i] == "per" and reader.more(i + 1) and words[i + 1] == "cent":
            return i + 2 - at, key + "%"
        if words[i] in CURRENCIES and (words[i].isalpha() or gaps[i] == ""):
            return i + 1 - at, key + CURRENCIES[words[i]]
    return i - at, key + currency


def _alone(word: str) -> str:
    """The key of a figure that is one word, or an empty string."""
    if word.isdecimal() and word.isascii() and len(word) <= _MOST_DIGITS:
        return f"#{int(word)}"
    return _SMALL.get(word, "")


def _all_day(words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[int, str] | None:
    """`24/7` and `twenty-four seven`: day and night. `24/7/2019` is a date, `twenty-four seven-hour days` are days."""
    if words[at] not in {"24", "twenty"}:
        return None
    for said in (("24", "/", "7"), ("twenty", "four", "seven"), ("24", "seven")):
        last = at + len(said)
        if tuple(words[at:last]) == said and all(gaps[k] in _SPACES for k in range(at + 1, last)):
            counts = last < len(words) and (gaps[last] == "-" or words[last] in {"/", "hundred", "percent", *SCALES})
            return None if counts else (len(said), "#24/7")
    return None


def _decade(words: Sequence[str], gaps: Sequence[str], at: int) -> tuple[int, str] | None:
    """`nineties` and `90s`, `nineteen nineties` and `1990s`."""
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else ""
    if word in DECADES:
        return 1, f"#{DECADES[word]}s"
    if following in DECADES and gaps[at + 1] in _SPACES and (word == "twenty" or TEENS.get(word, 0) > 15):
        return 2, f"#{100 * (TEENS.get(word) or 20) + DECADES[following]}s"
    if (
        following == "s"
        and gaps[at + 1] in {"", "'", "’"}
        and word.isdigit()
        and word.endswith("0")
        and len(word) in {2, 4}
    ):
        return 2, f"#{word}s"
    return None


def _ordinal_key(value: Decimal) -> str:
    """The key of an ordinal in digits. `2nd` has one of its own: the word `second` may be a time."""
    return ORDINAL_WORDS[int(value) - 1] if 0 < value < 20 and value != 2 else f"#{_plain(value)}th"


def _plain(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


class _Figure:
    """Reads one figure from left to right; `at` is the word after it."""

    def __init__(self, words: Sequence[str], gaps: Sequence[str], at: int) -> None:
        self.words, self.gaps, self.at = words, gaps, at
        self.ordinal = False

    def more(self, i: int) -> bool:
        """Whether word `i` stands directly behind the one before, with only a space or a hyphen between."""
        return i < len(self.words) and self.gaps[i] in _SPACES

    def peek(self, ahead: int = 0) -> str:
        i = self.at + ahead
        return self.words[i] if i < len(self.words) and (ahead < 0 or self.more(i)) else ""

    def value(self) -> Decimal | None:
        word = self.words[self.at]
        if word[0].isdigit() or word[0] == ".":
            return self._digits()
        if word == "a":
            if self.peek(1) != "hundred" and self.peek(1) not in SCALES:
                return None
            return self._words()
        if word in UNITS or word in TEENS or word in TENS:
            return self._words()
        return None

    def _digits(self) -> Decimal | None:
        raw = self.words[self.at]
        text = raw.replace(",", "")
        if "," in raw and any(len(group.split(".")[0]) != 3 for group in raw.split(",")[1:]):
            return None
        try:
            value = Decimal(text)
        except InvalidOperation:
            return None
        self.at += 1
        if self.at < len(self.words) and self.gaps[self.at] == "":
            suffix = self.words[self.at]
            if suffix in LETTERS:
                self.at += 1
                return value * LETTERS[suffix]
            if suffix in {"st", "nd", "rd", "th"}:
                self.at += 1
                self.ordinal = True
                return value
        return self._scaled(self._and_a_half(value))

    def _scaled(self, value: Decimal) -> Decimal:
        if self.peek() == "hundred" and value < 100:
            self.at += 1
            value *= 100
        while self.peek() in SCALES:
            value *= SCALES[self.peek()]
            self.at += 1
            if value == value.to_integral_value() and (more := self._group()):
                value += more
        return value

    def _and_a_half(self, value: Decimal) -> Decimal:
        if self.peek() == "and" and self.peek(1) == "a" and self.peek(2) == "half":
            self.at += 3
            return value + Decimal("0.5")
        return value

    def _below_hundred(self) -> int | None:
        word = self.words[self.at]
        if word in TENS:
            self.at += 1
            if self.peek() in UNITS and self.peek() != "zero":
                self.at += 1
                return TENS[word] + UNITS[self.words[self.at - 1]]
            if self._ordinal_unit():
                return TENS[word] + ORDINAL_UNITS[self.words[self.at - 1]]
            return TENS[word]
        if word in UNITS or word in TEENS:
            self.at += 1
            return UNITS[word] if word in UNITS else TEENS[word]
        return None

    def _ordinal_unit(self) -> bool:
        word = self.peek()
        if word not in ORDINAL_UNITS:
            return False
        if word == "second":  # `sixty-second ad` is a time, `the twenty-second of May` a day
            after = self.words[self.at + 1] if self.at + 1 < len(self.words) else ""
            before = self.words[self.at - 2] if self.at >= 2 else ""
            if after != "of" and before not in MONTHS:
                return False
        self.at += 1
        self.ordinal = True
        return True

    def _words(self) -> Decimal | None:  # noqa: PLR0912
        if self.words[self.at] == "a":
            self.at += 1
            total = 0
            part: int | None = 1
        else:
            start = self.at
            total = 0
            part = self._below_hundred()
            if part is None:
                return None
            if self.ordinal:
                return Decimal(part)
            year = self._year(part, start)
            if year is not None:
                return Decimal(year)
        value = Decimal(0)
        current = Decimal(part or 0)
        last_scale = None
        while True:
            word = self.peek()
            if word == "hundred" and 0 < current < 100:
                self.at += 1
                current *= 100
                follow = self._rest()
                if follow:
                    current += follow
                    if self.ordinal:
                        break
                continue
            if word in SCALES and current and (last_scale is None or SCALES[word] < last_scale):
                last_scale = SCALES[word]
                self.at += 1
                value += current * last_scale
                current = Decimal(0)
                more = self._group()
                if more is None:
                    break
                current = Decimal(more)
                if self.ordinal:
                    break
                continue
            if word == "point" and self.peek(1) in UNITS:
                current = self._point(current)
                return value + self._scaled(current)
            if word == "and" and self.peek(1) == "a" and self.peek(2) == "half" and not value and current < 100:
                return self._scaled(self._and_a_half(current))
            break
        return value + current + total

    def _rest(self) -> int:
        """What follows `hundred`: `and eighty`, `eighty`, or nothing."""
        mark = self.at
        if self.peek() == "and":
            self.at += 1
        if (self.peek() in UNITS and self.peek() != "zero") or self.peek() in TEENS or self.peek() in TENS:
            found = self._below_hundred()
            if found is not None and self.peek() != "hundred":
                return found
        self.at = mark
        self.ordinal = False
        return 0

    def _group(self) -> int | None:
        """The figure below a scale word: `two hundred` of `one thousand two hundred`."""
        mark = self.at
        joined = self.peek() == "and"
        if joined:
            self.at += 1
        if not ((self.peek() in UNITS and self.peek() != "zero") or self.peek() in TEENS or self.peek() in TENS):
            self.at = mark
            return None
        found = self._below_hundred()
        if found is not None and joined and self.peek() in {"hundred", *SCALES}:
            self.at = mark
            self.ordinal = False
            return None
        return found

    def _point(self, value: Decimal) -> Decimal:
        self.at += 1
        digits = ""
        while self.peek() in UNITS:
            digits += str(UNITS[self.peek()])
            self.at += 1
        return value + Decimal(f"0.{digits}")

    def _year(self, century: int, start: int) -> int | None:
        """`twenty nineteen`, `nineteen ninety-nine`, `twenty oh five`: two figures said as a year."""
        if not (17 <= century <= 20) or self.at != start + 1:
            return None
        mark = self.at
        if self.peek() in TEENS or self.peek() in TENS:
            rest = self._below_hundred()
            if rest is not None and not self.ordinal and self.peek() not in {"hundred", "point", *SCALES}:
                return century * 100 + rest
        elif self.peek() in {"oh", "o"} and self.peek(1) in UNITS:
            self.at += 2
            return century * 100 + UNITS[self.words[self.at - 1]]
        self.at = mark
        self.ordinal = False
        return None
