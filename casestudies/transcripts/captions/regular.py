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
_FRAME = rf"^(?:[^\n<>]+(\n))?{_TIME} --> {_TIME}(?: [^\n<>]*)?\n"
_WORDS = r"([^<>\n]+(?:\n[^<>\n]+)*)"
_VOICED = re.compile(rf"{_FRAME}<v ([^<>\n]{{1,300}})> ?{_WORDS}(?:</v>)?\n(?:\n|\Z)", re.MULTILINE)
_PLAIN = re.compile(rf"{_FRAME}(){_WORDS}\n(?:\n|\Z)", re.MULTILINE)
_UNUSUAL = (
    "\n\n\n",
    "  ",
    " \n",
    "\n ",
    " </",
    "\n{",
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
    first = [tuple(cue[8].split("\n")) for cue in found[:LOOKED_AT]]
    if any(len(lines) > 1 for lines in first) and rolls(first):
        return None
    pieces, odd = _pieces(found, head.count("\n") + 1)
    if voiced:
        return Regular(pieces, sight, odd)
    said = [[_plain(line) for line in cue[8].split("\n")] for cue in found]
    return Regular(by_label([(start, stop, None, line) for _, _, start, stop, line in pieces], said), sight, odd)


def _pieces(found: list[tuple[str, ...]], line: int) -> tuple[list[PieceLike], int]:
    """The cues with their voices, and how many have odd times. The first cue's timing stands on `line`, name apart."""
    pieces: list[PieceLike] = []
    names, minutes = _Names(), _Minutes()
    odd, before = 0, 0.0
    for named, minute, second, fraction, end_minute, end_second, end_fraction, voice, words in found:
        start = (minutes[minute] + int(second + fraction)) / 1000
        stop = (minutes[end_minute] + int(end_second + end_fraction)) / 1000
        if stop < start or start < before:
            odd += 1
        before = start
        if named:
            line += 1
        if "\n" in words or "&" in words:
            pieces.append((names[voice], _plain(words), start, stop, line))
            line += words.count("\n")
        else:
            pieces.append((names[voice], words, start, stop, line))
        line += 3
    return pieces, odd


def _plain(words: str) -> str:
    """Words of a regular cue need nothing but their entities decoded and their lines joined."""
    return collapse(unescape(words)) if "&" in words or "\n" in words else words


class _Names(dict[str, str | None]):
    def __missing__(self, voice: str) -> str | None:
        self[voice] = name = collapse(unescape(voice)) or None
        return name


class _Minutes(dict[str, int]):
    """Milliseconds up to the minute `01:02`, each computed once."""

    def __missing__(self, minute: str) -> int:
        self[minute] = milliseconds = int(minute[:2]) * 3_600_000 + int(minute[3:]) * 60_000
        return milliseconds
