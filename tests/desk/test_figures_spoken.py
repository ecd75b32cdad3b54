"""Figures as they were said: with range and hedge, and what one became."""

import pytest

from casestudies.desk.spoken import changes, spoken
from helpers.made_up_talk import conversation

PEOPLE = {"Dana": "Dana Reyes", "Mara": None}


def found(said: str, language: str = "en"):
    talk = conversation(("Mara", "How many hours was it, nine?"), ("Dana", said))
    figures = spoken(talk, PEOPLE, language)
    return talk, figures


def texts(said: str, language: str = "en") -> list[str]:
    return [one.text for one in found(said, language)[1]]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("At least 12. Maybe 18 if you count the calls.", ["At least 12. Maybe 18"]),
        ("It saves us about thirteen hours a week.", ["about thirteen hours a week"]),
        ("That was fourteen to sixteen days.", ["fourteen to sixteen days"]),
        ("We grew 40% and turned down $70k of work.", ["40%", "$70k"]),
        ("I get an hour and a half back every day.", ["an hour and a half"]),
        ("We were there before 2019, on the third floor.", []),
        ("I leave at 5:30 now.", ["5:30"]),
        ("It was like a seven to eight percent gain.", ["seven to eight percent"]),
        ("That took probably one or two years.", ["probably one or two years"]),
        ("First, 1) people do not like it, and 2) it takes nine hours.", ["nine hours"]),
        ("We moved there in '99, and it cost us $40.", ["$40"]),
        ("She reads Fourteen Rivers and A Thousand Doors.", []),
        ("A Thousand Doors was her first.", []),
        ("It speaks HTTP/2 and has charts in the FortyTwo-style.", []),
        ("It broke [00:09:31.20] on a Friday, and [unintelligible 00:09:36.02] again.", []),
        (
            "One or two engineers can build it, and so I had a lot of time for that and wrote, and within six to nine months "
            "we grew.",
            ["One or two engineers", "within six to nine months"],
        ),
        ("We had Planner 2, and it was slow.", []),
        ("We cut out pictures, as everybody did in the 90.", []),
        ("It was the same in every other story I heard.", []),
        ("A van broke down every other week.", ["every other week"]),
    ],
)
def test_figures_keep_unit_range_and_hedge(said, kept):
    assert texts(said) == kept


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "We lost about three parcels a week.", ["about three parcels a week"]),
        (
            "en",
            "It used to take nine hours, give or take, and now it's under two.",
            ["nine hours, give or take", "under two"],
        ),
        ("en", "I'd say between forty and fifty invoices a day.", ["between forty and fifty invoices a day"]),
        ("en", "Our churn went from 4.5% to just over 3%.", ["4.5%", "just over 3%"]),
        ("en", "We saved roughly $12,000 in the first quarter.", ["roughly $12,000"]),
        ("en", "It's twice as fast as before.", ["twice as fast"]),
        ("en", "Half of my team had never used it.", ["Half of my team"]),
        ("en", "Every third order came back.", ["Every third order"]),
        ("en", "We cut it by two thirds.", ["two thirds"]),
        ("en", "Nine out of ten customers pay on time now.", ["Nine out of ten customers"]),
        ("en", "It took me a week and a half to set up.", ["a week and a half"]),
        ("en", "No more than five clicks, and you are done.", ["No more than five clicks"]),
        ("en", "We have 23 people in three offices.", ["23 people", "three offices"]),
        ("en", "A couple of hundred tickets a month, something like that.", ["A couple of hundred tickets a month"]),
        ("en", "We're up 30, maybe 35 percent since then.", ["30, maybe 35 percent"]),
        ("en", "I sleep eight hours again.", ["eight hours"]),
        ("en", "It paid for itself within six weeks.", ["within six weeks"]),
        ("en", "We do ten times the volume with the same staff.", ["ten times the volume"]),
        ("en", "Close to 1.2 million rows, and it does not even blink.", ["Close to 1.2 million rows"]),
        ("de", "Wir haben etwa drei Pakete pro Woche verloren.", ["etwa drei Pakete pro Woche"]),
        (
            "de",
            "Früher waren es knapp neun Stunden, heute sind es höchstens zwei.",
            ["knapp neun Stunden", "höchstens zwei"],
        ),
        (
            "de",
            "Das sind zwischen vierzig und fünfzig Rechnungen am Tag.",
            ["zwischen vierzig und fünfzig Rechnungen am Tag"],
        ),
        ("de", "Wir sparen ungefähr 12.000 Euro im Jahr.", ["ungefähr 12.000 Euro im Jahr"]),
        ("de", "Die Fehlerquote ist von 4,5 % auf gut 3 % gesunken.", ["4,5 %", "gut 3 %"]),
        ("de", "Das geht jetzt doppelt so schnell.", ["doppelt so schnell"]),
        ("de", "Nur noch die Hälfte der Zeit geht für Papier drauf.", ["die Hälfte der Zeit"]),
        ("de", "Anderthalb Stunden am Tag habe ich gewonnen.", ["Anderthalb Stunden am Tag"]),
        ("de", "Jede dritte Bestellung kam zurück.", ["Jede dritte Bestellung"]),
        ("de", "Es hat sich nach sechs Wochen bezahlt gemacht.", ["sechs Wochen"]),
        ("de", "Rund zwei Drittel der Kunden zahlen pünktlich.", ["Rund zwei Drittel der Kunden"]),
        ("de", "Mindestens 15, vielleicht 20 Stunden im Monat.", ["Mindestens 15, vielleicht 20 Stunden im Monat"]),
        ("fr", "On perdait environ trois colis par semaine.", ["environ trois colis par semaine"]),
        (
            "fr",
            "Ça prenait presque neuf heures, maintenant c'est moins de deux.",
            ["presque neuf heures", "moins de deux"],
        ),
        ("fr", "Entre quarante et cinquante factures par jour.", ["Entre quarante et cinquante factures par jour"]),
        ("fr", "Nous avons économisé à peu près 12 000 euros.", ["à peu près 12 000 euros"]),
        ("fr", "Le taux est passé de 4,5 % à un peu plus de 3 %.", ["4,5 %", "un peu plus de 3 %"]),
        ("fr", "C'est deux fois plus rapide.", ["deux fois plus rapide"]),
        ("fr", "La moitié de l'équipe ne l'avait jamais utilisé.", ["La moitié de l'équipe"]),
        ("fr", "Une heure et demie par jour, c'est énorme.", ["Une heure et demie par jour"]),
        (
            "fr",
            "Au moins quinze, peut-être vingt heures par mois.",
            ["Au moins quinze, peut-être vingt heures par mois"],
        ),
        ("fr", "Une centaine de commandes par mois.", ["Une centaine de commandes par mois"]),
        ("es", "Perdíamos unos tres paquetes por semana.", ["unos tres paquetes por semana"]),
        ("es", "Antes tardábamos casi nueve horas, y ahora menos de dos.", ["casi nueve horas", "menos de dos"]),
        ("es", "Entre cuarenta y cincuenta facturas al día.", ["Entre cuarenta y cincuenta facturas al día"]),
        ("es", "Ahorramos alrededor de 12.000 euros al año.", ["alrededor de 12.000 euros al año"]),
        ("es", "Pasamos del 4,5 % a poco más del 3 %.", ["4,5 %", "poco más del 3 %"]),
        ("es", "Va el doble de rápido.", ["el doble de rápido"]),
        ("es", "La mitad del equipo no lo conocía.", ["La mitad del equipo"]),
        ("es", "Hora y media al día, eso es lo que gano.", ["Hora y media al día"]),
        ("es", "Al menos quince, quizás veinte horas al mes.", ["Al menos quince, quizás veinte horas al mes"]),
        ("es", "Uno de cada tres pedidos volvía.", ["Uno de cada tres pedidos"]),
        ("nl", "We verloren ongeveer drie pakketten per week.", ["ongeveer drie pakketten per week"]),
        ("nl", "Vroeger was het bijna negen uur, nu hooguit twee.", ["bijna negen uur", "hooguit twee"]),
        ("nl", "Tussen de veertig en vijftig facturen per dag.", ["Tussen de veertig en vijftig facturen per dag"]),
        ("nl", "We besparen zo'n 12.000 euro per jaar.", ["zo'n 12.000 euro per jaar"]),
        ("nl", "Het ging van 4,5 procent naar iets meer dan 3 procent.", ["4,5 procent", "iets meer dan 3 procent"]),
        ("nl", "Het gaat twee keer zo snel.", ["twee keer zo snel"]),
        ("nl", "Anderhalf uur per dag heb ik teruggekregen.", ["Anderhalf uur per dag"]),
        ("nl", "De helft van het team had het nooit gebruikt.", ["De helft van het team"]),
        (
            "en",
            "Support tickets dropped by almost two fifths, from sixty a week to about thirty-five.",
            ["almost two fifths", "sixty a week", "about thirty-five"],
        ),
        ("en", "Each van does at most eleven stops an hour.", ["at most eleven stops an hour"]),
        ("en", "I answer four or five emails a day now, not thirty.", ["four or five emails a day", "thirty"]),
        ("en", "One in four orders had an error.", ["One in four orders"]),
        ("en", "It takes me half as long.", ["half as long"]),
        ("de", "Ungefähr jede vierte Rechnung war falsch.", ["Ungefähr jede vierte Rechnung"]),
        ("fr", "Une commande sur quatre avait une erreur.", ["Une commande sur quatre"]),
        ("fr", "Je reçois quatre ou cinq mails par jour, pas plus.", ["quatre ou cinq mails par jour"]),
        ("fr", "Cela nous coûtait près de 900 euros chaque mois.", ["près de 900 euros chaque mois"]),
        ("es", "Recibimos cuatro o cinco correos al día.", ["cuatro o cinco correos al día"]),
        ("es", "Nos ahorra más de la mitad del tiempo.", ["más de la mitad del tiempo"]),
        ("nl", "Ik krijg nog vier of vijf mails per dag.", ["vier of vijf mails per dag"]),
        ("nl", "Het kostte ons bijna 900 euro per maand.", ["bijna 900 euro per maand"]),
        ("nl", "Eén op de vier bestellingen klopte niet.", ["Eén op de vier bestellingen"]),
    ],
)
def test_rates_limits_ranges_and_shares_in_five_languages(language, said, kept):
    assert texts(said, language) == kept


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "We had 10, 15 people on it.", ["10, 15 people"]),
        ("en", "We saved ten, twelve hours a week.", ["ten, twelve hours a week"]),
        ("de", "Das dauerte zwei, drei Wochen.", ["zwei, drei Wochen"]),
        ("fr", "On avait 10, 15 personnes.", ["10, 15 personnes"]),
        ("es", "Tardaba dos, tres semanas.", ["dos, tres semanas"]),
        ("it", "Ci volevano due, tre settimane.", ["due, tre settimane"]),
        ("nl", "We hadden 10, 15 mensen.", ["10, 15 mensen"]),
        ("pt", "Demorava duas, três semanas.", ["duas, três semanas"]),
        ("sv", "Det tog två, tre veckor.", ["två, tre veckor"]),
        ("pl", "To trwało dwa, trzy tygodnie.", ["dwa, trzy tygodnie"]),
        ("en", "They ordered 3 boxes, 4 pallets.", ["3 boxes", "4 pallets"]),
        ("en", "In 2019, 15 people left.", ["15 people"]),
        ("en", "On the 3rd, 40 people came.", ["40 people"]),
    ],
)
def test_two_numbers_side_by_side_that_rise_are_one_range(language, said, kept):
    assert texts(said, language) == kept


def test_a_range_with_a_comma_is_told_as_one_and_stands_before_what_it_became():
    talk, figures = found("We went from two, three weeks to one day.")
    assert figures[0].hedges == ("range",)
    assert [(one.before.text, one.after.text) for one in changes(figures, talk, "en")] == [
        ("two, three weeks", "one day")
    ]


def test_a_small_number_that_counts_nothing_told_is_no_figure():
    assert texts("There were two of us, and one of them had a dog.") == []
    assert texts("There are like two parts that I see, and with every second you wait it grows.") == []


def test_our_own_figures_are_not_the_customers():
    _, figures = found("It was quick.")
    assert figures == ()


def test_hedges_unit_and_question_come_with_a_figure():
    _, (figure,) = found("At least fifteen hours.")
    assert (figure.hedges, figure.unit, figure.asked) == (("at least",), "hour", "How many hours was it, nine?")
    assert figure.sentence == "At least fifteen hours."


@pytest.mark.parametrize(
    ("said", "before", "after"),
    [
        ("We went from 60-hour weeks to 40.", "60-hour", "40"),
        ("The close took nine days, and now it takes four.", "nine days", "four"),
        ("I leave at 5:30 instead of 9 PM.", "9 PM", "5:30"),
        (
            "We went from six wrong deliveries a week to one, at most two.",
            "six wrong deliveries a week",
            "one, at most two",
        ),
        ("We are down from about seven lost parcels to two.", "about seven lost parcels", "two"),
        ("That took us from three sites to eight sites.", "three sites", "eight sites"),
    ],
)
def test_what_was_before_and_what_came_after(said, before, after):
    talk, figures = found(said)
    assert [(c.before.text, c.after.text) for c in changes(figures, talk, "en")] == [(before, after)]


@pytest.mark.parametrize(
    "said",
    [
        "We moved it from one place to another.",
        "She came from two. To one it was late.",
        "We heard it from three of them, and two went to one of the shops.",
    ],
)
def test_small_numbers_between_which_nothing_became_another_are_no_figures(said):
    assert texts(said) == []


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "I was getting up at 4 in the morning.", "4 in the morning"),
        ("en", "I got up at four in the morning.", "four in the morning"),
        ("en", "We close at 6 o'clock now.", "6 o'clock"),
        ("en", "We go home at five thirty now.", "five thirty"),
        ("en", "It was nine forty-five and nobody was there.", "nine forty-five"),
        ("de", "Ich stand um vier Uhr morgens auf.", "vier Uhr morgens"),
        ("fr", "Je me levais à quatre heures du matin.", "quatre heures du matin"),
        ("es", "Salía a las 5 de la tarde.", "5 de la tarde"),
        ("it", "Uscivo alle 9 di sera.", "9 di sera"),
        ("pt", "Eu saía às 5 da tarde.", "5 da tarde"),
    ],
)
def test_a_time_of_day_is_told_with_the_words_that_make_it_one(language, said, kept):
    assert [(one.text, one.unit) for one in found(said, language)[1]] == [(kept, "time of day")]


def test_two_figures_that_only_stand_together_are_no_change():
    talk, figures = found("We have nine offices and forty people.")
    assert changes(figures, talk, "en") == ()


def test_other_languages():
    talk, figures = found("Wir sind von etwa neun Tagen auf zwei gekommen.", "de")
    assert [(c.before.text, c.after.text) for c in changes(figures, talk, "de")] == [("etwa neun Tagen", "zwei")]


@pytest.mark.parametrize(
    ("language", "said", "before", "after"),
    [
        (
            "de",
            "Wir kamen von sechs falschen Lieferungen pro Woche auf zwei.",
            "sechs falschen Lieferungen pro Woche",
            "zwei",
        ),
        ("fr", "On est passés de six livraisons ratées à deux.", "six livraisons ratées", "deux"),
        ("es", "Pasamos de seis entregas fallidas a dos.", "seis entregas fallidas", "dos"),
        ("it", "Siamo passati da sei consegne sbagliate a due.", "sei consegne sbagliate", "due"),
        ("nl", "We gingen van zes foute leveringen naar twee.", "zes foute leveringen", "twee"),
        ("pt", "Passamos de seis entregas erradas para duas.", "seis entregas erradas", "duas"),
        ("sv", "Vi gick från sex fel leveranser till två.", "sex fel leveranser", "två"),
        ("da", "Vi gik fra seks forkerte leveringer til to.", "seks forkerte leveringer", "to"),
    ],
)
def test_small_numbers_that_became_others_are_told_with_what_they_count(language, said, before, after):
    talk, figures = found(said, language)
    assert [(c.before.text, c.after.text) for c in changes(figures, talk, language)] == [(before, after)]


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "We were 10, 15, maybe 20 people in that room.", ["10, 15, maybe 20 people"]),
        (
            "en",
            "It took ten, fifteen, sometimes twenty minutes to find one.",
            ["ten, fifteen, sometimes twenty minutes"],
        ),
        ("en", "It costs us 20, 30, even 40 euros.", ["20, 30, even 40 euros"]),
        ("de", "Wir waren 10, 15, vielleicht 20 Leute.", ["10, 15, vielleicht 20 Leute"]),
        ("fr", "Ça coûte 20, 30, parfois 40 euros.", ["20, 30, parfois 40 euros"]),
        ("es", "Éramos 10, 15, quizás 20 personas.", ["10, 15, quizás 20 personas"]),
        ("it", "Eravamo 10, 15, forse 20 persone.", ["10, 15, forse 20 persone"]),
        ("nl", "We waren met 10, 15, misschien 20 mensen.", ["10, 15, misschien 20 mensen"]),
        ("pt", "Éramos 10, 15, talvez 20 pessoas.", ["10, 15, talvez 20 pessoas"]),
        ("sv", "Vi var 10, 15, kanske 20 personer.", ["10, 15, kanske 20 personer"]),
        ("da", "Det koster 20, 30, måske 40 kroner.", ["20, 30, måske 40 kroner"]),
        ("pl", "Było nas 10, 15, może 20 osób.", ["10, 15, może 20 osób"]),
        ("en", "He has 2, I have 3 vans.", ["2", "3 vans"]),
        ("en", "We lost 5%, 10% of them.", ["5%", "10%"]),
        ("en", "It went from nine hours to one.", ["nine hours", "one"]),
    ],
)
def test_numbers_that_rise_to_the_end_of_a_range_are_one_figure(language, said, kept):
    assert texts(said, language) == kept


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", "An hour and a half every night.", ["An hour and a half every night"]),
        ("fr", "On gagne deux heures et demie par jour.", ["deux heures et demie par jour"]),
        ("es", "Tardaba dos horas y media.", ["dos horas y media"]),
        ("it", "Ci volevano due ore e mezza.", ["due ore e mezza"]),
        ("nl", "Het duurde twee en een half uur.", ["twee en een half uur"]),
        ("pt", "Levava duas horas e meia.", ["duas horas e meia"]),
        ("sv", "Det tog en och en halv timme varje kväll.", ["en och en halv timme varje kväll"]),
        ("sv", "Vi sparar två och en halv timme om dagen.", ["två och en halv timme om dagen"]),
        ("sv", "Mellan fyrtio och femtio fakturor om dagen.", ["Mellan fyrtio och femtio fakturor om dagen"]),
        ("sv", "Var tredje order kom tillbaka.", ["Var tredje order"]),
        ("da", "Det tog halvanden time hver aften.", ["halvanden time hver aften"]),
        ("da", "Vi sparer to en halv time om dagen.", ["to en halv time om dagen"]),
        ("pl", "Zajmowało to półtorej godziny.", ["półtorej godziny"]),
        ("pl", "Co trzecia paczka wracała.", ["Co trzecia paczka"]),
    ],
)
def test_halves_rates_and_shares_are_whole_in_each_language(language, said, kept):
    assert texts(said, language) == kept


def test_minutes_that_count_something_belong_to_no_time_of_day():
    assert [one.text for one in found("We had five thirty-minute calls.", "en")[1]] == ["thirty-minute"]
    assert "thirty people" in [one.text for one in found("At five thirty people leave.", "en")[1]]
