"""SubRip: numbered blocks of a timing line and words. There is no standard; this is what players accept, and hour-less
times, full stops for commas, missing or repeated numbers, and empty lines inside a cue on top.
"""

from __future__ import annotations

import re

from casestudies.transcripts.captions.cues import Timed, pieces_of, unrolled
from casestudies.transcripts.captions.scan import Frame, frames, frames_in_sight, has_frames
from casestudies.transcripts.captions.vtt import odd_times
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import Reading, bounded, merged

_NUMBER = re.compile(r"[0-9]{1,9}")
_NUMBERED = re.compile(r"(?:\A|(?<=\n\n))([0-9]{1,9})[ \t]{0,9}\n([^\n]*)")


def read(source: Source) -> Reading | None:
    """The cues in order, if timing lines stand near the beginning; what stands above the first is a title at most.

    SubRip has no comments: whatever stands between two timing lines was said, but for the number.
    """
    if not has_frames(source.text[:4000]):
        return None
    sight = frames_in_sight(source.text)
    bounded(sight, source.name)
    sight += _without_times(source.text)
    head, following = frames(source.text)
    found = list(following)
    title = head.strip("\ufeff \t\n0123456789")
    if title and (len(found) < 2 or len(title.split("\n")) > 5):
        return None
    cues = [Timed(f.start, f.stop, _payload(f, last=i == len(found) - 1), f.line) for i, f in enumerate(found)]
    return Reading(
        merged(pieces_of(unrolled(cues))),
        "srt",
        seen=sight,
        read=len(cues),
        empty=sum(1 for cue in cues if not any(cue.lines)),
        left_out=(1,) if len(title.split()) > 12 else (),
        odd_times=odd_times(cues),
    )


def _payload(frame: Frame, *, last: bool) -> tuple[str, ...]:
    lines = [stripped for line in frame.body.split("\n") if (stripped := line.strip())]
    if lines and not last and _NUMBER.fullmatch(lines[-1]):
        lines.pop()
    return tuple(lines)


def _without_times(text: str) -> int:
    """How many cues have lost their timing line: their number stands below a blank line, in its place in the sequence."""
    timed, bare = set(), []
    for m in _NUMBERED.finditer(text):
        if "-->" in m[2]:
            timed.add(int(m[1]))
        elif m[2].strip():
            bare.append(int(m[1]))
    return sum(1 for number in bare if number not in timed and number - 1 in timed)
