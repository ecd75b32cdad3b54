"""References to quotes in Markdown, `!quote[story#id]`, as an extension of Python-Markdown.

A page is printed in two steps, so that what came from the judged record can be told from what an author wrote. While
the Markdown is converted, a reference becomes an empty marker that carries a secret of this build; nothing a page says
can forge one. Once the page has been looked over (`unjudged`), `References.fill` puts the record in its place.
"""

from __future__ import annotations

import html
import re
import secrets
from collections.abc import Callable, Collection
from html.parser import HTMLParser
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from casestudies.stories.speech import SINGLES, is_speech, marked

# Below indented code (80), so that code may show the notation, and above lists (40) and paragraphs (10).
BLOCK_PRIORITY = 75
# Below inline code (190) and backslash escapes (180), above links (170), which would take the brackets.
INLINE_PRIORITY = 175

# Above MkDocs' own handling of links (0), which would warn of what is not there; below that of inline Markdown (20).
LINKS_PRIORITY = 5

# Before and after Python-Markdown gives headings their ids (5); before, and below attribute lists (8), which may have given some.
RESERVE_PRIORITY, RELEASE_PRIORITY = 7, 4

REFERENCE = r"!quote\[([^\[\]\n]*)\]"
_ALONE = re.compile(rf"^[ ]{{0,3}}{REFERENCE}[ \t]*$", re.MULTILINE)
_MARKER = "casestudies-quote"


class References(Extension):
    """The extension, and the filling of what it left.

    `whole_line` says of a reference that stands alone on a line within a longer paragraph whether it is a block; one
    that is a paragraph of its own always is. `withheld` says of a link's address, as it is written, whether it leads to
    something that is not published: its text stays, and the address goes. `taken` are the ids that the page's own quotes
    bring, so that no heading has one of them.
    """

    def __init__(
        self,
        whole_line: Callable[[str], bool] = lambda _: False,
        withheld: Callable[[str], bool] = lambda _: False,
        taken: Callable[[], Collection[str]] = tuple,
    ) -> None:
        super().__init__()
        self.whole_line = whole_line
        self.withheld = withheld
        self.taken = taken
        self._secret = secrets.token_hex(16)
        self._markers = re.compile(rf'<{_MARKER} at="{self._secret}" form="(block|inline)" ref="([^"]*)"></{_MARKER}>')

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Register the processors."""
        md.parser.blockprocessors.register(_Block(md.parser, self), "casestudies-quote", BLOCK_PRIORITY)
        md.inlinePatterns.register(_Inline(REFERENCE, md, self), "casestudies-quote", INLINE_PRIORITY)
        md.treeprocessors.register(_Links(md, self), "casestudies-links", LINKS_PRIORITY)
        reserve = _Reserve(md, self)
        md.treeprocessors.register(reserve, "casestudies-reserve", RESERVE_PRIORITY)
        md.treeprocessors.register(_Release(md, reserve), "casestudies-release", RELEASE_PRIORITY)

    def marker(self, ref: str, form: str) -> ElementTree.Element:
        """The empty element that stands for a quote until the page is filled."""
        return ElementTree.Element(_MARKER, {"at": self._secret, "form": form, "ref": ref})

    def fill(self, page: str, render: Callable[[str, bool], str]) -> str:
        """Replace every marker of a converted page by `render(ref, block)`, which is finished HTML."""
        return self._markers.sub(lambda m: render(html.unescape(m[2]), m[1] == "block"), page)

    def left_in(self, data: bytes) -> bool:
        """Whether a marker, whole or in pieces, stands in what was built."""
        return self._secret.encode() in data


class _Block(BlockProcessor):
    """A reference alone in its paragraph, or alone on a line where it stands for a blockquote."""

    def __init__(self, parser: BlockParser, references: References) -> None:
        super().__init__(parser)
        self.references = references

    def test(self, parent: ElementTree.Element, block: str) -> bool:
        return self._find(block) is not None

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        found = self._find(block)
        if found is None:  # `test` has just found it; another thread may not have been here
            raise AssertionError(block)
        before, after = block[: found.start()], block[found.end() :].lstrip("\n")
        if before.strip():
            self.parser.parseBlocks(parent, [before.rstrip("\n")])
        marker = self.references.marker(found[1], "block")
        marker.tail = "\n"
        parent.append(marker)
        if after.strip():
            blocks.insert(0, after)

    def _find(self, block: str) -> re.Match[str] | None:
        whole = _ALONE.fullmatch(block.strip("\n"))
        for match in _ALONE.finditer(block):
            if whole or self.references.whole_line(match[1]):
                return match
        return None


class _Inline(InlineProcessor):
    """A reference in running text."""

    def __init__(self, pattern: str, md: Markdown, references: References) -> None:
        super().__init__(pattern, md)
        self.references = references

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: re.Match[str], data: str
    ) -> tuple[ElementTree.Element, int, int]:
        return self.references.marker(m[1], "inline"), m.start(0), m.end(0)


class _Links(Treeprocessor):
    """Links to what is withheld become plain text."""

    def __init__(self, md: Markdown, references: References) -> None:
        super().__init__(md)
        self.references = references

    def run(self, root: ElementTree.Element) -> None:
        for link in root.iter("a"):
            if self.references.withheld(link.get("href", "")):
                link.tag = "span"
                link.attrib.clear()


class _Reserve(Treeprocessor):
    """Puts the ids of quotes that are yet to be filled in into the page, where headings look for those already taken."""

    def __init__(self, md: Markdown, references: References) -> None:
        super().__init__(md)
        self.references = references
        self.holder = ElementTree.Element("span")

    def run(self, root: ElementTree.Element) -> None:
        taken = self.references.taken()
        for element in root.iter():
            if element.get("id") in taken:
                del element.attrib["id"]
        self.holder = ElementTree.SubElement(root, "span")
        for name in taken:
            ElementTree.SubElement(self.holder, "span", id=name)


class _Release(Treeprocessor):
    """Takes them out again."""

    def __init__(self, md: Markdown, reserve: _Reserve) -> None:
        super().__init__(md)
        self.reserve = reserve

    def run(self, root: ElementTree.Element) -> None:
        root.remove(self.reserve.holder)


# Elements that stand within a line of text, and those whose text is nobody's words.
_IN_LINE = frozenset(
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "label",
        "mark",
        "s",
        "small",
    }
    | {"span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", _MARKER}
)
_CODE = frozenset({"code", "pre", "kbd", "samp", "script", "style", "svg", "math"})
_TOLD = frozenset({"alt", "title", "aria-label", "aria-description", "placeholder", "summary", "label"})
_MOST_APOSTROPHES = 50
# Neither a letter nor a space nor a mark.
_BLANK = "\ufffc"


class _Quotations(HTMLParser):
    """What a converted page quotes: elements for quotations, and texts, each as long as its block."""

    def __init__(self) -> None:
        super().__init__()
        self.elements = 0
        self.texts = [""]
        self.told: list[str] = []
        self._code: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # Code in a converted page has its angle brackets escaped, so that this is an element even there.
        self.elements += tag in {"blockquote", "q"}
        self.told += [value for name, value in attrs if name in _TOLD and value]
        if tag in _CODE:
            self._code.append(tag)
            self.texts[-1] += _BLANK
        elif tag not in _IN_LINE:
            self.texts.append("")
        elif tag == _MARKER:
            self.texts[-1] += _BLANK

    def handle_endtag(self, tag: str) -> None:
        if tag in self._code:  # an end without a beginning is passed over
            del self._code[self._code.index(tag) :]
        elif tag not in _IN_LINE:
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        if not self._code:
            self.texts[-1] += data


def unjudged(page: str) -> int:
    """How many quotations a converted, not yet filled page of a story contains. Each of them is one too many.

    Elements for quotations count, and speech between quotation marks that a reader sees or is told, whatever made them:
    an extension that writes marks of its own may see speech where the check saw none.
    """
    found = _Quotations()
    found.feed(page)
    found.close()
    texts = (" ".join(text.split()) for text in (*found.texts, *found.told))
    return found.elements + sum(map(spoken, texts))


def spoken(text: str) -> int:
    """How many speeches stand in a text."""
    count = at = 0
    for _ in range(_MOST_APOSTROPHES):
        again = 0
        for speech in marked(text[at:]):
            # A single mark without a partner is an apostrophe that an extension took for one: ‘em.
            if not speech.closed and text[at + speech.begin] in SINGLES:
                again = at + speech.begin + 1
                break
            count += not speech.closed or is_speech(speech.within(text[at:]))
        if not again:
            return count
        at = again
    return count + is_speech(text[at:])
