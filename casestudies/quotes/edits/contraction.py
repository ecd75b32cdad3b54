"""Contractions: `we've` and `we have` are the same words."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import EditKind, Place, Step, permitted
from casestudies.quotes.languages.base import words
from casestudies.quotes.wording import Sort, Wording

RULE = permitted(
    "Q106",
    "contraction",
    "A contraction is written out, or words are contracted.",
    "They are the same words. `'s` is read as `has`, and `'d` as `had`, only before a form of the verb "
    "that calls for it.",
    "He's gone, and we didn't notice.",
    "He has gone, and we did not notice.",
)
_ADVERBS = words("not never already just always ever also only really now probably since actually still long all both")
_ONLY_PERFECT = words("been got gotten had become gone come happened begun")
_PARTICIPLES = words(
    "done made seen taken given known said told found thought bought brought built kept left lost won sold "
    "sent spent put set cut let run read felt held heard met paid led grown shown written driven chosen spoken "
    "broken begun fallen forgotten eaten better meant understood worn thrown flown stood"
)


def _participle(keys: list[str], at: int) -> str:
    """`only`, `maybe` or nothing: whether what follows calls for the perfect."""
    while at < len(keys) and keys[at] in _ADVERBS:
        at += 1
    word = keys[at] if at < len(keys) else ""
    if word in _ONLY_PERFECT:
        return "only"
    return "maybe" if word in _PARTICIPLES or (word.endswith("ed") and len(word) > 4) else ""


def _perfect(also: str, keys: list[str], at: int) -> bool:
    """Whether a contraction at word `at` may be read the second way: has, had."""
    form = _participle(keys, at + 1)
    if form == "only" or (form and also == "had"):
        return True
    # `he's fired` may be `he is fired`: the perfect needs something that only it can take
    return form == "maybe" and at + 3 < len(keys) and keys[at + 2] not in {"by", "in", "at", "and", "or", "for", "with"}


def holds(quote: Wording, j: int, said: str, quoted: str) -> bool:
    """Whether `'s` written out as `is`, or `'d` as `would`, can be what was said before the words that follow."""
    ending = {said.casefold(), quoted.casefold()}
    if ending == {"'d", "would"}:
        return _participle(quote.keys, j + 1) != "only" and "better" not in quote.keys[j + 1 : j + 2]
    if ending == {"'s", "is"}:
        return _participle(quote.keys, j + 1) != "only"
    return True


def permit(place: Place) -> Iterator[Step]:
    """Read a contraction the second way, where what follows calls for it."""
    item = place.quote.items[place.j]
    if item.sort is not Sort.WORD:
        return
    source, i = place.source, place.i
    said = source.keys[i]
    if (source.also.get(i) == item.key and _perfect(item.key, place.quote.keys, place.j)) or (
        item.also and item.also == said and _perfect(said, place.quote.keys, place.j)
    ):
        yield 1, 1
    elif (
        said.endswith("'s")
        and item.key == said[:-2]
        and place.j + 1 < len(place.quote)
        and place.quote.keys[place.j + 1] == "is"
    ):
        if _predicate(source.keys, i + 1):
            yield 1, 2
    elif (
        item.key.endswith("'s")
        and said == item.key[:-2]
        and source.keys[i + 1 : i + 2] == ["is"]
        and _predicate(source.keys, i + 2)
    ):
        yield 2, 1


_PREDICATES = words(
    "a an the not very really so just always going never too quite pretty also still that what how in on at"
)


def _predicate(keys: list[str], at: int) -> bool:
    """Whether what follows can only be a predicate, so that `the tool's` is `the tool is` and not a possessive."""
    return at < len(keys) and keys[at] in _PREDICATES


KIND = EditKind(RULE, permit)
