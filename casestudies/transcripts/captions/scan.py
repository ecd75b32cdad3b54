"""The frame that WebVTT and SubRip share: lines of `time --> time`, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from casestudies.transcripts.clock import stamp
from casestudies.transcripts.turns import MAX_PIECES

# The line of a cue with its two times, in WebVTT's form or SubRip's; settings may follow.
_TIMING = re.compile(
    r"^[ \t]{0,9}([0-9][0-9:.,]{0,29})[ \t]{0,9}-->[ \t]{0,9}([0-9][0-9:.,]{0,29})(?:[ \t]([^\n]*))?$", re.MULTILINE
)
_SIGHT = re.compile(r"-->[ \t]{0,9}[0-9]{1,6}[:.,][0-9]")


class Frame(NamedTuple):
    """One timing line, and all that follows up to the next. `line` is the timing line's number."""

    start: float | None
    stop: float | None
    settings: str
    body: str
    line: int


def frames(text: str) -> tuple[str, Iterator[Frame]]:
    """What stands before the first timing line, and the frames in order."""
    found = _TIMING.finditer(text)
    first = next(found, None)
    if first is None:
        return text, iter(())
    return text[: first.start()], _frames(text, first, found)


def _frames(text: str, here: re.Match[str], rest: Iterator[re.Match[str]]) -> Iterator[Frame]:
    line = text.count("\n", 0, here.start()) + 1
    for following in rest:
        yield _frame(here, text[here.end() : following.start()], line)
        line += text.count("\n", here.start(), following.start())
        here = following
    yield _frame(here, text[here.end() :], line)


def _frame(m: re.Match[str], body: str, line: int) -> Frame:
    return Frame(stamp(m[1]), stamp(m[2]), m[3] or "", body, line)


def has_frames(text: str) -> bool:
    """Whether there is any timing line."""
    return _TIMING.search(text) is not None


def frames_in_sight(text: str) -> int:
    """How many arrows stand before a time: the timing lines, counted by other means than `frames`."""
    if text.count("-->") > MAX_PIECES:
        return sum(1 for _ in _SIGHT.finditer(text))
    return len(_SIGHT.findall(text))
