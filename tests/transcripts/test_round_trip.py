"""What is written reads back the same: our WebVTT and JSON for any transcript, and the common exports for any interview."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from functools import partial

from hypothesis import assume, given
from hypothesis import strategies as st

from casestudies.transcripts import Cue, Transcript, Turn, read_bytes, to_json, to_vtt
from helpers.exports import Said, apple_vtt, blocks, markdown, otter, rev, srt, teams_vtt, zoom_vtt

# U+FFFE stands for a hyphen in texts that were copied from a PDF, and readers put that right.
WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Z"], exclude_characters="\ufeff\ufffe"), min_size=1, max_size=9
)
TEXTS = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
NFC = TEXTS.map(partial(unicodedata.normalize, "NFC")).filter(lambda text: text.strip() == text != "")
TIMES = st.integers(0, 35_000_000).map(lambda milliseconds: milliseconds / 1000)


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    """Any transcript that a reader could give: turns of cues, some without an end, some without any time."""
    turns = []
    for line in range(1, draw(st.integers(1, 5)) + 1):
        speaker = draw(st.none() | NFC)
        parts = draw(st.lists(NFC, min_size=1, max_size=3))
        cues, at = [], 0
        for part in parts:
            start = draw(st.none() | TIMES)
            if start is not None:
                cues.append(Cue(at, at + len(part), start, draw(st.none() | TIMES)))
            at += len(part) + 1
        first = cues[0].start if cues and cues[0].begin == 0 else None
        text = " ".join(parts)
        last = cues[-1].stop if cues and cues[-1].end == len(text) else None
        turns.append(Turn(speaker, text, first, last, tuple(cues), line))
    return Transcript(tuple(turns), "webvtt", "", draw(st.sampled_from([None, "en", "pt-BR"])))


def bare(transcript: Transcript) -> Transcript:
    """Without what names the file rather than the conversation."""
    return replace(transcript, sha256="", findings=())


@given(transcripts())
def test_json_gives_everything_back(transcript: Transcript) -> None:
    assert bare(read_bytes(to_json(transcript).encode(), "t")) == transcript


@given(transcripts())
def test_webvtt_gives_everything_back_but_the_lines(transcript: Transcript) -> None:
    again = bare(read_bytes(to_vtt(transcript).encode(), "t"))
    assert [replace(turn, line=0) for turn in again.turns] == [replace(turn, line=0) for turn in transcript.turns]
    assert (again.language, again.format) == (transcript.language, "webvtt")


@given(transcripts())
def test_our_webvtt_is_webvtt_for_everybody(transcript: Transcript) -> None:
    assume(not any(":" in turn.text or "：" in turn.text for turn in transcript.turns))  # that may be a label to others
    plain = to_vtt(transcript).replace("WEBVTT casestudies", "WEBVTT", 1)
    said = [(turn.speaker, turn.text) for turn in read_bytes(plain.encode(), "t").turns]
    expected: list[tuple[str | None, str]] = []
    for turn in transcript.turns:
        if expected and expected[-1][0] == turn.speaker:
            expected[-1] = (turn.speaker, f"{expected[-1][1]} {turn.text}")
        else:
            expected.append((turn.speaker, turn.text))
    assert said == expected


NAME = st.builds(
    lambda *parts: " ".join(filter(None, parts)),
    st.sampled_from(["Mara", "Tomás", "Ines", "Dr. Mei-Ling", "Öykü", "J.", "Ана", "花子"]),
    st.sampled_from(["", "da", "van der", "O'Neill"]),
    st.sampled_from(["", "Lindqvist", "Ibáñez", "Reyes | Octant", '"Joe" Petrova']),
    st.sampled_from(["", "(Guest)", "(she/her)"]),
)
SIGNS = "[inaudible] (laughs) 13 10:30 $180k 50% uh, I'd don’t “so” — … - & R&D https://a.example"
MORE_SIGNS = 'Note: to: Nora, it\'s 1. a>b :-) 3:0 "no"'
SPOKEN_WORD = st.sampled_from((SIGNS + " " + MORE_SIGNS).split(" ")) | st.text(
    "abcdeéñöж花🙂.,?!", min_size=1, max_size=8
).filter(lambda word: any(c.isalnum() for c in word))
SPEECH = st.lists(SPOKEN_WORD, min_size=1, max_size=9).map(" ".join).filter(lambda text: any(c.isalpha() for c in text))


# A file in which nobody says more than these is no interview, and is refused.
SOUNDS = frozenset({"[inaudible]", "(laughs)", "uh,"})


@st.composite
def interviews(draw: st.DrawFn) -> list[Said]:
    """Two or three people who each speak at least twice, with times that go on; words are said twice at least."""
    names = draw(st.lists(NAME, min_size=2, max_size=3, unique=True))
    order = [*names, *draw(st.lists(st.sampled_from(names), max_size=5)), *names]
    said, at = [], draw(st.integers(0, 9000))
    for name in order:
        lasts = draw(st.integers(100, 9000))
        said.append(Said(name, at / 1000, (at + lasts) / 1000, draw(SPEECH)))
        at += lasts + draw(st.integers(0, 900_000))
    assume(sum(not SOUNDS.issuperset(one.text.split()) for one in said) > 1)
    return said


@given(interviews())
def test_captions_give_the_turns_back(said: list[Said]) -> None:
    for write in (zoom_vtt, teams_vtt, srt):
        transcript = read_bytes(write(said).encode(), "t")
        assert [Said(t.speaker, t.start, t.stop, t.text) for t in transcript.turns] == blocks(said)
        assert transcript.findings == ()


@given(interviews())
def test_otter_and_rev_give_the_blocks_back(said: list[Said]) -> None:
    for write in (otter, rev):
        transcript = read_bytes(write(said).encode(), "t")
        assert [(t.speaker, t.start, t.text) for t in transcript.turns] == [
            (s.speaker, float(int(s.start)), s.text) for s in said
        ]


@given(interviews())
def test_names_in_bold_give_the_blocks_back(said: list[Said]) -> None:
    transcript = read_bytes(markdown(said).encode(), "t")
    assert [(t.speaker, t.text) for t in transcript.turns] == [(s.speaker, s.text) for s in said]


@given(interviews())
def test_regular_captions_mean_the_same_to_the_reader_that_knows_the_whole_format(said: list[Said]) -> None:
    for write in (zoom_vtt, teams_vtt, apple_vtt):
        text = write(said).replace("\r\n", "\n")
        commented = text.replace("WEBVTT\n\n", "WEBVTT\n\nNOTE not a regular file\n\n", 1)
        usual, whole = (read_bytes(t.encode(), "t") for t in (text, commented))
        assert [replace(t, line=t.line + 2) for t in usual.turns] == list(whole.turns)
        below = tuple(replace(f, place=replace(f.place, line=f.place.line + 2)) for f in usual.findings)
        assert below == whole.findings
