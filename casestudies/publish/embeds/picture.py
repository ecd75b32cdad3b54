"""A testimonial as a picture, for mails: they can show neither a script's work nor a frame.

Twice as large as it is shown (600 pixels wide), so that it is sharp; its alternative text says all that it shows.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from casestudies.publish.embeds.made import Testimonial
from casestudies.publish.embeds.node import plain
from casestudies_theme import EMBED

FONT = EMBED / "fonts" / "SourceSerifPro-Regular.ttf"
"""Source Serif Pro by Adobe, under the SIL Open Font License 1.1 (`OFL.txt` beside it)."""
WIDTH = 1200
MARGIN = 56
INK, QUIET, LINE, PAPER = 24, 92, 210, 255
"""Shades of grey. Quiet text on paper has a contrast of 6.9 : 1."""


@dataclass(frozen=True, slots=True)
class _Lines:
    """Lines of one size and shade, and the space above them, in pixels of the picture."""

    lines: tuple[str, ...]
    size: int
    shade: int
    above: int

    @property
    def height(self) -> int:
        return self.above + len(self.lines) * self.leading

    @property
    def leading(self) -> int:
        return round(self.size * 1.35)


def png(testimonial: Testimonial) -> bytes:
    """The picture; empty where it is not possible."""
    return _draw(_texts(testimonial)) if possible(testimonial) else b""


def possible(testimonial: Testimonial) -> bool:
    """Whether our font has every character: a box in the place of a letter is not what was said."""
    return all(_drawable(character) for text in _texts(testimonial) for character in text)


def _texts(testimonial: Testimonial) -> tuple[str, ...]:
    under = (*testimonial.quote.disclosures, testimonial.voice.badge.line)
    return tuple(" ".join(plain(text).split()) for text in (testimonial.words, testimonial.credit, *under))


def nothing() -> bytes:
    """One transparent pixel: a mail that shows it shows no words, not even the alternative text of a broken picture."""
    return _encoded(Image.new("LA", (1, 1), (255, 0)))


@cache
def _draw(texts: tuple[str, ...]) -> bytes:
    words, credit, *under = texts
    size = 52 if len(words) <= 90 else 44 if len(words) <= 320 else 36
    blocks = [_Lines(_balanced(words, size), size, INK, 0)]
    if credit:
        blocks.append(_Lines(_wrapped(credit, 32, WIDTH - 2 * MARGIN), 32, INK, 28))
    blocks += [_Lines(_wrapped(line, 26, WIDTH - 2 * MARGIN), 26, QUIET, 8) for line in under]
    picture = Image.new("L", (WIDTH, 2 * MARGIN + sum(block.height for block in blocks)), PAPER)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, picture.width - 1, picture.height - 1), outline=LINE, width=2)
    top = MARGIN
    for block in blocks:
        top += block.above
        for line in block.lines:
            draw.text((MARGIN, top), line, fill=block.shade, font=_font(block.size))
            top += block.leading
    return _encoded(_sixteen_greys(picture), bits=4)


def _sixteen_greys(picture: Image.Image) -> Image.Image:
    """Enough for smooth type, in a quarter of the time and space."""
    made = picture.point([level // 16 for level in range(256)])
    made.putpalette([grey * 17 for grey in range(16) for _ in range(3)])
    return made


def _encoded(picture: Image.Image, **options: int) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "PNG", compress_level=6, **options)
    return stream.getvalue()


def _balanced(text: str, size: int) -> tuple[str, ...]:
    """The text in as few lines as possible, and these as even as possible."""
    least, most = 0, WIDTH - 2 * MARGIN
    wanted = len(_wrapped(text, size, most))
    while most - least > 8:
        middle = (least + most) // 2
        if len(_wrapped(text, size, middle)) <= wanted:
            most = middle
        else:
            least = middle
    return _wrapped(text, size, most)


def _wrapped(text: str, size: int, width: int) -> tuple[str, ...]:
    return tuple(_fill(list(_pieces(text.split(), size, width)), size, width))


def _fill(words: Sequence[str], size: int, width: int) -> Iterator[str]:
    line, reach = "", 0.0
    space = _reach(" ", size)
    for word in words:
        own = _reach(word, size)
        if line and reach + space + own > width:
            yield line
            line, reach = word, own
        else:
            line, reach = (f"{line} {word}", reach + space + own) if line else (word, own)
    if line:
        yield line


def _pieces(words: Sequence[str], size: int, width: int) -> Iterator[str]:
    """The words, those that are wider than a line cut into pieces that are not."""
    for word in words:
        rest = word
        while len(rest) > 1 and _reach(rest, size) > width:
            end = next((n for n in range(2, len(rest) + 1) if _reach(rest[:n], size) > width), len(rest)) - 1
            yield rest[:end]
            rest = rest[end:]
        yield rest


@cache
def _reach(text: str, size: int) -> float:
    return _font(size).getlength(text)


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONT), size)


@cache
def _drawable(character: str) -> bool:
    """Whether the font has the character: a missing one is drawn as the font's box for missing ones."""
    mask = _font(32).getmask(character)
    return character.isspace() or bytes(mask) != bytes(_font(32).getmask("\U0010fffe"))
