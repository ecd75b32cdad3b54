"""What changed since an approval, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from casestudies.approvals.content import Item

# Words of unchanged text shown on each side of a change.
CONTEXT = 6


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the item it is in (`title`, `text`, `quote`, …), and the words around, taken out and put in."""

    label: str
    before: str
    removed: str
    added: str
    after: str


def words_changed(old: Sequence[Item], new: Sequence[Item]) -> tuple[Change, ...]:
    """The changes that make `new` of `old`, as `approved_content` gives them, in reading order.

    Items are paired first, so that a change in one paragraph is not told as a change of all that follow.
    """
    found: list[Change] = []
    for tag, i, i2, j, j2 in SequenceMatcher(None, list(old), list(new), autojunk=False).get_opcodes():
        if tag != "equal":
            found.extend(_within(old[i:i2], new[j:j2]))
    return tuple(found)


def _within(old: Sequence[Item], new: Sequence[Item]) -> Iterator[Change]:
    """Changes in a run of items that differ; those with the same label and place in the run are held together."""
    labels = list(dict.fromkeys(label for label, _ in (*old, *new)))
    for label in labels:
        before = [text.split() for name, text in old if name == label]
        after = [text.split() for name, text in new if name == label]
        if len(before) == len(after):
            for one, other in zip(before, after, strict=True):
                yield from _words(label, one, other)
        else:
            yield from _words(label, [w for one in before for w in one], [w for one in after for w in one])


def _words(label: str, old: list[str], new: list[str]) -> Iterator[Change]:
    for tag, i, i2, j, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield Change(
                label=label,
                before=" ".join(old[max(0, i - CONTEXT) : i]),
                removed=" ".join(old[i:i2]),
                added=" ".join(new[j:j2]),
                after=" ".join(old[i2 : i2 + CONTEXT]),
            )
