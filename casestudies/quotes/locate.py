"""Where in a transcript a quote may come from. Finding is approximate and judges nothing."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from casestudies.quotes.reading import Source

_FEWEST = 3
_MOST_HITS = 600
_POSTINGS = 400
_MOST_CELLS = 40_000
_MOST_ENDS = 4
_LEAST = 0.25
_OTHER = 3
"""What another or an added word costs, where one left out costs 1: people leave out more than they add."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of the source, words `first` to `last` (half-open), that shares words with the quote. `score` is from
    0 to 1.
    """

    first: int
    last: int
    score: float


def windows(source: Source, keys: Sequence[str], most: int = 4, stretch: int = 0) -> list[Window]:
    """The stretches that share the rarest words with the quote, best first."""
    positions = source.positions
    total = len(source) or 1
    rarest: list[str] = []
    hits_so_far = 0
    for key in sorted({k for k in keys if k in positions}, key=lambda k: (len(positions[k]), k)):
        hits_so_far += min(len(positions[key]), _POSTINGS)
        if rarest and hits_so_far > _MOST_HITS and len(rarest) >= _FEWEST:
            break
        rarest.append(key)
    if not rarest:
        return []
    weight = {k: math.log(1 + total / len(positions[k])) for k in rarest}
    hits = sorted((p, k) for k in rarest for p in positions[k][:_POSTINGS])
    width = int(len(keys) * 1.6) + 16 + stretch
    best = sum(weight[k] for k in rarest) + math.log(1 + total) * sum(1 for k in set(keys) if k not in positions)
    found: list[tuple[float, int, int]] = []
    counts: dict[str, int] = {}
    score = 0.0
    left = 0
    for right, (p, k) in enumerate(hits):
        counts[k] = counts.get(k, 0) + 1
        if counts[k] == 1:
            score += weight[k]
        while p - hits[left][0] > width:
            gone = hits[left][1]
            counts[gone] -= 1
            if not counts[gone]:
                score -= weight[gone]
            left += 1
        found.append((score, hits[left][0], hits[right][0] + 1))
    least = _LEAST * max(value for value, _, _ in found)
    chosen: list[Window] = []
    for value, first, last in sorted((f for f in found if f[0] >= least), key=lambda f: (-f[0], f[1])):
        if len(chosen) >= most:
            break
        if all(last <= w.first + 2 or first >= w.last - 2 for w in chosen):
            chosen.append(Window(max(0, first - 12), min(len(source), last + 12), value / best))
    return chosen


@dataclass(frozen=True, slots=True)
class Alignment:
    """How a stretch of the source and a quote correspond. `blocks` are (tag, source from, to, quote from, to), as of
    opcodes.

    `first` and `last` bound the source's words that the quote took; `matched` counts the words that are the same.
    """

    blocks: tuple[tuple[str, int, int, int, int], ...]
    first: int
    last: int
    matched: int


def align(source: Source, window: Window, keys: Sequence[str]) -> Alignment:
    """Align a quote's words with a stretch of the source, roughly: fast, and only good for finding where to begin."""
    said = source.keys[window.first : window.last]
    return _alignment(
        source.keys,
        [
            (op.tag, op.src_start + window.first, op.src_end + window.first, op.dest_start, op.dest_end)
            for op in Levenshtein.opcodes(said, list(keys))
        ],
        window.first,
    )


def align_closely(source: Source, window: Window, keys: Sequence[str], gaps: frozenset[int] = frozenset()) -> Alignment:
    """Align a quote's words with the stretch of the source they come from, as a reader would: words that lie outside
    of it cost nothing,
    words left out inside of it do. `gaps` are the numbers of words before the quote's ellipses, where leaving out is free.
    """
    width = window.last - window.first
    if width * len(keys) > _MOST_CELLS:
        return align(source, window, keys)
    said = source.keys[window.first : window.last]
    rows = [[0] * (width + 1)]
    for j, key in enumerate(keys, 1):
        above = rows[-1]
        left = _OTHER * j
        row = [left]
        add = row.append
        skip = 0 if j in gaps else 1
        for word, diagonal, up in zip(said, above, itertools.islice(above, 1, None), strict=False):
            left += skip
            other = diagonal if word == key else diagonal + _OTHER
            if other < left:  # noqa: PLR1730 - the innermost loop: a call of `min` doubles its time
                left = other
            if up + _OTHER < left:  # noqa: PLR1730
                left = up + _OTHER
            add(left)
        rows.append(row)
    cheapest = min(rows[-1])
    ends = [n for n in range(width + 1) if rows[-1][n] == cheapest][:_MOST_ENDS]

    def nearness(steps: list[tuple[str, int, int]]) -> tuple[int, int, int]:
        ending = list(itertools.takewhile(lambda step: step[0] != "equal", steps))
        strays = sum(source.starts_sentence(window.first + i) for tag, i, _ in ending if tag == "replace")
        return sum(tag == "equal" for tag, _, _ in steps), -strays, sum(tag == "replace" for tag, _, _ in ending)

    steps = max((_steps_back(rows, said, keys, end) for end in ends), key=nearness)
    blocks: list[tuple[str, int, int, int, int]] = []
    for tag, i, j in reversed(steps):
        stop = (i + window.first + (tag != "insert"), j + (tag != "delete"))
        if blocks and (blocks[-1][0] == tag or (blocks[-1][0] != "equal" and tag != "equal")):
            last = blocks[-1]
            mixed = tag if last[0] == tag else "replace"
            blocks[-1] = (mixed, last[1], stop[0], last[3], stop[1])
        else:
            blocks.append((tag, i + window.first, stop[0], j, stop[1]))
    return _alignment(source.keys, blocks, window.first)


def _steps_back(
    rows: list[list[int]], said: Sequence[str], keys: Sequence[str], end: int
) -> list[tuple[str, int, int]]:
    """The cheapest way through the table that ends with word `end` of the stretch, from its end to its beginning."""
    i, j = end, len(keys)
    steps: list[tuple[str, int, int]] = []
    while j:
        same = i > 0 and said[i - 1] == keys[j - 1]
        if i > 0 and rows[j][i] == rows[j - 1][i - 1] + (0 if same else _OTHER):
            i, j = i - 1, j - 1
            steps.append(("equal" if same else "replace", i, j))
        elif rows[j][i] == rows[j - 1][i] + _OTHER:
            j -= 1
            steps.append(("insert", i, j))
        else:
            i -= 1
            steps.append(("delete", i, j))
    return steps


def _alignment(keys: list[str], blocks: list[tuple[str, int, int, int, int]], first: int) -> Alignment:
    while blocks and blocks[0][0] == "delete":
        blocks.pop(0)
    while blocks and blocks[-1][0] == "delete":
        blocks.pop()
    blocks = _slid(keys, blocks)
    matched = sum(b[2] - b[1] for b in blocks if b[0] == "equal")
    if not blocks:
        return Alignment((), first, first, 0)
    return Alignment(tuple(blocks), blocks[0][1], blocks[-1][2], matched)


def _slid(keys: list[str], blocks: list[tuple[str, int, int, int, int]]) -> list[tuple[str, int, int, int, int]]:
    """Slide what was left out to the left over equal words: of two copies the earlier one goes."""
    result: list[tuple[str, int, int, int, int]] = []
    for block in blocks:
        tag, i, to_i, j, _ = block
        if tag == "delete" and result and result[-1][0] == "equal":
            _, ei, eto, ej, ejto = result[-1]
            shift = 0
            while eto - shift - 1 >= ei and keys[eto - shift - 1] == keys[to_i - shift - 1]:
                shift += 1
            if shift:
                result.pop()
                if eto - shift > ei:
                    result.append(("equal", ei, eto - shift, ej, ejto - shift))
                    result.append(("delete", i - shift, to_i - shift, j - shift, j - shift))
                result.append(("equal", to_i - shift, to_i, j - shift, j))
                continue
        result.append(block)
    return result
