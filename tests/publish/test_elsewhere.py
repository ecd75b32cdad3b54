"""Built files that quote somebody: which are judged again when something is published no more."""

from __future__ import annotations

import json

import pytest

from casestudies.memory import FORGETFUL
from casestudies.publish.elsewhere import Elsewhere, Printed
from helpers.made_up import edition, story
from helpers.remembering import Remembering

FIGURE = "<figure class='cs-quote'><blockquote>This tool saved us 13 hours a week.</blockquote></figure>"
SAID = "“This tool saved us 13 hours a week.”"
ALONE = "<html><head></head><body><article><p>Nothing to see.</p></article></body></html>"


class Names:
    """Takes every text with an opening mark, an hour or a name for speech; counts what it is asked."""

    mark = "names"

    def __init__(self):
        self.asked = 0

    def may_be_among(self, found):
        return True

    def quoted_in(self, text, title=""):
        self.asked += 1
        return (("found", text),) if any(sign in text for sign in ("“", "13 hours", "Dana Reyes")) else None

    def credits_another(self, block, span, around, by, page):
        return ""


def judged(files, stories, printed, memory):
    """What is found in files, and how many texts were judged."""
    names, noted = Names(), Printed()
    for one in printed:
        noted.add(one)
    found = Elsewhere(names, edition(*stories), noted).findings(files, {}, memory)
    return {finding.place.path for finding in found}, names.asked


def page(content, footer=""):
    return f"<html><head></head><body><article>{content}</article>{footer}</body></html>".encode()


@pytest.mark.parametrize(
    ("content", "footer"),
    [
        (FIGURE, ""),
        (f"<p>They say {SAID}</p>", ""),
        (f"<blockquote><p>{SAID[1:-1]}</p></blockquote><p>Dana Reyes, Head of Finance, Brightledger</p>", ""),
        ("<p>Nothing.</p>", f"<footer><p>They say {SAID}</p></footer>"),
        ("<p>Nothing.</p>", f"<footer>{FIGURE}</footer>"),
    ],
)
def test_a_file_is_judged_again_when_what_it_leans_on_is_published_no_more(content, footer):
    memory, other = Remembering(), story("fernwood", quotes=())
    files = [("a.html", page(content, footer)), ("b.html", page("<p>Another.</p>", footer)), ("c.html", ALONE.encode())]
    now = files, [story(), other], [FIGURE]
    assert judged(*now, memory)[0] == set()
    assert judged(*now, memory) == (set(), 0)
    # Published as well as before, with another story beside it: nothing is judged again.
    assert (
        judged(files, [story(), other, story("third", quotes=())], [FIGURE, "<q class=cs-inline>New.</q>"], memory)[1]
        == 0
    )
    for left in (files, files[1:]):
        assert judged(left, [other], [], memory)[0] == judged(left, [other], [], Remembering())[0]
    assert judged(files, [other], [], memory)[0]


def test_a_file_that_leans_on_nothing_is_not_judged_again():
    memory, files = Remembering(), [("a.html", page(FIGURE)), ("c.html", ALONE.encode())]
    assert judged(files, [story()], [FIGURE], memory)[0] == set()
    assert judged(files[1:], [story(quotes=())], [], memory) == (set(), 0)


def index(*texts):
    entries = [{"location": f"page-{number}/", "text": text} for number, text in enumerate(texts)]
    return [("search.json", json.dumps({"docs": entries}).encode())]


def test_of_data_the_entries_that_changed_are_judged_again_and_no_others():
    memory, nobody = Remembering(), [story(quotes=())]
    texts = [f"<p>Page {number} says nothing of anybody.</p>" for number in range(9)]
    assert judged(index(*texts), nobody, [], memory)[0] == set()
    assert judged(index(*texts, "<p>One more page.</p>"), nobody, [], memory) == (set(), 1)
    assert judged(index(*texts, f"<p>They say {SAID}</p>"), nobody, [], memory) == ({"search.json"}, 1)
    # What was told is told again.
    assert judged(index(*texts, f"<p>They say {SAID}</p>"), nobody, [], memory) == ({"search.json"}, 1)


def test_an_entry_of_data_is_judged_again_when_what_it_leans_on_is_published_no_more():
    memory, other = Remembering(), story("fernwood", quotes=())
    quoting, texts = f"<p>{SAID}</p>", ["<p>Nothing.</p>", "<p>Not much.</p>"]
    assert judged(index(quoting, *texts), [story(), other], [], memory)[0] == set()
    assert judged(index(quoting, *texts, "<p>More.</p>"), [story(), other], [], memory) == (set(), 1)
    assert judged(index(quoting, *texts, "<p>Most.</p>"), [other], [], memory) == ({"search.json"}, 2)


def test_an_entry_of_data_is_judged_anew_under_other_names():
    memory, texts = Remembering(), ["<p>Nothing.</p>", "<p>Not much.</p>"]
    judged(index(*texts), [story()], [], memory)
    names = Names()
    names.mark = "other names"
    assert not list(Elsewhere(names, edition(story()), Printed()).findings(index(*texts), {}, memory))
    assert names.asked == 1 + len(texts)  # what stands around the entries is one more


@pytest.mark.parametrize(
    "footer",
    [
        '<p title="A > b < c">They say</p><i>“Thirteen hours.”</i>',
        '<p title="A > b < “Thirteen hours.”">They say</p><i>so.</i>',
        "<p title='A > “Thirteen hours.” < c'>They don't say</p><i>so.</i>",
        "<p title=\"A > b < c\" alt='“Thirteen hours.”'>They say</p><i>so.</i>",
        '<p title="A > b < c">They say <b “Thirteen hours.”</p><i>so.</i>',
    ],
)
def test_what_is_new_around_a_page_is_judged_however_it_is_set(footer):
    before = "<p title=\"A > b < c\">They say</p><p title='A > b < c'>They don't say</p><i>so.</i>"
    files = {
        f"{name}.html": page("<p>Nothing.</p>", f"<footer>{one}</footer>")
        for name, one in (("a", before), ("b", footer))
    }
    assert judged(files.items(), [], [], FORGETFUL)[0] == {"b.html"}
