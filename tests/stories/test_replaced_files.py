"""Files of the user's are replaced whole or not at all, whatever the disk does."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from casestudies.publish.swap.lock import Lock
from casestudies.stories.files import replace_files


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk with room for one more file, and then for half of the next."""
    written, write = [], Path.write_bytes

    def until_full(self: Path, data: bytes) -> int:
        written.append(self)
        if len(written) == 1:
            return write(self, data)
        write(self, data[: len(data) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", until_full)


def state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.usefixtures("full")
def test_a_disk_that_fills_up_changes_no_file_and_is_told_with_its_name(tmp_path: Path) -> None:
    for name in ("a", "b", "gone"):
        with (tmp_path / name).open("wb") as file:
            file.write(b"as it was")
    before = state(tmp_path)
    with pytest.raises(OSError, match="No space left on device") as told:
        replace_files({tmp_path / "a": b"new", tmp_path / "b": b"new too", tmp_path / "gone": None})
    assert told.value.filename == str(tmp_path / "b")
    assert state(tmp_path) == before


def test_all_are_written_and_removed_and_keep_who_may_read_them(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"as it was")
    (tmp_path / "a").chmod(0o600)
    (tmp_path / "gone").write_bytes(b"")
    replace_files({tmp_path / "a": b"new", tmp_path / "new": b"more", tmp_path / "gone": None})
    assert state(tmp_path) == {"a": b"new", "new": b"more"}
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o600


def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"as it was")
    (tmp_path / "link").symlink_to("real")
    replace_files({tmp_path / "link": b"new"})
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_lock_that_a_full_disk_cannot_hold_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(_fd: int, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "write", no_room)
    with pytest.raises(OSError, match="No space left"):
        Lock.take(tmp_path / "aside" / "lock", 1, print)
    assert list((tmp_path / "aside").iterdir()) == []
