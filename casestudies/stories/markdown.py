"""A story's Markdown as blocks: which lines are prose, which are blockquotes, which are surely code, and the rest.

Two parsers read a story: this one (CommonMark, with lines) and the site's (Python-Markdown, with whatever extensions are
switched on). Lines count as code only where both are bound to agree; whatever is neither prose nor a blockquote nor
code in that sense is `OTHER`, and speech in it is refused, so that no quote is seen by one parser alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

# A comment that every parser ends at the same place.
COMMENT = re.compile(r"<!--(?!-?>)(?:(?!--|<!).)*-->", re.DOTALL)
# What follows the text of a link: an address, with pairs of brackets in it, and a title in one of three kinds of marks.
LINK_TARGET = re.compile(
    r"(?<=\])\(\s*(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)(?:\s+(?:\"(?P<d>[^\"]*)\"|'(?P<s>[^']*)'|\((?P<p>[^()]*)\)))?\s*\)"
)
# Python-Markdown's fence: at the left margin, with at most a language, closed by the very same marks.
_FENCE = re.compile(r"(?P<fence>`{3,}|~{3,})[ ]*[\w#.+-]*[ ]*")
# What extensions of Python-Markdown make of a paragraph: admonitions, details, tabs, blocks, definitions, footnotes,
# abbreviations, table captions.
_EXTENSION = re.compile(r"^[ \t]*(?:!!!|\?\?\?|===|///|:::|:[ \t]|\[\^[^\]]*\]:|\*\[[^\]]*\]:|\|)", re.MULTILINE)


class BlockKind(Enum):
    """What the lines of a block are."""

    PROSE = auto()
    HEADING = auto()
    BLOCKQUOTE = auto()
    CODE = auto()
    UNCLOSED = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of the body: `first` counts from 0, `begin` and `end` are characters (half-open, the last newline left out).

    `plain` is what CommonMark reads in a block of prose, without code, HTML and pictures.
    """

    kind: BlockKind
    first: int
    begin: int
    end: int
    plain: str = ""
    alts: tuple[str, ...] = ()


@cache
def parser() -> MarkdownIt:
    """CommonMark with tables: these are then seen as such, and refused where they hold speech."""
    return MarkdownIt("commonmark").enable("table")


def blocks(body: str) -> tuple[Block, ...]:
    """The blocks of a body with Unix line ends, in order; blank lines belong to none."""
    lines = body.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    found: dict[int, tuple[BlockKind, int, str, tuple[str, ...]]] = {}
    for kind, first, last, token in _classified(parser().parse(body), lines):
        texts = tuple(_plain(token.children or [])) if token else ((), ())
        plain = "".join(texts[0]) if texts else ""
        found[first] = (kind, last, plain, tuple(texts[1]) if texts else ())
    result: list[Block] = []
    at = 0
    while at < len(lines):
        if at in found:
            kind, last, plain, alts = found[at]
        elif not lines[at].strip():
            at += 1
            continue
        else:
            kind, last, plain, alts = BlockKind.OTHER, at + 1, "", ()
            while last < len(lines) and last not in found and lines[last].strip():
                last += 1
        begin, end = starts[at], starts[last] - 1
        if kind is BlockKind.PROSE and _EXTENSION.search(body, begin, end):
            kind = BlockKind.OTHER
        result.append(Block(kind, at, begin, end, plain, alts))
        at = last
    return tuple(result)


def _classified(tokens: list[Token], lines: list[str]) -> Iterator[tuple[BlockKind, int, int, Token | None]]:
    """Blocks that are something surely, by their lines. What stands in a blockquote belongs to it."""
    skip_until = -1
    holder = ""
    for token in tokens:
        if token.map is None or token.map[0] < skip_until:
            if token.type.endswith("_open"):
                holder = token.type
            continue
        first, last = token.map
        # A line may be blank to us and not to the parser (other spaces of Unicode): each block has one line at least.
        while last > first + 1 and not lines[last - 1].strip():
            last -= 1
        if token.type == "blockquote_open":
            # Within a list a blockquote cannot be cut out by whole lines.
            yield (BlockKind.BLOCKQUOTE if token.level == 0 else BlockKind.OTHER), first, last, None
            skip_until = token.map[1]
        elif token.type == "table_open":
            yield BlockKind.OTHER, first, last, None
            skip_until = token.map[1]
        elif token.type == "fence" and token.level == 0 and _is_fence(lines, first, last):
            yield BlockKind.CODE, first, last, None
        elif token.type == "fence" and (last == first + 1 or not lines[last - 1].strip().startswith(token.markup)):
            # One parser takes what follows for code, the other for text.
            yield BlockKind.UNCLOSED, first, last, None
        elif token.type in {"html_block", "code_block", "fence"}:
            yield BlockKind.OTHER, first, last, None
        elif token.type == "inline":
            yield (BlockKind.PROSE if holder == "paragraph_open" else BlockKind.HEADING), first, last, token
        holder = token.type


def _is_fence(lines: list[str], first: int, last: int) -> bool:
    opening = _FENCE.fullmatch(lines[first])
    return opening is not None and last - first > 1 and lines[last - 1].rstrip(" ") == opening["fence"]


def _plain(children: list[Token]) -> tuple[list[str], list[str]]:
    """The words that stand between the marks of Markdown, and the texts that stand in for pictures."""
    words: list[str] = []
    alts: list[str] = []
    for child in children:
        if child.type == "text":
            words.append(child.content)
        elif child.type in {"softbreak", "hardbreak"}:
            words.append("\n")
        elif child.type == "image":
            alts.append(child.content)
            words.append(" ")
        elif child.type in {"code_inline", "html_inline"}:
            words.append(" ")
    return words, alts


def words_of(source: str) -> str | None:
    """The words of inline Markdown on one line with single spaces; None where it holds more than words."""
    texts: list[str] = []
    for child in parser().parseInline(source)[0].children or []:
        if child.type in {"text", "code_inline"}:
            texts.append(child.content)
        elif child.type in {"softbreak", "hardbreak"}:
            texts.append(" ")
        elif child.type in {"image", "html_inline"}:
            return None
    return " ".join("".join(texts).split())
