"""What git's history says against the approvals of stories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from casestudies.approvals import git_codes as codes
from casestudies.approvals.codes import EVIDENCE_CHANGED
from casestudies.approvals.git import Commit
from casestudies.approvals.history import Archive, files_of
from casestudies.approvals.records import ApprovalRecord, Written
from casestudies.findings import CasestudiesError, Finding, Place, Rule
from casestudies.stories.files import inside, read_text, unix
from casestudies.stories.model import Approval, Story
from casestudies.stories.project import Project, RecordingPolicy


@dataclass(frozen=True, slots=True)
class Stated:
    """A story with its text as it means now, and what its approvals lean on: the digests that their evidence quotes."""

    story: Story
    now: Written
    quoted: tuple[frozenset[str], ...]
    covered: frozenset[str]
    """The contents of its approvals that are of the story as it is."""
    answered: frozenset[str]
    """Those of them that hold a digest of form 2."""
    contents: frozenset[str]
    """The digests, in every form, of the story as it is."""


@dataclass(frozen=True, slots=True)
class _Origin:
    """The commit that made a record what it is; None for one that is in no commit. `known` unless it lies before what is here."""

    commit: Commit | None
    known: bool = True


@dataclass(frozen=True, slots=True)
class Examiner:
    """The history, with what the policy asks of it."""

    archive: Archive
    policy: RecordingPolicy
    stories: Sequence[Stated]
    origins: Mapping[str, Mapping[ApprovalRecord, _Origin]]

    @classmethod
    def of(cls, archive: Archive, stories: Sequence[Stated]) -> Examiner:
        """For the policy of the archive's project, with the history of all these stories read at once."""
        archive.load(one.story for one in stories)
        commits = {commit.hash: commit for commit in archive.past.commits}
        origins = {
            one.story.id: {
                record: _origin(archive, commits, archive.path(one.story), record) for record in one.now.approvals
            }
            for one in stories
        }
        return cls(archive, archive.project.policy.recording, stories, origins)

    def examined(self) -> Iterator[tuple[str, int, Finding]]:
        """What the history says against each approval that is not withdrawn, by its story and its number there.

        Raises CasestudiesError where there is no trusted file of allowed signers, and the policy asks for signatures.
        """
        signers = self._signers(chain.from_iterable(found.values() for found in self.origins.values()))
        for one in self.stories:
            for index, finding in self._against(one, self.origins[one.story.id], signers):
                yield one.story.id, index, finding

    def unseen(self) -> int:
        """How many approvals were recorded before what the history shows, and lean on evidence that quotes no digest."""
        return sum(
            not self.origins[one.story.id][record].known
            for one in self.stories
            for approval, record, quoted in zip(one.story.approvals, one.now.approvals, one.quoted, strict=False)
            if approval.withdrawn is None and approval.content not in quoted
        )

    def past_records(self, story: Story) -> tuple[ApprovalRecord, ...]:
        """Every approval that ever stood in a story's file, the oldest first."""
        path = self.archive.path(story)
        touched = self.archive.past.touched(path)
        commits = (c.hash for c in reversed(self.archive.past.commits) if c.hash in touched)
        return tuple(dict.fromkeys(record for c in commits for record in self.archive.written(c, path).approvals))

    def _against(
        self, one: Stated, origins: Mapping[ApprovalRecord, _Origin], signers: Mapping[str, str]
    ) -> Iterator[tuple[int, Finding]]:
        story = one.story
        # A withdrawal that still stands in the file is judged with the approvals; here it is about one that is gone.
        undone = {r.identity for r in self.past_records(story) if r.withdrawn}
        undone -= {r.identity for r in one.now.approvals if r.withdrawn}
        for index, (approval, record) in enumerate(zip(story.approvals, one.now.approvals, strict=False)):
            if approval.withdrawn is not None:
                continue
            if record.identity in undone:
                message = "The approval was withdrawn once, and the withdrawal was taken out of the file."
                yield index, Finding(codes.UNDONE, approval.place, message, "", story.id)
            origin = origins[record]
            for finding in chain(
                self._recorded(story, approval.place, origin, signers),
                self._with_content(one, index, origin),
                self._evidence(story, approval, origin),
            ):
                yield index, finding

    def _recorded(self, story: Story, place: Place, origin: _Origin, signers: Mapping[str, str]) -> Iterator[Finding]:
        """What the policy has against the commit that recorded an approval."""

        def problem(rule: Rule, message: str) -> Finding:
            return Finding(rule, place, message, "", story.id)

        if not self.policy.asks:
            return
        commit = origin.commit
        if commit is None:
            yield problem(codes.NOT_COMMITTED, "The approval is not committed as it stands here.")
            return
        if not origin.known:
            yield problem(codes.SHALLOW, "Who recorded the approval lies before the point where the clone was cut off.")
            return
        short, signer = commit.hash[:10], signers.get(commit.hash)
        if self.policy.signed and signer is None:
            yield problem(
                codes.NOT_SIGNED, f"Commit {short}, which recorded the approval, is not signed by an allowed signer."
            )
        who = signer if self.policy.signed else commit.email
        if self.policy.by and who is not None and who.casefold() not in {one.casefold() for one in self.policy.by}:
            yield problem(
                codes.RECORDER, f"Commit {short} recorded the approval, and its author may not record approvals."
            )

    def _with_content(self, one: Stated, index: int, origin: _Origin) -> Iterator[Finding]:
        """Whether one commit made the story what was approved, and recorded the approval.

        By default that is refused where the story was there before and its evidence does not itself say what was approved;
        with `alone: true`, always.
        """
        story, approval = one.story, one.story.approvals[index]
        strict = self.policy.alone is True
        quotes = approval.content in one.quoted[index]
        if self.policy.alone is False or not origin.known or (quotes and not strict):
            return
        past, commit = self.archive.past, origin.commit
        if commit is not None:
            before: tuple[str, ...] = past.parents(commit.hash)
        else:
            # What is not committed yet would be the next commit; a policy that asks for one refuses it already.
            before = (past.head,) if past.head is not None and not strict else ()
        path = self.archive.path(story)
        existed = any(past.blob(parent, path) is not None for parent in before)
        if not (existed or (strict and commit)) or any(self._same(parent, one, approval) for parent in before):
            return
        if not strict and (
            # It covers nothing that would be published, or it restores what had been there.
            approval.content not in one.covered or self._ever_before(commit, one, approval)
        ):
            return
        why = "" if strict else ", and the evidence does not quote the digest of what was approved"
        if commit is not None:
            message = f"Commit {commit.hash[:10]} changed the {story.called} and recorded its approval{why}."
            remedy = ""
        else:
            message = f"The change of the {story.called} and its approval would come into one commit{why}."
            remedy = f"Commit the {story.called} as it is now without the approval; then record the approval."
        yield Finding(codes.NOT_ALONE, approval.place, message, remedy, story.id)

    def _same(self, commit: str, one: Stated, approval: Approval) -> bool:
        """Whether the story said what was approved already in this commit."""
        archive, story = self.archive, one.story
        _, *others = files_of(archive.project, story)
        if archive.written(commit, archive.path(story)).rest == one.now.rest and all(
            archive.text(commit, archive.repository.name(file)) == unix(read_text(file, archive.project.root))
            for file in others
        ):
            # Nothing that is shown is different from now: no need to take it apart.
            return True
        version = archive.version(commit, story)
        return version is not None and version.content.is_of(approval)

    def _ever_before(self, commit: Commit | None, one: Stated, approval: Approval) -> bool:
        """Whether the story said what was approved in any earlier commit."""
        past, repository = self.archive.past, self.archive.repository
        touched = {c for file in files_of(self.archive.project, one.story) for c in past.touched(repository.name(file))}
        earlier = past.commits[past.commits.index(commit) + 1 :] if commit is not None else past.commits
        return any(self._same(then.hash, one, approval) for then in earlier if then.hash in touched)

    def _evidence(self, story: Story, approval: Approval, origin: _Origin) -> Iterator[Finding]:
        """Whether evidence without a recorded hash is still the file that it was when the approval was recorded."""
        archive, commit = self.archive, origin.commit
        file = inside(archive.project.approvals, approval.evidence) if approval.evidence else None
        if approval.evidence_sha256 or file is None or not file.is_file() or commit is None:
            return
        path = archive.repository.name(file)
        touched = archive.past.touched(path)
        then = archive.past.blob(commit.hash, path)
        if then is None:
            # It came later: what it was first is what was recorded.
            then = next((blob for c in reversed(archive.past.commits) if (blob := touched.get(c.hash))), None)
        if then is None:
            return  # It is not kept in git.
        now = archive.past.blob(archive.past.head, path)
        if then != now or path in archive.uncommitted_evidence:
            message = f"The evidence was changed after commit {commit.hash[:10]} recorded the approval."
            yield Finding(EVIDENCE_CHANGED, approval.place, message, "", story.id)

    def _signers(self, origins: Iterable[_Origin]) -> Mapping[str, str]:
        if not self.policy.signed:
            return {}
        commits = dict.fromkeys(o.commit.hash for o in origins if o.commit is not None and o.known)
        return self.archive.repository.signers(list(commits), _allowed_signers(self.archive))


def _origin(archive: Archive, commits: Mapping[str, Commit], path: str, record: ApprovalRecord) -> _Origin:
    """The commit that made a record what it is: the earliest of the unbroken line of commits that have it."""
    past, touched = archive.past, archive.past.touched(path)

    def has(commit: str | None) -> bool:
        then = archive.written(commit, path) if commit is not None else Written()
        return record in then.approvals

    at = past.nearest(past.head, touched)
    if at is None or not has(at):
        return _Origin(None)
    while True:
        earlier = (past.nearest(parent, touched) for parent in past.parents(at))
        before = next((commit for commit in earlier if has(commit)), None)
        if before is None:
            return _Origin(commits[at], at not in past.unknown)
        at = before


def _allowed_signers(archive: Archive) -> str:
    project: Project = archive.project
    policy = project.policy.recording
    commit = archive.repository.branch(policy.base)
    # The name counts, and not where a link of the proposed state leads.
    named = inside(project.root, policy.allowed_signers) is not None
    text = archive.repository.text(commit, project.root / policy.allowed_signers) if commit and named else None
    if text is None:
        raise CasestudiesError(
            Finding(codes.NO_SIGNERS, Place(project.settings), "The base branch has no file of allowed signers.")
        )
    return text
