"""Approvals at work on a site's files: what is to be written is made and checked here; the commands write it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from casestudies.approvals.codes import NOT_RECORDED, STALE, UNKNOWN_APPROVER
from casestudies.approvals.content import content_of
from casestudies.approvals.evidence import brought_in, hashes, picture_hashes, sha256
from casestudies.approvals.git import Commit
from casestudies.approvals.git_codes import NOT_COMMITTED
from casestudies.approvals.history import Archive, approved_version
from casestudies.approvals.model import Standing
from casestudies.approvals.provenance import provenance
from casestudies.approvals.record import NewApproval, bind, record, withdraw
from casestudies.approvals.standing import CUSTOMER, standing
from casestudies.approvals.words import Change, words_changed
from casestudies.findings import CasestudiesError, Finding, Place, Rule, Severity
from casestudies.stories import load, read_story
from casestudies.stories.credit import same
from casestudies.stories.files import shown, unix
from casestudies.stories.model import Approval, Customer, Interview, Library, Scope, Story
from casestudies.stories.project import Project
from casestudies.stories.schema import DIGEST


@dataclass(frozen=True, slots=True)
class Recording:
    """What somebody wants to record; `by` may be empty where only one person can be meant."""

    role: str
    by: str
    on: dt.date
    scope: Sequence[str]
    evidence: Path | None = None
    expires: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A story's new text with the approval in it, ready to be written to `path`, and where the story then stands."""

    path: Path
    text: str
    approval: Approval
    standing: Standing


@dataclass(frozen=True, slots=True)
class Since:
    """What changed since an approval; `commit` is where the approved state was found (None if it is the present one)."""

    approval: Approval
    commit: Commit | None
    changes: tuple[Change, ...]


def recorded(project: Project, name: str, wanted: Recording, today: dt.date) -> Recorded:
    """The story with the approval recorded. Raises CasestudiesError where the approval would not hold.

    The evidence is copied into the approvals folder if it is not there yet.
    """
    library, story = found_story(project, name)
    customer, interviews = parties(library, story)
    by = wanted.by or _only_approver(story, customer, wanted.role)
    pictures = picture_hashes(project, library)
    content = content_of(story, customer, interviews, pictures)
    path = project.docs_dir / story.src
    text = path.read_bytes().decode("utf-8")
    written = _by_hand(story, wanted.role, by)
    evidence = wanted.evidence or (Path(story.approvals[written].evidence) if written is not None else None)
    file = brought_in(evidence, project) if evidence is not None and evidence.name else None
    hash_ = sha256(file) if file else ""
    if written is not None:
        new = bind(text, written, content.digest, hash_, story.place.path)
    else:
        approval = NewApproval(
            role=wanted.role,
            by=by,
            on=wanted.on,
            scope=[Scope(scope) for scope in wanted.scope],
            content=content.digest,
            evidence=file.name if file else "",
            evidence_sha256=hash_,
            expires=wanted.expires,
            besides=content.besides([Scope(scope) for scope in wanted.scope]),
        )
        new = record(text, approval, story.place.path)
    after, _ = read_story(project, story.id, unix(new.removeprefix("\ufeff")), library.customers, library.interviews)
    if after is None:
        raise _stop(NOT_RECORDED, story, "The story could not be read with the approval in it.")
    mine = after.approvals[written if written is not None else -1]
    stories = Library(library.customers, library.interviews, {after.id: after})
    refused = {
        # It will be committed next; nobody can do that before it is written.
        index: [finding for finding in findings if finding.rule is not NOT_COMMITTED]
        for index, findings in provenance(project, stories, {after.id: new}).refused.get(after.id, {}).items()
    }
    stands = standing(after, customer, interviews, project.policy, today, hashes(project.approvals), refused, pictures)
    for finding in stands.findings:
        if finding.place == mine.place and finding.severity is Severity.ERROR:
            raise CasestudiesError(finding)
    return Recorded(path, new, mine, stands)


def withdrawn(
    project: Project, name: str, *, on: dt.date, by: str, reason: str, role: str, today: dt.date
) -> tuple[Path, str]:
    """The file of a story and its text with the approvals withdrawn. Raises CasestudiesError."""
    path, file = _file(project, name)
    if on > today:
        remedy = "Give the day on which it was taken back with `--on`; it holds from the next build on."
        raise CasestudiesError(
            Finding(NOT_RECORDED, Place(file), "A withdrawal cannot be dated in the future.", remedy)
        )
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        place = Place(file, data.count(b"\n", 0, error.start) + 1)
        remedy = "Save it as UTF-8 text, and withdraw again; until then no build shows the story."
        raise CasestudiesError(Finding(NOT_RECORDED, place, "The file is not UTF-8.", remedy)) from None
    return path, withdraw(text, on=on, by=by, reason=reason, role=role, file=file, today=today)


def standings(project: Project, names: Sequence[str], today: dt.date) -> tuple[tuple[Story, Standing], ...]:
    """Where stories stand; all of them where none is named."""
    library, findings = load(project)
    stories = [found_story(project, name, library, findings)[1] for name in names] or list(library.stories.values())
    evidence, refused = hashes(project.approvals), provenance(project, library).refused
    pictures = picture_hashes(project, library)
    return tuple(
        (s, standing(s, *parties(library, s), project.policy, today, evidence, refused.get(s.id, {}), pictures))
        for s in stories
    )


def changes_since_approval(project: Project, name: str) -> Since:
    """What changed since the story's latest approval. Raises CasestudiesError where that cannot be found."""
    library, story = found_story(project, name)
    customer, interviews = parties(library, story)
    bound = [a for a in story.approvals if re.fullmatch(DIGEST, a.content)]
    if not bound:
        remedy = "Record one with `casestudies approval record`."
        raise _stop(STALE, story, "The story has no approval that it could be compared with.", remedy)
    # The customer's approval is the one that the words must answer to.
    latest = max(bound, key=lambda a: (a.role == CUSTOMER, a.on))
    now = content_of(story, customer, interviews, picture_hashes(project, library))
    if now.is_of(latest):
        return Since(latest, None, ())
    then = approved_version(Archive.of(project, library), story, latest)
    return Since(latest, then.commit, words_changed(then.content.told, now.told))


def found_story(
    project: Project, name: str, library: Library | None = None, findings: tuple[Finding, ...] = ()
) -> tuple[Library, Story]:
    """The story called `name`, an id or a path, in a library that was loaded with these findings, or is now.

    Raises CasestudiesError where it cannot be read.
    """
    if library is None:
        library, findings = load(project)
    id_ = _id(project, name)
    if id_ in library.stories:
        return library, library.stories[id_]
    theirs = [f for f in findings if f.subject.partition("#")[0] == id_ and f.severity is Severity.ERROR]
    if theirs:
        raise CasestudiesError(theirs[0])
    near = get_close_matches(id_, library.stories, 1)
    place = Place(shown(project.docs_dir / project.stories, project.root))
    remedy = f"Did you mean `{near[0]}`?" if near else "See `casestudies approval status`."
    asked = "".join(c for c in name if c.isprintable() and c != "`")
    raise CasestudiesError(Finding(NOT_RECORDED, place, f"There is no story `{asked}`.", remedy))


def parties(library: Library, story: Story) -> tuple[Customer, list[Interview]]:
    """The customer and interviews of a story; the library holds them all."""
    return library.customers[story.customer], [library.interviews[i] for i in story.interviews]


def _id(project: Project, name: str) -> str:
    path = Path(name).resolve()
    folder = project.docs_dir / project.stories
    if name.endswith(".md") and path.is_relative_to(folder):
        return path.relative_to(folder).with_suffix("").as_posix()
    return name.removesuffix(".md")


def _file(project: Project, name: str) -> tuple[Path, str]:
    """A story's file, also of one that has mistakes: withdrawing must always be possible."""
    folder = (project.docs_dir / project.stories).resolve()
    path = (folder / f"{_id(project, name)}.md").resolve()
    if not path.is_relative_to(folder) or not path.is_file():
        found_story(project, name)
    return path, path.relative_to(project.root).as_posix()


def _only_approver(story: Story, customer: Customer, role: str) -> str:
    """The one person who can be meant: named in an approval still to be bound, or the customer's only person."""
    waiting = {a.by for a in story.approvals if a.role == role and not re.fullmatch(DIGEST, a.content)}
    people = waiting or ({p.name for p in customer.people.values()} if role == CUSTOMER else set())
    if len(people) != 1:
        raise _stop(UNKNOWN_APPROVER, story, "It is not clear who approved.", "Name the person with --by.")
    return people.pop()


def _by_hand(story: Story, role: str, by: str) -> int | None:
    """The number of an approval that was written by hand and waits for its digest."""
    for index, approval in enumerate(story.approvals):
        waiting = not re.fullmatch(DIGEST, approval.content) and approval.withdrawn is None
        if waiting and approval.role == role and same(approval.by, by):
            return index
    return None


def _stop(rule: Rule, story: Story, message: str, remedy: str = "") -> CasestudiesError:
    return CasestudiesError(Finding(rule, story.place, message, remedy, story.id))
