"""The JSON that `casestudies read --format json` prints, read back exactly."""

from __future__ import annotations

import re

from casestudies.transcripts.model import Cue, Turn
from casestudies.transcripts.services.shape import Record, language, length, record, records, string, time
from casestudies.transcripts.turns import MAX_LABEL, Reading
from casestudies.transcripts.wording import collapse

_FORMAT = re.compile(r"[a-z0-9-]{1,40}")


def reading(document: object) -> Reading | None:
    """The turns as they were written; their text is kept as it stands, markup and all."""
    found = record(document)
    items = records(found.get("turns"))
    if (
        not {"sha256", "format", "turns"} <= found.keys()
        or not items
        or not {"speaker", "text", "cues"} <= items[0].keys()
    ):
        return None
    name = string(found["format"])
    turns = tuple(turn for item in items if (turn := _turn(item)) is not None)
    return Reading(
        turns,
        name if _FORMAT.fullmatch(name) else "casestudies-json",
        length(found["turns"]),
        len(turns),
        language(found.get("language")),
        ours=True,
    )


def _turn(item: Record) -> Turn | None:
    text = " ".join(string(item.get("text")).split())
    if not text:
        return None
    label = collapse(string(item.get("speaker"))) or None
    line = item.get("line")
    cues = tuple(cue for part in records(item.get("cues")) if (cue := _cue(part, len(text))) is not None)
    return Turn(
        label if label and len(label) <= MAX_LABEL else None,
        text,
        time(item.get("start")),
        time(item.get("end")),
        cues,
        line if isinstance(line, int) and 0 <= line < 10**9 else 0,
    )


def _cue(part: Record, size: int) -> Cue | None:
    begin, end = part.get("begin"), part.get("end")
    if not isinstance(begin, int) or not isinstance(end, int) or not 0 <= begin <= end <= size:
        return None
    return Cue(begin, end, time(part.get("start")), time(part.get("stop")))
