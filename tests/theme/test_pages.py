"""What every kind of page prints, and what it must never print."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from casestudies.publish.look import Look
from casestudies.publish.presentation import Presenter
from casestudies.publish.texts import texts
from casestudies.review.edition import Edition, Problem, PublishedResult
from casestudies.stories.model import Aside, Form
from casestudies.templates import environment
from casestudies_theme import TEMPLATES
from helpers import let_through
from helpers.editions import BRIGHTLEDGER, DANA, EXAMPLE, WORST, checked, edition, many, quote, story
from helpers.lazily import Lazily
from helpers.markup import Element, read
from helpers.sites import Pages

EDITIONS = {
    "example": EXAMPLE,
    "worst": WORST,
    "one": edition(EXAMPLE.stories[1]),
    "none": edition(),
    "arabic": let_through.changed(EXAMPLE, language="ar"),
    "japanese": let_through.changed(WORST, language="ja"),
}


# Kept with the edition, so that no other can come to have its id.
_DRAWN: dict[tuple[int, object], tuple[Edition, Mapping[str, Element]]] = {}


@pytest.fixture(scope="module", params=EDITIONS)
def pages(request: pytest.FixtureRequest) -> Mapping[str, Element]:
    return drawn(EDITIONS[request.param])


def drawn(made: Edition, look: Look | None = None) -> Mapping[str, Element]:
    key = (id(made), repr(look))
    if key not in _DRAWN:
        fragments = Pages(made, look).fragments()
        _DRAWN[key] = made, Lazily({src: partial(_read, fragments, src) for src in fragments})
    return _DRAWN[key][1]


def _read(fragments: Mapping[str, str], src: str) -> Element:
    return read(fragments[src])


def test_ids_are_unique_and_references_inside_a_page_resolve(pages):
    for src, page in pages.items():
        ids = [e.attributes["id"] for e in page.walk() if "id" in e.attributes]
        assert len(ids) == len(set(ids)), src
        wanted = [e.attributes["popovertarget"] for e in page.all("button") if "popovertarget" in e.attributes]
        wanted += [e.attributes["href"][1:] for e in page.all("a") if e.attributes.get("href", "").startswith("#")]
        wanted += [e.attributes["aria-labelledby"] for e in page.walk() if "aria-labelledby" in e.attributes]
        assert set(wanted) <= set(ids), src


def test_nothing_is_fetched_from_elsewhere(pages):
    for page in pages.values():
        for element in page.walk():
            assert "style" not in element.attributes
            assert element.tag not in {"script", "style", "iframe", "object", "link"}
            if "src" in element.attributes:
                assert "//" not in element.attributes["src"]


def test_headings_never_skip_a_rank(pages):
    for src, page in pages.items():
        ranks = [int(e.tag[1]) for e in page.walk() if e.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]
        assert ranks[0] == 1 or src == "index.md"  # on the front page the great sentence stands above the title
        assert all(after <= before + 1 for before, after in itertools.pairwise(ranks)), (src, ranks)
        assert ranks.count(1) == 1, src


def test_everything_to_be_pressed_has_a_name(pages):
    for page in pages.values():
        for element in [*page.all("a"), *page.all("button"), *page.all("summary")]:
            images = " ".join(image.attributes["alt"] for image in element.all("img"))
            assert element.words or images or element.attributes.get("aria-label"), element


def test_pictures_have_their_size_and_a_description(pages):
    for page in pages.values():
        for image in page.all("img"):
            assert {"alt", "width", "height"} <= image.attributes.keys()


@pytest.mark.parametrize("name", EDITIONS)
def test_a_quote_prints_the_judged_words_between_marks_and_nothing_else(name):
    made = EDITIONS[name]
    texts = {q.ref: q.text for q in made.quotes}
    for page in drawn(made).values():
        for element in [*page.all("blockquote"), *page.all("q")]:
            words = element.words
            assert words[1:-1].strip() == " ".join(texts[element.attributes["data-cs-ref"]].split())
            assert not words[0].isalnum()
            assert not words[-1].isalnum()


def test_disclosures_stand_in_the_figure_of_their_quote():
    for page in drawn(EXAMPLE).values():
        for figure in page.all("figure"):
            ref = figure.all("blockquote")[0].attributes["data-cs-ref"]
            (printed,) = (q for q in EXAMPLE.quotes if q.ref == ref)
            for sentence in printed.disclosures:
                assert sentence in figure.all("figcaption")[0].words


def test_a_story_says_how_each_of_its_quotes_was_checked():
    page = drawn(EXAMPLE)["stories/brightledger.md"]
    (section,) = page.all("section", class_="cs-checked")
    entries = [item.words for item in section.all("li")]
    assert entries == [
        "Said on 14 September 2026, 12 min 31 s into the interview Dana Reyes one marked omission, one number written "
        "another way Proof 1",
        "Said on 14 September 2026, 21 min 52 s into the interview Dana Reyes word for word Proof 2",
        "Said on 14 September 2026, 34 min 4 s into the interview Oleander Finch two fillers removed Proof 3",
    ]
    assert "Tallyroom publishes this page and made these checks itself." in section.words
    assert "Brightledger approved this story on 2 October 2026." in section.words


def test_figures_lead_to_the_words_they_came_from():
    pages = drawn(EXAMPLE)
    links = [
        link.attributes["href"] for link in pages["stories/brightledger.md"].all("ul", class_="cs-figures")[0].all("a")
    ]
    assert links == ["#saved-13-hours", "#close-two-weeks", "#close-two-weeks"]


@pytest.mark.parametrize(
    ("figure", "before", "was"),
    [
        ("4 working days", "11 working days", ("11", "working days")),
        ("two weeks", "six weeks", ("six", "weeks")),
        ("three hours", "two days", ("two days", "")),
        ("4 days", "days", ("days", "")),
        ("days", "4 days", ("4 days", "")),
        ("6", "6", ("6", "")),
    ],
)
def test_what_a_figure_was_is_printed_without_the_unit_that_follows(figure, before, was):
    """“11 → 4 working days”; whoever listens hears both whole."""
    assert PublishedResult(figure, "to close a month", before=before).was == was
    result = PublishedResult(figure, "to close a month", before=before)
    story = replace(EXAMPLE.stories[0], results=(result,))
    (item,) = drawn(edition(story))["stories/brightledger.md"].all("ul", class_="cs-figures")[0].all("li")
    assert item.words == f"before: {before} {figure} to close a month"


@pytest.mark.parametrize("count", [3, 4])
def test_the_home_page_tells_of_others_than_the_story_of_its_great_sentence(count):
    home = drawn(many(count))["index.md"]
    (hero,) = home.all("div", class_="cs-hero")
    cards = [card.all("a")[0].attributes["href"] for card in home.all("article", class_="cs-card")]
    assert len(cards) == len(set(cards)) == 3
    (great,) = {
        link.attributes["href"].partition("#")[0] for link in hero.all("a") if "stories/" in link.attributes["href"]
    }
    assert (great in cards) == (count == 3)


def test_figures_on_a_customers_page_lead_to_the_story():
    pages = drawn(EXAMPLE)
    links = [
        link.attributes["href"]
        for link in pages["customers/brightledger.md"].all("ul", class_="cs-figures")[0].all("a")
    ]
    assert links[0] == "../../stories/brightledger/#saved-13-hours"


def test_a_customers_page_has_all_that_the_customer_said_also_in_running_text():
    pages = drawn(EXAMPLE)
    said = {quote.text for quote in EXAMPLE.quotes if quote.customer == "brightledger"}
    inline = next(quote for quote in EXAMPLE.quotes if quote.customer == "brightledger" and quote.form is Form.INLINE)
    printed = pages["customers/brightledger.md"]
    assert len(printed.all("figure", class_="cs-quote")) == len(said)
    assert inline.text.split(",")[0] in printed.words.replace("’", "'")


def test_a_quote_out_of_running_text_leaves_the_comma_of_that_sentence_behind():
    (first, *others) = EXAMPLE.stories
    said = tuple(replace(q, text=q.text.rstrip(".,") + ",") if q.form is Form.INLINE else q for q in first.quotes)
    page = drawn(edition(replace(first, quotes=said), *others))["customers/brightledger.md"]
    assert not [element.words for element in page.all("blockquote") if element.words.endswith(",”")]


def test_a_quote_that_the_writer_breaks_into_is_printed_as_written_and_whole_elsewhere():
    (first, *others) = EXAMPLE.stories
    inline = next(q for q in first.quotes if q.form is Form.INLINE)
    at = inline.text.index(" ", 12)
    said = tuple(replace(q, aside=Aside(" she says, ", at)) if q is inline else q for q in first.quotes)
    pages = drawn(edition(replace(first, quotes=said), *others))
    before, behind = pages[first.src].all("q", class_="cs-inline")[:2]
    assert " ".join([before.words.strip("“”"), behind.words.strip("“”")]).replace("’", "'") == inline.text
    assert f"{before.words} she says, {behind.words}" in pages[first.src].words
    assert "she says" not in pages["customers/brightledger.md"].words


def test_a_story_with_words_from_notes_says_what_they_were_compared_with():
    (first, *others) = EXAMPLE.stories
    noted = replace(first.quotes[0], check=replace(first.quotes[0].check, source="notes", verdict="light"))
    page = drawn(edition(replace(first, quotes=(noted, *first.quotes[1:])), *others))[first.src]
    assert "A quote from notes was compared with the notes" in page.all("section", class_="cs-checked")[0].words
    assert "from notes was" not in drawn(EXAMPLE)[first.src].words


def test_a_customer_that_may_not_be_named_is_nowhere_named_or_linked():
    pages = drawn(WORST)
    page = pages["stories/nameless.md"]
    assert page.all("p", class_="cs-eyebrow")[0].words == "Law"
    assert not page.all("p", class_="cs-eyebrow")[0].all("a")
    assert not any(src.startswith("customers/.") or src == "customers/.md" for src in pages if "customers/" in src)


def test_a_revised_quote_is_never_called_verbatim_and_has_no_proof():
    page = drawn(EXAMPLE)["stories/vantage.md"]
    (section,) = page.all("section", class_="cs-checked")
    assert "wording revised by the customer" in section.words
    assert "word for word" not in section.all("ol")[0].words
    assert "reworded by the customer and approved" in section.words
    assert "Proof" not in page.text


def test_what_a_file_says_is_escaped_wherever_it_is_printed():
    evil = "\"><script>alert(1)</script>'{{ 7*7 }}<!--"
    customer = replace(BRIGHTLEDGER, name=evil, industry=evil, size=evil, region=evil, url="javascript:alert(1)")
    by = replace(DANA, name=evil, role=evil, company=evil, initials="<b")
    quotes = (
        quote("brightledger", "a", f"Four plain words {evil}", by, disclosures=(evil,)),
        replace(
            quote("brightledger", "b", f"Four more words {evil}", by, form=Form.INLINE), media="javascript:alert(1)"
        ),
    )
    made = edition(
        story(
            "brightledger", evil, customer, quotes, summary=evil, tags={evil: (evil,)}, body="!quote[brightledger#a]\n"
        ),
        publisher=evil,
    )
    for src, html in Pages(made).fragments().items():
        page = read(html)  # a tag that got through would not be closed
        assert not page.all("script"), src
        assert "javascript:" not in html
        assert "49" not in html


def test_the_empty_site_says_so():
    pages = drawn(edition())
    assert "No stories have been published yet." in pages["stories/index.md"].words
    assert "No voices have been published yet." in pages["voices/index.md"].words
    assert "No stories have been published yet." in pages["index.md"].words


def test_the_index_works_without_a_script():
    pages = drawn(EXAMPLE)
    index = pages["stories/index.md"]
    assert len(index.all("article", class_="cs-card")) == 5
    addresses = {a.words: a.attributes["href"] for a in index.all("a") if "data-cs-token" in a.attributes}
    assert addresses["Bakery 1"] == "by/industry-bakery/"
    narrowed = pages["stories/by/industry-bakery.md"]
    assert narrowed.all("h1")[0].words == "Customer stories: Bakery"
    assert [card.all("h2")[0].words for card in narrowed.all("article")] == [
        "A bakery that knows its numbers before the bread is out"
    ]
    (chosen,) = (a for a in narrowed.all("a") if a.attributes.get("aria-current") == "true")
    assert chosen.attributes["href"] == "../../"


def told_in(languages):
    """The example with some stories told in other languages."""
    return edition(*(replace(s, language=languages.get(s.id, s.language)) for s in EXAMPLE.stories))


def test_a_story_in_another_language_is_in_the_index_of_that_language_to_which_this_one_leads():
    pages = drawn(told_in({"nordlicht": "de", "holm": "pt-BR"}))
    index = pages["stories/index.md"]
    assert {card.attributes["data-cs-name"] for card in index.all("article")}.isdisjoint(
        {"Studio Nordlicht", "Holm & Daughters"}
    )
    assert index.all(class_="cs-shown")[0].words == "3 stories"
    (line,) = index.all(class_="cs-tongues")
    assert line.words == "In other languages: Deutsch 1 português 1"
    assert [a.attributes["href"] for a in line.all("a")] == ["by/de/", "by/pt/"]
    assert [e.attributes["lang"] for e in line.all("bdi")] == ["de", "pt"]
    # They are not counted among what a filter leaves.
    assert not pages["stories/by/region-europe.md"].all(class_="cs-tongues")
    german = pages["stories/by/de.md"]
    assert german.all("h1")[0].words == "Customer stories: Deutsch"
    assert [a.attributes["href"] for a in german.all("article")[0].all("a")] == ["../../nordlicht/"]
    (back,) = german.all(class_="cs-tongues")
    assert [(a.attributes["href"], a.words) for a in back.all("a")] == [
        ("../../", "All customer stories"),
        ("../pt/", "português 1"),
    ]


def test_a_link_to_a_story_in_another_language_says_which_and_so_does_its_customers_page():
    pages = drawn(told_in({"nordlicht": "de"}))
    leads = [a for src in ("index.md", "voices/index.md") for a in pages[src].all("a", class_="cs-quote__source")]
    for link in leads:
        german = "/nordlicht/" in link.attributes["href"]
        assert ("Deutsch" in link.words) is german
        assert [e.attributes["lang"] for e in link.all("bdi")] == ["de"] * german
    assert any("Deutsch" in link.words for link in leads)
    (told,) = pages["customers/nordlicht.md"].all("section", class_="cs-told")
    assert told.all(class_="cs-eyebrow")[0].words == "Deutsch"
    assert not pages["customers/holm.md"].all("section", class_="cs-told")[0].all(class_="cs-eyebrow")


def test_where_all_stories_are_in_another_language_the_index_leads_to_them_and_does_not_say_that_there_are_none():
    index = drawn(told_in(dict.fromkeys((s.id for s in EXAMPLE.stories), "de")))["stories/index.md"]
    assert not index.all("article")
    assert not index.all(class_="cs-empty")
    assert [a.attributes["href"] for a in index.all(class_="cs-tongues")[0].all("a")] == ["by/de/"]


def test_many_stories_in_another_language_fill_several_pages():
    german = [replace(story, language="de") for story in many(30).stories]
    pages = drawn(edition(*EXAMPLE.stories, *german))
    first, second = pages["stories/by/de.md"], pages["stories/by/de/page/2.md"]
    assert [len(page.all("article")) for page in (first, second)] == [24, 6]
    assert second.all("nav", class_="cs-pager")[0].all("a")[0].attributes["href"] == "../../"


def test_the_newest_story_comes_first():
    cards = drawn(EXAMPLE)["stories/index.md"].all("article", class_="cs-card")
    assert [card.attributes["data-cs-name"] for card in cards][:2] == ["Seawall Trust", "Brightledger"]


def test_a_preview_says_that_it_is_one():
    made = let_through.preview(EXAMPLE, {"brightledger": "Awaiting the approval of Dana Reyes."})
    page = drawn(made)["stories/brightledger.md"]
    (banner,) = page.all("div", class_="cs-preview")
    assert banner.words == "Preview. This story is not published. Awaiting the approval of Dana Reyes."
    assert not drawn(EXAMPLE)["stories/brightledger.md"].all("div", class_="cs-preview")


def test_in_a_preview_everything_withheld_says_so_wherever_it_is_printed():
    pages = drawn(let_through.preview(edition(*EXAMPLE.stories[:2]), {"holm": "Awaiting approval."}))
    for src in ("index.md", "stories/index.md", "voices/index.md", "customers/holm.md"):
        assert pages[src].all("div", class_="cs-preview"), src
    for figure in pages["voices/index.md"].all("figure"):
        ours = figure.all("blockquote")[0].attributes["data-cs-ref"].startswith("holm#")
        assert ("not published" in figure.all("figcaption")[0].words) is ours
    for card in pages["stories/index.md"].all("article"):
        assert ("not published" in card.words) is (card.attributes["data-cs-name"] == "Holm & Daughters")
    assert not any(page.all("div", class_="cs-preview") for page in drawn(EXAMPLE).values())


def test_a_site_may_hide_sections_but_never_a_disclosure():
    page = drawn(EXAMPLE, Look(sections=("voices",)))["stories/brightledger.md"]
    assert not page.all("aside")
    assert not page.all("section")
    assert not page.all("ul", class_="cs-figures")
    assert page.words.count("$50 gift card") >= 2


def test_a_quote_in_another_language_says_so_and_keeps_its_marks():
    (words,) = drawn(EXAMPLE)["stories/nordlicht.md"].all("blockquote")
    assert words.attributes["lang"] == "de"
    assert words.words.startswith("„")
    assert words.words.endswith("“")
    figures = drawn(WORST)["voices/index.md"].all("figure", class_="cs-quote")
    (arabic,) = (f for f in figures if f.all("blockquote")[0].attributes.get("lang") == "ar")
    assert arabic.attributes["dir"] == "rtl"


@pytest.mark.long
def test_no_page_grows_with_the_number_of_stories():
    sizes = []
    for count in (200, 300):
        pages = Pages(many(count)).fragments()
        listed = {src: html for src, html in pages.items() if src.startswith(("stories/index", "voices/index"))}
        sizes.append([len(html) for html in listed.values()])
        assert max(len(html.encode()) for html in pages.values()) < 120_000  # Material's own part comes to 20 kB
    assert all(abs(few - more) < 100 for few, more in zip(*sizes, strict=True))


@pytest.mark.parametrize("kind", ["stories", "voices"])
def test_every_item_stands_on_exactly_one_of_the_pages_and_each_leads_to_the_next(kind):
    pages = Pages(many(60)).fragments()
    item = {"stories": ("article", "cs-card"), "voices": ("figure", "cs-quote")}[kind]
    found, src = [], f"{kind}/index.md"
    for number in (1, 2, 3):
        page = read(pages[src])
        found += [one.words for one in page.all(item[0], class_=item[1])]
        (pager,) = page.all("nav", class_="cs-pager")
        assert f"Page {number} of 3" in pager.words
        onward = [link.attributes["href"] for link in pager.all("a") if link.attributes.get("rel") == "next"]
        src = f"{kind}/page/{number + 1}.md"
        assert onward == ([] if number == 3 else ["page/2/" if number == 1 else "../3/"])
    assert len(found) == len(set(found)) == 60
    assert src not in pages


def test_a_testimonial_without_a_story_is_linked_to_where_it_stands():
    with_it = let_through.changed(many(60), alone=EXAMPLE.stories[:1])
    presenter = Presenter(with_it, texts("en"))
    (id_,) = (one.id for one in with_it.alone)
    at = [voice.quote.story for voice in presenter.voices].index(id_)
    assert presenter.alone == {id_: presenter.testimonials.src("", at // 24 + 1)}


def test_a_long_quote_is_set_smaller_than_a_short_one():
    sizes = {
        size
        for words in ("Four words stand here.", "word " * 30, "word " * 80)
        for size in drawn(
            edition(story("a", "A", BRIGHTLEDGER, (quote("a", "q", words.strip(), DANA, check=checked()),)))
        )["voices/index.md"]
        .all("figure")[0]
        .attributes["class"]
        .split()
    }
    assert {"cs-quote--short", "cs-quote--medium", "cs-quote--long"} <= sizes


def test_templates_stay_within_what_minijinja_understands():
    for template in Path(TEMPLATES).rglob("*.html"):
        source = template.read_text(encoding="utf-8")
        for beyond in (
            ".get(",
            ".items(",
            ".lower(",
            ".split(",
            ".strftime(",
            ".format(",
            "truncate",
            "wordcount",
            "xmlattr",
        ):
            assert beyond not in source, (template.name, beyond)


def test_the_wall_lets_the_stories_take_turns():
    refs = [b.attributes["data-cs-ref"].split("#")[0] for b in drawn(EXAMPLE)["voices/index.md"].all("blockquote")]
    assert refs == ["brightledger", "holm", "seawall", "nordlicht", "vantage", "brightledger", "holm", "seawall"]


def test_the_great_sentence_is_the_featured_one_or_that_behind_a_key_figure():
    def great(look: Look) -> str:
        return (
            drawn(EXAMPLE, look)["index.md"]
            .all("div", class_="cs-hero")[0]
            .all("blockquote")[0]
            .attributes["data-cs-ref"]
        )

    assert great(Look(featured="seawall#audit")) == "seawall#audit"
    assert great(Look(featured="seawall#withdrawn-long-ago")) == great(Look())
    assert great(Look()) == "brightledger#saved-13-hours"  # the newest story's figure stands in too long a quote


def test_a_story_begins_with_its_customers_logo_or_name_and_leads_to_what_they_said():
    pages = drawn(EXAMPLE)
    with_logo, without = (
        pages[f"stories/{name}.md"].all("header", class_="cs-story__head")[0] for name in ("brightledger", "holm")
    )
    (link,) = with_logo.all("p", class_="cs-eyebrow--logo")[0].all("a")
    assert link.attributes["href"] == "../../customers/brightledger/"
    assert link.all("img", class_="cs-logo")[0].attributes["alt"] == "Brightledger"
    assert with_logo.all("p", class_="cs-eyebrow")[0].words == "Accounting", "the name is not said twice"
    assert not without.all("img", class_="cs-logo")
    assert without.all("p", class_="cs-eyebrow")[0].all("a")[0].words == "Holm & Daughters"


def test_a_customers_page_begins_with_their_logo_and_says_the_name_once():
    pages = drawn(EXAMPLE)
    with_logo, without = (
        pages[f"customers/{name}.md"].all("header", class_="cs-head")[0] for name in ("brightledger", "holm")
    )
    assert [one.attributes["alt"] for one in with_logo.all("img", class_="cs-logo")] == [""]
    assert with_logo.all("h1")[0].words == "Brightledger"
    assert not without.all("img")


def test_on_the_wall_a_customers_logo_stands_above_their_words_and_leads_to_all_of_them():
    shown = drawn(EXAMPLE)
    with_logo = {one.id: f"../customers/{one.customer.id}/" for one in EXAMPLE.stories if one.customer.logo}
    for figure in shown["voices/index.md"].all("figure"):
        told_in = figure.all("blockquote")[0].attributes["data-cs-ref"].partition("#")[0]
        links = [one.attributes["href"] for one in figure.all("a", class_="cs-quote__logo")]
        assert links == ([with_logo[told_in]] if told_in in with_logo else [])
        assert len(figure.all("img", class_="cs-logo")) == len(links)
    assert 0 < len(with_logo) < len(EXAMPLE.stories)
    assert not any(one.all("img", class_="cs-logo") for one in shown["stories/brightledger.md"].all("figure"))


def test_a_figure_in_words_is_set_smaller_than_a_number():
    results = (
        PublishedResult("below one percent", "of invoices open", before="something like six"),
        PublishedResult("13 hours", "saved every week"),
    )
    story = replace(EXAMPLE.stories[0], results=results)
    (figures,) = drawn(edition(story))["stories/brightledger.md"].all("ul", class_="cs-figures")
    assert ["cs-figure--worded" in item.attributes.get("class", "") for item in figures.all("li")] == [True, False]


def test_what_is_wrong_shows_settings_and_commands_as_code():
    wrong = Problem(
        "A101", "stories/brightledger.md:3", "`scope` lacks `site` & more.", "Add it, or remove <the story>."
    )
    made = environment(TEMPLATES).get_template("casestudies/problems.html").render(problems=(wrong,))
    assert "<code>scope</code> lacks <code>site</code> &amp; more." in made
    assert "Add it, or remove &lt;the story&gt;." in made
    assert "`" not in made


def test_a_story_in_another_language_than_the_site_says_so_and_the_interface_keeps_its_own():
    (german,) = (s for s in EXAMPLE.stories if s.id == "nordlicht")
    made = edition(*(replace(s, language="de") if s is german else s for s in EXAMPLE.stories))
    pages = drawn(made)
    page = pages[german.src]
    (prose,) = page.all("div", class_="cs-beside__main")
    assert (prose.attributes["lang"], prose.attributes["dir"]) == ("de", "ltr")
    for tag, class_ in (("h1", ""), ("p", "cs-lead"), ("ul", "cs-figures")):
        (element,) = page.all(tag, class_=class_) if class_ else page.all(tag)
        assert element.attributes["lang"] == "de"
    (caption,) = prose.all("figcaption")
    assert caption.attributes["lang"] == "en"
    (claim,) = pages["stories/by/de.md"].all(class_="cs-card__claim")
    assert claim.attributes["lang"] == "de"
    english = pages["stories/brightledger.md"]
    assert "lang" not in english.all(class_="cs-beside__main")[0].attributes
    assert "lang" not in english.all("h1")[0].attributes


def test_a_caption_stands_below_its_words_and_each_of_its_lines_runs_the_way_of_its_own_language():
    (first, *others) = EXAMPLE.stories
    for page in drawn(edition(first, *others, language="ar")).values():
        for figure in page.all("figure", class_="cs-quote"):
            assert figure.attributes["dir"] == "ltr"
            (caption,) = figure.all("figcaption")
            assert {
                line.attributes["dir"]
                for line in (*caption.all("button"), *caption.all("a", class_="cs-quote__source"))
            } == {"auto"}


def test_in_a_story_told_in_another_language_each_quote_and_its_caption_say_theirs():
    told = replace(EXAMPLE.stories[0], language="de")
    page = drawn(edition(told, *EXAMPLE.stories[1:]))[told.src]
    (prose,) = page.all("div", class_="cs-beside__main")
    assert {e.attributes["lang"] for e in (*prose.all("blockquote"), *prose.all("q"))} == {"en"}
    assert {e.attributes["lang"] for e in prose.all("figcaption")} == {"en"}
    (inline,) = prose.all("q")
    assert inline.text.strip().startswith("„")  # the sentence is German; the words in it are not
    assert prose.all("blockquote")[0].text.strip().startswith("“")


def test_where_the_interface_has_no_words_of_the_sites_language_its_parts_say_which_they_are_in():
    own = {"cs-tools", "cs-next", "cs-checked"}
    for made, said in ((let_through.changed(EXAMPLE, language="pl"), "en"), (EXAMPLE, None)):
        parts = [
            part
            for page in drawn(made).values()
            for part in page.walk()
            if (said and part.tag == "figcaption") or own & set((part.attributes.get("class") or "").split())
        ]
        assert parts
        assert {part.attributes.get("lang") for part in parts} == {said}


def test_where_the_interface_borrows_its_words_the_facts_and_headings_say_whose_they_are():
    pages = drawn(let_through.changed(EXAMPLE, language="hu"))
    facts = [e for page in pages.values() for e in page.all("aside", class_="cs-facts")]
    assert facts
    assert {e.attributes["lang"] for e in facts} == {"en"}
    own = [e for aside in facts for e in aside.all("dd") if "lang" in e.attributes]
    assert own
    assert {e.attributes["lang"] for e in own} == {"hu"}
    headings = [
        e
        for src, page in pages.items()
        if page.all(class_="cs-customer")
        for e in page.all("h2")
        if e.attributes.get("lang") == "en"
    ]
    assert headings
    plain = drawn(EXAMPLE)["stories/brightledger.md"].all("aside", class_="cs-facts")
    assert all("lang" not in e.attributes for e in plain)


def test_a_template_that_was_changed_is_read_again(tmp_path):
    file = tmp_path / "casestudies/words.html"
    file.parent.mkdir()
    for words in ("Said once.", "Said twice."):
        file.write_text(words, "utf-8")
        assert Pages(EXAMPLE, folders=[tmp_path]).renderer.in_words(EXAMPLE.stories[0].quotes[0]) == words
