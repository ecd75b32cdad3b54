"""Pages of ours that stand outside the site's own frame: what was checked of a story's quotes, for people, and one page for paper.

They are whole documents with a style sheet of their own, so that any generator only has to write them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from casestudies.publish.addresses import Site
from casestudies.publish.badge import proof_page, sheet_path
from casestudies.publish.html import Renderer
from casestudies.publish.parts import Voice
from casestudies.publish.presentation import Presenter
from casestudies.publish.recall import Recall, TextFiles, made_at_once
from casestudies.publish.texts import Texts
from casestudies.review.edition import Edition, PublishedQuote, PublishedStory
from casestudies.stories.model import Form
from casestudies_theme import PAPERS

STYLES = "casestudies/paper.css"
MOST_QUOTES = 2
"""Quotes on one sheet, which has room for a picture and the figures beside them."""
_SHORT = 260
"""Characters of a quote that is set large there."""


def papers(
    presenter: Presenter[Edition], renderer: Renderer, recall: Recall = made_at_once
) -> Iterator[tuple[str, bytes]]:
    """All of them: their paths under the site's root, and their bytes."""
    yield STYLES, (PAPERS / "paper.css").read_bytes()
    for story in presenter.edition.records:
        yield from recall(partial(_of_story, presenter, renderer, story), "papers", presenter.story(story))


def _of_story(presenter: Presenter[Edition], renderer: Renderer, story: PublishedStory) -> TextFiles:
    checked = [quote for quote in story.quotes if quote.certificate]
    if checked:
        path = proof_page(story.id)
        yield path, renderer.document("proof", path, _proof(presenter, story)).encode()
    if path := sheet_path(story):
        yield path, renderer.document("sheet", path, _sheet(presenter, renderer.site, story)).encode()


def _proof(presenter: Presenter[Edition], story: PublishedStory) -> Mapping[str, object]:
    told = presenter.story(story)
    texts = presenter.texts
    rows = [(quote, *_passage(quote, texts)) for quote in story.quotes]
    name = story.title or story.customer.name or story.customer.industry
    return {
        **told,
        "title": texts.said("proofs_of", title=name),
        "voices": _voices(presenter, story),
        "passages": {quote.ref: (place, transcript) for quote, place, transcript in rows},
        "back": story.quotes[0].ref if story.quotes else "",
    }


def _passage(quote: PublishedQuote, texts: Texts) -> tuple[str, str]:
    """Where in the transcript the passage stands, and the transcript's fingerprint."""
    made = quote.certificate
    if made is None:
        return "", ""
    place = texts.said("proof_position", begin=str(made.passage.begin), end=str(made.passage.end))
    return place, f"sha256:{made.transcript_sha256}"


def _sheet(presenter: Presenter[Edition], site: Site, story: PublishedStory) -> Mapping[str, object]:
    chosen = _chosen(story, _voices(presenter, story))
    return {**presenter.story(story), "title": story.title, "chosen": chosen, "address": site.absolute(story.src)}


def _voices(presenter: Presenter[Edition], story: PublishedStory) -> tuple[Voice, ...]:
    """The story's quotes as they stand outside its sentences."""
    return tuple(presenter.voice(quote) for quote in story.quotes)


def _chosen(story: PublishedStory, voices: tuple[Voice, ...]) -> tuple[Voice, ...]:
    """The quotes for one sheet: those behind the figures first, short ones before long ones."""
    named = [result.quote for result in story.results]
    alone = [voice for voice in voices if voice.quote.form is Form.BLOCK and not voice.quote.fragment]
    best = sorted(alone, key=lambda voice: (len(voice.quote.text) > _SHORT, voice.quote.id not in named))
    return tuple(best[:MOST_QUOTES])
