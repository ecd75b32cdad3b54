"""Whatever the site's Markdown reader prints as speech was found or refused: no construct hides a quote from the check."""

import re
from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.stories import find_quotes, speech_in
from casestudies.stories.model import Form
from helpers.examples import many

BARE = ["toc", "tables", "fenced_code"]
RICH = [
    *("admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc", "abbr", "smarty"),
    *("pymdownx.details", "pymdownx.tabbed", "pymdownx.superfences", "pymdownx.betterem", "pymdownx.mark"),
    *("pymdownx.tilde", "pymdownx.caret", "pymdownx.tasklist", "pymdownx.blocks.admonition", "pymdownx.blocks.html"),
]
SAID = "We love it so very much"
SPEECH = [f"“{SAID}”", f'"{SAID}"', f"„{SAID}“", f"«{SAID}»", f"'{SAID}'", f"‘{SAID}’", f"> {SAID}\n>\n> — Dana\n"]
PIECES = [
    *("\n", "\n\n", "    ", "\t", " ", "> ", "- ", "1. ", "# ", "!!! note\n    ", "??? x\n    ", '=== "tab"\n\n    '),
    *("```\n", "~~~\n", "````\n", "`", "``", "**", "*", "_", "[", "](x)", "](<a b>)", "![", "<!-- ", " -->", "<!-->"),
    *(
        "<div>",
        "</div>",
        "<div markdown>\n",
        "<p>",
        "<b>",
        "</b>",
        '<span title="',
        '">',
        "\\",
        "|",
        "<pre>",
        "</code>",
    ),
    *(
        "| a | b |\n|---|---|\n",
        "[^1]",
        "[^1]: ",
        "*[abc]: ",
        ":   ",
        "{#id}",
        "{: .x}",
        "&quot;",
        "&ldquo;",
        "&rdquo;",
    ),
    *("text", "Dana says, ", "word ", ".", "---\n", "===\n", "<https://x.y>", "/// note\n", "///\n", "==", "~~", "^^"),
    *("<script>", "<", "&", "<?php ", "<![CDATA[", "/// html | blockquote\n", "5' ", '27" ', "’", "<q>", "--!>"),
]


class Rendered(HTMLParser):
    """The visible texts of a page, and the tags that stand for quotes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts, self.quoting, self.code = [""], [], 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        if tag in {"blockquote", "q"}:
            self.quoting.append(tag)
        self.code += tag in {"code", "pre"}
        if tag not in {"b", "em", "strong", "code", "a", "span", "mark", "del", "ins", "sup", "abbr"}:
            self.texts.append("")
        self.texts += [value or "" for name, value in attrs if name == "alt"] and [
            *[v or "" for n, v in attrs if n == "alt"],
            "",
        ]

    def handle_endtag(self, tag):
        if tag in {"code", "pre"} and self.code:  # browsers pass over an end that has no beginning
            self.code -= 1

    def handle_data(self, data):
        if not self.code:
            self.texts[-1] += data


def replaced(body, quotes):
    """The body with its quotes cut out, as the gate does it."""
    for quote in sorted(quotes, key=lambda q: q.begin, reverse=True):
        reference = "!quote[s#x]" if quote.form is Form.INLINE else "\n!quote[s#x]\n\n"
        body = body[: quote.begin] + reference + body[quote.end :]
    return body


def unseen(body, extensions):
    page = find_quotes(body)
    if page.findings:
        return []
    rendered = Rendered(markdown.markdown(replaced(body, page.quotes), extensions=extensions))
    speech = [found for text in rendered.texts for found in speech_in(" ".join(text.split()))]
    return [found for found in speech if SAID in found] + rendered.quoting


@pytest.mark.parametrize("extensions", [BARE, RICH], ids=["bare", "rich"])
@given(pieces=st.lists(st.sampled_from(PIECES + SPEECH * 2), min_size=1, max_size=10))
@many(250)
def test_nothing_is_printed_as_speech_that_was_not_seen(extensions, pieces):
    assert unseen("".join(pieces), extensions) == []


# What random documents once brought to light.
@pytest.mark.parametrize("extensions", [BARE, RICH], ids=["bare", "rich"])
@pytest.mark.parametrize(
    "body",
    [
        f"'{SAID}'Dana says",
        f"_'{SAID}'_",
        "``*```\n<q>```\n",
        "`\n`<q>`",
        "``\n`<q>`",
        f"<!--> -->> {SAID}\n>\n> — Dana\n> {SAID}\n>\n> — Dana\n",
        f'``" {SAID} "',
        f'"" {SAID} "',
        f"`\n`“{SAID}”`",
        f"__”{SAID}”__",
        f"'{SAID}'27\" screens",
        f"“{SAID}” <!-- \n “{SAID}”<!-->",
        f"<!-- note -->> {SAID}\n> — Dana",
        f"````\n> {SAID}",
        f'">"{SAID}"* and so on, more or less.\n">',
        f'<span title=""{SAID}"](<a b>)',
        f"<!DOCTYPE !!! note\n    </code>> {SAID}\n<p>",
        f"<div markdown>\n> {SAID}\n</div>",
        f"- ````\n``“{SAID}”<!-- </pre> ``",
        f"<pre>?></pre>> {SAID}\n> — Dana",
        f"[^1]: > ```\n{SAID}",
        f'<span title=""{SAID}"27" wide',
        f"<script>document.write('“{SAID}”')</script>",
    ],
)
def test_what_once_slipped_through(body, extensions):
    assert unseen(body, extensions) == []


def test_a_plain_story_goes_through_both_parsers_alike():
    body = f"Dana says, “{SAID},” and means it.\n\n> {SAID}\n>\n> — Dana\n\n## Later\n\n- one\n- two: “{SAID}”\n"
    page = find_quotes(body)
    assert len(page.quotes) == 3
    assert (
        re.findall(r"!quote\[s#x\]", markdown.markdown(replaced(body, page.quotes), extensions=RICH))
        == ["!quote[s#x]"] * 3
    )
