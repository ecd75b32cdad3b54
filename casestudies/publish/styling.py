"""The style sheet of one site: its look from the settings, its customers' colours, and where pictures are cropped.

It is a file, and no attribute of any element has styles, so that pages work under a policy of `style-src 'self'`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from casestudies.publish.renditions import crop_class
from casestudies.review.edition import Printable
from casestudies.stories.project import Style

NAME = "casestudies/look.css"
_SERIF = 'ui-serif, "Iowan Old Style", Palatino, "Palatino Linotype", "URW Palladio L", Georgia, serif'
_SANS = "var(--md-text-font-family)"
_LETTERS: Mapping[str, str] = MappingProxyType({"serif": _SERIF, "sans": _SANS})
# The ready looks: what quotes and titles are set in, how heavy titles are, how round corners are.
_PRESETS: Mapping[str, tuple[str, str, int, int]] = MappingProxyType(
    {"magazine": ("serif", "sans", 700, 2), "product": ("sans", "sans", 700, 12), "press": ("serif", "serif", 500, 0)}
)
# What text stands on at its worst: Material's white with a tint, and its slate with one.
_PAPERS = ("#f3f3f3", "#272b36")
CONTRAST = 4.5
"""WCAG 2.2, 1.4.3."""


def style_sheet(style: Style, shown: Printable) -> str:
    """The whole sheet, the same for the same site."""
    return "".join(f"{rule}\n" for rule in (*_look(style), *_colors(shown), *_crops(shown)))


def color_class(color: str) -> str:
    """The class that gives an element and what is in it a customer's colour; empty without one."""
    return f"cs-own cs-c-{color.removeprefix('#')}" if color else ""


def readable(color: str, on: str) -> str:
    """A colour made lighter or darker, its hue kept, until text in it can be read on a ground."""
    dark_ground = _luminance(on) < 0.18  # where black and white are equally far
    pole = "#ffffff" if dark_ground else "#000000"
    return next(
        made for part in range(101) if contrast(made := _mixed(color, pole, part), on) >= CONTRAST or part == 100
    )


def contrast(one: str, other: str) -> float:
    """How far two colours are apart, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _look(style: Style) -> Iterator[str]:
    quotes, titles, weight, radius = _PRESETS[style.preset]
    said = {
        "--cs-serif": _font(style.quote_font, style.quotes or quotes),
        "--cs-title": _font(style.title_font, style.titles or titles),
        "--cs-title-weight": str(weight),
        "--cs-radius": f"{radius if style.radius is None else style.radius}px",
    }
    yield f"body {{ {'; '.join(f'{name}: {value}' for name, value in said.items())}; }}"
    if style.accent:
        yield from _color("body", 'body[data-md-color-scheme="slate"]', style.accent)


def _font(name: str, letters: str) -> str:
    return f'"{name}", {_LETTERS[letters]}' if name else _LETTERS[letters]


def _colors(shown: Printable) -> Iterator[str]:
    for color in dict.fromkeys(customer.color for customer in shown.customers if customer.color):
        own = f".cs-c-{color.removeprefix('#')}"
        yield from _color(own, f'[data-md-color-scheme="slate"] {own}', color)
        yield f"{own} {{ --cs-own: {color}; }}"


def _color(light: str, dark: str, color: str) -> Iterator[str]:
    paper, slate = (readable(color, ground) for ground in _PAPERS)
    yield f"{light} {{ --cs-accent: {paper}; }}"
    yield f"@media screen {{ {dark} {{ --cs-accent: {slate}; }} }}"


def _crops(shown: Printable) -> Iterator[str]:
    focuses = {story.image.focus for story in shown.stories if story.image}
    focuses |= {quote.attribution.focus for quote in shown.quotes if quote.attribution.photo}
    for focus in sorted(focuses):
        if name := crop_class(focus):
            yield f".{name} {{ object-position: {focus[0]}% {focus[1]}%; }}"


def _channels(color: str) -> list[int]:
    return [int(pair, 16) for pair in re.findall("..", color.removeprefix("#"))]


def _mixed(color: str, pole: str, percent: int) -> str:
    parts = zip(_channels(color), _channels(pole), strict=True)
    return "#" + "".join(f"{round(own + (other - own) * percent / 100):02x}" for own, other in parts)


def _luminance(color: str) -> float:
    """The relative luminance of WCAG 2.2."""
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in _channels(color)))
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
