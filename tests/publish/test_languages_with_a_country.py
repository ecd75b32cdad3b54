"""A language with a country, a script or an extension falls back to the language alone, never to English."""

import datetime as dt

import pytest

from casestudies.publish.texts import direction, texts

DAY = dt.date(2026, 10, 29)


@pytest.mark.parametrize(
    "tag",
    [
        "ar-DE",
        "ar-x-private",
        "de-US",
        "de_AT",
        "DE-us",
        "fr-US",
        "it-US",
        "nl-DE",
        "es-DE",
        "pt-AO",
        "ja-US",
        "de-Latn-CH-1996",
    ],
)
def test_dates_texts_and_direction_are_the_languages(tag):
    alone = tag.replace("_", "-").split("-")[0].lower()
    made, plain = texts(tag), texts(alone)
    assert made.messages == plain.messages
    assert direction(tag) == direction(alone)
    assert "October" not in made.date(DAY)


@pytest.mark.parametrize("tag", ["he-US", "fa-DE", "he-u-nu-latn", "ur-GB", "ar-DE"])
def test_writing_from_right_to_left_stays_so(tag):
    assert direction(tag) == "rtl"
