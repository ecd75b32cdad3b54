"""A mail (RFC 5322, `.eml`): what its sender wrote in it. What it quotes is somebody else's, and nobody can be quoted with it."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from casestudies.transcripts.codes import BROKEN, NOT_TEXT, refusal
from casestudies.transcripts.mail import (
    CLOSINGS,
    GREETINGS,
    STRUCK,
    MailLine,
    addresses,
    body_of,
    head_of_quoted,
    is_attribution,
    sender,
    words,
)
from casestudies.transcripts.source import Source
from casestudies.transcripts.sources.entries import Entry, Said, Sheet

_HEAD = re.compile(rb"(?:From [^\n]*\r?\n)?(?:[!-9;-~]{1,76}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2}")
_ATTRIBUTION_LINES = 3
_NAME = 4
"""Words behind a greeting from which on it says something."""
_POSTSCRIPT = re.compile(r"p\.? ?s\b", re.IGNORECASE)
_WROTE = re.compile(
    r"(?:On|Am|Le|El|Em|Il giorno|Op|في|\d)(?!\w).{0,120}(?<!\w)"
    r"(?:wrote|schrieb|écrit|escribió|escreveu|scritto|schreef|geschreven|كتب|のメール)(?!\w).{0,80}[:：]"
)
"""Said of anybody, known or not: words of their own that are lost by it can be brought in by hand."""
_WRAPPED = 78
"""Characters at which mail programs break lines (RFC 5322, section 2.1.1)."""


def read_mail(source: Source) -> Sheet | None:
    """The mail, or None where the file is no mail. Raises TranscriptError where it cannot be told who wrote what in it."""
    if _HEAD.match(source.data.lstrip(b"\xef\xbb\xbf\r\n")) is None:
        return None
    message = email.message_from_bytes(source.data, policy=email.policy.default)
    try:
        lines, page, doubts = body_of(message)
        name, address = sender(message)
        people = frozenset(
            w for field in ("From", "To", "Cc") for n, a in addresses(message, field) for w in words(f"{n} {a}")
        )
        when = str(message["Date"] or "")
    except (ValueError, LookupError, AttributeError, IndexError, TypeError, RecursionError):
        raise refusal(BROKEN, source.name, "The mail cannot be parsed.") from None
    if not address:
        raise refusal(
            NOT_TEXT, source.name, "The mail does not name one sender.", remedy="Export it again, with its head."
        )
    if STRUCK in doubts and not page:
        remedy = (
            "Save what can be read in it as text: `From:`, `Date:`, an empty line, and the words; with `kind: survey`."
        )
        raise refusal(NOT_TEXT, source.name, "Something in the mail is struck out or hidden.", remedy=remedy)
    said = tuple(_said(lines, people))
    return Sheet((Entry(name or address, said, when, mail=address, line=1),), "mail")


def _said(lines: Sequence[MailLine], people: frozenset[str]) -> Iterator[Said]:
    """What the sender wrote, paragraph by paragraph, and what is quoted in between."""
    own = [not line.quoted for line in lines]
    for at, line in enumerate(lines):
        if (
            own[at]
            and line.text
            and (end := head_of_quoted([one for one in lines[at:] if one.text]))
            and lines[at + end :]
        ):
            own[at:] = [False] * len(lines[at:])
            break
    for at in range(len(lines)):
        if own[at] and (count := _introducing(lines, own, at, people)):
            following = next((n for n in range(at + count, len(lines)) if lines[n].text), len(lines))
            end = at + count if following < len(lines) and not own[following] else len(lines)
            own[at:end] = [False] * (end - at)  # where nothing marks what is quoted, all that follows may be
    for at, line in enumerate(lines):
        if own[at] and _opens(line.text):
            own[at] = False
        elif own[at] and _closes(line.text):
            end = next((n for n in range(at, len(lines)) if not own[n] or _POSTSCRIPT.match(lines[n].text)), len(lines))
            own[at:end] = [False] * (end - at)
    for mine, group in groupby(zip(own, lines, strict=True), key=lambda pair: pair[0]):
        for text in _paragraphs([line.text for _, line in group]):
            yield Said(text, asked=not mine)


def _opens(line: str) -> bool:
    """Whether a line is a greeting and a name, and nothing else: nobody is quoted with it."""
    found = GREETINGS.match(line)
    return found is not None and line.endswith(("!", ",", ":")) and len(line[found.end() :].split()) < _NAME


def _closes(line: str) -> bool:
    """Whether what follows is a signature: behind a closing, or behind the two strokes of RFC 3676."""
    return line == "--" or CLOSINGS.fullmatch(line.strip(" ,.!–-")) is not None


def _introducing(lines: Sequence[MailLine], own: Sequence[bool], at: int, people: frozenset[str]) -> int:
    """How many lines from here on say who wrote what stands below them, and when: `On 2 October Mara … wrote:`."""
    for count in range(1, _ATTRIBUTION_LINES + 1):
        text = " ".join(line.text for line in lines[at : at + count])
        if all(own[at : at + count]) and (is_attribution(text, people) or _WROTE.fullmatch(text)):
            return count
    return 0


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """Lines put together again where only the mail program broke them: where the next word had no room."""
    width = max(_WRAPPED, *(len(line) for line in lines)) if lines else 0
    row: list[str] = []
    for at, line in enumerate(lines):
        if line:
            row.append(line)
        following = lines[at + 1] if at + 1 < len(lines) else ""
        by_hand = not following or len(line) + 1 + len(following.split(" ")[0]) <= width - _SLACK
        if row and by_hand:
            yield " ".join(row)
            row = []


_SLACK = 6
"""Mail programs break lines at 72 to 78 characters."""
