"""A question is not a claim: questions that became statements, and statements that became questions."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from casestudies.quotes.derivation import Link, word_by_word
from casestudies.quotes.edits.base import refused
from casestudies.quotes.languages.base import Language
from casestudies.quotes.model import Edit
from casestudies.quotes.reading import TranscriptWords
from casestudies.quotes.wording import Wording

QUESTION = refused(
    "Q215",
    "question",
    "A question has become a statement, or a statement a question.",
    "A question is not a claim.",
    "Keep the question mark.",
    "You saved thirteen hours?",
    "You saved thirteen hours.",
)


def question_changes(source: TranscriptWords, quote: Wording, links: tuple[Link, ...]) -> Iterable[Edit]:
    """A question that became a statement, or the other way round."""
    language = source.language
    said_here = source.text[source.begins[links[0].i] : source.ends[links[-1].to_i - 1]] + _behind(
        source, links[-1].to_i
    )
    if not {"?", "？"} & (set(said_here) | set(quote.text)):
        return
    sentence = 0
    links = word_by_word(links)
    for n, link in enumerate(links):
        if link.to_j == link.j:
            continue
        said = _behind(source, link.to_i) if n + 1 == len(links) or links[n + 1].i == link.to_i else ""
        quoted = quote.between(link.to_j)
        ends_here = any(c in quoted for c in ".?!") or link.to_j == len(quote)
        asked, asks = "?" in said or "？" in said, "?" in quoted or "？" in quoted
        if asked != asks and ends_here and (asks or quoted.strip()):
            tag = _only_a_tag(quote, sentence, link.to_j, language)
            if not tag and not _plainly_asks(quote, sentence, link.to_j, language):
                yield Edit(
                    QUESTION,
                    quoted.strip(),
                    said.strip(),
                    quote.items[link.j].end,
                    quote.items[link.j].end,
                    permitted=False,
                )
        if ends_here:
            sentence = link.to_j


def _behind(source: TranscriptWords, i: int) -> str:
    """The marks behind the word before `i`, without what the next person says: a listener's `Mhm?` asks nothing here, and a
    sound for a tag, `…, eh?`, only for a nod.
    """
    return _NOD.sub("", source.gap(i).split("\n")[0])


_NOD = re.compile(r",\s*¿?\s*[^\W\d_]+\s*[?？]")


def _only_a_tag(quote: Wording, first: int, last: int, language: Language) -> bool:
    """Whether the mark stands behind `right` or `you know what`, which ask for nothing but a nod."""
    nods = {phrase[0] for phrase in language.tags if len(phrase) == 1} | {"no"}
    opening = tuple(key for key in quote.keys[first:last] if (key,) not in language.openers)
    return quote.keys[last - 1] in nods or opening in language.remarks


def _plainly_asks(quote: Wording, first: int, last: int, language: Language) -> bool:
    """Whether the words of a sentence are a question whatever mark ends it: `what`, `do you`."""
    openers = {phrase[0] for phrase in language.openers if len(phrase) == 1}
    keys = quote.keys[first:last]
    opening = next((n for n, key in enumerate(keys) if key not in openers), 0)
    if keys[opening : opening + 1] and keys[opening] in language.question_words:
        return True
    return any(
        a in language.inverting
        and b in language.subjects
        and (n <= opening or keys[n - 1] in language.question_words or quote.between(first + n).strip())
        for n, (a, b) in enumerate(itertools.pairwise(keys))
    )
