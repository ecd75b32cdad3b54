"""A mail, or another file that is evidence, as lines of text: what stands there, and which lines are marked as quoted."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
import email.utils
from dataclasses import dataclass
from email.message import EmailMessage
from functools import lru_cache
from pathlib import Path

from casestudies.transcripts.mail import MailLine, addresses, body_of, of_html, of_text, sender, words

MAX_BYTES = 20_000_000
_TEXTS = frozenset({".txt", ".md", ".html", ".htm"})
# A document that is kept as evidence and cannot be read here: PDF, PNG, JPEG, and ZIP (Word, Pages, OpenDocument).
_DOCUMENTS = (b"%PDF-", b"\x89PNG\r\n", b"\xff\xd8\xff", b"PK\x03\x04")


@dataclass(frozen=True, slots=True)
class Mail:
    """What a file says. `name` and `address` are of its sender, `days` the days on which it was sent (in the sender's zone
    and in UTC), `people` the words of all names in its head, `page` the lines of its page, where it has a text as well.
    `is_mail` unless it is a text without a head. `document` is a file that cannot be read here. `doubts` are what a reader of
    its text alone would not see.
    """

    lines: tuple[MailLine, ...] = ()
    name: str = ""
    address: str = ""
    days: tuple[dt.date, ...] = ()
    people: frozenset[str] = frozenset()
    page: tuple[MailLine, ...] = ()
    is_mail: bool = False
    document: bool = False
    doubts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of it, as it is shown to somebody who has to read it."""
        return "\n".join(f"> {line.text}" if line.quoted else line.text for line in self.lines).strip()


def read_mail(file: Path) -> Mail | None:
    """What a file says; None where it is empty or cannot be read."""
    if file.stat().st_size > MAX_BYTES:
        return None
    data = file.read_bytes()
    if data.startswith(_DOCUMENTS):
        return Mail(document=True)
    suffix = file.suffix.lower()
    if suffix == ".eml":
        return _mail(data)
    if suffix not in _TEXTS:
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    lines = of_html(text)[0] if suffix in {".html", ".htm"} else of_text(text)
    return Mail(tuple(lines)) if any(line.text for line in lines) else None


@lru_cache(maxsize=16)
def _mail(data: bytes) -> Mail | None:
    """A mail, taken apart once for all that is held against it: whoever records it, the approval made of it, its history."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    try:
        lines, page, doubts = body_of(message)
        name, address = sender(message)
        people = frozenset(
            w for field in ("From", "To", "Cc") for n, a in addresses(message, field) for w in words(f"{n} {a}")
        )
        days = days_of(message)
    except (ValueError, LookupError, AttributeError, IndexError, TypeError):
        return None  # what the standard library cannot take apart, nobody should lean on
    if not address or not any(line.text for line in lines):
        return None
    return Mail(tuple(lines), name, address, days, people, tuple(page), is_mail=True, doubts=tuple(doubts))


def days_of(message: EmailMessage) -> tuple[dt.date, ...]:
    """The days on which a mail says that it was sent: where its sender is, and in UTC."""
    try:
        sent = email.utils.parsedate_to_datetime(str(message["Date"]))
    except (ValueError, TypeError):
        return ()
    utc = sent if sent.tzinfo is None else sent.astimezone(dt.UTC)
    return tuple(dict.fromkeys((sent.date(), utc.date())))
