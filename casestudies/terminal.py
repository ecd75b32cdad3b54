"""Styled text for a terminal: as wide as it is, in colour where it shows colour, plain everywhere else.

A small part of what Rich does, with Rich's names: Rich and the highlighter it brings are 13 MB, a third of what the whole
library may weigh.
"""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TextIO

import click

ENDLESS = 100_000
"""Columns where nobody looks at a terminal: a line stays one line."""
_LEAST = 20
"""Columns that a text gets beside its head however narrow the terminal is."""
_NARROW, _INDENT = 0.25, 4
"""The share of a terminal that a table's last column needs to stand beside the others, and how far below them it is set in."""
_COLOURS = frozenset({"red", "green", "yellow", "blue", "magenta", "cyan", "white"})
_EFFECTS = frozenset({"bold", "dim", "underline"})


@dataclass(slots=True)
class Text:
    """Characters, each with a style: words such as `bold red`, of click's colours and `bold`, `dim`, `underline`."""

    plain: str = ""
    style: str = ""
    _styles: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._styles = self._styles or [self.style] * len(self.plain)

    @classmethod
    def assemble(cls, *parts: str | Text | tuple[str, str]) -> Text:
        """A text of several pieces, each plain, styled, or a pair of words and their style."""
        made = cls()
        for part in parts:
            made.append(*part) if isinstance(part, tuple) else made.append(part)
        return made

    def append(self, more: str | Text, style: str = "") -> Text:
        """Put something at the end, in a style of its own. Returns this text."""
        self._styles += more._styles if isinstance(more, Text) else [style] * len(more)
        self.plain += more.plain if isinstance(more, Text) else more
        return self

    def stylize(self, style: str, begin: int, end: int) -> None:
        """Give the characters from `begin` up to `end` a style."""
        end = min(end, len(self.plain))
        self._styles[begin:end] = [style] * (end - begin)

    def wrap(self, width: int) -> Iterator[Text]:
        """Lines at most `width` columns wide, broken at spaces; a word longer than a line is cut."""
        first = 0
        for line in self.plain.split("\n"):
            for begin, end in _lines(line, width):
                yield Text(line[begin:end], "", self._styles[first + begin : first + end])
            first += len(line) + 1

    def __len__(self) -> int:
        return len(self.plain)

    def __add__(self, other: Text) -> Text:
        return Text.assemble(self, other)

    def ansi(self, *, links: bool = False) -> str:
        """The text with the codes that a terminal takes for styles, and for links (a style `link=ADDRESS`)."""
        pieces, begin = [], 0
        for at in range(1, len(self.plain) + 1):
            if at == len(self.plain) or self._styles[at] != self._styles[begin]:
                style = self._styles[begin]
                options, piece = _options(style), self.plain[begin:at]
                address = next((word.removeprefix("link=") for word in style.split() if word.startswith("link=")), "")
                piece = click.style(piece, **options) if options else piece
                # https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda: terminals that know none ignore it.
                pieces.append(f"\033]8;;{address}\033\\{piece}\033]8;;\033\\" if links and address else piece)
                begin = at
        return "".join(pieces)


def _options(style: str) -> dict[str, Any]:
    words = style.split()
    colour = next((word for word in words if word in _COLOURS), None)
    return ({"fg": colour} if colour else {}) | {word: True for word in words if word in _EFFECTS}


class Console:
    """Where to print, and how wide that is."""

    def __init__(
        self,
        file: TextIO | None = None,
        *,
        stderr: bool = False,
        width: int | None = None,
        is_terminal: bool | None = None,
    ) -> None:
        self.file = file or (sys.stderr if stderr else sys.stdout)
        self.is_terminal = is_terminal if is_terminal is not None else self.file.isatty() or "FORCE_COLOR" in os.environ
        self.width = width or (shutil.get_terminal_size().columns if self.is_terminal else ENDLESS)

    def print(self, text: str | Text = "", *, wrap: bool = True) -> None:
        """A line, or several where it is wider than the terminal and may be wrapped."""
        text = Text(text) if isinstance(text, str) else text
        for piece in text.wrap(self.width) if wrap else (text,):
            coloured = self.is_terminal and "NO_COLOR" not in os.environ
            click.echo(piece.ansi(links=coloured), file=self.file, color=coloured)

    def hanging(self, head: Text, text: Text) -> None:
        """A text beside the head of its first line; what does not fit goes on below its beginning."""
        for line in text.wrap(max(_LEAST, self.width - columns(head.plain))):
            self.print(head + line, wrap=False)
            head = Text(" " * columns(head.plain))

    def table(self, titles: Sequence[str], rows: Sequence[Sequence[Text]], widest: Sequence[int | None]) -> None:
        """Columns with two blanks between them; `widest` caps each, the last takes what is left. Where that is too little for
        it, it goes below its row.
        """
        heads = [Text(title, "dim") for title in titles]
        wide = [max(columns(row[at].plain) for row in (heads, *rows)) for at in range(len(titles))]
        wide = [min(w, cap) if cap else w for w, cap in zip(wide, widest, strict=True)]
        left = self.width - sum(wide[:-1]) - 2 * (len(wide) - 1)
        below = left < min(wide[-1], self.width * _NARROW)
        wide[-1] = max(_LEAST // 2, min(wide[-1], left))
        for row in (heads, *rows):
            beside = row[:-1] if below else row
            cells = [list(cell.wrap(width)) for cell, width in zip(beside, wide, strict=not below)]
            for nth in range(max(map(len, cells))):
                self._row([cell[nth] if nth < len(cell) else Text() for cell in cells], wide)
            if below and row[-1].plain:
                self.hanging(Text(" " * _INDENT), row[-1])

    def _row(self, cells: Sequence[Text], wide: Sequence[int]) -> None:
        last = max((at for at, cell in enumerate(cells) if cell.plain), default=-1)
        line = Text()
        for at, cell in enumerate(cells[: last + 1]):
            line.append(cell)
            if at < last:
                line.append(" " * (wide[at] - columns(cell.plain) + 2))
        self.print(line, wrap=False)


def columns(text: str) -> int:
    """The columns that a terminal needs for a text: East Asian characters take two, combining marks none."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _lines(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends, without the spaces at a break."""
    begin = 0
    while columns(text[begin:]) > width:
        end, used = begin, 0
        while used + _columns(text[end]) <= width or end == begin:
            used += _columns(text[end])
            end += 1
        cut = end if text[end] == " " else text.rfind(" ", begin, end)
        end = cut if cut > begin else end
        yield begin, begin + len(text[begin:end].rstrip())
        begin = end + len(text[end:]) - len(text[end:].lstrip(" "))
    yield begin, begin + len(text[begin:].rstrip()) if begin else len(text)
