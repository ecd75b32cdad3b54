"""Who spoke when."""

from __future__ import annotations

from casestudies.desk.report.conversation import end_of
from casestudies.desk.report.model import Stretch
from casestudies.transcripts.model import Turn


def timeline(turns: tuple[Turn, ...], ours: frozenset[str], theirs: frozenset[str]) -> tuple[tuple[Stretch, ...], bool]:
    """Who spoke when: by seconds where every turn has its start, else by letters."""
    starts = [turn.start for turn in turns]
    timed = bool(turns) and all(start is not None for start in starts)
    edges: list[float] = []
    at = 0.0
    for turn in turns:
        edges.append(float(turn.start) if timed and turn.start is not None else at)
        at += len(turn.text) + 1
    last = (
        max([*edges, *(stop for turn in turns if timed and (stop := end_of(turn)) is not None)], default=0.0)
        if timed
        else at
    )
    first = min(edges, default=0.0)
    whole = max(last - first, 1e-9)
    found = []
    for n, turn in enumerate(turns):
        stop = end_of(turn) if timed else None
        end = stop if stop is not None else edges[n + 1] if n + 1 < len(turns) else last
        side = True if turn.speaker in ours else False if turn.speaker in theirs else None
        begin = (edges[n] - first) / whole
        found.append(
            Stretch(begin, max(begin, min(1.0, (end - first) / whole)), turn.speaker or "", side, turn.start, stop)
        )
    return tuple(found), timed
