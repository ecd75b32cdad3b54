"""The embed builder: pages of the site on which a host chooses what to show, looks at it and copies the snippet.

The snippets are written where they are wanted, by `snippets.js`.
"""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from casestudies.publish.addresses import View
from casestudies.publish.embeds import places, script
from casestudies.publish.embeds.made import Embeds, embeddable
from casestudies.publish.embeds.snippets import EmbedForm, GroupLayout, SmallForm, Theme
from casestudies.publish.embeds.templates import template
from casestudies.publish.page import Page, Values
from casestudies.publish.parts import paged, pager
from casestudies.publish.structured import wall_data
from casestudies_theme import EMBED

_AT_ONCE = 120
"""Quotes that a page of the builder offers: some 40 kB of choices. More than that stand on pages of their own."""
SRC = "embed/index.md"
"""The page's file under docs_dir, where the site's author may put words of their own above the builder."""
OFFERED = tuple(form for form in EmbedForm if form is not EmbedForm.JSON)
FILES = tuple(EMBED / name for name in ("builder.css", "builder.js", "snippets.js"))
"""The builder's own styles and script, and the script that writes snippets from what the site serves, for copy buttons too."""


def pages(embeds: Embeds) -> Iterator[Page]:
    """The builder's pages, for a site that has something to embed and says where it stands."""
    if not embeds.site.root or not any(embeddable(quote) for quote in embeds.presenter.edition.testimonials):
        return
    many = -(-sum(embeddable(quote) for quote in embeds.presenter.edition.testimonials) // _AT_ONCE)
    yield from (_page(embeds, number, many) for number in range(1, many + 1))


def _page(embeds: Embeds, number: int, many: int) -> Page:
    name, src = embeds.texts.builder["builder"], paged(SRC, number)
    title = name if number == 1 else f"{name}, {embeds.presenter.page_of(number, many)}"
    return Page(
        src=src,
        title=title,
        values=lambda: _values(embeds, number, many),
        print=lambda values, content, address: _print(embeds, embeds.site.seen_from(address), content, values),
        plain=lambda _values, _address: Markup("<p>{}</p>").format(embeds.texts.builder["lead"]),
        structured=lambda: wall_data(title, (), src, embeds.site),
        description=embeds.texts.builder["lead"],
    )


def _values(embeds: Embeds, number: int, many: int) -> Values:
    testimonials = embeds.testimonials[(number - 1) * _AT_ONCE : number * _AT_ONCE]
    here = {places.customer(one.quote.customer) for one in testimonials}
    return {
        "pager": pager(SRC, number, many),
        "page_of": embeds.presenter.page_of(number, many),
        "testimonials": testimonials,
        "selections": [s for s in embeds.selections if not s.of_customer or s.name in here],
    }


def _print(embeds: Embeds, view: View, content: str, values: Values) -> Markup:
    made = template("builder").render(
        **values,
        t=embeds.presenter.texts,
        url=view.url,
        b=embeds.texts.builder,
        buttons={name: embeds.texts[name] for name in ("previous", "next", "place")},
        content=Markup(content),  # noqa: S704 - finished HTML of the generator
        forms=[form.value for form in (*OFFERED, *SmallForm)],
        layouts=[layout.value for layout in GroupLayout],
        themes=[theme.value for theme in Theme],
        asset=view.asset,
        folder=places.FOLDER,
        frame=places.frame,
        styles=places.own("builder.css"),
        builder=places.own("builder.js"),
        scripts=[places.script(script.current(part).name) for part in script.ScriptPart],
    )
    return Markup(made)  # noqa: S704 - made by an escaping environment
