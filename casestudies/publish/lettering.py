"""Words set as a picture: which font has their letters, where their lines break, how the picture is written.

Pictures are grey: ink and two greys on paper, in sixteen levels, which are enough for smooth type and keep files small.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import re
import unicodedata
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.codes import PICTURE_FONT
from casestudies_theme import EMBED

AVAILABLE = find_spec("PIL") is not None
"""Whether Pillow is here: the extra `pictures`. Without it a site has no cards and no pictures for mails."""
if TYPE_CHECKING or AVAILABLE:
    import PIL
    from PIL import Image, ImageDraw, ImageFont, features
if TYPE_CHECKING:
    from PIL._imaging import ImagingCore

FONT = EMBED / "fonts" / "SourceSerifPro-Regular.ttf.z"
"""Source Serif Pro by Adobe, under the SIL Open Font License 1.1 (`OFL.txt` beside it): Latin, Greek, Cyrillic. Packed by zlib,
since whoever installs casestudies has it, with pictures or without."""
INK, QUIET, LINE, PAPER = 24, 92, 210, 255
"""Shades of grey. Quiet text on paper has a contrast of 6.9 : 1."""

MAX_FONT = 64_000_000
"""Bytes. Fonts of Chinese and Japanese with all their weights stay below."""

Keep = Callable[[str, Callable[[], bytes]], bytes]
"""Gives the picture of a name, drawing it if need be: `keep(name, draw)`."""

_SPACES = re.compile(r"[^\S\u00a0\u2007\u202f]+")
_CONTROLS = re.compile("[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")

# Marks that no line begins with, and none ends with, where lines break between any two characters (JIS X 4051).
_NOT_FIRST = frozenset(
    "、。，．・：；？！ー々〻’”）］｝〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%"
)
_NOT_LAST = frozenset("‘“（［｛〈《「『【([{")


@dataclass(frozen=True, slots=True)
class Type:
    """A font at a size, in pixels. `spacing` is from line to line, in sizes; `rtl` sets lines from the right."""

    font: Path
    size: int
    spacing: float = 1.35
    rtl: bool = False

    @property
    def leading(self) -> int:
        """From one line to the next."""
        return round(self.size * self.spacing)


def one_line(text: str) -> str:
    """A text without control characters, with single spaces where a line may break; other spaces stay what they are."""
    return _SPACES.sub(" ", _CONTROLS.sub("", text)).strip(" ")


def drawn_at_once(_: str, draw: Callable[[], bytes]) -> bytes:
    """Keeps nothing."""
    return draw()


def font_for(text: str, own: Path | None = None) -> Path | None:
    """The font that has every letter of a text: ours, else the site's own; None where neither has.

    A box in the place of a letter is not what was said, nor are letters that are not joined as their script joins them.
    Without Pillow there is no font at all.
    """
    if not AVAILABLE:
        return None
    fonts = (FONT, own) if own and _shapes() else (FONT,)
    return next((font for font in fonts if all(_has(font, character) for character in set(text))), None)


def name_of(kind: str, *parts: str) -> str:
    """The name of a picture: a hash of all that decides how it looks."""
    return hashlib.sha256("\0".join((kind, PIL.__version__, *parts)).encode("utf-8", "surrogatepass")).hexdigest()[:24]


@cache
def digest(font: Path) -> str:
    """A hash of a font, as a part of names."""
    return hashlib.sha256(font.read_bytes()).hexdigest()


def balanced(text: str, style: Type, width: int) -> tuple[str, ...]:
    """The text in as few lines as possible, and these as even as possible."""
    least, most = 0, width
    wanted = len(wrapped(text, style, most))
    while most - least > 8:
        middle = (least + most) // 2
        if len(wrapped(text, style, middle)) <= wanted:
            most = middle
        else:
            least = middle
    return wrapped(text, style, most)


def wrapped(text: str, style: Type, width: int) -> tuple[str, ...]:
    """The text in lines of this width, in pixels. A word that is wider is cut."""
    return tuple(_fill(list(_pieces(_SPACES.split(text), style, width)), style, width))


def cuts(text: str, style: Type, width: int) -> bool:
    """Whether a word would have to be cut where no line may break."""
    return any(reach(run, style) > width for word in _SPACES.split(text) for run in _runs(word))


def reach(text: str, style: Type) -> float:
    """How wide a text is, in pixels."""
    return _reach(text, style.font, style.size)


def write(
    draw: ImageDraw.ImageDraw, lines: Sequence[str], style: Type, at: tuple[int, int], width: int, shade: int
) -> int:
    """Draw lines into a column of this width whose upper left corner is `at`; gives where the next begins."""
    left, top = at
    for line in lines:
        x = left + width if style.rtl else left
        (right, down), mask = _set(line, style.font, style.size, rtl=style.rtl)
        draw.draw.draw_bitmap((x + right, top + down), mask, shade)  # as `draw.text` does, which sets each line anew
        top += style.leading
    return top


@lru_cache(maxsize=16)
def _set(line: str, font: Path, size: int, *, rtl: bool) -> tuple[tuple[int, int], ImagingCore]:
    """A line as a mask, and where that stands seen from where the line does: who said it and how it was checked stand below many
    quotes.
    """
    # Without a direction, Pillow asks nothing of the library that shapes scripts.
    direction = "rtl" if rtl and _shapes() else None
    mask, at = _font(font, size).getmask2(line, "L", direction, anchor="ra" if rtl else "la")
    return at, mask


def paper(width: int, height: int) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """An empty sheet with a hairline around it."""
    picture = Image.new("L", (width, height), PAPER)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, width - 1, height - 1), outline=LINE, width=2)
    return picture, draw


def png(picture: Image.Image) -> bytes:
    """A finished sheet as a file, in sixteen greys."""
    made = picture.point([level // 16 for level in range(256)])
    made.putpalette([grey * 17 for grey in range(16) for _ in range(3)])
    stream = io.BytesIO()
    made.save(
        stream, "PNG", compress_level=2, bits=4
    )  # of 4, which takes a quarter longer, files are an eighth smaller
    return stream.getvalue()


def _fill(words: Sequence[str], style: Type, width: int) -> Iterator[str]:
    line, wide = "", 0.0
    space = reach(" ", style)
    for word in words:
        own = reach(word, style)
        if line and wide + space + own > width:
            yield line
            line, wide = word, own
        else:
            line, wide = (f"{line} {word}", wide + space + own) if line else (word, own)
    if line:
        yield line


def _pieces(words: Sequence[str], style: Type, width: int) -> Iterator[str]:
    """The words, those that are wider than a line cut into pieces that are not."""
    for word in words:
        rest = word
        while len(rest) > 1 and reach(rest, style) > width:
            most = next((n for n in range(2, len(rest) + 1) if reach(rest[:n], style) > width), len(rest)) - 1
            end = next((n for n in range(most, 0, -1) if _breaks(rest[n - 1], rest[n])), most)
            yield rest[:end]
            rest = rest[end:]
        yield rest


def _runs(word: str) -> Iterator[str]:
    """The parts of a word between which a line may break."""
    begin = 0
    for end in range(1, len(word)):
        if _breaks(word[end - 1], word[end]):
            yield word[begin:end]
            begin = end
    yield word[begin:]


def _breaks(before: str, after: str) -> bool:
    """Whether a line may end between two characters of a word: between those of Chinese and Japanese."""
    return (_is_wide(before) or _is_wide(after)) and before not in _NOT_LAST and after not in _NOT_FIRST


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"


@cache
def _reach(text: str, font: Path, size: int) -> float:
    return _font(font, size).getlength(text)


@cache
def _font(font: Path, size: int) -> ImageFont.FreeTypeFont:
    packed = io.BytesIO(zlib.decompress(font.read_bytes())) if font.suffix == ".z" else None
    return ImageFont.truetype(packed or str(font), size)


@cache
def _has(font: Path, character: str) -> bool:
    """Whether a font has a character: a missing one is drawn as the font's box for missing ones."""
    mask = _font(font, 32).getmask(character)
    return character.isspace() or bytes(mask) != bytes(_font(font, 32).getmask("\U0010fffe"))


@cache
def _shapes() -> bool:
    """Whether Pillow can join and turn letters as their scripts ask."""
    return bool(features.check("raqm"))


def readable(font: Path, settings: str) -> Path:
    """The font that these settings name. Raises CasestudiesError where it is none; without Pillow nobody can tell."""
    with contextlib.suppress(OSError):
        if font.is_file() and font.stat().st_size <= MAX_FONT:
            if AVAILABLE:
                _font(font, 32)
            return font
    raise CasestudiesError(Finding(PICTURE_FONT, Place(settings), "`picture_font` is not a readable font file."))
