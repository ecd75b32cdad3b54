"""Figures are values with units, in words as in digits."""

import pytest

from casestudies.quotes import Kind, verify
from casestudies.quotes.languages import language_for
from casestudies.quotes.reading import Words
from casestudies.transcripts import Transcript, Turn


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("one hundred and eighty thousand dollars", ["#180000$"]),
        ("$180k", ["#180000$"]),
        ("$1.2 billion", ["#1200000000$"]),
        ("two and a half million", ["#2500000"]),
        ("twelve hundred", ["#1200"]),
        ("twenty nineteen", ["#2019"]),
        ("nineteen oh five", ["#1905"]),
        ("two thousand and nineteen", ["#2019"]),
        ("twenty-first", ["#21th"]),
        ("21st", ["#21th"]),
        ("3rd", ["third"]),
        ("sixty-second", ["#60", "second"]),
        ("ten to fifteen", ["#10", "to", "#15"]),
        ("10-15", ["#10", "to", "#15"]),
        ("three point five percent", ["#3.5%"]),
        ("3.5 per cent", ["#3.5%"]),
        ("5, 6", ["#5", "#6"]),
        ("five, six", ["#5", "#6"]),
        ("one hundred and one hundred", ["#100", "and", "#100"]),
        ("a couple hundred", ["a", "couple", "hundred"]),
        ("hundreds of thousands", ["hundreds", "of", "thousands"]),
        ("a dozen", ["a", "dozen"]),
        (".5", ["#0.5"]),
        ("-5", ["minus", "#5"]),
        ("1,200", ["#1200"]),
        ("Q three", ["q", "#3"]),
        ("Q3", ["q", "#3"]),
    ],
)
def test_english(text: str, keys: list[str]) -> None:
    assert Words(text, language_for("en")).keys == keys


@pytest.mark.parametrize(
    ("language", "text", "keys"),
    [
        ("de", "zweihunderttausend Euro", ["#200000€"]),
        ("de", "12 Mio. Euro", ["#12000000€"]),
        ("de", "anderthalb Millionen", ["#1500000"]),
        ("de", "drei Komma null fünf Prozent", ["#3.05%"]),
        ("de", "um vierzehn Uhr dreißig", ["um", "#14:30"]),
        ("de", "um halb drei", ["um", "#2:30"]),
        ("de", "zehn bis fünfzehn", ["#10", "bis", "#15"]),
        ("de", "10–15", ["#10", "bis", "#15"]),
        ("fr", "12 M€", ["#12000000€"]),
        ("fr", "un million deux cent mille", ["#1200000"]),
        ("fr", "18 h 30", ["#18:30"]),
        ("fr", "1er mars", ["#1th", "mars"]),
        ("es", "veintiún mil", ["#21000"]),
        ("es", "a las siete y media", ["a", "las", "#7:30"]),
        ("es", "las siete y ocho tiendas", ["las", "#7", "y", "#8", "tiendas"]),
        ("it", "centottantuno", ["#181"]),
        ("it", "tu sei", ["tu", "sei"]),
        ("it", "alle 18.30", ["alle", "#18:30"]),
        ("nl", "twintig biljoen", ["#20000000000000"]),
        ("nl", "kwart over acht", ["#8:15"]),
        ("pt", "R$ 12 milhões", ["#12000000R$"]),
        ("pt", "8h30", ["#8:30"]),
        ("de", "200.000 €", ["#200000€"]),
        ("de", "eine Million zweihunderttausend", ["#1200000"]),
        ("de", "ein Werkzeug", ["ein", "werkzeug"]),
        ("fr", "quatre-vingt-dix pour cent", ["#90%"]),
        ("fr", "180 000 €", ["#180000€"]),
        ("fr", "deux virgule cinq", ["#2.5"]),
        ("es", "dos mil quinientos", ["#2500"]),
        ("pt", "vinte e um por cento", ["#21%"]),
        ("it", "centottantamila", ["#180000"]),
        ("nl", "eenentwintig procent", ["#21%"]),
        ("is", "13 tímar", ["13", "tímar"]),
    ],
)
def test_other_languages(language: str, text: str, keys: list[str]) -> None:
    assert Words(text, language_for(language)).keys == keys


@pytest.mark.parametrize(
    ("language", "said", "written"),
    [
        ("de", "Wir haben ungefähr dreiundzwanzig Prozent gespart.", "Wir haben ungefähr 23 Prozent gespart."),
        ("de", "Das kostet uns fünfunddreißig Euro am Tag.", "Das kostet uns 35 Euro am Tag."),
        ("de", "Wir sind zwanzig Leute.", "Wir sind 20 Leute."),
        ("nl", "We zijn met drieëntwintig mensen.", "We zijn met 23 mensen."),
        ("fr", "Nous avons gagné vingt-trois pour cent.", "Nous avons gagné 23 %."),
        ("es", "Ahorramos treinta y un euros.", "Ahorramos 31 euros."),
    ],
)
def test_compound_figures_of_other_languages_are_values(language, said, written):
    transcript = Transcript((Turn("A", said),), "text", "0" * 64)
    assert verify(written, transcript, "A", language=language).kind is Kind.LIGHT


@pytest.mark.parametrize(
    ("code", "theirs"),
    [("cs", "cs"), ("kk", "kz"), ("nb", "no"), ("pl", "pl"), ("sv", "sv"), ("tr", "tr"), ("uk", "uk")],
)
def test_numbers_are_said_as_num2words_writes_them(code, theirs):
    from num2words import num2words

    from casestudies.quotes.languages.spelled import spelled

    said = spelled(code)
    for n in (0, 7, 13, 21, 99, 100, 101, 999, 1000, 13_000, 99_000):
        assert said[num2words(n, lang=theirs).casefold().replace("-", " ")] == n
    assert spelled("xx") == {}
