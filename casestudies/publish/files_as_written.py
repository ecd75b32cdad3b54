"""Files of a site that are no pages, taken back to Markdown as `as_written` does it with pages: what a reader may come to see.

Data, programs, styles, captions, feeds, tables, plain text. Of a program only its texts count, of a style only what it puts on
a page.
"""

from __future__ import annotations

import csv
import html
import json
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from casestudies.publish.as_written import REFERENCE, Part, as_text, as_written
from casestudies.publish.words import unescaped

_TEXT = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`", re.DOTALL)
_CODE = re.compile(r"[{};]|=>|\bfunction\b")
# What a style sheet puts into a page as text: `content: "…"`.
_SHOWN = re.compile(r"(?<![\w-])content\s*:\s*((?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|[^;}\"'])+)", re.IGNORECASE)
_APART = "\x00"
_FAR = 200
"""Characters between two texts of a program that have nothing to do with each other."""
_ADDRESS = re.compile(r"[\d/_.:@#]")
_TIME = re.compile(r"^(?:\d+|WEBVTT.*|.*-->.*)$", re.MULTILINE)
_VOICE = re.compile(r"<v(?:\.[\w.]*)?[ \t]+([^>\n]*)>")
_DEEP = 200


Reader = Callable[[str], Iterator[Part]]
"""From the text of a file to its Markdown."""


def reader_of(name: str) -> Reader | None:
    """What reads a file of this name; None for one that holds no text for readers."""
    return _READERS.get(name.lower().removesuffix(".gz").rpartition(".")[2])


def of_page(text: str) -> Iterator[Part]:
    """A page or a drawing, with the programs and styles in it."""
    page = as_written(text)
    yield from page.parts
    for kind, held in page.scripts:
        yield from (_style(held) if kind == "style" else _data(held) if "json" in kind else _program(held))


def _feed(text: str) -> Iterator[Part]:
    """XML, in which pages may stand as text."""
    text = re.sub(r"<!\[CDATA\[|\]\]>", "", text)
    return of_page(html.unescape(text) if "&lt;" in text else text)


def _data(text: str) -> Iterator[Part]:
    """JSON: each entry of a list is a part."""
    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        return _program(text)
    return _entries(held)


def _entries(held: object, depth: int = 0) -> Iterator[Part]:
    if depth > _DEEP:
        return
    values = list(held.values()) if isinstance(held, Mapping) else held
    if isinstance(held, list) and any(isinstance(one, list | dict) for one in held):
        yield from chain.from_iterable(_entries(one, depth + 1) for one in held)
    elif isinstance(values, list):
        yield Part("\n\n".join(_strings(values, depth)))
        lists = [one for one in values if isinstance(one, list | dict)]
        yield from chain.from_iterable(_entries(one, depth + 1) for one in lists)
    elif isinstance(held, str):
        yield Part("\n\n".join(_strings([held], depth)))


def _strings(values: list[object], depth: int) -> Iterator[str]:
    """The texts of an entry, those in entries within it too, in their order."""
    for value in values if depth <= _DEEP else ():
        if isinstance(value, str):
            yield from _blocks(value)
        elif isinstance(value, Mapping):
            yield from _strings(list(value.values()), depth + 1)
        elif isinstance(value, list):
            yield from _strings([one for one in value if not isinstance(one, list | dict)], depth + 1)


def _blocks(text: str) -> Iterator[str]:
    """A text of data or of a program: a piece of a page, or mere words."""
    if "<" in text and ">" in text:
        yield from (part.text for part in as_written(text).parts)
    elif not _is_address(text.strip()) and (words := as_text(text)):
        yield words


def _is_address(text: str) -> bool:
    """Whether a text is an address, a path, a number, a key."""
    return text.isascii() and " " not in text and _ADDRESS.search(text) is not None


def _program(text: str) -> Iterator[Part]:
    """The texts of a program. What stands close together, as in one value, is read together."""
    texts: list[str] = []
    last = 0
    for found in _TEXT.finditer(text):
        held = unescaped(found.group()[1:-1])
        between = found.string[last : found.start()]
        last = found.end()
        if _CODE.search(held) and "<" not in held:
            continue
        if between.strip() == "+" and texts:  # one text in pieces
            texts[-1] += held
        else:
            texts += [_APART] * (";" in between or len(between) > _FAR) + [held]
    yield Part("\n\n".join(chain.from_iterable([REFERENCE] if one == _APART else _blocks(one) for one in texts)))


def _style(text: str) -> Iterator[Part]:
    """What a style puts on a page."""
    shown = (
        " ".join(unescaped(_plain_escapes(one[1:-1])) for one in _TEXT.findall(value)) for value in _SHOWN.findall(text)
    )
    yield Part("\n\n".join(chain.from_iterable(map(_blocks, shown))))


def _plain_escapes(text: str) -> str:
    """A text of a style, with the escapes undone that only styles have."""
    return re.sub(r"\\([0-9a-fA-F]{1,6})\s?", lambda m: html.unescape(f"&#x{m[1]};"), text)


def _captions(text: str) -> Iterator[Part]:
    yield from _plain(_TIME.sub("", _VOICE.sub(r"\1: ", text)))


def _table(text: str) -> Iterator[Part]:
    """Rows of commas, semicolons or tabs."""
    first = text.split("\n", 1)[0]
    sign = max(",;\t", key=first.count)
    try:
        rows = list(csv.reader(text.splitlines(), delimiter=sign))
    except csv.Error:
        rows = [line.split(sign) for line in text.splitlines()]
    lines = (" | ".join(as_text(cell).replace("|", "/").replace("\n", " ") for cell in row) for row in rows)
    yield Part("\n".join(f"| {line} |" for line in lines))


def _plain(text: str) -> Iterator[Part]:
    """Text and Markdown are read as they are; what begins as HTML is a page that somebody kept."""
    if text.lstrip("\ufeff \t\r\n").startswith("<"):
        yield from of_page(text)
        return
    yield Part(text.replace("\r\n", "\n").replace("\r", "\n"))


_READERS: Mapping[str, Reader] = {
    **dict.fromkeys(("html", "htm", "xhtml", "svg"), of_page),
    **dict.fromkeys(("xml", "rss", "atom"), _feed),
    **dict.fromkeys(("json", "jsonld", "webmanifest"), _data),
    **dict.fromkeys(("js", "mjs"), _program),
    **dict.fromkeys(("vtt", "srt"), _captions),
    **dict.fromkeys(("csv", "tsv"), _table),
    **dict.fromkeys(("txt", "md", "markdown", "yml", "yaml"), _plain),
    "css": _style,
}
