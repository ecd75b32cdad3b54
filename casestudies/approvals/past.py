"""The past of a site's files: which commits changed which of them, and what each held in any commit.

Read from git at once for all files, so that five hundred stories cost as little as one. A file that was renamed is followed to
the names it had before. Pure but for `read`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from casestudies.approvals.git import Commit, Repository

# Names that one file can have had; and how often the search for them goes on outside the site's folders.
MAX_NAMES = 20
MAX_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class FileChange:
    """What a commit did to one file: its name, its blob afterwards (None: it is gone), and the name it had before, if another."""

    path: str
    blob: str | None
    was: str = ""


_Blobs = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Past:
    """The commits that changed any of the files, the latest first and none before those that came out of it.

    `unknown` are the commits before which nothing is known: a shallow clone was cut off there, or the limit of commits
    reached. Paths are from the root of the repository. A commit's `parents` are the nearest earlier ones of the list.
    """

    commits: tuple[Commit, ...] = ()
    unknown: frozenset[str] = frozenset()
    _parents: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _touched: Mapping[str, _Blobs] = field(default_factory=dict)
    """By file: the commits in which it differs from how it was in one of their parents, with its blob there."""
    _renames: tuple[tuple[str, str], ...] = ()
    """New and old names, the latest first."""
    _followed: dict[str, _Blobs] = field(default_factory=dict)

    @property
    def head(self) -> str | None:
        """The latest commit; None where none ever touched the files."""
        return self.commits[0].hash if self.commits else None

    def parents(self, commit: str) -> tuple[str, ...]:
        """The commits that a commit was made on, as far as they are known."""
        return self._parents[commit]

    def touched(self, path: str) -> _Blobs:
        """The commits that changed a file under any name it had, each with its blob there (None: it was not there)."""
        if path not in self._followed:
            names = self.names(path)
            by_name = [self._touched.get(name, {}) for name in names]
            if len(names) == 1:
                self._followed[path] = by_name[0]
            else:
                every = {commit for blobs in by_name for commit in blobs}
                self._followed[path] = {
                    c: next((blob for blobs in by_name if (blob := self._blob(c, blobs)) is not None), None)
                    for c in every
                }
        return self._followed[path]

    def blobs(self, place: str) -> Iterator[tuple[str, str, str]]:
        """The blobs that a file or a folder ever held (empty: any), each once, with a file and a commit that held it."""
        inside = (path for path in self._touched if not place or path == place or path.startswith(f"{place}/"))
        found = {blob: (path, c) for path in inside for c, blob in self._touched[path].items() if blob}
        yield from ((path, blob, commit) for blob, (path, commit) in found.items())

    def blob(self, commit: str | None, path: str) -> str | None:
        """What a file held in a commit; None where it was not there."""
        return self._blob(commit, self.touched(path))

    def nearest(self, commit: str | None, blobs: Iterable[str]) -> str | None:
        """The commit itself or the nearest before it that is one of these; None where there is none.

        Asked of the commits that touched a file, every way back from any other leads to the same state of it.
        """
        while commit is not None and commit not in blobs:
            commit = next(iter(self._parents[commit]), None)
        return commit

    def life(self, paths: Sequence[str]) -> tuple[Commit, ...]:
        """The commits that made files what they are, the latest first; of branches that led to the same state one is followed."""
        touched = [self.touched(path) for path in paths]
        states: dict[str, tuple[str | None, ...]] = {}
        for commit in reversed(self.commits):
            first = next(iter(self._parents[commit.hash]), None)
            before = states[first] if first else (None,) * len(paths)
            states[commit.hash] = tuple(blobs.get(commit.hash, old) for blobs, old in zip(touched, before, strict=True))
        wanted, seen = [self.head] if self.head else [], set[str]()
        while wanted:
            at = wanted.pop()
            if at in seen:
                continue
            seen.add(at)
            parents = self._parents[at]
            same = [parent for parent in parents if states[parent] == states[at]]
            wanted += same[:1] or parents
        nothing = (None,) * len(paths)
        return tuple(
            c
            for c in self.commits
            if c.hash in seen and states[c.hash] not in ([states[p] for p in self._parents[c.hash]] or [nothing])
        )

    def names(self, path: str) -> list[str]:
        """The file's name and those it had before, the latest first."""
        names = [path]
        for new, old in self._renames:
            if new == names[-1] and old not in names and len(names) < MAX_NAMES:
                names.append(old)
        return names

    def _blob(self, commit: str | None, blobs: _Blobs) -> str | None:
        at = self.nearest(commit, blobs)
        return blobs[at] if at is not None else None


def read_past(repository: Repository, folders: Sequence[str], until: Sequence[str] = ("HEAD",)) -> Past:
    """The past of all files in these folders (paths from the root of the repository) up to commits. Raises CasestudiesError
    (A201).
    """
    searched = list(folders)
    for _ in range(MAX_ROUNDS):
        entries = list(_entries(repository.changes(searched, until)))
        outside = {
            step.was
            for _, steps in entries
            for step in steps
            if step.was and _within(step.path, searched) and not _within(step.was, searched)
        }
        if not outside:
            break
        # The files came from elsewhere: their past lies there.
        searched += sorted({os.path.dirname(name) or name for name in outside})
    return past(entries, repository.boundary, searched)


def past(
    entries: Sequence[tuple[Commit, tuple[FileChange, ...]]], boundary: frozenset[str], folders: Sequence[str]
) -> Past:
    """What follows from commits, the latest first, each with its steps against its first parent."""
    listed = {commit.hash for commit, _ in entries}
    parents = {commit.hash: tuple(p for p in commit.parents if p in listed) for commit, _ in entries}
    unknown = {commit.hash for commit, _ in entries if commit.hash in boundary or not listed.issuperset(commit.parents)}
    left = dict.fromkeys(listed, 0)
    for those in parents.values():
        for parent in those:
            left[parent] += 1
    touched: dict[str, dict[str, str | None]] = {}
    states: dict[str, dict[str, str]] = {}
    for commit, steps in reversed(entries):
        own = parents[commit.hash]
        for parent in own:
            left[parent] -= 1
        changed = dict(_changed(steps, folders))
        others = [states[parent] for parent in own[1:]]
        # The last that needs a state may have it.
        first = states[own[0]] if own else {}
        state = first if own and not left[own[0]] else dict(first)
        for path, blob in changed.items():
            if blob is None:
                state.pop(path, None)
            else:
                state[path] = blob
        for other in others:
            changed |= {path: state.get(path) for path, _ in state.items() ^ other.items()}
        for path, blob in changed.items():
            touched.setdefault(path, {})[commit.hash] = blob
        states[commit.hash] = state
        for parent in own:
            if not left[parent]:
                states.pop(parent, None)
    renames = tuple((step.path, step.was) for _, steps in entries for step in steps if step.was)
    return Past(tuple(commit for commit, _ in entries), frozenset(unknown), parents, touched, renames)


def _changed(steps: Iterable[FileChange], folders: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    for step in steps:
        if step.was and _within(step.was, folders):
            yield step.was, None
    yield from ((step.path, step.blob) for step in steps if _within(step.path, folders))


def _within(path: str, folders: Iterable[str]) -> bool:
    return any(folder in ("", ".") or path == folder or path.startswith(f"{folder}/") for folder in folders)


def _entries(log: str) -> Iterator[tuple[Commit, tuple[FileChange, ...]]]:
    """`git log -z --raw` as `Repository.changes` asks for it: six fields of a commit, then its steps, all ended by NUL."""
    parts = iter(log.split("\0"))
    part = next(parts, None)
    while part is not None:
        if not part.strip("\n"):
            part = next(parts, None)
            continue
        hash_, (after, author, email, day, subject) = part.strip("\n"), (next(parts) for _ in range(5))
        steps: list[FileChange] = []
        part = next(parts, None)
        while part is not None and part.lstrip("\n").startswith(":"):
            _, mode, _, blob, kind = part.lstrip("\n").split(" ")
            was = next(parts) if kind[0] in "RC" else ""
            path = next(parts)
            # Links and submodules hold no content of their own.
            steps.append(
                FileChange(path, blob if mode in {"100644", "100755"} else None, was if kind[0] == "R" else "")
            )
            part = next(parts, None)
        yield Commit(hash_, author, day, subject, email, tuple(after.split())), tuple(steps)
