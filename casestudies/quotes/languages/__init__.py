"""The languages quotes are judged by. One that is not known is judged strictly: case, punctuation and ellipses only."""

from __future__ import annotations

from functools import lru_cache

from casestudies.quotes.languages.base import Language
from casestudies.quotes.languages.english import ENGLISH

KNOWN = {language.code: language for language in (ENGLISH,)}


@lru_cache(maxsize=64)
def language_for(tag: str) -> Language:
    """The rules for a language tag (BCP 47); those of `en` serve `en-GB`. Unknown tags are judged strictly."""
    code = tag.replace("_", "-").split("-")[0].lower()
    return KNOWN.get(code) or Language(code=code or "und")
