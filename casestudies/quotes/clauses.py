"""Clauses and short sentences: where one may be said to begin, whether it has a verb of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from casestudies.quotes.edits.base import phrase_at
from casestudies.quotes.edits.filler import filler_at
from casestudies.quotes.edits.heads import is_finite, opening_at
from casestudies.quotes.reading import TranscriptWords

SHORT_TURN = 8
"""Words of a listener that do not end the exchange: `Really?`, `And would you buy it again?`"""
FRAGMENT_WORDS = 5
FEW = 3
COMMENT = 8
"""Words of a sentence that says something of the one before."""
SHORT = 14
"""Words of a sentence that turns back to the one before it; a longer one goes on to something else."""
ASKING = "?？؟"


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words `first` to `last` (half-open) of the source. `between`: what a listener said before it, in a short turn."""

    first: int
    last: int
    between: str = ""


def openings(source: TranscriptWords, first: int, last: int) -> Iterator[int]:
    """The words at which a sentence may be said to begin: its first, and those behind its openers."""
    at = first
    while at < last:
        yield at
        step = opener_at(source, at)
        if not step:
            return
        at += step


def opener_at(source: TranscriptWords, at: int) -> int:
    """How many words a sentence that is said to begin here only opens with: `well`, `you know`; 0 if none. Kept: all that is
    asked of a sentence asks for it.
    """
    known = source.opened.get(at)
    if known is None:
        known = filler_at(source, at) or opening_at(source, at) or _interjection(source, at)
        source.opened[at] = known
    return known


def _interjection(source: TranscriptWords, at: int) -> int:
    language = source.language
    opens = phrase_at(source, at, language.openers) == 1 or phrase_at(source, at, language.denials) == 1
    return 1 if opens and source.set_off(at + 1) else 0


def has_verb(source: TranscriptWords, first: int, last: int) -> bool:
    """Whether these words have a verb of their own."""
    language, keys = source.language, source.keys
    if not (language.inverting | language.classes.get("tense", frozenset())).isdisjoint(keys[first:last]):
        return True
    if keys[first] in language.verbs and first + 1 < last and keys[first + 1] in language.function_words:
        return True  # `Ask for it.`
    return any(is_verb(source, at) for at in range(first + (not language.drops_subjects), last))


def is_verb(source: TranscriptWords, at: int) -> bool:
    """Whether a word can be the verb of a sentence."""
    language, key = source.language, source.keys[at]
    finite = (language.verbs, language.inverting, language.classes.get("tense", frozenset()))
    ends = bool(language.past_ending and key.endswith(language.past_ending))
    shown = is_finite(source, at) or any(key in words for words in finite) or _takes_an_object(source, at)
    return ends or shown or key.endswith(language.we_endings)


def _takes_an_object(source: TranscriptWords, at: int) -> bool:
    """Whether a word has an object pronoun right before it, as verbs alone have, and its subject before that.

    `La oficina las archiva` shows a verb; in `casi todas las tiendas` the same small word is an article.
    """
    language, keys = source.language, source.keys
    if at < 2 or keys[at - 1] not in language.clitics or source.set_off(at) or source.set_off(at - 1):
        return False
    before = keys[at - 2]
    small = (
        language.before_object | language.function_words | language.joiners | language.adding | language.intensifiers
    )
    return before not in small and not language.class_of(before) and not source.starts_sentence(at - 1)


def has_own_subject(source: TranscriptWords, first: int) -> bool:
    """Whether a sentence begins with who does something: `We never fight` is a claim of its own."""
    language = source.language
    return source.keys[first] in language.subjects - language.comments


def stands_apart(source: TranscriptWords, at: int) -> bool:
    """Whether words can only be set off: after a comma, or because they are one word."""
    return source.set_off(at) or at + 1 == len(source) or source.starts_sentence(at + 1)
