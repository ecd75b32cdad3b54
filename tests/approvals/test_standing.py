"""An approval holds today for exactly this content, or the story stays out and the finding says why."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.approvals import Case, digest, standing
from casestudies.approvals.content import content_of
from casestudies.approvals.model import State
from casestudies.stories.model import Person, Purpose, Scope, Withdrawal
from casestudies.stories.project import Policy
from helpers.approvals_made_up import BODY, CUSTOMER, EVIDENCE, HASH, INTERVIEW, TODAY, approval, story

# Ada alone is quoted; the story of both is asked for where it matters.
ADA = BODY.replace("says Ben Okafor", "says Ada Moss")
NOW = digest(story(ADA), CUSTOMER, [INTERVIEW])
BOTH = digest(story(), CUSTOMER, [INTERVIEW])
DAY = dt.timedelta(days=1)
POLICY = Policy()


def stands(
    *approvals, policy=POLICY, today=TODAY, evidence=EVIDENCE, customer=CUSTOMER, interview=INTERVIEW, body=None
):
    made = story(body or ADA)
    return standing(Case(replace(made, approvals=approvals), customer, [interview], policy, today, evidence))


def codes(result):
    return [f.code for f in result.findings]


def test_an_approval_of_this_content_holds():
    result = stands(approval(NOW))
    assert result.state is State.APPROVED
    assert result.scopes == {Scope.SITE, Scope.NAME}
    assert (result.digest, result.findings) == (content_of(story(ADA), CUSTOMER, [INTERVIEW]).digest, ())
    assert result.approved_on == dt.date(2026, 6, 1)
    assert result.until == dt.date(2026, 6, 1) + 730 * DAY


def test_without_any_the_story_waits():
    assert (stands().state, codes(stands())) == (State.AWAITING, ["A101"])


@pytest.mark.parametrize(
    ("changes", "state", "code"),
    [
        ({"content": "sha256:" + "0" * 64}, State.STALE, "A102"),
        ({"content": "sha256:PENDING"}, State.INVALID, "A105"),
        ({"content": NOW.upper()}, State.INVALID, "A105"),
        ({"content": NOW[:-1]}, State.INVALID, "A105"),
        ({"on": TODAY + DAY}, State.INVALID, "A106"),
        ({"on": dt.date(2026, 5, 3)}, State.INVALID, "A113"),
        ({"expires": TODAY}, State.EXPIRED, "A103"),
        ({"expires": dt.date(2026, 6, 1)}, State.INVALID, "A115"),
        ({"on": dt.date(2020, 6, 1)}, State.INVALID, "A113"),
        ({"by": "Somebody Else"}, State.INVALID, "A108"),
        ({"by": "\u0410da Moss"}, State.INVALID, "A108"),
        ({"by": "Ada Moss\u200b"}, State.INVALID, "A108"),
        ({"by": "ada moss"}, State.INVALID, "A108"),
        ({"role": "costumer"}, State.INVALID, "A107"),
        ({"evidence": ""}, State.INVALID, "A109"),
        ({"evidence": "other.eml"}, State.INVALID, "A110"),
        ({"evidence_sha256": "cd" * 32}, State.INVALID, "A111"),
        ({"scope": frozenset({Scope.SALES, Scope.NAME})}, State.INVALID, "A114"),
        ({"withdrawn": Withdrawal(TODAY, "Ada Moss")}, State.WITHDRAWN, "A104"),
        ({"withdrawn": Withdrawal(TODAY + 9 * DAY, "Ada Moss")}, State.WITHDRAWN, "A104"),
    ],
)
def test_an_approval_that_does_not_hold_keeps_the_story_out(changes, state, code):
    result = stands(replace(approval(NOW), **changes))
    assert result.state is state
    assert result.scopes == frozenset()
    assert code in codes(result)


def test_the_last_day_counts_and_the_day_after_does_not():
    given_ = approval(NOW, expires=dt.date(2026, 9, 1))
    assert stands(given_, today=dt.date(2026, 8, 31)).state is State.APPROVED
    assert stands(given_, today=dt.date(2026, 9, 1)).state is State.EXPIRED


def test_without_a_date_the_policys_term_ends_it():
    ends = dt.date(2026, 6, 1) + 90 * DAY
    policy = Policy(term_days=90)
    assert stands(approval(NOW), policy=policy, today=ends - DAY).state is State.APPROVED
    assert stands(approval(NOW), policy=policy, today=ends).state is State.EXPIRED
    assert stands(approval(NOW), policy=Policy(term_days=None), today=dt.date(2099, 1, 1)).until is None


def test_an_approval_that_ends_soon_is_announced():
    given_ = approval(NOW, expires=TODAY + 30 * DAY)
    assert codes(stands(given_)) == ["A116"]
    assert codes(stands(approval(NOW, expires=TODAY + 31 * DAY))) == []


def test_every_role_of_the_policy_must_approve():
    policy = Policy(roles=("customer", "legal"))
    legal = approval(
        NOW, line=20, role="legal", by="Lee Park", scope=frozenset({Scope.SITE}), evidence="", evidence_sha256=""
    )
    waiting = stands(approval(NOW), policy=policy)
    assert (waiting.state, codes(waiting)) == (State.AWAITING, ["A101"])
    both = stands(approval(NOW), legal, policy=policy)
    assert (both.state, both.scopes) == (State.APPROVED, {Scope.SITE})
    assert stands(legal, policy=policy).state is State.AWAITING


def test_an_approval_in_a_role_nobody_asked_for_changes_nothing():
    legal = approval(NOW, role="legal", by="Lee Park", scope=frozenset({Scope.SITE}))
    assert stands(approval(NOW), legal).scopes == {Scope.SITE, Scope.NAME}
    assert stands(legal).state is State.AWAITING


def test_a_newer_approval_takes_the_place_of_an_old_one():
    old = approval("sha256:" + "0" * 64, on=dt.date(2026, 5, 10))
    result = stands(old, approval(NOW))
    assert (result.state, result.findings) == (State.APPROVED, ())


def test_who_allows_less_the_second_time_has_allowed_less():
    less = approval(NOW, line=20, on=dt.date(2026, 6, 10), scope=frozenset({Scope.SITE}))
    assert stands(approval(NOW), less).scopes == {Scope.SITE}


def test_a_withdrawal_ends_all_approvals_before_it():
    taken = approval(NOW, on=dt.date(2026, 5, 20), withdrawn=Withdrawal(dt.date(2026, 6, 20), "Ada Moss"))
    assert stands(taken, approval(NOW, line=20, by="Ben Okafor")).state is State.WITHDRAWN
    assert stands(approval(NOW, line=20, by="Ben Okafor"), taken).state is State.WITHDRAWN


def test_a_new_approval_after_a_withdrawal_holds():
    taken = approval(NOW, on=dt.date(2026, 5, 20), withdrawn=Withdrawal(dt.date(2026, 5, 30), "Ada Moss"))
    assert stands(taken, approval(NOW, line=20)).state is State.APPROVED
    same_day = approval(NOW, line=20, on=dt.date(2026, 5, 30))
    assert stands(taken, same_day).state is State.APPROVED
    assert stands(same_day, taken).state is State.WITHDRAWN


def test_feedback_needs_an_approval_of_a_later_day():
    feedback = replace(INTERVIEW, purpose=Purpose.FEEDBACK)
    assert stands(approval(NOW, on=INTERVIEW.date), interview=INTERVIEW).state is State.APPROVED
    assert stands(approval(NOW, on=INTERVIEW.date), interview=feedback).state is State.INVALID
    assert stands(approval(NOW), interview=feedback).state is State.APPROVED


def test_a_policy_may_demand_scopes():
    policy = Policy(scopes=frozenset({Scope.LOGO}))
    assert stands(approval(NOW), policy=policy).state is State.INVALID
    more = frozenset({Scope.SITE, Scope.LOGO})
    assert stands(approval(NOW, scope=more), policy=policy).state is State.APPROVED


def test_evidence_without_its_hash_is_doubted_and_holds():
    result = stands(approval(NOW, evidence_sha256=""))
    assert result.state is State.APPROVED
    assert codes(result) == ["A112"]


def test_a_second_approval_that_is_false_is_said():
    forged = approval(NOW, line=20, by="Nobody Known")
    result = stands(approval(NOW), forged)
    assert result.state is State.APPROVED
    assert codes(result) == ["A108"]


def test_messages_name_nobody():
    result = stands(approval(NOW, by="Somebody Else", evidence="secret.eml"))
    printed = " ".join(f.message + f.help for f in result.findings)
    assert "Somebody" not in printed
    assert "secret" not in printed


DATES = st.dates(dt.date(2026, 1, 1), dt.date(2027, 1, 1))
WITHDRAWALS = st.builds(Withdrawal, on=DATES, by=st.just("Ada Moss"))


def mostly(right, *wrong):
    """The right value three times in four: an approval has nine ways to be wrong, and some must be right in all."""
    return st.sampled_from([*[right] * 3 * len(wrong), *wrong])


APPROVALS = st.builds(
    approval,
    content=mostly(NOW, "sha256:" + "0" * 64, "sha256:PENDING"),
    on=DATES,
    role=mostly("customer", "legal", "costumer"),
    by=mostly("Ada Moss", "Ben Okafor", "Eve"),
    scope=st.sets(st.sampled_from(Scope), min_size=1).map(frozenset),
    expires=st.none() | DATES,
    withdrawn=st.none() | WITHDRAWALS,
    evidence=mostly("ada.eml", "", "gone.eml"),
    evidence_sha256=mostly(HASH, "", "cd" * 32),
)


@given(approvals=st.lists(APPROVALS, max_size=5), today=DATES)
def test_nothing_stands_without_one_approval_that_is_right_in_everything(approvals, today):
    result = stands(*approvals, today=today)
    right = [
        a
        for a in approvals
        if a.role == "customer"
        and a.by == "Ada Moss"  # Ben is not quoted: his yes is no yes of hers
        and a.content == NOW
        and INTERVIEW.date <= a.on <= today
        and (a.expires is None or (a.on < a.expires and today < a.expires))
        and a.withdrawn is None
        and a.evidence == "ada.eml"
        and a.evidence_sha256 in {"", HASH}
        and Scope.SITE in a.scope
    ]
    if result.state is State.APPROVED:
        assert right
        assert result.scopes <= frozenset[Scope]().union(*(a.scope for a in right))
        assert Scope.SITE in result.scopes
    else:
        assert result.scopes == frozenset()
        assert result.findings
        assert not right or any(a.withdrawn for a in approvals)


BEN = {"by": "Ben Okafor", "line": 20}
COMPANY = {"by": "Cleo Park", "line": 30, "on_behalf_of": "company"}
WITH_CLEO = replace(CUSTOMER, people={**CUSTOMER.people, "cleo-park": Person("cleo-park", "Cleo Park", "Press")})


def both(*approvals, **more):
    return stands(*approvals, body=BODY, **more)


def test_one_persons_yes_does_not_release_anothers_words():
    result = both(approval(BOTH))
    assert (result.state, codes(result)) == (State.AWAITING, ["A132"])
    assert "Ben Okafor" in result.findings[0].message
    assert '--name "Ben Okafor"' in result.findings[0].help
    assert both(approval(BOTH), approval(BOTH, **BEN)).state is State.APPROVED


def test_what_is_wrong_with_anothers_approval_is_told():
    result = both(approval(BOTH), approval(NOW, **BEN))
    assert (result.state, codes(result)) == (State.STALE, ["A102"])


@pytest.mark.parametrize(
    "name", ["Ben Okafor", "**Ben** Okafor", "Ben&nbsp;Okafor", "BEN OKAFOR", "Ben Oka\u00adfor", "Ben Okafors"]
)
def test_a_name_in_the_text_is_asked_for_as_well(name):
    body = ADA + f"\n{name} drives the first van.\n"
    content = digest(story(body), CUSTOMER, [INTERVIEW])
    assert codes(stands(approval(content), body=body)) == ["A132"]
    assert stands(approval(content), approval(content, **BEN), body=body).state is State.APPROVED


def test_what_each_allows_is_allowed_together():
    ada = approval(BOTH, scope=frozenset({Scope.SITE, Scope.NAME, Scope.WIDGET}))
    ben = approval(BOTH, scope=frozenset({Scope.SITE, Scope.WIDGET, Scope.PHOTO}), **BEN)
    assert both(ada, ben).scopes == {Scope.SITE, Scope.WIDGET}


def test_the_company_speaks_for_its_name_logo_and_figures_only():
    ada = approval(NOW, scope=frozenset({Scope.SITE, Scope.NAME, Scope.PHOTO}))
    everything = approval(NOW, scope=frozenset(Scope), **COMPANY)
    assert codes(stands(everything, customer=WITH_CLEO)) == ["A132"]
    assert stands(ada, everything, customer=WITH_CLEO).scopes == {Scope.SITE, Scope.NAME, Scope.PHOTO, Scope.LOGO}
    less = approval(NOW, scope=frozenset({Scope.SITE}), **COMPANY)
    assert stands(ada, less, customer=WITH_CLEO).scopes == {Scope.SITE, Scope.PHOTO}


def test_a_company_releases_nobodys_photo_and_no_recording():
    body = "The yard is quiet now.\n"
    content = digest(story(body, results=()), CUSTOMER, [INTERVIEW])
    made = replace(story(body, results=()), approvals=(approval(content, scope=frozenset(Scope), **COMPANY),))
    result = standing(Case(made, WITH_CLEO, [INTERVIEW], POLICY, TODAY, EVIDENCE))
    assert result.scopes == frozenset(Scope) - {Scope.PHOTO, Scope.MEDIA}


def test_whoever_signs_for_the_company_signs_for_their_own_words_apart():
    assert codes(stands(approval(NOW, on_behalf_of="company"))) == ["A132"]
