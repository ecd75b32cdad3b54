"""The request for approval that was last written for a story, and whether the story is still what it shows."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from casestudies.approvals.content import content_of
from casestudies.approvals.recording import parties
from casestudies.approvals.sent import FOLDER, Sent, requests
from casestudies.stories.model import Library, Story
from casestudies.stories.project import Project


@dataclass(frozen=True, slots=True)
class Requested:
    """A request that was written: its file, seen from the project, and its day. `current` says that nothing changed since."""

    file: str
    on: dt.date
    current: bool


def requested(project: Project, library: Library, story: Story, pictures: Mapping[str, str]) -> Requested | None:
    """The latest request for a story: of what it is now, else of what it was."""
    written = [(one.day, one) for one in requests(project) if one.day is not None]
    customer, interviews = parties(library, story)
    digests = content_of(story, customer, interviews, pictures).digests
    now = [(on, one) for on, one in written if not one.digests.isdisjoint(digests)]
    people = "|".join(map(re.escape, customer.people))
    named = re.compile(rf"\d{{4}}-\d\d-\d\d-{re.escape(story.id.replace('/', '-'))}(?:-(?:{people}))?(?:-\d+)?\.eml")
    before = [(on, one) for on, one in written if named.fullmatch(one.file)]
    for found in (now, before):
        if found:
            on, one = max(found, key=_when)
            file = project.approvals / FOLDER / one.file
            return Requested(file.relative_to(project.root).as_posix(), on, found is now)
    return None


def _when(written: tuple[dt.date, Sent]) -> tuple[dt.date, str]:
    on, one = written
    return on, one.file
