"""Transcripts as JSON and as canonical WebVTT. What is written here reads back the same."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from casestudies.transcripts.model import Transcript, Turn

VTT_SIGNATURE = "WEBVTT casestudies"
"""The first line of canonical WebVTT. In such a file the cues' names tell which cues are one turn, and which have no time."""


def to_json(transcript: Transcript) -> str:
    """The transcript as JSON, ending in a newline: format, language, sha256, speakers, words, findings, and the turns.

    Times are seconds, or null; `begin` and `end` of a cue count the characters of its turn's text.
    """
    record = {
        "format": transcript.format,
        "language": transcript.language,
        "sha256": transcript.sha256,
        "speakers": list(transcript.speakers),
        "words": transcript.words,
        "findings": [
            {"code": f.code, "severity": f.severity.value, "line": f.place.line, "message": f.message, "help": f.help}
            for f in transcript.findings
        ],
        "turns": [_turn(turn) for turn in transcript.turns],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _turn(turn: Turn) -> dict[str, object]:
    return {
        "speaker": turn.speaker,
        "start": turn.start,
        "end": turn.stop,
        "line": turn.line,
        "text": turn.text,
        "cues": [{"begin": c.begin, "end": c.end, "start": c.start, "stop": c.stop} for c in turn.cues],
    }


def to_vtt(transcript: Transcript) -> str:
    """The transcript as WebVTT that any player shows, with one voice per cue.

    A cue is named after its turn (`turn 3`); further cues of the same turn are `turn 3 +`. What has no time in the
    transcript is shown at the last time known, and named `turn 3 untimed` or `turn 3 open` (no end).
    """
    head = f"{VTT_SIGNATURE}\n" + (f"Language: {transcript.language}\n" if transcript.language else "")
    return head + "".join(_cues(transcript.turns))


def captions(pieces: Iterable[tuple[float, float, str]], language: str) -> str:
    """WebVTT of pieces of words, each with its first and last second."""
    cues = (f"\n{_stamp(begin)} --> {_stamp(end)}\n{_escaped(text)}\n" for begin, end, text in pieces)
    return f"WEBVTT\nLanguage: {language}\n" + "".join(cues)


def _cues(turns: tuple[Turn, ...]) -> Iterator[str]:
    now = 0.0
    for number, turn in enumerate(turns, start=1):
        for i, (text, start, stop) in enumerate(_parts(turn)):
            note = " untimed" if start is None else " open" if stop is None else ""
            now = now if start is None else start
            timing = f"{_stamp(now)} --> {_stamp(now if stop is None else stop)}"
            yield f"\nturn {number}{' +' if i else ''}{note}\n{timing}\n{_voiced(turn.speaker, text)}\n"


def _parts(turn: Turn) -> Iterator[tuple[str, float | None, float | None]]:
    """The turn's cues, and the words between them that have no time of their own."""
    at = 0
    for cue in turn.cues:
        if before := turn.text[at : cue.begin].strip():
            yield before, None if at else turn.start, None
        yield turn.text[cue.begin : cue.end], cue.start, cue.stop
        at = cue.end
    if rest := turn.text[at:].strip():
        yield rest, None if at else turn.start, None if at else turn.stop


def _voiced(speaker: str | None, text: str) -> str:
    return f"<v {_escaped(speaker)}>{_escaped(text)}</v>" if speaker is not None else f"<v>{_escaped(text)}</v>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _stamp(seconds: float) -> str:
    minutes, milliseconds = divmod(round(seconds * 1000), 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{milliseconds // 1000:02}.{milliseconds % 1000:03}"
