"""What real caption files do that no specification allows, or that it asks for and other readers forget."""

from __future__ import annotations

import pytest

from casestudies.transcripts import Transcript, TranscriptError, read_bytes


def read(text: str) -> Transcript:
    return read_bytes(text.encode(), "captions")


def said(text: str) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in read(text).turns]


def test_comments_styles_regions_and_cue_names_are_not_speech() -> None:
    vtt = """WEBVTT - a title

REGION
id:left

STYLE
::cue(v[voice="Mara"]) { color: red }

NOTE Not said
either

intro
00:01.000 --> 00:04.000 region:left
Said.

NOTE
--> not said

7
00:05.000 --> 00:06.000
Said too.
"""
    assert said(vtt) == [(None, "Said. Said too.")]
    assert read(vtt).findings == ()


def test_a_cue_may_hold_several_voices() -> None:
    vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Mara O&apos;Shea>Hi there.</v> <v Tomás>Hello &amp; welcome.\n"
    assert said(vtt) == [("Mara O'Shea", "Hi there."), ("Tomás", "Hello & welcome.")]


def test_among_voices_a_cue_without_one_is_nobodys() -> None:
    vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Mara>One.</v> Two.\n\n00:02.000 --> 00:03.000\nTomás: three.\n"
    assert said(vtt) == [("Mara", "One."), (None, "Two. Tomás: three.")]


def test_names_with_a_colon_are_kept_in_voices() -> None:
    vtt = "WEBVTT\n\n00:07.000 --> 00:08.000\n<v Acme: Sales (EMEA)>Hello.</v>\n"
    assert said(vtt) == [("Acme: Sales (EMEA)", "Hello.")]


def test_entities_are_decoded_once_and_words_that_look_like_tags_stay() -> None:
    vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n<b>It</b> went <laughs> &amp;lt;up&amp;gt; &lt;b&gt; R&D &copy\n"
    assert said(vtt) == [(None, "It went <laughs> &lt;up&gt; <b> R&D &copy")]


def test_times_without_hours_without_fractions_and_of_seconds_only() -> None:
    for times, start in (
        ("00:07.500 --> 00:08.000", 7.5),
        ("7.500 --> 8.0", 7.5),
        ("0:00:07 --> 0:00:08", 7.0),
        ("75:10,25 --> 75:11", 4510.25),
    ):
        turn = read(f"WEBVTT\n\n{times}\nWords.\n").turns[0]
        assert (turn.text, turn.start) == ("Words.", start)
        assert read(f"1\n{times}\nWords.\n\n2\n{times}\nMore.\n").turns[0].start == start


def test_cues_without_a_blank_line_between_them() -> None:
    assert said("WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n00:02.000 --> 00:03.000\nTwo.\n") == [(None, "One. Two.")]
    assert said("1\n00:00:01,000 --> 00:00:02,000\nOne.\n2\n00:00:02,000 --> 00:00:03,000\n13\n") == [(None, "One. 13")]


def test_numbers_may_be_missing_or_repeated_and_blank_lines_stand_inside_subrip_cues() -> None:
    srt = "1\n00:00:01,000 --> 00:00:02,000\nMara: Thanks.\n\nfor coming.\n\n1\n00:00:02,000 --> 00:00:03,000\nTomás: Sure.\n"
    assert said(srt) == [("Mara", "Thanks. for coming."), ("Tomás", "Sure.")]
    assert said(srt.replace("1\n00", "00")) == said(srt)


def test_a_time_that_cannot_be_read_loses_no_words() -> None:
    transcript = read("WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\n00:0:2:9:9 --> 00:03.000\nTwo.\n")
    assert [t.text for t in transcript.turns] == ["One. Two."]
    assert [f.code for f in transcript.findings] == ["T206"]


def test_an_arrow_that_is_no_timing_line_is_counted() -> None:
    transcript = read("WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\n(00:02.000 --> 00:03.000)\nTwo.\n")
    assert "T201" in [f.code for f in transcript.findings]


def test_paragraphs_outside_every_cue_are_left_out_and_said_to_be() -> None:
    transcript = read(
        "WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\nA paragraph that\nno player shows.\n\n00:02.000 --> 00:03.000\nTwo.\n"
    )
    assert [t.text for t in transcript.turns] == ["One. Two."]
    assert [(f.code, f.place.line) for f in transcript.findings] == [("T204", 6)]


def test_cues_without_words_are_counted() -> None:
    transcript = read("WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:02.000 --> 00:03.000\nTwo.\n")
    assert [f.code for f in transcript.findings] == ["T203"]


ROLLING = """WEBVTT
Kind: captions
Language: en

00:00:00.000 --> 00:00:02.310 align:start position:0%
.
we<00:00:00.320><c> went</c><00:00:00.640><c> from</c>

00:00:02.310 --> 00:00:02.320 align:start position:0%
we went from
.

00:00:02.320 --> 00:00:05.270 align:start position:0%
we went from
nine<00:00:02.560><c> no</c><00:00:02.800><c> no</c>

00:00:05.270 --> 00:00:05.280 align:start position:0%
nine no no
.

00:00:05.280 --> 00:00:08.000 align:start position:0%
nine no no
no<00:00:05.600><c> no</c>
""".replace("\n.\n", "\n \n")  # the second line of such captions is one space


def test_rolling_captions_are_unrolled_and_what_was_said_twice_stays() -> None:
    transcript = read(ROLLING)
    assert [t.text for t in transcript.turns] == ["we went from nine no no no no"]
    assert transcript.language == "en"
    assert transcript.turns[0].time_at(len("we went from ")) == 2.32


def test_a_repetition_in_captions_that_do_not_roll_was_said() -> None:
    vtt = "WEBVTT\n\n" + "\n".join(f"00:{i:02}.000 --> 00:{i + 1:02}.000\nno no\n" for i in range(5))
    assert said(vtt) == [(None, "no no " * 4 + "no no")]


def test_overlapping_and_backward_times_are_noted() -> None:
    transcript = read("1\n00:00:20,000 --> 00:00:19,000\nOne.\n\n2\n00:00:02,000 --> 00:00:03,000\nTwo.\n")
    assert [t.text for t in transcript.turns] == ["One. Two."]
    assert [f.code for f in transcript.findings] == ["T206"]


@pytest.mark.parametrize("cue", ["<v Mara> Hello there", "<v Mara>Hello there </v>", "<v Mara> Hello there </v>"])
def test_a_space_beside_the_voice_is_no_part_of_the_words(cue):
    text = f"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n{cue}\n\n00:00:02.000 --> 00:00:03.000\n<v Tom>Hello.\n"
    first, second = read_bytes(text.encode(), "a.vtt").turns
    assert (first.speaker, first.text, second.text) == ("Mara", "Hello there", "Hello.")


def test_chevrons_without_a_name_are_another_voice_that_nobody_named() -> None:
    captions = (
        "1\n00:00:01,000 --> 00:00:02,000\n>> MARA: How was it?\n\n"
        "2\n00:00:02,000 --> 00:00:03,000\n>> DANA: Hard.\n\n"
        "3\n00:00:03,000 --> 00:00:04,000\nEvery week.\n\n"
        "4\n00:00:04,000 --> 00:00:05,000\n>> Very hard.\n\n"
        "5\n00:00:05,000 --> 00:00:06,000\n>> MARA: And now?\n"
    )
    assert said(captions) == [
        ("MARA", "How was it?"),
        ("DANA", "Hard. Every week."),
        (None, ">> Very hard."),
        ("MARA", "And now?"),
    ]


def test_two_dashes_in_one_cue_are_two_voices() -> None:
    captions = (
        "1\n00:00:01,000 --> 00:00:02,000\nMARA: How was it?\n\n"
        "2\n00:00:02,000 --> 00:00:03,000\nDANA: Hard - very hard.\n- and long\n\n"
        "3\n00:00:03,000 --> 00:00:04,000\n- Long?\n- Yes.\n\n"
        "4\n00:00:05,000 --> 00:00:06,000\nMARA: And now?\n\n"
        "5\n00:00:06,000 --> 00:00:07,000\nDANA: Better.\n"
    )
    assert said(captions) == [
        ("MARA", "How was it?"),
        ("DANA", "Hard - very hard. - and long"),
        (None, "- Long? - Yes."),
        ("MARA", "And now?"),
        ("DANA", "Better."),
    ]


@pytest.mark.parametrize("form", ["[{}] {}", "({}) {}", "[{}]: {}"])
def test_names_in_brackets_before_most_cues(form: str) -> None:
    spoken = [("Mara", "How was it?"), ("Dana Reyes", "Hard."), ("Mara", "And now?"), ("Dana Reyes", "Better.")]
    captions = "WEBVTT\n\n" + "\n".join(
        f"00:0{i}.000 --> 00:0{i}.900\n{form.format(*line)}\n" for i, line in enumerate(spoken)
    )
    assert said(captions) == spoken


def test_sounds_in_brackets_are_no_names() -> None:
    captions = "WEBVTT\n\n" + "\n".join(
        f"00:0{i}.000 --> 00:0{i}.900\n{line}\n"
        for i, line in enumerate(["[Music] hello", "there", "[Music] bye", "now"])
    )
    assert said(captions) == [(None, "[Music] hello there [Music] bye now")]


def test_webex_names_the_speaker_in_the_name_of_the_cue() -> None:
    captions = (
        'WEBVTT\n\n1 "Mara Lindqvist" (4014)\n00:00:01.000 --> 00:00:02.000\nHow was it?\n\n'
        '2 "Dana Reyes" (4015)\n00:00:02.000 --> 00:00:03.000\nHard: every\nweek.\n'
    )
    assert said(captions) == [("Mara Lindqvist", "How was it?"), ("Dana Reyes", "Hard: every week.")]
    nobody = captions.replace('1 "Mara Lindqvist" (4014)', '1 "" (0)').replace(" (4015)", "")
    assert said(nobody) == [(None, "How was it?"), ("Dana Reyes", "Hard: every week.")]


def test_a_cue_of_subrip_that_lost_its_times_is_counted() -> None:
    captions = (
        "1\n00:00:01,000 --> 00:00:02,000\nIn the year\n\n2019\n\n"  # a number that was said
        "2\nthey closed\n\n3\n00:00:03,000 --> 00:00:04,000\nthe books\n"
    )
    assert [f.code for f in read_bytes(captions.encode(), "call").findings] == ["T201"]
    whole = captions.replace("2\nthey", "2\n00:00:02,000 --> 00:00:03,000\nthey")
    assert not read_bytes(whole.encode(), "call").findings


def srt(*cues: str, counted: bool = True) -> str:
    parts = [f"00:00:{i:02},000 --> 00:00:{i + 1:02},000\n{cue}\n" for i, cue in enumerate(cues)]
    return "\n".join(f"{i}\n{part}" if counted else part for i, part in enumerate(parts, 1))


@pytest.mark.parametrize("counted", [True, False])
def test_a_number_on_its_own_line_was_said(counted: bool) -> None:
    text = srt(
        "Nell: the mill had\n40", "looms, and then\n15.", "7", "Tom: And\n3", "Nell: No.", "Tom: So.", counted=counted
    )
    assert said(text)[:2] == [("Nell", "the mill had 40 looms, and then 15. 7"), ("Tom", "And 3")]


def test_a_number_is_a_counter_only_where_the_file_counts() -> None:
    bare = srt("Nell: in all", "Tom: Fine.", counted=False).replace("in all\n", "in all\n2\n")
    assert said(bare) == [("Nell", "in all 2"), ("Tom", "Fine.")]
    lost = srt("Nell: in all", "looms.", "Tom: Fine.", "Nell: Good.").replace("\n2\n", "\n40\n\n")
    assert said(lost)[0] == ("Nell", "in all 40 looms.")
    glued = srt("Nell: in all", "looms.", "Tom: Fine.", "Nell: Good.").replace("all\n\n2\n", "all\n40\n")
    assert said(glued)[0] == ("Nell", "in all 40 looms.")
    apart = srt("Nell: One.", "Two.", "Nell: Three.").replace("\n00:", "\n\n00:")
    assert said(apart) == [("Nell", "One. Two. Three.")]
    cut = read(srt("Nell: One.", "Two.", "Nell: Three.") + "\n4\n")
    assert (cut.turns[-1].text, [f.code for f in cut.findings]) == ("One. Two. Three.", ["T201"])


def test_an_empty_name_is_nobodys() -> None:
    for text in ("WEBVTT\n\n00:01.000 --> 00:02.000\n[ ]: Hm.\n", srt("[ ]: Hm.")):
        assert said(text) == [(None, "Hm.")]
    named = srt("Nell: One.", "[]: Two.", "Three.", "Nell: Four.")
    assert said(named) == [("Nell", "One."), (None, "Two. Three."), ("Nell", "Four.")]


@pytest.mark.parametrize(
    "form", ["[{}] {}", "({}) {}", "<{}> {}", "[{}]\n{}", "({})\n{}", "[{}]: {}", "{}\n{}", "- [{}] {}", ">> [{}] {}"]
)
@pytest.mark.parametrize(("one", "other"), [("Speaker 1", "Speaker 2"), ("SPEAKER_00", "SPEAKER_01"), ("P1", "M1")])
def test_what_tools_call_voices_is_a_speaker_in_every_form(form: str, one: str, other: str) -> None:
    cues = [form.format(one, "It broke."), form.format(other, "When?"), form.format(one, "At night.")]
    expected = [(one, "It broke."), (other, "When?"), (one, "At night.")]
    assert said(srt(*cues)) == expected
    assert said("WEBVTT\n\n" + srt(*cues)) == expected


def test_names_in_brackets_recur_and_sounds_are_nobody() -> None:
    names = srt("[Nell Hart] It broke.", "At night.", "[Tom] When?", "[Nell Hart] In May.", "[Tom] Oh.")
    assert said(names) == [
        ("Nell Hart", "It broke. At night."), ("Tom", "When?"), ("Nell Hart", "In May."), ("Tom", "Oh.")
    ]  # fmt: skip
    for sound in ("Music", "(LAUGHTER)", "[Applause]"):
        bare = sound.strip("()[]")
        text = srt(f"[{bare}] Nell: Hello.", f"[{bare}] Hello again.", f"[{bare}]", "Nell: So.", "Nell: Well.")
        assert bare not in read(text).speakers
        assert f"[{bare}] Hello again." in " ".join(t.text for t in read(text).turns)


def test_captions_of_graph_hold_their_names_in_json() -> None:
    cue = '{{"startDateTime":"2026-09-14T09:00:01Z","speakerName":{},"spokenText":"{}","spokenLanguage":"en-us"}}'
    cues = [
        cue.format('"Nell Hart"', "It broke."),
        cue.format('"Tom"', "When?"),
        cue.format("null", "In \\u201cMay\\u201d."),
    ]
    vtt = "WEBVTT\n\n" + srt(*cues, counted=False).replace(",000", ".000")
    assert said(vtt) == [("Nell Hart", "It broke."), ("Tom", "When?"), (None, "In “May”.")]
    with pytest.raises(TranscriptError) as refused:
        read(vtt.replace('"spokenText":"When?"', '"spokenText":When?'))
    assert (refused.value.finding.code, refused.value.finding.place.line) == ("T106", 7)


def test_cues_that_hold_only_the_label_or_the_time_of_the_next_are_not_words() -> None:
    def vtt(*cues: tuple[str, str]) -> str:
        return "WEBVTT Mill\n\nNOTE\nTranscribed with noScribe vers. 0.6\n\n" + "\n".join(
            f"{i}\n00:00:{at} --> 00:00:59.000\n<v {who}>{what}\n"
            for i, (at, both) in enumerate(cues, 1)
            for who, _, what in [both.partition("|")]
        )

    one = ("01.000", "S00|S00: "), ("01.000", "S00|[00:00:01]"), ("01.000", "S00|It broke."), ("04.000", "S00|In May:")
    two = ("07.000", "S01|S01: "), ("07.000", "S01|When?")
    assert said(vtt(*one, *two)) == [("S00", "It broke. In May:"), ("S01", "When?")]
    apart = ("01.000", "S00|Nell: "), ("01.000", "S00|It broke."), ("07.000", "S00|Tom: "), ("07.000", "S00|When?")
    assert said(vtt(*apart)) == [("Nell", "It broke."), ("Tom", "When?")]


def test_a_label_of_which_nobody_can_tell_makes_nobodys_words_and_a_finding() -> None:
    cues = [
        "Nell: One.",
        "More of it.",
        "Tom: Two.",
        "Ravi: It is raining.",
        "still.",
        "Nell: So.",
        "Tom: Oh.",
        "and",
        "so on",
    ]
    found = read(srt(*cues))
    ravi = next(t for t in found.turns if "raining" in t.text)
    assert ravi.speaker in (None, "Ravi")
    if ravi.speaker is None:
        assert [f.code for f in found.findings] == ["T207"]


def test_a_bracket_that_comes_again_is_a_speaker_or_a_finding() -> None:
    cues = ["Nell: One.", "[Narrator] It rained.", "Tom: Two.", "Nell: So.", "[Narrator] It stopped.", "Tom: Well."]
    found = read(srt(*cues))
    assert [(t.speaker, t.text) for t in found.turns if "Narrator" in t.text] == [
        (None, "[Narrator] It rained."), (None, "[Narrator] It stopped.")
    ]  # fmt: skip
    assert "T207" in [f.code for f in found.findings]
    sounds = read(
        srt("Nell: One.", "[laughs] It rained.", "Tom: Two.", "Nell: So.", "[laughs] It stopped.", "Tom: Well.")
    )
    assert [t.text for t in sounds.turns if t.speaker == "Nell"] == [
        "One. [laughs] It rained.",
        "So. [laughs] It stopped.",
    ]


def test_a_voice_in_a_cue_of_its_own_speaks_from_there_on() -> None:
    text = srt("[Speaker 1]", "It broke.", "At night.", "[Speaker 2]", "When?")
    assert said(text) == [("Speaker 1", "It broke. At night."), ("Speaker 2", "When?")]


def test_names_in_brackets_before_every_cue_are_speakers_in_a_short_file_too() -> None:
    text = srt("[NELL] It broke.", "[TOM] When?", "[NELL] At night.")
    assert said(text) == [("NELL", "It broke."), ("TOM", "When?"), ("NELL", "At night.")]


def test_a_cue_that_is_only_a_sound_does_not_count_against_the_names_in_brackets() -> None:
    text = "".join(
        f"{i}\n00:00:0{i},000 --> 00:00:0{i},900\n{line}\n\n"
        for i, line in enumerate(("[JO] What happened?", "[KEMAL] It ran.", "[laughter]", "[JO] No errors?"), 1)
    )
    assert read_bytes(text.encode(), "captions").speakers == ("JO", "KEMAL")


def test_two_people_in_a_cue_whose_names_stand_above_their_words() -> None:
    text = (
        "WEBVTT\n\n00:08.000 --> 00:12.000\n(Ana Reyes)\nSo how was\n\n00:12.000 --> 00:16.000\n(Ana Reyes)\nthe move?\n-\n \n"
        "(Bo Tan)\nHard, I would say.\n\n00:16.000 --> 00:20.000\n(Ana Reyes)\nHard?\n"
    )
    assert [(turn.speaker, turn.text) for turn in read_bytes(text.encode(), "captions").turns] == [
        ("Ana Reyes", "So how was the move?"),
        ("Bo Tan", "Hard, I would say."),
        ("Ana Reyes", "Hard?"),
    ]


@pytest.mark.parametrize("cue", ["&nbsp;", "&#32;\nMara: It broke.", "Mara: It broke.\n&nbsp;"])
def test_a_line_that_holds_a_space_written_as_an_entity_shows_nothing(cue: str) -> None:
    vtt = f"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nMara: One.\n\n00:00:02.000 --> 00:00:03.000\n{cue}\n"
    assert said(vtt)[0][0] == "Mara"
    assert "&" not in said(vtt)[0][1]


@pytest.mark.parametrize("form", ["<v {}>{}</v>", "<v {}>{}", "<v {}> {}</v>", "{}: {}", "{1}"])
@pytest.mark.parametrize("name", ["", "name of it\n"])
@pytest.mark.parametrize("stray", ["Never", "Not for us.", "7", "Yes, <b>we</b> did"])
def test_what_stands_where_a_blank_line_should_be_is_read_or_told(form: str, name: str, stray: str) -> None:
    cues = [("Nell Hart", "It broke."), ("Tom", "When, in May again."), ("Nell Hart", "At night.")]
    shown = [f"{name}00:00:0{i}.000 --> 00:00:0{i}.900\n{form.format(*cue)}\n" for i, cue in enumerate(cues)]
    for at in (1, 2):
        found = read("WEBVTT\n\n" + "\n".join(shown[:at]) + f"{stray}\n" + "\n".join(shown[at:]))
        assert stray.split(maxsplit=1)[0] in " ".join(turn.text for turn in found.turns) or found.findings
