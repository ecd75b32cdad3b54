"""The embed builder: a page of the site on which a host chooses what to show, looks at it and copies the snippet."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from casestudies.publish.addresses import View
from casestudies.publish.embeds import picture, places, script, snippets
from casestudies.publish.embeds.answers import packed
from casestudies.publish.embeds.made import Embeds, Selection, Testimonial, embeddable
from casestudies.publish.embeds.snippets import Choice, EmbedForm, GroupLayout, Theme
from casestudies.publish.embeds.templates import template
from casestudies.publish.page import Page
from casestudies.publish.structured import wall_data
from casestudies_theme import EMBED

SRC = "embed/index.md"
"""The page's file under docs_dir, where the site's author may put words of their own above the builder."""
OFFERED = tuple(form for form in EmbedForm if form is not EmbedForm.JSON)
OFFERED_TOGETHER = (EmbedForm.HTML, EmbedForm.ELEMENT, EmbedForm.IFRAME, EmbedForm.OEMBED)


def of_testimonial(embeds: Embeds, testimonial: Testimonial) -> bytes:
    """The snippets of a testimonial in every form it can have, for the builder's script."""
    forms = [
        form for form in OFFERED if form is not EmbedForm.IMAGE or picture.possible(testimonial, embeds.picture_font)
    ]
    return packed({form.value: snippets.one(embeds, testimonial, form) for form in forms})


def of_selection(embeds: Embeds, selection: Selection) -> bytes:
    """The snippets of a selection. A list is written as a grid is, but for the name of the layout; a carousel is not: it says
    what its buttons are called.
    """
    made = {form.value: snippets.several(embeds, selection, form) for form in OFFERED_TOGETHER}
    carousel = Choice(layout=GroupLayout.CAROUSEL)
    carousels = {
        f"{form}-{GroupLayout.CAROUSEL}": snippets.several(embeds, selection, form, carousel)
        for form in (EmbedForm.HTML, EmbedForm.ELEMENT)
    }
    return packed({**made, **carousels})


def pages(embeds: Embeds) -> Iterator[Page]:
    """The builder's page, for a site that has something to embed and says where it stands."""
    if not embeds.site.root or not any(embeddable(quote) for quote in embeds.presenter.edition.testimonials):
        return
    title = embeds.texts.builder["builder"]
    yield Page(
        src=SRC,
        title=title,
        print=lambda content, address: _print(embeds, embeds.site.seen_from(address), content),
        structured=lambda: wall_data(title, (), SRC, embeds.site),
        description=embeds.texts.builder["lead"],
    )


def _print(embeds: Embeds, view: View, content: str) -> Markup:
    made = template("builder").render(
        b=embeds.texts.builder,
        buttons={name: embeds.texts[name] for name in ("previous", "next", "place")},
        content=Markup(content),  # noqa: S704 - finished HTML of the generator
        testimonials=embeds.testimonials,
        selections=embeds.selections,
        forms=[form.value for form in OFFERED],
        layouts=[layout.value for layout in GroupLayout],
        themes=[theme.value for theme in Theme],
        asset=view.asset,
        folder=places.FOLDER,
        snippet=places.snippet,
        styles=places.builder("css"),
        builder=places.builder("js"),
        scripts=[places.script(script.current(part).name) for part in script.ScriptPart],
    )
    return Markup(made)  # noqa: S704 - made by an escaping environment


def asset(ending: str) -> bytes:
    """The builder's own script (`js`) or styles (`css`)."""
    return (EMBED / f"builder.{ending}").read_bytes()
