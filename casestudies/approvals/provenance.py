"""Where approvals come from: whether their evidence speaks of this content, and what git says of their recording.

A record is followed by its meaning, not by its lines: the commit that made it what it is answers for it, also where a line
was taken away, and a reformatted file changes nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from casestudies.approvals.codes import EVIDENCE_USED, OTHER_DIGEST
from casestudies.approvals.evidence import answer_in, picture_hashes, quoted_digests, sha256
from casestudies.approvals.examine import Examiner, Stated
from casestudies.approvals.git import DAMAGED
from casestudies.approvals.git_codes import NOT_SEEN, WITHDRAWALS_NOT_SEEN
from casestudies.approvals.granting import Grant, problems
from casestudies.approvals.history import Archive, version_of
from casestudies.approvals.model import Provenance
from casestudies.approvals.promoted import promoted
from casestudies.approvals.records import ApprovalRecord, Written, written
from casestudies.approvals.sent import Sent, requests
from casestudies.approvals.taken_back import TakenBack, TakenBacks
from casestudies.findings import CasestudiesError, Finding, Place, Rule
from casestudies.memory import FORGETFUL, Asked, KeptKind, Memory, digest_of, still_answers
from casestudies.stories.files import inside, read_text, unix
from casestudies.stories.model import Approval, Library, Story
from casestudies.stories.project import Project
from casestudies.stories.schema import DIGEST

# What is said of one approval: its story, its number in it, the finding.
_Said = tuple[str, int, Finding]


_Problems = tuple[tuple[Rule, str], ...]
_AGAINST = KeptKind[_Problems]("answer", _Problems)


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What is remembered of a `Stated`, with the pictures that it leaned on."""

    now: Written
    quoted: tuple[frozenset[str], ...]
    covered: frozenset[str]
    answered: frozenset[str]
    contents: frozenset[str]
    pictures: Mapping[str, str]


_MEANING = KeptKind[_Meaning]("stated", _Meaning)


def provenance(
    project: Project,
    library: Library,
    texts: Mapping[str, str] | None = None,
    memory: Memory = FORGETFUL,
    shown: Mapping[str, Mapping[str, frozenset[str]]] = MappingProxyType({}),
) -> Provenance:
    """What evidence and history say against the approvals of all stories, and what they could not say.

    Where the policy asks something that history cannot answer, every approval that would need the answer is refused. What
    is asked by default is asked of the history that is there. `texts` are stories as they would be written, by id; `shown` the
    digests that evidence quotes for which receipts stand, by story and name.
    """
    pictures = picture_hashes(project, library, memory)
    stories = [
        _stated(project, library, story, pictures, (texts or {}).get(story.id), memory, shown.get(story.id, {}))
        for story in library.stories.values()
        if story.approvals
    ]
    notes: list[Finding] = []
    found: dict[str, dict[int, list[Finding]]] = defaultdict(lambda: defaultdict(list))
    archive, unread = _archive(project, library) if stories else (None, None)
    for story, index, finding in (
        *_of_other_content(stories),
        *_answers(project, library, stories, memory),
        *_history(project, stories, archive, unread, notes),
        *_taken_back(project, stories, archive, notes),
        *(promoted(archive, stories, pictures) if archive is not None else ()),
    ):
        found[story][index].append(finding)
    return Provenance({s: {i: tuple(those) for i, those in by.items()} for s, by in found.items()}, tuple(notes))


def _archive(project: Project, library: Library) -> tuple[Archive | None, CasestudiesError | None]:
    """The history; or why it cannot be read."""
    try:
        return Archive.of(project, library), None
    except CasestudiesError as error:
        return None, error


def _stated(
    project: Project,
    library: Library,
    story: Story,
    pictures: Mapping[str, str],
    text: str | None,
    memory: Memory,
    shown: Mapping[str, frozenset[str]],
) -> Stated:
    """`text` is the story as it would be written; without it, as it stands in its file. `shown` are the digests that evidence
    quotes which is absent, by its name.
    """

    def made() -> _Meaning:
        asked = Asked(pictures, pictures)
        content = version_of(story, library, asked).content
        said = read_text(project.file_of(story.id), project.root) if text is None else text
        files = [_evidence(project, approval) for approval in story.approvals]
        quoted = tuple(
            quoted_digests(file) if file is not None else shown.get(approval.evidence, frozenset())
            for approval, file in zip(story.approvals, files, strict=True)
        )
        answered = frozenset(a.content for a in story.approvals if content.is_of_second(a))
        covered = frozenset(a.content for a in story.approvals if content.is_of(a))
        digests = frozenset(content.digests)
        return _Meaning(written(unix(said)), quoted, covered, answered, digests, asked.answers)

    known = library.digests.get(story.id, "") if text is None else ""
    marks = (_mark(_evidence(project, approval)) for approval in story.approvals) if known else ()
    source = (known, digest_of(shown), *marks)
    meant = (
        memory.recall(_MEANING, made, *source, holds=lambda m: still_answers(m.pictures, pictures)) if known else made()
    )
    return Stated(story, meant.now, meant.quoted, meant.covered, meant.answered, meant.contents)


def _evidence(project: Project, approval: Approval) -> Path | None:
    """The file that an approval leans on, where there is one."""
    file = inside(project.approvals, approval.evidence) if approval.evidence else None
    return file if file is not None and file.is_file() else None


def _mark(evidence: Path | None) -> str:
    """What a reading of evidence comes from: its name, which says what kind of file it is, and its bytes."""
    return f"{evidence.name} {sha256(evidence)}" if evidence is not None else ""


def _of_other_content(stories: Sequence[Stated]) -> Iterator[_Said]:
    """Approvals whose evidence quotes a digest, and not theirs."""
    for one in stories:
        for index, (approval, quoted) in enumerate(zip(one.story.approvals, one.quoted, strict=True)):
            if quoted and approval.content not in quoted and re.fullmatch(DIGEST, approval.content):
                message = "The evidence quotes the digest of other content than the approval."
                yield one.story.id, index, Finding(OTHER_DIGEST, approval.place, message, "", one.story.id)


def _answers(project: Project, library: Library, stories: Sequence[Stated], memory: Memory) -> Iterator[_Said]:
    """What answers say against the approvals made of them. Those that hold a digest of form 1 were recorded before answers
    were read, and hold as they did.
    """
    sent = requests(project)
    for one in stories:
        customer = library.customers[one.story.customer]
        people = [text for person in customer.people.values() for text in (person.name, person.role)]
        for index, approval in enumerate(one.story.approvals):
            file = _evidence(project, approval)
            if approval.content not in one.answered or approval.withdrawn is not None or file is None:
                continue
            asked = tuple(request for request in sent if approval.content in request.digests)
            names = [project.publisher, customer.name, *people, approval.by]
            quoted = " ".join(quote.text for quote in one.story.quotes)
            against = partial(_against, file, approval, asked, names, quoted)
            source = digest_of(
                _mark(file), approval, quoted, [(request.file, request.data) for request in asked], names
            )
            for rule, message in memory.recall(_AGAINST, against, source):
                yield one.story.id, index, Finding(rule, approval.place, message, "", one.story.id)


def _against(file: Path, approval: Approval, asked: Sequence[Sent], names: Sequence[str], quoted: str) -> _Problems:
    """What an answer says against the approval that was made of it."""
    answer = answer_in(file, asked, names)
    return tuple(problems(answer, Grant.of(approval), asked, quoted))


def _history(
    project: Project,
    stories: Sequence[Stated],
    archive: Archive | None,
    unread: CasestudiesError | None,
    notes: list[Finding],
) -> Iterator[_Said]:
    policy = project.policy.recording
    try:
        if unread is not None:
            raise unread
        if archive is None or not policy.reads_history:
            yield from _used_before(stories, {})
            return
        examiner = Examiner.of(archive, stories)
        said = list(examiner.examined())
        past = {one.story.id: examiner.past_records(one.story) for one in stories}
        unseen = examiner.unseen()
    except CasestudiesError as error:
        yield from _used_before(stories, {})
        if policy.asks:
            for one in stories:
                for index, approval in enumerate(one.story.approvals):
                    yield one.story.id, index, replace(error.finding, place=approval.place, subject=one.story.id)
        elif policy.reads_history and any(_stands(one) for one in stories):
            rule = WITHDRAWALS_NOT_SEEN if error.finding.message == DAMAGED else NOT_SEEN
            notes.append(Finding(rule, Place(project.settings), error.finding.message))
        return
    yield from said
    yield from _used_before(stories, past)
    if unseen and not policy.asks:
        approvals = "1 approval lies" if unseen == 1 else f"{unseen} approvals lie"
        message = f"The recording of {approvals} before the point where the clone was cut off."
        notes.append(Finding(NOT_SEEN, Place(project.settings), message))


def _unseen(project: Project, archive: Archive) -> Iterator[tuple[Rule, str]]:
    """Why the history that is here does not show every withdrawal."""
    try:
        pasts = [archive.repository, *(one.repository for one in archive.apart())]
    except CasestudiesError:
        yield WITHDRAWALS_NOT_SEEN, "The stories lie in a submodule without commits"
        return
    base = project.policy.recording.base
    if any(one.shallow for one in pasts):
        yield WITHDRAWALS_NOT_SEEN, "The clone is shallow"
    elif archive.repository.of_one_branch and not archive.repository.trusted(base):
        yield WITHDRAWALS_NOT_SEEN, f"The clone has one branch only, and not `{base}`"
    elif archive.repository.of_one_branch:
        yield NOT_SEEN, "The clone has one branch only"
    if any(one.damaged for one in pasts):
        yield WITHDRAWALS_NOT_SEEN, "Part of the history is missing (a damaged repository, or a clone of parts)"


def _stands(one: Stated) -> bool:
    """Whether an approval of a story was not withdrawn, as its file has it."""
    return any(approval.withdrawn is None for approval in one.story.approvals)


def _taken_back(
    project: Project, stories: Sequence[Stated], archive: Archive | None, notes: list[Finding]
) -> Iterator[_Said]:
    """Approvals whose evidence, or whose very content, is that of one which was withdrawn, wherever that stands or stood."""
    withdrawn = TakenBacks.of(project, archive)
    if archive is not None and project.policy.recording.reads_history and any(_stands(one) for one in stories):
        for rule, reason in _unseen(project, archive):
            message = f"{reason}: whether an approval was withdrawn elsewhere cannot be seen."
            notes.append(Finding(rule, Place(project.settings), message))
    for one in stories:
        src = f"{one.story.id}.md"
        for index, (approval, record) in enumerate(zip(one.story.approvals, one.now.approvals, strict=False)):
            if approval.withdrawn is not None or not withdrawn.every:
                continue
            found = withdrawn.against(record, src, one.contents, one.now.approvals)
            if found is not None:
                message = f"The evidence is that of an approval{_which(found, src)}."
                yield one.story.id, index, Finding(EVIDENCE_USED, approval.place, message, "", one.story.id)


def _which(found: TakenBack, src: str) -> str:
    """Which approval was withdrawn, and where that stands."""
    if found.is_noted:
        return f" which was withdrawn: `{found.path}` says so"
    where = "" if found.path == src else f" of `{found.path.removesuffix('.md')}`"
    return f"{where} which was withdrawn" + (
        f", in commit {found.beyond[:10]} outside the present branch" if found.beyond else ""
    )


def _used_before(stories: Sequence[Stated], past: Mapping[str, Sequence[ApprovalRecord]]) -> Iterator[_Said]:
    """Approvals whose evidence was given for other content of the story."""
    for one in stories:
        now = one.now.approvals
        for index, (approval, record) in enumerate(zip(one.story.approvals, now, strict=False)):
            quotes = approval.content in one.quoted[index]
            if approval.withdrawn is not None or quotes or not re.fullmatch(DIGEST, approval.content):
                continue
            reason = _other_use(record, (*past.get(one.story.id, ()), *now[:index]))
            if reason:
                yield one.story.id, index, Finding(EVIDENCE_USED, approval.place, reason, "", one.story.id)


def _other_use(record: ApprovalRecord, earlier: Sequence[ApprovalRecord]) -> str:
    """What the evidence of a record was used for before the record first appeared; nothing where it was not."""
    for one in earlier:
        if one.identity == record.identity:
            return ""
        content = str(one.fields.get("content"))
        if one.same_evidence(record) and re.fullmatch(DIGEST, content) and content != record.fields.get("content"):
            return f"The same evidence was recorded for other content, approved on {one.fields.get('on')}."
    return ""
