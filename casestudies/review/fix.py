"""Put the faithful wording into a story, and change nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casestudies.review.model import Judged, Reviewed
from casestudies.stories.model import Form, Quote, Story

_MARKUP = re.compile(r"([\\*_`<])")


def fixable(reviewed: Reviewed) -> tuple[Judged, ...]:
    """The quotes of a story that do not publish and have a faithful wording."""
    return tuple(j for j in reviewed.judged if not j.publishes and j.verdict is not None and j.verdict.remedy)


def fixed(text: str, story: Story, judged: Sequence[Judged]) -> str:
    """The text of a story's file with the remedies of these quotes in place of their words.

    Marks, attribution lines, ids, line ends and everything between stay as they are; a blockquote is written on one
    line of its own above its attribution, as Markdown reflows it anyway.
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
        return written[0] + remedy + written[-1]
    lines = written.rstrip("\n").split("\n")
    blank = len(written) - len(written.rstrip("\n"))
    prefix = lines[0][: len(lines[0]) - len(lines[0].lstrip(" >"))] or "> "
    credit = [lines[-2], lines[-1]] if len(lines) > 1 and not lines[-2].strip(" >") else [lines[-1]]
    return "\n".join([prefix + remedy, *credit]) + "\n" * blank
