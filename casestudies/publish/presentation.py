"""What pages show, prepared: everything a template prints that an Edition does not say word for word.

A `Presenter` turns an edition into the plain values of one page: `Presenter(edition, texts("en")).story(story)` is the
context of `casestudies/story.html`. It decides nothing about what may be published; that is the edition's.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Generic, TypeGuard, TypeVar

from casestudies import cldr
from casestudies.publish import facets as fc
from casestudies.publish.badge import Badge, badge, refused
from casestudies.publish.body import headings_of_quotes
from casestudies.publish.captions import captions_path
from casestudies.publish.look import Look
from casestudies.publish.parts import (
    PER_PAGE,
    Collection,
    Fact,
    Listed,
    StoryCard,
    Topic,
    Voice,
    listing,
    pager,
    people,
)
from casestudies.publish.renditions import Renditions, Shown
from casestudies.publish.styling import color_class
from casestudies.publish.texts import Texts, direction
from casestudies.quotes.languages import primary
from casestudies.review.edition import (
    Edition,
    Preview,
    Printable,
    Problem,
    PublishedCustomer,
    PublishedQuote,
    PublishedStory,
)
from casestudies.stories.model import Form
from casestudies.stories.names import quote_name
from casestudies.stories.typography import marks, printed

SHORT, LONG = 90, 320
"""Characters up to which a quote is set in the largest type, and from which in the smallest."""
_LONGEST_WORD = 20
_ON_HOME = 3
"""Stories, and voices, on the home page. The story of its great sentence is among them only where there are few."""
_LOGOS = 6
"""Customers in the row of the home page, which stays one row; those with a logo first."""
_GREAT = range(40, 150)
"""Characters of a sentence that can stand alone at the top of the home page."""


SHARED = frozenset({"edition", "t", "look"})
"""The values that every page has: of an edition, templates print the publisher and the language alone."""
Shown_co = TypeVar("Shown_co", bound=Printable, covariant=True)
_T = TypeVar("_T")


@dataclass(frozen=True)
class Presenter(Generic[Shown_co]):
    """The pages of one edition (or preview) in one language. Each method is the context of the template of the same name.

    `snippet` gives the page of a quote for other sites (its path under the site's root, or nothing).
    """

    edition: Shown_co
    texts: Texts
    look: Look = field(default_factory=Look)
    snippet: Callable[[PublishedQuote], str] = lambda _: ""
    pictures: Renditions = field(default_factory=lambda: Renditions(Path(), drawn=False))

    def quote(self, quote: PublishedQuote, *, own: bool = False, nth: int = 0) -> dict[str, object]:
        """For `quote.html` and `inline.html`. `own` on the page of its story; `nth` counts earlier prints on the page."""
        anchor = quote.id if own else _foreign(quote)
        told_in = self._told_in[quote.story] if own else ""
        voice = self._voice(quote, f"{anchor}-{nth + 1}" if nth else anchor, told_in=told_in, own=own)
        return self._page(voice=voice, quote=quote, own=own)

    def voice(self, quote: PublishedQuote) -> Voice:
        """A quote outside the sentence it stood in."""
        return _alone(self._voice(quote, _foreign(quote)))

    def story(self, story: PublishedStory) -> dict[str, object]:
        """For `story.html`, which also takes `content`: the story's rendered Markdown. The same is shown on paper."""
        if story.id not in self._told:
            self._told[story.id] = self._tell(story)
        return self._told[story.id]

    @cached_property
    def _told(self) -> dict[str, dict[str, object]]:
        return {}

    def _tell(self, story: PublishedStory) -> dict[str, object]:
        position = self._positions.get(story.id)
        return self._page(
            story=story,
            picture=self._picture(story),
            colored=color_class(story.customer.color),
            tongue=self._tongue(story.language),
            dir=direction(story.language) if story.language else "",
            customer=story.customer,
            quotes=story.quotes,
            facts=self._facts(fc.traits(story.customer, story.tags)),
            people=people(story.quotes),
            voices=tuple(self._voice(quote, quote.id, told_in=story.language, own=True) for quote in story.quotes),
            revised=any(quote.check.verdict == "revised" for quote in story.quotes),
            translated=any(quote.translation for quote in story.quotes),
            noted=any(quote.check.source == "notes" for quote in story.quotes),
            related=() if position is None else tuple(self._in_order[other] for other in self._related[position]),
            disclosures=story.disclosures,
            approved=self._approved(story),
            withheld=self._withheld.get(story.id, ""),
            problems=self._problems.get(story.id, ()),
            own=True,
        )

    def index(self, selected: str = "", number: int = 1) -> dict[str, object]:
        """For `index.html`: a page of all stories, or on a facet's plain pages of those with the value `selected` (a token)."""
        cards = self.stories.part(selected, number)
        stories = tuple(card.story for card in cards)
        here = self._narrowed(self.stories, selected, number, "count_stories")
        return {
            **here,
            "cards": cards,
            "stories": stories,
            "level": 2,
            "sortable": True,
            "others": () if selected else self.foreign,
            "told": None,
        }

    def index_in(self, told: Collection[StoryCard], number: int = 1) -> dict[str, object]:
        """For `index.html` as well: a page of the stories in one other language."""
        cards = told.part("", number)
        others = tuple(one for one in self.foreign if one is not told)
        here = self._narrowed(told, "", number, "count_stories") | {"home": self.stories.page, "listing": ""}
        stories = tuple(card.story for card in cards)
        return {
            **here,
            "cards": cards,
            "stories": stories,
            "level": 2,
            "sortable": False,
            "others": others,
            "told": told,
        }

    def wall(self, selected: str = "", number: int = 1) -> dict[str, object]:
        """For `wall.html`: a page of all testimonials, or on a facet's plain pages of those with the value `selected`."""
        voices = self.testimonials.part(selected, number)
        quotes = tuple(voice.quote for voice in voices)
        here = self._narrowed(self.testimonials, selected, number, "count_voices")
        return {**here, "voices": voices, "quotes": quotes, "sortable": False}

    def home(self) -> dict[str, object]:
        """For `home.html`, which also takes `content`: the author's introduction."""
        great = self._great()
        shown = {great.ref} if great else set()
        others = [voice for voice in self.voices if voice.quote.ref not in shown]
        more = sorted(others, key=lambda voice: voice.size == "long")
        told_above = [card for card in self.cards if great and card.story.id == great.story]
        cards = [card for card in self.cards if card not in told_above] + told_above
        return self._page(
            stories=self.edition.stories,
            great=self._voice(great, f"great-{_foreign(great)}") if great else None,
            picture=self._picture_of.get(great.story) if great else None,
            colored=color_class(self._customers[great.story].color) if great else "",
            logos=tuple(sorted((c for c in self.edition.customers if c.id), key=lambda c: not c.logo))[:_LOGOS],
            cards=tuple(cards[:_ON_HOME]),
            voices=tuple(more[:_ON_HOME]),
        )

    def customer(self, customer: PublishedCustomer) -> dict[str, object]:
        """For `customer.html`: all that a customer said."""
        records = tuple(self._records_of.get(customer.id, ()))
        stories = tuple(one for one in records if one.src)
        return self._page(
            customer=customer,
            titled=True,
            heading=self.texts.said("about_customer", customer=customer.name),
            stories=stories,
            colored=color_class(customer.color),
            cards=tuple(self._cards_of.get(customer.id, ())),
            topics=tuple(topic for one in records for topic in self._topics(one)),
            voices=tuple(self.voice(q) for one in records for q in one.quotes if q.ref not in self._left_apart),
            people=people([quote for one in records for quote in one.quotes]),
            facts=self._facts(fc.traits(customer, {})),
            disclosures=tuple(dict.fromkeys(sentence for one in records for sentence in one.disclosures)),
        )

    @cached_property
    def stories(self) -> Collection[StoryCard]:
        """The stories in the site's language as cards, newest first."""
        cards = _with_featured((c for c in self._newest if not c.tongue), self.look.featured.partition("#")[0])
        traits = [self._story_traits[self._positions[card.story.id]] for card in cards]
        return Collection(cards, self._facets(traits, self.look.index), self.look.index, "index")

    @cached_property
    def _newest(self) -> tuple[StoryCard, ...]:
        return tuple(sorted(self._in_order, key=lambda card: card.date or dt.date.min, reverse=True))

    @cached_property
    def _cards_of(self) -> Mapping[str, Sequence[StoryCard]]:
        """By customer, newest first."""
        return _grouped(self._newest, lambda card: card.story.customer.id)

    @cached_property
    def _records_of(self) -> Mapping[str, Sequence[PublishedStory]]:
        """By customer, in the order of the edition."""
        return _grouped(self.edition.records, lambda record: record.customer.id)

    @cached_property
    def foreign(self) -> tuple[Collection[StoryCard], ...]:
        """The stories in other languages, one collection for each: they are not in the index of this one, which leads to theirs."""
        told = _grouped((card for card in self._newest if card.tongue), lambda card: primary(card.story.language))
        folder = _folder(self.look.index)
        # The page of a facet's value has a hyphen in its name, and a language's code none.
        return tuple(
            Collection(tuple(cards), (), f"{folder}/by/{code}.md", language=code, label=cards[0].tongue)
            for code, cards in sorted(told.items())
        )

    @cached_property
    def testimonials(self) -> Collection[Voice]:
        """All testimonials, as the wall prints them: the stories take turns."""
        quotes = self.edition.in_turn
        traits = [fc.traits(self._customers[quote.story], quote.tags) for quote in quotes]
        voices = (self._voice(q, _foreign(q), token) for q, token in zip(quotes, fc.tokens(traits), strict=True))
        return Collection(_in_turns(voices), self._facets(traits, self.look.wall), self.look.wall, "wall")

    @cached_property
    def apart(self) -> tuple[Voice, ...]:
        """Testimonials that are shown one by one alone: what another voice says in the language of the site."""
        return tuple(self._voice(quote, _foreign(quote)) for quote in self._apart)

    @cached_property
    def _left_apart(self) -> frozenset[str]:
        return frozenset(quote.ref for quote in self._apart)

    @cached_property
    def _apart(self) -> Sequence[PublishedQuote]:
        shown = {quote.ref for quote in self.edition.in_turn}
        return [quote for quote in self.edition.testimonials if quote.ref not in shown]

    @property
    def cards(self) -> tuple[StoryCard, ...]:
        """All stories as cards, newest first."""
        return self.stories.items

    @property
    def voices(self) -> tuple[Voice, ...]:
        """All testimonials, as the wall prints them."""
        return self.testimonials.items

    @cached_property
    def alone(self) -> Mapping[str, str]:
        """By testimonial without a story: the file of the page of the wall that shows it."""
        own = {one.id for one in self.edition.alone}
        stands = ((voice.quote.story, at // PER_PAGE + 1) for at, voice in enumerate(self.voices) if own)
        found = {id_: self.testimonials.src("", number) for id_, number in stands if id_ in own}
        return dict.fromkeys(own, self.look.wall) | found

    @cached_property
    def _in_order(self) -> tuple[StoryCard, ...]:
        """The cards in the order of the edition."""
        tokens = fc.tokens(self._story_traits)
        return tuple(
            StoryCard(
                story,
                story.results[0] if story.results else None,
                _date(story),
                token,
                story.id in self._withheld,
                self._picture_of[story.id],
                color_class(story.customer.color),
                self._tongue(story.language),
            )
            for story, token in zip(self.edition.stories, tokens, strict=True)
        )

    @cached_property
    def _picture_of(self) -> Mapping[str, Shown | None]:
        return {story.id: self._picture(story) for story in self.edition.records}

    def _picture(self, story: PublishedStory) -> Shown | None:
        return self.pictures.whole(story.image.file, story.image.focus) if story.image else None

    def _tongue(self, language: str) -> str:
        """What the language of a story calls itself, where it is another than the site's."""
        if not language or primary(language) == primary(self.edition.language):
            return ""
        return cldr.locale(language).tongues.get(primary(language), language)

    def _topics(self, story: PublishedStory) -> Iterator[Topic]:
        """The quotes of a story by the headings they stand below."""
        below = headings_of_quotes(story.body)
        shown = (quote for quote in story.quotes if quote.ref not in self._left_apart)
        for heading, quotes in groupby(shown, key=lambda quote: below.get(quote.ref, "")):
            yield Topic(heading, tuple(map(self.voice, quotes)))

    @cached_property
    def _customers(self) -> Mapping[str, PublishedCustomer]:
        """By story: a customer who may not be named has no id of its own."""
        return {story.id: story.customer for story in self.edition.records}

    @cached_property
    def _told_in(self) -> Mapping[str, str]:
        """By story: its language, where that is not the site's."""
        return {story.id: story.language for story in self.edition.records}

    @cached_property
    def _withheld(self) -> Mapping[str, str]:
        """The stories that only a local preview shows, and why."""
        return self.edition.withheld if isinstance(self.edition, Preview) else {}

    @property
    def _problems(self) -> Mapping[str, tuple[Problem, ...]]:
        """What is wrong in those, by story, and by quote where it is one that is refused."""
        return self.edition.problems if isinstance(self.edition, Preview) else {}

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
    def _links(self) -> Mapping[tuple[str, str], str]:
        """The plain page of each value of a facet, by the facet's key and the value."""
        return {(facet.key, value.label): value.src for facet in self.stories.facets for value in facet.values}

    def _narrowed(self, collection: Collection[Listed], selected: str, number: int, count: str) -> dict[str, object]:
        facets = fc.narrowed(collection.facets, selected, collection.second)
        pages = collection.pages(selected)
        return self._page(
            facets=facets,
            selected=next((facet.chosen for facet in facets if facet.chosen), None),
            count=self.texts.counted(count, len(collection.having(selected))),
            total=len(collection.items),
            home=collection.page,
            pager=pager(collection.src(selected), number, pages),
            page_of=self.page_of(number, pages),
            listing=listing(collection.name, 1),
        )

    def title(self, collection: Collection[Listed], selected: str = "", number: int = 1) -> str:
        """What a page of a collection is called in the browser."""
        name = str(self.texts["voices" if collection is self.testimonials else "stories"])
        label = collection.label or next(
            (v.label for facet in collection.facets for v in facet.values if v.token == selected), ""
        )
        parts = (f"{name}: {label}" if label else name, self.page_of(number, collection.pages(selected)))
        return ", ".join(parts if number > 1 else parts[:1])

    def page_of(self, number: int, pages: int) -> str:
        """Which of several pages this is."""
        return self.texts.said("page_of", page=str(number), pages=str(pages))

    def _page(self, **values: object) -> dict[str, object]:
        shared = {"edition": self.edition, "t": self.texts, "look": self.look, "previewing": bool(self._withheld)}
        shared["site_dir"] = direction(self.edition.language)
        shared["words_lang"] = self.texts.language if self._borrowed else ""
        return {**shared, "own": False, "titled": False, "level": 3, "wide": False, **values}

    @property
    def _borrowed(self) -> bool:
        """Whether the interface has no words in the site's language, and speaks another: its parts say which."""
        return primary(self.texts.language) != primary(self.edition.language)

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
        aside = quote.aside if own else None
        before, text = aside.parts(quote.text) if aside else ("", quote.text)
        words = printed(text, quote.language)
        end = last_word(words)
        # Where the page changes its language, both the quote and the interface beside it say theirs.
        foreign = bool(told_in) or self._borrowed or primary(quote.language) != primary(around)
        turned = bool(told_in) or direction(quote.language) != direction(around)
        tongue = self._tongue(self._told_in[quote.story])
        return Voice(
            quote=quote,
            customer=self._customers[quote.story],
            text=words.removesuffix(end),
            end=end,
            before=printed(before, quote.language),
            aside=aside.text if aside else "",
            anchor=anchor,
            lang=quote.language if foreign else "",
            dir=direction(quote.language) if turned else "",
            opening=opening,
            closing=closing,
            size="short" if len(quote.text) <= SHORT else "medium" if len(quote.text) <= LONG else "long",
            badge=self.badge(quote),
            tokens=tokens,
            snippet=self.snippet(quote),
            captions=captions_path(quote),
            face=self.pictures.face(quote.attribution.photo, quote.attribution.focus)
            if quote.attribution.photo
            else None,
            preview=quote.story in self._withheld,
            problems=self._problems.get(quote.ref, ()),
            told_in=self._told_in[quote.story] if tongue else "",
            tongue=tongue,
            first_published=self.texts.said("first_published", where=quote.published_on) if quote.published_at else "",
        )

    def badge(self, quote: PublishedQuote) -> Badge:
        """What was checked of a quote, which many pages print."""
        if quote.ref not in self._badges:
            self._badges[quote.ref] = self._badge(quote)
        return self._badges[quote.ref]

    @cached_property
    def _badges(self) -> dict[str, Badge]:
        return {}

    def _badge(self, quote: PublishedQuote) -> Badge:
        """Proofs are public, so that a preview has none to lead to."""
        if problems := self._problems.get(quote.ref):
            return refused(problems[0], self.edition.publisher, self.texts)
        made = badge(quote, self.texts)
        return made if of_edition(self) else replace(made, proof="", page="")

    def _great(self) -> PublishedQuote | None:
        """The sentence at the top of the home page: the featured one, else the words behind a story's key figure, else
        the first that is short enough to be large.
        """
        quotes = {quote.ref: quote for quote in self.edition.quotes}
        behind = (f"{card.story.id}#{card.figure.quote}" for card in self.cards if card.figure)
        figures = [quotes[ref] for ref in behind if ref in quotes]
        fitting = [quote for quote in (*figures, *self.edition.in_turn) if len(quote.text) in _GREAT]
        named = [quotes[ref] for ref in (self.look.featured,) if ref in quotes]
        return next(iter((*named, *fitting, *self.edition.in_turn)), None)

    def _facts(self, traits: fc.Traits) -> tuple[Fact, ...]:
        return tuple(
            Fact(
                self.texts["facets"].get(key) or fc.spoken(key),
                tuple((value, self._links.get((key, value), "")) for value in values),
            )
            for key, values in traits.items()
        )


def of_edition(presenter: Presenter[Printable]) -> TypeGuard[Presenter[Edition]]:
    """Whether what it presents may be published."""
    return isinstance(presenter.edition, Edition)


def last_word(text: str) -> str:
    """The last word with what stands around it, or the last two characters where it is too long to be kept whole."""
    word = text.rpartition(" ")[2]
    return word if len(word) <= _LONGEST_WORD else text[-2:]


def _alone(voice: Voice) -> Voice:
    """A quote out of the sentence it stood in: the comma before "she says" was that sentence's."""
    return replace(voice, end=voice.end.removesuffix(",")) if voice.quote.form is Form.INLINE else voice


def _grouped(items: Iterable[_T], key: Callable[[_T], str]) -> Mapping[str, Sequence[_T]]:
    """Things by what they belong to, in their order."""
    found: dict[str, list[_T]] = {}
    for one in items:
        found.setdefault(key(one), []).append(one)
    return found


def _foreign(quote: PublishedQuote) -> str:
    return quote_name(quote.story, quote.id)


def _folder(src: str) -> str:
    return src.rpartition("/")[0] or src.removesuffix(".md")


def _date(story: PublishedStory) -> dt.date | None:
    return story.date or story.approved_on or max(story.interview_dates, default=None)


def _in_turns(voices: Iterable[Voice]) -> tuple[Voice, ...]:
    """One voice of each story, then a second of each, and so on."""
    taken: Counter[str] = Counter()
    ranked = []
    for voice in voices:
        ranked.append((taken[voice.quote.story], voice))
        taken[voice.quote.story] += 1
    return tuple(voice for _, voice in sorted(ranked, key=lambda entry: entry[0]))


def _with_featured(cards: Iterable[StoryCard], featured: str) -> tuple[StoryCard, ...]:
    """The cards with the featured story first: the one of the featured quote, else the newest with a picture."""
    rest = list(cards)
    named = [card for card in rest if card.story.id == featured] or [card for card in rest if card.picture]
    for card in named[:1]:
        rest.remove(card)
        rest.insert(0, replace(card, featured=True))
    return tuple(rest)
