#!/usr/bin/env bash
# Package: mail-parser 4.8.0
#
# GUESS: the body of a mail is what its sender wrote; a mail that is attached to it has a body of its own.
#
# WHAT HAPPENS: `body` and `text_plain` hold the attached mail's words after the sender's, with a line "--- mail_boundary ---"
#   between them, and the attached mail is an attachment besides, under a name made by chance.
#
# WHY IT MATTERS: a customer answers "Not yet" and attaches a colleague's mail that says "I approve". Whoever reads the body
#   for the answer finds both under the customer's name.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "mail-parser==4.8.0" 2>/dev/null
cd "$work"

"$work/venv/bin/python" - <<'PYTHON'
import email.message
import email.policy

import mailparser

inner = email.message.EmailMessage()
inner["From"], inner["Subject"] = "Somebody Else <else@customer.example>", "Yes"
inner.set_content("I approve everything.\n")
mail = email.message.EmailMessage()
mail["From"], mail["Subject"] = "Dana Reyes <dana@customer.example>", "Re: approval"
mail.set_content("Not yet.\n")
mail.add_attachment(inner)

read = mailparser.parse_from_bytes(mail.as_bytes())
print(read.from_, repr(read.body), read.text_plain, [one["filename"] for one in read.attachments])
assert read.text_plain == ["Not yet.\n", "I approve everything.\n"], "attached mails are kept apart now"
assert "I approve everything." in read.body and len(read.attachments) == 1
PYTHON
