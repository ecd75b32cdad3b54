"""A testimonial as a picture, for mails: they can show neither a script's work nor a frame.

Twice as large as it is shown (600 pixels wide), so that it is sharp; the page that its link leads to has the words.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from casestudies.publish import lettering
from casestudies.publish.embeds.made import Testimonial
from casestudies.publish.lettering import INK, QUIET, Keep, Type
from casestudies.publish.texts import direction

NOTHING = base64.b64decode(
    b"iVBORw0KGgoAAAANSUhEUgAABLAAAAABAQAAAADmg2qhAAAAAnRSTlMAAHaTzTgAAAAMSURBVHjaY2AYlAAAAJcAAdg7eb8AAAAASUVORK5CYII="
)
"""One transparent line, 1,200 pixels wide, as a PNG: a mail that shows it shows no words, not even the alternative text of a
broken picture. As wide as the others, it is one pixel high where the height follows from the width; a square would leave a hole.
"""
WIDTH = 1200
MARGIN = 56
_COLUMN = WIDTH - 2 * MARGIN


@dataclass(frozen=True, slots=True)
class _Lines:
    """Lines of one type and shade, and the space above them, in pixels of the picture."""

    lines: tuple[str, ...]
    type: Type
    shade: int
    above: int

    @property
    def height(self) -> int:
        return self.above + len(self.lines) * self.type.leading


def png(testimonial: Testimonial, own: Path | None = None, keep: Keep = lettering.drawn_at_once) -> bytes:
    """The picture; empty where it is not possible. `own` is the site's own font, for letters that ours lacks."""
    fonts = _fonts(testimonial, own)
    if not fonts:
        return b""
    texts = tuple(_texts(testimonial))
    rtl = _rtl(testimonial)
    name = lettering.name_of("quote 1", *texts, *map(lettering.digest, fonts), "rtl" if rtl else "")
    return keep(name, lambda: _draw(_blocks(texts, fonts, rtl=rtl)))


def possible(testimonial: Testimonial, own: Path | None = None) -> bool:
    """Whether a font has every character."""
    return bool(_fonts(testimonial, own))


def _texts(testimonial: Testimonial) -> tuple[str, ...]:
    under = (*testimonial.quote.disclosures, testimonial.voice.badge.line)
    return tuple(lettering.one_line(text) for text in (testimonial.words, testimonial.credit, *under))


def _fonts(testimonial: Testimonial, own: Path | None) -> tuple[Path, ...]:
    """The font of each text; none at all where one of them has none."""
    found = [lettering.font_for(text, own) for text in _texts(testimonial)]
    fonts = tuple(font for font in found if font)
    return fonts if len(fonts) == len(found) else ()


def height(testimonial: Testimonial, own: Path | None = None) -> int:
    """How high it is, in its pixels; 0 where it is not possible."""
    fonts = _fonts(testimonial, own)
    return _height(_blocks(tuple(_texts(testimonial)), fonts, rtl=_rtl(testimonial))) if fonts else 0


def height_of(png: bytes) -> int:
    """How high a finished one is, in its pixels: the second number of a PNG's first chunk."""
    return int.from_bytes(png[20:24], "big")


def _rtl(testimonial: Testimonial) -> bool:
    return direction(testimonial.quote.language) == "rtl"


def _height(blocks: Sequence[_Lines]) -> int:
    return 2 * MARGIN + sum(block.height for block in blocks)


def _blocks(texts: tuple[str, ...], fonts: tuple[Path, ...], *, rtl: bool) -> list[_Lines]:
    words, credit, *under = texts
    size = 52 if len(words) <= 90 else 44 if len(words) <= 320 else 36
    large, medium, *small = (
        Type(font, size, rtl=rtl) for font, size in zip(fonts, (size, 32, *(26 for _ in under)), strict=True)
    )
    blocks = [_Lines(lettering.balanced(words, large, _COLUMN), large, INK, 0)]
    if credit:
        blocks.append(_Lines(lettering.wrapped(credit, medium, _COLUMN), medium, INK, 28))
    blocks += [
        _Lines(lettering.wrapped(line, style, _COLUMN), style, QUIET, 8)
        for line, style in zip(under, small, strict=True)
    ]
    return blocks


def _draw(blocks: Sequence[_Lines]) -> bytes:
    picture, draw = lettering.paper(WIDTH, _height(blocks))
    top = MARGIN
    for block in blocks:
        top = lettering.write(draw, block.lines, block.type, (MARGIN, top + block.above), _COLUMN, block.shade)
    return lettering.png(picture)
