"""Informal forms: gonna, 'cause, doin'."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import EditKind, Place, Step, permitted

RULE = permitted(
    "Q107",
    "informal form",
    "An informal form is written out, or the other way round: gonna, wanna, kinda, 'cause, doin'.",
    "They are the same words in another spelling.",
    "We're gonna keep it, 'cause it works.",
    "We're going to keep it, because it works.",
)


def permit(place: Place) -> Iterator[Step]:
    """`doin'` for `doing`, and the other way round."""
    said, quoted = place.source.keys[place.i], place.quote.keys[place.j]
    if place.language.code != "en":
        return
    short, full = sorted((said, quoted), key=len)
    if (
        full == short + "g"
        and short.endswith("in")
        and len(short) >= 4
        and "'" in place.source.gap(place.i + 1) + place.quote.between(place.j + 1)
    ):
        yield 1, 1


KIND = EditKind(RULE, permit)
