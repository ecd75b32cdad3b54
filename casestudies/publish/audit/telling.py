"""Findings about what leaked: they name the file and the private text; the words themselves are confidential."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from casestudies.findings import Finding, Place
from casestudies.publish.audit.phrases import PhrasesByWord, found_in
from casestudies.publish.audit.runs import runs, tokens_of
from casestudies.publish.codes import NAME_LEAKED, WORDS_LEAKED
from casestudies.publish.words import HashedWord, readings, text_of, words

REPORTED = 20
"""Leaks that are told of one file: enough to find the cause, and no flood."""


def tell(file: str, data: bytes, guilty: Mapping[int, str], phrases: PhrasesByWord) -> Iterator[Finding]:
    """The leaks of one file: one finding for each private text, with every stretch of its words once."""
    told: dict[tuple[str, bool], list[str]] = defaultdict(list)
    count = 0
    for reading in readings(text_of(data)):
        found = [(name, stretch, False) for name, stretch in _stretches(reading, guilty)] if guilty else []
        found += [
            (one.what, _as_text(one.words), bool(one.exactly)) for one in found_in(phrases, reading, words(reading))
        ]
        for name, stretch, is_name in found:
            if count < REPORTED and stretch not in told[name, is_name]:
                told[name, is_name].append(stretch)
                count += 1
    for (name, is_name), stretches in told.items():
        if stretches:
            rule = NAME_LEAKED if is_name else WORDS_LEAKED
            message = f"A private name ({name})." if is_name else _passages(name, stretches)
            yield Finding(rule, Place(file), message, confidential=tuple(("found", stretch) for stretch in stretches))


def _passages(name: str, stretches: Sequence[str]) -> str:
    longest = max(len(stretch.split()) for stretch in stretches)
    if len(stretches) == 1:
        return f"{longest} words in a row of what is private ({name})."
    return f"{len(stretches)} passages of what is private ({name}), the longest of {longest} words."


def _stretches(reading: str, guilty: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    for tokens, size in tokens_of(reading):
        hits = [(at, guilty[run]) for at, run in enumerate(runs(tokens, size)) if run in guilty]
        begin = 0
        for here, (at, name) in enumerate(hits):
            if here + 1 == len(hits) or hits[here + 1] != (at + 1, name):
                yield name, _as_text(tokens[hits[begin][0] : at + size])
                begin = here + 1


def _as_text(tokens: Iterable[HashedWord]) -> str:
    return b" ".join(tokens).decode("utf-8", "replace")
