"""HTML as Podcasting 2.0 uses it for transcripts: `<cite>Name:</cite> <time>0:30</time> <p>words</p>`
(https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md).

Any other web page is refused: most often it is the page that asks one to sign in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casestudies.transcripts.clock import seconds
from casestudies.transcripts.codes import NOT_TEXT, refusal
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import Piece, Reading, joined
from casestudies.transcripts.wording import spoken

# How HTML begins, behind an XML declaration and comments.
_PAGE = re.compile(
    r"\s{0,99}(?:<\?xml[^<>]{0,200}>\s{0,99}|<!--[^<>]{0,500}-->\s{0,99}){0,5}"
    r"<(?:!doctype\b|(?:html|head|body|cite|time|p|div)(?:\s[^<>=]{1,40}=[^<>]{0,400})?\s{0,3}/?>)",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(r"\s{0,99}<p\b", re.IGNORECASE)
_WHOLE = re.compile(r"<(?:!doctype|html|head|body|script|form)\b", re.IGNORECASE)
_PART = re.compile(r"<(/?)(cite|time|p)(?:\s[^<>]{0,500})?>", re.IGNORECASE)
_UNSEEN = re.compile(r"<(script|style|title)\b", re.IGNORECASE)


def reading(source: Source) -> Reading | None:
    """One `cite` is one turn; paragraphs without one go on with it. Raises TranscriptError for any other web page."""
    text = source.text.lstrip("\ufeff")
    if _PAGE.match(text) is None:
        return None
    parts = _PART.split(text)
    if not _is_transcript([tag.lower() for shut, tag in zip(parts[1::3], parts[2::3], strict=True) if not shut]):
        if _FRAGMENT.match(text) is not None and _WHOLE.search(text) is None:
            return None  # Markdown may have its paragraphs in tags
        raise refusal(NOT_TEXT, source.name, "The file is a web page, not a transcript.")
    blocks: list[list[Piece]] = []
    who: str | None = None
    at: float | None = None
    fresh = True
    cites = 0
    for shut, tag, content in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        words = "" if shut or _UNSEEN.search(content) else spoken(content)
        if tag.lower() == "cite" and not shut:
            who, at, fresh = words.rstrip(":").rstrip() or None, None, True
            cites += 1
        elif tag.lower() == "time" and not shut:
            at = seconds(words)
        elif words:
            if fresh or not blocks:
                blocks.append([])
            blocks[-1].append(Piece(who, words, at))
            at, fresh = None, False
    turns = tuple(joined(block) for block in blocks)
    return Reading(turns, "podcasting-html", seen=text.lower().count("<cite"), read=cites)


def _is_transcript(tags: Sequence[str]) -> bool:
    """Whether names or times stand over the paragraphs from the beginning. Articles cite their sources here and there."""
    marks = tags.count("cite") or tags.count("time")
    first = next((i for i, tag in enumerate(tags) if tag != "p"), len(tags))
    return marks > 0 and first < 4 and tags.count("p") <= 8 * marks
