"""What machines fetch: the status that the script asks for, oEmbed, the JSON Feed."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from typing import Any

from casestudies.publish.embeds import picture, places, script, snippets
from casestudies.publish.embeds.made import Embeds, Selection, Testimonial, embeddable
from casestudies.publish.embeds.node import plain
from casestudies.publish.feeds import Feed, to_json, voices_feed
from casestudies.stories.model import Scope

_FACES = 7
"""More faces than a row has room for beside its number."""
_DAY = 86_400
"""How long a consumer may keep an oEmbed answer, in seconds. Its frame shows a withdrawal at once all the same."""


def status(testimonial: Testimonial, drawn: bytes) -> bytes:
    """That a testimonial holds, and how it reads now, in case the host's copy is older. The heights are for new snippets: that of
    its frame, and that of its picture (`drawn`), where it has one.
    """
    told = {"state": "published", "version": testimonial.version, "figure": testimonial.figure.json()}
    shown = {"picture": snippets.shown_height(picture.height_of(drawn))} if drawn else {}
    return packed({**told, "height": snippets.height(testimonial), **shown})


def selection_status(embeds: Embeds, selection: Selection) -> bytes:
    """Which testimonials a selection has, each by its key with its version; and what new snippets of it say."""
    quotes = {t.key: t.version for t in selection.testimonials}
    more = {"more": embeds.texts.more(len(quotes) - 1)} if len(quotes) > 1 else {}
    told = {"state": "published", "quotes": quotes, "title": plain(selection.title), **more}
    page = embeds.site.absolute(embeds.presenter.look.wall)
    return packed(
        {**told, "voices": snippets.verified(embeds, selection), "page": page, "faces": _faces(embeds, selection)}
    )


def _faces(embeds: Embeds, selection: Selection) -> list[list[str]]:
    """Who speaks, once each: name, initials, photo, as far as each was released."""
    found: dict[str, list[str]] = {}
    for testimonial in selection.testimonials:
        by, face = testimonial.quote.attribution, testimonial.voice.face
        if by.name:
            found.setdefault(
                by.name, [plain(by.name), by.initials, embeds.site.absolute_asset(face.src) if face else ""]
            )
    return list(found.values())[:_FACES]


def shared(embeds: Embeds) -> bytes:
    """What all snippets of a site have in common."""
    scripts = {part.value: snippets.script_of(embeds, part) for part in script.ScriptPart}
    return packed(
        {
            "root": embeds.absolute(f"{places.FOLDER}/"),
            "nameless": plain(snippets.nameless(embeds)),
            "words": plain(embeds.texts["words"]),
            "publisher": plain(embeds.presenter.edition.publisher),
            "close": embeds.texts["close"],
            "wall": plain(embeds.texts["wall"]),
            "controls": {name: embeds.texts[name] for name in ("previous", "next", "place")},
            "more": embeds.texts["more"].replace("{count}", "%1"),
            "height": snippets.SEVERAL_HEIGHT,
            "scripts": scripts,
        }
    )


def tombstone() -> bytes:
    """That something was published here and is no more."""
    return packed({"state": "gone"})


def oembed(embeds: Embeds, testimonial: Testimonial) -> bytes:
    """The oEmbed answer of one testimonial."""
    label, pixels = snippets.title(embeds, testimonial), snippets.height(testimonial)
    name = (
        testimonial.credit if Scope.SOCIAL in testimonial.quote.scopes else ""
    )  # consumers keep it; see `snippets.title`
    author = {"author_name": name, "author_url": embeds.site.absolute(testimonial.quote.ref)}
    return _rich(embeds, testimonial.key, label, pixels, author)


def selection_oembed(embeds: Embeds, selection: Selection) -> bytes:
    """The oEmbed answer of several."""
    return _rich(embeds, selection.name, selection.title, snippets.SEVERAL_HEIGHT, {})


def _rich(embeds: Embeds, name: str, label: str, pixels: int, author: Mapping[str, str]) -> bytes:
    """An oEmbed 1.0 answer of the type `rich` (https://oembed.com, 2.3.4.4). Its HTML is the frame, which always shows
    what holds today.
    """
    made = {
        "version": "1.0",
        "type": "rich",
        "provider_name": embeds.presenter.edition.publisher,
        "provider_url": embeds.site.root,
        "title": label,
        **author,
        "cache_age": _DAY,
        "html": snippets.iframe(embeds, name, snippets.nameless(embeds), pixels, snippets.Choice()),
        "width": snippets.WIDTH,
        "height": pixels,
    }
    return packed({key: value for key, value in made.items() if value})


def feed(embeds: Embeds) -> bytes:
    """The JSON Feed of the testimonials that may be embedded: the site's own feed of voices without the others."""
    presenter, site = embeds.presenter, embeds.site
    whole = voices_feed(presenter, site)
    refs = {testimonial.quote.ref for testimonial in embeds.testimonials}
    kept = tuple(
        dataclasses.replace(entry, facts={**entry.facts, "embed": embeds.absolute(places.frame(places.key(quote.ref)))})
        for quote, entry in zip(presenter.edition.in_turn, whole.entries, strict=True)
        if quote.ref in refs and embeddable(quote)
    )
    gone = {places.key(ref) for ref in presenter.edition.gone}
    notices = tuple(notice for notice in whole.notices if notice.key in gone)
    return to_json(_Own(whole.title, whole.page, places.FOLDER, kept, notices), presenter, site)


class _Own(Feed):
    """A feed that stands among the embeds."""

    @property
    def json_path(self) -> str:
        return places.feed()


def packed(value: Any) -> bytes:  # noqa: ANN401 - JSON
    """JSON without spaces: it is fetched at every view."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
