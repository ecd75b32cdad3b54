"""Fireflies: the sentences of its GraphQL answer (https://docs.fireflies.ai/schema/sentence), and of its download."""

from __future__ import annotations

from casestudies.transcripts.services.shape import Spoken, length, record, records, speaker, string, time
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken


def transcribed(document: object) -> Spoken | None:
    """The sentences. `text` is kept rather than `raw_text`: it is what the tool shows and people quote from."""
    found = record(document)
    sentences = (
        record(found, "data", "transcript").get("sentences")
        or record(found, "transcript").get("sentences")
        or found.get("sentences")
    )
    items = records(sentences)
    if not items or not {"text", "speaker_name", "start_time"} <= items[0].keys():
        return None
    pieces = [
        Piece(
            speaker(item.get("speaker_name")) or speaker(item.get("speaker_id")),
            spoken(string(item.get("text"))),
            time(item.get("start_time")),
            time(item.get("end_time")),
        )
        for item in items
    ]
    return Spoken(pieces, length(sentences), len(items))


def transcribed_download(document: object) -> Spoken | None:
    """The list of sentences that its pages offer for download."""
    items = records(document)
    if not items or not {"sentence", "speaker_name"} <= items[0].keys():
        return None
    pieces = [
        Piece(
            speaker(item.get("speaker_name")),
            spoken(string(item.get("sentence"))),
            time(item.get("startTime")),
            time(item.get("endTime")),
        )
        for item in items
    ]
    return Spoken(pieces, length(document), len(items))
