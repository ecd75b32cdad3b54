"""Brackets: what an editor adds, and shows that it was added."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import EditKind, EditPlace, Step, permitted
from casestudies.quotes.languages.base import Language
from casestudies.quotes.model import Trait
from casestudies.quotes.reading import TranscriptWords
from casestudies.quotes.spelling import is_word
from casestudies.quotes.wording import Item, Sort, Wording

RULE = permitted(
    "Q121",
    "bracket",
    "Words in brackets say what a pronoun stands for, in its place or after it; spell out an abbreviation; say "
    "what a thing is for (which the speaker has to see); or are words that were said.",
    "The reader sees that the words are the editor's. A bracket that replaces a content word, holds a figure, a "
    "`not` or an adjective, or puts a company in place of `we` changes the claim.",
    "It saved us hours.",
    "[The tool] saved us hours.",
    Trait.DISCLOSES,
)
_MOST_WORDS = 4
_BEFORE = 40
"""Words before a pronoun among which the person may be named that it means."""
_CLIPPED = 2
"""Letters that a clipped word keeps at least: ops, info."""


def permit(place: EditPlace) -> Iterator[Step]:
    """A bracket in place of a pronoun, behind one, or behind an article that goes with it."""
    source, i = place.source, place.i
    item = place.quote.items[place.j]
    if item.sort is not Sort.BRACKET:
        yield from _behind_article(place)
        return
    if not item.keys:
        return
    if tuple(source.keys[i : i + len(item.keys)]) == item.keys:
        yield len(item.keys), 1
    behind = place.j > 0 and i > 0 and place.quote.keys[place.j - 1] == source.keys[i - 1]
    if (item.keys == ("sic",) and place.j > 0) or (behind and (_abbreviates(place, item) or explains(place, item))):
        yield 0, 1
    if i < len(source) and (
        _agrees(source.keys[i], item.keys, place.language) or _unclipped(place, item) or _in_full(place, item)
    ):
        yield 1, 1
    yield from _referents(place, item, behind=behind)


def _referents(place: EditPlace, item: Item, *, behind: bool) -> Iterator[Step]:
    source, i, language = place.source, place.i, place.language
    verb = len(item.keys) > 1 and i + 1 < len(source) and _agrees(source.keys[i + 1], item.keys[-1:], language)
    if verb and names_a_referent(place, item.keys[:-1], item) and _stands_for(place, i, item, item.keys[:-1]):
        yield 2, 1
    if not names_a_referent(place, item.keys, item):
        return
    if i < len(source) and _stands_for(place, i, item, item.keys) and not _our_own(place, item):
        yield 1, 1
    if behind and source.keys[i - 1] not in language.possessives and _stands_for(place, i - 1, item, item.keys):
        yield 0, 1


def _behind_article(place: EditPlace) -> Iterator[Step]:
    """`the [drivers]` in the place of `them`."""
    quote, j, i = place.quote, place.j, place.i
    if j + 1 >= len(quote) or quote.items[j + 1].sort is not Sort.BRACKET or i >= len(place.source):
        return
    item = quote.items[j + 1]
    words = (quote.keys[j], *item.keys)
    named = quote.keys[j] in place.language.determiners and names_a_referent(place, words, item)
    if named and _stands_for(place, i, item, words):
        yield 1, 2


def _agrees(said: str, written: tuple[str, ...], language: Language) -> bool:
    """Whether a verb in brackets is the one that was said, with another number: `[were]` for `was`."""
    return len(written) == 1 and any({said, written[0]} <= pair for pair in language.numbers)


def _abbreviates(place: EditPlace, item: Item) -> bool:
    word = place.source.keys[place.i - 1]
    return word not in place.language.function_words and spells_out(word, item.keys)


def _in_full(place: EditPlace, item: Item) -> bool:
    """Whether a bracket stands in the place of the abbreviation that it spells out: `our [chief financial officer]`."""
    said = place.source.keys[place.i]
    capitals = place.source.surface(place.i, place.i + 1).isupper()
    return capitals and said not in place.language.function_words and spells_out(said, item.keys)


def spells_out(short: str, written: tuple[str, ...]) -> bool:
    """Whether these are the words behind an abbreviation: `KPI [key performance indicator]`."""
    return len(short) >= _CLIPPED and len(written) > 1 and short == "".join(word[0] for word in written)


def explains(place: EditPlace, item: Item) -> bool:
    """Whether a bracket tells what something is for, or where, without judging it: `rules [for loading]`. Nobody said so, and
    whether it was meant the speaker is asked.
    """
    language, (opening, *rest) = place.language, item.keys
    weighty = language.classes.get("degree", frozenset()) | language.classes.get("unit", frozenset())
    weighty |= language.pronouns | language.subjects | language.amounts
    return (
        bool(language.judging)
        and opening in language.phrase_starts
        and 0 < len(rest) < _MOST_WORDS
        and place.source.keys[place.i - 1] not in language.function_words
        and not any(w[0] == "#" or language.class_of(w) or w in weighty or _judges(w, language) for w in rest)
    )


def _unclipped(place: EditPlace, item: Item) -> bool:
    """Whether a bracket writes a clipped word out: `[operations]` for `ops`."""
    said = place.source.keys[place.i]
    return len(item.keys) == 1 and place.language.clipped.get(said) == item.keys[0]


def _stands_for(place: EditPlace, i: int, item: Item, words: tuple[str, ...]) -> bool:
    """Whether word `i` is a pronoun, and one that can mean such a thing or person.

    `We` are no other people than the speaker's own, and no company that the speaker may not be of; `it` is not several;
    `that` is a pronoun only as a subject or where no thing follows: `that is why`, `add that to the plan`.
    """
    source, language = place.source, place.language
    key, head = source.keys[i], words[-1].removesuffix("'s")
    if (
        key not in language.pronouns
        or key in language.articles - language.demonstratives
        or (key in language.possessives and head == words[-1] and words[0] not in language.possessives)
    ):
        return False
    written = place.quote.text[item.begin + 1 : item.end - 1].split()
    named = (written[: len(words)] or [""])[-1][:1].isupper()
    named = named and not (language.capital_nouns and is_word(head, language))
    named = named and not (language.bare_nouns and item.begin == 0)
    if key in language.generic:
        return named
    if key in language.own_pronouns:
        return not named and head in language.own_team_nouns
    unsaid = named and key not in _individuals(language) and not source.runs([head], limit=1)
    if unsaid and (len(words) < len(item.keys) or (key not in language.singular and _plural(source, i + 1))):
        return False  # `they crash` is not said of one company
    if key in language.demonstratives and not _alone(source, i, language):
        return False
    return key not in language.singular or head[:-1] not in language.referents | language.roles


def _plural(source: TranscriptWords, i: int) -> bool:
    """Whether a verb stands here in the form that goes with `they` alone."""
    language = source.language
    key = source.keys[i] if i < len(source) else ""
    present = key in language.verbs and any(key + ending in language.verbs for ending in ("s", "es"))
    return present or (any(key in pair for pair in language.numbers) and not key.endswith("s"))


def _our_own(place: EditPlace, item: Item) -> bool:
    """Whether the bracket makes the speaker's own people of somebody else: `[Our team] fixed it` of `They fixed it`."""
    language, words = place.language, item.keys
    key = place.source.keys[place.i]
    other = key not in language.own_pronouns and (key not in language.singular or key in language.persons)
    return (
        other
        and words[0] in language.own_pronouns
        and words[-1] in language.own_team_nouns
        and not place.source.runs(words, limit=1)
    )


def _alone(source: TranscriptWords, i: int, language: Language) -> bool:
    """Whether a word such as `that` stands for something by itself, and neither leads to a thing nor joins a clause."""
    following = source.keys[i + 1] if i + 1 < len(source) else ""
    before = source.keys[i - 1] if i and not source.set_off(i) else ""
    if source.set_off(i + 1):
        return True
    begins = not before or before in language.function_words
    if begins and following in language.linking | language.inverting | language.clitics:
        return True
    if source.starts_sentence(i) and following[-1:] == "s" and {following, following[:-1]} <= language.verbs:
        return True  # `That saves an hour`
    behind = source.keys[i + 2] if i + 2 < len(source) else ""
    things = language.own_pronouns | language.pronouns | language.articles
    if language.verb_second and source.starts_sentence(i) and (behind in things or behind[:1] == "#"):
        return True
    return following in language.phrase_starts and language.class_of(before) != "reporting" and before in language.verbs


def names_a_referent(place: EditPlace, words: tuple[str, ...], item: Item) -> bool:
    """Whether these words are nothing but a name or a plain thing: `the tool`, `our finance team`, `Tallyroom`."""
    language = place.language
    determined = words[0] in language.determiners or words[0] in language.articles - language.amounts
    bare = [word.removesuffix("'s") for word in (words[1:] if determined else words)]
    if not bare or len(bare) > _MOST_WORDS:
        return False
    surface = place.quote.text[item.begin + 1 : item.end - 1].split()
    surface = surface[-len(bare) :] if len(words) == len(item.keys) else surface[: len(words)][-len(bare) :]
    if len(surface) < len(bare):
        surface = [""] * (len(bare) - len(surface)) + surface
    if any(word[0] == "#" or language.class_of(word) or word in language.classes.get("degree", ()) for word in bare):
        return False
    names = [s[:1].isupper() for s in surface]
    *modifiers, head = bare
    if all(names) and (determined or head not in language.pronouns) and (_named(place, bare) or _person(place, bare)):
        return True
    around = place.source.keys[max(0, place.i - 1) : place.i + 1]
    plural = head.endswith("s") and not language.demonstratives.isdisjoint(around)
    pointed = bool(language.judging) and around[0] in language.demonstratives & language.singular  # `this [scanner]`
    bare_noun = language.bare_nouns and (head in language.referents | language.roles or head in place.source.positions)
    if not (determined or plural or bare_noun or pointed):
        return False
    if not (names[-1] or _plain(place, head)):
        return False
    known = language.qualifiers | language.referents | language.roles
    plain = not any("'s" in word for word in words[:-1]) and all(
        name or word in known or _unjudging(word, language) for word, name in zip(modifiers, names, strict=False)
    )
    return plain or bool(place.source.runs(bare, limit=1))


def _plain(place: EditPlace, word: str) -> bool:
    """Whether a word names a person or a thing without judging it."""
    language = place.language
    if word in language.referents or word in language.roles or word.removesuffix("s") in language.roles:
        return True
    if word in language.function_words:
        return False
    return word in place.source.positions or (bool(language.judging) and not _judges(word, language))


def _judges(word: str, language: Language) -> bool:
    return word in language.judging or word.removesuffix("s") in language.judging or word in language.reversal_words


def _unjudging(word: str, language: Language) -> bool:
    """Whether a word before a thing's name, that is listed nowhere, is at least no adjective, by its ending."""
    if not language.judging or word in language.function_words or _judges(word, language):
        return False
    return not word.endswith(language.judging_endings) or word.endswith(language.plain_endings)


def is_listed(quote: Wording, j: int, source: TranscriptWords, i: int) -> bool:
    """Whether everything that a bracket names at word `i` was said, or is listed as a plain thing: nothing new comes in.
    A thing in the place of a person is new: whether `he` was the tool, only the speaker knows.
    """
    language, item = source.language, quote.items[j]
    said = source.keys[i]
    if item.keys[0] in language.phrase_starts and tuple(source.keys[i : i + len(item.keys)]) != item.keys:
        return False
    if said in (_individuals(language) if language.judging else language.persons):
        return _is_plain_person(quote, item, source, i)
    others = said not in language.singular | language.own_pronouns and _other_people_before(item, source, i)
    if others or not language.judging:
        return not others
    if language.clipped.get(said) == item.keys[0] or spells_out(said, item.keys):
        return True
    if (
        said not in language.own_pronouns
        and item.keys[0] in language.own_pronouns
        and item.keys[-1] in language.own_team_nouns
    ):
        return bool(source.runs(item.keys, limit=1))
    known = language.referents | language.roles | language.qualifiers | language.determiners | language.function_words
    return all(
        key.removesuffix("'s") in known or key.removesuffix("s") in known or key in source.positions
        for key in item.keys
    )


def _is_plain_person(quote: Wording, item: Item, source: TranscriptWords, i: int) -> bool:
    """Whether a bracket names who `he` or `she` is by work, by a word that was said, or by a name. `[The rival]` is none of these.

    A name that nobody said, and that is a word as well, may be praise: `[Genius]`, `[Held]`. Where things are he and she, one that
    nobody said stands only where no person was named before.
    """
    language, head = source.language, item.keys[-1].removesuffix("'s")
    if head in language.referents - language.roles:
        return language.gendered and (head in source.positions or not _person_named_before(source, i))
    if head in language.roles or head.removesuffix("s") in language.roles or head in source.positions:
        return True
    named = quote.text[item.begin + 1 : item.end - 1].split()[-1][:1].isupper()
    known = all(is_word(key.removesuffix("'s"), language) for key in item.keys)
    return named and (head in source.labels or not known)


def _other_people_before(item: Item, source: TranscriptWords, i: int) -> bool:
    """Whether others than the bracket's people were named right before, who may be meant: `[The clients]` behind `our drivers`,
    whether somebody named the clients or not. `Our team` and `the vendor` are plain where they were named.
    """
    language = source.language
    people = {key.removesuffix("s") for key in source.keys[max(0, i - _BEFORE) : i]} & language.roles
    if people <= {key.removesuffix("s") for key in item.keys}:
        return False
    small = language.determiners | language.function_words | language.inverting
    plain = item.keys[0] in language.own_pronouns or not item.keys[-1].endswith("s")
    return not (plain and any(key in source.positions for key in item.keys if key not in small))


def _person_named_before(source: TranscriptWords, i: int) -> bool:
    """Whether a name stands in the sentences before a pronoun, which may be whom it means."""
    return any(source.named(k) for k in range(max(source.words_of(source.turn(i))[0], i - _BEFORE), i))


def _individuals(language: Language) -> frozenset[str]:
    """Pronouns that stand for one person: he, her."""
    return language.persons & language.singular if language.singular else language.persons


def _person(place: EditPlace, words: list[str]) -> bool:
    """Whether words with capitals stand for a person."""
    around = place.source.keys[max(0, place.i - 1) : place.i + 1]
    return len(words) <= 3 and not place.language.persons.isdisjoint(around)


def _named(place: EditPlace, words: list[str]) -> bool:
    """Whether words with capitals are a name: they were said, or no dictionary has them. `[Amazing Tool]` is praise."""
    if place.source.runs(words, limit=1):
        return True
    language = place.language
    return bool(language.dictionary) and not any(is_word(word, language) for word in words)


KIND = EditKind(RULE, permit)
