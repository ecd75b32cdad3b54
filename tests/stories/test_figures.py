"""Figures are values with what they count; what claims nothing needs no quote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.findings import Place
from casestudies.stories import figures, has_figure
from casestudies.stories.figures import claims, numbers
from casestudies.stories.model import Story


def listed(text, language="en"):
    return [figure.text for figure in claims(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It saved them 13 hours a week.", ["13 hours"]),
        ("It saved them three weeks.", ["three weeks"]),
        ("They run forty trucks.", ["forty trucks"]),
        ("They lost $180k and 6% of it.", ["$180k", "6%"]),
        ("Between 18–20 hours went.", ["18", "20 hours"]),
        ("A hundred and eighty thousand dollars went.", ["A hundred and eighty thousand dollars"]),
        ("Two and a half million were sold.", ["Two and a half million"]),
        ("Output doubled, a threefold rise.", ["doubled", "threefold"]),
        ("12 of the 40 stores closed.", ["12", "40 stores"]),
    ],
)
def test_numbers_that_claim_something(text, expected):
    assert listed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "One of them, a four-person team, has two yards and no one else.",
        "In 2019, in May 2026, on 5 May 2026, on May 5th, on 2026-05-04, in twenty nineteen.",
        "At 9:30, at 9 am, round the clock 24/7.",
        "ISO 27001, B2B, Q3, version 1.2.3, no. 5, the 2nd and the 21st.",
        "## A heading",
        "Half of it, a couple, a dozen, hundreds.",
    ],
)
def test_numbers_that_claim_nothing(text):
    assert listed(text) == []


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        ("13 hours", "This saved us thirteen hours a week."),
        ("thirteen hours", "This saved us 13 hours a week."),
        ("$180k", "It was a hundred and eighty thousand dollars."),
        ("2.5 million", "We sold two and a half million."),
        ("40%", "It's forty percent less."),
        ("about ten minutes", "Now it's about ten minutes, when it rains."),
        ("half a day", "It's half a day now."),
        ("4 working days", "Four working days. Five if there's a holiday."),
        ("below one percent", "What stays open is below one percent."),
    ],
)
def test_a_figure_is_found_by_its_value(figure, text):
    assert has_figure(figure, text)


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        ("13 hours", "It saved us thirteen days."),
        ("13 hours", "It was thirteen, and hours went by."),
        ("13", "It was 1300."),
        ("40%", "There were 40 people."),
        ("40", "It was 40%."),
        ("15–20 hours", "At least 15. Maybe 20 hours."),
        ("$180k", "It was 180 thousand euros."),
        ("about ten minutes", "It takes ten minutes."),
        ("below one percent", "It is one percent."),
        ("half a day", "It was half of a long day."),
        ("", "anything"),
        ("…", "anything"),
    ],
)
def test_another_value_unit_or_hedge_is_another_figure(figure, text):
    assert not has_figure(figure, text)


def story(body, title="Fernwood", summary=""):
    return Story("s", "stories/s.md", title, summary, "c", ("i",), body, 10, Place("s.md"))


def test_a_storys_figures_have_their_places():
    body = "It took `99 hours` and [12 trucks](x/40/y).\n\nThen 30 people left.\n\n1. First\n2. Second\n"
    found = figures(story(body))
    assert [(f.text, f.place.line, f.place.column) for f in found] == [("12 trucks", 10, 25), ("30 people", 12, 6)]
    assert [body[f.begin : f.end] for f in found] == ["12 trucks", "30 people"]


def test_figures_within_quotes_are_the_quotes_matter():
    body = "“It took us 13 hours a week,” says Ada, who has 30 people.\n\n> It was 90 days.\n>\n> — Ada\n"
    assert [f.text for f in figures(story(body))] == ["30 people"]


def test_titles_and_summaries_claim_too():
    assert [f.text for f in figures(story("Text.", "Fernwood saves 13 hours", "For 200 drivers."))] == [
        "13 hours",
        "200 drivers",
    ]


@given(st.integers(13, 999_999), st.sampled_from(["hours", "trucks", "people", "%"]))
def test_what_is_written_in_digits_contains_itself_and_no_other(number, unit):
    figure = f"{number}{'' if unit == '%' else ' '}{unit}"
    said = f"We had {number:,}{'' if unit == '%' else ' '}{unit} then."
    assert has_figure(figure, said)
    assert not has_figure(f"{number + 1}{'' if unit == '%' else ' '}{unit}", said)


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_is_read_without_an_error(figure, text):
    list(numbers(text))
    has_figure(figure, text)
