"""Contractions: `we've` and `we have` are the same words."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import EditKind, EditPlace, Step, permitted
from casestudies.quotes.languages.base import words
from casestudies.quotes.model import Trait
from casestudies.quotes.wording import Sort, Wording

RULE = permitted(
    "Q106",
    "contraction",
    "A contraction is written out, or words are contracted.",
    "They are the same words. `'s` is written out as `has`, and `'d` as `had`, only before a form of the verb "
    "that calls for it; where both fit (`she's finished`, `we'd put it`), neither is allowed.",
    "He's gone, and we didn't notice.",
    "He has gone, and we did not notice.",
    Trait.OF_SPEECH,
)
_ADVERBS = words("not never already just always ever also only really now probably since actually still long all both")
_ONLY_PERFECT = words("been got gotten had become gone come happened begun")
_PARTICIPLES = words(
    "done made seen taken given known said told found thought bought brought built kept left lost won sold "
    "sent spent felt held heard met paid led grown shown written driven chosen spoken "
    "broken begun fallen forgotten eaten better meant understood worn thrown flown stood"
)
_BOTH = words("put set cut let run read come become hit cost hurt quit shut split spread beat bet cast burst upset")
"""Verbs whose participle is also their plain form: `we'd put it there` may be either."""
_OBJECTS = words("the a an our my your his her its their us me him them it this that these those all every some any")
_TRANSITIVE = words(
    "done made built used supposed meant called based designed required needed allowed included located known considered "
    "connected integrated automated hosted priced paid sold sent set given written shown told found kept"
)
"""Participles that without an object are the passive: `it's used daily` is `it is used daily`."""


def _form(keys: list[str], at: int) -> tuple[str, str, str]:
    """What the verb that follows calls for (`perfect` for been, `past` for done and -ed, `either` for put, or nothing),
    that verb, and the word behind it.
    """
    while at < len(keys) and keys[at] in _ADVERBS:
        at += 1
    word = keys[at] if at < len(keys) else ""
    behind = keys[at + 1] if at + 1 < len(keys) else ""
    if word in _BOTH:
        return "either", word, behind
    if word in _ONLY_PERFECT:
        return "perfect", word, behind
    if word in _PARTICIPLES or (word.endswith("ed") and len(word) > 4 and not word.endswith("eed")):
        return "past", word, behind
    return "", word, behind


def _holds(full: str, keys: list[str], at: int) -> bool:
    """Whether a contraction at word `at` can only be this one, written out: is or has, would or had."""
    form, verb, behind = _form(keys, at + 1)
    if full == "would":
        return form == ""
    if full == "had":
        return form in {"perfect", "past"}
    # `he's fired` may be either; `he's fired by them` and `he's fired the man` may not
    if full == "has":
        return form == "perfect" or (form == "past" and behind in _OBJECTS)
    return form == "" or (form == "past" and (behind == "by" or (verb in _TRANSITIVE and behind not in _OBJECTS)))


def holds(quote: Wording, j: int, said: str, quoted: str) -> bool:
    """Whether `'s` written out as `is`, or `'d` as `would`, can be what was said before the words that follow.

    What was said in full may always be contracted.
    """
    if quoted.casefold() in {"is", "would"} and said.casefold() in {"'s", "'d"}:
        return _holds(quoted.casefold(), quote.keys, j)
    return True


def permit(place: EditPlace) -> Iterator[Step]:
    """Read a contraction the second way, where what follows calls for it."""
    item = place.quote.items[place.j]
    if item.sort is not Sort.WORD:
        return
    source, i = place.source, place.i
    said = source.keys[i]
    quoted = place.quote.keys
    if _apostrophe(source.keys, i, ["its"]) and quoted[place.j : place.j + 2] == ["it", "is"]:
        yield 1, 2
    if (source.also.get(i) == item.key and _holds(item.key, place.quote.keys, place.j)) or (
        item.also and item.also == said and _form(place.quote.keys, place.j + 1)[0]
    ):
        yield 1, 1
    elif (
        said.endswith("'s")
        and item.key == said[:-2]
        and place.j + 1 < len(place.quote)
        and place.quote.keys[place.j + 1] == "is"
    ):
        if _predicate(source.keys, i + 1):
            yield 1, 2
    elif (
        item.key.endswith("'s")
        and said == item.key[:-2]
        and source.keys[i + 1 : i + 2] == ["is"]
        and _predicate(source.keys, i + 2)
    ):
        yield 2, 1


def _apostrophe(keys: list[str], at: int, bare: list[str]) -> bool:
    """Whether these keys are `its` without the apostrophe of `it's`, before a predicate."""
    return keys[at : at + 1] == bare and _predicate(keys, at + 1)


_PREDICATES = words(
    "a an the not very really so just always going never too quite pretty also still that what how in on at down up"
)


def _predicate(keys: list[str], at: int) -> bool:
    """Whether what follows can only be a predicate, so that `the tool's` is `the tool is` and not a possessive."""
    return at < len(keys) and keys[at] in _PREDICATES


KIND = EditKind(RULE, permit)
