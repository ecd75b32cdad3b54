"""Bytes to text: by marks, by NUL bytes, strictly; never by a guess that could be wrong without notice."""

from __future__ import annotations

import json

import pytest

from casestudies.transcripts import TranscriptError, read_bytes
from helpers.exports import INTERVIEW, otter, srt, turns, zoom_vtt


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("write", [zoom_vtt, srt])
def test_the_usual_encodings_give_the_same_words(encoding, write) -> None:
    transcript = read_bytes(write(INTERVIEW).encode(encoding), "interview")
    assert [(t.speaker, t.text) for t in transcript.turns] == turns()
    assert [f.code for f in transcript.findings] == (["T205"] if encoding == "cp1252" else [])


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_any_line_end_will_do(ends: str) -> None:
    written = otter(INTERVIEW).replace("\n", ends)
    transcript = read_bytes(written.encode(), "interview")
    assert [t.text for t in transcript.turns] == [s.text for s in INTERVIEW]


def test_letters_are_composed() -> None:
    transcript = read_bytes("Toma\u0301s: Si\u0301.\nMara: Y?\nToma\u0301s: No.\n".encode(), "interview")
    assert transcript.turns[0] == read_bytes("Tomás: Sí.\nMara: Y?\nTomás: No.\n".encode(), "interview").turns[0]


@pytest.mark.parametrize("form", ["entities", "json"])
def test_letters_are_composed_however_they_are_spelled(form: str) -> None:
    said = [("Toma\u0301s", "Si\u0301, todo."), ("Mara", "Y?"), ("Toma\u0301s", "No.")]
    if form == "json":
        data = json.dumps([{"speaker": who, "text": words} for who, words in said])
    else:
        data = "\n".join(f"{who}: {words.replace(chr(0x301), '&#x301;')}" for who, words in said)
    found = read_bytes(data.encode(), "interview")
    assert [(turn.speaker, turn.text) for turn in found.turns] == [
        ("Tomás", "Sí, todo."),
        ("Mara", "Y?"),
        ("Tomás", "No."),
    ]


def test_a_hyphen_that_a_viewer_of_pdfs_copied_as_no_character_is_one() -> None:
    copied = "Tomás: It took 10\ufffe15 hours, long\ufffeterm.\nMara: Really?\nTomás: Yes.\n"
    assert read_bytes(copied.encode(), "interview").turns[0].text == "It took 10-15 hours, long-term."


def test_utf8_with_a_damaged_byte_is_refused_and_not_read_as_another_encoding() -> None:
    damaged = srt(INTERVIEW).encode().replace("Tomás".encode(), b"Tom\xe1s", 1)
    with pytest.raises(TranscriptError) as caught:
        read_bytes(damaged, "interview")
    assert caught.value.finding.code == "T106"
    assert caught.value.finding.place.line == 3


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02\x03" * 500, bytes(range(256)) * 9, b"\x81\x8d\x8f\x90\x9d", b"WEBVTT\0\n\n\0\1"]
)
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(TranscriptError) as caught:
        read_bytes(data, "interview.vtt")
    assert caught.value.finding.code == "T103"


def test_a_few_control_characters_are_no_words() -> None:
    text = "Mara: How \x07was it?\nDana: Ha\x01rd.\nMara: And now?\nDana: Better.\x1a\n"
    assert [turn.text for turn in read_bytes(text.encode(), "interview").turns] == [
        "How was it?",
        "Hard.",
        "And now?",
        "Better.",
    ]
