"""Spellings of one word in two countries: colour and color."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import EditKind, EditPlace, Step, permitted

RULE = permitted(
    "Q111",
    "spelling-variant",
    "A word has another country's spelling.",
    "It is the same word.",
    "We organised the programme.",
    "We organized the program.",
)


def permit(place: EditPlace) -> Iterator[Step]:
    """Two spellings of one word."""
    variants = place.language.variants
    if variants is not None and variants(place.source.keys[place.i]) == variants(place.quote.keys[place.j]):
        yield 1, 1


KIND = EditKind(RULE, permit)
