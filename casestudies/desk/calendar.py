"""Reminders as a calendar file (RFC 5545), which any calendar reads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

_LONGEST = 73
"""Octets of a line; RFC 5545, section 3.1, allows 75 with the line's end."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to do on a day. `about` is what stays the same while the day and the text move on."""

    on: dt.date
    text: str
    command: str
    about: str


def ics(reminders: Iterable[Reminder], today: dt.date) -> str:
    """The calendar. A reminder keeps its UID, so that importing a later file moves it and adds nothing; its sequence tells which
    is newer (RFC 5545, section 3.8.7.4).
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//casestudies//desk//EN", "CALSCALE:GREGORIAN"]
    for one in sorted(reminders, key=lambda r: (r.on, r.text)):
        uid = sha256(one.about.encode()).hexdigest()[:32]
        lines += [
            "BEGIN:VEVENT",
            f"UID:{uid}@casestudies",
            f"DTSTAMP:{today:%Y%m%d}T120000Z",
            f"SEQUENCE:{today.toordinal()}",
            f"DTSTART;VALUE=DATE:{one.on:%Y%m%d}",
            f"DTEND;VALUE=DATE:{one.on + dt.timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(one.text)}",
            f"DESCRIPTION:{_escaped(one.command)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _escaped(text: str) -> str:
    """RFC 5545, section 3.3.11."""
    one_line = " ".join(text.split())
    return one_line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> Iterable[str]:
    """A line in pieces that are short enough, each further one behind a space, and no character in two."""
    piece = ""
    for character in line:
        if len((piece + character).encode("utf-8")) > _LONGEST:
            yield piece
            piece = " "
        piece += character
    yield piece
