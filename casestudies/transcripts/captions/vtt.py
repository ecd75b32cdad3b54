"""WebVTT, as its specification tells a parser to read it (https://www.w3.org/TR/webvtt1/#parsing), with the liberties
that real files take: times of seconds only (Apple Podcasts), commas, no hours, cues without a blank line between them.
"""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from casestudies.transcripts.captions.cues import SaidPieces, TimedCue, pieces_of, unrolled
from casestudies.transcripts.captions.regular import regular
from casestudies.transcripts.captions.scan import Frame, frames, frames_in_sight
from casestudies.transcripts.codes import BROKEN, refusal
from casestudies.transcripts.services.shape import language, record, speaker, string
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import MAX_PIECES, Piece, PieceLike, Reading, bounded, given_up, merged
from casestudies.transcripts.wording import spoken

_SIGNATURE = re.compile(r"[\ufeff\s]{0,20}WEBVTT(?=[\s]|$)")
_LANGUAGE = re.compile(r"^Language:[ \t]{0,9}([A-Za-z0-9-]{2,40})[ \t]{0,9}$", re.MULTILINE)
_WEBEX = re.compile(r'^[0-9]{1,6} "([^"\n]{0,100})"(?: \([0-9]{1,20}\))?\n(?=[0-9:.]{5,12} -->)', re.MULTILINE)
"""The name of a cue, which is empty where Webex could not tell who spoke."""
_SILENT_BLOCKS = ("NOTE", "STYLE", "REGION")


def reading(source: Source) -> Reading | None:
    """The cues in order, if the file begins with `WEBVTT`. Comments, styles, regions and cue names are not speech."""
    if _SIGNATURE.match(source.text) is None:
        return None
    arrows = source.text.count("-->")
    head, found = frames(source.text)
    declared = _LANGUAGE.search(head.partition("\n\n")[0])
    spoken_in = language(declared[1]) if declared else None
    named = _WEBEX.findall(source.text) if '"' in head else []
    usual = None if named or arrows > MAX_PIECES else regular(source.text, head, arrows)
    if usual is not None:
        return Reading(
            usual.turns,
            "webvtt",
            arrows,
            arrows,
            spoken_in,
            doubts=usual.doubts,
            odd_times=usual.odd_times,
            counted=usual.counted,
        )
    sight = frames_in_sight(source.text)
    bounded(sight, source.name)
    cues: list[TimedCue] = []
    left_out: list[int] = []
    for frame in found:
        lines, strays = _payload(frame)
        cues.append(TimedCue(frame.start, frame.stop, lines, frame.line))
        left_out.extend(strays)
    if cues and cues[0].lines[0].startswith("{") and (told := _told(cues, source.name)) is not None:
        return Reading(merged(told), "teams-graph-webvtt", sight, len(cues), spoken_in, odd_times=odd_times(cues))
    in_names = len(named) == len(cues) > 0  # Webex names the speaker in the cue's own name
    count, empty, odd = counts(cues)
    said = SaidPieces(_named(cues, named)) if in_names else pieces_of(unrolled(cues))
    return Reading(
        merged(given_up(said.pieces)),
        "webex-webvtt" if in_names else "webvtt",
        seen=sight,
        read=count,
        language=spoken_in,
        empty=empty,
        left_out=tuple(left_out),
        doubts=said.doubts,
        odd_times=odd,
    )


def _named(cues: list[TimedCue], names: list[str]) -> list[PieceLike]:
    said = ((cue, name.strip() or None, spoken("\n".join(cue.lines))) for cue, name in zip(cues, names, strict=True))
    return [Piece(name, words, cue.start, cue.stop, cue.line) for cue, name, words in said if words]


def _told(cues: list[TimedCue], name: str) -> list[Piece] | None:
    """The words and names of cues whose payload is JSON, as Microsoft Graph gives transcripts of Teams with their metadata
    (https://learn.microsoft.com/graph/api/calltranscript-get). Raises TranscriptError where one of them is no JSON.
    """
    pieces: list[Piece] = []
    for cue in cues:
        try:
            said = record(json.loads("\n".join(cue.lines)))
        except (ValueError, RecursionError):
            if not pieces:
                return None
            raise refusal(BROKEN, name, "This cue should hold JSON, and does not.", cue.line + 1) from None
        if "spokenText" not in said:
            return None
        if words := spoken(string(said["spokenText"])):
            pieces.append(Piece(speaker(said.get("speakerName")), words, cue.start, cue.stop, cue.line))
    return pieces


def _payload(frame: Frame) -> tuple[tuple[str, ...], list[int]]:
    """The cue's lines, which end at an empty line; and the line numbers of paragraphs that belong to no cue.

    What stands directly above the next timing line is that cue's name.
    """
    body = frame.body[1:] if frame.body.startswith("\n") else frame.body
    payload, blank, rest = body.partition("\n\n")
    if body.startswith("\n"):
        payload, blank, rest = "", "\n\n", body[1:]
    lines = tuple(payload.strip("\n").split("\n"))
    if not blank or (rest.endswith("\n") and rest.count("\n") == 1) or not rest.strip():
        return lines, []  # nothing follows, or only the name of the next cue: nearly every cue
    return lines, _strays(rest, frame.line + 1 + payload.count("\n") + 2)


def _strays(rest: str, line: int) -> list[int]:
    blocks = rest.split("\n\n")
    strays = []
    for i, block in enumerate(blocks):
        words = block.strip("\n")
        is_name = i == len(blocks) - 1 and block.endswith("\n") and "\n" not in words
        if words.strip() and not is_name and not words.startswith(_SILENT_BLOCKS):
            strays.append(line)
        line += block.count("\n") + 2
    return strays


class CueCounts(NamedTuple):
    """How many cues there are, how many of them have no words, and how many have odd times."""

    cues: int
    empty: int
    odd_times: int


def counts(cues: list[TimedCue]) -> CueCounts:
    """What is counted of cues before they are given up."""
    return CueCounts(len(cues), sum(1 for cue in cues if not any(cue.lines)), odd_times(cues))


def odd_times(cues: list[TimedCue]) -> int:
    """How many cues end before they begin, begin before the one in front, or have a time that cannot be read."""
    odd, before = 0, 0.0
    for start, stop, _, _ in cues:
        odd += start is None or stop is None or stop < start or start < before
        before = start if start is not None else before
    return odd
