"""HTML in Markdown comes out as it went in, whoever reads it."""

from __future__ import annotations

import html5lib
import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from casestudies_export.survive import as_block, as_line, as_words

PAGE = """\
<article class="cs-page">
  <h1>A <em>title</em></h1>

    <p>Indented, with {{ braces }} and {% tags %}, *stars*, _lines_ and `ticks`.</p>

<!-- a comment

of two -->
  <pre>one

    two</pre>
  <ul>
    <li>1. not a list</li>

    <li># not a heading</li>
  </ul>
</article>
"""
WORDS = (
    '<span class="cs-said"><q id="a_b" data-x="*a* [b](c)">“It’s *not* _so_: a [link](x), `code`, 2^3, ~~no~~, www.a.example, '
    "http://a.example, :smile:, (c), a -- b ... c &amp; d &#8288; &lt;b&gt; 1 &gt; 0 {x} $y$ | z \\ #tag @me”</q></span>"
)
READERS = {
    "python-markdown": markdown.markdown,
    "with md_in_html and smarty": lambda text: markdown.markdown(
        text, extensions=["extra", "smarty", "toc", "admonition", "sane_lists", "nl2br", "md_in_html", "attr_list"]
    ),
    "commonmark": lambda text: MarkdownIt("commonmark").render(text),
    "everything on": lambda text: (
        MarkdownIt("gfm-like", {"html": True, "linkify": False, "typographer": True})
        .enable(["replacements", "smartquotes"])
        .render(text)
    ),
}


def tree(html: str) -> str:
    """What a browser makes of it, white space as it is seen."""
    parsed = html5lib.parseFragment(html)
    text = html5lib.serialize(parsed, quote_attr_values="always", omit_optional_tags=False)
    pre = text.split("<pre>")
    return "<pre>".join([" ".join(pre[0].split()).replace("> <", "><"), *pre[1:]]) if len(pre) == 1 else _with_pre(text)


def _with_pre(text: str) -> str:
    head, _, rest = text.partition("<pre>")
    kept, _, tail = rest.partition("</pre>")
    squeezed = [" ".join(part.split()).replace("> <", "><") for part in (head, tail)]
    return f"{squeezed[0]}<pre>{kept}</pre>{squeezed[1]}"


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_page_is_one_block(reader):
    plain = PAGE.replace("<!-- a comment\n\nof two -->", "")
    wanted = f'<div class="cs-exported">{plain}</div>'
    assert tree(reader(f"\n{as_block(PAGE)}\n")) == tree(wanted)
    assert "{" not in as_block(PAGE)


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
@pytest.mark.parametrize("around", ["{}", "Before {} after.", "- one\n- two {}", "*Before* {}, `after`."])
def test_words_stand_in_a_sentence(reader, around):
    found = tree(reader(around.format(as_words(WORDS))))
    assert tree(WORDS) in found


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_figure_stands_between_paragraphs_and_in_a_list(reader):
    figure = "<figure>\n\n  <blockquote>\n <p>“Words.”</p>\n\n</blockquote></figure>"
    for text in ("Before.\n\n{}\n\nAfter.", "- one\n\n    {}\n\n- two"):
        assert tree(figure) in tree(reader(text.format(as_line(figure)))).replace("<p><figure>", "<figure>")


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), max_size=60))
def test_any_words_come_out_as_they_went_in(text):
    from markupsafe import escape

    html = f"<q>{escape(text)}</q>"
    wanted = tree(html)
    for reader in READERS.values():
        assert wanted in tree(reader(f"Before {as_words(html)} after."))
