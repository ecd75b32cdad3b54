"""Speakers in brackets at the beginning of cues: `[Dana Reyes] It works`, `(Speaker_01)` above the words, `<Speaker 2>`.

The same brackets hold sounds (`[laughs]`, `(music)`), which nobody is called.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from casestudies.transcripts.labels import could_be_label, is_name_like

OPENERS = "[(<->–—"
"""What a cue with such an opening begins with; a dash or `>>` for a new voice may stand before the bracket."""
# A label in brackets of any kind before a caption's words, behind a dash or `>>` where a new speaker is marked.
_OPENING = re.compile(
    r"(?:-?>>|[-–—])?\s{0,2}"
    r"(?:\[([^\[\]()<>\n:]{0,60})\]|\(([^\[\]()<>\n:]{0,60})\)|<([^\[\]()<>\n:]{1,60})>)(:?)(?:\s+|$)"
)
_NUMBERED = re.compile(
    r"(?:unknown |unidentified )?(?:speaker|spk|voice|person|participant|interviewer|interviewee|guest|host|sprecher(?:in)?"
    r"|orador|locuteur|intervenant|hablante|persona|interlocutore|[a-z]{1,3})[ _#.-]{0,2}[0-9]{1,3}"
    r"|(?:unknown|unidentified) speaker|(?:speaker|sprecher|voice) ?[a-z]",
    re.IGNORECASE,
)
"""What tools that told voices apart call them: `SPEAKER_00`, `Speaker A`, `S2`, `P1`."""

# What is in brackets too, and nobody's name: sounds, silence, what could not be heard.
_SOUND = re.compile(
    r"\b(?:music|laugh|chuckl|giggl|applau|clap|cheer|inaudible|unintelligible|indistinct|crosstalk|silence|noise|pause|sigh|"
    r"cough|sneez|breath|gasp|ring|beep|click|knock|whisper|shout|blank_audio|foreign|overlapping|background|phone|intro|outro|"
    r"musi[kq]|gelächter|lacht|lachen|applaus|rire|applaudi|música|risas|aplausos|risos|risa|risate|музыка|смех|аплодисменты|"
    r"音楽|拍手|笑|음악|박수)",
    re.IGNORECASE,
)


class BracketOpening(NamedTuple):
    """What stands in brackets at the beginning of a cue, and the lines with words that follow it."""

    name: str
    colon: bool
    rest: tuple[str, ...]


def unbracketed(said: Sequence[Sequence[str]], *, labelled: bool) -> tuple[list[BracketOpening | None], frozenset[str]]:
    """For each cue its opening where the brackets hold a speaker or may, else None; and the names that may be speakers.

    Names that tools give to voices are speakers wherever they stand. Others are if they open most cues, or if each comes
    again and never fills a cue by itself, as a sound does, unless the file is `labelled` in another way. What else comes again
    like a name may be one. An empty name with a colon is nobody's.
    """
    found = [_opening(lines) for lines in said]
    names = Counter(
        opening.name for opening in found if opening is not None and (opening.rest or is_numbered(opening.name))
    )
    speakers = {name for name in names if is_numbered(name)}
    others = {x: n for x, n in names.items() if x and x not in speakers and not _SOUND.search(x)}
    alone = {opening.name for opening in found if opening is not None and not opening.rest}
    sounds = sum(1 for x in found if x is not None and not x.rest and _SOUND.search(x.name))
    if not labelled and _are_people(others, sum(1 for lines in said if lines) - sounds):
        speakers |= others.keys() - alone
    unclear = frozenset(x for x, n in others.items() if n > 1 and x not in speakers | alone and _may_be_name(x))
    return [
        opening
        if opening is not None and (opening.name in speakers | unclear or (not opening.name and opening.colon))
        else None
        for opening in found
    ], unclear


def _may_be_name(text: str) -> bool:
    return could_be_label(text) and not text.isdecimal()


def is_numbered(name: str) -> bool:
    """Whether this is what a tool calls a voice that it told apart: `SPEAKER_00`, `Speaker A`."""
    return _NUMBERED.fullmatch(name) is not None


def _opening(lines: Sequence[str]) -> BracketOpening | None:
    m = _OPENING.match(lines[0]) if lines and lines[0][0] in OPENERS else None
    if m is None:
        return None
    first = lines[0][m.end() :]
    name = next((part for part in m.groups()[:3] if part is not None), "")
    return BracketOpening(" ".join(name.split()), bool(m[4]), (first, *lines[1:]) if first else tuple(lines[1:]))


def _are_people(names: Mapping[str, int], cues: int) -> bool:
    if not names or not all(could_be_label(name) and is_name_like(name) for name in names):
        return False
    openings = sum(names.values())
    most = 5 * openings >= 3 * cues and 2 * len(names) <= openings
    everywhere = openings == cues and 1 < len(names) < openings
    return most or everywhere or all(n > 1 for n in names.values())
