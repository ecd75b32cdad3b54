"""`>>` and `->>` before each new voice, as stenographers write who know no names: nobody's words, and no name's either."""

from __future__ import annotations

import re

from casestudies.transcripts.dialogue.heads import head_of
from casestudies.transcripts.dialogue.lines import Dialogue
from casestudies.transcripts.turns import OpenPiece, Piece, Reading, apart
from casestudies.transcripts.wording import written

_VOICE = re.compile(r"-?>>(?!>)[ \t]*(?=\S)")


def is_voice(text: str) -> bool:
    """Whether the line is marked as another voice's."""
    return text.startswith((">>", "->>")) and _VOICE.match(text) is not None


def without_mark(text: str) -> str:
    """The line without the mark."""
    return _VOICE.sub("", text, count=1)


def voices(dialogue: Dialogue) -> Reading | None:
    """One turn for each voice, if half of the paragraphs are marked so; a text that somebody quotes has a single `>` too."""
    marked = sum(is_voice(line.text) for line in dialogue.lines)
    quoted = sum(line.text.startswith(">") and not is_voice(line.text) for line in dialogue.lines)
    paragraphs = sum(line.opens or is_voice(line.text) for line in dialogue.lines)
    labelled = sum(is_voice(line.text) and head_of(line.text) is not None for line in dialogue.lines)
    if marked < 2 or quoted or 2 * marked < paragraphs or 2 * labelled > marked:
        return None
    blocks: list[OpenPiece] = []
    left_out: list[int] = []
    for line in dialogue.lines:
        if is_voice(line.text):
            blocks.append(OpenPiece(Piece(None, "", line=line.number), [without_mark(line.text)]))
        elif blocks:
            blocks[-1].lines.append(line.text)
        else:
            left_out.append(line.number)
    said = [piece for block in blocks if (piece := block.closed(written)).text]
    return Reading(apart(said), "voices-text", marked, len(blocks), left_out=tuple(left_out))
