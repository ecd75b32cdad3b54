"""Rev and Rev AI: `monologues[].elements[]`, which carry their own spaces (https://docs.rev.ai/api/asynchronous)."""

from __future__ import annotations

from casestudies.transcripts.services.shape import Spoken, Word, glued, length, record, records, speaker, string, time
from casestudies.transcripts.turns import Piece


def transcribed(document: object) -> Spoken | None:
    """The monologues, with the names that the file gives to the numbers of its speakers."""
    found = record(document)
    monologues = records(found.get("monologues"))
    if not monologues or "elements" not in monologues[0]:
        return None
    names = {item.get("id"): item.get("name") for item in records(found.get("speakers")) if _is_key(item.get("id"))}
    pieces: list[Piece] = []
    seen = read_ = 0
    for item in monologues:
        number = item.get("speaker")
        who = speaker(names.get(number) if _is_key(number) else None) or speaker(number)
        elements = records(item.get("elements"))
        # A space of its own makes every element carry its spaces, also in a monologue of one word.
        words = [Word(string(e.get("value")), time(e.get("ts")), time(e.get("end_ts")), who) for e in elements]
        pieces += glued([*words, Word(" ", None, None, who)])
        seen += length(item.get("elements"))
        read_ += len(elements)
    return Spoken(pieces, seen, read_, None)


def _is_key(value: object) -> bool:
    return isinstance(value, (int, str))
