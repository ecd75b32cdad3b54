"""A testimonial as a figure: the words, who said them, what was checked, what must be disclosed, where they come from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

from casestudies.publish.addresses import Site
from casestudies.publish.embeds.node import Node
from casestudies.publish.embeds.texts import EmbedTexts
from casestudies.publish.parts import Voice
from casestudies.publish.texts import Texts, direction


def figure(voice: Voice, site: Site, t: Texts, own: EmbedTexts) -> Node:
    """The figure. Nothing in it depends on the day of the build, so that it changes only when its words do."""
    quote = voice.quote
    words = Node("p", {"part": "words"}, (f"{voice.opening}{voice.words}{voice.closing}",))
    said = Node(
        "blockquote",
        {"part": "quote", "cite": site.absolute(quote.ref), "lang": quote.language, "dir": direction(quote.language)},
        (words,),
    )
    return Node(
        "figure",
        {"part": "card", "lang": t.language, "dir": direction(t.language)},
        (said, Node("figcaption", {"part": "credit"}, tuple(_credit(voice, site, t, own)))),
    )


def source(voice: Voice, t: Texts) -> str:
    """What the link to the story says, or to the wall where there is none. The title has no quotation marks: it is no speech."""
    title = voice.quote.story_title
    return f"{t['read_story']}: {title}" if title else str(t["voices"])


def version(made: Node) -> str:
    """Changes whenever anything changes that the figure shows."""
    text = json.dumps(made.json(), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _credit(voice: Voice, site: Site, t: Texts, own: EmbedTexts) -> Iterator[Node]:
    quote, by = voice.quote, voice.quote.attribution
    if any((by.name, by.role, by.company)):
        initials = "" if by.photo else by.initials
        yield Node("p", {"part": "person", "data-initials": initials}, tuple(_person(voice, site)))
    for sentence in quote.disclosures:
        made = quote.translation
        led = made is not None and sentence == made.label
        there = site.absolute(made.original) if made else ""
        yield Node("p", {"part": "note"}, (Node("a", {"href": there}, (sentence,)) if led else sentence,))
    yield _check(voice, site, t, own)
    if voice.first_published:
        yield Node("p", {"part": "source"}, (Node("a", {"href": quote.published_at}, (voice.first_published,)),))
    link = Node("a", {"href": site.absolute(quote.ref)}, (source(voice, t),))
    yield Node("p", {"part": "source"}, (link,))


def _person(voice: Voice, site: Site) -> Iterator[Node | str]:
    by = voice.quote.attribution
    if by.photo:
        size = {"width": "44", "height": "44"}
        yield Node(
            "img",
            {
                "part": "photo",
                "src": site.absolute_asset(voice.face.src if voice.face else by.photo),
                "alt": "",
                **size,
            },
        )
    name = Node("b", {"part": "name"}, (by.name,)) if by.name else None
    rest = ", ".join(filter(None, (by.role, by.company)))
    after = f", {rest}" if name and rest else rest
    yield Node("span", {}, tuple(filter(None, (name, after))))


def _check(voice: Voice, site: Site, t: Texts, own: EmbedTexts) -> Node:
    """What was checked: the badge's line, which opens the rest. It works without a script."""
    badge = voice.badge
    # The day of the last check is that of the build, and disclosures stand outside, where they are always seen.
    left_out = {t["row_checked"], t["row_disclosed"]}
    rows = [f"{label}: {sentence}" for label, sentence in badge.rows if label not in left_out]
    links: list[Node | str] = []
    if badge.proof:
        links += [" ", Node("a", {"href": site.absolute_asset(badge.proof)}, (t["proof"],))]
    if badge.media:
        links += [" ", Node("a", {"href": badge.media}, (badge.listen,))]
    ending = Node("p", {"part": "row"}, (own.checked(voice.quote.check.checked_by), *links))
    told = (Node("p", {"part": "row"}, (line,)) for line in (badge.meaning, *rows))
    return Node("details", {"part": "check"}, (Node("summary", {}, (badge.line,)), *told, ending))
