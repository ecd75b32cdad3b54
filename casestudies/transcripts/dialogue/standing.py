"""Names on a line of their own above what they said: as headings, in bold, or plain over every paragraph."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from casestudies.transcripts.clock import CLOCK, seconds
from casestudies.transcripts.dialogue.lines import Dialogue, Line, is_title
from casestudies.transcripts.labels import could_be_label, is_name_like
from casestudies.transcripts.turns import Block, Piece, Reading, apart
from casestudies.transcripts.wording import written

_HEADING = re.compile(r"(?P<form>\#{1,6})[ \t]+(?P<name>.{1,100}?)")
_BOLD = re.compile(r"(?P<form>\*\*|__)(?P<name>[^*_].{0,99}?)(?:\*\*|__):?")
_TIME = re.compile(rf"[ \t]*[-–|@]?[ \t]*[\[(]?(?P<time>{CLOCK})[\])]?")

MOST_LEFT_OUT = 3
"""How many paragraphs may stand above the first name."""


def standing(dialogue: Dialogue) -> Reading | None:
    """The turns, if one form of line recurs with the same few names in it and has words below it."""
    lines = sorted((*dialogue.lines, *dialogue.headings), key=lambda line: line.number)
    marked: dict[str, dict[int, Piece]] = {}
    for i, line in enumerate(lines):
        m = _HEADING.fullmatch(line.text) or _BOLD.fullmatch(line.text)
        if m is not None and (head := _head(m["name"], line)):
            marked.setdefault(m["form"], {})[i] = head
    for heads in sorted((*marked.values(), _plain(lines)), key=len, reverse=True):
        if _are_speakers(heads):
            return _read(lines, heads)
    return None


def _head(text: str, line: Line) -> Piece | None:
    """Who speaks from this line on, and since when; None where the words are no name."""
    m = _TIME.search(text)
    name = written(text[: m.start()] if m is not None and m.end() == len(text) else text).rstrip(":").rstrip()
    if not name or not could_be_label(name) or not is_name_like(name) or name.endswith((".", ",", "?", "!", "…")):
        return None
    return Piece(name, "", seconds(m["time"]) if m is not None and m.end() == len(text) else None, None, line.number)


def _plain(lines: Sequence[Line]) -> dict[int, Piece]:
    """The first lines of all paragraphs, if each is a name with words below it; a title may stand above the first."""
    opening = [i for i, line in enumerate(lines) if line.opens]
    single = {i for i in opening if i + 1 == len(lines) or lines[i + 1].opens}
    while opening and opening[0] in single:
        opening.pop(0)
    heads = {i: head for i in opening if ":" not in lines[i].text and (head := _head(lines[i].text, lines[i]))}
    return heads if len(heads) == len(opening) and not single & heads.keys() else {}


def _are_speakers(heads: Mapping[int, Piece]) -> bool:
    """Titles of parts come once each; the names of people who talk come again and again."""
    names = Counter(head.speaker for head in heads.values())
    return len(heads) > 2 and len(names) > 1 and 2 * len(names) <= len(heads)


def _read(lines: Sequence[Line], heads: Mapping[int, Piece]) -> Reading | None:
    blocks: list[Block] = []
    left_out: list[int] = []
    for i, line in enumerate(lines):
        if i in heads:
            blocks.append(Block(heads[i], []))
        elif line.text.startswith("#"):
            continue
        elif blocks:
            blocks[-1].lines.append(line.text)
        elif not is_title(line):
            left_out.append(line.number)
    if len(left_out) > MOST_LEFT_OUT:
        return None  # an article: its parts have names too
    said = [piece for block in blocks if (piece := block.closed(written)).text]
    empty = len(blocks) - len(said)
    return Reading(apart(said), "standing-names", len(heads), len(blocks), empty=empty, left_out=tuple(left_out))
