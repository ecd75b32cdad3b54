"""The parts that pages are made of, as plain values: voices, cards of stories, facts, people; and collections of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from casestudies.publish.badge import Badge
from casestudies.publish.facets import Facet
from casestudies.publish.texts import direction
from casestudies.review.edition import Problem, PublishedCustomer, PublishedQuote, PublishedResult, PublishedStory


@dataclass(frozen=True, slots=True)
class Voice:
    """A quote as it is printed at one place of a page.

    `text` and `end` are its words as they are set: all but the last, and the last, to which a reference in running text
    clings.
    `anchor` is its id there; `lang` and `dir` are empty where they are those of the page; `size` is short, medium or
    long; `tokens` are what the wall filters by; `snippet` is the file to copy for showing it elsewhere, or empty;
    `preview` says that only a local preview shows it, and `problems` why its words are refused.
    """

    quote: PublishedQuote
    customer: PublishedCustomer
    text: str
    end: str
    anchor: str
    lang: str
    dir: str
    opening: str
    closing: str
    size: str
    badge: Badge
    tokens: str = ""
    snippet: str = ""
    preview: bool = False
    problems: tuple[Problem, ...] = ()
    before: str = ""
    """What stands before the writer's words in the midst of the quote, on its own page."""
    aside: str = ""
    """Those words."""
    first_published: str = ""
    """What the link says that leads to where the words were published first."""

    @property
    def words(self) -> str:
        """All its words as they are set; `quote.text` is the record."""
        return self.text + self.end


@dataclass(frozen=True, slots=True)
class StoryCard:
    """A story as a card: its key figure, if it has one, and what a collection sorts and filters by."""

    story: PublishedStory
    figure: PublishedResult | None
    date: dt.date | None
    tokens: str
    preview: bool = False
    """That only a local preview shows it."""

    @property
    def dir(self) -> str:
        """Which way the story is written, where it is in another language than the site."""
        return direction(self.story.language) if self.story.language else ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the fact sheet: a label, and values each with the address of its facet page (or empty)."""

    label: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody quoted in a story."""

    name: str
    role: str
    company: str
    photo: str
    initials: str


Item = TypeVar("Item", StoryCard, Voice)


@dataclass(frozen=True, slots=True)
class Collection(Generic[Item]):
    """All of one kind, in the order in which a page shows them, and the facets by which it narrows them.

    `page` is that page's file under docs_dir; each value of a facet has a plain page of its own (`FacetValue.src`).
    """

    items: tuple[Item, ...]
    facets: tuple[Facet, ...]
    page: str

    def having(self, token: str) -> tuple[Item, ...]:
        """Those with the value of a facet that has this token; all where it is empty."""
        return tuple(item for item in self.items if not token or token in item.tokens.split())


def people(quotes: Sequence[PublishedQuote]) -> tuple[Person, ...]:
    """Those whose words are printed, once each, in order; nobody whose name was not released."""
    found = {
        (a.name, a.role): Person(a.name, a.role, a.company, a.photo, a.initials)
        for a in (quote.attribution for quote in quotes)
        if a.name
    }
    return tuple(found.values())
