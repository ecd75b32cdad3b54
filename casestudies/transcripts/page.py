"""HTML as Podcasting 2.0 uses it for transcripts: `<cite>Name:</cite> <time>0:30</time> <p>words</p>`
(https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md).

Any other web page is refused: most often it is the page that asks one to sign in.
"""

from __future__ import annotations

import re

from casestudies.transcripts.clock import seconds
from casestudies.transcripts.codes import NOT_TEXT, refusal
from casestudies.transcripts.source import Source
from casestudies.transcripts.turns import Piece, Reading, apart
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
    pieces: list[Piece] = []
    who: str | None = None
    at: float | None = None
    fresh = True
    read_cites = 0
    for shut, tag, content in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        words = "" if _UNSEEN.search(content) else spoken(content)
        match shut, tag.lower():
            case "", "cite":
                who, at, fresh = words.rstrip(":").rstrip() or None, None, True
                read_cites += 1
            case "", "time":
                at = seconds(words)
            case "", "p" if words and (fresh or not pieces):
                pieces.append(Piece(who, words, at))
                fresh = False
            case "", "p" if words:
                pieces[-1] = pieces[-1]._replace(text=f"{pieces[-1].text} {words}")
    sight = text.lower().count("<cite")
    return Reading(apart(pieces), "podcasting-html", seen=sight, read=read_cites)
