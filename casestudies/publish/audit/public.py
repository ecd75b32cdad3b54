"""What is published, and excuses the same words where they are private too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from casestudies.publish.audit.phrases import PrivatePhrase, by_word, found_in
from casestudies.publish.audit.runs import is_leak, runs, tokens_of
from casestudies.publish.words import readings, words
from casestudies.review.edition import Preview, Printable

_SHORT_TEXT = 1_000
"""Letters of a public text that is most likely a quote."""
_REFERENCE = re.compile(r"!quote\[([^\]]*)\]")
_MARKUP = re.compile(r"\]\([^()\s]*\)|[*_\[\]]")


def published(edition: Printable) -> Iterator[str]:
    """All that an edition publishes (or a preview shows), in the order in which a page prints it: what may stand in a site."""
    for story in edition.records:
        quotes = {quote.ref: quote.text for quote in story.quotes}
        facts = [f"{r.before} {r.figure} {r.label} {r.typicality}" for r in story.results]
        yield "\n".join(
            (story.title, story.summary, story.image.alt if story.image else "", *facts, *story.disclosures)
        )
        yield _filled(story.body, quotes)
        yield from quotes.values()
        for quote in story.quotes:
            yield " ".join((quote.attribution.name, quote.attribution.role, quote.attribution.company))
    if isinstance(edition, Preview):
        yield from (text for problems in edition.problems.values() for p in problems for _, text in p.rows)


def excuses(halves: Mapping[int, Sequence[int]], public: Mapping[str, str]) -> dict[int, tuple[str, ...]]:
    """Of these halves of runs, those that are published, each with the hashes of the public texts that have it. Of the longer
    texts only where quotes, which excuse nearly all that there is to excuse, don't do.

    Where a published quote begins or ends, the words before or behind it in the transcript may by chance be those of
    the page: a name, an "and". So a few unpublished words beside published ones are no leak: a run is one when at least half its
    words are in nothing published.
    """
    texts = sorted(public.items(), key=lambda item: len(item[1]))
    short = sum(len(text) < _SHORT_TEXT for _, text in texts)
    found: dict[int, tuple[str, ...]] = {}
    for some in (texts[:short], texts[short:]):
        left = {half for run in halves.values() if is_leak(run, found) for half in run if half not in found}
        for mark, text in some if left else ():
            for half in left.intersection(_published_halves(text)):
                found[half] = (*found.get(half, ()), mark)
    return found


def excused_phrases(
    phrases: Iterable[PrivatePhrase], public: Mapping[str, str]
) -> tuple[set[PrivatePhrase], dict[PrivatePhrase, str]]:
    """Those that stand in no published text; and of the others the hash of one in which they do."""
    left, excused = set(phrases), dict[PrivatePhrase, str]()
    for mark, text in public.items():
        for reading in _as_published(text) if left else ():
            for phrase in tuple(found_in(by_word(left), reading, words(reading))):
                excused[phrase] = mark
                left.discard(phrase)
    return left, excused


def _filled(body: str, quotes: Mapping[str, str]) -> str:
    return _REFERENCE.sub(lambda m: quotes.get(m[1], ""), body)


def _as_published(text: str) -> Iterator[str]:
    """A published text as its Markdown says it, and with the marks of links and emphasis gone."""
    for form in (text, _MARKUP.sub("", text)):
        yield from readings(form)


def _published_halves(text: str) -> Iterator[int]:
    for reading in _as_published(text):
        for tokens, size in tokens_of(reading):
            yield from runs(tokens, size // 2)
