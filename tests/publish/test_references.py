"""References to quotes in Markdown, and the quotations that must not be there."""

from __future__ import annotations

from types import SimpleNamespace

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.publish.references import Markers, unjudged
from casestudies_markdown.references import References

EXTENSIONS = [
    "attr_list",
    "def_list",
    "admonition",
    "footnotes",
    "tables",
    "fenced_code",
    "md_in_html",
    "smarty",
    "toc",
]


def reader(*, whole_line: bool = False) -> References:
    asked = {"is_block": lambda *_: whole_line, "is_withheld": lambda *_: False, "ids_on": lambda _: ()}
    return References(SimpleNamespace(markers=Markers(), **asked))


def printed(text: str, whole_line: bool = False, extensions: list[str] | None = None) -> str:
    references = reader(whole_line=whole_line)
    page = markdown.markdown(text, extensions=[*(extensions or []), references])
    return references.publication.markers.fill(page, lambda ref, block: f"[{'figure' if block else 'q'} {ref}]")


def test_alone_in_its_paragraph_it_is_a_figure():
    assert printed("Before.\n\n!quote[a#b]\n\nAfter.") == "<p>Before.</p>\n[figure a#b]\n<p>After.</p>"


def test_in_running_text_it_is_a_quote_in_the_paragraph():
    assert printed("As she says, !quote[a/c#b], and so it is.") == "<p>As she says, [q a/c#b], and so it is.</p>"


def test_on_a_line_of_its_own_in_a_paragraph_the_caller_decides():
    text = "He said\n!quote[a#b]\nand left."
    assert printed(text) == "<p>He said\n[q a#b]\nand left.</p>"
    assert printed(text, whole_line=True) == "<p>He said</p>\n[figure a#b]\n<p>and left.</p>"


def test_two_in_a_row_are_two():
    assert printed("!quote[a#b]\n!quote[a#c]", whole_line=True).split() == ["[figure", "a#b]", "[figure", "a#c]"]


@pytest.mark.parametrize(
    "text",
    ["`!quote[a#b]`", "    !quote[a#b]", "```\n!quote[a#b]\n```", r"\!quote[a#b]", "!quote [a#b]", "!quote[a#b"],
)
def test_code_and_what_is_escaped_stays_as_written(text: str):
    assert "[figure" not in printed(text, extensions=["fenced_code"])
    assert "[q" not in printed(text, extensions=["fenced_code"])


@pytest.mark.parametrize(
    "text",
    [
        "- item\n\n    !quote[a#b]",
        "!!! note\n    !quote[a#b]",
        '<div markdown="1">\n\n!quote[a#b]\n\n</div>',
        "> !quote[a#b]",
    ],
)
def test_it_works_where_markdown_nests(text: str):
    assert "[figure a#b]" in printed(text, extensions=EXTENSIONS)


def test_a_page_cannot_forge_a_marker():
    forged = '<casestudies-quote at="" form="block" ref="a#b"></casestudies-quote>'
    assert "[figure" not in printed(forged)


def test_a_reference_cannot_bring_markup():
    assert printed('x !quote[a"><b>#c] y') == '<p>x [q a"><b>#c] y</p>'


@pytest.mark.parametrize(
    "text",
    [
        "> It saved us a week.",
        "!!! note\n    > It saved us a week.",
        "- item\n\n    > It saved us a week.",
        "Term\n:   > It saved us a week.",
        "Text[^1]\n\n[^1]:\n    > It saved us a week.",
        "<blockquote>It saved us a week.</blockquote>",
        "She said <q>it saved us a week</q>.",
        '<Q CITE="x">it saved us</Q>',
        "!!! note\n    !quote[a#b]\n\n    > not this one",
        "She said “it saved us *a whole* week” !quote[a#b].",
        "She said << it saved us a week >>.",
        "- She said ″it saved us a week″",
        "- She said ” it saved us a week ”",
        "Give 'em what they want of it: “it saved us a week”",
        '<img src="x.png" alt="„It saved us a week“, says Jo">',
        "| a |\n|---|\n| &ldquo;It saved us a week&rdquo; |",
    ],
)
def test_quotations_that_are_not_from_the_record_are_seen(text: str):
    references = reader()
    assert unjudged(markdown.markdown(text, extensions=[*EXTENSIONS, references])) == 1


@pytest.mark.parametrize(
    "text",
    [
        *("`<blockquote>`", "    <q>code</q>", "a < q > b", "<queue-length>", "!quote[a#b]"),
        "The ‘term’ of it, `“this is nobody's words”`, the drivers' wives' 27\" screens and the '90s.",
        "Give 'em what they want of it, and the room that 'em wanted so very much.",
        "*One’s* two\n\n‘three’ four ’five",
        "    “this is nobody's words at all”",
        "They “had” !quote[a#b] and then “had” it again; “Close”, they said.",
    ],
)
def test_code_and_other_elements_are_no_quotations(text: str):
    references = reader()
    assert unjudged(markdown.markdown(text, extensions=[*EXTENSIONS, references])) == 0


@given(st.text(alphabet="!quote[]a#b \n>`*_<&\"'", max_size=80))
def test_any_text_converts_and_leaves_no_marker(text: str):
    references = reader(whole_line=True)
    page = markdown.markdown(text, extensions=[references])
    markers = references.publication.markers
    filled = markers.fill(page, lambda ref, block: "X")
    assert not markers.left_in(filled.encode())
