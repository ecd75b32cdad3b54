"""Podcasting 2.0 JSON: `segments[].body`
(https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md).
"""

from __future__ import annotations

from casestudies.transcripts.services.shape import Spoken, Word, glued, length, record, records, speaker, string, time


def transcribed(document: object) -> Spoken | None:
    """The segments, which are sentences in some files and single words or marks in others."""
    segments = record(document).get("segments")
    items = records(segments)
    if not items or "body" not in items[0]:
        return None
    words = [
        Word(string(i.get("body")), time(i.get("startTime")), time(i.get("endTime")), speaker(i.get("speaker")))
        for i in items
    ]
    return Spoken(glued(words), length(segments), len(items))
