"""How a turn may open on its line: a name and a colon, plain or set apart, with or without a time before or after it.

Hand-typed Markdown, Descript, Sonix, Google Meet, written interviews (`Q:` and `A:`): one family, since people mix them.
Where no colon is used, a name stands in brackets, before a dash, a semicolon or a full stop.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from casestudies.transcripts.clock import CLOCK, UNTIL, seconds
from casestudies.transcripts.labels import could_be_label, is_aside, is_name_like, without_manner
from casestudies.transcripts.wording import written

_STAMP = rf"`?\\?[\[(]?(?P<before>{CLOCK})(?:{UNTIL}(?P<until>{CLOCK}))?\\?[\])]?`?[ \t]{{0,4}}(?:[-–—|•:][ ])?"
_LINE = re.compile(
    rf"""
    (?:(?P<voice>-?>>[ ]?)|(?:>[ ]?){{1,2}}|(?P<item>\\?[-*+•][ ]))?
    (?:{_STAMP})?
    (?P<bold>\*\*|__)?[ ]?
    (?:{_STAMP.replace("?P<before>", "?P<within>").replace("?P<until>", "?P<within_until>")})?
    (?P<label>[^\s*_:：][^:：*\n]{{0,79}}?)
    [ ]?(?P<shut>\*\*|__)?[ ]?(?:::?(?=\s|$|\*|_)|：)[ ]?(?P<close>\*\*|__)?\s*
    (?:(?P<mark>\\?[\[(])?(?P<after>{CLOCK})(?(mark)(?:{UNTIL}(?P<after_until>{CLOCK}))?)\\?[\])]?(?:\s+|$))?
    (?P<rest>.*)
    """,
    re.VERBOSE,
)
_PLAIN = re.compile(r"([^\W\d_][^:：*_\n]{0,79}): (?=[^\W\d_])")
_TABBED_TIME = re.compile(rf"({CLOCK})\t")
_NUMBERED = re.compile(r"([QA])[ .]?[0-9]{1,3}\.?")
_QUESTION_NUMBER = re.compile(r"Q[0-9]{1,4}[.)]?[ ]{1,20}(?=[^\W\d_])")
"""Before a name, as committees count their questions: `Q12 Chair:`."""
_BRACKET_FIRST = re.compile(r"[\[(<][^\[\]()<>]{1,60}[\])>]\s*(?P<rest>\S.*)")


class Head(NamedTuple):
    """A line that may open a turn. `bold` where the name is set in bold, or behind the mark of a voice, as
    only speakers are.

    `bare_time` is a time without brackets behind the name: a mark of the tool, or the first word that was said. `item` is
    whether the line stands in a list.
    """

    label: str
    rest: str
    start: float | None
    stop: float | None
    bold: bool
    bare_time: str = ""
    item: bool = False

    @property
    def apart(self) -> bool:
        """Whether the name is set apart from running text."""
        return self.bold or self.start is not None


def head_of(text: str) -> Head | None:
    """The name that opens this line before a colon, whoever or whatever it is; None where there is none."""
    if ":" not in text[:160] and "：" not in text[:160]:
        return None
    plain = _PLAIN.match(text)
    if plain is not None:
        return Head(_label(plain[1]), text[plain.end() :], None, None, False) if could_be_label(plain[1]) else None
    m = _LINE.match(text)
    if m is None or not could_be_label(m["label"]) or _begins_speech(m["label"]):
        return None
    before = m["before"] or m["within"]
    tabbed = _TABBED_TIME.match(text, m.start("after")) if m["after"] else None
    if tabbed is not None and not before:  # Temi sets the time between tabs
        return Head(_label(m["label"]), m["rest"], seconds(m["after"]), None, False)
    bare_time = "" if before or m["mark"] else m["after"] or ""
    bold = m["voice"] is not None or (m["bold"] is not None and (m["shut"] is not None or m["close"] is not None))
    start, stop = (
        seconds(before or m["after"] or ""),
        seconds(m["until"] or m["within_until"] or (m["after_until"] if not before else "") or ""),
    )
    rest = (
        f"{text[m.start('after') : m.end('after')]} {m['rest']}"
        if before and m["after"] and not m["mark"]
        else m["rest"]
    )
    return Head(_label(m["label"]), rest, start, stop, bold, bare_time, m["item"] is not None)


def _begins_speech(label: str) -> bool:
    """Whether this is a speaker in brackets and the beginning of what was said: `[Mara] To start: …`."""
    m = _BRACKET_FIRST.fullmatch(label)
    return m is not None and (not is_name_like(m["rest"]) or is_aside(m["rest"]))


class HeadForm(NamedTuple):
    """A way to write heads. `strict` where it proves little by itself, so that labels must recur, and stand at this share
    of the pieces at least. `inside` is how such a head is written within a line, if not before a colon.
    """

    head: Callable[[str], Head | None]
    strict: float = 0.0
    inside: tuple[str, ...] = ()


def _without_colon(form: str, strict: float, inside: str = "") -> HeadForm:
    pattern = re.compile(rf"(?:\\?[-*+•][ ])?(?:{_STAMP})?(?:[-–—][ ])?{form}[ \t]*(?<=[ \t])(?P<rest>\S.*)")

    def head(text: str) -> Head | None:
        m = pattern.match(text)
        if m is None or not could_be_label(m["label"].strip()):
            return None
        return Head(written(m["label"]), m["rest"], seconds(m["before"] or ""), seconds(m["until"] or ""), True)

    return HeadForm(head, strict, (inside,) if inside else ())


FORMS: tuple[HeadForm, ...] = (
    HeadForm(head_of),
    _without_colon(
        r"(?![(][cC][)][ ]\d{4})(?:\*\*|__)?[\[(<](?P<label>(?:[^\[\]()<>\n:]|\([^\[\]()<>\n:]{1,40}\)){1,60})[\])>](?:\*\*|__)?:?",
        0.2,
    ),
    _without_colon(
        r"(?P<label>[^\W\d_][^:;\n–—-]{0,40}?(?:-[^\W\d_][^:;\n–—]{0,30}?)?)(?:[ ]|\.[ ]?)[-–—]",
        0.6,
        r"NAME(?:[ ]|\.[ ]?)[-–—](?=\s)",
    ),
    _without_colon(r"(?P<label>[^\W_][^:;,\n]{0,40}?)[ ]?[;>]", 0.6, r"NAME[ ]?[;>]"),
    _without_colon(r"(?P<label>[^\s:;*_\#|>-][^:;\t\n]{0,70}?)\t(?!.*\t)", 0.6),
    _without_colon(
        r"(?P<label>(?:(?:The|Mr|Mrs|Ms|Miss|Dr|Hon|Sir)\b\.?[ ]){0,2}[A-Z][A-Z'’-]*[A-Z](?:[ ][A-Z'’.-]*[A-Z])*"
        r"|(?:Mr|Mrs|Ms|Miss|Dr|Chair(?:man|woman)?|Senator|Representative|Secretary|General|Judge|Justice|President)\.?"
        r"(?:[ ][A-Z][\w'’-]+){1,2})\.",
        0.2,
        r"NAME\.(?=\s)",
    ),
    _without_colon(
        r"(?:\*\*|__)(?P<label>[^*_:\n]{1,60})(?:\*\*|__)(?:[ ]?[-–—|](?=[ ]))?", 0.3, r"(?:\*\*|__)NAME(?:\*\*|__)"
    ),
)
"""Before a colon; in brackets; before a dash, a semicolon or an angle; before a tab; in capitals or with a title before a
full stop; in bold and nothing else.
"""


def _label(label: str) -> str:
    if label[0] == "[" and label[-1] == "]" and could_be_label(label[1:-1].strip()):  # WhisperX: `[SPEAKER_00]: …`
        label = label[1:-1].strip()
    label = without_manner(label)
    numbered = _NUMBERED.fullmatch(label) if len(label) < 8 else None
    return numbered[1] if numbered else written(_QUESTION_NUMBER.sub("", label))
