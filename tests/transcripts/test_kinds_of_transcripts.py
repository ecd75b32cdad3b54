"""Kinds of transcripts that journals, courts, parliaments, researchers and messengers write, each in a few lines."""

from __future__ import annotations

import pytest

from casestudies.transcripts import TranscriptError, read_bytes

ASKED = ("How did it begin for you?", "What changed after that?")
SAID = ("We closed the books at midnight. It took nine hours.", "Two hours now. I would not go back.")
CALL = [("Q", ASKED[0]), ("A", SAID[0]), ("Q", ASKED[1]), ("A", SAID[1])]


def said(text: str) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in read_bytes(text.encode(), "call").turns]


def called(one: str, other: str) -> list[tuple[str, str]]:
    return [(one if who == "Q" else other, words) for who, words in CALL]


def typed(form: str, one: str, other: str, between: str = "\n\n") -> str:
    return between.join(form.format(n=n, t=t, i=i) for i, (n, t) in enumerate(called(one, other))) + "\n"


@pytest.mark.parametrize(
    "question",
    ["**{}**", "**Q: {}**", "*{}*", "_{}_", "> {}", "### {}", "Q: {}", "**Q:** {}", "Q. {}", "<b>{}</b>"],
)
def test_questions_of_a_journal_with_answers_that_have_no_label(question: str) -> None:
    answers = (f"{SAID[0]}\n\nAnd we slept.", f"{SAID[1]}\n\nNobody would.")
    text = "".join(f"{question.format(q)}\n\n{a}\n\n" for q, a in zip(ASKED, answers, strict=True))
    assert said(f"# Rounds\n\n{text}") == [
        ("Q", ASKED[0]),
        ("A", f"{SAID[0]} And we slept."),
        ("Q", ASKED[1]),
        ("A", f"{SAID[1]} Nobody would."),
    ]


@pytest.mark.parametrize(
    ("form", "one", "other"),
    [
        ("    {n}. {t}", "Mr. Lund", "Ms. Reyes"),
        ("{n}. {t}", "The CHAIR", "Mr. REYES"),
        ("{n}\t{t}", "Mara", "Dana"),
        ("{n} > {t}", "mara", "dana"),
        ("[10:0{i}:22] {n}: {t}", "mara", "dana"),
        ("(10:0{i}:22 AM) {n}: {t}", "mara", "dana"),
        ("[12/03/2026, 10:0{i}:22] {n}: {t}", "Mara", "Dana Reyes"),
        ("12/03/2026, 10:0{i} - {n}: {t}", "Mara", "Dana Reyes"),
        ("2026-03-12 10:0{i}:22 {n}: {t}", "Mara", "Dana Reyes"),
        ("{n}  10:0{i} AM\n{t}", "Mara Lund", "Dana Reyes"),
        ("{n} [10:0{i} AM]\n{t}", "Mara Lund", "Dana Reyes"),
        ("{i} {n}: {t}", "Mara", "Dana"),
        ("0{i}. {n}: {t}", "Mara", "Dana"),
        ("**{n} (00:0{i}):** {t}", "Speaker 1", "Speaker 2"),
        ("**{n}** · 00:0{i}\n{t}", "Mara", "Dana"),
        ("### [00:0{i}] {n}\n\n{t}", "Mara", "Dana"),
        ("<p><strong>{n}:</strong> {t}</p>", "Mara", "Dana"),
        ("{n}: {t}", "Dana Reyes, head of finance", "Mara Lund, Tally"),
        ("{n}\n\n{t}", "MARA", "DANA"),
    ],
)
def test_a_name_in_its_place(form: str, one: str, other: str) -> None:
    assert said(typed(form, one, other)) == called(one, other)


def test_a_court_reporter_numbers_the_lines() -> None:
    lines = ["Q.  How did it begin", "    for you?", "A.  We closed the books at", "    midnight. It took nine hours."]
    lines += ["MR. LUND:  I object to that.", "Q.  What changed after that?", "A.  Two hours now. I would not go back."]
    text = "".join(f" {i:2}     {line}\n" for i, line in enumerate(lines, 1))
    assert said(text) == [*CALL[:2], ("MR. LUND", "I object to that."), *CALL[2:]]


def test_a_debate_lists_its_people_above_it() -> None:
    text = (
        "September 26, 2026\n\nPARTICIPANTS:\nFormer Mayor Ann Roe and\nMr. Bo Lund\n\nMODERATOR:\nCy Tan (Tally News)\n\n"
        "TAN: Good evening. Why do you run?\n\nROE: Thank you. We moved in March.\n\nAnd we would do it again.\n\n[applause]\n\n"
        "LUND: I would not.\n\nTAN: Mayor?\n\nROE: He would.\n"
    )
    assert said(text) == [
        ("TAN", "Good evening. Why do you run?"),
        ("ROE", "Thank you. We moved in March. And we would do it again. [applause]"),
        ("LUND", "I would not."),
        ("TAN", "Mayor?"),
        ("ROE", "He would."),
    ]


def test_radio_says_who_somebody_is_at_first() -> None:
    text = (
        "CY TAN, HOST:\n\nHow did it begin? Ann Roe was there.\n\n(SOUNDBITE OF BELLS)\n\nANN ROE, BYLINE: We moved in March.\n\n"
        "UNIDENTIFIED PERSON #1: I like it.\n\nTAN: And then?\n\nROE: We slept.\n\nTAN: Thank you.\n\nROE: Sure.\n"
    )
    assert [who for who, _ in said(text)] == [
        "CY TAN, HOST",
        "ANN ROE, BYLINE",
        "UNIDENTIFIED PERSON #1",
        "TAN",
        "ROE",
        "TAN",
        "ROE",
    ]


def test_the_guides_questions_between_answers_are_nobodys() -> None:
    text = (
        "Question 1. Where do you eat?\nAnn: At home, I think.\nBo: Me too.\nQuestion 2. Why is that?\nBo: It is cheap.\n"
        "Ann: It is not.\nQuestion 3. What else?\nBo: No.\nAnn: No, I am done.\n"
    )
    assert said(text)[:4] == [
        (None, "Question 1. Where do you eat?"),
        ("Ann", "At home, I think."),
        ("Bo", "Me too."),
        (None, "Question 2. Why is that?"),
    ]


def test_stamped_words_below_words_without_a_stamp() -> None:
    text = (
        "Tally Talk\nEpisode 1, recorded in March\n\nHello and welcome to Tally Talk. I am Mara.\n\n"
        "0:58 Dana runs a shop. She likes it.\n\n1:02 Dana, welcome to the show.\n\n1:05 Thank you for having me.\n"
    )
    assert said(text) == [
        (
            None,
            "Hello and welcome to Tally Talk. I am Mara. Dana runs a shop. She likes it. Dana, welcome to the show. "
            "Thank you for having me.",
        )
    ]


def test_numbered_titles_of_minutes_and_numbers_of_cues_are_no_words() -> None:
    minutes = (
        "1. Opening\nAnn: we need to decide.\nBo: I would take it.\n\n2. Budget\nAnn: so decided.\n\n3. Next\n"
        "Bo: March works for me.\n"
    )
    assert said(minutes) == [
        ("Ann", "we need to decide."),
        ("Bo", "I would take it."),
        ("Ann", "so decided."),
        ("Bo", "March works for me."),
    ]
    cues = "".join(f"{i + 1}\n00:00:0{i} {n}\n{t}\n\n" for i, (n, t) in enumerate(called("Mara Lund", "Dana Reyes")))
    assert said(cues) == called("Mara Lund", "Dana Reyes")


def test_names_below_their_times_of_whom_some_speak_once() -> None:
    talk = [
        ("JS", "How did it begin?"),
        ("IV", "We closed the books."),
        ("Owner", "I know."),
        ("JS", "And now?"),
        ("Ann", "Two."),
    ]
    assert said("".join(f"[00:00:0{i}]\n{n}\n{t}\n\n" for i, (n, t) in enumerate(talk))) == talk


def test_shownotes_stand_above_the_transcript() -> None:
    text = (
        "---\ntitle: Rounds\n---\n\n# Episode 7\n\nWe talk with Dana Reyes about her books. She is fun.\n\n"
        "- **Host:** Mara Lund\n- **Guest:** Dana Reyes\n\n## Links\n\n- [Tally](https://tally.example)\n\n## Full Transcript\n\n"
        + typed("**{n}:** {t}", "Mara", "Dana")
        + "\n## Sponsors\n\nTally: the tool that counts.\n"
    )
    assert said(text) == called("Mara", "Dana")


@pytest.mark.parametrize(
    "text",
    [
        "# How we moved\n\nWe moved in March.\n\n## Why?\n\nIt was late.\n\n## How?\n\nSlowly.\n\n```sh\nmove\n```\n",
        "Q: How do I install it?\n",
        "Name\tAnn\nTown\tLyon\nName\tBo\nTown\tOslo\n",
        "1. Mix: two eggs.\n2. Bake: one hour.\n3. Serve: warm.\n",
    ],
)
def test_what_is_none_of_these(text: str) -> None:
    with pytest.raises(TranscriptError):
        said(text)
