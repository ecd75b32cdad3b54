"""A story's life as git remembers it: who recorded, withdrew or changed what, and when.

Told by comparing what the files mean in each commit with what they meant before it, so that a reformatted file tells
nothing and a removed line tells something.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from casestudies.approvals.amend import trail
from casestudies.approvals.git import Commit
from casestudies.approvals.history import Archive, Version, version_of
from casestudies.approvals.words import words_changed
from casestudies.findings import Place
from casestudies.stories.model import Amendment, Approval, Library, Story
from casestudies.stories.project import Project
from casestudies.stories.schema import DIGEST


class Kind(StrEnum):
    """What a commit did to a story."""

    WRITTEN = "written"
    CHANGED = "changed"
    PREPARED = "approval prepared"
    RECORDED = "approval recorded"
    WITHDRAWN = "approval withdrawn"
    ALTERED = "approval's record altered"
    AMENDED = "minor correction recorded"
    REMOVED = "approval's record removed"
    UNREADABLE = "cannot be read"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. `commit` is None for what is not committed yet.

    `approval` is the record as it was after the event (before it, where it was removed), `amendment` a minor correction that
    was recorded. `words` counts the words that changed. `together` says that the same commit changed the content and
    recorded its approval, as a squash merge does.
    """

    commit: Commit | None
    kind: Kind
    approval: Approval | None = None
    words: int = 0
    together: bool = False
    amendment: Amendment | None = None


@dataclass(frozen=True, slots=True)
class Log:
    """A story's events, the oldest first. `cut_off` says that the clone is shallow and earlier ones are not here.

    `since` counts the words that differ from the latest approved state (0: none; None: nothing approved, or not found).
    """

    story: str
    events: tuple[Event, ...]
    cut_off: bool = False
    since: int | None = None


def log(project: Project, library: Library, story: Story) -> Log:
    """The life of a story. Raises CasestudiesError (A201) where there is no history."""
    archive = Archive.of(project, library)
    commits = archive.life(story)
    archive.load([story])
    present = version_of(story, library)
    events = [event for commit in reversed(commits) for event in _events(commit, story, archive)]
    last = archive.version(commits[0].hash, story) if commits else None
    events += _changes(None, last, present)
    versions = (archive.version(commit.hash, story) for commit in commits)
    return Log(story.id, tuple(events), archive.repository.shallow, _since(present, versions))


def _events(commit: Commit, story: Story, archive: Archive) -> Iterator[Event]:
    parents = [archive.version(parent, story) for parent in archive.past.parents(commit.hash)]
    now = archive.version(commit.hash, story)
    # A merge that took one side as it was did nothing itself.
    if not any(_same(parent, now) for parent in parents):
        yield from _changes(commit, parents[0] if parents else None, now)


def _same(one: Version | None, other: Version | None) -> bool:
    if one is None or other is None:
        return one is other
    kept = len(one.story.amendments) == len(other.story.amendments)
    return kept and one.digest == other.digest and _records(one.story) == _records(other.story)


def _changes(commit: Commit | None, before: Version | None, after: Version | None) -> Iterator[Event]:
    """What happened between two states of a story."""
    if after is None:
        if before is not None:
            yield Event(commit, Kind.UNREADABLE)
        return
    changed = before is None or before.digest != after.digest
    if before is None:
        yield Event(commit, Kind.WRITTEN, words=_length(after))
    elif changed:
        yield Event(commit, Kind.CHANGED, words=_words(before, after))
    known = {amendment.content for amendment in before.story.amendments} if before else set()
    yield from (
        Event(commit, Kind.AMENDED, amendment=one) for one in after.story.amendments if one.content not in known
    )
    old = _records(before.story) if before else ()
    for kind, approval in _recorded(old, _records(after.story)):
        bound = kind in {Kind.RECORDED, Kind.ALTERED} and approval.content == after.digest
        together = changed and bound
        yield Event(commit, kind, approval, together=together)


def _records(story: Story) -> tuple[Approval, ...]:
    """The approvals without the lines they stand on."""
    return tuple(replace(approval, place=Place("")) for approval in story.approvals)


def _recorded(old: Sequence[Approval], new: Sequence[Approval]) -> Iterator[tuple[Kind, Approval]]:
    """What became of the records: each new one is held against the old one of the same person, role and day."""
    left = [one for one in old if one not in new]
    for approval in new:
        if approval in old:
            continue
        was = next((one for one in left if _person(one) == _person(approval)), None)
        if was is not None:
            left.remove(was)
        yield _kind(was, approval), approval
    yield from ((Kind.REMOVED, one) for one in left)


def _person(approval: Approval) -> tuple[object, ...]:
    return approval.role, approval.by, approval.on


def _kind(was: Approval | None, now: Approval) -> Kind:
    bound = bool(re.fullmatch(DIGEST, now.content))
    if now.withdrawn and (was is None or not was.withdrawn):
        return Kind.WITHDRAWN
    if was is None or not re.fullmatch(DIGEST, was.content):
        return Kind.RECORDED if bound else Kind.PREPARED
    return Kind.ALTERED


def _since(present: Version, versions: Iterable[Version | None]) -> int | None:
    bound = [a for a in present.story.approvals if re.fullmatch(DIGEST, a.content)]
    if not bound:
        return None
    content = max(bound, key=lambda a: (a.role == "customer", a.on)).content
    if content in trail(present.items, present.story.amendments, present.naming).covered:
        return 0
    then = next((v for v in versions if v is not None and v.digest == content), None)
    return None if then is None else _words(then, present)


def _words(before: Version, after: Version) -> int:
    return sum(max(len(c.removed.split()), len(c.added.split())) for c in words_changed(before.items, after.items))


def _length(version: Version) -> int:
    return sum(len(text.split()) for label, text in version.items if label == "text")
