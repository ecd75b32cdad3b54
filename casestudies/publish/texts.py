"""The interface texts in a page's language: words, plurals, dates, times, quotation marks.

The words are data (`casestudies_theme.TEXTS`, one YAML file a language); forms of plurals, dates and the direction of
writing come from Unicode's CLDR through Babel.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

import babel
import babel.dates
import yaml

from casestudies_theme import TEXTS

FALLBACK = "en"

# How each language sets speech apart, as CLDR lists it; others get the English marks.
MARKS = {
    "ar": ("”", "“"),
    "cs": ("„", "“"),
    "da": ("“", "”"),
    "de": ("„", "“"),
    "el": ("«", "»"),
    "es": ("«", "»"),
    "fi": ("”", "”"),
    "fr": ("«\u202f", "\u202f»"),
    "he": ("”", "”"),
    "hu": ("„", "”"),
    "it": ("«", "»"),
    "ja": ("「", "」"),
    "ko": ("“", "”"),
    "nb": ("«", "»"),
    "pl": ("„", "”"),
    "pt": ("“", "”"),
    "ru": ("«", "»"),
    "sv": ("”", "”"),
    "uk": ("«", "»"),
    "zh": ("“", "”"),
}


@dataclass(frozen=True, slots=True)
class Texts(Mapping[str, Any]):
    """What the interface says in one language: `t["stories"]`, or `t.stories` in a template.

    A message with forms of number is a mapping from CLDR's plural category (`one`, `few`, `other`, …) to the words.
    """

    language: str
    locale: babel.Locale
    messages: Mapping[str, Any]

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 - a message is text, or a mapping of texts
        return self.messages[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.messages)

    def __len__(self) -> int:
        return len(self.messages)

    def number(self, n: int) -> str:
        """A small count in words where the language's file has them, else in figures."""
        words = self.messages.get("numbers", ())
        return str(words[n]) if n < len(words) else str(n)

    def plural(self, forms: Mapping[str, str], n: int) -> str:
        """The form for `n`, with `{n}` in figures and `{number}` in words put in."""
        form = forms.get(str(self.locale.plural_form(n))) or forms["other"]
        return form.format(n=n, number=self.number(n))

    def counted(self, key: str, n: int) -> str:
        """The message `key` for a count: "3 stories"."""
        return self.plural(self.messages[key], n)

    def said(self, key: str, **values: object) -> str:
        """The message `key` with its places filled."""
        return str(self.messages[key]).format(**values)

    def date(self, day: dt.date) -> str:
        """A day as the language writes it out: "14 September 2026"."""
        pattern = self.messages.get("date_format", "long")
        return str(babel.dates.format_date(day, pattern, locale=self.locale))


def clock(seconds: float) -> str:
    """A position in a recording: "12:31", or "1:02:09" from an hour on."""
    minutes, second = divmod(int(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def primary(language: str) -> str:
    """The language without region or script: `pt` of `pt-BR`."""
    return language.replace("_", "-").split("-")[0].lower()


@cache
def direction(language: str) -> str:
    """Which way a language is written, `ltr` or `rtl`."""
    return str(_locale(language).text_direction)


def marks(language: str) -> tuple[str, str]:
    """The quotation marks of a language, opening and closing."""
    return MARKS.get(primary(language), ("“", "”"))


def texts(language: str, changes: Mapping[str, Any] | None = None) -> Texts:
    """The texts for a language (BCP 47), or the nearest that is shipped, with the site's own `changes` laid over."""
    words = _shipped(primary(language))
    shipped = language if primary(language) in languages() else FALLBACK
    return Texts(shipped, _locale(shipped), {**words, **(changes or {})})


@cache
def languages() -> frozenset[str]:
    """The languages that are shipped."""
    return frozenset(file.stem for file in TEXTS.glob("*.yml"))


@cache
def _shipped(language: str) -> Mapping[str, Any]:
    file = TEXTS / f"{language if language in languages() else FALLBACK}.yml"
    return cast("Mapping[str, Any]", yaml.safe_load(file.read_text(encoding="utf-8")))


@cache
def _locale(language: str) -> babel.Locale:
    try:
        return babel.Locale.parse(language.replace("_", "-"), sep="-")
    except (ValueError, babel.UnknownLocaleError):
        return babel.Locale(FALLBACK)
