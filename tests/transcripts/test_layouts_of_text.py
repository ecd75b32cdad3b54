"""Layouts of text that people and tools beyond the usual exports write: names, times and words in other places."""

from __future__ import annotations

import pytest

from casestudies.transcripts import TranscriptError, read_bytes
from casestudies.transcripts.dialogue import timed
from helpers.mutations import EXPORTS

CALL = (
    ("Mara Lindqvist", 0, "So tell me how it began."),
    ("Dana Reyes", 4, "We closed the books at midnight every Friday. It took nine hours."),
    ("Mara Lindqvist", 13, "Nine hours?"),
    ("Dana Reyes", 15, "Nine, yes. To be clear: that was for four people."),
    ("Tom Becker", 25, "Same here."),
    ("Dana Reyes", 27, "Now it takes two. I would not go back."),
)


def clock(seconds: int) -> str:
    return f"00:00:{seconds:02}"


LAYOUTS = {
    "time before name": ("{c} {n}\n{t}\n\n", ""),
    "fathom": (
        "0:{s:02} - {n}\n  {t}\n",
        "Close review - April 16\nVIEW RECORDING - 31 mins (No highlights): \n\n---\n\n",
    ),
    "tactiq": ("{c} {n}: {t}", "Close review\nhttps://meet.example/abc\n\n"),
    "barred": ("{n} | 00:{s:02}\n{t}\n", "Close review\nNov 3, 2026\n\n"),
    "temi": ("{n}:\t00:{s:02}\t\t{t}\n", ""),
    "sonix with the time above": ("[{c}.00] \n{n}\n{t}\n", ""),
    "premiere": ("{c}:00 - 00:00:59:12\n{n}\n{t}\n", ""),
    "a time in brackets below the name": ("{n}\n({c}) {t}\n", ""),
    "a linked time below the name": ("{n}\n[({c})](https://video.example/watch?v=x&t={s}) {t}\n", ""),
    "a time in italics": ("**{n}** *{c}*\n\n{t}\n", ""),
    "a time in code": ("`{c}` **{n}**: {t}\n", ""),
    "headings with times": ("## {n} (0:{s:02})\n\n{t}\n", "# Close review\n\n"),
    "maxqda": ("#{c}-0# {n}: {t}\n", ""),
    "times and a bar": ("{c} | {n}: {t}", ""),
    "webex": ("0:{s:02} : {n} : {t}", ""),
    "names in brackets over the time": ("[{n}] {c}\n{t}\n", ""),
    "whisper with speakers": ("[00:{s:02}.000 --> 00:59.000] {n}: {t}", ""),
    "names in italics with their times": ("*{n} (0:{s:02})*\n{t}\n", "# Close review\n\n"),
    "names in italics with their times, beside the words": ("*{n} (0:{s:02})* {t}\n", ""),
    "names underlined behind their times": ("_[{c}] {n}_\n\n{t}\n", ""),
    "names and times in italics": ("_{n}_ *0:{s:02}* {t}\n", ""),
    "names in bold, times in round brackets": ("**{n}** (0:{s:02}) {t}\n", ""),
    "voices and ranges": ("[{n}] [{c} --> 00:00:59]: {t}\n", ""),
    "voices over words, and ranges": ("[{n}] ({c} - 00:00:59)\n{t}\n", ""),
    "voices behind ranges": ("[{c} --> 00:00:59] [{n}]:\n{t}\n", ""),
    "names in bold behind ranges with an arrow": ("[{c} → 00:00:59] **{n}:** {t}", ""),
    "names in bold, a comma and the time": ("**{n}**, 0:{s:02} {t}\n", ""),
    "names in bold, a dash and the time": ("**{n}** – {c} {t}\n", ""),
    "headings, a dot and the time": ("### {n} · 0:{s:02}\n\n{t}\n", ""),
    "columns of times, names and words": ("0:{s:02}  {n:<16}{t}", ""),
    "a comma and the time": ("{n}, {c}\n{t}\n", ""),
    "ranges of seconds before names": ("[{s}.0s - 59.5s] {n}: {t}\n", ""),
    "voices and ranges of seconds": ("[{n}] [{s}.00 --> 59.50]: {t}\n", ""),
    "names in bold, a colon and a range": ("**{n}:** ({c} - 00:00:59)\n{t}\n", ""),
    "voices in bold, a colon and a range": ("**[{n}]:** ({c} - 00:00:59)\n{t}\n", ""),
    "headings with ranges": ("### [{c} - 00:00:59] {n}\n\n{t}\n", "# Close review\n\n"),
    "times linked to the player of a page": ("[{c}](javascript:void(0);) {n}: {t}\n", ""),
    "times linked to a place of the page": ("[0:{s:02}](#t={s}) {n}: {t}\n", ""),
    "times linked within a site": ("**{n}** [{c}](/calls/7?t={s})\n\n{t}\n", ""),
    "linked times behind names": ("{n} [{c}](https://video.example/watch?t={s}): {t}\n", ""),
}
UNTIMED = {
    "names in bold, alone": ("**{n}**\n\n{t}\n", "# Close review\n\n"),
    "headings": ("### {n}\n\n{t}\n", "# Close review\n\n"),
    "names over paragraphs": ("{n}\n{t}\n", "Close review\n\n"),
    "names in italics": ("*{n}:* {t}\n", ""),
    "names underlined": ("<u>{n}:</u>\t{t}\n", ""),
    "names in bold and italics": ("***{n}***: {t}\n", ""),
    "names in bold and a dash": ("**{n}** — {t}\n", "# Close review\n\n"),
    "a full stop and a dash": ("{n}.- {t}\n", ""),
    "a full stop and a long dash": ("{n}.— {t}", "Close review\n\n"),
    "a day above": ("**{n}:** {t}\n", "Date: 14 September 2026\n\n"),
    "a day above, in other words": ("{n}: {t}\n", "Datum: Montag, 14. September 2026\n"),
    "definitions": ("{n}\n: {t}\n", "# Close review\n\n"),
    "a German title": ("{n}: {t}\n", "Transkript\n\n"),
    "escaped dashes": ("\\- {n}: {t}\n", ""),
    "names in brackets": ("[{n}]: {t}\n", ""),
}


def written(layout: tuple[str, str]) -> bytes:
    form, head = layout
    return (head + "\n".join(form.format(n=n, s=s, c=clock(s), t=t) for n, s, t in CALL)).encode()


def test_every_layout_is_tried():
    """Those of tools are written by `helpers.exports`."""
    files = [*map(written, LAYOUTS.values()), *EXPORTS.values()]
    tried = {read_bytes(data, "call").format for data in files}
    assert not [layout.name for layout in timed.LAYOUTS if layout.name not in tried]


@pytest.mark.parametrize("name", sorted(LAYOUTS))
def test_layouts_with_times(name: str) -> None:
    turns = read_bytes(written(LAYOUTS[name]), "call").turns
    assert [(turn.speaker, turn.start, turn.text) for turn in turns] == list(CALL)


@pytest.mark.parametrize("name", sorted(UNTIMED))
def test_layouts_without_times(name: str) -> None:
    turns = read_bytes(written(UNTIMED[name]), "call").turns
    assert [(turn.speaker, turn.start, turn.text) for turn in turns] == [(n, None, t) for n, _, t in CALL]


def test_f4_stamps_the_end_of_a_paragraph_so_the_next_one_begins_there() -> None:
    text = "I: How long did it take? #00:00:04-2#\nB: Nine hours. #00:00:13-0#\nI: And now? #00:00:15-4#\nB: Two.\n"
    turns = read_bytes(text.encode(), "call").turns
    assert [(turn.speaker, turn.start, turn.text) for turn in turns] == [
        ("I", 0, "How long did it take?"),
        ("B", 4, "Nine hours."),
        ("I", 13, "And now?"),
        ("B", 15, "Two."),
    ]


def test_questions_and_answers_with_full_stops() -> None:
    text = "Q. How long did it take?\nA. Nine hours. Q. is a letter.\nQ. And now?\nA. Two.\n"
    turns = read_bytes(text.encode(), "call").turns
    assert [(turn.speaker, turn.text) for turn in turns] == [
        ("Q", "How long did it take?"),
        ("A", "Nine hours. Q. is a letter."),
        ("Q", "And now?"),
        ("A", "Two."),
    ]


def test_the_lines_that_whisper_prints_have_no_speaker_and_all_their_times() -> None:
    text = "\n".join(f"[00:{s:02}.000 --> 00:{s + 2:02}.500]  {t}" for _, s, t in CALL)
    (turn,) = read_bytes(text.encode(), "call").turns
    assert turn.speaker is None
    assert turn.text == " ".join(t for _, _, t in CALL)
    assert [(cue.start, cue.stop) for cue in turn.cues] == [(s, s + 2.5) for _, s, _ in CALL]


def test_times_that_the_panel_of_youtube_writes_twice_are_not_speech() -> None:
    text = (
        "0:00\n0 seconds\nSo tell me how it began.\n1:04\n1 minute, 4 seconds\n"
        + "It took nine hours, every week. " * 5
    )
    (turn,) = read_bytes(text.encode(), "call").turns
    assert turn.text.startswith("So tell me how it began. It took nine hours,")
    assert turn.start == 0


def test_a_count_that_is_not_the_time_above_it_was_said() -> None:
    text = "0:00\n4 seconds\nthat is all it takes now\n0:06\nbefore it took four hours\n"
    assert read_bytes(text.encode(), "call").turns[0].text.startswith("4 seconds that is all")


@pytest.mark.parametrize(
    "text",
    [
        "0:00 Intro\n1:30 How it began\n5:45 What changed\n12:10 Results\n20:00 Outro\n",
        "09:00 Welcome\n09:15 Talk by Dana\n10:00 Break\n10:15 Talk by Tom\n12:00 Lunch\n",
    ],
)
def test_chapters_and_agendas_have_too_few_words_for_their_time(text: str) -> None:
    with pytest.raises(TranscriptError) as caught:
        read_bytes(text.encode(), "call")
    assert caught.value.finding.code == "T101"


@pytest.mark.parametrize(
    "text",
    [
        "def f(x):\n    if x:\n        return 1\n    else:\n        return 2\n\n\n"
        "def g(y):\n    try:\n        f(y)\n    else:\n        f(2)\n",
        "commit 1abc\nAuthor: Dana <d@x.example>\nDate:   Mon Nov 3\n\n    Mend it\n\n" * 3,
        "From: Dana Reyes\nSent: Monday\nTo: Mara\nSubject: Re: Close\n\nIt took nine hours.\n\n" * 3,
        "INFO: started\nERROR: failed at once\nINFO: started\nERROR: failed again\n",
        "- name: Dana\n  role: Head\n- name: Mara\n  role: Other\n",
        "Decision: we go.\nAction: Dana writes.\nAction: Tom reads.\nDecision: we stop.\nOwner: Dana\n",
        "Files: *\nCopyright: 2026 Dana\nLicense: MIT\n\nFiles: docs/*\nCopyright: 2025 Mara\nLicense: GPL-2+\n",
        "Classifier: Typing\nRequires-Dist: click\nClassifier: Topic\nRequires-Dist: rich\n",
        "# How to ask\n\nFirst, read this.\n\nThen ask.\n\nThink of it well.\n\nOne more thing.\n\nAnd another.\n\n"
        "Host: Why?\n\nIt depends on what you ask.\n\nAnd whom.\n\nGuest: Because.\n\nHost: Ah.\n",
        "*Lunch (12:30)* in the hall\n\n*Talk (13:15)* by Dana\n\n*Break (14:00)* at the bar\n\n*Dinner (19:00)* in town\n",
        "User-agent: *\n"
        + "".join(f"Disallow: /1.{n}.0/\n" for n in range(12))
        + "Sitemap: https://x.example/map.xml\n",
        "# Calls\n\n"
        + "We pass values in registers, since we measured it.\n\n*Rationale*: We want it to be quick.\n\n" * 6,
        "# Queries\n\n"
        + "Bad: You ask the server for all rows, and again for each.\n\nGood: You ask once, and we tell you.\n\n" * 5,
        "10:00 Dana Reyes: Opening and welcome\n10:15 Tom Becker: Budget for the next quarter\n"
        "10:45 Mara Lindqvist: Hiring, and where we stand\n11:15 Dana Reyes: Wrap-up\n",
        "# 14 May\n\n**Yesterday:** We sent the plan. You can read it.\n**Today:** I write the guide.\n**Blockers:** None.\n\n"
        * 2,
        "Step 1: Chop the onions. You can use two.\n\nStep 2: Fry them until we smell them.\n\nTip: I like it with lemon.\n",
        "Étape 1 : Ouvrez les réglages.\n\nÉtape 2 : Choisissez. Nous en avons sept.\n\nRemarque : Vous pouvez changer.\n",
        "commit 1a2b\n\n    Close in one step\n\n    We had two.\n\n    Reviewed-by: Dana\n    Signed-off-by: Tom\n\n"
        * 3,
        "Would you buy it again?\n\nYes: 40 %\nNo: 12 %\n\nWould we?\n\nYes: 60 %\nNo: 40 %\n",
        "## Dana\n\nPains: We close at midnight.\n\nQuote: Ask.\n\n## Tom\n\nPains: They call us.\n\nQuote: We are tired.\n",
        "# Guide\n\n## Setup\n\nRead it.\n\n## Usage\n\nRun it.\n\n## Help\n\nAsk us.\n",
    ],
)
def test_programs_forms_mails_and_articles_have_colons_and_nobody_speaks(text: str) -> None:
    with pytest.raises(TranscriptError) as caught:
        read_bytes(text.encode(), "notes")
    assert caught.value.finding.code == "T101"


def test_spanish_sides_have_a_full_stop_and_a_dash() -> None:
    text = "P.- ¿Cómo empezaron?\nR.- Con tres personas, en enero.\nP.- ¿Y después?\nR.- Después nos quedamos.\n"
    turns = read_bytes(text.encode(), "call").turns
    assert [turn.speaker for turn in turns] == ["P", "R", "P", "R"]
    assert turns[1].text == "Con tres personas, en enero."


def test_committees_count_their_questions_before_the_name() -> None:
    text = "\n\n".join(f"**Q{n}  Chair:** Why so late?\n\n***Dana Reyes:*** We had no time." for n in (12, 13, 14))
    turns = read_bytes(text.encode(), "call").turns
    assert [turn.speaker for turn in turns] == ["Chair", "Dana Reyes"] * 3
    assert {turn.text for turn in turns} == {"Why so late?", "We had no time."}


def test_signs_that_markdown_escapes_are_themselves() -> None:
    text = "**SPEAKER\\_00:** Half\\-time\\! \\(It took 9\\.5 hours\\.\\)\n\n**Mara:** And now?\n\n**SPEAKER\\_00:** Two\\.\n"
    found = read_bytes(text.encode(), "call")
    assert [(turn.speaker, turn.text) for turn in found.turns] == [
        ("SPEAKER_00", "Half-time! (It took 9.5 hours.)"),
        ("Mara", "And now?"),
        ("SPEAKER_00", "Two."),
    ]
    assert not found.findings


def test_every_fifth_line_has_its_number() -> None:
    lines = [words for n, _, t in CALL for words in (f"{n}:", *t.split(". "))]
    text = "\n".join(f"{n:>3} {line}" if n % 5 == 0 else f"    {line}" for n, line in enumerate(lines, 1))
    found = read_bytes(text.encode(), "call")
    assert [(turn.speaker, turn.text) for turn in found.turns] == [(n, t.replace(". ", " ")) for n, _, t in CALL]


def test_what_fathom_notes_inside_a_turn_is_nobodys_words() -> None:
    text = (
        "Close review - April 16\nVIEW RECORDING - 31 mins (No highlights): https://fathom.example/calls/1\n\n---\n\n"
        "0:00 - Dana Reyes\n  It took nine hours.\n"
        "  ACTION ITEM: Send the plan: all of it - WATCH: https://fathom.example/x?timestamp=9.9  Every Friday.\n\n"
        "0:30 - Mara Lindqvist (mara@tally.example)\n  And now?\n"
        "  ACTION ITEM: Ask about it. Ask twice.\n - WATCH: https://fathom.example/x?timestamp=31\n\n"
        "0:40 - Dana Reyes\n  Two.\n"
        "  SCREEN SHARING: Dana started screen sharing - WATCH: https://fathom.example/x?timestamp=42\n"
    )
    transcript = read_bytes(text.encode(), "call")
    assert [(turn.speaker, turn.start, turn.text, turn.line) for turn in transcript.turns] == [
        ("Dana Reyes", 0, "It took nine hours. Every Friday.", 6),
        ("Mara Lindqvist (mara@tally.example)", 30, "And now?", 10),
        ("Dana Reyes", 40, "Two.", 15),
    ]
    assert not transcript.findings


def test_names_are_padded_to_one_width() -> None:
    text = "**System** (00:00:01): Hello.\n**You**    (00:00:03): Hi back.\n**System** (00:00:05): Good.\n"
    assert [(turn.speaker, turn.text) for turn in read_bytes(text.encode(), "call").turns] == [
        ("System", "Hello."),
        ("You", "Hi back."),
        ("System", "Good."),
    ]


def test_a_name_and_a_time_in_another_form_are_counted_where_they_are_not_read() -> None:
    text = "Mara (00:01): Hello.\nDana (00:03): Hi.\nTom Becker @ [00:04]: Me too.\nMara (00:05): Good.\n"
    assert "T201" in [f.code for f in read_bytes(text.encode(), "call").findings]


def test_numbered_speakers_over_their_times_and_the_tools_own_line() -> None:
    text = (
        "Scott\n1:45:47\n4.0 would do it.\n\nTom\n1:45:54\nI would say so.\n\n5\n1:50:30\nI love that.\n\n"
        "Scott\n1:50:32\nYeah.\n\n\n\nTranscribed with Cockatoo\n"
    )
    assert [(turn.speaker, turn.text) for turn in read_bytes(text.encode(), "call").turns] == [
        ("Scott", "4.0 would do it."),
        ("Tom", "I would say so."),
        ("Speaker 5", "I love that."),
        ("Scott", "Yeah."),
    ]


def test_a_time_whose_name_is_none_is_counted() -> None:
    text = "Scott\n0:01\nHello.\n\nTom\n0:04\nHi.\n\n!!\n0:07\nWho am I?\n\nScott\n0:09\nYeah.\n"
    assert "T201" in [f.code for f in read_bytes(text.encode(), "call").findings]


def test_backslashes_that_break_lines_are_no_words() -> None:
    text = (
        "**Tom 0:47:06**\\\nAnd then let us\nask it.\\\nNow?\n\n**Scott 0:48:06**\\\nYes.\n\n**Tom 0:49:00**\\\nFine.\n"
    )
    assert [(turn.speaker, turn.start, turn.text) for turn in read_bytes(text.encode(), "call").turns] == [
        ("Tom", 2826, "And then let us ask it. Now?"),
        ("Scott", 2886, "Yes."),
        ("Tom", 2940, "Fine."),
    ]


def test_times_behind_nearly_all_names_are_times() -> None:
    text = "".join(f"{n}: 00:{s:02} {t}\n\n" for n, s, t in CALL)
    turns = read_bytes(text.encode(), "call").turns
    assert [(turn.speaker, turn.start, turn.text) for turn in turns] == list(CALL)


def test_what_stands_on_every_printed_page_is_not_speech() -> None:
    text = (
        "Call_6 (Completed 10/24/22)\nTranscript by Rev.com\nPage 1 of 2\n\nMara (00:03):\nHello there.\nPage 2 of 2\n"
        "Page 2 of the plan was wrong.\n\nDana (00:09):\nHi.\n"
    )
    transcript = read_bytes(text.encode(), "call")
    assert [turn.text for turn in transcript.turns] == ["Hello there. Page 2 of the plan was wrong.", "Hi."]
    assert not transcript.findings


def turns_of(text: str, **told: object) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in read_bytes(text.encode(), "call", **told).turns]  # type: ignore[arg-type]


PANE = (
    ("{n}\n{w}{c}\n{n} {w}\n{t}\n", "Transcript. Use arrow keys to navigate between transcript entries.\n"),
    ("{i}\n\n{n}\n\n{w}\n{c}\n{n} {w}\n{t}\n\n", ""),
)


@pytest.mark.parametrize("layout", PANE)
def test_what_is_copied_from_the_pane_of_teams_says_each_name_once(layout: tuple[str, str]) -> None:
    form, head = layout
    said = (("Roe, Mara", 4, "Mhm."), ("Dana Reyes", 65, "OK"), ("Roe, Mara", 69, "Nine hours each week."))
    words = {4: "0 minutes 4 seconds", 65: "1 minute 5 seconds", 69: "1 minute 9 seconds"}
    text = head + "".join(
        form.format(n=n, i="DR" if n[0] == "D" else "RM", w=words[s], c=f"{s // 60}:{s % 60:02}", t=t)
        for n, s, t in said
    )
    turns = read_bytes(text.encode(), "call").turns
    assert [(turn.speaker, turn.start, turn.text) for turn in turns] == list(said)


def test_each_new_voice_without_a_name_is_nobodys() -> None:
    assert turns_of("->> How did you do it?\n\n->> We moved.\nAnd slept.\n\n->> Ah.\n") == [
        (None, "How did you do it?"),
        (None, "We moved. And slept."),
        (None, "Ah."),
    ]
    named = ">> MARA: How did you do it?\n\n>> DANA: We moved.\n\n>> Me too.\n\n>> DANA: Yes.\n>> MARA: Good.\n"
    assert turns_of(named)[2:4] == [(None, "Me too."), ("DANA", "Yes.")]


def test_a_chat_below_the_transcript_is_left_out_and_named() -> None:
    text = (
        "# Call\n\n**Mara:** How was it?\n\n**Dana:** We saved nine hours.\n\n## Chat\n\n"
        "00:05:12\tBo:\tsee the link\n00:06:40\tCy:\t+1\n"
    )
    transcript = read_bytes(text.encode(), "call")
    assert [(turn.speaker, turn.text) for turn in transcript.turns] == [
        ("Mara", "How was it?"),
        ("Dana", "We saved nine hours."),
    ]
    assert [(finding.code, finding.place.line) for finding in transcript.findings] == [("T204", 7)]


def test_notes_below_the_last_answer_are_not_its_words() -> None:
    text = (
        "**Mara:** How was it?\n\n**Dana:** We saved nine hours.\n\n**Mara:** Ah.\n\n**Dana:** Yes, I like it.\n\n"
        "## Links\n\n- [Rounds](https://rounds.example)\n- The plan: a page\n"
    )
    transcript = read_bytes(text.encode(), "call")
    assert transcript.turns[-1].text == "Yes, I like it."
    assert [(finding.code, finding.place.line) for finding in transcript.findings] == [("T204", 9)]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("[00:01] [p1] {t}", "p1"),
        ("[00:01] Mara - {t}", "Mara"),
        ("<Speaker 1> {t}", "Speaker 1"),
        ("(Speaker_01) {t}", "Speaker_01"),
        ("MARA; {t}", "MARA"),
        ("Mr. MARA. {t}", "Mr. MARA"),
        ("**Mara** {t}", "Mara"),
    ],
)
def test_names_without_a_colon(line: str, who: str) -> None:
    other = (
        line.replace("p1", "m1")
        .replace("Mara", "Dana")
        .replace("1>", "2>")
        .replace("01)", "02)")
        .replace("MARA", "DANA")
    )
    said = ("How was it for you?", "We saved nine hours.", "And now?", "I would not go back.")
    text = "\n\n".join((line if i % 2 == 0 else other).format(t=words) for i, words in enumerate(said))
    assert [words for _, words in turns_of(text)] == list(said)
    assert [name for name, _ in turns_of(text)][::2] == [who, who]


def test_sounds_in_brackets_are_no_speakers() -> None:
    text = "[00:01] [laughs] So we did.\n\n[00:04] [music] And then.\n\n[00:06] [laughs] We slept.\n\n[00:09] [music] All.\n"
    assert {who for who, _ in turns_of(text)} == {None}


@pytest.mark.parametrize("told", [{"kind": "written"}, {"speakers": ["Mira Tan"]}])
def test_one_answer_is_read_where_the_interview_says_whose_it_is(told: dict[str, object]) -> None:
    review = "Mira Tan: It saves me an hour a day.\n"
    assert turns_of(review, **told) == [("Mira Tan", "It saves me an hour a day.")]
    with pytest.raises(TranscriptError) as caught:
        turns_of(review)
    assert "“Mira Tan”" in caught.value.finding.remedy
    assert "kind: written" in caught.value.finding.remedy


TALK = "# How we moved\n\nThank you all. We moved in March.\n\nOne thing: it was hard. I would do it again.\n"


def test_a_talk_is_read_where_the_interview_names_who_gave_it() -> None:
    words = "Thank you all. We moved in March. One thing: it was hard. I would do it again."
    assert turns_of(TALK, kind="talk", speakers=["Dana Reyes"]) == [("Dana Reyes", words)]
    captions = "WEBVTT\n\n00:01.000 --> 00:02.000\nThank you.\n\n00:03.000 --> 00:04.000\nWe moved.\n"
    assert turns_of(captions, kind="talk", speakers=["Dana Reyes"]) == [("Dana Reyes", "Thank you. We moved.")]


@pytest.mark.parametrize("told", [{}, {"kind": "talk"}, {"kind": "talk", "speakers": ["Dana", "Mara"]}])
def test_a_talk_of_nobody_in_particular_is_refused(told: dict[str, object]) -> None:
    with pytest.raises(TranscriptError) as caught:
        turns_of(TALK, **told)
    assert "`speakers`" in caught.value.finding.remedy


def test_a_label_that_the_interview_names_is_a_speaker_even_once() -> None:
    long = "\n\nThat is what I ask.\n\nIt is long."
    text = f"Mara: How was it?{long}\n\nTom: Fine, I say.{long}\n\nBen: Same here.\n\nMara: Good.{long}\n\nTom: Ah.\n"
    assert (None, "Ben: Same here.") in turns_of(text)
    assert [f.place.line for f in read_bytes(text.encode(), "call").findings if f.code == "T207"] == [13]
    assert ("Ben", "Same here.") in turns_of(text, speakers=["Ben"])


@pytest.mark.parametrize(
    "text",
    [
        "# Report 7\n\n"
        + "**Voices:** Good for both, worse in the middle.\n\n**Word count:** 14,986\n\n**Verdict:** Use the second engine.\n\n"
        * 3,
        "# Find lines\n\nFind them.\n\n- **Menu:** Tools > Find\n- **Shortcut:** Configurable\n\n## How to\n\n1. Open it.\n",
        "## 1.2\n\n### Fixed\n\n- the crash\n\n### Added\n\n- a page\n\n## 1.1\n\n### Fixed\n\n- a bug\n\n### Added\n\n- a flag\n",
        "# FAQ\n\n**Q:** How do I install it?\n\n**A:** You run it.\n\n**Q:** And then?\n\n**A:** You are done.\n",
    ],
)
def test_reports_help_changelogs_and_questions_that_are_often_asked_are_no_conversations(text: str) -> None:
    with pytest.raises(TranscriptError) as caught:
        turns_of(text)
    assert caught.value.finding.code == "T101"


def test_minutes_with_names_are_a_conversation() -> None:
    text = (
        "# November 21\n\nPresent: Ann Roe (AR), Bo Lund (BL), Cy Tan (CT)\n\n## 4.5 Modules\n\nAR: the draft is done.\n\n"
        "BL: is there a license?\n\nAR: no, we will add one.\n\n- a list\n- of two\n\nCT: agreed.\n\n```js\nlet a = 1;\n```\n\n"
        "BL: can you add it today?\n\nAR: yes\n"
    )
    assert [who for who, _ in turns_of(text)] == ["AR", "BL", "AR", "CT", "BL", "AR"]


def test_times_behind_the_sentences_are_no_words() -> None:
    text = (
        "Bea: What would you tell others? [00:00:07]\n\nCarl: Start small. [00:00:12]\n\nBea: How small? [00:00:14]\n"
    )
    assert [turn.text for turn in read_bytes(text.encode(), "call").turns] == [
        "What would you tell others?",
        "Start small.",
        "How small?",
    ]


def test_an_empty_line_of_a_quotation_is_empty() -> None:
    text = (
        "> **Ola:** What did you expect?\n>\n> **Frida:** Nothing.\n>\n> **Ola:** And?\n>\n> **Frida:** I was wrong.\n"
    )
    assert [turn.text for turn in read_bytes(text.encode(), "call").turns][:2] == ["What did you expect?", "Nothing."]


def test_whoever_goes_on_is_the_same_person() -> None:
    text = "CARL: We sell tools.\n\nBEA: To whom?\n\nCARL (CONT'D): Mostly to schools.\n\nBEA: Schools?\n\nCARL (cont.): Yes.\n"
    assert read_bytes(text.encode(), "call").speakers == ("CARL", "BEA")


def test_numbered_questions_before_a_stop() -> None:
    text = "Q1. What was the trigger?\nA1. A fine.\nQ2. From whom?\nA2. The tax office. We had filed late.\n"
    assert [turn.speaker for turn in read_bytes(text.encode(), "call").turns] == ["Q", "A", "Q", "A"]


def test_somebody_in_the_audience_is_told_by_where_they_sit() -> None:
    text = (
        "Nadia Frost: A question?\n\nMan in the third row: What does it do offline?\n\nBen Okri: It waits.\n\n"
        "Nadia Frost: Another?\n\nWoman at the back: Is there an app?\n\nBen Okri: There is.\n"
    )
    assert read_bytes(text.encode(), "call").speakers[1::2] == ("Man in the third row", "Woman at the back")


def test_voices_with_times_in_words_as_podscribe_writes_them() -> None:
    text = "0 (30s):\nAll right.\n\n2 (1m 27s):\nI mean, it is one of those.\n\n0 (1h 1m 40s):\nYes.\n"
    assert [(turn.speaker, turn.start) for turn in read_bytes(text.encode(), "call").turns] == [
        ("Speaker 0", 30.0),
        ("Speaker 2", 87.0),
        ("Speaker 0", 3700.0),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "To start a van\n\n**Command**:\n\nvan start my-van --now\n\n**Output**:\n\nYour van was started.\n\n"
        "To stop it\n\n**Command**:\n\nvan stop my-van\n\n**Output**:\n\nYou stopped it. We will wait.\n",
        "Content-Type: text/plain\nContent-ID: one\n\nIs this you?\n\nContent-Type: text/html\nContent-ID: two\n\nIt is me.\n\n"
        "Content-Type: text/plain\nContent-ID: three\n\nI see, you are.\n",
        "## Terms\n\n**Sending**:\nWhat we do with a letter.\n_Avoid_: posting, you know\n\n**Yard**:\nWhere our vans sleep.\n"
        "_Avoid_: depot\n\n**Run**:\nWhat you drive in a day.\n_Avoid_: tour\n\n**Drop**:\nOne parcel for you.\n",
        "Q: How do I read a disk?\n\nA: I use `van -r /dev/van/one`, with --fast=1 in your path.\n\n"
        "Q: I get an error. Why?\n\nA: Set VAN_PATH=/home/van/lib and try again.\n\nQ: Does it work with http?\n\n"
        "A: See http://van.example/faq for it.\n",
        "# vanlib\n\n### Why is this needed?\n\nI made `van()` as we need one.\n\n### And why apart?\n\nI split it from `vans`.\n",
    ],
)
def test_manuals_mails_in_parts_and_glossaries_are_no_conversations(text: str) -> None:
    with pytest.raises(TranscriptError):
        read_bytes(text.encode(), "page")


def test_what_sonix_says_of_itself_is_nobodys_and_a_label_before_its_time_is_a_speaker() -> None:
    text = (
        "Host: [00:00:01] Can we start?\n\nCustomer: [00:00:04] Sure. I have a van.\n\nTeam mem. 1: [00:00:09] So what broke?\n\n"
        "Customer: [00:00:12] The scale.\n\n(Transcribed by Sonix.ai - Remove this message by upgrading your Sonix account!)\n"
    )
    found = [(turn.speaker, turn.text) for turn in read_bytes(text.encode(), "call").turns]
    assert found[2:] == [("Team mem. 1", "So what broke?"), ("Customer", "The scale.")]


@pytest.mark.parametrize("form", ["[00:00:01] **{}:** {}", "**{}:** {}", "{} [0:01]\n{}"])
def test_times_inside_of_long_answers_are_no_words(form: str) -> None:
    said = (
        ("Dana Reyes", "We closed the books late. [00:01:00] Nobody liked it, and [00:02:00] we moved."),
        ("Mara Lindqvist", "Why?"),
        ("Dana Reyes", "It broke. \\[00:03:00\\] It broke again."),
        ("Mara Lindqvist", "And now?"),
    )
    text = "\n\n".join(form.format(*turn) for turn in said)
    found = read_bytes(text.encode(), "call")
    assert [turn.text for turn in found.turns if turn.speaker == "Dana Reyes"] == [
        "We closed the books late. Nobody liked it, and we moved.",
        "It broke. It broke again.",
    ]
    assert found.turns[0].time_at(found.turns[0].text.index("Nobody")) == 60
    assert found.findings == ()


def test_times_that_go_back_inside_of_answers_were_set_by_people_and_stay() -> None:
    text = "Dana Reyes: We met at [10:30] or so.\n\nMara: When?\n\nDana Reyes: At [9:15] it broke.\n\nMara: Oh no.\n"
    assert [turn.text for turn in read_bytes(text.encode(), "call").turns][::2] == [
        "We met at [10:30] or so.",
        "At [9:15] it broke.",
    ]


def test_a_sentence_before_a_glued_range_and_voice_is_no_name() -> None:
    said = (("Ana Li", "Why did it break?"), ("Bo Tan", "It ran full."), ("Ana Li", "When?"), ("Bo Tan", "At night."))
    lines = [f"[0:0{i} --> 0:09] [{who}]: {words}" for i, (who, words) in enumerate(said)]
    text = f"{lines[0]}\n\n{lines[1]}\n\nThen it kept a copy of it in March.  {lines[2]}\n\n{lines[3]}\n"
    turns = read_bytes(text.encode(), "call").turns
    assert ("Bo Tan", "It ran full. Then it kept a copy of it in March.") in [(t.speaker, t.text) for t in turns]
    assert all(turn.speaker in (None, "Ana Li") for turn in turns if "When?" in turn.text)


def test_times_that_some_say_behind_their_bold_names_are_speech() -> None:
    lines = (
        "**Mara** – When do you open?",
        "**Tan** – 10:30 on Mondays.",
        "**Mara** – 9:15 was early?",
        "**Tan** – It was.",
    )
    turns = read_bytes("\n\n".join(lines).encode(), "call").turns
    assert [line.split("– ")[1] in turn.text for line, turn in zip(lines, turns, strict=True)] == [True] * 4


def test_halves_of_the_day_on_a_line_of_their_own_are_no_names() -> None:
    text = "Mara Tan\n  10:02 AM\nDid they come?\n\nBo Lind\n  10:05 AM\nAll twelve, I think.\n\nMara Tan\n  1:06 PM\nI am glad.\n"
    assert [turn.speaker for turn in read_bytes(text.encode(), "call").turns] == ["Mara Tan", "Bo Lind", "Mara Tan"]


@pytest.mark.parametrize("day", ["Today at", "Yesterday at", "Last Monday at", "05/14/2026"])
def test_the_days_of_messages_are_no_part_of_a_name(day: str) -> None:
    text = f"Mara — {day} 10:02 AM\nDid they come?\nBo — {day} 10:05 AM\nAll twelve, I think.\nMara — {day} 1:06 PM\nI am glad.\n"
    assert [turn.speaker for turn in read_bytes(text.encode(), "call").turns] == ["Mara", "Bo", "Mara"]


@pytest.mark.parametrize("form", ["{}", "[{}]", "({})"])
def test_times_before_the_lines_below_a_name(form: str) -> None:
    text = "Mara Tan\n{} We closed it.\n{} And opened it again.\n\nBo Lind\n{} When?\n\nMara Tan\n{} In May, I think.\n"
    turns = read_bytes(text.format(*map(form.format, ("0:02", "0:05", "0:09", "0:11"))).encode(), "call").turns
    assert [(turn.speaker, turn.text) for turn in turns] == [
        ("Mara Tan", "We closed it. And opened it again."),
        ("Bo Lind", "When?"),
        ("Mara Tan", "In May, I think."),
    ]
    assert [cue.start for cue in turns[0].cues] == [2, 5]


def test_names_above_times_that_no_layout_knows_are_not_read_as_words() -> None:
    text = (
        "Mara Tan\n\n0:02 We closed it.\n\nBo Lind\n\n0:09 When?\n\nMara Tan\n\n0:11 In May.\n\nBo Lind\n\n0:14 Oh.\n"
    )
    with pytest.raises(TranscriptError):
        read_bytes(text.encode(), "call")


def test_short_lines_behind_times_are_answers_and_no_names() -> None:
    text = (
        "00:00:00 Welcome to the yard. Today Ada Moss tells us how she\n\n00:00:05 counts ten thousand crates a day.\n\n"
        "00:00:09 Thanks for having me, it is\n\n00:00:11 good to be here.\n\n00:00:12 Right.\n\n"
        "00:00:13 So you would buy it again.\n\n00:00:18 Yeah.\n\n00:00:19 I would not say that. Maybe in a good month,\n\n"
        "00:00:24 and only for the small crates.\n\n00:00:26 Right.\n\n00:00:27 Would you tell others to?\n\n00:00:30 Yeah.\n"
    )
    turns = read_bytes(text.encode(), "talk").turns
    assert {turn.speaker for turn in turns} == {None}
    assert "Right. So you would buy it again. Yeah. I would not say that." in " ".join(turn.text for turn in turns)


def test_one_line_with_a_name_may_be_a_note_and_the_refusal_says_what_to_do() -> None:
    with pytest.raises(TranscriptError) as caught:
        read_bytes(b"Ada Moss: It saves me about an hour a day, and support is great.\n", "review")
    finding = caught.value.finding
    assert finding.code == "T101"
    assert "one answer by “Ada Moss”, list that label under `speakers`" in finding.help
    assert "`kind: written`" in finding.help
