"""A bare Material site with the pages of an edition in it: what the plugin does, without files, interviews and approvals.

For looking at pages and for tests in a browser, where the edition matters and the way it came about does not.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
import markdown
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files

from casestudies.publish.addresses import Site
from casestudies.publish.collections import collections
from casestudies.publish.html import Renderer
from casestudies.publish.look import Look
from casestudies.publish.presentation import Presenter
from casestudies.publish.texts import texts
from casestudies.review.edition import Edition, PublishedStory
from casestudies_theme import ASSETS, TEMPLATES
from helpers.lazily import Lazily

INTRODUCTION = (
    "<h1>Tallyroom</h1><p>Tallyroom closes the books of small companies. These are the people who use it.</p>"
)


class Pages:
    """Renders the pages of an edition with our templates, as fragments by source path."""

    def __init__(self, edition: Edition, look: Look | None = None, folders: Sequence[Path] = ()) -> None:
        self.edition = edition
        self.presenter = Presenter(edition, texts(edition.language), look or Look())
        addresses = Site(_address, {story.id: story.src for story in edition.stories}, "https://tallyroom.example/")
        self.renderer = Renderer(self.presenter, addresses, folders)

    def fragments(self) -> Mapping[str, str]:
        """All pages, each drawn when it is asked for."""
        return Lazily(self._drawers())

    def _drawers(self) -> dict[str, Callable[[], str]]:
        look, page = self.presenter.look, self._page
        pages = {"index.md": partial(page, "index.md", "home", self.presenter.home, INTRODUCTION)}
        for collection, shown in (
            (self.presenter.stories, self.presenter.index),
            (self.presenter.testimonials, self.presenter.wall),
        ):
            for token in ("", *(value.token for facet in collection.facets for value in facet.values)):
                for number in range(1, collection.pages(token) + 1):
                    src = collection.src(token, number)
                    pages[src] = partial(page, src, shown.__name__, partial(shown, token, number))
        for told in self.presenter.foreign:
            for number in range(1, told.pages() + 1):
                src = told.src("", number)
                pages[src] = partial(page, src, "index", partial(self.presenter.index_in, told, number))
        for customer in filter(lambda customer: customer.id, self.edition.customers):
            src = f"{look.customers}/{customer.id}.md"
            pages[src] = partial(page, src, "customer", partial(self.presenter.customer, customer))
        return pages | {story.src: partial(self._story, story) for story in self.edition.stories}

    def _page(self, src: str, kind: str, shown: Callable[[], Any], introduction: str = "") -> str:
        return self.renderer.page(kind, shown(), introduction, _address(src))

    def _story(self, story: PublishedStory) -> str:
        return self.renderer.story(story, self.presenter.story(story), self._body(story), _address(story.src))

    def _body(self, story: PublishedStory) -> str:
        quotes = {quote.ref: quote for quote in story.quotes}

        def printed(match: re.Match[str]) -> str:
            block = match[0].startswith("<p>")
            return self.renderer.quote(quotes[match[1]], _address(story.src), block=block, own=True)

        html = markdown.markdown(story.body, extensions=["toc"])
        return re.sub(r"!quote\[([^\]]+)\]", printed, re.sub(r"<p>!quote\[([^\]]+)\]</p>", printed, html))


class _Fill(BasePlugin):
    """Puts the finished fragments into Material's pages."""

    def __init__(self, fragments: Mapping[str, str]) -> None:
        self.fragments = fragments

    @event_priority(100)
    def on_files(self, files: Files, *, config: Any) -> Files:
        for src in self.fragments:
            files.append(File.generated(config, src, content="---\ntemplate: casestudies/page.html\n---\n"))
        return files

    def on_page_context(self, context: dict[str, Any], *, page: Any, config: Any, nav: Any) -> dict[str, Any]:
        context["casestudies"] = {"html": self.fragments[page.file.src_uri], "head": ""}
        return context

    def on_env(self, env: jinja2.Environment, **_: Any) -> jinja2.Environment:
        env.loader = jinja2.ChoiceLoader([env.loader, jinja2.FileSystemLoader(TEMPLATES)])  # type: ignore[list-item]
        return env


def build(edition: Edition, folder: Path, *, look: Look | None = None, theme: Mapping[str, Any] | None = None) -> Path:
    """Build the site of an edition under `folder`; gives the folder with the pages."""
    docs, site = folder / "docs", folder / "site"
    shutil.rmtree(folder, ignore_errors=True)
    (docs / "assets").mkdir(parents=True)
    for path in edition.assets:
        (docs / path).write_text(_mark(Path(path).stem), encoding="utf-8")
    shutil.copytree(ASSETS, docs / "casestudies")
    pages = Pages(edition, look)
    for listing in collections(pages.presenter):
        (docs / listing.path).parent.mkdir(parents=True, exist_ok=True)
        (docs / listing.path).write_bytes(listing.content)
    style = sorted(f"casestudies/{file.name}" for file in ASSETS.glob("*.css"))
    script = sorted(f"casestudies/{file.name}" for file in ASSETS.glob("*.js"))
    (folder / "mkdocs.yml").write_text("site_name: Tallyroom\n", encoding="utf-8")
    config = load_config(
        str(folder / "mkdocs.yml"),
        docs_dir=str(docs),
        site_dir=str(site),
        site_url="https://tallyroom.example/",
        theme={
            "name": "material",
            "font": False,
            "language": edition.language,
            "palette": {"scheme": "default", "primary": "teal", "accent": "teal"},
            "features": ["navigation.tabs"],
            **(theme or {}),
        },
        nav=[
            {"Home": "index.md"},
            {"Customer stories": "stories/index.md"},
            {"Voices": "voices/index.md"},
        ],
        extra_css=style,
        extra_javascript=[{"path": path, "defer": True} for path in script],
    )
    config.plugins["fill"] = _Fill(pages.fragments())
    mkdocs_build(config)
    return site


def _address(src: str) -> str:
    path = src.removesuffix(".md")
    return f"{path.removesuffix('index')}" if path.endswith("index") else f"{path}/"


def _mark(name: str) -> str:
    """A wordmark of a made-up company: a shape and bars, in one ink, told apart by its name."""
    widths = [6 + (ord(letter) * 7) % 11 for letter in name[:9]]
    bars, x = [], 40
    for width in widths:
        bars.append(f'<rect x="{x}" y="10" width="{width}" height="14" rx="2"/>')
        x += width + 3
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {x} 32" width="{x}" height="32" fill="#222">'
        f'<circle cx="16" cy="16" r="{9 + len(name) % 5}"/>{"".join(bars)}</svg>'
    )
