"""Quotes that ask: nobody but their speaker, who was shown the whole passage, can settle what surrounds them."""

import hashlib
import re

import pytest

from helpers.asking import ASKING, SECRET, TALK, TALK_FILE, Asking
from helpers.scratch import CUSTOMER_FILE, INTERVIEW_FILE, STORY_FILE

REST = ["two-days", "the-first-week-was-not"]
ALL = [*REST, "again"]
CONFIRMED = ("--confirmed", "Mara Lindqvist")
READ = (*CONFIRMED, "--scope", "site,widget,name,logo")
PRIVATE = 'private: [{from: "00:01:05", to: "00:01:12"}]\n'
OTHER_FILE = "content/pages/stories/other.md"
FORMATS = ("text", "json", "sarif", "github", "junit", "markdown")


@pytest.fixture
def site(tmp_path):
    return Asking(tmp_path / "site")


@pytest.fixture
def settled(site):
    """Nell was shown the passage, sent the lines back, and everything is published."""
    site.ask()
    site.reply(site.lines())
    site.record()
    assert site.quotes() == ALL
    return site


def seen(site):
    return re.search(r"    seen:\n(?:      - .*\n)+", site.read())[0]


def without_record(site):
    return re.sub(r"(?s)approvals:.*?---\n", "---\n", site.read())


def test_a_yes_above_the_whole_request_settles_it_too(site):
    site.ask()
    site.reply("Yes, please!", site.request())
    assert "A127" in site.record(expect=2)
    site.record("answer.eml", *READ)
    assert site.quotes() == ALL


@pytest.mark.parametrize("lines", [False, True])
def test_the_passage_is_edited_out_of_the_mail(site, lines):
    site.ask()
    cut = re.sub(r"(?s)WHAT YOU SAID AROUND.*?(?=WE ASK FOR)", "", site.request())
    assert SECRET not in cut
    site.reply(site.lines() if lines else "Yes!", cut)
    assert "A127" in site.record(expect=2)
    site.record("answer.eml", *READ)
    assert site.quotes() == REST


def test_the_passage_is_shortened(site):
    site.ask()
    short = site.request().replace("tomorrow. But not from\n    the dealer who set it up.", "tomorrow.")
    assert short != site.request()
    site.reply("Yes!", short)
    site.record("answer.eml", *READ)
    assert site.quotes() == REST


def test_the_request_on_file_is_shortened_before_the_record(site):
    site.ask()
    site.reply(site.lines())
    path = site.root / "content/approvals/requests/2026-10-01-otterburn.eml"
    path.write_bytes(path.read_bytes().replace(b"dealer who set it up", b"wrong people"))
    site.record()
    assert site.quotes() == REST


def test_the_request_on_file_is_another_later(settled):
    path = settled.root / "content/approvals/requests/2026-10-01-otterburn.eml"
    path.write_bytes(path.read_bytes() + b"\n")
    assert settled.quotes() == REST


def test_a_yes_without_the_lines_and_a_record_by_hand(settled):
    looked = seen(settled)
    settled.reply("Yes, do it.")
    settled.write(STORY_FILE, without_record(settled))
    assert "A127" in settled.record("answer.eml", "--scope", "site,name", expect=2)
    settled.record("answer.eml", "--scope", "site,name", *CONFIRMED)
    assert settled.quotes() == REST
    settled.change("    confirmed:", f"{looked}    confirmed:")
    assert settled.quotes() == REST


def test_what_was_seen_is_copied_to_another_story(settled):
    looked = seen(settled)
    settled.write(OTHER_FILE, without_record(settled).replace("sleeps through", "sleeps right through"))
    settled.run("approval", "request", "other", today="2026-10-01")
    text = (settled.root / "content/approvals/requests/2026-10-01-other.eml").read_text("utf-8")
    digest = re.search("sha256:[0-9a-f]{64}", text)[0]
    settled.reply(f"I approve the story with the digest\n{digest}\nfor: site, widget, name, logo", name="other.eml")
    settled.run("approval", "record", "other", "--evidence", "content/approvals/other.eml")
    settled.change("    evidence: other.eml\n", f"{looked}    evidence: other.eml\n", OTHER_FILE)
    assert sorted(settled.quotes()) == sorted([*REST, *ALL])


def test_a_line_of_the_host_within_the_passage_becomes_the_customers(site):
    later = (
        "tomorrow.\n\n00:01:13.000 --> 00:01:14.000\n<v Host>Really?\n\n"
        "00:01:15.000 --> 00:01:19.000\n<v Nell Hart>But not"
    )
    site.change("tomorrow. But not", later, TALK_FILE)
    site.ask()
    assert "You were asked: Really?" in site.request()
    site.reply(site.lines())
    site.record()
    assert site.quotes() == ALL
    site.change('"Host": ~', '"Host": nell-hart', INTERVIEW_FILE)
    assert "again" not in site.quotes()


@pytest.mark.parametrize(
    ("heard", "said", "at", "still"),
    [("dealer", "leader", "00:01:09", REST), ("spring", "string", "00:00:02", ALL)],
    ids=["within the passage", "elsewhere"],
)
def test_a_correction_asks_again_where_it_lies_in_the_passage(settled, heard, said, at, still):
    settled.correct(heard, said, at)
    assert settled.quotes() == still


def test_a_request_that_was_answered_is_never_written_over(settled):
    settled.ask("--scope", "site")  # on the same day
    assert settled.quotes() == ALL
    names = sorted(path.name for path in (settled.root / "content/approvals/requests").glob("*.eml"))
    assert names == ["2026-10-01-otterburn-2.eml", "2026-10-01-otterburn.eml"]


def test_an_old_answer_does_not_answer_a_later_question(settled):
    """She named the quote, and saw another passage with it."""
    settled.correct("dealer", "leader", "00:01:09")
    settled.ask(today="2026-11-01")
    assert "leader who set it up" in " ".join(settled.request("2026-11-01").split())
    assert "recorded already" in settled.record()
    settled.write("content/approvals/copy.eml", settled.read("content/approvals/answer.eml") + "\n")
    settled.record("copy.eml", expect=None)
    assert settled.quotes() == REST
    path = settled.root / "content/approvals/requests/2026-11-01-otterburn.eml"
    later = hashlib.sha256(path.read_bytes()).hexdigest()
    settled.write(STORY_FILE, re.sub(r"request: [0-9a-f]{64}", f"request: {later}", settled.read()))
    assert settled.quotes() == REST


def test_the_transcript_changes_afterwards(settled):
    settled.change("since the spring?", "since last spring?", TALK_FILE)
    assert settled.quotes() == REST
    settled.write(TALK_FILE, TALK)
    assert settled.quotes() == ALL


def test_an_answer_from_somebody_else(site):
    site.ask()
    site.reply(site.lines(), who="Ben Okafor <ben@otterburn.example>")
    assert "A129" in site.record("answer.eml", "--by", "Nell Hart", *CONFIRMED, expect=2)


def test_a_withdrawn_approval_settles_nothing(settled):
    settled.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    assert settled.quotes() == []


def test_a_private_stretch_is_blanked_and_settles_nothing(site):
    site.write(INTERVIEW_FILE, site.read(INTERVIEW_FILE) + PRIVATE)
    assert "private" in site.ask()
    assert SECRET not in site.request()
    assert "Seen in context" not in site.lines()
    assert "marked as private" in site.run("check", expect=None)


@pytest.mark.parametrize(
    "stretch", ['{from: "00:01:12", to: "00:01:05"}', '{from: "00:01:05"}', "{from: soon, to: later}"]
)
def test_a_private_stretch_that_is_none_is_an_error(site, stretch):
    site.write(INTERVIEW_FILE, f"{site.read(INTERVIEW_FILE)}private: [{stretch}]\n")
    said = site.run("check", expect=1)
    assert f"{INTERVIEW_FILE}:6" in said
    assert site.quotes() == []


def test_a_reference_to_a_quote_that_is_left_out(site):
    site.change("site_name: Larkwell\n", "site_name: Larkwell\nsite_url: https://larkwell.example/\n", "mkdocs.yml")
    site.ask()
    site.reply("\n".join(site.lines().splitlines()[:3]))
    site.record()
    assert "its speaker has yet to see" in site.run("embed", "otterburn#again", expect=1)
    assert "casestudies approval request otterburn" in site.run("status")


def test_a_stretch_that_becomes_private_later(settled):
    settled.write(INTERVIEW_FILE, settled.read(INTERVIEW_FILE) + PRIVATE)
    assert settled.quotes() == REST


def test_a_passage_is_shown_to_nobody_but_its_speaker(site):
    site.change("people:\n", "people:\n  ann-lee: {name: Ann Lee, role: Press officer}\n", CUSTOMER_FILE)
    assert "has to be shown to Nell Hart" in site.ask("--name", "Ann Lee")
    assert SECRET not in " ".join(site.request().split())
    assert "Seen in context" not in site.lines()
    told = " ".join(site.request().split())
    assert "in the interview is shown to Nell Hart alone (the speaker goes on to limit or turn it)" in told


def test_no_log_has_its_words(site):
    outputs = [site.run("check", "--format", form, expect=None) for form in FORMATS]
    outputs += [site.ask(), site.run("status"), site.run("approval", "status")]
    assert not [text for text in outputs if SECRET in text]


def test_a_quote_within_a_sentence_takes_its_story_with_it(site):
    inline = '\n"We would buy the whole system again tomorrow," says Hart.\n'
    site.write(STORY_FILE, site.read().replace(ASKING, inline))
    site.ask()
    site.reply("I approve it.")
    said = site.record("answer.eml", "--scope", "site,name", *CONFIRMED)
    assert site.quotes() == []
    assert "awaiting the speaker's look" in site.run("check", expect=None)
    # The command that recorded the answer said so as well, and what to do.
    assert "the story is now: awaiting the speaker's look" in said
    assert "casestudies approval request otterburn" in said
    assert "casestudies approval request otterburn" in site.run("status")


def test_a_qualified_quote_says_so_and_carries_no_result(settled):
    settled.change("site_name: Larkwell\n", "site_name: Larkwell\nsite_url: https://larkwell.example/\n", "mkdocs.yml")
    assert "went on to qualify this" in settled.run("embed", "otterburn#again", expect=None)
    assert "went on to qualify this" not in settled.run("embed", "otterburn#two-days", expect=None)
    settled.change("quote: two-days}", "quote: again}")
    assert "P131" in settled.run("check", expect=None)
