"""The permitted edits, one small home each, in the order in which they are tried."""

from __future__ import annotations

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
    slip,
    spelling_variant,
    spoken_figure,
    stutter,
    unspoken,
)
from casestudies.quotes.edits.base import LeavingOut

REPLACING = (
    contraction.KIND,
    informal.KIND,
    figure_form.KIND,
    spoken_figure.KIND,
    abbreviation.KIND,
    unspoken.KIND,
    spelling_variant.KIND,
    compound.KIND,
    slip.KIND,
)
"""Edits that account for words of the quote."""

LEAVING_OUT: tuple[LeavingOut, ...] = (filler.KIND, stutter.KIND, false_start.KIND)
"""Edits that leave words of the source out."""

BETWEEN_TURNS = backchannel.KIND
IN_BRACKETS = bracket.KIND
