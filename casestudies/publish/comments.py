"""Authors' comments in a story's Markdown: taken out before anything else reads it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict

from markdown_it import MarkdownIt

_EVENT = re.compile(r"\\.|(?P<ticks>`+)|<!--", re.DOTALL)


def without_comments(body: str) -> str:
    """The Markdown without its HTML comments; those shown in code stay, and so does one that never ends."""
    if "<!--" not in body:
        return body
    code = _code_lines(body)
    pieces: list[str] = []
    prose: list[str] = []
    for number, line in enumerate(body.split("\n")):
        if number not in code:
            prose.append(line)
            continue
        if prose:
            pieces.append(_strip("\n".join(prose)))
            prose = []
        pieces.append(line)
    if prose:
        pieces.append(_strip("\n".join(prose)))
    return "\n".join(pieces)


def _code_lines(body: str) -> frozenset[int]:
    blocks = (t.map for t in MarkdownIt("commonmark").parse(body) if t.type in {"fence", "code_block"} and t.map)
    return frozenset(n for begin, end in blocks for n in range(begin, end))


def _strip(prose: str) -> str:
    """Take comments out of text without code blocks. Whatever opens first wins: a code span or a comment."""
    runs: dict[int, list[int]] = defaultdict(list)
    for run in re.finditer("`+", prose):
        runs[len(run[0])].append(run.start())
    kept: list[str] = []
    done = position = 0
    while match := _EVENT.search(prose, position):
        position = match.end()
        if match["ticks"]:
            width = len(match["ticks"])
            closers = runs[width]
            nth = bisect_left(closers, position)
            if nth < len(closers):
                position = closers[nth] + width
        elif match[0] == "<!--":
            end = prose.find("-->", position)
            if end < 0:
                break
            kept.append(prose[done : match.start()])
            done = position = end + 3
    kept.append(prose[done:])
    return "".join(kept)
