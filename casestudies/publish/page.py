"""One page of an edition, for any generator."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from casestudies.publish.cards import Card
from casestudies.publish.structured import JsonLd

Values = Mapping[str, object]
"""What a page shows, prepared: with the settings of the publication, all that it is printed of beside its Markdown."""
Print = Callable[[Values, str, str], Markup]
"""From its values, its rendered Markdown, and its address relative to the site's root, to finished HTML."""
Plain = Callable[[Values, str], Markup]
"""From its values and its address to what it says beside its Markdown, as plain HTML for programs that read pages while they are
made.
"""


@dataclass(frozen=True, slots=True)
class Page:
    """One page. `src` is its Markdown file under docs_dir. `story` is the id of the story it prints, or empty.

    `language` is the one its story is written in, where that is not the site's.
    `image` is the absolute address of a picture for previews of links, and `card` that picture, where it is one of ours.
    `collects` says that everything on it stands on other pages too, so that a search need not index it.
    """

    src: str
    title: str
    values: Callable[[], Values]
    print: Print
    plain: Plain
    structured: Callable[[], JsonLd]
    description: str = ""
    body: str = ""
    tags: tuple[str, ...] = ()
    story: str = ""
    published: str = ""
    image: str = ""
    card: Card | None = None
    language: str = ""
    collects: bool = True
