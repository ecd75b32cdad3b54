"""AWS Transcribe: `results.items`, with the speakers beside them, by the second a word begins
(https://docs.aws.amazon.com/transcribe/latest/dg/how-input.html).
"""

from __future__ import annotations

from casestudies.transcripts.services.shape import (
    Record,
    Spoken,
    Word,
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
    """The words, with their marks; of several guesses the first, which is the best."""
    results = record(document, "results")
    if not {"transcripts", "items"} <= results.keys():
        return None
    labels = _labels(results)
    items = records(results["items"])
    words = [_word(item, labels) for item in items]
    return Spoken(spelled(words), length(results["items"]), len(items), language(results.get("language_code")))


def _word(item: Record, labels: dict[str, str | None]) -> Word:
    best = (records(item.get("alternatives")) or [{}])[0]
    start = string(item.get("start_time"))
    who = speaker(item["speaker_label"]) if "speaker_label" in item else labels.get(start)
    leans = item.get("type") == "punctuation"
    return Word(string(best.get("content")), time(start), time(item.get("end_time")), who, leans)


def _labels(results: Record) -> dict[str, str | None]:
    by_start = {
        string(item.get("start_time")): speaker(item.get("speaker_label"))
        for segment in records(record(results, "speaker_labels").get("segments"))
        for item in records(segment.get("items"))
    }
    for channel in records(record(results, "channel_labels").get("channels")):
        who = speaker(channel.get("channel_label"))
        by_start |= {
            string(item.get("start_time")): who for item in records(channel.get("items")) if "start_time" in item
        }
    return by_start
