"""Put the faithful wording into a story, and change nothing else."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence

from casestudies.review.model import Judged, Reviewed
from casestudies.stories.model import Form, Quote, Story

GROWTH = 1.5
"""How many times as long as the quote a wording may be that is put in unasked."""
_MARKUP = re.compile(r"([\\*_`<])")
_BRACES = re.compile(r"[*_]{0,3}[ \t]?(?:\{[^{}\n]*\})+\Z")
_FORMATTED = re.compile(r"(?<!\\)(?:[*_`<]|\][(\[])")


def fixable(reviewed: Reviewed) -> tuple[Judged, ...]:
    """The quotes of a story that do not publish and whose faithful wording can be put in without an editor's eye."""
    return tuple(j for j in reviewed.judged if not j.publishes and not hindrance(j, reviewed.judged, reviewed.story))


def hindrance(judged: Judged, others: Sequence[Judged], story: Story) -> str:  # noqa: PLR0911 - each return is one reason
    """Why the faithful wording of a quote of a story is not put in unasked, as half a sentence; empty where it is.

    Where the wording would grow by half, and where another quote takes words from the same passage, the choice of words
    is the author's; and what the author emphasised or linked would be lost.
    """
    verdict = judged.verdict
    if verdict is None or verdict.remedy is None or verdict.found is None:
        return "there is none"
    if judged.older:
        return "the transcript had your words before it was replaced, and may have misheard since"
    if not verdict.mends:
        return "its speaker must see what surrounds it"
    if len(verdict.remedy.split()) > len(judged.quote.text.split()) * GROWTH:
        return "it is much longer than the quote"
    if judged.quote.aside is not None:
        return "your own words stand in the midst of it"
    if any(_overlap(judged, other) for other in others if other is not judged):
        return "another quote takes its words from the same place"
    if _FORMATTED.search(_words_of(judged.quote, story)):
        return "links and emphasis within the quote would be lost"
    return ""


def _words_of(quote: Quote, story: Story) -> str:
    """The source of a quote without what stands around its words: marks, and the line of attribution."""
    written = story.body[quote.begin : quote.end]
    return _without_braces(written)[0][1:-1] if quote.form is Form.INLINE else "\n".join(_lines(written)[0])


def _overlap(one: Judged, other: Judged) -> bool:
    """Whether two quotes of one interview take words from the same place."""
    if one.interview is not other.interview or not one.verdict or not other.verdict:
        return False
    mine, theirs = one.verdict.found, other.verdict.found
    return mine is not None and theirs is not None and mine.begin < theirs.end and theirs.begin < mine.end


def fixed(text: str, story: Story, judged: Sequence[Judged]) -> str:
    """The text of a story's file with the remedies of these quotes in place of their words.

    Marks, attribution lines, ids, line ends and everything between stay as they are. A blockquote is wrapped as wide as
    it was.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    head, body = _split(text.replace("\r\n", "\n"), story)
    for one in sorted(judged, key=lambda j: j.quote.begin, reverse=True):
        quote, remedy = one.quote, one.verdict.remedy if one.verdict else None
        if remedy is None:
            continue
        written = body[quote.begin : quote.end]
        body = body[: quote.begin] + _rewritten(written, quote, remedy) + body[quote.end :]
    return (head + body).replace("\n", newline)


def _split(text: str, story: Story) -> tuple[str, str]:
    at = len(text) - len(story.body)
    if text[at:] != story.body:  # the loader may have dropped blank lines at the end
        at = text.rindex(story.body)
    return text[:at], text[at:]


def _rewritten(written: str, quote: Quote, remedy: str) -> str:
    remedy = _MARKUP.sub(r"\\\1", remedy)
    if quote.form is Form.INLINE:
        written, braces = _without_braces(written)
        # "…," she says: the comma belongs to the sentence around.
        if quote.text.endswith(",") and remedy.endswith("."):
            remedy = remedy[:-1] + ","
        return written[0] + remedy + written[-1] + braces
    said, credit = _lines(written)
    blank = len(written) - len(written.rstrip("\n"))
    first = (said or credit)[0]
    prefix = first[: len(first) - len(first.lstrip(" >"))] or "> "
    width = max(len(line) for line in said + credit) if len(said) > 1 else len(prefix) + len(remedy)
    words = textwrap.wrap(remedy, max(40, width - len(prefix)), break_long_words=False, break_on_hyphens=False)
    return "\n".join([*(prefix + line for line in words), *credit]) + "\n" * blank


def _without_braces(written: str) -> tuple[str, str]:
    """A quote in running text up to its closing mark, and what belongs to it behind that: its id, its second, its speaker."""
    braces = _BRACES.search(written)
    return (written[: braces.start()], written[braces.start() :]) if braces else (written, "")


def _lines(blockquote: str) -> tuple[list[str], list[str]]:
    """The lines of a blockquote: its words, and its attribution with the empty line above."""
    lines = blockquote.rstrip("\n").split("\n")
    own = 2 if len(lines) > 1 and not lines[-2].strip(" >") else 1
    return lines[:-own], lines[-own:]
