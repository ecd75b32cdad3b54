"""Hidden files at the top of a site (`.git`, `.nojekyll`), which every build keeps, also what is written into them meanwhile.

The new site gets a second name for each file (a link) before it takes the place of the old one. Whoever commits in the site's
folder goes on writing into the old one until then: what came, went or changed there is brought over afterwards, by the next
build where this one was killed.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath

WrittenAt = tuple[int, int]
"""When a file was last written, in nanoseconds, and its size."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What the new site was given of the old one, whose number on the disk is `site`: each file as it was then. `passed` are
    the entries that the new site brings itself.
    """

    site: int
    passed: frozenset[str]
    files: dict[str, WrittenAt] = field(default_factory=dict)

    @classmethod
    def over(cls, entries: Iterable[Path], old: Path, new: Path) -> Carried:
        """Give the new site these entries of the old one. They are linked, not moved: at every instant each has them."""
        given = list(entries)
        carried = cls(old.stat().st_ino, frozenset(_hidden(old)) - {entry.name for entry in given})
        folders = []
        for path in (path for entry in given for path in _below(entry)):
            name = path.relative_to(old)
            with contextlib.suppress(FileNotFoundError):  # git makes locks and removes them
                status = path.lstat()
                if stat.S_ISLNK(status.st_mode):
                    (new / name).symlink_to(path.readlink())
                elif stat.S_ISDIR(status.st_mode):
                    (new / name).mkdir()
                    folders.append(name)
                else:
                    _link(path, new / name)
                    carried.files[str(name)] = _state(status)
        for name in folders:  # some may be read-only: after what they hold
            with contextlib.suppress(OSError):
                shutil.copystat(old / name, new / name)
        return carried

    @classmethod
    def read(cls, file: Path) -> Carried | None:
        """What `write` has written; None where it has written nothing, or not to the end."""
        try:
            site, passed, files = json.loads(file.read_bytes())
            known = {name: (when, size) for name, (when, size) in files.items() if _is_hidden(name)}
            return cls(site, frozenset(passed), known)
        except (OSError, ValueError, TypeError, AttributeError):
            return None

    def write(self, file: Path) -> None:
        """Remember it for the next build, should this one be killed."""
        file.write_text(json.dumps([self.site, [*self.passed], self.files]), "ascii")

    def settle(self, old: Path, new: Path) -> None:
        """Bring over what changed in the old site since it was linked; what changed in the new one later stays."""
        if not old.is_dir() or old.stat().st_ino != self.site:  # the two have not changed places
            return
        for entry in sorted(set(_hidden(old)) - self.passed):
            for path in _below(old / entry):
                if path.is_symlink() or not path.is_dir():
                    self._bring(str(path.relative_to(old)), path, new)
        for name, state in self.files.items():
            if not os.path.lexists(old / name) and (there := _status(new / name)) and _state(there) == state:
                (new / name).unlink()

    def _bring(self, name: str, path: Path, new: Path) -> None:
        here, there = path.lstat(), _status(new / name)
        if self.files.get(name) == _state(here):
            return
        if there is not None and (os.path.samestat(here, there) or there.st_mtime_ns > here.st_mtime_ns):
            return
        with contextlib.suppress(
            FileExistsError, IsADirectoryError, NotADirectoryError
        ):  # it became a folder, or was one
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            path.rename(new / name)


def _is_hidden(name: str) -> bool:
    """Whether a path lies in a hidden entry of the site, or is one."""
    return name.startswith(".") and ".." not in PurePath(name).parts


def _hidden(site: Path) -> list[str]:
    return [entry.name for entry in site.iterdir() if entry.name.startswith(".")]


def _below(entry: Path) -> Iterator[Path]:
    """An entry and everything in it, folders before what they hold; links are not followed."""
    yield entry
    for top, folders, files in os.walk(entry) if not entry.is_symlink() else ():
        yield from (Path(top, name) for name in (*folders, *files))


def _link(source: Path, target: Path) -> None:
    """A second name for a file; a copy where the file system has no such thing. Sockets and the like are passed over."""
    try:
        target.hardlink_to(source)
    except OSError:
        if source.is_file():
            shutil.copy2(source, target)


def _status(path: Path) -> os.stat_result | None:
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        return path.lstat()
    return None


def written_at(path: Path) -> WrittenAt | None:
    """When a file was last written; None where it is gone."""
    status = _status(path)
    return _state(status) if status is not None else None


def _state(status: os.stat_result) -> WrittenAt:
    return status.st_mtime_ns, status.st_size
