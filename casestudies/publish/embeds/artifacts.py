"""Every file that embeds need from a site, as a generator has to write it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from casestudies.publish.embeds import answers, builder, frames, picture, places, script
from casestudies.publish.embeds.made import Embeds, Selection, Testimonial
from casestudies.publish.lettering import Keep, drawn_at_once
from casestudies.publish.recall import Recall, TextFiles, made_at_once


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file: its path under the site's root, and its bytes."""

    path: str
    content: bytes


def _artifacts(made: TextFiles) -> Iterator[Artifact]:
    return (Artifact(path, content) for path, content in made)


def _story(testimonial: Testimonial) -> str:
    return testimonial.quote.story


def _of_story(embeds: Embeds, testimonials: Sequence[Testimonial], drawn: Mapping[str, bytes]) -> TextFiles:
    for one in testimonials:
        yield places.status(one.key), answers.status(one, drawn[one.key])
        yield places.frame(one.key), frames.of_testimonial(embeds, one)
        yield places.oembed(one.key), answers.oembed(embeds, one)


def _of_selection(embeds: Embeds, selection: Selection) -> TextFiles:
    yield places.status(selection.name), answers.selection_status(embeds, selection)
    yield places.frame(selection.name), frames.of_selection(embeds, selection)
    yield places.oembed(selection.name), answers.selection_oembed(embeds, selection)


def files(embeds: Embeds, keep: Keep = drawn_at_once, recall: Recall = made_at_once) -> Iterator[Artifact]:
    """All files of an edition's embeds. `keep` gives pictures that were drawn before, `recall` what else was made."""
    if not embeds.site.root:
        return
    for release in script.releases():
        yield Artifact(places.script(release.name), release.content)
    for _, story in groupby(sorted(embeds.testimonials, key=_story), _story):
        testimonials = tuple(story)
        drawn = {one.key: picture.png(one, embeds.picture_font, keep) for one in testimonials}
        heights = [picture.height_of(data) for data in drawn.values()]
        yield from _artifacts(recall(partial(_of_story, embeds, testimonials, drawn), "embeds", testimonials, heights))
        yield from (Artifact(places.picture(name), data) for name, data in drawn.items() if data)
        cards = (one.card for one in testimonials if one.card)
        yield from (Artifact(card.path, card.png(keep)) for card in cards)
    for selection in embeds.selections:
        yield from _artifacts(recall(partial(_of_selection, embeds, selection), "embeds", selection))
    yield from (Artifact(places.own(file.name), file.read_bytes()) for file in builder.FILES)
    yield Artifact(places.look(), frames.styles().encode())
    yield Artifact(places.own("site.json"), answers.shared(embeds))
    yield Artifact(places.feed(), answers.feed(embeds))
    living = {testimonial.key for testimonial in embeds.testimonials}
    for name in sorted({places.key(ref) for ref in embeds.presenter.edition.gone} - living):
        yield Artifact(places.status(name), answers.tombstone())
        yield Artifact(places.frame(name), frames.tombstone(embeds))
        yield Artifact(places.picture(name), picture.NOTHING)
