"""Without the scope `name`, whatever is printed must not give the customer away; and words that are no names pass."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from casestudies.findings import Place
from casestudies.review.unreleased import unreleased_names
from casestudies.stories.model import Customer, Form, Interview, Person, Quote, Result, Scope, Story

HERE = Place("content/pages/stories/quiet.md")
SITE = (Scope.SITE, Scope.WIDGET)


def customer(name="Zyxwvut Holdings", person="Nina Holm", **fields):
    people = {"someone": Person("someone", person, fields.pop("role", "Head of Ops"))}
    return Customer("c-17", name, Place("content/customers/c-17.yml"), people=people, **fields)


def quote(id_="fast", text="It was fast.", first=10, last=10):
    return Quote(id_, text, Form.BLOCK, "", "someone", Place(HERE.path, first), first, last, 0, 0)


def story(body="Nothing here.", **fields):
    return replace(Story("quiet", "stories/quiet.md", "Quiet", "", "c-17", ("i",), body, 10, HERE), **fields)


def interview(language="en", **fields):
    return Interview("i", "c-17", dt.date(2026, 9, 1), Path("t.vtt"), {}, Place("i/interview.yml"), language, **fields)


def found(told, of=None, *, language="en", scopes=SITE, **fields):
    of = of or customer()
    return [
        (f.place.path.rpartition("/")[2], f.message.partition(" stands in the ")[2].partition(",")[0])
        for f in unreleased_names(told, of, [interview(language, **fields)], scopes)
    ]


def test_a_story_that_names_nobody_has_no_finding():
    assert found(story(quotes=(quote(),))) == []


@pytest.mark.parametrize(
    "id_", ["zyxwvut", "ZYXWVUT", "nina-two", "2026/holm_fast", "a.zyxwvut.b", "how-zyxwvuts-team-works"]
)
def test_the_address_of_a_page_is_in_small_letters(id_):
    assert found(story(id=id_)) == [("quiet.md", "page's address")]


@pytest.mark.parametrize("id_", ["zyxwvut-is-fast", "holm-nina-12", "as_nina_says"])
def test_the_id_of_a_quote_stands_in_pages_proofs_and_embeds(id_):
    assert found(story(quotes=(quote(id_),))) == [("quiet.md", "id of a quote")]


@pytest.mark.parametrize(
    ("of", "where"),
    [
        ({"industry": "Zyxwvut business"}, "customer's industry"),
        ({"size": "Zyxwvut: 11-50"}, "customer's size"),
        ({"region": "Zyxwvut valley"}, "customer's region"),
        ({"role": "Head of Zyxwvut Logistics"}, "role of a person"),
    ],
)
def test_what_is_shown_of_the_customer_is_looked_at(of, where):
    assert found(story(quotes=(quote(),)), customer(**of)) == [("c-17.yml", where)]


def test_the_role_of_a_person_who_is_not_quoted_is_not_shown():
    assert found(story(), customer(role="Head of Zyxwvut Logistics")) == []


def test_what_is_shown_of_an_interview_is_looked_at():
    assert found(story(), incentive="Dinner with Nina") == [("interview.yml", "incentive of an interview")]
    recording = "https://video.example/zyxwvut-talk"
    assert found(story(), media=recording) == []
    assert found(story(), media=recording, scopes=(*SITE, Scope.MEDIA)) == [
        ("interview.yml", "address of the recording")
    ]
    assert found(story(title="Zyxwvut"), scopes=(*SITE, Scope.NAME)) == []


@pytest.mark.parametrize(
    "line",
    [
        "## What Nina did",
        "![Zyxwvut at work](a.png)",
        "![At work](../assets/zyxwvut-team.png)",
        "[They](https://www.zyxwvut.example/about) say so.",
        "[they]: https://example.com/holm",
        '<img src="assets/zyxwvut.png">',
        '<a title="Zyxwvut" href="x.html">they</a>',
        "Write to ops@zyxwvut.example.",
        "See zyxwvut.example for more.",
        "They did it #zyxwvut {#zyxwvut-way}",
        "The ZYXWVUT way.",
        "It was zyxwvut holdings.",
        "It was Zyx\u00adwvut.",
        "Nina's team, Ninas team",
    ],
)
def test_names_in_the_text_are_found_wherever_they_stand(line):
    assert found(story(f"One.\n{line}")) == [("quiet.md", "text")]


def test_a_common_word_in_a_companys_name_may_stand_in_an_address_or_a_role():
    mill = customer("Otterburn Mill", "Nell Hart", role="Mill Manager", industry="Mills")
    assert found(story("See [the mill](mill.md).", id="a-mill-sleeps", quotes=(quote("two-mills"),)), mill) == []
    assert found(story("The Mill."), mill) == [("quiet.md", "text")]
    assert found(story(id="otterburn"), mill) == found(story(id="otterburn-mill"), mill)
    assert found(story(id="otterburn"), mill) == [("quiet.md", "page's address")]


def test_tags_and_results_are_looked_at():
    assert found(story(tags={"product": ("Zyxwvut",)})) == [("quiet.md", "tags")]
    result = Result("3 days", "saved by Zyxwvut", Place(HERE.path, 4))
    assert found(story(results=(result,))) == [("quiet.md", "results")]


def test_names_with_accents_are_found_in_addresses_that_have_none():
    of = customer("Bjørk & Söhne GmbH", "Anke Müller-Lüdenscheidt")
    for id_ in ("mueller", "muller-macht-feierabend", "müller", "luedenscheidt", "bjoerk", "soehne", "mu\u0308ller"):
        assert found(story(id=id_), of) == [("quiet.md", "page's address")], id_


@pytest.mark.parametrize(
    ("language", "name", "person", "line"),
    [
        ("ja", "さくら商事", "佐藤 雪", "さくら商事が残業をなくした。"),
        ("ja", "さくら商事株式会社", "佐藤 雪", "当時、さくら商事は忙しかった。"),
        ("ja", "さくら商事", "佐藤 雪", "経理の佐藤さんは言う。"),
        ("ja", "Zyxwvut", "ジョン・スミス", "担当のスミスさんは言う。"),
        ("ja", "Zyxwvut", "佐藤 雪", "当時Zyxwvutは忙しかった。"),
        ("zh", "北风纱线有限公司", "王 小明", "去年北风纱线很忙。"),
        ("ko", "주식회사 하늘실", "김민수", "하늘실은 바빴다."),
        ("ko", "하늘실", "김민수", "담당자 김민수가 말했다."),
        ("th", "ร้านดอกไม้ฟ้า", "สมชาย ใจดี", "วันนี้คุณสมชายมาทำงาน"),
        ("ar", "نور للتجارة", "ليلى حداد", "كان ذلك مهما لنور في السنة الأولى."),
        ("ar", "نور للتجارة", "ليلى حداد", "قالت ذلك وليلى سعيدة."),
        ("he", "אורן", "דנה כהן", "זה היה חשוב לאורן."),
        ("de", "Mustermann GmbH", "Anke Müller", "Mustermanns Nachbarn sahen zu."),
        ("de", "Mustermann GmbH", "Anke Müller", "Ankes Team half."),
        ("pl", "Nowak", "Anna Kowalska", "Rozmawiamy o Kowalskiej i jej pracy."),
        ("pl", "Nowak", "Anna Kowalska", "Praca z Nowakiem była dobra."),
        ("pl", "Nowak", "Anna Kowalska", "To zasługa Anny."),
        ("nl", "De Vries BV", "Jan Bakker", "Jans ploeg hielp."),
        ("ru", "Ромашка", "Анна Петрова", "Мы говорили с Ромашкой."),
    ],
)
def test_names_are_found_in_scripts_without_spaces_and_with_endings(language, name, person, line):
    assert found(story(line), customer(name, person), language=language) == [("quiet.md", "text")]


@pytest.mark.parametrize(
    ("language", "name", "person", "line"),
    [
        ("en", "Zyxwvut Holdings", "Will Long", "It will take long. Longer than that, or as long as they will."),
        ("en", "Brook Ltd", "Mark Stone", "Brooklyn is far, <mark>Stonewall</mark> farther, and so is Marketing."),
        ("en", "Baker & Co.", "Art Press", "The Bakery Co. met the Company of Artists. Pressure rose."),
        ("de", "Mustermann GmbH & Co. KG", "Anke von der Heide", "Der Anker hält, und die GmbH von der Ecke auch."),
        ("nl", "Fernhill", "Ruud van den Berg", "De ploeg van den berg, met de hulp van de buren."),
        ("ja", "さくら商事株式会社", "佐藤 雪", "雪の日に、ある株式会社が残業をなくした。"),
        ("en", "Vera Ltd", "Vera Moss", "Very few knew. Mossy stones."),
        ("en", "A&B", "Al Oz", "A and B also.\n\n# Ozone"),
    ],
)
def test_words_that_only_begin_like_a_name_or_are_none_pass(language, name, person, line):
    assert found(story(line), customer(name, person), language=language) == []
