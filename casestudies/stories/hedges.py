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

from casestudies.quotes.languages import language_for
from casestudies.quotes.reading import Reading


class Sense(StrEnum):
    """What a hedge makes of a figure."""

    ABOUT = "about"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    RANGE = "range"


# By language: what stands before a figure, by its sense; phrases are divided by bars.
LEADING: Mapping[str, Mapping[Sense, str]] = {
    "en": {
        Sense.ABOUT: "about|around|roughly|approximately|approx|circa|ca|some|like|more like|something like|close to|near|"
        "nearly|almost|maybe|perhaps|probably|kind of|sort of|more or less|in the region of|on the order of|"
        "in the order of|an average of|on average|i think|i guess|i would say|let us say|say|call it",
        Sense.AT_LEAST: "at least|at a minimum|a minimum of|no less than|not less than|no fewer than|upwards of|upward of",
        Sense.MORE_THAN: "more than|over|above|beyond|in excess of|north of|better than",
        Sense.AT_MOST: "at most|at the most|at best|up to|a maximum of|no more than|not more than|as much as|as many as",
        Sense.LESS_THAN: "less than|fewer than|under|below|short of|south of|not even|not quite|within",
    },
    "de": {
        Sense.ABOUT: "etwa|ungefähr|circa|ca|rund|knapp|gut|fast|beinahe|vielleicht|wohl|so um die|um die|in etwa|"
        "mehr oder weniger|im schnitt|durchschnittlich|geschätzt",
        Sense.AT_LEAST: "mindestens|wenigstens|zumindest|minimal",
        Sense.MORE_THAN: "mehr als|über",
        Sense.AT_MOST: "höchstens|maximal|bis zu|nicht mehr als",
        Sense.LESS_THAN: "weniger als|unter|nicht einmal",
    },
    "fr": {
        Sense.ABOUT: "environ|près de|presque|à peu près|autour de|dans les|quelque|peut-être|plus ou moins|en moyenne",
        Sense.AT_LEAST: "au moins|au minimum|pas moins de",
        Sense.MORE_THAN: "plus de|plus d'|au-delà de",
        Sense.AT_MOST: "au plus|au maximum|jusqu'à|pas plus de",
        Sense.LESS_THAN: "moins de|moins d'|sous",
    },
    "es": {
        Sense.ABOUT: "unos|unas|casi|como|aproximadamente|alrededor de|cerca de|más o menos|quizá|quizás|tal vez|de media",
        Sense.AT_LEAST: "al menos|por lo menos|como mínimo|mínimo|no menos de",
        Sense.MORE_THAN: "más de",
        Sense.AT_MOST: "como mucho|como máximo|máximo|hasta|no más de",
        Sense.LESS_THAN: "menos de",
    },
    "pt": {
        Sense.ABOUT: "uns|umas|quase|cerca de|aproximadamente|por volta de|mais ou menos|talvez|em média",
        Sense.AT_LEAST: "pelo menos|no mínimo|ao menos|não menos de",
        Sense.MORE_THAN: "mais de|acima de",
        Sense.AT_MOST: "no máximo|até|não mais de",
        Sense.LESS_THAN: "menos de|abaixo de",
    },
    "it": {
        Sense.ABOUT: "circa|quasi|più o meno|intorno a|forse|all'incirca|in media",
        Sense.AT_LEAST: "almeno|come minimo|minimo|non meno di",
        Sense.MORE_THAN: "più di|oltre",
        Sense.AT_MOST: "al massimo|massimo|fino a|non più di",
        Sense.LESS_THAN: "meno di|sotto",
    },
    "nl": {
        Sense.ABOUT: "ongeveer|circa|ca|rond|rond de|zo'n|bijna|zowat|misschien|min of meer|gemiddeld",
        Sense.AT_LEAST: "minstens|ten minste|tenminste|minimaal",
        Sense.MORE_THAN: "meer dan|ruim|boven de",
        Sense.AT_MOST: "hoogstens|maximaal|tot|niet meer dan",
        Sense.LESS_THAN: "minder dan|onder de",
    },
    "ja": {
        Sense.ABOUT: "約|およそ|おおよそ|だいたい|ほぼ|平均",
        Sense.AT_LEAST: "少なくとも|最低",
        Sense.AT_MOST: "最大|最高|多くて",
    },
}
# What follows a figure, or what it counts.
TRAILING: Mapping[str, Mapping[Sense, str]] = {
    "en": {
        Sense.ABOUT: "or so|or thereabouts|ish|give or take|more or less|on average|roughly|approximately",
        Sense.AT_LEAST: "or more|at least|at a minimum|minimum",
        Sense.AT_MOST: "or less|or fewer|at most|at the most|at best|tops|max|maximum",
    },
    "de": {
        Sense.ABOUT: "oder so|ungefähr|etwa|circa|im schnitt",
        Sense.AT_LEAST: "oder mehr|mindestens|wenigstens|zumindest",
        Sense.AT_MOST: "oder weniger|höchstens|maximal",
    },
    "fr": {
        Sense.ABOUT: "environ|à peu près|plus ou moins|en moyenne",
        Sense.AT_LEAST: "ou plus|au moins|au minimum",
        Sense.AT_MOST: "ou moins|au plus|au maximum|maximum",
    },
    "es": {
        Sense.ABOUT: "más o menos|aproximadamente|de media",
        Sense.AT_LEAST: "o más|al menos|por lo menos|como mínimo",
        Sense.AT_MOST: "o menos|como mucho|como máximo",
    },
    "pt": {
        Sense.ABOUT: "mais ou menos|aproximadamente|em média",
        Sense.AT_LEAST: "ou mais|pelo menos|no mínimo",
        Sense.AT_MOST: "ou menos|no máximo",
    },
    "it": {
        Sense.ABOUT: "circa|più o meno|in media",
        Sense.AT_LEAST: "o più|almeno|come minimo",
        Sense.AT_MOST: "o meno|al massimo",
    },
    "nl": {
        Sense.ABOUT: "ongeveer|of zo|gemiddeld",
        Sense.AT_LEAST: "of meer|minstens|ten minste",
        Sense.AT_MOST: "of minder|hoogstens|maximaal",
    },
    "ja": {
        Sense.ABOUT: "ほど|くらい|ぐらい|前後|程度",
        Sense.AT_LEAST: "以上",
        Sense.MORE_THAN: "超|強|余り",
        Sense.AT_MOST: "以下|以内|まで",
        Sense.LESS_THAN: "未満|弱|足らず",
    },
}
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

_Phrases = tuple[tuple[tuple[str, ...], Sense], ...]


def beside(reading: Reading, begin: int, end: int) -> frozenset[Sense]:
    """The senses of the hedges of the figure that is the words `begin` to `end` (half-open) of a text."""
    return frozenset((*_before(reading, begin), *_after(reading, end), *_range(reading.keys, begin, end)))


def unhedged(reading: Reading) -> tuple[int, int]:
    """The words (half-open) that are the figure itself, in a text that is nothing but a figure with its hedges."""
    keys, code = reading.keys, reading.language.code
    begin, end = 0, len(keys)
    while hedge := _first(keys[begin:end], _leading(code)):
        begin += hedge[0]
    while hedge := _first(keys[begin:end][::-1], _reversed(_trailing(code))):
        end -= hedge[0]
    return (begin, end) if begin < end else (0, len(keys))


def trailing(reading: Reading) -> frozenset[Sense]:
    """The senses of the hedges in a text that follows a figure, such as a label: "a week, at least"."""
    found = (_own(reading.keys, at, _trailing(reading.language.code)) for at in range(len(reading)))
    return frozenset(sense for sense in found if sense)


def _before(reading: Reading, begin: int) -> Iterator[Sense]:
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


def _after(reading: Reading, end: int) -> Iterator[Sense]:
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


def _own(keys: Sequence[str], at: int, phrases: _Phrases) -> Sense | None:
    """The sense of the hedge that begins at a word, unless it belongs to a figure behind it."""
    hedge = _first(keys[at : at + _LONGEST], phrases)
    if hedge is None or (at + hedge[0] < len(keys) and _is_number(keys[at + hedge[0]])):
        return None
    return hedge[1]


def _first(keys: Sequence[str], phrases: _Phrases) -> tuple[int, Sense] | None:
    """How many words the longest of the phrases takes with which `keys` begin, and its sense."""
    return next(((len(p), sense) for p, sense in phrases if tuple(keys[: len(p)]) == p), None)


def _is_number(key: str) -> bool:
    return key[0] == "#" or key[0].isdigit()


@cache
def _leading(code: str) -> _Phrases:
    return _read(LEADING.get(code, {}), code)


@cache
def _trailing(code: str) -> _Phrases:
    return _read(TRAILING.get(code, {}), code)


@cache
def _reversed(phrases: _Phrases) -> _Phrases:
    return tuple((phrase[::-1], sense) for phrase, sense in phrases)


def _read(listed: Mapping[Sense, str], code: str) -> _Phrases:
    """Phrases as a reading has them, longest first."""
    language = language_for(code)
    found = (
        (tuple(Reading(text, language).keys), sense) for sense, texts in listed.items() for text in texts.split("|")
    )
    return tuple(sorted(found, key=lambda entry: -len(entry[0])))
