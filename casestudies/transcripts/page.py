"""HTML as Podcasting 2.0 uses it for transcripts: `<cite>Name:</cite> <time>0:30</time> <p>words</p>`
(https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md).

Any other web page is refused: most often it is the page that asks one to sign in.
"""

from __future__ import annotations

import re

from casestudies.transcripts.clock import seconds
from casestudies.transcripts.codes import NOT_TEXT, refusal
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import Piece, Reading, joined
from casestudies.transcripts.wording import spoken

_PAGE = re.compile(
    r"\s{0,99}(?:<\?xml[^<>]{0,200}>\s{0,99}|<!--[^<>]{0,500}-->\s{0,99}){0,5}<(?:!doctype|html|head|body|cite|time|p|div)\b",
    re.IGNORECASE,
)
_PART = re.compile(r"<(/?)(cite|time|p)(?:\s[^<>]{0,500})?>", re.IGNORECASE)
_UNSEEN = re.compile(r"<(script|style|title)\b", re.IGNORECASE)


def read(source: Source) -> Reading | None:
    """One `cite` is one turn; paragraphs without one go on with it. Raises TranscriptError for any other web page."""
    text = source.text.lstrip("\ufeff")
    if _PAGE.match(text) is None:
        return None
    parts = _PART.split(text)
    if "cite" not in map(str.lower, parts[2::3]) and "time" not in map(str.lower, parts[2::3]):
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
