"""Turns as they are read line by line: whose words a line is, and which of its words are nobody's."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from casestudies.transcripts.clock import CLOCK, seconds
from casestudies.transcripts.dialogue.lines import Line
from casestudies.transcripts.dialogue.voices import is_voice, without_mark
from casestudies.transcripts.inside import ENDS, Inside, is_told_of
from casestudies.transcripts.turns import OpenPiece, Piece
from casestudies.transcripts.wording import written

_INSIDE = re.compile(rf"(?<=\S)[ ]\\?\[({CLOCK})\\?\](?=\s|$)")


def _timed_inside(words: Iterable[str]) -> bool:
    """Whether times in brackets stand inside of what was said, none earlier than the one before: a tool set them there, as Descript
    does in long answers, and nobody said them.
    """
    found = (m[1] for text in words if "]" in text for m in _INSIDE.finditer(text))
    times = [at for time in found if (at := seconds(time)) is not None]
    return len(times) > 1 and times == sorted(times)


class Script:
    """The turns so far, each of one block or several timed ones; `doubts` are the lines of words that are nobody's for a name.

    Words behind a speaker's name inside a line are nobody's, and so are the lines of `unsure`, which begin as a turn may. `words`
    are all that was said, line by line.
    """

    def __init__(self, inside: Inside, unsure: Container[int], words: Iterable[str]) -> None:
        self._inside = inside
        self._unsure = unsure
        self._timed = _timed_inside(words)
        self.turns: list[list[OpenPiece]] = []
        self.doubts: set[int] = set()

    @property
    def latest(self) -> float:
        """When the last words began that have a time."""
        return next((at for block in reversed(self.turns[-1]) if (at := block.head.start) is not None), 0.0)

    def opens(self, head: Piece, rest: str) -> None:
        """Somebody's turn begins, with these words on its line."""
        self.turns.append([OpenPiece(head, [])])
        self._says(rest, head.line)

    def goes_on(self, line: Line, start: float | None = None) -> bool:
        """A line that no name opens: of whoever spoke, or nobody's since `start`. Whether it was one of either."""
        doubtful = line.number in self._unsure or (
            (line.opens or self._ended()) and (self._inside.opens(line.text) or self._tells_of_speaker(line.text))
        )
        if doubtful or is_voice(line.text):
            self.turns.append([OpenPiece(Piece(None, "", start, None, line.number), [])])
            self.doubts |= {line.number} if doubtful else set()
        elif not self.turns:
            return False
        self._says(without_mark(line.text), line.number)
        return True

    def goes_on_at(self, start: float | None, rest: str, line: Line) -> None:
        """A later paragraph of the same turn, with its time."""
        self.turns[-1].append(OpenPiece(Piece(self.turns[-1][0].head.speaker, "", start, None, line.number), []))
        self._says(rest, line.number)

    def _tells_of_speaker(self, text: str) -> bool:
        """Whether a paragraph is about whoever would say it: nobody speaks of himself by name, but to say what it is."""
        name = (self.turns[-1][0].head.speaker or "") if self.turns else ""
        return bool(name) and is_told_of(name, text)

    def _ended(self) -> bool:
        """Whether the line before ended with a sentence, so that this one is not wrapped from it."""
        lines = self.turns[-1][-1].lines if self.turns else []
        return not lines or lines[-1].rstrip().endswith(ENDS)

    def _says(self, text: str, number: int) -> None:
        first, *later = _INSIDE.split(text) if self._timed else [text]
        self._says_at_once(first, number)
        for time, words in zip(later[::2], later[1::2], strict=True):
            speaker = self.turns[-1][0].head.speaker
            self.turns[-1].append(OpenPiece(Piece(speaker, "", seconds(time), None, number), []))
            self._says_at_once(words.lstrip(), number)

    def _says_at_once(self, text: str, number: int) -> None:
        block = self.turns[-1][-1]
        parts = list(self._inside.parts(text))
        if parts and block.head.speaker is None and not block.lines and not text[: parts[0].cut].strip():
            text, parts = text[parts[0].begin :], [part.behind(parts[0].begin) for part in parts[1:]]
        ends = [*(part.cut for part in parts), len(text)]
        block.lines.append(text[: ends[0]])
        for part, end in zip(parts, ends[1:], strict=True):
            words = without_mark(text[part.begin : end])
            self.turns.append([OpenPiece(Piece(None, "", part.start, None, number), [words])])
            self.doubts |= {number} if part.named else set()

    def said(self) -> list[list[Piece]]:
        """The pieces of each turn that have words."""
        return [[piece for part in turn if (piece := part.closed(written)).text] for turn in self.turns]
