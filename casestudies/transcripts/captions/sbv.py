"""SBV, YouTube's own captions: a line of `start,end` and words below it. Google Meet saves captions and chats in it too."""

from __future__ import annotations

import re

from casestudies.transcripts.captions.cues import TimedCue, pieces_of, unrolled
from casestudies.transcripts.captions.vtt import counts
from casestudies.transcripts.clock import stamp
from casestudies.transcripts.codes import CHAT_LOG, refusal
from casestudies.transcripts.labels import split_label
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import Reading, bounded, given_up, merged

_TIME = r"[0-9]{1,3}:[0-9]{2}:[0-9]{2}\.[0-9]{1,3}"
_TIMING = re.compile(rf"^({_TIME}),({_TIME})[ \t]{{0,9}}$", re.MULTILINE)
_SIGHT = re.compile(r"^[0-9:.]{4,20},[0-9:.]{4,20}[ \t]{0,9}$", re.MULTILINE)


def reading(source: Source) -> Reading | None:
    """The cues in order, if the file begins with a pair of times."""
    text = source.text.lstrip("\ufeff \t\n")
    if _TIMING.match(text) is None:
        return None
    sight = sum(1 for _ in _SIGHT.finditer(text))
    bounded(sight, source.name)
    found = list(_TIMING.finditer(text))
    line = source.text.count("\n", 0, len(source.text) - len(text)) + 1
    cues: list[TimedCue] = []
    for i, m in enumerate(found):
        until = found[i + 1].start() if i + 1 < len(found) else len(text)
        words = tuple(
            stripped for part in text[m.end() : until].split("\n") if (stripped := part.replace("[br]", " ").strip())
        )
        cues.append(TimedCue(stamp(m[1]), stamp(m[2]), words, line))
        line += text.count("\n", m.start(), until)
    _refuse_chat(cues, source.name)
    count, empty, odd = counts(cues)
    said = pieces_of(unrolled(cues))
    return Reading(
        merged(given_up(said.pieces)), "sbv", seen=sight, read=count, empty=empty, doubts=said.doubts, odd_times=odd
    )


def _refuse_chat(cues: list[TimedCue], name: str) -> None:
    """Raise TranscriptError where every cue is signed and lasts equally long: typed messages do, speech never does."""
    signed = all(cue.lines and split_label(cue.lines[0]) for cue in cues)
    lengths = {round(cue.stop - cue.start, 3) for cue in cues if cue.start is not None and cue.stop is not None}
    if signed and len(cues) > 2 and len(lengths) == 1:
        raise refusal(CHAT_LOG, name, "The file is the chat of a meeting.", cues[0].line)
