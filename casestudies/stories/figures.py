"""Figures: the numbers of a text that claim something, and whether a text contains a given one.

Numbers are read as the verification of quotes reads them, so that `13 hours` and `thirteen hours` are one figure. Years,
dates, times of day, ordinals, names with digits in them and small numbers in words that count nothing measurable ("one
of them", "a four-person team") claim nothing that a quote would have to carry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from casestudies.findings import Place
from casestudies.quotes.languages import home, language_for
from casestudies.quotes.languages.cldr import months, unit_of
from casestudies.quotes.reading import Words
from casestudies.stories.hedges import Sense, beside, trailing, unhedged
from casestudies.stories.model import Story, spans
from casestudies.stories.quotes import Lines, find_quotes

SMALL_IN_WORDS = 12
"""A number in words up to this one claims something only where it counts a measure: time, money, a share, a weight."""

# Numbers that claim nothing: clocks, ordinals, fractions, versions, `No. 5`, names such as `ISO 9001` and `B2B`.
_NO_CLAIM = (
    r"\b\d{4}-\d\d-\d\d\b",
    r"\b\d{1,2}:\d\d\b",
    r"\b\d{1,2} ?[ap]\.?m\b",
    r"\b\d+(?:st|nd|rd|th|er|re|e|ème|º|ª|:[ae])\b",
    r"\b\d+/\d+\b",
    r"\b\d+(?:\.\d+){2,}\b",
    r"\b(?:no|nr)\. ?\d+",
    r"(?-i:\b[A-Z]{2,}[ -]?\d+\b)",
    r"(?<=[^\W\d_])\d+\w*",
)
# English shortens its months in running text, others with a full stop.
_SHORT_MONTHS = ("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept?", "oct", "nov", "dec")
_DIGIT = re.compile(r"\d")
"""What everything that claims nothing holds, and most sentences do not."""
_NUMBER = re.compile(r"#?[0-9]")
_YEAR = re.compile(r"(?:19|20)\d\d")
# Claims of proportion that hold no number.
_MULTIPLES = frozenset({"doubled", "tripled", "trebled", "quadrupled", "halved"})
_FOLD = re.compile(r"[^\W\d_]+fold")
# Markdown in which digits are no figures: addresses, code, tags, attribute lists, numbers of items, references, footnotes.
_FORMATTED = re.compile(
    r"\]\([^()]*\)|`[^`]*`|<[^<>]*>|\{[^{}]*\}|^[ \t]*\d+[.)](?=[ \t])|!quote\[[^\]]*\]|\[\^[^\]]*\]", re.MULTILINE
)
_BLANK = ";"  # no word, no part of a number
# The word before a number, and the one before that where it stands in the same clause.
_BEFORE = re.compile(r"(?:(?<![^\W_])(?P<lead>[^\W\d_]+) |(?:\A|[^\w\s])\s*)(?P<label>[^\W\d_]+)[ \u00a0]\Z")
_NEAR = 60  # letters before a number in which both stand


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts, as written. `begin` and `end` are characters of the text it stands in.

    `key` names its value alike in words and digits (`#13`, `#180000$`, `#6%`), `unit` is the next word in the singular,
    `hedges` what stands beside it and makes it inexact.
    """

    text: str
    key: str
    unit: str
    begin: int
    end: int
    place: Place | None = None
    hedges: frozenset[Sense] = frozenset()


def numbers(text: str, language: str = "en") -> Iterator[Figure]:
    """Every number of a plain text with the word after it, in order."""
    reading = Words(text, language_for(language))
    for index, key in enumerate(reading.keys):
        if not _NUMBER.match(key):
            if key in _MULTIPLES or _FOLD.fullmatch(key):
                yield _figure(reading, index, index + 1)
            continue
        unit = ""
        # Money and shares name their unit themselves.
        if (
            key[-1].isdigit()
            and index + 1 < len(reading)
            and reading.gap(index + 1) in {" ", "-", "", "\u00a0", "\u202f"}
        ):
            following = reading.keys[index + 1]
            if text[reading.begins[index + 1]].isalpha() and following not in reading.language.function_words:
                unit = _singular(following)
        yield _figure(reading, index, index + 2 if unit else index + 1, unit)


def _figure(reading: Words, first: int, last: int, unit: str = "") -> Figure:
    begin, end = reading.begins[first], reading.ends[last - 1]
    return Figure(reading.text[begin:end], reading.keys[first], unit, begin, end, hedges=beside(reading, first, last))


def figures(story: Story, language: str = "en") -> tuple[Figure, ...]:
    """The figures that a story claims outside its quotes: in title and summary, in the labels of results that have no
    evidence of their own, and in prose, in order.
    """
    prose, quotes = story.prose, [span for q in story.quotes for span in spans(q.begin, q.end, q.aside)]
    if prose is None:
        page = find_quotes(story.body)
        prose, quotes = page.prose, [span for q in page.quotes for span in spans(q.begin, q.end, q.aside)]
    lines = Lines(story.body, story.place.path, story.body_line, story.id)
    found = [
        replace(figure, place=_within(story.written_at.get(field, story.place), figure.begin))
        for field, text in (("title", story.title), ("summary", story.summary))
        for figure in claims(text, language)
    ]
    if story.image:
        shown = story.written_at.get("image", story.place)
        found += [replace(figure, place=shown) for figure in claims(story.image.alt, language)]
    found += [
        replace(figure, place=result.place)
        for result in story.results
        # The evidence of a result shows this customer's figure, and not what others reach.
        for text in (result.typicality, "" if result.evidence else result.label)
        for figure in claims(text, language)
    ]
    pieces: list[str] = []
    at = 0
    for begin, end in quotes:
        pieces += [story.body[at:begin], _BLANK * (end - begin)]
        at = end
    body = "".join([*pieces, story.body[at:]])
    for begin, end in prose:
        text = _cover(_FORMATTED, body[begin:end]).replace("\n", " ")
        for figure in claims(text, language):
            at = begin + figure.begin
            found.append(replace(figure, begin=at, end=begin + figure.end, place=lines.place(at)))
    return tuple(found)


def _within(place: Place, characters: int) -> Place:
    """The place some characters further on; the same where only the line is known."""
    return replace(place, column=place.column + characters) if place.column else place


@lru_cache(maxsize=64)
def _no_claim(language: str) -> re.Pattern[str]:
    """Those numbers, and days of the month as they are written in a language and in English: `12 de mayo de 2025`, `May 5th`."""
    names = sorted({name for tag in (language, "en") for name in months(language_for(tag).code)})
    short = sorted({name[:letters] for name in names for letters in (3, 4)})
    month = rf"(?:(?:{'|'.join(names)}|{'|'.join(_SHORT_MONTHS)})\b|(?:{'|'.join(short)})\.)"
    day = r"\d{1,2}(?:\.|er|º|°)?"
    days = (
        rf"\b(?:{day}[-–])?{day} ?(?:de )?{month}(?:,? (?:del? )?\d{{4}}\b)?",
        rf"\b{month} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}}\b)?",
    )
    return re.compile("|".join((*days, *_NO_CLAIM)), re.IGNORECASE)


@lru_cache(maxsize=4096)
def _is_measure(figure: str, language: str) -> bool:
    """Whether the last word of a figure is a measure: `hours`, `ore`, `points`."""
    unit = re.split(r"[\W\d_]+", figure)[-1].casefold()
    known = (language_for(tag) for tag in (language, "en"))
    return any(unit in one.classes.get("unit", ()) or unit_of(one.code, unit)[0] for one in known)


def claims(text: str, language: str = "en") -> Iterator[Figure]:
    """The numbers of a plain text that claim something."""
    for figure in numbers(_cover(_no_claim(language), text) if _DIGIT.search(text) else text, language):
        value = _value(figure.key)
        if value is not None and not figure.key[-1].isdigit() and figure.key.endswith("th"):
            continue
        in_words = figure.text[0].isalpha()
        measured = not figure.key[-1].isalnum() or (figure.unit != "" and _is_measure(figure.text, language))
        if value is not None and in_words and value <= SMALL_IN_WORDS and not measured:
            continue
        is_alone = not (figure.unit or in_words or measured)
        if is_alone and _is_numbered(text[max(0, figure.begin - _NEAR) : figure.begin], language):
            continue
        if _YEAR.fullmatch(figure.key.removeprefix("#")) and (in_words or _YEAR.match(figure.text)) and not measured:
            continue
        yield figure


def _is_numbered(before: str, language: str) -> bool:
    """Whether a number only tells one thing from others, by the words before it: `Step 2`, `in week 1`; not `every day 40`."""
    found = _BEFORE.search(before)
    if found is None:
        return False
    known = [home(tag) for tag in {language, "en"}]
    is_label = any(found["label"].casefold() in one.numbered.split() for one in known)
    leads = (found["lead"] or "").casefold()
    return is_label and (not leads or any(leads in one.language.phrase_starts - one.language.rates for one in known))


def has_figure(figure: str, text: str, language: str = "en", *, label: str = "") -> bool:
    """Whether `text` contains `figure`, as values: "13 hours" is in "saved us thirteen hours a week".

    Every word of the figure must stand there, next to each other and in order, numbers by their value and nouns in
    singular or plural. Hedges ("about", "at least", the other end of a range) are part of what was said: each must be kept,
    in the figure or in the `label` behind it, by the same words or others of its sense, and none may be invented.
    """
    known = language_for(language)
    written = Words(figure, known)
    begin, end = unhedged(written)
    own = beside(written, begin, end)
    kept = own | trailing(Words(label, known))
    return any(own <= said <= kept for said in _hedges_said(written.keys[begin:end], text, language))


def has_claim(figure: Figure, text: str, language: str = "en") -> bool:
    """The same for a figure of the running text, which may say less than what was said, and never more."""
    wanted = Words(figure.text, language_for(language)).keys
    return any(said <= figure.hedges for said in _hedges_said(wanted, text, language))


def has_number(figure: str, text: str, language: str = "en") -> bool:
    """Whether `text` contains `figure` when the hedges of both are left aside."""
    written = Words(figure, language_for(language))
    begin, end = unhedged(written)
    return any(True for _ in _hedges_said(written.keys[begin:end], text, language))


def _hedges_said(words: Sequence[str], text: str, language: str) -> Iterator[frozenset[Sense]]:
    """For each place where `text` contains these words: the hedges beside it."""
    said, there = _read(text, language)
    wanted = tuple(_singular(word) for word in words)
    width = len(wanted)
    for at in range(len(there) - width + 1) if wanted else ():
        if there[at : at + width] == wanted:
            yield beside(said, at, at + width)


@lru_cache(maxsize=256)
def _read(text: str, language: str) -> tuple[Words, tuple[str, ...]]:
    """A text, and its words in the singular: every figure of a story is looked for in all of its quotes."""
    reading = Words(text, language_for(language))
    return reading, tuple(_singular(key) for key in reading.keys)


def _value(key: str) -> Decimal | None:
    found = re.match(r"#?(\d+(?:\.\d+)?)", key)
    return Decimal(found[1]) if found else None


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _cover(pattern: re.Pattern[str], text: str) -> str:
    """The text with every match covered, so that all offsets stay."""
    return pattern.sub(lambda m: _BLANK * len(m.group()), text)
