"""Names of speakers inside of what somebody else says: the line break before them was lost.

    Mara: Why did you move? Tan: Because it broke.

What stands behind such a name is nobody's until somebody says who spoke, in every layout.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from casestudies.transcripts.clock import CLOCK, seconds
from casestudies.transcripts.labels import (
    could_be_label,
    is_aside,
    is_full_name,
    is_in_capitals,
    is_name_like,
    is_role,
    is_speech,
)
from casestudies.transcripts.model import Turn
from casestudies.transcripts.turns import part_of
from casestudies.transcripts.vocabulary import SELVES, TELLING

MOST_KNOWN = 300
"""How many names are looked for inside of lines."""
COLON = rf"[*_]{{0,3}}NAME[*_ ]{{0,4}}(?:[\[(]{CLOCK}[\])][ ]?)?[*_]{{0,3}}[:：](?!//|\d)"
"""A name and a colon, with a time between them or without."""
_BRACKET = r"[*_]{0,3}(?:\[NAME\]|\(NAME\)|<NAME>)[*_]{0,3}:?(?=\s|$)"
_TIMED = rf"NAME[*_]{{0,3}}[ \t]{{1,4}}[\[(]?{CLOCK}[\])]?[*_]{{0,3}}(?=\s|$)"
_BOLD = r"(?:\*\*NAME\*\*|__NAME__)"
_VOICE = r"-?>>(?!>)"
_HEARD = r"[(\[][^()\[\]\n]{1,40}[)\]]"
_LEAD = rf"(?P<lead>(?:</?\w[^<>\n]{{0,80}}>|{_HEARD}|[\W\d_]){{0,60}}?)"
"""What stands before a name at the beginning of its line: a time, marks, tags, a sound in brackets; no other letters."""
_COLON = re.compile(r":(?=\s)")
_TIME = re.compile(CLOCK)
_NO_WORDS = re.compile(rf"<[^<>]{{1,82}}>|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|{CLOCK}|[\W_]")
_END = r"(?<=[.!?…。！？؟।])[\"”’»)\]]{0,3}"
_GLUED = r"(?=\W|_)|(?<=[!?…])(?=\w)|(?<!\b[^\W\d_]\.)(?<=\.)(?=\w)"
"""A space behind a sentence, or none: but `U.S.A: …` is no name."""
_BEGIN = r"^[*_>#\s-]{0,4}(?:\[[^\[\]\n]{1,40}\][ ])?"
_MARKS = "*_># \t-"
LONGEST = 60
"""Characters before a colon in which a name is looked for."""
NEAR = 20
"""Characters between the end of a name and its colon: a time at most, and marks."""
_SIGNS = re.compile(r"[:：>\])*_]")
_PLAIN_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_BARRED = re.compile(r"[ ]?[;|>=][ ]")
_UNSURE = re.compile(r"[ ]?[\[(]?\?[\])]?[ ]?[:：]")
_DASHED = re.compile(r"(?:[ ]?[-–—]|\.)[ ]")
_WORDS_FIRST = re.compile(r".*[!?…:]|\S+\s+\S+\s+\S+.*[.。]")
ENDS = (*".!?…。！？؟।:", "”", '"', "»", ")", "]")
_ENDED = re.compile(r"[.!?…。！？؟।]")
_BEFORE = re.compile(rf"^(?:(?:{_HEARD}|[\W\d_]+)[ ])+(?=\S)")
_ADDED = re.compile(r"[ ]?[(\[][^()\[\]]{1,60}[)\]]$")


class InsidePart(NamedTuple):
    """Words from a name inside a text on: they begin behind a time if one stands before the name. Not `named` where only
    the mark of another voice was found.
    """

    cut: int
    begin: int
    start: float | None = None
    named: bool = True

    def behind(self, count: int) -> InsidePart:
        """The same where so many characters before it are gone."""
        return self._replace(cut=self.cut - count, begin=self.begin - count)


class Inside:
    """What finds the names of `speakers` inside of texts. `forms` are how names are written in the file, NAME for the name.

    A name counts at the beginning of a text and behind the end of a sentence, with a space or without; within a sentence
    only where nothing but a lost break explains it: in capitals, or a name of several words, or where nobody wrote marks.
    """

    def __init__(self, speakers: Iterable[str], forms: tuple[str, ...] = ()) -> None:
        self._known = sorted((name for name in speakers if name), key=len, reverse=True)[:MOST_KNOWN]
        self._forms = forms

    @cached_property
    def _found(self) -> re.Pattern[str]:
        people = "|".join(map(re.escape, self._known)) or "(?!)"
        clear = "|".join(re.escape(name) for name in self._known if _is_clear(name)) or "(?!)"
        heads = "|".join((*self._forms, COLON, _BRACKET, _TIMED, _BOLD)).replace("NAME", f"(?i:{people})")
        within, single = (COLON.replace("NAME", f"(?:{names})") for names in (clear, people))
        return re.compile(
            rf"(?:{_BEGIN}|{_END}(?:{_GLUED})){_LEAD}(?P<head>{heads})|{_END}\s+(?P<voice>{_VOICE})"
            rf"|(?<=[\w,;—–)\]-])[ ](?P<within>{within})|(?<=[\w,;—–)\]-])[ ](?P<single>{single})"
        )

    @cached_property
    def _first(self) -> frozenset[str]:
        return frozenset(_PLAIN_WORD.findall(name)[0].casefold() for name in self._known if _PLAIN_WORD.search(name))

    @cached_property
    def _line(self) -> re.Pattern[str]:
        people = "|".join(map(re.escape, self._known)) or "(?!)"
        return re.compile(
            rf"[*_>#\s-]{{0,6}}(?P<time>[\[(]?{CLOCK}[\])]?[ ])?[*_]{{0,3}}(?P<name>(?i:{people}))(?!\w)(?P<rest>.*)",
            re.DOTALL,
        )

    def opens(self, line: str) -> bool:
        """Whether a line begins with one of the names in another form than a colon's: alone, before a dash, a stop, a bar, behind
        a time, or with nothing but a capital behind it. A word that is more than a name, or a letter, must stand more apart.
        """
        first = _PLAIN_WORD.search(line)
        if first is None or first[0].casefold() not in self._first:
            return False
        m = self._line.match(line)
        if m is None:
            return False
        rest = m["rest"].lstrip("*_")
        if m["time"] is not None or not rest.strip() or _BARRED.match(rest) or _UNSURE.match(rest):
            return True
        usual = is_role(m["name"]) or is_aside(m["name"]) or len(m["name"]) < 2 or not is_name_like(m["name"])
        return not usual and (_DASHED.match(rest) is not None or (rest[:1] == " " and rest[1:2].isupper()))

    def parts(self, text: str) -> Iterator[InsidePart]:
        """The names inside the text, each with what follows it up to the next one."""
        if not self._may_have(text):
            return
        for m in self._found.finditer(text):
            if m["head"] is not None:
                time = _TIME.search(m["lead"])
                words = bool(_NO_WORDS.sub("", m["lead"]))  # figures that may have been said, a sound
                begin = m.end("lead") - len(m["lead"].lstrip()) if words else m.end("lead")
                cut = m.start("lead") if text[: m.start("lead")].strip(_MARKS) else 0
                yield InsidePart(cut, begin, seconds(time[0]) if time else None)
            elif m["voice"] is not None:
                yield InsidePart(m.start("voice"), m.start("voice"), named=False)
            elif not _is_told_of(text[: m.start()]) and (
                m["within"] or text[m.end() :].lstrip()[:1].isupper() or _ENDED.search(text) is None
            ):
                yield InsidePart(m.start() + 1, m.start() + 1)

    def _may_have(self, text: str) -> bool:
        """Whether a look is worth its time: patterns of many names take longer to make than files to read."""
        if not (self._forms or ":" in text or ">" in text or "]" in text or ")" in text or "*" in text or "：" in text):
            return False  # quicker than the pattern, and true of most
        lower = text.lower()
        return ">>" in text or any(
            self._forms or _SIGNS.search(lower, m.end(), m.end() + NEAR)
            for name in self._known
            if name.lower() in lower
            for m in re.finditer(re.escape(name.lower()), lower)
        )


def is_told_of(name: str, text: str) -> bool:
    """Whether a paragraph tells of somebody by name: it begins with the name, or has all of several words, and does not say
    “I'm” or “my name is” before it.
    """
    name = _ADDED.sub("", name.partition(",")[0]).strip()
    if not is_name_like(name) or is_role(name) or is_speech(name) or len(name) < 3 or (at := text.find(name)) < 0:
        return False
    before, behind = text[:at].strip(_MARKS), text[at + len(name) :][:1]
    if behind.isalnum() or (before and (not is_full_name(name) or text[at - 1].isalnum())):
        return False
    words = before.casefold().split()
    return not words or words[-1].strip(",.:“\"'’") not in SELVES


def _is_clear(name: str) -> bool:
    return is_full_name(name) or (is_in_capitals(name) and len(name) > 2)


def _is_told_of(before: str) -> bool:
    """Whether the words before a name go on with it, or there are none."""
    words = before.split()
    return not words or words[-1].strip(",;").casefold() in TELLING


def glued(labels: Iterable[str]) -> frozenset[str]:
    """Those of the labels that are no name, but one person's words and the name of another: `I used it. Tan`."""
    labels = frozenset(labels)
    long = {x for x in labels if _WORDS_FIRST.match(x)}
    inside = Inside(labels - long) if long else None
    return frozenset(x for x in long if inside and any(part.cut for part in inside.parts(f"{x}:")))


def _never_first(turns: Iterable[Turn], speakers: frozenset[str], *, colons: bool) -> frozenset[str]:
    """What reads as a name before a colon, behind somebody's sentence, and begins no turn: in capitals among capitals, or again,
    where it is more than a word or names stand before `colons` in the file.
    """
    found = Counter(
        name
        for turn in turns
        for m in (_COLON.finditer(turn.text) if ": " in turn.text else ())
        if (name := _behind_sentence(turn.text[: m.start()])) and name not in speakers
    )
    capitals = all(map(is_in_capitals, speakers))
    return frozenset(
        x
        for x, n in found.items()
        if (capitals and is_in_capitals(x) and len(x) > 2)
        or (n > 1 and (colons or is_full_name(_bare(x)) or is_role(_bare(x))))
    )


def _behind_sentence(before: str) -> str:
    """The name that stands behind the last sentence, or an empty string."""
    before = before[-LONGEST:]
    end = max(before.rfind(mark) for mark in (". ", "? ", "! ", "… "))
    name = before[end + 2 :]
    bare = _bare(name)
    said = is_speech(bare) or is_aside(bare.rpartition(" ")[2])  # `I'd Note`
    return name if end >= 0 and is_name_like(bare) and could_be_label(bare) and not said else ""


def _bare(name: str) -> str:
    """The name without the sounds, figures and marks before it: `(laughs) Dana Reyes`."""
    return _BEFORE.sub("", name)


def without_others(turns: tuple[Turn, ...], *, colons: bool) -> tuple[tuple[Turn, ...], tuple[Turn, ...]]:
    """The turns, cut where another speaker's name stands inside; and those that are nobody's for a name that was found. `colons`
    where names stand before colons in the file.
    """
    speakers = frozenset(turn.speaker for turn in turns if turn.speaker)
    inside = Inside(speakers | _never_first(turns, speakers, colons=colons) if speakers else ())
    found = {i: parts for i, turn in enumerate(turns) if (parts := _others(turn, inside))}
    if not found:
        return turns, ()
    kept: list[Turn] = []
    nobodys: list[Turn] = []
    for i, turn in enumerate(turns):
        parts = found.get(i, ())
        if not parts:
            kept.append(turn)
            continue
        if before := turn.text[: parts[0].cut].rstrip():
            kept.append(part_of(turn, 0, len(before), turn.speaker))
        for part, end in zip(parts, [*(other.cut for other in parts[1:]), len(turn.text)], strict=True):
            words = turn.text[part.begin : end].rstrip()
            if words:
                kept.append(part_of(turn, part.begin, part.begin + len(words), None))
                nobodys += kept[-1:] if part.named else []
    return tuple(kept), tuple(nobodys)


def _others(turn: Turn, inside: Inside) -> tuple[InsidePart, ...]:
    """The names of others inside a turn. What is nobody's already may begin with one."""
    parts = tuple(inside.parts(turn.text))
    return parts[1:] if turn.speaker is None and parts and parts[0].begin == 0 else parts
