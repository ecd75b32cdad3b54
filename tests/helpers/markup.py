"""A strict reader of our HTML: every element closed in order, so that a test can ask what stands where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"img", "br", "hr", "input", "meta", "link", "wbr", "source"}
# Flow content that ends a paragraph, as the HTML standard lists it (13.2.6.4.7): inside <p> it breaks the tree.
ENDS_PARAGRAPH = {
    *(
        "address",
        "article",
        "aside",
        "blockquote",
        "details",
        "div",
        "dl",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
    ),
    *("form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main", "menu", "nav", "ol", "p", "pre"),
    *("search", "section", "table", "ul"),
}


@dataclass
class Element:
    """One element with its attributes and children, in order."""

    tag: str
    attributes: dict[str, str]
    children: list[Element | str] = field(default_factory=list)
    parent: Element | None = None

    def walk(self) -> Iterator[Element]:
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [child for child in reversed(element.children) if isinstance(child, Element)]

    def all(self, tag: str = "", **attributes: str) -> list[Element]:
        """The elements of a tag below this one; `class_` asks for one of the classes."""
        wanted = {key.rstrip("_"): value for key, value in attributes.items()}
        return [e for e in self.walk() if e is not self and (not tag or e.tag == tag) and e.has(wanted)]

    def has(self, wanted: dict[str, str]) -> bool:
        return all(value in self.attributes.get(key, "").split() for key, value in wanted.items())

    def above(self, tag: str) -> bool:
        parent = self.parent
        while parent is not None and parent.tag != tag:
            parent = parent.parent
        return parent is not None

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    @property
    def words(self) -> str:
        return " ".join(self.text.split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.open = Element("", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> repeats an attribute"
        element = Element(tag, {name: value or "" for name, value in attrs}, parent=self.open)
        assert not (tag in ENDS_PARAGRAPH and (self.open.tag == "p" or self.open.above("p"))), f"<{tag}> inside <p>"
        assert not (tag in {"a", "button", "details"} and self.open.above("a")), f"<{tag}> inside <a>"
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_endtag(self, tag: str) -> None:
        assert self.open.tag == tag, f"</{tag}> closes <{self.open.tag}>"
        assert self.open.parent is not None
        self.open = self.open.parent

    def handle_data(self, data: str) -> None:
        self.open.children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment is published: {data}")


def read(html: str) -> Element:
    """The tree of a fragment; fails where it is not well formed."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.open is reader.root, f"<{reader.open.tag}> is never closed"
    return reader.root
