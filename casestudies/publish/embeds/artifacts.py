"""Every file that embeds need from a site, as a generator has to write it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from casestudies.publish.embeds import answers, builder, frames, picture, places, script
from casestudies.publish.embeds.made import Embeds
from casestudies.publish.lettering import Keep, drawn_at_once


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file: its path under the site's root, and its bytes."""

    path: str
    content: bytes


def files(embeds: Embeds, keep: Keep = drawn_at_once) -> Iterator[Artifact]:
    """All files of an edition's embeds. `keep` gives pictures that were drawn before."""
    if not embeds.site.root:
        return
    for release in script.releases():
        yield Artifact(places.script(release.name), release.content)
    for testimonial in embeds.testimonials:
        name = testimonial.key
        drawn = picture.png(testimonial, embeds.picture_font, keep)
        yield Artifact(places.status(name), answers.status(testimonial, drawn))
        yield Artifact(places.frame(name), frames.of_testimonial(embeds, testimonial))
        yield Artifact(places.oembed(name), answers.oembed(embeds, testimonial))
        if drawn:
            yield Artifact(places.picture(name), drawn)
        if testimonial.card:
            yield Artifact(testimonial.card.path, testimonial.card.png(keep))
    for selection in embeds.selections:
        yield Artifact(places.status(selection.name), answers.selection_status(embeds, selection))
        yield Artifact(places.frame(selection.name), frames.of_selection(embeds, selection))
        yield Artifact(places.oembed(selection.name), answers.selection_oembed(embeds, selection))
    yield from (Artifact(places.own(file.name), file.read_bytes()) for file in builder.FILES)
    yield Artifact(places.own("site.json"), answers.shared(embeds))
    yield Artifact(places.feed(), answers.feed(embeds))
    living = {testimonial.key for testimonial in embeds.testimonials}
    for name in sorted({places.key(ref) for ref in embeds.presenter.edition.gone} - living):
        yield Artifact(places.status(name), answers.tombstone())
        yield Artifact(places.frame(name), frames.tombstone(embeds))
        yield Artifact(places.picture(name), picture.NOTHING)
