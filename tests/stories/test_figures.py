"""Figures are values with what they count; what claims nothing needs no quote."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.findings import Place
from casestudies.quotes.languages import home, homes
from casestudies.stories import figures, has_figure
from casestudies.stories.figures import claims, has_claim, has_number, numbers
from casestudies.stories.hedges import Sense
from casestudies.stories.model import Result, Story


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
        ("Every day 40 of them are home by six, each week 200.", ["40", "200"]),
        ("In week 40 percent were gone, on day 3 lorries came.", ["40 percent", "3 lorries"]),
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
        "Step 1",
        "Step 2: she scans the crate. Then, in week 3, the lorries came to gate 4.",
    ],
)
def test_numbers_that_claim_nothing(text):
    assert listed(text) == []


@pytest.mark.parametrize("language", [code for code in homes() if home(code).numbered])
def test_a_number_that_only_tells_things_apart_in_each_language(language):
    for label in home(language).numbered.split():
        assert listed(f"{label.capitalize()} 2: 300", language) == ["300"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El 12 de mayo empezamos, y el 1º de junio de 2025 todo cambió."),
        ("pt", "Em 12 de maio de 2025 começamos, e em 3 de março acabou."),
        ("it", "Il 3 febbraio abbiamo iniziato, l’8 marzo 2025 era fatto."),
        ("fr", "Le 3 février, le 1er mars et le 12 août 2025, dans la 2e usine."),
        ("nl", "Op 3 maart begonnen we, op 8 mei 2025 was het klaar."),
        ("sv", "Den 3 mars började vi, den 12 maj 2025 var det klart."),
        ("da", "Den 3. marts begyndte vi, den 12. maj 2025 var det færdigt."),
        ("pl", "Zaczęliśmy 3 lutego, a 12 maja 2025 było gotowe."),
        ("de", "Am 3. Februar begannen wir, am 12. Mai 2025 war es fertig."),
        ("en", "On 3–5 May, on 3 Sept. and on Dec 12 we met."),
    ],
)
def test_days_claim_nothing_in_any_language(language, text):
    assert listed(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Otto ore in meno ogni settimana.", "Otto ore"),
        ("sv", "Åtta timmar mindre i veckan.", "Åtta timmar"),
        ("da", "Otte timer mindre om ugen.", "Otte timer"),
        ("de", "Acht Stunden weniger in der Woche.", "Acht Stunden"),
        ("fr", "Huit années plus tard.", "Huit années"),
        ("nl", "Twee uren minder.", "Twee uren"),
        ("es", "Once puntos más.", "Once puntos"),
    ],
)
def test_small_numbers_in_words_claim_where_they_measure_in_any_language(language, text, expected):
    assert listed(text, language) == [expected]


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


@pytest.mark.parametrize(
    "said",
    [
        "It saved us about thirteen hours a week.",
        "It saved us, like, thirteen hours.",
        "At least, you know, thirteen hours.",
        "Well over 13 hours.",
        "It was just under thirteen hours.",
        "Up to 13 hours went.",
        "I'd say thirteen hours.",
        "Thirteen hours or so went.",
        "It saved us 13 hours a week, at least.",
        "Ten to thirteen hours a week.",
        "Between 11 and 13 hours.",
        "Two or thirteen hours.",
    ],
)
def test_a_figure_keeps_the_hedge_it_was_said_with(said):
    assert has_number("13 hours", said)
    assert not has_figure("13 hours", said)


@pytest.mark.parametrize(
    ("figure", "label", "said"),
    [
        ("about 13 hours", "saved every week", "It saved us about thirteen hours a week."),
        ("around 13 hours", "saved every week", "It saved us, like, thirteen hours."),
        ("over 13 hours", "saved every week", "It saved us more than thirteen hours."),
        ("at least 13 hours", "saved", "Thirteen hours a week at least."),
        ("13 hours", "saved every week, at least", "At least thirteen hours a week."),
        ("13 hours or so", "saved", "About thirteen hours."),
        ("ten to thirteen hours", "saved", "Ten to thirteen hours a week."),
        ("10–13 hours", "saved", "Ten to thirteen hours a week."),
        ("13 hours", "saved", "It went from 41 to 13 hours."),
        ("13 hours", "saved", "Thirteen hours. At least that is what we counted. Or so."),
        ("13 hours", "saved", "We lost 41, and about a day of it. Thirteen hours came back."),
        ("13 hours", "saved", "Thirteen hours, at least ten of them on Fridays."),
        ("13 hours", "saved", "About thirteen hours. No: thirteen hours."),
    ],
)
def test_a_hedge_may_stand_in_the_figure_or_behind_the_label(figure, label, said):
    assert has_figure(figure, said, label=label)


@pytest.mark.parametrize(
    ("figure", "label", "said"),
    [
        ("over 13 hours", "saved", "It saved us thirteen hours."),
        ("over 13 hours", "saved", "It saved us at least thirteen hours."),
        ("at least 13 hours", "saved", "It saved us about thirteen hours."),
        ("13 hours", "spent thinking about invoices", "It took us about thirteen hours."),
        ("13 hours", "saved, at least 3 on Fridays", "At least thirteen hours."),
        ("well over 13 hours", "saved", "It saved us over thirteen hours."),
    ],
)
def test_another_hedge_or_one_too_many_is_another_figure(figure, label, said):
    assert not has_figure(figure, said, label=label)


@pytest.mark.parametrize(
    ("language", "figure", "hedged", "said"),
    [
        ("de", "13 Stunden", "etwa 13 Stunden", "Das spart uns ungefähr dreizehn Stunden."),
        ("de", "13 Stunden", "mindestens 13 Stunden", "Dreizehn Stunden mindestens."),
        ("fr", "13 heures", "environ 13 heures", "On gagne à peu près treize heures."),
        ("fr", "13 heures", "jusqu’à 13 heures", "Jusqu'à treize heures."),
        ("es", "13 horas", "al menos 13 horas", "Ahorramos por lo menos 13 horas."),
        ("pt", "13 horas", "cerca de 13 horas", "Poupamos quase 13 horas."),
        ("it", "13 ore", "circa 13 ore", "Risparmiamo più o meno 13 ore."),
        ("ja", "13時間", "約13時間", "週に約13時間が浮きました。"),
        ("ja", "13時間", "13時間以上", "週に13時間以上が浮きました。"),
        ("nl", "13 uur", "ongeveer 13 uur", "Dat scheelt ons zowat 13 uur."),
    ],
)
def test_hedges_of_other_languages(language, figure, hedged, said):
    assert not has_figure(figure, said, language)
    assert has_figure(hedged, said, language)


UNITS = {
    "en": "hours",
    "de": "Stunden",
    "fr": "heures",
    "es": "horas",
    "pt": "horas",
    "it": "ore",
    "nl": "uur",
    "ja": "時間",
    "sv": "timmar",
    "da": "timer",
    "pl": "godzin",
}


def test_every_language_that_lists_hedges_is_tried():
    assert set(UNITS) == {code for code in homes() if home(code).hedges}


@pytest.mark.parametrize("language", UNITS)
@pytest.mark.parametrize(("listed", "form"), [("hedges", "{hedge} {figure}"), ("hedges_behind", "{figure} {hedge}")])
def test_every_hedge_that_is_listed_belongs_to_its_figure(language, listed, form):
    figure = f"13 {UNITS[language]}"
    for hedge in (hedge for texts in getattr(home(language), listed).values() for hedge in texts.split("|")):
        said = form.format(hedge=hedge, figure=figure).replace("d' ", "d'")
        assert not has_figure(figure, f"Yes, {said}.", language), hedge
        assert has_figure(said, f"Yes, {said}.", language), hedge


def test_a_character_of_another_word_is_no_hedge():
    assert has_figure("13時間", "週に13時間勉強しました。", "ja")
    assert not has_figure("13時間", "週に13時間強です。", "ja")


def test_running_text_may_hedge_more_than_was_said_and_never_less():
    (bare,) = claims("It saves them 13 hours a week.")
    (hedged,) = claims("It saves them about 13 hours a week.")
    assert has_claim(hedged, "It saved us about thirteen hours.")
    assert has_claim(hedged, "It saved us thirteen hours.")
    assert has_claim(bare, "It saved us thirteen hours.")
    assert not has_claim(bare, "It saved us about thirteen hours.")


def story(body, title="Fernwood", summary=""):
    return Story("s", "stories/s.md", title, summary, "c", ("i",), body, 10, Place("s.md"))


def test_a_storys_figures_have_their_places():
    body = "It took `99 hours` and [12 trucks](x/40/y).\n\nThen 30 people left.\n\n1. First\n2. Second\n"
    found = figures(story(body))
    assert [(f.text, f.place.line, f.place.column) for f in found] == [("12 trucks", 10, 25), ("30 people", 12, 6)]
    assert [body[f.begin : f.end] for f in found] == ["12 trucks", "30 people"]


def test_a_figure_and_its_hedge_may_stand_on_two_lines():
    (found,) = figures(story("It takes about\n12\ntrucks a day.\n"))
    assert (found.unit, found.hedges, found.place.line) == ("truck", {Sense.ABOUT}, 11)


def test_figures_within_quotes_are_the_quotes_matter():
    body = "“It took us 13 hours a week,” says Ada, who has 30 people.\n\n> It was 90 days.\n>\n> — Ada\n"
    assert [f.text for f in figures(story(body))] == ["30 people"]


def test_titles_and_summaries_claim_too():
    assert [f.text for f in figures(story("Text.", "Fernwood saves 13 hours", "For 200 drivers."))] == [
        "13 hours",
        "200 drivers",
    ]


def test_the_label_of_a_result_claims_too_unless_the_result_has_evidence():
    results = (
        Result("two", "emails, once twenty", Place("s.md", 5), quote="q"),
        Result("3", "days, once 40", Place("s.md", 6), evidence="days.pdf"),
    )
    found = figures(replace(story("Text."), results=results))
    assert [(f.text, f.place.line) for f in found] == [("twenty", 5)]


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


def test_figures_among_the_writers_words_in_the_midst_of_a_quote_are_the_writers():
    body = "“It saves us time,” nine hours says Dana, “every single week.”"
    story = Story("a", "a.md", "", "", "c", (), body, 1, Place("a.md", 1))
    assert [figure.text for figure in figures(story)] == ["nine hours"]
