"""The mails of the year: asks, a reminder, answers to answers, thanks. Filled from the records, and never sent with a gap.

Four honest asks. The fifth of the guide, which asks for feedback to get a story, is not offered: somebody who is told that it is
for feedback has not agreed to be published. What they say stands in each language's home (`MAILS`); files
`content/asks/templates/KIND.txt`, or `KIND.de.txt` for one language, take their place.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from casestudies.quotes.languages import home, homes

ASK = ("straight", "recognition", "casual", "milestone")
REPLIES = ("nudge", "too-busy", "maybe-later", "by-mail")
"""What goes on in the thread that an ask began."""


def languages() -> tuple[str, ...]:
    """The languages that have mails of their own."""
    return tuple(code for code in homes() if home(code).mails)


def template(kind: str, language: str) -> str:
    """The template of a kind in a language (BCP 47), or in English."""
    return (home(language).mails or home("en").mails)[kind]


_FILL = {
    "name": "whom it goes to: their first name, as the customer's file has it",
    "full_name": "whom it goes to: their name in the customer's file",
    "reason": "the milestone, praise or result it refers to: --reason, or `milestones` in the record",
    "product": "what they use: `product` in the record, or the setting `publisher`",
    "company": "the customer's name",
    "link": "where to book a time: --link",
    "sender": "who writes: --sender",
    "when": "until when: `until` of the answer `later` in the record",
    "takeaways": "what stuck with you: --takeaway, three times",
    "draft": "where the draft is: --draft",
    "story": "where the story stands: the site's `site_url`, and a published story",
    "minutes": "how long it takes: --minutes",
}
"""What fills each placeholder."""

_WRAPPED = re.compile(r"(?<!\n)\n(?![\n\d-])")
"""The line ends within a paragraph of a template: mail programs wrap lines themselves."""

_PLACE = re.compile(r"\{([a-z_]+)\}")
_LEFT = re.compile(
    r"\[[A-Z][^\]\n]{2,60}\](?!\()|\{\{?[^{}\n]{1,40}\}\}?|"
    r"%+[A-Za-z_]{3,30}%+|<<?[A-Za-z][A-Za-z _-]{1,40}>>?|\$\{?[A-Z_]{3,30}\b\}?|"
    r"\b(?:XXX+|TODO|TBD)\b"
)
"""What is still to be filled as other programs and templates on the web write it: `[Calendly link]`, `{{ first_name }}`, `%NAME%`,
`<LINK>`, `TBD`.
"""


def filled(template: str, values: Mapping[str, str]) -> tuple[str, str]:
    """Subject and text. Raises ValueError that names every placeholder nothing is known for."""
    missing = sorted({name for name in _PLACE.findall(template) if not values.get(name, "").strip()})
    text = _PLACE.sub(lambda found: values.get(found[1], "").strip(), template)
    left = sorted(set(_LEFT.findall(text)))
    if missing or left:
        told = [f"{{{name}}} ({_FILL.get(name, 'nothing fills it')})" for name in missing]
        known = (
            f" A template may hold: {', '.join(f'{{{name}}}' for name in _FILL)}."
            if set(missing) - _FILL.keys()
            else ""
        )
        raise ValueError(f"The mail still lacks: {'; '.join([*told, *left])}.{known}")
    subject, _, body = text.partition("\n")
    if not subject.startswith("Subject:") or not body.strip():
        raise ValueError("A template begins with a line `Subject: …`, and has a text below.")
    return subject.removeprefix("Subject:").strip(), _WRAPPED.sub(" ", body.strip()) + "\n"


def subject_of(template: str, values: Mapping[str, str]) -> str:
    """The subject that a template was sent with; empty where something in it is not known any more."""
    first = template.partition("\n")[0].removeprefix("Subject:").strip()
    known = all(values.get(name) for name in _PLACE.findall(first))
    return _PLACE.sub(lambda found: values[found[1]].strip(), first) if known else ""


def message(subject: str, body: str, *, sender: Address | None, to: Address | None, on: dt.date) -> bytes:
    """A mail to open and send (RFC 5322); `X-Unsent` makes mail programs that know it open it as a draft."""
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = " ".join(subject.split())
    if sender:
        mail["From"] = sender
    if to:
        mail["To"] = to
    mail["Date"] = dt.datetime.combine(on, dt.time(12), dt.UTC)
    mail["X-Unsent"] = "1"
    mail.set_content(body, cte="quoted-printable")
    return mail.as_bytes()
