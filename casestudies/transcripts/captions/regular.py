"""WebVTT as nearly every tool writes it, read at one go: each cue a timing line with hours and thousandths, words without
inner markup, one blank line. A file with anything else in it is left to the reader that knows the whole format.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from casestudies.transcripts.captions.cues import LOOKED_AT, by_label, rolls
from casestudies.transcripts.turns import PieceLike
from casestudies.transcripts.wording import collapse, unescape

_TIME = r"([0-9]{2}:[0-9]{2}):([0-9]{2})\.([0-9]{3})"
_FRAME = rf"^((?:[^\n<>]+\n)?){_TIME} --> {_TIME}(?: [^\n<>]*)?\n"
_WORDS = r"([^<>\n]+(?:\n[^<>\n]+)*)"
_VOICED = re.compile(rf"{_FRAME}<v ([^<>\n]{{1,300}})>{_WORDS}(?:</v>)?\n(?:\n|\Z)", re.MULTILINE)
_PLAIN = re.compile(rf"{_FRAME}(){_WORDS}\n(?:\n|\Z)", re.MULTILINE)
_UNUSUAL = (
    "\n\n\n",
    "  ",
    " \n",
    "\n ",
    "{\\",
    "：",
    *(c for c in map(chr, range(0x3001)) if c.isspace() and c not in " \n"),
)
"""What is not in a regular file: blank lines and spaces where they change the reading, markup of SubRip, wide colons."""


class Regular(NamedTuple):
    """What a regular file holds: its pieces, how many cues they come from, and how many have odd times."""

    pieces: list[PieceLike]
    cues: int
    odd_times: int


def regular(text: str, head: str, sight: int) -> Regular | None:
    """The pieces, if each of the `sight` cues below the `head` is regular and nothing stands between them; else None."""
    body = text[len(head) :]
    if not body.endswith("\n"):
        body += "\n"
    voiced = "<v " in body
    if any(sign in body for sign in _UNUSUAL) or body.rstrip("\n").count("\n\n") != sight - 1:
        return None
    found = (_VOICED if voiced else _PLAIN).findall(body)
    if len(found) != sight:
        return None
    names = {voice: collapse(unescape(voice)) or None for voice in {cue[7] for cue in found}}
    pieces: list[PieceLike] = []
    minutes = {minute: _milliseconds(minute) for cue in found for minute in (cue[1], cue[4])}
    odd, before, line = 0, 0.0, head.count("\n") + 1
    for cue_name, minute, second, fraction, end_minute, end_second, end_fraction, voice, words in found:
        start = (minutes[minute] + int(second + fraction)) / 1000
        stop = (minutes[end_minute] + int(end_second + end_fraction)) / 1000
        if stop < start or start < before:
            odd += 1
        before = start
        if cue_name:
            line += 1
        pieces.append((names[voice], words, start, stop, line))
        line += 3
        if "\n" in words:
            line += words.count("\n")
    first = [tuple(piece[1].split("\n")) for piece in pieces[:LOOKED_AT]]
    if any(len(lines) > 1 for lines in first) and rolls(first):
        return None
    if voiced:
        return Regular(
            [(p[0], _plain(p[1]), p[2], p[3], p[4]) if "&" in p[1] or "\n" in p[1] else p for p in pieces], sight, odd
        )
    said = [[_plain(line) for line in words.split("\n")] for _, words, _, _, _ in pieces]
    return Regular(by_label([(start, stop, None, line) for _, _, start, stop, line in pieces], said), sight, odd)


def _plain(words: str) -> str:
    """Words of a regular cue need nothing but their entities decoded and their lines joined."""
    return collapse(unescape(words)) if "&" in words or "\n" in words else words


def _milliseconds(minute: str) -> int:
    return int(minute[:2]) * 3_600_000 + int(minute[3:]) * 60_000
