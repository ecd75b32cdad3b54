"""Turns by the names that their lines open with."""

from __future__ import annotations

import re
from itertools import pairwise

from casestudies.transcripts.clock import CLOCK, seconds
from casestudies.transcripts.dialogue.beside import notes_of
from casestudies.transcripts.dialogue.heads import Head
from casestudies.transcripts.dialogue.lines import Dialogue, Line, is_title
from casestudies.transcripts.dialogue.nameless import nameless
from casestudies.transcripts.dialogue.naming import Naming, bracketed, clock_of
from casestudies.transcripts.dialogue.script import Script
from casestudies.transcripts.inside import MOST_KNOWN, Inside
from casestudies.transcripts.turns import Piece, Reading, in_blocks, merged

_PARAGRAPH_TIME = re.compile(rf"(?:\\?\[(?P<square>{CLOCK})\\?\]|\\?\((?P<round>{CLOCK})\\?\))[ \t]+(?=\S)")
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}[.)]?[ ]+[^\W\d_].{0,60}")


def named(dialogue: Dialogue, naming: Naming) -> Reading | None:
    """Turns by their names. A line without one goes on with the turn before it; a time alone sets the clock.

    A time in brackets that opens a later paragraph of a turn says when that paragraph was said. A line whose label is in
    doubt opens a turn that is nobody's, and so does a recurring bracket.
    """
    if not naming.speakers:
        return None
    lines = _NamedLines(dialogue, naming)
    for line in lines.in_order():
        lines.read(line)
    return lines.reading()


class _NamedLines:
    """The lines of a dialogue, read one after the other. `_clock` is a time that stood alone and waits for its turn, `_latest` the
    time of the last turn or paragraph that has one.
    """

    def __init__(self, dialogue: Dialogue, naming: Naming) -> None:
        self._dialogue, self._naming = dialogue, naming
        self._people = "|".join(map(re.escape, sorted(naming.speakers, key=len, reverse=True)[:MOST_KNOWN]))
        self._inside = Inside(naming.speakers | naming.doubtful, naming.written)
        known = re.compile(rf"\W{{0,6}}({self._people})[*_ ]{{0,4}}[:：]")
        openings = ((line.number, _opening(line, head, naming.speakers, known)) for line, head in naming.lines)
        self._heads = {number: head for number, head in openings if head is not None}
        noted, behind = naming.noted()
        self._notes = notes_of(dialogue, self._heads) | noted
        self._lines = [line for line, _ in naming.lines]
        beside = {number: head.rest for number, head in self._heads.items()}
        apart = nameless(self._lines, dict.fromkeys(naming.doubts, "") | beside)
        in_brackets = bracketed(((line.number, line.text) for line in self._lines), naming.speakers)
        self._unsure = naming.doubts | apart.unsure | in_brackets | behind
        self._script = Script(self._inside, self._unsure, (beside.get(line.number, line.text) for line in self._lines))
        self._sections = (_sections(naming) | apart.titles) - naming.doubts
        self._left_out: list[int] = []
        self._titles = 0
        self._latest = 0.0
        self._clock: float | None = None

    def in_order(self) -> list[Line]:
        """The lines, with headings that stand over words as a name does; above the first turn they are titles."""
        first = min(self._heads, default=0)
        below = (heading for heading in self._dialogue.headings if heading.number > first)
        over_words = [heading for heading in below if self._inside.opens(heading.text)]
        return sorted([*self._lines, *over_words], key=lambda line: line.number) if over_words else self._lines

    def read(self, line: Line) -> None:
        """What a line is: left out, a time, somebody's turn, or what goes on."""
        alone = clock_of(line, self._dialogue)
        if line.number in self._sections:
            self._left_out.append(line.number)
        elif line.number in self._notes:
            self._left_out.append(self._notes[line.number])
        elif alone is not None:
            self._clock = seconds(alone)
        elif (opening := self._heads.get(line.number)) is not None:
            self._open(opening, line)
        elif (paragraph := self._paragraph(line)) is not None:
            self._latest, rest = paragraph
            self._script.goes_on_at(self._latest, rest, line)
        elif self._script.goes_on(line, self._clock):
            pass
        elif is_title(line):
            self._titles += 1
        else:
            self._left_out.append(line.number)

    def _open(self, opening: Head, line: Line) -> None:
        start = self._clock if opening.start is None else opening.start
        self._script.opens(Piece(opening.label, "", start, opening.stop, line.number), opening.rest)
        self._clock = None
        self._latest = self._latest if start is None else start

    def _paragraph(self, line: Line) -> tuple[float, str] | None:
        """A later paragraph of a turn, with the time that opens it."""
        if not self._script.turns or line.number in self._unsure or self._inside.opens(line.text):
            return None
        return _paragraph(line, self._latest)

    def reading(self) -> Reading | None:
        """All of it; none of an article with a dialogue in it, or a program."""
        blocks, dialogue = self._script.turns, self._dialogue
        timed = any(block[0].head.start is not None for block in blocks)
        if self._left_out and len(set(self._left_out)) + self._titles / 2 > len(blocks) and not timed:
            return None
        said = self._script.said()
        pieces = [piece for block in said for piece in block]
        ranges = any(piece.stop is not None for piece in pieces)
        return Reading(
            merged(pieces) if dialogue.of_meet or ranges else in_blocks(said, blocks),
            "meet-text" if dialogue.of_meet else "name-text",
            seen=max(len(blocks), _in_sight(dialogue, blocks[0][0].head.line, self._people)),
            read=len(blocks),
            empty=sum(1 for block in said if not block),
            left_out=tuple(dict.fromkeys(self._left_out)),
            doubts=tuple(sorted((self._naming.doubts - self._notes.keys()) | self._script.doubts)),
        )


def _sections(naming: Naming) -> frozenset[int]:
    """The lines that are numbered titles (`2. Budget`), with somebody's name right below."""
    below = pairwise(naming.lines)
    return frozenset(
        line.number
        for (line, _), (_, head) in below
        if head is not None
        and head.label in naming.speakers
        and line.opens
        and is_title(line)
        and _SECTION.fullmatch(line.text)
    )


def _in_sight(dialogue: Dialogue, begin: int, people: str) -> int:
    """How many lines of the file, from line `begin` on, show a speaker's name and a colon, whatever else was made of them."""
    opening = re.compile(rf"[\W\d_]{{0,40}}(?:{people})[^\w\n:：]{{0,9}}[:：](?!//)")
    return sum(1 for line in dialogue.raw[begin - dialogue.first :] if opening.match(line))


def _opening(line: Line, head: Head | None, speakers: frozenset[str], known: re.Pattern[str]) -> Head | None:
    """The line as the opening of a turn, if a speaker's name opens it; a name that is known also without a space."""
    if head is not None and head.label in speakers:
        return head
    m = known.match(line.text)
    return None if m is None else Head(m[1], line.text[m.end() :].lstrip("*_ "), None, None, False)


def _paragraph(line: Line, latest: float) -> tuple[float, str] | None:
    """The time in brackets that opens a paragraph, and the paragraph; none earlier than the time before it is one."""
    m = _PARAGRAPH_TIME.match(line.text) if line.opens else None
    at = seconds(m["square"] or m["round"]) if m is not None else None
    return None if m is None or at is None or at < latest else (at, line.text[m.end() :])
