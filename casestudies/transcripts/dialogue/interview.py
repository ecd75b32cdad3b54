"""Written interviews without names: every question is set apart (in bold, in italics, quoted, as a heading, behind `Q:`), and
its answer stands below.

The two sides are called Q and A, as interviews that spell them out call them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from casestudies.transcripts.dialogue.beside import notes_of
from casestudies.transcripts.dialogue.heads import head_of
from casestudies.transcripts.dialogue.lines import Dialogue, Line, is_title
from casestudies.transcripts.dialogue.talk import TALKING, Labelled, is_talk, says_i
from casestudies.transcripts.labels import is_aside, is_full_name, is_name_like, is_role
from casestudies.transcripts.turns import OpenPiece, Piece, Reading, apart
from casestudies.transcripts.wording import written

# A question as printed interviews set it apart: a heading, a quotation, bold or italic letters, or a `Q:` before it.
_QUESTION = re.compile(
    r"(?P<form>\#{1,6}[ ]+|>[ ]*|)(?P<mark>\*{1,3}|_{1,3}|)(?P<label>Q[0-9]{0,3}[:.](?:\*\*|__)?[ ]+|)"
    r"(?P<question>[^*_\s].{0,800}?)[*_]{0,3}",
    re.DOTALL,
)


def _question(line: Line) -> re.Match[str] | None:
    """The line as a paragraph that is set apart from the answers."""
    m = _QUESTION.fullmatch(line.text)
    if m is None or not (m["form"] or m["label"] or (m["mark"] and line.text.endswith(m["mark"][0]))):
        return None
    return m


def _answers(lines: Sequence[Line], blocks: Sequence[OpenPiece]) -> list[Labelled]:
    at = {line.number: i for i, line in enumerate(lines)}
    return [
        Labelled(
            block.head.speaker or "", True, None, at[block.head.line], block.lines, [True] * (len(block.lines) - 1)
        )
        for block in blocks
    ]


def _names_others(lines: Sequence[Line]) -> bool:
    """Whether lines open with names besides Q and A: one that recurs, or reads as a full name or a role."""
    found = Counter(head.label for line in lines if (head := head_of(line.text)) is not None)
    others = (label for label in found if label not in ("Q", "A") and is_name_like(label) and not is_aside(label))
    return any(found[label] > 1 or is_full_name(label) or is_role(label) for label in others)


def questioned(dialogue: Dialogue) -> Reading | None:
    """The questions and answers, if at least two paragraphs are set apart and nearly all of them ask something."""
    lines = sorted((*dialogue.lines, *dialogue.headings), key=lambda line: line.number)
    set_apart = [_question(line) for line in lines]
    asked = [m is not None and m["question"].endswith(("?", "？")) for m in set_apart]
    others = sum(m is not None for m in set_apart[asked.index(True) if any(asked) else 0 :])
    if sum(asked) < 2 or 4 * sum(asked) < 3 * others or asked[-1]:
        return None
    if _names_others(lines):
        return None
    blocks: list[OpenPiece] = []
    left_out: list[int] = []
    notes = notes_of(dialogue, {line.number for line, asks in zip(lines, asked, strict=True) if asks})
    for line, m, asks in zip(lines, set_apart, asked, strict=True):
        if line.number in notes:
            left_out.append(notes[line.number])
        elif m is not None and asks:
            blocks.append(OpenPiece(Piece("Q", "", line=line.number), [m["question"]]))
        elif not blocks:
            if not is_title(line):
                left_out.append(line.number)
        elif blocks[-1].head.speaker == "A":
            blocks[-1].lines.append(line.text)
        else:
            blocks.append(OpenPiece(Piece("A", "", line=line.number), [line.text]))
    answers = _answers(lines, blocks)
    if len(set(left_out)) > len(blocks) or not is_talk(answers, dialogue, lines):
        return None
    headed = any(m is not None and m["form"].startswith("#") for m in set_apart)
    if headed and (says_i(answers[1::2]) < TALKING or any("`" in word for answer in answers for word in answer.words)):
        return None
    said = [piece for block in blocks if (piece := block.closed(written)).text]
    return Reading(
        apart(said), "questions-and-answers", seen=sum(asked), read=sum(asked), left_out=tuple(dict.fromkeys(left_out))
    )
