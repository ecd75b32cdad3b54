"""Ordinals, days of the month, halves and units, in words and in digits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from casestudies.quotes.edits.base import EditKind, EditPlace, Step, phrase_at
from casestudies.quotes.edits.figure_form import RULE
from casestudies.quotes.languages.base import Language
from casestudies.quotes.languages.cldr import months, unit_of

_LONGEST = 6
_MONTH_NEAR = 2
"""Words between a day and its month at most: `3 de mayo`."""


def permit(place: EditPlace) -> Iterator[Step]:
    """An ordinal, a half or a unit in another form."""
    source, i, quote, j, language = place.source, place.i, place.quote, place.j, place.language
    said, quoted = source.keys[i : i + _LONGEST], quote.keys[j : j + _LONGEST]
    if _same_rank(place):
        yield 1, 1
    yield from _marks(place)
    (here, year), (there, same) = (
        _year(source.keys, i, source.gap, language),
        _year(quote.keys, j, quote.between, language),
    )
    if year and year == same:
        yield here, there
    price, length = _price(source.keys, i, source.gap, language)
    if price == quoted[0]:
        yield length, 1
    price, length = _price(quote.keys, j, quote.between, language)
    if price == said[0]:
        yield 1, length
    if _one_of_a_unit(place):
        yield 1, 1
    halves = ((_with_half(said, language), _decimal_half(quoted)), (_decimal_half(said), _with_half(quoted, language)))
    for one, other in halves:
        if one and other and one[:2] == other[:2]:
            yield one[2], other[2]
    if (
        i
        and j
        and source.keys[i - 1][0] == "#" == quote.keys[j - 1][0]
        and _same_unit(said[0], quoted[0], language.code)
    ):
        yield 1, 1


def _one_of_a_unit(place: EditPlace) -> bool:
    """Whether an article before a unit is written as one, or the other way round: `un'ora` and `1 ora`, `an hour` and `one hour`.
    In `half an hour` and `ten an hour` it is none.
    """
    source, i, quote, j, language = place.source, place.i, place.quote, place.j, place.language
    pair = {source.keys[i], quote.keys[j]}
    if "#1" not in pair or pair.isdisjoint(language.ones) or i + 1 >= len(source) or j + 1 >= len(quote):
        return False
    unit, before = source.keys[i + 1], source.keys[i - 1] if i else ""
    units = language.classes.get("unit", frozenset()) - language.amounts
    counted = before[:1] == "#" or before in language.amounts | units
    counts = unit in units or bool(unit_of(language.code, unit)[0]) or not all(map(str.isascii, pair))  # `één`
    return counts and unit == quote.keys[j + 1] and not counted


def _price(keys: Sequence[str], at: int, gap: Callable[[int], str], language: Language) -> tuple[str, int]:
    """The key of a price of which the cents are only said, and how many words it takes: `two pounds fifty`, `due euro e
    cinquanta`. In `two pounds fifty times` they are none.
    """
    pounds, stop = keys[at], at + 1
    if pounds[-1] not in _MONEY or not pounds[1:-1].isdecimal():
        return "", 0
    stop += stop < len(keys) and keys[stop] in language.classes.get("and_cents", ())
    cents = _cardinal(keys[stop]) if stop < len(keys) else 0
    if not _TEN <= cents <= _CENTS or any(gap(k) != " " for k in range(at + 1, stop + 1)):
        return "", 0
    following = keys[stop + 1] if stop + 1 < len(keys) else ""
    small = language.function_words | language.rates | language.classes.get("each", frozenset())
    if following and following not in small and gap(stop + 1) == " ":
        return "", 0
    return f"#{_cardinal(pounds[:-1]) + Decimal(cents) / 100:f}".rstrip("0") + pounds[-1], stop + 1 - at


def _marks(place: EditPlace) -> Iterator[Step]:
    """`ten out of ten` as `10/10`. What a transcript writes as `9/11` may be a date: only a full mark is one for sure."""
    source, i, quote, j = place.source, place.i, place.quote, place.j
    if not i or not j or source.keys[i - 1][0] != "#" or quote.keys[j - 1] != source.keys[i - 1]:
        return
    out_of = place.language.out_of
    length = phrase_at(source, i, out_of)
    if length and quote.keys[j] == "/":
        yield length, 1
    length = next((len(p) for p in out_of if tuple(quote.keys[j : j + len(p)]) == p), 0)
    if length and source.keys[i] == "/" and source.keys[i + 1 : i + 2] == source.keys[i - 1 : i]:
        yield 1, length


def _year(keys: Sequence[str], at: int, gap: Callable[[int], str], language: Language) -> tuple[int, int]:
    """How many words here name a year, and which: `'09`, `oh nine`, `2009`. `In, oh, nine days` names none."""
    digits = keys[at][1:] if keys[at][0] == "#" else ""
    if digits.isdigit() and len(digits) <= 2 and gap(at)[-1:] in _APOSTROPHES:
        year = int(digits)
        return 1, year + (_NEXT if year < _TURN else _LAST)
    if digits.isdigit() and len(digits) == 4:
        return 1, int(digits)
    before = keys[at - 1] if at else ""
    if (
        keys[at] not in {"oh", "o"}
        or gap(at) != " "
        or not (before in language.phrase_starts or before in months(language.code))
    ):
        return 0, 0
    digits = keys[at + 1][1:] if at + 1 < len(keys) and gap(at + 1) == " " else ""
    ends = at + 2 >= len(keys) or gap(at + 2) != " " or keys[at + 2] in language.function_words
    return (2, _NEXT + int(digits)) if len(digits) == 1 and digits.isdigit() and ends else (0, 0)


_APOSTROPHES = {"'", "’", "‘"}
_LAST, _NEXT, _TURN = 1900, 2000, 40
"""`'39` is 2039, `'40` is 1940: of what lies farther ahead nobody says when it was."""


_MONEY = frozenset("$€£")
_TEN, _CENTS = 10, 99


def _same_rank(place: EditPlace) -> bool:
    """Whether both are one ordinal: `dritten` and `3.`, `premier` and `1er`; before a month a plain figure is one too."""
    source, i, quote, j, language = place.source, place.i, place.quote, place.j, place.language
    said = _rank(source.keys, i, source.gap(i + 1), language)
    quoted = _rank(quote.keys, j, quote.between(j + 1), language)
    if said and quoted:
        return said == quoted
    if not (said or quoted):
        return False
    named = months(language.code)
    near = (keys[at + 1 : at + 2 + _MONTH_NEAR] for keys, at in ((source.keys, i), (quote.keys, j)))
    if any(named.isdisjoint(keys) for keys in near):
        return False
    return (said or _cardinal(source.keys[i])) == (quoted or _cardinal(quote.keys[j]))


def _rank(keys: Sequence[str], at: int, gap: str, language: Language) -> int:
    """The place in a row that a word names; 0 where it names none."""
    key = keys[at]
    if key[0] == "#" and key.endswith("th"):
        return _cardinal(key[:-2])
    if language.ordinal_stop and gap.startswith("."):
        return _cardinal(key)
    return 0 if _is_a_time(keys, at, gap, language) else language.ordinals.get(key, 0)


def _is_a_time(keys: Sequence[str], at: int, gap: str, language: Language) -> bool:
    """Whether an ordinal that is the name of a unit as well is that: `one second`, `in a second`, but `a second try`."""
    key = keys[at]
    if at == 0 or not (key in language.classes.get("unit", ()) or unit_of(language.code, key)[0]):
        return False
    before = keys[at - 1]
    thing = gap == " " and at + 1 < len(keys) and keys[at + 1] not in language.function_words
    any_one = before in language.ones | language.rates or language.class_of(before) == "quantifier"
    return before[0] == "#" or (any_one and not thing)


def _cardinal(key: str) -> int:
    return int(key[1:]) if key[0] == "#" and key[1:].isdigit() else 0


def _with_half(keys: Sequence[str], language: Language) -> tuple[Decimal, str, int] | None:
    """`un an et demi`: the figure, its unit, and how many words that takes."""
    if len(keys) < 4:
        return None
    whole = 1 if keys[0] in language.ones | (language.rates & language.articles) else _cardinal(keys[0])
    length = next((len(p) for p in language.and_half if tuple(keys[2 : 2 + len(p)]) == p), 0)
    return (whole + Decimal("0.5"), keys[1].removesuffix("s"), 2 + length) if whole and length else None


def _decimal_half(keys: Sequence[str]) -> tuple[Decimal, str, int] | None:
    """`1,5 an`."""
    if len(keys) < 2 or keys[0][0] != "#" or not keys[0].endswith(".5"):
        return None
    return Decimal(keys[0][1:]), keys[1].removesuffix("s"), 2


def _same_unit(said: str, quoted: str, code: str) -> bool:
    """Whether one is an abbreviation of the other: `heures` and `h`. One and several are another matter."""
    one, short = unit_of(code, said)
    other, shorter = unit_of(code, quoted)
    return bool(one) and one == other and (short or shorter)


KIND = EditKind(RULE, permit)
