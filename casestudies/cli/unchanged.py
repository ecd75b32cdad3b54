"""What a check of the whole site said, told again as long as nothing that decides it has changed: the files that a review reads,
the commits, the day, the version of the program. Anything unusual (a link among the files, a folder that cannot be read) is
reviewed anew.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from casestudies.memory import KeptBytes, Store
from casestudies.review.summary import Summary
from casestudies.site_file import day_in

if TYPE_CHECKING:
    from casestudies.stories.project import Project

_LAST = KeptBytes("check")
_LARGE = 50_000_000
"""Bytes from which on a file (a recording) is known by its size, its times and its place on the disk."""
_PROGRAMS = ("git", "ssh-keygen")
_OF_GIT = ("refs", "reftable", "info")
"""The folders of a repository that say what its history is, as do the files beside them."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the files lie that a review reads, beside those in the settings' own folder; and where it is which day."""

    folders: tuple[str, ...]
    files: tuple[str, ...]
    timezone: str

    @classmethod
    def of(cls, site: Project) -> Sources:
        """Those of a site."""
        from casestudies.stories.settings import settings_chain

        folders = (site.docs_dir, *site.private_folders)
        files = (*settings_chain(site.root / site.settings), site.used_by)
        return cls(tuple(map(str, (*folders, site.asks, site.insights))), tuple(map(str, files)), site.timezone)


class LastCheck:
    """What the last check of a site said, by its settings file; `today` is the day to judge by, where one was given."""

    def __init__(self, config: Path, today: dt.date | None) -> None:
        self._config, self._today = config, today
        self._sources: Sources | None = None
        self._before = ""

    def told(self) -> Summary | None:
        """What it said, where all is as it was."""
        store = self._store()
        kept = store.known(_LAST, str(self._config))
        store.close()
        try:
            return self._said(kept) if kept is not None else None
        except (ValueError, LookupError, TypeError, AttributeError):
            # Kept by a program that writes it otherwise, or damaged: a check must never stop at what only makes it faster.
            return None

    def _said(self, kept: bytes) -> Summary | None:
        head, _, said = kept.partition(b"\n")
        state, folders, files, timezone = json.loads(head)
        self._sources = Sources(tuple(folders), tuple(files), timezone)
        self._before = self._state(self._sources)
        return Summary.read(said) if self._before and self._before == state else None

    def begin(self, site: Project) -> None:
        """Note how everything is before it is reviewed."""
        from casestudies.stories import open_project

        sources = Sources.of(site)
        if sources != self._sources:
            self._sources, self._before = sources, self._state(sources)
            if open_project(self._config) != site:  # the settings were written meanwhile
                self._before = ""

    def keep(self, told: Summary) -> None:
        """Keep what a review of the whole site said, unless something changed meanwhile or git could not be asked."""
        from casestudies.approvals.git_codes import RULES

        if self._sources is None or any(finding.rule in RULES for finding in told.findings):
            return
        if self._before and self._before == self._state(self._sources):
            store = self._store()
            head = json.dumps([self._before, *astuple(self._sources)]).encode()
            store.keep(_LAST, head + b"\n" + told.written(), str(self._config))
            store.close()

    def _store(self) -> Store:
        return Store(self._config.parent / ".cache" / "casestudies", {}, self._today or dt.datetime.now(dt.UTC).date())

    def _state(self, sources: Sources) -> str:
        """The hash of all that decides a review; empty where that cannot be told."""
        day = self._today or day_in(sources.timezone, dt.datetime.now(dt.UTC))
        programs = [shutil.which(program) for program in _PROGRAMS]
        of_git = sorted(one for one in os.environ.items() if one[0].startswith("GIT_"))
        made = hashlib.blake2b(repr((self._config, day, sources, programs, of_git)).encode("utf-8", "surrogateescape"))
        try:
            for piece in _pieces(self._config.parent, sources):
                made.update(f"{len(piece)} ".encode())
                made.update(piece)
        except (OSError, ValueError):
            return ""
        return made.hexdigest()


def _pieces(root: Path, sources: Sources) -> Iterator[bytes]:
    """The names and the contents of all files."""
    yield from _directly_in(str(root))
    for file in sources.files:
        yield from _file(file) if os.path.lexists(file) else (b"",)
    for folder in sources.folders:
        yield from _below(folder)
    for repository in _repositories(root):
        yield from _directly_in(repository)
        for name in _OF_GIT:
            yield from _below(os.path.join(repository, name))


def _file(path: str) -> Iterator[bytes]:
    yield os.fsencode(path)
    with open(path, "rb") as file:
        found = os.fstat(file.fileno())
        if found.st_size > _LARGE:
            yield f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}".encode()
        else:
            yield file.read()


def _directly_in(folder: str) -> Iterator[bytes]:
    for entry in _entries(folder):
        if entry.is_file():
            yield b"link" if entry.is_symlink() else b"file"
            yield from _file(entry.path)


def _below(folder: str) -> Iterator[bytes]:
    """The files in a folder and in those within it. Raises OSError where one is a link, or neither a file nor a folder."""
    if not os.path.lexists(folder):
        return
    yield os.fsencode(folder)
    for entry in _entries(folder):
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path)
        elif entry.is_file(follow_symlinks=False):
            yield from _file(entry.path)
        else:
            raise OSError(entry.path)


def _entries(folder: str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _repositories(root: Path) -> tuple[str, ...]:
    """The folder of the git repository that the site lies in, if any, and that which it shares with others (worktrees)."""
    at = next((folder / ".git" for folder in (root, *root.parents) if os.path.lexists(folder / ".git")), None)
    if at is None:
        return ()
    if at.is_file():
        at = at.parent / at.read_text("utf-8").removeprefix("gitdir:").strip()
    shared = at / "commondir"
    folders = (at, at / shared.read_text("utf-8").strip()) if shared.is_file() else (at,)
    return tuple(os.path.realpath(folder) for folder in folders)
