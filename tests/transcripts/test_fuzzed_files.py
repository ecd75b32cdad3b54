"""What coverage-guided fuzzing found (benchmarks/fuzz_transcripts.py), each made small: none of it may come back."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from casestudies.transcripts import Transcript, TranscriptError, read_bytes, to_json, to_vtt
from helpers.exports import docx, paragraph


def same_again(transcript: Transcript) -> bool:
    said = [(turn.speaker, turn.text, turn.start) for turn in transcript.turns]
    return all(
        [(turn.speaker, turn.text, turn.start) for turn in read_bytes(write(transcript).encode(), "again").turns]
        == said
        for write in (to_json, to_vtt)
    )


def test_the_name_of_a_word_layout_survives_json() -> None:
    transcript = read_bytes(docx(paragraph("Mara: Hi.") + paragraph("Tom: Hi.") + paragraph("Mara: So.")), "word")
    assert read_bytes(to_json(transcript).encode(), "again").format == transcript.format == "word-name-text"


@pytest.mark.parametrize("export", ["WEBVTT\n\n00:01.000 --> 00:02.000\n<v {}>Hi.\n", "speaker,text\n{},Hi.\n"])
def test_what_is_far_too_long_for_a_name_is_nobodys(export: str) -> None:
    transcript = read_bytes(export.format("Mara " * 500).encode(), "long")
    assert transcript.speakers == ()
    assert same_again(transcript)


@pytest.mark.parametrize(
    "captions",
    [
        b"00:00:03 one thing\n00:00:01 another\n00:00:10 and a third\n",
        b"[Mara] 99:00:03\nOne.\n\n[Tom] 15:00:03\nTwo.\n\n[Mara] 07:00:06\nThree.\n",
    ],
)
def test_times_that_run_backwards_in_saved_captions_never_come_before_the_beginning(captions: bytes) -> None:
    transcript = read_bytes(captions, "captions")
    assert all(cue.start is not None and cue.start >= 0 for turn in transcript.turns for cue in turn.cues)
    assert same_again(transcript)


def test_a_pane_of_teams_whose_times_have_fractions_is_no_pane() -> None:
    with suppress(TranscriptError):
        assert same_again(read_bytes(b"Reed\n2 seconds0:33.000\nReed 2 seconds\nWhen?\n", "pane"))


def test_voices_without_words_are_no_crash() -> None:
    with pytest.raises(TranscriptError):
        read_bytes(b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Nell></v>\n\nNOTE\n", "captions")


def test_hours_of_five_digits_come_back() -> None:
    assert same_again(
        read_bytes(b"1\n99999:00:01,000 --> 99999:00:02,000\nOne.\n\n2\n0:00:03,000 --> 0:00:04,000\nTwo.\n", "srt")
    )


def test_a_figure_before_a_name_inside_a_turn_brings_no_space_with_it() -> None:
    captions = (
        "1\n00:00:01,000 --> 00:00:02,000\nMara: Why? 1 Tan: And after?\n\n2\n00:00:03,000 --> 00:00:04,000\nTan: So.\n"
    )
    assert [turn.text for turn in read_bytes(captions.encode(), "fuzzed").turns] == ["Why?", "1 Tan: And after?", "So."]


def test_a_long_run_of_figures_is_refused_at_once() -> None:
    started = time.process_time()
    with pytest.raises(TranscriptError):
        read_bytes(b"Notes\n" + b"9" * 20_000, "fuzzed")
    assert time.process_time() - started < 0.5


def test_a_line_of_very_many_spaces_takes_no_time() -> None:
    gap = " " * 1_000
    begin = time.process_time()
    with suppress(TranscriptError):
        read_bytes(f"Mara a{gap}b\nI do.\n\nTan a{gap}b\nYes.\n\nMara\nI see.\n".encode(), "call")
    assert time.process_time() - begin < 2


def test_a_language_that_is_none_is_dropped_by_every_reader() -> None:
    captions = "WEBVTT\nKind: captions\nLanguage: {}\n\n00:00:01.000 --> 00:00:02.000\n<v Mara>We stayed.\n"
    for tag, kept in (("en-1", None), ("de-AT", "de-AT"), ("zh-Hant-TW", "zh-Hant-TW"), ("1234", None)):
        transcript = read_bytes(captions.format(tag).encode(), "captions")
        assert transcript.language == kept
        assert same_again(transcript)
