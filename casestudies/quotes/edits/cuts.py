"""Cuts are edits too: the rules, and what a cut is. `heads`, `tails` and `ellipsis` tell which cut is which."""

from __future__ import annotations

from dataclasses import dataclass

from casestudies.quotes.edits.base import permitted, refused
from casestudies.quotes.model import EditRule, Trait

OPENING = permitted(
    "Q114",
    "opening",
    "Conjunctions, fillers and settings at the start of a sentence are left out: so, well, and, `before that,`.",
    "They tie the sentence to the one before and claim nothing.",
    "So, yeah, we switched in May.",
    "We switched in May.",
    Trait.OF_SPEECH,
)
CLAUSE = permitted(
    "Q115",
    "clause",
    "A main clause that is joined with `and` or `so` stands alone.",
    "Each half stands on its own, and speech has no punctuation. The speaker has to see a further clause that is "
    "left out, unless it has its own subject, reverses nothing and refers to nothing said before. The cut is "
    "refused where the part left out holds a governing word (I think, if, not, but) or ends what was said (then, "
    "cancelled, lost).",
    "We tried a lot of ways, and it works great.",
    "It works great.",
)
ELLIPSIS = permitted(
    "Q120",
    "ellipsis",
    "An ellipsis shows that whole sentences, an aside that only adds detail, or a place, time or reason are left out of "
    "one answer.",
    "The reader sees the cut. What is left out may not govern what is left.",
    "The header compression, for example, saved us 96 %.",
    "The header compression … saved us 96 %.",
    Trait.DISCLOSES,
    Trait.IN_A_GAP,
)
HEAD = refused(
    "Q220",
    "head-cut",
    "The quote begins in the middle of a sentence without showing it.",
    "What came before may reverse the meaning: `I wouldn't say it's the best`.",
    "Begin with an ellipsis, or with the start of the sentence.",
    "On the second day we moved the data.",
    "We moved the data.",
    Trait.AT_AN_EDGE,
)
TAIL = refused(
    "Q221",
    "tail-cut",
    "The quote ends in the middle of a sentence without showing it.",
    "What follows may take it back: `We would buy it again, assuming the price holds`.",
    "End with an ellipsis, or with the end of the sentence.",
    "We love it for small jobs.",
    "We love it.",
    Trait.AT_AN_EDGE,
)
GOVERNED = refused(
    "Q222",
    "governing-words-cut",
    "A word that governs the rest is left out, with or without an ellipsis: a negation, a hedge, a "
    "condition, a quantifier, a reporting verb.",
    "An ellipsis tells readers that nothing important is missing. `I … think it is very good` was `I do "
    "not think it is very good`.",
    "Keep the words that govern the sentence.",
    "Some of our engineers love it.",
    "… our engineers love it.",
    Trait.AT_AN_EDGE,
    Trait.IN_A_GAP,
    Trait.GOVERNS,
)


@dataclass(frozen=True, slots=True)
class Cut:
    """What was left out at one place of the source, `first` to `last` (half-open), and what that means."""

    rule: EditRule
    first: int
    last: int
    permitted: bool
    reason: str = ""
