"""The passage that a quote was derived from: its text, its turns and times."""

from __future__ import annotations

import re

from casestudies.quotes.derivation import Link
from casestudies.quotes.edits import backchannel, cuts
from casestudies.quotes.model import Passage, Span
from casestudies.quotes.reading import TranscriptWords
from casestudies.transcripts.model import Turn

_ATTACHED = re.compile(r"(?:[^\s\w]|[ \u00a0\u202f](?=[?!;:»›](?!\w)))*")


def derived(source: TranscriptWords, links: tuple[Link, ...]) -> Passage:
    """The passage of a derivation: its text includes what an ellipsis leaves out, its spans only what is quoted."""
    return passage_of(source, taken(links)[0])


def taken(links: tuple[Link, ...]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The stretches of words that a derivation quotes, and those that its ellipses leave out."""
    stretches: list[tuple[int, int]] = []
    gaps: list[tuple[int, int]] = []
    for link in links:
        if link.rule is cuts.ELLIPSIS and link.to_i > link.i:
            gaps.append((link.i, link.to_i))
        if link.to_i == link.i or link.rule is cuts.ELLIPSIS or link.rule is backchannel.RULE:
            continue
        if stretches and stretches[-1][1] == link.i:
            stretches[-1] = (stretches[-1][0], link.to_i)
        else:
            stretches.append((link.i, link.to_i))
    return stretches, gaps


def passage_of(source: TranscriptWords, stretches: list[tuple[int, int]]) -> Passage:
    """The passage that consists of these stretches of words."""
    spans: list[Span] = []
    for a, b in stretches:
        i = a
        while i < b:
            turn = source.turn(i)
            stop = min(b, source.words_of(turn)[1])
            offset = source.starts[turn]
            end = source.ends[stop - 1]
            if stop == source.words_of(turn)[1] or source.starts_sentence(stop):
                end += len(closing(source, stop))
            spans.append(Span(turn, source.begins[i] - offset, end - offset))
            i = stop
    begin = source.starts[spans[0].turn] + spans[0].begin
    end = source.starts[spans[-1].turn] + spans[-1].end
    stop_turn = source.transcript.turns[spans[-1].turn]
    return Passage(
        text=source.text[begin:end],
        speaker=source.transcript.turns[spans[0].turn].speaker,
        spans=tuple(spans),
        start=source.time(begin),
        stop=_stop(stop_turn, spans[-1].end),
        begin=begin,
        end=end,
    )


def _stop(turn: Turn, offset: int) -> float | None:
    for cue in turn.cues:
        if cue.begin < offset <= cue.end and cue.stop is not None:
            return float(cue.stop)
    return turn.stop if turn.stop is None else float(turn.stop)


def closing(source: TranscriptWords, last: int) -> str:
    """The marks that close the sentence, without those that open the next."""
    if attached := marks_behind(source.text, source.ends[last - 1]):
        return attached
    return next(iter(source.gap(last).split("\n")[0].split()), "")


def marks_behind(text: str, at: int) -> str:
    """The marks right behind a word that ends at `at`; French sets a space before some."""
    found = _ATTACHED.match(text, at)
    return found.group() if found else ""
