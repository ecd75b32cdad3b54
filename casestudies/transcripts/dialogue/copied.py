"""The transcript that Teams shows beside a recording, copied from its pane: every entry tells its name and its time twice,
once for the eye and once to be read aloud.

    REYES, Dana
    0 minutes 4 seconds0:04
    REYES, Dana 0 minutes 4 seconds
    We saved nine hours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casestudies.transcripts.clock import seconds
from casestudies.transcripts.dialogue.lines import Dialogue, Line
from casestudies.transcripts.turns import OpenPiece, Piece, Reading, in_blocks
from casestudies.transcripts.wording import written

_CLOCK = r"(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}"
_COUNT = r"[0-9]{1,2}[ ][^\W\d_]{1,12}"
_COUNTED = rf"{_COUNT}(?:,?[ ]{_COUNT}){{0,2}}"
_ALOUD = re.compile(rf"(?P<name>(?!{_COUNT}(?:\s|$))\S.{{0,98}}?)[ ](?P<count>{_COUNTED})")
_SEEN = re.compile(rf"(?:{_COUNTED})?[ ]?(?P<clock>{_CLOCK})?")
_HINT = re.compile(r"Transcript\. Use arrow keys to navigate.{0,60}")


def copied(dialogue: Dialogue) -> Reading | None:
    """The entries, if names are told twice as the pane tells them."""
    lines = [line for line in dialogue.lines if not _HINT.fullmatch(line.text)]
    heads = {i: head for i in range(len(lines)) if (head := _head(lines, i)) is not None}
    if not heads or min(heads.values(), key=lambda head: head[0])[0] > 0:
        return None
    blocks: list[list[OpenPiece]] = []
    begins = sorted(heads)
    for i, following in zip(begins, [*begins[1:], None], strict=True):
        top, piece = heads[i]
        end = heads[following][0] if following is not None else len(lines)
        blocks.append([OpenPiece(piece._replace(line=lines[top].number), [line.text for line in lines[i + 1 : end]])])
    said = [[part for block in one if (part := block.closed(written)).text] for one in blocks]
    return Reading(
        in_blocks(said, blocks),
        "teams-copied",
        seen=sum(1 for line in lines if _ALOUD.fullmatch(line.text)),
        read=len(blocks),
        empty=sum(1 for block in said if not block),
        confirmed=False,
    )


def _head(lines: Sequence[Line], i: int) -> tuple[int, Piece] | None:
    """For a line that is read aloud (name and time in words): where its entry begins, and who speaks since when."""
    m = _ALOUD.fullmatch(lines[i].text)
    if m is None:
        return None
    top = i
    clock = None
    while top and i - top < 2 and (seen := _SEEN.fullmatch(lines[top - 1].text)) and lines[top - 1].text:
        clock = seen["clock"] or clock
        top -= 1
    if clock is None or not top or lines[top - 1].text != m["name"] or not _same_time(m["count"], clock):
        return None
    top -= 1
    if top and _are_initials(lines[top - 1].text, m["name"]):
        top -= 1
    return top, Piece(written(m["name"]), "", seconds(clock))


def _are_initials(text: str, name: str) -> bool:
    """Whether a line is the initials in a person's picture, and not the last words of whoever spoke before ("OK")."""
    return len(text) < 5 and text.isupper() and set(text) <= {word[0].upper() for word in re.findall(r"\w+", name)}


def _same_time(count: str, clock: str) -> bool:
    """Whether `1 minute 2 seconds` says what `1:02` does, in any language."""
    spoken = [int(number) for number in re.findall(r"[0-9]+", count)]
    shown = [int(number) for number in clock.split(":")]
    return spoken in (shown, [number for number in shown if number], shown[-1:])
