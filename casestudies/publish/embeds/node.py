"""A little tree of HTML: one source for what a host pastes and for what the script builds.

As HTML it is escaped; as JSON it is `[tag, attributes, ...children]`, which the script turns into nodes without parsing
any markup (no `innerHTML`, hence nothing for Trusted Types to refuse).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import escape

VOID = frozenset({"img"})
BLOCKS = frozenset({"figure", "blockquote", "figcaption", "details", "p", "small"})
_BRACES = {ord("{"): "&#123;", ord("}"): "&#125;"}
# C0 and C1 controls but for tab and line feed: HTML cannot hold them, and some end a line in a log.
_CONTROLS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Node:
    """An element. Attributes with empty values are left out, but for `alt`, where empty means decorative."""

    tag: str
    attributes: Mapping[str, str]
    children: tuple[Node | str, ...] = ()

    def html(self, indent: int = 0) -> str:
        """As HTML, each block on a line of its own, indented by `indent` steps of two spaces."""
        attributes = "".join(f' {name}="{clean(value)}"' for name, value in self._shown())
        if self.tag in VOID:  # closed as in XML: MDX takes nothing else
            return f"<{self.tag}{attributes} />"
        start = f"<{self.tag}{attributes}>"
        if not any(isinstance(child, Node) and child.tag in BLOCKS for child in self.children):
            return f"{start}{''.join(_inline(child) for child in self.children)}</{self.tag}>"
        pad = "\n" + "  " * (indent + 1)
        lines = (child.html(indent + 1) if isinstance(child, Node) else clean(child) for child in self.children)
        return f"{start}{''.join(pad + line for line in lines)}\n{'  ' * indent}</{self.tag}>"

    def json(self) -> list[Any]:
        """As `[tag, attributes, ...children]`."""
        children = (child.json() if isinstance(child, Node) else plain(child) for child in self.children)
        return [self.tag, {name: plain(value) for name, value in self._shown()}, *children]

    def _shown(self) -> Iterator[tuple[str, str]]:
        return ((name, value) for name, value in self.attributes.items() if value or name == "alt")


def clean(text: str) -> str:
    """Text as it may stand in HTML, in an element or between double quotation marks; and in MDX, Vue and Svelte, which read
    braces as code.
    """
    return str(escape(plain(text))).translate(_BRACES)


def plain(text: str) -> str:
    """Text without control characters."""
    return _CONTROLS.sub("", text)


def _inline(child: Node | str) -> str:
    return child.html() if isinstance(child, Node) else clean(child)
