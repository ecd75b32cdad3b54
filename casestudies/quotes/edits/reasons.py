"""Names for what is not permitted. Nothing is let through or held back here: a difference that no rule permits is refused, whatever it is called."""

from __future__ import annotations

from collections.abc import Sequence

from casestudies.findings import Rule
from casestudies.quotes.edits.base import refused
from casestudies.quotes.languages.base import Language

NEGATION = refused(
    "Q201",
    "negation",
    "A `not` was added, dropped or turned.",
    "It says the opposite.",
    "Quote what was said.",
    "We did not lose data.",
    "We did lose data.",
)
FIGURE = refused(
    "Q202",
    "figure",
    "A figure differs.",
    "A figure is a claim, and the first thing readers take away.",
    "Write the figure that was said.",
    "fifteen minutes",
    "fifty minutes",
)
WORDING = refused(
    "Q216",
    "wording",
    "Other words than were said.",
    "A paraphrase is no quote.",
    "Quote what was said, or write it without quotation marks.",
    "It works well.",
    "It works brilliantly.",
)
ADDED = refused(
    "Q217",
    "words added",
    "Words that were not said.",
    "They are the editor's, not the speaker's.",
    "Take them out, or put them in brackets where they only say what is meant.",
    "It works.",
    "It always works.",
)
OMITTED = refused(
    "Q218",
    "words left out",
    "Words are missing, and nothing shows it.",
    "The reader takes it for the whole sentence.",
    "Put an ellipsis there, or the words back.",
    "It works for small teams.",
    "It works.",
)

RULES = (NEGATION, FIGURE, WORDING, ADDED, OMITTED)


def name(language: Language, said: Sequence[str], quoted: Sequence[str]) -> Rule:
    """The rule that names a difference best."""
    differing = set(said) ^ set(quoted)
    if any(language.class_of(w) == "negation" for w in differing):
        return NEGATION
    if any(w[0] == "#" for w in differing):
        return FIGURE
    if not said:
        return ADDED
    if not quoted:
        return OMITTED
    return WORDING
