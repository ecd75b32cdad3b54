"""A language that has no rules of its own: what CLDR and num2words know of it, and what needs no language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from casestudies import cldr
from casestudies.quotes.languages.base import Language, words
from casestudies.quotes.languages.continental_numbers import Figures
from casestudies.quotes.languages.spelled import number_words, spelled

_SOUNDS = words("eh ehm ehh hmm hm mhm mmm öh öhm äh ähm yyy yy eee uhm")
"""Hesitations that are no word wherever Latin letters are written."""


def fallback(code: str) -> Language:
    """The strict rules for a language."""
    locale = cldr.locale(code)
    known = locale.name.split("-")[0] == code and locale.figures
    if not known or not locale.figures["comma"]:
        return Language(code=code, hesitations=_SOUNDS)
    figures = figures_of(code)
    joiner = words(locale.figures["and"])
    return Language(
        code=code,
        hesitations=_SOUNDS,
        number=figures.number,
        figures=figures.starts,
        joiners=joiner,
        openers=tuple((word,) for word in joiner),
        short_repeats=True,
        signs={"&": locale.figures["and"]},
    )


def figures_of(code: str, **more: Any) -> Figures:  # noqa: ANN401  (fields of Figures)
    """How a language writes figures as CLDR has it, with what CLDR does not know."""
    known = cldr.locale(code).figures
    figures = Figures(
        code=code,
        begins=lambda word: word in number_words(code),
        ones=frozenset(word for word, value in spelled(code).items() if value == 1),
        scales=_powers(known.get("scales", {})),
        abbreviated=_powers(known.get("short", {})),
        percent=frozenset({("percent",), *((word,) for word in known.get("percent", "").split())}),
        point="",
        currencies={},
    )
    return replace(figures, **more)


def _powers(forms: Mapping[str, str]) -> dict[str, int]:
    """Words by the power of ten that they name."""
    return {word: 10 ** int(power) for power, words in forms.items() for word in words.split()}
