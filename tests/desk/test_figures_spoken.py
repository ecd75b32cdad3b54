"""Figures as they were said: with range and hedge, and what one became."""

import pytest

from casestudies.desk.spoken import changes, spoken
from helpers.made_up_talk import conversation

PEOPLE = {"Dana": "Dana Reyes", "Mara": None}


def found(said: str, language: str = "en"):
    talk = conversation(("Mara", "How many hours was it, nine?"), ("Dana", said))
    figures = spoken(talk, PEOPLE, language)
    return talk, figures


def texts(said: str, language: str = "en") -> list[str]:
    return [one.text for one in found(said, language)[1]]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("At least 12. Maybe 18 if you count the calls.", ["At least 12. Maybe 18"]),
        ("It saves us about thirteen hours a week.", ["about thirteen hours"]),
        ("That was fourteen to sixteen days.", ["fourteen to sixteen days"]),
        ("We grew 40% and turned down $70k of work.", ["40%", "$70k"]),
        ("I get an hour and a half back every day.", ["an hour and a half"]),
        ("We were there before 2019, on the third floor.", []),
        ("I leave at 5:30 now.", ["5:30"]),
        ("It was like a seven to eight percent gain.", ["seven to eight percent"]),
        ("That took probably one or two years.", ["probably one or two years"]),
        ("First, 1) people do not like it, and 2) it takes nine hours.", ["nine hours"]),
        ("We moved there in '99, and it cost us $40.", ["$40"]),
        ("She reads Fourteen Rivers and A Thousand Doors.", []),
        ("We had Planner 2, and it was slow.", []),
    ],
)
def test_figures_keep_unit_range_and_hedge(said, kept):
    assert texts(said) == kept


def test_our_own_figures_are_not_the_customers():
    _, figures = found("It was quick.")
    assert figures == ()


def test_hedges_unit_and_question_come_with_a_figure():
    _, (figure,) = found("At least fifteen hours.")
    assert (figure.hedges, figure.unit, figure.asked) == (("at least",), "hour", "How many hours was it, nine?")
    assert figure.sentence == "At least fifteen hours."


@pytest.mark.parametrize(
    ("said", "before", "after"),
    [
        ("We went from 60-hour weeks to 40.", "60-hour", "40"),
        ("The close took nine days, and now it takes four.", "nine days", "four"),
        ("I leave at 5:30 instead of 9 PM.", "9 PM", "5:30"),
    ],
)
def test_what_was_before_and_what_came_after(said, before, after):
    talk, figures = found(said)
    assert [(c.before.text, c.after.text) for c in changes(figures, talk, "en")] == [(before, after)]


def test_two_figures_that_only_stand_together_are_no_change():
    talk, figures = found("We have nine offices and forty people.")
    assert changes(figures, talk, "en") == ()


def test_other_languages():
    talk, figures = found("Wir sind von etwa neun Tagen auf zwei gekommen.", "de")
    assert [(c.before.text, c.after.text) for c in changes(figures, talk, "de")] == [("etwa neun Tagen", "zwei")]
