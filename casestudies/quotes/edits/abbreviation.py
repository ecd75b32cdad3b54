"""Abbreviations with a stop: `ca.` for circa, `z. B.` for zum Beispiel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casestudies.quotes.edits.base import EditKind, EditPlace, Step, permitted
from casestudies.quotes.languages.base import Phrase
from casestudies.quotes.model import Trait

RULE = permitted(
    "Q124",
    "abbreviation",
    "An abbreviation with a stop is written out, or the other way round: ca., z. B., Sr.",
    "It is read as the words it stands for.",
    "Wir haben circa dreißig Räder.",
    "Wir haben ca. dreißig Räder.",
    Trait.OF_SPEECH,
)


def permit(place: EditPlace) -> Iterator[Step]:
    """The short form on one side, and what it stands for on the other."""
    source, i, quote, j = place.source, place.i, place.quote, place.j
    expansions = place.language.expansions
    for brief, words in (*expansions.get(source.keys[i], ()), *expansions.get(quote.keys[j], ())):
        if _here(source.keys, i, words) and _here(quote.keys, j, brief) and quote.between(j + len(brief))[:1] == ".":
            yield len(words), len(brief)
        if _here(source.keys, i, brief) and _here(quote.keys, j, words) and source.gap(i + len(brief))[:1] == ".":
            yield len(brief), len(words)


def _here(keys: Sequence[str], at: int, words: Phrase) -> bool:
    return tuple(keys[at : at + len(words)]) == words


KIND = EditKind(RULE, permit)
