"""One build of a site at a time, in whatever process, and also after one was killed.

The operating system holds the lock and lets go of it when the process ends; that the file is there says nothing. Ours
goes when the build is done, which libraries for locks don't do: they leave their file in place for good.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(fd: int) -> None:
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


BETWEEN_TRIES = 0.05
"""Seconds; even a small build takes ten times as long."""


class BusyError(Exception):
    """Another build holds the lock. `holder` says which process, `is_ours` whether it is this very one."""

    def __init__(self, holder: str) -> None:
        super().__init__(holder)
        self.holder = holder
        self.is_ours = holder == _this_process()


class Lock:
    """The lock, as long as it is held."""

    def __init__(self, file: Path, fd: int) -> None:
        self._file, self._fd = file, fd

    @classmethod
    def take(cls, file: Path, patience: float, waiting: Callable[[str], None]) -> Lock:
        """Wait for the lock, at most `patience` seconds; `waiting` is told once by which process it is held.

        Raises BusyError when time is up, or at once where this process holds it itself; OSError where there can be no file.
        """
        until, told = time.monotonic() + patience, False
        while (lock := cls._taken(file)) is None:
            busy = BusyError(_holder(file))
            if busy.is_ours or time.monotonic() >= until:
                raise busy
            if not told and busy.holder:
                waiting(busy.holder)
                told = True
            time.sleep(BETWEEN_TRIES)
        return lock

    @classmethod
    def _taken(cls, file: Path) -> Lock | None:
        try:
            make_folder(file.parent)
            fd = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except FileNotFoundError:  # the build before this one has just removed its folder
            return None
        try:
            _lock(fd)
            # Since it was opened it may have been removed: then nobody else will ever see this lock.
            held = cls(file, fd).is_held
        except (BlockingIOError, PermissionError):
            held = False
        except OSError:
            os.close(fd)
            raise
        if not held:
            os.close(fd)
            return None
        lock = cls(file, fd)
        try:
            os.ftruncate(fd, 0)
            os.write(fd, _this_process().encode())
        except OSError:  # the disk is full
            lock.release()
            raise
        return lock

    @property
    def is_held(self) -> bool:
        """Whether the file is still the one that was locked: without it anybody else may have taken the lock."""
        try:
            return os.path.samestat(os.fstat(self._fd), self._file.stat())
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Remove the file, then let go: whoever waits sees that it is gone, and makes a new one."""
        with contextlib.suppress(OSError):
            self._file.unlink()
        os.close(self._fd)


def make_folder(folder: Path) -> None:
    """Make a build's folder where there is none. `mkdir(exist_ok=True)` fails where the build before removes it at that instant."""
    while not folder.is_dir():
        try:
            folder.mkdir(mode=0o700, parents=True)
        except FileExistsError:
            if os.path.lexists(folder) and not folder.is_dir():
                raise


def is_held(file: Path) -> bool:
    """Whether somebody holds a lock now; a file without a holder was left by a build that was killed."""
    try:
        fd = os.open(file, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return False
    try:
        _lock(fd)
    except OSError:
        return True
    finally:
        os.close(fd)
    return False


def _this_process() -> str:
    return f"{os.getpid()} on {socket.gethostname()}"


def _holder(file: Path) -> str:
    """Who wrote the file; empty where it is gone again."""
    try:
        return file.read_text("utf-8", "replace")[:200]
    except OSError:
        return ""
