"""What shows in a transcript's words that something worth quoting is told, word by word.

A language's cues stand in its home (`TELLING`), by the part they play: `problem`, `change`, `value`, `feeling`, and so on. Figures
are found in every language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from casestudies.quotes.languages import home
from casestudies.quotes.languages.base import Language, Phrase
from casestudies.quotes.reading import Words, fold

FIGURE = "figure"
Cues = Mapping[str, tuple[tuple[Phrase, str], ...]]
"""Cues by their first word, or first letters: the words, and the part they play."""

_LETTERS_OF_STEM = 3
"""Stems are looked up by their first letters: no cue is shorter."""

_LARGE = 10
"""From here on a number without a unit is told for its size."""


@lru_cache(maxsize=64)
def cues(code: str, asking: bool = False) -> tuple[Cues, Cues]:
    """A language's cues by whole first words, and its stems by their first letters: of what is told, or of how it is asked."""
    known = home(code)
    whole: dict[str, list[tuple[Phrase, str]]] = {}
    stems: dict[str, list[tuple[Phrase, str]]] = {}
    for part, text in (known.asking if asking else known.telling).items():
        for cue in text.split("|"):
            if cue.endswith("*") and " " not in cue:
                stem = fold(cue[:-1])
                stems.setdefault(stem[:_LETTERS_OF_STEM], []).append(((stem,), part))
                continue
            ends = cue.endswith("*")  # its last word may: `pas enregistr*`
            said, _, stem = cue.rpartition(" ") if ends else (cue, "", "")
            keys = (*Words(said, known.language).keys, *([fold(stem)] if ends else []))
            if keys:
                whole.setdefault(keys[0], []).append((keys, part))
    return (
        {key: tuple(found) for key, found in whole.items()},
        {key: tuple(found) for key, found in stems.items()},
    )


def told(source: Words) -> Iterator[tuple[int, str]]:
    """Every cue in a reading: the word where it begins, and the part it plays. Figures are a part of their own."""
    for i, parts in enumerate(_parts(source, cues(source.language.code))):
        if is_figure(source.language, source.keys, i):
            parts.add(FIGURE)
        yield from ((i, part) for part in sorted(parts))


def asked(source: Words) -> Iterator[tuple[int, str]]:
    """The same for how somebody asks and answers (`ASKING`)."""
    for i, parts in enumerate(_parts(source, cues(source.language.code, asking=True))):
        yield from ((i, part) for part in sorted(parts))


def _parts(source: Words, known: tuple[Cues, Cues]) -> Iterator[set[str]]:
    whole, stems = known
    keys = source.keys
    for i, key in enumerate(keys):
        parts = {part for cue, part in whole.get(key, ()) if len(cue) == 1 or _stands(cue, keys[i : i + len(cue)])}
        yield parts | {part for cue, part in stems.get(key[:_LETTERS_OF_STEM], ()) if key.startswith(cue[0])}


def _stands(cue: Phrase, said: Sequence[str]) -> bool:
    """Whether these words are a cue of several."""
    if cue[-1].endswith("*"):
        return len(said) == len(cue) and tuple(said[:-1]) == cue[:-1] and said[-1].startswith(cue[-1][:-1])
    return tuple(said) == cue


def is_figure(language: Language, keys: Sequence[str], i: int) -> bool:
    """Whether word `i` is a figure that counts something: a share, money, an amount with its unit, or a large number.

    `two things` tells no result, a year is a date, and `1.6.1` a version.
    """
    key = keys[i]
    value = key.lstrip("#")
    if not value[:1].isdecimal() or value.count(".") > 1:
        return False
    if not value.replace(".", "").replace(",", "").isdecimal():
        return True
    units = language.classes.get("unit", frozenset())
    if not units or any(following in units for following in keys[i + 1 : i + 3]):
        return True
    return float(value.replace(",", "")) >= _LARGE and not (len(value) == 4 and value[:2] in {"19", "20"})
