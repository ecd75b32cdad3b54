"""Names on a line of their own above what they said: as headings, in bold, in brackets, or plain over every paragraph."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from casestudies.transcripts.clock import CLOCK, UNTIL, seconds
from casestudies.transcripts.dialogue.beside import notes_of
from casestudies.transcripts.dialogue.lines import Dialogue, Line, is_title
from casestudies.transcripts.dialogue.nameless import nameless
from casestudies.transcripts.dialogue.naming import bracketed
from casestudies.transcripts.dialogue.script import Script
from casestudies.transcripts.dialogue.talk import TALKING, Labelled, is_talk, says_i
from casestudies.transcripts.inside import Inside
from casestudies.transcripts.labels import (
    could_be_label,
    ends_a_sentence,
    is_clause,
    is_in_capitals,
    is_name_like,
    reads_as_speaker,
)
from casestudies.transcripts.turns import Piece, Reading, in_blocks
from casestudies.transcripts.wording import written

_HEADING = re.compile(r"(?P<form>\#{1,6})[ \t]+(?P<name>.{1,100}?)")
_BOLD = re.compile(r"(?P<form>\*\*|__)(?P<name>[^*_].{0,99}?)(?:\*\*|__):?")
_BRACKETED = re.compile(r"(?P<form>[\[(<])(?P<name>[^\[\]()<>]{1,80})[\])>]:?")
_SPAN = rf"[\[(]?(?P<time>{CLOCK})(?:{UNTIL}(?P<until>{CLOCK}))?[\])]?"
_TIME = re.compile(rf"[ \t]*[-–—|@·•,]?[ \t]*{_SPAN}")
_TIME_FIRST = re.compile(rf"{_SPAN}[ \t]*[-–—|·•,]?[ \t]+(?=\S)")

LONGEST = 200
"""Characters of a name and its time."""
MOST_LEFT_OUT = 3
"""How many paragraphs may stand above the first name."""


def standing(dialogue: Dialogue) -> Reading | None:
    """The turns, if one form of line recurs with the same few names in it and has words below it."""
    lines = sorted((*dialogue.lines, *dialogue.headings), key=lambda line: line.number)
    marked: dict[str, dict[int, Piece]] = {}
    for i, line in enumerate(lines):
        m = _HEADING.fullmatch(line.text) or _BOLD.fullmatch(line.text) or _BRACKETED.fullmatch(line.text)
        if m is not None and (head := _head(m["name"], line)):
            marked.setdefault(m["form"], {})[i] = head
    alone, once = _alone(lines)
    for heads in sorted((*marked.values(), _plain(lines), alone), key=len, reverse=True):
        named = _named(heads, dialogue.listed)
        named |= once if named and heads is alone else {}
        answers = _answers(lines, named)
        if named and is_talk(answers, dialogue, lines) and (heads is not alone or says_i(answers) >= TALKING):
            numbers = {lines[i].number for i, head in named.items() if head.speaker is not None}
            return _read(lines, named, notes_of(dialogue, numbers))
    return None


def _head(text: str, line: Line) -> Piece | None:
    """Who speaks from this line on, and since when; None where the words are no name."""
    if len(text) > LONGEST:
        return None  # no name, and the patterns take the cube of a run of spaces
    first = _TIME_FIRST.match(text)
    last = None if first is not None else _TIME.search(text)
    m = first or (last if last is not None and last.end() == len(text) else None)
    name = text if m is None else text[m.end() :] if first is not None else text[: m.start()]
    name = written(name).rstrip(":").rstrip()
    if not name or not could_be_label(name) or is_clause(name) or ends_a_sentence(name):
        return None
    start, stop = (seconds(m["time"]), seconds(m["until"] or "")) if m is not None else (None, None)
    return Piece(name, "", start, stop, line.number)


def _plain(lines: Sequence[Line]) -> dict[int, Piece]:
    """The first lines of all paragraphs, if each is a name with words below it; a title may stand above the first."""
    opening = [i for i, line in enumerate(lines) if line.opens]
    single = {i for i in opening if i + 1 == len(lines) or lines[i + 1].opens}
    while opening and opening[0] in single:
        opening.pop(0)
    heads = {i: head for i in opening if ":" not in lines[i].text and (head := _head(lines[i].text, lines[i]))}
    whole = len(heads) == len(opening) and not single & heads.keys()
    return heads if whole and all(is_name_like(head.speaker or "") for head in heads.values()) else {}


def _alone(lines: Sequence[Line]) -> tuple[dict[int, Piece], dict[int, Piece]]:
    """The names that are a paragraph each, with the words in the paragraphs below; and what stands so only once, and may be
    a name or a title.
    """
    alone = [
        i
        for i, line in enumerate(lines)
        if line.opens and len(line.text) < 60 and lines[i + 1 : i + 2] and lines[i + 1].opens
    ]
    heads = {i: head for i in alone if (head := _head(lines[i].text, lines[i])) and is_name_like(head.speaker or "")}
    counts = Counter(head.speaker for head in heads.values())
    again = {i: head for i, head in heads.items() if counts[head.speaker] > 1 or is_in_capitals(head.speaker or "")}
    return again, {i: head._replace(speaker=None) for i, head in heads.items() if i not in again}


def _named(heads: Mapping[int, Piece], listed: frozenset[str]) -> dict[int, Piece]:
    """The heads of people, if two of them come again at least; what comes once is nobody's if it is not clearly a name.

    Titles of parts come once each; the names of people who talk come again and again.
    """
    counts = Counter(head.speaker or "" for head in heads.values())
    again = {x for x, n in counts.items() if n > 1}
    times = sum(counts[x] for x in again)
    if len(again) < 2 or 2 * times < len(heads) or len(heads) < 3:
        return {}
    capitals = all(map(is_in_capitals, again))
    speakers = again | listed | {x for x in counts if reads_as_speaker(x, dense=False, capitals=capitals)}
    return {i: head if head.speaker in speakers else head._replace(speaker=None) for i, head in heads.items()}


def _answers(lines: Sequence[Line], heads: Mapping[int, Piece]) -> list[Labelled]:
    begins = [*sorted(heads), len(lines)]
    return [
        Labelled(
            heads[i].speaker or "?",
            True,
            heads[i].start,
            i,
            [line.text for line in lines[i + 1 : end]],
            [line.opens for line in lines[i + 2 : end]],
        )
        for i, end in pairwise(begins)
    ]


def _read(lines: Sequence[Line], heads: Mapping[int, Piece], notes: Mapping[int, int]) -> Reading | None:
    speakers = frozenset(head.speaker for head in heads.values() if head.speaker)
    apart = nameless(lines, {lines[i].number: "" for i in heads})
    unsure = apart.unsure | bracketed(((line.number, line.text) for line in lines), speakers)
    script = Script(Inside(speakers), unsure, (line.text for line in lines))
    left_out: list[int] = []
    for i, line in enumerate(lines):
        if line.number in notes:
            left_out.append(notes[line.number])
        elif i in heads:
            script.opens(heads[i], "" if heads[i].speaker else line.text.strip("#*_ "))
            script.doubts |= set() if heads[i].speaker else {line.number}
        elif line.number in apart.titles:
            left_out.append(line.number)
        elif line.text.startswith("#"):
            continue
        elif not script.goes_on(line) and not is_title(line):
            left_out.append(line.number)
    left_out = list(dict.fromkeys(left_out))
    if len(left_out) > MOST_LEFT_OUT:
        return None  # an article: its parts have names too
    said = script.said()
    return Reading(
        in_blocks(said, script.turns),
        "standing-names",
        len(heads),
        len(script.turns),
        empty=sum(1 for block in said if not block),
        left_out=tuple(left_out),
        doubts=tuple(sorted(script.doubts)),
    )
