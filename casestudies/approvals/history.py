"""What git remembers: a story as it was in a commit, and the commit in which it was as it was approved."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path, PurePosixPath

from casestudies.approvals.codes import NO_HISTORY
from casestudies.approvals.content import Content, content_of, picture_paths
from casestudies.approvals.evidence import picture_hashes
from casestudies.approvals.git import BEYOND, Commit, Repository
from casestudies.approvals.past import Past, read_past
from casestudies.approvals.records import Written, written
from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.site_file import CONFIG_NAMES
from casestudies.stories import read_interview, read_story
from casestudies.stories.files import display_path
from casestudies.stories.model import Approval, Customer, Interview, Library, Story
from casestudies.stories.project import Project
from casestudies.stories.read_customer import customer_in

_DOCS_DIR = re.compile(r"^docs_dir:\s*['\"]?([^'\"\s#]+)", re.MULTILINE)
_STORIES = re.compile(r"^\s+(?:-\s+)?stories:\s*['\"]?([^'\"\s#]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Approved:
    """A story as it was in a commit, in the form that was approved."""

    commit: Commit
    content: Content


@dataclass(frozen=True, slots=True)
class Version:
    """A story with its customer and interviews, as they are or as a commit has them."""

    story: Story
    customer: Customer
    interviews: tuple[Interview, ...]
    content: Content
    """What it showed, with the pictures as they are now."""

    def with_pictures(self, pictures: Mapping[str, str]) -> Content:
        """What it showed with these pictures."""
        return replace(self.content, pictures=pictures)


def version_of(story: Story, library: Library, pictures: Mapping[str, str]) -> Version:
    """A story with its customer and interviews; the library holds them all."""
    customer, interviews = library.customers[story.customer], tuple(library.interviews[i] for i in story.interviews)
    return Version(story, customer, interviews, content_of(story, customer, interviews, pictures))


@dataclass(frozen=True)
class Archive:
    """The past of a site's content files, and their texts in it, read when they are asked for."""

    project: Project
    library: Library
    repository: Repository
    past: Past
    folders: tuple[str, ...]
    """Where the past was looked for, from the root of the repository."""
    _texts: dict[str, str | None] = field(default_factory=dict)
    _written: dict[str | None, Written] = field(default_factory=dict)
    _versions: dict[tuple[str, ...], Version | None] = field(default_factory=dict)

    @classmethod
    def of(cls, project: Project, library: Library) -> Archive:
        """Raises CasestudiesError (A201) where there is no history."""
        repository = Repository(project.root)
        now = _folders_now(project, repository)
        settings = [repository.name(project.root / name) for name in dict.fromkeys((project.settings, *CONFIG_NAMES))]
        past = read_past(repository, (*now, *settings))
        folders = tuple(dict.fromkeys((*now, *_folders_before(repository, past, settings))))
        return cls(project, library, repository, past if folders == now else read_past(repository, folders), folders)

    def apart(self) -> Iterator[Archive]:
        """The pasts of repositories of their own in which stories lie, as submodules do. Raises CasestudiesError (A201) where one
        has none.
        """
        places = (self.project.docs_dir / self.project.stories, self.project.testimonials)
        tops = {folder: top for folder in places if (top := self.repository.top_of(folder))}
        for top in dict.fromkeys(tops.values()):
            repository = Repository(top)
            folders = tuple(repository.name(folder) for folder in tops if tops[folder] == top)
            yield replace(self, repository=repository, past=read_past(repository, folders), folders=folders, _texts={})

    def beyond(self) -> Archive:
        """The past that the present does not come from, of whatever else this repository knows."""
        past = read_past(self.repository, self.folders, BEYOND)
        return Archive(self.project, self.library, self.repository, past, self.folders)

    @cached_property
    def uncommitted_evidence(self) -> frozenset[str]:
        """Files of the approvals folder that are not as the latest commit has them."""
        return self.repository.uncommitted(self.project.approvals)

    def path(self, story: Story) -> str:
        """A story's file, from the root of the repository."""
        return self.repository.name(self.project.file_of(story.id))

    def life(self, story: Story) -> tuple[Commit, ...]:
        """The commits that made a story what it is, by its own file, the customer's or an interview's; the latest first."""
        return self.past.life([self.repository.name(file) for file in files_of(self.project, story)])

    def load(self, stories: Iterable[Story]) -> None:
        """Read everything that the files of these stories ever held, at once."""
        files = dict.fromkeys(self.repository.name(file) for story in stories for file in files_of(self.project, story))
        blobs = dict.fromkeys(blob for file in files for blob in self.past.touched(file).values() if blob)
        self._read([blob for blob in blobs if blob not in self._texts])

    def text(self, commit: str | None, path: str) -> str | None:
        """A file as it was in a commit; None where it was not there, or is no text."""
        blob = self.past.blob(commit, path)
        if blob is not None and blob not in self._texts:
            self._read([blob])
        return self._texts[blob] if blob is not None else None

    def texts(self) -> Iterator[tuple[str, str, str]]:
        """Everything that Markdown files ever held, each with a name that it had and a commit that has it."""
        found = [one for one in self.past.blobs("") if one[0].endswith(".md")]
        self._read([blob for _, blob, _ in found if blob not in self._texts])
        yield from ((path, text, commit) for path, blob, commit in found if (text := self._texts[blob]) is not None)

    def notes(self, folder: Path) -> Iterator[tuple[str, str]]:
        """Everything that the files of a folder ever held, and those of folders of this name anywhere in the repository now."""
        found = {blob: path for path, blob in self.repository.tracked(f"**/{folder.name}/*.yml").items()}
        if folder.is_relative_to(self.repository.root):
            found |= {blob: path for path, blob, _ in self.past.blobs(self.repository.name(folder))}
        yield from ((found[blob], text) for blob, text in self.repository.blobs(list(found)).items() if text)

    def contents(self, folder: str) -> list[bytes]:
        """The bytes of everything that ever was in a folder."""
        return self.repository.contents([blob for _, blob, _ in self.past.blobs(folder)])

    def written(self, commit: str | None, path: str) -> Written:
        """A story's file as it was in a commit, as it means."""
        blob = self.past.blob(commit, path)
        if blob not in self._written:
            self._written[blob] = written(self.text(commit, path))
        return self._written[blob]

    def version(self, commit: str, story: Story) -> Version | None:
        """The story as of a commit; None where it was not there or could not be read.

        Customers and interviews that the commit does not have, or that cannot be read in it, are taken as they are now.
        """
        files = [self.repository.name(file) for file in files_of(self.project, story)]
        called = self.written(commit, files[0]).customer or story.customer
        if self.past.blob(commit, files[1]) is None:  # renamed since, in a way that git does not see (yet)
            files[1] = self.repository.name(self.project.customers / f"{called}.yml")
        key = (story.id, called, *(self.past.blob(commit, file) or "" for file in files))
        if key not in self._versions:
            self._versions[key] = self._version(story, called, [self.text(commit, file) for file in files])
        return self._versions[key]

    def _version(self, story: Story, called_then: str, texts: list[str | None]) -> Version | None:
        text, customer_text, *interview_texts = texts
        if text is None:
            return None
        _, customer_file, *interview_files = files_of(self.project, story)
        customers = dict(self.library.customers)
        customer = customer_in(self.project, story.customer, customer_text or "") or customers[story.customer]
        for called in (called_then, *(name.stem for name in self._names(customer_file))):
            customers[called] = replace(customer, id=called)
        interviews = dict(self.library.interviews)
        for name, file, then in zip(story.interviews, interview_files, interview_texts, strict=True):
            interview = read_interview(self.project, name, then or "", customers)[0] or interviews[name]
            for before in self._names(file):
                interviews[before.parent.name] = replace(interview, id=before.parent.name)
        version = read_story(self.project, story.id, text, customers, interviews)[0]
        return version_of(version, Library(customers, interviews, {}), self.pictures) if version is not None else None

    @cached_property
    def pictures(self) -> Mapping[str, str]:
        """The hashes of the files that stories show, as they are now."""
        return picture_hashes(self.project, self.library)

    def pictures_then(self, commit: str, version: Version) -> Mapping[str, str]:
        """The hashes of the files that a version showed, as they were in its commit."""
        paths = picture_paths(version.story, version.customer)
        names = [self.repository.name(self.project.docs_dir / path) for path in paths]
        hashes = self.repository.sha256s([f"{commit}:{name}" for name in names])
        return {path: found for path, found in zip(paths, hashes, strict=True) if found}

    def _names(self, file: Path) -> list[PurePosixPath]:
        """A file's name and those it had before: a state of the past calls things by the names of its time."""
        return [PurePosixPath(name) for name in self.past.names(self.repository.name(file))]

    def _read(self, blobs: list[str]) -> None:
        if blobs:
            self._texts.update(self.repository.blobs(blobs))


def _folders_now(project: Project, repository: Repository) -> tuple[str, ...]:
    """The folders of content files, from the root of the repository."""
    stories = (project.docs_dir / project.stories, project.testimonials)
    folders = (*stories, project.customers, project.interviews, project.approvals)
    return tuple(dict.fromkeys(map(repository.name, folders)))


def _folders_before(repository: Repository, past: Past, settings: Sequence[str]) -> Iterator[str]:
    """Where stories lay by earlier settings: a folder that was renamed does not take its past away."""
    blobs = [blob for name in settings for _, blob, _ in past.blobs(name)]
    for text in repository.blobs(blobs).values():
        docs, stories = (pattern.search(text or "") for pattern in (_DOCS_DIR, _STORIES))
        folder = PurePosixPath(docs[1] if docs else "docs", stories[1] if stories else "stories")
        if ".." not in folder.parts and not folder.is_absolute():
            yield f"{repository.prefix}{folder}"


def approved_version(archive: Archive, story: Story, approval: Approval) -> Approved:
    """The latest commit in which the story was what this approval is of. Raises CasestudiesError (A119) if none is found."""
    # A name or an incentive may have changed without the story's own file.
    for commit in archive.life(story):
        version = archive.version(commit.hash, story)
        if version is None:
            continue
        if version.content.is_of(approval):
            return Approved(commit, version.content)
        then = version.with_pictures(archive.pictures_then(commit.hash, version))
        if then.is_of(approval):
            return Approved(commit, then)
    reason = "the clone is shallow" if archive.repository.shallow else "no commit holds it"
    message = f"What was approved is not in the history: {reason}."
    place = Place(display_path(archive.project.file_of(story.id), archive.project.root))
    raise CasestudiesError(Finding(NO_HISTORY, place, message, "", story.id))


def files_of(project: Project, story: Story) -> tuple[Path, ...]:
    """The files that say what a story shows: its own, the customer's, and its interviews'."""
    return (
        project.file_of(story.id),
        project.customers / f"{story.customer}.yml",
        *(project.interviews / name / "interview.yml" for name in story.interviews),
    )
