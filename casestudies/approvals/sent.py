"""Requests as they were written, to be held against their answers: private files, beside the evidence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import policy
from email.parser import BytesParser
from email.utils import getaddresses
from pathlib import Path

from casestudies.approvals.mail import MAX_BYTES, Line, alike, lines_of
from casestudies.stories.project import Project

FOLDER = "requests"
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Sent:
    """A request: its file's name in the folder of requests, the digests it names, whom it was addressed to, and what it says
    in each of its forms.
    """

    file: str
    digests: frozenset[str]
    to: frozenset[str]
    forms: tuple[tuple[Line, ...], ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """What it says, as it is compared."""
        return tuple(alike(form) for form in self.forms)


def requests(project: Project) -> tuple[Sent, ...]:
    """The requests that are kept in the approvals folder."""
    folder = project.approvals / FOLDER
    if not folder.is_dir():
        return ()
    return tuple(sent for path in sorted(folder.glob("*.eml")) if path.is_file() and (sent := _read(path)) is not None)


def _read(path: Path) -> Sent | None:
    if path.stat().st_size > MAX_BYTES:
        return None
    message = BytesParser(policy=policy.default).parsebytes(path.read_bytes())
    try:
        forms = lines_of(message)
        to = frozenset(address.casefold() for _, address in getaddresses([str(v) for v in message.get_all("To", [])]))
    except (ValueError, LookupError, AttributeError, IndexError, TypeError):
        return None
    text = " ".join(line.text for form in forms for line in form)
    return Sent(path.name, frozenset(_DIGEST.findall(text)), to, forms)
