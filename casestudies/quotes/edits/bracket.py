"""Brackets: what an editor adds, and shows that it was added."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import EditKind, Place, Step, permitted
from casestudies.quotes.languages.base import Language
from casestudies.quotes.reading import Source
from casestudies.quotes.spelling import is_word
from casestudies.quotes.wording import Item, Sort

RULE = permitted(
    "Q121",
    "bracket",
    "Words in brackets tell what a pronoun stands for, in its place or behind it; or they are words that were said.",
    "The reader sees that the words are the editor's. A bracket in place of a content word, one with a "
    "figure, a `not` or an adjective, or other people in the place of `we`, changes the claim.",
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
    if i < len(source) and _stands_for(place, i, item) and not _our_own(place, item):
        yield 1, 1
    behind = place.j > 0 and i > 0 and place.quote.keys[place.j - 1] == source.keys[i - 1]
    if behind and source.keys[i - 1] not in place.language.possessives and _stands_for(place, i - 1, item):
        yield 0, 1


def _stands_for(place: Place, i: int, item: Item) -> bool:
    """Whether word `i` is a pronoun, and one that can mean such a thing or person.

    `We` are no other people than the speaker's own, and `it` is not several; `that` is a pronoun only as
    a subject or at the end of its clause: `that is why`, `we love that`.
    """
    source, language = place.source, place.language
    key, head = source.keys[i], item.keys[-1].removesuffix("'s")
    if (
        key not in language.pronouns
        or key in language.articles - language.demonstratives
        or (key in language.possessives and head == item.keys[-1])
    ):
        return False
    named = place.quote.text[item.begin + 1 : item.end - 1].split()[-1][:1].isupper()
    named = named and not (language.capital_nouns and is_word(head, language))
    named = named and not (language.bare_nouns and item.begin == 0)
    if key in language.generic:
        return named
    if key in language.selves:
        return named or head in language.bodies
    if key in language.demonstratives and not _alone(source, i, language):
        return False
    return key not in language.singular or head[:-1] not in language.referents


def _our_own(place: Place, item: Item) -> bool:
    """Whether the bracket makes the speaker's own people of somebody else: `[Our team] fixed it` of `They fixed it`."""
    language, words = place.language, item.keys
    key = place.source.keys[place.i]
    other = key not in language.selves and (key not in language.singular or key in language.persons)
    return (
        other and words[0] in language.selves and words[-1] in language.bodies and not place.source.runs(words, limit=1)
    )


def _alone(source: Source, i: int, language: Language) -> bool:
    """Whether a word such as `that` stands for something by itself, and neither leads to a thing nor joins a clause."""
    following = source.keys[i + 1] if i + 1 < len(source) else ""
    begins = source.set_off(i) or source.keys[i - 1] in language.function_words
    if source.set_off(i + 1) or (begins and following in language.linking | language.inverting | language.clitics):
        return True
    behind = source.keys[i + 2] if i + 2 < len(source) else ""
    things = language.selves | language.pronouns | language.articles
    return language.verb_second and source.starts_sentence(i) and (behind in things or behind[:1] == "#")


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
    said_before = head in place.source.positions
    if len(names) != len(words):
        return False
    if all(names) and (determined or head not in language.pronouns) and (_named(place, words) or _person(place, words)):
        return True
    if not determined and not (language.bare_nouns and (head in language.referents or said_before)):
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
