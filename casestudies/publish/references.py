"""References to quotes, `!quote[story#id]`: the markers that stand for them until a page is filled, and what a page quotes besides.

A page is printed in two steps, so that what came from the judged record can be told from what an author wrote. While
the Markdown is read, a reference becomes an empty marker that carries a secret of this build; nothing a page says
can forge one. Once the page has been looked over (`unjudged`), `Markers.fill` puts the record in its place.
"""

from __future__ import annotations

import html
import re
import secrets
from collections.abc import Callable
from html.parser import HTMLParser
from xml.etree import ElementTree

from casestudies.stories.speech import SINGLES, is_speech, marked
from casestudies.stories.units import IN_LINE

REFERENCE = r"!quote\[([^\[\]\n]*)\]"
MARKER = "casestudies-quote"
"""The element that stands for a quote."""


class Markers:
    """The markers of one build."""

    def __init__(self) -> None:
        self._secret = secrets.token_hex(16)
        self._pattern = re.compile(rf'<{MARKER} at="{self._secret}" form="(block|inline)" ref="([^"]*)"></{MARKER}>')

    def element(self, ref: str, *, block: bool) -> ElementTree.Element:
        """The empty element that stands for a quote; written out, its attributes stay in this order."""
        form = "block" if block else "inline"
        return ElementTree.Element(MARKER, {"at": self._secret, "form": form, "ref": ref})

    def fill(self, page: str, quote_of: Callable[[str, bool], str]) -> str:
        """Replace every marker of a page by `quote_of(ref, block)`, which is finished HTML."""
        return self._pattern.sub(lambda m: quote_of(html.unescape(m[2]), m[1] == "block"), page)

    def left_in(self, data: bytes) -> bool:
        """Whether a marker, whole or in pieces, stands in what was built."""
        return self._secret.encode() in data


# Elements whose text is nobody's words, and those that stand within a line of text.
_CODE = frozenset({"code", "pre", "kbd", "samp", "script", "style", "svg", "math"})
_IN_LINE = (IN_LINE - _CODE) | {"cite", MARKER}
_TOLD = frozenset({"alt", "title", "aria-label", "aria-description", "placeholder", "summary", "label"})
_MOST_APOSTROPHES = 50
# Neither a letter nor a space nor a mark.
_BLANK = "\ufffc"


class _Quotations(HTMLParser):
    """What a converted page quotes: elements for quotations, and texts, each as long as its block."""

    def __init__(self) -> None:
        super().__init__()
        self.elements = 0
        self.texts = [""]
        self.told: list[str] = []
        self._code: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # Code in a converted page has its angle brackets escaped, so that this is an element even there.
        self.elements += tag in {"blockquote", "q"}
        self.told += [value for name, value in attrs if name in _TOLD and value]
        if tag in _CODE:
            self._code.append(tag)
            self.texts[-1] += _BLANK
        elif tag not in _IN_LINE:
            self.texts.append("")
        elif tag == MARKER:
            self.texts[-1] += _BLANK

    def handle_endtag(self, tag: str) -> None:
        if tag in self._code:  # an end without a beginning is passed over
            del self._code[self._code.index(tag) :]
        elif tag not in _IN_LINE:
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        if not self._code:
            self.texts[-1] += data


def unjudged(page: str) -> int:
    """How many quotations a converted, not yet filled page of a story contains. Each of them is one too many.

    Elements for quotations count, and speech between quotation marks that a reader sees or is told, whatever made them:
    an extension that writes marks of its own may see speech where the check saw none.
    """
    found = _Quotations()
    found.feed(page)
    found.close()
    texts = (" ".join(text.split()) for text in (*found.texts, *found.told))
    return found.elements + sum(map(spoken, texts))


def spoken(text: str) -> int:
    """How many speeches stand in a text."""
    count = at = 0
    for _ in range(_MOST_APOSTROPHES):
        again = 0
        for speech in marked(text[at:]):
            # A single mark without a partner is an apostrophe that an extension took for one: ‘em.
            if not speech.closed and text[at + speech.begin] in SINGLES:
                again = at + speech.begin + 1
                break
            count += not speech.closed or is_speech(speech.within(text[at:]))
        if not again:
            return count
        at = again
    return count + is_speech(text[at:])
