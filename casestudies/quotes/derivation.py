"""Whether a quote can be made from its source by permitted edits alone, and by which.

This is where a verdict is made: not a measure of likeness, but a derivation. From a starting word of the source and
the first of the
quote, every step is either the same word on both sides or an edit that some rule permits there. Where no chain of such
steps reaches the end of the quote, it is not what was said.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from casestudies.quotes.edits import BETWEEN_TURNS, IN_BRACKETS, LEAVING_OUT, REPLACING, cuts, ellipsis
from casestudies.quotes.edits.base import EditPlace
from casestudies.quotes.model import EditRule
from casestudies.quotes.reading import TranscriptWords
from casestudies.quotes.wording import Sort, Wording

Speakers = frozenset[str | None]


class Link(NamedTuple):
    """One step of a derivation: the source's words `i` to `to_i`, the quote's items `j` to `to_j`. `rule` is None
    where they are the same, and then a step may be as long as they are.
    """

    rule: EditRule | None
    i: int
    to_i: int
    j: int
    to_j: int


def word_by_word(links: tuple[Link, ...]) -> tuple[Link, ...]:
    """The steps with every word that is the same on both sides as a step of its own."""
    if all(link.rule is not None or link.to_j == link.j + 1 for link in links):
        return links
    return tuple(
        Link(None, link.i + n, link.i + n + 1, link.j + n, link.j + n + 1) if link.rule is None else link
        for link in links
        for n in range(link.to_j - link.j if link.rule is None else 1)
    )


@dataclass(slots=True)
class Effort:
    """How many steps may still be tried for one quote, over all its places: what takes more is refused."""

    left: int


def derive(source: TranscriptWords, quote: Wording, start: int, speakers: Speakers, effort: Effort) -> tuple[Link, ...]:
    """The steps from source to quote, beginning with word `start`; empty where there is no derivation."""
    if quote.plain and source.keys[start : start + len(quote)] == quote.keys:
        last = start + len(quote)
        if source.speaker(start) in speakers and source.turn(start) == source.turn(last - 1):
            return (Link(None, start, last, 0, len(quote)),)
    first = 1 if quote.items[0].sort is Sort.GAP and len(quote) > 1 else 0
    nodes: list[tuple[int, int, int, EditRule | None]] = [(start, first, -1, None)]
    path = [(0, _steps(source, quote, start, first, speakers))]
    seen = {(start, first)}
    while path and effort.left > 0:
        effort.left -= 1
        here, steps = path[-1]
        step = next(steps, None)
        if step is None:
            path.pop()
            continue
        to_i, to_j, rule = step
        if (to_i, to_j) in seen:
            continue
        seen.add((to_i, to_j))
        nodes.append((to_i, to_j, here, rule))
        if to_j == len(quote):
            return _links(nodes, len(nodes) - 1)
        path.append((len(nodes) - 1, _steps(source, quote, to_i, to_j, speakers)))
    return ()


def _links(nodes: list[tuple[int, int, int, EditRule | None]], last: int) -> tuple[Link, ...]:
    links: list[Link] = []
    at = last
    while nodes[at][2] >= 0:
        to_i, to_j, parent, rule = nodes[at]
        i, j, _, _ = nodes[parent]
        links.append(Link(rule, i, to_i, j, to_j))
        at = parent
    return tuple(reversed(links))


def _steps(
    source: TranscriptWords, quote: Wording, i: int, j: int, speakers: Speakers
) -> Iterator[tuple[int, int, EditRule | None]]:
    item = quote.items[j]
    if item.sort is Sort.GAP:
        yield from _gap(source, quote, i, j, speakers)
        return
    if i >= len(source):
        if item.sort is Sort.BRACKET:
            place = EditPlace(source, i, quote, j, speakers)
            yield from (
                (i + said, j + quoted, IN_BRACKETS.rule) for said, quoted in IN_BRACKETS.permit(place) if said == 0
            )
        return
    if source.speaker(i) not in speakers:
        place = EditPlace(source, i, quote, j, speakers)
        if item.sort is Sort.BRACKET:  # behind the last word of a turn
            yield from ((i, j + quoted, IN_BRACKETS.rule) for said, quoted in IN_BRACKETS.permit(place) if said == 0)
        yield from ((i + said, j, BETWEEN_TURNS.rule) for said, _ in BETWEEN_TURNS.permit(place))
        return
    if item.sort is Sort.BRACKET:
        place = EditPlace(source, i, quote, j, speakers)
        yield from ((i + said, j + quoted, IN_BRACKETS.rule) for said, quoted in IN_BRACKETS.permit(place))
    elif source.keys[i] == item.key:
        yield i + 1, j + 1, None
    else:
        place = EditPlace(source, i, quote, j, speakers)
        for kind in (*REPLACING, IN_BRACKETS):
            yield from ((i + said, j + quoted, kind.rule) for said, quoted in kind.permit(place))
    yield from ((i + length, j, rule) for length, rule in _leaving(source, i))


def _leaving(source: TranscriptWords, i: int) -> tuple[tuple[int, EditRule], ...]:
    """What may be left out from word `i` on, kept with the source: every quote of it asks for the same places."""
    known = source.leaving.get(i)
    if known is None:
        known = tuple((length, kind.rule) for kind in LEAVING_OUT for length in kind.lengths(source, i))
        source.leaving[i] = known
    return known


def _gap(
    source: TranscriptWords, quote: Wording, i: int, j: int, speakers: Speakers
) -> Iterator[tuple[int, int, EditRule | None]]:
    if j + 1 == len(quote):
        yield i, j + 1, cuts.ELLIPSIS
        return
    following = quote.items[j + 1]
    farthest = i + ellipsis.FARTHEST
    if following.sort is Sort.WORD:
        found = source.positions.get(following.key, [])
        candidates = found[bisect_left(found, i) : bisect_left(found, farthest + 1)]
    else:
        candidates = list(range(i, min(farthest, len(source)) + 1))
    for k in candidates:
        if k < len(source) and source.speaker(k) in speakers and (i == 0 or ellipsis.middle(source, i, k).permitted):
            yield k, j + 1, cuts.ELLIPSIS
