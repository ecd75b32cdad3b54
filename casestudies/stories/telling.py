"""Whether a text that stands beside somebody's name reads as that person's words, or tells about the person.

No program can know. The signs are few: who says "we" is speaking, and so is who makes a whole sentence; a role, a title or a
sentence about the person is not. In doubt a text that stands where only words of somebody stand counts as speech.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import IntEnum

from casestudies.quotes.languages import language_for, primary
from casestudies.stories.speech import SPEECH_WORDS, words

_WORD = re.compile(r"[^\W_]+")
_ENDS = re.compile(r"[.!?…。！？؟][\"'”’»)\]]*\Z")
_CRIES = re.compile(r"[!！][\"'”’»)\]]*\Z")
_CLOCK = re.compile(r"[^\w\[(]*(?:[01]?\d|2[0-3])(?:[:.h]\s?[0-5]\d(?!:?\d)|\s?(?:am|pm|Uhr|h)\b)", re.IGNORECASE)
# Words that are written small in titles.
_SMALL = 3
# A list of things somebody looks after has fewer words than this.
_FEW = 9


class Sign(IntEnum):
    """How much the place of a text says that it is speech: beside a name, as in a table; or where words of somebody stand, as
    before `— Name`.
    """

    BESIDE = 1
    CREDITED = 2


@dataclass(frozen=True, slots=True)
class Tongue:
    """What is known of the languages that a text may be in."""

    first_person: frozenset[str]
    about_person: frozenset[str]
    reporting: frozenset[str]
    known: bool

    @classmethod
    def of(cls, tags: Collection[str]) -> Tongue:
        """Of the languages with these tags (BCP 47) together, and English, which is written everywhere."""
        known = [language_for(tag) for tag in sorted({*map(primary, tags), "en"})]
        return cls(
            frozenset().union(*(one.first_person for one in known)),
            frozenset().union(*(one.about_person for one in known)),
            frozenset().union(*(one.governors.get("reporting", frozenset()) for one in known)),
            all(one.first_person for one in known),
        )

    def speaks(self, text: str) -> bool:
        """Whether somebody speaks of himself, or cries out."""
        return not self.first_person.isdisjoint(_folded(text)) or _CRIES.search(text.rstrip()) is not None

    def reports(self, text: str) -> bool:
        """Whether a text holds a verb of saying."""
        return not self.reporting.isdisjoint(_folded(text))


def reads_as_speech(text: str, sign: Sign, tongue: Tongue, roles: Collection[str] = (), *, named: bool = False) -> bool:
    """Whether a text that stands beside a name is to be taken for that person's words.

    `roles` are the roles and companies that may be named beside a person; `named` says that the text names the person itself.
    """
    if words(text) < SPEECH_WORDS:
        return False
    found = _folded(text)
    ends = _ENDS.search(text.rstrip()) is not None
    speaks = tongue.speaks(text)
    if is_clock(text) and not ends:  # an agenda
        return False
    if speaks:
        return not (named and sign is Sign.BESIDE)
    if named or _is_about_person(found, tongue, roles):
        return False
    first = next((char for char in text if char.isalnum()), "")
    begins = not first.islower()
    if sign is Sign.BESIDE:
        return begins and ends
    return ends or (begins and not _is_title(text)) or (not begins and len(found) >= _FEW) or not tongue.known


def is_clock(text: str) -> bool:
    """Whether a text begins with a time of the day, as the lines of an agenda do."""
    return _CLOCK.match(text) is not None


def _folded(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _is_about_person(found: list[str], tongue: Tongue, roles: Collection[str]) -> bool:
    if not found or found[0] in tongue.about_person:
        return True
    of_roles = {word for role in roles for word in _folded(role) if len(word) > _SMALL}
    return not of_roles.isdisjoint(found[:SPEECH_WORDS])


def _is_title(text: str) -> bool:
    """Whether every longer word has a capital, as in an English title."""
    long = [word for word in _WORD.findall(text) if len(word) > _SMALL]
    return len(long) > 1 and all(word[0].isupper() for word in long)
