"""Every tool's export of one interview gives the same turns, speakers and times."""

from __future__ import annotations

import pytest

from casestudies.transcripts import Transcript, read_bytes
from helpers.exports import BY_BLOCK, BY_CUE, INTERVIEW, NUMBERED, UNTIMED, blocks, docx, paragraph, turns


def said(transcript: Transcript) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in transcript.turns]


@pytest.mark.parametrize("tool", sorted(BY_CUE))
def test_neighbouring_cues_of_one_speaker_are_one_turn(tool: str) -> None:
    transcript = read_bytes(BY_CUE[tool](INTERVIEW).encode(), "interview")
    assert said(transcript) == turns()
    assert not [f for f in transcript.findings if f.severity != "note"]


@pytest.mark.parametrize("tool", sorted(BY_BLOCK))
def test_every_labelled_block_is_a_turn(tool: str) -> None:
    transcript = read_bytes(BY_BLOCK[tool](INTERVIEW).encode(), "interview")
    assert said(transcript) == [(s.speaker, s.text) for s in INTERVIEW]
    assert not [f for f in transcript.findings if f.severity != "note"]


@pytest.mark.parametrize(("tool", "first"), [("deepgram", 0), ("google", 1)])
def test_numbered_speakers_are_named_by_their_number(tool: str, first: int) -> None:
    transcript = read_bytes(NUMBERED[tool](INTERVIEW).encode(), "interview")
    names = {"Mara Lindqvist": f"Speaker {first}", "Tomás Ibáñez (Guest)": f"Speaker {first + 1}"}
    assert said(transcript) == [(names[speaker], text) for speaker, text in turns()]


@pytest.mark.parametrize("tool", sorted(BY_CUE.keys() - UNTIMED))
def test_turns_of_cues_begin_when_their_first_cue_does(tool: str) -> None:
    transcript = read_bytes(BY_CUE[tool](INTERVIEW).encode(), "interview")
    first = transcript.turns[0].start
    assert first is not None
    offset = 0.0 if first else -1.0  # times of day, and whole seconds, count from the first line
    for turn, block in zip(transcript.turns, blocks(), strict=True):
        assert turn.start == pytest.approx(block.start + offset, abs=1.3)


@pytest.mark.parametrize("tool", sorted(BY_BLOCK.keys() - UNTIMED))
def test_blocks_begin_at_the_time_beside_the_name(tool: str) -> None:
    transcript = read_bytes(BY_BLOCK[tool](INTERVIEW).encode(), "interview")
    for turn, item in zip(transcript.turns, INTERVIEW, strict=True):
        assert turn.start == pytest.approx(item.start, abs=1)


@pytest.mark.parametrize("tool", ["zoom-vtt", "srt", "sbv", "fireflies", "whisper", "podcasting"])
def test_a_word_is_found_at_the_second_of_its_cue(tool: str) -> None:
    transcript = read_bytes(BY_CUE[tool](INTERVIEW).encode(), "interview")
    turn = transcript.turns[1]
    assert turn.time_at(turn.text.index("My rule")) == 10.5
    assert turn.time_at(turn.text.index("noon")) == 10.5
    assert turn.time_at(0) == 6.9
    assert [turn.text[c.begin : c.end] for c in turn.cues] == [item.text for item in INTERVIEW[2:4]]


@pytest.mark.parametrize("tool", [*sorted(BY_BLOCK.keys() - {"csv", "page"}), "meet", "zoom-captions", "old-teams"])
def test_the_same_shapes_are_read_from_word_files(tool: str) -> None:
    written = (BY_BLOCK | BY_CUE)[tool](INTERVIEW)
    expected = turns() if tool in BY_CUE else [(s.speaker, s.text) for s in INTERVIEW]
    paragraphs = "".join(paragraph(line.rstrip()) for line in written.split("\n"))
    transcript = read_bytes(docx(paragraphs), "interview")
    assert said(transcript) == expected
    breaks = "".join(paragraph(block) for block in written.split("\n\n"))
    if tool != "markdown":  # a heading is a paragraph of its own
        assert said(read_bytes(docx(breaks), "interview")) == expected


@pytest.mark.parametrize("tool", ["happy-scribe", "grain", "condens", "dovetail"])
def test_layouts_that_no_real_file_confirmed_say_so(tool: str) -> None:
    transcript = read_bytes(BY_BLOCK[tool](INTERVIEW).encode(), "interview")
    assert [f.code for f in transcript.findings] == ["T202"]


@pytest.mark.parametrize("tool", ["zoom-vtt", "otter", "rev", "plain", "whisper", "assemblyai"])
def test_confirmed_layouts_leave_no_doubt(tool: str) -> None:
    assert read_bytes((BY_CUE | BY_BLOCK)[tool](INTERVIEW).encode(), "interview").findings == ()


def test_lines_are_where_a_turn_begins_in_the_file() -> None:
    for tool in ("zoom-vtt", "srt", "otter", "plain", "zoom-captions"):
        written = (BY_CUE | BY_BLOCK)[tool](INTERVIEW)
        lines = written.splitlines()
        for turn in read_bytes(written.encode(), "interview").turns:
            near = " ".join(lines[turn.line - 1 : turn.line + 1])
            assert turn.speaker is not None
            assert turn.speaker in near, (tool, turn.line)
