"""Attempts to publish by writing into the front matter what nobody approved. None publishes."""

import re

import pytest

from helpers.scratch import CUSTOMER_FILE, EVIDENCE, STORY_FILE

LINE = "    content: "


def rewritten(site, pattern, new):
    text = site.read()
    changed = re.sub(pattern, lambda _: new, text, count=1, flags=re.MULTILINE)
    assert changed != text
    site.write(STORY_FILE, changed)


def test_the_digest_of_other_content(site):
    rewritten(site, r"sha256:[0-9a-f]{64}$", "sha256:" + "5" * 64)
    assert site.published() == []
    assert {"A102", "A117"} <= site.codes()


def test_changed_words_with_their_own_digest_beside_the_old_answer(site):
    site.change("stayed with it", "loves it")
    rewritten(site, r"sha256:[0-9a-f]{64}$", site.digest())
    assert site.published() == []
    assert "A117" in site.codes()


@pytest.mark.parametrize(
    "name",
    [
        "Mara Lindqvist",
        "N\u0435ll Hart",  # a Cyrillic letter
        "Nell\u200b Hart",  # a space of no width
        "Nell Hart\u00ad",  # a soft hyphen
        "Νell Hart",  # a Greek letter
        "Nell  Harţ",
    ],
)
def test_an_approval_by_somebody_who_is_not_the_customers(site, name):
    rewritten(site, r"^    by: .*$", f'    by: "{name}"')
    assert site.published() == []


@pytest.mark.parametrize("role", ["editor", "costumer", "Customer", "cuѕtomer"])
def test_an_approval_in_another_role(site, role):
    rewritten(site, "role: customer", f"role: {role}")
    assert site.published() == []


def test_evidence_that_is_missing(site):
    (site.root / EVIDENCE).unlink()
    assert site.published() == []
    assert "A110" in site.codes()


def test_evidence_that_was_altered(site):
    site.change("Yes, please.", "Yes, please, and social media too.", EVIDENCE)
    assert site.published() == []
    assert "A111" in site.codes()


def test_evidence_elsewhere(site):
    rewritten(site, r"^    evidence: .*$", "    evidence: ../pages/index.md")
    assert site.published() == []


@pytest.mark.parametrize("day", ["2026-11-22", "2999-01-01"])
def test_an_approval_of_tomorrow(site, day):
    rewritten(site, r"^    on: .*$", f"    on: {day}")
    assert site.published() == []
    assert "A106" in site.codes()


def test_an_approval_from_before_the_interview(site):
    rewritten(site, r"^    on: .*$", "    on: 2026-08-31")
    assert site.published() == []


@pytest.mark.parametrize("where", ["before", "after"])
def test_a_withdrawal_counts_wherever_it_stands_among_the_keys(site, where):
    withdrawn = "withdrawn: {on: 2026-11-20, by: Nell Hart}"
    if where == "before":
        rewritten(site, "- role: customer", f"- {withdrawn}\n    role: customer")
    else:
        rewritten(site, r"^    by: .*$", f"    by: Nell Hart\n    {withdrawn}")
    assert site.published() == []


@pytest.mark.parametrize(
    "second",
    [
        "withdrawn: {on: 2026-11-20, by: Nell Hart}\n    withdrawn: ~",
        'withdrawn: {on: 2026-11-20, by: Nell Hart}\n    "withdrawn": null',
        "expires: 2026-11-01\n    expires: 2036-11-01",
    ],
)
def test_a_key_written_twice(site, second):
    rewritten(site, "- role: customer", f"- {second}\n    role: customer")
    assert site.published() == []


def test_a_second_list_of_approvals(site):
    text = site.read()
    block = text[text.index("approvals:") : text.index("---\n\nThe looms")]
    site.write(STORY_FILE, text.replace(block, f"approvals: []\n{block}"))
    assert site.published() == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("- role: customer", "- &ok\n    role: customer"),
        ("- role: customer", "- <<: {role: customer}"),
        ("role: customer", "role: !!str customer"),
        ("title: Otter", "defaults: &d {role: customer}\ntitle: Otter"),
    ],
)
def test_anchors_merges_and_tags(site, old, new):
    site.change(old, new)
    assert site.published() == []


def test_a_second_document_in_the_front_matter(site):
    site.change("results:", "--- \nresults:")
    assert site.published() == []


def test_another_machines_line_ends_change_nothing(site):
    site.write(STORY_FILE, site.read().replace("\n", "\r\n"))
    assert site.published() == ["otterburn"]
    site.change("stayed with it", "loves it")
    assert site.published() == []


def test_a_line_hidden_behind_a_carriage_return_is_read(site):
    """In a diff this is one line, a comment."""
    rewritten(site, r"^    on: ", "    # as agreed\r    withdrawn: {on: 2026-11-20, by: Nell Hart}\n    on: ")
    assert site.published() == []


def test_a_zero_width_character_inside_a_quote_is_another_word(site):
    site.change("two days, and nobody", "two d\u200bays, and nobody")
    assert site.published() == []
    site.answer(site.digest())
    site.run("approval", "record", "otterburn", "--evidence", EVIDENCE, "--confirmed", "Mara Lindqvist", expect=None)
    assert site.published() == []


def test_a_look_alike_letter_inside_a_quote_is_another_word(site):
    site.change("two days, and nobody", "two d\u0430ys, and nobody")
    site.answer(site.digest())
    site.run("approval", "record", "otterburn", "--evidence", EVIDENCE, "--confirmed", "Mara Lindqvist", expect=None)
    assert site.published() == []


def test_a_changed_name_in_the_customers_file(site):
    site.change("name: Otterburn Mill", "name: Otterburn Mills", CUSTOMER_FILE)
    assert site.published() == []


def test_an_approval_copied_from_another_story(site):
    text = site.read()
    site.write("content/pages/stories/second.md", text.replace("sleeps through the night", "never sleeps"))
    assert site.published() == ["otterburn"]


def test_a_scope_that_was_not_given_is_not_used(site):
    """Widening the scope by hand is possible for whoever may write; it is git's policy that tells who did."""
    site.settings("policy: {recording: {by: [mara@larkwell.example]}}")
    rewritten(site, r"^    scope: .*$", "    scope: [site, widget, name, social]")
    site.commit("More", ("Eve", "eve@elsewhere.example"))
    assert site.published() == []
    assert "A204" in site.codes()
