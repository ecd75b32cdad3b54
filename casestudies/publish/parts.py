"""The parts that pages are made of, as plain values: voices, cards of stories, facts, people; and collections of them."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from casestudies.publish.badge import Badge
from casestudies.publish.facets import Facet
from casestudies.publish.renditions import Shown
from casestudies.publish.texts import direction
from casestudies.review.edition import Problem, PublishedCustomer, PublishedQuote, PublishedResult, PublishedStory

PER_PAGE = 24
"""Items on one page of a collection: three columns stay full, and a page of the longest quotes stays below 150 kB."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A quote as it is printed at one place of a page.

    `text` and `end` are its words as they are set: all but the last, and the last, to which a reference in running text
    clings.
    `anchor` is its id there; `lang` and `dir` are empty where they are those of the page; `size` is short, medium or
    long; `tokens` are what the wall filters by; `snippet` is its page for other sites, `captions` those of its film, or empty;
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
    captions: str = ""
    preview: bool = False
    problems: tuple[Problem, ...] = ()
    before: str = ""
    """What stands before the writer's words in the midst of the quote, on its own page."""
    aside: str = ""
    """Those words."""
    first_published: str = ""
    """What the link says that leads to where the words were published first."""
    face: Shown | None = None
    """The photo of whoever said it, where it was released."""
    told_in: str = ""
    """The language of its story, where that is not the site's."""
    tongue: str = ""
    """What that language calls itself."""

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
    picture: Shown | None = None
    own: str = ""
    """The class that gives it the customer's colour."""
    tongue: str = ""
    """What its language calls itself, where that is not the site's."""
    featured: bool = False

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
class Topic:
    """What was said about one thing: the quotes below one heading of a story, which they link to; or below none."""

    heading: str
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class QuotedPerson:
    """Somebody quoted in a story."""

    name: str
    role: str
    company: str
    photo: str
    initials: str


Listed = TypeVar("Listed", StoryCard, Voice)


@dataclass(frozen=True)
class Collection(Generic[Listed]):
    """All of one kind, in the order in which a page shows them, and the facets by which it narrows them.

    `page` is that page's file under docs_dir; each value of a facet has a plain page of its own (`FacetValue.src`).
    """

    items: tuple[Listed, ...]
    facets: tuple[Facet, ...]
    page: str
    name: str = ""
    """What the files are called from which the script learns what is on the other pages; there are none without facets."""
    language: str = ""
    """The language of all of them, where that is not the site's."""
    label: str = ""
    """What that language calls itself."""

    def having(self, token: str) -> tuple[Listed, ...]:
        """Those with the value of a facet that has this token; all where it is empty."""
        return self._by_token.get(token, ()) if token else self.items

    def part(self, token: str, number: int) -> tuple[Listed, ...]:
        """Those on one page of them; the first page has the number 1."""
        return self.having(token)[(number - 1) * PER_PAGE : number * PER_PAGE]

    def pages(self, token: str = "") -> int:
        """How many pages they fill; an empty collection has one."""
        return max(1, -(-len(self.having(token)) // PER_PAGE))

    def src(self, token: str = "", number: int = 1) -> str:
        """The file of one of these pages. The first stands where all of them stood as long as they were few."""
        first = next((v.src for facet in self.facets for v in facet.values if v.token == token), self.page)
        return paged(first, number)

    def second(self, token: str) -> str:
        """The file of the second page of those with a value, or nothing."""
        return self.src(token, 2) if self.pages(token) > 1 else ""

    @cached_property
    def _by_token(self) -> Mapping[str, tuple[Listed, ...]]:
        found: dict[str, list[Listed]] = defaultdict(list)
        for item in self.items:
            for token in item.tokens.split():
                found[token].append(item)
        return {token: tuple(items) for token, items in found.items()}


@dataclass(frozen=True, slots=True)
class Pager:
    """Where a page stands among those of a collection: its number, how many there are, and the files of others (or empty).

    `second` is the file of the second page: from its address the script makes those of all others.
    """

    number: int
    pages: int
    first: str
    previous: str
    next: str
    last: str
    second: str


def listing(collection: str, number: int) -> str:
    """One of the files from which the script learns what is on the other pages of a collection, under the site's root."""
    return f"casestudies/collections/{collection}-{number}.json"


def paged(first: str, number: int) -> str:
    """The file of a later page of what begins in a file."""
    if number == 1:
        return first
    folder = first.removesuffix(".md").removesuffix("index").rstrip("/")
    return f"{folder}/page/{number}.md" if folder else f"page/{number}.md"


def pager(first: str, number: int, pages: int) -> Pager:
    """The way from one of several pages to the others."""

    def src(other: int) -> str:
        return paged(first, other) if 1 <= other <= pages and other != number else ""

    second = paged(first, 2) if pages > 1 else ""
    return Pager(number, pages, src(1), src(number - 1), src(number + 1), src(pages), second)


def people(quotes: Sequence[PublishedQuote]) -> tuple[QuotedPerson, ...]:
    """Those whose words are printed, once each, in order; nobody whose name was not released."""
    found = {
        (a.name, a.role): QuotedPerson(a.name, a.role, a.company, a.photo, a.initials)
        for a in (quote.attribution for quote in quotes)
        if a.name
    }
    return tuple(found.values())
