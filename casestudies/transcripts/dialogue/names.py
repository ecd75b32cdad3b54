"""Lines of `Name: text`: plain, in bold, with or without a time before the name or after it.

Hand-typed Markdown, Descript, Sonix, Google Meet, written interviews (`Q:` and `A:`): one family, since people mix them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from casestudies.transcripts.clock import CLOCK, seconds
from casestudies.transcripts.dialogue.lines import Line, dialogue_of
from casestudies.transcripts.labels import could_be_label, is_name_like, speakers_among
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import Piece, Reading, apart, merged
from casestudies.transcripts.wording import spoken

_LINE = re.compile(
    rf"""
    (?:>[ ]?|[-*+][ ])?
    (?:\\?\[?(?P<before>{CLOCK})(?:[ ]?-->?[ ]?(?P<until>{CLOCK}))?\\?\]?[ ]{{0,3}})?
    (?P<bold>\*\*|__)?[ ]?
    (?P<label>[^\s*_:：][^:：*\n]{{0,79}}?)
    [ ]?(?P<shut>\*\*|__)?[ ]?(?:::?(?=\s|$|\*|_)|：)[ ]?(?P<close>\*\*|__)?\s*
    (?:\\?[\[(]?(?P<after>{CLOCK})\\?[\])]?(?:\s+|$))?
    (?P<rest>.*)
    """,
    re.VERBOSE,
)
_TIME_ALONE = re.compile(rf"(?:\#{{1,6}}[ \t]*)?[\[(]?({CLOCK})[\])]?:?")
_NUMBERED = re.compile(r"([QA])[ .]?[0-9]{1,3}\.?")


class Named(NamedTuple):
    """A line that may begin a turn. `sure` where the form itself says so: the name is in bold, or a time stands by it."""

    label: str
    rest: str
    start: float | None
    stop: float | None
    sure: bool


def recognises(source: Source) -> bool:
    """Some names recur before a colon, or every line has one."""
    return bool(_speakers(source)[1])


def read(source: Source) -> Reading:
    """Turns by their names. A line without one goes on with the turn before it; a time alone sets the clock."""
    lines, speakers, listed_aside = _speakers(source)
    pieces: list[Piece] = []
    left_out: list[int] = []
    words: list[str] = []
    open_turn: Named | None = None
    at = 0
    clock: float | None = None
    clocked = False

    def close() -> None:
        if open_turn is not None and (text := spoken(" ".join(words))):
            pieces.append(Piece(open_turn.label, text, open_turn.start, open_turn.stop, at))

    for line, named in lines:
        alone = _TIME_ALONE.fullmatch(line.text)
        if alone:
            clock, clocked = seconds(alone[1]), True
        elif named is not None and named.label in speakers:
            close()
            open_turn = named if named.start is not None or clock is None else named._replace(start=clock)
            words, at, clock = [named.rest], line.number, None
        elif open_turn is not None:
            words.append(line.text)
        elif len(line.text.split()) > 12:
            left_out.append(line.number)
    close()
    bare = _unbolded(pieces)
    return Reading(
        merged(bare) if clocked else apart(bare),
        "name-text",
        seen=sum(1 for _, named in lines if named is not None and named.label in speakers),
        read=len(pieces),
        left_out=tuple(left_out),
    )


def _unbolded(pieces: list[Piece]) -> list[Piece]:
    return [p._replace(text=p.text.replace("**", "")) if "**" in p.text else p for p in pieces]


def _speakers(source: Source) -> tuple[list[tuple[Line, Named | None]], frozenset[str], int]:
    dialogue = dialogue_of(source.text)
    lines = [(line, _named(line.text)) for line in dialogue.lines]
    sure = {n.label for _, n in lines if n is not None and n.sure}
    labels = [n.label if n is not None else None for line, n in lines if not _TIME_ALONE.fullmatch(line.text)]
    if len([n for _, n in lines if n is not None and n.sure]) > 1:
        found = {x for x in sure if is_name_like(x) or labels.count(x) > 1} | (dialogue.listed & set(labels))
        if found:
            return lines, frozenset(found), dialogue.aside
    return lines, speakers_among(labels, dialogue.listed), dialogue.aside


def _named(text: str) -> Named | None:
    m = _LINE.match(text)
    if m is None or not could_be_label(m["label"]):
        return None
    numbered = _NUMBERED.fullmatch(m["label"])
    label = spoken(numbered[1] if numbered else m["label"])
    time = m["before"] or m["after"]
    bold = m["bold"] is not None and (m["shut"] is not None or m["close"] is not None)
    return Named(label, m["rest"], seconds(time) if time else None, seconds(m["until"] or ""), bold)
