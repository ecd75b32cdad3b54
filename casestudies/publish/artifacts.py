"""Every file that an edition needs in a site beside its pages, as a generator has to write it.

A new output is one function from what is public to files, and one entry in `OUTPUTS`. It cannot see what is withheld:
`Public` holds an Edition, and nobody but the gate can make one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish import embeds
from casestudies.publish.captions import captions_of
from casestudies.publish.codes import SAME_ADDRESS
from casestudies.publish.embeds import Artifact
from casestudies.publish.feeds import to_json, to_rss
from casestudies.publish.lettering import Keep, drawn_at_once
from casestudies.publish.proofs import proofs
from casestudies.publish.public import Public

Output = Callable[[Public, Keep], Iterator[Artifact]]
"""One kind of files; the second argument gives pictures that were drawn before."""


def _proofs(public: Public, _: Keep) -> Iterator[Artifact]:
    made = proofs(public.edition, public.site, public.rules, public.recall)
    yield from (Artifact(path, content) for path, content in made)


def _captions(public: Public, _: Keep) -> Iterator[Artifact]:
    yield from (Artifact(path, content) for path, content in captions_of(public.edition))


def _feeds(public: Public, _: Keep) -> Iterator[Artifact]:
    for feed in public.feeds:
        yield Artifact(feed.rss_path, to_rss(feed, public.presenter, public.site))
        yield Artifact(feed.json_path, to_json(feed, public.presenter, public.site))


def _cards(public: Public, keep: Keep) -> Iterator[Artifact]:
    yield from (Artifact(card.path, card.png(keep)) for card in public.cards.values())


def _embeds(public: Public, keep: Keep) -> Iterator[Artifact]:
    yield from embeds.files(public.embeds, keep, public.recall)


OUTPUTS: tuple[Output, ...] = (_proofs, _captions, _feeds, _cards, _embeds)


def artifacts(public: Public, keep: Keep = drawn_at_once, outputs: Sequence[Output] = OUTPUTS) -> Iterator[Artifact]:
    """The files of all outputs, each once. Raises CasestudiesError where two different files would stand at one address."""
    seen: dict[str, bytes] = {}
    for output in outputs:
        for artifact in output(public, keep):
            if artifact.path not in seen:
                seen[artifact.path] = artifact.content
                yield artifact
            elif seen[artifact.path] != artifact.content:
                message = f"Two different files would stand at `{artifact.path}`."
                raise CasestudiesError(Finding(SAME_ADDRESS, Place(artifact.path), message))
