#!/usr/bin/env bash
# Package: email-reply-parser 0.5.12, mail-parser-reply 1.36, quotequail 0.5.4
#
# GUESS: a reader of replies takes away what an older mail says, which is known by its > marks or by a sender and a date above it.
#   What the author wrote above is kept, whatever words it begins with.
#
# WHAT HAPPENS: a line that begins with "On" and ends in "wrote:" opens the older mail, with no date, sender or quoted line near it.
#   "On the second one our lawyer wrote:" and the condition below it are gone in all three. email-reply-parser takes a hyphen, and
#   a sentence that begins with "From:" or "Sent from my", for the end as well.
#
# WHY IT MATTERS: what is left is "Yes, print it." A consent with a condition is recorded as a plain one. casestudies shows an answer
#   whole, and a person confirms what it says.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    "email-reply-parser==0.5.12" "mail-parser-reply==1.36" "quotequail==0.5.4" 2>/dev/null

"$work/venv/bin/python" - <<'PYTHON'
import email_reply_parser
import mailparser_reply
import quotequail

LAWYER = "Yes, print it.\n\nOn the second one our lawyer wrote:\nleave out the figure.\n\nMira\n"
READERS = {
    "email-reply-parser": email_reply_parser.EmailReplyParser.parse_reply,
    "mail-parser-reply": lambda text: mailparser_reply.EmailReplyParser(languages=["en"]).parse_reply(text=text),
    "quotequail": lambda text: "\n".join(part for own, part in quotequail.quote(text) if own),
}
for name, read in READERS.items():
    reply = read(LAWYER)
    print(f"{name}: {reply!r}")
    assert "print it" in reply and "figure" not in reply, f"{name} keeps the condition now"
for line in ("-no figure", "From: now on please ask Ana.", "Sent from my desk. But drop the figure."):
    reply = READERS["email-reply-parser"](f"Yes.\n\n{line}\n")
    print(f"email-reply-parser, {line!r} below the yes: {reply!r}")
    assert reply == "Yes.", f"email-reply-parser keeps {line!r} now"
PYTHON
