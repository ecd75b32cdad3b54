"""Fewer than four words in quotation marks are a term, unless the writer says right there who said them."""

import pytest

from casestudies.stories.quotes import find_quotes
from casestudies.stories.telling import Tongue

SAID = [
    ("en", "“Never again,” says Mira Tan.", "Never again,"),
    ("en", "“Brilliant!” Mira Tan says.", "Brilliant!"),
    ("en", "“Absolutely brilliant software,” she told us.", "Absolutely brilliant software,"),
    ("en", "The first week was slow. “Never again,” says our contact Mira.", "Never again,"),
    ("en", "Mira Tan says: “Never again.”", "Never again."),
    ("en", "Asked about paper, Mira said, “Never again.”", "Never again."),
    ("en", "“Life changing” — Mira Tan", "Life changing"),
    ("en", "**“Life changing.”** — Mira Tan, Workshop Lead", "Life changing."),
    ("en", "“Life changing.”\n— Mira Tan", "Life changing."),
    ("en", "**Mira Tan:** “We love it!”", "We love it!"),
    ("en", "- Mira Tan: “We love it!”", "We love it!"),
    ("en", "“We love it,” remembers Mira, who leads the workshop.", "We love it,"),
    ("fr", "« C’était l’enfer », se souvient Camille Roy.", "C’était l’enfer"),
    ("fr", "« Jamais ! » dit-elle.", "Jamais !"),
    ("fr", "Camille Roy le dit : « tout est parfait ».", "tout est parfait"),
    ("de", "„Nie wieder“, sagt Mira Tan.", "Nie wieder"),
    ("de", "Mira Tan sagt: „Nie wieder!“", "Nie wieder!"),
    ("es", "«Nunca más», dice Mira Tan.", "Nunca más"),
    ("it", "«Mai più», dice Mira Tan.", "Mai più"),
    ("nl", "“Nooit meer,” zegt Mira Tan.", "Nooit meer,"),
    ("sv", "”Aldrig mer”, säger Mira Tan.", "Aldrig mer"),
]

TERMS = [
    ("en", "She calls it “the big board”, and it hangs by the door."),
    ("en", "Mira Tan calls it “the big board”."),
    ("en", "“Rush jobs,” “slow jobs” and “parts” are columns."),
    ("en", "“Rush jobs” are red, says Mira Tan."),
    ("en", "It was all about “the board”, Mira Tan says."),
    ("en", "The column “Rush jobs” says what waits."),
    ("en", "“The list.” Mira Tan says that it helps."),
    ("en", "Three columns: “rush”, “slow” and “parts”."),
    ("en", "Our tip: “Rush jobs” first."),
    ("en", "The green column: “Rush jobs”"),
    ("en", "“Rush jobs” — a column for what cannot wait."),
    ("en", "The film “Bicycle Thieves”, she remembers, was on."),
    ("de", "Die Spalte „Eilt sehr“, so heißt sie, ist rot."),
    ("fr", "La colonne « très urgent » est rouge, dit Camille Roy."),
]


@pytest.mark.parametrize(("language", "text", "words"), SAID, ids=lambda value: value if len(value) > 2 else None)
def test_few_words_that_somebody_is_said_to_have_said_are_a_quote(language: str, text: str, words: str) -> None:
    assert [quote.text for quote in find_quotes(text, Tongue.of([language])).quotes] == [words]


@pytest.mark.parametrize(("language", "text"), TERMS, ids=lambda value: value if len(value) > 2 else None)
def test_a_term_is_none(language: str, text: str) -> None:
    assert find_quotes(text, Tongue.of([language])).quotes == ()
