"""How many words a file holds, counted apart from the readers: what stands in it and in no turn is told.

Words are compared as a heap, whatever their order: each that the lines of speech show must be in a turn, or be a label, a
time, a number that counts a cue. Tables count their rows instead, and JSON is compared with the whole text that most services
give beside their items.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from casestudies.transcripts.captions.cues import LOOKED_AT, rolls
from casestudies.transcripts.dialogue.lines import is_furniture, without_marks_of_tools
from casestudies.transcripts.labels import without_manner
from casestudies.transcripts.turns import Reading
from casestudies.transcripts.wording import as_seen, collapse, unescape

_TAG = re.compile(r"</?[A-Za-z](?:[^<>\n]{0,400})>|<\d[\d:.,]{0,20}>|\{\\[^{}\n]{0,100}\}")
_MARKS = "*_`\\#>|~-–—"
_AROUND = "[](){}<>:：;,.\"'“”‘’"
_TIME = re.compile(r"\W*(?:\d{1,3}(?:[:;.,]\d{1,3}){1,4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\W*")
"""A time, or the date before one."""
_TIMING = re.compile(r"[ \t]*[0-9][0-9:.,]{2,29}[ \t]*(?:-->|,)[ \t]*[0-9][0-9:.,]{2,29}")
_GLUED = re.compile(r"[^.?!…]+[.?!…]*")
_LETTER = re.compile(r"\w")
_SILENT = ("NOTE", "STYLE", "REGION", "WEBVTT")
_OTHERWISE = ("table", "separated", "html", "copied", "graph-webvtt")
"""Forms whose rows are counted, or that tell names and times in words of their own."""
MOST_COUNTED = 4_000_000
"""Characters above which nothing is counted again: forty hours of speech, and a minute of a reader's patience."""
_LIKE = 0.8
"""The share of a service's whole text that must stand in the turns for it to be the same words."""


class Uncounted(NamedTuple):
    """How many words stand in the file and in no turn, and the line of the first, 0 where there are no lines."""

    words: int
    line: int = 0


def uncounted(text: str, reading: Reading) -> Uncounted | None:
    """What was lost between the file and the turns, if anything. `text` is the file's, or a document's."""
    if reading.counted or len(text) > MOST_COUNTED or reading.format.endswith(_OTHERWISE):
        return None
    text = as_seen(text)
    said = Counter(word for turn in reading.turns for word in map(_core, turn.text.split(" ")) if word)
    labels = {core for turn in reading.turns for word in (turn.speaker or "").split() if (core := _core(word))}
    if text[:200].lstrip("\ufeff \t\n")[:1] in ("{", "[") and not reading.turns[0].line:
        return _beside(said, labels, _whole_text(text))
    first = reading.turns[0].line or line_of(reading.turns[0].text, text)
    lost = 0
    at = 0
    for number, line in _speech(text, reading, first):
        for before, word in pairwise(["", *line.split()]):
            core = _core(word)
            half = core in ("am", "pm") and _TIME.fullmatch(before) is not None
            if not core or core in labels or _TIME.fullmatch(word) or half:
                continue
            if said[core] > 0:
                said[core] -= 1
                continue
            glued = _GLUED.findall(core)  # `move?TAN:` is two words, of two people
            if all(said[part] > 0 or part in labels for part in glued):
                said.subtract(glued)
            else:
                lost += 1
                at = at or number
    return Uncounted(lost, at) if lost else None


def line_of(words: str, text: str, line: int = 1) -> int:
    """The line on which a turn begins that begins with these words, from a `line` on; that line where they are not found."""
    at = 0
    for _ in range(line - 1):
        at = text.find("\n", at) + 1
    found = text.find(" ".join(words.split(" ", 3)[:3]), at)
    return line if found < 0 else line + text.count("\n", at, found)


@lru_cache(8192)
def _core(word: str) -> str:
    """A word without the marks around it, in small letters; nothing where it is only marks."""
    core = word.strip(_MARKS).strip(_AROUND).strip(_MARKS).casefold()
    return core if _LETTER.search(core) else ""


def _speech(text: str, reading: Reading, first: int) -> Iterator[tuple[int, str]]:
    """The lines on which something was said, with their numbers, without tags."""
    if reading.format.endswith(("webvtt", "srt", "sbv")):
        yield from _of_captions(text.split("\n"), reading)
        return
    left_out = set(reading.left_out)
    section = paragraph = False  # whether what is left out goes on
    for number, line in enumerate(without_marks_of_tools(text).split("\n"), 1):
        bare = line.strip()
        heading = bare.startswith("#")
        section = number in left_out if heading else section
        paragraph = bool(bare) and (paragraph or number in left_out)
        if (
            not bare
            or section
            or paragraph
            or heading
            or number < first
            or is_furniture(bare)
            or _COUNTED.fullmatch(bare)
        ):
            continue
        if not _LABEL_ALONE.fullmatch(plain := _plain(line).strip(_MARKS + " ")):
            yield number, plain


_COUNTED = re.compile(r"\d{1,2} [^\W\d_]{1,12}(?:,? \d{1,2} [^\W\d_]{1,12}){0,2}")
_LABEL_ALONE = re.compile(r"\S[^:\n]{0,40}:(?:\W*\d{1,3}(?::\d\d){1,2}\W*)?")


def _of_captions(lines: list[str], reading: Reading) -> Iterator[tuple[int, str]]:
    timed = [i for i, line in enumerate(lines) if _TIMING.match(line)]
    if _roll(lines, timed):
        return
    above = {i - 1 for i in timed}
    left_out = set(reading.left_out)
    silent = True
    counter = 0
    times = set(timed)
    for i, line in enumerate(lines[timed[0] :] if timed else [], timed[0] if timed else 0):
        plain = _plain(line).strip()
        if i in times:
            silent = False
        elif not plain:
            silent = silent and i + 1 not in above
        elif line.startswith(_SILENT) or i + 1 in left_out:
            silent = True
        elif i in above and not lines[i - 1].strip() and (reading.format != "srt" or plain.isdecimal()):
            counter = int(plain) if plain.isdecimal() and len(plain) < 9 else counter
        elif i in above and plain.isdecimal() and int(plain[:9]) == counter + 1:
            counter += 1
        elif not silent and not _LABEL_ALONE.fullmatch(plain):
            yield i + 1, plain


def _roll(lines: list[str], timed: list[int]) -> bool:
    """Whether captions show lines again, which are counted once."""
    ends = [*timed[1:LOOKED_AT], len(lines)]
    shown = [
        [p for line in lines[i + 1 : end] if (p := collapse(_plain(line)))] for i, end in zip(timed, ends, strict=False)
    ]
    return rolls([tuple(one[:-1] if one and one[-1].isdecimal() else one) for one in shown])


def _plain(line: str) -> str:
    head, colon, rest = line.partition(":")
    if head.endswith(")"):
        line = f"{without_manner(head)}{colon}{rest}"
    if "<" in line or "&" in line or "{" in line:
        line = unescape(_TAG.sub(" ", line))
    return line.replace("][", "] [").replace("：", "： ")


def _whole_text(text: str) -> str:
    """The longest text in a service's answer."""
    try:
        document = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return ""  # a document on every line
    return max(_strings(document), key=len, default="")


def _strings(value: object) -> Iterator[str]:
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            stack.extend(one.values())
        elif isinstance(one, list):
            stack.extend(one)


def _beside(said: Counter[str], labels: set[str], whole: str) -> Uncounted | None:
    """The words of a whole text that no turn has, where nearly all of them are those of the turns."""
    cores = (_core(word) for word in unescape(whole).split())
    words = Counter(core for core in cores if core and core not in labels)
    lost = (words - said).total()
    if not lost or words.total() < 20 or lost > (1 - _LIKE) * words.total():
        return None
    return Uncounted(lost)
