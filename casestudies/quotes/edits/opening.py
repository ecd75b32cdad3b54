"""What opens a sentence inside a quote: `and`, `so`, `well`."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import LeavingOut, phrase_at
from casestudies.quotes.edits.cuts import OPENING
from casestudies.quotes.reading import Words


def lengths(source: Words, i: int) -> Iterator[int]:
    """How many words from `i` on only tie a sentence to the one before it. `But` turns against it, and stays."""
    if i == 0 or not source.starts_sentence(i) or i + 1 >= len(source.keys):
        return
    language = source.language
    step = phrase_at(source, i, language.openers)
    turns = phrase_at(source, i, language.contrasts) or phrase_at(source, i, language.framings)
    if step and not turns and not source.starts_sentence(i + step):
        following = source.keys[i + step] if i + step < len(source.keys) else ""
        if source.keys[i] not in language.degree_openers or source.set_off(i + step) or following in language.subjects:
            yield step


KIND = LeavingOut(OPENING, lengths)
