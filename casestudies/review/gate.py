"""The one gate: what was said, approved and is safe becomes the edition; everything else is withheld, with its reason.

Pure: what the files say, the policy and today's date come in; findings, the edition and the withheld come out.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from casestudies.approvals import standing
from casestudies.approvals.model import Standing, State
from casestudies.findings import Finding, Severity
from casestudies.review import figures, record
from casestudies.review.codes import FEEDBACK, INTERVIEW_AHEAD, REVISED_NEEDS_CUSTOMER
from casestudies.review.edition import Edition, Preview, Printable, PublishedStory
from casestudies.review.gone import once_published
from casestudies.review.judge import judge
from casestudies.review.model import Gathered, Review, Reviewed, Withheld
from casestudies.review.order import by_urgency
from casestudies.review.secrets import secrets
from casestudies.review.unreleased import unreleased_names
from casestudies.stories import asset_paths
from casestudies.stories.model import Interview, Purpose, Story, UnreadStory
from casestudies.stories.project import Project

Made = TypeVar("Made", bound=Printable)

# A story in one of these states is not on its way to the public: what is wrong in it stops no build.
_AT_REST = frozenset({State.AWAITING, State.EXPIRED, State.WITHDRAWN})


def review(gathered: Gathered, project: Project, today: dt.date, *, preview: bool = False) -> Review:
    """Judge every story and make the edition of today.

    With `preview` there is also a `Preview`: withheld stories as well, each with why it is withheld.
    """

    # In here, so that nobody can import what fills an Edition.
    def printable(kind: type[Made], stories: Sequence[PublishedStory], **more: object) -> Made:
        sources = gathered.library.stories
        assets = frozenset(path for story in stories for path in record.assets(sources[story.id], story))
        made = object.__new__(kind)
        values = {"today": today, "publisher": project.publisher, "language": project.language}
        for name, value in {**values, "stories": tuple(stories), "assets": assets, **more}.items():
            setattr(made, f"_{name}", value)
        return made

    gathered = replace(gathered, findings=(*gathered.findings, *_ahead(gathered, today)))
    reviewed = tuple(_review_story(story, gathered, project, today) for story in gathered.library.stories.values())
    printed = {
        r.story.id: record.of_story(r, gathered.library, project, today) for r in reviewed if r.publishes or preview
    }
    through = [printed[r.story.id] for r in reviewed if r.publishes]
    withheld = (*(_withheld(r) for r in reviewed if not r.publishes), *_unread(gathered))
    edition = printable(Edition, through, gone=once_published(reviewed, through))
    reasons = {r.story.id: "; ".join(r.reasons) for r in reviewed if not r.publishes}
    findings = (*gathered.findings, *(f for r in reviewed for f in (*r.findings, *r.standing.findings)))
    resting = {r.story.id for r in reviewed if r.standing.state in _AT_REST}
    failed = tuple(_failed(gathered, reviewed, resting))
    return Review(
        edition=edition,
        findings=by_urgency(findings, failed),
        withheld=withheld,
        failed=by_urgency(failed, failed),
        stories=reviewed,
        secrets=secrets(gathered, reviewed),
        library=gathered.library,
        preview=printable(Preview, list(printed.values()), withheld=reasons) if preview else None,
    )


def _ahead(gathered: Gathered, today: dt.date) -> Iterator[Finding]:
    for interview in gathered.library.interviews.values():
        if interview.date > today:
            message = f"The interview is dated {interview.date.isoformat()}, which is in the future."
            yield Finding(INTERVIEW_AHEAD, interview.place, message, "", f"interview:{interview.id}")


def _review_story(story: Story, gathered: Gathered, project: Project, today: dt.date) -> Reviewed:
    library = gathered.library
    customer = library.customers.get(story.customer)
    interviews = tuple(library.interviews[i] for i in story.interviews if i in library.interviews)
    own = tuple(f for f in gathered.findings if _concerns(f, story))
    if customer is None or len(interviews) < len(story.interviews):
        # Its files have errors of their own, which are among the findings; nothing can be judged without them.
        state = State.INVALID if story.approvals else State.AWAITING
        return Reviewed(story, Standing(state, frozenset(), ""), (), own)
    refused = gathered.refused.get(story.id, {})
    stands = standing(story, customer, interviews, project.policy, today, gathered.evidence, refused, gathered.pictures)
    written_in = record.foreign(story, interviews, project.language) or project.language
    judged = judge(story, interviews, gathered.transcripts, project.policy.verdicts)
    findings = [
        *own,
        *(f for j in judged for f in j.findings),
        *figures.unfounded(story, judged, gathered.evidence, written_in),
        *_needs_customer(story, interviews, stands),
    ]
    if stands.state is State.APPROVED:
        findings += unreleased_names(story, customer, interviews, stands.scopes)
    return Reviewed(story, stands, judged, tuple(findings))


def _concerns(finding: Finding, story: Story) -> bool:
    """Whether a finding about content files keeps this story out: it is of the story, its customer or an interview."""
    subject = finding.subject
    about = {story.id, f"customer:{story.customer}", *(f"interview:{i}" for i in story.interviews)}
    return subject in about or subject.partition("#")[0] == story.id


def _needs_customer(story: Story, interviews: Sequence[Interview], stands: Standing) -> Iterator[Finding]:
    """What only the customer can allow: revised wording, and the words of a conversation held for feedback."""
    if stands.state is not State.APPROVED:
        return
    theirs = [
        a for a in story.approvals if a.role == "customer" and a.content in stands.covered and a.withdrawn is None
    ]
    if not theirs:
        for quote in story.quotes:
            if quote.revised:
                message = f"Quote “{quote.id}” is marked as revised, and no customer approved it."
                yield Finding(REVISED_NEEDS_CUSTOMER, quote.place, message, "", f"{story.id}#{quote.id}")
    for interview in interviews:
        if interview.purpose is Purpose.FEEDBACK and not any(a.on > interview.date and a.evidence for a in theirs):
            message = f"Interview “{interview.id}” was held for feedback, and no approval after it allows its words."
            yield Finding(FEEDBACK, story.place, message, "", story.id)


def _failed(gathered: Gathered, reviewed: Sequence[Reviewed], resting: set[str]) -> Iterator[Finding]:
    """Errors that stop a build: all but approvals (which withhold) and what concerns only stories at rest.

    A draft that cannot be read is at rest as well: a slip in it must not keep a withdrawal from being built.
    """
    active = [r for r in reviewed if r.story.id not in resting]
    theirs = {f for r in active for f in r.errors}
    idle = {f for r in reviewed if r.story.id in resting for f in r.errors} - theirs
    idle |= {f for draft in gathered.library.unread if draft.is_draft for f in _about_file(draft, gathered)}
    yield from dict.fromkeys(
        f
        for f in (*gathered.findings, *(f for r in active for f in r.errors))
        if f.severity is Severity.ERROR and f not in idle
    )


def _unread(gathered: Gathered) -> Iterator[Withheld]:
    for story in gathered.library.unread:
        reasons = tuple(dict.fromkeys(f"{f.code} {f.rule.name}" for f in _about_file(story, gathered)))
        state = State.AWAITING if story.is_draft else State.INVALID
        yield Withheld(story.id, story.src, state, reasons, frozenset(asset_paths(story)))


def _about_file(story: UnreadStory, gathered: Gathered) -> Iterator[Finding]:
    """Why the file of a story could not be read."""
    yield from (f for f in gathered.findings if f.subject == story.id and f.place.path == story.place.path)


def _withheld(reviewed: Reviewed) -> Withheld:
    story = reviewed.story
    return Withheld(story.id, story.src, reviewed.standing.state, reviewed.reasons, frozenset(asset_paths(story)))
