"""The interface texts in a page's language: words, plurals, dates, times, quotation marks.

The words are data (`casestudies_theme.TEXTS`, one YAML file a language); forms of plurals, dates and the direction of
writing come from Unicode's CLDR.
"""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any, cast

from casestudies import cldr
from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.codes import LABEL
from casestudies.quotes.languages import home, homes, primary
from casestudies.stories.plain_yaml import Loader
from casestudies_theme import TEXTS

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Texts(Mapping[str, Any]):
    """What the interface says in one language: `t["stories"]`, or `t.stories` in a template.

    A message with forms of number is a mapping from CLDR's plural category (`one`, `few`, `other`, …) to the words.
    """

    language: str
    locale: cldr.Locale
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
        form = forms.get(self.locale.plural_form(n)) or forms["other"]
        return form.format(n=n, number=self.number(n))

    def counted(self, key: str, n: int) -> str:
        """The message `key` for a count: "3 stories"."""
        return self.plural(self.messages[key], n)

    def said(self, key: str, **values: object) -> str:
        """The message `key` with its places filled."""
        return str(self.messages[key]).format(**values)

    def date(self, day: dt.date) -> str:
        """A day as the language writes it out: "14 September 2026"."""
        return self.locale.date(day, self.messages.get("date_format", ""))

    def place_in_time(self, second: float) -> str:
        """A second of a recording as a place in it, which nobody takes for a time of the day: "22 min 5 s"."""
        minutes, s = divmod(int(second), 60)
        h, m = divmod(minutes, 60)
        return str(self.messages["duration"]["hours" if h else "minutes" if m else "seconds"]).format(h=h, m=m, s=s)


def direction(language: str) -> str:
    """Which way a language is written, `ltr` or `rtl`."""
    return cldr.locale(language).direction


def texts(language: str, labels: Mapping[str, str] | None = None, settings: str = "") -> Texts:
    """The texts for a language (BCP 47), or the nearest that is shipped, with the site's own wording laid over.

    `labels` names a message by its key (`stories`), or by key and name within it (`facets.use_case`); `settings` is the file
    in which they stand. Raises CasestudiesError where there is no such message, or where the label asks for places that it
    does not have.
    """
    words = dict(_shipped(primary(language)))
    shipped = language if primary(language) in languages() else FALLBACK
    for path, label in (labels or {}).items():
        key, _, name = path.partition(".")
        words[key] = _relabelled(words, path, key, name, label, Place(settings))
    return Texts(shipped, cldr.locale(shipped), words)


def _relabelled(words: Mapping[str, Any], path: str, key: str, name: str, label: str, place: Place) -> object:
    """The message `key` with the site's own wording."""
    old = words.get(key)
    nested = isinstance(old, Mapping) and "other" not in old
    if old is None or nested is not bool(name) or (nested and key != "facets" and name not in old):
        near = difflib.get_close_matches(path, _paths(words), 1)
        remedy = f"Did you mean `{near[0]}`?" if near else ""
        raise CasestudiesError(Finding(LABEL, place, f"There is no interface text `{path}`.", remedy))
    was = old.get(name, "") if nested else old
    forms = list(was.values()) if isinstance(was, Mapping) else [was]
    places = _places(label, path, place)
    if not places <= set().union(*(_places(form, path, place) for form in forms)):
        raise CasestudiesError(Finding(LABEL, place, f"The interface text `{path}` lacks some of these placeholders."))
    said = dict.fromkeys(was, label) if isinstance(was, Mapping) else label
    return {**old, name: said} if nested else said


def _places(message: str, path: str, place: Place) -> set[str]:
    try:
        return {name for _, name, _, _ in Formatter().parse(message) if name is not None}
    except ValueError as error:
        message = f"The braces of the interface text `{path}` do not close."
        raise CasestudiesError(Finding(LABEL, place, message)) from error


def _paths(words: Mapping[str, Any]) -> list[str]:
    """Every key that `labels` may name."""
    nested = {key for key, message in words.items() if isinstance(message, Mapping) and "other" not in message}
    return [*(key for key in words if key not in nested), *(f"{key}.{name}" for key in nested for name in words[key])]


@cache
def languages() -> frozenset[str]:
    """The languages that are shipped: with a file of texts, or with them in the language's home."""
    return frozenset(file.stem for file in TEXTS.glob("*.yml")) | {code for code in homes() if home(code).page}


@cache
def _shipped(language: str) -> Mapping[str, Any]:
    if home(language).page:
        return home(language).page
    file = TEXTS / f"{language if language in languages() else FALLBACK}.yml"
    return shipped(file)


def shipped(file: Path) -> Mapping[str, Any]:
    """A file of texts that comes with the theme."""
    return cast("Mapping[str, Any]", Loader(file.read_text("utf-8")).get_single_data())
