"""One made-up interview, written the way each tool writes its exports."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape


class Said(NamedTuple):
    speaker: str
    start: float
    stop: float
    text: str


INTERVIEW = (
    Said("Mara Lindqvist", 1.2, 3.8, "Thanks for coming, Tomás."),
    Said("Mara Lindqvist", 3.8, 6.4, "To begin: how did you plan the rounds before?"),
    Said("Tomás Ibáñez (Guest)", 6.9, 10.5, "Honestly? On a whiteboard & by phone."),
    Said("Tomás Ibáñez (Guest)", 10.5, 18.0, 'My rule was: "never plan past noon."'),
    Said("Mara Lindqvist", 18.9, 20.1, "And now?"),
    Said("Tomás Ibáñez (Guest)", 20.4, 26.7, "Now it takes twelve minutes, I mean, maybe fifteen."),
    Said("Tomás Ibáñez (Guest)", 3599.2, 3603.0, "I would not go back. No no."),
)


def turns(said: Sequence[Said] = INTERVIEW) -> list[tuple[str, str]]:
    """Speaker and words, neighbours of one speaker made one."""
    found: list[tuple[str, str]] = []
    for item in said:
        if found and found[-1][0] == item.speaker:
            found[-1] = (item.speaker, f"{found[-1][1]} {item.text}")
        else:
            found.append((item.speaker, item.text))
    return found


def blocks(said: Sequence[Said] = INTERVIEW) -> list[Said]:
    """The same, with the time at which each turn begins and ends."""
    found: list[Said] = []
    for item in said:
        if found and found[-1].speaker == item.speaker:
            found[-1] = Said(item.speaker, found[-1].start, item.stop, f"{found[-1].text} {item.text}")
        else:
            found.append(item)
    return found


def stamp(seconds: float, mark: str = ".", hours: bool = True) -> str:
    minutes, milliseconds = divmod(round(seconds * 1000), 60_000)
    tail = f"{milliseconds // 1000:02}{mark}{milliseconds % 1000:03}"
    return f"{minutes // 60:02}:{minutes % 60:02}:{tail}" if hours or minutes >= 60 else f"{minutes:02}:{tail}"


def clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}" if minutes >= 60 else f"{minutes}:{rest:02}"


def long_clock(seconds: float) -> str:
    return f"{int(seconds) // 3600:02}:{int(seconds) // 60 % 60:02}:{int(seconds) % 60:02}"


def zoom_vtt(said: Sequence[Said]) -> str:
    cues = (f"{i}\r\n{stamp(s.start)} --> {stamp(s.stop)}\r\n{s.speaker}: {s.text}\r\n" for i, s in enumerate(said, 1))
    return "WEBVTT\r\n\r\n" + "\r\n".join(cues)


def teams_vtt(said: Sequence[Said]) -> str:
    guid = "90a4b0c8-b2ca-4147-85e9-515fe750cc7a"
    return "WEBVTT\n\n" + "\n".join(
        f"{guid}/{i}-0\n{stamp(s.start)} --> {stamp(s.stop)}\n"
        f"<v {s.speaker.replace('é', '&#233;')}>{escape(s.text)}</v>\n"
        for i, s in enumerate(said, 10)
    )


def apple_vtt(said: Sequence[Said]) -> str:
    cues = (f"{s.start:.3f} --> {s.stop:.3f}\n<v {s.speaker}>{escape(s.text)}\n" for s in said)
    return "WEBVTT\n\n" + "\n".join(cues)


def srt(said: Sequence[Said]) -> str:
    return "\n".join(
        f"{i}\n{stamp(s.start, ',')} --> {stamp(s.stop, ',')}\n{s.speaker}: {s.text}\n" for i, s in enumerate(said, 1)
    )


def sparse_srt(said: Sequence[Said]) -> str:
    before, cues = "", []
    for i, s in enumerate(said, 1):
        label = "" if s.speaker == before else f"{s.speaker}: "
        cues.append(f"{i}\n{stamp(s.start, ',')} --> {stamp(s.stop, ',')}\n{label}{s.text}\n")
        before = s.speaker
    return "\n".join(cues)


def old_teams(said: Sequence[Said]) -> str:
    return "\n\n".join(f"{stamp(s.start)} --> {stamp(s.stop)}\n{s.speaker}\n{s.text}" for s in said)


def sbv(said: Sequence[Said]) -> str:
    return "\n".join(f"{stamp(s.start)[1:]},{stamp(s.stop)[1:]}\n{s.speaker}: {s.text}\n" for s in said)


def zoom_captions(said: Sequence[Said]) -> str:
    return "\n\n".join(f"[{s.speaker}] {long_clock(54_000 + s.start)}\n{s.text}" for s in said)


def zoom_tabs(said: Sequence[Said]) -> str:
    return "\n".join(f"{long_clock(s.start)}\t{s.speaker}\t{s.text}" for s in said)


def fireflies_ranges(said: Sequence[Said]) -> str:
    return "\n".join(f"[{clock(s.start)} - {clock(s.stop)}] {s.speaker}: {s.text}" for s in said)


def otter(said: Sequence[Said]) -> str:
    return (
        "\n\n".join(f"{s.speaker}  {clock(s.start)}  \n{s.text}" for s in said)
        + "\n\nTranscribed by https://otter.ai\n"
    )


def hand_edited_otter(said: Sequence[Said]) -> str:
    return "\n\n".join(f"**{s.speaker}** [{clock(s.start)}]\n{s.text}" for s in said)


def rev(said: Sequence[Said]) -> str:
    return "\n\n".join(f"{s.speaker} ({long_clock(s.start)}):\n{s.text}" for s in said)


def rev_ai(said: Sequence[Said]) -> str:
    return "\n\n".join(f"{s.speaker}    {long_clock(s.start)}    {s.text}" for s in said)


def teams_text(said: Sequence[Said]) -> str:
    head = "Rounds-20260914_100200-Meeting Recording\nSeptember 14, 2026, 10:02AM\n1h 0m 8s\n"
    body = "\n\n".join(f"{s.speaker}   {clock(s.start)}\n{s.text}" for s in said)
    return f"{head}Mara Lindqvist started transcription\n\n{body}\n\nMara Lindqvist stopped transcription\n"


def riverside(said: Sequence[Said]) -> str:
    return "\n\n".join(f"{s.speaker} ({stamp(s.start, hours=False)})\n{s.text}" for s in said)


def happy_scribe(said: Sequence[Said]) -> str:
    return "\n\n".join(f"[{stamp(s.start)}] - {s.speaker}\n{s.text}" for s in said)


def grain(said: Sequence[Said]) -> str:
    return "\n\n".join(f"{s.speaker} - {clock(s.start)}\n{s.text}" for s in said)


def condens(said: Sequence[Said]) -> str:
    return "\n\n".join(f"{s.speaker} {long_clock(s.start)}\n{s.text}" for s in said)


def dovetail(said: Sequence[Said]) -> str:
    return "\n\n".join(f"{s.speaker}\n{clock(s.start)}\n{s.text}" for s in said)


def trint(said: Sequence[Said]) -> str:
    return "\n\n".join(f"{s.speaker} [{long_clock(s.start)}] {s.text}" for s in said)


def descript(said: Sequence[Said]) -> str:
    return "# Rounds\n\n" + "\n\n".join(f"[{long_clock(s.start)}] **{s.speaker}:** {s.text}" for s in said)


def sonix(said: Sequence[Said]) -> str:
    return "Rounds\n\n" + "\n\n".join(f"{s.speaker}: [{long_clock(s.start)}] {s.text}" for s in said)


def markdown(said: Sequence[Said]) -> str:
    return "# A call with Ibáñez\n\n" + "\n\n".join(f"**{s.speaker}:** {s.text}" for s in said)


def plain(said: Sequence[Said]) -> str:
    return "\n".join(f"{s.speaker}: {s.text}" for s in said)


def meet(said: Sequence[Said]) -> str:
    notes = "📝 Notes\nSep 14, 2026\nSummary\nTomás: explained that planning was slow.\nMara: agreed to call again.\n"
    body = "\n".join(f"{s.speaker}: {s.text}" for s in said)
    return (
        f"{notes}📖 Transcript\nSep 14, 2026\nRounds - Transcript\n\n00:00:01\n{body}\n\nTranscription ended after 01:00:08\n"
        "This editable transcript was computer generated and might contain errors. People can also change the text.\n"
    )


def csv_rows(said: Sequence[Said]) -> str:
    quoted = ((s.text.replace('"', '""'), long_clock(s.start), long_clock(s.stop), s.speaker) for s in said)
    return "Sentence,Start Time,End Time,Speaker Name\n" + "\n".join(f'"{t}",{a},{z},{who}' for t, a, z, who in quoted)


def page(said: Sequence[Said]) -> str:
    return "<html><body>" + "".join(
        f"<cite>{s.speaker}:</cite>\n<time>{clock(s.start)}</time>\n<p>{escape(s.text)}</p>\n" for s in said
    )


def assemblyai(said: Sequence[Said]) -> str:
    utterances = [
        {"speaker": s.speaker, "start": round(s.start * 1000), "end": round(s.stop * 1000), "text": s.text, "words": []}
        for s in said
    ]
    return json.dumps({"language_code": "en_us", "text": "", "words": [], "utterances": utterances})


def deepgram(said: Sequence[Said]) -> str:
    people = list(dict.fromkeys(s.speaker for s in said))
    utterances = [
        {"speaker": people.index(s.speaker), "start": s.start, "end": s.stop, "transcript": s.text, "words": []}
        for s in said
    ]
    return json.dumps({"results": {"channels": [{"alternatives": [{}]}], "utterances": utterances}})


def aws(said: Sequence[Said]) -> str:
    items, labels = [], []
    for s in said:
        for i, word in enumerate(s.text.split()):
            start = f"{s.start + i / 100:.3f}"
            bare, mark = (word[:-1], word[-1]) if word[-1] in ".,?:" else (word, "")
            items.append(
                {"type": "pronunciation", "start_time": start, "end_time": start, "alternatives": [{"content": bare}]}
            )
            labels.append({"start_time": start, "speaker_label": s.speaker})
            if mark:
                items.append({"type": "punctuation", "alternatives": [{"content": mark}]})
    segments = {"speakers": 2, "segments": [{"items": labels}]}
    return json.dumps({"results": {"transcripts": [], "items": items, "speaker_labels": segments}})


def rev_json(said: Sequence[Said]) -> str:
    people = list(dict.fromkeys(s.speaker for s in said))
    monologues = []
    for s in said:
        elements: list[dict[str, object]] = []
        for word in s.text.split():
            if elements:
                elements.append({"type": "punct", "value": " "})
            elements.append({"type": "text", "value": word, "ts": s.start, "end_ts": s.stop})
        monologues.append({"speaker": people.index(s.speaker), "elements": elements})
    speakers = [{"id": i, "name": name} for i, name in enumerate(people)]
    return json.dumps({"monologues": monologues, "speakers": speakers})


def fireflies(said: Sequence[Said]) -> str:
    sentences = [{"text": s.text, "speaker_name": s.speaker, "start_time": s.start, "end_time": s.stop} for s in said]
    return json.dumps({"data": {"transcript": {"title": "Rounds", "sentences": sentences}}})


def whisper(said: Sequence[Said]) -> str:
    segments = [
        {
            "start": s.start,
            "end": s.stop,
            "text": f" {s.text}",
            "speaker": s.speaker,
            "words": [{"word": word} for word in s.text.split()],
        }
        for s in said
    ]
    return json.dumps({"segments": segments, "language": "en"})


def whisper_cpp(said: Sequence[Said]) -> str:
    parts = [
        {
            "offsets": {"from": round(s.start * 1000), "to": round(s.stop * 1000)},
            "text": f" {s.text}",
            "speaker": s.speaker,
        }
        for s in said
    ]
    return json.dumps({"result": {"language": "en"}, "transcription": parts})


def podcasting(said: Sequence[Said]) -> str:
    segments = [{"speaker": s.speaker, "startTime": s.start, "endTime": s.stop, "body": s.text} for s in said]
    return json.dumps({"version": "1.0.0", "segments": segments})


def speechmatics(said: Sequence[Said]) -> str:
    results: list[dict[str, object]] = []
    for s in said:
        for word in s.text.split():
            bare, mark = (word[:-1], word[-1]) if word[-1] in ".,?:" else (word, "")
            at = {"start_time": s.start, "end_time": s.stop}
            results.append({"type": "word", **at, "alternatives": [{"content": bare, "speaker": s.speaker}]})
            if mark:
                point = {"type": "punctuation", "attaches_to": "previous"}
                results.append({**point, **at, "alternatives": [{"content": mark, "speaker": s.speaker}]})
    return json.dumps({"format": "2.9", "results": results})


def google(said: Sequence[Said]) -> str:
    people = list(dict.fromkeys(s.speaker for s in said))
    words = [
        {
            "word": w,
            "startTime": f"{s.start:.3f}s",
            "endTime": f"{s.stop:.3f}s",
            "speakerTag": people.index(s.speaker) + 1,
        }
        for s in said
        for w in s.text.split()
    ]
    heard = [{"alternatives": [{"transcript": s.text, "words": [{"word": w} for w in s.text.split()]}]} for s in said]
    return json.dumps(
        {"results": [*heard, {"alternatives": [{"transcript": "", "words": words}], "languageCode": "en-us"}]}
    )


def trint_json(said: Sequence[Said]) -> str:
    words = [
        {"value": w, "time": round(s.start * 1000), "duration": 100, "paragraphId": f"p{i}", "speaker": s.speaker}
        for i, s in enumerate(said)
        for w in s.text.split()
    ]
    return json.dumps({"title": "Rounds", "words": words, "speakers": {}, "paragraphs": {}})


BY_CUE: dict[str, Callable[[Sequence[Said]], str]] = {
    "zoom-vtt": zoom_vtt,
    "teams-vtt": teams_vtt,
    "apple-vtt": apple_vtt,
    "srt": srt,
    "sparse-srt": sparse_srt,
    "old-teams": old_teams,
    "sbv": sbv,
    "zoom-captions": zoom_captions,
    "zoom-tabs": zoom_tabs,
    "fireflies-ranges": fireflies_ranges,
    "meet": meet,
    "assemblyai": assemblyai,
    "aws": aws,
    "rev-json": rev_json,
    "fireflies": fireflies,
    "whisper": whisper,
    "whisper-cpp": whisper_cpp,
    "podcasting": podcasting,
    "speechmatics": speechmatics,
    "trint-json": trint_json,
}
"""Exports in which neighbouring cues of one speaker are one turn."""

BY_BLOCK: dict[str, Callable[[Sequence[Said]], str]] = {
    "otter": otter,
    "hand-edited-otter": hand_edited_otter,
    "rev": rev,
    "rev-ai": rev_ai,
    "teams-text": teams_text,
    "riverside": riverside,
    "happy-scribe": happy_scribe,
    "grain": grain,
    "condens": condens,
    "dovetail": dovetail,
    "trint": trint,
    "descript": descript,
    "sonix": sonix,
    "markdown": markdown,
    "plain": plain,
    "csv": csv_rows,
    "page": page,
}
"""Exports in which every block is a turn of its own."""

UNTIMED = frozenset({"markdown", "plain", "meet"})
NUMBERED = {"deepgram": deepgram, "google": google}
"""Exports that number their speakers."""


def docx(body: str) -> bytes:
    """A Word file around this XML of paragraphs and tables."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml",
            '<?xml version="1.0" encoding="UTF-8"?>'
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
            'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            f"<w:body>{body}</w:body></w:document>",
        )
    return held.getvalue()


def paragraph(text: str) -> str:
    """A Word paragraph; line ends become line breaks."""
    lines = escape(text).replace("\n", "</w:t><w:br/><w:t>")
    return f'<w:p><w:r><w:t xml:space="preserve">{lines}</w:t></w:r></w:p>'
