"""oTranscribe's own file: what was typed into its editor as HTML, with the times that its shortcut sets
(https://otranscribe.com/help).
"""

from __future__ import annotations

import re
from dataclasses import replace

from casestudies.transcripts.dialogue import read as dialogue
from casestudies.transcripts.services.shape import record, string
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import Reading
from casestudies.transcripts.wording import unescape

_TIME = re.compile(r"<span\b[^<>]{0,300}\bdata-timestamp=[^<>]{0,300}>([0-9:.]{1,12})</span>")
_BREAK = re.compile(r"<br\s{0,3}/?>|</(?:p|div|li)>|\n", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,400}>")


def reading(document: object, name: str) -> Reading | None:
    """The turns, by the layout that was typed; a time stands in brackets where the typist set it."""
    found = record(document)
    typed = string(found.get("text"))
    if not {"text", "media"} <= found.keys() or "<" not in typed:
        return None
    lines = _BREAK.split(_TIME.sub(r"[\1] ", typed))
    text = "\n".join(unescape(_TAG.sub("", line)) for line in lines)
    reading = dialogue.reading(Source(name, text.encode("utf-8", "replace")))
    if reading is None:
        return None
    turns = tuple(replace(turn, line=0) for turn in reading.turns)  # the editor's paragraphs are no lines of the file
    left_out, doubts = (0,) * len(reading.left_out), (0,) * len(reading.doubts)
    return replace(reading, turns=turns, left_out=left_out, doubts=doubts, format=f"otranscribe-{reading.format}")
