"""What other plugins and the theme do beside ours: what they may not be, and the navigation that they made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Link, Section

from casestudies.findings import Finding, Place
from casestudies.publish.codes import LANGUAGES_WITHIN, NOT_MATERIAL

# What every theme has that stands on Material, and no other: its navigation's template.
_NAV, _MATERIALS = "partials/nav.html", "md-nav"


def refused(config: MkDocsConfig, file: str) -> Iterator[Finding]:
    """What our pages cannot stand beside: a theme that is not Material's, and a plugin that builds the site's other languages
    within its build, where nothing scans them.
    """
    found = (Path(folder, _NAV) for folder in config.theme.dirs)
    nav = next((path for path in found if path.is_file()), None)
    if nav is None or _MATERIALS not in nav.read_text("utf-8", "replace"):
        message = f"The theme `{config.theme.name or config.theme.custom_dir}` is not based on Material."
        yield Finding(NOT_MATERIAL, Place(file), message)
    if len(getattr(config.plugins.get("i18n"), "build_languages", ())) > 1:
        yield Finding(LANGUAGES_WITHIN, Place(file), "`i18n` builds several languages in one build.")


def listens(config: MkDocsConfig, event: str, plugin: object) -> bool:
    """Whether anybody but this plugin takes part in an event: other plugins, hooks."""
    return any(getattr(method, "__self__", None) is not plugin for method in config.plugins.events[event])


def without_gone(items: Iterable[Any], is_gone: Callable[[str], bool]) -> Iterator[Any]:
    """Entries of a navigation without links to what is withheld, whoever put them there, and without sections left empty."""
    for item in items:
        if isinstance(item, Link) and is_gone(item.url):
            continue
        if isinstance(item, Section) and item.children:
            item.children = list(without_gone(item.children, is_gone))
            if not item.children:
                continue
        yield item
