"""The board: every interview and story with its state, its age and what to do next. Pure: a review comes in, rows come out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from casestudies.approvals.codes import CREDIT_CHANGED
from casestudies.approvals.model import State
from casestudies.findings import Finding, Severity, Subject
from casestudies.review.model import Review, Reviewed
from casestudies.stories.model import Interview, Library, Purpose


class RowKind(StrEnum):
    """What a row is about."""

    INTERVIEW = "interview"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One interview or story. `age` is in days: since the interview took place, or since the story's state began (its
    approval, its withdrawal; for one that has neither, since its latest interview); None where no date is known.

    `urgent` says that somebody has to do something before the story can stand as its approval allows.
    """

    kind: RowKind
    id: str
    state: str
    age: int | None
    next: str
    path: str
    urgent: bool = False


def board(review: Review, requested: Collection[str] = ()) -> tuple[BoardRow, ...]:
    """The rows: stories first, what is urgent above what is not, then by id. `requested` are the stories whose request, as they are
    today, was written.

    Interviews and stories that could not be read are there as well, with the error.
    """
    library, today = review.library, review.edition.today
    used: dict[str, list[str]] = {}
    for reviewed in review.stories:
        for name in reviewed.story.interviews:
            used.setdefault(name, []).append(reviewed.story.id)
    rows = [
        *(_story(reviewed, library, review.failed, today, requested) for reviewed in review.stories),
        *(_interview(i, used.get(i.id, ()), review.findings, today) for i in library.interviews.values()),
        *_unread(library, review.findings),
    ]
    return tuple(sorted(rows, key=lambda row: (row.kind is RowKind.INTERVIEW, not row.urgent, row.id)))


def _story(
    reviewed: Reviewed, library: Library, failed: Collection[Finding], today: dt.date, requested: Collection[str]
) -> BoardRow:
    story, stands = reviewed.story, reviewed.standing
    begun = _begun(reviewed, library.interviews)
    own = [f for f in (*reviewed.findings, *stands.findings) if f.severity is not Severity.NOTE]
    state = stands.state.value
    if reviewed.publishes:
        state = f"published until {stands.until.isoformat()}" if stands.until else "published"
    elif reviewed.held:
        state = f"{reviewed.held}, {state}"
    elif stands.state is State.APPROVED:
        state = "approved, but has errors"
    return BoardRow(
        kind=RowKind.STORY,
        id=story.id,
        state=state,
        # A date in the future is a slip that the next step tells.
        age=None if begun is None or begun > today else (today - begun).days,
        next=_next(reviewed, requested),
        path=story.place.path,
        urgent=bool(own) or any(f in failed for f in reviewed.findings),
    )


def _begun(reviewed: Reviewed, interviews: Mapping[str, Interview]) -> dt.date | None:
    """When the present state began."""
    story, stands = reviewed.story, reviewed.standing
    if stands.state is State.WITHDRAWN:
        return max((a.withdrawn.on for a in story.approvals if a.withdrawn), default=None)
    if stands.state is State.EXPIRED and (ended := [a.expires for a in story.approvals if a.expires]):
        return max(ended)
    given = [a.on for a in story.approvals]
    if stands.approved_on or given:
        return stands.approved_on or max(given)
    return max((interviews[i].date for i in story.interviews if i in interviews), default=None)


def _next(reviewed: Reviewed, requested: Collection[str]) -> str:
    """What to do next: mend what is wrong in the story before anybody is asked to approve it."""
    story, stands = reviewed.story, reviewed.standing
    if reviewed.errors:
        more = len(reviewed.errors) - 1
        first = reviewed.errors[0]
        return f"{first.code} line {first.place.line}: {first.help}" + (f" (and {more} more)" if more else "")
    if any(judged.left_out for judged in reviewed.judged):
        return f"casestudies approval request {story.id}"
    if stands.state is State.AWAITING:
        sent = story.id in requested
        step = f"record {story.id} --evidence FILE" if sent else f"request {story.id}"
        return _first_help(reviewed) if story.approvals else f"casestudies approval {step}"
    if stands.state is State.STALE and not any(f.rule is CREDIT_CHANGED for f in stands.findings):
        return f"casestudies approval diff {story.id}"
    if stands.state in {State.STALE, State.EXPIRED, State.LOOK}:
        return f"casestudies approval request {story.id}"
    return _first_help(reviewed)


def _first_help(reviewed: Reviewed) -> str:
    findings = reviewed.standing.findings
    wanting = [f for severity in (Severity.ERROR, Severity.WARNING) for f in findings if f.severity is severity]
    return f"{wanting[0].code}: {wanting[0].help}" if wanting else ""


def _interview(
    interview: Interview, stories: Collection[str], findings: Collection[Finding], today: dt.date
) -> BoardRow:
    wrong = _wrong(findings, Subject.of_interview(interview.id))
    if wrong:
        state, step = "transcript not read", f"{wrong[0].code}: {wrong[0].help}"
    elif stories:
        state, step = f"in {', '.join(sorted(stories))}", ""
    elif interview.purpose is Purpose.FEEDBACK:
        state, step = "feedback", "Ask for an approval of its own before anything of it is published."
    else:
        state, step = "no story yet", f"casestudies new story --from {interview.id}"
    age = (today - interview.date).days if interview.date <= today else None
    return BoardRow(RowKind.INTERVIEW, interview.id, state, age, step, interview.place.path, bool(wrong))


def _unread(library: Library, findings: Collection[Finding]) -> Iterator[BoardRow]:
    """What is not in the library: the first error says why."""
    seen: set[str] = set()
    for finding in findings:
        about, name = finding.about, finding.about.id
        if finding.severity is not Severity.ERROR or about.room == "customer" or not name or about in seen:
            continue
        kind, known = (RowKind.INTERVIEW, library.interviews) if about.is_source else (RowKind.STORY, library.stories)
        if name not in known and name not in seen:
            seen.add(name)
            step = f"{finding.code}: {finding.help}"
            yield BoardRow(kind, name, "cannot be read", None, step, finding.place.path, urgent=True)


def _wrong(findings: Collection[Finding], subject: str) -> list[Finding]:
    return [f for f in findings if f.subject == subject and f.severity is Severity.ERROR]
