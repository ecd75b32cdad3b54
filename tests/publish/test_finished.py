"""Which quotations a finished page may hold: those of the edition, and what it discloses of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from casestudies.publish.finished import Finished
from casestudies.stories.model import Aside
from helpers.editions import EXAMPLE
from helpers.let_through import changed

STORY = EXAMPLE.stories[0]
SENTENCE = "“That is what they said that day”: The speaker went on to qualify this."


def test_a_disclosure_may_name_the_words_that_it_is_about():
    page = f"<article><p>{SENTENCE}</p></article>"
    silent = changed(EXAMPLE, stories=(replace(STORY, disclosures=()),))
    told = changed(EXAMPLE, stories=(replace(STORY, disclosures=(SENTENCE,)),))
    assert list(Finished(silent).foreign(page, STORY.id)) == ["words in quotation marks"]
    assert list(Finished(told).foreign(page, STORY.id)) == []


def test_a_quote_that_the_writer_breaks_into_may_stand_in_two_parts():
    first = STORY.quotes[0]
    at = first.text.index(" ", 12)
    broken = replace(first, aside=Aside(" she says, ", at))
    page = f"<article><p><q>“{first.text[:at]},”</q> she says, <q>“{first.text[at:].strip()}”</q></p></article>"
    whole = changed(EXAMPLE, stories=(replace(STORY, quotes=(first,)),))
    told = changed(EXAMPLE, stories=(replace(STORY, quotes=(broken,)),))
    assert list(Finished(whole).foreign(page, STORY.id)) == ["an element for quotations"] * 2
    assert list(Finished(told).foreign(page, STORY.id)) == []


def test_a_card_of_another_story_is_not_the_page():
    page = "<p>“Nobody ever said these very words.”</p><article class='cs-card'><a href='x'>Another story</a></article>"
    assert list(Finished(EXAMPLE).foreign(page, STORY.id)) == ["words in quotation marks"]


@pytest.mark.parametrize(
    "text",
    [
        '<p><img alt="{name} at the loom" src="a.jpg"></p>\n<p>The office has two floors and a garden.</p>',
        '<div class="admonition info">\n<p class="admonition-title">About {name}</p>\n<p>{name} runs the office.</p>\n</div>',
        '<figure><img alt="{name}" src="a.jpg"><figcaption>{name}, at work</figcaption></figure>',
    ],
)
def test_portraits_and_notes_about_somebody_credit_nothing(text):
    name = STORY.quotes[0].attribution.name
    page = f"<article>\n<p>Nobody misses the old workbook.</p>\n{text.replace('{name}', name)}\n</article>"
    assert list(Finished(EXAMPLE).foreign(page, STORY.id)) == []
    assert "words beside a name" in Finished(EXAMPLE).foreign(
        f"{page}<p>We never look back, says {name}.</p>", STORY.id
    )


@pytest.mark.parametrize(
    "text",
    [
        "<p>{head}: We never look back, and we use it every day.</p>",
        "<p>{head}</p>\n<p>{name}: We never look back, and we use it every day.</p>",
        "<p>We never look back, and we use it every day.</p>\n<p>{head}</p>\n<p>— {name}</p>",
    ],
)
def test_the_line_above_a_title_is_ours_and_hides_nothing_beside_it(text):
    made = replace(STORY, customer=replace(STORY.customer, industry="Accounting"))
    head, name = f"{made.customer.name} · Accounting", STORY.quotes[0].attribution.name
    finished = Finished(changed(EXAMPLE, stories=(made,)))
    assert list(finished.foreign(f"<article>\n<p>{head}</p>\n<h1>A title</h1>\n</article>", STORY.id)) == []
    page = f"<article>\n{text.format(head=head, name=name)}\n</article>"
    assert "words beside a name" in finished.foreign(page, STORY.id)
