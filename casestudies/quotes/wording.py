"""The quote's side: its words, with what an editor discloses among them. Ellipses and brackets are grammar, not
punctuation.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from itertools import repeat
from typing import NamedTuple

from casestudies.quotes.languages.base import Language
from casestudies.quotes.reading import Words

# What a quote discloses: an ellipsis, in brackets or not; a capital in brackets (`[W]e`); other words in brackets.
_MARK = re.compile(
    r"(?P<gap>[\[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.{3,}|\.\s\.\s\.)|(?P<capital>\[[^\W\d_]\](?=[^\W\d_]))|\[(?P<words>[^\[\]]*)\]"
)

# What a writer puts into the midst of a quotation: `,” she says, “`.
_BROKEN = re.compile(
    r"(?:(?<=\S)[\"”“]|(?<=\S)\s?»),?\s[^\W\d_]+(?:[-'’\s][^\W\d_]+){0,5},\s(?:[\"“„](?=\S)|«\s?)(?=[^\W_]|\[)"
)
_MARKS = re.compile('["“”„«»]')


def in_one(text: str) -> str:
    """A quotation that the writer broke into, as in `We moved,” she says, “and it held`, without the writer's words."""
    marks = len(_MARKS.findall(text)) - sum(1 for end in (text[:1], text[-1:]) if _MARKS.fullmatch(end))
    return _BROKEN.sub(" ", text, count=1) if marks == len("”“") else text


class Sort(Enum):
    """What stands at a place of the quote."""

    WORD = auto()
    GAP = auto()
    BRACKET = auto()


class Item(NamedTuple):
    """A word, an ellipsis or a bracket, at the characters `begin` to `end` of the quote. `keys` are a bracket's
    words.
    """

    sort: Sort
    key: str
    begin: int
    end: int
    also: str = ""
    keys: tuple[str, ...] = ()
    capital: bool = False


class Wording:
    """A quote as a row of items."""

    def __init__(self, text: str, language: Language, *, alone: bool = False) -> None:
        self.text = text
        self.alone = alone
        self.language = language
        marks: list[Item] = []
        capitals: set[int] = set()
        masked = text
        for match in _MARK.finditer(text):
            if match["capital"]:
                capitals.add(match.start())
                continue
            masked = masked[: match.start()] + ";" * (match.end() - match.start()) + masked[match.end() :]
            if match["gap"]:
                marks.append(Item(Sort.GAP, "…", *match.span()))
            else:
                inner = Words(match["words"], language)
                marks.append(Item(Sort.BRACKET, "[]", *match.span(), keys=tuple(inner.keys)))
        self.reading = r = Words(masked, language)
        words = list(map(Item, repeat(Sort.WORD), r.keys, r.begins, r.ends))
        for i, also in r.also.items():
            words[i] = words[i]._replace(also=also)
        if capitals:
            words = [word._replace(capital=word.begin in capitals) for word in words]
        self.items: list[Item] = words
        self.keys = r.keys
        if marks:
            items = sorted([*words, *marks], key=lambda item: item.begin)
            self.items = [
                item
                for n, item in enumerate(items)
                if not (item.sort is Sort.GAP and n and items[n - 1].sort is Sort.GAP)
            ]
            self.keys = [item.key for item in self.items]

    def __len__(self) -> int:
        return len(self.items)

    @property
    def plain(self) -> bool:
        """Whether it is nothing but words."""
        return len(self.items) == len(self.reading)

    @property
    def fragment(self) -> bool:
        """Whether it is written as a part of the writer's own sentence: it begins small, and no mark ends it."""
        return not self.alone and self.text[:1].islower() and self.text.rstrip(" \"'”’»,;:")[-1:].isalnum()

    def between(self, j: int) -> str:
        """The text before item `j`, after the item before it."""
        begin = self.items[j - 1].end if j > 0 else 0
        return self.text[begin : self.items[j].begin if j < len(self.items) else len(self.text)]

    def surface(self, first: int, last: int) -> str:
        """The text of the items `first` to `last` (half-open)."""
        return self.text[self.items[first].begin : self.items[last - 1].end] if first < last else ""
