"""The one reader of JSON: parsed within bounds, then given to the services in turn."""

from __future__ import annotations

import json

from casestudies.transcripts import otranscribe, own
from casestudies.transcripts.codes import BROKEN, TOO_LARGE, UNRECOGNISED, refusal
from casestudies.transcripts.services.known import SERVICES
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import Reading, apart, bounded, merged

MAX_CONTAINERS = 200_000
MAX_VALUES = 1_200_000


def reading(source: Source) -> Reading | None:
    """What the first service that knows its own answer makes of it; raises TranscriptError for any other JSON."""
    text = source.text.lstrip("\ufeff \t\n")
    if not text.startswith(("{", "[")) or _is_line_of_text(text):
        return None
    if text.count("{") + text.count("[") > MAX_CONTAINERS or text.count(",") > MAX_VALUES:
        raise refusal(TOO_LARGE, source.name, "The JSON has more items than any transcript.")
    try:
        document = _parsed(text)
    except (ValueError, RecursionError):
        raise refusal(BROKEN, source.name, "The file begins like JSON, but is not JSON.") from None
    if (saved := own.reading(document)) is not None:
        return saved
    if (typed := otranscribe.reading(document, source.name)) is not None:
        return typed
    for service in SERVICES:
        said = service.transcribed(document)
        if said is not None:
            bounded(len(said.pieces), source.name)
            pieces = [piece for piece in said.pieces if piece.text]
            return Reading(
                apart(pieces) if said.apart else merged(pieces),
                service.format,
                said.seen,
                said.read,
                said.language,
                empty=len(said.pieces) - len(pieces),
                confirmed=service.confirmed,
            )
    raise refusal(
        UNRECOGNISED,
        source.name,
        "This JSON is not from a service that we know.",
        remedy="Export the transcript as WebVTT or SRT, which every service offers.",
    )


def _parsed(text: str) -> object:
    """The document, or the list of documents where each line holds one; raises ValueError for anything else."""
    try:
        return json.loads(text, parse_constant=lambda _: None)
    except ValueError:
        lines = [line for line in text.split("\n") if line.strip()]
        if len(lines) < 2 or not all(line.startswith("{") and line.rstrip().endswith("}") for line in lines):
            raise
        return [json.loads(line, parse_constant=lambda _: None) for line in lines]


def _is_line_of_text(text: str) -> bool:
    """Saved captions begin with a bracket too: `[Dana Reyes] 15:05:17`, `[00:00:01] Dana: …`."""
    head = text[1:200].lstrip()
    if text[0] == "{":
        return False
    return not head or (
        head[0] not in '{["]' and not head.startswith(("true", "false", "null", "-")) and "]" in head.split("\n")[0]
    )
