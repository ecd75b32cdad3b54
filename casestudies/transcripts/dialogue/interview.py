"""Written interviews without names: every question is set in bold (or ends a heading), its answer stands below.

The two sides are called Q and A, as interviews that spell them out call them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casestudies.transcripts.dialogue.lines import Dialogue, Line, is_title
from casestudies.transcripts.dialogue.talk import Answer, is_talk
from casestudies.transcripts.turns import Block, Piece, Reading, apart
from casestudies.transcripts.wording import written

_QUESTION = re.compile(r"(?:\#{1,6}[ ]+)?(?:\*\*|__)?(?P<question>[^*_].{0,600}?)(?:\*\*|__)?", re.DOTALL)
_SET_APART = ("**", "__", "#")


def _answers(lines: Sequence[Line], blocks: Sequence[Block]) -> list[Answer]:
    at = {line.number: i for i, line in enumerate(lines)}
    return [
        Answer(block.head.speaker or "", True, None, at[block.head.line], block.lines, [True] * (len(block.lines) - 1))
        for block in blocks
    ]


def questioned(dialogue: Dialogue) -> Reading | None:
    """The questions and answers, if at least two paragraphs are set apart and nearly all of them ask something."""
    lines = sorted((*dialogue.lines, *dialogue.headings), key=lambda line: line.number)
    asked = [line.text.startswith(_SET_APART) and line.text.rstrip("*_ ").endswith("?") for line in lines]
    apart_only = sum(1 for line in lines[asked.index(True) if any(asked) else 0 :] if line.text.startswith(_SET_APART))
    if sum(asked) < 2 or 4 * sum(asked) < 3 * apart_only or asked[-1]:
        return None
    blocks: list[Block] = []
    left_out: list[int] = []
    for line, asks in zip(lines, asked, strict=True):
        m = _QUESTION.fullmatch(line.text) if asks else None
        if m is not None:
            blocks.append(Block(Piece("Q", "", line=line.number), [m["question"]]))
        elif not blocks:
            if not is_title(line):
                left_out.append(line.number)
        elif blocks[-1].head.speaker == "A":
            blocks[-1].lines.append(line.text)
        else:
            blocks.append(Block(Piece("A", "", line=line.number), [line.text]))
    if len(left_out) > len(blocks) or not is_talk(_answers(lines, blocks), dialogue, lines):
        return None
    said = [piece for block in blocks if (piece := block.closed(written)).text]
    return Reading(apart(said), "questions-and-answers", seen=sum(asked), read=sum(asked), left_out=tuple(left_out))
