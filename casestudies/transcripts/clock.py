"""Times as the tools write them, to seconds."""

from __future__ import annotations

import re

CLOCK = r"(?:[0-9]{1,3}:)?[0-9]{1,3}:[0-9]{2}(?:[.,][0-9]{1,3})?"
"""`0:04`, `00:00:04`, `1:02:03.250`, and minutes that run past 59 (`75:10`)."""

UNTIL = r"[ ]?(?:-{1,2}>?|–|—|→|to)[ ]?"
"""What stands between the two times of a range."""

_PARTS = re.compile(r"(?:(?:([0-9]{1,5}):)?([0-9]{1,3}):)?([0-9]{1,9})(?:[.,]([0-9]{1,9}))?")

LATEST = 1e7
"""No interview lasts four months: a later time is none."""


def seconds(time: str) -> float | None:
    """`1:02:03.250`, `62:03.25`, `3723.25` are 3723.25; anything else is None."""
    m = _PARTS.fullmatch(time.strip())
    if m is None:
        return None
    milliseconds = ((int(m[1] or 0) * 60 + int(m[2] or 0)) * 60 + int(m[3])) * 1000
    if m[4]:
        milliseconds += round(int(m[4]) * 1000 / 10 ** len(m[4]))
    return milliseconds / 1000 if milliseconds < LATEST * 1000 else None


def format_timestamp(time: float) -> str:
    """Seconds as people read them: `12:31`, or `1:02:03` from an hour on."""
    minutes, rest = divmod(int(time), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def stamp(time: str) -> float | None:
    """The same for a time known to hold digits, colons and points only; quicker for the usual `01:02:03.250`."""
    if len(time) == 12 and time[2] == ":" == time[5]:
        try:
            return (int(time[:2]) * 3_600_000 + int(time[3:5]) * 60_000 + int(time[6:8]) * 1000 + int(time[9:])) / 1000
        except ValueError:
            return None
    return seconds(time)
