"""Words beside a figure that say it is not exact: "about", "at least", "up to", "or so", and a range's other end.

Somebody who says "about thirteen hours" did not say "13 hours", so a figure keeps its hedges or is another figure. Hedges of
one sense stand for each other ("over 13" keeps "more than 13"). The lists are kept wide: a word too many only asks for
the figure as it was said. (A language's `governors` are something else: words that change what a sentence claims,
wherever they stand in it.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache

from casestudies.quotes.languages import home, language_for
from casestudies.quotes.reading import Words


class Sense(StrEnum):
    """What a hedge makes of a figure."""

    ABOUT = "about"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    RANGE = "range"


# The two ends of a range: "fifteen to twenty", "two or three", "between 18 and 20"; but "from 41 to 23" is a change.
_TO = frozenset({"to", "or", "bis", "oder", "à", "ou", "a", "o", "tot", "of"})
_AND = frozenset({"and", "und", "et", "y", "e", "en"})
_BETWEEN = frozenset({"between", "zwischen", "entre", "tra", "fra", "tussen"})
_FROM = frozenset({"from", "von", "de", "da", "van"})
# These may stand between a hedge and its figure.
_SLIGHT = frozenset(
    {"a", "bit", "even", "just", "little", "only", "slightly", "way", "well", "nur", "bien", "apenas", "solo"}
)
_REACH = 4
"""Words behind a figure among which a hedge may still be its own: thirteen hours a week, at least."""

_UNSPACED = "\u2fff"
"""Han, Hiragana and Katakana come after it."""
_LONGEST = 6
"""Words of the longest hedge, as a reading has them."""

_Hedges = tuple[tuple[tuple[str, ...], Sense], ...]


def beside(reading: Words, begin: int, end: int) -> frozenset[Sense]:
    """The senses of the hedges of the figure that is the words `begin` to `end` (half-open) of a text."""
    return frozenset((*_before(reading, begin), *_after(reading, end), *_range(reading.keys, begin, end)))


def unhedged(reading: Words) -> tuple[int, int]:
    """The words (half-open) that are the figure itself, in a text that is nothing but a figure with its hedges."""
    keys, code = reading.keys, reading.language.code
    begin, end = 0, len(keys)
    while hedge := _first(keys[begin:end], _leading(code)):
        begin += hedge[0]
    while hedge := _first(keys[begin:end][::-1], _reversed(_trailing(code))):
        end -= hedge[0]
    return (begin, end) if begin < end else (0, len(keys))


def trailing(reading: Words) -> frozenset[Sense]:
    """The senses of the hedges in a text that follows a figure, such as a label: "a week, at least"."""
    found = (_own(reading.keys, at, _trailing(reading.language.code)) for at in range(len(reading)))
    return frozenset(sense for sense in found if sense)


def _before(reading: Words, begin: int) -> Iterator[Sense]:
    language = reading.language
    phrases = _reversed(_leading(language.code))
    asides = [phrase[::-1] for phrase in language.fillers if phrase[0] not in language.approximators]
    at = begin
    while at > 0 and not reading.starts_sentence(at):
        back = reading.keys[max(0, at - _LONGEST) : at][::-1]
        if hedge := _first(back, phrases):
            yield hedge[1]
            at -= hedge[0]
        elif aside := next((len(a) for a in asides if tuple(back[: len(a)]) == a), int(back[0] in _SLIGHT)):
            at -= aside
        else:
            return


def _after(reading: Words, end: int) -> Iterator[Sense]:
    phrases = _trailing(reading.language.code)
    for at in range(end, min(end + _REACH + 1, len(reading))):
        # In writing without spaces every character is a word, and the next may be half of another one.
        if reading.starts_sentence(at) or (at > end and reading.keys[at - 1] > _UNSPACED):
            return
        if sense := _own(reading.keys, at, phrases):
            yield sense


def _range(keys: Sequence[str], begin: int, end: int) -> Iterator[Sense]:
    """Whether the figure is one end of a range."""
    for first, joined, last in ((begin - 2, begin - 1, begin), (end - 1, end, end + 1)):
        if first < 0 or last >= len(keys) or not _is_number(keys[first]) or not _is_number(keys[last]):
            continue
        before = keys[first - 1] if first else ""
        if (keys[joined] in _TO and before not in _FROM) or (keys[joined] in _AND and before in _BETWEEN):
            yield Sense.RANGE


def _own(keys: Sequence[str], at: int, phrases: _Hedges) -> Sense | None:
    """The sense of the hedge that begins at a word, unless it belongs to a figure behind it."""
    hedge = _first(keys[at : at + _LONGEST], phrases)
    if hedge is None or (at + hedge[0] < len(keys) and _is_number(keys[at + hedge[0]])):
        return None
    return hedge[1]


def _first(keys: Sequence[str], phrases: _Hedges) -> tuple[int, Sense] | None:
    """How many words the longest of the phrases takes with which `keys` begin, and its sense."""
    return next(((len(p), sense) for p, sense in phrases if tuple(keys[: len(p)]) == p), None)


def _is_number(key: str) -> bool:
    return key[0] == "#" or key[0].isdigit()


@cache
def _leading(code: str) -> _Hedges:
    return _read(home(code).hedges, code)


@cache
def _trailing(code: str) -> _Hedges:
    return _read(home(code).hedges_behind, code)


@cache
def _reversed(phrases: _Hedges) -> _Hedges:
    return tuple((phrase[::-1], sense) for phrase, sense in phrases)


def _read(listed: Mapping[str, str], code: str) -> _Hedges:
    """Phrases as a reading has them, longest first."""
    language = language_for(code)
    found = (
        (tuple(Words(text, language).keys), Sense[sense.upper()])
        for sense, texts in listed.items()
        for text in texts.split("|")
    )
    return tuple(sorted(found, key=lambda entry: -len(entry[0])))
