"""What other plugins and the theme do beside ours: their warnings about what is withheld, the navigation that they made, the paths
that they wrote into pages.
"""

from __future__ import annotations

import logging
import os
import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Link, Navigation, Section

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.codes import LANGUAGES_WITHIN, NOT_MATERIAL

# What every theme has that stands on Material, and no other: its navigation's template.
_NAV, _MATERIALS = "partials/nav.html", "md-nav"


def require_theme(config: MkDocsConfig, file: str) -> None:
    """Refuse a theme that our pages cannot stand in. Raises CasestudiesError."""
    found = (Path(folder, _NAV) for folder in config.theme.dirs)
    nav = next((path for path in found if path.is_file()), None)
    if nav is None or _MATERIALS not in nav.read_text("utf-8", "replace"):
        message = f"The theme `{config.theme.name or config.theme.custom_dir}` is not based on Material."
        raise CasestudiesError(Finding(NOT_MATERIAL, Place(file), message))


def require_one_language(config: MkDocsConfig, file: str) -> None:
    """Refuse a plugin that builds the site's other languages within its build, where nothing scans them. Raises
    CasestudiesError.
    """
    i18n = config.plugins.get("i18n")
    if len(getattr(i18n, "build_languages", ())) > 1:
        raise CasestudiesError(Finding(LANGUAGES_WITHIN, Place(file), "`i18n` builds several languages in one build."))


def listens(config: MkDocsConfig, event: str, plugin: object) -> bool:
    """Whether anybody but this plugin takes part in an event: other plugins, hooks."""
    return any(getattr(method, "__self__", None) is not plugin for method in config.plugins.events[event])


def without_gone(nav: Navigation, is_gone: Callable[[str], bool]) -> Navigation:
    """A navigation without links to what is withheld, whoever put them there, and without sections that they leave empty."""
    nav.items = list(_kept(nav.items, is_gone))
    return nav


def _kept(items: Iterable[Any], is_gone: Callable[[str], bool]) -> Iterator[Any]:
    for item in items:
        if isinstance(item, Link) and is_gone(item.url):
            continue
        if isinstance(item, Section) and item.children:
            item.children = list(_kept(item.children, is_gone))
            if not item.children:
                continue
        yield item


def from_the_top(markdown: str, src: str, pages: Path, docs_dir: str) -> str:
    """The Markdown of a page in which another plugin led links to where our pages lie on the disk, with links to the pages."""
    for start in (Path(docs_dir, src).parent, (pages / src).parent):
        written = Path(os.path.relpath(pages, start)).as_posix()
        if written in markdown:
            ours = re.compile(rf"{re.escape(written)}/([^\s)\"'>#?]+)")
            markdown = ours.sub(partial(_seen_from, posixpath.dirname(src) or "."), markdown)
    return markdown


def _seen_from(folder: str, page: re.Match[str]) -> str:
    return posixpath.relpath(page[1], folder)


class ToldWarnings:
    """Warnings of other plugins about what we took out are told as what they are: no fault of the site, so that a strict build goes
    on and the words leave it. Those about the files of our own pages, which nobody can mend, are not told.
    """

    def __init__(self, logger: logging.Logger, gone: Iterable[str], pages: Path) -> None:
        stems = sorted((re.escape(src.removesuffix(".md")) for src in gone), key=len, reverse=True)
        self._gone = re.compile(rf"(?<![\w.-])(?P<src>{'|'.join(stems)})(?![\w-])") if stems else None
        self._pages = str(pages)
        self._filters = [(handler, partial(self._passes, handler)) for handler in _handlers(logger)]
        for handler, one in self._filters:
            handler.addFilter(one)

    def _passes(self, handler: logging.Handler, record: logging.LogRecord) -> bool:
        """Called before each handler: what the first made of a record, the others see."""
        if record.levelno != logging.WARNING:
            return record.levelno >= handler.level
        message = record.getMessage()
        if gone := self._gone.search(message) if self._gone else None:
            record.msg, record.args = f"Because `{gone['src']}` is withheld: {message}", ()
            record.levelno, record.levelname = logging.INFO, logging.getLevelName(logging.INFO)
        return record.levelno >= handler.level and self._pages not in message

    def remove(self) -> None:
        """Let warnings be again what they are."""
        for handler, one in self._filters:
            handler.removeFilter(one)


def _handlers(logger: logging.Logger | None) -> Iterator[logging.Handler]:
    while logger is not None:
        yield from logger.handlers
        logger = logger.parent
