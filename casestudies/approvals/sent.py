"""Requests as they were written, to be held against their answers: private files, beside the evidence."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses
from functools import cached_property, lru_cache

from casestudies.approvals.mail import MAX_BYTES, days_of
from casestudies.stories.project import Project
from casestudies.transcripts.mail import MailLine, alike, lines_of

FOLDER = "requests"
ASKS = "X-Casestudies-Asks"
"""The field of a request for words that says whom it asks: the ids of a customer and a person."""
# A request's digest stands alone on its line, so that no encoding of mails breaks it.
_DIGEST = re.compile(rb"sha256:[0-9a-f]{64}")


@dataclass(frozen=True)
class Sent:
    """A request: its file's name in the folder of requests, and its bytes, which are taken apart when they are asked for."""

    file: str
    data: bytes = field(repr=False)

    @cached_property
    def digests(self) -> frozenset[str]:
        """The digests that it names."""
        return frozenset(found.decode("ascii") for found in _DIGEST.findall(self.data))

    @cached_property
    def asks(self) -> str:
        """Whom it asks for words, by the ids of a customer and a person; empty where it asks for an approval."""
        return str(self._message.get(ASKS, ""))

    @cached_property
    def to(self) -> frozenset[str]:
        """The addresses it was written to."""
        found = getaddresses([str(value) for value in self._message.get_all("To", [])])
        return frozenset(address.casefold() for _, address in found)

    @cached_property
    def day(self) -> dt.date | None:
        """The day on which it was written."""
        days = days_of(self._message)
        return days[-1] if days else None

    @cached_property
    def forms(self) -> tuple[tuple[MailLine, ...], ...]:
        """What it says, as a text and as a page."""
        return lines_of(self._message)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The same, as it is compared."""
        return tuple(alike(form) for form in self.forms)

    @cached_property
    def _message(self) -> EmailMessage:
        return BytesParser(policy=policy.default).parsebytes(self.data)


def requests(project: Project) -> tuple[Sent, ...]:
    """The requests that are kept in the approvals folder."""
    folder = project.approvals / FOLDER
    if not folder.is_dir():
        return ()
    files = (path for path in sorted(folder.glob("*.eml")) if path.is_file() and path.stat().st_size <= MAX_BYTES)
    return tuple(_sent(path.name, path.read_bytes()) for path in files)


@lru_cache(maxsize=16)
def _sent(file: str, data: bytes) -> Sent:
    """A request that is asked for again is taken apart already."""
    return Sent(file, data)
