"""Stories that changed since they were approved only in what the customer's file says of people: a new role, another name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from casestudies.approvals.codes import CREDIT_CHANGED
from casestudies.approvals.content import content_of
from casestudies.approvals.examine import Stated
from casestudies.approvals.history import Archive
from casestudies.findings import Finding
from casestudies.stories.model import Approval, Customer
from casestudies.stories.read_customer import customer_in
from casestudies.stories.schema import DIGEST


def promoted(
    archive: Archive, stories: Sequence[Stated], pictures: Mapping[str, str]
) -> Iterator[tuple[str, int, Finding]]:
    """What is told of approvals that would hold if the customer's file still said what it said in an earlier commit."""
    for one in stories:
        stale = [(n, a) for n, a in enumerate(one.story.approvals) if _is_stale(a, one.covered)]
        if not stale:
            continue
        now = archive.library.customers[one.story.customer]
        interviews = [archive.library.interviews[name] for name in one.story.interviews]
        for before in _versions(archive, now.id):
            content = content_of(one.story, before, interviews, pictures)
            for index, approval in [(n, a) for n, a in stale if content.is_of(a)]:
                stale.remove((index, approval))
                if told := _told(before, now, approval, one.story.id):
                    yield one.story.id, index, told


def _is_stale(approval: Approval, covered: frozenset[str]) -> bool:
    known = re.fullmatch(DIGEST, approval.content) is not None
    return known and approval.withdrawn is None and approval.content not in covered


def _versions(archive: Archive, customer: str) -> Iterator[Customer]:
    """What the customer's file said, the latest first."""
    path = archive.repository.name(archive.project.customers / f"{customer}.yml")
    touched = archive.past.touched(path)
    for commit in (commit.hash for commit in archive.past.commits if commit.hash in touched):
        before = customer_in(archive.project, customer, archive.text(commit, path) or "")
        if before is not None:
            yield before


def _told(before: Customer, now: Customer, approval: Approval, story: str) -> Finding | None:
    changes = list(_changes(before, now))
    if not changes:
        return None
    what, rows = changes[0][0], tuple(row for _, old, new in changes for row in (("approved", old), ("now", new)))
    others = f", and {len(changes) - 1} more" if len(changes) > 1 else ""
    message = f"{what} has changed in {now.place.path} since the approval of {approval.on.isoformat()}{others}."
    remedy = f"Ask for it: `casestudies approval request {story}`. Until the answer is recorded, the old one can be put back there."
    return Finding(CREDIT_CHANGED, approval.place, message, remedy, story, rows)


def _changes(before: Customer, now: Customer) -> Iterator[tuple[str, str, str]]:
    """What is another, and what it was and is."""
    for person in before.people.values():
        if (other := now.people.get(person.id)) is not None:
            if person.role != other.role:
                yield f"The role of {other.name}", person.role or "none", other.role or "none"
            if person.name != other.name:
                yield f"The name of {other.name}", person.name, other.name
    for label, old, new in (("name", before.name, now.name), ("address", before.url, now.url)):
        if old != new:
            yield f"The customer's {label}", old or "none", new or "none"
