"""Every file that an edition needs in a site beside its pages, as a generator has to write it."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish import embeds
from casestudies.publish.codes import SAME_ADDRESS
from casestudies.publish.embeds import Artifact, Embeds
from casestudies.publish.feeds import to_json, to_rss
from casestudies.publish.lettering import Keep, drawn_at_once
from casestudies.publish.pages import Pages
from casestudies.publish.proofs import proofs


def artifacts(pages: Pages, made: Embeds, keep: Keep = drawn_at_once) -> Iterator[Artifact]:
    """Proofs, feeds, cards and what embeds need. `keep` gives pictures that were drawn before.

    Raises CasestudiesError where two files would stand at one address.
    """
    yield from _proofs(pages)
    for feed in pages.feeds:
        yield Artifact(feed.rss_path, to_rss(feed, pages.presenter, pages.renderer.site))
        yield Artifact(feed.json_path, to_json(feed, pages.presenter, pages.renderer.site))
    yield from (Artifact(card.path, card.png(keep)) for card in pages.cards.values())
    yield from embeds.files(made, keep)


def _proofs(pages: Pages) -> Iterator[Artifact]:
    seen: set[str] = set()
    for path, content in proofs(pages.edition, pages.renderer.site):
        if path in seen:
            raise CasestudiesError(Finding(SAME_ADDRESS, Place(path), f"Two quotes have their proof at `{path}`."))
        seen.add(path)
        yield Artifact(path, content)
