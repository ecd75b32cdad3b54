"""The JSON of further services, and of tools that agree on a list of segments."""

from __future__ import annotations

import json

import pytest

from casestudies.transcripts import TranscriptError, read_bytes
from helpers.answers import ANSWERS, NAMELESS, gong, granola
from helpers.exports import INTERVIEW, blocks, turns


@pytest.mark.parametrize("tool", sorted(ANSWERS))
def test_answers_give_speakers_words_and_times(tool: str) -> None:
    transcript = read_bytes(ANSWERS[tool](INTERVIEW).encode(), "answer")
    assert [(turn.speaker, turn.text) for turn in transcript.turns] == turns()
    assert {f.code for f in transcript.findings} <= {"T202"}
    for turn, block in zip(transcript.turns, blocks(), strict=True):
        assert turn.start == pytest.approx(block.start, abs=1)


@pytest.mark.parametrize("tool", sorted(NAMELESS))
def test_answers_without_speakers_are_nobodys_words(tool: str) -> None:
    transcript = read_bytes(NAMELESS[tool](INTERVIEW).encode(), "answer")
    (turn,) = transcript.turns
    assert turn.speaker is None
    assert turn.text == " ".join(s.text for s in INTERVIEW)
    assert turn.start == 1.2
    assert turn.time_at(turn.text.index("My rule")) == 10.5


def test_segments_of_nobodys_in_particular_are_said_to_be_unconfirmed() -> None:
    transcript = read_bytes(ANSWERS["segments"](INTERVIEW).encode(), "answer")
    assert transcript.format == "segments-json"
    assert [f.code for f in transcript.findings] == ["T202"]


def test_speakers_that_are_listed_by_their_numbers_are_called_by_their_names() -> None:
    said = [(7, "It broke."), (8, "When?"), (7, "In May.")]
    items = [{"transcript": text, "timestamps": [n, n + 1], "speaker_id": who} for n, (who, text) in enumerate(said)]
    people = [{"id": 7, "name": "Nell Hart", "is_rep": False}, {"id": 8, "name": None}]
    found = read_bytes(json.dumps({"speakers": people, "transcript": items}).encode(), "answer")
    assert [turn.speaker for turn in found.turns] == ["Nell Hart", "Speaker 8", "Nell Hart"]


def test_otter_counts_samples_and_names_voices_apart() -> None:
    blocks = [
        {"transcript": "It broke.", "start_offset": 16_000, "end_offset": 40_000, "speaker_id": 7},
        {"transcript": "At night.", "start_offset": 48_000, "end_offset": 56_000, "speaker_id": 7},
        {"transcript": "When?", "start_offset": 64_000, "end_offset": 80_000, "speaker_model_label": "2"},
        {"transcript": "In May.", "start_offset": 96_000, "end_offset": 99_200, "speaker_id": None},
    ]
    speech = {"title": "Looms", "speakers": [{"id": 7, "speaker_name": "Nell Hart"}], "transcripts": blocks}
    for document in (speech, {"status": "OK", "speech": speech}):
        found = read_bytes(json.dumps(document).encode(), "answer")
        assert [(t.speaker, t.text, t.start, t.stop) for t in found.turns] == [
            ("Nell Hart", "It broke.", 1.0, 2.5),
            ("Nell Hart", "At night.", 3.0, 3.5),
            ("Speaker 2", "When?", 4.0, 5.0),
            (None, "In May.", 6.0, 6.2),
        ]
        assert [f.code for f in found.findings] == ["T202"]


def test_granola_tells_channels_and_times_of_day() -> None:
    found = read_bytes(granola(INTERVIEW[:4]).encode(), "answer")
    assert [(t.speaker, t.text) for t in found.turns] == turns(INTERVIEW[:4])
    assert [t.start for t in found.turns] == [0.0, pytest.approx(5.7)]
    newer = {"transcript": [{"speaker": {"source": "microphone"}, "text": "Hi.", "start_time": "2026-09-14T09:00:01Z"}]}
    assert read_bytes(json.dumps(newer).encode(), "answer").turns[0].speaker == "microphone"


def test_a_number_of_gong_without_its_name_stays_a_number() -> None:
    document = json.loads(gong(INTERVIEW))
    del document["parties"]
    assert read_bytes(json.dumps(document).encode(), "answer").speakers == ("700000000000000000", "700000000000000001")


def test_a_word_of_another_speaker_never_leans_on_the_one_before() -> None:
    tokens = [
        {"text": "Hi", "start_ms": 0, "end_ms": 9, "speaker": "1"},
        {"text": ".", "start_ms": 9, "end_ms": 9, "speaker": "1"},
        {"text": "Hello", "start_ms": 20, "end_ms": 30, "speaker": "2"},
    ]
    found = read_bytes(json.dumps({"tokens": tokens}).encode(), "answer").turns
    assert [(turn.speaker, turn.text) for turn in found] == [("Speaker 1", "Hi."), ("Speaker 2", "Hello")]


@pytest.mark.parametrize(
    "document",
    [
        [{"type": "message", "user": "U012", "text": "It works.", "ts": "1700000000.000200"}],
        [{"role": "user", "content": "How was it?", "timestamp": 1}, {"role": "assistant", "content": "Fine."}],
        [{"text": "It works.", "time": "2026-11-03T10:00:00Z"}, {"text": "Yes.", "time": "2026-11-03T10:01:00Z"}],
        [{"from": "Dana", "to": "Mara", "text": "It works."}],
        {"items": [{"text": "Buy milk", "done": True}]},
        {"transcript": "Mara: It works. Dana: Yes."},
        [["Mara", "It works."]],
    ],
)
def test_messages_and_other_lists_of_texts_are_refused(document: object) -> None:
    with pytest.raises(TranscriptError) as caught:
        read_bytes(json.dumps(document).encode(), "answer")
    assert caught.value.finding.code == "T101"


def test_segments_without_words_are_counted_as_lost() -> None:
    document = [{"speaker": "Mara", "start": 1, "text": "Hi."}, {"speaker": "Dana", "start": 2}, "Hello."]
    assert [f.code for f in read_bytes(json.dumps(document).encode(), "answer").findings] == ["T201", "T202"]


def test_control_characters_that_json_spells_are_no_words() -> None:
    document = json.dumps(
        [{"speaker": "Ma\x00ra", "start": 1, "end": 2, "text": "It\x07 works.\x00\x00\x00\x00\x00\x00\x00\x00\x00"}]
    )
    transcript = read_bytes(document.encode(), "answer")
    assert [(turn.speaker, turn.text) for turn in transcript.turns] == [("Mara", "It works.")]


def test_what_was_typed_into_otranscribe() -> None:
    said = [
        ("Mara", 0, "How was it?"),
        ("Dana", 4, "Nine hours &amp; more."),
        ("Mara", 13, "And <b>now</b>?"),
        ("Dana", 15, "Two."),
    ]
    typed = "".join(
        f'<p><span class="timestamp" contenteditable="false" data-timestamp="{s}.4">0:{s:02}</span>&nbsp;{n}: {t}<br /></p>'
        for n, s, t in said
    )
    document = {"text": typed, "media": "call.mp3", "media-source": "", "media-time": 20.5}
    transcript = read_bytes(json.dumps(document).encode(), "call")
    assert [(turn.speaker, turn.start, turn.text) for turn in transcript.turns] == [
        ("Mara", 0, "How was it?"),
        ("Dana", 4, "Nine hours & more."),
        ("Mara", 13, "And now?"),
        ("Dana", 15, "Two."),
    ]
    assert transcript.format == "otranscribe-name-text"


def test_an_editor_without_a_conversation_is_refused() -> None:
    with pytest.raises(TranscriptError):
        read_bytes(json.dumps({"text": "<p>Some notes.</p>", "media": "call.mp3"}).encode(), "call")
