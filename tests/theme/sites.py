"""A bare Material site with the pages of an edition in it: what the plugin does, without files, interviews and approvals.

For looking at pages and for tests in a browser, where the edition matters and the way it came about does not.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jinja2
import markdown
from casestudies_theme import ASSETS, TEMPLATES
from markupsafe import Markup
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.utils import get_relative_url

from casestudies.publish.presentation import Look, Presenter
from casestudies.publish.texts import texts
from casestudies.review.edition import Edition

INTRODUCTION = (
    "<h1>Tallyroom</h1><p>Tallyroom closes the books of small companies. These are the people who use it.</p>"
)


class Pages:
    """Renders the pages of an edition with our templates, as fragments by source path."""

    def __init__(self, edition: Edition, look: Look | None = None) -> None:
        self.edition = edition
        self.desk = Presenter(edition, texts(edition.language), look or Look())
        self.jinja = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=True, undefined=jinja2.StrictUndefined
        )

    def fragments(self) -> Mapping[str, str]:
        look = self.desk.look
        pages = {
            "index.md": self._render("index.md", "home", self.desk.home(), Markup(INTRODUCTION)),
            look.index: self._render(look.index, "index", self.desk.index()),
            look.wall: self._render(look.wall, "wall", self.desk.wall()),
        }
        for facet in self.desk.story_facets():
            for value in facet.values:
                pages[value.src] = self._render(value.src, "index", self.desk.index(value.token))
        for facet in self.desk.voice_facets():
            for value in facet.values:
                pages[value.src] = self._render(value.src, "wall", self.desk.wall(value.token))
        for customer in self.edition.customers:
            src = f"{look.customers}/{customer.id}.md"
            pages[src] = self._render(src, "customer", self.desk.customer(customer))
        for story in self.edition.stories:
            pages[story.src] = self._render(story.src, "story", self.desk.story(story), self._body(story))
        return pages

    def _body(self, story: Any) -> Markup:
        quotes = {q.ref: q for q in story.quotes}
        html = markdown.markdown(story.body, extensions=["toc"])

        def block(match: re.Match[str]) -> str:
            return self._render(story.src, "quote", self.desk.quote(quotes[match[1]], own=True))

        def inline(match: re.Match[str]) -> str:
            return self._render(story.src, "inline", self.desk.quote(quotes[match[1]], own=True))

        html = re.sub(r"<p>!quote\[([^\]]+)\]</p>", block, html)
        return Markup(re.sub(r"!quote\[([^\]]+)\]", inline, html))

    def _render(self, src: str, name: str, context: Mapping[str, object], content: Markup = Markup("")) -> str:
        def url(target: str) -> str:
            story, _, anchor = target.partition("#")
            to = f"stories/{story}.md" if anchor else target
            return get_relative_url(_address(to), _address(src)) + (f"#{anchor}" if anchor else "")

        def asset(path: str) -> str:
            return get_relative_url(path, _address(src))

        template = self.jinja.get_template(f"casestudies/{name}.html")
        return template.render(**context, url=url, asset=asset, content=content)


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
    config.plugins["fill"] = _Fill(Pages(edition, look).fragments())
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
