"""The name by which a quote's files and addresses go: proofs, and anchors on pages of many stories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from casestudies.findings import Finding
from casestudies.stories import codes
from casestudies.stories.model import Story

MOST_BYTES = 240
"""Bytes of a name; file systems take 255, and a suffix is yet to come."""


def quote_name(story: str, quote: str) -> str:
    """One name for a quote in all the site, from the ids of its story and its own."""
    return f"{story.replace('/', '--')}--{quote}"


def wrong_names(stories: Iterable[Story]) -> Iterator[Finding]:
    """A finding for every quote whose name no file can have, or belongs to a quote of another story."""
    taken: dict[str, str] = {}
    for story in stories:
        for quote in story.quotes:
            name = quote_name(story.id, quote.id)
            first = taken.setdefault(name, story.id)
            if len(name.encode()) > MOST_BYTES:
                message = f"The names of the story and of its quote make an address of {len(name.encode())} bytes."
                remedy = "Give the file a shorter name, or the quote a shorter `{#id}`."
                yield Finding(codes.BAD_NAME, quote.place, message, remedy, story.id)
            elif first != story.id:
                message = f"The quote's address is that of a quote of `{first}`."
                yield Finding(
                    codes.DUPLICATE_QUOTE, quote.place, message, "Give one of them another `{#id}`.", story.id
                )
