"""References to quotes, `!quote[story#id]`, as an extension of Python-Markdown: each becomes a marker, which the library fills."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

from casestudies.guard import NAME
from casestudies.publish.codes import INSERTED_FILE
from casestudies.publish.publication import Publication
from casestudies.publish.references import REFERENCE
from casestudies_markdown.tree import TreeChange

# Among Python-Markdown's own: below indented code (80), so that code may show the notation, and above lists (40); below inline
# code (190) and backslash escapes (180), above links (170), which would take the brackets.
BLOCK, INLINE = 75, 175
# Above MkDocs' own handling of links (0), which would warn of what is not there. Around the ids that headings are given (5), and
# below attribute lists (8), which may have given some.
RESERVE, LINKS, RELEASE = 7, 5, 4

INSERTS = re.compile(
    r"-+8<-+"
)  # the notation of `pymdownx.snippets`, which works in code as well and inserts another file
_SHOWN = re.compile(rf"\\{REFERENCE}")
_UNLINKED = "casestudies-unlinked"
_ALONE = re.compile(rf"^[ ]{{0,3}}{REFERENCE}[ \t]*$", re.MULTILINE)


class References(Extension):
    """The extension. `src` is the file that is being read: the plugin says so before each."""

    def __init__(self, publication: Publication) -> None:
        super().__init__()
        self.publication, self.src = publication, ""
        self._holder = ElementTree.Element("span")

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Register the processors."""
        md.parser.blockprocessors.register(_Block(md.parser, self), NAME, BLOCK)
        md.inlinePatterns.register(_Inline(md, self), NAME, INLINE)
        md.treeprocessors.register(TreeChange(md, self._unlink), "casestudies-links", LINKS)
        md.treeprocessors.register(TreeChange(md, self._reserve), "casestudies-reserve", RESERVE)
        md.treeprocessors.register(TreeChange(md, self._release), "casestudies-release", RELEASE)

    def body(self, src: str, markdown: str) -> str:
        """The Markdown to read next, for a file: a story's is the record's, whatever a plugin made of it meanwhile."""
        self.src = src
        body = self.publication.body(src)
        if body is not None and INSERTS.search(body):
            message = f"`{self.publication.printed[src].story}` inserts a file."
            raise self.publication.refusal(INSERTED_FILE, src, message, at=INSERTS.pattern)
        read = markdown if body is None else body
        self.publication.show(*(m.group() for m in _SHOWN.finditer(read)))
        return read

    def _unlink(self, root: ElementTree.Element) -> None:
        """Links to what is withheld become plain text; an entry of a list that is nothing but one goes."""
        for link in root.iter("a"):
            if self.publication.is_withheld(self.src, link.get("href", "")):
                link.tag = _UNLINKED
                link.attrib.clear()
        for entries in [one for one in root.iter() if one.tag in {"ul", "ol"}]:
            for entry in list(entries):
                if _is_nothing_but_a_gone_link(entry):
                    entries.remove(entry)
        for link in root.iter(_UNLINKED):
            link.tag = "span"

    def _reserve(self, root: ElementTree.Element) -> None:
        """Put the ids of quotes that are yet to be filled in into the page, where headings look for those already taken."""
        taken = self.publication.ids_on(self.src)
        for element in root.iter():
            if element.get("id") in taken:
                del element.attrib["id"]
        self._holder = ElementTree.SubElement(root, "span")
        for name in taken:
            ElementTree.SubElement(self._holder, "span", id=name)

    def _release(self, root: ElementTree.Element) -> None:
        root.remove(self._holder)


def _is_nothing_but_a_gone_link(entry: ElementTree.Element) -> bool:
    inner = entry[0] if len(entry) == 1 and entry[0].tag == "p" and not (entry.text or "").strip() else entry
    alone = len(inner) == 1 and inner[0].tag == _UNLINKED
    return alone and not (inner.text or "").strip() and not (inner[0].tail or "").strip()


class _Inline(InlineProcessor):
    """A reference in running text."""

    def __init__(self, md: Markdown, references: References) -> None:
        super().__init__(REFERENCE, md)
        self.references = references

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: re.Match[str], data: str
    ) -> tuple[ElementTree.Element, int, int]:
        return self.references.publication.markers.element(m[1], block=False), m.start(0), m.end(0)


class _Block(BlockProcessor):
    """A reference alone in its paragraph, or alone on a line where it stands for a blockquote."""

    def __init__(self, parser: BlockParser, references: References) -> None:
        super().__init__(parser)
        self.references = references

    def test(self, parent: ElementTree.Element, block: str) -> bool:
        return self._find(block) is not None

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> bool:
        block = blocks[0]
        found = self._find(block)
        if found is None:
            return False
        before, after = block[: found.start()], block[found.end() :].lstrip("\n")
        blocks[:1] = [after] if after.strip() else []
        if before.strip():
            self.parser.parseBlocks(parent, [before.rstrip("\n")])
        marker = self.references.publication.markers.element(found[1], block=True)
        marker.tail = "\n"
        parent.append(marker)
        return True

    def _find(self, block: str) -> re.Match[str] | None:
        whole = _ALONE.fullmatch(block.strip("\n"))
        is_block = self.references.publication.is_block
        return next((m for m in _ALONE.finditer(block) if whole or is_block(m[1], self.references.src)), None)
