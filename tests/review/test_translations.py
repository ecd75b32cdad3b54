"""A translated quote stands beside what was said: labelled, approved by its speaker, with the same figures, names and negations."""

import datetime as dt

import pytest

from casestudies.findings import Severity
from casestudies.stories.translating import differences

ORIGINAL = """\
> Perdimos cero manuscritos, y ahorramos casi cuarenta horas al mes. Marzo no fue fácil.
>
> — Ida Moss {#cuarenta-horas}
"""
TRANSLATED = """\
> We lost zero manuscripts, and saved almost forty hours a month. March was not easy.
>
> — Ida Moss {#forty-hours translated=cuarenta-horas by="Marta Ruiz"}
"""
STORY = f"""\
---
title: Fernhill Press stops losing manuscripts
summary: How a small publisher got its evenings back.
customer: fernhill
language: en
interviews: [2026-09-01-fernhill]
results:
  - {{figure: almost forty hours, label: saved a month, quote: forty-hours}}
---

Before Quillmark, pages went astray.

{TRANSLATED}
{ORIGINAL}"""


@pytest.fixture
def spanish(site):
    site.write(site.story, STORY)
    site.change(site.interview, "customer: fernhill", "customer: fernhill\nlanguage: es")
    site.change(site.interview, ', "Asker": ~', "")
    said = "Perdimos cero manuscritos, y ahorramos casi cuarenta horas al mes. Marzo no fue fácil."
    site.write(site.transcript, f"WEBVTT\n\n1\n00:00:05.000 --> 00:00:20.000\nIda Moss: {said}\n")
    return site


def names(review):
    return sorted({finding.rule.name for finding in review.findings if finding.severity is Severity.ERROR})


def test_a_translation_is_published_with_its_label_beside_its_original(spanish):
    spanish.approve()
    review = spanish.review()
    assert not review.failed
    (story,) = review.edition.stories
    translated, original = story.quotes
    assert (original.check.verdict, original.language, original.translation) == ("verbatim", "es", None)
    assert (translated.check.verdict, translated.language, translated.certificate) == ("translated", "en", None)
    assert translated.check.interview_date == dt.date(2026, 9, 1)
    assert translated.translation.original == original.ref
    assert "Translated by Marta Ruiz from the original in Spanish." in translated.disclosures
    assert not any("Marta" in sentence for sentence in original.disclosures)


def test_a_wall_has_each_voice_once_in_the_language_of_the_site(spanish):
    spanish.approve()
    edition = spanish.review().edition
    assert [quote.id for quote in edition.in_turn] == ["forty-hours"]
    assert {quote.id for quote in edition.testimonials} == {"forty-hours", "cuarenta-horas"}
    spanish.change(spanish.root / "mkdocs.yml", "{publisher: Quillmark", "{language: es, publisher: Quillmark")
    assert [quote.id for quote in spanish.review().edition.in_turn] == ["cuarenta-horas"]


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("almost forty hours", "forty hours"),
        ("forty hours a", "fifty hours a"),
        ("forty hours a", "forty days a"),
        ("March was", "May was"),
        ("was not easy", "was easy"),
        ("a month. March", "a month with Acme. March"),
    ],
)
def test_figures_names_and_negations_are_those_of_the_original(spanish, was, becomes):
    text = TRANSLATED.replace(was, becomes)
    assert text != TRANSLATED
    spanish.change(spanish.story, TRANSLATED, text)
    spanish.approve()
    review = spanish.review()
    assert not review.edition.stories
    assert "translation-differs" in names(review)


@pytest.mark.parametrize(
    ("braces", "name"),
    [
        ('{#forty-hours translated=nothing by="Marta Ruiz"}', "translation-of-nothing"),
        ('{#forty-hours translated=forty-hours by="Marta Ruiz"}', "translation-of-nothing"),
        ('{#forty-hours translated=cuarenta-horas by="Marta Ruiz" lang=es}', "translation-of-nothing"),
        ('{#forty-hours translated=cuarenta-horas by="Marta Ruiz" lang=ja}', "translation-differs"),
        ("{#forty-hours translated=cuarenta-horas}", "quote-attributes"),
        ('{#forty-hours translated=cuarenta-horas by=""}', "quote-attributes"),
        ('{#forty-hours translated=cuarenta-horas by="Marta Ruiz}', "quote-attributes"),
        ('{#forty-hours translated=cuarenta-horas by="Marta Ruiz" .revised}', "quote-attributes"),
        ('{#forty-hours translated=cuarenta-horas by="Marta Ruiz" at=00:00:05}', "quote-attributes"),
        ('{#forty-hours by="Marta Ruiz"}', "quote-attributes"),
        ('{#forty-hours translated=cuarenta-horas by="<b>Marta</b>"}', "quote-attributes"),
        ('{#forty-hours translated=cuarenta-horas by="Marta; “I love it more than anything”"}', "quote-attributes"),
        ('{#forty-hours translated=cuarenta-horas by="' + 30 * "Marta " + '"}', "quote-attributes"),
        ("{#forty-hours lang=en}", "quote-attributes"),
    ],
)
def test_a_translation_says_of_what_it_is_and_by_whom(spanish, braces, name):
    spanish.change(spanish.story, '{#forty-hours translated=cuarenta-horas by="Marta Ruiz"}', braces)
    review = spanish.review()
    assert name in names(review)
    assert not review.edition.stories


def test_a_translation_of_a_revised_wording_is_a_translation_of_nothing(spanish):
    spanish.change(spanish.story, "{#cuarenta-horas}", "{#cuarenta-horas .revised}")
    assert "translation-of-nothing" in names(spanish.review())


def test_where_the_original_is_refused_only_that_is_told(spanish):
    spanish.change(spanish.story, "> Perdimos cero manuscritos", "> Perdimos muchos manuscritos")
    review = spanish.review()
    (refused, also) = (one for one in review.stories[0].judged if not one.publishes)
    assert (refused.quote.id, also.quote.id, refused.findings) == ("forty-hours", "cuarenta-horas", ())
    assert also.findings


def test_nobody_but_the_speaker_approves_a_translation(spanish):
    spanish.change(spanish.customer, "people:", "people:\n  bo-lind: {name: Bo Lind}")
    spanish.approve(by="Bo Lind")
    assert [one.reasons for one in spanish.review().withheld] == [("awaiting approval",)]
    spanish.approve()
    assert spanish.review().edition.stories


def test_another_original_is_another_content(spanish):
    """A speaker who approved a translation approved it as one of these words."""
    spanish.approve()
    spanish.change(spanish.story, 'by="Marta Ruiz"', 'by="Somebody Else"')
    assert not spanish.review().edition.stories


def test_a_translation_waits_for_its_original(spanish):
    """Where the original asks, its translation asks with it, and both are left out together."""
    spanish.change(spanish.transcript, "Marzo no fue fácil.", "Marzo no fue fácil. Pero abril fue peor.")
    spanish.change(
        spanish.story, "results:\n  - {figure: almost forty hours, label: saved a month, quote: forty-hours}\n", ""
    )
    spanish.approve()
    original = next(one for one in spanish.review().stories[0].judged if one.quote.id == "cuarenta-horas")
    translated = next(one for one in spanish.review().stories[0].judged if one.quote.id == "forty-hours")
    assert original.asks
    assert translated.asks
    assert not spanish.review().edition.stories


def test_the_name_of_a_translator_who_is_the_customers_is_not_released_without_names(spanish):
    spanish.change(spanish.story, 'by="Marta Ruiz"', 'by="Ida Moss"')
    spanish.change(spanish.story, "title: Fernhill Press stops", "title: A publisher stops")
    spanish.approve(scope="site")
    assert "name-not-released" in names(spanish.review())


@pytest.mark.parametrize(
    ("said", "told", "spoken", "written"),
    [
        (
            "Wir hatten die Rechnung nie geschrieben. 9.400 Euro.",
            "We had never written the invoice. €9,400.",
            "de",
            "en",
        ),
        ("Ça ne prend que dix minutes.", "It only takes ten minutes.", "fr", "en"),
        ("Da due a tre giorni, e Ada è contenta.", "Two to three days, and Ada is happy.", "it", "en"),
        ("Não perdemos nenhum cliente desde maio.", "We haven't lost a customer since May.", "pt", "en"),
        (
            "Freitags nutzen wir das CRM von Acme in Deutschland.",
            "On Fridays we use Acme's CRM in Germany.",
            "de",
            "en",
        ),
        ("Duplicamos las ventas.", "We doubled our sales.", "es", "en"),
        ("It cut our close from five days to two.", "Redujo nuestro cierre de cinco días a dos.", "en", "es"),
        ("Het scheelt ons zo'n dertien uur, toch?", "It saves us about thirteen hours.", "nl", "en"),
        ("To oszczędza nam trzynaście godzin.", "It saves us thirteen hours.", "pl", "en"),
        ("Det sparar oss tretton timmar.", "It saves us thirteen hours.", "sv", "en"),
        ("Ahorramos trece horas a la semana.", "We save 13 hours a week. ", "es", "en"),
        ("Wir sparen dreizehn Stunden pro Woche.", "We save 13 hours every single week.", "de", "en"),
        ("Ahorramos trece horas semanales.", "We save 13 hours a week.", "es", "en"),
        ("Nadie echa de menos el papel.", "No one misses paper.", "es", "en"),
        ("Ni un solo cliente se fue.", "Not one customer left.", "es", "en"),
        ("It saves us thirteen hours.", "Det sparer os tretten timer.", "en", "da"),
        ("Nadie echó de menos el viejo.", "Nobody missed the old one.", "es", "en"),
        ("Das hat uns einen Tag gespart.", "It saved us one day.", "de", "en"),
        ("Nos quedamos con uno.", "We kept one.", "es", "en"),
    ],
)
def test_a_faithful_translation_differs_in_nothing(said, told, spoken, written):
    assert differences(said, told, spoken, written) == ()


@pytest.mark.parametrize(
    ("said", "told", "spoken", "written", "what"),
    [
        ("Usábamos Acme en Alemania.", "We used Acme in France.", "es", "en", ["name", "name"]),
        ("Ça ne prend pas dix minutes.", "It takes ten minutes.", "fr", "en", ["negation"]),
        ("Es ist gut. Es ist nie langsam.", "It is never good. It is slow.", "de", "en", ["negation", "negation"]),
        ("Costó 9.400 euros.", "It cost 9,400 dollars.", "es", "en", ["figure", "figure"]),
        ("Ahorramos el 12 %.", "We saved 1.2%.", "es", "en", ["figure", "figure"]),
        ("We saved up to 13 hours.", "Ahorramos 13 horas.", "en", "es", ["figure"]),
        ("Wir nutzen das.", "We use it with GPT-4.", "de", "en", ["figure", "name"]),
        ("Wir sparen Tage.", "We save one day.", "de", "en", ["figure"]),
        ("Wir sparen einen Tag.", "We save two days.", "de", "en", ["figure"]),
        ("Ahorramos trece horas a la semana.", "We save 13 hours a month.", "es", "en", ["figure"]),
        ("Nous gagnons trois heures par semaine.", "Wir sparen drei Stunden am Tag.", "fr", "de", ["figure"]),
    ],
)
def test_what_came_in_or_went_lost_is_named(said, told, spoken, written, what):
    assert sorted(one.what for one in differences(said, told, spoken, written)) == what
