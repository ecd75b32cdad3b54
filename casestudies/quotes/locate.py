"""Where in a transcript a quote may come from. Finding is approximate and judges nothing."""

from __future__ import annotations

import itertools
import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import LCSseq, Levenshtein

from casestudies.quotes.reading import TranscriptWords

_FEWEST = 3
_MOST_HITS = 150
_POSTINGS = 400
_MOST_CELLS = 40_000
_MOST_ENDS = 4
_LEAST = 0.25
_ROUNDING = 1e-9
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


def windows(source: TranscriptWords, keys: Sequence[str], most: int = 4, stretch: int = 0) -> list[Window]:
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
    counts = dict.fromkeys(rarest, 0)
    score = 0.0
    left = 0
    begin, leaving = hits[0]
    for p, k in hits:
        counts[k] += 1
        if counts[k] == 1:
            score += weight[k]
        while p - begin > width:
            counts[leaving] -= 1
            if not counts[leaving]:
                score -= weight[leaving]
            left += 1
            begin, leaving = hits[left]
        found.append((score, begin, p + 1))
    highest = max(found)[0]
    chosen: list[Window] = []
    for value, first, last in sorted((f for f in found if f[0] >= _LEAST * highest), key=lambda f: (-f[0], f[1])):
        if len(chosen) >= most:
            break
        begin = first
        if not _apart(begin, last, chosen) and value >= highest - _ROUNDING:
            # as good as the best, and it only reaches into that because it is as wide as may be
            begin = max(first, min(positions[k][bisect_left(positions[k], last) - 1] for k in rarest))
        if _apart(begin, last, chosen):
            chosen.append(Window(max(0, begin - 12), min(len(source), last + 12), value / best))
    return chosen


def _apart(first: int, last: int, chosen: Sequence[Window]) -> bool:
    return all(last <= w.first + 2 or first >= w.last - 2 for w in chosen)


class Opcode(NamedTuple):
    """Words `i` to `to_i` of the source and `j` to `to_j` of the quote (half-open), and what becomes of them: `equal`, `replace`,
    `delete` (not quoted) or `insert` (not said).
    """

    tag: str
    i: int
    to_i: int
    j: int
    to_j: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """How a stretch of the source and a quote correspond.

    `first` and `last` bound the source's words that the quote took; `matched` counts the words that are the same.
    """

    blocks: tuple[Opcode, ...]
    first: int
    last: int
    matched: int


def align(source: TranscriptWords, window: Window, keys: Sequence[str]) -> Alignment:
    """Align a quote's words with a stretch of the source, roughly: fast, and only good for finding where to begin."""
    said = source.keys[window.first : window.last]
    return _alignment(
        source.keys,
        [
            Opcode(op.tag, op.src_start + window.first, op.src_end + window.first, op.dest_start, op.dest_end)
            for op in Levenshtein.opcodes(said, list(keys))
        ],
        window.first,
    )


def most_in_common(source: TranscriptWords, window: Window, keys: Sequence[str]) -> int:
    """How many of a quote's words, in their order, a stretch of the source has at most: no alignment matches more."""
    return int(LCSseq.similarity(source.keys[window.first : window.last], keys))


def align_closely(
    source: TranscriptWords, window: Window, keys: Sequence[str], gaps: frozenset[int] = frozenset()
) -> Alignment:
    """Align a quote's words with the stretch of the source they come from, as a reader would: words that lie outside
    of it cost nothing,
    words left out inside of it do. `gaps` are the numbers of words before the quote's ellipses, where leaving out is free.
    """
    if (window.last - window.first) * len(keys) > _MOST_CELLS:
        return align(source, window, keys)
    said = source.keys[window.first : window.last]
    head, tail = _anchors(said, keys)
    i, j = (head[0] + head[1] - 1, head[1] - 1) if head[1] else (0, 0)
    to_i, to_j = (tail[0] + 1, len(keys) - tail[1] + 1) if tail[1] else (len(said), len(keys))
    rows = _table(said[i:to_i], keys[j:to_j], frozenset(n - j for n in gaps), anchored=head[1] > 0)
    cheapest = min(rows[-1])
    ends = [n for n, cost in enumerate(rows[-1]) if cost == cheapest][:_MOST_ENDS] if not tail[1] else [to_i - i]

    def nearness(steps: list[tuple[str, int, int]]) -> tuple[int, int, int]:
        ending = list(itertools.takewhile(lambda step: step[0] != "equal", steps))
        strays = sum(source.starts_sentence(window.first + i + k) for tag, k, _ in ending if tag == "replace")
        return sum(tag == "equal" for tag, _, _ in steps), -strays, sum(tag == "replace" for tag, _, _ in ending)

    ways = (_steps_back(rows, said[i:to_i], keys[j:to_j], end, anchored=head[1] > 0) for end in ends)
    best: list[tuple[str, int, int]] = max(ways, key=nearness)
    steps = [(tag, i + at, j + n) for tag, at, n in reversed(best)]
    before = [("equal", head[0] + n, n) for n in range(j)]
    behind = [("equal", to_i + n, to_j + n) for n in range(len(keys) - to_j)]
    blocks: list[Opcode] = []
    for tag, at, n in (*before, *steps, *behind):
        stop = (at + window.first + (tag != "insert"), n + (tag != "delete"))
        if blocks and (blocks[-1].tag == tag or (blocks[-1].tag != "equal" and tag != "equal")):
            last = blocks[-1]
            mixed = tag if last.tag == tag else "replace"
            blocks[-1] = Opcode(mixed, last.i, stop[0], last.j, stop[1])
        else:
            blocks.append(Opcode(tag, at + window.first, stop[0], n, stop[1]))
    return _alignment(source.keys, blocks, window.first)


_ANCHOR = 4
"""Words of a quote's beginning, or end, that hold it to the one place in a stretch where they stand in a row."""


def _anchors(said: list[str], keys: Sequence[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where a quote's beginning stands in a stretch, and how many words of it, and the same of its end; no words where they
    stand there never, or twice. What lies between is all that has to be compared.
    """
    head = tail = (0, 0)
    places = _places(said, list(keys[:_ANCHOR]))
    if len(places) == 1:
        length, first = _ANCHOR, places[0]
        while length < len(keys) and first + length < len(said) and said[first + length] == keys[length]:
            length += 1
        head = (first, length)
    places = _places(said, list(keys[-_ANCHOR:]))
    if len(places) == 1 and places[0] >= head[0] + head[1] and len(keys) >= head[1] + _ANCHOR:
        length, first = _ANCHOR, places[0]
        most = min(len(keys) - head[1], first + length - head[0] - head[1])
        while length < most and said[first - 1] == keys[-length - 1]:
            length, first = length + 1, first - 1
        tail = (first, length)
    return head, tail


def _places(said: list[str], keys: list[str]) -> list[int]:
    if len(keys) < _ANCHOR:
        return []
    return [n for n, key in enumerate(said) if key == keys[0] and said[n : n + _ANCHOR] == keys]


def _table(said: Sequence[str], keys: Sequence[str], gaps: frozenset[int], *, anchored: bool) -> list[list[int]]:
    """What it costs at least to make the quote's first words, row by row, of a stretch that ends with each word. `anchored`:
    the stretch is taken from its beginning on.
    """
    rows = [list(range(len(said) + 1)) if anchored else [0] * (len(said) + 1)]
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
    return rows


def _steps_back(
    rows: list[list[int]], said: Sequence[str], keys: Sequence[str], end: int, *, anchored: bool
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
    return steps + [("delete", n, 0) for n in range(i - 1, -1, -1)] if anchored else steps


def _alignment(keys: list[str], blocks: list[Opcode], first: int) -> Alignment:
    while blocks and blocks[0].tag == "delete":
        blocks.pop(0)
    while blocks and blocks[-1].tag == "delete":
        blocks.pop()
    blocks = _slid(keys, blocks)
    matched = sum(b.to_i - b.i for b in blocks if b.tag == "equal")
    if not blocks:
        return Alignment((), first, first, 0)
    return Alignment(tuple(blocks), blocks[0].i, blocks[-1].to_i, matched)


def _slid(keys: list[str], blocks: list[Opcode]) -> list[Opcode]:
    """Slide what was left out to the left over equal words: of two copies the earlier one goes."""
    result: list[Opcode] = []
    for block in blocks:
        tag, i, to_i, j, _ = block
        if tag == "delete" and result and result[-1].tag == "equal":
            _, ei, eto, ej, ejto = result[-1]
            shift = 0
            while eto - shift - 1 >= ei and keys[eto - shift - 1] == keys[to_i - shift - 1]:
                shift += 1
            if shift:
                result.pop()
                if eto - shift > ei:
                    result.append(Opcode("equal", ei, eto - shift, ej, ejto - shift))
                    result.append(Opcode("delete", i - shift, to_i - shift, j - shift, j - shift))
                result.append(Opcode("equal", to_i - shift, to_i, j - shift, j))
                continue
        result.append(block)
    return result
