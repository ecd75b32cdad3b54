"""A change of the tree that Python-Markdown reads a page into."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor


class TreeChange(Treeprocessor):
    """A function of the tree, as the processor that Python-Markdown wants."""

    def __init__(self, md: Markdown, change: Callable[[ElementTree.Element], None]) -> None:
        super().__init__(md)
        self.run = change  # type: ignore[method-assign, assignment]
