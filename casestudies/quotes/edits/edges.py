"""The cuts at the two ends of a quote, as verdict and diagnosis both tell of them."""

from __future__ import annotations

from casestudies.quotes.edits import heads, tails
from casestudies.quotes.edits.cuts import Cut
from casestudies.quotes.model import Edit
from casestudies.quotes.reading import TranscriptWords
from casestudies.quotes.wording import Item, Sort, Wording


def edge_cuts(source: TranscriptWords, quote: Wording, first: int, last: int) -> tuple[Edit | None, Edit | None]:
    """What a quote of the words `first` to `last` (half-open) cuts off its first sentence and its last."""
    begins, ends = quote.items[0], quote.items[-1]
    opened = begins.sort is Sort.GAP or begins.capital or _bracketed_letter(begins) or quote.fragment
    head = heads.head(source, first, disclosed=opened, fragment=quote.fragment)
    tail = tails.tail(source, last, disclosed=ends.sort is Sort.GAP or quote.fragment)
    return _edit(source, head, 0), _edit(source, tail, len(quote.text))


def _edit(source: TranscriptWords, cut: Cut | None, at: int) -> Edit | None:
    return (
        None
        if cut is None
        else Edit(cut.rule, "", source.surface(cut.first, cut.last), at, at, permitted=cut.permitted)
    )


def _bracketed_letter(item: Item) -> bool:
    return item.sort is Sort.BRACKET and len(item.keys) == 1 and len(item.keys[0]) == 1
