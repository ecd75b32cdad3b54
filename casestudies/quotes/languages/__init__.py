"""The languages quotes are judged by. One that has no home here is judged strictly, by what CLDR knows of it."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from casestudies.quotes.languages.base import Language
from casestudies.quotes.languages.fallback import fallback

_HOMES = {
    "de": ("german", "GERMAN"),
    "en": ("english", "ENGLISH"),
    "es": ("spanish", "SPANISH"),
    "fr": ("french", "FRENCH"),
    "it": ("italian", "ITALIAN"),
    "nl": ("dutch", "DUTCH"),
    "pl": ("polish", "POLISH"),
    "pt": ("portuguese", "PORTUGUESE"),
    "sv": ("swedish", "SWEDISH"),
}
KNOWN = tuple(_HOMES)


def primary(tag: str) -> str:
    """The language of a tag (BCP 47) without region or script: `pt` of `pt-BR`."""
    return tag.replace("_", "-").split("-")[0].lower()


@lru_cache(maxsize=64)
def language_for(tag: str) -> Language:
    """The rules for a language tag (BCP 47); those of `en` serve `en-GB`. Unknown tags are judged strictly."""
    code = primary(tag).strip()
    if code not in _HOMES:
        return fallback(code or "und")
    module, name = _HOMES[code]
    language: Language = getattr(import_module(f"casestudies.quotes.languages.{module}"), name)
    return language
