"""When the words before a colon are a speaker, and when they are speech."""

from __future__ import annotations

import pytest

from casestudies.transcripts import TranscriptError, read_bytes
from casestudies.transcripts.assigning import open_blocks


def said(text: str) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in read_bytes(text.encode(), "interview").turns]


def cues(*lines: str) -> str:
    return "WEBVTT\n\n" + "\n".join(f"00:{i:02}.000 --> 00:{i:02}.900\n{line}\n" for i, line in enumerate(lines))


def test_what_does_not_recur_is_speech() -> None:
    captions = cues(
        "Mara: Hello.",
        "To start: why?",
        "Tomás: Well.",
        "Note: it works.",
        "https: no",
        "10:30: lunch",
        "Mara: Ah.",
        "Tomás: Yes.",
    )
    assert said(captions) == [
        ("Mara", "Hello. To start: why?"),
        ("Tomás", "Well. Note: it works. https: no 10:30: lunch"),
        ("Mara", "Ah."),
        ("Tomás", "Yes."),
    ]


def test_a_full_name_that_speaks_once_is_not_taken_for_the_words_of_whoever_spoke_before() -> None:
    captions = cues(
        "Mara: Hello.", "Tomás: Well.", "Mara: And?", "Tomás: Hm.", "Ines da Silva: One thing.", "Mara: Ah."
    )
    assert ("Ines da Silva", "One thing.") in said(captions)


def test_a_single_word_that_speaks_once_is_a_speaker_if_somebody_is_called_by_it() -> None:
    lines = [
        "Mara: So, what then?",
        "Ada: We stopped.",
        "And slept.",
        "Mara: And you, Ben?",
        "Ben: Same here.",
        "Mara: OK.",
        "Ada: Yes.",
    ]
    assert ("Ben", "Same here.") in said("\n".join(lines))
    assert ("Ben", "Same here.") in said(cues(*lines))
    lines[4] = "However: same here."
    assert "Mara" in [who for who, text in said("\n".join(lines)) if "However: same here." in text]


def test_where_nearly_every_line_has_a_name_a_single_word_is_one_too() -> None:
    assert said("Mara: Hi.\nIt is late.\nBen: Yes.\nMara: Good.\n") == [
        ("Mara", "Hi. It is late."),
        ("Ben", "Yes."),
        ("Mara", "Good."),
    ]


def test_where_every_cue_has_a_name_each_is_a_speaker_whatever_it_looks_like() -> None:
    captions = cues("potuz: hey", "Dawid | ag0: hm", "bond.credit: ok", "cayman: yes", "potuz: To start: no.")
    assert [who for who, _ in said(captions)] == ["potuz", "Dawid | ag0", "bond.credit", "cayman", "potuz"]


def test_a_label_without_words_holds_for_the_cues_below() -> None:
    assert said(cues("Mara:", "Hello.", "Tomás: Well.", "Mara: So.", "Tomás: So.")) == [
        ("Mara", "Hello."),
        ("Tomás", "Well."),
        ("Mara", "So."),
        ("Tomás", "So."),
    ]


def test_a_label_in_doubt_is_nobodys_until_the_next_name() -> None:
    long = ["It is late.", "It is very late.", "So we slept."]
    captions = cues(
        "Mara: Hello.", *long, "Tomás: Well.", *long, "Ben: Same here.", "And then.", "Mara: Ah.", "Tomás: Yes."
    )
    assert said(captions)[2:4] == [(None, "Ben: Same here. And then."), ("Mara", "Ah.")]
    assert [f.code for f in read_bytes(captions.encode(), "call").findings] == ["T207"]


def test_two_speakers_in_one_cue() -> None:
    assert said(cues("Mara: Why?\nTomás: Because.", "Mara: Oh.", "Tomás: Yes.")) == [
        ("Mara", "Why?"),
        ("Tomás", "Because."),
        ("Mara", "Oh."),
        ("Tomás", "Yes."),
    ]


def test_brackets_around_a_label_are_not_part_of_it() -> None:
    assert said(cues("[SPEAKER_00]: One.", "[SPEAKER_01]: Two.", "[SPEAKER_00]: Three."))[0] == ("SPEAKER_00", "One.")


def test_labels_in_other_scripts_and_with_a_wide_colon() -> None:
    captions = cues(
        "田中　花子：九時間かかっていました。", "مريم: كان الأمر فوضى.", "Ольга Петрова: Отчёт занимал день."
    )
    assert [who for who, _ in said(captions)] == ["田中 花子", "مريم", "Ольга Петрова"]


def test_a_line_without_a_name_goes_on_with_the_turn() -> None:
    text = "Mara: Hello.\n\nIt is late: very late.\n\nTomás: Yes.\nNote: I know.\n\nMara: Good, Tomás.\n"
    assert said(text) == [
        ("Mara", "Hello. It is late: very late."),
        ("Tomás", "Yes. Note: I know."),
        ("Mara", "Good, Tomás."),
    ]


@pytest.mark.parametrize("time", [r"\[08:15\]", "[08:15]", "(0:08:15)", "[00:08:15.20]"])
def test_a_time_that_opens_a_later_paragraph_is_no_speech(time: str) -> None:
    text = f"**Mara:** Hello.\n\n**Tomás:** Well. First.\n\n{time} We wanted two.\nAnd more.\n\n**Mara:** Ah.\n"
    turn = read_bytes(text.encode(), "interview").turns[1]
    assert (turn.speaker, turn.text, turn.start) == ("Tomás", "Well. First. We wanted two. And more.", None)
    (cue,) = turn.cues
    assert turn.text[cue.begin : cue.end] == "We wanted two. And more."
    assert cue.start in {495.0, 495.2}


@pytest.mark.parametrize("words", ["10:30 is when we open.", "[10:00] was what it said.", "At [12:30] we eat."])
def test_a_time_within_the_words_or_before_the_last_one_is_speech(words: str) -> None:
    text = f"**Mara:** [11:00] Hello.\n\n**Tomás:** [11:30] Well.\n\n{words}\n\n**Mara:** Ah.\n"
    assert said(text)[1] == ("Tomás", f"Well. {words}")


def test_a_bold_name_opens_a_turn_and_so_does_the_same_name_unbolded() -> None:
    text = "**Mara:** Hello.\n\n**Tomás:** So: **yes**.\n\nMara: Cool.\n\n> **Tomás:** Fine.\n\nTo sum up: good.\n"
    assert said(text) == [
        ("Mara", "Hello."),
        ("Tomás", "So: yes."),
        ("Mara", "Cool."),
        ("Tomás", "Fine. To sum up: good."),
    ]


def test_people_in_the_files_own_list_are_speakers_even_once() -> None:
    text = "---\nspeakers:\n  - Ada\n  - Ben\n---\nCleo: Hi.\nIt is nice.\nAda: Yes.\nBe careful: slow.\nCleo: Bye.\n"
    assert [who for who, _ in said(text)] == ["Cleo", "Ada", "Cleo"]


def test_questions_and_answers() -> None:
    assert said("Q: Why?\nA: Because.\nIt was time.\nQ: And now?\nA: Better.\n") == [
        ("Q", "Why?"),
        ("A", "Because. It was time."),
        ("Q", "And now?"),
        ("A", "Better."),
    ]
    assert [who for who, _ in said("Q1: Why?\nA1: Because.\nQ2: How?\nA2: Slowly.\n")] == ["Q", "A", "Q", "A"]


@pytest.mark.parametrize("mark", ["**{}**", "### {}", "__{}__"])
def test_questions_set_apart_with_answers_below(mark: str) -> None:
    why, what = mark.format("Why did you change?"), mark.format("What is next?")
    text = f"# Rounds\n\n{why}\n\nWe had to.\n\nAnd we did.\n\n{what}\n\nRest.\n"
    assert said(text) == [
        ("Q", "Why did you change?"),
        ("A", "We had to. And we did."),
        ("Q", "What is next?"),
        ("A", "Rest."),
    ]


def test_meeting_notes_are_nobodys_words() -> None:
    text = (
        "📝 Notes\nSummary\nMara: explained the plan.\nTomás: agreed.\n📖 Transcript\n00:00:01\nMara: The plan is this.\n"
        "Tomás: Is it?\n00:05:00\nMara: It is.\nMeeting ended after 00:06:00 👋\n"
    )
    assert said(text) == [("Mara", "The plan is this."), ("Tomás", "Is it?"), ("Mara", "It is.")]
    assert [t.start for t in read_bytes(text.encode(), "meet").turns] == [1.0, None, 300.0]


def test_a_bare_time_goes_on_with_the_turn_and_keeps_its_second() -> None:
    turn = read_bytes(b"Mara (00:00:01):\nOne.\n\n(00:01:21):\nTwo.\n\nTom (00:02:00):\nThree.\n", "rev").turns[0]
    assert (turn.speaker, turn.text) == ("Mara", "One. Two.")
    assert turn.time_at(turn.text.index("Two")) == 81.0


def test_unknown_speakers_are_never_merged() -> None:
    text = "Unknown Speaker  0:00  \nOne.\n\nUnknown Speaker  0:05  \nTwo.\n\nMara  0:09  \nThree.\n"
    assert said(text) == [("Unknown Speaker", "One."), ("Unknown Speaker", "Two."), ("Mara", "Three.")]


def test_times_of_day_count_from_the_first_line_also_past_midnight() -> None:
    text = "[Mara] 23:59:50\nOne.\n\n[Tomás] 00:00:05\nTwo.\n"
    assert [t.start for t in read_bytes(text.encode(), "zoom").turns] == [0.0, 15.0]


def test_captions_saved_without_speakers_are_nobodys() -> None:
    text = "00:00:12 one thing and\n00:00:15 another thing\n00:00:19 and a third\n"
    assert said(text) == [(None, "one thing and another thing and a third")]
    assert said("0:00\nso we began\n0:04\nand went on\n0:09\nand on\n") == [(None, "so we began and went on and on")]


@pytest.mark.parametrize(
    "text",
    [
        "Just some prose. It has no speakers at all.\n\nAnd another paragraph.\n",
        "Name: Dana\nCompany: Acme\nDate: today\nBudget: none\n",
        "title: x\nauthor: y\nlayout: z\n",
        "Keynote 10:00\nHow it began\nLunch 12:30\nFood\nPanel 14:00\nAll of us\n",
        "# Notes\n\n- buy milk\n- call Dana\n",
        "https://a.example: one\nhttps://b.example: two\n",
        "key = value\n[section]\nother = 2\n",
    ],
)
def test_text_that_is_no_conversation_is_refused(text: str) -> None:
    with pytest.raises(TranscriptError) as caught:
        read_bytes(text.encode(), "notes")
    assert caught.value.finding.code == "T101"


def test_a_time_that_was_said_stays_said() -> None:
    assert said("Mara: When?\nTomás: 10:30 or so.\nMara: And then?\nTomás: 11:15\n")[1::2] == [
        ("Tomás", "10:30 or so."),
        ("Tomás", "11:15"),
    ]
    assert said("Mara: When?\n\nTomás: At\n\n10:30\n\nMara: And?\n\nTomás: No.\n")[1] == ("Tomás", "At 10:30")


def test_names_written_otherwise_by_hand_still_open_a_turn() -> None:
    assert said("Mara: Hi.\nTomás: Yes.\nMara: Oh.\nTomás: Ah.\nMara:So?\nTomás :Well.\n")[4:] == [
        ("Mara", "So?"),
        ("Tomás", "Well."),
    ]
    otter = "Mara  0:01  \nHi.\n\nTomás  0:05  \nYes.\n\nMara 0:09\nSo?\n\nTomás (0:12)\nWell.\n"
    assert [who for who, _ in said(otter)] == ["Mara", "Tomás", "Mara", "Tomás"]


def test_a_head_that_fits_no_layout_is_counted() -> None:
    otter = "Mara  0:01  \nHi.\n\nTomás  0:05  \nYes.\n\nBen Okri, 0:09\nSo?\n"
    assert [f.code for f in read_bytes(otter.encode(), "otter").findings] == ["T201"]


def test_lines_with_a_speakers_name_that_were_not_read_as_one_are_counted() -> None:
    text = "Mara: How was it?\nDana Reyes: Hard.\n## Mara: And now?\nDana Reyes: Better.\nMara: Good.\n"
    transcript = read_bytes(text.encode(), "interview")
    assert [f.code for f in transcript.findings] == ["T201"]


@pytest.mark.parametrize("bold", ["", "**"])
def test_a_list_of_facts_above_the_conversation_is_not_speech(bold: str) -> None:
    facts = ("Date: 2025-05-02", "Persona: Head of Finance (HOF)", "Interviewer: Facilitator", "Length: 31 minutes")
    talk = ("Facilitator: How was it?", "HOF: Hard, I would say.", "Facilitator: And now?", "HOF: Better.")

    def typed(lines: tuple[str, ...]) -> str:
        return "\n".join(f"{bold}{line.replace(':', f':{bold}', 1)}" for line in lines)

    assert said(f"# Interview\n\n{typed(facts)}\n\n{typed(talk)}\n") == [
        ("Facilitator", "How was it?"),
        ("HOF", "Hard, I would say."),
        ("Facilitator", "And now?"),
        ("HOF", "Better."),
    ]


def test_whoever_speaks_first_and_once_is_heard() -> None:
    text = "Operator: Welcome to the call, all.\nMara: How was it?\nDana: Hard.\nMara: And now?\nDana: Better.\n"
    assert said(text)[0] == ("Operator", "Welcome to the call, all.")


def test_a_conversation_without_marks_is_known_by_its_turns() -> None:
    talk = [
        ("Mara", "so how did you do it before"),
        ("Dana", "we closed the books at midnight every friday"),
        ("Mara", "really? how long"),
        ("Dana", "nine hours i think it was nine hours."),
        ("Mara", "and now how long does it take"),
        ("Dana", "two hours and i would not go back"),
    ]
    assert said("\n".join(f"{who}: {words}" for who, words in talk)) == talk


def test_thousands_of_labels_are_no_speakers() -> None:
    text = "".join(f"Entry{i}: the words of the list.\n" for i in range(2_001))
    with pytest.raises(TranscriptError):
        said(text)
    assert said(cues(*(f"Entry{i % 3000}: the words" for i in range(50))))[0][0] == "Entry0"


def codes_at(text: str) -> list[tuple[str, int | None]]:
    return [(f.code, f.place.line) for f in read_bytes(text.encode(), "interview").findings]


@pytest.mark.parametrize("form", ["[{}] {}", "({}) {}"])
def test_a_clause_behind_a_name_in_brackets_is_speech(form: str) -> None:
    turns = [("Mara", "To start: why did we move?"), ("Tan", "One thing: I typed it all."), ("Mara", "And you?")]
    turns += [("Tan", "In short: we paid for it.")]
    text = "\n\n".join(form.format(*turn) for turn in turns)
    assert said(text) == turns
    assert codes_at(text) == []


HALF_BRACKETED = """Mara: Why did you move?

Tomás: We lost hours.

[Ines] I never liked it.

Mara: And now?

[Ines] Now I do.

Tomás: So do I.
"""


def test_a_recurring_bracket_that_opens_paragraphs_is_nobodys_and_a_finding() -> None:
    assert said(HALF_BRACKETED)[1:3] == [("Tomás", "We lost hours."), (None, "[Ines] I never liked it.")]
    assert codes_at(HALF_BRACKETED) == [("T207", 5), ("T207", 9)]


@pytest.mark.parametrize("sound", ["laughs", "Laughter", "pause", "inaudible", "crosstalk"])
def test_sounds_in_brackets_stay_with_whoever_speaks(sound: str) -> None:
    text = HALF_BRACKETED.replace("Ines", sound)
    assert said(text)[1] == ("Tomás", f"We lost hours. [{sound}] I never liked it.")
    assert codes_at(text) == []


def test_recurring_brackets_behind_times_are_a_finding() -> None:
    stamped = "\n\n".join(
        f"[00:00:{i}4] [{who}] We closed the ledger.\n\nThen we read it."
        for i, who in enumerate(("Li", "Bo", "Ana", "Ana", "Cy", "Wim"))
    )
    known = read_bytes(stamped.encode(), "call")
    assert all(turn.speaker is None for turn in known.turns)
    assert [f.code for f in known.findings] == ["T207", "T207"]


GLUED = """INTERVIEWER: Who are you?

PARK: I keep the books.

INTERVIEWER: What changed? PARK: Everything.

It took a year.

INTERVIEWER: Thank you.
"""


def test_words_behind_a_speakers_name_inside_a_line_are_nobodys_and_a_finding() -> None:
    assert said(GLUED)[2:4] == [("INTERVIEWER", "What changed?"), (None, "PARK: Everything. It took a year.")]
    assert codes_at(GLUED) == [("T207", 5)]


def test_who_spoke_inside_a_line_can_be_said_and_only_as_that_name() -> None:
    (block,) = open_blocks(read_bytes(GLUED.encode(), "interview"))
    assert (block.text, block.must_be) == ("Everything. It took a year.", "PARK")


def test_a_speakers_name_inside_a_sentence_is_speech() -> None:
    text = GLUED.replace("What changed? PARK:", "What changed, as I asked PARK:")
    assert said(text)[2][0] == "INTERVIEWER"
    assert codes_at(text) == []


@pytest.mark.parametrize(
    ("text", "nobodys", "line"),
    [
        ("[Mara] Why? [Tan] Because.\n\n[Mara] And?\n\n[Tan] So.\n\n[Mara] Ah.\n", "[Tan] Because.", 1),
        ("Mara  0:01\nWhy? Tan: Because.\n\nTan  0:09\nSo it is.\n\nMara  0:20\nAh.\n", "Tan: Because.", 2),
        ("Mara  0:01\nWhy?\nTan: Because.\n\nTan  0:09\nSo it is.\n\nMara  0:20\nAh.\n", "Tan: Because.", 3),
        (
            "Mara (0:01):\nWhy? Tan (0:05): Because.\n\nTan (0:09):\nSo.\n\nMara (0:20):\nAh.\n",
            "Tan (0:05): Because.",
            2,
        ),
        (
            "### Mara\n\nWhy? Tan: Because.\n\n### Tan\n\nWe do.\n\n### Mara\n\nYou?\n\n### Tan\n\nI do.\n",
            "Tan: Because.",
            3,
        ),
        ("MARA: Why did we move?TAN: Because.\n\nMARA: And?\n\nTAN: So.\n\nMARA: Ah.\n", "TAN: Because.", 1),
        ("MARA: so why did we move TAN: because\n\nMARA: and?\n\nTAN: so.\n\nMARA: ah.\n", "TAN: because", 1),
        ("Mara – Why? Tan – Because.\n\nMara – And?\n\nTan – So.\n\nMara – Ah.\n", "Tan – Because.", 1),
        ("[0:01] Mara: Why? [0:05] Tan: Because.\n\n[0:08] Mara: And?\n\n[0:10] Tan: So.\n", "Tan: Because.", 1),
        ("MARA: Why? >> Because.\n\nTAN: We like it.\n\nMARA: Good.\n", "Because.", None),
        (cues("<v Mara>Why? Tan: Because.</v>", "<v Tan>So.</v>", "<v Mara>Ah.</v>"), "Tan: Because.", 4),
        (cues("Mara: Why? Tan: Because.", "Tan: So.", "Mara: Ah."), "Tan: Because.", 4),
        (cues("[Mara] Why? [Tan] Because.", "[Tan] So.", "[Mara] Ah."), "[Tan] Because.", 4),
        ("speaker,text\nMara,Why? Tan: Because.\nTan,So.\nMara,Ah.\n", "Tan: Because.", 0),
    ],
)
def test_what_stands_behind_the_name_of_another_is_nobodys_in_every_layout(
    text: str, nobodys: str, line: int | None
) -> None:
    transcript = read_bytes(text.encode(), "call")
    assert [turn.text for turn in transcript.turns if turn.speaker is None] == [nobodys]
    assert [f.place.line for f in transcript.findings if f.code == "T207"] == ([] if line is None else [line])


@pytest.mark.parametrize(
    "words",
    [
        "as I told Tan Wu: go home",
        "It is in the U.S.Tan Wu said so.",
        "I saw Tan Wu. He left: gone.",
        "at https://tan.example",
    ],
)
def test_names_that_a_sentence_goes_on_with_are_speech(words: str) -> None:
    text = f"Mara Li: Well, {words}\n\nTan Wu: Yes.\n\nMara Li: And so on.\n\nTan Wu: Good.\n"
    assert said(text)[0] == ("Mara Li", f"Well, {words}")


def test_recurring_brackets_of_several_small_words_are_nobodys() -> None:
    text = HALF_BRACKETED.replace("Ines", "audience member")
    assert said(text)[2] == (None, "[audience member] I never liked it.")


@pytest.mark.parametrize(
    ("heard", "nobodys"),
    [
        ("(laughs) Note", False),
        ("(laughs) Price", False),
        ("[sighs] Question", False),
        ("13 Note", False),
        ("13 (laughs) Note", False),
        ("[sighs] I'd Note", False),
        ("13 Dana Reyes", True),
        ("(laughs) Dana Reyes", True),
        ("[sighs] Dana Reyes", True),
    ],
)
def test_a_sound_or_a_figure_before_a_colon_makes_no_name_and_hides_none(heard: str, nobodys: bool) -> None:
    inside = f"{heard}: we left"
    text = (
        f"WEBVTT\n\n00:01.000 --> 00:02.000\nMara: It was so… {inside}\n\n00:02.000 --> 00:03.000\nTan: One? {inside}\n"
    )
    whole = [("Mara", f"It was so… {inside}"), ("Tan", f"One? {inside}")]
    apart = [("Mara", "It was so…"), (None, inside), ("Tan", "One?"), (None, inside)]
    assert said(text) == (apart if nobodys else whole)


@pytest.mark.parametrize("before", ["It was so… (laughs)", "It was so, (laughs)", "It was so. [pause] (both laugh)"])
def test_a_sound_hides_no_known_name_behind_it(before: str) -> None:
    captions = (
        f"WEBVTT\n\n00:01.000 --> 00:02.000\nMara: Why?\n\n00:02.000 --> 00:03.000\nTan: {before} Mara: We left.\n"
    )
    turns = said(captions)
    assert turns[-1][0] is None
    assert turns[-1][1].endswith("Mara: We left.")
    assert " ".join(words for _, words in turns[1:]) == f"{before} Mara: We left."


def test_paragraphs_that_begin_with_brackets_inside_timed_turns_are_nobodys() -> None:
    text = "Mara  0:01\nWhy?\n\n[Ines] I never did.\n\nTan  0:10\nWe do.\n\n[Ines] I see.\n\nMara  0:20\nGood.\n"
    assert [words for who, words in said(text) if who is None] == ["[Ines] I never did.", "[Ines] I see."]


def test_the_beginning_of_a_sentence_is_no_name_where_every_paragraph_has_a_colon() -> None:
    text = "Mara: Why?\n\nSir Li: We read it.\n\nNobody closed the books: all of them.\n\nSir Li: Yes.\n\nMara: So.\n"
    assert said(text)[2] == (None, "Nobody closed the books: all of them.")
    assert codes_at(text) == [("T207", 5)]


def test_what_stands_once_among_names_over_paragraphs_may_be_a_name_and_is_nobodys() -> None:
    turns = [("Mara Li", "I checked it."), ("Tan Wu", "We read it."), ("So-yeon", "I never did."), ("Mara Li", "You?")]
    text = "\n\n".join(f"{who}\n\n{words}" for who, words in [*turns, ("Tan Wu", "I did, and you did, too.")])
    assert said(text)[2:4] == [(None, "So-yeon I never did."), ("Mara Li", "You?")]
    assert codes_at(text) == [("T207", 9)]


TALK = "Ana: Why did you move?\n\nBo: It broke twice.\n\nAna: And now?\n\nBo: We sleep.\n\n"


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Ana: Good, Bo: Very good indeed.",
            "Ana: Good -- Bo: Very good indeed.",
            "Ana: So you— Bo: Very good indeed.",
        ),
        *("Ana: Good? BO: Very good indeed.", "Ana: Good? bo: Very good indeed.", "Ana: Good?\tBo: Very good indeed."),
        *(
            "Ana: Good?\n\nBo; Very good indeed.",
            "Ana: Good?\n\nBo. Very good indeed.",
            "Ana: Good?\n\nBo - Very good indeed.",
        ),
        *(
            "Ana: Good?\n\nBo > Very good indeed.",
            "Ana: Good?\n\nBo = Very good indeed.",
            "Ana: Good?\n\nBo | Very good indeed.",
        ),
        *(
            "Ana: Good?\n\n**Bo** Very good indeed.",
            "Ana: Good?\n\nBo\n\nVery good indeed.",
            "Ana: Good?\n\n## Bo\n\nVery good indeed.",
        ),
        *(
            "Ana: Good?\n\n[00:12] Bo Very good indeed.",
            "Ana: Good?\n\nBo Very good indeed.",
            "Ana: Good? **Bo** Very good indeed.",
        ),
    ],
)
def test_a_known_name_in_another_form_is_nobodys_and_a_finding(line: str) -> None:
    transcript = read_bytes(f"{TALK}{line}\n".encode(), "call")
    assert [turn.speaker for turn in transcript.turns if "Very good indeed" in turn.text] == [None]
    assert [finding.code for finding in transcript.findings] == ["T207"]
    assert "name stands here" in transcript.findings[0].message


@pytest.mark.parametrize(
    "words",
    [
        "Bo and I went on.",
        "Bo, what do you think?",
        "We asked Bo.\nBo and I agreed.",
        "I told\nBo Very Good is a shop.",
    ],
)
def test_a_known_name_that_a_paragraph_is_about_is_speech(words: str) -> None:
    assert said(f"{TALK}Ana: Good.\n\n{words}\n")[-1][0] == "Ana"


def test_names_in_timed_turns_whose_time_or_line_is_lost() -> None:
    lost = (
        "Ana  0:01\nWhy? Bo  0:05\nIt broke.\n\nAna  0:09\nAnd?\n\nBo\nIt slept.\n\nAna  0:15\nAh.\n\nBo  0:20\nYes.\n"
    )
    assert [words for who, words in said(lost) if who is None] == ["Bo 0:05 It broke.", "Bo It slept."]


def test_a_dash_before_a_capital_below_somebodys_words_is_another_voice() -> None:
    assert said(cues("ANA: Why?\n- It broke.", "ANA: Hm.", "BO: Yes."))[:2] == [("ANA", "Why?"), (None, "- It broke.")]
    assert said(cues("ANA: Well,\n- and so on.", "ANA: Hm.", "BO: Yes."))[0] == ("ANA", "Well, - and so on. Hm.")


def test_a_cue_that_begins_with_a_known_name_without_its_colon() -> None:
    captions = cues("Ana: Why?", "Bo It broke.", "Ana: We met", "Bo Tan there.", "Bo: Yes.")
    assert said(captions)[1:3] == [(None, "Bo It broke."), ("Ana", "We met Bo Tan there.")]


def test_somebody_called_q_among_people_with_names_is_no_help_page() -> None:
    text = "Q: Can I ask?\n\nAna Li: You can. You must.\n\nQ: May I go on?\n\nAna Li: You may.\n\nBo: You should.\n"
    assert [who for who, _ in said(text)] == ["Q", "Ana Li", "Q", "Ana Li", "Bo"]


def test_a_colon_behind_a_tab_is_speech() -> None:
    assert said("Q\tIn short: we closed it.\nAna\tDid you?\nQ\tWe did.\nAna\tGood.\n")[0] == (
        "Q",
        "In short: we closed it.",
    )


def test_somebody_called_a_or_q_gets_no_words_of_people_with_names() -> None:
    lines = (
        "<b>Panel Chair:</b> It was two people, I think.",
        "<b>Q:</b> She paid for a plan.",
        "<b>Q:</b> We checked the books, all of them?",
        "<b>Panel Chair:</b> We could not find a Friday? And then you used it.",
        "<b>Ms. O’Shea:</b> Our auditor kept that report!",
        "<b>Panel Chair:</b> So it never liked the old tool.",
        "<b>Q:</b> It used a plan?",
        "<b>A:</b> The books, what else?",
    )
    said_by = dict.fromkeys(who for who, _ in said("\n".join(lines)))
    assert list(said_by) == ["Panel Chair", "Q", "Ms. O’Shea", "A"]


@pytest.mark.parametrize("form", ["**{}**", "*{}*", "__{}__", "> {}", "{}"])
def test_questions_that_no_name_opens_are_nobodys_among_answers_with_names(form: str) -> None:
    asked = [form.format(words) for words in ("What changed first?", "What did it cost you?", "Would you do it again?")]
    text = "\n\n".join(
        f"{question}\n\nMara Lind: We closed the books, {i}.\n\nBo Reyes: For us it was the audit."
        for i, question in enumerate(asked)
    )
    assert [words for who, words in said(text) if who == "Bo Reyes"] == ["For us it was the audit."] * 3
    assert {who for who, words in said(text) if "?" in words} <= {None}
    assert any(finding.code == "T207" for finding in read_bytes(text.encode(), "panel").findings)


def test_titles_of_parts_in_bold_are_nobodys_words() -> None:
    text = (
        "**Chair:** How was it?\n\n**Mara:** We closed the books.\n\n**How it all began**\n\n"
        "**Chair:** And then?\n\n**Mara:** The audit.\n"
    )
    assert said(text) == [
        ("Chair", "How was it?"),
        ("Mara", "We closed the books."),
        ("Chair", "And then?"),
        ("Mara", "The audit."),
    ]


def test_whoever_talks_in_bold_goes_on_in_bold() -> None:
    text = (
        "**Chair: How was it?**\n\n**Did you plan it?**\n\nMara: We closed the books.\n\n"
        "**Chair: And the cost?**\n\n**In money?**\n\nMara: Two weeks.\n"
    )
    assert ("Chair", "How was it? Did you plan it?") in said(text)
    assert ("Chair", "And the cost? In money?") in said(text)


def test_a_question_that_ends_somebodys_own_answer_stays_with_it() -> None:
    text = (
        "Chair: Welcome back. What is new?\n\nMara: We moved house.\n\nDoes that count?\n\n"
        "Chair: It does. And the books?\n\nMara: All closed.\n"
    )
    assert ("Mara", "We moved house. Does that count?") in said(text)


def test_an_office_with_a_name_behind_it_is_a_speaker() -> None:
    text = (
        "Mrs. Lund: What did the ferries cost?\n\nThe Minister for Islands (Mr. Berg): Four million, and I regret it.\n\n"
        "Mrs. Lund: Does he regret the fifth boat?\n\nThe Minister for Islands (Mr. Berg): I do.\n"
    )
    assert [who for who, _ in said(text)][1::2] == ["The Minister for Islands (Mr. Berg)"] * 2


@pytest.mark.parametrize(
    "lines", [("HOST: Why? GUEST: It broke.", "HOST: When? GUEST: In May."), ("HOST: Why? GUEST: It broke.",)]
)
def test_a_name_that_stands_only_inside_lines_gives_nobody_its_words(lines: tuple[str, ...]) -> None:
    text = "\n".join(("HOST: Good evening, all.", *lines, "CHAIR: Thank you both.", "HOST: Thank you.", "CHAIR: Next."))
    assert [who for who, words in said(text) if "GUEST" in words] == [None] * len(lines)
    assert ("HOST", "Why?") in said(text)


def test_a_word_that_comes_again_before_a_colon_within_speech_may_be_a_name() -> None:
    text = "Mara: We met. Monday: I slept.\nTan: So did I. Tuesday: we met.\nMara: Good.\nTan: Good. Isn't it?\n"
    assert ("Tan", "So did I. Tuesday: we met.") in said(text)


def test_a_summary_above_the_word_transcript_is_nobodys() -> None:
    text = (
        "Call summary\n\nMara: wants fewer tools\nTan: owns the budget\n\nTranscript\n\n"
        "Mara: We have eleven tools, and I know four.\nTan: I pay for all.\nMara: That is why I call.\nTan: She is right.\n"
    )
    assert said(text)[0] == ("Mara", "We have eleven tools, and I know four.")


def test_names_in_round_brackets_before_a_colon() -> None:
    captions = cues("(MARA): We were late.", "(TAN): Late?", "(MARA): To my own party.")
    assert [who for who, _ in said(captions)] == ["MARA", "TAN", "MARA"]


def test_paragraphs_behind_dashes_are_voices_that_nobody_names() -> None:
    text = "— Vous avez commencé quand ?\n\n— En avril. J'étais seule.\n\n— Et maintenant ?\n\n— Nous sommes douze.\n"
    assert said(text)[1] == (None, "En avril. J'étais seule.")
    with pytest.raises(TranscriptError):
        said(text.replace("?", "."))


def test_a_glossary_is_no_conversation() -> None:
    with pytest.raises(TranscriptError):
        said(
            "Terms\n\nYard: The place where our vans sleep.\nRun: What you drive in a day.\nDrop: What we call one parcel.\n"
        )


@pytest.mark.parametrize(
    "who",
    [
        "Ana Tan (Halm, Oslo)",
        "Ana Tan, founder",
        "Secretary of State (Mr. Li)",
        "jo",
        "Mary-Ann O.",
        "Woman at the back",
    ],
)
@pytest.mark.parametrize("form", ["**{}:** {}", "[{}] {}", "{}\t{}", "[00:0{n}:00] {}: {}", "{} | 0:0{n}\n{}"])
def test_whoever_speaks_once_under_any_label_gives_nobody_else_words(form: str, who: str) -> None:
    turns = [
        ("Bo Li", "Why did you?"),
        ("Cy Reyes", "We had to."),
        (who, "So did I, you know."),
        ("Bo Li", "And then?"),
    ]
    turns += [("Cy Reyes", "Then we closed it."), ("Bo Li", "I see.")]
    text = "\n\n".join(form.replace("{n}", str(i)).format(name, words) for i, (name, words) in enumerate(turns))
    assert {name for name, words in said(text) if "So did I" in words} <= {who, None}


def test_who_speaks_once_before_a_tab_in_small_letters_is_in_doubt() -> None:
    text = "Ines Tan\tIt broke.\nnurse\tNobody was hurt.\nBo Lind\tWhen?\nInes Tan\tAt night.\nBo Lind\tOh no.\n"
    found = read_bytes(text.encode(), "call")
    assert (None, "nurse Nobody was hurt.") in [(turn.speaker, turn.text) for turn in found.turns]
    assert [finding.code for finding in found.findings] == ["T207"]


TALKED = (
    ("Ilse Brandt", "How many ovens do you run?"),
    ("Otto Wendt", "Twelve. I counted them this morning."),
    ("Ilse Brandt", "And before that?"),
    ("Otto Wendt", "One, for nine years. We were happy."),
)
FORMS = {
    "colons": "{n}: {t}",
    "colons in bold": "**{n}:** {t}",
    "times": "{n}  0:0{i}\n{t}",
    "times in brackets": "[00:0{i}:00] {n}: {t}",
    "names over paragraphs": "**{n}**\n\n{t}",
}


def talked(form: str, *, after: str = "", between: str = "") -> str:
    turns = [FORMS[form].format(n=n, t=t, i=i) for i, (n, t) in enumerate(TALKED)]
    if between:
        turns.insert(2, between)
    return "\n\n".join([*turns, after]).rstrip() + "\n"


def named_words(text: str) -> list[tuple[str, str]]:
    return [(who, words) for who, words in said(text) if who is not None]


@pytest.mark.parametrize("form", sorted(FORMS))
@pytest.mark.parametrize(
    "after",
    [
        "---\n\nOtto bakes in Lund.\n\nHe has two dogs.",
        "***\nKey moments\n- [00:01] The ovens\n- [00:03] Before",
        "This interview has been edited for length and clarity.",
        "Transcript provided by Ledger Radio.",
        "[END]",
        "*This conversation was condensed. Otto Wendt runs a bakery.*",
        "Interview conducted by Ilse Brandt",
        "Transcribed by Ida, 14 May",
        "[END OF RECORDING]",
        "End of the interview.",
        "Das Gespräch führte Ilse Brandt.",
        "Propos recueillis par Ilse Brandt",
        "--\nOtto Wendt\nWendt Bakery, Lund",
        "© 2026 Lund Media. All rights reserved.",
        "[^1]: The oven dates from 1974.",
        "Subscribe to our newsletter to get the next interview.",
        "Read more: How we fixed an oven",
    ],
)
def test_what_is_printed_below_an_interview_is_not_the_last_speakers(form: str, after: str) -> None:
    text = talked(form, after=after)
    assert said(text) == list(TALKED)
    assert {finding.code for finding in read_bytes(text.encode(), "interview").findings} == {"T204"}


@pytest.mark.parametrize("form", sorted(FORMS))
@pytest.mark.parametrize(
    "between",
    [
        "***\n\nThe apprentices come in. It is half past four.\n\n***",
        "Otto Wendt puts the lid on the flour.",
        "Baker Otto Wendt, 41, is up at three.",
        "On the yard",
        "Interview with O. Wendt – 14 May 2026",
        "\f12",
    ],
)
def test_scenes_told_between_turns_are_nobodys_and_a_finding(form: str, between: str) -> None:
    text = talked(form, between=between)
    assert named_words(text) == list(TALKED)
    (finding,) = read_bytes(text.encode(), "interview").findings
    assert finding.code == "T207"
    assert "No name opens these words" in finding.message


@pytest.mark.parametrize(
    "later",
    [
        "I'm Otto Wendt, by the way.",
        "They wrote “the baker is called Otto Wendt” on the door.",
        "Wendt is a common name here.",
        "---\n\nwe sold the old one",
        "This interview is fun.",
    ],
)
def test_later_paragraphs_of_an_answer_stay_with_it(later: str) -> None:
    answer = "Twelve, and then" if later.startswith("---") else "Twelve."
    text = f"Ilse Brandt: How many?\n\nOtto Wendt: {answer}\n\n{later}\n\nIlse Brandt: I see.\n\nOtto Wendt: Yes.\n"
    assert said(text)[1] == ("Otto Wendt", f"{answer} {later.removeprefix('---').strip()}")


@pytest.mark.parametrize("who", ["Ida Lund", "Ida", "Audience member"])
def test_who_speaks_once_right_below_a_sentence_gives_nobody_else_words(who: str) -> None:
    text = f"Ilse: Did they come?\n\nOtto: Yes. I counted.\n\nIlse: Are you glad?\n{who}: I am.\n\nOtto: Me too.\n"
    assert {name for name, words in said(text) if "I am." in words} <= {who, None}
    assert ("Ilse", "Are you glad?") in said(text)


@pytest.mark.parametrize("words", ["Result: we slept.", "To be clear: all of them."])
def test_what_opens_a_sentence_right_below_another_is_speech(words: str) -> None:
    text = f"Ilse: Did they come?\n\nOtto: Yes. I counted.\n{words}\n\nIlse: Are you glad?\n\nOtto: I am.\n"
    assert ("Otto", f"Yes. I counted. {words}") in said(text)


@pytest.mark.parametrize("stamp", ["14/05/2026, 10:0{} - ", "[14.05.26, 10:0{}:11] ", "\u200e[14.05.26, 10:0{}:11] "])
def test_what_a_messenger_writes_itself_is_nobodys(stamp: str) -> None:
    messages = ("Ilse: Did they come?", "Otto: All twelve", "Otto changed the group description", "Ben left")
    messages += ("Ilse: I am glad", "Otto: \u200eimage omitted", "Otto: So am I")
    text = "\n".join(stamp.format(i) + message for i, message in enumerate(messages))
    assert said(text) == [
        ("Ilse", "Did they come?"),
        ("Otto", "All twelve"),
        ("Ilse", "I am glad"),
        ("Otto", "So am I"),
    ]
    assert [f.place.line for f in read_bytes(text.encode(), "chat").findings if f.code == "T204"] == [3, 4, 6]


@pytest.mark.parametrize("kind", ["recording", "chat"])
@pytest.mark.parametrize("stamp", ["14/05/2026, 10:0{} - ", "[14.05.26, 10:0{}:11] "])
@pytest.mark.parametrize(
    "notice",
    [
        'Otto Lund changed the subject to "Ilse: they all came"',
        "Otto Lund hat die Gruppe „Probe: alle“ erstellt",
        "Otto Lund a modifié le nom en « Ilse : venue »",
        "Otto Lund added Ben: the new one",
        "Otto Lund: <Media omitted>",
        "Otto Lund: <Medien ausgeschlossen>",
        "Otto Lund: \u200eimage omitted",
    ],
)
def test_a_notice_of_a_messenger_is_nobodys_even_with_a_colon_in_it(stamp: str, notice: str, kind: str) -> None:
    messages = ("Ilse: Did they come?", "Otto Lund: All twelve", notice, "Ilse: Good")
    text = "\n".join(stamp.format(i) + message for i, message in enumerate(messages))
    turns = read_bytes(text.encode(), "chat", kind=kind).turns
    assert [(turn.speaker, turn.text) for turn in turns if turn.speaker] == [
        ("Ilse", "Did they come?"),
        ("Otto Lund", "All twelve"),
        ("Ilse", "Good"),
    ]


def test_messages_that_nothing_calls_typed_are_told_of() -> None:
    messages = ("Ilse: Did they come?", "Otto: All twelve", "Ilse: Good")
    text = "\n".join(f"14/05/2026, 10:0{i} - {message}" for i, message in enumerate(messages))
    codes = {kind: {f.code for f in read_bytes(text.encode(), "chat", kind=kind).findings} for kind in ("", "chat")}
    assert ("T208" in codes[""], "T208" in codes["chat"]) == (True, False)


def test_messages_that_cannot_be_speech_are_refused_with_their_kind() -> None:
    text = "14/05/2026, 10:01 - Ilse: Did they come?\n14/05/2026, 10:02 - Otto: All twelve\n"
    with pytest.raises(TranscriptError) as caught:
        read_bytes(text.encode(), "chat")
    assert "`kind: chat`" in caught.value.finding.help


@pytest.mark.parametrize("kind", ["recording", "chat"])
def test_a_nickname_and_a_particle_are_a_persons(kind: str) -> None:
    messages = ('Otto "Otti" Lund: Did they come?', "Ilse: Yes", 'Otto "Otti" Lund: All?', "Ilse Ann van Dam: Not I")
    text = "\n".join(f"14/05/2026, 10:0{i} - {message}" for i, message in enumerate(messages))
    turns = read_bytes(text.encode(), "chat", kind=kind).turns
    assert [turn.speaker for turn in turns] == ['Otto "Otti" Lund', "Ilse", 'Otto "Otti" Lund', "Ilse Ann van Dam"]


@pytest.mark.parametrize("form", ["{}", "[00:00:0{i}] {}"])
def test_marks_of_direction_are_no_part_of_a_name(form: str) -> None:
    lines = ("\u200fנועה: איך התחלת?", "\u200fאורי: עם תנור אחד.", "\u200fנועה: והיום?", "\u200fאורי: שנים עשר.")
    text = "\n".join(form.format(line, i=i) for i, line in enumerate(lines))
    assert [who for who, _ in said(text)] == ["נועה", "אורי"] * 2
    assert [who for who, _ in said(cues(*lines))] == ["נועה", "אורי"] * 2


def test_a_paragraph_of_somebody_called_you_may_begin_with_you() -> None:
    text = "Them: How was it?\n\nYou: Fine. I liked it.\n\nYou get up at four.\n\nThem: Every day?\n\nYou: Every day.\n"
    assert ("You", "Fine. I liked it. You get up at four.") in said(text)


@pytest.mark.parametrize("end", ["Ende der Aufnahme", "END OF INTERVIEW", "Fin de l'entretien"])
def test_the_end_of_a_recording_in_lines_without_gaps_is_nobodys(end: str) -> None:
    text = f"I: Wie viele?\nB: Zwölf. Ich zähle sie.\nI: Und davor?\nB: Einen, neun Jahre lang.\n{end}\n"
    assert said(text)[-1] == ("B", "Einen, neun Jahre lang.")
    assert [finding.place.line for finding in read_bytes(text.encode(), "interview").findings] == [5]


@pytest.mark.parametrize("remark", ["[Comment IB: ask about the yard]", "*[The recorder was off for a minute.]*"])
def test_remarks_of_whoever_wrote_it_down_are_nobodys_words(remark: str) -> None:
    text = f"Ilse: How many?\n{remark}\nOtto: Twelve. I count them.\n{remark}\nIlse: I see.\nOtto: And more.\n"
    assert said(text)[:2] == [("Ilse", "How many?"), ("Otto", "Twelve. I count them.")]
    assert [finding.code for finding in read_bytes(text.encode(), "interview").findings] == ["T204", "T204"]


def test_what_the_short_names_stand_for_is_no_speech_and_lists_them() -> None:
    text = "OW = Otto Wendt (baker)\nIB = Ilse Brandt\nK = Kind\n\nIB: How many?\nOW: Twelve. I count.\nIB: And you?\nK: Me too.\n"
    assert said(text)[-1] == ("K", "Me too.")
    assert read_bytes(text.encode(), "interview").findings == ()


@pytest.mark.parametrize("manner", ["(on the phone)", "(shouting)", "(V.O.)", "(in Danish)", "(reads aloud)"])
def test_how_somebody_speaks_is_no_part_of_the_name(manner: str) -> None:
    lines = (f"ILSE {manner}: How many?", "OTTO: Twelve.", "ILSE: And you?", f"OTTO {manner}: I am one, too.")
    for text in (cues(*lines), "\n".join(lines)):
        assert [who for who, _ in said(text)] == ["ILSE", "OTTO"] * 2
        assert read_bytes(text.encode(), "interview").findings == ()


@pytest.mark.parametrize("other", ["(Lund)", "(male)", "(marketing)", "(founder)"])
def test_who_somebody_is_tells_two_of_one_name_apart(other: str) -> None:
    text = f"Ida {other}: How many?\nIda: Twelve.\nIda {other}: And you?\nIda: I am one, too.\n"
    assert [who for who, _ in said(text)] == [f"Ida {other}", "Ida"] * 2


@pytest.mark.parametrize(
    "credit", ["Subtitles by Mair Rees", "Captioned by the yard", "Untertitel von Mair Rees, 2026"]
)
def test_who_made_the_captions_says_nothing_in_them(credit: str) -> None:
    captions = cues("Ilse: How many?", "Otto: Twelve.", "Ilse: And you?", "Otto: I am one, too.", credit)
    assert said(captions)[-2:] == [("Otto", "I am one, too."), (None, credit)]
    late = cues(
        "Ilse: How many?", "Otto: Twelve.", "Ilse: Who wrote it?", credit, "Ilse: I see.", "Otto: Good.", "Ilse: Yes."
    )
    assert ("Ilse", f"Who wrote it? {credit} I see.") in said(late)


@pytest.mark.parametrize("later", ["and so on, you know", "That was", "We were happy. And tired"])
def test_an_answer_whose_last_paragraph_breaks_off_among_words_without_stops_keeps_it(later: str) -> None:
    text = f"Ilse: how many ovens\n\nOtto: twelve of them\n\n{later}\n\nIlse: and before that\n\nOtto: I had one. We slept\n"
    assert ("Otto", f"twelve of them {later}") in said(text)


@pytest.mark.parametrize("unsure", ["Otto?:", "Otto (?):", "Otto [?]:"])
def test_a_name_that_whoever_wrote_it_down_was_not_sure_of_is_nobodys(unsure: str) -> None:
    text = f"Ilse: How many?\n{unsure} Twelve.\nIlse: Who said that?\nOtto: Me. I did.\nIlse: Good.\n"
    assert (None, f"{unsure} Twelve.") in said(text)
    assert [finding.code for finding in read_bytes(text.encode(), "interview").findings if finding.code == "T207"]


def test_a_list_of_who_does_what_is_no_conversation() -> None:
    with pytest.raises(TranscriptError):
        said("# Monday\n\n- Ilse: order flour\n- Otto: call the yard\n- Ilse: book a room\n- Otto: sweep\n")
    assert said("- Ilse: Who sweeps?\n- Otto: I do.\n- Ilse: Every day?\n- Otto: Every day.\n")[1] == ("Otto", "I do.")


def test_a_song_is_no_conversation() -> None:
    with pytest.raises(TranscriptError):
        said(
            "Verse 1:\nThe oven is cold, and so am I\n\nChorus:\nOh oven\n\nVerse 2:\nThe van is old\n\nChorus:\nOh oven\n"
        )


def test_a_title_with_the_name_of_whoever_speaks_is_no_turn_without_words() -> None:
    data = (
        "# Dana Reyes\n\nInterviewer: Mara Lindqvist\nRole: Head of Finance \n\n# **Interview 4: Dana Reyes**\n\n"
        "## **How it began**\n\n**MARA:**\n\nHow did it begin?\n\n**DANA:**\n\nWe closed the books at midnight.\n\n"
        "## **What changed**\n\n**MARA:**\n\nAnd now?\n\n**DANA:**\n\nNow it takes two hours, and I go home.\n"
    )
    found = read_bytes(data.encode(), "interview.md")
    assert [(turn.speaker, turn.text) for turn in found.turns] == [
        ("MARA", "How did it begin?"),
        ("DANA", "We closed the books at midnight."),
        ("MARA", "And now?"),
        ("DANA", "Now it takes two hours, and I go home."),
    ]
    assert not {"T207"} & {finding.code for finding in found.findings}
