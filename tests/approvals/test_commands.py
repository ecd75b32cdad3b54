"""`casestudies approval`: what the commands write, what they refuse, and what they say."""

import json
import shutil
import subprocess

import pytest
from click.testing import CliRunner

from casestudies.cli import cli

STORY = "content/pages/stories/your-first-story.md"
TODAY = "2026-03-01"


@pytest.fixture
def site(tmp_path, new_site, monkeypatch):
    shutil.copytree(new_site, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "answer.eml").write_bytes(b"From: mira@pinecrest-cycles.example\r\n\r\nYes.\r\n")
    return tmp_path


def run(*arguments, code=0):
    from casestudies.findings import CasestudiesError

    result = CliRunner().invoke(cli, [str(a) for a in arguments])
    if isinstance(result.exception, CasestudiesError):
        assert code == 2, result.exception
        return str(result.exception) + result.exception.finding.help
    assert result.exit_code == code, result.output + repr(result.exception)
    return result.output


def record(*arguments, code=0):
    scope = () if "--scope" in arguments else ("--scope", "site")
    read = ("--confirmed", "Jonas Feld", "--today", TODAY)
    return run(
        "approval", "record", "your-first-story", "--evidence", "answer.eml", *read, *scope, *arguments, code=code
    )


def states():
    return {
        row["story"]: row["state"]
        for row in json.loads(run("approval", "status", "--format", "json", "--today", TODAY))
    }


def test_an_approval_is_recorded_with_its_evidence(site):
    told = record("--scope", "site,name", "--scope", "widget")
    assert "approved by Mira Tan (customer) on 2026-03-01" in told
    assert "allows   site, widget, name" in told
    assert (site / "content/approvals/answer.eml").read_bytes() == (site / "answer.eml").read_bytes()
    assert states()["your-first-story"] == "approved"


NAMES = (
    "pinecrest-cycles.md",
    "pinecrest-cycles/",
    "stories/pinecrest-cycles",
    "stories/pinecrest-cycles.md",
    "content/pages/stories/pinecrest-cycles.md",
    "./content/pages/../pages/stories/pinecrest-cycles.md",
)
OF_A_STORY = (("check",), ("status",), ("approval", "status"), ("approval", "diff"))


def test_every_command_knows_a_story_by_the_same_names(site):
    def said(name):
        return [run(*command, name) for command in OF_A_STORY] + [run("embed", f"{name}#no-more-sticky-notes")]

    by_id = said("pinecrest-cycles")
    for name in NAMES:
        assert said(name) == by_id, name


@pytest.mark.parametrize("name", ["pinecrest-cycle", "PINECREST-CYCLES", "content/pages/stories/pinecrest-cycle.md"])
def test_a_name_that_is_none_is_told_with_the_nearest(site, name):
    for command in OF_A_STORY:
        assert "Did you mean" in run(*command, name, code=2)
    assert "Did you mean `pinecrest-cycles#on-the-saddle`?" in run("embed", f"{name}#on-the-saddle", code=2)


def test_a_folder_is_no_story(site):
    for command in (("status",), ("diff",), ("withdraw", "--by", "Mira Tan")):
        assert "There is no story `content/pages/stories`." in run(
            "approval", *command, "content/pages/stories", code=2
        )


def test_a_story_may_be_named_by_its_path(site):
    run(
        "approval",
        "record",
        STORY,
        "--evidence",
        "answer.eml",
        "--confirmed",
        "Jonas",
        "--scope",
        "site",
        "--today",
        TODAY,
    )
    assert states()["your-first-story"] == "approved"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--by", "Somebody Else"), "A129"),
        (("--by", "Mirа Tan"), "A129"),
        (("--on", "2026-03-02"), "A106"),
        (("--on", "2025-01-01"), "A113"),
        (("--role", "costumer", "--by", "Mira Tan"), "A107"),
        (("--scope", "sales"), "A114"),
        (("--scope", "everything"), "'everything' is not one of"),
        (("--expires", "2026-02-01"), "A115"),
        (("--evidence", "nothing.eml"), "A109"),
    ],
)
def test_an_approval_that_would_not_hold_is_not_written(site, arguments, told):
    before = (site / STORY).read_bytes()
    assert told in record(*arguments, code=2)
    assert (site / STORY).read_bytes() == before


def test_without_evidence_a_customers_approval_is_not_written(site):
    told = run("approval", "record", "your-first-story", "--today", TODAY, code=2)
    assert "A109" in told


def test_an_answer_that_quotes_another_digest_is_refused(site):
    (site / "answer.eml").write_text(
        "From: mira@b.example\n\n> Content: sha256:" + "0" * 40 + "\n> " + "0" * 24 + "\n\nYes.\n"
    )
    assert "A117" in record(code=2)


def test_an_answer_that_quotes_this_digest_is_taken(site):
    (row,) = json.loads(run("approval", "status", "your-first-story", "--format", "json", "--today", TODAY))
    digest = row["digest"]
    (site / "answer.eml").write_text(f"From: mira@b.example\n\n> {digest[:30]}\n> {digest[30:]}\n\nYes.\n")
    record()
    assert states()["your-first-story"] == "approved"


def test_evidence_that_is_not_there_is_named_as_it_was_given(site):
    def told(path):
        return run("approval", "record", "your-first-story", "--evidence", path, "--scope", "site", code=2)

    assert "mails/odd(name).eml: A109" in told("mails/odd(name).eml")
    assert "content/x.eml: A109" in told(str(site / "content/x.eml"))
    assert "content/customers: A109 The evidence is a folder." in told("content/customers")


def test_a_story_that_is_not_there_is_named_as_it_was_asked_for(site):
    error = CliRunner().invoke(cli, ["log", "your-frist-\u202estory"]).exception
    assert error.finding.place.path == "content/pages/stories"
    assert error.finding.message == "There is no story `your-frist-story`."
    assert "`your-first-story`" in error.finding.help


def test_evidence_of_the_same_name_is_never_overwritten(site):
    (site / "content/approvals/answer.eml").write_text("another")
    assert "another file of this name" in record(code=2)
    assert (site / "content/approvals/answer.eml").read_text() == "another"


def test_withdrawing_takes_the_story_out_and_keeps_the_record(site):
    record()
    told = run("approval", "withdraw", "your-first-story", "--by", "Mira Tan", "--reason", "Left: #1", "--today", TODAY)
    assert "withdrawn" in told
    assert states() == {"pinecrest-cycles": "approved", "your-first-story": "withdrawn"}
    assert 'withdrawn: {on: 2026-03-01, by: Mira Tan, reason: "Left: #1"}' in (site / STORY).read_text("utf-8")
    assert "A118" in run("approval", "withdraw", "your-first-story", "--by", "Mira Tan", "--today", TODAY, code=2)


def test_a_withdrawal_before_the_approval_is_refused_and_changes_nothing(site):
    record()
    before = (site / STORY).read_bytes()
    told = run(
        *("approval", "withdraw", "your-first-story", "--by", "Mira Tan", "--on", "2025-01-01", "--today", TODAY),
        code=2,
    )
    assert "would be dated before the approval" in told
    assert (site / STORY).read_bytes() == before


def test_withdrawing_tells_whom_to_tell(site):
    (site / "content/used-by.yml").write_text(
        "hosts:\n  - {page: 'https://partner.example/x', quote: pinecrest-cycles, tell: web@partner.example}\n"
    )
    told = run("approval", "withdraw", "pinecrest-cycles", "--by", "Mira Tan", "--today", TODAY)
    assert "tell web@partner.example: https://partner.example/x" in told


def test_a_story_with_mistakes_can_still_be_withdrawn(site):
    path = site / "content/pages/stories/pinecrest-cycles.md"
    path.write_text(path.read_text("utf-8").replace("customer: pinecrest", "customer: pinecrst"), "utf-8")
    run("approval", "withdraw", "pinecrest-cycles", "--by", "Mira Tan", "--today", TODAY)
    assert "withdrawn:" in path.read_text("utf-8")


def test_stories_that_cannot_be_read_are_counted_among_those_that_wait(site):
    (site / "content/pages/stories/half.md").write_text("---\ntitle: [Half\n---\nHalf.\n")
    told = run("approval", "status")
    assert "half" in told
    assert "cannot be read" in told
    assert "content/pages/stories/half.md:3" in told
    assert "half" not in run("approval", "status", "pinecrest-cycles")


def test_unknown_stories_are_told_the_nearest(site):
    assert "pinecrest-cycles" in run("approval", "status", "pinecrest-cycle", code=2)
    assert "no story `../../mkdocs`" in run("approval", "withdraw", "../../mkdocs", "--by", "x", code=2)


def test_a_request_in_a_language_it_was_not_written_in_is_refused(site):
    assert "not one of ar, de, en, es" in run("approval", "request", "pinecrest-cycles", "--language", "sv", code=2)
    assert not (site / "content/approvals/requests").exists()


def test_a_story_that_cannot_be_read_is_not_embedded_and_the_reason_is_said(site):
    path = site / "content/pages/stories/pinecrest-cycles.md"
    path.write_text(path.read_text("utf-8").replace("customer: pinecrest", "customer: pinecrst"), "utf-8")
    result = CliRunner().invoke(cli, ["embed", "pinecrest-cycles#one", "--today", TODAY])
    assert (result.exception.finding.code, result.exception.finding.place.path) == (
        "C120",
        path.relative_to(site).as_posix(),
    )


def test_changes_since_the_approval_come_from_git(site):
    def git(*arguments):
        subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@b.example", *arguments],
            cwd=site,
            check=True,
            capture_output=True,
        )

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    assert "Nothing has changed" in run("approval", "diff", "pinecrest-cycles")
    path = site / "content/pages/stories/pinecrest-cycles.md"
    path.write_text(
        path.read_text("utf-8").replace("faster than anybody can write", "slower than anybody can write"), "utf-8"
    )
    told = run("approval", "diff", "pinecrest-cycles", code=1)
    assert "[-faster-]{+slower+}" in told


def test_without_history_the_comparison_says_so(site):
    path = site / "content/pages/stories/pinecrest-cycles.md"
    path.write_text(path.read_text("utf-8").replace("faster", "slower"), "utf-8")
    assert "git" in run("approval", "diff", "pinecrest-cycles", code=2)
