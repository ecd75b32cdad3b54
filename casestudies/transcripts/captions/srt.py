"""SubRip: numbered blocks of a timing line and words. There is no standard; this is what players accept, and hour-less
times, full stops for commas, missing or repeated numbers, and empty lines inside a cue on top.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from casestudies.transcripts.captions.cues import TimedCue, pieces_of, unrolled
from casestudies.transcripts.captions.scan import Frame, frames, frames_in_sight, has_frames
from casestudies.transcripts.captions.vtt import counts
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import Reading, bounded, given_up, merged

_NUMBER = re.compile(r"[0-9]{1,9}")
_NUMBERED = re.compile(r"(?:\A|(?<=\n\n))([0-9]{1,9})[ \t]{0,9}\n([^\n]*)")


def reading(source: Source) -> Reading | None:
    """The cues in order, if timing lines stand near the beginning; what stands above the first is a title at most.

    SubRip has no comments: whatever stands between two timing lines was said, but for the number.
    """
    if not has_frames(source.text[:4000]):
        return None
    sight = frames_in_sight(source.text)
    bounded(sight, source.name)
    sight += _without_times(source.text)
    head, following = frames(source.text)
    cues, left = _cues(head, following)
    title = head.strip("\ufeff \t\n0123456789")
    if title and (len(cues) < 2 or len(title.split("\n")) > 5):
        return None
    sight += left
    count, empty, odd = counts(cues)
    said = pieces_of(unrolled(cues))
    return Reading(
        merged(given_up(said.pieces)),
        "srt",
        seen=sight,
        read=count,
        empty=empty,
        left_out=(1,) if len(title.split()) > 12 else (),
        doubts=said.doubts,
        odd_times=odd,
    )


def _cues(head: str, following: Iterable[Frame]) -> tuple[list[TimedCue], bool]:
    """The cues without their counters; and whether one stands at the file's end, of a cue that is not there."""
    above = [_above(head)]
    cues: list[TimedCue] = []
    for frame in following:
        above.append(_above(frame.body))
        cues.append(TimedCue(frame.start, frame.stop, _payload(frame.body), frame.line))
    counted = _counters(above)[1:]
    for i, below in enumerate(counted):
        if below:
            cues[i] = cues[i]._replace(lines=cues[i].lines[:-1])
    return cues, counted[-1]


class _Above(NamedTuple):
    """The number above a timing line: whether a blank line sets it off from the words, and whether one follows it."""

    number: int
    set_off: bool
    gap: bool


def _counters(above: Sequence[_Above | None]) -> list[bool]:
    """Which of the numbers above the timing lines, and at the file's end, are counters.

    A file has counters or none. Where it has them, a number in the words that is not the next was said.
    """
    if 2 * sum(one is not None for one in above[:-1]) <= len(above) - 1:
        return [False] * len(above)
    numbers = [one.number if one is not None else None for one in above]
    pairs = [a is not None and b is not None and b - a == 1 for a, b in pairwise(numbers)]
    fits = [before or after for before, after in zip([False, *pairs], [*pairs, False], strict=True)]
    in_order = 2 * sum(fits) >= sum(number is not None for number in numbers)
    found = [
        one is not None and (fit or (not one.gap and (one.set_off or not in_order)))
        for one, fit in zip(above, fits, strict=True)
    ]
    last = above[-1]
    found[-1] = last is not None and last.set_off and fits[-1]
    return found


def _above(body: str) -> _Above | None:
    """The number that what stands above a timing line, or at the file's end, ends with."""
    lines = body.rstrip("\n\t ").rsplit("\n", 2)
    number = lines[-1].strip("\ufeff \t")
    if not _NUMBER.fullmatch(number):
        return None
    return _Above(int(number), len(lines) < 2 or not lines[-2].strip(), body.count("\n", len(body.rstrip())) > 1)


def _payload(body: str) -> tuple[str, ...]:
    """The lines of words, and the counter of the cue below."""
    return tuple(stripped for line in body.split("\n") if (stripped := line.strip()))


def _without_times(text: str) -> int:
    """How many cues have lost their timing line: their number stands below a blank line, in its place in the sequence."""
    timed, bare = set(), []
    for m in _NUMBERED.finditer(text):
        if "-->" in m[2]:
            timed.add(int(m[1]))
        elif m[2].strip():
            bare.append(int(m[1]))
    return sum(1 for number in bare if number not in timed and number - 1 in timed)
