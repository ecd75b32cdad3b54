"""The permitted edits, one small home each, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits import (
    abbreviation,
    backchannel,
    bracket,
    compound,
    contraction,
    false_start,
    figure_form,
    filler,
    informal,
    opening,
    self_correction,
    slip,
    spelling_variant,
    spoken_figure,
    stutter,
    unspoken,
    written_form,
)
from casestudies.quotes.edits.base import LeavingOut
from casestudies.quotes.reading import TranscriptWords

REPLACING = (
    contraction.KIND,
    informal.KIND,
    figure_form.KIND,
    spoken_figure.KIND,
    abbreviation.KIND,
    unspoken.KIND,
    spelling_variant.KIND,
    written_form.KIND,
    compound.KIND,
    slip.KIND,
)
"""Edits that account for words of the quote."""

LEAVING_OUT: tuple[LeavingOut, ...] = (
    filler.KIND,
    stutter.KIND,
    false_start.KIND,
    self_correction.KIND,
    opening.KIND,
)
"""Edits that leave words of the source out."""

BETWEEN_TURNS = backchannel.KIND
IN_BRACKETS = bracket.KIND


def leaving_out(source: TranscriptWords, i: int) -> Iterator[int]:
    """How many words from `i` on may be left out, by any kind."""
    for kind in LEAVING_OUT:
        yield from kind.lengths(source, i)
