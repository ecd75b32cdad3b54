"""The one gate: what was said, approved and is safe becomes the edition; everything else is withheld, with its reason.

Pure: what the files say, the policy and today's date come in; findings, the edition and the withheld come out.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from casestudies.approvals import Case, standing
from casestudies.approvals.model import Standing, State
from casestudies.findings import Finding, Severity, Subject
from casestudies.memory import FORGETFUL, Asked, KeptKind, Memory, digest_of, still_answers
from casestudies.quotes import verify
from casestudies.review import clips, figures, record
from casestudies.review.codes import (
    FEEDBACK,
    INTERVIEW_AHEAD,
    LEFT_OUT,
    RESULT_FRAGMENT,
    RESULT_QUALIFIED,
    REVISED_NEEDS_CUSTOMER,
)
from casestudies.review.edition import Edition, Preview, Printable, Problem
from casestudies.review.gone import once_published, withdrawn_lately
from casestudies.review.judge import Verifier, judge, with_receipt
from casestudies.review.model import Gathered, Judged, Proposed, Review, Reviewed, Settled, Withheld
from casestudies.review.older import retranscribed
from casestudies.review.order import by_urgency
from casestudies.review.published_before import of_reviews, only_the_best
from casestudies.review.secrets import secrets
from casestudies.review.translations import with_translations
from casestudies.review.unmarked import unmarked_words
from casestudies.review.unreleased import unreleased_names
from casestudies.steps import UNTOLD, Steps
from casestudies.stories import asset_paths
from casestudies.stories.model import Form, Interview, Purpose, Quote, Story, UnreadStory
from casestudies.stories.project import Project

Made = TypeVar("Made", bound=Printable)
_SETTLED = KeptKind[Settled]("settled", Settled)

# A story in one of these states is not on its way to the public: what is wrong in it stops no build.
_AT_REST = frozenset({State.AWAITING, State.EXPIRED, State.WITHDRAWN, State.LOOK})


def review(
    gathered: Gathered,
    project: Project,
    today: dt.date,
    *,
    preview: bool = False,
    proposed: Proposed | None = None,
    memory: Memory = FORGETFUL,
    steps: Steps = UNTOLD,
) -> Review:
    """Judge every story and make the edition of today.

    With `preview` there is also a `Preview`: withheld stories as well, each with why it is withheld. With `proposed` it is of
    what would be published once that story is approved as it is asked for, and of nothing else that is withheld.
    """
    gathered = replace(gathered, findings=(*gathered.findings, *_ahead(gathered, today)))
    settling = _Settling(gathered, project, today, preview)
    with steps.step("Judging quotes", len(gathered.library.stories)) as piece:
        settled = tuple(settling.all(memory, piece))
    reviewed = tuple(one.reviewed for one in settled)
    through = [one for one in settled if one.reviewed.publishes]
    published = [one.printed for one in through if one.printed is not None]

    # In here, so that nobody can import what fills an Edition.
    def printable(kind: type[Made], shown: Iterable[Settled], **more: object) -> Made:
        made, shown = object.__new__(kind), tuple(shown)
        stories = [one.printed for one in shown if one.printed is not None]
        printed = {"stories": tuple(s for s in stories if s.src), "alone": tuple(s for s in stories if not s.src)}
        assets = frozenset(path for one in shown for path in one.assets)
        values = {"today": today, "publisher": project.publisher, "language": project.language, "assets": assets}
        for name, value in {**values, **printed, **more}.items():
            setattr(made, f"_{name}", value)
        return made

    def previewed() -> Preview | None:
        if proposed is not None:
            asked = (settling.printed(_as_proposed(r, proposed)) for r in reviewed if r.story.id == proposed.story)
            others = (one for one in through if one.reviewed.story.id != proposed.story)
            return printable(Preview, (*others, *asked), withheld={}, problems={})
        if not preview:
            return None
        reasons = {r.story.id: "; ".join(r.reasons) for r in reviewed if not r.publishes}
        return printable(Preview, settled, withheld=reasons, problems=_problems(reviewed))

    lately = tuple(withdrawn_lately(reviewed, published, today))
    failed = tuple(_failed(gathered, reviewed))
    return Review(
        edition=printable(Edition, through, gone=once_published(reviewed, published), withdrawn=lately),
        findings=by_urgency(tuple(_findings(gathered, reviewed)), failed),
        withheld=(*(_withheld(r) for r in reviewed if not r.publishes), *_unread(gathered)),
        failed=by_urgency(failed, failed),
        stories=reviewed,
        secrets=secrets(gathered, reviewed),
        library=gathered.library,
        preview=previewed(),
        receipted=frozenset(gathered.receipts),
        hashes=gathered.pictures,
    )


def _findings(gathered: Gathered, reviewed: Sequence[Reviewed]) -> Iterator[Finding]:
    """Everything that is found."""
    yield from gathered.findings
    shown = {j.interview.id for r in reviewed if r.publishes for j in r.judged if j.interview}
    yield from only_the_best(gathered.library, shown)
    yield from retranscribed(reviewed, gathered)
    for one in reviewed:
        yield from (*one.findings, *one.standing.findings)


def _as_proposed(reviewed: Reviewed, proposed: Proposed) -> Reviewed:
    """A story as it will stand once it is approved for these scopes, and its speakers have seen what they are asked to see."""
    stands = replace(reviewed.standing, state=State.APPROVED, scopes=proposed.scopes, approved_on=None, until=None)
    judged = tuple(replace(j, settled=True, left_out=False, publishes=True) if j.asks else j for j in reviewed.judged)
    return replace(reviewed, standing=stands, judged=judged, held="")


@dataclass(frozen=True, slots=True)
class _Settling:
    """Reviews stories and prints those that are shown, or remembers both where nothing of all that decides them is another
    than it was.
    """

    gathered: Gathered
    project: Project
    today: dt.date
    preview: bool

    def all(self, memory: Memory, piece: Callable[[], None]) -> Iterator[Settled]:
        """Every story. `piece` is called after each."""
        library = self.gathered.library
        # Whoever asks, a command or an adapter: where the site is built decides nothing here.
        site = replace(self.project, site_dir=None, unlocked=())
        common = digest_of(site, self.today, self.preview) if library.digests else ""
        for story in library.stories.values():
            yield self._recalled(story, common, memory) if common else self._settled(story)
            piece()

    def printed(self, reviewed: Reviewed) -> Settled:
        """A story that is shown, with what it shows."""
        printed = record.of_story(reviewed, self.gathered.library, self.project, self.today)
        return Settled(reviewed, printed, tuple(record.assets(reviewed.story, printed)))

    def _recalled(self, story: Story, common: str, memory: Memory) -> Settled:
        gathered, digests = self.gathered, self.gathered.library.digests
        rest = digest_of(
            [digests.get(one, "") for one in (story.id, *_sources(story))],
            [f for f in gathered.findings if _concerns(f, story)],
            gathered.refused.get(story.id, {}),
            gathered.looks.get(story.id, ()),
            gathered.receipts.get(story.id),
        )
        return memory.recall(_SETTLED, lambda: self._settled(story), common, rest, holds=self._holds)

    def _settled(self, story: Story) -> Settled:
        gathered = self.gathered
        known = _evidence_for(story, gathered)
        evidence, pictures = Asked(known, known), Asked(gathered.pictures, gathered.pictures)
        transcripts = Asked(gathered.transcripts, gathered.marks)
        lengths = Asked(gathered.clips, gathered.pictures)
        seen = replace(gathered, evidence=evidence, pictures=pictures, transcripts=transcripts, clips=lengths)
        asked = (evidence, pictures, transcripts, lengths)
        reviewed = replace(review_story(story, seen, self.project, self.today), held=_held(story, self.today))
        shown = self.printed(reviewed) if reviewed.publishes or self.preview else Settled(reviewed, None, ())
        return replace(shown, answers=tuple(one.answers for one in asked))

    def _holds(self, one: Settled) -> bool:
        gathered = self.gathered
        now = (_evidence_for(one.reviewed.story, gathered), gathered.pictures, gathered.marks, gathered.pictures)
        return all(still_answers(then, marks) for then, marks in zip(one.answers, now, strict=True))


def _evidence_for(story: Story, gathered: Gathered) -> Mapping[str, str]:
    """The evidence that is there, and that for which the story's receipts stand."""
    receipted = gathered.receipts.get(story.id)
    return {**receipted.evidence, **gathered.evidence} if receipted else gathered.evidence


def _problems(reviewed: Sequence[Reviewed]) -> dict[str, tuple[Problem, ...]]:
    """What a preview shows in place: at each quote why it is refused, and at the top of a story its other errors."""
    found: dict[str, list[Problem]] = {}
    for one in reviewed:
        for f in one.errors:
            at = next((j.quote.id for j in one.judged if not j.publishes and _is_about(f, j)), "")
            problem = Problem(f.code, str(f.place), f.message, f.help, f.confidential)
            found.setdefault(f"{one.story.id}#{at}" if at else one.story.id, []).append(problem)
    return {key: tuple(problems) for key, problems in found.items()}


def _is_about(finding: Finding, judged: Judged) -> bool:
    quote = judged.quote
    stands = finding.place.path == quote.place.path and quote.first <= finding.place.line <= quote.last
    return finding in judged.findings or stands


def _held(story: Story, today: dt.date) -> str:
    """Why the writer holds a story back, or nothing."""
    if story.draft:
        return "draft"
    return f"embargo until {story.publish.isoformat()}" if story.publish and story.publish > today else ""


def _ahead(gathered: Gathered, today: dt.date) -> Iterator[Finding]:
    for interview in gathered.library.interviews.values():
        if interview.date > today:
            message = f"The interview is dated {interview.date.isoformat()}, which is in the future."
            yield Finding(INTERVIEW_AHEAD, interview.place, message, "", Subject.of_interview(interview.id))


def review_story(
    story: Story, gathered: Gathered, project: Project, today: dt.date, verify: Verifier = verify
) -> Reviewed:
    """One story with all that is found of it. `verify` may remember what it said before: an editor asks at every keystroke."""
    library = gathered.library
    customer = library.customers.get(story.customer)
    interviews = tuple(library.interviews[i] for i in story.interviews if i in library.interviews)
    own = tuple(f for f in gathered.findings if _concerns(f, story))
    if customer is None or len(interviews) < len(story.interviews):
        # Its files have errors of their own, which are among the findings; nothing can be judged without them.
        state = State.INVALID if story.approvals else State.AWAITING
        return Reviewed(story, Standing(state, frozenset(), ""), (), own)
    refused = gathered.refused.get(story.id, {})
    case = Case(story, customer, interviews, project.policy, today, gathered.evidence, gathered.pictures)
    stands = standing(case, refused)
    written_in = record.foreign(story, interviews, project.language) or project.language
    looks = [look for look in gathered.looks.get(story.id, ()) if look.approval in stands.held]
    receipted = gathered.receipts.get(story.id)
    judged = judge(story, interviews, gathered.transcripts, project.policy.verdicts, looks, verify, gathered.older)
    if receipted is not None:
        judged = tuple(with_receipt(one, receipted, story, stands.held) for one in judged)
    judged = with_translations(story, judged, project.language)
    findings = [
        *own,
        *(f for j in judged for f in j.findings),
        *figures.unfounded(story, judged, gathered.evidence, written_in),
        *unmarked_words(story, customer, interviews, gathered.transcripts, {f.place.line for f in own}),
        *_needs_customer(story, interviews, stands),
        *_qualified_results(story, judged),
        *_fragment_results(story, judged),
        *clips.misplaced(story, judged, gathered.clips, gathered.transcripts),
        *of_reviews(story, customer, judged, stands.scopes),
    ]
    if stands.state is State.APPROVED:
        findings += unreleased_names(story, customer, interviews, stands.scopes)
    played = clips.ready(story, judged, gathered.clips, gathered.transcripts)
    return _with_looks(Reviewed(story, stands, judged, tuple(findings), "", played), gathered.evidence, written_in)


def _with_looks(reviewed: Reviewed, evidence: Mapping[str, str], language: str) -> Reviewed:
    """A story whose speakers have yet to see something: published without these quotes where it can stand without them, and
    withheld where it cannot.
    """
    asking = [j for j in reviewed.judged if j.asks]
    if reviewed.standing.state is not State.APPROVED or not asking:
        return reviewed
    if not _stands_without(reviewed, asking, evidence, language):
        return replace(reviewed, standing=replace(reviewed.standing, state=State.LOOK, scopes=frozenset()))
    judged = tuple(replace(j, left_out=True) if j in asking else j for j in reviewed.judged)
    told = tuple(_left_out(reviewed.story, j.quote) for j in asking)
    return replace(reviewed, judged=judged, findings=(*reviewed.findings, *told))


def _left_out(story: Story, quote: Quote) -> Finding:
    message = f"The story is published without quote “{quote.id}”."
    remedy = f"Send the request: `casestudies approval request {story.id}`. Once its speaker has answered, the quote appears."
    return Finding(LEFT_OUT, quote.place, message, remedy, f"{story.id}#{quote.id}")


def _stands_without(reviewed: Reviewed, asking: Sequence[Judged], evidence: Mapping[str, str], language: str) -> bool:
    """Whether a story is whole without these quotes: each stands by itself, and no figure and no sentence leans on it."""
    story, rest = reviewed.story, [j for j in reviewed.judged if j not in asking]
    leaning = {quote for result in story.results for quote in result.quotes}
    if not any(j.publishes for j in rest) or any(
        j.quote.form is not Form.BLOCK or j.quote.id in leaning for j in asking
    ):
        return False
    return not any(f not in reviewed.findings for f in figures.unfounded(story, rest, evidence, language))


def _qualified_results(story: Story, judged: Sequence[Judged]) -> Iterator[Finding]:
    """A figure at the top of a page stands without the words around it: it cannot say that they turned."""
    qualified = {j.quote.id for j in judged if j.qualified}
    for result in story.results:
        for quote in qualified.intersection(result.quotes):
            message = f"A result leans on quote “{quote}”, which its speaker went on to limit or turn."
            yield Finding(RESULT_QUALIFIED, result.place, message, "", story.id)


def _fragment_results(story: Story, judged: Sequence[Judged]) -> Iterator[Finding]:
    """A fragment stands in the writer's sentence alone, and a figure at the top of a page stands without it."""
    fragments = {j.quote.id for j in judged if j.fragment}
    for result in story.results:
        for quote in fragments.intersection(result.quotes):
            message = f"A result leans on quote “{quote}”, which is a part of the writer's own sentence."
            yield Finding(RESULT_FRAGMENT, result.place, message, "", story.id)


def _concerns(finding: Finding, story: Story) -> bool:
    """Whether a finding about content files keeps this story out: it is of the story, its customer or an interview."""
    return finding.about.story == story.id or finding.subject in _sources(story)


def _sources(story: Story) -> tuple[Subject, ...]:
    """What a story leans on."""
    return Subject.of_customer(story.customer), *map(Subject.of_interview, story.interviews)


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


def _failed(gathered: Gathered, reviewed: Sequence[Reviewed]) -> Iterator[Finding]:
    """Errors that stop a build: all but approvals (which withhold) and what concerns only stories at rest.

    A draft that cannot be read is at rest as well: a slip in it must not keep a withdrawal from being built.
    """
    resting = {r.story.id for r in reviewed if r.standing.state in _AT_REST or r.held}
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
