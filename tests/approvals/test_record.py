"""Approvals are written and withdrawn without touching any other line of the file."""

import datetime as dt
import difflib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.approvals.record import NewApproval, bind, record, withdraw
from casestudies.findings import CasestudiesError
from casestudies.stories.files import unix
from casestudies.stories.front_matter import split
from casestudies.stories.model import Scope, Withdrawal
from casestudies.stories.plain_yaml import parse

DIGEST = "sha256:" + "5f" * 32
NEW = NewApproval(
    "customer",
    "Ada Moss",
    dt.date(2026, 6, 1),
    [Scope.SITE, Scope.NAME],
    DIGEST,
    "ada.eml",
    "ab" * 32,
    dt.date(2028, 6, 1),
)
WITHDRAWN = Withdrawal(dt.date(2026, 7, 1), "Ada Moss", "left: the company")


def data(text):
    parts = split(unix(text.removeprefix("\ufeff")))
    return parse(parts.yaml, "s.md").data, parts.body


def added(old, new):
    """The lines that are new; fails if any line was changed or removed."""
    rows = list(difflib.ndiff(old.splitlines(keepends=True), new.splitlines(keepends=True)))
    assert not [row for row in rows if row.startswith("- ")], rows
    return [row[2:] for row in rows if row.startswith("+ ")]


PLAIN = "---\ntitle: A  # the headline\ncustomer: fernwood\n---\n\nBody — “here”.\n"
WITH_ONE = """\
---
title: "A"
approvals:
  # the first one
  - role: legal
    by: Lee Park   # by mail
    on: 2026-05-30
    scope: [site]
    content: sha256:PENDING  # soon

# below
tags: {a: [b]}
---
Body
"""


def test_the_first_approval_is_a_new_key_at_the_end():
    new = record(PLAIN, NEW)
    assert added(PLAIN, new) == [
        "approvals:\n",
        "  - role: customer\n",
        "    by: Ada Moss\n",
        "    on: 2026-06-01\n",
        "    scope: [site, name]\n",
        f"    content: {DIGEST}\n",
        "    evidence: ada.eml\n",
        f"    evidence_sha256: {'ab' * 32}\n",
        "    expires: 2028-06-01\n",
    ]
    assert data(new)[0]["approvals"] == [NEW.fields()]


def test_one_more_goes_to_the_end_of_the_list():
    new = record(WITH_ONE, NEW)
    assert len(added(WITH_ONE, new)) == 8
    assert [a["role"] for a in data(new)[0]["approvals"]] == ["legal", "customer"]
    assert new.index("role: customer") < new.index("# below")


@pytest.mark.parametrize("empty", ["approvals:", "approvals: []", "approvals: ~", "approvals: []  # none yet"])
def test_an_empty_list_is_filled(empty):
    new = record(PLAIN.replace("customer: fernwood", empty + "\ncustomer: fernwood"), NEW)
    assert data(new)[0]["approvals"] == [NEW.fields()]
    assert list(data(new)[0]) == ["title", "approvals", "customer"]


def test_other_line_ends_and_a_byte_order_mark_stay():
    old = "\ufeff" + WITH_ONE.replace("\n", "\r\n")
    new = record(old, NEW)
    assert "\n" not in new.replace("\r\n", "")
    assert new.startswith("\ufeff---\r\n")
    assert len(added(old, new)) == 8


def test_names_that_yaml_would_misread_are_quoted():
    for name in (
        "yes",
        "Dana: Reyes",
        "O’Neill #2",
        "null",
        "“Ada”",
        "- x",
        "Müller",
        "a\\b",
        "Jr., Dana",
        "'Ada'",
        "Ada ",
    ):
        text = record(PLAIN, NewApproval("customer", name, dt.date(2026, 6, 1), [Scope.SITE], DIGEST))
        assert data(text)[0]["approvals"][0]["by"] == name


@pytest.mark.parametrize("flow", ["[{role: legal, by: Lee}]", "{a: b}", "text"])
def test_a_list_written_otherwise_is_refused(flow):
    with pytest.raises(CasestudiesError) as caught:
        record(PLAIN.replace("customer: fernwood", f"approvals: {flow}"), NEW)
    assert caught.value.finding.code == "A118"


def test_withdrawing_adds_one_line_to_each_approval():
    old = record(record(PLAIN, NEW), NEW)
    new = withdraw(old, WITHDRAWN)
    assert added(old, new) == ['    withdrawn: {on: 2026-07-01, by: Ada Moss, reason: "left: the company"}\n'] * 2
    assert [a["withdrawn"]["reason"] for a in data(new)[0]["approvals"]] == ["left: the company"] * 2


def test_withdrawing_knows_roles_and_comments():
    old = record(WITH_ONE, NEW)
    new = withdraw(old, Withdrawal(dt.date(2026, 7, 1), "Lee"), role="legal")
    first, second = data(new)[0]["approvals"]
    assert "withdrawn" in first
    assert "withdrawn" not in second
    assert len(added(old, new)) == 1


def test_an_approval_on_one_line_can_be_withdrawn():
    old = PLAIN.replace("customer: fernwood", "approvals:\n  - {role: customer, by: Ada}  # short")
    new = withdraw(old, Withdrawal(dt.date(2026, 7, 1), "Ada"))
    assert "- {role: customer, by: Ada, withdrawn: {on: 2026-07-01, by: Ada}}  # short\n" in new


def test_what_is_withdrawn_stays_as_it_is():
    once = withdraw(record(PLAIN, NEW), WITHDRAWN)
    with pytest.raises(CasestudiesError) as caught:
        withdraw(once, WITHDRAWN)
    assert caught.value.finding.code == "A118"
    with pytest.raises(CasestudiesError):
        withdraw(PLAIN, WITHDRAWN)


def test_an_approval_written_by_hand_gets_its_digest():
    new = bind(WITH_ONE, 0, replace(NEW, content=DIGEST, evidence_sha256="cd" * 32))
    (entry,) = data(new)[0]["approvals"]
    assert (entry["content"], entry["evidence_sha256"]) == (DIGEST, "cd" * 32)
    rows = [row for row in difflib.ndiff(WITH_ONE.splitlines(), new.splitlines()) if row[0] in "+-"]
    assert rows == [
        "-     content: sha256:PENDING  # soon",
        f"+     content: {DIGEST}  # soon",
        f"+     evidence_sha256: {'cd' * 32}",
    ]


def test_a_record_is_never_bound_again():
    with pytest.raises(CasestudiesError) as caught:
        bind(record(PLAIN, NEW), 0, replace(NEW, content="sha256:" + "00" * 32))
    assert caught.value.finding.code == "A118"


@pytest.mark.parametrize("text", ["", "no front matter", "---\n---\n", "---\na: [\n---\n", "---\na: b\na: c\n---\n"])
def test_files_that_are_no_stories_are_refused(text):
    with pytest.raises(CasestudiesError):
        record(text, NEW)


COMMENTS = st.sampled_from(["", "# note", "  # deeper", "    # deepest", "#"])
KEYS = st.lists(
    st.sampled_from(
        ["title: x", 'summary: "a: b"', "tags: {a: [b]}", "results:\n  - {figure: 1, label: b}", "hide: [toc]"]
    ),
    unique=True,
)


@st.composite
def front_matter(draw):
    rows = ["---"]
    keys = draw(KEYS)
    at = draw(st.integers(0, len(keys)))
    count = draw(st.integers(0, 3))
    indent = draw(st.sampled_from(["", "  ", "      "]))
    for index, key in enumerate([*keys[:at], None, *keys[at:]]):
        rows += [draw(COMMENTS)] * draw(st.integers(0, 1))
        if key is not None:
            rows += key.split("\n")
        elif count:
            rows.append("approvals:")
            for number in range(count):
                rows += [f"{indent}- role: r{number}", f"{indent}  by: someone", f'{indent}  reason: "#{index}"']
                rows += [draw(COMMENTS)] * draw(st.integers(0, 1))
    rows += ["---", "", "Body", "", "approvals:", "  - not these", "---"]
    return draw(st.sampled_from(["\n", "\r\n"])).join(rows)


@given(front_matter())
def test_recording_adds_lines_and_changes_none(old):
    parts = split(unix(old))
    before = parse(parts.yaml, "s.md").data if parts else {}
    if not before:
        return
    new = record(old, NEW)
    assert len(added(old, new)) in {8, 9}
    after, body = data(new)
    assert body == parts.body
    assert after == {**before, "approvals": [*before.get("approvals", []), NEW.fields()]}
    taken = withdraw(new, WITHDRAWN)
    assert len(added(new, taken)) == len(after["approvals"])
    assert all("withdrawn" in entry for entry in data(taken)[0]["approvals"])


def test_a_withdrawal_is_never_dated_before_what_it_withdraws():
    recorded = record(PLAIN, NEW)
    with pytest.raises(CasestudiesError, match="given on 2026-06-01") as error:
        withdraw(recorded, Withdrawal(dt.date(2026, 5, 31), "Ada Moss"), today=dt.date(2026, 7, 1))
    assert error.value.finding.place.line > 1
    assert "withdrawn" in withdraw(recorded, Withdrawal(dt.date(2026, 6, 1), "Ada Moss"), today=dt.date(2026, 7, 1))


def test_an_approval_dated_in_the_future_by_a_slip_can_be_withdrawn_today():
    ahead = record(PLAIN, NEW)
    assert "withdrawn" in withdraw(ahead, Withdrawal(dt.date(2026, 5, 1), "Ada Moss"), today=dt.date(2026, 5, 1))
