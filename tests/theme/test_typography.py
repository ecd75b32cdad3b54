"""Words on a page are set as their language sets them; the record stays as it was checked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.publish.presentation import Presenter
from casestudies.publish.texts import texts
from casestudies.publish.words import words
from casestudies.stories.speech import marked
from casestudies.stories.typography import MARKS, marks, printed
from helpers.editions import BRIGHTLEDGER, DANA, edition, quote, story


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "“Two weeks,” he said.", "‘Two weeks,’ he said."),
        ("en", 'It said, "your account is overdue" and no more.', "It said, ‘your account is overdue’ and no more."),
        ("en-GB", "He said “she said ‘no’ to it” and left.", "He said ‘she said “no” to it’ and left."),
        ("en", "It's what we'd want, 'cause in the '90s they were goin' under.",
         "It’s what we’d want, ’cause in the ’90s they were goin’ under."),
        ("en", "The 'green page' is what I'd keep.", "The ‘green page’ is what I’d keep."),
        ("en", "A door of 6' 2\" and a screen of 27\".", "A door of 6' 2\" and a screen of 27\"."),
        ("en", "A “mark without a partner.", "A “mark without a partner."),
        ("de", "Er sagte „das geht nicht“ und ging.", "Er sagte ‚das geht nicht‘ und ging."),
        ("de-CH", "Er sagte «das geht nicht» und ging.", "Er sagte ‹das geht nicht› und ging."),
        ("nl", "Hij zei \"dat blijft\" en ging.", "Hij zei “dat blijft” en ging."),
        ("fr", "Il m'a dit « ce n'est pas sûr » hier.", "Il m’a dit “ce n’est pas sûr” hier."),
        ("ja", "「もう大丈夫です」と言われました。", "『もう大丈夫です』と言われました。"),
        ("he", "ג'ירפה", "ג'ירפה"),
    ],
)  # fmt: skip
def test_marks_within_a_quote_and_apostrophes(language: str, text: str, expected: str):
    assert printed(text, language) == expected


@given(st.text(alphabet="ab é1.,“”„«»‘’'\" …", max_size=60), st.sampled_from(["en", "de", "fr", "ja", "he", "xx"]))
def test_no_word_is_changed(text: str, language: str):
    letters = [c for c in printed(text, language) if c.isalnum()]
    assert letters == [c for c in text if c.isalnum()]


def test_hostile_marks_are_set_in_reasonable_depth():
    assert words(printed("“" * 900 + "word" + "”" * 900, "en")) == [b"word"]


def test_pages_show_what_is_set_and_the_record_stays():
    said = '"It\'s late," he said.'
    made = edition(story("brightledger", "A title", BRIGHTLEDGER, (quote("brightledger", "q", said, DANA),)))
    (voice,) = Presenter(made, texts("en")).voices
    assert voice.words == "‘It’s late,’ he said."
    assert voice.quote.text == said


@pytest.mark.parametrize("language", sorted(MARKS))
def test_marks_that_pages_print_are_read_again(language):
    """The search index holds a page as plain text: in Arabic its own quotes were taken for somebody's who was never checked."""
    opening, closing = marks(language)
    (speech,) = marked(f"Yes. {opening}People called all day to ask{closing} she says.")
    assert speech.closed
