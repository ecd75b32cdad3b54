"""`approval record` reads the answer: the lines of the request are a plain yes, and nothing else is."""

import json
import re
from functools import cache
from itertools import product

import pytest

from helpers import replies
from helpers.examples import spread
from helpers.replies import PROGRAMS, parts
from helpers.scratch import STORY_FILE, Scratch, prepared

LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "nl", "ar", "ja"]
GREETINGS = {
    "en": "Hi Mara,",
    "de": "Hallo Mara,",
    "fr": "Bonjour Mara,",
    "es": "Hola Mara:",
    "pt": "Olá Mara,",
    "it": "Ciao Mara,",
    "nl": "Beste Mara,",
    "ar": "مرحبا Mara،",
    "ja": "Mara Lindqvist 様",
}
CLOSINGS = {
    "en": "Best,\nNell",
    "de": "Viele Grüße\nNell Hart",
    "fr": "Cordialement,\nNell",
    "es": "Un saludo,\nNell",
    "pt": "Cumprimentos,\nNell",
    "it": "Cordiali saluti\nNell",
    "nl": "Met vriendelijke groet,\nNell",
    "ar": "مع التحية،\nNell",
    "ja": "よろしくお願いいたします。\nNell Hart",
}


MORE = [
    "On the second one our lawyer wrote: leave out the figure.",
    "On the second one our lawyer wrote:",
    "- but not the 13 hours\n- and not her name",
    "As long as nobody at the bank sees it.",
    "-- \nExcept for the picture",
    "Is the logo the new one?",
]


@cache
def requested(*options):
    """How to make the site whose customer was asked with these options."""

    def make(root):
        site = Asked(root)
        to = ("--from", f"{replies.MARA} <{replies.ADDRESS}>", "--to", replies.ME)
        site.run("approval", "request", "otterburn", *to, *options, today="2026-10-01")
        return site

    return make


class Asked(Scratch):
    """The site, and the request that was sent."""

    def ask(self, *options):
        prepared(requested(*options), self.root)
        return (self.root / "content/approvals/requests/2026-10-01-otterburn.eml").read_bytes()

    def lines(self, request):
        """What the request asks to be sent back."""
        text = "\n".join(parts(request)[0].splitlines())
        return "\n".join(row.strip() for row in re.search(r"(?m)^.*\n^sha256:.*\n(?:.+\n)+", text)[0].splitlines())

    def answered(self, mail, *options, expect=0, name="answer.eml"):
        self.write(name, mail)
        return self.run("approval", "record", "otterburn", "--evidence", name, *options, expect=expect)

    def approval(self):
        return re.search(r"approvals:\n(.*?)---\n", self.read(), re.DOTALL)[1]


@pytest.fixture
def site(tmp_path):
    return Asked(tmp_path / "site")


@pytest.mark.parametrize(("program", "language"), spread(product(PROGRAMS, LANGUAGES), 4))
def test_the_lines_sent_back_are_a_plain_yes(site, program, language):
    request = site.ask("--language", language)
    own = f"{GREETINGS[language]}\n\n{site.lines(request)}\n\n{CLOSINGS[language]}"
    said = site.answered(PROGRAMS[program](own, request, language))
    assert "approved by Nell Hart (customer) on 2026-10-02" in said
    assert "allows   site, widget, name, logo" in said
    assert "confirmed" not in site.approval()


@pytest.mark.parametrize(("program", "language", "more"), spread(product(PROGRAMS, LANGUAGES, MORE), 23))
def test_any_word_more_is_read_by_a_person(site, program, language, more):
    request = site.ask("--language", language)
    mail = PROGRAMS[program](f"{site.lines(request)}\n\n{more}", request, language)
    before = site.read()
    assert "A127 The answer is not a plain yes" in site.answered(mail, expect=2)
    assert site.read() == before
    assert not (site.root / "content/approvals/answer.eml").exists()
    site.answered(mail, "--confirmed", "Mara Lindqvist")
    assert "confirmed: Mara Lindqvist" in site.approval()


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_yes_in_other_words_is_read_by_a_person(site, program):
    request = site.ask()
    mail = PROGRAMS[program]("Yes, all of it!\nNell", request)
    assert "the lines that approve are not in it" in site.answered(mail, expect=2)
    # What was asked is quoted below; what she allows, the person who read it has to say.
    assert "Name with `--scope` what it allows" in site.answered(mail, "--confirmed", "Mara Lindqvist", expect=2)
    read = ("--confirmed", "Mara Lindqvist", "--scope", "site,name")
    assert "allows   site, name" in site.answered(mail, *read)
    assert "A130" in site.answered(mail, "--confirmed", "Mara Lindqvist", "--scope", "site,sales", expect=2)


@pytest.mark.parametrize("program", PROGRAMS)
def test_what_was_changed_in_the_quoted_request_is_seen(site, program):
    request = site.ask()
    changed = request.replace(b"sleeps", b"rests")
    assert changed != request
    mail = PROGRAMS[program](site.lines(request), changed)
    assert "what it quotes is not what was sent" in site.answered(mail, expect=2)


def test_a_page_that_says_more_than_its_text(site):
    request = site.ask()
    mail = replies.gmail(site.lines(request), request)
    page = mail.replace("</div><br>", "<br>But not the figure.</div><br>", 1)
    assert page != mail
    assert "it says more than the lines that approve" in site.answered(page, expect=2)


def test_what_is_struck_out_is_seen(site):
    request = site.ask()
    struck = request.replace(b"She stayed with it", b"<s>She stayed</s> with it")
    mail = replies.gmail_page_alone(site.lines(request), struck)
    assert "struck out" in site.answered(mail, expect=2)


def test_whoever_approves_may_allow_less(site):
    request = site.ask()
    own = site.lines(request).replace("for: site, widget, name, logo", "for: site, name")
    mail = replies.gmail(own, request)
    assert "A130 The answer does not allow: widget" in site.answered(mail, "--scope", "site,widget,name", expect=2)
    assert "allows   site, name" in site.answered(mail)
    assert "besides: {logo: " in site.approval()
    # A logo that was not allowed may change without asking her.
    site.write("content/pages/assets/otterburn.svg", "<svg/>")
    assert json.loads(site.run("approval", "status", "--format", "json"))[0]["state"] == "approved"


@pytest.mark.parametrize(
    ("head", "options", "why"),
    [
        (
            {"who": "Ben Okafor <ben@otterburn.example>"},
            ("--by", "Nell Hart"),
            "A129 The answer was sent by somebody other",
        ),
        ({"who": "office@otterburn.example"}, (), "A129 The answer was sent by somebody other"),
        ({}, ("--on", "2026-10-03"), "A129 The answer was sent on 2026-10-02"),
        ({"date": "Fri, 27 Nov 2026 10:00:00 +0000"}, (), "A106"),
    ],
)
def test_another_sender_or_another_day_is_refused_whoever_confirms(site, head, options, why):
    request = site.ask()
    mail = replies.gmail(site.lines(request), request, **head)
    assert why in site.answered(mail, *options, "--confirmed", "Mara Lindqvist", expect=2)
    assert "approvals:" not in site.read()


@pytest.mark.parametrize(
    "who",
    [
        "Nell Hart <nh@x.example>",
        '"Hart, Nell" <n@x.example>',
        "NELL HART (Otterburn) <n@x.example>",
        "nell@otterburn.example",
    ],
)
def test_a_sender_is_known_however_the_name_is_written(site, who):
    request = site.ask()
    site.answered(replies.gmail(site.lines(request), request, who=who))


NOES = [
    "Sorry, no. Please do not publish this.",
    "I withdraw my approval.",
    "Bitte nicht veröffentlichen.",
    "Je retire mon accord",
    "Retiro mi aprobación.",
    "No.",
]


@pytest.mark.parametrize(("own", "program"), spread(product(NOES, ["gmail", "outlook", "apple"]), 5))
def test_a_no_is_refused_whoever_confirms(site, own, program):
    mail = PROGRAMS[program](own, site.ask())
    assert "A128" in site.answered(mail, "--confirmed", "Mara Lindqvist", expect=2)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.eml", b""),
        ("a.eml", b"\n\n"),
        ("a.eml", b"From: Nell Hart <nell@otterburn.example>\n\n"),
        ("a.eml", b"\x00\x01\x02" * 50),
        ("a.txt", b"\xff\xfe\x00"),
        ("a.msg", b"\xd0\xcf\x11\xe0" * 9),
        ("a.txt", b""),
    ],
)
def test_evidence_that_shows_nothing_is_refused(site, name, data):
    (site.root / name).write_bytes(data)
    record = ("approval", "record", "otterburn", "--evidence", name, "--scope", "site", "--confirmed", "Mara Lindqvist")
    assert "A131" in site.run(*record, expect=2)
    assert not (site.root / "content/approvals" / name).exists()


def test_an_empty_answer_above_the_request_is_refused(site):
    assert "A131" in site.answered(replies.apple("", site.ask()), expect=2)


def test_a_signed_document_is_read_by_a_person(site):
    (site.root / "signed.pdf").write_bytes(b"%PDF-1.7\n...")
    record = ("approval", "record", "otterburn", "--evidence", "signed.pdf", "--scope", "site,name")
    assert "a document that cannot be read here" in site.run(*record, expect=2)
    site.run(*record, "--confirmed", "Mara Lindqvist")


def test_recording_twice_changes_nothing(site):
    request = site.ask()
    mail = replies.gmail(site.lines(request), request)
    site.answered(mail)
    before = site.read()
    assert "recorded already; nothing was changed" in site.answered(mail)
    assert site.read() == before


def test_the_answer_is_read_again_by_every_review(site):
    """Nobody needs the command to write a record."""
    request = site.ask()
    site.settings("policy: {recording: {alone: false}}")
    site.answered(replies.gmail(site.lines(request).replace("widget, ", ""), request))
    assert "1 published" in site.run("check")
    site.change("scope: [site, name, logo]", "scope: [site, widget, name, logo]")
    assert "A130" in site.run("check", expect=None)
    site.change("scope: [site, widget, name, logo]", "scope: [site, name, logo]")
    site.change("on: 2026-10-02", "on: 2026-10-05", STORY_FILE)
    assert "A129" in site.run("check", expect=None)


def test_the_answer_stands_in_no_log(site):
    request = site.ask()
    assert "lawyer" not in site.answered(replies.gmail("Our lawyer has doubts.", request), expect=2)


def test_an_answer_to_a_request_of_the_first_version(site):
    """It carries a digest of form 1; that is recorded, and holds."""
    site.ask()
    first = "sha256:996fa39497eb989d11f55be143ded842343ebc0c3aab2cd6f2deb5acd7acbdfa"
    own = f"I approve the story with the digest\n{first}\nfor: site, name"
    site.answered(replies._mail([("text/plain", own)]))
    assert f"content: {first}" in site.approval()
