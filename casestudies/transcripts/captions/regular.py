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
    cues, said = _timed(found, head.count("\n") + 1)
    first = said[:LOOKED_AT]
    if any("\n" in words for words in first) and rolls([tuple(words.split("\n")) for words in first]):
        return None
    odd = sum(map(_is_odd, cues, [cues[0], *cues]))
    if not voiced:
        return Regular(by_label(cues, [words.split("\n") for words in said]), sight, odd)
    names = {name: collapse(unescape(name)) or None for name in {cue[2] for cue in cues}}
    pieces: list[PieceLike] = [
        (names[name], words.replace("\n", " ") if "\n" in words else words, start, stop, line)
        for (start, stop, name, line), words in zip(cues, said, strict=True)
    ]
    return Regular(pieces, sight, odd)


def _timed(found: list[tuple[str, ...]], line: int) -> tuple[list[tuple[float, float, str, int]], list[str]]:
    """Start, stop, voice and line of every cue, and its words with their lines. The first cue's timing is on `line`."""
    cues: list[tuple[float, float, str, int]] = []
    said: list[str] = []
    minutes: dict[str, int] = {}
    for cue_name, minute, second, fraction, end_minute, end_second, end_fraction, voice, words in found:
        if minute not in minutes:
            minutes[minute] = _milliseconds(minute)
        if end_minute not in minutes:
            minutes[end_minute] = _milliseconds(end_minute)
        if cue_name:
            line += 1
        start = (minutes[minute] + int(second + fraction)) / 1000
        stop = (minutes[end_minute] + int(end_second + end_fraction)) / 1000
        cues.append((start, stop, voice, line))
        said.append("\n".join(map(collapse, unescape(words).split("\n"))) if "&" in words else words)
        line += 3 + words.count("\n") if "\n" in words else 3
    return cues, said


def _is_odd(cue: tuple[float, float, str, int], before: tuple[float, float, str, int]) -> bool:
    return cue[1] < cue[0] or cue[0] < before[0]


def _milliseconds(minute: str) -> int:
    return int(minute[:2]) * 3_600_000 + int(minute[3:]) * 60_000
