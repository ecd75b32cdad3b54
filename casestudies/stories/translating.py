"""A translation beside its original: figures with what they count and what hedges them, names, and what is denied.

Nobody can tell by program that a translation is a good one; its speaker approves it. What can be told is that no figure, name or
`not` came in or went lost on the way. Where a translator has a choice (`a fortnight`), the one that can be compared is asked for.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from casestudies.cldr import Locale, locale
from casestudies.quotes.languages import language_for, primary
from casestudies.quotes.reading import Words
from casestudies.stories.figures import numbers
from casestudies.stories.hedges import Sense

_INFLECTED = 3
"""Letters that an ending adds to a name at most: Emres, Berlins, Randnotizens."""
_RATE = 3
"""Words behind an amount, the last of which may be what it is counted by: `a la semana`."""
_SHORT = 3
"""Letters up to which a name takes no ending that could make it another."""


@dataclass(frozen=True, slots=True)
class Mistranslation:
    """What one of the two has and the other lacks: what it is (`figure`, `name`, `negation`), and its words on either side."""

    what: str
    said: str
    translated: str


def can_compare(language: str) -> bool:
    """Whether it is known how a language says no: without that a translation from it or into it is not compared."""
    return bool(language_for(language).nots)


def differences(original: str, translation: str, spoken: str, written: str) -> tuple[Mistranslation, ...]:
    """What differs between a text in the language `spoken` and its translation into `written`; nothing where all is there."""
    said, told = _TranslationSide(original, spoken), _TranslationSide(translation, written)
    return (*_figures(said, told), *_places(said, told), *_names(said, told), *_denials(said, told))


class _TranslationSide:
    """One of the two texts."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.tag = language
        self.reading = Words(text, language_for(language))
        self.locale: Locale = locale(language)
        self.words = frozenset(map(_bare, re.findall(r"[^\W_]+", text)))

    def names(self) -> Iterator[str]:
        """Words that are written as names. Where every noun has a capital, only those that no noun looks like: CRM, iPhone."""
        exempt = {_bare(word) for name in self._no_names() for word in name.split()}
        for i in range(len(self.reading)):
            word = self.reading.surface(i, i + 1)
            plain = (
                word[:1].isupper() and not self.reading.starts_sentence(i) and not _opens_speech(self.reading.gap(i))
            )
            plain = plain and not self.reading.language.capital_nouns
            odd = sum(c.isupper() for c in word) > 1 or (word[0].isalpha() and any(c.isdigit() for c in word))
            if (plain or odd) and len(word) > 1 and _bare(word) not in exempt:
                yield word

    def _no_names(self) -> Iterator[str]:
        """What some languages write with a capital, and which is no name of anybody: days, months, languages, countries."""
        days = self.locale.days
        yield from (*days, *(f"{day}s" for day in days), *self.locale.months, *self.locale.tongues.values())
        yield from self.known.values()

    @cached_property
    def known(self) -> Mapping[str, str]:
        """The countries and months that the text names, by what they are in any language: a code, a number."""
        months = {str(number): month for number, month in enumerate(self.locale.months, 1)}
        named = {**self.locale.countries, **months}.items()
        return {what: name for what, name in named if len(name) >= _SHORT and _says(self.text, name)}

    def denied(self) -> list[tuple[bool, str]]:
        """Each sentence, and whether it says no."""
        found, first = [], 0
        while first < len(self.reading):
            _, last = self.reading.sentence(first)
            found.append((self._denies(first, last), self.reading.surface(first, last)))
            first = last
        return found

    def says_no_before(self, begin: int) -> bool:
        """Whether the word before a character says no."""
        at = bisect_left(self.reading.begins, begin)
        return at > 0 and self.reading.keys[at - 1] in self.reading.language.nots

    def _denies(self, first: int, last: int) -> bool:
        keys, language = self.reading.keys, self.reading.language
        asked = "?" in self.reading.gap(last)
        # `…, no?` only asks for agreement.
        nots = [
            i for i in range(first, last) if keys[i] in language.nots and not (asked and i == last - 1 and i > first)
        ]
        return bool(nots) and not (len(nots) == 1 and language.nothing_but.intersection(keys[nots[0] : last]))


def _says(text: str, name: str) -> bool:
    """Whether a text has a name in its capitals; one that is written small may begin a sentence."""
    forms = {name, name[0].upper() + name[1:]}
    # Two hundred countries are looked for in every quote: a pattern is compiled only for the few that may stand there.
    return any(form in text and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) for form in forms)


def _figures(said: _TranslationSide, told: _TranslationSide) -> Iterator[Mistranslation]:
    """Values with their currency or percent, their unit and what they are counted by (a week) where both languages name it,
    and what makes them less exact.
    """
    ours, theirs = list(_read_figures(said)), list(_read_figures(told))
    for figure in list(ours):
        if same := next((other for other in theirs if other.alike(figure)), None):
            ours.remove(figure)
            theirs.remove(same)
    ours = [figure for figure in ours if not _is_an_article(figure, said, told)]
    theirs = [figure for figure in theirs if not _is_an_article(figure, told, said)]
    for figure in ours:
        other = next((one for one in theirs if one.value == figure.value), None)
        if other is not None:
            theirs.remove(other)
        yield Mistranslation("figure", figure.text, other.text if other else "")
    yield from (Mistranslation("figure", "", figure.text) for figure in theirs)


@dataclass(frozen=True, slots=True)
class _ComparedFigure:
    """`begin` is where its number begins."""

    value: str
    unit: str
    rate: str
    hedges: frozenset[Sense]
    text: str
    begin: int

    def alike(self, other: _ComparedFigure) -> bool:
        """Whether both say the same, as far as units can be told apart: a `Fall` and a `case` are none that are known."""
        units, rates = {self.unit, other.unit} - {""}, {self.rate, other.rate} - {""}
        return (self.value, self.hedges) == (other.value, other.hedges) and len(units) < 2 and len(rates) < 2


def _read_figures(side: _TranslationSide) -> Iterator[_ComparedFigure]:
    values = (
        figure for figure in numbers(side.text, side.tag) if figure.key[0] == "#"
    )  # `doubled` is one in English alone
    for figure in values:
        if figure.key == "#1" and side.says_no_before(figure.begin):
            continue  # `no one`, `ni un solo`: that is compared as a negation
        hedges = figure.hedges - {Sense.RANGE}  # both ends are compared
        rate, text = _rate(side, figure.end)
        yield _ComparedFigure(
            figure.key, _unit(figure.unit, side.locale), rate, hedges, figure.text + text, figure.begin
        )


def _is_an_article(figure: _ComparedFigure, side: _TranslationSide, other: _TranslationSide) -> bool:
    """Whether a word for one counts nothing: it stands for a thing (`the old one`), or its translation is an article (`un día`)."""
    if figure.value != "#1" or any(c.isdecimal() for c in figure.text):
        return False
    reading = side.reading
    following = bisect_left(reading.begins, figure.begin) + 1
    alone = following >= len(reading) or reading.starts_sentence(following) or bool(reading.gap(following).strip())
    return alone or not other.reading.language.ones.isdisjoint(other.reading.keys)


def _rate(side: _TranslationSide, end: int) -> tuple[str, str]:
    """The unit that an amount which ends at a character is counted by, and the words up to it: `week`, ` a week`."""
    reading = side.reading
    first = bisect_left(reading.begins, end)
    for at in range(first, min(first + _RATE, len(reading))):
        if reading.gap(at).strip() or reading.keys[at][0] == "#":
            break
        unit = _unit(reading.keys[at], side.locale)
        if unit and len(reading.keys[at]) > 1:  # Spanish `a` is short for years as well
            return unit, side.text[end : reading.ends[at]]
    return "", ""


def _unit(word: str, known: Locale) -> str:
    """The English name of a unit, or nothing for what is none."""
    if not known.units:
        return word if word in locale("de").units else ""
    named = ((unit, " ".join(forms).split()) for unit, forms in known.units.items())
    return next((unit for unit, forms in named if word in forms or f"{word}s" in forms), "")


def _places(said: _TranslationSide, told: _TranslationSide) -> Iterator[Mistranslation]:
    ours, theirs = said.known, told.known
    yield from (Mistranslation("name", name, "") for what, name in ours.items() if what not in theirs)
    yield from (Mistranslation("name", "", name) for what, name in theirs.items() if what not in ours)


def _names(said: _TranslationSide, told: _TranslationSide) -> Iterator[Mistranslation]:
    yield from (Mistranslation("name", name, "") for name in dict.fromkeys(said.names()) if not _is_in(name, told))
    yield from (Mistranslation("name", "", name) for name in dict.fromkeys(told.names()) if not _is_in(name, said))


def _is_in(name: str, side: _TranslationSide) -> bool:
    """Whether a text has a name, with or without an ending."""
    bare = _bare(name)
    return any(bare == word or _inflected(bare, word) or _inflected(word, bare) for word in side.words)


def _inflected(stem: str, word: str) -> bool:
    return len(stem) > _SHORT and word.startswith(stem) and len(word) - len(stem) <= _INFLECTED


def _bare(word: str) -> str:
    """A word without case and accents."""
    word = unicodedata.normalize("NFKD", word.replace("’s", "").replace("'s", ""))
    return "".join(c for c in word if not unicodedata.combining(c)).casefold()


def _opens_speech(gap: str) -> bool:
    return bool(re.search(r"[“”\"„«»‘:]", gap))


def _denials(said: _TranslationSide, told: _TranslationSide) -> Iterator[Mistranslation]:
    """Sentence by sentence, or where there are more of them in one, how many say no."""
    ours, theirs = said.denied(), told.denied()
    if len(ours) == len(theirs):
        for (one, words), (other, others) in zip(ours, theirs, strict=True):
            if one != other:
                yield Mistranslation("negation", words, others)
    elif sum(no for no, _ in ours) != sum(no for no, _ in theirs):
        yield Mistranslation("negation", said.text, told.text)


def same_language(one: str, other: str) -> bool:
    """Whether two tags name one language, whatever the country."""
    return primary(one) == primary(other)
