"""The only place that runs git, and only its reading commands; `commit_without` alone writes, a branch of its own.

Missing git, folders that are no repository, unknown revisions and shallow clones are said, not guessed around. Names of
files are taken literally, replaced objects (`git replace`) are not followed, and nothing of a user's settings changes
what is read.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Timer
from typing import IO, NamedTuple, cast

from casestudies.approvals.git_codes import NO_GIT, SHALLOW, UNKNOWN_REVISION
from casestudies.findings import CasestudiesError, Finding, Place, Rule
from casestudies.stories.files import unix

MAX_COMMITS = 50_000
# Files taken away and added in one commit, up to which names are found that changed together with the content.
MAX_RENAMES = 400
SECONDS = 60
BEYOND = ("--all", "--reflog", "--ignore-missing", "ORIG_HEAD", "FETCH_HEAD", "--not", "HEAD")
"""Everything that this repository knows besides the history of the present: other branches, tags, remotes and working trees, what
was fetched or put aside, and what was amended or reset, as long as git remembers it.
"""
_SETTINGS = ("core.quotePath=false", "log.showSignature=false", "color.ui=false", "core.fsmonitor=false")
_ENVIRONMENT = {
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
# What would lead git to another repository than the one the files lie in (`git rev-parse --local-env-vars`), as in its hooks.
_ELSEWHERE = frozenset(
    {"GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"}
    | {
        "GIT_SHALLOW_FILE",
        "GIT_GRAFT_FILE",
        "GIT_REPLACE_REF_BASE",
        "GIT_NAMESPACE",
        "GIT_PREFIX",
        "GIT_CEILING_DIRECTORIES",
    }
)
_UNREADABLE = "git cannot read this repository."
_NO_REPOSITORY = "This is not a git repository."
_USUAL = ("main", "master", "trunk", "develop")
_FORMAT = "%H%x00%P%x00%an%x00%ae%x00%as%x00%s"
_HASH = r"[0-9a-f]{40}|[0-9a-f]{64}"
_FETCHED = re.compile(r"^\s*fetch\s*=\s*(.+)$", re.MULTILINE)
_PIPE = 4096
"""Bytes that a pipe takes at once, wherever this runs."""
DAMAGED = (
    "Part of the history cannot be read: the repository is damaged, or a clone of parts whose remote cannot be reached."
)
_SSH_SIGNATURE = rb"^gpgsig(?:-sha256)? -----BEGIN SSH SIGNATURE-----$"


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit that changed files: its hash, its author's name and address as written, the day (ISO), the subject.

    `parents` are the nearest earlier commits among those that were asked for.
    """

    hash: str
    author: str
    day: str
    subject: str
    email: str = ""
    parents: tuple[str, ...] = ()


class Repository:
    """The git repository in which a project lies. Raises CasestudiesError (A201) where there is none."""

    def __init__(self, root: Path) -> None:
        self.root = root
        # Most sites are opened far more often than they have a history: git is not started to say that there is none.
        if not _may_have_history(root) and shutil.which("git"):
            raise self._stop(_NO_REPOSITORY)
        asked = ("--is-shallow-repository", "--git-common-dir", "--show-prefix")
        shallow, common, prefix = self._text("rev-parse", *asked).split("\n", 2)
        self.prefix = prefix.removesuffix("\n")
        self.shallow = shallow == "true"
        """Whether the clone lacks older history."""
        self.damaged = False
        """Whether something that was asked for by its hash was not there."""
        self._folder = root / common
        self._reader: _ObjectReader | None = None

    @property
    def boundary(self) -> frozenset[str]:
        """The commits of a shallow clone whose parents were cut off."""
        file = self._folder / "shallow"
        return frozenset(file.read_text("ascii").split()) if self.shallow and file.is_file() else frozenset()

    @property
    def of_one_branch(self) -> bool:
        """Whether the clone fetches some branches of its remotes, and no others (`git clone --single-branch`)."""
        file = self._folder / "config"
        fetched = _FETCHED.findall(file.read_text("utf-8", "replace")) if file.is_file() else []
        return bool(fetched) and not any("refs/heads/*" in one for one in fetched)

    def resolved(self, revision: str) -> str:
        """The hash of the commit that a branch, tag or other name means. Raises CasestudiesError (A202)."""
        found = self._run("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        if found.returncode or not found.stdout.strip():
            raise self._stop(f"There is no revision `{_printable(revision)}` here.", UNKNOWN_REVISION)
        return found.stdout.decode("ascii").strip()

    def top_of(self, folder: Path) -> Path | None:
        """The top of the other repository to which a folder of the project belongs, as in a submodule; None where it is in this."""
        within = (one for one in (folder, *folder.parents) if one != self.root and one.is_relative_to(self.root))
        return next((one for one in within if os.path.lexists(one / ".git")), None)

    def changes(self, paths: Sequence[str], until: Sequence[str] = ("HEAD",)) -> str:
        """The commits that changed anything in these paths, as `git log` says it; `approvals.past` reads it.

        Paths are from the root of the repository. Every line of history is told, the latest first and none before
        those that came out of it; each commit with what it changed against its first parent, renamed files as such.
        """
        names = [os.path.relpath(path or ".", self.prefix or ".") for path in paths]
        order = (
            "--topo-order",
            "--full-history",
            "--parents",
            "--diff-merges=first-parent",
            f"--max-count={MAX_COMMITS}",
        )
        form = (
            "--full-diff",
            "--raw",
            "-z",
            "--no-abbrev",
            "-M",
            f"-l{MAX_RENAMES}",
            "--no-ext-diff",
            f"--format={_FORMAT}",
        )
        return self._text("log", *order, *form, *until, "--", *names)

    def blobs(self, names: Sequence[str]) -> dict[str, str | None]:
        """The texts of blobs, all at once, with Unix line ends; None for what is no text."""
        return dict(zip(names, map(_blob, self._objects(names)), strict=True))

    def text(self, commit: str, file: Path) -> str | None:
        """A file as it was in a commit, with Unix line ends; None where it was not there or is no text."""
        name = f"{commit}:{self.name(file)}"
        # A name with a line break would be read as two; no content file can have one.
        if "\n" in name:
            return None
        return next(map(_blob, self._objects([name])))

    def sha256s(self, names: Sequence[str]) -> list[str | None]:
        """The SHA-256 of files' bytes, each named as `COMMIT:PATH`; None for what was not there."""
        sound = [name for name in names if "\n" not in name]
        found = dict(zip(sound, self._objects(sound), strict=True))
        return [
            hashlib.sha256(one.data).hexdigest() if (one := found.get(name)) and one.kind == b"blob" else None
            for name in names
        ]

    def contents(self, blobs: Sequence[str]) -> list[bytes]:
        """The bytes of blobs, or of files named as `COMMIT:PATH`; those that are not there (a partial clone) are left out."""
        sound = [name for name in blobs if "\n" not in name]
        return [one.data for one in self._objects(sound) if one is not None]

    def files(self, commit: str) -> dict[str, str]:
        """The files of a commit, by path from its top, each with its blob. Links and submodules are none."""
        listed = self._text("ls-tree", "-r", "-z", "--full-tree", commit).split("\0")
        rows = (row.partition("\t") for row in listed if row)
        return {path: head.split()[2] for head, _, path in rows if head.startswith("100")}

    def tracked(self, pattern: str) -> dict[str, str]:
        """The files of the whole repository that match a pattern, by path from its top, each with its blob, as they are staged."""
        asked = ("ls-files", "--stage", "-z", "--", f":(top,glob){pattern}")
        listed = self._output(*asked, env={"GIT_LITERAL_PATHSPECS": "0"}).decode("utf-8", "surrogateescape")
        rows = (row.partition("\t") for row in listed.split("\0") if row)
        return {path: head.split()[1] for head, _, path in rows}

    def commit_without(self, commit: str, paths: Sequence[str], branch: str, message: str) -> str:
        """Make a commit that follows another and lacks these files, as a new branch; its hash. No file on the disk changes.

        Raises CasestudiesError where the branch is there already, or git knows no author.
        """
        with TemporaryDirectory() as folder:
            own = {"GIT_INDEX_FILE": str(Path(folder) / "index"), "GIT_OPTIONAL_LOCKS": "1"}
            gone = "".join(f"0 {'0' * 40}\t{path}\0" for path in paths).encode("utf-8", "surrogateescape")
            self._output("read-tree", commit, env=own)
            self._output("update-index", "-z", "--index-info", data=gone, env=own)
            tree = self._output("write-tree", env=own).decode("ascii").strip()
        made = self._run("commit-tree", tree, "-p", commit, "-m", message)
        if made.returncode:
            raise self._stop("git cannot write the commit: say who you are (`git config user.name` and `user.email`).")
        new = made.stdout.decode("ascii").strip()
        if self._run("update-ref", f"refs/heads/{branch}", new, "0" * 40).returncode:
            raise self._stop(
                f"There is a branch `{branch}` already: look at it, then delete it (`git branch -D {branch}`)."
            )
        return new

    def changed_since(self, revision: str) -> frozenset[str]:
        """Files that differ from where this line of work left `revision`, as paths under the project's root.

        What is not committed yet counts, new files included. Raises CasestudiesError: an unknown revision (A202), or one whose
        common past with the present was cut off (A203).
        """
        if self._run("rev-parse", "--verify", "--quiet", "HEAD").returncode:
            # Nothing is committed yet: everything is new.
            every = self._text("ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", ".")
            return frozenset(name for name in every.split("\0") if name)
        since = self.fork(revision)
        listed = ("diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", since, "--", ".")
        new = ("ls-files", "--others", "--exclude-standard", "-z", "--", ".")
        return frozenset(name for out in (listed, new) for name in self._text(*out).split("\0") if name)

    def fork(self, revision: str) -> str:
        """The commit where this line of work left another. Raises CasestudiesError as `changed_since` does."""
        base = self._run("merge-base", self.resolved(revision), "HEAD")
        if base.returncode:
            if self.shallow:
                raise self._stop(
                    f"The commit at which this branch left `{_printable(revision)}` is not in this clone.", SHALLOW
                )
            raise self._stop(f"`{_printable(revision)}` shares no history with the present state.", UNKNOWN_REVISION)
        return base.stdout.decode("ascii").strip()

    @contextmanager
    def as_it_was(self, commit: str) -> Iterator[Path]:
        """The project's folder as a commit has it, with its history, in a temporary clone that borrows this one's objects."""
        top = self._said("rev-parse", "--show-toplevel")
        with TemporaryDirectory(prefix="casestudies-base-") as folder:
            clone = Path(folder).resolve() / "clone"
            self._output("clone", "--quiet", "--shared", "--no-checkout", "--", top, str(clone))
            # No hook of anybody's is run.
            inner = ("-C", str(clone), "-c", f"core.hooksPath={os.devnull}")
            self._output(*inner, "checkout", "--quiet", "--detach", commit)
            yield clone / self.prefix

    def latest(self, folder: Path, most: int) -> list[tuple[str, str]]:
        """The latest commits that changed anything in a folder, each with its day (ISO)."""
        order = ("log", f"--max-count={most}", "--format=%H %as", "--", os.path.relpath(folder, self.root))
        return [(line[:40], line[41:]) for line in self._text(*order).splitlines()]

    def uncommitted(self, folder: Path) -> frozenset[str]:
        """Files of a folder that are not as the latest commit has them, as paths from the root of the repository."""
        listed = ("diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", "HEAD", "--")
        return frozenset(name for name in self._text(*listed, os.path.relpath(folder, self.root)).split("\0") if name)

    def branch(self, name: str) -> str | None:
        """The commit of a branch as the remote `origin` has it, else as it is here; None where there is neither.

        A branch of one's own may have been moved to anything; what was fetched is what others agreed on.
        """
        return self._first(f"refs/remotes/origin/{name}", f"refs/heads/{name}")

    def trusted(self, name: str) -> str | None:
        """The commit of the branch that is trusted: that of this name, else the one that others begin from."""
        return self.branch(name) or self.default_branch()

    def default_branch(self) -> str | None:
        """The commit of the branch that others begin from: what the remote says, else one of the usual names. None where
        there is none of them.
        """
        usual = (f"{at}/{name}" for at in ("refs/remotes/origin", "refs/heads") for name in _USUAL)
        return self._first("refs/remotes/origin/HEAD", *usual)

    def _first(self, *references: str) -> str | None:
        """The commit of the first of these that is there."""
        names = [f"{one}^{{commit}}" for one in references if "\n" not in one]
        return next((one.name for one in self._objects(names) if one is not None), None)

    def signers(self, commits: Sequence[str], allowed_signers: str) -> dict[str, str]:
        """The principals whose SSH keys signed commits, by the text of a file of allowed signers; none for who is not in it.

        A signature of another kind is none: whether its key is trusted would depend on the machine that looks.
        """
        objects = self._objects(commits)
        heads = {c: found.data.partition(b"\n\n")[0] for c, found in zip(commits, objects, strict=True) if found}
        signed = [commit for commit, head in heads.items() if re.search(_SSH_SIGNATURE, head, re.MULTILINE)]
        if not signed:
            return {}
        with TemporaryDirectory() as folder:
            file = Path(folder) / "allowed_signers"
            file.write_text(allowed_signers, "utf-8")
            trust = ("-c", f"gpg.ssh.allowedSignersFile={file}", "-c", "gpg.ssh.program=ssh-keygen")
            data = "".join(f"{commit}\n" for commit in signed).encode("ascii")
            form = "--format=%H%x00%G?%x00%GS"
            said = self._text(*trust, "log", "--no-walk=unsorted", "--stdin", form, data=data)
        rows = (row.split("\0", 2) for row in said.split("\n") if row.count("\0") == 2)
        return {commit: principal for commit, state, principal in rows if state == "G" and principal}

    def knows(self, file: Path) -> bool:
        """Whether any commit that leads to the present has this file."""
        return bool(self._said("log", "--max-count=1", "--format=%H", "--", os.path.relpath(file, self.root)))

    def name(self, file: Path) -> str:
        """A file's path from the root of the repository."""
        return f"{self.prefix}{file.relative_to(self.root).as_posix()}"

    def _objects(self, names: Sequence[str]) -> Iterator[_Object | None]:
        """Objects by their names, which have no line breaks; None for what is not there. Raises CasestudiesError (A201)."""
        if not names:
            return
        if self._reader is None:
            self._reader = _ObjectReader(self._command("cat-file", "--batch"), self.root)
        try:
            for name, found in zip(names, self._reader.read(names), strict=True):
                self.damaged |= found is None and re.fullmatch(_HASH, name) is not None
                yield found
        except (OSError, EOFError):
            self._reader, self.damaged = None, True
            raise self._stop(DAMAGED) from None

    def _said(self, *arguments: str) -> str:
        return self._text(*arguments).strip()

    def _text(self, *arguments: str, data: bytes | None = None) -> str:
        return self._output(*arguments, data=data).decode("utf-8", "surrogateescape")

    def _output(self, *arguments: str, data: bytes | None = None, env: Mapping[str, str] | None = None) -> bytes:
        done = self._run(*arguments, data=data, env=env)
        if done.returncode:
            raise self._stop(_reason(done.stderr))
        return done.stdout

    def _run(
        self, *arguments: str, data: bytes | None = None, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(  # noqa: S603 - fixed reading commands; what comes from outside follows `--` or an option that ends options
                self._command(*arguments),
                cwd=self.root,
                env={**_environment(os.environ), **(env or {})},
                input=data,
                stdin=subprocess.DEVNULL if data is None else None,
                capture_output=True,
                timeout=SECONDS,
                check=False,
            )
        except FileNotFoundError:
            raise self._stop("git is not installed.") from None
        except (OSError, ValueError, subprocess.TimeoutExpired):
            raise self._stop("git could not be run.") from None

    @staticmethod
    def _command(*arguments: str) -> list[str]:
        return ["git", "--no-pager", *(part for one in _SETTINGS for part in ("-c", one)), *arguments]

    def _stop(self, message: str, rule: Rule = NO_GIT) -> CasestudiesError:
        return CasestudiesError(Finding(rule, Place("."), message))


def _may_have_history(root: Path) -> bool:
    """Whether there is anything that git would look at, in this folder or above it."""
    here = root.resolve()
    return any(os.path.lexists(folder / ".git") for folder in (here, *here.parents))


def _environment(outer: Mapping[str, str]) -> dict[str, str]:
    return {**{name: value for name, value in outer.items() if name not in _ELSEWHERE}, **_ENVIRONMENT}


def _reason(said: bytes) -> str:
    if b"not a git repository" in said:
        return _NO_REPOSITORY
    if b"dubious ownership" in said:
        return "git does not read a repository that belongs to somebody else (see `safe.directory` in its manual)."
    if any(
        text in said for text in (b"does not have any commits yet", b"unknown revision or path", b"bad revision 'HEAD'")
    ):
        return "The repository has no commits yet."
    if b"unrecognized argument" in said or b"unknown option" in said:
        return "This git is too old: 2.31 or later is needed."
    return DAMAGED if b"unable to read" in said or b"bad object" in said or b"promisor" in said else _UNREADABLE


class _Object(NamedTuple):
    """An object of git's: its hash, its kind, its bytes."""

    name: str
    kind: bytes
    data: bytes


class _ObjectReader:
    """One `git cat-file --batch` that reads objects whenever they are asked for: starting it costs more than most of them."""

    def __init__(self, command: Sequence[str], root: Path) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - see _run
            command,
            cwd=root,
            env=_environment(os.environ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._to, self._from = cast("IO[bytes]", self._process.stdin), cast("IO[bytes]", self._process.stdout)
        self._end = weakref.finalize(self, _ended, self._process, os.getpid())

    def read(self, names: Sequence[str]) -> Iterator[_Object | None]:
        """The objects of these names. Raises OSError or EOFError where git ended, or took too long."""
        asked = [f"{name}\n".encode("utf-8", "surrogateescape") for name in names]
        for line_up in _fitting(asked):
            late = Timer(SECONDS, self._process.kill)  # a clone of parts may wait for its remote
            late.start()
            try:
                self._to.write(b"".join(line_up))
                self._to.flush()
                answers = [self._answer() for _ in line_up]
            except (OSError, EOFError):
                self._end()
                raise
            finally:
                late.cancel()
            yield from answers

    def _answer(self) -> _Object | None:
        """A line `HASH KIND SIZE` and the bytes, or a line saying what is missing."""
        header = self._from.readline()
        if not header.endswith(b"\n"):
            raise EOFError
        said = header.split()
        if len(said) != 3 or said[1] not in {b"blob", b"tree", b"commit", b"tag"} or not said[2].isdigit():
            return None
        data = self._from.read(int(said[2]) + 1)
        if len(data) != int(said[2]) + 1:
            raise EOFError
        return _Object(said[0].decode("ascii"), said[1], data[:-1])


def _fitting(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Lines in lots that a pipe takes at once, so that git and we never wait for each other."""
    lot: list[bytes] = []
    for line in lines:
        if lot and sum(map(len, lot)) + len(line) > _PIPE:
            yield lot
            lot = []
        lot.append(line)
    if lot:
        yield lot


def _ended(process: subprocess.Popen[bytes], owner: int) -> None:
    if os.getpid() == owner:  # a forked process has these pipes too
        process.kill()
        with process:
            pass


def _blob(found: _Object | None) -> str | None:
    """The text of a blob, with Unix line ends; None for what is no text."""
    try:
        return unix(found.data.decode("utf-8-sig")) if found and found.kind == b"blob" else None
    except UnicodeDecodeError:
        return None


def _printable(text: str) -> str:
    return "".join(c for c in text if c.isprintable() and c != "`")[:80]
