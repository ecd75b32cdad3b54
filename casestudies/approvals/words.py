"""What changed since an approval, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from casestudies.approvals.content import NamedText

# Words of unchanged text shown on each side of a change.
CONTEXT = 6
# The item that repeats what stands in the text already.
_AGAIN = "quote"
# Quotation marks stand by themselves, so that a word is not another for the mark at it.
_WORD = re.compile(r"\s*(?:[“„«»”]|[^\s“„«»”]+)")


@dataclass(frozen=True, slots=True)
class WordingChange:
    """One change: the item it is in (`title`, `text`, `said by`, …), and the words around, taken out and put in."""

    label: str
    before: str
    removed: str
    added: str
    after: str


def words_changed(old: Sequence[NamedText], new: Sequence[NamedText]) -> tuple[WordingChange, ...]:
    """The changes that make `new` of `old`, as `approved_content` gives them, in reading order.

    Items are paired first, so that a change in one paragraph is not told as a change of all that follow. A quote's words
    stand in the text and once more with its credit; a change of them is told once.
    """
    before, after = ([item for item in items if item[0] != _AGAIN] for items in (old, new))
    found: list[WordingChange] = []
    for tag, i, i2, j, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            found.extend(_within(before[i:i2], after[j:j2]))
    return tuple(found)


def _within(old: Sequence[NamedText], new: Sequence[NamedText]) -> Iterator[WordingChange]:
    """Changes in a run of items that differ; those with the same label and place in the run are held together."""
    labels = list(dict.fromkeys(label for label, _ in (*old, *new)))
    for label in labels:
        before = [_split(text) for name, text in old if name == label]
        after = [_split(text) for name, text in new if name == label]
        if len(before) == len(after):
            for one, other in zip(before, after, strict=True):
                yield from _words(label, one, other)
        else:
            yield from _words(label, [word for one in before for word in one], [word for one in after for word in one])


def _split(text: str) -> list[str]:
    """Words and quotation marks, each with the space before it."""
    return _WORD.findall(text)


def _words(label: str, old: list[str], new: list[str]) -> Iterator[WordingChange]:
    bare, other = [word.strip() for word in old], [word.strip() for word in new]
    for tag, i, i2, j, j2 in SequenceMatcher(None, bare, other, autojunk=False).get_opcodes():
        if tag != "equal":
            yield WordingChange(
                label=label,
                before="".join(old[max(0, i - CONTEXT) : i]).strip(),
                removed="".join(old[i:i2]).strip(),
                added="".join(new[j:j2]).strip(),
                after="".join(old[i2 : i2 + CONTEXT]).strip(),
            )
