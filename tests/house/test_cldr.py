"""Dates, plurals and directions are CLDR's: held against Babel, from which the data was taken."""

import datetime as dt

import babel
import babel.dates
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.cldr import languages, locale

NAMES = [
    "en",
    "en-GB",
    "de",
    "de-AT",
    "fr",
    "fr-CA",
    "es",
    "it",
    "nl",
    "pt",
    "pt-PT",
    "ja",
    "ar",
    "pl",
    "sv",
    "cs",
    "uk",
    "he",
    "tr",
]


@given(st.sampled_from(NAMES), st.dates(dt.date(1950, 1, 1), dt.date(2100, 1, 1)))
def test_dates_are_written_as_babel_writes_them(name, day):
    theirs = babel.dates.format_date(day, "long", babel.Locale.parse(name, sep="-"))
    ours = locale(name).date(day)
    assert ours == (theirs.replace("1 ", "1er ", 1) if name.startswith("fr") and day.day == 1 else theirs)


def test_the_first_of_a_month_is_an_ordinal_in_french():
    assert locale("fr").date(dt.date(2026, 3, 1)) == "1er mars 2026"
    assert locale("fr").date(dt.date(2026, 3, 11)) == "11 mars 2026"


@given(st.sampled_from(NAMES), st.integers(0, 999_999))
def test_every_count_has_the_form_that_babel_gives_it(name, n):
    assert locale(name).plural_form(n) == babel.Locale.parse(name, sep="-").plural_form(n)


@pytest.mark.parametrize("name", ["ar", "he", "fa", "ur", "en", "ja", "az-Arab", "az"])
def test_directions(name):
    assert locale(name).direction == babel.Locale.parse(name, sep="-").text_direction


def test_the_codes_are_those_of_all_languages():
    assert languages() == set(babel.Locale("en").languages)


@pytest.mark.parametrize(
    ("tag", "known"), [("ar-DE", "ar"), ("de-US", "de"), ("nl_de", "nl"), ("zz", "en"), ("PT-pt", "pt-PT")]
)
def test_an_unknown_country_leaves_the_language_what_it_is(tag, known):
    assert locale(tag).name == known
