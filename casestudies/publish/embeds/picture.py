"""A testimonial as a picture, for mails: they can show neither a script's work nor a frame.

Twice as large as it is shown (600 pixels wide), so that it is sharp; its alternative text says all that it shows.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path

from casestudies.publish import lettering
from casestudies.publish.embeds.made import Testimonial
from casestudies.publish.lettering import INK, QUIET, Keep, Type
from casestudies.publish.texts import direction

NOTHING = base64.b64decode(
    b"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR4nGP4zwAAAgEBADK6K5IAAAAASUVORK5CYII="
)
"""One transparent pixel, as a PNG: a mail that shows it shows no words, not even the alternative text of a broken picture."""
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
    rtl = direction(testimonial.quote.language) == "rtl"
    name = lettering.name_of("quote 1", *texts, *map(lettering.digest, fonts), "rtl" if rtl else "")
    return keep(name, lambda: _draw(texts, fonts, rtl))


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


def _draw(texts: tuple[str, ...], fonts: tuple[Path, ...], rtl: bool) -> bytes:
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
    picture, draw = lettering.paper(WIDTH, 2 * MARGIN + sum(block.height for block in blocks))
    top = MARGIN
    for block in blocks:
        top = lettering.write(draw, block.lines, block.type, (MARGIN, top + block.above), _COLUMN, block.shade)
    return lettering.png(picture)
