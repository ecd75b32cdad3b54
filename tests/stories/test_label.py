"""`casestudies label`: what somebody says of who spoke is kept beside the transcript, and holds for that file alone."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from contextlib import chdir
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from casestudies.cli import cli
from casestudies.findings import CasestudiesError
from casestudies.publish.proofs import proof
from casestudies.quotes import policy_fingerprint
from casestudies.review import review
from casestudies.review.record import of_story
from casestudies.stories import load, open_project

CALL = """WEBVTT

00:01.000 --> 00:04.000
What did your mornings look like before?

00:04.500 --> 00:09.000
We counted every crate by hand, twice over.

00:09.000 --> 00:12.000
And today? Today it takes us ten minutes.
"""
ID = "2026-02-01-pinecrest-cycles"
FOLDER = Path("content/interviews") / ID
FILE = str(FOLDER / "transcript.vtt")
WALK = "us\n1\nus\n1\n"
STORY = f"""---
title: Ten minutes a day
customer: pinecrest-cycles
interviews: [{ID}]
---

> We counted every crate by hand, twice over.
>
> — Mira Tan {{#by-hand}}
"""


def run(*arguments: str, said: str = "") -> Result:
    return CliRunner().invoke(cli, list(arguments), input=said, env={"CI": ""})


@pytest.fixture(scope="module")
def brought_in(new_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with an interview whose transcript names nobody."""
    folder = shutil.copytree(new_site, tmp_path_factory.mktemp("labels") / "site")
    with chdir(folder):
        Path("call.vtt").write_text(CALL)
        told = run("new", "interview", "call.vtt", "--customer", "pinecrest-cycles", "--date", "2026-02-01")
        assert f"casestudies label {FILE}" in told.output
        Path("content/pages/stories/ten-minutes.md").write_text(STORY)
    return folder


@pytest.fixture
def site(tmp_path: Path, brought_in: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(brought_in, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def label(*options: str, said: str = "") -> Result:
    return run("label", FILE, "--by", "Ina Roth", "--today", "2026-02-02", *options, said=said)


def findings(story: str = "") -> list[str]:
    report = json.loads(run("check", "--format", "json", "--today", "2026-03-01").output)
    return [f["code"] for f in report["findings"] if story in (f["subject"] or "")]


def test_unlabelled_captions_are_walked_through_and_then_verify(site: Path) -> None:
    assert {"C131", "P101"} <= set(findings())
    before = Path(FILE).read_bytes()
    result = label(said=WALK)
    assert result.exit_code == 0, result.output
    assert "Every word has a speaker now." in result.output
    assert Path(FILE).read_bytes() == before
    written = (FOLDER / "interview.yml").read_text()
    assert "by: Ina Roth" in written
    assert "on: 2026-02-02" in written
    assert '{words: 7-15, begins: "We counted every crate by hand, twice over.", speaker: "Mira Tan"}' in written
    assert not {"C131", "P101"} & set(findings(ID) + findings("ten-minutes"))
    assert "Mira Tan" in run("find", "crate by hand", "--interview", ID).output


def test_comments_and_everything_else_of_the_file_stay(site: Path) -> None:
    path = FOLDER / "interview.yml"
    before = path.read_text().replace("speakers: {}", "speakers:\n  # who is who\n  Host: ~") + "# the end\n"
    path.write_text(before)
    assert label(said="Host\n").exit_code == 0
    after = path.read_text()
    assert after.startswith(before.rstrip("\n"))
    assert label(said="mira-tan\n").exit_code == 0
    lines = path.read_text().split("\n")
    assert [line for line in lines if line in before.split("\n")] == before.split("\n")
    assert [line.strip() for line in lines if "mira-tan" in line] == ['"Mira Tan": mira-tan']


def test_line_ends_stay_as_they_are(site: Path) -> None:
    path = FOLDER / "interview.yml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert label(said=WALK).exit_code == 0
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n") > 12
    assert "C131" not in findings(ID)


def test_what_is_left_open_is_said_and_asked_again(site: Path) -> None:
    result = label(said="us\n?\nq\n")
    assert "the first: 0:04 “We counted every crate by hand, twice over.”" in " ".join(result.output.split())
    again = label(said="1\nq\n")
    assert "1/3" in again.output
    assert "Still open: 2 blocks" in again.output
    assert "Still open" not in label(said="us\n1\n").output


def test_a_block_is_cut_where_another_voice_begins(site: Path) -> None:
    Path(FILE).write_text(CALL.replace("before?", "before"))
    result = label(said="s\nWe counted\nus\n1\nus\n1\n")
    assert result.exit_code == 0, result.output
    assert "words: 0-7" in (FOLDER / "interview.yml").read_text()
    wrong = label("--again", said="s\nnot there\nq\n")
    assert "These words do not stand inside the block" in wrong.output


def test_one_can_go_back(site: Path) -> None:
    assert label(said="1\nb\nus\n1\nus\n1\n").exit_code == 0
    assert (
        '{words: 0-7, begins: "What did your mornings look like before?", speaker: "Interviewer"}'
        in (FOLDER / "interview.yml").read_text()
    )


def test_a_voice_that_a_tool_numbered_is_given_to_one_person_at_once(site: Path) -> None:
    cues = [
        ("SPEAKER_01", "How was it?"),
        ("SPEAKER_00", "Slow."),
        ("SPEAKER_01", "And now?"),
        ("SPEAKER_00", "Quick."),
    ]
    Path(FILE).write_text(
        "WEBVTT\n" + "".join(f"\n00:0{i}.000 --> 00:0{i}.900\n<v {who}>{what}\n" for i, (who, what) in enumerate(cues))
    )
    (FOLDER / "interview.yml").write_text(
        (FOLDER / "interview.yml").read_text().replace("speakers: {}", 'speakers: {"SPEAKER_00": ~, "SPEAKER_01": ~}')
    )
    result = label(said="us!\nmira-tan!\n")
    assert "Every word has a speaker now." in result.output
    assert not {"C124", "C126"} & set(findings(ID))
    assert "— Mira Tan" in run("find", "Quick", "--interview", ID).output


def test_a_filled_in_file_says_the_same(site: Path) -> None:
    sheet = label("--list").output
    assert "0-7  0:01  ?" in sheet
    filled = sheet.replace("?           | What", "us | What").replace("?           | We", "Mira Tan | We")
    Path("sheet.txt").write_text(filled)
    result = label("--from", "sheet.txt")
    assert "2 blocks by Ina Roth" in result.output
    assert "Mira Tan    | We counted" in label("--list").output
    assert label("--from", "sheet.txt").output.startswith("Still open")
    for wrong, told in (
        (filled.replace("us |", "Tom |"), "line 4: nobody here is called “Tom”"),
        (filled.replace("0-7", "0-9000"), "the transcript has no such words"),
        (filled.replace("0-7 ", "from 0"), "line 4: write it as"),
        (filled.replace("sha256:", "sha256:0"), "belongs to another transcript"),
    ):
        Path("wrong.txt").write_text(wrong)
        before = (FOLDER / "interview.yml").read_bytes()
        refused = label("--from", "wrong.txt")
        assert refused.exit_code == 2
        assert told in " ".join(refused.output.split())
        assert (FOLDER / "interview.yml").read_bytes() == before


def test_another_file_refuses_what_was_said_of_this_one(site: Path) -> None:
    label(said=WALK)
    Path(FILE).write_text(CALL.replace("ten minutes", "an hour"))
    assert "C129" in findings(ID)
    assert "Q305" in findings("ten-minutes")
    refused = label(said=WALK)
    assert "C129" in str(refused.exception)
    anew = label("--anew", said=WALK)
    assert anew.exit_code == 0, anew.output
    assert (FOLDER / "interview.yml").read_text().count("- by:") == 1
    assert "C129" not in findings(ID)


def test_a_block_that_somebody_changed_by_hand_is_refused(site: Path) -> None:
    label(said=WALK)
    path = FOLDER / "interview.yml"
    path.write_text(path.read_text().replace("We counted every crate", "We counted no crate"))
    assert "C130" in findings(ID)


def test_requests_and_proofs_say_that_the_speaker_was_assigned_by_hand(site: Path) -> None:
    label(said=WALK)
    asked = run("approval", "request", "ten-minutes", "--today", "2026-03-01", "--from", "us@example.com")
    assert asked.exit_code == 0, asked.output
    page = next(Path("content/approvals/requests").glob("*ten-minutes.html")).read_text()
    assert "Speaker assigned by hand" in page
    assert "Ina Roth" in page
    project = open_project(Path("mkdocs.yml"))
    today = dt.date(2026, 3, 1)
    library, _ = load(project)
    reviewed = next(r for r in review(project, today=today).stories if r.story.id == "ten-minutes")
    assert [judged.by_hand for judged in reviewed.judged] == [True]
    (quote,) = of_story(reviewed, library, project, today).quotes
    assert quote.check.by_hand
    record = proof(quote, policy_fingerprint())
    assert record["casestudies"]["speaker"] == "assigned by hand"
    Path("proof.json").write_text(json.dumps(record))
    verified = run("verify", "proof.json", FILE, "--interview", str(FOLDER / "interview.yml"))
    assert verified.exit_code == 0, verified.output
    assert "speaker assigned by hand" in verified.output
    bare = run("verify", "proof.json", FILE)
    assert bare.exit_code == 1
    assert "give the interview.yml" in " ".join(bare.output.split())


def test_a_transcript_of_no_interview_is_refused(site: Path) -> None:
    result = run("label", "call.vtt", "--by", "Ina Roth")
    assert result.exit_code == 2
    assert "casestudies new interview call.vtt" in " ".join(result.output.split())


def test_a_transcript_that_names_everybody_has_nothing_open(site: Path) -> None:
    Path(FILE).write_text("Nell: It broke.\n\nTom: When?\n\nNell: At night.\n\nTom: Oh.\n")
    assert "already names a speaker" in label().output


def test_the_walk_is_told_in_lines_of_the_terminals_width(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    walk = label(said="zed\nq\n").output
    told = walk.partition("Who [?]")[0].splitlines()
    assert max(map(len, told)) <= 40
    assert "1!" not in walk  # no voice is numbered here
    assert "nobody here is called “zed”" in " ".join(walk.split())
    assert not label("--list").output.rstrip().endswith("…")


def test_a_first_name_is_enough_where_one_person_has_it(site: Path) -> None:
    result = label(said="us\nmira\nus\nMira\n")
    assert "Every word has a speaker now." in result.output, result.output
    customer = Path("content/customers/pinecrest-cycles.yml")
    customer.write_text(customer.read_text().replace("people:", "people:\n  mira-lund: {name: Mira Lund, role: Rider}"))
    assert "nobody here is called “Mira”" in label("--anew", said="us\nMira\nq\n").output


@pytest.mark.parametrize("data", [bytes(range(256)), "0-7  0:01  Jörg | What".encode("cp1252")])
def test_a_filled_in_file_that_is_no_text_is_refused_by_name(site: Path, data: bytes) -> None:
    Path("sheet.txt").write_bytes(data)
    refused = label("--from", "sheet.txt")
    assert isinstance(refused.exception, CasestudiesError)
    assert "The file is not UTF-8." in str(refused.exception)


def test_a_link_to_itself_is_no_transcript_of_an_interview(site: Path) -> None:
    Path("loop.vtt").symlink_to("loop.vtt")
    refused = run("label", "loop.vtt")
    assert refused.exit_code == 2
    assert "does not belong to an interview here" in " ".join(refused.output.split())
