"""What stands in the text of a turn: no markup, entities decoded once, single spaces, and every word."""

from __future__ import annotations

import html
import re

from casestudies.transcripts.decode import composed

_TAG_NAMES = (
    "c|v|i|b|u|s|em|strong|font|span|lang|ruby|rt|rp|br|p|div|a|sub|sup|small|big|tt|code|del|ins|mark|cite|time"
    "|ul|ol|li|q"
)
# Tags that captions have: HTML's, WebVTT's times within a cue, and SubStation's `{\an8}`.
_TAG = re.compile(
    rf"<(?:/?(?:{_TAG_NAMES})(?:[.\s][^<>\n]{{0,400}})?/?|\d[\d:.,]{{0,20}})>|\{{\\[^{{}}\n]{{0,100}}\}}", re.IGNORECASE
)
_TYPED_TAG = re.compile(
    r"</?(?:b|i|u|em|strong|font|span|a)>|<(?:a|font|span|p|div)\s[^<>\n]{0,400}>|\*\*", re.IGNORECASE
)
CHUNK = 200_000
_SPACE = re.compile(r"\s")
_BREAK = re.compile(r"<br\s{0,3}/?>", re.IGNORECASE)
_MOVED = re.compile(
    r"<(?P<moved>su[bp])>(?P<figure>[\d+-]{1,9})</(?P=moved)>|<(?P<gone>s|del|strike)>(?P<struck>[^<\n]{1,4000})</(?P=gone)>",
    re.IGNORECASE,
)
_STRUCK = re.compile(r"~~(?=\S)([^\n]{1,4000}?)(?<=\S)~~")
FOOTNOTE = re.compile(r"^\[\^([^\]\n]{1,60})\]:[ \t]", re.MULTILINE)
"""How a footnote of Markdown begins; its first group is what its marks in the text say."""
_NOTED = re.compile(r"\[\^([^\]\n]{1,60})\](?!:)")
_WORD = re.compile(r"\w(?:\S*\w)?")
_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_LOWERED = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def collapse(text: str) -> str:
    """Single spaces, none at the ends; everything else stays."""
    if len(text) < CHUNK:
        return " ".join(text.split())
    parts: list[str] = []
    begin = 0
    while begin < len(text):  # a list of all the words of ten megabytes would take thirty times as much
        gap = _SPACE.search(text, begin + CHUNK)
        end = gap.start() if gap else len(text)
        parts.append(" ".join(text[begin:end].split()))
        begin = end
    return " ".join(filter(None, parts))


def moved(figure: str, *, up: bool) -> str:
    """A figure that stands above or below the line, in the characters for it: the mark of a note is no digit of the figure
    before it, and 10⁶ is not 106.
    """
    return figure.translate(_RAISED if up else _LOWERED)


def struck(words: str) -> str:
    """Words that are struck out, each between the marks that Markdown has for it.

    Nobody can know whether they were said: with the marks they are no quote, and what stands around them is none without them.
    """
    return _WORD.sub(r"~~\g<0>~~", words.replace("~~", ""))


def as_seen(text: str) -> str:
    """Markdown or HTML whose struck words and moved figures stay what they are when its marks and tags are taken off, and
    without the marks of its footnotes.
    """
    if "<" in text:
        text = _MOVED.sub(_kept, text)
    if "[^" in text:
        notes = set(FOOTNOTE.findall(text))
        text = _NOTED.sub(lambda m: "" if m[1] in notes else m[0], text)
    return _STRUCK.sub(lambda m: struck(m[1]), text) if "~~" in text else text


def _kept(tag: re.Match[str]) -> str:
    return struck(tag["struck"]) if tag["struck"] else moved(tag["figure"], up=tag["moved"].lower() == "sup")


def unmark(text: str) -> str:
    """Without the tags of WebVTT, SubRip and HTML. What only looks like one (`<laughs>`) was written to be read."""
    if "<" in text:
        text = _TAG.sub("", as_seen(_BREAK.sub(" ", text)))
    elif "{\\" in text:
        text = _TAG.sub("", text)
    return text


def unescape(text: str) -> str:
    """Entities decoded, once. Only those that end in a semicolon: `profit&notes` holds none."""
    if "&" not in text:
        return text
    if text.count("&") == text.count("&amp;"):
        return text.replace("&amp;", "&")
    return composed(_ENTITY.sub(lambda m: html.unescape(m[0]), text))


def spoken(text: str) -> str:
    """Markup off, entities decoded once, single spaces."""
    if "<" in text or "{" in text:
        text = unmark(text)
    if "&" in text:
        text = unescape(text)
    said = " ".join(text.split()) if len(text) < CHUNK else collapse(text)
    return text if said == text else said  # the same object: of a large file, nothing is held twice


def written(text: str) -> str:
    """The same for text that people type, where `<ul>` is more often a word than a tag: only what formats words goes."""
    if "<" in text or "**" in text:
        text = _TYPED_TAG.sub("", _BREAK.sub(" ", text))
    if "&" in text:
        text = unescape(text)
    return collapse(text)
