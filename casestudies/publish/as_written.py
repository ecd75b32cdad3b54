"""A built page taken back to Markdown, so that one set of rules judges what was written and what was built.

Read as a browser reads it, tolerantly and in one pass: each element that sets a text apart ends a block, and what a tag tells
beside the page (a tooltip, a picture's alternative text) is a block as well. Nothing of a text can pass for a mark of Markdown.
"""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from casestudies.publish.words import INVISIBLE
from casestudies.stories.units import IN_LINE, JUDGED, QUOTING, TITLES, TOLD

REFERENCE = "!quote[-]"
"""What stands in the Markdown for words that were judged; between two texts it also keeps them apart."""

COMMENT = r"<!--(?:-?>|.*?(?:--!?>|\Z))"
"""A comment as browsers end it."""
# Quotation marks in a tag hold anything; each alternative begins with another sign, and nothing is tried twice.
_TOKEN = re.compile(
    rf"{COMMENT}|<(?P<end>/?)(?P<name>[A-Za-z][^\s/>]*)(?P<attributes>(?:[^\"'<>]|\"[^\"]*\"|'[^']*')*+)>"
    r"|<[!?][^>]*>|(?P<text>[^<]+|<)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"(?P<name>[^\s\"'<>/=]+)(?:\s*=\s*(?:\"(?P<d>[^\"]*)\"|'(?P<s>[^']*)'|(?P<b>[^\s\"'<>]+)))?")
_RAW = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", "style")}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# What would be read as Markdown. Nobody reads these as letters, so others stand for them.
_SIGNS = str.maketrans({"[": "(", "]": ")", "{": "(", "}": ")", **dict.fromkeys("<>*`\\~¶", " ")})
_LOW_LINE = re.compile(r"(?<!\w)_+|_+(?!\w)|==+|--8|!!!+|\?\?\?+|:::+|///+|\^\^+")
# Signs of our own, which no text holds: emphasis, strong, their end, a line's end, code, a footnote's mark.
_LIGHT, _STRONG, _ENDS, _BREAK, _CODE, _FOOT = "\x01\x02\x03\x04\x05\x06"
_EMPHASIS = {"em": _LIGHT, "i": _LIGHT, "cite": _LIGHT, "strong": _STRONG, "b": _STRONG}
_EMPHASISED = re.compile("(?P<mark>[\x01\x02])(?P<text>[^\x01-\x03]*)\x03")
_INLINE = IN_LINE | _EMPHASIS.keys() | {"q", "tspan", "textpath"}
_LANGUAGE = re.compile(r"(?:language|lang|highlight-source)-([\w+#.-]+)")
_NOTE = re.compile(r"(?<![\w-])(?:quote|cite)(?![\w-])")
_LANDMARKS = frozenset({"header", "nav", "footer", "aside", "dialog"})
_CONTENT = ("article", "blockquote", "figure")  # what stands within these is their own
_DATA = re.compile(
    r"\s*data:\s*(?:text/|image/svg|application/xhtml)(?P<form>[^,]*),(?P<held>.*)", re.IGNORECASE | re.DOTALL
)
_NAMED = frozenset({"name", "property", "itemprop", "http-equiv"})
_TECHNICAL = frozenset({"viewport", "generator", "charset", "theme-color", "robots"})
_DEEP = 3  # pages within a page that are looked at


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a page that is read on its own, as Markdown, under its `title`: its content, its navigation, its foot."""

    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class AsWritten:
    """A page as Markdown, and the programs and styles that stand in it, with their type."""

    parts: tuple[Part, ...]
    scripts: tuple[tuple[str, str], ...] = ()


def as_written(page: str) -> AsWritten:
    """The Markdown of a page of HTML or of a drawing. JUDGED in it stands for what was judged."""
    reader = _PageReader()
    reader.read(page)
    return AsWritten(tuple(reader.parts()), tuple(reader.scripts))


def as_text(text: str) -> str:
    """Mere words as a block, in which nothing is a mark of Markdown."""
    return _marked(visible(text.replace(JUDGED, "")))


def visible(text: str) -> str:
    """A text without what no reader sees: soft hyphens, joiners, marks of direction, control characters."""
    return _CONTROL.sub(" ", INVISIBLE.sub("", text))


@dataclass(slots=True)
class _OpenPart:
    """A part that is being read."""

    blocks: list[str] = field(default_factory=list)
    title: str = ""


@dataclass(slots=True)
class _PageReader:
    scripts: list[tuple[str, str]] = field(default_factory=list)
    done: list[_OpenPart] = field(default_factory=list)
    open: list[_OpenPart] = field(default_factory=lambda: [_OpenPart()])
    text: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    within: dict[str, int] = field(default_factory=dict)
    """How many elements of a name are open."""
    lead: str = ""
    quoting: bool = False
    cells: list[str] | None = None
    note: str = ""
    note_depth: int = 0
    language: str = ""
    code: list[str] | None = None
    unlinked: bool = False
    """Whether the block has text outside of links."""
    block_name: str = ""
    goes_on: bool = False
    """Whether the blockquote that is open has a paragraph already."""
    depth: int = 0

    def parts(self) -> Iterator[Part]:
        self.flush()
        for part in (*self.done, *self.open):
            if text := "\n\n".join(part.blocks):
                yield Part(text, part.title)

    def read(self, page: str) -> None:
        at = 0
        while token := _TOKEN.match(page, at):
            at = token.end()
            if token["text"]:
                self.data(token["text"])
            elif token["name"]:
                name = token["name"].lower()
                if token["end"]:
                    self.closed(name)
                    continue
                attributes = _attributes(token["attributes"])
                if name in _RAW:
                    ends = _RAW[name].search(page, at)
                    stop = ends.start() if ends else len(page)
                    self.scripts.append((name if name == "style" else attributes.get("type", ""), page[at:stop]))
                    at = ends.end() if ends else len(page)
                    continue
                self.opened(name, attributes)
                if token.group().endswith("/>"):
                    self.closed(name)

    def data(self, text: str) -> None:
        if not text.isascii() or "&" in text:
            text = JUDGED.join(visible(html.unescape(piece)).replace(JUDGED, "") for piece in text.split(JUDGED))
        else:
            text = _CONTROL.sub(" ", text)
        if self.code is not None:
            self.code.append(text)
        elif self.within.get("bdo"):
            self.text.append(text[::-1])
        else:
            self.text.append(text)
        self.unlinked = self.unlinked or bool(text.strip() and not self.within.get("a"))

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        if sign := self.sign(name, opens=True):
            self.text.append(sign)
        elif name == "sup" and (note := attributes.get("id", "")).startswith("fnref"):
            self.text.append(f"{_FOOT}{_note(note)}{_FOOT}")
        elif name == "pre":
            self.flush()
            self.code = []
        elif name not in _INLINE:
            self.flush()
            self.block(name, attributes)
        if name in {"pre", "code"} and self.code is not None:
            self.language = _language(attributes) or self.language
        if name == "meta":
            self.meta(attributes)
        elif name != "bdo" or attributes.get("dir", "").lower() == "rtl":
            self.within[name] = self.within.get(name, 0) + 1
            self.tell(name, attributes)

    def sign(self, name: str, *, opens: bool) -> str:
        """What an element within a line is in Markdown."""
        if name == "br":
            return _BREAK if opens else ""
        if name == "q":
            return "“" if opens else "”"
        if self.code is not None:
            return ""
        if name in _EMPHASIS:
            return _EMPHASIS[name] if opens else _ENDS
        return _CODE if name == "code" else ""

    def sets_apart(self, name: str) -> bool:
        """Whether an element is a part of the page."""
        return name == "head" or (name in _LANDMARKS and not any(self.within.get(one) for one in _CONTENT))

    def block(self, name: str, attributes: dict[str, str]) -> None:
        classes = attributes.get("class", "")
        self.block_name = name
        told = (classes, attributes.get("id", ""), attributes.get("role", ""))
        self.quoting = any(map(QUOTING.search, told))
        if self.sets_apart(name):
            self.open.append(_OpenPart())
        elif name == "li":
            foot = attributes.get("id", "")
            self.lead = f"[^{_note(foot)}]: " if foot.startswith("fn:") else "- "
        elif name == "tr":
            self.row()
            self.cells = []
        elif name in {"td", "th"} and self.cells is not None:
            self.cells.append("")
        elif name == "div" and (found := _LANGUAGE.search(classes)):
            self.language = found[1]
        if self.note:
            self.note_depth += name == self.note
        elif _NOTE.search(classes) and ("admonition" in classes or name == "details"):
            self.note, self.note_depth = name, 1
            self.open[-1].blocks.append("!!! quote")

    def closed(self, name: str) -> None:
        if not self.within.get(name):
            return
        self.within[name] -= 1
        if name == "bdo":
            return
        if sign := self.sign(name, opens=False):
            self.text.append(sign)
        elif name == "pre":
            self.sample()
        elif name not in _INLINE:
            self.flush(name)
            self.left(name)

    def left(self, name: str) -> None:
        self.quoting = False
        if name == "li":
            self.lead = ""
        elif name in {"tr", "table"}:
            self.row()
        elif name == "blockquote":
            self.goes_on = False
        elif self.sets_apart(name) and len(self.open) > 1:
            self.done.append(self.open.pop())
        if self.note == name:
            self.note_depth -= 1
            self.note = self.note if self.note_depth else ""

    def sample(self) -> None:
        """A block of code."""
        rows = "".join(self.code or ()).replace("```", "'''")
        self.code = None
        self.open[-1].blocks.append(f"```{self.language}\n{rows.strip(chr(10))}\n```")
        self.language = ""

    def row(self) -> None:
        """A row of a table is one line, under the row before."""
        if self.cells and any(self.cells):
            line = f"| {' | '.join(cell.replace('|', '/') for cell in self.cells)} |"
            blocks = self.open[-1].blocks
            if blocks and blocks[-1].startswith("| "):
                blocks[-1] += f"\n{line}"
            else:
                blocks.append(line)
        self.cells = None

    def flush(self, name: str = "") -> None:
        """End a block."""
        is_link, self.unlinked = not self.unlinked, False
        name, self.block_name = name or self.block_name, ""
        text, self.text = "".join(self.text), []
        told, self.told = self.told, []
        if self.code is not None:  # an element that is open in code, as lines of it are
            self.code.append(text)
            return
        text = _marked(text)
        blocks = self.open[-1].blocks
        if text and self.cells:
            self.cells[-1] = " ".join(filter(None, (self.cells[-1], text.replace("\n", " "))))
        elif text and (self.within.get("blockquote") or name == "blockquote"):
            quoted = "\n".join(f"> {row}" for row in text.split("\n"))
            if self.goes_on and blocks and blocks[-1].startswith("> "):
                blocks[-1] += f"\n>\n{quoted}"
            else:
                blocks.append(quoted)
            self.goes_on = True
        elif text:
            blocks.append(self.led(text, name))
            if name == "title" or (
                is_link and self.within.get("nav") and (self.within.get("li") or name == "li")
            ):  # a menu
                blocks.append(REFERENCE)
        blocks += [f"![{one}](x)" for one in told]

    def led(self, text: str, name: str) -> str:
        if self.note:
            return "\n".join(f"    {row}" for row in text.split("\n"))
        if name in TITLES:
            if name[0] == "h" and not self.open[-1].title:
                self.open[-1].title = text.replace("\n", " ")
            return f"## {text}".replace("\n", " ")
        lead, self.lead = self.lead, ""
        if self.quoting:
            return f'<div class="quote">{text}</div>'
        return lead + text

    def tell(self, name: str, attributes: dict[str, str]) -> None:
        """What a tag tells beside the page."""
        if "headerlink" in attributes.get("class", ""):
            return
        for key, value in attributes.items():
            is_told = key in TOLD or key.startswith(("data-", "aria-"))
            if key == "srcdoc":
                self.inner(value)
            elif key in {"src", "href", "data", "action", "xlink:href"} and (held := _DATA.match(value)):
                self.inner(_held(held))
            elif is_told and " " in value.strip() and (text := _marked(visible(value))):
                self.told.append(text.replace("\n", " "))

    def meta(self, attributes: dict[str, str]) -> None:
        names = {attributes.get(key, "").lower() for key in _NAMED} - {""}
        if not names & _TECHNICAL and (text := _marked(visible(attributes.get("content", "")))):
            self.open[-1].blocks += [text.replace("\n", " "), REFERENCE]

    def inner(self, page: str) -> None:
        """A page within the page."""
        if self.depth < _DEEP:
            reader = _PageReader(depth=self.depth + 1)
            reader.read(page.replace(JUDGED, ""))
            self.done += (_OpenPart([part.text], part.title) for part in reader.parts())
            self.scripts += reader.scripts


def _held(address: re.Match[str]) -> str:
    """What an address holds that is a page itself."""
    text = unquote(address["held"])
    if not address["form"].strip().lower().endswith("base64"):
        return text
    try:
        return base64.b64decode(text).decode("utf-8", "replace")
    except ValueError:
        return text


def _language(attributes: dict[str, str]) -> str:
    found = _LANGUAGE.search(attributes.get("class", ""))
    return found[1] if found else ""


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in _ATTRIBUTE.finditer(text) if text.strip() else ():
        found.setdefault(one["name"].lower(), html.unescape(one["d"] or one["s"] or one["b"] or "").replace(JUDGED, ""))
    return found


def _note(id_: str) -> str:
    """The name of a footnote, from the id of its mark or of itself."""
    return re.sub(r"\W", "", id_.partition(":")[2])


def _marked(text: str) -> str:
    """The words of a block as Markdown: emphasis and code as they were set, everything else as mere text."""
    text = _LOW_LINE.sub(" ", text.translate(_SIGNS))
    text = _EMPHASISED.sub(_emphasised, text)
    code = text.split(_CODE)
    text = "".join(f"`{piece}`" if n % 2 and piece.strip() else piece for n, piece in enumerate(code))
    text = re.sub(f"{_FOOT}(\\w+){_FOOT}", r"[^\1]", re.sub("[\x01-\x03]", "", text))
    rows = (" ".join(row.split()) for row in text.split(_BREAK))
    return "\n".join(filter(None, rows)).replace(JUDGED, REFERENCE)


def _emphasised(found: re.Match[str]) -> str:
    mark, text = "*" if found["mark"] == _LIGHT else "**", found["text"]
    inner = text.strip()
    return text.replace(inner, f"{mark}{inner}{mark}") if inner else text
