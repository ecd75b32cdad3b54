"""The readers of each kind of what was written, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from casestudies.transcripts.source import Source
from casestudies.transcripts.sources import mail, plain, rows, services
from casestudies.transcripts.sources.entries import Sheet

SheetReader = Callable[[Source], Sheet | None]

READERS: Mapping[str, tuple[SheetReader, ...]] = {
    "mail": (mail.read_mail,),
    "survey": (plain.post, rows.survey),
    "review": (services.of(services.REVIEWS), plain.post, rows.reviews),
    "post": (services.of(services.POSTS), plain.post),
    "chat": (plain.slack, plain.chat),
}
"""By kind. A chat that none of these knows is read as a conversation."""
