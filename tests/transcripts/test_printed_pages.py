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
