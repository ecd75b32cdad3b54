"""Informal forms: gonna, 'cause, doin'."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import EditKind, EditPlace, Step, permitted
from casestudies.quotes.model import Trait
from casestudies.quotes.reading import TranscriptWords

RULE = permitted(
    "Q107",
    "informal-form",
    "An informal form is written out, or the other way round: gonna, wanna, kinda, 'cause, doin'.",
    "They are the same words in another spelling.",
    "We're gonna keep it, 'cause it works.",
    "We're going to keep it, because it works.",
    Trait.OF_SPEECH,
)


_AFFIRMATIONS = frozenset({"yeah", "yes", "yep", "yup"})


def _one_word(source: TranscriptWords, i: int, first: str) -> bool:
    """Whether word `i` and the next are the two halves of one written word: `gotta`."""
    return source.keys[i] == first and i + 1 < len(source) and source.begins[i] == source.begins[i + 1]


def permit(place: EditPlace) -> Iterator[Step]:
    """`doin'` for `doing`, and the other way round."""
    said, quoted = place.source.keys[place.i], place.quote.keys[place.j]
    if place.language.code != "en":
        return
    following = place.source.keys[place.i + 1 : place.i + 2]
    before = place.source.keys[place.i - 1] if place.i else ""
    if {said, quoted} == {"cause", "because"} and before not in {*place.language.before_object, "will", "not"}:
        # machines write `cause it works`; `the cause` and `will cause` are other words
        if following and following[0] in place.language.subjects:
            yield 1, 1
        return
    if said != quoted and {said, quoted} <= _AFFIRMATIONS:
        yield 1, 1
    if place.source.keys[place.i : place.i + 2] == ["o", "k"] and quoted == "okay":
        yield 2, 1
    if place.quote.keys[place.j : place.j + 2] == ["o", "k"] and said == "okay":
        yield 1, 2
    if place.quote.keys[place.j : place.j + 3] == ["have", "got", "to"] and _one_word(place.source, place.i, "got"):
        yield 2, 3
    short, full = sorted((said, quoted), key=len)
    if (
        full == short + "g"
        and short.endswith("in")
        and len(short) >= 4
        and "'" in place.source.gap(place.i + 1) + place.quote.between(place.j + 1)
    ):
        yield 1, 1


KIND = EditKind(RULE, permit)
