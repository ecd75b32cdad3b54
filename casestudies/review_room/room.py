"""What a review room shows: plain values, made from a review and its transcripts. Pure, but for looking for recordings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from casestudies.approvals.content import StoryBlock, blocks
from casestudies.approvals.passages import is_private
from casestudies.findings import Finding, Severity
from casestudies.quotes.model import Verdict
from casestudies.review.model import Judged, Reviewed
from casestudies.review_room.marks import MarkedStretch, marks_of, pieces_of
from casestudies.stories.model import Approval, Customer, Interview, Library
from casestudies.transcripts.clock import format_timestamp
from casestudies.transcripts.model import Transcript

SOUNDS = (".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav", ".flac", ".aac")
FILMS = (".mp4", ".webm", ".m4v", ".mov", ".mkv", ".ogv")
_NEAR = 2
"""Turns on each side of a passage that still belong to it: what was asked, and what came next."""
_PRIVATE = ("private", "What surrounds this quote is marked as private in interview.yml, and shown to nobody.")


@dataclass(frozen=True, slots=True)
class ShownTurn:
    """A turn as it is shown. `who` is the customer's person, or the label of one of our own people (`ours`)."""

    who: str
    ours: bool
    start: float | None
    pieces: tuple[MarkedStretch, ...]
    near: bool
    private: bool

    @property
    def time(self) -> str:
        """When it begins, as people read it."""
        return "" if self.start is None else format_timestamp(self.start)


@dataclass(frozen=True, slots=True)
class ShownInterview:
    """An interview with its turns, and its recording where that lies in the interview's folder."""

    interview: Interview
    turns: tuple[ShownTurn, ...]
    recording: Path | None

    @property
    def is_film(self) -> bool:
        """Whether there is something to see."""
        return self.recording is not None and self.recording.suffix.lower() in FILMS


@dataclass(frozen=True, slots=True)
class Slip:
    """What is to be known of one quote beside it: rows of a label and words, and what was found."""

    id: str
    text: str
    who: str
    kind: str
    look: str
    interview: str
    start: float | None
    rows: tuple[tuple[str, str], ...]
    findings: tuple[Finding, ...]
    has_passage: bool

    @property
    def time(self) -> str:
        """When it was said, as people read it."""
        return "" if self.start is None else format_timestamp(self.start)


@dataclass(frozen=True, slots=True)
class Room:
    """The whole of it."""

    reviewed: Reviewed
    customer: Customer
    blocks: tuple[StoryBlock, ...]
    heard: tuple[ShownInterview, ...]
    slips: Mapping[str, Slip]
    findings: tuple[Finding, ...]
    approvals: tuple[tuple[Approval, str], ...]

    @property
    def state(self) -> str:
        """Where the story stands, in a line."""
        if self.reviewed.publishes:
            until = self.reviewed.standing.until
            return f"published until {until.isoformat()}" if until else "published"
        return "not published: " + "; ".join(self.reviewed.reasons)


def room_of(reviewed: Reviewed, library: Library, transcripts: Mapping[str, Transcript]) -> Room:
    """The room of a story."""
    story = reviewed.story
    customer = library.customers.get(story.customer) or Customer(story.customer, story.customer, story.place)
    interviews = [library.interviews[i] for i in story.interviews if i in transcripts]
    hidden = {i.id: private_turns(transcripts[i.id], i) for i in interviews}
    slips = {one.quote.id: _slip(one, customer, _touches(one, transcripts, hidden)) for one in reviewed.judged}
    told = {finding for slip in slips.values() for finding in slip.findings}
    return Room(
        reviewed=reviewed,
        customer=customer,
        blocks=tuple(blocks(story)),
        heard=tuple(_heard(i, transcripts[i.id], reviewed.judged, customer, hidden[i.id]) for i in interviews),
        slips=slips,
        findings=tuple(f for f in (*reviewed.findings, *reviewed.standing.findings) if f not in told),
        approvals=tuple((a, _holds(reviewed, number)) for number, a in enumerate(story.approvals)),
    )


def _holds(reviewed: Reviewed, number: int) -> str:
    approval = reviewed.story.approvals[number]
    if approval.withdrawn:
        return f"withdrawn on {approval.withdrawn.on.isoformat()} by {approval.withdrawn.by}"
    return "holds" if number in reviewed.standing.held else "does not hold"


def private_turns(transcript: Transcript, interview: Interview) -> frozenset[int]:
    """The turns that lie in a private stretch, by number: they are shown to nobody."""
    return frozenset(
        number
        for number, turn in enumerate(transcript.turns)
        if is_private(turn, [cue.begin for cue in turn.cues] or [0], interview)
        or any(
            turn.start is not None and turn.stop is not None and turn.start <= last and first <= turn.stop
            for first, last in interview.private
        )
    )


def _touches(judged: Judged, transcripts: Mapping[str, Transcript], hidden: Mapping[str, Collection[int]]) -> bool:
    """Whether what surrounds a quote, a turn farther included, lies in a private stretch."""
    verdict, interview = judged.verdict, judged.interview
    if verdict is None or verdict.found is None or interview is None or not hidden.get(interview.id):
        return False
    marked = marks_of(transcripts[interview.id], [judged])
    first, last = min(marked, default=0), max(marked, default=0)
    return any(first - 1 <= turn <= last + 1 for turn in hidden[interview.id])


def _heard(
    interview: Interview,
    transcript: Transcript,
    judged: Sequence[Judged],
    customer: Customer,
    hidden: Collection[int],
) -> ShownInterview:
    here = [one for one in judged if one.interview is not None and one.interview.id == interview.id]
    marks = marks_of(transcript, here)
    near = {n + d for n in marks for d in range(-_NEAR, _NEAR + 1)}
    opened: dict[int, dict[str, int]] = {}
    for one in here:
        if one.verdict and one.verdict.found and one.verdict.found.spans:
            first = one.verdict.found.spans[0]
            opened.setdefault(first.turn, {})[one.quote.id] = first.begin
    turns = []
    for number, turn in enumerate(transcript.turns):
        person = customer.people.get(interview.speakers.get(turn.speaker or "") or "")
        private = number in hidden
        pieces = () if private else tuple(pieces_of(turn.text, marks.get(number, ()), opened.get(number, {})))
        who = person.name if person else turn.speaker or "Nobody named"
        turns.append(ShownTurn(who, person is None, turn.start, pieces, number in near, private))
    return ShownInterview(interview, tuple(turns), recording_of(interview))


def recording_of(interview: Interview) -> Path | None:
    """The recording in the interview's folder, where exactly one file there is one."""
    folder = interview.transcript.parent
    found = [p for p in sorted(folder.iterdir()) if p.suffix.lower() in (*SOUNDS, *FILMS) and p.is_file()]
    return found[0] if len(found) == 1 else None


def _slip(judged: Judged, customer: Customer, private: bool) -> Slip:
    quote, verdict = judged.quote, judged.verdict
    found = verdict.found if verdict else None
    person = customer.people.get(quote.person or "")
    return Slip(
        id=quote.id,
        text=quote.text,
        who=person.name if person else quote.credited or "nobody yet",
        kind="revised by the customer" if quote.revised else judged.kind,
        look="left out until seen" if judged.left_out else "seen" if judged.settled else "asks" if judged.asks else "",
        interview=judged.interview.id if judged.interview else "",
        start=found.start if found else None,
        rows=() if verdict is None else (_PRIVATE,) if private else tuple(_rows(verdict)),
        findings=judged.findings,
        has_passage=bool(found and found.spans),
    )


def _rows(verdict: Verdict) -> Iterator[tuple[str, str]]:
    for edit in verdict.edits:
        yield edit.rule.name.replace("-", " "), edit.told
    if context := verdict.context:
        yield from (("asked", context.question),) if context.question.strip() else ()
        yield from (("left out", text) for text in (*context.rest, *context.left_out) if text.strip())
        yield from ((concern.rule.name.replace("-", " "), concern.words) for concern in context.concerns)
    if verdict.remedy:
        yield "faithful wording", verdict.remedy
    if verdict.longer:
        yield "asks nothing", verdict.longer


def is_error(finding: Finding) -> bool:
    """Whether it keeps the story, or the quote, out."""
    return finding.severity is Severity.ERROR
