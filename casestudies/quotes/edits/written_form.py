"""The same words in another written form: Hollis's, per and a."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import EditKind, EditPlace, Step, permitted
from casestudies.quotes.model import Trait

RULE = permitted(
    "Q128",
    "written-form",
    "A name that ends in s gets `'s` instead of an apostrophe; `per` replaces `a` before a unit.",
    "They sound alike or mean the same.",
    "It costs nine euros a month.",
    "It costs nine euros per month.",
    Trait.OF_SPEECH,
)


def permit(place: EditPlace) -> Iterator[Step]:
    """Another written form of the word that was said."""
    source, i, quote, j = place.source, place.i, place.quote, place.j
    said, quoted = source.keys[i], quote.keys[j]
    if _possessive(said, source.gap(i + 1), quoted) or _possessive(quoted, quote.between(j + 1), said):
        yield 1, 1
    if {said, quoted} == place.language.rates and _counted_before(place):
        yield 1, 1


def _possessive(bare: str, gap: str, full: str) -> bool:
    """Whether one is `Hollis'` and the other `Hollis's`."""
    return bare.endswith("s") and gap[:1] in {"'", "’"} and full == f"{bare}'s"


def _counted_before(place: EditPlace) -> bool:
    """Whether a figure or an amount stands shortly before, in the same clause: `nine euros a month`."""
    source, i = place.source, place.i
    counts = place.language.amounts
    return any(
        source.keys[k][0] == "#" or source.keys[k] in counts
        for k in range(max(0, i - 3), i)
        if not any(source.starts_sentence(n) for n in range(k + 1, i + 1))
    )


KIND = EditKind(RULE, permit)
