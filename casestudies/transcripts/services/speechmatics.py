"""Speechmatics: version 2 with `results[]` (https://docs.speechmatics.com), and the older one with `words[]` and the
times at which speakers change.
"""

from __future__ import annotations

from bisect import bisect_right

from casestudies.transcripts.services.shape import (
    Record,
    Spoken,
    Word,
    is_mark,
    language,
    length,
    record,
    records,
    speaker,
    spelled,
    string,
    time,
)


def transcribed(document: object) -> Spoken | None:
    """The words and marks of version 2."""
    found = record(document)
    items = records(found.get("results"))
    if not items or "type" not in items[0] or "alternatives" not in items[0]:
        return None
    words = []
    for item in items:
        best = (records(item.get("alternatives")) or [{}])[0]
        leans = item.get("attaches_to") in ("previous", "both") or (
            item.get("type") == "punctuation" and "attaches_to" not in item
        )
        who = speaker(best.get("speaker"))
        content = string(best.get("content"))
        words.append(Word(content, time(item.get("start_time")), time(item.get("end_time")), who, leans))
    spoken_in = language(record(found, "metadata", "transcription_config").get("language"))
    return Spoken(spelled(words), length(found["results"]), len(items), spoken_in)


def transcribed_by_v1(document: object) -> Spoken | None:
    """The words of the older version. A speaker holds from the second at which the list of speakers names him."""
    found = record(document)
    items = records(found.get("words"))
    if not items or "job" not in found or not {"name", "time", "duration"} <= items[0].keys():
        return None
    changes = sorted(
        (at, speaker(s.get("name"))) for s in records(found.get("speakers")) if (at := time(s.get("time"))) is not None
    )
    words = [_older_word(item, changes) for item in items]
    return Spoken(spelled(words), length(found["words"]), len(items), language(record(found, "job").get("lang")))


def _older_word(item: Record, changes: list[tuple[float, str | None]]) -> Word:
    start, lasts = time(item.get("time")), time(item.get("duration"))
    stop = None if start is None or lasts is None else round(start + lasts, 3)
    number = bisect_right([at for at, _ in changes], start) if start is not None else 0
    who = changes[number - 1][1] if number else None
    text = string(item.get("name"))
    return Word(text, start, stop, who, is_mark(text))
