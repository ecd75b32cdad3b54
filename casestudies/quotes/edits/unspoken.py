"""Words that speech leaves out and print puts in: French `ne` beside `pas`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casestudies.quotes.edits.base import EditKind, EditPlace, Step
from casestudies.quotes.edits.informal import RULE
from casestudies.quotes.languages.base import Phrase

_LONGEST = 10


def permit(place: EditPlace) -> Iterator[Step]:
    """Such words on one side, where both go on alike to what calls for them."""
    said, quoted = (
        keys[at : at + _LONGEST] for keys, at in ((place.source.keys, place.i), (place.quote.keys, place.j))
    )
    for unspoken, (near, beside) in place.language.unspoken.items():
        words = unspoken.split()
        if quoted[: len(words)] == words and _go_on_alike(
            said, quoted[len(words) :], near, beside, place.language.articles
        ):
            yield 0, len(words)
        if said[: len(words)] == words and _go_on_alike(
            quoted, said[len(words) :], near, beside, place.language.articles
        ):
            yield len(words), 0


def _go_on_alike(
    one: Sequence[str], other: Sequence[str], near: int, beside: tuple[Phrase, ...], articles: frozenset[str]
) -> bool:
    for at in range(near + 1):
        if any(tuple(one[at : at + len(p)]) == tuple(other[at : at + len(p)]) == p for p in beside):
            return not at or one[at - 1] not in articles  # `une personne` is somebody
        if one[at : at + 1] != other[at : at + 1]:
            return False
    return False


KIND = EditKind(RULE, permit)
