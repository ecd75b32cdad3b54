"""How the words of a record are set on a page: marks within a quote, and apostrophes, in the forms of its language.

Only pages show this. The record keeps the text as it was checked, and so do proofs, feeds and structured data.
"""

from __future__ import annotations

import re

from casestudies.publish.texts import marks
from casestudies.quotes.languages import primary
from casestudies.stories.speech import marked

# What each language sets within its outer marks, as CLDR lists it; French as its printers do.
INNER = {
    "ar": ("’", "‘"),
    "cs": ("‚", "‘"),
    "de": ("‚", "‘"),
    "el": ("“", "”"),
    "es": ("“", "”"),
    "fi": ("’", "’"),
    "fr": ("“", "”"),
    "he": ("’", "’"),
    "hu": ("»", "«"),
    "it": ("“", "”"),
    "ja": ("『", "』"),
    "pl": ("«", "»"),
    "ru": ("„", "“"),
    "sv": ("’", "’"),
    "uk": ("„", "“"),
}
_Pair = tuple[str, str]

# Written with marks that only look like apostrophes.
_WITHOUT_APOSTROPHES = frozenset({"ar", "fa", "he", "ur"})
_LETTER = r"[^\W\d_]"
# Within a word, at its end, or where its beginning was dropped; after a figure it means feet or minutes.
_APOSTROPHE = re.compile(rf"(?<={_LETTER})'|(?<![\w'])'(?=\w)")
_DROPPED = re.compile(r"'(?:\d|(?:cause|cos|em|til|till|tis|twas|bout|round|n)\b)", re.IGNORECASE)
_DEEPEST = 2
"""Levels of marks within marks that are set; nobody can read a third."""


def inner_marks(language: str) -> _Pair:
    """The quotation marks of a language for what is quoted within a quote."""
    return INNER.get(primary(language), ("‘", "’"))


def printed(text: str, language: str) -> str:
    """A quote's words, without its own marks, as a page prints them. Marks without a partner stay as they are."""
    paired = _paired(text, inner_marks(language), marks(language), 1)
    return paired if primary(language) in _WITHOUT_APOSTROPHES else _APOSTROPHE.sub("’", paired)


def _paired(text: str, here: _Pair, within: _Pair, level: int) -> str:
    if level > _DEEPEST:
        return text
    pieces: list[str] = []
    done = 0
    for speech in marked(text):
        if not speech.closed or _DROPPED.match(text, speech.begin):
            continue
        words = speech.within(text).strip()  # some languages set a space inside their marks
        pieces += [text[done : speech.begin], here[0], _paired(words, within, here, level + 1), here[1]]
        done = speech.end
    return "".join((*pieces, text[done:]))
