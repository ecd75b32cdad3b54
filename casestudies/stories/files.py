"""The edge to the file system: text that is bounded and clean, paths that stay where they belong."""

from __future__ import annotations

import os
import re
import shutil
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from os.path import samestat
from pathlib import Path

from casestudies.findings import CasestudiesError, Finding, Place, Rule
from casestudies.stories.codes import OUTSIDE, TOO_MANY, UNREADABLE

MAX_BYTES = 1_000_000
MAX_FILES = 20_000

# Control characters, and the two that turn text around (U+202D, U+202E): what a reviewer reads would not be what is there.
_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202d\u202e]")


def display_path(path: Path, root: Path) -> str:
    """`path` relative to the project's root, with forward slashes; printable characters only."""
    try:
        text = path.relative_to(root).as_posix()
    except ValueError:
        text = path.name
    return "".join(c if c.isprintable() else "?" for c in text)


def read_text(path: Path, root: Path, subject: str = "") -> str:
    """The text of a file, with the line ends it has. Raises CasestudiesError where it is not small, clean UTF-8."""

    def stop(message: str, remedy: str, line: int = 0) -> CasestudiesError:
        return CasestudiesError(Finding(UNREADABLE, Place(display_path(path, root), line), message, remedy, subject))

    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise stop("This is not a plain file.", "Name a file of text.")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise stop("The file does not exist.", "Check the path.") from None
    except (OSError, ValueError):
        raise stop("The file cannot be opened.", "Check the path, and that you may read the file.") from None
    if len(data) > MAX_BYTES:
        raise stop(f"The file is larger than {MAX_BYTES // 1000} kB.", "Split it.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise stop("The file is not UTF-8.", "Save the file as UTF-8 text.", line) from None
    if unclean := _UNCLEAN.search(text.replace("\r", "\n")):
        line = text.count("\n", 0, unclean.start()) + 1
        raise stop("The line holds a control character.", "Write the line again, by hand.", line)
    return text


def write_file(path: Path, content: bytes) -> Path:
    """Write a file, with the folders above it; its path."""
    try:
        path.write_bytes(content)
    except FileNotFoundError:  # the first of its folder
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return path


def replace_files(files: Mapping[Path, bytes | None]) -> None:
    """Write files, with the folders above them, and remove those that have no content: all of them, or where one cannot be written
    none. What is new first lies beside each: a full disk never leaves half a file where a whole one was.

    Raises OSError, which names the file.
    """
    ready: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            if content is not None:
                target = path.resolve()  # a link stays one
                ready[target] = target.with_name(f".{target.name[:200]}.{os.getpid()}.part")
                _write_beside(target, ready[target], content)
        for path, part in ready.items():
            part.replace(path)
        for path, content in files.items():
            if content is None:
                path.unlink(missing_ok=True)
    except OSError as error:
        for part in ready.values():
            with suppress(OSError):
                part.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from error


def _write_beside(target: Path, part: Path, content: bytes) -> None:
    write_file(part, content)
    with suppress(FileNotFoundError):
        shutil.copymode(target, part)


def unix(text: str) -> str:
    """The text with Unix line ends, as MkDocs reads it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def inside(folder: Path, name: str) -> Path | None:
    """The file `name` of `folder`, links resolved; None where that leads out of the folder."""
    if "\\" in name or "\0" in name or name.startswith(("/", "~")) or ":" in name:
        return None
    try:
        base = folder.resolve()
        path = (base / name).resolve()
    except (OSError, RuntimeError):
        return None
    return path if path != base and path.is_relative_to(base) else None


def within(path: Path, folder: Path) -> bool:
    """Whether a path is a folder or lies in it, by whatever name the two are called: links, mounts, small letters."""
    return _lies_in(path.resolve(), folder.resolve())


def overlapping(folder: Path, others: Mapping[str, Path]) -> Iterator[str]:
    """The names of those folders that are this one, or lie in it, or hold it."""
    folder, status = folder.resolve(), cache(_status)  # what lies above them is mostly the same
    for name, path in others.items():
        other = path.resolve()
        if _lies_in(folder, other, status) or _lies_in(other, folder, status):
            yield name


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None


def _lies_in(path: Path, folder: Path, status: Callable[[Path], os.stat_result | None] = _status) -> bool:
    if path.is_relative_to(folder):
        return True
    there = status(folder)
    if there is None:
        return False
    return any((above := status(one)) and samestat(above, there) for one in (path, *path.parents))


def walk(folder: Path, root: Path) -> Iterator[tuple[Path, Finding | None]]:
    """The files below `folder`, sorted, hidden ones left out; a linked file or folder comes with a finding instead.

    Raises CasestudiesError where there are more than MAX_FILES.
    """
    count = 0
    for top, folders, files in os.walk(folder):
        here = Path(top)
        linked = [name for name in folders if (here / name).is_symlink()]
        folders[:] = sorted(name for name in folders if name not in linked and not name.startswith("."))
        for name in sorted([*files, *linked]):
            if name.startswith("."):
                continue
            count += 1
            if count > MAX_FILES:
                raise CasestudiesError(
                    Finding(
                        TOO_MANY, Place(display_path(folder, root)), f"The folder holds more than {MAX_FILES} files."
                    )
                )
            path = here / name
            if path.is_symlink():
                yield path, finding(OUTSIDE, path, root, "This is a link; content is read from real files only.")
            else:
                yield path, None


def finding(rule: Rule, path: Path, root: Path, message: str, remedy: str = "", subject: str = "") -> Finding:
    """A finding about a file as a whole."""
    return Finding(rule, Place(display_path(path, root)), message, remedy, subject)
