"""The pages of an edition, for any generator: which there are, what each is called, and how it is printed.

A generator gives every page a file of this name, renders `body` (Markdown of the judged record, with references to
quotes), hands the result to `print`, and puts `head` into the head of the page.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial

from casestudies.publish import cards
from casestudies.publish.comments import without_comments
from casestudies.publish.html import Renderer
from casestudies.publish.page import Page, Values
from casestudies.publish.parts import Collection, Listed, StoryCard
from casestudies.publish.presentation import of_edition
from casestudies.publish.public import Public
from casestudies.publish.recall import Recall, made_at_once
from casestudies.publish.structured import AlternateLink, JsonLd, PageHead, index_data, story_data, wall_data
from casestudies.review.edition import PublishedCustomer, PublishedQuote, PublishedStory


class Pages:
    """All pages that an edition asks for, and the head of each."""

    def __init__(self, renderer: Renderer, rules: str = "", recall: Recall = made_at_once) -> None:
        self.renderer = renderer
        self.presenter = renderer.presenter
        self.edition = renderer.presenter.edition
        self.public = Public(self.presenter, renderer.site, rules, recall) if of_edition(self.presenter) else None

    @cached_property
    def _said(self) -> Mapping[str, list[PublishedQuote]]:
        said: dict[str, list[PublishedQuote]] = defaultdict(list)
        for quote in self.edition.in_turn:
            said[quote.customer].append(quote)
        return said

    def all(self) -> Iterator[Page]:
        """Stories, the index, the wall, their facets' plain pages, and the customers that may be named."""
        yield from (self._story(story) for story in self.edition.stories)
        yield from self._collected(self.presenter.stories, "index", self.presenter.index, self._index_data)
        for told in self.presenter.foreign:
            yield from self._collected(told, "index", self._in_language(told), self._index_data)
        yield from self._collected(
            self.presenter.testimonials,
            "wall",
            self.presenter.wall,
            lambda title, voices, src: wall_data(title, [voice.quote for voice in voices], src, self.renderer.site),
        )
        yield from (self._customer(customer) for customer in self.edition.customers if customer.id)

    def home(self, src: str, title: str) -> Page:
        """A page that the site's author made its front."""
        site = self.renderer.site
        look = self.presenter.look
        shown = [card.story for card in self.presenter.cards[:3]]
        return Page(
            src,
            title,
            self.presenter.home,
            partial(self.renderer.page, "home"),
            self.renderer.plain,
            lambda: index_data(title, shown, look.index, site),
        )

    def head(self, page: Page, site_name: str, *, opengraph: bool = True) -> PageHead:
        """What machines read of a page. Without `opengraph`, only pages with a card say what links to them are shown as."""
        card = page.card
        return PageHead(
            title=page.title,
            description=page.description,
            kind="article" if page.story else "website",
            address=self.renderer.site.absolute(page.src),
            site_name=site_name,
            locale=(page.language or self.edition.language).replace("-", "_"),
            structured=page.structured(),
            feeds=self._feeds,
            image=page.image,
            image_alt=card.alternative if card else "",
            image_width=cards.WIDTH if card else 0,
            image_height=cards.HEIGHT if card else 0,
            opengraph=opengraph or card is not None,
            published=page.published,
            noindex=self.public is None,
            tags=page.tags,
        )

    @cached_property
    def _feeds(self) -> tuple[AlternateLink, ...]:
        return tuple(link for feed in (self.public.feeds if self.public else ()) for link in feed.links)

    def _story(self, story: PublishedStory) -> Page:
        site = self.renderer.site
        card = self.public.cards.get(story.id) if self.public else None
        # Those who show previews of links draw no SVG.
        picture = card.path if card else logo if not (logo := story.customer.logo).endswith(".svg") else ""
        image = site.absolute_asset(picture) if picture else ""
        return Page(
            src=story.src,
            title=story.title,
            values=lambda: self.presenter.story(story),
            print=partial(self.renderer.story, story),
            plain=self.renderer.plain,
            structured=lambda: story_data(story, self.edition, site, image),
            description=story.summary,
            body=without_comments(story.body),
            tags=tuple(dict.fromkeys(value for values in story.tags.values() for value in values)),
            story=story.id,
            published=story.published_on.isoformat() if story.published_on else "",
            image=image,
            card=card,
            language=story.language,
            collects=False,
        )

    def _in_language(self, told: Collection[StoryCard]) -> Callable[[str, int], Values]:
        return lambda _, number: self.presenter.index_in(told, number)

    def _index_data(self, title: str, cards: Sequence[StoryCard], src: str) -> JsonLd:
        return index_data(title, [card.story for card in cards], src, self.renderer.site)

    def _collected(
        self,
        collection: Collection[Listed],
        template: str,
        shown: Callable[[str, int], Values],
        structured: Callable[[str, Sequence[Listed], str], JsonLd],
    ) -> Iterator[Page]:
        """The pages of a collection, and those for each value of its facets."""

        def page(token: str, number: int) -> Page:
            src, title = collection.src(token, number), self.presenter.title(collection, token, number)
            return Page(
                src=src,
                title=title,
                values=lambda: shown(token, number),
                print=partial(self.renderer.page, template),
                plain=self.renderer.plain,
                structured=lambda: structured(title, collection.part(token, number), src),
            )

        for token in ("", *(value.token for facet in collection.facets for value in facet.values)):
            yield from (page(token, number + 1) for number in range(collection.pages(token)))

    def _customer(self, customer: PublishedCustomer) -> Page:
        src = f"{self.presenter.look.customers}/{customer.id}.md"
        site = self.renderer.site
        return Page(
            src=src,
            title=customer.name,
            values=lambda: self.presenter.customer(customer),
            print=partial(self.renderer.page, "customer"),
            plain=self.renderer.plain,
            structured=lambda: wall_data(customer.name, self._said[customer.id], src, site),
        )
