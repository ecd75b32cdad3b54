"""`casestudies new interview`: what is misspelt on the command line is said, and nothing is written."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from casestudies.cli import cli

TALK = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Host>How was it?\n\n"
ANSWER = "00:00:05.000 --> 00:00:09.000\n<v {name}>It was fine, mostly.\n"


@pytest.fixture
def site(tmp_path, new_site, monkeypatch) -> Path:
    """A new site, and two transcripts beside it."""
    shutil.copytree(new_site, tmp_path, dirs_exist_ok=True)
    (tmp_path / "mira.vtt").write_text(TALK + ANSWER.format(name="Mira"))
    (tmp_path / "tan.vtt").write_text(TALK + ANSWER.format(name="Tan"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def bring_in(*arguments: str):
    known = ("--customer", "pinecrest-cycles", "--date", "2026-02-01")
    return CliRunner().invoke(cli, ["new", "interview", *arguments, *known])


@pytest.mark.parametrize(
    ("speaker", "told"),
    [
        ("Mirra=mira-tan", ("no speaker 'Mirra'", "Host, Mira")),
        ("Mira=mira-tam", ("nobody 'mira-tam'", "mira-tan")),
        ("Mira", ("LABEL=PERSON",)),
    ],
)
def test_a_misspelt_speaker_or_person_is_named_with_those_there_are(site, speaker, told) -> None:
    before = sorted(site.rglob("*"))
    result = bring_in("mira.vtt", "--speaker", speaker)
    assert result.exit_code == 2
    assert all(words in result.output for words in told)
    assert sorted(site.rglob("*")) == before


def test_of_several_files_one_need_know_the_label(site) -> None:
    result = bring_in("mira.vtt", "tan.vtt", "--speaker", "Tan=mira-tan")
    assert result.exit_code == 0, result.output
    assert result.output.count("Tan → mira-tan") == 1


def test_where_one_of_several_files_cannot_be_read_none_is_brought_in(site) -> None:
    (site / "broken.vtt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    before = sorted(site.rglob("*"))
    assert bring_in("mira.vtt", "broken.vtt").exit_code != 0
    assert sorted(site.rglob("*")) == before


def test_a_date_typed_at_the_prompt_that_is_none_is_said(site, monkeypatch) -> None:
    monkeypatch.setattr("casestudies.cli.new._asked", lambda *_: "last Tuesday")
    result = CliRunner().invoke(cli, ["new", "interview", "mira.vtt", "--customer", "pinecrest-cycles"])
    assert result.exit_code == 2
    assert "Write it as 2026-09-14" in result.output


@pytest.mark.parametrize(
    ("label", "person"),
    [
        ("Mira Tan | Pinecrest", "mira-tan"),
        ("TAN, Pinecrest (Mira Tan)", "mira-tan"),
        ("Mira Tan and Host", "~"),
        ("Mira Tanaka", "~"),
        ("Casimira Tan", "~"),
    ],
)
def test_a_full_name_in_a_label_is_that_person(site, label, person) -> None:
    (site / "mira.vtt").write_text(TALK + ANSWER.format(name=label))
    result = bring_in("mira.vtt", "--id", "one")
    assert result.exit_code == 0, result.output
    written = (site / "content/interviews/one/interview.yml").read_text("utf-8")
    assert f'  "{label}": {person}\n' in written


@pytest.mark.parametrize("label", ["Unknown Speaker", "Speaker 1", "SPEAKER_00", "spk_0", "Speaker A"])
def test_a_placeholder_is_not_called_your_own_people(site, label) -> None:
    (site / "mira.vtt").write_text(TALK + ANSWER.format(name=label))
    result = bring_in("mira.vtt", "--id", "one")
    assert f"{label} → ~ (not known who this is" in result.output
    assert "Host → ~ (your own people" in result.output
    written = (site / "content/interviews/one/interview.yml").read_text("utf-8")
    assert f'  "{label}": ~  # unknown: replace by a person\'s id or leave ~\n' in written
    check = CliRunner().invoke(cli, ["check", "content/interviews", "--today", "2026-03-01"])
    assert check.exit_code == 0, check.output


def test_the_same_transcript_twice_is_said(site) -> None:
    assert "already" not in bring_in("mira.vtt", "--id", "one").output
    told = bring_in("mira.vtt", "--id", "two").output
    assert "The same transcript is in interview one already; if that one is meant, delete " in told
    assert "content/interviews/two." in told
    assert "is in interview 2026-02-01-pinecrest-cycles already" in bring_in("tan.vtt", "tan.vtt").output


def test_what_could_not_be_read_is_said_by_new_story_and_by_find(site) -> None:
    assert bring_in("mira.vtt", "--id", "one").exit_code == 0
    assert bring_in("tan.vtt", "--id", "two").exit_code == 0
    file = site / "content/interviews/one/interview.yml"
    file.write_text(file.read_text("utf-8").replace("2026-02-01", "1 February"), "utf-8")
    (site / "content/interviews/two/transcript.vtt").write_bytes(b"\x00\x01")
    story = CliRunner().invoke(cli, ["new", "story", "mine", "--title", "Mine", "--interview", "one"])
    assert story.exit_code == 2
    assert "Left out: content/interviews/one/interview.yml:2:7: C107" in story.stderr
    assert "interviews/two" not in story.stderr  # a story may begin before its transcript can be read
    found = CliRunner().invoke(cli, ["find", "fine, mostly"], env={"CI": ""})
    assert "Left out: content/interviews/one/interview.yml:2:7: C107" in found.stderr
    assert "Left out: content/interviews/two/transcript.vtt" in found.stderr
    one = CliRunner().invoke(cli, ["find", "fine, mostly", "--interview", "one"], env={"CI": ""})
    assert one.exit_code == 2
    assert "interviews/one" in one.stderr
    assert "interviews/two" not in one.stderr
