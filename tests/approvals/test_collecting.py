"""Somebody is asked for words of their own; the answer is source, testimonial and approval in one step, or nothing of it."""

from __future__ import annotations

import email
import email.policy
import re
from contextlib import chdir

import pytest
from click.testing import CliRunner

from casestudies.approvals.request_texts import languages
from casestudies.cli import cli
from helpers.replies import APPLE, GMAIL
from helpers.scratch import Scratch, prepared

NELL = "Nell Hart <nell@otterburn.example>"
FROM = "Mara Lindqvist <mara@larkwell.example>"
WORDS = "We used to lose nine days a year. Now it is two, and I would not go back."
ALLOW = "You may publish these words: site, widget, name"


def request(root):
    scratch = Scratch(root).begin()
    scratch.run("request", "testimonial", "--to", NELL, "--from", FROM, "--today", "2026-10-01")
    return scratch.commit("Asked")


@pytest.fixture
def asked(tmp_path):
    return prepared(request, tmp_path)


def sent(scratch):
    data = (scratch.root / "content/approvals/requests/2026-10-01-words-of-nell-hart.eml").read_bytes()
    return email.message_from_bytes(data, policy=email.policy.default).get_content().replace("\r\n", "\n")


def answer(
    scratch, own=f"Hi Mara,\n\n{WORDS}\n\n{ALLOW}\n\nBest,\nNell", who=NELL, above=GMAIL["en"], name="answer.eml"
):
    quoted = "".join(f"> {line}\n" for line in sent(scratch).splitlines())
    head = f"From: {who}\nTo: {FROM}\nSubject: Re: A few words\nDate: Fri, 02 Oct 2026 11:20:00 +0100\n"
    head += 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n'
    return str(scratch.write(name, f"{head}\n{own}\n\n{above}\n\n{quoted}"))


def receive(scratch, file, *options, expect=0):
    return scratch.run("receive", file, *options, "--today", "2026-11-21", expect=expect)


def written(scratch):
    return sorted(
        p.name for f in ("testimonials", "interviews", "approvals") for p in scratch.root.glob(f"content/{f}/*")
    )


def test_the_request_asks_openly_and_says_what_for_and_how_to_take_it_back(asked):
    text = " ".join(sent(asked).split())
    for said in ("what you miss", "has changed", "on our web site (site)", ALLOW, "I withdraw my approval", "2 years"):
        assert said in text


@pytest.mark.parametrize("language", languages())
def test_every_language_can_ask_and_its_own_line_is_understood(asked, language):
    said = asked.run(
        *("request", "testimonial", "--to", NELL, "--from", FROM, "--language", language, "--today", "2026-10-03")
    )
    data = (asked.root / said.split("\n")[0]).read_bytes()
    text = email.message_from_bytes(data, policy=email.policy.default).get_content()
    line = re.search(r"^ {2}(\S.*: ?site, widget, name)\r?$", text, re.MULTILINE)[1]
    file = answer(asked, f"{WORDS}\n\n{line.replace(', widget', '')}", above=APPLE[language])
    assert "allows   site, name" in receive(asked, file)


def test_an_answer_is_source_testimonial_and_approval_in_one_step(asked):
    file, before = answer(asked), written(asked)
    assert "Nothing was written" in receive(asked, file)
    assert written(asked) == before
    said = receive(asked, file, "--confirmed", "Mara Lindqvist")
    assert "testimonials/nell-hart: approved by Nell Hart on 2026-10-02; it is now approved." in said
    (asked.root / "answer.eml").unlink()
    asked.commit("Taken in")
    text = asked.read("content/testimonials/nell-hart.md")
    assert f"> {WORDS}\n" in text
    assert "scope: [site, widget, name]" in text
    assert "confirmed: Mara Lindqvist" in text
    assert "published  testimonials/nell-hart  1 verbatim" in asked.run("check", expect=None)
    evidence = asked.root / "content/approvals/2026-10-02-nell-hart.eml"
    assert evidence.read_bytes() == (asked.root / "content/interviews/2026-10-02-otterburn/answer.eml").read_bytes()


def test_whoever_reads_an_answer_is_shown_all_of_it_and_no_log_is(asked):
    file = answer(asked, f"{WORDS}\n\n{ALLOW}\n\nBut please, never before our own announcement in May.")
    assert "announcement in May" not in receive(asked, file)
    with chdir(asked.root):
        shown = CliRunner().invoke(cli, ["receive", file, "--today", "2026-11-21"], env={"CI": ""})
    assert "announcement in May" in shown.output


def test_an_answer_allows_all_of_its_words_and_no_part_of_them(asked):
    own = f"Hi Mara,\n\n{WORDS}\n\nThe reports are slow.\n\n{ALLOW}\n\nBest,\nNell"
    receive(asked, answer(asked, own, name="content/approvals/nell.eml"), "--confirmed", "Mara")
    file = "content/testimonials/nell-hart.md"
    text = asked.read(file)
    asked.write(file, re.sub(r"approvals:\n(  .*\n)+", "", text.replace(">\n> The reports are slow.\n", "")))
    asked.commit("Half of it")
    record = ("approval", "record", "testimonials/nell-hart", "--evidence", "content/approvals/nell.eml")
    assert "all of them, and no others" in asked.run(*record, "--confirmed", "Mara", expect=2)


def test_an_answer_is_taken_in_once(asked):
    file = answer(asked)
    receive(asked, file, "--confirmed", "Mara")
    before = written(asked)
    assert "was taken in before" in receive(asked, file, "--confirmed", "Mara", expect=2)
    assert written(asked) == before


@pytest.mark.parametrize("own", ["Sorry, no.", "I do not want to publish anything.", "Nein, danke.", "Non, merci."])
def test_a_no_is_a_no(asked, own):
    file, before = answer(asked, own), written(asked)
    assert "It says no" in receive(asked, file, "--confirmed", "Mara", expect=1)
    assert written(asked) == before


def test_words_without_the_line_that_allows_them_are_not_approved(asked):
    said = receive(asked, answer(asked, WORDS), "--confirmed", "Mara")
    assert "does not say what it may be used for" in said
    assert "approvals" not in asked.read("content/testimonials/nell-hart.md")
    assert not (asked.root / "content/approvals/2026-10-02-nell-hart.eml").exists()


def test_only_what_the_line_allows_is_approved_and_nobody_widens_it(asked):
    receive(asked, answer(asked, f"{WORDS}\n\nYou may publish these words: site, name"), "--confirmed", "Mara")
    (asked.root / "answer.eml").unlink()
    asked.commit("Taken in")
    asked.change("scope: [site, name]", "scope: [site, widget, name]", "content/testimonials/nell-hart.md")
    assert "does not allow: widget" in asked.run("check", expect=None)
    assert "published  testimonials" not in asked.run("check", expect=None)


def test_what_the_request_said_is_not_the_writers_word(asked):
    receive(asked, answer(asked, WORDS), "--confirmed", "Mara")
    text = asked.read("content/testimonials/nell-hart.md")
    assert "publish a few words" not in text
    asked.change(WORDS, "What you like and what you miss are equally welcome.", "content/testimonials/nell-hart.md")
    assert "Q305" in asked.run("check", expect=None)


@pytest.mark.parametrize(
    ("who", "options", "why"),
    [
        ("Somebody <else@nowhere.example>", (), "Whose answer is it"),
        ("Somebody <else@nowhere.example>", ("--customer", "otterburn", "--person", "nell-hart"), "somebody other"),
        ("Nell Hart <nell@private.example>", (), ""),
        ("nell@otterburn.example", (), ""),
    ],
)
def test_whose_answer_it_is(asked, who, options, why):
    before = written(asked)
    said = receive(asked, answer(asked, who=who), *options, "--confirmed", "Mara", expect=2 if why else 0)
    assert why in said
    assert (written(asked) == before) is bool(why)


def test_what_is_no_mail_is_refused(asked):
    asked.write("answer.txt", "You may publish these words: site\n")
    assert "not a readable mail" in receive(asked, str(asked.root / "answer.txt"), expect=2)


@pytest.mark.parametrize("to", ["Nobody Known <n@x.example>", "nell@otterburn.example", "not an address"])
def test_who_is_asked_must_be_known(asked, to):
    before = written(asked)
    asked.run("request", "testimonial", "--to", to, "--today", "2026-10-01", expect=2)
    assert written(asked) == before
