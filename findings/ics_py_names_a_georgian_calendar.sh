#!/usr/bin/env bash
# Package: ics 0.7.3
#
# GUESS: a calendar file that is read and written again says the same: without a calendar scale it is Gregorian, by the
#   standard.
#
# WHAT HAPPENS: a file without the line gains `CALSCALE:GEORGIAN`, a value that does not exist; a time in a named zone loses
#   the zone (noon in Berlin becomes 11:00 UTC), so what recurs is an hour off after the clocks change.
#
# WHY IT MATTERS: reminders (ask, renew, expire) are passed through such tools. A program that asks for the one scale the
#   standard knows refuses the file, and a yearly reminder in summer rings at another hour.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "ics==0.7.3" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import warnings

from ics import Calendar

warnings.simplefilter("ignore")
LINES = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//made up//EN", "BEGIN:VEVENT", "UID:1@made.example",
    "DTSTAMP:20261101T000000Z", "DTSTART;TZID=Europe/Berlin:20261201T120000", "SUMMARY:Ask again",
    "RRULE:FREQ=MONTHLY", "END:VEVENT", "END:VCALENDAR", "",
]
written = Calendar("\r\n".join(LINES)).serialize()
print(written)
assert "CALSCALE:GEORGIAN" in written, "the scale is written otherwise now"
assert "DTSTART:20261201T110000Z" in written and "RRULE:FREQ=MONTHLY" in written, "the zone is kept now"
PYTHON
