"""Names in the same marks as their times, and names before a range of times, written as heads usually are:
`*Dana Reyes (0:01)*` as `[0:01] **Dana Reyes:**`, and `[SPEAKER_00] [0:01 --> 0:06]:` as `[0:01 --> 0:06] **SPEAKER_00:**`.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from casestudies.transcripts.clock import CLOCK, UNTIL, seconds
from casestudies.transcripts.dialogue.lines import Dialogue
from casestudies.transcripts.dialogue.naming import is_sound
from casestudies.transcripts.labels import could_be_label, ends_a_sentence, is_clause, is_name_like

_MARK = r"(?P<mark>[*_]{1,3})(?![\s*_])"
_MARKS = r"[*_]{0,3}"
_NAME = r"(?P<name>[^\s*_:\[\](){}<>|](?:[^*:\n\[\](){}<>|]|\([^():\n]{1,40}\)){0,79}?)"
_BRACKETED = rf"\\?[\[(<]{_NAME}\\?[\])>]"
_UNTIL = rf"{UNTIL}(?P<until>{CLOCK})"
_STAMP = rf"\\?[\[(](?P<time>{CLOCK})(?:{_UNTIL})?\\?[\])]"
_TIME = rf"\\?[\[(]?(?P<time>{CLOCK})(?:{_UNTIL})?\\?[\])]?"
_RANGE = rf"\\?[\[(]?(?P<time>{CLOCK}){_UNTIL}\\?[\])]?"
_GAP = r",?[ ]{0,3}(?:[-–—|·•][ ])?"
_HEADS = tuple(
    re.compile(rf"(?:>[ ]?|\\?[-+*•][ ])?{head}:?{_MARKS}:?(?:[ \t]+(?P<rest>\S.*)|$)")
    for head in (
        rf"{_MARK}{_NAME}{_GAP}{_TIME}:?(?P=mark)",
        rf"{_MARK}{_TIME}{_GAP}{_NAME}:?(?P=mark)",
        rf"{_MARK}{_NAME}(?P=mark){_GAP}{_MARKS}{_STAMP}{_MARKS}",
        rf"{_MARK}{_NAME}(?P=mark){_GAP}(?P<set>[*_])?{_TIME}(?(set)[*_]|(?=[ \t]*$))",
        rf"{_MARKS}{_STAMP}{_MARKS}{_GAP}{_MARK}{_NAME}(?P=mark)",
        rf"{_MARKS}{_BRACKETED}{_MARKS}:?[ ]{_RANGE}",
        rf"{_MARKS}{_RANGE}[ ]{_BRACKETED}",
        rf"{_NAME}:?[ ](?=[\[(\\]){_RANGE}",
    )
)
_BESIDE = re.compile(rf"{_MARK}{_NAME}(?P=mark)(?:,|[ ]?[-–—|·•@])[ ]{_TIME}:?[ \t]+(?P<rest>\S.*)")
_NAMED = re.compile(rf"{_MARK}{_NAME}(?P=mark)")
_KNOWN = re.compile(rf"(?:\*\*|__){_NAME}(?:\*\*|__)[ ]{{1,3}}(?:\\?\[{CLOCK}\\?\]|\({CLOCK}\)$)")
"""`**Dana Reyes** [0:01]`, and `**Dana Reyes** (0:01)` above the words, which layouts of tools have."""


def with_usual_heads(dialogue: Dialogue) -> Dialogue:
    """The dialogue with such heads in a form that the layouts know, if most of them have names that come again."""
    found = [(i, head) for i, line in enumerate(dialogue.lines) if (head := _head(line.text)) is not None]
    found = found or _beside(dialogue)
    names = Counter(head["name"] for _, head in found)
    again = sum(times for times in names.values() if times > 1)
    if (
        len(names) < 2
        or not again
        or 2 * (again + sum(is_name_like(x) for x, n in names.items() if n == 1)) < len(found)
    ):
        return dialogue
    lines = list(dialogue.lines)
    for i, head in found:
        lines[i] = lines[i]._replace(text=_usual(head))
    return replace(dialogue, lines=tuple(lines))


def _beside(dialogue: Dialogue) -> list[tuple[int, re.Match[str]]]:
    """`**Dana Reyes**, 0:01 words`: the time may be the first word that was said, unless nearly all names have one, in order."""
    found = [(i, head) for i, line in enumerate(dialogue.lines) if (head := _BESIDE.match(line.text)) is not None]
    named = sum(_NAMED.match(line.text) is not None for line in dialogue.lines)
    times = [seconds(head["time"]) or 0.0 for _, head in found]
    return found if 10 * len(found) >= 9 * named and len(found) > 2 and times == sorted(times) else []


def _head(text: str) -> re.Match[str] | None:
    if ":" not in text[:160] or _KNOWN.match(text):
        return None
    found = next((m for head in _HEADS if (m := head.match(text)) is not None), None)
    if found is None or not could_be_label(name := found["name"].strip()):
        return None
    return None if is_sound(name) or is_clause(name) or ends_a_sentence(name) else found


def _usual(head: re.Match[str]) -> str:
    name, time, until = head["name"].strip(), head["time"], head["until"]
    return f"[{f'{time} --> {until}' if until else time}] **{name}:** {head['rest'] or ''}".rstrip()
