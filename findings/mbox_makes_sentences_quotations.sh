#!/usr/bin/env bash
# Packages: CPython 3.11's mailbox, email-reply-parser 0.5.12
#
# GUESS: a mail that is put into an mbox and taken out again has the same text.
#
# WHAT HAPPENS: a line that begins with "From " is kept as ">From ", since such a line parts the mails of an mbox, and nothing
#   takes the sign away again. A parser of replies then takes the line for a quotation of the mail before, and leaves it out.
#
# WHY IT MATTERS: "From the first day it was fast" is how thanks begin. The sentence is nobody's in an archive that was exported
#   as mbox (Thunderbird's, Google's), and the sentences around it are joined.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "email-reply-parser==0.5.12" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import email
import mailbox

from email_reply_parser import EmailReplyParser

body = "Thank you.\n\nFrom the first day it was fast.\nNothing broke.\n"
box = mailbox.mbox("archive.mbox")
box.add(email.message_from_string(f"From: Mira Tan <mira@tally.example>\nSubject: Thanks\n\n{body}"))
box.flush()
kept = next(iter(mailbox.mbox("archive.mbox"))).get_payload()
reply = EmailReplyParser.parse_reply(kept)
print(repr(kept))
print(repr(reply))
assert "\n>From the first day" in kept, "the line comes out as it went in now"
assert EmailReplyParser.parse_reply(body) == body.strip()
assert reply == "Thank you.\nNothing broke.", "the line is part of the reply now"
PYTHON
