"""A story's text in two halves, its contents, and the headings of its quotes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.publish.body import Heading, contents, halves, headings_of_quotes

LONG = "<p>" + "word " * 700 + "</p>"


@pytest.mark.parametrize(
    ("content", "lead"),
    [
        ("<p>One.</p>\n<p>Two.</p>", "<p>One.</p>"),
        ('\n<p class="x">One <q>said</q>.</p><h2>A</h2>', '\n<p class="x">One <q>said</q>.</p>'),
        ("<h2>A</h2><p>One.</p>", ""),
        ("<figure><blockquote><p>Said.</p></blockquote></figure>", ""),
        ("<pre>x</pre><p>One.</p>", ""),
        ("", ""),
    ],
)
def test_only_a_paragraph_at_the_very_beginning_is_taken_out(content, lead):
    assert halves(content) == (lead, content[len(lead) :])


@given(st.text(alphabet="<p>/ a\n", max_size=60))
def test_nothing_is_lost_between_the_halves(content):
    assert "".join(halves(content)) == content


def test_a_long_story_has_contents_with_the_words_of_its_headings():
    heads = (
        '<h2 id="a">Tea &amp; <em>talk</em><a class="headerlink" href="#a">¶</a></h2><h2 id="b">B</h2><h2 id="c">C</h2>'
    )
    assert contents(heads + LONG) == (Heading("a", "Tea & talk"), Heading("b", "B"), Heading("c", "C"))


@pytest.mark.parametrize(
    "content", ['<h2 id="a">A</h2><h2 id="b">B</h2>' + LONG, '<h2 id="a">A</h2>' * 4 + "<p>Short.</p>"]
)
def test_a_short_story_or_one_of_two_parts_has_none(content):
    assert contents(content) == ()


def test_quotes_stand_below_their_headings():
    body = (
        "Before !quote[s#one].\n\n## Like *tennis* {#t}\n\n!quote[s#two]\n\n```\n## no heading\n```\n\n!quote[s#three]\n\n"
        "### The [export](x.md) button ##\n\nText !quote[s#four]"
    )
    assert headings_of_quotes(body) == {
        "s#one": "",
        "s#two": "Like tennis",
        "s#three": "Like tennis",
        "s#four": "The export button",
    }
