"""What every reader of written words makes: entries, each one person's words with what the file says of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from casestudies.transcripts.turns import MAX_LABEL, Piece, Reading, apart


class Said(NamedTuple):
    """One paragraph, answer or message. `asked`: it is not the writer's, but what was asked of them or answered to them."""

    text: str
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One person's words: a mail, a review, a row of answers. `who` is the name as the file has it, and the label of the turns.

    Everything else is as the file has it, empty where it says nothing: `when` a date, `address` where it was published, `rating`
    such as `4/5`, `company`, `role` and `mail` of the writer. `line` is where it begins in the file, `raw` how the file has it.
    """

    who: str
    said: tuple[Said, ...]
    when: str = ""
    address: str = ""
    rating: str = ""
    company: str = ""
    role: str = ""
    mail: str = ""
    language: str = ""
    line: int = 0
    raw: str = ""

    @property
    def words(self) -> str:
        """All that its writer wrote, paragraphs apart."""
        return "\n\n".join(one.text for one in self.said if not one.asked)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The entries of a file. `marketplace` is where they were published, by its id in `marketplaces`, if the form tells."""

    entries: tuple[Entry, ...]
    format: str
    confirmed: bool = True
    marketplace: str = ""


def reading(sheet: Sheet) -> Reading:
    """The entries as turns: each paragraph one of its own, so that no sentence runs on into the next paragraph."""
    pieces = [
        Piece(None if one.asked else entry.who[:MAX_LABEL] or None, one.text, line=entry.line)
        for entry in sheet.entries
        for one in entry.said
        if one.text
    ]
    return Reading(apart(pieces), sheet.format, len(pieces), len(pieces), counted=True, confirmed=sheet.confirmed)


def said(words: Sequence[str]) -> tuple[Said, ...]:
    """The paragraphs of one writer, without those that are empty."""
    return tuple(Said(text) for text in words if text)
