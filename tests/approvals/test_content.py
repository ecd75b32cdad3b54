"""The digest is of what is shown: any word of it counts, and nothing of how it is written down."""

import re
import textwrap
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.approvals import approved_content, digest
from casestudies.findings import Place
from casestudies.stories.model import Person, Relationship
from helpers.approvals_made_up import BODY, CUSTOMER, INTERVIEW, story


def of(story_, customer=CUSTOMER, interviews=(INTERVIEW,)):
    return digest(story_, customer, interviews)


NOW = of(story())


def test_it_is_a_sha256_and_the_same_on_every_run():
    assert re.fullmatch("sha256:[0-9a-f]{64}", NOW)
    assert of(story()) == NOW


@pytest.mark.parametrize(
    "changed",
    [
        {"tags": {"challenge": ("counting",)}},
        {"place": Place("elsewhere.md", 3)},
        {"body_line": 99},
        {"src": "stories/other.md", "id": "other"},
        {"approvals": ()},
        {"title": "Fernwood  counts crates\nby daylight"},
    ],
)
def test_what_is_not_shown_does_not_count(changed):
    assert of(story(**changed)) == NOW


@pytest.mark.parametrize(
    "body",
    [
        BODY.replace("\n\n", "\n\n\n"),
        BODY.replace("*Fernwood*", "_Fernwood_"),
        BODY.replace("yard of", "yard\nof"),
        BODY.replace("We used to count the crates", "We used to\n> count the crates"),
        BODY.replace("{#by-hand}", "{#counted at=00:12:31}"),
        BODY.replace("— Ada Moss", "-- Ada Moss, Plant Manager"),
        BODY.replace("“And", '"And').replace("six,”", 'six,"'),
        BODY.replace("1. One list\n2. One yard", "1) One list\n2) One yard"),
        BODY + "\n<!-- a note to ourselves -->\n",
        unicodedata.normalize("NFD", BODY),
    ],
)
def test_reflow_and_style_of_markdown_do_not_count(body):
    assert of(story(body)) == NOW


@pytest.mark.parametrize(
    "body",
    [
        BODY.replace("evening", "morning"),
        BODY.replace("Every evening somebody", "Somebody"),
        BODY.replace("crates by hand", "crates by foot"),
        BODY.replace("home by six", "home by seven"),
        BODY.replace("says Ben Okafor", "says Ada Moss"),
        BODY.replace("— Ada Moss", "— Ben Okafor"),
        BODY.replace("x.example/count", "y.example/count"),
        BODY.replace("{#by-hand}", "{#by-hand .revised}"),
        BODY.replace("spring", "s\u200bpring"),
        BODY.replace("spring", "sprіng"),
        BODY.replace("1. One list", "3. One list"),
        BODY + "\nOne more sentence.\n",
        BODY + "\n![A crate](crate.png)\n",
        BODY + '\n<div class="x">More</div>\n',
        BODY + "\n```text\nmore\n```\n",
        BODY + "\n    indented\n",
        BODY + '\n[^1]: hidden "or not"\n',
        BODY.replace("“And now the drivers are home by six,”", "And now the drivers are home by six,"),
    ],
)
def test_every_word_figure_name_and_address_counts(body):
    assert of(story(body)) != NOW


@pytest.mark.parametrize(
    ("changes", "customer", "interview"),
    [
        ({"title": "Fernwood counts crates"}, {}, {}),
        ({"summary": "A dairy."}, {}, {}),
        ({"results": ()}, {}, {}),
        ({}, {"name": "Fernwood Farm"}, {}),
        ({}, {"logo": "assets/other.svg"}, {}),
        ({}, {"url": "https://other.example"}, {}),
        ({}, {"relationship": Relationship.INVESTOR}, {}),
        ({}, {"people": {**CUSTOMER.people, "ada-moss": Person("ada-moss", "Ada Moss", "Director")}}, {}),
        ({}, {"people": {**CUSTOMER.people, "ada-moss": Person("ada-moss", "Ida Moss", "Plant Manager")}}, {}),
        ({}, {}, {"incentive": "a car"}),
        ({}, {}, {"media": "https://video.example/1"}),
    ],
)
def test_names_roles_and_disclosures_count(changes, customer, interview):
    assert of(story(**changes), replace(CUSTOMER, **customer), [replace(INTERVIEW, **interview)]) != NOW


def test_facets_of_the_customer_do_not_count():
    assert of(story(), replace(CUSTOMER, industry="Dairy", size="11-50", region="North")) == NOW


def test_items_cannot_run_into_each_other():
    one = story("Plain text.\n", title="A b", summary="c", results=())
    other = story("Plain text.\n", title="A", summary="b c", results=())
    assert of(one) != of(other)


def test_what_is_approved_can_be_read():
    items = approved_content(story(), CUSTOMER, [INTERVIEW])
    assert ("title", "Fernwood counts crates by daylight") in items
    assert ("text", "“We used to count the crates by hand every night.”") in items
    assert ("said by", "Ben Okafor") in items
    assert ("incentive", "a mug") in items


WORDS = st.lists(st.text(st.characters(categories=["Ll", "Lu"]), min_size=1, max_size=7), min_size=3, max_size=60)


@given(words=WORDS, width=st.integers(10, 60), ends=st.sampled_from(["\n", "\n\n\n"]))
def test_lines_may_be_wrapped_anywhere(words, width, ends):
    prose = " ".join(words)
    wrapped = textwrap.fill(prose, width, break_long_words=False, break_on_hyphens=False)
    assert of(story(wrapped + ends)) == of(story(prose))


@given(words=WORDS, data=st.data())
def test_no_word_may_change(words, data):
    at = data.draw(st.integers(0, len(words) - 1))
    changed = [*words[:at], words[at] + "x", *words[at + 1 :]]
    dropped = [*words[:at], *words[at + 1 :]]
    before = of(story(" ".join(words)))
    assert of(story(" ".join(changed))) != before
    assert of(story(" ".join(dropped))) != before


def test_a_few_words_that_somebody_is_said_to_have_said_are_approved_as_part_of_their_text():
    brief = story(BODY.replace("And now the drivers are home by six", "Home by six"))
    items = approved_content(brief, CUSTOMER, (INTERVIEW,))
    assert ("quote", "Home by six,") not in items
    assert ("text", "Then came spring. “Home by six,” says Ben Okafor.") in items
    assert of(brief) != of(story(brief.body.replace("Home by six", "Home by five")))
