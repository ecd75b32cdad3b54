"""`casestudies read`: turns in a terminal, as JSON, as WebVTT, and what another transcript says differently."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner, Result

from casestudies.cli.transcripts import read
from casestudies.findings import CasestudiesError
from helpers.exports import INTERVIEW, otter, plain, srt


def run(*arguments: object) -> Result:
    return CliRunner().invoke(read, [str(a) for a in arguments], catch_exceptions=True)


@pytest.fixture
def interview(tmp_path):
    path = tmp_path / "interview.srt"
    path.write_text(srt(INTERVIEW), "utf-8")
    return path


def test_turns_and_a_summary_are_shown(interview) -> None:
    result = run(interview)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "0:01  Mara Lindqvist"
    assert "Thanks for coming, Tomás. To begin: how did you plan the rounds before?" in " ".join(lines[1].split())
    assert "interview.srt: srt, 45 words in 4 turns, 1:00:03" in lines
    assert [line.split() for line in lines[-2:]] == [
        ["66%", "Tomás", "Ibáñez", "(Guest)"],
        ["34%", "Mara", "Lindqvist"],
    ]


def test_the_interview_beside_a_transcript_says_whose_words_it_holds(tmp_path) -> None:
    review = tmp_path / "review.txt"
    review.write_text("Mira Tan: It saves me an hour a day.\n", "utf-8")
    assert isinstance(run(review).exception, CasestudiesError)
    told = "customer: tan\ndate: 2026-11-03\ntranscript: review.txt\nkind: written\nspeakers:\n  Mira Tan: mira-tan\n"
    (tmp_path / "interview.yml").write_text(told, "utf-8")
    assert "review.txt: name-text, 7 words in 1 turn" in run(review).stdout.splitlines()
    (tmp_path / "interview.yml").write_text(told.replace("review.txt", "other.txt"), "utf-8")
    assert run(review).exit_code != 0


def test_json_holds_what_scripts_need(interview) -> None:
    record = json.loads(run(interview, "--format", "json").stdout)
    assert list(record) == ["format", "language", "sha256", "speakers", "words", "findings", "turns"]
    assert (record["format"], record["words"], record["speakers"]) == (
        "srt",
        45,
        ["Mara Lindqvist", "Tomás Ibáñez (Guest)"],
    )
    first = record["turns"][0]
    assert (first["speaker"], first["start"], first["end"], first["line"]) == ("Mara Lindqvist", 1.2, 6.4, 2)
    assert [first["text"][c["begin"] : c["end"]] for c in first["cues"]] == [s.text for s in INTERVIEW[:2]]


def test_webvtt_can_be_read_again(interview, tmp_path) -> None:
    again = tmp_path / "again.vtt"
    again.write_bytes(run(interview, "--format", "vtt").stdout_bytes)
    turns = [json.loads(run(path, "--format", "json").stdout)["turns"] for path in (interview, again)]
    assert [(t["speaker"], t["text"], t["cues"]) for t in turns[0]] == [
        (t["speaker"], t["text"], t["cues"]) for t in turns[1]
    ]


def test_what_changed_since_an_older_transcript(interview, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)  # where no site is, whose quotes would be looked through as well
    newer = tmp_path / "newer.txt"
    newer.write_text(otter(INTERVIEW).replace("twelve minutes", "thirteen minutes"), "utf-8")
    result = run("--diff", interview, newer)
    assert result.exit_code == 1
    assert [line.strip() for line in result.stdout.splitlines()] == [
        "0:20  Tomás Ibáñez (Guest)  reworded",
        "- twelve",
        "+ thirteen",
        "1 change.",
    ]
    (change,) = json.loads(run("--diff", interview, newer, "--format", "json").stdout)["changes"]
    assert (change["kind"], change["before"], change["after"]) == ("reworded", "twelve", "thirteen")
    assert run("--diff", interview, interview).exit_code == 0
    assert run("--diff", interview, newer, "--format", "vtt").exit_code == 2


def test_what_could_steer_a_terminal_is_not_printed(tmp_path) -> None:
    path = tmp_path / "steer.txt"
    path.write_text(
        "Mara: \x1b]0;owned\x07 hi \u202eback [bold]x[/bold]\nTom\x1b[31m: yes\nMara: so\nTom\x1b[31m: no\n", "utf-8"
    )
    out = run(path).stdout
    assert "\x1b" not in out
    assert "\x07" not in out
    assert "\u202e" not in out
    assert "[bold]x[/bold]" in out


def test_a_file_that_is_refused_stops_the_command(tmp_path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no transcript", "utf-8")
    result = run(path)
    assert isinstance(result.exception, CasestudiesError)
    assert result.exception.finding.code == "T101"
    assert result.stdout == ""


def test_doubts_are_shown_below_the_summary(tmp_path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(plain(INTERVIEW).encode("cp1252"))
    assert "T205 note: Read as Windows-1252." in " ".join(run(path).stdout.split())


def test_what_is_piped_has_a_turn_on_one_line_and_no_blanks_at_its_end(interview) -> None:
    lines = run(interview).stdout.splitlines()
    assert lines[1] == "  Thanks for coming, Tomás. To begin: how did you plan the rounds before?"
    assert all(line == line.rstrip() for line in lines)


def test_a_word_as_long_as_a_book_is_printed_in_one_piece(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")  # as on a terminal, where words are wrapped
    path = tmp_path / "long.txt"
    word = "a" * 20_000
    path.write_text(f"Mara: How was it?\nTomás: {word}\nMara: {'so ' * 60}?\nTomás: Yes.\n", "utf-8")
    lines = run(path).stdout.splitlines()
    assert f"  {word}" in lines
    assert max(len(line) for line in lines if "so so" in line) <= 80


def test_a_script_without_spaces_is_counted_in_characters_and_shared_out_by_them(tmp_path) -> None:
    path = tmp_path / "interview.srt"
    talk = "1\n00:00:01,000 --> 00:00:03,000\n聞き手: ありがとう。\n\n2\n00:00:04,000 --> 00:00:09,000\n佐々木 みどり: "
    path.write_text(talk + "今日の小麦粉の値段がわかるんです。先月のではなく、今日の値段が。\n", "utf-8")
    lines = run(path).stdout.splitlines()
    assert "interview.srt: srt, 38 characters in 2 turns, 0:09" in lines
    assert [line.split()[0] for line in lines[-2:]] == ["84%", "16%"]


def test_a_link_to_itself_is_told_as_any_file_that_cannot_be_opened(tmp_path) -> None:
    path = tmp_path / "loop.vtt"
    path.symlink_to(path)
    refused = run(path)
    assert isinstance(refused.exception, CasestudiesError)
    assert "T108" in str(refused.exception)
