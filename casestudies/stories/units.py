"""The texts of a page one by one, whatever sets them apart: paragraphs, items, cells, titles of notes and tabs, captions, tooltips.

Read line by line and tolerantly, so that no extension of Markdown and no tag of HTML keeps a text from being seen. Where the
page prints what was judged, a text is empty.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from casestudies.stories.markdown import COMMENT, LINK_TARGET

JUDGED = "\ufffc"
"""Stands for what is judged elsewhere: a quote, a reference to one."""

_WORD = re.compile(r"[^\W_]+")
_CUT, _ROW, _BREAK, _QUOTE, _TITLE, _ASIDE, _PICTURE = "\x00", "\x01", "\x02", "\x03", "\x04", "\x05", "\x0e"
IN_LINE = frozenset(
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "code",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    }
)
TITLES = frozenset(
    {
        "summary",
        "dt",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "legend",
    }
)
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][\w:-]*)(?P<attributes>(?:\s[^<>]*)?)/?>")
_ADJOINING = re.compile(r"(</[A-Za-z][\w:-]*\s*>)(?=<[A-Za-z])")
# An attribute of a tag, its value in double, single or no marks.
_ATTRIBUTE = re.compile(
    r"(?<![\w-])(?P<name>[\w:-]+)\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'=<>`]+))"
)
TOLD = frozenset(
    {
        "title",
        "alt",
        "cite",
        "aria-label",
        "aria-description",
        "aria-roledescription",
        "label",
        "content",
        "data-title",
        "data-caption",
        "summary",
        "placeholder",
        "value",
    }
)
QUOTING = re.compile(
    r"(?<![a-z])(?:pull-?)?(?:quotes?|quotation|testimonials?|zitat|citation|cita)(?![a-z])", re.IGNORECASE
)
# A paragraph that is the title of a note: class="admonition-title".
_TITLED = re.compile(r"(?<![\w-])(?:admonition-)?title(?![\w-])")
_IMAGE = re.compile(rf"!\[(?P<alt>[^\]]*)\](?:\x1d{_CUT}{_ASIDE}(?P<told>[^{_CUT}]*){_CUT})?")
_LABEL = re.compile(r"\[(?P<text>[^\[\]\n]+)\](?P<linked>\x1d|\[[^\[\]\n]*\])?")
_REFERENCE = re.compile(r"!quote\[[^\[\]\n]*\]")
_BRACES = re.compile(r"\{(?P<inner>[ ]*[:.#\w][^{}\n]*)\}")
_IN_ATTRIBUTES = re.compile("[:.#=]")
# The first line of an admonition (`!!! quote "Dana"`) or of details (`???+ info`).
_NOTE = re.compile(r"(?:!!!|\?\?\?\+?)[ \t]*(?P<types>[\w -]*?)[ \t]*(?:[\"'](?P<title>.*)[\"'])?[ \t]*$")
_TAB = re.compile(r"===[+!]*[ \t]*[\"'](?P<title>.*)[\"'][ \t]*$")
_BLOCK = re.compile(r"/{3,}[ \t]*(?P<types>[\w-]*)(?:[ \t]*\|(?P<title>.*))?$")
_DIRECTIVE = re.compile(r":{3,}[ \t]*(?:\{?[ \t.]*(?P<types>[\w-]*)[^}\n]*\}?)?(?P<title>.*)$")
# What stands before the text of a line: quotations and items, one within another, with check boxes.
_LEAD = re.compile(r"(?:[ \t]*(?:>|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+))+")
_DEFINITION = re.compile(r"[ \t]*:[ \t]+")
_FOOTNOTE = re.compile(r"[ \t]*(?:\[(?P<foot>\^)|(?P<abbreviation>\*)\[|\[)(?P<id>[^\]\n]+)\]:[ \t]*")
# A footnote's mark in a text, and what stands before a note: its kind and id.
_MARK = re.compile("\x08(?P<id>[^\x08]*)\x08")
_NOTED = re.compile("\x07(?P<kind>.)(?P<id>[^\x07]*)\x07 ?")
_NEAR = 60
_BEFORE_LAST_SENTENCE = re.compile(r"\A.*[.!?…]\s+(?=\S)", re.DOTALL)
# A name that is raised or lowered behind a text; figures and single letters (CO₂, 13th) are part of it.
_RAISED = re.compile(r"<(su[pb])(?:\s[^<>]*)?>(?P<text>[^<]*[^\W\d_]{3}[^<]*)</\1\s*>", re.IGNORECASE)
_TEX = re.compile(r"\\(?:text\w*|math\w+|mbox|emph|operatorname)\s*\{(?P<text>[^{}\n]*)\}")
# A sentence in italics; a title in italics does not end as one.
_ITALIC = re.compile(r"(?<![\w*_])([*_])(?![\s*_])(?P<text>[^*_\n]*[.!?…])\1(?![\w*_])")
# A text that is all emphasis.
_APART = re.compile(r"\s*(?P<mark>[*_]{1,3}|==)(?=\S)(?:(?!(?P=mark)).)+(?P=mark)[.!?…]?\s*", re.DOTALL)
# A heading in bold that runs into its text: `**Dana Reyes** It never broke.`.
_RUN_IN = re.compile(r"\A\s*(\*\*|__)(?=[^\s*_])[^*_\n]{1,80}[^\W_]\1(?=\s+[^\W\d_a-z].*[.!?…]\W*\Z)", re.DOTALL)
_EMPHASISED = {"em": "*", "i": "*", "strong": "**", "b": "**", "cite": "*", "mark": "=="}
_HARD_BREAK = re.compile(r"(?<!\\)\\$", re.MULTILINE)
_SHORTCODE = re.compile(r"(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])")
_WIDE = re.compile(r"[^\S\n](?:[^\S\n]+|(?<! ))")
"""What stands between words and is not one space."""
_MAY_SPREAD = re.compile(r" [^\W\d_] [^\W\d_]")
_SPREAD = re.compile(r"(?<!\w)[^\W\d_](?: [^\W\d_]){2,}(?!\w)")
_HEADING = re.compile(r"[ \t]*#{1,6}(?:[ \t]+|(?=\w))")
_UNDERLINE = re.compile(r"[ \t]*(?:=+|-+)[ \t]*$")
_RULED = re.compile(r"[ \t|:+=-]*$")
_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_MARKED = re.compile(r"[*~=^_`\\]")
"""What all emphasis is written with."""
# Emphasis, strike-through, highlighting, raised letters, code, and escapes; an underscore inside a word is a letter.
_EMPHASIS = re.compile(r"\*+|~~|==|\^\^|(?<![^\W_])_+(?=\S)|(?<=\S)_+(?![^\W_])|`+|\\(?=[^\w\s])")


class TextPart(Enum):
    """What a text is on its page: QUOTED says of itself that it is a quotation; TOLD is shown beside the page, as a tooltip;
    PICTURE stands for a picture.
    """

    TEXT = auto()
    TITLE = auto()
    TOLD = auto()
    QUOTED = auto()
    PICTURE = auto()


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its text, and the sentence that it stands `at`."""

    text: str
    at: str


@dataclass(frozen=True, slots=True)
class Unit:
    """One text. `line` counts from 0; texts of one row of a table share a `row`, others have 0. `italics` are its sentences that
    are set in italics; `apart` says that all of it is in italics or bold. A footnote has its `note`.
    """

    text: str
    line: int = 0
    part: TextPart = TextPart.TEXT
    row: int = 0
    italics: tuple[str, ...] = ()
    apart: bool = False
    note: Note | None = None


def plain(text: str) -> str:
    """The letters that a reader sees: without emphasis, invisible characters, accents, and with look-alikes as Latin letters."""
    text = html.unescape(text)
    if _MARKED.search(text):
        text = _EMPHASIS.sub("", text)
    if not text.isascii():  # nothing in ASCII is invisible or an accent, and most of most pages is ASCII
        text = _BEYOND_ASCII.sub(_visible, unicodedata.normalize("NFKD", text))
    if _MAY_SPREAD.search(text):
        text = _SPREAD.sub(lambda m: m.group().replace(" ", ""), text)
    return _WIDE.sub(" ", text if text.isascii() else text.translate(_LOOKS)).strip()


def bare(text: str) -> str:
    """The letters and digits of a text: pages set marks and apostrophes in the forms of their language."""
    return "".join(_WORD.findall(plain(text))).casefold()


def _visible(beyond: re.Match[str]) -> str:
    return "".join(c for c in beyond.group() if unicodedata.category(c) not in {"Cf", "Mn", "Me"})


_ACCENTS = re.compile("[\u0300-\u036f]+")
# Letters of other alphabets that are drawn as Latin ones (Unicode Technical Standard 39, confusables.txt).
_LOOKS = str.maketrans(
    "аеорсухіјѕԁһԛԝгпАВЕКМНОРСТХУІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανικρτυıɑɡ’‘ʼ＇ꓓꓮꓠꓡꓰ",
    "aeopcyxijsdhqwrnABEKMHOPCTXYIJSABEZHIKMNOPTYXoavikptuiag''''DANRE",
)


def drawn(text: str) -> str:
    """The text with letters of other alphabets as the Latin ones that they look like, without accents: for a quick look."""
    return text if text.isascii() else _BEYOND_ASCII.sub(_drawn, text)


def _drawn(beyond: re.Match[str]) -> str:
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", beyond.group()).translate(_LOOKS))


def units_of(body: str, *, code: bool = True) -> tuple[Unit, ...]:
    """The texts of a page's Markdown, in order. `code` says whether blocks of code are texts as well."""
    body = COMMENT.sub(_blank_lines, body)
    body = _REFERENCE.sub(JUDGED, body)
    body = _SHORTCODE.sub("", _HARD_BREAK.sub("", body))
    if _TEX.search(body):
        body = _TEX.sub(lambda m: m["text"], body).replace("$", "")
    body = _RAISED.sub(lambda m: f"{_CUT}{m['text']}{_CUT}", body)
    body = _TAG.sub(_tag, _ADJOINING.sub(r"\1 ", body))
    body = LINK_TARGET.sub(lambda m: "\x1d" + _aside(next(filter(None, m.groups()), "")), body)
    body = _IMAGE.sub(lambda m: _aside(m["alt"], _PICTURE) + _aside(m["told"] or "", _PICTURE), body)
    body = _BRACES.sub(_attributes, body)
    return tuple(_with_footnotes(_Notations(body.split("\n"), code=code).units()))


def _blank_lines(match: re.Match[str]) -> str:
    return "\n" * match.group().count("\n")


def _aside(text: str, mark: str = _ASIDE) -> str:
    return f"{_CUT}{mark}{text}{_CUT}" if text.strip() else ""


def _tag(match: re.Match[str]) -> str:
    """What is left of a tag: where it cuts the text, and what it tells beside it."""
    name = match["name"].lower()
    lines = "\n" * match.group().count("\n")
    told = []
    quotes = False
    titles = name in TITLES
    for attribute in _ATTRIBUTE.finditer(match["attributes"]):
        value = attribute["double"] or attribute["single"] or attribute["bare"] or ""
        if attribute["name"].lower() in TOLD or attribute["name"].lower().startswith("data-"):
            told.append(_aside(value, _PICTURE if attribute["name"].lower() == "alt" else _ASIDE))
        quotes = quotes or (attribute["name"].lower() in {"class", "id", "role"} and bool(QUOTING.search(value)))
        titles = titles or (attribute["name"].lower() == "class" and bool(_TITLED.search(value)))
    aside = "".join(told)
    if name == "br":
        return _BREAK + lines
    if name == "tr":
        return _ROW + lines
    cut = _EMPHASISED.get(name, "" if name in IN_LINE else _CUT)
    if titles and not match["end"]:
        cut = _CUT + _TITLE
    if quotes and not match["end"]:
        cut = _CUT + _QUOTE
    return cut + aside + lines


def _attributes(match: re.Match[str]) -> str:
    """Braces of attribute lists: a class that says it is a quote, and what is told. Others are printed."""
    if not _IN_ATTRIBUTES.search(match["inner"]):
        return match.group()
    told = "".join(
        _aside(m["double"] or m["single"] or "") for m in _ATTRIBUTE.finditer(match["inner"]) if m["name"] in TOLD
    )
    classes = re.findall(r"\.([\w-]+)", match["inner"])
    return told + ("\x06" if any(QUOTING.search(name) for name in classes) else "")


@dataclass(slots=True)
class _Open:
    """The text that is being read."""

    lines: list[str]
    line: int
    part: TextPart
    row: int = 0


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the source without what leads it: signs of lists and of blockquotes, indentation."""

    number: int
    text: str
    indent: int
    part: TextPart
    leads: bool


class _Notations:
    """What sets texts apart, line by line: each notation says whether the line is its own. The first that does reads it."""

    def __init__(self, rows: list[str], *, code: bool) -> None:
        self._rows, self._code = rows, code
        self._current: _Open | None = None
        self._found: list[Unit] = []
        self._fence, self._note_indent, self._table = "", -1, 0
        self._in_block = False

    def units(self) -> list[Unit]:
        """Every text, in order."""
        for number, row in enumerate(self._rows):
            self._read(number, row)
        self._close()
        return self._found

    def _read(self, number: int, row: str) -> None:
        if mark := _FENCE.match(row):
            self._fences(mark[1])
        elif self._fence and not self._code:
            return
        elif line := self._line(number, row):
            if not any(notation(self, line) for notation in _IN_ORDER):
                self._text(line)
        else:
            self._close()

    def _fences(self, mark: str) -> None:
        if not self._fence:
            self._fence = mark
        elif mark.startswith(self._fence):
            self._fence = ""
        self._close()

    def _line(self, number: int, row: str) -> _Line | None:
        lead = _LEAD.match(row)
        text = row[lead.end() :] if lead else row.strip()
        if not text.strip():
            return None
        expanded = row.expandtabs(4)
        indent = len(expanded) - len(expanded.lstrip())
        if indent <= self._note_indent and not _NOTE.match(text):
            self._note_indent = -1
        quoted = self._note_indent >= 0 or self._in_block or (lead is not None and ">" in lead.group())
        return _Line(number, text, indent, TextPart.QUOTED if quoted else TextPart.TEXT, lead is not None)

    def _close(self, following: _Open | None = None) -> None:
        """End the text that is being read, and begin another."""
        if self._current is not None:
            self._found.extend(_cut(self._current))
        self._current = following

    def _alone(self, text: str, line: _Line, part: TextPart, row: int = 0) -> None:
        """A text that no later line goes on."""
        self._close(_Open([text], line.number, part, row))
        self._close()

    def _note(self, line: _Line) -> bool:
        text = line.text
        note = _NOTE.match(text) or _BLOCK.match(text) or _DIRECTIVE.match(text) or _TAB.match(text)
        if note is None:
            return False
        self._close()
        quotes = QUOTING.search(note.groupdict().get("types") or "") is not None
        if not text.startswith(("!", "?")):
            self._in_block = quotes
        elif quotes:
            self._note_indent = line.indent
        if title := (note["title"] or "").strip():
            self._alone(title, line, TextPart.TITLE)
        return True

    def _heading(self, line: _Line) -> bool:
        if not _HEADING.match(line.text):
            return False
        self._alone(_HEADING.sub("", line.text).rstrip("# "), line, TextPart.TITLE)
        return True

    def _underline(self, line: _Line) -> bool:
        if not self._is_one_line() or not _UNDERLINE.match(line.text):
            return False
        self._is_a_title()
        self._close()
        return True

    def _row(self, line: _Line) -> bool:
        if "|" not in line.text or _RULED.match(line.text):
            return False
        if not line.text.startswith("|") and not _is_in_table(self._rows, line.number):
            return False
        self._table += 1
        for cell in re.split(r"(?<!\\)\|", line.text.strip().strip("|")):
            self._alone(cell, line, line.part, self._table)
        return True

    def _ruled(self, line: _Line) -> bool:
        if not _RULED.match(line.text):
            return False
        self._close()
        return True

    def _footnote(self, line: _Line) -> bool:
        footnote = _FOOTNOTE.match(line.text)
        if footnote is None:
            return False
        kind = "f" if footnote["foot"] else "a"
        text = f"\x07{kind}{footnote['id']}\x07 {line.text[footnote.end() :]}"
        self._close(_Open([text], line.number, line.part))
        return True

    def _definition(self, line: _Line) -> bool:
        if not _DEFINITION.match(line.text):
            return False
        if self._is_one_line():
            self._is_a_title()
        self._close(_Open([_DEFINITION.sub("", line.text)], line.number, line.part))
        return True

    def _text(self, line: _Line) -> None:
        if line.leads or self._current is None:
            self._close(_Open([line.text], line.number, line.part))
        else:
            self._current.lines.append(line.text)

    def _is_one_line(self) -> bool:
        return self._current is not None and len(self._current.lines) == 1

    def _is_a_title(self) -> None:
        if self._current is not None and self._current.part is TextPart.TEXT:
            self._current.part = TextPart.TITLE


_IN_ORDER = (
    _Notations._note,
    _Notations._heading,
    _Notations._underline,
    _Notations._row,
    _Notations._ruled,
    _Notations._footnote,
    _Notations._definition,
)


def _is_in_table(rows: list[str], number: int) -> bool:
    """Whether the line above or below is one of a table too: alone, `Dana Reyes | Head of Finance` is no row."""
    return any("|" in row for row in (*rows[max(0, number - 1) : number], *rows[number + 1 : number + 2]))


_PIECE = re.compile(f"[{_CUT}{_ROW}]")


def _cut(found: _Open) -> Iterator[Unit]:
    """The texts within one: tags cut it, rows of HTML's tables group it."""
    whole = "\n".join(found.lines)
    line, row, part = found.line, found.row, TextPart.QUOTED if "\x06" in whole else found.part
    at = 0
    for match in [*_PIECE.finditer(whole), None]:
        piece = whole[at : match.start() if match else len(whole)]
        here = part
        if _QUOTE in piece:
            here = part = TextPart.QUOTED
        elif _TITLE in piece:
            here = TextPart.TITLE
        elif piece.startswith((_ASIDE, _PICTURE)):
            here = TextPart.TOLD if piece[0] == _ASIDE else TextPart.PICTURE
        piece = _RUN_IN.sub(r"\g<0>:", piece)
        text = plain(_LABEL.sub(_label, re.sub("[\x03-\x06\x0e]", "", piece.replace(_BREAK, "\n"))))
        if text:
            italics = tuple(plain(found["text"]) for found in _ITALIC.finditer(piece))
            yield Unit(text, line, here, row, italics, _APART.fullmatch(piece) is not None)
        line += piece.count("\n")
        if match and match.group() == _ROW:
            row = -1 - line if row >= 0 else row - 1
        at = match.end() if match else at


def _label(match: re.Match[str]) -> str:
    """A link's text without its brackets; a footnote's mark as one that no text holds. Other brackets are printed."""
    text = match["text"]
    if text.startswith("^"):
        return f"\x08{text[1:]}\x08"
    return text if match["linked"] else match.group()


def _with_footnotes(units: Iterable[Unit]) -> Iterator[Unit]:
    """With what stands before a footnote's mark put before the footnote: `Dana Reyes[^1]` credits it."""
    found = list(units)
    before: dict[str, str] = {}
    sentence: dict[str, str] = {}
    for unit in found:
        for mark in _MARK.finditer(unit.text):
            before.setdefault(mark["id"], unit.text[: mark.start()].split("\n")[-1][-_NEAR:])
            upto = _MARK.sub("", unit.text[: mark.start()])
            sentence.setdefault(mark["id"], _BEFORE_LAST_SENTENCE.sub("", upto))
    for unit in found:
        note = _NOTED.match(unit.text)
        text = _MARK.sub("", unit.text[note.end() :] if note else unit.text)
        credit = (before.get(note["id"], "") if note["kind"] == "f" else note["id"]) if note else ""
        noted = Note(text, sentence.get(note["id"], "")) if note and note["kind"] == "f" else None
        yield replace(unit, text=f"{credit}: {text}" if credit else text, note=noted)
