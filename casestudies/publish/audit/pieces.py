"""What the files of a site have in common, so that it is read once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from casestudies.publish.audit.runs import RUN, runs_in
from casestudies.publish.words import readings, words


@dataclass(frozen=True, slots=True)
class NewPieces:
    """Pieces of a text, one behind the other, that no text before had so: by number, with the one before them in `before`."""

    before: str
    pieces: dict[int, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join((self.before, *self.pieces.values()))

    def placed(self, runs: set[int]) -> Iterator[tuple[int, set[int]]]:
        """Of these runs, those that stand in each piece, or begin in the one before; where that is not plain, in each."""
        left, before = set(runs), self.before
        for number, piece in self.pieces.items() if runs else ():
            here = runs.intersection(runs_in(f"{before}\n{piece}")) if len(self.pieces) > 1 else runs
            yield number, here
            left, before = left - here, piece
        if left:
            yield from dict.fromkeys(self.pieces, left).items()


class PiecesSeen:
    """What was read before: header, navigation and footer stand on every page of a site.

    A text is cut at line ends into pieces of at least a run of words, so that every run lies within two neighbours; two
    neighbours that were met before, side by side, hold nothing new.
    """

    def __init__(self) -> None:
        self._pairs: dict[tuple[int, int], int] = {}
        self._lengths: dict[int, int] = {}
        """Words of a line, by its hash: the lines themselves are the whole site."""

    def divided(self, text: str) -> tuple[set[int], list[NewPieces]]:
        """The numbers of all pieces of a text; and those of them in which a run may stand that no text before had."""
        before, last = 0, ""
        mine: set[int] = set()
        new: list[NewPieces] = []
        going_on = False
        for piece in self._pieces(text):
            pair = (before, hash(piece))
            if is_new := pair not in self._pairs:
                self._pairs[pair] = len(self._pairs)
                if not going_on:
                    new.append(NewPieces(last))
                new[-1].pieces[self._pairs[pair]] = piece
            mine.add(self._pairs[pair])
            going_on = is_new
            before, last = pair[1], piece
        return mine, new

    def _pieces(self, text: str) -> Iterator[str]:
        lines: list[str] = []
        length = 0
        for line in text.split("\n"):
            if (known := hash(line)) not in self._lengths:
                self._lengths[known] = len(words(next(readings(line))))
            lines.append(line)
            length += self._lengths[known]
            if length >= RUN:
                yield "\n".join(lines)
                lines, length = [], 0
        if lines:
            yield "\n".join(lines)
