"""The pages of an edition as HTML.

Ours is the only environment that prints an edition: it escapes everything (MkDocs' own does not), and stops at a name
it does not know. Templates are looked up in the site's own folders first, so that a site can replace any of them.
"""

from __future__ import annotations

import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote as percent
from urllib.parse import urlencode

import jinja2
from markupsafe import Markup

from casestudies.findings import CasestudiesError, Finding, Place
from casestudies.publish.addresses import Site
from casestudies.publish.badge import sheet_path
from casestudies.publish.body import contents, halves
from casestudies.publish.codes import TEMPLATE
from casestudies.publish.presentation import Presenter, of_edition
from casestudies.publish.structured import PageHead
from casestudies.review.edition import Printable, PublishedQuote, PublishedStory
from casestudies.templates import environment
from casestudies_theme import TEMPLATES


class _Compiled(jinja2.BytecodeCache):
    """Templates that this process has compiled, each with the sum of its text: a site that is served is built again and again."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        if kept := self._kept.get(bucket.key):
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        self._kept[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


class Renderer:
    """Prints the pages of one edition.

    Every method takes `page`, the address of the page it prints for relative to the site's root, because all links
    are relative. `content` is what the generator made of the page's own Markdown: finished HTML.
    """

    def __init__(self, presenter: Presenter[Printable], site: Site, folders: Sequence[Path] = ()) -> None:
        self.presenter = presenter
        self.site = site
        found = jinja2.ChoiceLoader(
            [
                jinja2.FileSystemLoader([*folders, TEMPLATES]),
                # What a site's template of the same name extends: `{% extends "original/casestudies/story.html" %}`.
                jinja2.PrefixLoader({"original": jinja2.FileSystemLoader(TEMPLATES)}),
            ]
        )
        # A renderer lives for one build; looking for changes at every include costs more than it.
        self._environment = environment(found, keep=_COMPILED, reload=False)

    def quote(self, quote: PublishedQuote, page: str, *, block: bool, own: bool, nth: int = 0) -> Markup:
        """A quote as a figure, or in running text. `own` on the page of its story; `nth` counts earlier prints there."""
        name = "quote" if block else "inline"
        return self._render(name, page, self.presenter.quote(quote, own=own, nth=nth))

    def plain_quote(self, quote: PublishedQuote, page: str, *, block: bool, own: bool) -> Markup:
        """A quote with nothing but what must stand beside it: for programs that read pages while they are made."""
        return self._render("plain-quote", page, {**self.presenter.quote(quote, own=own), "block": block})

    def story(self, story: PublishedStory, values: Mapping[str, object], content: str, page: str) -> Markup:
        """A story's page, of what the presenter says of it."""
        first, rest = halves(content)
        address = self.site.absolute(story.src)
        told = {
            "lead": first,
            "contents": contents(content),
            "address": address,
            "mail": f"mailto:?{urlencode({'subject': story.title, 'body': address}, quote_via=percent)}"
            if address
            else "",
            "sheet": sheet_path(story) if of_edition(self.presenter) else "",
        }
        return self._render("story", page, {**values, **told}, rest)

    def page(self, name: str, values: Mapping[str, object], content: str, page: str) -> Markup:
        """Any other page, of the values that the presenter's method of the same name gives: `index`, `wall`, `home`, `customer`."""
        return self._render(name, page, values, content)

    def in_words(self, quote: PublishedQuote) -> str:
        """A quote in a line of text: its words between their marks, and where its page would have a credit, who said them."""
        made = self._render("words", "", self.presenter.quote(quote))
        return " ".join(made.split())

    def plain(self, values: Mapping[str, object], page: str) -> Markup:
        """What a page of ours says beside its Markdown, from the values it is printed of, for programs that read it."""
        return self._render("plain", page, {"cards": (), "voices": (), **values})

    def head(self, head: PageHead, page: str) -> Markup:
        """What belongs into the head of a page: for machines."""
        return self._render("head", page, {"edition": self.presenter.edition, "t": self.presenter.texts, "head": head})

    def document(self, name: str, page: str, values: Mapping[str, Any]) -> Markup:
        """A whole document, outside the site's own frame."""
        return self._render(name, page, {**values, "page": page})

    def _render(self, name: str, page: str, values: Mapping[str, Any], content: str = "") -> Markup:
        view = self.site.seen_from(page)
        template = f"casestudies/{name}.html"
        # What a generator rendered is finished HTML; everything else in a template is escaped.
        finished = Markup(content)  # noqa: S704
        try:
            made = self._environment.get_template(template).render(
                **values, content=finished, url=view.url, asset=view.asset
            )
        except (jinja2.TemplateError, LookupError, TypeError, ValueError) as error:
            raise CasestudiesError(Finding(TEMPLATE, _place(error, template), f"{template}: {error}.")) from error
        return Markup(made)  # noqa: S704 - made by an escaping environment


def _place(error: Exception, template: str) -> Place:
    """Where in the templates an error arose: the innermost of them that was being rendered."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return Place(error.filename or template, error.lineno)
    frames = traceback.extract_tb(error.__traceback__)
    inner = [(f.filename, f.lineno or 0) for f in frames if f.filename.endswith(".html")]
    return Place(*inner[-1]) if inner else Place(template)
