"""What is kept longer than the settings say is told, and nothing that an approval still rests on."""

import datetime as dt
import hashlib
import json

import pytest

from casestudies.review.formats.board import as_markdown
from casestudies.review.kept import due, kept
from casestudies.stories import load, open_project
from casestudies.stories.project import Keeping, Period
from helpers.scratch import INTERVIEW_FILE, Scratch

APPROVAL = """\
approvals:
  - role: customer
    by: Nell Hart
    on: 2026-10-02
    scope: [site]
    content: sha256:{digest}
    evidence: nell.eml
""".format(digest="0" * 64)
EVERY_KIND = "retention: {transcripts: 3 years, recordings: 6 months, evidence: 1 year, requests: 90 days}"


@pytest.fixture
def site(tmp_path):
    scratch = Scratch(tmp_path)
    scratch.settings(EVERY_KIND)
    scratch.answer()
    scratch.write("content/interviews/2026-09-01-otterburn/talk.m4a", "sound")
    scratch.write("content/approvals/requests/2026-09-20-otterburn.eml", "To: nell@otterburn.example\n\nHello\n")
    scratch.write("content/approvals/requests/2026-09-20-otterburn.html", "<p>Hello</p>")
    return scratch


def late(scratch, today):
    project = open_project(scratch.root / "mkdocs.yml")
    return {
        one.kept.address or one.kept.path.rpartition("/")[2]: one.on for one in due(project, load(project)[0], today)
    }


@pytest.mark.parametrize(
    ("count", "unit", "begins", "ends"),
    [
        (90, "days", "2026-09-01", "2026-11-30"),
        (18, "months", "2026-08-31", "2028-02-29"),
        (1, "years", "2024-02-29", "2025-02-28"),
        (1, "months", "2026-12-31", "2027-01-31"),
    ],
)
def test_a_period_ends_on_the_same_day_or_the_months_last(count, unit, begins, ends):
    assert Period(count, unit).after(dt.date.fromisoformat(begins)) == dt.date.fromisoformat(ends)


def test_a_recording_is_due_from_the_interview_on(site):
    site.change("consent:", "media: https://video.example/otterburn\nconsent:", INTERVIEW_FILE)
    assert late(site, dt.date(2027, 2, 28)).keys() == {"2026-09-20-otterburn.eml", "2026-09-20-otterburn.html"}
    found = late(site, dt.date(2027, 3, 1))
    assert found["https://video.example/otterburn"] == found["talk.m4a"] == dt.date(2027, 3, 1)


def test_a_transcript_is_kept_as_long_as_an_approval_rests_on_it(site):
    site.change("---\n\nThe looms", f"{APPROVAL}---\n\nThe looms")
    assert "talk.vtt" not in late(site, dt.date(2028, 10, 1))
    # The policy's two years from 2026-10-02 end on 2028-10-01; three years begin then.
    assert "talk.vtt" not in late(site, dt.date(2031, 9, 30))
    assert late(site, dt.date(2031, 10, 1))["talk.vtt"] == dt.date(2031, 10, 1)


def test_evidence_is_due_after_the_withdrawal_and_never_before(site):
    site.change("---\n\nThe looms", f"{APPROVAL}    expires: 2030-01-01\n---\n\nThe looms")
    assert "nell.eml" not in late(site, dt.date(2029, 1, 1))
    site.change("expires: 2030-01-01", "withdrawn: {on: 2027-05-05, by: Nell Hart}")
    assert "nell.eml" not in late(site, dt.date(2028, 5, 4))
    assert late(site, dt.date(2028, 5, 5))["nell.eml"] == dt.date(2028, 5, 5)


def test_what_has_no_day_is_never_guessed_to_be_old(site):
    project = open_project(site.root / "mkdocs.yml")
    (mail,) = [one for one in kept(project, load(project)[0], dt.date(2026, 11, 1)) if one.path.endswith("nell.eml")]
    assert mail.kind is Keeping.EVIDENCE
    assert mail.since is None


def test_a_mail_says_its_day(site):
    site.write(
        "content/approvals/note.eml", "From: nell@otterburn.example\nDate: Fri, 02 Oct 2026 16:48:11 +0100\n\nYes.\n"
    )
    assert late(site, dt.date(2027, 10, 2))["note.eml"] == dt.date(2027, 10, 2)


def test_a_request_that_settles_a_look_is_needed(site):
    request = site.root / "content/approvals/requests/2026-09-20-otterburn.eml"
    name = hashlib.sha256(request.read_bytes()).hexdigest()
    seen = f"    seen: [{{quote: two-days, transcript: {'a' * 64}, words: 0-9, request: {name}}}]\n"
    site.change("---\n\nThe looms", f"{APPROVAL}{seen}---\n\nThe looms")
    found = late(site, dt.date(2027, 1, 1))
    assert "2026-09-20-otterburn.eml" not in found
    assert "2026-09-20-otterburn.html" not in found


def test_status_tells_what_is_due_and_what_to_do(site):
    text = site.run("status", expect=None, today="2027-03-02")
    assert "git rm content/interviews/2026-09-01-otterburn/talk.m4a" in text
    board = json.loads(site.run("status", "--format", "json", expect=None, today="2027-03-02"))
    assert {"kind": "recordings", "path": "content/interviews/2026-09-01-otterburn/talk.m4a", "due": "2027-03-01",
            "next": "git rm content/interviews/2026-09-01-otterburn/talk.m4a"} in board["due"]  # fmt: skip
    only = json.loads(site.run("status", "otterburn", "--format", "json", expect=None, today="2027-03-02"))
    assert only["due"] == []
    project = open_project(site.root / "mkdocs.yml")
    page = as_markdown((), dt.date(2027, 3, 2), due(project, load(project)[0], dt.date(2027, 3, 2)))
    assert "| Kept too long | Due | Next step |" in page


def test_without_a_rule_nothing_is_due(tmp_path):
    scratch = Scratch(tmp_path)
    assert late(scratch, dt.date(2126, 1, 1)) == {}
    board = json.loads(scratch.run("status", "--format", "json", expect=None))
    assert board["due"] == []


@pytest.mark.parametrize(
    "period", ["3 jaar", "0 days", "-1 years", "forever", "3", "1.5 years", "3 years or so", "101 years", "99999 days"]
)
def test_a_period_that_is_none_is_one_clear_error(tmp_path, period):
    scratch = Scratch(tmp_path)
    scratch.settings(f'retention: {{transcripts: "{period}"}}')
    assert "should be a number of days, months or years: 90 days, 18 months, 3 years" in scratch.run("status", expect=2)


def test_a_kind_that_is_none_is_told(tmp_path):
    scratch = Scratch(tmp_path)
    scratch.settings("retention: {photos: 3 years}")
    assert "transcripts" in scratch.run("status", expect=2)
