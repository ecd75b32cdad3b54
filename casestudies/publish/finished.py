"""The finished page of a story, as it will be served: every quotation on it is one of the edition's.

Hooks, other plugins and templates that override ours may add to a page after its text was checked. So the page is looked over once
more when nothing can change it any more, whatever made it: elements for quotations, speech between marks, words beside a name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from casestudies.memory import FORGETFUL, KeptKind, Memory, digest_of
from casestudies.publish.references import spoken
from casestudies.review.edition import Printable, PublishedQuote
from casestudies.stories.credited import credited
from casestudies.stories.named import people_to_credit
from casestudies.stories.telling import Tongue
from casestudies.stories.units import JUDGED, TextPart, Unit, bare, units_of

# What is no text of the page; the text of a dialog of ours says how a quote was checked.
_NO_TEXT = re.compile(
    r"<!--.*?-->|<(script|style|svg|template|noscript|code|pre|kbd|samp|math|cs-panel|button|nav)\b[^>]*>.*?</\1\s*>",
    re.DOTALL | re.IGNORECASE,
)
_UNSEEN = re.compile(r"<!--.*?-->|<(script|style)\b[^>]*>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_QUOTATION = re.compile(r"<(blockquote|q)\b[^>]*>(?P<words>.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
_OPENS = re.compile(r"<(?:blockquote|q)\b", re.IGNORECASE)
# The theme's own; cards of other stories are articles too.
_ARTICLE = re.compile(r"<article\b[^>]*\bmd-content.*</article\s*>", re.DOTALL | re.IGNORECASE)
# A quote as we print it. On a page that was minified it has no line of its own, and the rest of the line would be read as quoted.
_OURS = re.compile(r"<figure\b[^>]*\bcs-quote\b.*?</figure\s*>", re.DOTALL | re.IGNORECASE)
_ENDS = re.compile(r"</(?:p|h[1-6]|li|ul|ol|dl|dd|figure|section|header|article|table)\s*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")

_QUOTED = KeptKind[frozenset[str]]("finished", frozenset[str])


class Finished:
    """What the finished pages of an edition may quote."""

    def __init__(self, edition: Printable) -> None:
        parts = (quote.aside.parts(quote.text) if quote.aside else () for quote in edition.quotes)
        self._known = frozenset(map(bare, (*(quote.text for quote in edition.quotes), *chain.from_iterable(parts))))
        self._stories = {story.id: story for story in edition.stories}

    def counted(self, page: str, story: str, memory: Memory = FORGETFUL) -> Mapping[str, int]:
        """What `foreign` finds, how often. A page on which there was nothing is not read again while its story is the same, and
        all that it quotes is still published.
        """
        source = digest_of(self._stories.get(story)), page
        if memory.known(_QUOTED, *source, holds=lambda quoted: quoted <= self._known) is not None:
            return {}
        found = Counter(self.foreign(page, story))
        if not found:
            memory.keep(_QUOTED, frozenset(self._quoted(_UNSEEN.sub(" ", page))), *source)
        return found

    @staticmethod
    def _quoted(seen: str) -> list[str]:
        """The letters of each quotation."""
        return [bare(_TAG.sub("", quotation["words"])) for quotation in _QUOTATION.finditer(seen)]

    def foreign(self, page: str, story: str) -> Iterator[str]:
        """What the page of a story quotes although no record of the edition holds it: what it is, each time."""
        seen = _UNSEEN.sub(" ", page)
        found = self._quoted(seen)
        wrong = len(_OPENS.findall(seen)) - len(found)
        wrong += sum(letters not in self._known for letters in found)
        yield from ("an element for quotations" for _ in range(wrong))
        article = _ARTICLE.search(seen)
        printed = self._stories.get(story)
        quotes = printed.quotes if printed else ()
        disclosed = [d for quote in quotes for d in quote.disclosures]
        disclosed += (*printed.disclosures, *printed.typicality) if printed else ()
        text = _QUOTATION.sub(JUDGED, _NO_TEXT.sub(" ", article.group() if article else seen))
        text = _in_lines(text)
        head = f"{printed.customer.name} · {printed.customer.industry}" if printed else ""
        units = tuple(_without_ours((unit for unit in units_of(text) if unit.text != head), quotes, disclosed))
        yield from ("words in quotation marks" for unit in units if spoken(unit.text))
        tongue = Tongue.of({quote.language for quote in quotes})
        people = ((q.attribution.company, ((q.attribution.name, q.attribution.role),)) for q in quotes)
        names = people_to_credit(people, tongue.cases)
        if names is not None:
            yield from ("words beside a name" for _ in credited(units, names, tongue))


def _in_lines(text: str) -> str:
    """A page with each quote of ours, and whatever else is a paragraph, set apart by empty lines, as they are in Markdown."""
    return _OURS.sub(lambda m: f"\n\n{m.group()}\n\n", _ENDS.sub(lambda m: f"{m.group()}\n\n", text))


def _without_ours(units: Iterable[Unit], quotes: Sequence[PublishedQuote], disclosed: Iterable[str]) -> Iterator[Unit]:
    """The texts of a page without what we print ourselves: whose words a quote holds, what is disclosed (which may name a quote's
    words), and once, among the facts, who was interviewed.
    """
    by = [quote.attribution for quote in quotes]
    # On a minified page what was disclosed stands in one line with who said it.
    under = {(quote.attribution, end) for quote in quotes for end in ("", "".join(quote.disclosures))}
    credits = {bare(f"{lead}{a.name}{a.role}{a.company}{end}") for a, end in under for lead in ("", a.initials)}
    facts = {bare(f"{a.name}{a.role}") for a in by}
    sentences = {bare(sentence) for sentence in disclosed}
    before = Unit("")
    for unit in units:
        letters = bare(unit.text)
        is_fact = letters in facts and (before.part is TextPart.TITLE or before.text == JUDGED)
        if letters in sentences or (before.text == JUDGED and letters in credits) or is_fact:
            facts.discard(letters)
            unit = replace(unit, text=JUDGED)  # noqa: PLW2901 - the same text, now as one of ours
        yield unit
        # What a clip is called by stands between a quote and who said it, and is no text of the page.
        if unit.part is not TextPart.TOLD:
            before = unit
