"""A story's rendered text: its first paragraph, after which a phone shows the facts, and its contents."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from markupsafe import Markup

LONG = 600
"""Words from which a story has contents: about three minutes of reading."""
FEWEST = 3
"""Headings below which contents would only repeat what is in view."""
_LEAD = re.compile(r"\s*<p(?:\s[^>]*)?>.*?</p>", re.DOTALL)
_HEADING = re.compile(r'<h2\b[^>]*\bid="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
_PERMALINK = re.compile(r'<a\b[^>]*class="[^"]*headerlink[^"]*"[^>]*>.*?</a>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a story: its id on the page, and its words."""

    id: str
    text: str


def halves(content: str) -> tuple[Markup, Markup]:
    """The first paragraph and the rest; nothing and all where a story begins with something else. Paragraphs do not nest."""
    found = _LEAD.match(content)
    at = found.end() if found else 0
    return Markup(content[:at]), Markup(content[at:])  # noqa: S704 - finished HTML, cut between two elements


def contents(content: str) -> tuple[Heading, ...]:
    """The headings of a long story."""
    found = tuple(
        Heading(html.unescape(one[1]), " ".join(html.unescape(_TAG.sub("", _PERMALINK.sub("", one[2]))).split()))
        for one in _HEADING.finditer(content)
    )
    long = len(_TAG.sub(" ", content).split()) >= LONG
    return found if long and len(found) >= FEWEST else ()


_LINE = re.compile(
    r"^(?P<fence>\s{0,3}(?:```|~~~))|^#{2,3}[ \t]+(?P<heading>[^\n]*)|!quote\[(?P<ref>[^\]]+)\]", re.MULTILINE
)
_ATTRIBUTES = re.compile(r"\s*\{[^{}]*\}\s*$|\s+#+\s*$")
_MARKS = re.compile(r"[*_`]+|\[([^\]]*)\]\([^)]*\)")


def headings_of_quotes(body: str) -> dict[str, str]:
    """The heading that each quote of a record's Markdown stands below, by the quote's reference."""
    found: dict[str, str] = {}
    heading, fenced = "", False
    for one in _LINE.finditer(body):
        if one["fence"]:
            fenced = not fenced
        elif not fenced and one["heading"] is not None:
            heading = _MARKS.sub(lambda m: m[1] or "", _ATTRIBUTES.sub("", one["heading"])).strip()
        elif one["ref"]:
            found.setdefault(one["ref"], heading)
    return found
