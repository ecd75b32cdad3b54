"""Words are read by what stands between two spaces, once each; what its surroundings decide is decided each time."""

from __future__ import annotations

import pytest

from casestudies.quotes.languages import language_for
from casestudies.quotes.reading import TOKEN, Words


def keys(text: str, language: str = "en") -> list[str]:
    return Words(text, language_for(language)).keys


def test_what_its_surroundings_decide_is_decided_each_time() -> None:
    assert keys("5 mm of it") == ["#5", "mm", "of", "it"]
    assert keys("Well, mm, of it") == ["well", "of", "it"]
    assert keys("5 mm of it") == ["#5", "mm", "of", "it"]
    assert keys("'s morgens", "nl") != keys("'s anders", "nl")
    assert keys("'s morgens", "nl")[0] == keys("'s avonds", "nl")[0]


@pytest.mark.parametrize("text", ["We've moved,  then\nwe\tstopped.", " a\u00a0b ", "10-15 people, -5", "\n\n so\n"])
def test_every_word_stands_where_it_is_said_to(text: str) -> None:
    reading = Words(text, language_for("xx"))
    assert [text[begin:end].casefold() for begin, end in zip(reading.begins, reading.ends, strict=True)] == [
        match.group().casefold() for match in TOKEN.finditer(text)
    ]
