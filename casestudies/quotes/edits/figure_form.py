"""Figures and units in another form: thirteen and 13, 40 percent and 40%, hrs and hours."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import EditKind, EditPlace, Step, permitted
from casestudies.quotes.languages.english_numbers import MONTH_WORDS, ORDINAL_WORDS
from casestudies.quotes.model import Trait

RULE = permitted(
    "Q108",
    "number-form",
    "A figure is written in digits or in words, with its unit as a sign, an abbreviation or a word.",
    "The value and the unit are the same. With another value, magnitude or unit it would be a different claim.",
    "We saved one hundred and eighty thousand dollars.",
    "We saved $180k.",
    Trait.OF_SPEECH,
)
_UNITS = {
    form: forms.split()[0]
    for forms in (
        "hours hour hrs hr h",
        "minutes minute mins min",
        "seconds second secs sec",
        "kilometers kilometer kilometres kilometre km kms",
        "kilograms kilogram kg kgs kilos",
        "meters meter metres metre m",
        "centimeters centimeter centimetres centimetre cm",
        "millimeters millimeter millimetres millimetre mm",
        "grams gram grammes gramme g",
        "milligrams milligram mg",
        "liters liter litres litre l",
        "milliliters milliliter millilitres millilitre ml",
        "miles mile mi",
        "gigabytes gigabyte gb gigs gig",
        "megabytes megabyte mb megs",
        "terabytes terabyte tb",
        "times x",
        "milliseconds millisecond ms",
        "pence p",
        "versus vs",
    )
    for form in forms.split()
}


_BEGIN = frozenset([*MONTH_WORDS, *ORDINAL_WORDS, "a", "half", "number", "no", "quarter", "the"])
"""The words, beside figures, that something in another form begins with."""


def _day(key: str) -> str:
    """The number of a day of the month, from its ordinal: `fifth` and `#21th`."""
    if key in ORDINAL_WORDS:
        return f"#{ORDINAL_WORDS.index(key) + 1}"
    return key.removesuffix("th") if key[0] == "#" else ""


def _date(keys: list[str], at: int) -> tuple[int, str, str]:
    """How many words here name a day of a month, in any order, which month, and which day: `the first of June`."""
    begin = at
    if keys[at : at + 1] == ["the"]:
        at += 1
    if at >= len(keys):
        return 0, "", ""
    if keys[at] in MONTH_WORDS and at + 1 < len(keys):
        named = at + 1 + (keys[at + 1] == "the")  # `April the third`
        if named < len(keys) and (day := _day(keys[named])):
            return named + 1 - begin, keys[at], day
    day = _day(keys[at])
    month = at + 1 + (keys[at + 1 : at + 2] == ["of"])
    if day and month < len(keys) and keys[month] in MONTH_WORDS:
        return month + 1 - begin, keys[month], day
    return 0, "", ""


def _portion(keys: list[str], at: int) -> tuple[int, str]:
    """How many words here say a part of a large figure, and the figure that is: `half a million`, `a quarter of a million`."""
    begin = at
    if keys[at : at + 1] == ["a"]:
        at += 1
    for word, share in (("half", 2), ("quarter", 4)):
        if keys[at : at + 1] == [word]:
            at += 1 + (keys[at + 1 : at + 2] == ["of"])
            value, unit = _unit(keys[at]) if at < len(keys) else ("", "")
            if value[:1] == "#" and value[1:].isdecimal() and int(value[1:]) >= _LARGE:
                return at + 1 - begin, f"#{int(value[1:]) // share}{unit}"
    return 0, ""


_LARGE = 1000
"""Of smaller figures nobody says `half a`: half a hundred is said, and so seldom that it stays as it is."""


def _numbered(key: str, gap: str) -> bool:
    """Whether this says that a number follows: `number one`, `No. 1`, `#1`."""
    return key == "number" or (key == "#" and not gap) or (key == "no" and gap.startswith("."))


_PAST = {("half", "past"): 30, ("quarter", "past"): 15, ("quarter", "to"): -15}
_MINUTES = 60
_HOURS = 12


def _time(keys: list[str], at: int) -> tuple[int, list[str]]:
    """How many words here tell a time by its halves and quarters, and that time in figures: `a quarter to eight`, 7 and 45."""
    begin = at
    if keys[at] not in {"a", "half", "quarter"}:
        return 0, []
    at += keys[at] == "a"
    hour = keys[at + 2][1:] if at + 2 < len(keys) else ""
    past = _PAST.get((keys[at], keys[at + 1])) if hour.isdecimal() else None
    if past is None or not 0 < int(hour) <= _HOURS:
        return 0, []
    full, minutes = divmod(int(hour) * _MINUTES + past, _MINUTES)
    return at + 3 - begin, [f"#{full or _HOURS}", f"#{minutes}"]


def _same_range(said: list[str], quoted: list[str], before: str) -> bool:
    """Whether both are one range: `thirty to forty percent` and `30% to 40%`, `thirty to forty dollars` and `$30–40`,
    `between five and ten percent` and `between 5% and 10%`.
    """
    if not all(len(keys) == 3 and keys[0][0] == keys[2][0] == "#" for keys in (said, quoted)):
        return False
    if said[1] != quoted[1] or said[1] not in ({"to", "and"} if before == "between" else {"to", "or"}):
        return False
    (low, high), (other_low, other_high) = ([_unit(keys[n]) for n in (0, 2)] for keys in (said, quoted))
    if (low[0], high[0]) != (other_low[0], other_high[0]):
        return False
    units = {low[1], high[1]} - {""}
    if units != {other_low[1], other_high[1]} - {""} or len(units) != 1:
        return False
    # `30% to 40` may be thirty percent and forty of something else; before a figure only money stands
    return all(last[1] or units <= set("$€£¥") for last in (high, other_high))


def _unit(key: str) -> tuple[str, str]:
    """A figure's value and its sign."""
    value = key.rstrip("%$€£¥")
    return value, key[len(value) :]


def permit(place: EditPlace) -> Iterator[Step]:
    """A unit behind a figure in another form, a range with its unit once or twice, `#1` for `number one`."""
    source, i, quote, j = place.source, place.i, place.quote, place.j
    said, quoted = source.keys[i], quote.keys[j]
    before = source.keys[i - 1] if i else ""
    if not ("#" in {said[0], quoted[0], before[:1]} or said in _BEGIN or quoted in _BEGIN):
        return  # asked at every difference: most have nothing to do with figures
    if _same_range(source.keys[i : i + 3], quote.keys[j : j + 3], before):
        yield 3, 3
    yield from _times(place)
    if (_numbered(said, source.gap(i + 1)) and _numbered(quoted, quote.between(j + 1))) and (
        source.keys[i + 1 : i + 2] == quote.keys[j + 1 : j + 2] and source.keys[i + 1][0] == "#"
    ):
        yield 1, 1
    for (length, value), other in ((_portion(source.keys, i), quoted), (_portion(quote.keys, j), said)):
        if length and value == other:
            yield (length, 1) if other is quoted else (1, length)
    (here, *date), (there, *same) = _date(source.keys, i), _date(quote.keys, j)
    if here and there and date == same:
        yield here, there
    if j and before in MONTH_WORDS:
        at, to = i + (said == "the"), j + (quoted == "the")
        day = _day(source.keys[at]) if at < len(source) else ""
        if day and to < len(quote) and day == _day(quote.keys[to]):
            yield at + 1 - i, to + 1 - j
    if j and before[:1] == "#" == quote.keys[j - 1][0] and said in _UNITS:
        several = said.removesuffix("s") == quoted.removesuffix("s")  # one and several are another matter
        if _UNITS.get(quoted) == _UNITS[said] and not several:
            yield 1, 1


def _times(place: EditPlace) -> Iterator[Step]:
    """A time in words on one side, and in figures on the other."""
    source, i, quote, j = place.source, place.i, place.quote, place.j
    length, figures = _time(source.keys, i)
    if length and quote.keys[j : j + 2] == figures and quote.between(j + 1) in _POINTS:
        yield length, 2
    length, figures = _time(quote.keys, j)
    if length and source.keys[i : i + 2] == figures and source.gap(i + 1) in _POINTS:
        yield 2, length


_POINTS = {":", "."}


KIND = EditKind(RULE, permit)
