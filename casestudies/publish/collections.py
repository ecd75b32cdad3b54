"""What the script asks when somebody filters a collection of more than one page: which items have which values.

Only then it is fetched, in pieces: a few bytes for each item, whose words stand on the pages alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from casestudies.publish.embeds.answers import packed
from casestudies.publish.embeds.artifacts import Artifact
from casestudies.publish.parts import Collection, StoryCard, Voice, listing
from casestudies.publish.presentation import Presenter
from casestudies.review.edition import Printable

AT_ONCE = 1_000
"""Items in one file: about 10 kB."""
_Any = TypeVar("_Any", StoryCard, Voice)


def collections(presenter: Presenter[Printable]) -> Iterator[Artifact]:
    """The files of both collections, as far as they fill more than one page."""
    yield from _listings(presenter.stories, _by_name(presenter.cards))
    yield from _listings(presenter.testimonials, ())


def _listings(collection: Collection[_Any], order: Sequence[int]) -> Iterator[Artifact]:
    """`tokens` are the values, `items` the numbers of each item's values in it, `order` each one's place by name."""
    if collection.pages() == 1:
        return
    for begin in range(0, len(collection.items), AT_ONCE):
        items = [item.tokens.split() for item in collection.items[begin : begin + AT_ONCE]]
        tokens: list[str] = list(dict.fromkeys(token for item in items for token in item))
        numbers = {token: number for number, token in enumerate(tokens)}
        told = {
            "tokens": tokens,
            "items": [[numbers[token] for token in item] for item in items],
            "order": order[begin : begin + AT_ONCE],
        }
        yield Artifact(listing(collection.name, begin // AT_ONCE + 1), packed(told))


def _by_name(cards: Sequence[StoryCard]) -> list[int]:
    """The place of each card in the order of the customers' names."""
    ranked = sorted(range(len(cards)), key=lambda at: cards[at].story.customer.name.casefold())
    places = {at: place for place, at in enumerate(ranked)}
    return [places[at] for at in range(len(cards))]
