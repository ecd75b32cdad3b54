"""The one reader of Word files: Teams, Meet, Otter, Rev, Trint and people write the shapes of plain text into them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casestudies.transcripts import talk
from casestudies.transcripts.captions import srt, vtt
from casestudies.transcripts.codes import UNRECOGNISED, refusal
from casestudies.transcripts.dialogue import read as dialogue
from casestudies.transcripts.dialogue.lines import dialogue_of
from casestudies.transcripts.dialogue.standing import standing
from casestudies.transcripts.source import Source
from casestudies.transcripts.tables.rows import read_rows
from casestudies.transcripts.turns import Reading
from casestudies.transcripts.word.body import BodyPart, CellRow, Paragraph, parse
from casestudies.transcripts.word.package import document_xml


def reading(source: Source) -> Reading | None:
    """The turns in a Word file; raises TranscriptError where it holds none that we know."""
    xml = document_xml(source)
    if xml is None:
        return None
    blocks = parse(xml, source.name)
    rows = [block.cells for block in blocks if isinstance(block, CellRow)]
    reading = None
    if 2 * sum(map(_size, (b for b in blocks if isinstance(b, CellRow)))) > sum(map(_size, blocks)):
        reading = read_rows(rows)
    text = Source(source.name, "\n".join(map(_lines, blocks)).encode(), source.told)
    reading = (
        reading or vtt.reading(text) or srt.reading(text) or dialogue.reading(text) or _names_above(blocks, source)
    )
    if reading is None and source.told.talk:
        reading = talk.paragraphs(text.text)
    if reading is None:
        message = "No reader knows the layout of the text in this Word file."
        raise refusal(UNRECOGNISED, source.name, message, remedy=talk.hint(text.text))
    turns = tuple(replace(turn, line=0) for turn in reading.turns)  # Word files have paragraphs, not lines
    left_out, doubts = (0,) * len(reading.left_out), (0,) * len(reading.doubts)
    return replace(reading, turns=turns, left_out=left_out, doubts=doubts, format=f"word-{reading.format}")


def _names_above(blocks: Sequence[BodyPart], source: Source) -> Reading | None:
    """The turns where names are paragraphs above the words: a document parts its paragraphs without blank lines."""
    return standing(dialogue_of("\n\n".join(map(_lines, blocks)), source.told))


def _lines(block: BodyPart) -> str:
    return block.text if isinstance(block, Paragraph) else "\n".join(block.cells)


def _size(block: BodyPart) -> int:
    return len(_lines(block))
