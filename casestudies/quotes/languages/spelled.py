"""Whole numbers in words, read by the libraries that know them: text2num where it does, a list that num2words wrote elsewhere.

text2num reads 1,800 random numbers below a thousand million rightly in French, Spanish, Dutch and Portuguese; it misses 7 in
German (`achthunderteinstausend`) and 69 in Italian (`centottantuno`), which `Figures.respelled` makes up for. num2words
writes them in forty more languages, in the nominative only.
"""

from __future__ import annotations

import zipfile
from functools import cache, lru_cache
from pathlib import Path

_LIST = Path(__file__).parents[1] / "lists" / "numbers.zip"
# What num2words calls languages that CLDR and everybody else call otherwise: Norwegian bokmål, Kazakh.
_LISTED_AS = {"nb": "no", "kk": "kz"}
_READ = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})


@lru_cache(maxsize=8192)
def value(words: str, code: str) -> int | None:
    """The number that these words are; None where they are none."""
    if code not in _READ:
        return spelled(code).get(words) or spelled(code).get(
            words.replace(" ", "")
        )  # Turkish writes both `on üç` and `onüç`
    from text_to_num import text2num  # type: ignore[import-untyped]  # noqa: PLC0415  (only when a figure in words is met)

    try:
        return int(text2num(words, code))
    except ValueError:
        return None


@cache
def spelled(code: str) -> dict[str, int]:
    """Whole numbers below a thousand, and round thousands below a hundred thousand, by how they are said; empty where
    the list (`scripts/number_words.py`) does not have the language.
    """
    with zipfile.ZipFile(_LIST) as lists:
        name = f"{_LISTED_AS.get(code, code)}.txt"
        if name not in lists.namelist():
            return {}
        said = lists.read(name).decode("utf-8").split("\n")
    return dict(zip(said, (*range(1000), *range(1000, 100_000, 1000)), strict=True))


@cache
def number_words(code: str) -> frozenset[str]:
    """Every word that such a number is said with."""
    return frozenset(word for phrase in spelled(code) for word in phrase.split())
