"""The made-up interview as further services answer it, in JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

from helpers.exports import Said


def timed(said: Said) -> Iterator[tuple[str, float, float]]:
    """Its words, a hundredth of a second apart."""
    for i, word in enumerate(said.text.split()):
        yield word, round(said.start + i / 100, 3), round(said.start + (i + 1) / 100, 3)


def azure(said: Sequence[Said]) -> str:
    phrases = [
        {
            "recognitionStatus": "Success",
            "speaker": s.speaker,
            "channel": 0,
            "offset": f"PT{int(s.start) // 60}M{s.start % 60:.3f}S",
            "duration": f"PT{s.stop - s.start:.3f}S",
            "nBest": [{"confidence": 0.9, "lexical": "so", "display": s.text}, {"display": "something else"}],
        }
        for s in said
    ]
    return json.dumps({"source": "call.wav", "combinedRecognizedPhrases": [], "recognizedPhrases": phrases})


def azure_fast(said: Sequence[Said]) -> str:
    phrases = [
        {
            "offsetMilliseconds": round(s.start * 1000),
            "durationMilliseconds": round((s.stop - s.start) * 1000),
            "text": s.text,
            "locale": "en-US",
            "speaker": s.speaker,
            "words": [
                {"text": word, "offsetMilliseconds": round(start * 1000), "durationMilliseconds": 10}
                for word, start, _ in timed(s)
            ],
        }
        for s in said
    ]
    return json.dumps({"durationMilliseconds": 1, "combinedPhrases": [], "phrases": phrases})


def gladia(said: Sequence[Said]) -> str:
    utterances = [
        {
            "text": s.text,
            "start": s.start,
            "end": s.stop,
            "speaker": s.speaker,
            "words": [{"word": f" {word}", "start": start, "end": stop} for word, start, stop in timed(s)],
        }
        for s in said
    ]
    return json.dumps({"status": "done", "result": {"transcription": {"utterances": utterances}}})


def elevenlabs(said: Sequence[Said]) -> str:
    words = [
        item
        for s in said
        for word, start, stop in timed(s)
        for item in (
            {"text": word, "start": start, "end": stop, "type": "word", "speaker_id": s.speaker},
            {"text": " ", "start": stop, "end": stop, "type": "spacing", "speaker_id": s.speaker},
        )
    ]
    return json.dumps({"language_code": "eng", "text": "", "words": words})


def soniox(said: Sequence[Said]) -> str:
    tokens = []
    for s in said:
        for word, start, stop in timed(s):
            at = {"start_ms": round(start * 1000), "end_ms": round(stop * 1000), "speaker": s.speaker}
            tokens += [{"text": f" {word[:2]}", **at}, {"text": word[2:], **at}]
    return json.dumps({"text": "", "tokens": tokens})


def watson(said: Sequence[Said]) -> str:
    results = [
        {"final": True, "alternatives": [{"transcript": s.text, "timestamps": [list(word) for word in timed(s)]}]}
        for s in said
    ]
    labels = [{"from": start, "to": stop, "speaker": s.speaker} for s in said for _, start, stop in timed(s)]
    return json.dumps({"result_index": 0, "results": results, "speaker_labels": labels})


def watson_job(said: Sequence[Said]) -> str:
    whole = json.loads(watson(said))
    parts = [
        {**whole, "results": [result], "speaker_labels": whole["speaker_labels"], "result_index": i}
        for i, result in enumerate(whole["results"])
    ]
    return json.dumps({"id": "4bd734c0", "status": "completed", "results": parts})


def voxtral(said: Sequence[Said]) -> str:
    found = [{"text": f" {s.text}", "start": s.start, "end": s.stop, "speaker_id": s.speaker} for s in said]
    return json.dumps({"model": "voxtral-mini", "text": "", "language": "en", "segments": found})


def gong(said: Sequence[Said]) -> str:
    numbers = {name: str(7 * 10**17 + i) for i, name in enumerate(sorted({s.speaker for s in said}))}
    monologues = [
        {
            "speakerId": numbers[s.speaker],
            "topic": "Rounds",
            "sentences": [{"start": round(s.start * 1000), "end": round(s.stop * 1000), "text": s.text}],
        }
        for s in said
    ]
    parties = [{"speakerId": number, "name": name} for name, number in numbers.items()]
    return json.dumps({"parties": parties, "callTranscripts": [{"callId": "1", "transcript": monologues}]})


def meet_entries(said: Sequence[Said]) -> str:
    def at(seconds: float) -> str:
        return f"{int(seconds) // 3600:02}:{int(seconds) // 60 % 60:02}:{seconds % 60:06.3f}"

    entries = [
        {"participant": s.speaker, "text": s.text, "startTime": at(s.start), "endTime": at(s.stop)} for s in said
    ]
    return json.dumps({"transcriptEntries": entries})


def granola(said: Sequence[Said]) -> str:
    def at(seconds: float) -> str:
        return f"2026-09-14T09:{int(seconds) // 60:02}:{seconds % 60:06.3f}Z"

    return json.dumps(
        [
            {
                "document_id": "d",
                "source": s.speaker,
                "text": s.text,
                "start_timestamp": at(s.start % 3600),
                "end_timestamp": at(s.stop % 3600),
            }
            for s in said
        ]
    )


def recall(said: Sequence[Said]) -> str:
    return json.dumps(
        [
            {
                "participant": {"id": 1, "name": s.speaker},
                "words": [
                    {"text": word, "start_timestamp": {"relative": start}, "end_timestamp": {"relative": stop}}
                    for word, start, stop in timed(s)
                ],
            }
            for s in said
        ]
    )


def segments(said: Sequence[Said]) -> str:
    return json.dumps([{"speaker": s.speaker, "start": s.start, "end": s.stop, "text": s.text} for s in said])


def milliseconds(said: Sequence[Said]) -> str:
    return json.dumps(
        {
            "title": "Rounds",
            "transcript": [
                {"text": s.text, "start": round(s.start * 1000), "end": round(s.stop * 1000), "speaker": s.speaker}
                for s in said
            ],
        }
    )


def json_lines(said: Sequence[Said]) -> str:
    return "\n".join(json.dumps({"speaker": s.speaker, "timestamp": s.start, "text": s.text}) for s in said)


def fathom(said: Sequence[Said]) -> str:
    entries = [
        {
            "speaker": {"display_name": s.speaker},
            "text": s.text,
            "timestamp": f"00:{s.start // 60:02.0f}:{s.start % 60:02.0f}",
        }
        for s in said
    ]
    return json.dumps({"items": [{"title": "Rounds", "transcript": entries}]})


def zoom_timeline(said: Sequence[Said]) -> str:
    return json.dumps(
        {
            "timeline": [
                {
                    "text": s.text,
                    "ts": f"00:{s.start // 60:02.0f}:{s.start % 60:06.3f}",
                    "users": [{"username": s.speaker}],
                }
                for s in said
            ]
        }
    )


def podlove(said: Sequence[Said]) -> str:
    return json.dumps(
        [
            {
                "start_ms": round(s.start * 1000),
                "end_ms": round(s.stop * 1000),
                "speaker": "3",
                "voice": s.speaker,
                "text": s.text,
            }
            for s in said
        ]
    )


def chunks(said: Sequence[Said]) -> str:
    items = [{"timestamp": [s.start, s.stop], "text": f" {s.text}"} for s in said]
    return json.dumps(
        {"speakers": [{**item, "speaker": s.speaker} for item, s in zip(items, said, strict=True)], "chunks": items}
    )


ANSWERS: dict[str, Callable[[Sequence[Said]], str]] = {
    "azure": azure,
    "azure-fast": azure_fast,
    "gladia": gladia,
    "elevenlabs": elevenlabs,
    "soniox": soniox,
    "watson": watson,
    "watson-job": watson_job,
    "voxtral": voxtral,
    "gong": gong,
    "meet-entries": meet_entries,
    "recall": recall,
    "segments": segments,
    "milliseconds": milliseconds,
    "json-lines": json_lines,
    "fathom": fathom,
    "zoom-timeline": zoom_timeline,
    "podlove": podlove,
    "chunks": chunks,
}
"""Answers in which neighbouring items of one speaker are one turn."""


def player_of_youtube(said: Sequence[Said]) -> str:
    """Word by word, as its own captions are."""
    events: list[dict[str, object]] = [{"tStartMs": 0, "dDurationMs": 4000000, "id": 1, "wpWinPosId": 1}]
    for s in said:
        at = round(s.start * 1000)
        words = [
            {"utf8": (" " if i else "") + word, "tOffsetMs": round(start * 1000) - at}
            for i, (word, start, _) in enumerate(timed(s))
        ]
        del words[0]["tOffsetMs"]
        events += [
            {"tStartMs": at, "dDurationMs": 4000, "wWinId": 1, "segs": words},
            {"tStartMs": at + 3000, "dDurationMs": 10, "wWinId": 1, "aAppend": 1, "segs": [{"utf8": "\n"}]},
        ]
    return json.dumps({"wireMagic": "pb3", "pens": [{}], "events": events})


def lines_of_youtube(said: Sequence[Said]) -> str:
    """Line by line, as typed captions are."""
    events = [
        {"tStartMs": round(s.start * 1000), "dDurationMs": 2000, "segs": [{"utf8": s.text.replace(" ", "\n", 1)}]}
        for s in said
    ]
    return json.dumps({"wireMagic": "pb3", "events": events})


def list_of_youtube(said: Sequence[Said]) -> str:
    return json.dumps([{"text": s.text, "start": s.start, "duration": 2.0} for s in said])


NAMELESS: dict[str, Callable[[Sequence[Said]], str]] = {
    "player-of-youtube": player_of_youtube,
    "lines-of-youtube": lines_of_youtube,
    "list-of-youtube": list_of_youtube,
}
"""Answers that name nobody."""
