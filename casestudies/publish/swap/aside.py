"""The folder a site is built in, and how it takes the place of the old one.

Generators empty the site's folder before they build, and leave whatever they have written when something fails later.
So they are given a folder aside, and at every instant, also when the process is killed, the site is the old one or the
new one, whole. What a killed build leaves lies in one hidden folder that only its user may read and that git passes
over; the next build of the site clears it up before it does anything else:

.site.casestudies-aside/     beside the site; where nothing can be made there, among the temporary files
    lock                     held by the build that works here
    new/                     what is being built; after the swap, the old site on its way out
    old/                     the old site between two renames, where folders cannot change places in one step
    carried.json             what the new site was given of the old one's hidden files
    pages/                   what a generator is given to read of our pages, for plugins that want a file on the disk
    left-1/                  what could not be removed (a file that the system protects); each build tells it
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.audit import FilesOf
from casestudies.publish.codes import SITE_BUSY, SITE_NOT_WRITTEN
from casestudies.publish.swap.arrived import FilesNow, files_now, refuse_arrived
from casestudies.publish.swap.exchange import exchange
from casestudies.publish.swap.hidden import Carried
from casestudies.publish.swap.lock import BusyError, Lock, make_folder
from casestudies.publish.swap.nested import refuse_around, refuse_within
from casestudies.stories.project import ASIDE

PATIENCE = 600.0
"""Seconds that a build waits for another one of the same site."""
_IGNORED = ".gitignore"
_LEFT = "left-"


@dataclass(frozen=True, slots=True)
class BuildFolder:
    """A build's own folder, and the site it is for. As long as it is there, no other build of that site runs."""

    site: Path
    work: Path
    lock: Lock
    found: FilesNow = field(default_factory=dict)
    """What stood in the site when the build began."""

    @classmethod
    def of(cls, site_dir: str, waiting: Callable[[str], None], patience: float = PATIENCE) -> BuildFolder:
        """Wait until no other build of this site runs, and put right what a killed one left; `waiting` is told for whom.

        Raises CasestudiesError: another build goes on for too long (P230), nothing can be written (P231), or one site lies within
        another (P232).
        """
        site = Path(site_dir).resolve()
        try:
            if site.exists() and not site.is_dir():
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), site)
            work = _work(site)
            try:
                lock = Lock.take(work / "lock", patience, waiting)
            except OSError:
                with contextlib.suppress(OSError):  # where another build is in it
                    work.rmdir()
                raise
        except BusyError as busy:
            raise _busy(site, busy) from None
        except OSError as error:
            raise not_written(site, error) from error
        aside = cls(site, work, lock)
        try:
            # The lock is held: of two builds, one within the other, at least one sees the other.
            refuse_around(site, ASIDE)
            refuse_within(site, ASIDE)
            aside._prepare()
            aside.found.update(files_now(site))
        except OSError as error:
            aside.discard()
            raise not_written(site, error) from error
        except CasestudiesError:
            aside.discard()
            raise
        return aside

    @property
    def folder(self) -> Path:
        """Where to build."""
        return self.work / "new"

    @property
    def pages(self) -> Path:
        """Where pages lie that a generator reads from a file; gone when the build is over."""
        return self.work / "pages"

    def files(self, shipped: Sequence[Path] = ()) -> tuple[FilesOf, ...]:
        """What will stand in the site, but for what the themes in the folders `shipped` bring."""
        prefix = f"{self.site.name}/"
        built = FilesOf(self.folder, shipped, prefix=prefix)
        kept = {path.name for path in self._hidden()}
        if not kept:
            return (built,)
        gone = {path.name for path in self.site.iterdir()} - kept
        return built, FilesOf(self.site, shipped, {*gone, ".git"}, prefix)

    def swap(self) -> None:
        """Put the new site where the old one is; hidden files at its top (`.git`, `.nojekyll`) are kept, as MkDocs does.

        Raises CasestudiesError (P231, P232), and the old one stays.
        """
        try:
            if not self.lock.is_held:  # who removed it may have removed pages with it, and another build may have begun
                raise FileNotFoundError(
                    errno.ENOENT, "the folder in which it was built was removed since the build began", self.work
                )
            if self.site.is_symlink():  # it was none when the build began: links are followed then
                raise FileExistsError(
                    errno.EEXIST, "a link has taken the place of the site since the build began", self.site
                )
            refuse_around(self.site, ASIDE)
            refuse_within(self.site, ASIDE, self.folder)
            refuse_arrived(self.site, self.found)
            hidden = self._hidden()
            if not (self._is_beside and self._swapped(hidden)):
                _Contents(self.site).replace_by(self.folder, {entry.name for entry in hidden})
        except OSError as error:
            raise not_written(self.site, error) from error

    def explain(self, error: Exception) -> None:
        """Raise CasestudiesError (P231) where the system refused to write the site: a full disk, or anything within the build's
        own folder.
        """
        if not isinstance(error, OSError):
            return
        names = (error.filename, error.filename2)
        ours = any(isinstance(name, str) and Path(name).is_relative_to(self.work) for name in names)
        if ours or error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG, errno.EIO}:
            raise not_written(self.site, error) from error

    def discard(self) -> Path | None:
        """Remove the folder and let the next build begin. What cannot be removed stays hidden from git and others, and is given."""
        with contextlib.suppress(OSError):
            self._recover()
        _remove(self.pages)
        left = next(iter(self._others()), None)
        if left is None:
            with contextlib.suppress(OSError):
                (self.work / _IGNORED).unlink()
        self.lock.release()
        with contextlib.suppress(OSError):  # where the next build is there already
            self.work.rmdir()
        return left

    def _others(self) -> list[Path]:
        """What lies in the build's folder that is neither its lock nor what hides it from git."""
        found = self.work.iterdir() if self.work.is_dir() else ()
        return sorted(path for path in found if path.name not in {"lock", _IGNORED})

    @property
    def _carried(self) -> Path:
        return self.work / "carried.json"

    @property
    def _is_beside(self) -> bool:
        return self.work.parent == self.site.parent

    def _prepare(self) -> None:
        self._recover()
        (self.work / _IGNORED).write_text("*\n", "utf-8")
        for left in self._others():
            _remove(left)
            if left.exists() and not left.name.startswith(_LEFT):
                free = (self.work / f"{_LEFT}{n}" for n in count(1))
                left.rename(next(path for path in free if not path.exists()))
        self.folder.mkdir()
        if self.site.is_dir():  # whoever may read the old site (a web server's group) may read the new one
            with contextlib.suppress(OSError):
                shutil.copystat(self.site, self.folder)

    def _recover(self) -> None:
        """What a killed build has left half done is finished or undone, and its folders go."""
        old = self.work / "old"
        if old.exists() and self.folder.exists() and not self.site.exists():
            old.rename(self.site)
        if self.site.is_dir():
            _Contents(self.site).finish()
            if carried := Carried.read(self._carried):
                carried.settle(self.folder, self.site)
                carried.settle(old, self.site)
        _remove(self._carried)  # before the old site, whose files are soon missing
        _remove(self.folder)
        _remove(old)

    def _hidden(self) -> list[Path]:
        if not self.site.is_dir():
            return []
        ours = {_Contents.NAME, *(entry.name for entry in self.folder.iterdir())}
        return sorted(p for p in self.site.iterdir() if p.name.startswith(".") and p.name not in ours)

    def _swapped(self, hidden: Sequence[Path]) -> bool:
        """Whether the new site is in place; False where it cannot be: that is a mount point, or on another disk."""
        if not self.site.exists():
            self.folder.rename(self.site)
            return True
        if hidden:
            Carried.over(hidden, self.site, self.folder).write(self._carried)
        if exchange(self.folder, self.site):
            return True
        old = self.work / "old"
        try:
            self.site.rename(old)
        except OSError:
            return False
        try:
            self.folder.rename(self.site)
        except OSError:
            old.rename(self.site)
            raise
        return True


class _Contents:
    """The contents of a site whose folder cannot be moved: it is a mount point, or its parent cannot be written.

    No single step can replace them all. What has been built and scanned is first brought into a hidden folder of the site,
    and only then are its entries moved into place, one by one. When that is cut off, the next build finishes it. Hidden files
    stay where they are.
    """

    NAME = f".{ASIDE}"

    def __init__(self, site: Path) -> None:
        self._site = site
        self._staged = site / self.NAME
        self._ready = self._staged / "ready"

    def replace_by(self, folder: Path, kept: Set[str]) -> None:
        """Bring a built site in, but for the entries that the old one keeps; the folder stays as it is."""
        _remove(self._staged)
        self._staged.mkdir(mode=0o700)
        new = self._staged / "new"
        shutil.copytree(folder, new, symlinks=True, ignore=lambda top, _: kept if Path(top) == folder else ())
        # The entries that the new site is made of; the name is given last, to what is whole.
        names = b"\0".join(os.fsencode(entry.name) for entry in new.iterdir())
        part = self._staged / "part"
        part.write_bytes(self._seal(names) + names)
        part.rename(self._ready)
        self.finish()

    def finish(self) -> None:
        """Move into place what is ready, remove what is not of the new site, and clear up."""
        names = self._names()
        if names:
            for name in sorted(names):
                self._move(name)
            for entry in [e for e in self._site.iterdir() if e.name not in names and not e.name.startswith(".")]:
                _remove(entry)
            self._ready.unlink()
        _remove(self._staged)

    def _names(self) -> set[str]:
        """The entries of a whole new site; none where there is none: after a loss of power a file may be empty."""
        said = self._ready.read_bytes() if self._ready.is_file() else b""
        names = said[hashlib.sha256().digest_size :]
        return (
            {os.fsdecode(name) for name in names.split(b"\0")}
            if names and said.startswith(self._seal(names))
            else set()
        )

    @staticmethod
    def _seal(names: bytes) -> bytes:
        return hashlib.sha256(names).digest()

    def _move(self, name: str) -> None:
        new, place = self._staged / "new" / name, self._site / name
        if not os.path.lexists(new):  # it was moved before the build was killed
            return
        if os.path.lexists(place):
            old = self._staged / "old"
            _remove(old)
            place.rename(old)
        new.rename(place)


def not_written(site: Path, error: OSError) -> CasestudiesError:
    """What the system says, as a finding."""
    reason, path = (
        error.strerror or str(error),
        error.filename2 or error.filename,
    )  # a copy names where it comes from first
    if isinstance(error, shutil.Error):  # one text for each file that could not be copied
        path, _, reason = error.args[0][0]
    at = f" ({os.fsdecode(path)})" if path is not None and not isinstance(path, int) else ""
    return CasestudiesError(Finding(SITE_NOT_WRITTEN, Place(site.name), f"The site cannot be written: {reason}{at}."))


def _busy(site: Path, busy: BusyError) -> CasestudiesError:
    if busy.is_ours:
        message = "This build began a second one of the same site."
        remedy = "Give the site that a plugin or hook builds another `site_dir`, or build it by a command of its own."
        return CasestudiesError(Finding(SITE_BUSY, Place(site.name), message, remedy))
    by = f" (process {busy.holder})" if busy.holder else ""
    return CasestudiesError(Finding(SITE_BUSY, Place(site.name), f"Another build of this site is still running{by}."))


def _work(site: Path) -> Path:
    """A folder of this user's alone, under a name that the next build of the site finds."""
    work = site.parent / f".{site.name}.{ASIDE}"
    try:
        make_folder(work)
    except OSError:
        if not site.is_dir():  # then it cannot be made either
            raise
        name = hashlib.sha256(os.fsencode(site)).hexdigest()[:16]
        work = Path(tempfile.gettempdir()) / f"{ASIDE}-{name}"
        make_folder(work)
    if work.is_symlink():
        raise FileExistsError(errno.EEXIST, "a link stands where the site is to be built", work)
    with contextlib.suppress(FileNotFoundError):  # the build before has just removed it, and the lock makes it anew
        work.chmod(0o700)  # refused to whoever does not own it
    return work


def _remove(path: Path) -> None:
    """Remove whatever this is, also where folders in it may not be written."""
    if not path.is_dir() or path.is_symlink():
        path.unlink(missing_ok=True)
        return
    shutil.rmtree(path, ignore_errors=True)
    if path.exists():
        for top, _, _ in os.walk(path):
            with contextlib.suppress(OSError):  # what the system protects
                Path(top).chmod(stat.S_IRWXU)
        shutil.rmtree(path, ignore_errors=True)
