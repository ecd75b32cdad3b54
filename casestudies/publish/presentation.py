"""What pages show, prepared: everything a template prints that an Edition does not say word for word.

A `Presenter` turns an edition into the plain values of one page: `Presenter(edition, texts("en")).story(story)` is the
context of `casestudies/story.html`. It decides nothing about what may be published; that is the edition's.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from casestudies.publish import facets as fc
from casestudies.publish.badge import Badge, badge
from casestudies.publish.texts import Texts, direction, marks, primary
from casestudies.publish.typography import printed
from casestudies.review.edition import (
    Edition,
    PublishedCustomer,
    PublishedQuote,
    PublishedResult,
    PublishedStory,
)
from casestudies.stories.model import Form
from casestudies.stories.project import Project

SECTIONS = ("figures", "facts", "check", "next", "related", "logos", "stories", "voices")
"""The parts of pages that a site may leave out. Disclosures are none of them."""
SHORT, LONG = 90, 320
"""Characters up to which a quote is set in the largest type, and from which in the smallest."""
_LONGEST_WORD = 20
_GREAT = range(40, 150)
"""Characters of a sentence that can stand alone at the top of the home page."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a site may choose about its pages. Files are named by their path under docs_dir.

    `facets` are the keys shown, in this order (None: all there are); `sections` the parts of pages that are shown
    (empty: all of `SECTIONS`); `featured` is the quote (`story#id`) at the top of the home page; `next_url` is where a
    story leads to in the end, beside more stories. `picture_font` is a font file for pictures of words that ours has not
    all letters of.
    """

    index: str = "stories/index.md"
    wall: str = "voices/index.md"
    customers: str = "customers"
    facets: tuple[str, ...] | None = None
    sections: tuple[str, ...] = ()
    featured: str = ""
    next_url: str = ""
    picture_font: Path | None = None

    @classmethod
    def of(cls, project: Project) -> Look:
        """As the project's settings say."""
        index, wall = f"{project.stories}/index.md", f"{project.wall}/index.md"
        return cls(
            index,
            wall,
            facets=project.facets or None,
            sections=project.sections,
            featured=project.featured,
            next_url=project.next_step,
        )

    def shows(self, section: str) -> bool:
        """Whether a part of a page is wanted."""
        return not self.sections or section in self.sections


@dataclass(frozen=True, slots=True)
class Voice:
    """A quote as it is printed at one place of a page.

    `text` and `end` are its words as they are set: all but the last, and the last, to which a reference in running text
    clings.
    `anchor` is its id there; `lang` and `dir` are empty where they are those of the page; `size` is short, medium or
    long; `tokens` are what the wall filters by; `snippet` is the file to copy for showing it elsewhere, or empty;
    `preview` says that only a local preview shows it.
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

    @property
    def words(self) -> str:
        """All its words as they are set; `quote.text` is the record."""
        return self.text + self.end


@dataclass(frozen=True, slots=True)
class Card:
    """A story as a card: its key figure, if it has one, and what a collection sorts and filters by."""

    story: PublishedStory
    figure: PublishedResult | None
    date: dt.date | None
    tokens: str

    @property
    def dir(self) -> str:
        """Which way the story is written, where it is in another language than the site."""
        return direction(self.story.language) if self.story.language else ""


_Item = TypeVar("_Item", Card, Voice)


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the fact sheet: a label, and values each with the address of its facet page (or empty)."""

    label: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody quoted in a story, and how often."""

    name: str
    role: str
    company: str
    photo: str
    initials: str


@dataclass(frozen=True)
class Presenter:
    """The pages of one edition in one language. Each method is the context of the template of the same name.

    `snippet` gives the file that a reader copies to show a quote elsewhere (its path under the site's root, or nothing).
    """

    edition: Edition
    texts: Texts
    look: Look = field(default_factory=Look)
    snippet: Callable[[PublishedQuote], str] = lambda _: ""

    def quote(self, quote: PublishedQuote, *, own: bool = False, nth: int = 0) -> dict[str, object]:
        """For `quote.html` and `inline.html`. `own` on the page of its story; `nth` counts earlier prints on the page."""
        anchor = quote.id if own else _foreign(quote)
        told_in = self._told_in[quote.story] if own else ""
        voice = self._voice(quote, f"{anchor}-{nth + 1}" if nth else anchor, told_in=told_in, own=own)
        return self._page(voice=voice, quote=quote, own=own)

    def story(self, story: PublishedStory) -> dict[str, object]:
        """For `story.html`, which also takes `content`: the story's rendered Markdown."""
        position = self._positions[story.id]
        return self._page(
            story=story,
            dir=direction(story.language) if story.language else "",
            customer=story.customer,
            quotes=story.quotes,
            facts=self._facts(story),
            people=people(story.quotes),
            voices=tuple(self._voice(quote, quote.id, told_in=story.language, own=True) for quote in story.quotes),
            revised=any(quote.check.verdict == "revised" for quote in story.quotes),
            related=tuple(self._in_order[other] for other in self._related[position]),
            disclosures=story.disclosures,
            approved=self._approved(story),
            own=True,
        )

    def index(self, selected: str = "") -> dict[str, object]:
        """For `index.html`: all stories, or on a facet's plain page those with the value whose token is `selected`."""
        chosen = self.story_facets(selected)
        cards = _with(self.cards, selected)
        return self._page(
            stories=tuple(card.story for card in cards),
            cards=cards,
            facets=chosen,
            selected=_selected(chosen),
            count=self.texts.counted("count_stories", len(cards)),
            total=len(self.cards),
            home=self.look.index,
            level=2,
            sortable=True,
        )

    def wall(self, selected: str = "") -> dict[str, object]:
        """For `wall.html`: all testimonials, or on a facet's plain page those with the value `selected`."""
        chosen = self.voice_facets(selected)
        voices = _with(self.voices, selected)
        return self._page(
            quotes=tuple(voice.quote for voice in voices),
            voices=voices,
            facets=chosen,
            selected=_selected(chosen),
            count=self.texts.counted("count_voices", len(voices)),
            total=len(self.voices),
            home=self.look.wall,
            sortable=False,
        )

    def home(self) -> dict[str, object]:
        """For `home.html`, which also takes `content`: the author's introduction."""
        great = self._great()
        shown = {great.ref} if great else set()
        others = [voice for voice in self.voices if voice.quote.ref not in shown]
        more = sorted(others, key=lambda voice: voice.size == "long")
        return self._page(
            stories=self.edition.stories,
            great=self._voice(great, f"great-{_foreign(great)}") if great else None,
            logos=tuple(customer for customer in self.edition.customers if customer.id)[:8],
            cards=self.cards[:3],
            voices=tuple(more[:3]),
        )

    def customer(self, customer: PublishedCustomer) -> dict[str, object]:
        """For `customer.html`: all that a customer said."""
        stories = tuple(story for story in self.edition.stories if story.customer.id == customer.id)
        return self._page(
            customer=customer,
            titled=True,
            heading=self.texts.said("about_customer", customer=customer.name),
            stories=stories,
            cards=tuple(card for card in self.cards if card.story.customer.id == customer.id),
            voices=tuple(voice for voice in self.voices if voice.quote.customer == customer.id),
            people=people([quote for story in stories for quote in story.quotes]),
            facts=self._customer_facts(customer),
            disclosures=tuple(dict.fromkeys(sentence for story in stories for sentence in story.disclosures)),
        )

    def story_facets(self, selected: str = "") -> tuple[fc.Facet, ...]:
        """The facets of the index; each value's `src` is a plain page to be made with `index(value.token)`."""
        return fc.narrowed(self._story_facets, selected)

    def voice_facets(self, selected: str = "") -> tuple[fc.Facet, ...]:
        """The facets of the wall; each value's `src` is a plain page to be made with `wall(value.token)`."""
        return fc.narrowed(self._voice_facets, selected)

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """All stories as cards, newest first."""
        return tuple(sorted(self._in_order, key=lambda card: card.date or dt.date.min, reverse=True))

    @cached_property
    def _in_order(self) -> tuple[Card, ...]:
        tokens = fc.tokens(self._story_traits)
        return tuple(
            Card(story, story.results[0] if story.results else None, _date(story), token)
            for story, token in zip(self.edition.stories, tokens, strict=True)
        )

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """All testimonials, as the wall prints them: the stories take turns."""
        tokens = fc.tokens(self._voice_traits)
        return _in_turns(
            self._voice(quote, _foreign(quote), token)
            for quote, token in zip(self.edition.testimonials, tokens, strict=True)
        )

    @cached_property
    def _customers(self) -> Mapping[str, PublishedCustomer]:
        """By story: a customer who may not be named has no id of its own."""
        return {story.id: story.customer for story in self.edition.stories}

    @cached_property
    def _told_in(self) -> Mapping[str, str]:
        """By story: its language, where that is not the site's."""
        return {story.id: story.language for story in self.edition.stories}

    @cached_property
    def _withheld(self) -> frozenset[str]:
        """The stories that only a local preview shows."""
        return frozenset(story.id for story in self.edition.stories if story.preview)

    @cached_property
    def _positions(self) -> Mapping[str, int]:
        return {story.id: position for position, story in enumerate(self.edition.stories)}

    @cached_property
    def _related(self) -> Sequence[tuple[int, ...]]:
        return fc.related(self._story_traits)

    @cached_property
    def _story_traits(self) -> Sequence[fc.Traits]:
        return [fc.traits(story.customer, story.tags) for story in self.edition.stories]

    @cached_property
    def _voice_traits(self) -> Sequence[fc.Traits]:
        return [fc.traits(self._customers[quote.story], quote.tags) for quote in self.edition.testimonials]

    @cached_property
    def _story_facets(self) -> tuple[fc.Facet, ...]:
        return self._facets(self._story_traits, self.look.index)

    @cached_property
    def _voice_facets(self) -> tuple[fc.Facet, ...]:
        return self._facets(self._voice_traits, self.look.wall)

    @cached_property
    def _links(self) -> Mapping[str, str]:
        values = (value for facet in self._story_facets for value in facet.values)
        return {value.token: value.src for value in values}

    def _page(self, **values: object) -> dict[str, object]:
        shared = {"edition": self.edition, "t": self.texts, "look": self.look, "previewing": bool(self._withheld)}
        shared["site_dir"] = direction(self.edition.language)
        return {**shared, "own": False, "titled": False, "level": 3, **values}

    def _approved(self, story: PublishedStory) -> str:
        if story.approved_on is None:
            return ""
        day = self.texts.date(story.approved_on)
        return self.texts.said("approved_on", customer=story.customer.name, date=day)

    def _facets(self, items: Sequence[fc.Traits], page: str) -> tuple[fc.Facet, ...]:
        return fc.facets(items, _folder(page), self.texts["facets"], self.look.facets)

    def _voice(
        self, quote: PublishedQuote, anchor: str, tokens: str = "", *, told_in: str = "", own: bool = False
    ) -> Voice:
        """`told_in` is the language of the text around it, where that is not the site's."""
        around = told_in or self.edition.language
        # In running text the marks are the sentence's, not the quote's.
        opening, closing = marks(around if own and quote.form is Form.INLINE else quote.language)
        words = printed(quote.text, quote.language)
        end = last_word(words)
        # Where the page changes its language, both the quote and the interface beside it say theirs.
        foreign = bool(told_in) or primary(quote.language) != primary(around)
        turned = bool(told_in) or direction(quote.language) != direction(around)
        return Voice(
            quote=quote,
            customer=self._customers[quote.story],
            text=words.removesuffix(end),
            end=end,
            anchor=anchor,
            lang=quote.language if foreign else "",
            dir=direction(quote.language) if turned else "",
            opening=opening,
            closing=closing,
            size="short" if len(quote.text) <= SHORT else "medium" if len(quote.text) <= LONG else "long",
            badge=badge(quote, self.texts),
            tokens=tokens,
            snippet=self.snippet(quote),
            preview=quote.story in self._withheld,
        )

    def _great(self) -> PublishedQuote | None:
        """The sentence at the top of the home page: the featured one, else the words behind a story's key figure, else
        the first that is short enough to be large.
        """
        quotes = {quote.ref: quote for quote in self.edition.quotes}
        behind = (f"{card.story.id}#{card.figure.quote}" for card in self.cards if card.figure)
        figures = [quotes[ref] for ref in behind if ref in quotes]
        fitting = [quote for quote in (*figures, *self.edition.testimonials) if len(quote.text) in _GREAT]
        named = [quotes[ref] for ref in (self.look.featured,) if ref in quotes]
        return next(iter((*named, *fitting, *self.edition.testimonials)), None)

    def _facts(self, story: PublishedStory) -> tuple[Fact, ...]:
        return self._as_facts(fc.traits(story.customer, story.tags), self._story_tokens(story))

    def _customer_facts(self, customer: PublishedCustomer) -> tuple[Fact, ...]:
        story = next(story for story in self.edition.stories if story.customer.id == customer.id)
        own = fc.traits(customer, {})
        return self._as_facts(own, self._story_tokens(story))

    def _story_tokens(self, story: PublishedStory) -> Mapping[tuple[str, str], str]:
        item = fc.traits(story.customer, story.tags)
        pairs = [(key, value) for key in item for value in dict.fromkeys(item[key])]
        return dict(zip(pairs, self._in_order[self._positions[story.id]].tokens.split(), strict=True))

    def _as_facts(self, item: fc.Traits, tokens: Mapping[tuple[str, str], str]) -> tuple[Fact, ...]:
        return tuple(
            Fact(
                self.texts["facets"].get(key) or fc.spoken(key),
                tuple((value, self._links.get(tokens[key, value], "")) for value in values),
            )
            for key, values in item.items()
        )


def last_word(text: str) -> str:
    """The last word with what stands around it, or the last two characters where it is too long to be kept whole."""
    word = text.rpartition(" ")[2]
    return word if len(word) <= _LONGEST_WORD else text[-2:]


def people(quotes: Sequence[PublishedQuote]) -> tuple[Person, ...]:
    """Those whose words are printed, once each, in order; nobody whose name was not released."""
    found = {
        (a.name, a.role): Person(a.name, a.role, a.company, a.photo, a.initials)
        for a in (quote.attribution for quote in quotes)
        if a.name
    }
    return tuple(found.values())


def _foreign(quote: PublishedQuote) -> str:
    return f"{quote.story.replace('/', '--')}--{quote.id}"


def _folder(src: str) -> str:
    return src.rpartition("/")[0] or src.removesuffix(".md")


def _date(story: PublishedStory) -> dt.date | None:
    return story.approved_on or max(story.interview_dates, default=None)


def _with(items: tuple[_Item, ...], token: str) -> tuple[_Item, ...]:
    return tuple(item for item in items if not token or token in item.tokens.split())


def _selected(chosen: Sequence[fc.Facet]) -> fc.FacetValue | None:
    return next((facet.chosen for facet in chosen if facet.chosen), None)


def _in_turns(voices: Iterable[Voice]) -> tuple[Voice, ...]:
    """One voice of each story, then a second of each, and so on."""
    taken: Counter[str] = Counter()
    ranked = []
    for voice in voices:
        ranked.append((taken[voice.quote.story], voice))
        taken[voice.quote.story] += 1
    return tuple(voice for _, voice in sorted(ranked, key=lambda entry: entry[0]))
