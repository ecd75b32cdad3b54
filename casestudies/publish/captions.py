"""Captions of the films that stories show, as WebVTT: the words of the quote, and no other of the interview."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.review.edition import Edition, PublishedQuote
from casestudies.stories.names import quote_name
from casestudies.transcripts.writing import captions


def captions_path(quote: PublishedQuote) -> str:
    """Where the captions of a quote's film stand, under the site's root; empty where there is no film."""
    film = quote.clip is not None and quote.clip.film
    return f"casestudies/captions/{quote_name(quote.story, quote.id)}.vtt" if film else ""


def captions_of(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Each film's captions: (path under the site's root, content)."""
    for story in edition.stories:
        for quote in story.quotes:
            if quote.clip and (path := captions_path(quote)):
                pieces = ((one.begin, one.end, one.text) for one in quote.clip.captions)
                yield path, captions(pieces, quote.language).encode()
