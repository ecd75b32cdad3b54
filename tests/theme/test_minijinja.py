"""The templates in MiniJinja, the engine of successors of MkDocs: the same pages, but for how characters are escaped.

Without its compatibility with Python, as those successors run it: no methods of strings and mappings.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import minijinja
import pytest

from casestudies.publish.html import Renderer
from casestudies.publish.pages import Pages as Book
from casestudies.review.edition import Edition
from casestudies_theme import TEMPLATES
from helpers.editions import EXAMPLE, WORST, edition
from helpers.sites import Pages

NAMES = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html"))
TOLD = edition(*(replace(story, language="de" if at else "") for at, story in enumerate(EXAMPLE.stories)))
EDITIONS = {"example": EXAMPLE, "worst": WORST, "other languages": TOLD}


def _source(name: str) -> str | None:
    file = TEMPLATES / name
    return file.read_text("utf-8") if file.is_file() else None


class Template:
    """What our renderer asks of a template."""

    def __init__(self, name: str) -> None:
        self.name = name

    def render(self, **values: Any) -> str:
        return MINIJINJA.render_template(self.name, **values)


class Engine:
    """What our renderer asks of an environment."""

    def get_template(self, name: str) -> Template:
        return Template(name)


MINIJINJA = minijinja.Environment(
    loader=_source,
    auto_escape_callback=lambda _: True,
    undefined_behavior="strict",
    trim_blocks=True,
    lstrip_blocks=True,
    pycompat=False,
)


def in_minijinja(renderer: Renderer) -> None:
    renderer._environment = Engine()  # type: ignore[assignment]


def drawn(edition: Edition, *, minijinja_too: bool) -> Mapping[str, str]:
    pages = Pages(edition)
    if minijinja_too:
        in_minijinja(pages.renderer)
    return {src: html.unescape(fragment) for src, fragment in pages.fragments().items()}


@pytest.mark.parametrize("name", NAMES)
def test_every_template_compiles(name: str):
    MINIJINJA.undeclared_variables_in_template(name)


@pytest.mark.parametrize("name", EDITIONS)
def test_every_page_is_the_same(name: str):
    ours, theirs = (drawn(EDITIONS[name], minijinja_too=which) for which in (False, True))
    assert len(ours) > 10
    assert ours == theirs


@pytest.mark.parametrize("name", EDITIONS)
def test_every_head_says_the_same(name: str):
    pages = Pages(EDITIONS[name])
    book = Book(pages.renderer)
    heads = [book.head(page, "Tallyroom") for page in book.all()]
    ours = [str(pages.renderer.head(head, "x/")) for head in heads]
    in_minijinja(pages.renderer)
    theirs = [str(pages.renderer.head(head, "x/")) for head in heads]
    assert [_said(head) for head in ours] == [_said(head) for head in theirs]


def _said(head: str) -> tuple[str, object]:
    """Markup and structured data; each engine escapes JSON in its own way."""
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', head, re.DOTALL)
    assert found
    return html.unescape(head.replace(found[0], "")), json.loads(found[1])
