"""What ties a customer to the publisher is said in every language that the pages speak."""

import datetime as dt
from pathlib import Path
from types import SimpleNamespace

import pytest

import casestudies_theme
from casestudies.approvals.unnamed import kind_of_company
from casestudies.findings import Place
from casestudies.review.release import disclosures, qualified_inline
from casestudies.stories.model import Customer, Form, Interview, Relationship, SourceKind

LANGUAGES = sorted(path.stem for path in (Path(casestudies_theme.__file__).parent / "texts").glob("*.yml"))
TIES = [Relationship.PARTNER, Relationship.INVESTOR, Relationship.EMPLOYEE]


def customer(relationship=Relationship.CUSTOMER):
    return Customer("mill", "Otterburn Mill", Place("mill.yml"), industry="Zq", relationship=relationship)


def interview(incentive="Zq", kind=SourceKind.RECORDING):
    day = dt.date(2026, 9, 1)
    return Interview("i", "mill", day, Path("t.vtt"), {}, Place("i.yml"), incentive=incentive, kind=kind)


def said(language):
    sentences = [disclosures(customer(tie), [], language) for tie in TIES]
    given = [
        disclosures(customer(), [interview(kind=kind)], language) for kind in (SourceKind.REVIEW, SourceKind.RECORDING)
    ]
    return [*sentences, *given]


def test_there_are_languages():
    assert {"en", "de", "ar", "ja"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_every_language_of_the_pages_has_sentences_of_its_own(language):
    for own, english in zip(said(language), said("en"), strict=True):
        assert len(own) == 1
        assert own != english
    assert "Zq" in said(language)[-1][0]
    assert kind_of_company(customer(), language) != "Zq"


@pytest.mark.parametrize("language", ["pt-BR", "pt_BR", "PT"])
def test_a_region_changes_nothing(language):
    assert said(language) == said("pt")


def test_a_customer_who_got_nothing_and_is_only_a_customer_needs_no_sentence():
    assert disclosures(customer(), [interview("")], "en") == ()


@pytest.mark.parametrize("kind", [kind for kind in SourceKind if kind.is_written])
def test_what_somebody_wrote_is_called_no_interview(kind):
    assert disclosures(customer(), [interview(kind=kind)], "en") == ("Given in return: Zq.",)


@pytest.mark.parametrize(("language", "said"), [("en", "“It held.”: "), ("de", "„It held.“: "), ("nl", "‘It held.’: ")])
def test_words_within_a_sentence_are_named_between_the_marks_of_the_pages(language, said):
    one = SimpleNamespace(qualified=True, quote=SimpleNamespace(text="It held.", form=Form.INLINE))
    (told,) = qualified_inline([one], language)
    assert told.startswith(said), told
