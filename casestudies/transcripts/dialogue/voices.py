"""`>>` and `->>` before each new voice, as stenographers write who know no names, and the dashes of printed dialogues: nobody's
words, and no name's either.
"""

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


_DASH = re.compile(r"[–—][ ]?(?=\S)")


def dashed(dialogue: Dialogue) -> Reading | None:
    """One turn for each paragraph, if all from the first with a dash on have one, and some ask and some do not."""
    lines = [line for line in dialogue.lines if line.opens or _DASH.match(line.text)]
    begin = next((i for i, line in enumerate(lines) if _DASH.match(line.text)), len(lines))
    asks = sum(line.text.endswith(("?", "？")) for line in lines[begin:])
    if not all(_DASH.match(line.text) for line in lines[begin:]) or not 0 < asks < len(lines) - begin or begin > 3:
        return None
    return _turns(dialogue, _DASH)


def voices(dialogue: Dialogue) -> Reading | None:
    """One turn for each voice, if half of the paragraphs are marked so; a text that somebody quotes has a single `>` too."""
    marked = sum(is_voice(line.text) for line in dialogue.lines)
    quoted = sum(line.text.startswith(">") and not is_voice(line.text) for line in dialogue.lines)
    paragraphs = sum(line.opens or is_voice(line.text) for line in dialogue.lines)
    labelled = sum(is_voice(line.text) and head_of(line.text) is not None for line in dialogue.lines)
    if marked < 2 or quoted or 2 * marked < paragraphs or 2 * labelled > marked:
        return None
    return _turns(dialogue, _VOICE)


def _turns(dialogue: Dialogue, mark: re.Pattern[str]) -> Reading:
    """A turn from each mark on."""
    blocks: list[OpenPiece] = []
    left_out: list[int] = []
    for line in dialogue.lines:
        if (m := mark.match(line.text)) is not None:
            blocks.append(OpenPiece(Piece(None, "", line=line.number), [line.text[m.end() :]]))
        elif blocks:
            blocks[-1].lines.append(line.text)
        else:
            left_out.append(line.number)
    said = [piece for block in blocks if (piece := block.closed(written)).text]
    return Reading(apart(said), "voices-text", len(blocks), len(blocks), left_out=tuple(left_out))
