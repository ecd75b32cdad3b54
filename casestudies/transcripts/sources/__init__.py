"""Words that were written: mails, reviews, answers to surveys, posts and chats, by what the interview says that they are.

Each kind has its readers, tried in this order. Nothing is read as one of them unless somebody said so: a table may hold
anything, and a mail is often evidence.
"""

from __future__ import annotations

from casestudies.transcripts.codes import UNRECOGNISED, refusal
from casestudies.transcripts.source import Source
from casestudies.transcripts.sources.entries import Entry, Sheet

KINDS = ("mail", "survey", "review", "post", "chat")

_HINTS = {
    "mail": "Save the mail as a file (.eml): most mail programs do so by “Save as” or by dragging it into a folder.",
    "survey": "Export the answers as CSV, with a first row that names the questions.",
    "review": "Export the reviews as CSV or JSON, or save one as text: `From:`, `Address:`, `Date:`, an empty line, the words.",
    "post": "Save it as text: lines `From:`, `Address:`, `Date:`, an empty line, and the words.",
}


def read_sheet(source: Source, kind: str) -> Sheet | None:
    """The entries of a file of this kind; None for a chat of no form that we know. Raises TranscriptError."""
    from casestudies.transcripts.sources.readers import READERS  # noqa: PLC0415 - a conversation needs none of them

    found = next((sheet for reader in READERS[kind] if (sheet := reader(source)) is not None), None)
    if found is None and kind != "chat":
        raise refusal(UNRECOGNISED, source.name, f"The file cannot be read as a {kind}.", remedy=_HINTS[kind])
    return found


__all__ = ["KINDS", "Entry", "Sheet", "read_sheet"]
