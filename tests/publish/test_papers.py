"""Pages outside the site's frame: what was checked, for people; and a story on one sheet, where it may be used for selling."""

from dataclasses import replace

import pytest

from casestudies.publish.badge import proof_page, sheet_path
from casestudies.publish.papers import STYLES, papers
from casestudies.stories.model import Aside, Form, Scope
from helpers import let_through
from helpers.editions import EXAMPLE, checked
from helpers.markup import read
from helpers.sites import Pages


def made(edition=EXAMPLE):
    pages = Pages(edition)
    return {path: data.decode() for path, data in papers(pages.presenter, pages.renderer)}


def sold(edition=EXAMPLE):
    return let_through.changed(
        edition, stories=tuple(replace(s, scopes=s.scopes | {Scope.SALES}) for s in edition.stories)
    )


def test_each_story_has_one_page_on_which_every_checked_quote_can_be_found():
    files = made()
    for story in (one for one in EXAMPLE.stories if any(quote.certificate for quote in one.quotes)):
        page = read(files[proof_page(story.id)])
        ids = {element.attributes.get("id") for element in page.walk()}
        assert {quote.id for quote in story.quotes} <= ids
        records = [a.attributes["href"] for a in page.all("a") if a.attributes["href"].endswith(".json")]
        assert len(records) == len([quote for quote in story.quotes if quote.certificate])
        assert all("/" not in href for href in records)  # they lie beside it


def test_a_proof_names_place_and_kinds_of_edits_and_how_to_check_again():
    text = read(made()[proof_page("brightledger")]).text
    assert "Characters 100 to 140 of the transcript" in text
    assert f"sha256:{'0' * 64}" in text
    assert "casestudies verify RECORD.json TRANSCRIPT" in text


def test_a_quote_with_the_writers_words_in_it_is_printed_whole():
    story = EXAMPLE.stories[0]
    quote = replace(story.quotes[0], form=Form.INLINE, text="We moved, and it held.", aside=Aside(" she says, ", 9))
    page = read(made(let_through.changed(EXAMPLE, stories=(replace(story, quotes=(quote,)),)))[proof_page(story.id)])
    assert "We moved, and it held." in page.text
    assert "she says" not in page.text


def test_only_what_may_be_used_for_selling_has_a_sheet():
    assert not any("/sheets/" in path for path in made())
    edition = sold()
    files, pages = made(edition), Pages(edition).fragments()
    for story in edition.stories:
        assert sheet_path(story) in files
        assert sheet_path(story) in pages[story.src].replace("../", "")


@pytest.mark.parametrize("story", sold().stories, ids=lambda story: story.id)
def test_a_sheet_has_two_quotes_at_most_with_all_that_must_stand_beside_them(story):
    page = read(made(sold())[sheet_path(story)])
    assert len(page.all("blockquote")) <= 2
    assert story.title in page.text
    for quote in story.quotes:
        if quote.text in page.text:
            assert all(sentence in page.text for sentence in quote.disclosures)
    assert all(result.typicality in page.text for result in story.results)


def test_a_fragment_never_stands_on_a_sheet():
    story = sold().stories[0]
    cut = replace(story, quotes=tuple(replace(q, fragment=True) for q in story.quotes))
    page = read(made(let_through.changed(EXAMPLE, stories=(cut,)))[sheet_path(cut)])
    assert not page.all("blockquote")


def test_a_revised_quote_alone_needs_no_proof():
    story = EXAMPLE.stories[0]
    revised = replace(story.quotes[0], certificate=None, check=checked("revised"))
    files = made(let_through.changed(EXAMPLE, stories=(replace(story, quotes=(revised,)),), alone=()))
    assert set(files) == {STYLES}


def test_nothing_is_fetched_from_elsewhere_and_nothing_runs():
    for path, text in made(sold()).items():
        assert "<script" not in text, path
        assert " style=" not in text, path
        for element in read(text).walk() if path.endswith(".html") else ():
            assert not element.attributes.get("src", "").startswith("http"), path
