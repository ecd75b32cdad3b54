"""A talk, a speech: one person's words, who stands nowhere in the file. The interview says that it is one, and whose."""

from __future__ import annotations

import re
from dataclasses import replace

from casestudies.transcripts.codes import UNRECOGNISED, refusal
from casestudies.transcripts.dialogue.heads import head_of
from casestudies.transcripts.dialogue.lines import dialogue_of, is_title
from casestudies.transcripts.labels import is_aside, is_name_like
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import OpenPiece, Piece, Reading, apart
from casestudies.transcripts.wording import written

_SENTENCE = re.compile(r"(?<=\w\w)[.!?…。]{1,5}(?:\s|$)")
LOOKED_AT = 20_000
"""Characters that show whether a text is prose."""
TALK = (
    "If it is one person's talk, set `kind: talk` in interview.yml and name them under `speakers`. Otherwise type it as "
    "lines of `Name: text`, or export it as WebVTT, SRT or DOCX."
)
ONE_ANSWER = (
    "If it is one answer by “{label}”, list that label under `speakers` in interview.yml, or set `kind: written` there. "
    "Otherwise type it as lines of `Name: text`."
)


def hint(text: str) -> str:
    """What to do with a text of no layout that we know; empty where it does not read as somebody's words."""
    lines = dialogue_of(text[:LOOKED_AT]).lines
    heads = [(line, head) for line in lines if (head := head_of(line.text)) is not None and is_name_like(head.label)]
    labels = {head.label for _, head in heads}
    if len(labels) == 1 and heads[0][0] in lines[:2] and not is_aside(heads[0][1].label):
        return ONE_ANSWER.format(label=heads[0][1].label)
    return TALK if len(_SENTENCE.findall(text[:LOOKED_AT])) > 2 else ""


def credited(reading: Reading | None, source: Source) -> Reading:
    """The reading, with what it credits to nobody as the words of the talk's speaker: of the one who is named in the interview
    and not in the file. Raises TranscriptError where that is not one person.
    """
    found = reading or paragraphs(source.text)
    named = {turn.speaker for turn in found.turns}
    speakers = sorted(source.told.speakers - named)
    open_turns = [turn for turn in found.turns if turn.speaker is None]
    if open_turns and len(speakers) != 1:
        message = f"The interview is a talk, and {len(speakers) or 'none'} of its `speakers` could have given it."
        raise refusal(UNRECOGNISED, source.name, message, remedy="Name the one person who speaks under `speakers`.")
    turns = (replace(turn, speaker=speakers[0]) if turn.speaker is None else turn for turn in found.turns)
    return replace(found, turns=tuple(turns), doubts=())


def paragraphs(text: str) -> Reading:
    """Every paragraph of a text as one turn of nobody's, but for the titles above the first one."""
    dialogue = dialogue_of(text)
    lines = list(dialogue.lines)
    while len(lines) > 1 and is_title(lines[0]) and lines[1].opens:
        lines.pop(0)
    block = OpenPiece(Piece(None, "", line=lines[0].number if lines else 0), [line.text for line in lines])
    piece = block.closed(written)
    return Reading(apart([piece] if piece.text else []), "talk", seen=1, read=1)
