"""The languages quotes are judged by, each in one file: `de.py` is the home of all that the program knows of German.

A home has `LANGUAGE`, and may have `HEDGES` and `HEDGES_BEHIND` (words that make a figure less exact), `COUNTING` (what
else belongs to a figure that was spoken), `REQUEST` (the wording
of an approval request), `PAGE` (the interface's texts), `MARKS` and `INNER_MARKS`, `TELLING` (what shows that a passage
is worth quoting), `ASKING` (how somebody asked and answered), `STAGING` (how a text hands the word to
somebody), `NUMBERED` (words whose numbers only tell things apart: step 2), `MAILS` (the mails of the year around an
interview), `GUIDE` (what a guide for an interview says). What uses them lies in later rooms; the data is here. A language
without a home is judged strictly, by what CLDR knows of it.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from typing import Any

from casestudies.quotes.languages.base import Language
from casestudies.quotes.languages.fallback import fallback

_LONGEST_CODE = 3


@dataclass(frozen=True, slots=True)
class Home:
    """All that is known of one language."""

    language: Language
    hedges: Mapping[str, str] = field(default_factory=dict)
    hedges_behind: Mapping[str, str] = field(default_factory=dict)
    counting: Mapping[str, str] = field(default_factory=dict)
    request: Mapping[str, Any] = field(default_factory=dict)
    page: Mapping[str, Any] = field(default_factory=dict)
    marks: tuple[str, str] | None = None
    inner_marks: tuple[str, str] | None = None
    telling: Mapping[str, str] = field(default_factory=dict)
    asking: Mapping[str, str] = field(default_factory=dict)
    staging: Mapping[str, str] = field(default_factory=dict)
    numbered: str = ""
    mails: Mapping[str, str] = field(default_factory=dict)
    guide: Mapping[str, Any] = field(default_factory=dict)


def primary(tag: str) -> str:
    """The language of a tag (BCP 47) without region or script: `pt` of `pt-BR`."""
    return tag.replace("_", "-").split("-")[0].lower()


def homes() -> tuple[str, ...]:
    """The codes of the languages that have a home, in order."""
    found = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(sorted(name for name in found if len(name) <= _LONGEST_CODE))


@lru_cache(maxsize=64)
def home(tag: str) -> Home:
    """What is known of a language, by its tag (BCP 47); `en` serves `en-GB`."""
    code = primary(tag).strip()
    if code not in homes():
        return Home(fallback(code or "und"))
    module = import_module(f"{__name__}.{code}")
    known = {name: getattr(module, name.upper()) for name in _PARTS if hasattr(module, name.upper())}
    return Home(module.LANGUAGE, **known)


_PARTS = tuple(name for name in Home.__dataclass_fields__ if name != "language")


def language_for(tag: str) -> Language:
    """The rules for a language tag (BCP 47). Tags without a home are judged strictly."""
    return home(tag).language


def judged() -> tuple[str, ...]:
    """The codes of the languages that have rules of their own."""
    return tuple(code for code in homes() if language_for(code).governors)
