"""What git remembers: a story as it was in a commit, and the commit in which it was as it was approved."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from casestudies.approvals.codes import NO_HISTORY
from casestudies.approvals.content import Item, approved_content, digest
from casestudies.approvals.git import Commit, Repository
from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.stories.files import shown
from casestudies.stories.load import read_customer, read_interview, read_story
from casestudies.stories.model import Customer, Interview, Library, Story
from casestudies.stories.project import Project


@dataclass(frozen=True, slots=True)
class Approved:
    """A story as it was in a commit, in the form that was approved."""

    commit: Commit
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """A story as it was in a commit, with the customer and interviews of that commit."""

    story: Story
    customer: Customer
    interviews: tuple[Interview, ...]

    @property
    def digest(self) -> str:
        """The digest of exactly what it showed."""
        return digest(self.story, self.customer, self.interviews)

    @property
    def items(self) -> tuple[Item, ...]:
        """What it showed, as `approved_content` gives it."""
        return approved_content(self.story, self.customer, self.interviews)


def approved_version(project: Project, library: Library, story: Story, content: str) -> Approved:
    """The latest commit in which the story had the digest `content`. Raises CasestudiesError (A119) if none is found."""
    repository = Repository(project.root)
    # A name or an incentive may have changed without the story's own file.
    for commit in repository.commits(*files_of(project, story)):
        version = story_at(repository, commit.hash, project, library, story)
        if version is not None and version.digest == content:
            return Approved(commit, version.items)
    reason = "the clone is shallow" if repository.shallow else "no commit holds it"
    message = f"What was approved is not in the history: {reason}."
    place = Place(shown(project.docs_dir / story.src, project.root))
    raise CasestudiesError(Finding(NO_HISTORY, place, message, "", story.id))


def files_of(project: Project, story: Story) -> tuple[Path, ...]:
    """The files that say what a story shows: its own, the customer's, and its interviews'."""
    return (
        project.docs_dir / story.src,
        project.customers / f"{story.customer}.yml",
        *(project.interviews / name / "interview.yml" for name in story.interviews),
    )


def story_at(repository: Repository, commit: str, project: Project, library: Library, story: Story) -> Version | None:
    """The story as of a commit; None where it was not there or could not be read.

    Customers and interviews that the commit does not have, or that cannot be read in it, are taken as they are now.
    """
    own, *others = files_of(project, story)
    text, customer_text, *interview_texts = repository.texts([(commit, file) for file in (own, *others)])
    if text is None:
        return None
    customers = dict(library.customers)
    customer = read_customer(project, story.customer, customer_text)[0] if customer_text is not None else None
    if customer is not None:
        customers[story.customer] = customer
    interviews = dict(library.interviews)
    for name, then in zip(story.interviews, interview_texts, strict=True):
        interview = read_interview(project, name, then, customers)[0] if then is not None else None
        if interview is not None:
            interviews[name] = interview
    version = read_story(project, story.id, text, customers, interviews)[0]
    if version is None:
        return None
    return Version(version, customers[version.customer], tuple(interviews[i] for i in version.interviews))
