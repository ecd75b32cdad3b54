"""Why a quote is refused: the nearest passage, and every difference by its name."""

from __future__ import annotations

from dataclasses import dataclass

from casestudies.quotes.derivation import Speakers
from casestudies.quotes.edits import reasons
from casestudies.quotes.locate import align, windows
from casestudies.quotes.model import Edit, Kind
from casestudies.quotes.reading import Source
from casestudies.quotes.wording import Sort, Wording

_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The nearest passage, words `first` to `last` (half-open) of the source, and what differs."""

    kind: Kind
    first: int
    last: int
    edits: tuple[Edit, ...]


def nearest(source: Source, quote: Wording, claimed: Speakers | None) -> Diagnosis | None:
    """The passage most like the quote, and its differences; None where nothing is like it."""
    items = [item for item in quote.items if item.sort is Sort.WORD]
    keys = [item.key for item in items]
    gaps = len(quote) - len(items)
    best = None
    for window in windows(source, keys, stretch=100 * min(gaps, 2)):
        alignment = align(source, window, keys)
        if not alignment.matched:
            continue
        theirs = claimed is not None and source.speaker(alignment.first) not in claimed
        rank = (alignment.matched - (2 if theirs else 0), -alignment.first)
        if best is None or rank > best[0]:
            best = (rank, alignment)
    if best is None or best[1].matched < _ENOUGH * len(keys):
        return None
    alignment = best[1]
    edits = []
    for tag, i, to_i, j, to_j in alignment.blocks:
        if tag == "equal":
            continue
        begin = items[j].begin if j < len(items) else len(quote.text)
        end = items[to_j - 1].end if to_j > j else begin
        rule = reasons.name(source.language, source.keys[i:to_i], keys[j:to_j])
        edits.append(Edit(rule, quote.text[begin:end], source.surface(i, to_i), begin, end, permitted=False))
    kind = Kind.ALTERED
    if claimed is not None and not any(source.speaker(k) in claimed for k in range(alignment.first, alignment.last)):
        kind = Kind.MISATTRIBUTED
    return Diagnosis(kind, alignment.first, max(alignment.last, alignment.first + 1), tuple(edits))
