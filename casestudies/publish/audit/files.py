"""The files of a built site that have to be read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

LONGEST_PHRASE = 200
"""Letters of a private text that is looked for as a whole."""
_NEXT_PAGE = re.compile(rb'\},\{"location":"[^"#]*"')
"""Behind whose first sign another page begins in a search index, as MkDocs, Material and Zensical write it."""
_OVERLAP = 12 * LONGEST_PHRASE
"""Bytes: a letter that is written as two escapes of JSON has twelve."""
_CONTINUING = bytes(range(0x80, 0xC0))
"""What a letter of UTF-8 never begins with."""


def sections(data: bytes) -> Iterator[bytes]:
    """A search index page by page, each with the end of the one before, so that what changes on one page is all that is new in it;
    every other file whole.
    """
    at = [0, *(found.start() + 1 for found in _NEXT_PAGE.finditer(data)), len(data)]
    for begin, end in pairwise(at):
        yield data[max(0, begin - _OVERLAP) : begin].lstrip(_CONTINUING) + data[begin:end] if begin else data[:end]


@dataclass(frozen=True, slots=True)
class FilesOf:
    """The files under a folder, sorted: path (after `prefix`) and bytes, read one by one as often as they are gone through.

    Left out are the entries of the folder named by `skip` (a checkout's history is not served), and files that an
    installed theme has in the same place, byte for byte: nothing of this site is in them. `shipped` are the folders of
    such themes. So are files that are, byte for byte, what was made from the edition alone: `made` has their hashes.
    """

    folder: Path
    shipped: Sequence[Path] = ()
    skip: Container[str] = (".git",)
    prefix: str = ""
    made: Mapping[str, bytes] = field(default_factory=dict)
    below: str = ""
    """The folder in which the files stand that `made` names, with its slash."""

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        return ((name, data) for name, _, data in self._found())

    def chosen(self) -> ChosenFiles:
        """The same, told once from what is left out: for a folder in which nothing changes any more."""
        return ChosenFiles(tuple((name, path) for name, path, _ in self._found()))

    def _found(self) -> Iterator[tuple[str, Path, bytes]]:
        for path in sorted(p for p in self.folder.rglob("*") if p.is_file()):
            inner = path.relative_to(self.folder)
            if inner.parts[0] in self.skip:
                continue
            data, name = path.read_bytes(), inner.as_posix()
            made = self.made.get(name.removeprefix(self.below))
            ours = made is not None and made == hashlib.sha256(data).digest()
            if not ours and not any(_same(theme / inner, data) for theme in self.shipped):
                yield f"{self.prefix}{name}", path, data

    def name_of(self, path: Path) -> str:
        """What a file of the folder is called here; nothing for one elsewhere."""
        inside = path.is_relative_to(self.folder)
        return f"{self.prefix}{path.relative_to(self.folder).as_posix()}" if inside else ""


@dataclass(frozen=True, slots=True)
class ChosenFiles:
    """Files by name, read one by one as often as they are gone through."""

    paths: Sequence[tuple[str, Path]]

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        return ((name, path.read_bytes()) for name, path in self.paths)


def _same(path: Path, data: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data
