"""Where a story stands today: which approvals hold, what they allow, and why not more.

Pure: today's date and the hashes of the evidence come in.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from casestudies.approvals import codes
from casestudies.approvals.content import content_of, people_shown
from casestudies.approvals.model import RefusedRecords, Standing, State
from casestudies.findings import Finding, Place, Rule
from casestudies.stories.credit import same
from casestudies.stories.model import Approval, Customer, Interview, Person, Purpose, Scope, Story
from casestudies.stories.project import Policy
from casestudies.stories.schema import DIGEST

_Problem = Callable[[Rule, str], Finding]

NOTHING_REFUSED: RefusedRecords = {}

CUSTOMER = "customer"
# What only a person can allow, and no company for them.
_PERSONAL = frozenset({Scope.PHOTO, Scope.MEDIA})
# Roles that every site understands, whether its policy demands them or not.
KNOWN_ROLES = frozenset({CUSTOMER, "legal", "editor"})

# What a rule that an approval breaks makes of the story.
_STATES: Mapping[Rule, State] = {
    codes.WITHDRAWN: State.WITHDRAWN,
    codes.EXPIRED: State.EXPIRED,
    codes.STALE: State.STALE,
    codes.CREDIT_CHANGED: State.STALE,
    codes.AMENDED: State.STALE,
    codes.AWAITING: State.AWAITING,
    codes.PERSON_NOT_ASKED: State.AWAITING,
}


@dataclass(frozen=True, slots=True)
class Case:
    """A story, and what its approvals are held against: its customer and interviews, the policy, the day, the evidence.

    `evidence` maps the names of the files in the approvals folder to their SHA-256 in hexadecimal; `pictures` are the hashes
    of the files that the story shows, by path.
    """

    story: Story
    customer: Customer
    interviews: Sequence[Interview]
    policy: Policy
    today: dt.date
    evidence: Mapping[str, str]
    pictures: Mapping[str, str] = field(default_factory=dict)


def standing(case: Case, refused: RefusedRecords = NOTHING_REFUSED) -> Standing:
    """Judge a story's approvals as of a day.

    Every role that the policy demands needs an approval that holds: of exactly this content, given on or before the day
    and not before the interviews, not expired, not withdrawn, with evidence that is unchanged. `refused` are findings against
    approvals, by their number in the story, that only their evidence or git's history could show.
    """
    story, customer, policy = case.story, case.customer, case.policy
    content = content_of(story, customer, case.interviews, case.pictures)
    now, covered = content.digest, frozenset(a.content for a in story.approvals if content.is_of(a))
    people = [customer.people[person] for person in people_shown(story, customer, content)]
    problems = {
        index: list(_problems(case, index, covered, refused.get(index, ()))) for index in range(len(story.approvals))
    }
    holding = {index: story.approvals[index] for index, found in problems.items() if not _fatal(found)}
    findings: list[Finding] = []
    states: list[State] = []
    scopes = frozenset(Scope)
    held: list[Approval] = []
    for role in policy.roles:
        good = _latest_of_each(a for a in holding.values() if a.role == role)
        missing = _missing(story, people, good) if role == CUSTOMER else []
        if good and not missing:
            held += good
            scopes &= _allowed(good, people) if role == CUSTOMER else _together(good)
            continue
        found = _not_asked(story, missing, problems) if good else _why_not(role, story, problems)
        findings += found
        states.append(_state(found))
    for stopped, found in _whatever_role(story, problems, holding, covered):
        states += stopped
        findings += found
    if states:
        state = State.WITHDRAWN if State.WITHDRAWN in states else states[0]
        return Standing(
            state, frozenset(), now, tuple(dict.fromkeys(findings)), held=frozenset(holding), covered=covered
        )
    waiting = dict(_awaiting_roles(scopes, policy, holding.values()))
    for scope, roles in waiting.items():
        message = f"The scope `{scope}` awaits the approval of: {', '.join(roles)}."
        findings.append(Finding(codes.SCOPE_AWAITS, held[0].place, message, "", story.id))
    scopes -= waiting.keys()
    ends = [end for a in held if (end := ends_on(a, policy)) is not None]
    until = min(ends, default=None)
    if until is not None and (left := (until - case.today).days) <= policy.warn_days:
        message = f"The approval ends on {until.isoformat()}, in {left} days."
        findings.append(Finding(codes.EXPIRING, _first_ending(held, until, policy).place, message, "", story.id))
    return Standing(
        state=State.APPROVED,
        scopes=frozenset(scopes),
        digest=now,
        findings=tuple(dict.fromkeys(findings)),
        approved_on=max(a.on for a in held),
        until=until,
        held=frozenset(holding),
        covered=covered,
    )


def _whatever_role(
    story: Story, problems: Mapping[int, list[Finding]], holding: Mapping[int, Approval], covered: frozenset[str]
) -> Iterator[tuple[list[State], list[Finding]]]:
    """What counts whether or not its role is asked for: a withdrawal, and a false approval of this very content."""
    for index, approval in enumerate(story.approvals):
        if approval.withdrawn and approval.withdrawn.on < approval.on:
            message = "The withdrawal is dated before the approval."
            yield [State.INVALID], [Finding(codes.WITHDRAWN_BEFORE, approval.place, message, "", story.id)]
        if _withdrawn_since(approval, index, story) and approval.withdrawn and not _superseded(index, story, holding):
            yield [State.WITHDRAWN], problems[index]
        elif approval.content in covered:
            yield [], problems[index]


def _awaiting_roles(
    scopes: Iterable[Scope], policy: Policy, holding: Iterable[Approval]
) -> Iterator[tuple[Scope, tuple[str, ...]]]:
    """The scopes that may not be used yet, each with the roles that have not allowed it."""
    allowed = {(a.role, scope) for a in _latest_of_each(iter(holding)) for scope in a.scope}
    for scope in sorted(scopes):
        roles = tuple(role for role in policy.scope_roles.get(scope, ()) if (role, scope) not in allowed)
        if roles:
            yield scope, roles


def ends_on(approval: Approval, policy: Policy) -> dt.date | None:
    """The first day on which an approval no longer holds: its own date, or the end of the policy's term."""
    if approval.expires is not None:
        return approval.expires
    if policy.term_days is None:
        return None
    try:
        return approval.on + dt.timedelta(days=policy.term_days)
    except OverflowError:
        return None


def _problems(case: Case, index: int, covered: frozenset[str], refused: Sequence[Finding]) -> Iterator[Finding]:
    """Everything that keeps an approval from holding, the most telling first; a warning does not keep it."""
    story, policy, today = case.story, case.policy, case.today
    approval = story.approvals[index]

    def problem(rule: Rule, message: str) -> Finding:
        return Finding(rule, approval.place, message, "", story.id)

    if approval.withdrawn and approval.withdrawn.on > today:
        yield problem(codes.FUTURE, "The withdrawal is dated in the future.")
    if _withdrawn_since(approval, index, story):
        yield problem(codes.WITHDRAWN, "The approval was withdrawn.")
        return
    if approval.role not in {*KNOWN_ROLES, *policy.roles, *(r for roles in policy.scope_roles.values() for r in roles)}:
        yield problem(codes.UNKNOWN_ROLE, f"The role `{approval.role}` is not known.")
    if approval.role == CUSTOMER and not any(
        same(approval.by, person.name) for person in case.customer.people.values()
    ):
        yield problem(
            codes.UNKNOWN_APPROVER, "The approval was given by somebody who is not among the customer's people."
        )
    if approval.on > today:
        yield problem(codes.FUTURE, "The approval is dated in the future.")
    if approval.expires and approval.expires <= approval.on:
        yield problem(codes.BAD_TERM, "The approval ends before it begins.")
    yield from _evidence(approval, case.evidence, problem)
    yield from refused
    if any(approval.on < i.date or (i.purpose is Purpose.FEEDBACK and approval.on == i.date) for i in case.interviews):
        yield problem(codes.TOO_EARLY, f"The approval was given before an interview of the {story.called}.")
    if not re.fullmatch(DIGEST, approval.content):
        yield problem(codes.NO_DIGEST, "The approval does not say what was approved.")
    elif approval.content not in covered and not any(f.rule is codes.CREDIT_CHANGED for f in refused):
        yield from _amended(story)
        yield problem(
            codes.STALE, f"The {story.called} has changed since it was approved on {approval.on.isoformat()}."
        )
    end = ends_on(approval, policy)
    if end is not None and end <= today:
        yield problem(codes.EXPIRED, f"The approval ended on {end.isoformat()}.")
    if approval.role in policy.roles and (missing := (policy.scopes | {Scope.SITE}) - approval.scope):
        yield problem(codes.NO_SCOPE, f"The approval does not allow: {', '.join(sorted(missing))}.")


def _amended(story: Story) -> Iterator[Finding]:
    if story.amended_at:
        message = f"Corrections made after an approval no longer carry it over to what the {story.called} says now."
        remedy = f"Ask again: `casestudies approval request {story.id}`."
        yield Finding(codes.AMENDED, story.amended_at, message, remedy, story.id)


def _evidence(approval: Approval, evidence: Mapping[str, str], problem: _Problem) -> Iterator[Finding]:
    if not approval.evidence:
        if approval.role == CUSTOMER:
            yield problem(codes.NO_EVIDENCE, "The customer's approval names no evidence.")
    elif approval.evidence not in evidence:
        yield problem(codes.EVIDENCE_MISSING, "The evidence does not exist in the approvals folder.")
    elif not approval.evidence_sha256:
        yield problem(codes.EVIDENCE_UNBOUND, "The approval does not hold the hash of its evidence.")
    elif approval.evidence_sha256 != evidence[approval.evidence]:
        yield problem(codes.EVIDENCE_CHANGED, "The evidence was changed after the approval was recorded.")


def _fatal(problems: Sequence[Finding]) -> bool:
    return any(p.rule is not codes.EVIDENCE_UNBOUND for p in problems)


def _withdrawn_since(approval: Approval, index: int, story: Story) -> bool:
    """Whether this approval, or one of the same role after it, was withdrawn: a withdrawal ends all that came before."""
    return any(
        other.withdrawn is not None
        and other.role == approval.role
        and (other is approval or (approval.on, index) < (other.withdrawn.on, position))
        for position, other in enumerate(story.approvals)
    )


def _superseded(index: int, story: Story, holding: Mapping[int, Approval]) -> bool:
    """Whether somebody in the same role has approved again since the withdrawal."""
    return any(other.role == story.approvals[index].role for other in holding.values())


def _latest_of_each(approvals: Iterator[Approval]) -> list[Approval]:
    """Each person's latest approval: who allows less the second time has allowed less."""
    latest: dict[str, Approval] = {}
    for approval in approvals:
        if approval.by not in latest or approval.on >= latest[approval.by].on:
            latest[approval.by] = approval
    return list(latest.values())


def _together(approvals: Iterable[Approval]) -> frozenset[Scope]:
    return frozenset[Scope]().union(*(approval.scope for approval in approvals))


def _allowed(approvals: Sequence[Approval], people: Sequence[Person]) -> frozenset[Scope]:
    """What a customer's approvals allow together: what everybody who is shown allows of themselves, and the company of itself."""
    company = [a for a in approvals if a.on_behalf_of]
    scopes = frozenset(Scope)
    for person in people:
        scopes &= _together(a for a in approvals if not a.on_behalf_of and same(a.by, person.name))
    if not people:
        scopes = _together(approvals) - (_PERSONAL if company else frozenset())
    if company:
        theirs = _together(company)
        scopes = (scopes & (theirs | _PERSONAL)) - {Scope.LOGO} | (theirs & {Scope.LOGO})
    return scopes


def _missing(story: Story, people: Sequence[Person], approvals: Sequence[Approval]) -> list[Person]:
    """Who is shown and has not approved for themselves."""
    return [p for p in people if not any(same(a.by, p.name) and not a.on_behalf_of for a in approvals)]


def _not_asked(story: Story, missing: Sequence[Person], problems: Mapping[int, Sequence[Finding]]) -> list[Finding]:
    """Why the approvals of others do not do: what is wrong with each one's own, or that there is none."""
    found: list[Finding] = []
    for person in missing:
        theirs = [i for i, a in enumerate(story.approvals) if same(a.by, person.name) and not a.on_behalf_of]
        if theirs and problems[theirs[-1]]:
            found += problems[theirs[-1]]
            continue
        message = f"{person.name} is quoted or named in the {story.called}, and has not approved it."
        remedy = f'Ask: `casestudies approval request {story.id} --name "{person.name}"`, and record the answer.'
        found.append(Finding(codes.PERSON_NOT_ASKED, Place(story.place.path), message, remedy, story.id))
    return found


def _why_not(role: str, story: Story, problems: Mapping[int, Sequence[Finding]]) -> list[Finding]:
    """Why a required role has no approval that holds: what is wrong with its latest one."""
    theirs = [index for index, approval in enumerate(story.approvals) if approval.role == role]
    if theirs:
        return list(problems[max(theirs, key=lambda index: (story.approvals[index].on, index))])
    misspelt = [f for index in problems for f in problems[index] if f.rule is codes.UNKNOWN_ROLE]
    message = f"The {story.called} awaits the approval of: {role}."
    place = Place(story.place.path, story.place.line)
    return [*misspelt, Finding(codes.AWAITING, place, message, "", story.id)]


def _state(found: Sequence[Finding]) -> State:
    """The state that the problems of a role amount to: an approval that is false is worse than one that is old."""
    rules = {finding.rule for finding in found} - {codes.EVIDENCE_UNBOUND}
    if rules <= _STATES.keys():
        return next(state for rule, state in _STATES.items() if rule in rules)
    return State.INVALID


def _first_ending(held: Sequence[Approval], until: dt.date, policy: Policy) -> Approval:
    return next(a for a in held if ends_on(a, policy) == until)
