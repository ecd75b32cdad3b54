"""Otter: the conversation as its pages load it, `speech.transcripts[]` beside `speech.speakers[]`.

Nobody documents it. Times count the samples of the sound, 16,000 a second; the names stand in the list of speakers.
"""

from __future__ import annotations

from casestudies.transcripts.services.shape import Record, Spoken, length, record, records, speaker, string, time
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken

_SAMPLE = 1 / 16_000


def transcribed(document: object) -> Spoken | None:
    """The blocks in order; nobody's where Otter tells no voice."""
    found = record(document, "speech") or record(document)
    blocks = found.get("transcripts")
    items = records(blocks)
    if not items or not {"transcript", "start_offset"} <= items[0].keys():
        return None
    names = {key: name for item in records(found.get("speakers")) for key, name in _names(item)}
    pieces = [
        Piece(
            _who(item, names),
            spoken(string(item.get("transcript"))),
            time(item.get("start_offset"), _SAMPLE),
            time(item.get("end_offset"), _SAMPLE),
        )
        for item in items
    ]
    return Spoken(pieces, length(blocks), len(items), apart=True)


def _names(item: Record) -> list[tuple[object, str]]:
    name = speaker(item.get("speaker_name"))
    keys = (item.get("id"), item.get("speaker_id"))
    return [(key, name) for key in keys if name and isinstance(key, (int, str))]


def _who(item: Record, names: dict[object, str]) -> str | None:
    key = item.get("speaker_id")
    by_id = names.get(key) if isinstance(key, (int, str)) else None
    return speaker(item.get("speaker_name")) or by_id or speaker(item.get("speaker_model_label"))
