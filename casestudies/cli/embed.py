"""`casestudies embed`: the snippet to paste into another site."""

from __future__ import annotations

import sys
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from casestudies.cli.project import config_option, day, project, today_option

if TYPE_CHECKING:
    from casestudies.publish.embeds import Embeds, Form, Selection, Testimonial
    from casestudies.review import Review
    from casestudies.stories.project import Project

FORMS = ("html", "element", "iframe", "oembed", "markdown", "image", "json")
LAYOUTS = ("grid", "list", "carousel")
THEMES = ("auto", "light", "dark")


@click.command(short_help="Print the snippet that puts a testimonial into another site.")
@click.argument("quote", required=False, metavar="[STORY#QUOTE]")
@click.option("--form", type=click.Choice(FORMS), default="html", show_default=True, help="How it gets into the page.")
@click.option("--wall", is_flag=True, help="All testimonials.")
@click.option("--customer", metavar="ID", help="All that a customer said.")
@click.option("--tag", metavar="NAME=VALUE", help="All with a tag: product=Close.")
@click.option(
    "--layout", type=click.Choice(LAYOUTS), default="grid", show_default=True, help="How several are laid out."
)
@click.option("--theme", type=click.Choice(THEMES), default="auto", show_default=True, help="Auto follows the page.")
@click.option("--log", type=click.File(errors="replace"), help="Who embeds what, by this web server's log.")
@today_option
@config_option
def embed(
    quote: str | None,
    form: str,
    wall: bool,
    customer: str | None,
    tag: str | None,
    layout: str,
    theme: str,
    log: TextIO | None,
    today: datetime | None,
    config: Path | None,
) -> None:
    """Print the snippet that puts a testimonial into another site.

    Without anything, list what may be embedded. The site must have been built and published for a snippet to work. Ends
    with 0, with 1 where the quote may not be embedded, or with 2 (could not run).
    """
    from casestudies.publish import embeds as e
    from casestudies.publish.embeds.hosts import from_log, to_tell
    from casestudies.review import review

    if sum((quote is not None, wall, customer is not None, tag is not None)) > 1:
        raise click.UsageError("Name one quote, or one of --wall, --customer and --tag.")
    site = project(config)
    result = review(site, today=day(today))
    made = _embeds(result, site, config)
    choice = e.Choice(e.Theme(theme), e.Layout(layout))
    if log is not None:
        refs = (f"{r.story.id}#{q.id}" for r in result.stories for q in r.story.quotes)
        for page, shown, count in from_log(log, refs):
            click.echo(f"{count:>7}  {shown}  {page}")
    elif quote is not None:
        click.echo(e.one(made, _permitted(quote, e.Form(form), made, result), e.Form(form), choice), nl=False)
    elif wall or customer is not None or tag is not None:
        selection = _selected(made, customer, tag)
        click.echo(e.several(made, selection, e.Form(form), choice), nl=False)
        if selection.total > len(selection.testimonials):
            click.echo(f"The first {len(selection.testimonials)} of {selection.total}.", err=True)
    else:
        for testimonial in made.testimonials:
            click.echo(f"{testimonial.quote.ref}  {click.style(testimonial.credit, dim=True)}")
        for finding in to_tell(site, e.once_published(result)):
            click.echo(str(finding), err=True)


def _embeds(result: Review, site: Project, config: Path | None) -> Embeds:
    from casestudies.findings import CasestudiesError, Finding, Place
    from casestudies.publish.addresses import Site
    from casestudies.publish.embeds import Embeds
    from casestudies.publish.embeds.codes import NO_ADDRESS
    from casestudies.publish.look import Look
    from casestudies.publish.presentation import Presenter
    from casestudies.publish.texts import texts

    if not site.site_url.startswith(("https://", "http://")):
        raise CasestudiesError(Finding(NO_ADDRESS, Place("mkdocs.yml"), "The site has no `site_url`."))
    edition = result.edition
    locate = partial(_address, folders=_folders(site, config))
    addresses = Site(locate, {s.id: s.src for s in edition.stories}, f"{site.site_url.rstrip('/')}/")
    return Embeds(Presenter(edition, texts(site.language, site.labels), Look.of(site)), addresses)


def _address(src: str, *, folders: bool) -> str:
    """Where MkDocs puts a page; `folders` is its setting `use_directory_urls`."""
    from urllib.parse import quote as percent

    name = src.removesuffix(".md")
    return percent(f"{name}/" if folders else f"{name}.html")


def _folders(site: Project, config: Path | None) -> bool:
    from casestudies.stories.files import read_text, unix
    from casestudies.stories.plain_yaml import parse

    file = config or site.root / "mkdocs.yml"
    written = parse(unix(read_text(file, site.root)), file.name, lenient=True).data.get("use_directory_urls")
    return str(written).lower() not in {"false", "no", "off"}


def _permitted(ref: str, form: Form, made: Embeds, result: Review) -> Testimonial:
    """The testimonial, or exit code 1 with the reason why it may not be embedded."""
    from casestudies.cli import report
    from casestudies.publish.embeds import RefusedError, permitted

    try:
        return permitted(ref, made, result, as_picture=form == "image")
    except RefusedError as error:
        report(error)
        sys.exit(1)


def _selected(made: Embeds, customer: str | None, tag: str | None) -> Selection:
    from casestudies.findings import CasestudiesError, Finding, Place
    from casestudies.publish.embeds import places
    from casestudies.publish.embeds.codes import UNKNOWN

    if customer is not None:
        name, what = places.customer(customer), f"the customer “{customer}”"
    elif tag is not None:
        facet, _, value = tag.partition("=")
        name, what = places.tag(facet, value), f"the tag “{tag}”"
    else:
        name, what = places.WALL, "the wall"
    found = made.selection(name)
    if found is None:
        message = f"Nothing that may be embedded belongs to {what}."
        raise CasestudiesError(Finding(UNKNOWN, Place("embed"), message))
    return found
