"""Figures: the numbers of a text that claim something, and whether a text contains a given one.

A figure is a value with what it counts. Years, dates, times of day, ordinals, names with digits in them and small
numbers in words that count nothing measurable ("one of them", "a four-person team") claim nothing that a quote would
have to carry.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from casestudies.findings import Place
from casestudies.stories.markdown import Kind
from casestudies.stories.model import Story
from casestudies.stories.quotes import Lines, find_quotes

_TO_NINETEEN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL: Mapping[str, int] = {
    **{word: value for value, word in enumerate(_TO_NINETEEN.split())},
    **{word: 10 * value for value, word in enumerate(_TENS.split(), start=2)},
}
_MAGNITUDES: Mapping[str, int] = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "tausend": 10**3,
    "millionen": 10**6,
    "milliarden": 10**9,
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "bn": 10**9,
}
_UNITS: Mapping[str, str] = {
    "%": "%",
    "percent": "%",
    "per cent": "%",
    "prozent": "%",
    "pour cent": "%",
    "por ciento": "%",
    "$": "$",
    "dollar": "$",
    "buck": "$",
    "usd": "$",
    "€": "€",
    "euro": "€",
    "eur": "€",
    "£": "£",
    "pound": "£",
    "quid": "£",
    "gbp": "£",
    "¥": "¥",
    "yen": "¥",
    "x": "time",
    "×": "time",
    "fold": "time",
    "hr": "hour",
    "h": "hour",
    "min": "minute",
    "sec": "second",
    "people": "person",
    "stunden": "stunde",
    "tagen": "tag",
    "tage": "tag",
    "wochen": "woche",
    "monaten": "monat",
    "monate": "monat",
    "jahren": "jahr",
    "jahre": "jahr",
    "minuten": "minute",
}
# What a small number in words must count to be a claim.
_MEASURED = (
    "% $ € £ ¥ time second minute hour day week month quarter year stunde tag woche monat jahr point kg kilo ton tonne "
    "mile km kilometre kilometer metre meter gb tb mb heure jour semaine mois an hora día dia semana mes año"
)
_MEASURES = frozenset(_MEASURED.split())
SMALL_IN_WORDS = 12

_CURRENCY = r"(?:[$€£¥]|USD|EUR|GBP)"
_DIGITS = r"\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?"
_ALL_WORDS = "|".join(sorted((*_SMALL, "hundred", "thousand", "million", "billion", "trillion"), key=len, reverse=True))
_WORDS = rf"(?:{_ALL_WORDS})(?:(?:[ \-]|\s+and\s+)(?:{_ALL_WORDS}))*"
_NUMBER = re.compile(
    rf"(?<![\w.,/:#+-])(?P<sign>[-−])?(?P<currency>{_CURRENCY}\s?)?"
    rf"(?:(?P<digits>{_DIGITS})|(?P<words>(?:a\s+(?=hundred|thousand|million|billion))?{_WORDS}\b))"
    r"(?P<magnitude>\s?(?:hundred|thousand|million|billion|trillion|tausend|millionen|milliarden|bn|mn|[km])\b)?"
    r"(?P<unit>[\s\u00a0\u202f-]?(?:%|per\s+cent\b|pour\s+cent\b|por\s+ciento\b|[$€£¥]|×|[^\W\d_]+))?",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|"
    r"sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\b"
)
_NO_CLAIM = re.compile(
    "|".join(
        (
            r"\b\d{4}-\d\d-\d\d\b",
            rf"\b\d{{1,2}}\.? ?{_MONTH}(?:,? \d{{4}}\b)?",
            rf"\b{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}}\b)?",
            r"\b\d{1,2}:\d\d\b",
            r"\b\d{1,2} ?[ap]\.?m\b",
            r"\b\d+(?:st|nd|rd|th)\b",
            r"\b\d+/\d+\b",
            r"\b\d+(?:\.\d+){2,}\b",
            r"\b(?:no|nr)\. ?\d+",
            r"(?-i:\b[A-Z]{2,}[ -]\d+\b)",
        )
    ),
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts, as written and as a value. `begin` and `end` are characters of its text."""

    text: str
    value: Decimal
    unit: str
    begin: int
    end: int
    place: Place | None = None


def numbers(text: str, language: str = "en") -> Iterator[Figure]:
    """Every number of a plain text with its unit, in digits or English words, in order."""
    for match in _NUMBER.finditer(text):
        value = _digits(match["digits"], language) if match["digits"] else _in_words(match["words"])
        if value is None:
            continue
        magnitude = (match["magnitude"] or "").strip().lower()
        value *= _MAGNITUDES.get(magnitude, 1)
        following = (match["unit"] or "").strip().strip("-").lower()
        unit = _unit((match["currency"] or "").strip().lower() or following)
        end = match.end("unit") if following and unit == _unit(following) else match.end("magnitude")
        if end < 0:
            end = match.end("digits") if match["digits"] else match.end("words")
        begin = match.start("currency") if match["currency"] else match.start("digits")
        if begin < 0:
            begin = match.start("words")
        yield Figure(text[begin:end], value, unit, begin, end)


def _digits(written: str, language: str) -> Decimal | None:
    compact = re.sub(r"[\u00a0\u202f ]", "", written)
    point, group = (
        (".", ",") if language.split("-", maxsplit=1)[0] in {"en", "ja", "zh", "ko", "he", "th"} else (",", ".")
    )
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+(?:{re.escape(point)}\d+)?", compact):
        compact = compact.replace(group, "")
    compact = compact.replace(",", ".")
    return Decimal(compact) if compact.count(".") <= 1 else None


def _in_words(written: str) -> Decimal | None:
    total, current = 0, 0
    for word in re.findall(r"[a-z]+", written.lower()):
        if word in _SMALL:
            small = _SMALL[word]
            # "twenty nineteen" is no sum: only a unit may follow a ten, and either a hundred.
            if current % 100 and not (current % 10 == 0 and current % 100 >= 20 and 0 < small < 10):
                return None
            current += small
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word in _MAGNITUDES:
            total, current = total + max(current, 1) * _MAGNITUDES[word], 0
    return Decimal(total + current)


def _unit(written: str) -> str:
    written = " ".join(written.split())
    if written in _UNITS:
        return _UNITS[written]
    singular = written[:-1] if len(written) > 3 and written.endswith("s") and not written.endswith("ss") else written
    return _UNITS.get(singular, singular)


def figures(story: Story, language: str = "en") -> tuple[Figure, ...]:
    """The figures that a story claims in title, summary and prose, outside its quotes, in order."""
    page = find_quotes(story.body)
    lines = Lines(story.body, story.place.path, story.body_line, story.id)
    found = [
        Figure(f.text, f.value, f.unit, f.begin, f.end, story.place)
        for text in (story.title, story.summary)
        for f in _claims(text, language)
    ]
    for block in page.blocks:
        if block.kind in {Kind.BLOCKQUOTE, Kind.CODE}:
            continue
        text = _readable(story.body[block.begin : block.end])
        for quote in page.quotes:
            if block.begin <= quote.begin and quote.end <= block.end:
                begin, end = quote.begin - block.begin, quote.end - block.begin
                text = text[:begin] + "\ufffc" * (end - begin) + text[end:]
        for f in _claims(text, language):
            at = block.begin + f.begin
            found.append(Figure(f.text, f.value, f.unit, at, block.begin + f.end, lines.place(at)))
    return tuple(found)


def _readable(text: str) -> str:
    """Inline Markdown without addresses, code, tags and list numbers; all offsets stay."""
    pattern = r"\]\([^()]*\)|`[^`]*`|<[^<>]*>|\{[^{}]*\}|^[ \t]*\d+[.)](?=[ \t])|!quote\[[^\]]*\]|\[\^[^\]]*\]"
    return re.sub(pattern, lambda m: "\ufffc" * len(m.group()), text, flags=re.MULTILINE)


def _claims(text: str, language: str) -> Iterator[Figure]:
    text = _NO_CLAIM.sub(lambda m: "\ufffc" * len(m.group()), text)
    for figure in numbers(text, language):
        measured = figure.unit in _MEASURES
        if figure.text[0].isalpha() and figure.value <= SMALL_IN_WORDS and not measured:
            continue
        if _YEAR.match(figure.text) and figure.value < 2100 and not measured and "," not in figure.text:
            continue
        yield figure


def has_figure(figure: str, text: str, language: str = "en") -> bool:
    """Whether `text` contains `figure`, as values: "13 hours" is in "saved us thirteen hours a week".

    Every number must be there with the same unit, and every other word of the figure ("about", "below", "working"): a
    hedge may not be invented. A figure without numbers ("half a day") must be there word for word.
    """
    figure, text = _folded(figure), _folded(text)
    wanted, there = list(numbers(figure, language)), list(numbers(text, language))
    rest = figure
    for number in reversed(wanted):
        rest = rest[: number.begin] + " " + rest[number.end :]
    if not wanted:
        return re.search(rf"(?<!\w){re.escape(figure)}(?!\w)", text) is not None
    said = {_unit(word) for word in re.findall(r"[^\W\d_]+", text)}
    return all(_said(number, there) for number in wanted) and all(
        _unit(word) in said for word in re.findall(r"[^\W\d_]+", rest)
    )


def _said(number: Figure, there: list[Figure]) -> bool:
    for other in there:
        if other.value == number.value and (
            other.unit == number.unit or (not number.unit and other.unit not in _MEASURES)
        ):
            return True
    return False


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
