"""Why a quote is refused: the nearest passage, and every difference by its name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from casestudies.quotes import whole
from casestudies.quotes.derivation import Speakers
from casestudies.quotes.edits import (
    IN_BRACKETS,
    LEAVING_OUT,
    REPLACING,
    backchannel,
    ellipsis,
    governing,
    reasons,
)
from casestudies.quotes.edits.base import EditPlace
from casestudies.quotes.edits.edges import edge_cuts
from casestudies.quotes.locate import Alignment, Opcode, Window, align_closely, most_in_common, windows
from casestudies.quotes.model import Edit, EditRule, Kind
from casestudies.quotes.reading import TranscriptWords
from casestudies.quotes.wording import Item, Sort, Wording

_ENOUGH = 0.5
_BRACKETED = 2
_MOST_GAPS = 3


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The nearest passage, words `first` to `last` (half-open) of the source, and what differs."""

    kind: Kind
    first: int
    last: int
    edits: tuple[Edit, ...]


def alike(source: TranscriptWords, quote: Wording) -> list[Window]:
    """The stretches of the source that share words with a quote; wider ones where it has ellipses."""
    keys = [item.key for item in quote.items if item.sort is Sort.WORD]
    gaps = sum(1 for item in quote.items if item.sort is Sort.GAP)
    return windows(source, keys, stretch=ellipsis.FARTHEST * min(gaps, _MOST_GAPS))


def nearest(
    source: TranscriptWords, quote: Wording, claimed: Speakers | None, stretches: list[Window] | None = None
) -> Diagnosis | None:
    """The passage most like the quote, among these stretches, and its differences; None where nothing is like it."""
    if turned_round := _turned_round(source, quote, claimed):
        return turned_round
    places = [n for n, item in enumerate(quote.items) if item.sort is Sort.WORD]
    keys = [quote.keys[n] for n in places]
    gaps = frozenset(
        sum(1 for place in places if place < n) for n, item in enumerate(quote.items) if item.sort is Sort.GAP
    )
    best: tuple[tuple[int, int], Alignment] | None = None
    for window in alike(source, quote) if stretches is None else stretches:
        shared = most_in_common(source, window, keys)
        if shared < _ENOUGH * len(keys) or (best is not None and 3 * shared - shared // 2 < best[0][0]):
            continue  # not even all the words it shares would make it the nearest
        alignment = _trimmed(align_closely(source, window, keys, gaps))
        if not alignment.matched:
            continue
        theirs = claimed is not None and source.speaker(alignment.first) not in claimed
        rank = (
            3 * alignment.matched - (alignment.last - alignment.first) // 2 - (6 if theirs else 0),
            -alignment.first,
        )
        if best is None or rank > best[0]:
            best = (rank, alignment)
    if best is None or best[1].matched < _ENOUGH * len(keys):
        return None
    alignment = best[1]
    said_by = {source.speaker(i) for tag, i, to_i, _, _ in alignment.blocks if tag == "equal" for i in range(i, to_i)}
    if claimed is not None and not said_by & claimed:
        kind, mixed = Kind.MISATTRIBUTED, False
    else:
        kind, mixed = (
            Kind.ALTERED,
            len(said_by - claimed if claimed is not None else said_by) > (0 if claimed is not None else 1),
        )
    edits = [*_blocks(source, quote, places, alignment), *_brackets(source, quote, places, alignment)]
    if mixed and _clean_halves(alignment):
        kind = Kind.MISATTRIBUTED
        edits.append(Edit(whole.MIXED, quote.text, "", 0, len(quote.text), permitted=False))
    last = max(alignment.last, alignment.first + 1)
    edits += [cut for cut in edge_cuts(source, quote, alignment.first, last) if cut and not cut.permitted]
    if all(e.permitted for e in edits):
        edits.append(Edit(whole.UNDERIVED, quote.text, "", 0, len(quote.text), permitted=False))
    edits.sort(key=lambda e: (e.begin, e.end, e.rule.code))
    return Diagnosis(kind, alignment.first, last, tuple(edits))


def _turned_round(source: TranscriptWords, quote: Wording, claimed: Speakers | None) -> Diagnosis | None:
    """The passage of a quote whose parts, divided by ellipses or full stops, were said word for word, and in another order."""
    parts = list(_parts(quote))
    if not 1 < len(parts) <= _MOST_PARTS:
        return None
    places: list[tuple[int, int]] = []
    for first, last in parts:
        found = [
            i
            for i in source.runs(quote.keys[first:last], limit=_MOST_PARTS)
            if claimed is None or source.speaker(i) in claimed
        ]
        if len(found) != 1:
            return None
        places.append((found[0], found[0] + last - first))
    speakers = {source.speaker(i) for i, _ in places}
    if len(speakers) > 1 or places == sorted(places):
        return None
    edit = Edit(reasons.ORDER, quote.text, "", 0, len(quote.text), permitted=False)
    return Diagnosis(Kind.ALTERED, min(places)[0], max(last for _, last in places), (edit,))


def _parts(quote: Wording) -> Iterator[tuple[int, int]]:
    """The stretches of a quote's words (half-open) that ellipses and the ends of sentences divide; nothing where a bracket or
    too short a part stands among them.
    """
    first = 0
    for n in range(1, len(quote) + 1):
        gap = n < len(quote) and quote.items[n].sort is Sort.GAP
        ends = n == len(quote) or gap or any(mark in quote.between(n) for mark in ".?!")
        if not ends or quote.items[n - 1].sort is Sort.GAP:
            first = n if quote.items[n - 1].sort is Sort.GAP else first
            continue
        yield first, n
        first = n


_MOST_PARTS = 8


def _clean_halves(alignment: Alignment) -> bool:
    """Whether nearly all of the quote's words are there, so that what is wrong is that two people said them."""
    changed = sum(max(to_j - j, 0) for tag, _, _, j, to_j in alignment.blocks if tag != "equal")
    return changed <= 1


def _trimmed(alignment: Alignment) -> Alignment:
    """An alignment without stray words far before or behind the rest: `I` is found everywhere."""
    blocks = list(alignment.blocks)
    for end in (0, -1):
        while len(blocks) > 2:
            outer, beside = blocks[end], blocks[1 if end == 0 else -2]
            length = outer.to_i - outer.i
            if (
                outer.tag == "equal"
                and beside.tag in {"delete", "replace"}
                and length <= 2
                and beside.to_i - beside.i > 4 * length + 2
            ):
                kept = blocks[2] if end == 0 else blocks[-3]
                merged = (
                    Opcode("insert", kept.i, kept.i, outer.j, kept.j)
                    if end == 0
                    else Opcode("insert", kept.to_i, kept.to_i, kept.to_j, outer.to_j)
                )
                blocks[slice(0, 2) if end == 0 else slice(-2, None)] = [merged]
                continue
            break
    equal = [b for b in blocks if b.tag == "equal"]
    if not equal:
        return alignment
    matched = sum(b.to_i - b.i for b in equal)
    return Alignment(tuple(blocks), blocks[0].i, blocks[-1].to_i, matched)


def _blocks(source: TranscriptWords, quote: Wording, places: list[int], alignment: Alignment) -> Iterator[Edit]:
    edits: list[Edit] = []
    missing: Counter[str] = Counter()
    for tag, i, to_i, j, to_j in alignment.blocks:
        if tag == "equal":
            continue
        begin, end = _extent(quote, places, j, to_j)
        said, quoted = source.surface(i, to_i), quote.text[begin:end]
        rule, permitted = _judged(source, quote, places, (i, to_i, j, to_j))
        if rule is not None:
            edits.append(Edit(rule, quoted, said, begin, end, permitted=permitted))
        if not permitted:
            missing.update(source.keys[i:to_i])
            missing.subtract(quote.keys[n] for n in places[j:to_j])
    moved = any(not e.permitted and e.quoted for e in edits) and not any(missing.values())
    yield from (replace(e, rule=reasons.ORDER) if moved and not e.permitted else e for e in edits)


def _extent(quote: Wording, places: list[int], j: int, to_j: int) -> tuple[int, int]:
    """The characters of the quote that its words `j` to `to_j` take; an empty stretch before a word where there are
    none.
    """
    if j < to_j:
        return quote.items[places[j]].begin, quote.items[places[to_j - 1]].end
    at = quote.items[places[j]].begin if j < len(places) else quote.items[-1].end
    return at, at


def _judged(
    source: TranscriptWords, quote: Wording, places: list[int], block: tuple[int, int, int, int]
) -> tuple[EditRule | None, bool]:
    """The rule that permits a block of differences, or the one that names it."""
    i, to_i, j, to_j = block
    between = _between(quote, places, j) if j == to_j else []
    if any(item.sort is Sort.GAP for item in between) and i > 0:
        cut = ellipsis.middle(source, i, to_i)
        return cut.rule, cut.permitted
    if any(item.sort is Sort.BRACKET for item in between) and to_i - i <= _BRACKETED:
        return None, True  # what the bracket stands for is judged with the bracket
    if j == to_j and (rule := _left_out(source, i, to_i)):
        return rule, True
    if j == to_j and source.starts_sentence(i) and source.starts_sentence(to_i):
        return reasons.OMITTED, False  # whole sentences: a `not` in them denies nothing that is quoted
    if j < to_j and i < len(source):
        place = EditPlace(source, i, quote, places[j], frozenset())
        for kind in REPLACING:
            if (to_i - i, to_j - j) in list(kind.permit(place)):
                return kind.rule, True
    keys = [quote.keys[n] for n in places[j:to_j]]
    named = any(
        _capital(source.text[source.begins[k]]) and not source.starts_sentence(k) for k in range(i, to_i)
    ) or any(
        _capital(quote.text[quote.items[n].begin]) and n > 0 and quote.between(n).strip()[-1:] not in {".", "?", "!"}
        for n in places[j:to_j]
    )
    single = named and set(source.keys[i:to_i]) != {"i"} and keys != ["i"]
    return reasons.name(source.language, source.keys[i:to_i], keys, named=single and to_j - j <= 3), False


def _capital(letter: str) -> bool:
    return letter.isupper()


def _between(quote: Wording, places: list[int], j: int) -> list[Item]:
    """The ellipses and brackets that stand before the quote's word `j`."""
    first = places[j - 1] + 1 if j > 0 else 0
    last = places[j] if j < len(places) else len(quote)
    return quote.items[first:last]


def _left_out(source: TranscriptWords, i: int, to_i: int) -> EditRule | None:
    """The rule by which these words may be left out, if they all may."""
    first: EditRule | None = None
    at = i
    while at < to_i:
        for kind in LEAVING_OUT:
            step = next((n for n in kind.lengths(source, at) if at + n <= to_i), 0)
            if step:
                first, at = first or kind.rule, at + step
                break
        else:
            if at > 0 and source.turn(at) != source.turn(at - 1):
                after = backchannel.skip_backchannel(source, at, frozenset({source.speaker(at - 1)}))
                if after and after <= to_i:
                    first, at = first or backchannel.RULE, after
                    continue
            return None
    return first


def _brackets(source: TranscriptWords, quote: Wording, places: list[int], alignment: Alignment) -> Iterator[Edit]:
    """The quote's brackets, each with the rule that permits or refuses it."""
    if len(places) == len(quote):
        return
    said_at = {}
    for tag, i, _, j, to_j in alignment.blocks:
        for n in range(j, to_j):
            said_at[places[n]] = i + (n - j) if tag == "equal" else i
    for n, item in enumerate(quote.items):
        if item.sort is not Sort.BRACKET:
            continue
        following = next((said_at[k] for k in range(n + 1, len(quote)) if k in said_at), alignment.last)
        opening = max(governing.sentence_start(source, following), following - 3)
        before = next((said_at[k] + 1 for k in range(n - 1, -1, -1) if k in said_at), opening)
        # what it stands for is not named elsewhere where it is so short: it must be the bracket's and no more
        exact = 0 < following - before <= _BRACKETED
        spots = {before} if exact else {before, following, max(0, following - 1)}
        fits = any(
            at + said in ({following} if exact else {following, before})
            for at in spots
            for said, _ in IN_BRACKETS.permit(EditPlace(source, at, quote, n, frozenset()))
        )
        said = source.surface(before, following) if before < following <= before + 3 else ""
        yield Edit(
            IN_BRACKETS.rule if fits else reasons.BRACKET,
            quote.surface(n, n + 1),
            said,
            item.begin,
            item.end,
            permitted=fits,
        )
