"""A request as a mail file (RFC 5322, .eml): plain text and HTML, pictures inside, clips attached, ready to be opened and sent."""

from __future__ import annotations

import datetime as dt
import hashlib
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import PurePosixPath

from casestudies.approvals.request import Request, clips_shown, pictures_shown, plain
from casestudies.approvals.request_html import html, kind
from casestudies.stories.clips import CLIP_TYPES


def mail(asked: Request, *, sender: str = "", to: str = "", on: dt.date) -> bytes:
    """The message's bytes, the same for the same input. Raises ValueError where an address is none.

    `X-Unsent` makes mail programs that know it open the file as a draft.
    """
    given = asked.pictures or {}
    shown = [path for path in pictures_shown(asked.story, asked.customer, asked.scopes) if path in given]
    message = EmailMessage(policy=SMTP)
    message["Subject"] = asked.subject
    for name, address in (("From", sender), ("To", to)):
        if address:
            message[name] = checked(address)
    message["Date"] = dt.datetime.combine(on, dt.time(12), dt.UTC)
    message["X-Unsent"] = "1"
    message.set_content(plain(asked), cte="quoted-printable")
    message.add_alternative(
        html(asked, lambda path, _: f"cid:{_content_id(path)}"), subtype="html", cte="quoted-printable"
    )
    page = message.get_payload(1)
    assert isinstance(page, EmailMessage)  # noqa: S101 - the alternative added two lines above
    for path in shown:
        main, _, sub = kind(path).partition("/")
        page.add_related(given[path], main, sub, cid=f"<{_content_id(path)}>", disposition="inline")
    for path in clips_shown(asked.story, asked.scopes):
        if path in given:
            main, _, sub = CLIP_TYPES[PurePosixPath(path).suffix.lower()].partition("/")
            message.add_attachment(given[path], main, sub, filename=PurePosixPath(path).name)
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        # Chosen here instead of by chance, so that the same request is the same file.
        part.set_boundary(f"=_{asked.digest.removeprefix('sha256:')[:40]}_{number}")
    return message.as_bytes()


def checked(address: str) -> Address:
    """A mail address, with or without a name before it: `Dana Reyes <dana@example.com>`. Raises ValueError."""
    message = EmailMessage()
    try:
        message["To"] = address
    except (ValueError, IndexError, TypeError, AttributeError):
        raise ValueError("This is not a mail address.") from None
    header = message["To"]
    if len(header.addresses) != 1 or header.defects or not header.addresses[0].domain:
        raise ValueError("This is not a mail address.")
    only: Address = header.addresses[0]
    return only


def _content_id(path: str) -> str:
    return f"{hashlib.sha256(path.encode('utf-8')).hexdigest()[:16]}@casestudies"
