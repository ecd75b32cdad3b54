"""How the words of a record are set on a page: marks within a quote, and apostrophes, in the forms of its language.

Only pages show this. The record keeps the text as it was checked, and so do proofs, feeds and structured data.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from casestudies.quotes.languages import home, primary
from casestudies.stories.speech import marked

# How each language sets speech apart, as CLDR lists it; others get the English marks.
MARKS = {
    "ar": ("”", "“"),
    "cs": ("„", "“"),
    "da": ("“", "”"),
    "de": ("„", "“"),
    "de-CH": ("«", "»"),
    "de-LI": ("«", "»"),
    "el": ("«", "»"),
    "es": ("«", "»"),
    "es-419": ("“", "”"),
    "es-MX": ("“", "”"),
    "es-US": ("“", "”"),
    "fi": ("”", "”"),
    "fr": ("«\u202f", "\u202f»"),
    "he": ("”", "”"),
    "hu": ("„", "”"),
    "it": ("«", "»"),
    "ja": ("「", "」"),
    "ko": ("“", "”"),
    "nb": ("«", "»"),
    "nl": ("‘", "’"),
    "pl": ("„", "”"),
    "pt": ("“", "”"),
    "pt-PT": ("«", "»"),
    "ru": ("«", "»"),
    "sv": ("”", "”"),
    "uk": ("«", "»"),
    "zh": ("“", "”"),
}

# What each language sets within its outer marks, as CLDR lists it; French as its printers do.
INNER = {
    "ar": ("’", "‘"),
    "cs": ("‚", "‘"),
    "de": ("‚", "‘"),
    "de-CH": ("‹", "›"),
    "de-LI": ("‹", "›"),
    "el": ("“", "”"),
    "es": ("“", "”"),
    "es-419": ("‘", "’"),
    "es-MX": ("‘", "’"),
    "es-US": ("‘", "’"),
    "fi": ("’", "’"),
    "fr": ("“", "”"),
    "he": ("’", "’"),
    "hu": ("»", "«"),
    "it": ("“", "”"),
    "ja": ("『", "』"),
    "nl": ("“", "”"),
    "pl": ("«", "»"),
    "pt-PT": ("“", "”"),
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


@lru_cache(maxsize=256)
def marks(language: str) -> _Pair:
    """The quotation marks of a language tag (BCP 47), opening and closing: those of its country, where it has its own."""
    return _of(language, MARKS) or home(language).marks or ("“", "”")


@lru_cache(maxsize=256)
def inner_marks(language: str) -> _Pair:
    """The quotation marks of a language for what is quoted within a quote."""
    return _of(language, INNER) or home(language).inner_marks or ("‘", "’")


def _of(language: str, known: Mapping[str, _Pair]) -> _Pair | None:
    parts = language.replace("_", "-").split("-")
    tag = "-".join((parts[0].lower(), *(part.upper() for part in parts[1:])))
    return known.get(tag) or known.get(primary(language))


@lru_cache(maxsize=8192)
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
