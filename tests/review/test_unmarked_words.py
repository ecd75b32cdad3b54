"""A sentence that stands word for word in the transcript, beside the name of whoever said it, is a quote: it needs its marks."""

import pytest

SAID = "nobody opens the old cabinet and the whole office sleeps better"


@pytest.fixture
def unmarked(site):
    """The lines on which a story that ends with a text repeats the transcript."""
    turn = f"Ida Moss: Well, {SAID}. My desk is empty."
    site.change(site.transcript, "\n4\n", f"\n4\n00:00:20.100 --> 00:00:20.900\n{turn}\n\n5\n")

    def lines(text, field="", value=""):
        story = site.story.read_text("utf-8")
        site.story.write_text(story.replace(field, value, 1) + f"\n{text}\n", "utf-8")
        site.approve()
        return [f.place.line for f in site.review().failed if f.code == "P114"]

    return lines


@pytest.mark.parametrize(
    "text",
    [
        "Overheard, Ida to a printer: nobody opens the old cabinet.",
        "Med Idas ord – nobody opens the old cabinet",
        "Nobody opens the old cabinet – Ida's year in one line.",
        f"What did Ida see in May? {SAID.capitalize()}.",
        f"{SAID.capitalize()}. Quite a year for Ida Moss.",
        f"LARK HILL, 1 September – {SAID.capitalize()}, Ida Moss, Production Lead, said in a statement.",
        f"According to Ida, {SAID}.",
        f"{SAID.capitalize()} (so Ida Moss).",
        f"Enter Ida Moss.\n\n{SAID.capitalize()}.",
        "What Ida saw in May:\n\n- nobody opens the old cabinet",
        f"| When | Noted |\n|---|---|\n| Ida, in May | {SAID} |",
    ],
)
def test_whatever_leads_to_words_of_the_transcript_they_are_a_quote(unmarked, text):
    assert len(unmarked(text)) == 1


def test_sounds_and_words_said_twice_make_no_others_of_them(site, unmarked):
    site.change(site.transcript, "My desk is empty.", "The, um, the shelves, you know, are empty at last.")
    assert len(unmarked("Overheard, Ida to a printer: the shelves are empty at last.")) == 1


def test_a_title_is_no_place_for_them(unmarked):
    title = "title: Fernhill Press stops losing manuscripts"
    assert unmarked("", title, "title: Ida's year – nobody opens the old cabinet") == [2]


@pytest.mark.parametrize(
    "text",
    [
        f"Ida says that {SAID}.",  # a report
        f"Ida keeps the key, and {SAID}.",  # goes on with her matter
        "According to Ida, nobody opens the old cabinet.",  # a few words of a report
        "Ida keeps the old cabinet. Nobody opens it, and the office sleeps.",  # her matter in the writer's words
        "Ida smiles. You saved a hundred hours in your first month with us, is that right?",  # our own question
        f"“{SAID.capitalize()},” says Ida.",
        "For Ida: the old cabinet.",
    ],
)
def test_reports_and_what_others_said_pass(unmarked, text):
    assert not unmarked(text)


def test_of_notes_nobody_knows_the_words(site, unmarked):
    site.change(site.interview, "date: 2026-09-01", "date: 2026-09-01\nkind: notes")
    assert not unmarked(f"Ida in May: {SAID}.")


def test_what_is_told_already_is_told_once(site, unmarked):
    assert not unmarked("Ida Moss: my desk is empty.")
    assert not unmarked(f"Ida Moss: {SAID}.")
    assert {f.code for f in site.review().failed} == {"C215"}
