"""The badge says in plain words what was checked."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest

from casestudies.publish.badge import badge, proof_path
from casestudies.publish.texts import languages, texts
from casestudies.review.edition import Check
from helpers.editions import DANA, TODAY, checked, quote

ENGLISH = texts("en")
SAID = "Said on 14 September 2026, 12 min 31 s into the interview"


def of(check: Check):
    return badge(quote("brightledger", "q", "Four words stand here.", DANA, check=check), ENGLISH)


@pytest.mark.parametrize(
    ("check", "line"),
    [
        (checked(), f"{SAID} · word for word"),
        (checked("light", ("filler", 2)), f"{SAID} · two fillers removed"),
        (checked("light", ("filler", 1), ("case", 3)), f"{SAID} · one filler removed"),
        (checked("light", ("case", 1), ("punctuation", 4)),
         f"{SAID} · one capital letter changed, punctuation adjusted"),
        (checked("light", ("filler", 2), ("stutter", 1), ("slip", 1)), f"{SAID} · four small edits"),
        (checked("light", ("an edit of tomorrow", 2)), f"{SAID} · two small edits"),
        (checked("light"), f"{SAID} · lightly edited"),
        (checked(at=None), "Said on 14 September 2026 · word for word"),
        (checked(at=None, source="written"), "Written on 14 September 2026 · word for word"),
        (checked("light", at=751.0, source="notes"), "From notes of 14 September 2026 · lightly edited"),
        (Check("revised", None, "Tallyroom", TODAY), "wording revised by the customer"),
    ],
)  # fmt: skip
def test_the_line(check, line):
    assert of(check).line == line


def test_the_panel_says_when_how_and_by_whom():
    check = checked("disclosed", ("ellipsis", 1), ("filler", 2))
    made = badge(quote("brightledger", "q", "Four words … stand here.", DANA, check=check), ENGLISH)
    assert made.rows == (
        ("Said", "14 September 2026, 12 min 31 s into a recorded interview"),
        ("Edited", "One marked omission; two fillers removed"),
        ("Checked", "By Tallyroom on 21 November 2026, word by word against the transcript"),
    )
    assert made.independence == "Tallyroom publishes this page and made these checks itself."


def test_words_from_notes_claim_no_transcript():
    noted = of(checked("light", at=None, source="notes"))
    assert "there is no recording" in noted.meaning
    assert ("Checked", "By Tallyroom on 21 November 2026, word by word against the notes") in noted.rows
    assert "notes" not in of(checked("light")).meaning


def test_the_panel_names_everything_that_was_changed_even_what_nobody_hears():
    (edited,) = (words for label, words in of(checked("light", ("case", 1), ("filler", 1))).rows if label == "Edited")
    assert edited == "One capital letter changed; one filler removed"


def test_the_badge_does_not_count_words_that_were_removed_together():
    # "Yeah. All my" is one edit of three words.
    assert of(checked("light", ("opening", 1))).summary == "opening words removed"
    assert of(checked("light", ("stutter", 1))).summary == "one repetition removed"


@pytest.mark.parametrize(
    ("text", "omissions", "edited"),
    [
        ("[I]t’s a good tool.", 1, "The start of a sentence left out; one capital letter in brackets"),
        ("[I]t’s a good tool […] for us.", 2,
         "One marked omission; the start of a sentence left out; one capital letter in brackets"),
        ("[I]t’s a good tool ... for us.", 1, "One marked omission; one capital letter in brackets"),
    ],
)  # fmt: skip
def test_an_omission_is_called_marked_only_where_its_mark_stands(text: str, omissions: int, edited: str):
    check = checked("disclosed", ("ellipsis", omissions), ("bracketed-capital", 1))
    made = badge(quote("brightledger", "q", text, DANA, check=check), ENGLISH)
    assert dict(made.rows)["Edited"] == edited


def test_nothing_changed_is_said_too():
    assert ("Edited", "Nothing was changed.") in of(checked()).rows


def test_a_correction_of_the_transcript_is_disclosed():
    rows = dict(of(replace(checked(), corrected=True)).rows)
    assert "misheard" in rows["Heard again"]


def test_a_speaker_who_was_assigned_by_hand_is_disclosed():
    assert "by hand" in dict(of(replace(checked(), by_hand=True)).rows)["Speaker"]
    assert "Speaker" not in dict(of(checked()).rows)


def test_disclosures_stand_in_the_panel():
    made = badge(quote("a", "q", "Four words stand here.", DANA, disclosures=("Paid for.", "A partner.")), ENGLISH)
    assert [words for label, words in made.rows if label == "Disclosed"] == ["Paid for.", "A partner."]


def test_a_revised_quote_claims_neither_an_interview_nor_a_proof():
    made = of(Check("revised", None, "Tallyroom", TODAY))
    assert made.proof == ""
    assert [label for label, _ in made.rows] == ["Checked"]
    assert "not what was said" in made.meaning


def test_a_proof_stands_where_its_quote_is_named():
    made = quote("eu/brightledger", "q", "Four words stand here.", DANA)
    assert badge(made, ENGLISH).proof == proof_path(made) == "casestudies/proofs/eu--brightledger--q.json"


@pytest.mark.parametrize("language", ["de", "fr", "es", "pt", "ja"])
def test_every_language_has_a_line_without_english(language):
    t = texts(language)
    made = badge(quote("a", "q", "Four words stand here.", DANA, check=checked("light", ("filler", 2))), t)
    assert "Said" not in made.line
    assert "filler" not in made.line
    assert t.date(dt.date(2026, 9, 14)) in made.line


@pytest.mark.parametrize(
    ("language", "second", "place"),
    [
        ("en", 1325.4, "22 min 5 s"),
        ("en", 9, "9 s"),
        ("en", 3725, "1 h 2 min 5 s"),
        ("de-AT", 1320, "22 min 0 s"),
        ("ja", 1325, "22分5秒"),
        ("ar", 1325, "22 د 5 ث"),
    ],
)
def test_a_place_in_an_interview_is_no_time_of_the_day(language, second, place):
    assert texts(language).place_in_time(second) == place


@pytest.mark.parametrize("language", sorted(languages()))
def test_no_badge_shows_a_clock(language):
    t = texts(language)
    made = badge(quote("brightledger", "q", "Four words stand here.", DANA, check=checked()), t)
    assert not re.search(r"[0-9]:[0-9]{2}", f"{made.line}{made.short}{made.rows}{made.listen}")
    assert t.place_in_time(751) in made.line
