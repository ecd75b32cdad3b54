"""What stands in a file beside its conversation: the chat of the call, notes under a heading of their own, code."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from casestudies.transcripts.codes import CHAT_LOG, refusal
from casestudies.transcripts.dialogue.lines import Dialogue, Line
from casestudies.transcripts.inside import ENDS

_CHAT = re.compile(r"[0-9]{1,2}:[0-9]{2}:[0-9]{2}\t+[^\t:]{1,100}:\t")
# Zoom's chat: `10:31:05 From Dana to Everyone: …`.
_CHAT_TO = re.compile(
    r"(?:[0-9]{4}-[0-9]{2}-[0-9]{2} )?[0-9]{1,2}:[0-9]{2}:[0-9]{2}[ \t]+From[ \t].{1,100}?(?:[ \t]to[ \t].{1,100}?)?[ \t]?:",
    re.IGNORECASE,
)
# Chat as IRC and its heirs log it: `[10:31] <dana> …`.
_CHAT_NICK = re.compile(
    r"[\[(]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AP]M)?[\])]?[ \t]+<[^<>\n]{1,60}>[ \t]", re.IGNORECASE
)
_CHAT_HEADING = re.compile(r"(?:\#{1,6}[ \t]*|\*\*|__)[^\w\n]{0,4}(?:\w+[ ]){0,3}chat\b.{0,40}", re.IGNORECASE)
_NOTES = re.compile(
    r"""
    (?:\#{1,6}[ \t]*|\*\*|__)[^\w\n]{0,6}
    (?: (?:show|episode|further|meeting)?[ ]?(?:notes?|reading|links?|resources?|references?) | footnotes? | sources
      | (?:our[ ])?sponsors? | credits | about\b.{0,60} | related\b.{0,60} | mentioned\b.{0,60} | links?\b.{0,40}
      | (?:key[ ])?takeaways | action[ ]items? | next[ ]steps | tags | chapters | time[ ]?stamps | comments | subscribe\b.{0,40}
      | follow\b.{0,40} | connect\b.{0,40} | license | table[ ]of[ ]contents | contents | additional\b.{0,40} | downloads?
      | summary | bio(?:graphy)?s? )
    [:*_ ]{0,4}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_EDITORIAL = re.compile(
    r"""[*_\[( ]{0,4}(?:
      (?:this|the)[ ](?:\w+[ ])?(?:interview|conversation|transcript(?:ion)?|discussion|recording|call|q&a)[ ]
        (?:has[ ]been|have[ ]been|was|is|took[ ]place|ends?|ended)\b.{0,40}?
        (?:edit|condens|shorten|abridg|transcri|conducted|translat|ended|ends|took[ ]place|recorded[ ](?:on|at|by|in)\b).*
      | (?:interview|conversation|transcript(?:ion)?|recording|call|audio|questions)[ ]
        (?:conducted|edited|condensed|transcribed|translated|recorded|provided|produced|courtesy|ends?|ended|finished|stops
        |stopped|by)\b.*
      | (?:transcribed|interviewed|recorded|conducted|translated)[ ](?:and[ ]\w+[ ])?(?:by|on|with|in)\b.*
      | \[(?:the[ ])?(?:end|ende|fin|fine|slut|einde|koniec)
      | (?:end|ende|fin|fine|slut|einde|koniec)[ ](?:(?:of|des|der|de|del|della|du|van|het|av)[ ])?(?:the[ ]|l['’])?
        (?:interviews?|recording|transcript(?:ion)?|conversation|call|audio|gesprächs?|aufnahme|entretien|enregistrement|
        entrevista|grabación|intervista|registrazione|gesprek|opname|samtale|inspelning)
      | (?:das|dieses)[ ](?:gespräch|interview)[ ](?:führten?|wurde)\b.* | propos[ ]recueillis[ ]par\b.*
      | (?:©|\(c\)|copyright\b).* | all[ ]rights[ ]reserved
      | (?:subscribe|sign[ ]up)[ ](?:to|for|here|now|at|on)\b.* | (?:read|see|listen)[ ](?:more|also|next|on):.* | advertisement
      | entrevista[ ](?:realizada|conducida|editada)\b.* | intervista[ ](?:realizzata|raccolta|a[ ]cura)\b.*
    )[.*_\]) ]{0,4}""",
    re.VERBOSE | re.IGNORECASE,
)
"""How a paragraph begins that says how the interview was made, or that it is over."""
_LISTED = re.compile(r"(?:[-*+•]|\d{1,3}[.)])\s|\||\[[^\]]*\]\(|<?https?://")


def without_chat(dialogue: Dialogue, name: str) -> Dialogue:
    """The dialogue without a chat that follows it. Raise TranscriptError where most of the file called `name` is one."""
    lines = dialogue.lines
    typed = [i for i, line in enumerate(lines) if _CHAT.match(line.text)]
    addressed = [i for i, line in enumerate(lines) if _CHAT_TO.match(line.text)]
    nicked = [i for i, line in enumerate(lines) if _CHAT_NICK.match(line.text)]
    found = sorted({*typed, *addressed, *nicked})
    headed = any(_CHAT_HEADING.fullmatch(heading.text) for heading in dialogue.headings)
    if not found or not (headed or 2 * max(map(len, (typed, nicked))) > len(lines) or 5 * len(addressed) > len(lines)):
        return dialogue
    if not headed or found[0] < 2:
        raise refusal(CHAT_LOG, name, "The file is the chat of a meeting.", lines[0].number)
    heading = max((h.number for h in dialogue.headings if h.number < lines[found[0]].number), default=0)
    after = min(
        (h.number for h in dialogue.headings if h.number > lines[found[-1]].number), default=lines[-1].number + 1
    )
    kept, headings = (
        tuple(line for line in part if not heading <= line.number < after) for part in (lines, dialogue.headings)
    )
    return replace(dialogue, lines=kept, headings=headings, beside=(*dialogue.beside, heading)) if kept else dialogue


def notes_of(dialogue: Dialogue, openings: Container[int]) -> dict[int, int]:
    """The lines of notes, each with the line at which they begin: below a heading of notes, or with nothing but list items and
    links below any heading; a paragraph on how the interview was made; and below the last turn, what a ruled line sets off.

    `openings` are the lines at which somebody begins to speak.
    """
    found: dict[int, int] = {}
    bold = (line for line in dialogue.lines if line.number not in openings and _NOTES.fullmatch(line.text))
    heads = [*dialogue.headings, *bold]
    numbers = sorted(head.number for head in heads) or [0]
    titles = {head.number: head.text for head in heads}
    ends = [*numbers[1:], dialogue.lines[-1].number + 1]
    for begin, end in zip(numbers, ends, strict=True):
        lines = [line for line in dialogue.lines if begin < line.number < end]
        spoken = begin in openings or any(line.number in openings for line in lines)
        if lines and not spoken and _are_notes(titles.get(begin, ""), lines):
            found.update(dict.fromkeys((begin, *(line.number for line in lines)), begin))
    return found | _set_off(dialogue.lines, openings)


def _set_off(lines: Sequence[Line], openings: Container[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    last = max((line.number for line in lines if line.number in openings), default=0)
    begin, ruled, ended = 0, False, True
    for line in lines:
        ruled = ruled or (line.ruled and line.number > last)
        editorial = (
            line.number not in openings and (line.opens or ended) and _EDITORIAL.fullmatch(line.text) is not None
        )
        if editorial or line.opens or line.ruled or line.number in openings:
            begin = line.number if ruled or editorial else 0
        ended = line.text.endswith(ENDS)
        if begin:
            found[line.number] = begin
    return found


def _are_notes(title: str, lines: Sequence[Line]) -> bool:
    return bool(title) and (_NOTES.fullmatch(title) is not None or all(_LISTED.match(line.text) for line in lines))
