"""What a proposal (a branch, a pull request) changes: two reviews compared, story by story. Pure; of words only quotes' own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casestudies.approvals.model import State
from casestudies.findings import Finding, Severity
from casestudies.review.model import Judged, Review, Reviewed
from casestudies.stories.model import Story


@dataclass(frozen=True, slots=True)
class QuoteChange:
    """A quote that is new, gone, reworded, credited to somebody else, or judged otherwise than before. `text` is its own words
    as the proposal has them, `before` as they were.
    """

    id: str
    what: str
    kind: str
    outcome: str
    codes: tuple[str, ...]
    was: str = ""
    text: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class StoryChange:
    """A story that the proposal changes, or that stands otherwise because of it."""

    id: str
    what: str
    quotes: tuple[QuoteChange, ...]
    stale: tuple[str, ...]
    publication: str
    codes: tuple[str, ...]
    """Of findings that the proposal brings, beside those of its quotes."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """The whole of it, with how many stories and testimonials are published. `stops` are the findings that would stop the build."""

    stories: tuple[StoryChange, ...]
    published: int
    alone: int
    withheld: int
    stops: tuple[Finding, ...]


def proposal(before: Review, after: Review) -> Proposal:
    """What differs between the review of where a proposal began, and the one of what it proposes."""
    old = {r.story.id: r for r in before.stories}
    new = {r.story.id: r for r in after.stories}
    found = (_story(id_, old.get(id_), new.get(id_)) for id_ in sorted(old.keys() | new.keys()))
    unread = {one.id for one in after.library.unread}
    return Proposal(
        stories=tuple(one for one in found if one is not None and one.id not in unread),
        published=len(after.edition.stories),
        alone=len(after.edition.alone),
        withheld=len(after.withheld),
        stops=after.failed,
    )


def _story(id_: str, old: Reviewed | None, new: Reviewed | None) -> StoryChange | None:
    quotes = tuple(_quotes(_by_id(old), _by_id(new)))
    what = "new" if old is None else "removed" if new is None else "changed" if _text(old) != _text(new) else ""
    stale = tuple(_stale(old, new)) if old and new else ()
    known = {finding.code for finding in old.findings} if old else set()
    codes = tuple(sorted({f.code for f in _own(new) if f.code not in known})) if new else ()
    before, after = old is not None and old.publishes, new is not None and new.publishes
    if not (what or quotes or stale or codes) and before == after:
        return None
    return StoryChange(id_, what or "unchanged itself", quotes, stale, _publication(before, after, new), codes)


def _text(reviewed: Reviewed) -> tuple[object, ...]:
    story: Story = reviewed.story
    return (
        story.title,
        story.summary,
        story.body,
        story.results,
        story.image,
        story.tags,
        story.approvals,
        story.draft,
        story.publish,
    )


def _by_id(reviewed: Reviewed | None) -> Mapping[str, Judged]:
    return {judged.quote.id: judged for judged in reviewed.judged} if reviewed else {}


def _own(reviewed: Reviewed) -> Iterator[Finding]:
    """The findings of a story that are errors or warnings, but for its quotes'."""
    of_quotes = {finding for judged in reviewed.judged for finding in judged.findings}
    yield from (f for f in reviewed.findings if f not in of_quotes and f.severity is not Severity.NOTE)


def _quotes(old: Mapping[str, Judged], new: Mapping[str, Judged]) -> Iterator[QuoteChange]:
    for id_ in dict.fromkeys((*new, *old)):
        before, after = old.get(id_), new.get(id_)
        if after is None and before is not None:
            yield QuoteChange(id_, "removed", "", "", (), before.kind, "", before.quote.text)
        elif after is not None and (what := _what(before, after)):
            yield QuoteChange(
                id_,
                what,
                after.kind,
                outcome(after),
                tuple(f.code for f in after.findings),
                before.kind if before else "",
                after.quote.text,
                before.quote.text if before and before.quote.text != after.quote.text else "",
            )


def _what(before: Judged | None, after: Judged) -> str:
    if before is None:
        return "new"
    if before.quote.text != after.quote.text:
        return "reworded"
    if (before.quote.person, before.quote.credited) != (after.quote.person, after.quote.credited):
        return "credited to somebody else"
    return "judged otherwise" if (before.kind, outcome(before)) != (after.kind, outcome(after)) else ""


def outcome(judged: Judged) -> str:
    """Whether a quote may be published, in a word."""
    return "publishes" if judged.publishes else "asks" if judged.asks else "refused"


def _stale(old: Reviewed, new: Reviewed) -> Iterator[str]:
    """The approvals that held, and hold no longer: by role, person and day."""
    then = {a for n, a in enumerate(old.story.approvals) if n in old.standing.held}
    now = {(a.by, a.on, a.content) for n, a in enumerate(new.story.approvals) if n in new.standing.held}
    if old.standing.state is State.APPROVED and new.standing.state is not State.APPROVED:
        yield from (
            f"{a.role}: {a.by}, {a.on.isoformat()}"
            for a in sorted(then, key=lambda a: a.on)
            if (a.by, a.on, a.content) not in now
        )


def _publication(before: bool, after: bool, new: Reviewed | None) -> str:
    if after:
        return "stays published" if before else "would be published"
    if before:
        return "would no longer be published"
    return "not published" if new is None else "not published: " + "; ".join(new.reasons)
