"""What was computed before, by the hash of everything it came from: so that nothing is done twice.

What comes from a file is hostile, this one too: each entry is sealed with a key that lies outside the project, in the user's own
cache folder, so that a store which came with a repository or a pull request is never believed (nor even opened: its name is
made from the key). Entries are JSON, checked against the types they are read into. Anything damaged, foreign or of another
version of the program is as good as missing, and deleting all of it is always safe.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import hmac
import os
import secrets
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache, cached_property
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from casestudies.findings import Rule

T = TypeVar("T")
V = TypeVar("V")
_DAYS = 14
"""How long an entry is kept that nobody asked for: branches come back, and what was deleted must not stay."""
_SEAL = 32
_WAITING = 8_000_000
"""Bytes that wait in memory before they are added to the file: a thousand stories bring thirty times as many."""
_DECIDING = ("dawg2-python", "markdown-it-py", "pydantic", "pyyaml", "rapidfuzz", "text2num")
"""The libraries whose version may change a result."""


class KeptKind(Generic[T]):
    """A kind of thing that is kept: its name, and its type."""

    def __init__(self, name: str, type_: type[T]) -> None:
        self.name = name
        self._type = type_

    @cached_property
    def adapter(self) -> TypeAdapter[T]:
        """What writes it as JSON, and checks what is read."""
        from pydantic import TypeAdapter  # noqa: PLC0415 - only where something is kept

        return TypeAdapter(self._type)

    def written(self, made: T) -> bytes:
        """What is kept of it."""
        return self.adapter.dump_json(made)

    def read(self, kept: bytes, rules: Mapping[str, Rule]) -> T:
        """What was kept. Raises ValueError or LookupError where it is not of this type."""
        return self.adapter.validate_json(kept, context=rules)


class KeptBytes(KeptKind[bytes]):
    """A kind of bytes, which are kept as they are."""

    def __init__(self, name: str) -> None:
        super().__init__(name, bytes)

    def written(self, made: bytes) -> bytes:
        """The bytes."""
        return made

    def read(self, kept: bytes, rules: Mapping[str, Rule]) -> bytes:
        """The bytes."""
        return kept


class Memory:
    """One that remembers nothing: everything is made anew."""

    def recall(
        self, shape: KeptKind[T], make: Callable[[], T], *source: str | bytes, holds: Callable[[T], bool] | None = None
    ) -> T:
        """What was made of this source before, or what is made of it now. `holds` says whether a thing recalled is still true,
        where that depends on more than its source.
        """
        known = self.known(shape, *source, holds=holds)
        return known if known is not None else self.keep(shape, make(), *source)

    def known(self, shape: KeptKind[T], *source: str | bytes, holds: Callable[[T], bool] | None = None) -> T | None:
        """What was made of this source before, if it is still true; None where there is nothing."""
        return None

    def keep(self, shape: KeptKind[T], made: T, *source: str | bytes) -> T:
        """Remember what was made of this source."""
        return made


FORGETFUL = Memory()


class Store(Memory):
    """A memory in a file. `rules` are the codes that findings in it may have, `today` the day on which it is used.

    Two programs may use one at once: each reads what is there, and adds what it made in few steps.
    """

    def __init__(self, folder: Path, rules: Mapping[str, Rule], today: dt.date) -> None:
        self._folder, self._rules, self._day = folder, rules, today.toordinal()
        self._key = _users_key()
        name = hashlib.blake2b(b"name", key=self._key, digest_size=12).hexdigest()
        self.file = folder / f"store-{name}.sqlite"
        self._read = self._open()
        self._old = self._has_old()
        self._new: dict[bytes, bytes] = {}
        self._waiting = 0
        self._made: set[bytes] = set()
        self._used: set[bytes] = set()
        self.hits = self.misses = 0

    def known(self, shape: KeptKind[T], *source: str | bytes, holds: Callable[[T], bool] | None = None) -> T | None:
        """As Memory does."""
        name = self._name(shape.name, source)
        known = self._known(shape, name)
        if known is not None and (holds is None or holds(known[0])):
            self.hits += name not in self._made
            return known[0]
        return None

    def keep(self, shape: KeptKind[T], made: T, *source: str | bytes) -> T:
        """As Memory does."""
        self.misses += 1
        name, value = self._name(shape.name, source), shape.written(made)
        self._new[name] = value
        self._made.add(name)
        self._waiting += len(value)
        if self._waiting > _WAITING:
            self._add_new()
            self._read = self._read or self._open()
        return made

    def close(self) -> None:
        """Add what was made since. Where that is not possible, the next one makes it again."""
        if self._read is not None:
            self._read.close()
            self._read = None
        if self._new or self._used or self._old:
            self._add_new()

    def _add_new(self) -> None:
        self._waiting = 0
        with contextlib.suppress(OSError, sqlite3.Error):
            self._write()
            self._new, self._used = {}, set()

    def _name(self, kind: str, source: tuple[str | bytes, ...]) -> bytes:
        made = hashlib.blake2b(key=self._key, digest_size=32)
        for part in (engine(), kind, *source):
            data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
            made.update(len(data).to_bytes(8, "big"))
            made.update(data)
        return made.digest()

    def _seal(self, name: bytes, value: bytes) -> bytes:
        return hashlib.blake2b(name + value, key=self._key, digest_size=_SEAL).digest()

    def _known(self, shape: KeptKind[T], name: bytes) -> tuple[T] | None:
        value = self._new.get(name) or self._stored(name)
        if value is None:
            return None
        try:
            return (shape.read(value, self._rules),)
        except (ValueError, LookupError):
            return None

    def _stored(self, name: bytes) -> bytes | None:
        if self._read is None:
            return None
        try:
            row = self._read.execute("SELECT value, day FROM kept WHERE name = ?", (name,)).fetchone()
        except sqlite3.Error:
            self._read = None
            return None
        if row is None or not isinstance(row[0], bytes):
            return None
        seal, value = row[0][:_SEAL], row[0][_SEAL:]
        if not hmac.compare_digest(seal, self._seal(name, value)):
            return None
        if row[1] != self._day:
            self._used.add(name)
        return value

    def _open(self) -> sqlite3.Connection | None:
        if self._folder.is_symlink() or self._folder.parent.is_symlink() or not _is_own_file(self.file):
            return None
        with contextlib.suppress(sqlite3.Error):
            return sqlite3.connect(f"{self.file.as_uri()}?mode=ro", uri=True, timeout=1)
        return None

    @property
    def _fresh(self) -> tuple[int, int]:
        """The days on which an entry may have been asked for last; `--today` may have been one to come."""
        return self._day - _DAYS, self._day + _DAYS

    def _has_old(self) -> bool:
        with contextlib.suppress(sqlite3.Error):
            asked = "SELECT 1 FROM kept WHERE day < ? OR day > ? LIMIT 1"
            return self._read is not None and bool(self._read.execute(asked, self._fresh).fetchone())
        return False

    def _write(self) -> None:
        if self._folder.is_symlink() or self._folder.parent.is_symlink():
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / ".gitignore").write_text("*\n", "utf-8")  # a repository would remember what is withdrawn
        if not os.path.lexists(self.file):
            with contextlib.suppress(FileExistsError):
                os.close(os.open(self.file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        elif not _is_own_file(self.file):
            return
        try:
            self._add()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):  # busy, or a full disk
                raise
            self.file.unlink()  # damaged
            self._add()

    def _add(self) -> None:
        rows = ((name, self._seal(name, value) + value, self._day) for name, value in self._new.items())
        with contextlib.closing(sqlite3.connect(self.file, timeout=10)) as base:
            base.execute("PRAGMA synchronous = OFF")  # what a loss of power damages is made again
            base.execute("PRAGMA secure_delete = ON")
            with base:
                base.execute("CREATE TABLE IF NOT EXISTS kept (name BLOB PRIMARY KEY, value BLOB, day INTEGER)")
                base.execute("CREATE INDEX IF NOT EXISTS days ON kept (day)")
                base.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)
                base.executemany("UPDATE kept SET day = ? WHERE name = ?", [(self._day, name) for name in self._used])
                base.execute("DELETE FROM kept WHERE day < ? OR day > ?", self._fresh)


def _is_own_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _users_key() -> bytes:
    """The key that seals this user's stores; one for this run alone where it cannot be kept."""
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or ""
    file = (Path(base) if Path(base).is_absolute() else Path("~/.cache").expanduser()) / "casestudies" / "key"
    for _ in range(2):
        with contextlib.suppress(OSError, RuntimeError):
            if _is_own_file(file) and len(key := file.read_bytes()) == _SEAL:
                return key
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            mine = file.with_name(f"key.{os.getpid()}.{secrets.token_hex(4)}")
            mine.touch(mode=0o600, exist_ok=False)
            mine.write_bytes(secrets.token_bytes(_SEAL))
            mine.replace(file)
    return secrets.token_bytes(_SEAL)


@cache
def engine() -> str:
    """The hash of everything that decides a result: every file of the library, the version of Python and of what it leans on."""
    versions = "".join(f"{name} {metadata.version(name)}\n" for name in _DECIDING)
    return digest_of(sys.version, versions, digest_of_files(Path(__file__).parent))


def digest_of_files(folder: Path) -> str:
    """The hash of every file of a package."""
    made = hashlib.blake2b()
    files = sorted(folder.rglob("*"))
    if not files:  # packed in one file, or gone: then nothing tells one version from another
        return secrets.token_hex()
    for path in files:
        if path.suffix not in {".pyc", ".pyo"} and path.is_file():
            data = path.read_bytes()
            made.update(f"{path.relative_to(folder).as_posix()} {len(data)}\n".encode())
            made.update(data)
    return made.hexdigest()


class Asked(Mapping[str, V]):
    """A mapping that notes what it was asked for, and the marks of what it answered: what a result leaned on."""

    def __init__(self, of: Mapping[str, V], marks: Mapping[str, str]) -> None:
        self._of, self._marks = of, marks
        self.answers: dict[str, str] = {}

    def __getitem__(self, key: str) -> V:
        self._note(key)
        return self._of[key]

    def __contains__(self, key: object) -> bool:
        self._note(str(key))
        return key in self._of

    def __iter__(self) -> Iterator[str]:
        self.answers[_ALL] = digest_of(self._marks)
        return iter(self._of)

    def __len__(self) -> int:
        self.answers[_ALL] = digest_of(self._marks)
        return len(self._of)

    def _note(self, key: str) -> None:
        self.answers[key] = self._marks.get(key, "")


_ALL = "\n"
"""The name of the answer to a question for everything; nothing else is called so."""


def still_answers(answers: Mapping[str, str], marks: Mapping[str, str]) -> bool:
    """Whether a mapping with these marks would answer as it did."""
    return all((digest_of(marks) if key == _ALL else marks.get(key, "")) == mark for key, mark in answers.items())


class Digests:
    """The hashes of plain values, the same in every process: of dataclasses, enumerations, paths, days, mappings and sets as well.
    Values of the types in `shared`, which are parts of many others, are read once.
    """

    def __init__(self, *shared: type) -> None:
        self._shared = shared
        self._read: dict[int, tuple[object, str]] = {}
        """By identity, with the value, which must not go as long as its number stands here."""

    def of(self, *values: object) -> str:
        """The hash of some values."""
        plain = repr([self._plain(value) for value in values])
        return hashlib.blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=32).hexdigest()

    def _plain(self, value: Any) -> object:  # noqa: ANN401, PLR0911 - any value; one answer for each kind
        kind = _kind_of(value.__class__)
        if kind is None:
            return value
        if kind is Enum:
            return (type(value).__name__, value.value)
        if kind is dataclass:
            return self._once(value) if isinstance(value, self._shared) else self._fields(value)
        if kind is Mapping:
            return ("{}", sorted(repr((self._plain(key), self._plain(one))) for key, one in value.items()))
        if kind is set:
            return ("set", sorted(repr(self._plain(one)) for one in value))
        if kind is list:
            return [self._plain(one) for one in value]
        return ("path", str(value))

    def _fields(self, value: Any) -> object:  # noqa: ANN401 - any dataclass
        return (type(value).__name__, *(self._plain(getattr(value, name)) for name in _compared(value.__class__)))

    def _once(self, value: object) -> object:
        if id(value) not in self._read:
            self._read[id(value)] = value, self.of(self._fields(value))
        return self._read[id(value)][1]


_PLAIN = (str, int, float, bytes, dt.date, type(None))


@cache
def _kind_of(type_: type[Any]) -> object:
    """What the values of a type are to a hash; None where they are plain. There are many values, and few types."""
    if issubclass(type_, Enum):
        return Enum
    if issubclass(type_, _PLAIN):
        return None
    if is_dataclass(type_):
        return dataclass
    for types, kind in ((Mapping, Mapping), ((set, frozenset), set), ((tuple, list), list), (Path, Path)):
        if issubclass(type_, types):
            return kind
    raise TypeError(f"{type_.__name__} has no digest")


@cache
def _compared(type_: type[Any]) -> tuple[str, ...]:
    """The fields that make two values unequal."""
    return tuple(field.name for field in fields(type_) if field.compare)


def digest_of(*values: object) -> str:
    """The hash of plain values, as Digests has it."""
    return Digests().of(*values)
