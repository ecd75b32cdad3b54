"""Pages for iframes, with neither script nor anything fetched but released photos and, once more, their style.

A frame is complete in one file: it has its look in it, wherever it is shown. Where its server forbids styles in pages (a header
with `default-src 'self'`), the same style comes as a file; its link stands at the end, so that no frame waits for it.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import PurePosixPath
from types import MappingProxyType
from urllib.parse import urlsplit

from markupsafe import Markup

from casestudies.publish import cards
from casestudies.publish.embeds import places, snippets
from casestudies.publish.embeds.made import Embeds, Selection, Testimonial
from casestudies.publish.embeds.templates import template
from casestudies.publish.texts import direction
from casestudies_theme import EMBED


def of_testimonial(embeds: Embeds, testimonial: Testimonial) -> bytes:
    """The frame of one testimonial; also its own address on the web, from which consumers find its oEmbed."""
    return _page(
        embeds,
        [testimonial],
        snippets.title(embeds, testimonial),
        canonical=embeds.site.absolute(testimonial.quote.ref),
        oembed=embeds.absolute(places.oembed(testimonial.key)),
        shared=_shared(embeds, testimonial),
    )


def of_selection(embeds: Embeds, selection: Selection) -> bytes:
    """The frame of several; it scrolls inside."""
    address = embeds.absolute(places.oembed(selection.name))
    return _page(embeds, selection.testimonials, selection.title, oembed=address)


def tombstone(embeds: Embeds) -> bytes:
    """What a frame shows of a testimonial that is no longer published: that, and nothing else."""
    return _page(embeds, (), embeds.texts["gone"])


def _shared(embeds: Embeds, testimonial: Testimonial) -> Mapping[str, str]:
    """What links to it are shown as, in Open Graph's names: only what the card shows, and only where there is one."""
    card = testimonial.card
    if card is None:
        return {}
    return {
        "og:type": "website",
        "og:title": snippets.title(embeds, testimonial),
        # Not the canonical address: that is the story's, which has another card.
        "og:url": embeds.absolute(places.frame(testimonial.key)),
        "og:image": embeds.absolute(card.path),
        "og:image:type": "image/png",
        "og:image:width": str(cards.WIDTH),
        "og:image:height": str(cards.HEIGHT),
        "og:image:alt": card.alternative,
    }


def _page(
    embeds: Embeds,
    testimonials: Sequence[Testimonial],
    title: str,
    canonical: str = "",
    oembed: str = "",
    shared: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    made = template(
        "frame"
    ).render(
        t=embeds.presenter.texts,
        direction=direction(embeds.presenter.texts.language),
        title=title,
        policy=_policy(embeds.site.root),
        # Our own styles, and figures that `Node.html` has escaped.
        styles=Markup(styles()),  # noqa: S704
        look=f"{PurePosixPath(places.look()).name}?{hashlib.sha256(styles().encode()).hexdigest()[:12]}",
        # Ghost's bookmarks copy a page's first picture that is not hidden so, and keep it: here somebody's face.
        figures=[Markup(one.html.replace("<img ", '<img aria-hidden="true" ')) for one in testimonials],  # noqa: S704
        gone=embeds.texts["gone"],
        canonical=canonical,
        oembed=oembed,
        shared=shared,
    )
    return made.encode()


def _policy(root: str) -> str:
    """Nothing may run or be fetched but our styles and images of this site, which is named: to WebKit it is not `'self'` in frames
    without `allow-same-origin`, as they were pasted at first.
    """
    digest = base64.b64encode(hashlib.sha256(styles().encode()).digest()).decode()
    scheme, host, *_ = urlsplit(root)
    site = f"{scheme}://{host}"
    directives = ("default-src 'none'", f"style-src 'sha256-{digest}' 'self' {site}", f"img-src 'self' {site}")
    return "; ".join((*directives, "base-uri 'none'", "form-action 'none'"))


@cache
def styles() -> str:
    """The look of a frame, without comments and indentation: they would stand in every frame."""
    written = "".join((EMBED / name).read_text("utf-8") for name in ("element.css", "frame.css"))
    return " ".join(re.sub(r"/\*.*?\*/", "", written, flags=re.DOTALL).split())
