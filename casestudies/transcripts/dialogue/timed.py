"""Turns that open with a name and a time: Otter, Teams, Rev, Zoom's saved captions, Trint, Riverside and their kin.

Each layout is one pattern for the line that opens a turn. The layout with the most such lines is the file's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from casestudies.transcripts.clock import CLOCK, UNTIL, seconds
from casestudies.transcripts.dialogue.beside import notes_of
from casestudies.transcripts.dialogue.heads import head_of
from casestudies.transcripts.dialogue.lines import Dialogue, Line, is_title
from casestudies.transcripts.dialogue.nameless import nameless
from casestudies.transcripts.dialogue.naming import bracketed
from casestudies.transcripts.dialogue.script import Script
from casestudies.transcripts.dialogue.talk import MIN_RATE, Labelled, is_talk, reads_as_person
from casestudies.transcripts.inside import Inside, glued
from casestudies.transcripts.labels import could_be_label, ends_a_sentence, is_clause, is_handle, is_name_like, is_role
from casestudies.transcripts.turns import OpenPiece, Piece, Reading, in_blocks, merged
from casestudies.transcripts.wording import written

_NAME = r"(?P<name>[^\s:](?:[^\t\n:]{0,98}[^\s:])?)"
_ANY_NAME = r"(?P<name>[^\s:](?:[^\t\n]{0,98}?[^\s:])?)"
_DAY = r"(?P<time>[0-9]{1,2}:[0-9]{2}:[0-9]{2})(?:\s?(?P<half>[AP]M))?"
_HAS_CLOCK = re.compile(r"[0-9][:;][0-9]{2}")
# A line that begins with a time, or with a range of two.
_TIME_FIRST = re.compile(
    rf"(?P<open>[\[(])?(?P<time>{CLOCK})(?:{UNTIL}(?P<until>{CLOCK}))?[\])]?(?:[ \t]+(?P<rest>[^\s-].*))?"
)
_NAME_TIME = re.compile(rf"(?P<name>[^\W\d](?:.{{0,98}}?[\w)])?)[^\w)]{{1,9}}(?P<time>{CLOCK})[\])]?:?")
_NAME_TIME_WORDS = re.compile(rf"(?P<name>[^\W\d][^:\n]{{0,60}}?)[ \t]*[\[(](?P<time>{CLOCK})[\])]:[ \t]")
_STAMPED = re.compile(rf"[\[(]?{CLOCK}[\])]?(?:\s|$)")
_ALONE = re.compile(rf"(?P<open>[\[(])?(?P<time>{CLOCK})[\])]?:?")
_FRAMED = rf"(?P<time>{CLOCK}|[0-9]{{2}};[0-9]{{2}};[0-9]{{2}})(?:[:;][0-9]{{2}})?"
_ABOVE = re.compile(rf"[\[(]?{_FRAMED}(?:{UNTIL}{_FRAMED.replace('?P<time>', '?:')})?[\])]?")
_BELOW = re.compile(rf"(?P<open>[\[(])?(?P<time>{CLOCK})[\])]?[ \t]+(?P<rest>\S.*)")
_EMPHASISED_TIME = re.compile(rf"[*_`]({CLOCK})[*_`]")
_COUNTED = re.compile(r"(?:(\d{1,2}) hours?,? ?)?(?:(\d{1,2}) minutes?,? ?)?(?:(\d{1,2}) seconds?)?")
_LEVEL = re.compile(r"[\[(<]?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|NOTICE|FATAL|CRITICAL)\b")
STACKED = "stacked-text"
BEGINNING = 2000
"""Lines with a time after which a file has shown its layout; an interview of two hours has some hundred."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a turn opens. `cues` where the tool writes a name over every caption, so that neighbours are one turn.

    `of_day` where times are of the clock on the wall; `loose` where the form alone proves little, so that a name must
    recur or look like one.
    """

    name: str
    opening: re.Pattern[str]
    cues: bool = False
    of_day: bool = False
    loose: bool = False
    confirmed: bool = True


LAYOUTS: tuple[Layout, ...] = (
    Layout(
        "zoom-captions", re.compile(rf"\[(?P<name>[^\[\]\n]{{1,100}})\][ \t]{_DAY}(?:[ \t]+(?P<rest>.+))?"), True, True
    ),
    Layout("zoom-tabs", re.compile(rf"{_DAY}\t+(?P<name>[^\t\n]{{1,100}})\t+(?P<rest>.+)"), True, True),
    Layout("rev-text", re.compile(rf"{_ANY_NAME}[ ]{{0,9}}\((?P<time>{CLOCK})\):(?:\s+(?P<rest>.+))?")),
    Layout("riverside-text", re.compile(rf"{_NAME}[ ]\((?P<time>{CLOCK})\)")),
    Layout("happyscribe-text", re.compile(rf"\[(?P<time>{CLOCK})\][ ]-[ ]{_NAME}"), confirmed=False),
    Layout("bracketed-text", re.compile(rf"{_NAME}[ ]{{1,3}}\\?\[(?P<time>{CLOCK})\\?\]:?(?:\s*(?P<rest>.+))?")),
    Layout("revai-text", re.compile(rf"{_ANY_NAME}[ ]{{2,8}}(?P<time>{CLOCK})[ ]{{2,8}}(?P<rest>\S.*)")),
    Layout("teams-text", re.compile(rf"{_ANY_NAME}[ ]{{3,8}}(?P<time>{CLOCK})")),
    Layout("otter-text", re.compile(rf"{_ANY_NAME}(?:[ ]{{2}}|\t)(?P<time>{CLOCK})")),
    Layout("grain-text", re.compile(rf"{_NAME}[ ][-–—][ ](?P<time>{CLOCK})"), loose=True, confirmed=False),
    Layout("fathom-text", re.compile(rf"(?P<time>{CLOCK})[ ]-[ ]{_NAME}"), loose=True),
    Layout("barred-text", re.compile(rf"{_NAME}[ ][|·•][ ](?P<time>{CLOCK})"), loose=True, confirmed=False),
    Layout(
        "time-and-name",
        re.compile(rf"\[?(?P<time>{CLOCK})\]?[ ]{{1,3}}(?:[-–—|][ ])?{_NAME}"),
        loose=True,
        confirmed=False,
    ),
    Layout(
        "columns-text",
        re.compile(
            rf"\[?(?P<time>{CLOCK})\]?(?:[ ]{{2,9}}|\t)(?P<name>[^\s:]+(?:[ ][^\s:]+){{0,4}})(?:[ ]{{2,60}}|\t)(?P<rest>\S.*)"
        ),
        loose=True,
        confirmed=False,
    ),
    Layout("name-and-time", re.compile(rf"{_NAME}[ ](?P<time>{CLOCK})"), loose=True, confirmed=False),
)


@dataclass(frozen=True, slots=True)
class Opening:
    """The head of a turn: who, when, and the words on the same line. `lines` is how many lines it takes."""

    name: str
    time: str
    rest: str
    lines: int = 1


def timed(dialogue: Dialogue, rivals: int) -> Reading | None:
    """The turns, if the file has one of these layouts. `rivals` is how many lines open as `Name: text` instead."""
    lines = dialogue.lines
    clocked = [i for i, line in enumerate(lines) if _HAS_CLOCK.search(line.text, 0, 160)]
    unbold = [(i, _unbold(lines[i].text)) for i in clocked]
    best: tuple[Layout, dict[int, Opening]] | None = None
    for layout in _seen(unbold):
        openings = _openings(layout, unbold)
        if layout.loose:
            openings = _above_words(openings, lines)
        if openings and (best is None or len(openings) > len(best[1])):
            best = layout, openings
    for stack in (_time_below, _time_above, _time_before_words):
        stacked = _recurring(lines, stack(lines, clocked))
        if stacked and (best is None or len(stacked) >= len(best[1])):
            best = Layout(STACKED, _ALONE, confirmed=False), stacked
    if best is None or 2 * len(best[1]) < rivals or (len(best[1]) < 2 and min(best[1]) > 0 and not dialogue.by_tool):
        return None
    layout = best[0]
    no_names = glued(opening.name for opening in best[1].values())
    openings = {i: opening for i, opening in best[1].items() if opening.name not in no_names}
    proven = layout.confirmed and not layout.loose and any(reads_as_person(o.name) for o in openings.values())
    if not proven and not is_talk(_answers(lines, openings), dialogue):
        return None
    in_sight = _in_sight(lines, clocked)
    if layout.name == STACKED:
        in_sight = max(in_sight, sum(1 for i in clocked if _ALONE.fullmatch(lines[i].text)))
    openings |= _written_otherwise(lines, clocked, openings)
    notes = notes_of(dialogue, {lines[i].number for i in openings})
    doubtful = {
        lines[i].number for i, text in unbold if i not in openings and layout.loose and layout.opening.fullmatch(text)
    }
    return _read(lines, layout, openings, in_sight, notes, doubtful)


def _answers(lines: Sequence[Line], openings: Mapping[int, Opening]) -> list[Labelled]:
    begins = [*sorted(openings), len(lines)]
    answers = []
    for i, end in pairwise(begins):
        opening = openings[i]
        below = lines[i + opening.lines : end]
        words = [opening.rest] * bool(opening.rest) + [line.text for line in below]
        opens = [line.opens for line in (below if opening.rest else below[1:])]
        answers.append(Labelled(opening.name, True, seconds(opening.time.partition(" ")[0]), i, words, opens))
    return answers


def _seen(lines: Sequence[tuple[int, str]]) -> list[Layout]:
    """The layouts worth trying on all lines: in a very long file only those that its beginning has at all."""
    beginning = lines[:BEGINNING]
    if len(lines) == len(beginning):
        return list(LAYOUTS)
    return [layout for layout in LAYOUTS if any(layout.opening.fullmatch(text) for _, text in beginning)]


def _openings(layout: Layout, lines: Sequence[tuple[int, str]]) -> dict[int, Opening]:
    found: dict[int, Opening] = {}
    for i, text in lines:
        m = layout.opening.fullmatch(text)
        if m is not None and not _ALONE.match(m["name"]):  # a line that opens with another time is of another layout
            groups = m.groupdict()
            time = groups["time"] + (" PM" if groups.get("half") == "PM" else "")
            found[i] = Opening(_bare(written(groups["name"])), time, groups.get("rest") or "")
    found = _heads_only(found)
    if layout.loose:
        # A schedule has words and times too ("Lunch 12:30"), but nothing in it comes twice.
        names = Counter(opening.name for opening in found.values())
        found = {
            i: o
            for i, o in found.items()
            if could_be_label(o.name) and (names[o.name] > (1 if is_handle(o.name) else 2) or _is_person(o.name))
        }
        if len(found) > 2 and len({o.name for o in found.values()}) == len(found):
            return {}
    return found


def _heads_only(openings: dict[int, Opening]) -> dict[int, Opening]:
    """Without the lines of speech that hold a time: what stands before it occurs once and is a clause, ends a sentence, or stands
    right below somebody's name that would have no words.
    """
    names = Counter(opening.name for opening in openings.values())
    bare = {i for i, opening in openings.items() if not opening.rest}
    return {
        i: o
        for i, o in openings.items()
        if not o.rest
        or names[o.name] > 1
        or _is_person(o.name)
        or not (i - 1 in bare or is_clause(o.name) or ends_a_sentence(o.name))
    }


def _is_person(name: str) -> bool:
    return is_name_like(name) or is_role(name)


def _above_words(openings: dict[int, Opening], lines: Sequence[Line]) -> dict[int, Opening]:
    """The openings, if words stand below nearly all: else a short answer that comes again stands where a name would."""
    bare = sum(
        not opening.rest and (i + 1 == len(lines) or _STAMPED.match(lines[i + 1].text) is not None)
        for i, opening in openings.items()
    )
    return openings if 4 * bare <= len(openings) else {}


def _bare(name: str) -> str:
    """A name without the brackets around it, or the sign that parts it from its time."""
    name = name.rstrip(" ,@|·•–—-") or name
    return name[1:-1].strip() or name if name[:1] == "[" and name[-1:] == "]" else name


def _recurring(lines: Sequence[Line], found: dict[int, Opening]) -> dict[int, Opening]:
    """Those whose name recurs, or that a blank line sets off."""
    names = Counter(opening.name for opening in found.values())
    return {i: o for i, o in found.items() if lines[i].opens or i == 0 or names[o.name] > 1}


def _time_below(lines: Sequence[Line], clocked: Sequence[int]) -> dict[int, Opening]:
    """A name on a line of its own, and the time alone below it."""
    found: dict[int, Opening] = {}
    for i in clocked:
        m = _ALONE.fullmatch(lines[i].text)
        if m is not None and i and not lines[i].opens and (name := _name_alone(lines[i - 1])):
            found[i - 1] = Opening(name, m["time"], "", 2)
    return found


def _time_above(lines: Sequence[Line], clocked: Sequence[int]) -> dict[int, Opening]:
    """A time or a range of times on a line of its own, the name alone below it, and the words below that (Premiere, Sonix)."""
    found: dict[int, Opening] = {}
    for i in clocked:
        m = _ABOVE.fullmatch(lines[i].text) if len(lines[i].text) < 40 else None
        below = lines[i + 1 : i + 3]
        if m is None or len(below) < 2 or any(line.opens for line in below):
            continue
        if name := _name_alone(below[0]):
            found[i] = Opening(name, m["time"].replace(";", ":"), "", 2)
    names = Counter(opening.name for opening in found.values())
    alone = sum(_ABOVE.fullmatch(lines[i].text) is not None for i in clocked if len(lines[i].text) < 40)
    everywhere = len(found) == alone > 3 and max(names.values()) > 1 and all(map(is_name_like, names))
    if 3 * len(names) > 2 * len(found) and not everywhere:
        return {}  # no names, but the first lines of what was said
    return found


def _time_before_words(lines: Sequence[Line], clocked: Sequence[int]) -> dict[int, Opening]:
    """A name on a line of its own, and below it the time before the words."""
    found: dict[int, Opening] = {}
    for i in clocked:
        m = _BELOW.fullmatch(lines[i].text)
        above = lines[i - 1] if m is not None and i and not lines[i].opens and lines[i - 1].opens else None
        if m is None or above is None or (above.text.isdecimal() and not m["open"]):
            continue
        if name := _name_alone(above):
            found[i - 1] = Opening(name, m["time"], m["rest"], 2)
    return found


def _name_alone(line: Line) -> str:
    """The name that this line is, or an empty string."""
    name = _unbold(line.text)
    if name.isdecimal() and len(name) < 4 and line.opens:
        return f"Speaker {int(name)}"
    held = ":" not in name and could_be_label(name) and not ends_a_sentence(name)
    return written(name) if held else ""


def _written_otherwise(
    lines: Sequence[Line], clocked: Sequence[int], openings: dict[int, Opening]
) -> dict[int, Opening]:
    """Lines of a known name and a time alone that somebody spaced or bracketed in another way."""
    names = {opening.name for opening in openings.values()}
    inside = {i + 1 for i, opening in openings.items() if opening.lines > 1}
    found: dict[int, Opening] = {}
    for i in clocked:
        m = _NAME_TIME.fullmatch(_unbold(lines[i].text)) if i not in openings and i not in inside else None
        if m is not None and m["name"] in names:
            found[i] = Opening(m["name"], m["time"], "")
    return found


def _in_sight(lines: Sequence[Line], clocked: Sequence[int]) -> int:
    """How many lines are a name and a time, in whatever form: a count apart from the layout that was chosen.

    Where words follow on the line, a colon must stand before them.
    """
    short = (
        (_NAME_TIME.fullmatch(_unbold(lines[i].text)) if lines[i].opens else None)
        or _NAME_TIME_WORDS.match(_unbold(lines[i].text))
        for i in clocked
    )
    return sum(1 for m in short if m is not None and could_be_label(m["name"]) and is_name_like(m["name"]))


def _read(
    lines: Sequence[Line],
    layout: Layout,
    openings: Mapping[int, Opening],
    in_sight: int,
    notes: Mapping[int, int],
    doubtful: set[int],
) -> Reading:
    """The turns from each opening on; the lines of `doubtful` may open one too."""
    speakers = frozenset(opening.name for opening in openings.values())
    heads = {lines[i].number: opening.rest for i, opening in openings.items()}
    below = {i + n for i, opening in openings.items() for n in range(1, opening.lines)}
    apart = nameless([line for i, line in enumerate(lines) if i not in below], heads)
    unsure = doubtful | apart.unsure | bracketed(((line.number, line.text) for line in lines), speakers)
    script = Script(Inside(speakers), unsure - heads.keys(), (heads.get(line.number, line.text) for line in lines))
    left_out: list[int] = []
    at_day: float | None = None
    seen = i = 0
    while i < len(lines):
        line = lines[i]
        opening = openings.get(i)
        bare = _ALONE.fullmatch(line.text)
        if line.number in notes:
            left_out.append(notes[line.number])
        elif line.number in apart.titles:
            left_out.append(line.number)
        elif i + 1 in openings and line.text == str(len(script.turns) + 1):
            pass  # the number of a cue
        elif opening is not None:
            start = _time_of(opening.time)
            if layout.of_day and start is not None:
                at_day = start if at_day is None else at_day
                start = _since(at_day, start)
            script.opens(Piece(opening.name, "", start, None, line.number), opening.rest)
            i += opening.lines - 1
            seen += 1
        elif script.turns and bare is not None and bare["open"] and line.text.endswith(":"):
            script.goes_on_at(seconds(bare["time"]), "", line)
        elif script.turns and (later := _later(line, layout, script.latest)) is not None:
            script.goes_on_at(*later, line)
        elif not script.goes_on(line) and not is_title(line):
            left_out.append(line.number)
        i += 1
    said = script.said()
    turns = merged([p for block in said for p in block]) if layout.cues else in_blocks(said, script.turns)
    return Reading(
        turns,
        layout.name,
        seen=max(seen, in_sight),
        read=len(script.turns),
        empty=sum(1 for block in said if not block),
        left_out=tuple(dict.fromkeys(left_out)),
        doubts=tuple(sorted(script.doubts)),
        confirmed=layout.confirmed,
    )


def _later(line: Line, layout: Layout, latest: float) -> tuple[float, str] | None:
    """The time before the words of a later line of a turn, where times stand there, and those words."""
    m = _BELOW.fullmatch(line.text) if layout.name == STACKED else None
    at = seconds(m["time"]) if m is not None else None
    return None if m is None or at is None or at < latest else (at, m["rest"])


def unnamed(dialogue: Dialogue) -> Reading | None:
    """Times and words, and nobody named: captions saved without speakers, or copied from a player's transcript."""
    lines = dialogue.lines
    clocked = [i for i, line in enumerate(lines) if _HAS_CLOCK.search(line.text, 0, 160)]
    blocks: list[OpenPiece] = []
    seen = before = 0
    first: float | None = None
    latest: float | None = None
    known = set(clocked)
    for i, line in enumerate(lines):
        m = _TIME_FIRST.fullmatch(line.text) if i in known else None
        if m is not None:
            start = seconds(m["time"])
            of_day = m["open"] is None and m["time"].count(":") == 2
            first = (start if of_day else 0.0) if first is None else first
            at = None if start is None or first is None else _since(first, start)
            stop = seconds(m["until"] or "")
            blocks.append(OpenPiece(Piece(None, "", at, stop, line.number), [m["rest"] or ""]))
            latest = start
            seen += 1
        elif blocks and not any(blocks[-1].lines) and latest is not None and _is_count_of(line.text, latest):
            continue  # YouTube writes each time twice: `1:04`, and `1 minute, 4 seconds` below it
        elif blocks:
            blocks[-1].lines.append(line.text)
        elif not is_title(line):
            blocks.append(OpenPiece(Piece(None, "", None, None, line.number), [line.text]))
            before += 1
    if before > seen or seen < 2 or 3 * seen < len(lines) or _names_stand_over(lines, known):
        return None
    if 2 * sum(_LEVEL.match(block.lines[0]) is not None for block in blocks) > seen:
        return None  # what a program logged
    labels = Counter(head.label for block in blocks if (head := head_of(block.lines[0])) is not None)
    if 2 * sum(times for times in labels.values() if times > 1) > seen:
        return None  # names that were not taken for names are no words
    said = [piece for block in blocks if (piece := block.closed(written)).text]
    times = [piece.start for piece in said if piece.start is not None]
    if len(times) > 2 and times[0] == times[-1]:
        return None  # times that never go on are none
    if times and sum(piece.text.count(" ") + 1 for piece in said) < MIN_RATE * (times[-1] - times[0]):
        return None
    return Reading(
        merged(said),
        "timed-text",
        seen=seen,
        read=len(blocks),
        empty=len(blocks) - len(said),
        doubts=tuple(sorted(bracketed((block.head.line, block.lines[0]) for block in blocks))),
    )


def _names_stand_over(lines: Sequence[Line], clocked: Container[int]) -> bool:
    """Whether names that come again stand above the times: names that were not taken for names are no words."""
    alone = Counter(line.text for i, line in enumerate(lines) if i not in clocked and line.opens)
    return sum(n > 1 and is_name_like(x) and could_be_label(x) and not ends_a_sentence(x) for x, n in alone.items()) > 1


def _is_count_of(text: str, time: float) -> bool:
    m = _COUNTED.fullmatch(text) if text[:1].isdigit() else None
    return m is not None and (int(m[1] or 0) * 60 + int(m[2] or 0)) * 60 + int(m[3] or 0) == int(time)


def _since(first: float, at: float) -> float:
    """Seconds from one time of day to another, past midnight where the other is earlier."""
    return round(at - first if at >= first else (at - first) % 86400, 3)


def _time_of(time: str) -> float | None:
    clock, _, afternoon = time.partition(" ")
    at = seconds(clock)
    return at + 43200 if at is not None and afternoon and at < 43200 else at


def _unbold(line: str) -> str:
    """Without the marks that Markdown puts around a name and a time: `**Ali** [0:00]`, `**Ali** *0:00*`."""
    if "**" not in line and "__" not in line:
        return line
    return _EMPHASISED_TIME.sub(r"\1", line.replace("**", "").replace("__", "")).strip()
