"""Approvals at work on a site's files: what is to be written is made and checked here; the commands write it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from casestudies.approvals.answers import Answer
from casestudies.approvals.codes import NOT_PLAIN, NOT_RECORDED, STALE, UNKNOWN_APPROVER
from casestudies.approvals.content import content_of
from casestudies.approvals.evidence import answer_in, brought_in, hashes, picture_hashes, sha256
from casestudies.approvals.git import Commit
from casestudies.approvals.git_codes import NOT_COMMITTED
from casestudies.approvals.granting import Grant, grants, is_sender, problems
from casestudies.approvals.history import Archive, Version, approved_version, version_of
from casestudies.approvals.looks import person_named, record_of
from casestudies.approvals.model import Standing
from casestudies.approvals.passages import ShownPassage
from casestudies.approvals.provenance import provenance
from casestudies.approvals.record import NewApproval, bind, record, withdraw
from casestudies.approvals.sent import requests
from casestudies.approvals.standing import CUSTOMER, Case, standing
from casestudies.approvals.taken_back import noted_withdrawal
from casestudies.approvals.words import WordingChange, words_changed
from casestudies.findings import CasestudiesError, Finding, Place, Rule, Severity
from casestudies.stories import load, read_story
from casestudies.stories.credit import same
from casestudies.stories.files import display_path, unix
from casestudies.stories.model import Approval, Customer, Interview, Library, Scope, Story, Withdrawal
from casestudies.stories.project import Project
from casestudies.stories.schema import DIGEST


@dataclass(frozen=True, slots=True)
class Recording:
    """What somebody wants to record. `by` may be empty where only one person can be meant, `on` None and `scope` empty for what
    the answer says. `confirmed` is who read an answer that is no plain yes.
    """

    role: str
    by: str
    on: dt.date | None
    scope: Sequence[str]
    evidence: Path | None = None
    expires: dt.date | None = None
    confirmed: str = ""
    on_behalf_of: str = ""
    passages: Sequence[ShownPassage] = ()
    """What the story's quotes ask their speakers to see."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A story's new text with the approval in it, ready to be written to `path`, and where the story then stands. `again`
    where that very approval stood there before: then nothing changes.
    """

    path: Path
    text: str
    approval: Approval
    standing: Standing
    again: bool = False


@dataclass(frozen=True, slots=True)
class Since:
    """What changed since an approval; `commit` is where the approved state was found (None if it is the present one)."""

    approval: Approval
    commit: Commit | None
    changes: tuple[WordingChange, ...]


def record_approval(project: Project, library: Library, story: Story, wanted: Recording, today: dt.date) -> Recorded:
    """A story of the library with the approval recorded. Raises CasestudiesError where the approval would not hold.

    The evidence is copied into the approvals folder if it is not there yet.
    """
    version = version_of(story, library, picture_hashes(project, library))
    by_hand = _by_hand(story, version.customer, wanted)
    evidence = wanted.evidence or (Path(by_hand.evidence) if by_hand is not None else None)
    kept = set(hashes(project.approvals))
    file = brought_in(evidence, project) if evidence is not None and evidence.name else None
    try:
        new = _new_approval(project, version, wanted, by_hand, file, today)
        return _written(project, library, story, new, by_hand, today)
    except CasestudiesError:
        if file is not None and file.name not in kept:
            file.unlink()
        raise


def _new_approval(
    project: Project, version: Version, wanted: Recording, by_hand: Approval | None, file: Path | None, today: dt.date
) -> NewApproval:
    """What is recorded: what was asked to be, where the answer bears it out. Raises CasestudiesError."""
    story, customer, content = version.story, version.customer, version.content
    sent = tuple(one for one in requests(project) if not one.digests.isdisjoint(content.digests))
    names = [project.publisher, customer.name, *(text for p in customer.people.values() for text in (p.name, p.role))]
    answer = answer_in(file, sent, [*names, wanted.by]) if file else None
    by = by_hand.by if by_hand else wanted.by or _sender(answer, story, customer, wanted.role)
    on = by_hand.on if by_hand else wanted.on or _day(answer, today)
    granted = grants(answer) if answer else None
    # What was asked is a bound, and no default: “Yes, but only on your site” quotes all that was asked too.
    said_scopes = answer.formula.scopes if answer and answer.formula else answer.allowed if answer else None
    scope = by_hand.scope if by_hand else frozenset(map(Scope, wanted.scope)) or said_scopes
    if file is not None:
        grant = Grant(by, on, scope or (), content.digests, wanted.confirmed)
        for rule, message in problems(answer, grant, sent, quoted_words(story)):
            shown_whole = (("answer", answer.mail.text),) if answer else ()
            raise CasestudiesError(Finding(rule, story.place, message, "", story.id, shown_whole))
    if scope is None and file is not None:
        message = "The answer does not say in the request's own words what it allows."
        raise _stop(NOT_PLAIN, story, message, "Name with `--scope` what it allows, and nothing else.")
    theirs = [p for p in wanted.passages if p.person == person_named(customer, by)]
    first_form = granted is not None and granted.digest == content.digests[1]
    scopes = [one for one in Scope if one in (scope or {Scope.SITE})]
    return NewApproval(
        role=wanted.role,
        by=by,
        on=on,
        scope=scopes,
        content=content.digests[first_form],
        evidence=file.name if file else "",
        evidence_sha256=sha256(file) if file else "",
        expires=wanted.expires,
        besides={} if first_form else content.besides(scopes),
        confirmed=wanted.confirmed if answer is not None and answer.doubts else "",
        on_behalf_of=wanted.on_behalf_of,
        seen=record_of(project, answer, content.digests[first_form], theirs, sent) if answer else (),
    )


def quoted_words(story: Story) -> str:
    """All that a story quotes."""
    return " ".join(quote.text for quote in story.quotes)


def _written(
    project: Project, library: Library, story: Story, new: NewApproval, by_hand: Approval | None, today: dt.date
) -> Recorded:
    """The story's text with the approval, and where the story then stands. Raises CasestudiesError where it would not hold."""
    path = project.file_of(story.id)
    text = path.read_bytes().decode("utf-8")
    before = next((a for a in story.approvals if _is_same(a, new)), None)
    if before is not None:
        return Recorded(path, text, before, _standing(project, library, story, text, today), again=True)
    if by_hand is not None:
        after_text = bind(text, story.approvals.index(by_hand), new, story.place.path)
    else:
        after_text = record(text, new, story.place.path)
    unmarked = unix(after_text.removeprefix("\ufeff"))
    after, _ = read_story(project, story.id, unmarked, library.customers, library.interviews)
    if after is None:
        raise _stop(NOT_RECORDED, story, f"The {story.called} could not be read with the approval in it.")
    mine = after.approvals[story.approvals.index(by_hand) if by_hand is not None else -1]
    stands = _standing(project, library, after, after_text, today)
    for finding in stands.findings:
        if finding.place == mine.place and finding.severity is Severity.ERROR:
            raise CasestudiesError(finding)
    return Recorded(path, after_text, mine, stands)


def _standing(project: Project, library: Library, story: Story, text: str, today: dt.date) -> Standing:
    """Where a story stands with this text, which is not on the disk yet."""
    customer, interviews = parties(library, story)
    stories = Library(library.customers, library.interviews, {story.id: story})
    refused = {
        # It will be committed next; nobody can do that before it is written.
        index: [finding for finding in findings if finding.rule is not NOT_COMMITTED]
        for index, findings in provenance(project, stories, {story.id: text}).refused.get(story.id, {}).items()
    }
    evidence, pictures = hashes(project.approvals), picture_hashes(project, stories)
    return standing(Case(story, customer, interviews, project.policy, today, evidence, pictures), refused)


def _is_same(approval: Approval, new: NewApproval) -> bool:
    """Whether an approval that stands there is the one to be recorded."""
    mine = (approval.role, approval.by, approval.on, approval.scope, approval.content, approval.evidence_sha256)
    theirs = (new.role, new.by, new.on, frozenset(new.scope), new.content, new.evidence_sha256)
    looked = {(look.quote, f"{look.first}-{look.last}", look.request) for look in approval.seen}
    looks = {(look["quote"], look["words"], look.get("request", "")) for look in new.seen}
    return approval.withdrawn is None and mine == theirs and looks <= looked


def _day(answer: Answer | None, today: dt.date) -> dt.date:
    """The day on which an answer was sent: where its sender is, unless it is not yet that day here."""
    days = answer.days if answer else ()
    return next((day for day in days if day <= today), days[0] if days else today)


def _sender(answer: Answer | None, story: Story, customer: Customer, role: str) -> str:
    """The customer's person who sent an answer; else the only one there can be."""
    people = [p.name for p in customer.people.values()] if role == CUSTOMER else []
    senders = [name for name in people if answer and answer.mail.is_mail and is_sender(answer, name, ())]
    if len(senders) == 1:
        return senders[0]
    if len(set(people)) != 1:
        raise _stop(UNKNOWN_APPROVER, story, "It is not clear who approved.", "Name the person with --by.")
    return people[0]


def withdraw_approvals(
    project: Project, name: str, withdrawal: Withdrawal, *, role: str, today: dt.date
) -> tuple[Path, dict[Path, bytes]]:
    """The file of a story, and what is to be written: it with the approvals withdrawn, and the note that is kept of that. Raises
    CasestudiesError.
    """
    path, file = _file(project, name)
    if withdrawal.on > today:
        remedy = "Give the day on which it was taken back with `--on`; it holds from the next build on."
        raise CasestudiesError(
            Finding(NOT_RECORDED, Place(file), "A withdrawal cannot be dated in the future.", remedy)
        )
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        place = Place(file, data.count(b"\n", 0, error.start) + 1)
        remedy = "Save it as UTF-8 text, and withdraw again; until then no build shows it."
        raise CasestudiesError(Finding(NOT_RECORDED, place, "The file is not UTF-8.", remedy)) from None
    after = withdraw(text, withdrawal, role=role, file=file, today=today)
    return path, {path: after.encode(), **noted_withdrawal(project, project.id_of(path), withdrawal.on, text, after)}


def standings(project: Project, names: Sequence[str], today: dt.date) -> tuple[tuple[Story, Standing], ...]:
    """Where stories stand; all of them where none is named."""
    library, findings = load(project)
    stories = [found_story(project, name, library, findings)[1] for name in names] or list(library.stories.values())
    evidence, refused = hashes(project.approvals), provenance(project, library).refused
    pictures = picture_hashes(project, library)
    cases = (Case(s, *parties(library, s), project.policy, today, evidence, pictures) for s in stories)
    return tuple((case.story, standing(case, refused.get(case.story.id, {}))) for case in cases)


def changes_since_approval(project: Project, name: str) -> Since:
    """What changed since the story's latest approval. Raises CasestudiesError where that cannot be found."""
    library, story = found_story(project, name)
    customer, interviews = parties(library, story)
    bound = [a for a in story.approvals if re.fullmatch(DIGEST, a.content)]
    if not bound:
        remedy = "Record one with `casestudies approval record`."
        raise _stop(STALE, story, f"The {story.called} has no approval that it could be compared with.", remedy)
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
    id_ = story_id(project, name)
    if id_ in library.stories:
        return library, library.stories[id_]
    theirs = [f for f in findings if f.about.story == id_ and f.severity is Severity.ERROR]
    if theirs:
        raise CasestudiesError(theirs[0])
    near = get_close_matches(id_.casefold(), library.stories, 1)
    place = Place(display_path(project.docs_dir / project.stories, project.root))
    remedy = f"Did you mean `{near[0]}`?" if near else "See `casestudies approval status`."
    asked = "".join(c for c in name if c.isprintable() and c != "`")
    raise CasestudiesError(Finding(NOT_RECORDED, place, f"There is no story `{asked}`.", remedy))


def parties(library: Library, story: Story) -> tuple[Customer, list[Interview]]:
    """The customer and interviews of a story; the library holds them all."""
    return library.customers[story.customer], [library.interviews[i] for i in story.interviews]


def story_id(project: Project, name: str) -> str:
    """The id of a story that is named by its id or the path of its file, from here or, as in a `nav`, from docs_dir."""
    here, *there = (Path(name).resolve(), project.docs_dir / name, project.docs_dir / f"{name}.md")
    paths = [here] if name.endswith(".md") or here.is_dir() else []
    named = (project.id_of(path) for path in (*paths, *filter(Path.exists, there)))
    return next(filter(None, named), name.removesuffix(".md").removesuffix("/"))


def _file(project: Project, name: str) -> tuple[Path, str]:
    """A story's file, also of one that has mistakes: withdrawing must always be possible."""
    path = project.file_of(story_id(project, name)).resolve()
    if not project.id_of(path) or not path.is_file():
        found_story(project, name)
    return path, path.relative_to(project.root).as_posix()


def _by_hand(story: Story, customer: Customer, wanted: Recording) -> Approval | None:
    """An approval that was written by hand and waits for its digest: of this person, or the only one of the role."""
    waiting = [
        a
        for a in story.approvals
        if a.role == wanted.role and not re.fullmatch(DIGEST, a.content) and a.withdrawn is None
    ]
    mine = [a for a in waiting if same(a.by, wanted.by)] if wanted.by else waiting
    people = {a.by for a in mine}
    return mine[0] if len(people) == 1 else None


def _stop(rule: Rule, story: Story, message: str, remedy: str = "") -> CasestudiesError:
    return CasestudiesError(Finding(rule, story.place, message, remedy, story.id))
