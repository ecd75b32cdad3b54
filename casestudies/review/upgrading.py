"""What a new version changes about stories that were approved before: why each is withheld or cut, and what mends it. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from casestudies.approvals.codes import AMENDED, PERSON_NOT_ASKED
from casestudies.approvals.model import State
from casestudies.findings import Finding, Severity
from casestudies.review.codes import RESULT_QUALIFIED
from casestudies.review.model import Judged, Review, Reviewed

# A story in one of these states is not published by any version.
_OUT_ANYWAY = frozenset({State.WITHDRAWN, State.EXPIRED})


@dataclass(frozen=True, slots=True)
class UpgradeEffect:
    """A story that is not published as it was: `becomes` says what happens to it; each reason has the command that mends it."""

    story: str
    becomes: str
    reasons: tuple[tuple[str, str], ...]


def changes(review: Review) -> tuple[UpgradeEffect, ...]:
    """The stories with an approval of what they say (or one that corrections led to), and not published whole."""
    return tuple(change for reviewed in review.stories if (change := _change(reviewed)) is not None)


def _change(reviewed: Reviewed) -> UpgradeEffect | None:
    approved = bool(reviewed.standing.covered) or reviewed.story.amended_at is not None
    whole = reviewed.publishes and not any(judged.left_out for judged in reviewed.judged)
    if not approved or whole or reviewed.standing.state in _OUT_ANYWAY:
        return None
    left_out = sum(judged.left_out for judged in reviewed.judged)
    becomes = f"published without {left_out} of its quotes" if reviewed.publishes else "withheld"
    return UpgradeEffect(reviewed.story.id, becomes, tuple(dict.fromkeys(_reasons(reviewed))))


def _reasons(reviewed: Reviewed) -> Iterator[tuple[str, str]]:
    story = reviewed.story.id
    for finding in reviewed.standing.findings:
        if finding.rule in {AMENDED, PERSON_NOT_ASKED} or finding.severity is Severity.ERROR:
            yield f"{finding.code} {finding.message}", _command(finding, f"casestudies approval status {story}")
    for judged in reviewed.judged:
        if judged.asks:
            yield _asks(judged), f'casestudies approval request {story} --name "{judged.quote.credited}"'
    for finding in reviewed.errors:
        if finding.rule is RESULT_QUALIFIED or finding.about.story == story != finding.subject:
            yield f"{finding.code} {finding.message}", f"casestudies check {finding.place.path}"


def _asks(judged: Judged) -> str:
    kinds = dict.fromkeys(concern.rule.name for concern in judged.verdict.concerns) if judged.verdict else ()
    return f"Quote “{judged.quote.id}” asks: its speaker must see what was said around it ({', '.join(kinds)})."


def _command(finding: Finding, otherwise: str) -> str:
    """The command that a finding's help names."""
    named = finding.help.split("`")
    return named[1] if len(named) > 2 and named[1].startswith("casestudies ") else otherwise
