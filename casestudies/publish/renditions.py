"""Pictures of stories and people in the sizes and formats that browsers choose from, made by Pillow (the extra `pictures`).

A picture is named by the hash of its bytes, so that its address changes with it and tells nothing. Renditions hold no metadata: a
photo's place and camera are nobody's business. Without Pillow, and for SVGs, pages show the file itself.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.codes import BROKEN_PICTURE
from casestudies.publish.lettering import AVAILABLE, Keep
from casestudies.review.edition import Printable
from casestudies.stories.model import MIDDLE, Focus

if TYPE_CHECKING or AVAILABLE:
    from PIL import Image, ImageOps, features

WIDTHS = (480, 960, 1600)
"""Pixels: a card, a phone with two pixels to one, the head of a story on a wide screen."""
FACES = (96, 192)
"""Pixels of a portrait, which stands in a circle of 40 to 64."""
MOST_PIXELS = 50_000_000
"""More than any camera of a marketing team; what claims more is meant to fill a memory."""
_FOLDER = "casestudies/pictures"
# As good as pictures need to be that are looked at once. AVIF at speed 9 is as large as WebP; at 6 it takes five times as long.
_AVIF: Mapping[str, int] = {"quality": 55, "speed": 8}
_WEBP: Mapping[str, int] = {"quality": 80, "method": 4}


@dataclass(frozen=True, slots=True)
class Rendition:
    """One file of a picture: its path under the site's root, and how wide it is."""

    path: str
    width: int
    draw: Callable[[], bytes] = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class PictureFormat:
    """A format of a picture in several widths."""

    type: str
    files: tuple[Rendition, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as a template prints it. `src` is for browsers that know none of `sources`; width and height are 0 where they are
    not known; `crop` is a class of the site's style sheet that says what stays in view.
    """

    src: str
    width: int = 0
    height: int = 0
    sources: tuple[PictureFormat, ...] = ()
    crop: str = ""


class Renditions:
    """The pictures of an edition. `folder` is docs_dir; what is asked for twice is read once."""

    def __init__(self, folder: Path, *, drawn: bool) -> None:
        self._folder, self._drawn = folder, drawn and AVAILABLE
        self._known: dict[tuple[str, Focus, bool], Shown] = {}

    def whole(self, path: str, focus: Focus = MIDDLE) -> Shown:
        """A picture as it is, which a page may crop around its focus."""
        return self._made(path, focus, face=False)

    def face(self, path: str, focus: Focus = MIDDLE) -> Shown:
        """A portrait, cropped to a square around its focus."""
        return self._made(path, focus, face=True)

    def files(self, shown: Printable, keep: Keep) -> Iterator[tuple[str, bytes]]:
        """Every file that the pages of an edition may ask for: its path under the site's root, and its bytes."""
        every = (one for picture in self._of(shown) for source in picture.sources for one in source.files)
        for path, rendition in {one.path: one for one in every}.items():
            yield path, keep(path.rpartition("/")[2], rendition.draw)

    def _of(self, shown: Printable) -> Iterator[Shown]:
        for story in shown.stories:
            if story.image:
                yield self.whole(story.image.file, story.image.focus)
        for quote in shown.quotes:
            if quote.attribution.photo:
                yield self.face(quote.attribution.photo, quote.attribution.focus)

    def _made(self, path: str, focus: Focus, *, face: bool) -> Shown:
        key = (path, focus, face)
        if key not in self._known:
            plain = Shown(path, crop=crop_class(focus))
            there = (self._folder / path).is_file()  # C127 says where one is missing
            drawn = self._drawn and there and not path.lower().endswith((".svg", ".gif"))
            self._known[key] = self._renditions(plain, path, focus, face=face) if drawn else plain
        return self._known[key]

    def _renditions(self, plain: Shown, path: str, focus: Focus, *, face: bool) -> Shown:
        data = (self._folder / path).read_bytes()
        width, height = _size(data, path)
        # What a square is cut around is a part of what the file looks like, and so of its name.
        name = hashlib.sha256(data + repr((focus if face else None, WIDTHS, _AVIF, _WEBP)).encode()).hexdigest()[:20]
        side = min(width, height)
        most = side if face else width
        widths = _widths(FACES if face else WIDTHS, most)
        cut = partial(_square, focus=focus) if face else _as_it_is
        formats = [("avif", _AVIF), ("webp", _WEBP)] if features.check("avif") else [("webp", _WEBP)]
        sources = tuple(
            PictureFormat(
                f"image/{kind}",
                tuple(
                    Rendition(f"{_FOLDER}/{name}-{w}.{kind}", w, partial(_encoded, data, cut, w, kind, options))
                    for w in widths
                ),
            )
            for kind, options in formats
        )
        size = (widths[-1], widths[-1] if face else round(widths[-1] * height / width))
        return Shown(sources[-1].files[-1].path, *size, sources, "" if face else plain.crop)


def crop_class(focus: Focus) -> str:
    """The class of the site's style sheet for a focus; none is needed for the middle."""
    return "" if focus == MIDDLE else f"cs-f-{focus[0]}-{focus[1]}"


def _widths(wanted: Sequence[int], most: int) -> tuple[int, ...]:
    """Those that a picture has pixels for; nothing is made larger than it is."""
    return tuple(w for w in wanted if w < most) + ((min(most, wanted[-1]),) if most else ())


def _size(data: bytes, path: str) -> tuple[int, int]:
    try:
        with Image.open(io.BytesIO(data)) as image:
            width, height = image.size
            turned = image.getexif().get(0x0112, 1) >= 5  # EXIF's orientation: on its side
    except Exception as error:  # Pillow's readers raise what they like
        raise _broken(path) from error
    if width * height > MOST_PIXELS or not width or not height:
        raise _broken(path)
    return (height, width) if turned else (width, height)


def _broken(path: str) -> CasestudiesError:
    return CasestudiesError(Finding(BROKEN_PICTURE, Place(path), f"`{path}` is not a readable picture."))


def _encoded(
    data: bytes, cut: Callable[[Image.Image], Image.Image], width: int, kind: str, options: Mapping[str, int]
) -> bytes:
    made = io.BytesIO()
    _sized(data, cut, width).save(made, kind, **options)
    return made.getvalue()


@lru_cache(maxsize=len(WIDTHS))  # the widths of one picture: each format encodes the same
def _sized(data: bytes, cut: Callable[[Image.Image], Image.Image], width: int) -> Image.Image:
    with Image.open(io.BytesIO(data)) as opened:
        image = cut(ImageOps.exif_transpose(opened))
        clear = image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info
        image = image.convert("RGBA" if clear else "RGB")
        height = max(1, round(width * image.height / image.width))
        return image.resize((width, height), Image.Resampling.LANCZOS)


def _as_it_is(image: Image.Image) -> Image.Image:
    return image


def _square(image: Image.Image, focus: Focus) -> Image.Image:
    side = min(image.size)
    left, top = ((whole - side) * part // 100 for whole, part in zip(image.size, focus, strict=True))
    return image.crop((left, top, left + side, top + side))
