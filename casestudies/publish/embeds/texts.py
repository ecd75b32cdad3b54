"""What embeds say in the site's language, beside the interface texts they share with its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from casestudies.publish.texts import FALLBACK, shipped
from casestudies.quotes.languages import primary
from casestudies_theme import EMBED


@dataclass(frozen=True, slots=True)
class EmbedTexts:
    """The sentences of `embed/texts.yml` in one language."""

    messages: Mapping[str, Any]

    def __getitem__(self, key: str) -> str:
        return str(self.messages[key])

    def checked(self, publisher: str) -> str:
        """Who checked: the publisher itself, and nobody independent (16 CFR 465.6)."""
        return self["checked"].format(publisher=publisher)

    @property
    def builder(self) -> Mapping[str, str]:
        """The words of the embed builder."""
        return cast("Mapping[str, str]", self.messages["builder"])

    def more(self, count: int) -> str:
        """What unfolds the quotes after the first, without the script."""
        return self["more"].format(count=count)


@cache
def embed_texts(language: str) -> EmbedTexts:
    """The texts for a language (BCP 47), or English ones."""
    return EmbedTexts(_shipped().get(primary(language), _shipped()[FALLBACK]))


@cache
def _shipped() -> Mapping[str, Mapping[str, Any]]:
    return shipped(EMBED / "texts.yml")
