"""Gong: the monologues of a call, by speakers that are named in the call's `parties`
(https://gong.app.gong.io/settings/api/documentation#post-/v2/calls/transcript).
"""

from __future__ import annotations

from casestudies.transcripts.services.shape import Spoken, length, record, records, speaker, string, time
from casestudies.transcripts.turns import Piece
from casestudies.transcripts.wording import spoken


def transcribed(document: object) -> Spoken | None:
    """The sentences of one call; a speaker whose name is not in the file keeps the number that Gong gives."""
    calls = records(record(document).get("callTranscripts"))
    call = calls[0] if len(calls) == 1 else record(document)
    monologues = records(call.get("transcript"))
    if not monologues or not {"speakerId", "sentences"} <= monologues[0].keys():
        return None
    parties = records(call.get("parties")) or records(record(document).get("parties"))
    names = {string(party.get("speakerId")): speaker(party.get("name")) for party in parties}
    pieces: list[Piece] = []
    seen = 0
    for item in monologues:
        key = string(item.get("speakerId"))
        by = names.get(key) or speaker(key)
        seen += length(item.get("sentences"))
        for sentence in records(item.get("sentences")):
            start, stop = time(sentence.get("start"), 0.001), time(sentence.get("end"), 0.001)
            pieces.append(Piece(by, spoken(string(sentence.get("text"))), start, stop))
    return Spoken(pieces, seen + length(call["transcript"]) - len(monologues), len(pieces))
