"""What git remembers: the story as it was when it was approved, and who changed it when.

The only place that runs git, and only its reading commands. Missing git, folders that are no repository and shallow
clones are said, not guessed around.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from casestudies.approvals.codes import NO_HISTORY
from casestudies.approvals.content import Item, approved_content, digest
from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.stories.files import shown, unix
from casestudies.stories.load import read_customer, read_interview, read_story
from casestudies.stories.model import Customer, Interview, Library, Story
from casestudies.stories.project import Project

MAX_COMMITS = 2_000
SECONDS = 60


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit that changed a file: its hash, the author's name, and the day (ISO)."""

    hash: str
    author: str
    day: str
    subject: str


class Repository:
    """The git repository in which a project lies. Raises CasestudiesError (A119) where there is none."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.prefix = self._git("rev-parse", "--show-prefix").strip()

    @property
    def shallow(self) -> bool:
        """Whether the clone lacks older history."""
        return self._git("rev-parse", "--is-shallow-repository").strip() == "true"

    def commits(self, path: Path) -> tuple[Commit, ...]:
        """The commits that changed a file, the latest first."""
        name = path.relative_to(self.root).as_posix()
        out = self._git("log", f"--max-count={MAX_COMMITS}", "--format=%H%x00%an%x00%as%x00%s", "--", name)
        return tuple(Commit(*row.split("\0", 3)) for row in out.splitlines() if row.count("\0") == 3)

    def text(self, commit: str, path: Path) -> str | None:
        """A file as it was in a commit, with Unix line ends; None where it was not there."""
        name = self.prefix + path.relative_to(self.root).as_posix()
        try:
            return unix(self._git("cat-file", "blob", f"{commit}:{name}").removeprefix("\ufeff"))
        except CasestudiesError:
            return None

    def _git(self, *arguments: str) -> str:
        try:
            done = subprocess.run(  # noqa: S603 - fixed reading commands; names follow `--` or a commit's hash
                ["git", "--no-pager", *arguments],  # noqa: S607 - the user's own git
                cwd=self.root,
                capture_output=True,
                timeout=SECONDS,
                check=False,
            )
        except FileNotFoundError:
            raise self._stop("git is not installed.") from None
        except (OSError, subprocess.TimeoutExpired):
            raise self._stop("git could not be run.") from None
        if done.returncode:
            raise self._stop("This is not a git repository, or git refuses to read it.")
        return done.stdout.decode("utf-8", "replace")

    def _stop(self, message: str) -> CasestudiesError:
        return CasestudiesError(Finding(NO_HISTORY, Place("."), message))


@dataclass(frozen=True, slots=True)
class Approved:
    """A story as it was in a commit, in the form that was approved."""

    commit: Commit
    items: tuple[Item, ...]


def approved_version(project: Project, library: Library, story: Story, content: str) -> Approved:
    """The latest commit in which the story had the digest `content`. Raises CasestudiesError (A119) if none is found."""
    repository = Repository(project.root)
    path = project.docs_dir / story.src
    commits = repository.commits(path)
    involved = [path, project.customers / f"{story.customer}.yml"]
    involved += [project.interviews / name / "interview.yml" for name in story.interviews]
    # A name or an incentive may have changed without the story's own file.
    every = {c.hash: c for file in involved for c in repository.commits(file)}
    for commit in [*commits, *(c for c in every.values() if c not in commits)]:
        for version, customer, interviews in _versions(repository, commit, project, library, story, path):
            if digest(version, customer, interviews) == content:
                return Approved(commit, approved_content(version, customer, interviews))
    reason = "the clone is shallow" if repository.shallow else "no commit holds it"
    message = f"What was approved is not in the history: {reason}."
    raise CasestudiesError(Finding(NO_HISTORY, Place(shown(path, project.root)), message, "", story.id))


def _versions(
    repository: Repository, commit: Commit, project: Project, library: Library, story: Story, path: Path
) -> Iterator[tuple[Story, Customer, list[Interview]]]:
    """The story as of a commit, with the customer and interviews of that commit."""
    text = repository.text(commit.hash, path)
    if text is None:
        return
    customers: dict[str, Customer] = dict(library.customers)
    then = repository.text(commit.hash, project.customers / f"{story.customer}.yml")
    customer = read_customer(project, story.customer, then)[0] if then is not None else None
    if customer is not None:
        customers[story.customer] = customer
    interviews: dict[str, Interview] = dict(library.interviews)
    for name in story.interviews:
        then = repository.text(commit.hash, project.interviews / name / "interview.yml")
        interview = read_interview(project, name, then, customers)[0] if then is not None else None
        if interview is not None:
            interviews[name] = interview
    version = _story(project, story.id, text, customers, interviews)
    if version is not None:
        yield version, customers[version.customer], [interviews[i] for i in version.interviews]


def _story(
    project: Project, id_: str, text: str, customers: Mapping[str, Customer], interviews: Mapping[str, Interview]
) -> Story | None:
    return read_story(project, id_, text, customers, interviews)[0]
