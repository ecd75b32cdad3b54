"""The one reader of dialogues as text; Word files come here too, once their text is out."""

from __future__ import annotations

from dataclasses import replace

from casestudies.transcripts.dialogue.beside import without_chat
from casestudies.transcripts.dialogue.copied import copied
from casestudies.transcripts.dialogue.interview import questioned
from casestudies.transcripts.dialogue.lines import dialogue_of
from casestudies.transcripts.dialogue.marked import with_usual_heads
from casestudies.transcripts.dialogue.names import named
from casestudies.transcripts.dialogue.naming import naming_of
from casestudies.transcripts.dialogue.standing import standing
from casestudies.transcripts.dialogue.timed import timed, unnamed
from casestudies.transcripts.dialogue.voices import dashed, voices
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import Reading, bounded
from casestudies.transcripts.wording import as_seen


def reading(source: Source) -> Reading | None:
    """The turns, by the most specific layout that the lines show; None where they show none."""
    bounded(2 * sum(1 for line in source.text.split("\n") if line and not line.isspace()), source.name)
    dialogue = dialogue_of(as_seen(source.text), source.told)  # a line is half a turn's worth at least
    if not dialogue.lines:
        return None
    dialogue = with_usual_heads(without_chat(dialogue, source.name))
    if (pane := copied(dialogue)) is not None:
        return pane
    naming = naming_of(dialogue)
    reading = (
        timed(dialogue, naming.openings)
        or named(dialogue, naming)
        or standing(dialogue)
        or questioned(dialogue)
        or unnamed(dialogue)
        or voices(dialogue)
        or dashed(dialogue)
    )
    if reading is None or not dialogue.beside:
        return reading
    return replace(reading, left_out=tuple(sorted({*reading.left_out, *dialogue.beside})))
