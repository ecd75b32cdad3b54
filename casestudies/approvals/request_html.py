"""A request as HTML: one page with everything in it, that asks no other host for anything."""

from __future__ import annotations

import mimetypes
from base64 import b64encode
from collections.abc import Callable
from functools import cache
from pathlib import Path

from jinja2 import Template

from casestudies.approvals.content import blocks
from casestudies.approvals.request import (
    Request,
    attribution,
    conditions,
    details,
    formula,
    greeting,
    is_display,
    pictures_shown,
)
from casestudies.stories.typography import marks, printed
from casestudies.templates import environment

PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml", "image/avif"})


def html(asked: Request, address: Callable[[str, bytes], str] | None = None) -> str:
    """The whole page. `address` says where a picture is found; without it, pictures stand in the page itself."""
    given = asked.pictures or {}
    shown = [path for path in pictures_shown(asked.story, asked.customer, asked.scopes) if path in given]
    hello, opening = greeting(asked)
    return _template().render(
        asked=asked,
        say=asked.texts,
        marks=marks(asked.speech),
        printed=lambda text: printed(text, asked.speech),
        hello=hello,
        opening=opening,
        blocks=list(blocks(asked.story)),
        is_display=is_display,
        credit=lambda quote: attribution(asked, quote),
        pictures=[(address or data_address)(path, given[path]) for path in shown],
        details=list(details(asked)),
        conditions=list(conditions(asked)),
        formula=formula(asked),
    )


def kind(path: str) -> str:
    """The media type of a picture by its name; empty for what is none."""
    guessed = mimetypes.guess_type(path)[0] or ""
    return guessed if guessed in PICTURES else ""


def data_address(path: str, data: bytes) -> str:
    """A `data:` address (RFC 2397). Browsers run nothing inside a picture that is shown as one."""
    return f"data:{kind(path)};base64,{b64encode(data).decode('ascii')}"


@cache
def _template() -> Template:
    return environment(Path(__file__).parent).get_template("request.html.jinja")
