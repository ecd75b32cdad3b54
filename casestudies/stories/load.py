"""Everything the files of a site say, read, typed and held against each other; each mistake a finding.

What could not be read whole is left out: every story in the Library has its customer and all its interviews there.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TypeVar

from casestudies.findings import CasestudiesError, Finding, Place, Subject
from casestudies.memory import FORGETFUL, KeptKind, Memory, digest_of
from casestudies.stories import codes
from casestudies.stories.credited import Directory
from casestudies.stories.files import display_path, finding, inside, read_text, unix, walk
from casestudies.stories.front_matter import split
from casestudies.stories.model import ALONE, Customer, Interview, Library, Story, UnreadStory
from casestudies.stories.names import wrong_names
from casestudies.stories.pictures import PictureStates, of_customer, of_story, states
from casestudies.stories.plain_yaml import parse
from casestudies.stories.project import INDEX, Project
from casestudies.stories.read_customer import read_customer
from casestudies.stories.read_interview import read_interview
from casestudies.stories.read_story import read_story
from casestudies.stories.schema import ID

# What MkDocs turns into pages.
PAGES = frozenset({".md", ".markdown", ".mdown", ".mkdn", ".mkd"})
README = "README.md"

T = TypeVar("T")
_Source = tuple[Path, str, str]
"""A file, the id of what it holds, and the subject of findings about it."""
_Mistakes = tuple[Finding, ...]
# What is kept of each file. Beside them stands what else they were read with: the pictures as they were, a hash of the rest.
_ReadCustomer = tuple[Customer | None, _Mistakes, PictureStates]
_ReadStory = tuple[Story | None, _Mistakes, PictureStates, str]
_CUSTOMER = KeptKind[_ReadCustomer]("customer", tuple[Customer | None, _Mistakes, PictureStates])
_INTERVIEW = KeptKind[tuple[Interview | None, _Mistakes, str]]("interview", tuple[Interview | None, _Mistakes, str])
_STORY = KeptKind[_ReadStory]("story", tuple[Story | None, _Mistakes, PictureStates, str])


class _Remembering:
    """Reads the files of a project, as `read_customer` and its like do, with a memory of what was read before.

    A file that could not be read is read again each time.
    """

    def __init__(self, project: Project, memory: Memory, without: bool) -> None:
        self._project, self._memory, self._without = project, memory, without
        folders = (project.root, project.docs_dir, project.customers, project.interviews, project.testimonials)
        self._settings = digest_of(*folders, project.stories, project.language, project.ours.names, without)
        self.digests: dict[str, str] = {}

    def customer(self, id_: str, text: str) -> tuple[Customer | None, _Mistakes]:
        subject, docs = Subject.of_customer(id_), self._project.docs_dir

        def made() -> _ReadCustomer:
            value, mistakes = read_customer(self._project, id_, text)
            return value, mistakes, states(docs, of_customer(value)) if value else ()

        def holds(kept: _ReadCustomer) -> bool:
            return kept[0] is not None and self._pictures_are(kept[2])

        self.digests[subject] = digest_of(self._settings, id_, text)
        value, mistakes, _ = self._memory.recall(_CUSTOMER, made, self.digests[subject], holds=holds)
        return value, mistakes

    def interview(self, id_: str, text: str, customers: Mapping[str, Customer]) -> tuple[Interview | None, _Mistakes]:
        own, folder = digest_of(self._settings, id_, text), self._project.interviews / id_

        def made() -> tuple[Interview | None, _Mistakes, str]:
            value, mistakes = read_interview(self._project, id_, text, customers, without=self._without)
            return value, mistakes, self._beside(value)

        def holds(kept: tuple[Interview | None, _Mistakes, str]) -> bool:
            value, _, beside = kept
            if value is None or value.customer not in customers or beside != self._beside(value):
                return False
            return (self._without or value.transcript.is_file()) and inside(
                folder, value.transcript.relative_to(folder.resolve()).as_posix()
            ) == value.transcript

        value, mistakes, beside = self._memory.recall(_INTERVIEW, made, own, holds=holds)
        self.digests[Subject.of_interview(id_)] = digest_of(own, beside)
        return value, mistakes

    def story(
        self,
        id_: str,
        text: str,
        customers: Mapping[str, Customer],
        interviews: Mapping[str, Interview],
        directory: Directory,
    ) -> tuple[Story | None, _Mistakes]:
        # Words credited to somebody at another customer are looked for: all customers are read with each story.
        own = digest_of(self._settings, self._project.file_of(id_), text, self._all_customers)

        def made() -> _ReadStory:
            value, mistakes = read_story(self._project, id_, text, customers, interviews, directory)
            pictures = states(self._project.docs_dir, of_story(value)) if value else ()
            return value, mistakes, pictures, self._of_interviews(value)

        def holds(kept: _ReadStory) -> bool:
            value, _, pictures, beside = kept
            known = value is not None and all(name in interviews for name in value.interviews)
            return known and beside == self._of_interviews(value) and self._pictures_are(pictures)

        value, mistakes, _, beside = self._memory.recall(_STORY, made, own, holds=holds)
        self.digests[id_] = digest_of(own, beside)
        return value, mistakes

    def _pictures_are(self, kept: PictureStates) -> bool:
        """Whether of each picture the same is to be said as when its file was read."""
        return states(self._project.docs_dir, (name for name, _ in kept)) == kept

    def _beside(self, interview: Interview | None) -> str:
        """What an interview was read with: its customer, and whether its transcript is there."""
        if interview is None:
            return ""
        return digest_of(self.digests.get(Subject.of_customer(interview.customer), ""), interview.transcript.is_file())

    def _of_interviews(self, story: Story | None) -> str:
        return digest_of([self.digests[Subject.of_interview(name)] for name in story.interviews]) if story else ""

    @cached_property
    def _all_customers(self) -> str:
        return digest_of({subject: one for subject, one in self.digests.items() if Subject(subject).room == "customer"})


def load_sources(project: Project, memory: Memory = FORGETFUL) -> tuple[Library, tuple[Finding, ...]]:
    """Customers and interviews alone, as `load` reads them: the stories take ten times as long."""
    return load(project, memory, only=lambda _: False)


def load(
    project: Project,
    memory: Memory = FORGETFUL,
    *,
    without: bool = False,
    only: Callable[[str], bool] = lambda _: True,
) -> tuple[Library, tuple[Finding, ...]]:
    """Read customers, interviews and stories. Findings are sorted by place. Interviews may be `without` their transcripts where
    receipts stand for these; `only` says which stories are read, by their ids.

    A finding's subject is `customer:ID`, `interview:ID`, or a story's id. Raises CasestudiesError only where a folder
    cannot be read at all.
    """
    found: list[Finding] = []

    unread: list[UnreadStory] = []
    files = _Remembering(project, memory, without)

    def read(sources: Iterable[_Source], to: Callable[[str, str], tuple[T | None, _Mistakes]]) -> dict[str, T]:
        values: dict[str, T] = {}
        for path, id_, subject in sources:
            try:
                text = unix(read_text(path, project.root, subject))
            except CasestudiesError as error:
                found.append(error.finding)
                if subject == id_:  # a story
                    unread.append(_unread(project, path, id_, ""))
                continue
            value, mistakes = to(id_, text)
            found.extend(mistakes)
            if value is not None:
                values[id_] = value
        return values

    customers = read(_customers(project, found), files.customer)
    interviews = read(_interviews(project, found), lambda id_, text: files.interview(id_, text, customers))
    directory = Directory(customers)

    def story(id_: str, text: str) -> tuple[Story | None, _Mistakes]:
        value, mistakes = files.story(id_, text, customers, interviews, directory)
        if value is None:
            path = project.file_of(id_)
            # A text too long to be read is not kept either.
            too_long = any(mistake.rule is codes.UNREADABLE for mistake in mistakes)
            unread.append(_unread(project, path, id_, "" if too_long else text))
        return value, mistakes

    sources = chain(_stories(project, found), _testimonials(project, found))
    stories = read((source for source in sources if only(source[1])), story)
    found.extend(wrong_names(stories.values()))
    library = Library(customers, interviews, stories, tuple(unread), files.digests)
    return library, tuple(sorted(found, key=lambda f: (f.place, f.code)))


def _unread(project: Project, path: Path, id_: str, text: str) -> UnreadStory:
    src = "" if id_.startswith(ALONE) else path.relative_to(project.docs_dir).as_posix()
    return UnreadStory(id_, src, text, Place(display_path(path, project.root)))


def source_files(project: Project) -> dict[str, list[Path]]:
    """The files of stories and customers and the folders of interviews by id; what has no id is left out."""
    found: dict[str, list[Path]] = {}
    for kind in (_stories, _testimonials, _customers, _interviews):
        for path, id_, _ in kind(project, []):
            found.setdefault(id_, []).append(path.parent if kind is _interviews else path)
    return found


def _customers(project: Project, found: list[Finding]) -> Iterator[_Source]:
    for path in _files(project, project.customers, found):
        if path.suffix not in {".yml", ".yaml"}:
            continue
        id_, subject = path.stem, Subject.of_customer(path.stem)
        if path.suffix == ".yaml" or path.parent != project.customers or not re.match(ID, id_):
            remedy = "Name it ID.yml, directly in the customers' folder."
            found.append(finding(codes.BAD_NAME, path, project.root, "The file is not read.", remedy, subject))
        else:
            yield path, id_, subject


def _interviews(project: Project, found: list[Finding]) -> Iterator[_Source]:
    for path in _files(project, project.interviews, found):
        if path.name not in {"interview.yml", "interview.yaml"}:
            continue
        id_, subject = path.parent.name, Subject.of_interview(path.parent.name)
        if path.suffix == ".yaml" or path.parent.parent != project.interviews or not re.match(ID, id_):
            remedy = "Name it interview.yml, in a folder of its own directly in the interviews' folder."
            found.append(finding(codes.BAD_NAME, path, project.root, "The file is not read.", remedy, subject))
        else:
            yield path, id_, subject


def _stories(project: Project, found: list[Finding]) -> Iterator[_Source]:
    folder = project.docs_dir / project.stories
    found.extend(_like_pages(folder, project))
    for path in _files(project, folder, found):
        if path.suffix.lower() not in PAGES:
            continue
        id_ = project.id_of(path)
        if (path.parent == folder and path.name == INDEX) or path.name == README:
            found.extend(_disguised(path, project, path.relative_to(folder).with_suffix("").as_posix()))
        elif path.name == INDEX and (folder / f"{id_}.md").is_file():
            message = f"There is a file `{path.parent.name}.md` as well, and both are the story `{id_}`."
            found.append(finding(codes.NOT_MARKDOWN, path, project.root, message, "Keep one of the two.", id_))
        elif path.suffix != ".md":
            message = f"A file ending in `{path.suffix}` becomes a page, but is not read as a story."
            found.append(finding(codes.NOT_MARKDOWN, path, project.root, message, subject=id_))
        elif id_.startswith(ALONE):
            message = "Stories cannot lie in a folder of this name: it is that of testimonials."
            found.append(finding(codes.BAD_NAME, path, project.root, message, "Rename the folder.", subject=id_))
        elif not all(re.match(ID, part) for part in id_.split("/")):
            found.append(finding(codes.BAD_NAME, path, project.root, "The file's name cannot be an id.", subject=id_))
        else:
            yield path, id_, id_


def _testimonials(project: Project, found: list[Finding]) -> Iterator[_Source]:
    """Those in their folder, which a site may do without."""
    for path in _files(project, project.testimonials, found) if project.testimonials.is_dir() else ():
        if path.suffix != ".md":
            continue
        id_ = f"{ALONE}{path.stem}"
        if path.parent != project.testimonials or not re.match(ID, path.stem):
            remedy = "Name it ID.md, directly in the testimonials' folder."
            found.append(finding(codes.BAD_NAME, path, project.root, "The file is not read.", remedy, id_))
        else:
            yield path, id_, id_


def _disguised(path: Path, project: Project, id_: str) -> Iterator[Finding]:
    """The page of the whole folder is an ordinary page, unless it says that it is a story; so is what MkDocs takes for one."""
    try:
        parts = split(unix(read_text(path, project.root, id_)))
        data = (
            parse(parts.yaml, display_path(path, project.root), id_, first_line=2, lenient=True).data if parts else {}
        )
    except CasestudiesError as error:
        yield error.finding
        return
    if data.keys() & {"customer", "interviews", "approvals"}:
        message = "The page of a folder has the fields of a story."
        remedy = f"Give it a file of its own, or a folder with an `{INDEX}`."
        yield finding(codes.NOT_MARKDOWN, path, project.root, message, remedy, id_)


def _like_pages(folder: Path, project: Project) -> Iterator[Finding]:
    """Folders whose names end as a page's does: whoever made one meant a story, and nothing reads it as one."""
    for top, _, _ in os.walk(folder):
        if (inner := Path(top)) != folder and inner.suffix.lower() in PAGES:
            id_ = inner.relative_to(folder).with_suffix("").as_posix()
            message = "This is a folder with the name of a page."
            remedy = "Write the story as a file, or rename the folder."
            yield finding(codes.NOT_MARKDOWN, inner, project.root, message, remedy, id_)


def _files(project: Project, folder: Path, found: list[Finding]) -> Iterator[Path]:
    if not folder.is_dir():
        found.append(finding(codes.NO_FOLDER, folder, project.root, "The folder does not exist."))
        return
    for path, problem in walk(folder, project.root):
        if problem is not None:
            found.append(problem)
        else:
            yield path
