"""The words of a built site's files, as far as they have to be read."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from casestudies.publish.audit.phrases import PhrasesByWord, PrivatePhrase, found_in
from casestudies.publish.audit.pieces import NewPieces, PiecesSeen
from casestudies.publish.audit.runs import RUN, halves_in, numbers_of, runs_of, tokens_of
from casestudies.publish.words import readings, text_of

_ALTERNATIVES = 3
"""How many public texts are kept that excuse the same words."""


class FilesRead:
    """The words of the files that are read. What a file has in common with one before it was read there."""

    def __init__(self, phrases: PhrasesByWord) -> None:
        self.runs: set[int] = set()
        self.met: dict[PrivatePhrase, set[int]] = defaultdict(set)
        """The phrases that stand in the site, and in which pieces."""
        self._phrases, self._seen = phrases, PiecesSeen()
        self._read: list[tuple[NewPieces, array[int], int]] = []
        """What was read, the hashes of the runs in it, and which file it was read in."""
        self._words: list[array[int]] = []
        """Of each file, the hashes of the words that were read in it."""
        self._read_in: dict[int, int] = {}
        """Of each piece, which file it was read in."""
        self._files_with: Counter[int] = Counter()
        """How many files have a piece."""

    def add(self, data: bytes) -> tuple[int, ...]:
        """Read a file; the numbers of its pieces."""
        mine, new = self._seen.divided(text_of(data))
        file, all_words = len(self._words), set[int]()
        for stretch in new:
            found = array("q")
            for reading in readings(stretch.text):
                for tokens, size in tokens_of(reading):
                    numbers = numbers_of(tokens)
                    found.extend(runs_of(numbers, size))
                    if size == RUN:
                        all_words.update(numbers)
                        for phrase in found_in(self._phrases, reading, tokens):
                            self.met[phrase].update(stretch.pieces)
            self.runs.update(found)
            self._read.append((stretch, found, file))
            self._read_in.update(dict.fromkeys(stretch.pieces, file))
        self._words.append(array("q", sorted(all_words)))
        self._files_with.update(mine)
        return tuple(mine)

    def hashes(self) -> Iterator[bytes]:
        """Of each file, the hashes of all words and runs that were read in it."""
        runs = groupby(self._read, key=lambda read: read[2])
        file, new = next(runs, (-1, iter(())))
        for number, numbers in enumerate(self._words):
            every = array("q", numbers)
            if file == number:
                for _, found, _ in new:
                    every.extend(found)
                file, new = next(runs, (-1, iter(())))
            yield every.tobytes()

    def read_in(self, pieces: Sequence[int]) -> set[int]:
        """Which files these pieces were read in."""
        return {self._read_in[piece] for piece in pieces}

    def halves(self, hits: Mapping[int, str]) -> dict[int, tuple[int, ...]]:
        """The halves of these runs, by the run."""
        made: dict[int, tuple[int, ...]] = {}
        for stretch, found, _ in self._read if hits else ():
            if not hits.keys().isdisjoint(found):
                made.update(halves_in(stretch.text, found, hits))
        return made

    def leaning(
        self,
        halves: Mapping[int, Sequence[int]],
        excuses: Mapping[int, tuple[str, ...]],
        phrases: Mapping[PrivatePhrase, str],
    ) -> dict[int, set[tuple[str, ...]]]:
        """What excuses the private words in each piece: the public texts that excuse the most of it, any of which will do. The
        page of a story thus leans on its own text, and not on a turn of phrase in another's.
        """
        made: dict[int, set[tuple[str, ...]]] = defaultdict(set)
        for stretch, hits in self._with_hits(set(halves)):
            is_shared = any(self._files_with[number] > 1 for number in stretch.pieces)
            # Of what only one file has, it leans on all: no need to know which piece holds what.
            for number, runs in stretch.placed(hits) if is_shared else ((next(iter(stretch.pieces)), hits),):
                free = {half for run in runs for half in halves[run] if half in excuses}
                # The halves of one quote are excused by the same texts.
                alike, often = Counter(excuses[half] for half in free), Counter[str]()
                for marks, count in alike.items():
                    often.update(dict.fromkeys(marks, count))
                made[number].update(_most(marks, often) for marks in alike)
        for phrase, mark in phrases.items():
            for number in self.met[phrase]:
                made[number].add((mark,))
        return made

    def _with_hits(self, all_hits: set[int]) -> Iterator[tuple[NewPieces, set[int]]]:
        for stretch, found, _ in self._read if all_hits else ():
            if hits := all_hits.intersection(found):
                yield stretch, hits


def _most(marks: Sequence[str], often: Mapping[str, int]) -> tuple[str, ...]:
    most = max(often[mark] for mark in marks)
    return tuple(sorted({mark for mark in marks if often[mark] == most})[:_ALTERNATIVES])
