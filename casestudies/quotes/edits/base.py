"""What the edit kinds have in common: where they are asked, and what they answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from casestudies.findings import Severity
from casestudies.quotes.languages.base import Language, Phrase, Phrases
from casestudies.quotes.model import EditRule, Trait
from casestudies.quotes.reading import TranscriptWords, Words
from casestudies.quotes.wording import Wording

Step = tuple[int, int]
"""How many words of the source, and how many items of the quote, an edit accounts for."""


@dataclass(frozen=True, slots=True)
class EditPlace:
    """A place at which the source goes on with word `i` and the quote with item `j`."""

    source: TranscriptWords
    i: int
    quote: Wording
    j: int
    speakers: frozenset[str | None]

    @property
    def language(self) -> Language:
        """Whose rules apply."""
        return self.source.language


Permit = Callable[[EditPlace], Iterator[Step]]
"""An edit kind: the steps that it permits at a place, none where it does not apply."""


@dataclass(frozen=True, slots=True)
class EditKind:
    """A permitted edit: what it is called, and where it is permitted."""

    rule: EditRule
    permit: Permit


@dataclass(frozen=True, slots=True)
class LeavingOut:
    """A permitted edit that only leaves words of the source out: how many, from a word on."""

    rule: EditRule
    lengths: Callable[[TranscriptWords, int], Iterator[int]]


def permitted(code: str, name: str, what: str, why: str, before: str, after: str, *traits: Trait) -> EditRule:
    """The rule of an edit that publishes."""
    return EditRule(code, name, Severity.NOTE, what, why, "Nothing to do.", before, after, frozenset(traits))


def refused(
    code: str, name: str, what: str, why: str, remedy: str, before: str, after: str, *traits: Trait
) -> EditRule:
    """The rule of an edit that does not publish."""
    return EditRule(code, name, Severity.ERROR, what, why, remedy, before, after, frozenset(traits))


def phrase_at(reading: Words, i: int, phrases: tuple[Phrase, ...]) -> int:
    """The length of the longest of these phrases at word `i`, 0 if none stands there."""
    if not phrases or i >= len(reading.keys):
        return 0
    keys = reading.keys
    for phrase in phrases.by_first.get(keys[i], ()) if isinstance(phrases, Phrases) else phrases:
        if keys[i] == phrase[0] and tuple(keys[i : i + len(phrase)]) == phrase:
            return len(phrase)
    return 0
