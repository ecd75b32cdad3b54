"""Who spoke where a transcript does not say: only what is open can be given to somebody, and no word is lost by it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casestudies.transcripts import Transcript, read_bytes
from casestudies.transcripts.assigning import Assignment, assign, first_words, is_placeholder, open_blocks
from casestudies.transcripts.model import Cue, Turn

CAPTIONS = """WEBVTT

00:01.000 --> 00:04.000
What did the looms do before?

00:04.500 --> 00:09.000
They broke. At night, mostly.

00:11.000 --> 00:12.000
And now? Now they run.
"""


def read(text: str) -> Transcript:
    return read_bytes(text.encode(), "file")


def said(transcript: Transcript) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in transcript.turns]


def assignment(transcript: Transcript, first: int, last: int, speaker: str) -> Assignment:
    words = [word for turn in transcript.turns for word in turn.text.split(" ")]
    return Assignment(first, last, first_words(words[first:last]), speaker)


def test_captions_without_names_are_cut_at_questions_and_pauses() -> None:
    blocks = open_blocks(read(CAPTIONS))
    assert [(b.text, b.start) for b in blocks] == [
        ("What did the looms do before?", 1.0),
        ("They broke. At night, mostly.", 4.5),
        ("And now?", 11.0),
        ("Now they run.", 11.0),
    ]


def test_what_is_assigned_has_its_times_and_is_known_to_be_by_hand() -> None:
    transcript = read(CAPTIONS)
    known, refused = assign(
        transcript,
        [
            assignment(transcript, 0, 6, "Host"),
            assignment(transcript, 6, 11, "Nell"),
            assignment(transcript, 13, 16, "Nell"),
        ],
    )
    assert refused == ()
    assert [(t.speaker, t.text, t.start, t.stop, t.by_hand) for t in known.turns] == [
        ("Host", "What did the looms do before?", 1.0, 4.0, True),
        ("Nell", "They broke. At night, mostly.", 4.5, 9.0, True),
        (None, "And now?", 11.0, 12.0, False),
        ("Nell", "Now they run.", 11.0, 12.0, True),
    ]


def test_the_latest_word_counts() -> None:
    transcript = read(CAPTIONS)
    known, _ = assign(transcript, [assignment(transcript, 0, 11, "Tom"), assignment(transcript, 6, 11, "Nell")])
    assert said(known)[:2] == [("Tom", "What did the looms do before?"), ("Nell", "They broke. At night, mostly.")]


def test_a_name_in_the_file_is_never_overridden() -> None:
    transcript = read("Nell Hart: It broke.\nTom Reed: When?\nNell Hart: At night.\nTom Reed: Oh.\n")
    assert open_blocks(transcript) == ()
    known, refused = assign(transcript, [assignment(transcript, 0, 2, "Tom Reed")])
    assert known is transcript
    assert [one.position for one in refused] == [0]


def test_voices_that_a_tool_numbered_are_open() -> None:
    transcript = read(
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v SPEAKER_00>It broke.\n\n00:02.000 --> 00:03.000\n<v Tom Reed>Oh.\n"
    )
    (block,) = open_blocks(transcript)
    assert (block.label, block.text) == ("SPEAKER_00", "It broke.")
    known, _ = assign(transcript, [assignment(transcript, 0, 2, "Nell")])
    assert said(known) == [("Nell", "It broke."), ("Tom Reed", "Oh.")]


def test_a_turn_that_lost_its_line_is_given_to_the_name_that_stands_there_and_to_nobody_else() -> None:
    transcript = Transcript(
        (Turn("KIM", "We waited. PARK: I did not."), Turn("PARK", "Never."), Turn("KIM", "I see.")), "name-text", "0"
    )
    (block,) = open_blocks(transcript)
    assert (block.text, block.must_be) == ("I did not.", "PARK")
    known, refused = assign(transcript, [assignment(transcript, 3, 6, "PARK")])
    assert refused == ()
    assert said(known)[:3] == [("KIM", "We waited."), (None, "PARK:"), ("PARK", "I did not.")]
    for first, last, speaker in ((3, 6, "KIM"), (0, 2, "PARK"), (2, 6, "PARK")):
        assert len(assign(transcript, [assignment(transcript, first, last, speaker)])[1]) == 1


def test_words_in_capitals_are_no_names_where_names_are_written_otherwise() -> None:
    turns = Turn("Kim", "One thing. NOTE: it rained."), Turn("Park", "Yes. kim: It did.")
    assert [b.must_be for b in open_blocks(Transcript(turns, "name-text", "0"))] == ["kim"]


def test_what_follows_a_lost_line_is_nobodys_once_a_part_of_it_is_told_apart() -> None:
    transcript = Transcript(
        (Turn("KIM", "We waited. PARK: I did not. Honestly."), Turn("PARK", "No.")), "name-text", "0"
    )
    known, _ = assign(transcript, [assignment(transcript, 3, 6, "PARK")])
    assert said(known)[3] == (None, "Honestly.")


def test_other_words_are_refused() -> None:
    transcript = read(CAPTIONS)
    for one in (
        Assignment(0, 6, "What did they do before that day?", "Nell"),
        Assignment(3, 99, "looms", "Nell"),
        Assignment(4, 4, "", "N"),
    ):
        known, refused = assign(transcript, [one])
        assert (known, len(refused)) == (transcript, 1)


def test_names_that_tools_give_to_voices() -> None:
    assert all(
        map(
            is_placeholder,
            ["Speaker 1", "SPEAKER_00", "Unknown Speaker", "S04", "P1", "spk_0", "Voice B", "microphone", "system"],
        )
    )
    assert not any(map(is_placeholder, ["Nell Hart", "Interviewer", "Host", "R2D2", "Q", "Speaker Pelosi"]))


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    word = st.sampled_from(["It", "broke.", "When?", ">>", "PARK:", "Tom:", "no", "15", "–"])
    turns = []
    for _ in range(draw(st.integers(1, 5))):
        cues, text = [], ""
        for _ in range(draw(st.integers(1, 4))):
            begin = len(text) + bool(text)
            text = f"{text} {' '.join(draw(st.lists(word, min_size=1, max_size=5)))}".strip()
            start = draw(st.none() | st.floats(0, 99))
            cues.append(Cue(begin, len(text), start, None if start is None else start + 1))
        turns.append(
            Turn(
                draw(st.sampled_from([None, "SPEAKER_00", "Tom", "KIM"])),
                text,
                cues[0].start,
                cues[-1].stop,
                tuple(cues),
            )
        )
    return Transcript(tuple(turns), "webvtt", "0")


@given(transcripts(), st.data())
def test_no_word_is_lost_and_no_name_is_overridden(transcript: Transcript, data: st.DataObject) -> None:
    count = transcript.words
    spans = data.draw(st.lists(st.tuples(st.integers(0, count), st.integers(0, count)), max_size=4))
    given_to = [
        assignment(transcript, *sorted(span), data.draw(st.sampled_from(["Nell", "Tom", "PARK"]))) for span in spans
    ]
    known, refused = assign(transcript, given_to)
    words = [(word, turn) for turn in transcript.turns for word in turn.text.split(" ")]
    after = [(word, turn) for turn in known.turns for word in turn.text.split(" ")]
    assert [word for word, _ in words] == [word for word, _ in after]
    for (_, old), (_, new) in zip(words, after, strict=True):
        if not new.by_hand:
            assert new.speaker in (old.speaker, None)
        elif old.speaker in ("Tom", "KIM"):
            assert new.speaker in ("PARK", "Tom")
            assert f"{new.speaker}:" in old.text
        assert all(0 <= cue.begin < cue.end <= len(new.text) for cue in new.cues)
    for block in open_blocks(transcript):
        speaker = block.must_be or "Nell"
        assert assign(transcript, [assignment(transcript, block.first, block.last, speaker)])[1] == ()
    assert len(refused) <= len(given_to)
