"""Which files of a site are read, and for what: nothing is done twice.

Of a file in which nothing was that should not be there, the memory keeps what it was held against and the hashes of its words and
runs. A text that is private since is looked for in those, and the file is read again only where it may stand in it.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import NamedTuple

from casestudies.memory import KeptBytes, KeptKind, Memory, digest_of
from casestudies.publish.audit.files_read import FilesRead
from casestudies.publish.audit.phrases import PrivatePhrase, by_word, phrases_of
from casestudies.publish.audit.public import excused_phrases, excuses
from casestudies.publish.audit.runs import Private, is_leak, mark_of, numbers_of, private_runs

Needed = frozenset[tuple[str, ...]]
"""What excuses the private words in a file: of each of these, the hashes of public texts, one that is still published."""


class Clean(NamedTuple):
    """A file in which nothing is that should not be there: the private texts that it was held against, what it leans on, and by
    their names the hashes that were read in it, or in a file with the same pieces.
    """

    against: str
    needed: Needed
    read: frozenset[str]


_CLEAN = KeptKind[Clean]("clean", Clean)
_READ = KeptBytes("read")
"""The hashes of words and runs that were read in a file, by their own hash: whatever is read later does not change them."""
_HELD_AGAINST = KeptKind[frozenset[str]]("held against", frozenset[str])
"""Several private texts, by the hash of what they are known by."""


class Scans:
    """What has to be read of a site. A file that was clean before is held against the private texts that are new since, every other
    one against all.
    """

    def __init__(self, private: Sequence[Private], memory: Memory) -> None:
        self._private, self._memory = {mark_of(one): one for one in private}, memory
        self._all = digest_of(sorted(self._private))
        self._new_since: dict[str, tuple[str, ...] | None] = {self._all: ()}
        self._scans: dict[tuple[str, ...], _Scan] = {}
        self._still_clean: list[tuple[bytes, Clean]] = []

    def add(self, section: bytes, public: Mapping[str, str]) -> None:
        """Read a file, as far as that is necessary."""
        content = hashlib.sha256(section).digest()
        before = self._memory.known(_CLEAN, content)
        new = self._since(before.against) if before and _still(public, before.needed) else None
        if before is None or new is None:
            self._scan(tuple(self._private)).add(content, section, Needed())
        elif new and self._scan(new).may_be_in(before.read):
            self._scan(new).add(content, section, before.needed)
        elif new:
            self._still_clean.append((content, before))

    def judged(self, public: Mapping[str, str]) -> list[Scanned]:
        """What is wrong, if only these texts are public."""
        return [scan.judged(public) for scan in self._scans.values()]

    def keep(self, scanned: Iterable[Scanned]) -> None:
        """Remember that all files are clean."""
        self._memory.recall(_HELD_AGAINST, lambda: frozenset(self._private), self._all)
        for content, before in self._still_clean:
            self._memory.keep(_CLEAN, before._replace(against=self._all), content)
        for one in scanned:
            names = [self._kept(hashes) for hashes in one.hashes()]
            for content, needed, read in one.clean():
                self._memory.keep(_CLEAN, Clean(self._all, needed, frozenset(names[at] for at in read)), content)

    def _kept(self, hashes: bytes) -> str:
        name = hashlib.sha256(hashes).hexdigest()
        self._memory.recall(_READ, lambda: hashes, name)
        return name

    def _scan(self, marks: tuple[str, ...]) -> _Scan:
        if marks not in self._scans:
            self._scans[marks] = _Scan([self._private[mark] for mark in marks], self._memory)
        return self._scans[marks]

    def _since(self, before: str) -> tuple[str, ...] | None:
        """The private texts that are none of those before; None where nobody knows which those were."""
        if before not in self._new_since:
            old = self._memory.known(_HELD_AGAINST, before)
            self._new_since[before] = None if old is None else tuple(m for m in self._private if m not in old)
        return self._new_since[before]


def _still(public: Mapping[str, str], needed: Needed) -> bool:
    return all(any(mark in public for mark in marks) for marks in needed)


class _Scan:
    """Files, and some private texts that they are held against."""

    def __init__(self, private: Sequence[Private], memory: Memory) -> None:
        self._private, self._memory = private, memory
        self._phrases = tuple(phrases_of(private, memory))
        self._site = FilesRead(by_word(self._phrases))
        self._files: list[tuple[bytes, tuple[int, ...], Needed]] = []
        self._met: dict[str, bool] = {}

    def may_be_in(self, read: Iterable[str]) -> bool:
        """Whether one of the texts may stand where these hashes were read, or nobody knows them any more."""
        return any(self._met_in(name) for name in read)

    def add(self, content: bytes, section: bytes, needed: Needed) -> None:
        """Read a file. `needed` is what it is known to lean on."""
        self._files.append((content, self._site.add(section), needed))

    def judged(self, public: Mapping[str, str]) -> Scanned:
        """What is wrong in them, if only these texts are public."""
        hits = _hits(self._site.runs, self._private, self._memory)
        halves = self._site.halves(hits)
        free = excuses(halves, public)
        guilty = {run: name for run, name in hits.items() if is_leak(halves[run], free)}
        told, excused = excused_phrases(self._site.met, public)
        return Scanned(guilty, told, self._files, self._site, partial(self._site.leaning, halves, free, excused))

    def _met_in(self, name: str) -> bool:
        if name not in self._met:
            hashes = self._memory.known(_READ, name)
            self._met[name] = hashes is None or self._is_met_by(self._wanted.intersection(array("q", hashes)))
        return self._met[name]

    def _is_met_by(self, found: set[int]) -> bool:
        return not found.isdisjoint(self._runs) or any(map(found.issuperset, self._numbers))

    @cached_property
    def _wanted(self) -> set[int]:
        return self._runs.union(*self._numbers)

    @cached_property
    def _runs(self) -> set[int]:
        return {run for one in self._private for run in private_runs(one, self._memory)}

    @cached_property
    def _numbers(self) -> tuple[tuple[int, ...], ...]:
        """The hashes of the words of each short text."""
        return tuple(numbers_of(phrase.words) for phrase in self._phrases)


def _hits(runs: set[int], private: Iterable[Private], memory: Memory) -> dict[int, str]:
    """The runs of private texts that stand in the site, which has these, and what each is from."""
    found: dict[int, str] = {}
    for one in private if runs else ():
        for run in runs.intersection(private_runs(one, memory)):
            found.setdefault(run, one.name)
    return found


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a scan found: runs of private words, with what each is from, and short texts. `leaning` says what each piece of what was
    read leans on.
    """

    guilty: Mapping[int, str]
    told: Collection[PrivatePhrase]
    _files: Sequence[tuple[bytes, tuple[int, ...], Needed]]
    _site: FilesRead
    _leaning: Callable[[], Mapping[int, set[tuple[str, ...]]]]

    def hashes(self) -> Iterator[bytes]:
        """Of each file, the hashes of what was read in it."""
        return self._site.hashes()

    def clean(self) -> Iterator[tuple[bytes, Needed, set[int]]]:
        """The files, where nothing was found, with all that each leans on, and the files in which its pieces were read."""
        leaning = self._leaning()
        for content, parts, needed in self._files:
            yield content, needed.union(*(leaning.get(part, ()) for part in parts)), self._site.read_in(parts)
