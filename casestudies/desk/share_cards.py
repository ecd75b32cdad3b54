"""Picture cards of a quote in the sizes that networks use. Words are never shortened: what does not fit is no card."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from casestudies.publish import lettering
from casestudies.publish.lettering import INK, QUIET, Type
from casestudies.publish.structured import credit
from casestudies.publish.texts import direction
from casestudies.review.edition import PublishedQuote
from casestudies.stories.typography import marks, printed

SIZES = {
    "wide": (1200, 627),
    "square": (1080, 1080),
    "portrait": (1080, 1350),
    "tall": (1080, 1920),
}
"""Pixels: previews of links and posts, posts in a square, in portrait, and stories that fill a telephone."""

_MARGIN = 80
_LARGEST, _SMALLEST, _STEP = 92, 34, 6
_CREDIT, _NOTE = 36, 26


def cards(quote: PublishedQuote, publisher: str, own: Path | None) -> Iterator[tuple[str, bytes]]:
    """The cards that hold all of the words, by the name of their size."""
    opening, closing = marks(quote.language)
    claim = lettering.one_line(f"{opening}{printed(quote.text, quote.language)}{closing}")
    for name, size in SIZES.items():
        drawn = _card(claim, quote, publisher, size, own)
        if drawn is not None:
            yield name, drawn


def _card(claim: str, quote: PublishedQuote, publisher: str, size: tuple[int, int], own: Path | None) -> bytes | None:
    width, height = size[0] - 2 * _MARGIN, size[1] - 2 * _MARGIN
    rtl = direction(quote.language) == "rtl"

    def style(text: str, points: int, spacing: float = 1.35) -> Type | None:
        font = lettering.font_for(text, own)
        return Type(font, points, spacing, rtl) if font else None

    below = [(lettering.one_line(credit(quote.attribution)), _CREDIT, INK)]
    below += [(lettering.one_line(text), _NOTE, QUIET) for text in (*quote.disclosures, publisher) if text]
    styles = [(text, style(text, points), shade) for text, points, shade in below]
    if any(one is None for _, one, _ in styles):
        return None
    foot = [(lettering.wrapped(text, one, width), one, shade) for text, one, shade in styles if one]
    room = height - sum(len(lines) * one.leading + 12 for lines, one, _ in foot) - 40
    for points in range(_LARGEST, _SMALLEST - 1, -_STEP):
        large = style(claim, points, 1.2)
        if large is None:
            return None
        lines = lettering.balanced(claim, large, width)
        if len(lines) * large.leading <= room and not lettering.cuts(claim, large, width):
            picture, draw = lettering.paper(*size)
            top = _MARGIN + max(0, (room - len(lines) * large.leading) // 2)
            lettering.write(draw, lines, large, (_MARGIN, top), width, INK)
            at = size[1] - _MARGIN - sum(len(found) * one.leading + 12 for found, one, _ in foot)
            for found, one, shade in foot:
                at = lettering.write(draw, found, one, (_MARGIN, at), width, shade) + 12
            return lettering.png(picture)
    return None
