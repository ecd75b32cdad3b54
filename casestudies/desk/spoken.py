"""The figures a customer spoke, each with its unit, range and hedge as it was said, and those that stand before and after."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from casestudies.quotes.languages import home, language_for, primary
from casestudies.quotes.reading import Words
from casestudies.stories.figures import Figure, claims, numbers
from casestudies.stories.hedges import Sense
from casestudies.transcripts.model import Transcript

_JOINED = 4
"""Words that may stand between the two ends of a range or a change: `60-hour weeks to 40`."""

_LETTERS_OF_UNIT = 3

_CLOCK = re.compile(r"\b\d{1,2}:\d\d(?: ?[ap](?:\.m\.|m\b))?|\b\d{1,2} ?[ap](?:\.m\.|m\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SpokenFigure:
    """A figure as it was said: `text` with its hedges and both ends of a range, in `sentence`.

    `turn`, `begin` and `end` say where: characters of the turn. `at` are seconds. `asked` is what was answered.
    """

    text: str
    unit: str
    hedges: tuple[str, ...]
    speaker: str
    turn: int
    begin: int
    end: int
    at: float | None
    sentence: str
    asked: str = ""


@dataclass(frozen=True, slots=True)
class FigureChange:
    """Two figures of which one was true before and the other after, in the words that say so."""

    before: SpokenFigure
    after: SpokenFigure
    text: str


def spoken(transcript: Transcript, people: Mapping[str, str | None], language: str) -> tuple[SpokenFigure, ...]:
    """Every figure that one of the customer's `people` (label to name, None: not theirs) spoke, in order."""
    found = (
        figure
        for n, turn in enumerate(transcript.turns)
        if people.get(turn.speaker or "") is not None
        for figure in _of_turn(transcript, n, language)
    )
    return tuple(sorted(found, key=lambda one: (one.turn, one.begin)))


def changes(figures: tuple[SpokenFigure, ...], transcript: Transcript, language: str) -> tuple[FigureChange, ...]:
    """The pairs among them that stand before and after: `from nine to two`, `used to take nine hours, now two`."""
    return tuple(
        FigureChange(
            *((other, one) if backwards else (one, other)), transcript.turns[one.turn].text[one.begin : other.end]
        )
        for one, other in pairwise(figures)
        if one.turn == other.turn
        for backwards in _turned(transcript.turns[one.turn].text, one, other, language)
    )


def alike(before: SpokenFigure, after: SpokenFigure, language: str) -> str:
    """A figure as it can stand beside the one it became: its number alone where that one has no unit either, so that both share
    what says what they count.
    """
    number = next(iter(numbers(before.text, language)), None)
    return before.text if after.unit or number is None else before.text[: _bare(number).end]


def _of_turn(transcript: Transcript, n: int, language: str) -> Iterator[SpokenFigure]:
    turn = transcript.turns[n]
    claimed = {_unjoined(figure).begin for figure in claims(turn.text, language)}
    heard = _side_by_side(turn.text, [_unjoined(figure) for figure in numbers(turn.text, language)], language)
    claimed |= {figure.begin for figure in heard if _measured(figure, language)}
    claimed |= {figure.begin for figure in heard if _told_for_its_size(turn.text, figure, claimed, language)}
    claimed |= {
        one.begin for one, other in pairwise(heard) if other.begin in claimed and _ranges(turn.text, one, other)
    }
    clocks = dict(_clocks(turn.text, heard, language))
    became = _became(turn.text, heard, language)
    claimed |= set(became)
    amounts = list(_shares(turn.text, language))
    timed = list(_hours_and_minutes(turn.text, heard, language))
    stamps = [*(match.span() for match in _STAMP.finditer(turn.text)), *timed]
    found = [
        became.get(one.begin) or (one if _counts(one, language) else _bare(one))
        for one in heard
        if one.text.strip()
        and (one.begin in claimed or _follows(turn.text, one, claimed, language))
        and not _names(turn.text, one)
        and one.begin not in clocks
        and not _is_title(one, language)
        and not any(begin < one.end and one.begin < end for begin, end in (*amounts, *stamps))
    ]
    asked = transcript.turns[n - 1].text if n and transcript.turns[n - 1].speaker != turn.speaker else ""
    for group in _grouped(turn.text, found, language):
        begin, end = _whole(turn.text, group, language)
        unit = next((one.unit for one in group if one.unit), "")
        hedges = tuple(sorted({sense.value for one in group for sense in one.hedges}))
        sentence = _sentence(turn.text, begin, end, language)
        yield SpokenFigure(
            turn.text[begin:end], unit, hedges, turn.speaker or "", n, begin, end, turn.time_at(begin), sentence, asked
        )
    taken = [(one.begin, one.end) for one in found] + [span for span in stamps if span not in timed]
    others = [(*match.span(), "time of day") for match in _CLOCK.finditer(turn.text)]
    others += [(begin, end, "time of day") for begin, end in (*clocks.items(), *timed)]
    others += [(*_with_rate(turn.text, *_hedged(turn.text, *span, language), language), "") for span in amounts]
    for begin, end, unit in others:
        if not any(begin < last and first < end for first, last in taken):
            said, sentence = turn.text[begin:end], _sentence(turn.text, begin, end, language)
            yield SpokenFigure(said, unit, (), turn.speaker or "", n, begin, end, turn.time_at(begin), sentence, asked)


def _clocks(text: str, heard: Sequence[Figure], language: str) -> Iterator[tuple[int, int]]:
    """Where times of day begin and end that are told by what stands behind their number: `4 in the morning`, `six o'clock`."""
    clock = home(language).counting.get("clock")
    for one in heard if clock else ():
        number = re.match(r"[\w:]+", text[one.begin :])
        if number and (
            found := re.compile(rf"\s+(?:{clock})(?!\w)", re.IGNORECASE).match(text, one.begin + number.end())
        ):
            yield one.begin, found.end()


def _hours_and_minutes(text: str, heard: Sequence[Figure], language: str) -> Iterator[tuple[int, int]]:
    """Where times of day stand in two number words: `five thirty`, but not in `five thirty-minute calls`."""
    clock = home(language).counting.get("hours and minutes")
    for match in re.finditer(rf"(?<![\w-])(?:{clock})(?![\w%])", text, re.IGNORECASE) if clock else ():
        inside = (one for one in heard if match.start() < one.begin < match.end() < one.end)
        if not any(_says_of_what(one) and _counts(one, language) for one in inside):
            yield match.span()


def _became(text: str, heard: Sequence[Figure], language: str) -> dict[int, Figure]:
    """The numbers that became others, by where they begin: `from six wrong deliveries a week to one`. However small they are, the
    change tells something; `from 9 to 5` are hours.
    """
    opens, to = _TURNS.get(primary(language), _TURNS["en"])[:2]
    turned = re.compile(rf"([^.,;:?!]*\w)[^.;:?!]*\s(?:{to})\s+", re.IGNORECASE)
    found: dict[int, Figure] = {}
    for one, other in pairwise(heard) if opens else ():
        begin, number = _hedged(text, one.begin, one.end, language)[0], _bare(one)
        if not _ends_with(opens, text[max(0, begin - _NEAR) : begin].casefold()):
            continue
        counted = turned.fullmatch(text, number.end, _hedged(text, other.begin, other.end, language)[0])
        if counted and 0 < len(counted[1].split()) <= _COUNTED:
            named = replace(number, text=text[one.begin : counted.end(1)], end=counted.end(1))
            found[one.begin] = one if _measured(one, language) else named
            found[other.begin] = other if _counts(other, language) else _bare(other)
    return found


_COUNTED = 6
"""Words for what was counted, between the two ends of a change."""


def _whole(text: str, group: Sequence[Figure], language: str) -> tuple[int, int]:
    """The characters of a figure with all that belongs to it: `between forty and fifty invoices a day`."""
    begin, end = _hedged(text, group[0].begin, group[-1].end, language)
    if len(group) > 1 and (found := _between(text, begin, language)):
        begin = found.start()
    return _with_rate(text, begin, end, language)


def _between(text: str, begin: int, language: str) -> re.Match[str] | None:
    """The word before a figure that says it is the first end of a range: `between`."""
    opening = home(language).counting.get("between") or "(?!)"
    return re.search(rf"(?<!\w)(?:{opening})\s+$", text[:begin], re.IGNORECASE)


_JOINING = re.compile(r"(?:und|en)\s+", re.IGNORECASE)
"""What German and Dutch join numbers with (`einund|zwanzig`): between two words it joins two figures."""


def _unjoined(figure: Figure) -> Figure:
    """A number without the word that joins it to the one before or behind."""
    figure = _bare(figure) if figure.unit.startswith("#") else figure
    joined = _JOINING.match(figure.text)
    return replace(figure, text=figure.text[joined.end() :], begin=figure.begin + joined.end()) if joined else figure


def _side_by_side(text: str, heard: list[Figure], language: str) -> list[Figure]:
    """The numbers of a turn, with both ends of what people say for a range: `10, 15, maybe 20 people`. In `3 boxes, 4 pallets` each
    number counts its own, and `in 2019, 15 people` does not rise to at most the double.
    """
    found = list(heard)
    for n in range(len(found) - 2, -1, -1):
        one, other = found[n], found[n + 1]
        if (
            _says_of_what(other)
            and not _says_of_what(one)
            and _rises(one, other)
            and _goes_on(text, one, other, language)
        ):
            ends = one.hedges | {Sense.RANGE}
            found[n : n + 2] = [replace(one, unit=other.unit, hedges=ends), replace(other, hedges=other.hedges | ends)]
    return found


def _goes_on(text: str, one: Figure, other: Figure, language: str) -> bool:
    """Whether nothing but a comma, a hedge and a word such as `sometimes` stands between two numbers."""
    steps = home(language).counting.get("steps") or "(?!)"
    between = text[one.end : _hedged(text, other.begin, other.end, language)[0]]
    return re.fullmatch(rf"(?:\s*[,،、]\s+|、)(?:(?:{steps})\s+)?", between, re.IGNORECASE) is not None


def _says_of_what(figure: Figure) -> bool:
    """Whether a number has a unit, a currency or a percent sign."""
    return bool(figure.unit) or not figure.key[-1:].isdecimal()


def _rises(one: Figure, other: Figure) -> bool:
    low, high = (_WHOLE.fullmatch(figure.key) for figure in (one, other))
    return low is not None and high is not None and int(low[1]) < int(high[1]) <= 2 * int(low[1])


_WHOLE = re.compile(r"#(\d{1,9})\D*")


def _with_rate(text: str, begin: int, end: int, language: str) -> tuple[int, int]:
    """With the time that a figure is for, right behind it: `a day`, `pro Woche`."""
    rate = _rates(language)
    return begin, end + (len(found[0]) if rate and (found := rate.match(text, end)) else 0)


@cache
def _rates(language: str) -> re.Pattern[str] | None:
    counting = home(language).counting
    per, times = counting.get("per"), [one for one in counting.get("times", "").split("|") if one]
    units = language_for(language).classes.get("unit", frozenset()).union(times)
    joined = "|".join(sorted(map(re.escape, units), key=len, reverse=True))
    return re.compile(rf"\s+(?:{per})\s*(?:{joined})(?!\w)", re.IGNORECASE) if per and units else None


def _told_for_its_size(text: str, figure: Figure, claimed: Collection[int], language: str) -> bool:
    """Whether a number that need not be one is told for its size: with a rate (`three parcels a week`), with a hedge and what it
    counts (`no more than five clicks`), or with a limit behind a figure before it (`nine hours, and now it is under two`).
    """
    rate = _rates(language)
    if figure.unit and _counts(figure, language):
        return _is_hedged(text, figure, language) or bool(rate and rate.match(text, figure.end))
    limits = figure.hedges - {Sense.ABOUT, Sense.RANGE}
    return bool(limits) and any(begin < figure.begin for begin in claimed) and not figure.unit


def _ranges(text: str, one: Figure, other: Figure) -> bool:
    """Whether two numbers are the ends of a range with one word between them: `seven to eight percent`."""
    joined = text[one.end : other.begin].split()
    return len(joined) == 1 and "range" in {sense.value for sense in one.hedges & other.hedges}


def _measured(figure: Figure, language: str) -> bool:
    """Whether a number counts hours, euros or people's days, in whatever form the language gives the word."""
    units = language_for(language).classes.get("unit", frozenset())
    return bool(figure.unit) and any(figure.unit.startswith(unit) for unit in units if len(unit) >= _LETTERS_OF_UNIT)


def _counts(figure: Figure, language: str) -> bool:
    """Whether the word behind a number is what it counts: a unit, or a noun in the plural; `1,100 distinct` is not."""
    if not figure.unit or _measured(figure, language):
        return True
    if language_for(language).capital_nouns:
        return figure.text.split()[-1][:1].isupper()
    endings = home(language).counting.get("plurals", "").split("|")
    return not figure.text.casefold().endswith(figure.unit) or figure.unit.endswith(tuple(filter(None, endings)))


_DECADE = re.compile(r"(?:(?:19|20)?\d0['’]?s\b|(?<=\bin the )\d0(?=[.,;!?]|$))")
_TITLED = re.compile(r"[A-Z][a-z]*(?: [A-Z][a-z]+)+")
"""Number words as a title has them: `Fourteen Hills`."""

_STAMP = re.compile(r"\[(?:[^\W\d]+ )?\d+:\d+[\d:.]*")
"""A transcriber's time in the text."""

_VERSIONED = re.compile(r"[^\W\d_]/$")
"""What stands before the number of a version: `HTTP/2`."""

_VERSION = re.compile(r"\d+\.\d+(?![\d%])")


def _names(text: str, figure: Figure) -> bool:
    """Whether a number is part of a name (License 2.0, Music 2, HTTP/2, Fourteen Hills), a year (the 2000's, '99), or only counts
    points: `1) people do not like it`.
    """
    if text[figure.end : figure.end + 1] == ")" and text.count("(", 0, figure.begin) <= text.count(
        ")", 0, figure.begin
    ):
        return True
    earlier, _, before = text[: figure.begin].rstrip().rpartition(" ")
    capital = before[:1].isupper() and before not in {"I", "A"} and not before.endswith((".", "?", "!", ",", ":"))
    inside = earlier.strip() and not earlier.rstrip().endswith((".", "?", "!"))
    numbered = inside and not figure.unit and figure.text.isdigit()
    if capital and (_VERSION.match(text, figure.begin) or numbered):
        return True
    titled = _TITLED.match(text, figure.begin)
    opens = not before or before.endswith((".", "?", "!", ":", "—", '"', "“"))
    return bool(
        _DECADE.match(text, figure.begin)
        or text[figure.begin - 1 : figure.begin] in {"'", "’"}
        or _VERSIONED.search(text, 0, figure.begin)
        or (titled and not opens)
    )


def _is_title(figure: Figure, language: str) -> bool:
    """Whether a number is written as only titles are, wherever it stands: `A Thousand Devils`."""
    second = "".join(figure.text.split()[1:2])
    return second[:1].isupper() and second.casefold() != figure.unit and not language_for(language).capital_nouns


def _bare(figure: Figure) -> Figure:
    """A number without the word behind it, which it may not count: `to two [and then]`."""
    if not figure.unit:
        return figure
    number = (
        figure.text[: -len(figure.unit)].rstrip(" -") if figure.text.casefold().endswith(figure.unit) else figure.text
    )
    number = number.split()[0] if figure.unit and number == figure.text else number
    return replace(figure, text=number, unit="", end=figure.begin + len(number))


def _is_hedged(text: str, figure: Figure, language: str) -> bool:
    """Whether a number is made inexact by more than a word that stands anywhere: `like two parts`."""
    if figure.hedges - {Sense.ABOUT}:
        return True
    known = language_for(language)
    before = Words(text[: figure.begin], known).keys[-1:]
    return bool(figure.hedges) and not (before and before[0] in known.approximators)


def _follows(text: str, one: Figure, claimed: set[int], language: str) -> bool:
    """Whether a number that claims nothing by itself is the other end of one that does: `from nine hours to two`."""
    before = [begin for begin in claimed if begin < one.begin]
    known = language_for(language)
    if not before or not one.key.lstrip("#")[:1].isdigit():
        return False
    to = _TURNS.get(primary(language), _TURNS["en"])[1]
    if one.text.casefold() in known.pronouns and not _ends_with(to, text[: one.begin].casefold()):
        return False  # `twenty minutes to find one`
    between = Words(text[max(before) : one.begin], known).keys
    return len(between) <= _JOINED * 2 and not any(mark in text[max(before) : one.begin] for mark in ".?!")


def _grouped(text: str, found: list[Figure], language: str) -> Iterator[list[Figure]]:
    """Figures that are one said twice or a range: `at least 15. Maybe 20`, `fourteen to fifteen`."""
    group: list[Figure] = []
    for one in found:
        if group and _same(text, group[-1], one, language):
            group.append(one)
            continue
        if group:
            yield group
        group = [one]
    if group:
        yield group


_WITHIN_RANGE = 8
"""Words between the ends of a range: `fifteen, I would say maybe about twenty`. Further apart stand two ranges."""


def _same(text: str, one: Figure, other: Figure, language: str) -> bool:
    """Whether `other` only says `one` less exactly: with nothing but a hedge or `to` and `or` between them."""
    near = text.count(" ", one.end, other.begin) <= _WITHIN_RANGE
    if near and "range" in {s.value for s in one.hedges & other.hedges}:
        return True
    begin = _hedged(text, other.begin, other.end, language)[0]
    joined = text[one.end : other.begin].strip().casefold()
    if joined in language_for(language).joiners and _between(text, one.begin, language):
        return True
    return bool(other.hedges) and not re.search(r"\w", text[one.end : begin])


def _alike(one: SpokenFigure, other: SpokenFigure) -> bool:
    return one.unit == other.unit or not one.unit or not other.unit


def _turned(text: str, one: SpokenFigure, other: SpokenFigure, language: str) -> Iterator[bool]:
    """Whether the words before and between two figures say that the one became the other; True where it is the other way
    round: `5:30 instead of 9 PM`.
    """
    opens, to, now, instead = _TURNS.get(primary(language), _TURNS["en"])
    before, between = text[max(0, one.begin - _NEAR) : one.begin].casefold(), text[one.end : other.begin].casefold()
    if len(between.split()) > _APART:
        return
    if _ends_with(instead, between) and one.unit == other.unit != "":
        yield True
    elif (_ends_with(opens, before, r"(?:\w+\s+){0,3}") and _ends_with(to, between)) or (
        _alike(one, other) and _holds(now, between)
    ):
        yield False


def _ends_with(words: str, text: str, more: str = "") -> bool:
    return bool(words) and re.search(rf"(?<!\w)(?:{words})\s*{more}$", text) is not None


def _holds(words: str, text: str) -> bool:
    return re.search(rf"(?<!\w)(?:{words})(?!\w)", text) is not None


_NEAR, _APART = 40, 12
"""Characters before a change in which `from` may stand, and words that may stand between its figures."""

_TURNS = {
    "en": ("from", "to|down to|up to", "now|today|these days|down to|up to", "instead of|rather than"),
    "de": ("von", "auf|zu", "jetzt|heute|inzwischen|nur noch", "statt|anstatt"),
    "fr": ("de|d'", "à", "maintenant|aujourd'hui|désormais", "au lieu de|au lieu d'"),
    "es": ("de", "a", "ahora|hoy", "en vez de|en lugar de"),
    "it": ("da", "a", "adesso|ora|oggi", "invece di"),
    "nl": ("van", "naar|tot", "nu|vandaag|nog maar", "in plaats van"),
    "pt": ("de", "para|a", "agora|hoje", "em vez de"),
    "sv": ("från", "till", "nu|idag|i dag", "i stället för|istället för"),
    "da": ("fra", "til", "nu|i dag", "i stedet for"),
    "pl": ("z", "do|na", "teraz|dzisiaj|dziś", "zamiast"),
    "ja": ("", "から", "今は|今では", "ではなく"),
    "ar": ("من", "إلى", "الآن|اليوم", "بدلا من"),
}
"""By language: what stands before a figure that was, between it and what it became, and elsewhere between the two; and what
stands between them where the later one comes first.
"""


_HEDGES = 120
"""Characters before a figure in which its hedges may stand."""


def _hedged(text: str, begin: int, end: int, language: str) -> tuple[int, int]:
    """The characters of a figure with the hedges that stand right before and behind it."""
    before, behind = _patterns(language)
    end += text[end : end + 1] == "+"
    if before and (found := before.search(text, max(0, begin - _HEDGES), begin)):
        begin = found.start()
    if behind and (found := behind.match(text, end)):
        end = found.end()
    return begin, end


def _shares(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where amounts without a number and its unit stand; `every second [you wait]` is a time."""
    known = language_for(language)
    small = known.function_words | known.subjects | known.persons
    for match in _amounts(language).finditer(text):
        if Words(match.group(), known).keys[-1] not in small:
            yield match.span()


@cache
def _amounts(language: str) -> re.Pattern[str]:
    """Amounts whose words are no number and its unit: an hour and a half, half the time, twice as fast."""
    return re.compile(rf"(?<!\w)(?:{home(language).counting.get('shares') or '(?!)'})(?!\w)", re.IGNORECASE)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    known = home(language)

    def any_of(listed: Mapping[str, str]) -> str:
        phrases = (phrase for text in listed.values() for phrase in text.split("|"))
        return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))

    before, behind = any_of(known.hedges), any_of(known.hedges_behind)
    slight = known.counting.get("slight", "(?!)")
    return (
        re.compile(rf"(?:(?<!\w)(?:(?:{slight})\s+)?(?:{before})\s+)+$", re.IGNORECASE) if before else None,
        re.compile(rf",?\s+(?:{behind})(?!\w)", re.IGNORECASE) if behind else None,
    )


def _sentence(text: str, begin: int, end: int, language: str) -> str:
    """The sentences that hold these characters."""
    reading = Words(text, language_for(language))
    first = next((i for i, at in enumerate(reading.ends) if at > begin), 0)
    last = max((i for i, at in enumerate(reading.begins) if at < end), default=first)
    opening, closing = reading.sentence(first)[0], reading.sentence(last)[1]
    stop = reading.begins[closing] if closing < len(reading) else len(text)
    return text[reading.begins[opening] : stop].strip()
