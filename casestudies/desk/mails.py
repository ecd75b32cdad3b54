"""The mails of the year: asks, a reminder, answers to answers, thanks. Filled from the records, and never sent with a gap.

Four honest asks. The fifth of the guide, which asks for feedback to get a story, is not offered: somebody who is told that it is
for feedback has not agreed to be published. Files `content/asks/templates/KIND.txt` take the place of these.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

ASK = ("straight", "recognition", "casual", "milestone")

TEMPLATES: Mapping[str, str] = {
    "straight": """Subject: Would you share your story?

Hi {name},

I noticed that {reason}.

Would you be open to a {minutes}-minute call about your experience with {product}? I am collecting customer stories, and yours
stood out. If you like it in the end, we would publish it as a case study with a link to {company}. You see it first, and nothing
appears without your approval.

If you are up for it, pick a time here: {link}

No pressure at all, and thanks either way!

{sender}
""",
    "recognition": """Subject: Can we feature you?

Hi {name},

{reason}: that is impressive.

We are putting together a series of customer stories, and I would love to feature {company}. What it involves:

- a {minutes}-minute call when it suits you
- a few questions about your experience
- we write it up, you approve it, and we share it with a link to you

Interested? Here is my calendar: {link}

{sender}
""",
    "casual": """Subject: Coffee chat?

Hey {name},

I have really enjoyed working with you and seeing {company} grow. Would you be up for a casual {minutes}-minute call about your
experience with {product}? I am collecting customer stories and would love to include yours; nothing is published without your yes.

Here is my calendar if you are game: {link}

Either way, thank you!

{sender}
""",
    "milestone": """Subject: Congratulations!

Hi {name},

I just saw that {reason}. Congratulations!

Would you be open to a quick {minutes}-minute call about how you got there? We share customer stories, and yours would help others
who are thinking about {product}. You approve every word before it appears, with a link to {company}.

Here is my calendar: {link}

{sender}
""",
    "nudge": """Subject: Re: a short call about {product}

Hi {name},

Just floating this back up: I would love to talk if you have {minutes} minutes. {link}

No pressure if you are swamped. Reply “not now”, and I will check back in a few months.

{sender}
""",
    "too-busy": """Subject: Re: a short call about {product}

Hi {name},

Totally understand! Would it help if I sent a few questions by mail instead? It takes five minutes, and I can write up the story
from your answers. Let me know what works better for you.

{sender}
""",
    "maybe-later": """Subject: Re: a short call about {product}

Hi {name},

No problem, I will get back to you on {when}. Talk soon!

{sender}
""",
    "by-mail": """Subject: A few questions about {product}

Hi {name},

Absolutely, let us do it by mail. Three questions:

1. What was going on before you had {product}?
2. What has changed since?
3. What would you tell somebody in your place?

I will write up the story from your answers, and you see it before anything is published.

{sender}
""",
    "thanks": """Subject: Thanks for your time!

Hi {name},

Thank you for the call! What stuck with me:

{takeaways}

You get a draft within a week. You can change or remove whatever you like, and nothing is published before you approve it.

Thanks again!

{sender}
""",
    "draft": """Subject: The draft of your story

Hi {name},

Here is the draft of your story, with everything we would like to show: {draft}

Please tell us what to change or remove. If there is a photo or logo that we may use, send it along. Nothing is published without
your approval.

{sender}
""",
    "live": """Subject: Your story is live

Hi {name},

Your story is online: {story}

Thank you for telling it! If anything should change, or should not be there any more, just reply.

{sender}
""",
    "thanks-again": """Subject: Thank you, once more

Hi {name},

Your story is doing well, and it helps others to decide: {story}. Thank you!

{sender}
""",
}

_FILL = {
    "name": "whom it goes to: their name in the customer's file",
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
_BRACKETED = re.compile(r"\[[A-Z][^\]\n]{2,60}\](?!\()")
"""`[Calendly link]`, as templates on the web have it."""


def filled(template: str, values: Mapping[str, str]) -> tuple[str, str]:
    """Subject and text. Raises ValueError that names every placeholder nothing is known for."""
    missing = sorted({name for name in _PLACE.findall(template) if not values.get(name, "").strip()})
    bracketed = sorted(set(_BRACKETED.findall(template)))
    if missing or bracketed:
        told = [f"{{{name}}} ({_FILL.get(name, 'nothing fills it')})" for name in missing]
        raise ValueError(f"The mail still lacks: {'; '.join([*told, *bracketed])}.")
    text = _PLACE.sub(lambda found: values[found[1]].strip(), template)
    subject, _, body = text.partition("\n")
    if not subject.startswith("Subject:") or not body.strip():
        raise ValueError("A template begins with a line `Subject: …`, and has a text below.")
    return subject.removeprefix("Subject:").strip(), _WRAPPED.sub(" ", body.strip()) + "\n"


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
