"""Lines of `Name: text`: plain, in bold, with or without a time before the name or after it.

Hand-typed Markdown, Descript, Sonix, Google Meet, written interviews (`Q:` and `A:`): one family, since people mix them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from casestudies.transcripts.clock import CLOCK, seconds
from casestudies.transcripts.dialogue.lines import Dialogue, Line, is_title
from casestudies.transcripts.labels import could_be_label, is_name_like, speakers_among
from casestudies.transcripts.turns import Block, Piece, Reading, in_blocks, merged
from casestudies.transcripts.wording import written

_LINE = re.compile(
    rf"""
    (?:>[ ]?|\\?[-*+][ ])?
    (?:`?\\?[\[(]?(?P<before>{CLOCK})(?:[ ]?(?:--?>?|–)[ ]?(?P<until>{CLOCK}))?\\?[\])]?`?[ ]{{0,3}}(?:[-|][ ])?)?
    (?P<bold>\*\*|__)?[ ]?
    (?P<label>[^\s*_:：][^:：*\n]{{0,79}}?)
    [ ]?(?P<shut>\*\*|__)?[ ]?(?:::?(?=\s|$|\*|_)|：)[ ]?(?P<close>\*\*|__)?\s*
    (?:(?P<mark>\\?[\[(])?(?P<after>{CLOCK})\\?[\])]?(?:\s+|$))?
    (?P<rest>.*)
    """,
    re.VERBOSE,
)
_PLAIN = re.compile(r"([^\W\d_][^:：*_\n]{0,79}): (?=[^\W\d_])")
_TIME_ALONE = re.compile(rf"(?P<marked>(?:\#{{1,6}}[ \t]*|\\?[\[(]))?(?P<time>{CLOCK})\\?[\])]?:?")
_PARAGRAPH_TIME = re.compile(rf"(?:\\?\[(?P<square>{CLOCK})\\?\]|\\?\((?P<round>{CLOCK})\\?\))[ \t]+(?=\S)")
_SENTENCE_END = re.compile(r"[.?!…。？！؟।–—-][\"”’»)\]*_]{0,3}$")
_FACT = re.compile(r"[-*_>\s]{0,6}(?P<label>[^\W\d_][^:*_\n]{0,40})[*_]{0,3}:[*_]{0,3}[ \t]+(?P<rest>\S.*)")
_TABBED_TIME = re.compile(rf"({CLOCK})\t")
_LETTERED = re.compile(r"([QA])\.[ \t]+(?=\S)")
_NUMBERED = re.compile(r"([QA])[ .]?[0-9]{1,3}\.?")


MOST_KNOWN = 300
"""How many names are looked for inside lines."""


class Named(NamedTuple):
    """A line that may open a turn. `bold` where the name is set in bold, which people do to speakers only.

    `bare_time` is a time without brackets behind the name: a mark of the tool, or the first word that was said.
    """

    label: str
    rest: str
    start: float | None
    stop: float | None
    bold: bool
    bare_time: str = ""


class Naming(NamedTuple):
    """The lines of a dialogue with the names they may open with, and which of those are speakers."""

    lines: Sequence[tuple[Line, Named | None]]
    speakers: frozenset[str]
    openings: int


def naming_of(dialogue: Dialogue) -> Naming:
    """Who speaks: by the bold names where there are some, else by what stands before the colons."""
    lines = _told_apart(_lettered([(line, _named(line.text)) for line in dialogue.lines]))
    labels = [named and named.label for line, named in lines if _clock(line, dialogue) is None]
    counts = Counter(labels)
    sure = Counter(named.label for _, named in lines if named is not None and (named.bold or named.start is not None))
    if sure.total() > 1 and any(named and named.bold for _, named in lines):
        speakers = frozenset(x for x in sure if is_name_like(x) or sure[x] > 1) | (dialogue.listed & counts.keys())
    else:
        speakers = speakers_among(labels, "\n".join(line.text for line in dialogue.lines), dialogue.listed)
        if sure.total() > 1:
            speakers |= {x for x in sure if is_name_like(x)}
        if not _is_conversation(counts, speakers, len(labels)):
            speakers = frozenset()
    speakers -= _fields(lines, counts)
    if not _is_speech(lines, speakers):
        speakers = frozenset()
    return Naming(lines, speakers, sum(counts[x] for x in speakers))


def _take_turns(openings: Sequence[Named]) -> bool:
    """Whether few people speak again and again, one after the other: so do those whose words have no marks."""
    changes = sum(one.label != other.label for one, other in pairwise(openings))
    return 2 * len({opening.label for opening in openings}) <= len(openings) and 2 * changes >= len(openings)


def _fields(lines: Sequence[tuple[Line, Named | None]], counts: Counter[str | None]) -> frozenset[str]:
    """The labels of a list of facts above the conversation (`Persona: …`, `Interviewer: …`): two at least, each once, no
    sentence behind any of them.
    """
    found: list[str] = []
    facts = 0
    for line, opening in lines:
        fact = _FACT.match(line.text)
        if fact is None or counts[opening.label if opening else None] > 1 or not _is_short(fact["rest"]):
            if opening is not None or not is_title(line):
                break
            continue
        facts += 1
        if opening is not None:
            found.append(opening.label)
    return frozenset(found) if facts > 1 else frozenset()


def _is_short(text: str) -> bool:
    return text.count(" ") < 12 and not _SENTENCE_END.search(text)


def _is_speech(lines: Sequence[tuple[Line, Named | None]], speakers: frozenset[str]) -> bool:
    """Whether what stands behind the names reads as people talking: programs, forms and articles have colons too.

    In a conversation most paragraphs open with a name, what opens with one is mostly sentences, and it begins soon.
    Times beside the names are proof enough, and names in bold of sentences.
    """
    named = [i for i, (_, opening) in enumerate(lines) if opening is not None and opening.label in speakers]
    if not named:
        return False
    openings = [opening for _, opening in lines[named[0] :] if opening is not None and opening.label in speakers]
    if 2 * sum(opening.start is not None for opening in openings) >= len(openings):
        return True
    paragraphs = len(openings) + sum(
        1 for line, opening in lines[named[0] :] if line.opens and (opening is None or opening.label not in speakers)
    )
    density = len(openings) / paragraphs
    ends = [*named[1:], len(lines)]
    last = [lines[end - 1] for end in ends]
    said = [line.text for line, _ in last if line.text.count(" ") > 3]
    sentences = sum(1 for text in said if _SENTENCE_END.search(text))
    bold = 2 * sum(opening.bold for opening in openings) >= len(openings)
    enough = 0.25 if len(speakers) in range(2, 5) else 0.5
    if not bold and not any(map(is_name_like, speakers)):
        enough = 0.9
    return (
        2 * named[0] <= len(lines)
        and density >= enough
        and (bold or 2 * sentences >= len(said) or (density > 0.9 and _take_turns(openings)))
    )


def _is_conversation(counts: Counter[str | None], speakers: frozenset[str], lines: int) -> bool:
    """Somebody speaks twice, or two people once each. A form (`Name: …`, `Company: …`) has many names, each once."""
    return any(counts[x] > 1 for x in speakers) or (len(speakers) == lines == 2)


def named(dialogue: Dialogue, naming: Naming) -> Reading | None:
    """Turns by their names. A line without one goes on with the turn before it; a time alone sets the clock.

    A time in brackets that opens a later paragraph of a turn says when that paragraph was said.
    """
    if not naming.speakers:
        return None
    blocks: list[list[Block]] = []
    left_out: list[int] = []
    latest = 0.0
    clock: float | None = None
    people = "|".join(map(re.escape, sorted(naming.speakers)[:MOST_KNOWN]))
    known = re.compile(rf"\W{{0,6}}({people})[*_ ]{{0,4}}[:：]")
    for line, opening in naming.lines:
        alone = _clock(line, dialogue)
        if alone is not None:
            clock = seconds(alone)
        elif (opening := _opening(line, opening, naming.speakers, known)) is not None:
            start = clock if opening.start is None else opening.start
            blocks.append([Block(Piece(opening.label, "", start, opening.stop, line.number), [opening.rest])])
            clock = None
            latest = latest if start is None else start
        elif blocks and (timed := _paragraph(line, latest)) is not None:
            latest, rest = timed
            head = Piece(blocks[-1][0].head.speaker, "", latest, None, line.number)
            blocks[-1].append(Block(head, [rest]))
        elif blocks:
            blocks[-1][-1].lines.append(line.text)
        elif not is_title(line):
            left_out.append(line.number)
    if len(left_out) > len(blocks) and all(block[0].head.start is None for block in blocks):
        return None  # an article with a dialogue in it, or a program
    said = [[piece for part in block if (piece := part.closed(written)).text] for block in blocks]
    pieces = [piece for block in said for piece in block]
    ranges = any(piece.stop is not None for piece in pieces)
    return Reading(
        merged(pieces) if dialogue.of_meet or ranges else in_blocks(said, blocks),
        "meet-text" if dialogue.of_meet else "name-text",
        seen=max(len(blocks), _in_sight(dialogue, blocks[0][0].head.line, people)),
        read=len(blocks),
        empty=sum(1 for block in said if not block),
        left_out=tuple(left_out),
    )


def _in_sight(dialogue: Dialogue, begin: int, people: str) -> int:
    """How many lines of the file, from line `begin` on, show a speaker's name and a colon, whatever else was made of them."""
    opening = re.compile(rf"[\W\d_]{{0,40}}(?:{people})[^\w\n:：]{{0,9}}[:：](?!//)")
    return sum(1 for line in dialogue.raw[begin - dialogue.first :] if opening.match(line))


def _opening(line: Line, named: Named | None, speakers: frozenset[str], known: re.Pattern[str]) -> Named | None:
    """The line as the opening of a turn, if a speaker's name opens it; a name that is known also without a space."""
    if named is not None and named.label in speakers:
        return named
    m = known.match(line.text)
    return None if m is None else Named(m[1], line.text[m.end() :].lstrip("*_ "), None, None, False)


def _paragraph(line: Line, latest: float) -> tuple[float, str] | None:
    """The time in brackets that opens a paragraph, and the paragraph; none earlier than the time before it is one."""
    m = _PARAGRAPH_TIME.match(line.text) if line.opens else None
    at = seconds(m["square"] or m["round"]) if m is not None else None
    return None if m is None or at is None or at < latest else (at, line.text[m.end() :])


def _named(text: str) -> Named | None:
    if ":" not in text[:160] and "：" not in text[:160]:
        return None
    plain = _PLAIN.match(text)
    if plain is not None:
        return Named(_label(plain[1]), text[plain.end() :], None, None, False) if could_be_label(plain[1]) else None
    m = _LINE.match(text)
    if m is None or not could_be_label(m["label"]):
        return None
    tabbed = _TABBED_TIME.match(text, m.start("after")) if m["after"] else None
    if tabbed is not None and not m["before"]:  # Temi sets the time between tabs
        return Named(_label(m["label"]), m["rest"], seconds(m["after"]), None, False)
    time = m["before"] or m["after"]
    bare_time = "" if m["before"] or m["mark"] else m["after"] or ""
    bold = m["bold"] is not None and (m["shut"] is not None or m["close"] is not None)
    start, stop = seconds(time or ""), seconds(m["until"] or "")
    return Named(_label(m["label"]), m["rest"], start, stop, bold, bare_time)


def _lettered(lines: list[tuple[Line, Named | None]]) -> list[tuple[Line, Named | None]]:
    """`Q.` and `A.` are the two sides of a record of questions where each begins several lines; else a list, an initial."""
    found = [None if named else _LETTERED.match(line.text) for line, named in lines]
    counts = Counter(m[1] for m in found if m is not None)
    if min(counts["Q"], counts["A"]) < 2:
        return lines
    return [
        (line, Named(m[1], line.text[m.end() :], None, None, False) if m is not None else named)
        for (line, named), m in zip(lines, found, strict=True)
    ]


def _told_apart(lines: list[tuple[Line, Named | None]]) -> list[tuple[Line, Named | None]]:
    """Bare times behind names are times where most names have one and nothing else on their line, or nearly all do, in order.

    Elsewhere "Tomás: 10:30" is what Tomás said.
    """
    opening = [named for _, named in lines if named is not None]
    marks = [named for named in opening if named.bare_time]
    times = [named.start or 0.0 for named in marks]
    alone = 4 * len(marks) >= 3 * len(opening) and not any(named.rest for named in marks)
    alone = alone or (len(marks) > 3 and 10 * len(marks) >= 9 * len(opening))
    if not marks or (alone and times[0] < times[-1] and all(a <= b for a, b in pairwise(times))):
        return lines
    return [
        (
            line,
            named._replace(rest=f"{named.bare_time} {named.rest}", start=None, bare_time="")
            if named and named.bare_time
            else named,
        )
        for line, named in lines
    ]


def _clock(line: Line, dialogue: Dialogue) -> str | None:
    """The time on a line of its own, if the tool set it: in brackets, as a heading, with hours, or in a file of Meet."""
    m = _TIME_ALONE.fullmatch(line.text) if len(line.text) < 30 else None
    set_by_tool = m is not None and (dialogue.of_meet or m["marked"] is not None or m["time"].count(":") == 2)
    return m["time"] if m is not None and set_by_tool else None


def _label(label: str) -> str:
    if label[0] == "[" and label[-1] == "]" and could_be_label(label[1:-1].strip()):  # WhisperX: `[SPEAKER_00]: …`
        label = label[1:-1].strip()
    numbered = _NUMBERED.fullmatch(label) if len(label) < 8 else None
    return numbered[1] if numbered else written(label)
