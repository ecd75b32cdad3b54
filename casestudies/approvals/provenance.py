"""Where approvals come from: whether their evidence speaks of this content, and what git says of their recording.

A record is followed by its meaning, not by its lines: the commit that made it what it is answers for it, also where a line
was taken away, and a reformatted file changes nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from casestudies.approvals import git_codes as codes
from casestudies.approvals.content import digest
from casestudies.approvals.evidence import other_digest
from casestudies.approvals.git import Commit, Repository
from casestudies.approvals.history import story_at
from casestudies.approvals.model import Refusals
from casestudies.findings import CasestudiesError, Finding, Place, Rule
from casestudies.stories.files import inside, read_text, unix
from casestudies.stories.front_matter import split
from casestudies.stories.model import Approval, Customer, Interview, Library, Story
from casestudies.stories.plain_yaml import parse
from casestudies.stories.project import Project, RecordingPolicy
from casestudies.stories.schema import DIGEST

# A record as it means: the same for every way of writing it.
_Record = str


def refusals(project: Project, library: Library) -> Refusals:
    """What evidence and history say against the approvals of all stories. Where history is asked for and cannot be read,
    every approval that would need it is refused.
    """
    found: dict[str, dict[int, list[Finding]]] = {}
    for story in library.stories.values():
        for index, finding in _of_other_content(project, story):
            found.setdefault(story.id, {}).setdefault(index, []).append(finding)
    if project.policy.recording.asks:
        for story_id, index, finding in _misrecorded(project, library):
            found.setdefault(story_id, {}).setdefault(index, []).append(finding)
    return {story: {index: tuple(those) for index, those in by.items()} for story, by in found.items()}


def _of_other_content(project: Project, story: Story) -> Iterator[tuple[int, Finding]]:
    """Approvals whose evidence quotes a digest, and not theirs."""
    for index, approval in enumerate(story.approvals):
        file = inside(project.approvals, approval.evidence) if approval.evidence else None
        if file is None or not file.is_file() or not re.fullmatch(DIGEST, approval.content):
            continue
        if finding := other_digest(file, approval.content):
            yield index, replace(finding, place=approval.place, subject=story.id)


def _misrecorded(project: Project, library: Library) -> Iterator[tuple[str, int, Finding]]:
    stories = [story for story in library.stories.values() if story.approvals]
    try:
        examiner = _Examiner.of(project, library)
        for story in stories:
            yield from ((story.id, index, finding) for index, finding in examiner.examined(story))
    except CasestudiesError as error:
        for story in stories:
            for index, approval in enumerate(story.approvals):
                yield story.id, index, replace(error.finding, place=approval.place, subject=story.id)


@dataclass(frozen=True, slots=True)
class _Examiner:
    """The repository with what the policy asks of it."""

    project: Project
    library: Library
    repository: Repository
    policy: RecordingPolicy
    signers: str
    boundary: frozenset[str]
    seen: dict[str, str | None] = field(default_factory=dict)
    """Who signed the commits that were looked at already: many approvals are recorded in one."""

    @classmethod
    def of(cls, project: Project, library: Library) -> _Examiner:
        """Raises CasestudiesError where there is no repository, or no trusted file of allowed signers."""
        repository, policy = Repository(project.root), project.policy.recording
        signers = _allowed_signers(repository, project) if policy.signed else ""
        return cls(project, library, repository, policy, signers, repository.boundary)

    def examined(self, story: Story) -> Iterator[tuple[int, Finding]]:
        """What the history says against each approval of a story that is not withdrawn."""
        path = self.project.docs_dir / story.src
        # Every line of history, so that a withdrawal which lost a merge is seen as well.
        commits = self.repository.commits(path, every=True)
        texts = self.repository.texts([(commit.hash, path) for commit in commits])
        past = {c.hash: _records(text) for c, text in zip(commits, texts, strict=True)}
        text = unix(read_text(path, self.project.root))
        now = _records(text)
        # A withdrawal that still stands in the file is judged with the approvals; here it is about one that is gone.
        withdrawn = {record for records in past.values() for record in _withdrawn(records)} - set(_withdrawn(now))
        for index, approval in enumerate(story.approvals):
            if approval.withdrawn is None:
                record = now[index] if index < len(now) else ""
                yield from ((index, f) for f in self._against(story, approval, record, commits, past, withdrawn))
        if not story.amendments:
            return
        earlier = {c.hash: _records(then, "amendments") for c, then in zip(commits, texts, strict=True)}
        origins = (_origin(record, commits, earlier) for record in _records(text, "amendments"))
        problems = [
            problem
            for amendment, origin in zip(story.amendments, origins, strict=False)
            for problem in self._recorded(story, amendment.place, "amendment", origin)
        ]
        if problems:
            # Only an approval that needs the amendments to cover the story falls with them.
            content = digest(story, *_parties(self.library, story))
            needing = (index for index, approval in enumerate(story.approvals) if approval.content != content)
            yield from ((index, problem) for index in needing for problem in problems)

    def _against(
        self,
        story: Story,
        approval: Approval,
        record: _Record,
        commits: Sequence[Commit],
        past: Mapping[str, Sequence[_Record]],
        withdrawn: Collection[_Record],
    ) -> Iterator[Finding]:
        def problem(rule: Rule, message: str) -> Finding:
            return Finding(rule, approval.place, message, "", story.id)

        if _identity(record) in withdrawn:
            yield problem(
                codes.UNDONE, "The approval was withdrawn once, and the withdrawal was taken out of the file."
            )
        origin = _origin(record, commits, past)
        yield from self._recorded(story, approval.place, "approval", origin)
        known = origin is not None and origin.hash not in self.boundary
        if origin and known and self.policy.alone and not self._there_before(story, approval, origin):
            message = f"Commit {origin.hash[:10]} recorded the approval and changed the content."
            yield problem(codes.NOT_ALONE, message)

    def _recorded(self, story: Story, place: Place, what: str, origin: Commit | None) -> Iterator[Finding]:
        """What the policy has against the commit that recorded something."""

        def problem(rule: Rule, message: str) -> Finding:
            return Finding(rule, place, message, "", story.id)

        if origin is None:
            yield problem(codes.NOT_COMMITTED, f"The {what}, as it stands here, is in no commit.")
            return
        if origin.hash in self.boundary:
            yield problem(codes.SHALLOW, f"Who recorded the {what} lies before the point where the clone was cut off.")
            return
        short = origin.hash[:10]
        signer = self._signer(origin.hash) if self.policy.signed else None
        if self.policy.signed and signer is None:
            yield problem(
                codes.NOT_SIGNED, f"Commit {short}, which recorded the {what}, is not signed by an allowed signer."
            )
        who = signer if self.policy.signed else origin.email
        if self.policy.by and who is not None and who.casefold() not in {one.casefold() for one in self.policy.by}:
            yield problem(codes.RECORDER, f"Commit {short} recorded the {what}, by somebody who may not.")

    def _signer(self, commit: str) -> str | None:
        if commit not in self.seen:
            self.seen[commit] = self.repository.signer(commit, self.signers)
        return self.seen[commit]

    def _there_before(self, story: Story, approval: Approval, origin: Commit) -> bool:
        """Whether the story said what was approved already before the commit that recorded it."""
        parents = self.repository.parents(origin.hash)
        versions = (story_at(self.repository, parent, self.project, self.library, story) for parent in parents)
        return any(version is not None and version.digest == approval.content for version in versions)


def _allowed_signers(repository: Repository, project: Project) -> str:
    policy = project.policy.recording
    commit = repository.branch(policy.base)
    # The name counts, and not where a link of the proposed state leads.
    named = inside(project.root, policy.allowed_signers) is not None
    text = repository.text(commit, project.root / policy.allowed_signers) if commit and named else None
    if text is None:
        raise CasestudiesError(
            Finding(codes.NO_SIGNERS, Place("mkdocs.yml"), "The base branch has no file of allowed signers.")
        )
    return text


def _parties(library: Library, story: Story) -> tuple[Customer, list[Interview]]:
    return library.customers[story.customer], [library.interviews[i] for i in story.interviews]


def _records(text: str | None, key: str = "approvals") -> list[_Record]:
    """The approvals (or amendments) in a story's text as they mean, in order; none where it cannot be read."""
    parts = split(text) if text is not None else None
    if parts is None:
        return []
    try:
        entries = parse(parts.yaml, "", first_line=2).data.get(key)
    except CasestudiesError:
        return []
    return [json.dumps(entry, sort_keys=True) for entry in entries] if isinstance(entries, list) else []


def _withdrawn(records: Sequence[_Record]) -> Iterator[_Record]:
    for record in records:
        entry = json.loads(record)
        if isinstance(entry, dict) and entry.get("withdrawn") is not None:
            yield _identity(record)


def _identity(record: _Record) -> _Record:
    """What stays the same of a record in whatever way its end is changed: who approved what, in which role, when."""
    entry = json.loads(record) if record else None
    if not isinstance(entry, dict):
        return record
    return json.dumps([str(entry.get(key)) for key in ("role", "by", "on", "content")])


def _origin(record: _Record, commits: Sequence[Commit], past: Mapping[str, Sequence[_Record]]) -> Commit | None:
    """The commit that made a record what it is: the earliest of the unbroken line of commits that have it."""
    by_hash = {commit.hash: commit for commit in commits}
    at = commits[0] if commits and record and record in past.get(commits[0].hash, ()) else None
    while at is not None:
        earlier = next((p for p in at.parents if p in by_hash and record in past.get(p, ())), None)
        if earlier is None:
            break
        at = by_hash[earlier]
    return at
