"""Fillers: words that hold the floor while the next thought comes."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import LeavingOut, permitted, phrase_at
from casestudies.quotes.model import Trait
from casestudies.quotes.reading import Words

RULE = permitted(
    "Q103",
    "filler",
    "A filler is left out: um, uh; also `you know`, `I mean` and `like` where commas set them off.",
    "Fillers add nothing. Within a sentence the same words can matter (`you know the price`): only those set off by commas may go.",
    "It was, like, super easy.",
    "It was super easy.",
    Trait.OF_SPEECH,
)


def filler_at(reading: Words, i: int) -> int:
    """How many words of filler stand set off at word `i`."""
    if i >= len(reading):
        return 0
    language = reading.language
    length = 0
    if reading.set_off(i) or (reading.starts_sentence(i - 1) and (reading.keys[i - 1],) in language.openers):
        lengths = (
            phrase_at(reading, i, language.remarks),
            phrase_at(reading, i, language.fillers),
            _tag_at(reading, i),
        )
        length = next((n for n in lengths if n and _stands_apart(reading, i, n)), 0)
        length = 0 if length and _is_another_word(reading, i) else length
    length = length or _particle_at(reading, i)
    if not length or (i + length < len(reading) and (_about(reading, i, length) or _repairs(reading, i, length))):
        return 0
    return length


def _particle_at(reading: Words, i: int) -> int:
    """How many words of a filler that no mark sets off stand here, where they can be nothing else."""
    language, keys = reading.language, reading.keys
    length = phrase_at(reading, i, language.particles)
    if not length or reading.starts_sentence(i):
        return 0
    if keys[i] in language.hosts and keys[i - 1] not in language.hosts[keys[i]]:
        return 0
    return 0 if _is_another_word(reading, i) else length


def _is_another_word(reading: Words, i: int) -> bool:
    """Whether a word that can be a filler is something else in its sentence: `left, right, or straight on`."""
    others = reading.language.homonyms.get(reading.keys[i], frozenset())
    return bool(others) and not others.isdisjoint(reading.keys[slice(*reading.sentence(i))])


def _stands_apart(reading: Words, i: int, length: int) -> bool:
    """Whether marks stand on both sides, and it is not the word for this: `quiero, este, y no otro`."""
    language = reading.language
    if not reading.set_off(i + length):
        return False
    if reading.keys[i] not in language.demonstratives or i + length >= len(reading):
        return True
    following = reading.keys[i + length]
    return following not in language.joiners and language.class_of(following) not in {"negation", "limit"}


def _tag_at(reading: Words, i: int) -> int:
    """How many words here only ask for a nod, or press the point, at the end of a sentence: `right?`, `no way`."""
    language = reading.language
    length = phrase_at(reading, i, language.tags)
    if not length and (length := phrase_at(reading, i, language.emphases)):
        first = reading.sentence(i)[0]
        if all(language.class_of(key) != "negation" for key in reading.keys[first:i]):
            return 0
    elif length and language.class_of(reading.keys[i]) == "negation" and "?" not in reading.gap(i + length):
        return 0  # `funciona, no.` says no
    length = length or _once_more(reading, i)
    return length if length and reading.starts_sentence(i + length) else 0


def _once_more(reading: Words, i: int) -> int:
    """How many words here say a claim once more, and no less: `it really has`, `they do`."""
    language, keys = reading.language, reading.keys
    if keys[i] not in language.subjects or reading.starts_sentence(i):
        return 0
    at = i + 1
    while at < len(keys) and keys[at] in language.pressing:
        at += 1
    return at + 1 - i if at < len(keys) and keys[at] in language.inverting else 0


def _about(reading: Words, i: int, length: int) -> bool:
    """Whether it means about: `like, nine days`, `like, half a day`."""
    language = reading.language
    if reading.keys[i] not in language.approximators:
        return False
    following = reading.keys[i + length]
    if following in language.subjects:
        return False  # `to, like, everybody`
    counted = following in language.articles and i + length + 1 < len(reading)
    return _counts(reading, i + length) or (counted and _counts(reading, i + length + 1))


def _repairs(reading: Words, i: int, length: int) -> bool:
    """Whether it puts right what was said before: `ninety, I mean, nineteen`, `hours, I mean, minutes`, `we love it, I
    mean, we bear it`.
    """
    language = reading.language
    if tuple(reading.keys[i : i + length]) not in language.repairs or reading.starts_sentence(i):
        return False
    if reading.starts_sentence(i + length):
        return False  # a tag: `fue rápido, ¿no?`
    if language.drops_subjects:
        return True  # `la usan todos, o sea, la usa el taller`: what follows may be a clause of its own
    following = reading.keys[i + length]
    if following in language.subjects:
        return reading.keys[reading.sentence(i)[0]] == following
    return _counts(reading, i + length) and _counts(reading, i - 1)


def _counts(reading: Words, i: int) -> bool:
    """Whether a word is a figure, or tells how much or how many."""
    key, language = reading.keys[i], reading.language
    return key[0] == "#" or key in language.amounts or key in language.classes.get("unit", ())


def lengths(source: Words, i: int) -> Iterator[int]:
    """How many words of filler may be left out from word `i` on."""
    if length := filler_at(source, i):
        yield length
    elif _holds_the_floor(source, i):
        yield 1


def _holds_the_floor(reading: Words, i: int) -> bool:  # noqa: PLR0911
    """Whether this is the `like` of `it was like super easy` and `you can like see it`, where nothing is compared or
    counted.
    """
    language, keys = reading.language, reading.keys
    if keys[i] not in language.approximators or i == 0 or i + 3 >= len(keys):
        return False
    if any(reading.gap(k).strip() for k in (i, i + 1)):
        return False
    before, after = keys[i - 1], keys[i + 1]
    if i > 1 and any(phrase_at(reading, i - 2, phrases) == 2 for phrases in (language.phrases.get("hedge", ()),)):
        return after[0] != "#" and after not in language.subjects  # `sort of like a blanket`: the doubt stays
    if before in language.linking and after in language.intensifiers:
        ends = reading.set_off(i + 3) or keys[i + 3] in language.function_words
        return keys[i + 2].isalpha() and ends
    if before in language.enabling and after in language.verbs - language.inverting:
        return True
    if before in language.determiners and after in language.intensifiers:
        return keys[
            i + 2
        ].isalpha()  # `our like really big project`; `our like minds` are alike, and `your like count` counts
    if before in language.leading and after.isalpha() and after not in language.function_words:
        return not reading.set_off(i + 2)  # `this whole like big project`
    return before in language.subjects and _goes_on_with_a_verb(reading, i)


def _goes_on_with_a_verb(reading: Words, i: int) -> bool:
    """Whether the word behind a `like` that stands behind a subject is that subject's verb: `he like shouted`, `you like
    pretended you knew`. `I like crushed ice` is about ice, `does she like baked beans` about beans.
    """
    language, keys = reading.language, reading.keys
    if not (
        reading.set_off(i - 1) or keys[i - 2] in language.function_words - language.inverting - language.before_object
    ):
        return False
    past = bool(language.past_ending) and keys[i + 1].endswith(language.past_ending)
    if keys[i - 1] in language.persons & language.singular:
        return past or keys[i + 1] in language.verbs
    return past and keys[i + 2] in language.subjects - language.comments


KIND = LeavingOut(RULE, lengths)
