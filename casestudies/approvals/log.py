"""A story's life as git remembers it: who recorded, withdrew or changed what, and when.

Told by comparing what the files mean in each commit with what they meant before it, so that a reformatted file tells
nothing and a removed line tells something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from casestudies.approvals.content import Content
from casestudies.approvals.git import Commit
from casestudies.approvals.history import Archive, Version, approved_version, version_of
from casestudies.approvals.words import words_changed
from casestudies.findings import CasestudiesError, Place
from casestudies.stories.model import Approval, Library, Story
from casestudies.stories.project import Project
from casestudies.stories.schema import DIGEST


class EventKind(StrEnum):
    """What a commit did to a story."""

    WRITTEN = "written"
    CHANGED = "changed"
    PREPARED = "approval prepared"
    RECORDED = "approval recorded"
    WITHDRAWN = "approval withdrawn"
    ALTERED = "approval's record altered"
    REMOVED = "approval's record removed"
    UNREADABLE = "cannot be read"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. `commit` is None for what is not committed yet.

    `approval` is the record as it was after the event (before it, where it was removed). `words` counts the words that
    changed. `together` says that the same commit changed the content and recorded its approval, as a squash merge does.
    """

    commit: Commit | None
    kind: EventKind
    approval: Approval | None = None
    words: int = 0
    together: bool = False


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
    present = version_of(story, library, archive.pictures)
    events = [event for commit in reversed(commits) for event in _events(commit, story, archive)]
    last = archive.version(commits[0].hash, story) if commits else None
    events += _changes(None, last, present)
    return Log(story.id, tuple(events), archive.repository.shallow, _since(archive, present))


def _events(commit: Commit, story: Story, archive: Archive) -> Iterator[Event]:
    parents = [archive.version(parent, story) for parent in archive.past.parents(commit.hash)]
    now = archive.version(commit.hash, story)
    # A merge that took one side as it was did nothing itself.
    if not any(_same(parent, now) for parent in parents):
        yield from _changes(commit, parents[0] if parents else None, now)


def _same(one: Version | None, other: Version | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.content.items == other.content.items and _records(one.story) == _records(other.story)


def _changes(commit: Commit | None, before: Version | None, after: Version | None) -> Iterator[Event]:
    """What happened between two states of a story."""
    if after is None:
        if before is not None:
            yield Event(commit, EventKind.UNREADABLE)
        return
    changed = before is None or before.content.items != after.content.items
    if before is None:
        yield Event(commit, EventKind.WRITTEN, words=_length(after))
    elif changed:
        yield Event(commit, EventKind.CHANGED, words=_words(before.content, after.content))
    old = _records(before.story) if before else ()
    for kind, approval in _recorded(old, _records(after.story)):
        bound = kind in {EventKind.RECORDED, EventKind.ALTERED} and after.content.is_of(approval)
        together = changed and bound
        yield Event(commit, kind, approval, together=together)


def _records(story: Story) -> tuple[Approval, ...]:
    """The approvals without the lines they stand on."""
    return tuple(replace(approval, place=Place("")) for approval in story.approvals)


def _recorded(old: Sequence[Approval], new: Sequence[Approval]) -> Iterator[tuple[EventKind, Approval]]:
    """What became of the records: each new one is held against the old one of the same person, role and day."""
    left = [one for one in old if one not in new]
    for approval in new:
        if approval in old:
            continue
        was = next((one for one in left if _person(one) == _person(approval)), None)
        if was is not None:
            left.remove(was)
        yield _kind(was, approval), approval
    yield from ((EventKind.REMOVED, one) for one in left)


def _person(approval: Approval) -> tuple[object, ...]:
    return approval.role, approval.by, approval.on


def _kind(was: Approval | None, now: Approval) -> EventKind:
    bound = bool(re.fullmatch(DIGEST, now.content))
    if now.withdrawn and (was is None or not was.withdrawn):
        return EventKind.WITHDRAWN
    if was is None or not re.fullmatch(DIGEST, was.content):
        return EventKind.RECORDED if bound else EventKind.PREPARED
    return EventKind.ALTERED


def _since(archive: Archive, present: Version) -> int | None:
    bound = [a for a in present.story.approvals if re.fullmatch(DIGEST, a.content)]
    if not bound:
        return None
    latest = max(bound, key=lambda a: (a.role == "customer", a.on))
    if present.content.is_of(latest):
        return 0
    try:
        then = approved_version(archive, present.story, latest)
    except CasestudiesError:
        return None
    return _words(then.content, present.content)


def _words(before: Content, after: Content) -> int:
    return sum(max(len(c.removed.split()), len(c.added.split())) for c in words_changed(before.items, after.items))


def _length(version: Version) -> int:
    return sum(len(text.split()) for label, text in version.content.items if label == "text")
