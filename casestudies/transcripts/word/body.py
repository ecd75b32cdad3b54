"""From the XML of a Word document to its paragraphs and table rows (ECMA-376, part 1, chapter 17).

Tracked insertions, moved text at its new place, content controls, text boxes, line breaks, tabs and inserted symbols are
kept. Tracked deletions, text at the place it was moved from, hidden text, field codes, ruby readings and the fallback copies
that Word keeps for older programs are left out: none of them is what a reader of the document sees. Words that are struck out
by their format are seen, and marked as such; figures above and below the line stay there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from casestudies.transcripts.codes import BROKEN, HOSTILE, TOO_LARGE, refusal
from casestudies.transcripts.word.symbols import symbol
from casestudies.transcripts.wording import moved, struck

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_LEFT_OUT: Final = frozenset(
    {"del", "moveFrom", "rt", "instrText", "delText", "delInstrText", "pPr", "tblPr", "trPr", "tcPr", "sectPr"}
)
_FIGURE = re.compile(r"\s*[\d+-]{1,9}\s*")
MAX_DEPTH = 200
MAX_BLOCKS = 300_000


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of text; its own line breaks are kept as LF."""

    text: str


@dataclass(frozen=True, slots=True)
class CellRow:
    """A table row: the text of its cells."""

    cells: tuple[str, ...]


BodyPart = Paragraph | CellRow


@dataclass(slots=True)
class _Body:
    """What the parser has seen so far. Only `parse` holds one."""

    name: str
    blocks: list[BodyPart] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    paragraphs: list[list[str]] = field(default_factory=list)
    cells: list[list[str]] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    silent: int = 0
    in_text: bool = False
    hidden: bool = False
    struck: bool = False
    place: str = "baseline"

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = _local(tag)
        self.open.append(name)
        if len(self.open) > MAX_DEPTH:
            raise refusal(HOSTILE, self.name, f"The document is nested more than {MAX_DEPTH} deep.")
        if self.silent or name in _LEFT_OUT or name == "Fallback":
            self.silent += 1
        elif name == "p":
            self.paragraphs.append([])
        elif name == "tr":
            self.rows.append([])
        elif name == "tc":
            self.cells.append([])
        elif name == "r":
            self.hidden, self.struck, self.place = False, False, "baseline"
        elif "rPr" in self.open:
            self._formatted(name, attributes)
        elif name == "t":
            self.in_text = True
        elif name == "sym":
            self._add(symbol(_value(attributes, "font"), _value(attributes, "char")))
        elif "r" in self.open:
            self._add({"br": "\n", "cr": "\n", "tab": "\t", "ptab": "\t", "noBreakHyphen": "-"}.get(name, ""))

    def end(self, tag: str) -> None:
        name = self.open.pop()
        if self.silent:
            self.silent -= 1
        elif name == "t":
            self.in_text = False
        elif name == "p":
            self._close_paragraph("".join(self.paragraphs.pop()))
        elif name == "tc":
            text = "\n".join(self.cells.pop())
            if self.rows:
                self.rows[-1].append(text)
        elif name == "tr":
            self._keep(CellRow(tuple(self.rows.pop())))

    def words(self, text: str) -> None:
        if not self.in_text or self.silent:
            return
        if self.place != "baseline" and _FIGURE.fullmatch(text):
            text = moved(text, up=self.place == "superscript")
        self._add(struck(text) if self.struck else text)

    def _formatted(self, name: str, attributes: dict[str, str]) -> None:
        if name in ("vanish", "webHidden"):
            self.hidden = _is_on(attributes)
        elif name in ("strike", "dstrike"):
            self.struck = _is_on(attributes)
        elif name == "vertAlign":
            self.place = _value(attributes)

    def _add(self, text: str) -> None:
        if text and self.paragraphs and not self.hidden:
            self.paragraphs[-1].append(text)

    def _close_paragraph(self, text: str) -> None:
        if self.cells:
            self.cells[-1].append(text)
        else:
            self._keep(Paragraph(text))

    def _keep(self, block: BodyPart) -> None:
        if self.cells and isinstance(block, CellRow):  # a table inside a cell: its words stay in that cell
            self.cells[-1].append("\t".join(block.cells))
        else:
            self.blocks.append(block)
        if len(self.blocks) > MAX_BLOCKS:
            raise refusal(TOO_LARGE, self.name, f"The document has more than {MAX_BLOCKS:,} paragraphs.")


def parse(xml: bytes, name: str) -> tuple[BodyPart, ...]:
    """The paragraphs and rows in order; raises TranscriptError for a document that is broken, or declares entities."""
    body = _Body(name)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = body.start
    parser.EndElementHandler = body.end
    parser.CharacterDataHandler = body.words

    def refuse_doctype(*_: object) -> None:
        raise refusal(HOSTILE, name, "The document declares a DOCTYPE, which no Word file has.")

    parser.StartDoctypeDeclHandler = refuse_doctype
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as error:
        raise refusal(BROKEN, name, "The XML of the document is broken.", error.lineno) from None
    return tuple(body.blocks)


def _local(tag: str) -> str:
    namespace, _, name = tag.rpartition(" ")
    if namespace in _WORD or (namespace == _COMPATIBILITY and name == "Fallback"):
        return name
    return ""


def _is_on(attributes: dict[str, str]) -> bool:
    return _value(attributes) not in ("0", "false", "off")


def _value(attributes: dict[str, str], name: str = "val") -> str:
    return next((v for k, v in attributes.items() if k.endswith(f" {name}")), "true")
