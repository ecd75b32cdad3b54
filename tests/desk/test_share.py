"""The share kit: approved words only, each channel with its own scope, withdrawn with the story."""

import datetime as dt
import json
import re
from dataclasses import replace

import pytest

from casestudies.desk.share import CHANNELS, kit, sealed, unverified
from casestudies.desk.share_cards import SIZES, cards
from casestudies.findings import Place
from casestudies.publish.audit import leaks
from casestudies.stories.model import Approval, Scope
from helpers.made_up import quote, story

APPROVAL = Approval(
    role="customer",
    by="Dana Reyes",
    on=dt.date(2026, 10, 2),
    scope=frozenset(Scope),
    content="sha256:5f1c",
    place=Place("content/pages/stories/brightledger.md"),
)
EVERYWHERE = replace(story(), scopes=frozenset(Scope))


def made(of=EVERYWHERE, approvals=(APPROVAL,)):
    return kit(of, approvals, publisher="Tallyroom", address="https://tallyroom.example/stories/b/", language="en")


def test_every_channel_has_a_file_that_says_what_it_stands_on():
    files = made()
    assert set(files) == {channel.file for channel in CHANNELS}
    for scope, text in files.values():
        assert f"for: {scope.value}." in text
        assert "Covered by the approval of Dana Reyes (customer), 2026-10-02, sha256:5f1c." in text


def test_words_in_marks_are_approved_quotes_and_nothing_else():
    for name, (scope, text) in made().items():
        assert unverified(text, EVERYWHERE, scope) == (), name
        assert "weekends back" not in text  # it stands only within the writer's own sentence


@pytest.mark.parametrize(
    "edited",
    [
        "“This tool saved us 30 hours a week.”",
        "“Honestly, it is the best we ever bought.”",
        "She said: «It runs the whole office now for us»",
        '"This tool saved us 13 hours a week, and more."',
    ],
)
def test_words_that_somebody_put_in_marks_are_found(edited):
    scope, text = made()["linkedin-post.md"]
    assert unverified(f"{text}\n{edited}\n", EVERYWHERE, scope)


def test_a_result_says_what_it_was_before():
    changed = replace(EVERYWHERE, results=(replace(EVERYWHERE.results[0], before="40 hours"),))
    files = made(changed)
    assert all(f"- 40 hours → {changed.results[0].figure} " in files[name][1] for name in ("faq.md", "one-pager.md"))
    assert f"# 40 hours → {changed.results[0].figure}\n" in files["slides.md"][1]


def test_a_channel_without_its_scope_has_no_file():
    only = replace(EVERYWHERE, scopes=frozenset({Scope.SITE}))
    assert set(made(only)) == {"faq.md", "blog-outline.md"}
    assert made(replace(EVERYWHERE, scopes=frozenset({Scope.WIDGET}))) == {}


def test_a_quote_that_is_not_approved_for_a_channel_stays_out():
    hidden = quote(scopes=frozenset({Scope.SITE}))
    of = replace(EVERYWHERE, quotes=(hidden,))
    files = made(of)
    assert hidden.text not in files["linkedin-post.md"][1]
    assert hidden.text in files["faq.md"][1]
    assert unverified(f"“{hidden.text}”", of, Scope.SOCIAL)


def test_what_must_be_disclosed_stands_in_every_file():
    of = replace(EVERYWHERE, disclosures=("For the interview there was a $50 gift card.",))
    assert all("gift card" in text for _, text in made(of).values())


def test_the_kit_is_no_page_of_a_site():
    _, text = made()["faq.md"]
    assert [f.code for f in leaks([("site/faq.md", text.encode())], (), ())] == ["P303"]


def test_its_hash_changes_with_the_approval():
    assert sealed(made()) == sealed(made())
    assert sealed(made()) != sealed(made(approvals=(replace(APPROVAL, content="sha256:6a"),)))


def test_cards_hold_all_words_in_every_size_or_there_is_none():
    pytest.importorskip("PIL")
    assert {name for name, _ in cards(quote(), "Tallyroom", None)} == set(SIZES)
    assert list(cards(quote(text="word " * 900), "Tallyroom", None)) == []


PAGE = """---
title: Otterburn plans in minutes
summary: A short story.
customer: otterburn
interviews: [rounds]
tags: {}
---

> I have my evenings back.
>
> — Nell Hart {#evenings}
"""


@pytest.fixture
def published(site):
    path = site / "content/pages/stories/otterburn.md"
    path.write_text(PAGE)
    (site / "content/approvals/yes.eml").write_text(
        "From: Nell Hart <nell@otterburn.example>\nDate: Fri, 02 Oct 2026 09:00:00 +0000\n\nYes.\n"
    )
    return path


def approve(site, run, scopes):
    run(
        "approval",
        "record",
        "otterburn",
        "--role",
        "customer",
        "--by",
        "Nell Hart",
        "--on",
        "2026-10-02",
        "--scope",
        scopes,
        "--evidence",
        "yes.eml",
        "--confirmed",
        "Mara Lindqvist",
        "--today",
        "2026-10-02",
    )


def test_the_command_makes_and_checks_kits(site, run, published):
    assert "No story 'otterburn' is published" in run("share", "otterburn", "--today", "2026-10-03", code=2)
    approve(site, run, "site,social,name")
    shown = run("share", "otterburn", "--today", "2026-10-03", "--no-cards")
    assert re.findall(r"share/otterburn/(\S+)", shown) == ["linkedin-post.md", "faq.md", "blog-outline.md"]
    assert "not made: mail to prospects, one pager, slides (the approval lacks the scope sales)" in shown
    assert "social" not in shown
    assert run("share", "--check", "--today", "2026-10-03") == "Every kit matches what is approved today.\n"
    post = site / "share/otterburn/linkedin-post.md"
    post.write_text(post.read_text().replace("evenings back", "whole life back again"))
    assert "linkedin-post.md: no approved quote" in run("share", "--check", "--today", "2026-10-03", code=1)
    published.write_text(published.read_text().replace("approvals:", "draft: true\napprovals:"))
    told = run("share", "--check", "--today", "2026-10-03", code=1)
    assert told.endswith("is not published any more. Delete the kit, and take down what was posted.\n")


def test_a_kit_that_is_made_again_leaves_nothing_of_the_one_before(site, run, published):
    approve(site, run, "site,social,name")
    run("share", "otterburn", "--no-cards", "--today", "2026-10-03")
    kit = site / "share/otterburn"
    (kit / "card-gone-wide.png").write_bytes(b"")
    (kit / "mine.txt").write_text("kept")
    record = json.loads((kit / "kit.json").read_text())
    record["files"] |= {
        "card-gone-wide.png": "social",
        "mine.txt": "social",
        "../../mkdocs.yml": "social",
        "../notes.md": "social",
    }
    (kit / "kit.json").write_text(json.dumps(record))
    (site / "share/notes.md").write_text("kept")
    run("share", "otterburn", "--no-cards", "--today", "2026-10-03")
    assert not (kit / "card-gone-wide.png").exists()
    assert all(
        path.exists() for path in (kit / "mine.txt", site / "mkdocs.yml", site / "share/notes.md", kit / "faq.md")
    )


def test_a_record_that_is_broken_is_told(site, run, published):
    (site / "share/otterburn").mkdir(parents=True)
    (site / "share/otterburn/kit.json").write_text(json.dumps({"story": 1}))
    assert "cannot be read" in run("share", "--check", code=1)
    assert "Name a story" in run("share", code=2)
