"""The whole life of a story in a scratch repository, with real commits and the real commands, step by step."""

import email
import email.policy
import json
import re

import pytest

from helpers.scratch import CUSTOMER_FILE, MARA, STORY_FILE, Scratch

WORDS = "lose nine days a year to broken looms"


class Play(Scratch):
    """The site, what would be published, and what a build puts on disk."""

    def published(self, today="2026-11-21"):
        return [
            s["story"] for s in json.loads(self.run("check", "--format", "json", expect=None, today=today))["published"]
        ]

    def withheld(self, today="2026-11-21"):
        document = json.loads(self.run("check", "--format", "json", expect=None, today=today))
        return {s["story"]: s["state"] for s in document["withheld"]}

    def bytes_built(self):
        """Every byte of the built site."""
        return b"\n".join(self.build().values())

    def reply(self, request, name, without=""):
        """The customer's answer: what the request asks to be sent back, quoted as mail programs quote it."""
        sent = email.message_from_bytes((self.root / request).read_bytes(), policy=email.policy.default)
        text = sent.get_body(("plain",)).get_content()
        formula = re.search(r"I approve the story.*?\n.*?\n.*?\n", text)[0].replace(without, "")
        quoted = "".join(f"> {line}\n" for line in formula.splitlines())
        return self.write(f"content/approvals/{name}", f"From: Nell Hart <nell@otterburn.example>\n\nYes.\n\n{quoted}")


@pytest.fixture
def play(tmp_path):
    play = Play(tmp_path / "site")
    play.write(".gitignore", "site/\n.cache/\n")
    play.change("site_name: Larkwell\n", "site_name: Larkwell\ntheme: {name: material, font: false}\n", "mkdocs.yml")
    return play


def test_from_a_draft_to_a_withdrawal(play):
    # A draft is on its way to nobody.
    play.begin()
    assert play.published() == []
    assert play.withheld() == {"otterburn": "awaiting approval"}
    assert "casestudies approval request otterburn" in play.run("status", today="2026-10-01")

    # The request, and Nell's answer to it.
    said = play.run("approval", "request", "otterburn", "--from", "mara@larkwell.example", today="2026-10-01")
    assert "asks for site, widget, name, logo" in said
    request = "content/approvals/requests/2026-10-01-otterburn.eml"
    play.reply(request, "2026-10-02-nell.eml")
    said = play.run(
        *(
            "approval",
            "record",
            "otterburn",
            "--evidence",
            "content/approvals/2026-10-02-nell.eml",
            "--confirmed",
            "Mara Lindqvist",
        ),
        *("--on", "2026-10-02", "--scope", "site,widget,name,logo"),
    )
    assert "approved by Nell Hart (customer) on 2026-10-02" in said
    assert "the story is now: approved" in said
    play.commit("Nell approved")

    # Published, and in the built site.
    assert play.published() == ["otterburn"]
    assert WORDS.encode() in play.bytes_built()

    # An edited quote that is still what was said: withheld all the same, and the difference is shown.
    play.change("We used to lose nine days a year to broken looms. Now it is", "Now it is")
    play.commit("A shorter quote")
    assert play.published() == []
    assert play.withheld() == {"otterburn": "changed since it was approved"}
    said = play.run("approval", "diff", "otterburn", expect=1)
    assert "[-We used to lose nine days a year to broken looms.-]" in said
    assert "Approved on 2026-10-02 by Nell Hart (commit " in said
    assert WORDS.encode() not in play.bytes_built()

    # The old answer does not cover it; a new one does.
    said = play.run(
        "approval",
        "record",
        "otterburn",
        "--evidence",
        "content/approvals/2026-10-02-nell.eml",
        "--confirmed",
        "Mara Lindqvist",
        expect=2,
    )
    assert "A117" in said
    play.run("approval", "request", "otterburn", "--from", "mara@larkwell.example", today="2026-10-20")
    play.reply("content/approvals/requests/2026-10-20-otterburn.eml", "2026-10-21-nell.eml")
    play.run(
        *(
            "approval",
            "record",
            "otterburn",
            "--evidence",
            "content/approvals/2026-10-21-nell.eml",
            "--confirmed",
            "Mara Lindqvist",
        ),
        *("--on", "2026-10-21", "--scope", "site,name", "--expires", "2027-10-21"),
    )
    play.commit("Nell approved the shorter quote")
    assert play.published() == ["otterburn"]

    # Time passes: soon, and over.
    assert "A116" in play.run("check", expect=1, today="2027-09-25")
    assert play.published(today="2027-10-20") == ["otterburn"]
    assert play.published(today="2027-10-21") == []
    assert play.withheld(today="2027-10-21") == {"otterburn": "expired"}

    # Nell takes it back.
    said = play.run("approval", "withdraw", "otterburn", "--by", "Nell Hart", "--reason", "We changed the looms")
    assert "the story is gone" in said
    play.commit("Nell withdrew")
    assert play.withheld() == {"otterburn": "withdrawn"}
    built = play.bytes_built()
    for word in (b"broken looms", b"Nell Hart", b"Otterburn", b"sleeps through the night"):
        assert word not in built

    # What git remembers of it.
    events = json.loads(play.run("log", "otterburn", "--format", "json"))["events"]
    assert [event["kind"] for event in events] == [
        "written",
        "approval recorded",
        "changed",
        "approval recorded",
        "approval withdrawn",
        "approval withdrawn",
    ]
    assert {event["author"] for event in events} == {MARA[0]}


def test_an_answer_that_changes_and_removes(play):
    """Nell strikes one quote and words the other anew: she is asked once more, and her wording is shown as hers."""
    play.begin()
    play.run("approval", "request", "otterburn", "--from", "mara@larkwell.example", today="2026-10-01")
    play.change(
        "We used to lose nine days a year to broken looms. Now it is two days, and", "These days it is two days, and"
    )
    play.change("{#two-days}", "{#two-days .revised}")
    play.change('It did not begin well. "The first week was not easy," Hart says. She', "She")
    # Wording that was not said needs the customer, whatever the first answer was.
    play.reply("content/approvals/requests/2026-10-01-otterburn.eml", "first.eml")
    said = play.run(
        "approval",
        "record",
        "otterburn",
        "--evidence",
        "content/approvals/first.eml",
        "--confirmed",
        "Mara Lindqvist",
        expect=2,
    )
    assert "A117" in said
    play.run("approval", "request", "otterburn", "--from", "mara@larkwell.example", today="2026-10-05")
    request = "content/approvals/requests/2026-10-05-otterburn.eml"
    sent = email.message_from_bytes((play.root / request).read_bytes(), policy=email.policy.default)
    assert "(wording revised by you)" in sent.get_body(("plain",)).get_content()
    play.reply(request, "second.eml")
    play.run(
        "approval",
        "record",
        "otterburn",
        "--evidence",
        "content/approvals/second.eml",
        "--confirmed",
        "Mara Lindqvist",
        "--scope",
        "site,name",
    )
    play.commit("Nell approved her own wording")
    (story,) = json.loads(play.run("check", "--format", "json", expect=None))["published"]
    assert story["quotes"] == [{"id": "two-days", "verdict": "revised"}]


def test_an_editor_cannot_revise_in_the_customers_name(play):
    play.settings("policy: {roles: [customer]}")
    play.begin()
    play.change("Now it is two days, and nobody", "Now it is hardly a day, and nobody")
    play.change("{#two-days}", "{#two-days .revised}")
    play.change("two days, label", "two days, evidence: x.pdf, label")
    play.write("content/approvals/x.pdf", "%PDF")
    play.run(
        "approval",
        "record",
        "otterburn",
        "--role",
        "editor",
        "--by",
        "Mara Lindqvist",
        "--scope",
        "site,name",
        expect=None,
    )
    assert play.published() == []


def test_part_of_what_was_asked_for(play):
    """The site but not the widget; without the name nobody is named anywhere."""
    play.begin()
    play.answer()
    play.change("title: Otterburn Mill sleeps", "title: A mill sleeps")
    play.change("The looms at Otterburn used", "The looms used")
    play.change(" Hart says.", " she says.")
    # A part of a name gives it away as well.
    play.change("role: Mill Manager", "role: Works Manager", CUSTOMER_FILE)
    text = play.read()
    (play.root / STORY_FILE).unlink()
    play.write("content/pages/stories/quiet-nights.md", text)
    play.run(
        "approval",
        "record",
        "quiet-nights",
        "--evidence",
        "content/approvals/nell.eml",
        "--confirmed",
        "Mara Lindqvist",
        "--scope",
        "site",
    )
    assert play.published() == ["quiet-nights"]
    built = play.bytes_built()
    assert WORDS.encode() in built
    for word in (b"Nell", b"Hart", b"Otterburn", b"otterburn"):
        assert word not in built
