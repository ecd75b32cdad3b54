"""The testimonials that may stand on other people's pages, and the selections of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path

from casestudies.publish import cards
from casestudies.publish.addresses import Site
from casestudies.publish.cards import Card
from casestudies.publish.embeds import places
from casestudies.publish.embeds.figure import figure, version
from casestudies.publish.embeds.node import Node
from casestudies.publish.embeds.texts import EmbedTexts, embed_texts
from casestudies.publish.parts import Voice
from casestudies.publish.presentation import Presenter
from casestudies.publish.structured import credit
from casestudies.review.edition import Edition, PublishedQuote
from casestudies.stories.model import Form, Scope

MOST = 24
"""How many testimonials a selection shows at most: more is a page to visit, not something to put into another page."""
_WEB = re.compile(r"https?://[^/\s]+/")


@dataclass(frozen=True)
class Testimonial:
    """One testimonial that may be embedded. `draw` makes its figure, and `leads_to` is where that leads; `card` is what links to
    it are shown as, if it may be shown there.
    """

    voice: Voice
    key: str
    draw: Callable[[], Node] = field(compare=False, repr=False)
    leads_to: tuple[str, ...]
    """Nobody reads it: what was made of a testimonial is kept by its values (`Recall`), and the figure, which is drawn only where
    something is made of it, is none of them.
    """
    card: Card | None = None

    @cached_property
    def figure(self) -> Node:
        """What it shows."""
        return self.draw()

    @cached_property
    def html(self) -> str:
        """Its figure as HTML."""
        return self.figure.html()

    @cached_property
    def version(self) -> str:
        """Changes whenever what it shows does."""
        return version(self.figure)

    @property
    def quote(self) -> PublishedQuote:
        """The published record."""
        return self.voice.quote

    @property
    def words(self) -> str:
        """The words in their quotation marks."""
        return f"{self.voice.opening}{self.voice.words}{self.voice.closing}"

    @property
    def credit(self) -> str:
        """Who said it, in one line, as far as released."""
        return credit(self.quote.attribution)


@dataclass(frozen=True, slots=True)
class Selection:
    """Several testimonials under one name: the wall, those of a customer, those with a tag.

    `testimonials` are the first of them in the order of the wall, in which stories take turns; `total` is how many
    there are.
    """

    name: str
    title: str
    testimonials: tuple[Testimonial, ...]
    total: int

    @property
    def of_customer(self) -> bool:
        """Whether it holds what one customer said."""
        return self.name.startswith(places.CUSTOMER)


def embeddable(quote: PublishedQuote) -> bool:
    """Whether it may stand on other people's pages: only with the scope `widget`."""
    return Scope.WIDGET in quote.scopes


def snippet_of(quote: PublishedQuote) -> str:
    """The quote's own page, which names what the copy button copies; nothing where it may not be embedded."""
    alone = quote.form is Form.BLOCK and embeddable(quote)
    return places.frame(places.key(quote.ref)) if alone else ""


@dataclass(frozen=True)
class Embeds:
    """Everything of an edition that may be embedded. Empty where the site's own address is not known: an embed that
    does not say where it comes from cannot be checked or withdrawn.
    """

    presenter: Presenter[Edition]
    site: Site

    @property
    def picture_font(self) -> Path | None:
        """The site's own font for pictures."""
        return self.presenter.look.picture_font

    @cached_property
    def texts(self) -> EmbedTexts:
        """The sentences of embeds in the site's language."""
        return embed_texts(self.presenter.texts.language)

    @cached_property
    def testimonials(self) -> tuple[Testimonial, ...]:
        """In the order of the wall; at the end those that stand on none, since a wall has them in the language of the site."""
        if not _WEB.match(self.site.root):
            return ()
        voices = (*self.presenter.voices, *self.presenter.apart)
        return tuple(self._testimonial(voice) for voice in voices if embeddable(voice.quote))

    @cached_property
    def selections(self) -> tuple[Selection, ...]:
        """The wall, then every customer and every tag that has a testimonial."""
        by_customer: dict[tuple[str, str], list[Testimonial]] = defaultdict(list)
        by_tag: dict[tuple[str, str], list[Testimonial]] = defaultdict(list)
        apart = {voice.quote.ref for voice in self.presenter.apart}
        in_turn = [one for one in self.testimonials if one.quote.ref not in apart]
        for one in in_turn:
            if one.quote.customer:
                by_customer[one.quote.customer, one.voice.customer.name].append(one)
            for facet, values in one.quote.tags.items():
                for value in values:
                    by_tag[facet, value].append(one)
        named = [
            (places.WALL, self.texts["wall"], in_turn),
            *((places.customer(id_), name, found) for (id_, name), found in by_customer.items()),
            *((places.tag(*tag), tag[1], found) for tag, found in by_tag.items()),
        ]
        return tuple(Selection(name, title, tuple(found[:MOST]), len(found)) for name, title, found in named if found)

    def selection(self, name: str) -> Selection | None:
        """The selection of this name (`places.customer`, `places.tag`, `places.WALL`)."""
        return next((s for s in self.selections if s.name == name), None)

    def testimonial(self, ref: str) -> Testimonial | None:
        """The testimonial `story#id`, if it may be embedded."""
        return next((t for t in self.testimonials if t.quote.ref == ref), None)

    def absolute(self, path: str) -> str:
        """The public address of a file of an embed."""
        return places.absolute(self.site.root, path)

    def _testimonial(self, voice: Voice) -> Testimonial:
        quote = voice.quote
        refs = (quote.ref, *([quote.translation.original] if quote.translation else []))
        draw = partial(figure, voice, self.site, self.presenter.texts, self.texts)
        card = cards.of_quote(quote, self.presenter)
        return Testimonial(voice, places.key(quote.ref), draw, tuple(map(self.site.absolute, refs)), card)
