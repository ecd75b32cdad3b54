"""The WebVTT that `casestudies read --format vtt` prints, read back exactly: its cues' names tell which are one turn."""

from __future__ import annotations

import re

from casestudies.transcripts.captions.scan import frames_in_sight
from casestudies.transcripts.clock import seconds
from casestudies.transcripts.services.shape import language
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import Piece, Reading, bounded, joined
from casestudies.transcripts.wording import collapse, unescape
from casestudies.transcripts.writing import VTT_SIGNATURE

_HEAD = re.compile(re.escape(VTT_SIGNATURE) + r"\n(?:Language: ([A-Za-z0-9-]{2,40})\n)?")
_TIME = r"[0-9]{2,9}:[0-9]{2}:[0-9]{2}\.[0-9]{3}"
# A cue exactly as `to_vtt` writes it; anything else is read by the reader that knows the whole format.
_CUE = re.compile(
    rf"\nturn ([0-9]{{1,7}})( \+)?( untimed| open)?\n({_TIME}) --> ({_TIME})\n<v(?: ([^<>\n]{{1,2000}}))?>([^<>\n]*)</v>\n"
)


def reading(source: Source) -> Reading | None:
    """The turns as they were written, if the file begins with our own signature."""
    head = _HEAD.match(source.text)
    if head is None:
        return None
    sight = frames_in_sight(source.text)
    bounded(sight, source.name)
    turns: dict[int, list[Piece]] = {}
    cues = 0
    line, at = 1, 0
    for m in _CUE.finditer(source.text, head.end()):
        line += source.text.count("\n", at, m.start(4))
        at = m.start(4)
        text = collapse(unescape(m[7]))
        cues += 1
        if text:
            start = None if m[3] == " untimed" else seconds(m[4])
            stop = None if m[3] else seconds(m[5])
            turns.setdefault(int(m[1]), []).append(
                Piece(collapse(unescape(m[6] or "")) or None, text, start, stop, line)
            )
    return Reading(
        tuple(joined(pieces) for _, pieces in sorted(turns.items())),
        "webvtt",
        seen=sight,
        read=cues,
        language=language(head[1]),
        ours=True,
    )
