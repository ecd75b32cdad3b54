"""Reads the Markdown of pages that we print, as MkDocs would with the site's extensions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.codes import NO_EXTENSION
from casestudies.publish.publication import Publication
from casestudies.stories.locks import GUARD
from casestudies.stories.plain_yaml import Foreign
from casestudies_export.own_pages import address_of
from casestudies_markdown.references import References
from casestudies_markdown.tree import TreeChange

# What MkDocs switches on by itself.
BUILT_IN = ("toc", "tables", "fenced_code")
# Python-Markdown's place for what looks at the finished tree; ours for links is below that of References (5).
_LAST = 3
_SCALARS: Mapping[str, object] = {"true": True, "false": False, "yes": True, "no": False, "on": True, "off": False}
_NUMBER = re.compile(r"-?\d+")


class PageReader:
    """Reads pages of a publication. `settings` are those of the site, as they are written."""

    def __init__(self, publication: Publication, settings: Mapping[str, object], file: str) -> None:
        self.publication = publication
        self.references = References(publication)
        self.passed_over: list[str] = []
        """Extensions that are configured with tags (`!!python/name`), which only MkDocs itself can follow."""
        self._file = file
        self._extensions = self._named(settings.get("markdown_extensions"))

    def html(self, src: str, markdown: str) -> str:
        """A page that we print, with markers for its quotes."""
        body = self.references.body(src, markdown)
        named: list[Any] = [name for name in self._extensions if name not in BUILT_IN]
        configs: Any = dict(self._extensions)
        try:
            reader = Markdown(
                extensions=[*BUILT_IN, *named, self.references, _Links(self.publication, src)],
                extension_configs=configs,
            )
        except (ImportError, AttributeError, KeyError, TypeError, ValueError) as error:
            message = f"A Markdown extension cannot be used: {error}."
            raise CasestudiesError(Finding(NO_EXTENSION, Place(self._file), message)) from None
        return reader.convert(body)

    def _named(self, listed: object) -> dict[str, dict[str, object]]:
        entries: Sequence[object] = [{k: v} for k, v in listed.items()] if isinstance(listed, dict) else ()
        entries = listed if isinstance(listed, list) else entries
        found: dict[str, dict[str, object]] = {}
        for entry in entries:
            for name, options in (entry if isinstance(entry, dict) else {str(entry): None}).items():
                if name == GUARD:
                    continue
                if isinstance(entry, Foreign) or _is_foreign(options):
                    self.passed_over.append(name)
                else:
                    found[name] = (
                        {key: _typed(value) for key, value in options.items()} if isinstance(options, dict) else {}
                    )
        return found


def _is_foreign(value: object) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return isinstance(value, Foreign) or any(map(_is_foreign, inner))


def _typed(value: object) -> Any:  # noqa: ANN401 - what an option of an extension may be
    """What a value of the settings is for an extension: settings are read as text."""
    if isinstance(value, dict):
        return {key: _typed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_typed(inner) for inner in value]
    if isinstance(value, str):
        return int(value) if _NUMBER.fullmatch(value) else _SCALARS.get(value.lower(), value)
    return value


class _Links(Extension):
    """Addresses of files become addresses of pages, as seen from one page."""

    def __init__(self, publication: Publication, src: str) -> None:
        super().__init__()
        self._publication, self._src = publication, src

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Register."""
        md.treeprocessors.register(TreeChange(md, self._link), "casestudies-addresses", _LAST)

    def _link(self, root: ElementTree.Element) -> None:
        for element in root.iter():
            for key in ("href", "src"):
                if key in element.attrib:
                    element.set(key, self._address(element.attrib[key]))

    def _address(self, link: str) -> str:
        return address_of(link, self._src, self._publication.addresses)
