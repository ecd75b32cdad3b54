"""What was said: the values every reader produces and everything later reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from casestudies.findings import Finding


class Cue(NamedTuple):
    """A timed piece of a turn: the characters `begin` to `end` (half-open) of the turn's text.

    `start` and `stop` are seconds from the beginning of the interview, or None where the file has none.
    """

    begin: int
    end: int
    start: float | None
    stop: float | None


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's uninterrupted speech. `speaker` is the label in the file, None where nobody is named.

    `text` has single spaces and no markup, and is otherwise exactly what the file says. `start` and `stop` are seconds
    from the beginning; `line` is where the turn begins in the file (from 1), 0 in files that have no lines. `by_hand` where
    somebody said who speaks, because the file does not.
    """

    speaker: str | None
    text: str
    start: float | None = None
    stop: float | None = None
    cues: tuple[Cue, ...] = ()
    line: int = 0
    by_hand: bool = False

    def time_at(self, offset: int) -> float | None:
        """The second at which the character at `offset` was said, as well as the cues tell; else the turn's start."""
        for cue in reversed(self.cues):
            if cue.begin <= offset and cue.start is not None:
                return cue.start
        return self.start


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was said in one conversation, in order.

    `sha256` is of the file's bytes, in hexadecimal: it names the transcript in proofs. `format` is the reader's
    name (`webvtt`, `otter-text`, …), `language` what the file itself declares (BCP 47), if anything. `findings` are
    the reader's own doubts: a layout never confirmed by a real file, a cue without words. `written` where the words were never
    spoken.
    """

    turns: tuple[Turn, ...]
    format: str
    sha256: str
    language: str | None = None
    findings: tuple[Finding, ...] = field(default=())
    written: bool = False

    @property
    def speakers(self) -> tuple[str, ...]:
        """The labels in order of first appearance."""
        return tuple(dict.fromkeys(t.speaker for t in self.turns if t.speaker is not None))

    @property
    def words(self) -> int:
        """How many words, counted between spaces (which are single: see `Turn`)."""
        return sum(t.text.count(" ") + 1 for t in self.turns if t.text)
