"""The lines of a dialogue, without what surrounds it: front matter, titles, lists of people, notes, disclaimers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

from casestudies.transcripts.clock import CLOCK, UNTIL
from casestudies.transcripts.dialogue.pages import without_page_marks
from casestudies.transcripts.inside import ENDS
from casestudies.transcripts.labels import DIRECTIONS, could_be_label, is_name_like
from casestudies.transcripts.messages import DATED, by_messenger
from casestudies.transcripts.source import NOTHING, Told
from casestudies.transcripts.wording import FOOTNOTE

_FRONT_MATTER = re.compile(r"\s{0,9}---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_LISTED_SPEAKERS = re.compile(r"^speakers:[ \t]*(?:\[([^\n\]]*)\]|((?:\n[ \t]*-[^\n]*)+))", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6}(?:[ \t]|$)")
_CLOCK_HEADING = re.compile(rf"#{{1,6}}[ \t]+(?:{CLOCK})")
_TRANSCRIPT_HEADING = re.compile(
    r"(?:#{1,6}[ \t]*)?(?:📖[ \t]*)?\**(?:(?:full|interview|verbatim|complete|edited)[ ])?"
    r"(?:trans[ck]ript(?:ion)?|transcripci[oó]n|trascrizione|transcri[çc][ãa]o|transcriptie):?\**",
    re.IGNORECASE,
)
_NOTES_HEADING = re.compile(r"(?:#{1,6}[ \t]*)?📝[ \t]*Notes", re.IGNORECASE)
_PEOPLE_HEADING = re.compile(r"(?:#{1,6}[ \t]*)?\**(?:Attendees|Participants|SPEAKERS)\**:?\**", re.IGNORECASE)
_PEOPLE_LINE = re.compile(
    r"[-*_ ]{0,6}(?:present|(?:in )?attend(?:ees|ance|ing)|participants|speakers|panell?ists|guests|absent|regrets|apologies)"
    r"[*_ ]{0,3}:[*_ ]{0,3}(?P<names>\S.*)",
    re.IGNORECASE,
)
_LEGEND = re.compile(r"(?P<label>\S{1,20}) ?= ?(?P<name>[^=]{2,80})")
"""`HP = Helen Parry (founder)`, above the conversation."""
_INITIALS = re.compile(r"\(([A-Z][A-Za-z]{0,4})\)")
_KEYWORDS_HEADING = re.compile(r"(?:SUMMARY )?KEYWORDS:?")
_RULE = re.compile(r"(?:[-*_=~][ \t]?){3,}|--")  # two dashes stand above the signature of a mail
# What services, meeting programs and printers put around a conversation: who transcribed it, page numbers, when it ended.
_FURNITURE = re.compile(
    rf"""
    \(?Transcri(?:bed|pt)\s(?:by|from)\s(?:https?://)?(?:www\.)?[a-z0-9.]{{2,40}}[.]?(?:\s[-–—]\sRemove\s.{{1,100}})?\)?
    | Transcribed\s(?:with|using)\s\w[\w .]{{1,40}}
    | Page\s[0-9]{{1,4}}\sof\s[0-9]{{1,4}}
    | .{{1,120}}\(Completed\s+[0-9]{{1,2}}/[0-9]{{1,2}}/[0-9]{{2,4}}\)
    | .{{1,80}}\s(?:started|stopped)\stranscription
    | (?:Transcription|Meeting|Recording)\sended\safter\s(?:{CLOCK}).{{0,9}}
    | This\seditable\stranscript\swas\scomputer\sgenerated\sand\smight\scontain\serrors\..{{0,120}}
    | Transcript\.\sUse\sarrow\skeys\sto\snavigate\sbetween\stranscript\sentries\.
    | Sonix\sis\sthe\sworld['’]s\smost\s.{{1,80}}
    | This\stranscript\swas\sexported\son\s.{{1,120}}
    | This\s(?:transcript|meeting)\swas\s(?:automatically\s)?(?:generated|transcribed)\sby\s.{{1,80}}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MARKUP = re.compile(
    r"""
    !\[[^\]]{0,200}\]\([^()]{0,500}\) | \[[^\]]{1,80}\]:[ ]+<?https?://\S+.{0,80} | <!--.{0,280}--> | \{[%{<].{0,280}[%}>]\}
    | (?:</?(?:div|p|br|hr|audio|video|source|iframe|img|section|details|summary|center|figure|table|script|style)\b
      [^<>]{0,280}>\s*)+ | <summary\b[^<>]{0,80}>[^<>]{0,120}</summary>
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""An image, the address of a link, a comment, a tag, the title of what is folded away, or a command of a site generator, alone on
its line.
"""
_HINT = re.compile(
    r"ranscri|ended after|Sonix|his meeting was|Page [0-9]|\(Completed"
)  # cheap, and true of every line that is furniture
_OF_MEET = re.compile(
    r"^[^\w\n]{0,9}(?:This editable transcript was computer generated|(?:Meeting|Transcription) ended after"
    r"|📖[^\w\n]{0,4}(?:Tran|Tras|文字))",
    re.MULTILINE,
)
_BY_TOOL = re.compile(
    r"^(?:[^\n]{1,80}[ ](?:started|stopped) transcription|Transcribed by https?://otter\.ai|VIEW RECORDING - [^\n]{1,200})[ \t]*$",
    re.MULTILINE,
)
_EMPHASIS = re.compile(r"^[*_]{1,3}|[*_]{1,3}$")
_LINKED_TIME = re.compile(rf"\[[\[(]?({CLOCK})[\])]?\]\([^()\s]{{1,500}}(?:\([^()\s]{{0,40}}\)[^()\s]{{0,500}})?\)")
"""A time that links to its second, `[0:27](https://…)`, in whatever player: a page's own runs scripts."""
_STRAY_SPACE = re.compile(rf"([\[(])[ \t]?({CLOCK})[ \t]?([\])])")
_DIRECTED = re.compile(f"[{DIRECTIONS}]")
_ON_DAY = re.compile(
    r"[ ]+[—–-][ ]+(?:(?:(?:last[ ])?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)(?:[ ]at)?"
    r"|\d{1,2}/\d{1,2}/\d{2,4})[ ]+$",
    re.IGNORECASE,
)
"""How Discord begins the time of a message, behind the name."""
_COUNTED_TIME = re.compile(
    r"^(?P<name>\S.{0,60}?) \((?:(?P<hours>\d{1,2})h )?(?:(?P<minutes>\d{1,2})m )?(?P<seconds>\d{1,2})s\):$"
)
# A clock of twelve hours at the head of a line: `3:04 PM Dana`.
_HALF_FIRST = re.compile(
    rf"^(?P<mark>[*_>\s-]{{0,6}}[\[(]?)(?P<time>{CLOCK})[ \u202f]?(?P<half>[AP])\.?M\.?(?=[\])\s-]|$)", re.IGNORECASE
)
# The same at its end: `Dana (3:04 PM):`.
_HALF_LAST = re.compile(
    rf"(?P<mark>^\S.{{0,60}}?[ \t\[(]+)(?P<time>{CLOCK})[ \u202f]?(?P<half>[AP])\.?M\.?(?=[\])]?:?$)", re.IGNORECASE
)
_NUMBERED = re.compile(r"\s*(\d{1,4})[.):]?(\s+\S.*)")
_TYPED_TAG = re.compile(r"^\s*<p\b[^<>]{0,200}>|</p>\s*$|<br ?/?>\s*$", re.IGNORECASE)
_BOLD_TAG = re.compile(r"</?(?:b|strong|u)>", re.IGNORECASE)
# A name in italics, the colon inside (`*Dana:* …`) or behind (`*Dana*: …`); also in bold italics.
_ITALIC_NAME = re.compile(r"^(\*\*\*|\*|___|_)(?![*_\s])(?:([^*\n:]{1,80}:)\1|([^*\n:]{1,80})\1(:))")
_OF_FATHOM = re.compile(
    r"^[ \t]*[A-Z][A-Z ]{3,30}:[ ][^\n]{1,600}?(?:\n[^\n]{0,600}?)??[ ]-[ ]WATCH:[ ]https?://\S{1,500}[ \t]*",
    re.MULTILINE,
)
"""`ACTION ITEM: … - WATCH: https://…`, which Fathom sets into the turn of whoever speaks; speech may follow on the line."""
_ESCAPED = re.compile(r"(?<!\n)(?<!\\)\\([-.!+()\[\]_&'\"])")
"""A sign within a line, as Google Docs writes it into Markdown: `part\\-time`."""
_SECONDS = re.compile(
    rf"(?P<voice>[\[(<][^\[\]()<>\n]{{1,80}}[\])>]:?[ ])?"
    rf"[\[(](?P<begin>[0-9]{{1,5}}\.[0-9]{{1,3}})s?{UNTIL}(?P<end>[0-9]{{1,5}}\.[0-9]{{1,3}})s?[\])]"
)
_STAMP = re.compile(r"[ \t]*#([0-9]{1,2}:[0-9]{2}:[0-9]{2})-[0-9]#[ \t]*")


_TIME_LAST = re.compile(rf"(?<=[.?!…])[ \t]*[\[(]{CLOCK}[\])][ \t]*$")

MOST_FACTS = 20
"""How many lines may stand above a list of who took part."""


class Line(NamedTuple):
    """One line of the dialogue, stripped, with its number in the file. `opens` tells whether a blank line is above it, `ruled`
    whether a ruled line is, below the end of a sentence.
    """

    text: str
    number: int
    opens: bool
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The lines that may be speech, the people the file lists, and the headings among the lines.

    `by_tool` where the tool that wrote the file says in it that this is a transcript: then one turn is enough.
    `raw` are all lines below the front matter, for the loss check; line `number` of the file is `raw[number - first]`.
    `told` is what the interview says of the file; at the lines of `beside` something begins that is no part of the dialogue.
    """

    lines: tuple[Line, ...]
    listed: frozenset[str]
    headings: tuple[Line, ...]
    of_meet: bool
    raw: Sequence[str] = ()
    first: int = 1
    told: Told = NOTHING
    by_tool: bool = False
    beside: tuple[int, ...] = ()


def is_title(line: Line) -> bool:
    """Whether what stands before the first turn is a title, a date, a length, and not speech that has lost its name."""
    words = line.text.split()
    return len(words) <= 2 or (len(words) <= 12 and not line.text.endswith((".", "!", "?", "…")))


def dialogue_of(text: str, told: Told = NOTHING) -> Dialogue:
    """The lines between what surrounds them. Whatever is set aside is known by its form to be nobody's words."""
    listed: set[str] = set(told.speakers)
    skipped = 0
    front = _FRONT_MATTER.match(text[:20000])
    if front:
        listed |= _listed_in_front_matter(front[1])
        skipped = front[0].count("\n")
        text = text[front.end() :]
    unwritten = by_messenger(text)
    raw = ["" if i in unwritten else line for i, line in enumerate(_plainly(text))]
    begin = _transcript_begins(raw)
    code = _code(raw) | _footnotes(raw)
    lines: list[Line] = []
    headings: list[Line] = []
    expects_people = expects_keywords = False
    opens = True
    ruled = False
    for i, line in enumerate(raw):
        bare = line.strip()
        if bare.endswith("\\"):  # a line break, as Markdown that was converted writes it
            bare = bare[:-1].rstrip()
        if not bare or (bare[0] == ">" and not bare.strip("> ")):
            opens = True
            continue
        if len(bare) < 40 and _PEOPLE_HEADING.fullmatch(bare):
            expects_people = True
        elif len(lines) < MOST_FACTS and (people := _people(bare)):
            listed |= people
        elif len(bare) < 40 and _KEYWORDS_HEADING.fullmatch(bare):
            expects_keywords = True
        elif expects_people:
            listed |= {name for part in bare.split(",") if could_be_label(name := part.strip())}
            expects_people = False
        elif expects_keywords or i < begin or is_furniture(bare) or i in code:
            expects_keywords = False
            ruled = ruled or (_RULE.fullmatch(bare) is not None and bool(lines) and lines[-1].text.endswith(ENDS))
        elif _HEADING.match(bare) and not _CLOCK_HEADING.fullmatch(bare):
            headings.append(Line(bare, i + 1 + skipped, opens))
        else:
            lines.append(Line(bare, i + 1 + skipped, opens, ruled))
            ruled = False
        opens = False
    beside = tuple(i + 1 + skipped for i in sorted(code | unwritten) if i - 1 not in code)
    of_meet = _OF_MEET.search(text) is not None
    by_tool = of_meet or _BY_TOOL.search(text) is not None
    return Dialogue(tuple(lines), frozenset(listed), tuple(headings), of_meet, raw, 1 + skipped, told, by_tool, beside)


def _people(line: str) -> set[str]:
    """The names, and the initials beside them, on a line that lists who took part: two at least."""
    legend = _LEGEND.fullmatch(line) if "=" in line[:25] else None
    if legend is not None and could_be_label(legend["label"]) and is_name_like(legend["name"]):
        return {legend["label"]}
    m = _PEOPLE_LINE.fullmatch(line) if len(line) < 2000 and ":" in line[:40] else None
    names = [part.strip(" .*_") for part in re.split(r"[,;]| and ", m["names"])] if m is not None else []
    names = [name for name in names if name]
    if len(names) < 2 or not all(could_be_label(name) and is_name_like(name) for name in names):
        return set()
    bare = {_INITIALS.sub("", name).strip() for name in names}
    return {*names, *bare, *(m[1] for name in names for m in _INITIALS.finditer(name))}


def _plainly(text: str) -> list[str]:
    """The lines, as many as there are, without what converters and tools set around names, times and turns."""
    text = text if text.isascii() else _DIRECTED.sub("", text)
    text = without_marks_of_tools(text)
    raw = text.replace("\u00a0", " ").split("\n")
    if "<" in text:
        raw = [_BOLD_TAG.sub("**", _TYPED_TAG.sub("", line)) if "<" in line else line for line in raw]
    raw = [line[1:].lstrip() if line.startswith((": ", ":\t")) else line for line in _in_clock_times(raw)]
    raw = [_COUNTED_TIME.sub(_clock, line) if line.endswith("s):") else line for line in raw]
    raw = _unnumbered([_of_day(line) if ":" in line else line for line in raw])
    raw = [_ITALIC_NAME.sub(r"**\2\3**\4", line) if line[:1] in ("*", "_") else line for line in raw]
    raw = [
        _STRAY_SPACE.sub(r"\1\2\3", line, count=1)
        if " ]" in line or " )" in line or "[ " in line or "( " in line
        else line
        for line in raw
    ]
    return _unended(_unstamped(raw))


def without_marks_of_tools(text: str) -> str:
    """The text, as many lines as it has, without what a tool or a printer set between its words."""
    if " - WATCH: http" in text:
        text = _OF_FATHOM.sub(lambda m: "\n" * m[0].count("\n"), text)
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    if "](" in text:
        text = _LINKED_TIME.sub(r"[\1]", text)
    return without_page_marks(text)


def _in_clock_times(raw: list[str]) -> list[str]:
    """With times as `[1:23.5 --> 1:30.0]` where a quarter of the lines opens with a range of seconds, `[83.5s - 90.0s]`."""
    ranges = [_SECONDS.match(line) if line[:80].count(".") > 1 else None for line in raw]
    if 4 * sum(m is not None for m in ranges) < sum(1 for line in raw if line.strip()):
        return raw
    return [
        line
        if m is None
        else f"{m['voice'] or ''}[{_of_seconds(m['begin'])} --> {_of_seconds(m['end'])}]{line[m.end() :]}"
        for line, m in zip(raw, ranges, strict=True)
    ]


def _of_seconds(time: str) -> str:
    minutes, rest = divmod(float(time), 60)
    return f"{minutes:.0f}:{rest:06.3f}"


def _unended(raw: list[str]) -> list[str]:
    """Without the times in brackets behind the sentences, where nearly all lines end with one: nobody says them."""
    ended = [_TIME_LAST.search(line) for line in raw]
    if 4 * sum(m is not None for m in ended) < 3 * sum(1 for line in raw if line.strip()):
        return raw
    return [line if m is None else line[: m.start()] for line, m in zip(raw, ended, strict=True)]


def _clock(m: re.Match[str]) -> str:
    """`0 (1m 27s):`, as Podscribe writes, with the name and the time that others write."""
    name = f"Speaker {m['name']}" if m["name"].isdecimal() else m["name"]
    return f"{name} ({int(m['hours'] or 0):02}:{int(m['minutes'] or 0):02}:{int(m['seconds']):02}):"


def _of_day(line: str) -> str:
    """The line without the date and time of a message, which tell no second of a recording; `1:05 PM` as `13:05`."""
    dated = DATED.match(line)
    if dated is not None:
        return dated["mark"] + line[dated.end() :]
    m = _HALF_FIRST.match(line) or _HALF_LAST.match(line)
    mark = _ON_DAY.sub("  ", m["mark"]) if m is not None else ""
    name = mark.strip(" \t[(")
    if m is None or (name and m.end() == len(line) and not is_name_like(name)):
        return line
    hours, _, rest = m["time"].partition(":")
    if not 0 < int(hours) < 13:
        return line
    hour = int(hours) % 12 + (12 if m["half"].upper() == "P" else 0)
    return f"{mark}{hour}:{rest}{line[m.end() :]}"


def _unnumbered(raw: list[str]) -> list[str]:
    """Without the numbers of lines or paragraphs, if nearly all have one, or every fifth, and they count on, or begin again on each
    page.
    """
    found = [
        (i, m) for i, line in enumerate(raw) if line[:12].strip()[:1].isdigit() and (m := _NUMBERED.fullmatch(line))
    ]
    numbers = [int(m[1]) for _, m in found]
    places = list(accumulate(bool(line.strip()) for line in raw))
    every = 5 if numbers and all(number and number % 5 == 0 for number in numbers) else 1
    counted = sum(
        other <= every or other - one in (1, places[k] - places[i])
        for (one, other), ((i, _), (k, _)) in zip(pairwise(numbers), pairwise(found), strict=True)
    )
    if len(found) < 3 or 5 * every * len(found) < 4 * (places[-1] - every) or 5 * counted < 4 * (len(found) - 1):
        return raw
    plain = list(raw)
    for i, m in found:
        plain[i] = m[2]
    return plain


def _unstamped(raw: list[str]) -> list[str]:
    """Stamps such as `#00:01:12-4#`, which f4 sets at the end of a paragraph and MAXQDA also at its beginning, in brackets.

    A stamp at the end tells when the next paragraph begins.
    """
    written = sum(1 for line in raw if line.strip())
    if 2 * sum(1 for line in raw if "#" in line and _STAMP.search(line)) < written or not written:
        return raw
    found: list[str] = []
    at = "00:00:00"
    for line in raw:
        words = _STAMP.sub(" ", line).strip()
        stamps = list(_STAMP.finditer(line))
        if stamps and not line[: stamps[0].start()].strip():
            at = stamps[0][1]
        found.append(f"[{at}] {words}" if words else "")
        if stamps:
            at = stamps[-1][1]
    return found


def _footnotes(raw: Sequence[str]) -> frozenset[int]:
    """The lines of Markdown's footnotes, `[^2]: By her own count.`, with those that go on with them: whoever edited wrote them."""
    found: set[int] = set()
    within = blank = False
    for i, line in enumerate(raw):
        opens = line.startswith("[^") and FOOTNOTE.match(line) is not None
        within = opens or (within and (not blank or line[:1].isspace() or not line))
        blank = not line.strip()
        if within and not blank:
            found.add(i)
    return frozenset(found)


def _code(raw: Sequence[str]) -> frozenset[int]:
    """The lines between fences of code, unless they are most of the file: people paste transcripts into fences too."""
    found: set[int] = set()
    fences = [i for i, line in enumerate(raw) if line.lstrip().startswith(("```", "~~~"))]
    for begin, end in zip(fences[::2], fences[1::2], strict=False):
        found.update(range(begin, end + 1))
    written = sum(1 for line in raw if line.strip())
    return frozenset(found) if 2 * len(found) < written else frozenset(fences)


def is_furniture(line: str) -> bool:
    """A ruled line, a disclaimer, a note of the tool about itself: known by their form."""
    if len(line) > 300:
        return False
    if _HINT.search(line):
        return _FURNITURE.fullmatch(_EMPHASIS.sub("", _HEADING.sub("", line, count=1).strip())) is not None
    return (_RULE if line[0] in "-*_=~" else _MARKUP).fullmatch(line) is not None


def _transcript_begins(raw: list[str]) -> int:
    """The line after the heading "Transcript", in files that have other parts before it; else 0."""
    parts = False
    for i, line in enumerate(raw[:5000]):
        bare = line.strip()
        if len(bare) > 40:
            continue
        if _NOTES_HEADING.fullmatch(bare) or _PEOPLE_HEADING.fullmatch(bare):
            parts = True
        if _TRANSCRIPT_HEADING.fullmatch(bare) and (parts or bare[0] in "#📖" or _stands_alone(raw, i)):
            return i + 1
    return 0


def _stands_alone(raw: Sequence[str], i: int) -> bool:
    """Whether a line has empty ones above and below, and a third of the file below it at least."""
    return 3 * i < 2 * len(raw) and not any(line.strip() for line in (*raw[max(i - 1, 0) : i], raw[i + 1]))


def _listed_in_front_matter(front: str) -> set[str]:
    m = _LISTED_SPEAKERS.search(front)
    if m is None:
        return set()
    names = m[1].split(",") if m[1] is not None else m[2].replace("\n", "\0").split("\0")
    return {name for part in names if (name := part.strip().lstrip("-").strip().strip("'\"")) and could_be_label(name)}
