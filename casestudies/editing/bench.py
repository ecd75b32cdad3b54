"""A site as an editor needs it: read when it is asked for, remembered, and one story judged again at every keystroke.

A review reads everything; here only what the open story names is read, so that a site of a thousand stories opens at once. What
only a whole review can tell (other people's customers, the words of other interviews, who recorded an approval) is `check`'s.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from casestudies.approvals.evidence import hashes, picture_hashes
from casestudies.approvals.looks import SeenRange, looks
from casestudies.approvals.model import Provenance, Refusals
from casestudies.approvals.provenance import provenance
from casestudies.findings import CasestudiesError, Finding
from casestudies.quotes import verify
from casestudies.quotes.model import Verdict
from casestudies.review.gate import review_story
from casestudies.review.model import Gathered, Judged, Reviewed
from casestudies.stories import read_story, transcripts_of
from casestudies.stories.files import read_text, unix
from casestudies.stories.load import source_files
from casestudies.stories.model import Customer, Interview, Library, Story
from casestudies.stories.mp4 import Measured
from casestudies.stories.pictures import clip_lengths
from casestudies.stories.project import Project
from casestudies.stories.read_customer import customer_in, read_customer
from casestudies.stories.read_interview import read_interview
from casestudies.transcripts.model import Transcript

T = TypeVar("T")
_REMEMBERED = 2000
"""Verdicts: some fifty stories of forty quotes."""


class _Read(Mapping[str, T], Generic[T]):
    """Files by id, each read when it is asked for, and again once it has changed. One that cannot be read is not there."""

    def __init__(self, files: Mapping[str, Path], read: Callable[[str, Path], T | None]) -> None:
        self.files, self._read = files, read
        self._kept: dict[str, tuple[object, T | None]] = {}

    def __getitem__(self, id_: str) -> T:
        path = self.files[id_]
        stamp = stamp_of(path)
        if id_ not in self._kept or self._kept[id_][0] != stamp:
            self._kept[id_] = stamp, self._read(id_, path)
        value = self._kept[id_][1]
        if value is None:
            raise KeyError(id_)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)


def stamp_of(path: Path) -> tuple[int, int] | None:
    """When a file was changed, and its size; None for one that is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


@dataclass(frozen=True, slots=True)
class Draft:
    """A story as it stands in an editor, with everything found about it. `reviewed` is None where it could not be read."""

    id: str
    text: str
    story: Story | None
    reviewed: Reviewed | None
    findings: tuple[Finding, ...]
    customer: Customer | None = None
    interviews: tuple[Interview, ...] = ()
    transcripts: Mapping[str, Transcript] = field(default_factory=dict)

    @property
    def judged(self) -> tuple[Judged, ...]:
        """Its quotes."""
        return self.reviewed.judged if self.reviewed else ()

    @property
    def body_at(self) -> int:
        """Where the body begins in the text."""
        return self.text.rindex(self.story.body) if self.story and self.story.body else len(self.text)

    def at(self, offset: int) -> Judged | None:
        """The quote that stands at a character of the text."""
        inner = offset - self.body_at
        return next((one for one in self.judged if one.quote.begin <= inner <= one.quote.end), None)


@dataclass(frozen=True, slots=True)
class _Beside:
    """What a story's approvals rest on: read when it is opened or saved, not while it is typed."""

    evidence: Mapping[str, str]
    pictures: Mapping[str, str]
    clips: Mapping[str, Measured]
    looks: Mapping[str, tuple[SeenRange, ...]]
    refused: Refusals
    notes: tuple[Finding, ...]


class Bench:
    """One site, for as long as an editor is open. Every method takes the text as it stands in the editor."""

    def __init__(self, project: Project, today: Callable[[], dt.date]) -> None:
        self.project = project
        self._today = today
        self._verdicts: dict[tuple[object, ...], Verdict] = {}
        self._transcripts: dict[str, tuple[object, Transcript | None, tuple[Finding, ...]]] = {}
        self._beside: dict[str, _Beside] = {}
        self.look_again()

    def look_again(self) -> None:
        """Look which files there are, and forget what was concluded from them: something was saved, added or removed."""
        found = source_files(self.project)
        customers, interviews, stories = {}, {}, {}
        for id_, paths in found.items():
            for path in paths:
                if path.parent == self.project.customers:
                    customers[id_] = path
                elif path.parent == self.project.interviews:
                    interviews[id_] = path / "interview.yml"
                else:
                    stories[id_] = path
        self.stories: Mapping[str, Path] = stories
        self.customers: Mapping[str, Customer] = _Read(customers, self._customer)
        self.interviews: Mapping[str, Interview] = _Read(interviews, self._interview)
        self._beside.clear()

    def story_of(self, path: Path) -> str:
        """The id of the story in a file, or nothing."""
        return next((id_ for id_, file in self.stories.items() if file == path), "")

    def draft(self, id_: str, text: str) -> Draft:
        """The story in `text`, read and judged."""
        text = unix(text)
        story, findings = read_story(self.project, id_, text, self.customers, self.interviews)
        if story is None:
            return Draft(id_, text, None, None, findings)
        customer, names = self.customers[story.customer], story.interviews
        interviews = {name: self.interviews[name] for name in names}
        heard = {name: self.heard(interview) for name, interview in interviews.items()}
        transcripts = {name: said for name, (said, _) in heard.items() if said is not None}
        library = Library({customer.id: customer}, interviews, {id_: story})
        beside = self._beside_of(id_, library, transcripts, text)
        gathered = Gathered(
            library=library,
            transcripts=transcripts,
            evidence=beside.evidence,
            findings=(*findings, *(finding for _, found in heard.values() for finding in found)),
            refused=beside.refused,
            pictures=beside.pictures,
            clips=beside.clips,
            looks=beside.looks,
        )
        reviewed = review_story(story, gathered, self.project, self._today(), self._verify)
        told = (*reviewed.findings, *reviewed.standing.findings, *beside.notes)
        return Draft(id_, text, story, reviewed, told, customer, tuple(interviews.values()), transcripts)

    def heard(self, interview: Interview) -> tuple[Transcript | None, tuple[Finding, ...]]:
        """The transcript of an interview, and what is wrong with it."""
        stamp = (stamp_of(interview.transcript), interview)
        known = self._transcripts.get(interview.id)
        if known is None or known[0] != stamp:
            said, findings = transcripts_of(Library({}, {interview.id: interview}, {}))
            known = stamp, said.get(interview.id), findings
            self._transcripts[interview.id] = known
            self._verdicts.clear()
        return known[1], known[2]

    def found_in(self, path: Path, text: str) -> tuple[Finding, ...]:
        """What is wrong with the file of a customer or an interview, as it stands in an editor."""
        text = unix(text)
        if path.parent == self.project.customers and path.suffix == ".yml":
            return read_customer(self.project, path.stem, text)[1]
        if path.name == "interview.yml" and path.parent.parent == self.project.interviews:
            interview, findings = read_interview(self.project, path.parent.name, text, self.customers)
            return findings if interview is None else (*findings, *self.heard(interview)[1])
        return ()

    def is_private_file(self, path: Path) -> bool:
        """Whether a file is of a customer or an interview."""
        interview = path.name == "interview.yml" and path.parent.parent == self.project.interviews
        return interview or (path.parent == self.project.customers and path.suffix == ".yml")

    def _beside_of(self, id_: str, library: Library, transcripts: Mapping[str, Transcript], text: str) -> _Beside:
        if id_ not in self._beside:
            origins = (
                provenance(self.project, library, {id_: text}) if library.stories[id_].approvals else Provenance({})
            )
            self._beside[id_] = _Beside(
                hashes(self.project.approvals) if library.stories[id_].approvals else {},
                picture_hashes(self.project, library),
                clip_lengths(self.project.docs_dir, library),
                looks(self.project, library, transcripts),
                origins.refused,
                origins.notes,
            )
        return self._beside[id_]

    def _verify(self, text: str, said: Transcript, labels: Sequence[str], **how: Any) -> Verdict:  # noqa: ANN401 - as `verify` takes it
        key = (text, id(said), tuple(labels), *sorted(how.items()))
        if key not in self._verdicts:
            if len(self._verdicts) >= _REMEMBERED:
                self._verdicts.clear()
            self._verdicts[key] = verify(text, said, labels, **how)
        return self._verdicts[key]

    def _customer(self, id_: str, path: Path) -> Customer | None:
        return self._file(path, lambda text: customer_in(self.project, id_, text))

    def _interview(self, id_: str, path: Path) -> Interview | None:
        return self._file(path, lambda text: read_interview(self.project, id_, text, self.customers)[0])

    def _file(self, path: Path, read: Callable[[str], T | None]) -> T | None:
        try:
            return read(unix(read_text(path, self.project.root)))
        except CasestudiesError:
            return None
