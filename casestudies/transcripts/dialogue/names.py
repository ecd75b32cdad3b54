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
    left_out: list[int] = []
    titles = 0
    latest = 0.0
    clock: float | None = None
    people = "|".join(map(re.escape, sorted(naming.speakers, key=len, reverse=True)[:MOST_KNOWN]))
    inside = Inside(naming.speakers | naming.doubtful, naming.written)
    over_words = [heading for heading in dialogue.headings if inside.opens(heading.text)]
    known = re.compile(rf"\W{{0,6}}({people})[*_ ]{{0,4}}[:：]")
    heads = {
        line.number: opening
        for line, head in naming.lines
        if (opening := _opening(line, head, naming.speakers, known)) is not None
    }
    notes = notes_of(dialogue, heads)
    lines = [line for line, _ in naming.lines]
    beside = {number: head.rest for number, head in heads.items()}
    apart = nameless(lines, dict.fromkeys(naming.doubts, "") | beside)
    unsure = naming.doubts | apart.unsure | bracketed(((line.number, line.text) for line in lines), naming.speakers)
    script = Script(inside, unsure, (beside.get(line.number, line.text) for line in lines))
    sections = (_sections(naming) | apart.titles) - naming.doubts
    for line in sorted([*lines, *over_words], key=lambda line: line.number) if over_words else lines:
        alone = clock_of(line, dialogue)
        if line.number in sections:
            left_out.append(line.number)
        elif line.number in notes:
            left_out.append(notes[line.number])
        elif alone is not None:
            clock = seconds(alone)
        elif (opening := heads.get(line.number)) is not None:
            start = clock if opening.start is None else opening.start
            script.opens(Piece(opening.label, "", start, opening.stop, line.number), opening.rest)
            clock = None
            latest = latest if start is None else start
        elif (
            script.turns
            and line.number not in unsure
            and not inside.opens(line.text)
            and (paragraph := _paragraph(line, latest)) is not None
        ):
            latest, rest = paragraph
            script.goes_on_at(latest, rest, line)
        elif script.goes_on(line, clock):
            pass
        elif is_title(line):
            titles += 1
        else:
            left_out.append(line.number)
    blocks = script.turns
    timed = any(block[0].head.start is not None for block in blocks)
    if left_out and len(set(left_out)) + titles / 2 > len(blocks) and not timed:
        return None  # an article with a dialogue in it, or a program
    said = script.said()
    pieces = [piece for block in said for piece in block]
    ranges = any(piece.stop is not None for piece in pieces)
    return Reading(
        merged(pieces) if dialogue.of_meet or ranges else in_blocks(said, blocks),
        "meet-text" if dialogue.of_meet else "name-text",
        seen=max(len(blocks), _in_sight(dialogue, blocks[0][0].head.line, people)),
        read=len(blocks),
        empty=sum(1 for block in said if not block),
        left_out=tuple(dict.fromkeys(left_out)),
        doubts=tuple(sorted((naming.doubts - notes.keys()) | script.doubts)),
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
