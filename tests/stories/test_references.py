"""References to quotes are found on any page with their lines."""

from hypothesis import given
from hypothesis import strategies as st

from casestudies.findings import Place
from casestudies.stories import broken_references, references
from casestudies.stories.assets import asset_paths
from casestudies.stories.model import Story


def test_references_alone_and_in_running_text():
    text = "# Home\n\n!quote[fernwood#by-hand]\n\nAs Ada says, !quote[dairy/fernwood#home-by-six], twice !quote[a#b].\n"
    first, second, third = references(text)
    assert (first.ref, first.line, first.alone) == ("fernwood#by-hand", 3, True)
    assert (second.story, second.id, second.line, second.alone) == ("dairy/fernwood", "home-by-six", 5, False)
    assert text[third.begin : third.end] == "!quote[a#b]"


def test_incomplete_references_are_findings():
    text = "!quote[fernwood]\n!quote[#id]\n!quote[a#b\n!quote[]\n!quote[a#b c]"
    found = broken_references(text, "index.md", 4)
    assert [(f.code, f.place.line) for f in found] == [("C213", line) for line in range(4, 9)]
    assert references(text) == ()


@given(st.text("!quote[]a#b-/ \n", max_size=60))
def test_each_is_either_complete_or_broken(text):
    assert len(references(text)) + len(broken_references(text, "x")) == text.count("!quote[")


def assets(body, src="stories/dairy/fernwood.md"):
    return asset_paths(Story("s", src, "T", "", "c", (), body, 1, Place("s.md")))


def test_files_that_a_story_uses():
    body = (
        "![a](../../assets/yard.jpg) and [the report](report.pdf) [ref]\n\n"
        "<img src='crate.png'> <a href=list.csv>x</a>\n\n<video poster=\"p.jpg\"></video>\n\n"
        "    ![in an admonition](note%20one.png)\n\n[ref]: data.zip\n"
    )
    assert assets(body) == (
        "assets/yard.jpg",
        "stories/dairy/report.pdf",
        "stories/dairy/data.zip",
        "stories/dairy/crate.png",
        "stories/dairy/list.csv",
        "stories/dairy/p.jpg",
        "stories/dairy/note one.png",
    )


def test_pages_and_other_hosts_and_what_lies_outside_are_not_among_them():
    body = (
        "[a](other.md) [b](https://x.example/a.png) [c](#top) [d](/abs.png) [e](../../../secret.pdf) "
        "[f](mailto:a@b.example) [g](//x.example/a.png) [h](http://[broken)\n"
    )
    assert assets(body) == ()
