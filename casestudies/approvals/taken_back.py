"""Approvals that were withdrawn, wherever they stood: in any story's file, as it is now or as it ever was, and in the notes that
withdrawals leave (`withdrawals`).

A withdrawal ends what one answer allowed. The same answer copied into another story, or under another name, allows
nothing either: an answer is known by its bytes, by its Message-ID, and by its letters.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from casestudies.approvals.history import Archive
from casestudies.approvals.records import ApprovalRecord, written
from casestudies.approvals.withdrawals import FOLDER, NOTED, hashed, note, noted
from casestudies.findings import CasestudiesError
from casestudies.stories.files import display_path, read_text, unix
from casestudies.stories.model import ALONE
from casestudies.stories.project import Project

_WITHDRAWN = "withdrawn"
_MESSAGE_ID = re.compile(rb"^message-id:\s*<([^>\r\n]+)>", re.IGNORECASE | re.MULTILINE)
_NO_LETTER = re.compile(r"[\W_]+")
_HASH = re.compile(r"\b[0-9a-f]{64}\b")
_FEWEST_LETTERS = 40
"""Letters of a whole file, its head included, by which it is taken for another again."""

_Recollection = TypeVar("_Recollection")

Marks = frozenset[str]
"""What an answer is known by, each with its kind: `bytes:…`, `mail:…`, `letters:…`, `name:…`; in notes `noted:…`, its hash."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """An approval that was withdrawn: the file that says so, the record (None of a note, and of one that cannot be read), and its
    evidence.
    """

    path: str
    record: ApprovalRecord | None
    marks: Marks
    beyond: str = ""
    """The commit that says so, where the present does not come from it."""

    @property
    def is_noted(self) -> bool:
        """Whether a note says so."""
        return any(mark.startswith(NOTED) for mark in self.marks)

    def ended(self, contents: Collection[str], role: object, day: str) -> bool:
        """Whether it was of one of these contents, in this role, and was withdrawn on that day (ISO) or later."""
        fields = self.record.fields if self.record else {}
        withdrawal = fields.get("withdrawn")
        until = str(withdrawal.get("on")) if isinstance(withdrawal, dict) else ""
        return fields.get("content") in contents and fields.get("role") == role and day <= until


@dataclass(frozen=True, slots=True)
class TakenBacks:
    """All of them, and what the answers in the approvals folder are known by."""

    every: tuple[TakenBack, ...] = ()
    _answers: Mapping[str, Marks] = field(default_factory=dict)
    _hashes: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, project: Project, archive: Archive | None) -> TakenBacks:
        """From the files as they are, and from history where there is one: the present's, and whatever else its repository knows.

        Of a history that cannot be read to its end (`Repository.damaged`), as much as there is.
        """
        pasts = list(_archives(archive))
        texts = (
            *((path, text, "") for path, text in _tree(project)),
            *(
                (path, text, "")
                for one in pasts
                for path, text, _ in _readable(one, lambda one: _history(project, one))
            ),
            *(text for one in pasts for text in _readable(one, lambda one: _history(project, one.beyond()))),
        )
        found: dict[tuple[str, ApprovalRecord | None, Marks], str] = {}
        for path, text, commit in texts:
            for one in _withdrawn(text):
                found.setdefault((path, *one), commit)
        notes = tuple(TakenBack(path, None, marks) for path, text in _notes(project, pasts) if (marks := noted(text)))
        if not (found or notes):
            return cls()
        folder = project.approvals
        then = _readable(archive, lambda one: one.contents(one.repository.name(folder))) if archive else ()
        made = cls.known(folder, then)
        every = (
            TakenBack(path, record, made.marks(record) if record else marks, beyond)
            for (path, record, marks), beyond in found.items()
        )
        return replace(made, every=(*every, *notes))

    @classmethod
    def known(cls, folder: Path, then: Iterable[bytes] = ()) -> TakenBacks:
        """With nothing but the answers in the approvals folder, as they are and as they were `then`."""
        now = {file.name: file.read_bytes() for file in _files(folder)}
        answers = {_sha256(data): _marks(data) for data in (*then, *now.values())}
        return cls((), answers, {name: _sha256(data) for name, data in now.items()})

    def marks(self, record: ApprovalRecord) -> Marks:
        """What the evidence of a record is known by: that of its hash; of one without a hash also its name."""
        hash_, name = record.fields.get("evidence_sha256"), record.fields.get("evidence")
        if hash_:
            return self._answers.get(str(hash_), frozenset()) | {f"bytes:{hash_}"}
        if not name:
            return frozenset()
        return self._answers.get(self._hashes.get(str(name), ""), frozenset()) | {f"name:{name}"}

    def against(
        self, record: ApprovalRecord, path: str, contents: Iterable[str], beside: Collection[ApprovalRecord]
    ) -> TakenBack | None:
        """What was withdrawn, and takes this record of a story's file with it: one with the same evidence anywhere, or
        one of the same content, which the record is not later than, unless it still stands in this file, among those `beside`
        the record, whose order says what it ended.
        """
        marks, contents = self.marks(record), frozenset(contents)
        marks |= hashed(marks)
        role, day = record.fields.get("role"), str(record.fields.get("on"))
        for one in self.every:
            told_here = one.path == path and one.record in beside
            if marks & one.marks or (not told_here and one.ended(contents, role, day)):
                return one
        return None


def noted_withdrawal(project: Project, story: str, on: dt.date, before: str, after: str) -> dict[Path, bytes]:
    """The note that is kept of what a story's text says `after` it was withdrawn, and did not `before`."""
    ended = [record for record in written(after).approvals if record not in written(before).approvals]
    marks = frozenset[str]().union(*map(TakenBacks.known(project.approvals).marks, ended))
    return note(project, story, on, marks)


def _archives(archive: Archive | None) -> Iterator[Archive]:
    """The past of the present, also of stories in a repository of their own."""
    if archive is not None:
        yield archive
        with suppress(CasestudiesError):  # it has no past; that is told
            yield from archive.apart()


def _readable(archive: Archive, read: Callable[[Archive], Iterable[_Recollection]]) -> Iterator[_Recollection]:
    try:
        yield from read(archive)
    except CasestudiesError:
        archive.repository.damaged = True


def _withdrawn(text: str) -> Iterator[tuple[ApprovalRecord | None, Marks]]:
    """The withdrawn approvals of a story's text; of one that cannot be read, every hash in it."""
    if _WITHDRAWN not in text:
        return
    read = written(text)
    for record in read.approvals:
        if record.withdrawn:
            yield record, frozenset()
    if not read.approvals:
        yield None, frozenset(f"bytes:{hash_}" for hash_ in _HASH.findall(text))


def _tree(project: Project) -> Iterator[tuple[str, str]]:
    folders = (project.docs_dir / project.stories, project.testimonials)
    for file in (file for folder in folders if folder.is_dir() for file in sorted(folder.rglob("*.md"))):
        try:
            yield f"{project.id_of(file)}.md", unix(read_text(file, project.root))
        except CasestudiesError:
            continue  # it is told as a finding, and has no approvals that could hold


def _notes(project: Project, pasts: Iterable[Archive]) -> Iterator[tuple[str, str]]:
    """The notes of withdrawals: as they are, as they ever were, and those of other folders of the repository."""
    folder = project.approvals / FOLDER
    for file in _files(folder):
        yield display_path(file, project.root), file.read_text("utf-8", "replace")
    for one in pasts:
        yield from _readable(one, lambda one: one.notes(folder))


def _history(project: Project, archive: Archive) -> Iterator[tuple[str, str, str]]:
    stories, alone = (
        archive.repository.name(folder) if folder.is_relative_to(archive.repository.root) else "\0"
        for folder in (project.docs_dir / project.stories, project.testimonials)
    )
    for path, text, commit in archive.texts():
        name = path.removeprefix(f"{alone}/")
        yield path.removeprefix(f"{stories}/") if name == path else f"{ALONE}{name}", text, commit


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in sorted(folder.iterdir()) if path.is_file() and not path.name.startswith("."))


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _marks(data: bytes) -> Marks:
    head = data.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    marks = {f"bytes:{_sha256(data)}"}
    marks |= {f"mail:{found.decode('utf-8', 'replace')}" for found in _MESSAGE_ID.findall(head)}
    try:
        letters = _NO_LETTER.sub("", data.decode("utf-8-sig").casefold())
    except UnicodeDecodeError:
        letters = ""
    if len(letters) >= _FEWEST_LETTERS:
        marks.add(f"letters:{_sha256(letters.encode())}")
    return frozenset(marks)
