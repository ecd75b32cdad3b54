"""Brackets: what an editor adds, and shows that it was added."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import EditKind, Place, Step, permitted
from casestudies.quotes.spelling import is_word
from casestudies.quotes.wording import Item, Sort

RULE = permitted(
    "Q121",
    "bracket",
    "Words in brackets tell what a pronoun stands for, in its place or behind it; or they are words that were said.",
    "The reader sees that the words are the editor's. A bracket in place of a content word, or with a "
    "figure, a `not` or an adjective, changes the claim.",
    "It saved us hours.",
    "[The tool] saved us hours.",
)


def permit(place: Place) -> Iterator[Step]:
    """A bracket in place of a pronoun, or behind one."""
    source, i = place.source, place.i
    item = place.quote.items[place.j]
    if item.sort is not Sort.BRACKET or not item.keys:
        return
    if tuple(source.keys[i : i + len(item.keys)]) == item.keys:
        yield len(item.keys), 1
    if item.keys == ("sic",) and place.j > 0:
        yield 0, 1
    if not names_a_referent(place, item):
        return
    if i < len(source) and source.keys[i] in place.language.pronouns:
        yield 1, 1
    if (
        place.j > 0
        and i > 0
        and source.keys[i - 1] in place.language.pronouns
        and place.quote.keys[place.j - 1] == source.keys[i - 1]
    ):
        yield 0, 1


def names_a_referent(place: Place, item: Item) -> bool:  # noqa: PLR0911
    """Whether a bracket holds nothing but a name or a plain thing: `the tool`, `our finance team`, `Tallyroom`."""
    language = place.language
    words = list(item.keys)
    if words and words[0] in language.determiners:
        words = words[1:]
        determined = True
    else:
        determined = False
    words = [word.removesuffix("'s") for word in words]
    if not words or len(words) > 4:
        return False
    surface = place.quote.text[item.begin + 1 : item.end - 1].split()[-len(words) :]
    *modifiers, head = words
    if any(word[0] == "#" or language.class_of(word) or word in language.classes.get("degree", ()) for word in words):
        return False
    names = [s[:1].isupper() for s in surface]
    if len(names) != len(words):
        return False
    if all(names) and (determined or head not in language.pronouns) and (_named(place, words) or _person(place, words)):
        return True
    if not determined:
        return False
    if not (names[-1] or head in language.referents or head in place.source.positions):
        return False
    if head not in language.referents and not names[-1] and head in language.function_words:
        return False
    run = tuple(words)
    said_so = bool(place.source.runs(run, limit=1))
    return said_so or all(
        name or word in language.qualifiers or word in language.referents
        for word, name in zip(modifiers, names, strict=False)
    )


def _person(place: Place, words: list[str]) -> bool:
    """Whether one word with a capital stands for a person."""
    around = place.source.keys[max(0, place.i - 1) : place.i + 1]
    return len(words) == 1 and not place.language.persons.isdisjoint(around)


def _named(place: Place, words: list[str]) -> bool:
    """Whether words with capitals are a name: they were said, or no dictionary has them. `[Amazing Tool]` is praise."""
    if place.source.runs(words, limit=1):
        return True
    language = place.language
    return bool(language.dictionary) and not any(is_word(word, language) for word in words)


KIND = EditKind(RULE, permit)
