"""`casestudies approval` says what to do next, and never what cannot help."""

import shutil

import pytest
from click.testing import CliRunner

from casestudies.cli import cli
from casestudies.findings import CasestudiesError

STORY = "content/pages/stories/your-first-story.md"
READ = ("--confirmed", "Jonas Feld")
TODAY = ("--today", "2026-03-01")


@pytest.fixture
def site(tmp_path, new_site, monkeypatch):
    shutil.copytree(new_site, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "answer.eml").write_bytes(b"From: mira@pinecrest-cycles.example\r\n\r\nYes.\r\n")
    return tmp_path


def run(*arguments: str):
    return CliRunner().invoke(cli, list(arguments))


def record(*scope: str) -> str:
    told = run(
        "approval",
        "record",
        "your-first-story",
        "--evidence",
        "answer.eml",
        *("--scope", ",".join(scope)),
        *READ,
        *TODAY,
    )
    assert told.exit_code == 0, told.output
    return told.output


def test_recording_a_sound_story_warns_of_nothing(site) -> None:
    assert "keeps it off" not in record("site", "name")


def test_recording_tells_of_a_quote_that_will_stop_the_build(site) -> None:
    path = site / STORY
    path.write_text(path.read_text("utf-8").replace("two hours a day", "four hours a day"), "utf-8")
    told = record("site", "name")
    assert f"{STORY}:" in told
    assert "Q202" in told
    assert "keeps it off the site" in told


def test_recording_tells_of_a_name_that_the_scope_does_not_release(site) -> None:
    told = record("site")
    assert "P102" in told
    assert "keeps it off the site" in told


def test_a_withdrawal_in_the_future_is_not_answered_with_advice_about_lists(site) -> None:
    record("site", "name")
    told = run("approval", "withdraw", "your-first-story", "--by", "Mira Tan", "--on", "2026-03-02", *TODAY)
    assert isinstance(told.exception, CasestudiesError)
    assert "future" in told.exception.finding.message
    assert "--on" in told.exception.finding.help


def test_comparing_a_story_that_was_never_approved_says_how_to_record(site) -> None:
    told = run("approval", "diff", "your-first-story")
    assert isinstance(told.exception, CasestudiesError)
    assert "approval record" in told.exception.finding.help


@pytest.mark.parametrize("command", [("status",), ("withdraw", "--by", "Mira Tan"), ("request",), ("diff",)])
def test_a_story_that_is_not_utf8_is_said_to_be_so_at_its_line(site, command) -> None:
    path = site / STORY
    before = path.read_text("utf-8").replace("title: Your", "title: \u00c9our").encode("latin-1", "replace")
    path.write_bytes(before)
    name, *options = command
    told = run("approval", name, "your-first-story", *options)
    assert isinstance(told.exception, CasestudiesError)
    finding = told.exception.finding
    assert (finding.place.path, finding.message) == (STORY, "The file is not UTF-8.")
    assert finding.place.line == before[: before.index(b"\xc9")].count(b"\n") + 1
    assert path.read_bytes() == before
