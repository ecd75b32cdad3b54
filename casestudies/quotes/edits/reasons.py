"""Names for what is not permitted. Nothing is let through or held back here: a difference that no rule permits is
refused, whatever it is called.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from rapidfuzz import fuzz

from casestudies.quotes.edits.base import refused
from casestudies.quotes.edits.slip import MISSPELLED, is_misspelled
from casestudies.quotes.languages.base import Language
from casestudies.quotes.model import EditRule

NEGATION = refused(
    "Q201",
    "negation",
    "A negation was added, dropped or reversed: not, never, nobody, un-, without.",
    "The quote says the opposite of what was said.",
    "Quote the words as they were said.",
    "We did not lose any data.",
    "We did lose data.",
)
FIGURE = refused(
    "Q202",
    "figure",
    "A figure differs.",
    "A figure is a claim, and the first thing that readers take away.",
    "Write the figure that was said.",
    "It takes fifteen minutes.",
    "It takes fifty minutes.",
)
MAGNITUDE = refused(
    "Q203",
    "magnitude",
    "A figure is ten, a hundred or a thousand times what was said.",
    "One zero too many makes it a different claim.",
    "Write the figure that was said.",
    "We have 1,200 customers.",
    "We have 12,000 customers.",
)
UNIT = refused(
    "Q204",
    "unit",
    "A figure has another unit, or none: percent and points, dollars and euros, a month and a year.",
    "Without its unit a figure means nothing; with another unit it means something else.",
    "Write the unit that was said.",
    "Churn fell by 3.5 points.",
    "Churn fell by 3.5 percent.",
)
HEDGE = refused(
    "Q205",
    "hedge",
    "A hedge was added, dropped or replaced: I think, probably, almost, sort of, up to.",
    "A guess becomes a fact, or a fact a guess.",
    "Keep the hedge as it was said.",
    "It almost never goes down.",
    "It never goes down.",
)
MODALITY = refused(
    "Q206",
    "modality",
    "A word such as can, may, must or would was added, dropped or replaced.",
    "What could happen is presented as what happens.",
    "Keep the verb as it was said.",
    "It could save us a day.",
    "It will save us a day.",
)
TENSE = refused(
    "Q207",
    "tense",
    "The tense or form of a verb changed.",
    "What was true then may not be true now.",
    "Keep the verb as it was said.",
    "It was slow on Mondays.",
    "It is slow on Mondays.",
)
DEGREE = refused(
    "Q208",
    "degree",
    "A word of degree was added, dropped or replaced: very, really, best, slightly, just.",
    "The praise becomes stronger or weaker than it was.",
    "Keep the degree that was said.",
    "It is a good tool.",
    "It is a very good tool.",
)
QUANTIFIER = refused(
    "Q209",
    "quantifier",
    "A word for how many or how much changed: some, most, all, only.",
    "The quote claims more, or less, than was said.",
    "Keep the words that say how many.",
    "Some of our engineers love it.",
    "All of our engineers love it.",
)
ACTOR = refused(
    "Q210",
    "actor",
    "The quote changes who does something: we and they, my and our.",
    "What was done is credited to the wrong people.",
    "Keep the pronoun, or put what it stands for in brackets.",
    "They fixed it overnight.",
    "We fixed it overnight.",
)
NAME = refused(
    "Q211",
    "name",
    "A name differs.",
    "The quote is then about somebody or something else.",
    "Write the name as it was said, or add a correction to the interview.",
    "We moved to Globex.",
    "We moved to Acme.",
)
MISHEARD = refused(
    "Q235",
    "name-or-misheard",
    "A name differs by a few letters: another name, or one that the transcript misheard.",
    "A machine writes names as it hears them; only somebody who listens again can tell which it was.",
    "Listen again. If the transcript misheard, add a correction to interview.yml; if not, write the name as it was said.",
    "We moved to Octa.",
    "We moved to Okta.",
)
ORDER = refused(
    "Q212",
    "order",
    "The words are the same, in a different order.",
    "The order of words says who did what to whom, and what came first.",
    "Keep the order in which it was said.",
    "We moved from Acme to Globex.",
    "We moved from Globex to Acme.",
)
REPORTING = refused(
    "Q213",
    "reporting",
    "The words that say whose claim it is were added or dropped: they said, he believes.",
    "A report becomes the speaker's own claim.",
    "Keep the words that say whose claim it is.",
    "The nurses say it works.",
    "The nurses, it works.",
)
CONDITION = refused(
    "Q214",
    "condition",
    "A condition or a limit was added, dropped or replaced: if, unless, but, than, before.",
    "What is true under a condition is presented as always true.",
    "Keep the condition.",
    "It works if the network is up.",
    "It works, the network is up.",
)
WORDING = refused(
    "Q216",
    "wording",
    "The words are not those that were said.",
    "A paraphrase is not a quote, however close.",
    "Quote what was said, or write it without quotation marks.",
    "It works well.",
    "It works brilliantly.",
)
ADDED = refused(
    "Q217",
    "words-added",
    "Words were added that were not said.",
    "They are the editor's, not the speaker's.",
    "Take them out; words that only say what a pronoun stands for can go in brackets.",
    "It works.",
    "It works for everybody.",
)
OMITTED = refused(
    "Q218",
    "words-left-out",
    "Words are missing, and nothing shows it.",
    "Readers assume that nothing is missing.",
    "Put the words back, or an ellipsis where one is allowed.",
    "It works for the small branches.",
    "It works for the branches.",
)
BRACKET = refused(
    "Q224",
    "bracket-with-content",
    "A bracket replaces a content word, or holds more than a plain name for what a pronoun means.",
    "Even in brackets, a figure, a `not` or an adjective changes the claim.",
    "Quote the word that was said, or name the thing without judging it.",
    "It has been a change.",
    "It has been a [huge] change.",
)

_BY_CLASS = {
    "hedge": HEDGE,
    "modality": MODALITY,
    "condition": CONDITION,
    "limit": CONDITION,
    "quantifier": QUANTIFIER,
    "reporting": REPORTING,
    "control": REPORTING,
}


def name(language: Language, said: Sequence[str], quoted: Sequence[str], *, named: bool = False) -> EditRule:  # noqa: PLR0911, PLR0912
    """The rule that names a difference best. `named`: one of the differing words is written as a name."""
    missing = Counter(said) - Counter(quoted)
    added = Counter(quoted) - Counter(said)
    if said and not missing and not added:
        return ORDER
    differing = [*missing, *added]
    if differing and language.approximators.issuperset(differing):
        return HEDGE
    if any(language.class_of(w) == "negation" for w in differing) or _opposite(missing, added, language):
        return NEGATION
    figures = [w for w in differing if w[0] == "#"]
    if figures:
        return _figure([w for w in missing if w[0] == "#"], [w for w in added if w[0] == "#"])
    if any(w in language.classes.get("unit", ()) for w in differing):
        return UNIT
    if len(said) == len(quoted) == 1 and is_misspelled(said[0], quoted[0], language):
        return MISSPELLED
    if named:
        return MISHEARD if _sounds_alike(missing, added) else NAME
    for w in differing:
        if w in language.classes.get("pronoun", ()) and (missing and added):
            return ACTOR
        if rule := _BY_CLASS.get(language.class_of(w)):
            return rule
        if w in language.classes.get("degree", ()):
            return DEGREE
    if all(w in language.classes.get("tense", ()) for w in differing) or _inflected(missing, added):
        return TENSE
    if not said:
        return ADDED
    if not quoted:
        return OMITTED
    return WORDING


def _sounds_alike(missing: Counter[str], added: Counter[str]) -> bool:
    """Whether one word stands for another that is nearly the same in letters."""
    one, other = " ".join(missing), " ".join(added)
    return min(len(one), len(other)) >= _SHORTEST_NAME and fuzz.ratio(one, other) >= _ALIKE


_SHORTEST_NAME = 4
_ALIKE = 70
"""Percent: Okta and Octa are 75 alike, Globex and Acme 20."""


def _opposite(missing: Counter[str], added: Counter[str], language: Language) -> bool:
    return any(
        (a.startswith(affix) and a[len(affix) :] in other)
        for affix in language.affixes
        for words, other in ((missing, added), (added, missing))
        for a in words
    )


def _figure(said: list[str], quoted: list[str]) -> EditRule:
    if len(said) != 1 or len(quoted) != 1:
        return FIGURE
    (a, unit), (b, other) = _parts(said[0]), _parts(quoted[0])
    if a is None or b is None:
        return FIGURE
    if a == b:
        return UNIT if unit != other else FIGURE
    if a and b:
        ratio = max(a, b) / min(a, b)
        while ratio >= 10 and ratio % 10 == 0:
            ratio /= 10
        if ratio == 1:
            return MAGNITUDE
    return FIGURE


def _parts(key: str) -> tuple[Decimal | None, str]:
    value = key[1:].rstrip("%$€£¥th")
    try:
        return Decimal(value), key[1 + len(value) :]
    except InvalidOperation:
        return None, ""


def _inflected(missing: Counter[str], added: Counter[str]) -> bool:
    """Whether one word became another form of itself: use, used."""
    if len(missing) != 1 or len(added) != 1:
        return False
    (a,), (b,) = missing, added
    stem = 0
    while stem < min(len(a), len(b)) and a[stem] == b[stem]:
        stem += 1
    return stem >= 3 and max(len(a), len(b)) - stem <= 3
