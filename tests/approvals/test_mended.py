"""The same words, mended; and everything that only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.approvals.mended import same_words

SENTENCE = ["before", "the", "team", "moved", "they", "counted", "every", "skein", "by", "hand", "and", "were", "happy"]
CONTENT = [
    "never",
    "not",
    "mostly",
    "about",
    "cheated",
    "all",
    "from",
    "we",
    "yarns",
    "unhappy",
    "soon",
    "hardly",
    "must",
]


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "They recieve it.", "They receive it"),
        ("en", "the the team closes", "The team closes"),
        ("en", "A web site for customers", "A website for the customers"),
        ("en", "an e-mail", "the email"),
        ("en", "its the customers choice", "it's the customer’s choice"),
        ("en", "The results was there", "The results were there"),
        ("en", "more then before", "more than before"),
        ("en", "They organised it in colour", "They organized it in color"),
        ("de", "Die Buchhaltng schließt früh", "Die Buchhaltung schließt früh"),
        ("fr", "la la facture", "La facture"),
        ("nl", "het boekhouding", "de boekhouding"),
        ("pl", "ta firma , spokojna", "Ta firma, spokojna"),
        ("ja", "残業、をなくした", "残業をなくした。"),
    ],
)
def test_slips_are_mended(language, before, after):
    assert same_words(before, after, language)


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "they counted", "they cheated"),
        ("en", "Counts its skeins", "Counts its yarns"),
        ("en", "they are happy", "they are unhappy"),
        ("en", "an imoral offer", "a moral offer"),
        ("en", "they resigned in May", "they re-signed in May"),
        ("en", "they save time", "they saved time"),
        ("en", "it may work", "it works"),
        ("en", "from Monday to Friday", "to Monday from Friday"),
        ("en", "the form was sent", "the farm was sent"),
        ("en", "Nell asked the mill", "The mill asked Nell"),
        ("en", "one was happy", "one is happy"),
        ("de", "der Kunde fragt den Anbieter", "den Kunde fragt der Anbieter"),
        ("es", "trabajo mucho", "trabajó mucho"),
        ("pl", "ta firma", "te firmy"),
        ("ja", "残業をなくした", "残業をふやした"),
    ],
)
def test_another_word_is_another_word(language, before, after):
    assert not same_words(before, after, language)


@given(st.integers(0, len(SENTENCE)), st.sampled_from(CONTENT))
def test_a_word_that_says_something_neither_comes_nor_goes(at, word):
    more = [*SENTENCE[:at], word, *SENTENCE[at:]]
    assert not same_words(" ".join(SENTENCE), " ".join(more), "en")
    assert not same_words(" ".join(more), " ".join(SENTENCE), "en")


@given(st.integers(0, len(SENTENCE) - 1), st.sampled_from([",", ".", "!", ";", " –"]))
def test_marks_and_capitals_say_nothing(at, mark):
    marked = [*SENTENCE[:at], SENTENCE[at].upper() + mark, *SENTENCE[at + 1 :]]
    assert same_words(" ".join(SENTENCE), " ".join(marked), "en")
