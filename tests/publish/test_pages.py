"""All pages of an edition, printed without any generator."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path

import pytest

from casestudies.findings import CasestudiesError
from casestudies.publish.addresses import Site
from casestudies.publish.html import Renderer
from casestudies.publish.pages import Pages
from casestudies.publish.presentation import Presenter
from casestudies.publish.texts import texts
from casestudies.review.edition import Attribution, Edition, PublishedCustomer, PublishedResult
from casestudies.stories.model import Form
from helpers import let_through
from helpers.made_up import edition, quote, story

HOSTILE = "<img src=x onerror=alert(1)> \"'& {{ 7 * 7 }} </script>"


def address(src: str) -> str:
    folder, _, name = src.removesuffix(".md").rpartition("/")
    return "/".join(part for part in (folder, "" if name == "index" else name) if part) + "/"


def pages(made: Edition, *folders: Path) -> Pages:
    known = {s.id: s.src for s in made.stories}
    site = Site(address, known, "https://tallyroom.example/")
    return Pages(Renderer(Presenter(made, texts("en")), site, folders))


def printed(made: Edition) -> dict[str, str]:
    book = pages(made)
    found = {page.src: page.print(page.values(), "<p>Text.</p>", address(page.src)) for page in book.all()}
    heads = {f"head of {page.src}": book.renderer.head(book.head(page, "T"), address(page.src)) for page in book.all()}
    return {**found, **heads}


def test_every_page_is_listed_once_and_says_what_it_is():
    made = edition(story(), story("globex", title="Another"))
    found = list(pages(made).all())
    assert len({page.src for page in found}) == len(found)
    assert {"stories/brightledger.md", "stories/index.md", "voices/index.md", "customers/brightledger.md"} <= {
        p.src for p in found
    }
    assert [page.story for page in found if page.story] == ["brightledger", "globex"]
    assert all(page.title for page in found)


def test_hostile_values_print_as_words_everywhere():
    q = quote(
        text=HOSTILE,
        attribution=Attribution(HOSTILE, HOSTILE, HOSTILE),
        disclosures=(HOSTILE,),
        media="javascript:alert(1)",
        story_title=HOSTILE,
    )
    inline = replace(q, id="inline", ref="brightledger#inline", form=Form.INLINE)
    made = edition(
        story(
            title=HOSTILE,
            summary=HOSTILE,
            quotes=(q, inline),
            results=(PublishedResult(HOSTILE, HOSTILE, "saved-13-hours"),),
            tags={"product": (HOSTILE,)},
            disclosures=(HOSTILE,),
            customer=PublishedCustomer(
                "brightledger", HOSTILE, "https://x.example", "a b.svg", HOSTILE, HOSTILE, HOSTILE
            ),
        ),
        publisher=HOSTILE,
    )
    book = pages(made)
    everything = {**printed(made), "inline": book.renderer.quote(inline, "about/", block=False, own=False)}
    for name, page in everything.items():
        assert "<img src=x" not in page, name
        assert "javascript:" not in page, name
        assert page.count("</script>") == page.count("<script"), name
        assert "49" not in re.sub(r"&#\d+;", "", page), name


def test_somebody_who_may_not_be_named_has_no_page_and_no_link():
    anonymous = quote(attribution=Attribution("", "Head of Finance", "accounting firm"), customer="")
    customer = PublishedCustomer("", "", industry="Accounting")
    made = edition(story(customer=customer, quotes=(anonymous,), title="A firm", summary=""), story("globex"))
    found = {page.src: page.print(page.values(), "", address(page.src)) for page in pages(made).all()}
    assert [src for src in found if src.startswith("customers/")] == ["customers/brightledger.md"]
    assert "customers/" not in found["stories/brightledger.md"]
    assert "Head of Finance" in found["stories/brightledger.md"] or "Head of Finance" in found["voices/index.md"]


def test_a_story_that_is_only_previewed_says_so_and_keeps_search_engines_away():
    made = let_through.preview(edition(story()), {"brightledger": "awaiting approval"})
    found = printed(made)
    assert "awaiting approval" in found["stories/brightledger.md"]
    assert all('content="noindex' in page for name, page in found.items() if name.startswith("head of"))
    assert not any("noindex" in page for page in printed(edition()).values())


def test_a_quote_prints_the_words_of_the_record():
    book = pages(edition())
    (first, second) = book.edition.quotes
    figure = book.renderer.quote(first, "about/", block=True, own=False)
    sentence = book.renderer.quote(second, "about/", block=False, own=False)
    assert figure.count("<blockquote") == 1
    assert sentence.count("<q") == 1
    for made, said in ((figure, first), (sentence, second)):
        assert said.text in html.unescape(re.sub(r"<[^>]*>", "", made))
    assert 'href="../stories/brightledger/#saved-13-hours"' in figure


def test_the_same_quote_twice_on_a_page_has_two_ids():
    book = pages(edition())
    (first, _) = book.edition.quotes
    ids = [
        re.findall(r'\bid="([^"]+)"', book.renderer.quote(first, "a/", block=True, own=False, nth=n)) for n in (0, 1)
    ]
    assert not set(ids[0]) & set(ids[1])


def test_a_template_that_fails_is_told_with_its_line(tmp_path: Path):
    folder = tmp_path / "casestudies"
    folder.mkdir()
    book = pages(edition(), tmp_path)
    (folder / "quote.html").write_text("<p>\n{{ nothing.of_this }}</p>")
    with pytest.raises(CasestudiesError) as caught:
        book.renderer.quote(book.edition.quotes[0], "a/", block=True, own=False)
    assert caught.value.finding.code == "P212"
    assert str(caught.value.finding.place).endswith("casestudies/quote.html:2")
    (folder / "inline.html").write_text("{% if %}")
    with pytest.raises(CasestudiesError) as caught:
        book.renderer.quote(book.edition.quotes[0], "a/", block=False, own=False)
    assert caught.value.finding.code == "P212"
