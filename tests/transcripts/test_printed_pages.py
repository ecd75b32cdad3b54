"""Text of printed pages: what stands at the head and the foot of each is nobody's words."""

from __future__ import annotations

import pytest

from casestudies.transcripts import read_bytes

TALK = (
    ("LINDQVIST", "So tell me how it began, and who was there when the first machine came."),
    ("REYES", "There were four of us. I remember that it took nine hours,"),
    ("REYES", "and nobody went home before it was done."),
    ("LINDQVIST", "Nine hours?"),
    ("REYES", "Nine, yes. I counted them:"),
    ("REYES", "about 13 a week, I think."),
    ("LINDQVIST", "You said nine."),
    ("REYES", "Did I? Then it was nine. We never wrote it down, you know."),
)
HEADS = {
    "numbers below": ("", "\n\n                      {n}"),
    "a title above, numbers below": ("Reyes interview, September 14, 2026\n\n", "\n\n                 - {n} -"),
    "a title with the number above": ("Reyes interview                          {n}\n\n", ""),
    "a title and a line with the number": ("Ledger Museum\nInterview 12, page {n} of 4\n\n", ""),
    "the words for a page": ("", "\n\nSeite {n} von 4"),
}


def pages(head: str, foot: str) -> str:
    """Two lines a page; words that go on behind a page break have no name."""
    names = {2, 5}
    lines = [words if i in names else f"{name}: {words}" for i, (name, words) in enumerate(TALK)]
    return "".join(
        f"{head.format(n=n)}{lines[2 * n - 2]}\n\n{lines[2 * n - 1]}{foot.format(n=n)}\n\f" for n in range(1, 5)
    )


@pytest.mark.parametrize("form", HEADS)
def test_heads_and_feet_of_pages_are_nobodys(form: str) -> None:
    found = read_bytes(pages(*HEADS[form]).encode(), "interview.txt")
    assert " ".join(f"{t.speaker}: {t.text}" for t in found.turns) == (
        "LINDQVIST: So tell me how it began, and who was there when the first machine came. "
        "REYES: There were four of us. I remember that it took nine hours, and nobody went home before it was done. "
        "LINDQVIST: Nine hours? REYES: Nine, yes. I counted them: about 13 a week, I think. LINDQVIST: You said nine. "
        "REYES: Did I? Then it was nine. We never wrote it down, you know."
    )
    assert not found.findings


def test_a_title_that_begins_on_the_second_of_three_pages() -> None:
    head = "\fReyes interview, 2026\n\n"
    data = f"Mara: When?\n\nDana: In May, I\n{head}think. Or June.\n\nMara: And now?\n{head}Dana: Now it is well."
    found = read_bytes(data.encode(), "interview.txt")
    assert [turn.text for turn in found.turns] == ["When?", "In May, I think. Or June.", "And now?", "Now it is well."]


def test_what_somebody_says_at_the_foot_of_every_page_is_said() -> None:
    data = "".join(f"Mara: What of year {n}?\n\nDana: Yes, I was there.\n\f" for n in (1, 5, 6, 9))
    found = read_bytes(data.encode(), "interview.txt")
    assert [t.text for t in found.turns if t.speaker == "Dana"] == ["Yes, I was there."] * 4
    assert [t.text for t in found.turns if t.speaker == "Mara"] == [f"What of year {n}?" for n in (1, 5, 6, 9)]


REPORTED = (
    "                                                              {page}\n"
    " 1        Q.   And where were you on the\n 2   night of the third?\n 3        A.   I was at home with my\n 4   family.\n"
    " 5        MR. TAN:  Objection, Your Honor.\n 6        THE COURT:  Overruled.\n 7                  CROSS-EXAMINATION\n"
    " 8        BY MR. TAN:\n 9        Q.   What time did you get\n10   home?\n11\n12        A.   About 9,\n13   I think.\n"
    "{foot}"
)


@pytest.mark.parametrize("foot", ["", "\nHARBOUR DISTRICT REPORTERS, LTD.\n(555) 0100\n"])
def test_numbered_lines_of_a_court_reporter_begin_again_on_each_page(foot: str) -> None:
    data = "\n".join(REPORTED.format(page=page, foot=foot) for page in (12, 13, 14))
    found = read_bytes(data.encode(), "hearing.txt")
    assert [(turn.speaker, turn.text) for turn in found.turns] == 3 * [
        ("Q", "And where were you on the night of the third?"),
        ("A", "I was at home with my family."),
        ("MR. TAN", "Objection, Your Honor."),
        ("THE COURT", "Overruled."),
        ("Q", "What time did you get home?"),
        ("A", "About 9, I think."),
    ]
    assert {finding.code for finding in found.findings} == {"T203"}  # `BY MR. TAN:` has no words


def test_an_answer_that_goes_on_over_a_page_of_numbered_lines_goes_on() -> None:
    one = " 1   Q.  Who was there, and when\n 2       did they come?\n 3   A.  Tan came first, then\n 4       we all came, all\n"
    two = "\n                 8\nReyes - direct\n\n 1       12 of us, by the way.\n 2   Q.  And then?\n 3   A.  Then I went home.\n"
    found = read_bytes((one + two + two.replace("8", "9").replace("12 of us", "Yes")).encode(), "hearing.txt")
    assert [turn.text for turn in found.turns][1:3] == [
        "Tan came first, then we all came, all 12 of us, by the way.",
        "And then?",
    ]


def test_lists_that_people_read_out_keep_their_numbers() -> None:
    ask = "Mara: And which ones did you buy for us?\n\nDana: I wrote them down, so I read them to you:\n"
    data = f"{ask}1 bread\n2 butter\n3 jam\n\n{ask}1 tea\n2 milk\n3 more\n\nMara: Is that all you bought?\n\nDana: It is.\n"
    said = " ".join(turn.text for turn in read_bytes(data.encode(), "a.txt").turns)
    assert "1 bread 2 butter 3 jam" in said
    assert "1 tea 2 milk 3 more" in said
