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
    from casestudies.findings import Finding
    from casestudies.publish.embeds import Choice, EmbedForm, Embeds, Selection, SmallForm, Testimonial
    from casestudies.review import Review, Reviewed
    from casestudies.stories.model import Quote
    from casestudies.stories.project import Project

FORMS = ("html", "element", "iframe", "oembed", "markdown", "image", "json")
SMALL = ("badge", "faces", "inline", "floating")
LAYOUTS = ("grid", "list", "carousel")
THEMES = ("auto", "light", "dark")
ALTS = ("short", "full")
PLATFORMS = (
    "wordpress",
    "ghost",
    "docusaurus",
    "vitepress",
    "hugo",
    "next",
    "nuxt",
    "sveltekit",
    "astro",
    "eleventy",
    "sphinx",
)


class _Platform(click.Choice[str]):
    """A host by the name of what it is made with. What we have not tried has no form of its own."""

    def get_invalid_choice_message(self, value: object, ctx: click.Context | None) -> str:
        """What is said of another name."""
        return (
            f"'{value}' is none of the hosts we have tried: {', '.join(self.choices)}. For another one leave --for out: the "
            "snippet works wherever a page takes HTML with its scripts. Where it takes none, use --form iframe or oembed."
        )


@click.command(short_help="Print the snippet that puts a testimonial into another site.")
@click.argument("quotes", nargs=-1, metavar="[STORY#QUOTE]...")
@click.option("--form", type=click.Choice((*FORMS, *SMALL)), help="How it gets into the page. Default: html.")
@click.option("--for", "platform", type=_Platform(PLATFORMS), help="The form that works there, and where to paste it.")
@click.option("--wall", is_flag=True, help="All testimonials.")
@click.option("--customer", metavar="ID", help="Everything a customer said.")
@click.option("--tag", metavar="NAME=VALUE", help="All with a tag: product=Close.")
@click.option(
    "--layout", type=click.Choice(LAYOUTS), default="grid", show_default=True, help="How several quotes are laid out."
)
@click.option("--theme", type=click.Choice(THEMES), default="auto", show_default=True, help="Auto follows the page.")
@click.option(
    "--alt",
    type=click.Choice(ALTS),
    default="short",
    show_default=True,
    help="What a picture's alternative text says. The full one has the words, and keeps them after a withdrawal.",
)
@click.option("--provider", is_flag=True, help="The site's entry for lists of known oEmbed providers.")
@click.option("--log", type=click.File(errors="replace"), help="List who embeds what, from this web server's log.")
@today_option
@config_option
def embed(
    quotes: tuple[str, ...],
    form: str | None,
    platform: str | None,
    wall: bool,
    customer: str | None,
    tag: str | None,
    layout: str,
    theme: str,
    alt: str,
    provider: bool,
    log: TextIO | None,
    today: datetime | None,
    config: Path | None,
) -> None:
    """Print the snippet that puts a testimonial into another site.

    Several quotes are shown together, in the order in which they are named. Without arguments, list what may be
    embedded. The site must have been built and published for a snippet to work. Ends with 0, with 1 where the quote may
    not be embedded, or with 2 (could not run).
    """
    from casestudies.approvals.recording import story_id
    from casestudies.publish import embeds as e
    from casestudies.publish.embeds.hosts import from_log, to_tell
    from casestudies.review import review_with_memory

    if sum((bool(quotes), wall, customer is not None, tag is not None, provider)) > 1:
        raise click.UsageError("Name one quote, or one of --wall, --customer, --tag and --provider.")
    site = project(config)
    result = review_with_memory(site, today=day(today, site))
    made = _embeds(result, site)
    parted = (quote.partition("#") for quote in quotes)  # a story may be named by its file
    refs = tuple(f"{story_id(site, story)}{mark}{name}" for story, mark, name in parted)
    made_with = e.Platform(platform) if platform else None
    little = e.SmallForm(form) if form in SMALL else None
    chosen = e.EmbedForm(form) if form and not little else made_with.form if made_with else e.EmbedForm.HTML
    choice = e.Choice(e.Theme(theme), e.GroupLayout(layout), e.Alt(alt), made_with)
    if log is not None:
        known = (f"{r.story.id}#{q.id}" for r in result.stories for q in r.story.quotes)
        for page, shown, count in from_log(log, known):
            click.echo(f"{count:>7}  {shown}  {page}")
    elif provider:
        click.echo(_provider(made), nl=False)
    elif refs:
        picked = [_permitted(ref, chosen, made, result) for ref in refs]
        click.echo(_of_quotes(made, picked, little, chosen, choice), nl=False)
    elif wall or customer is not None or tag is not None:
        selection = _selected(made, customer, tag)
        if little and not little.of_several:
            raise click.UsageError(f"--form {little} shows one quote: name it.")
        click.echo(
            e.small(made, selection, little, choice) if little else e.several(made, selection, chosen, choice), nl=False
        )
        if not little and selection.total > len(selection.testimonials):
            click.echo(f"The first {len(selection.testimonials)} of {selection.total}.", err=True)
    else:
        for testimonial in made.testimonials:
            click.echo(f"{testimonial.quote.ref}  {click.style(testimonial.credit, dim=True)}")
        for finding in to_tell(site, result.edition):
            click.echo(str(finding), err=True)
    if made_with and (quotes or wall or customer or tag):
        click.echo(made_with.advice, err=True)


def _provider(made: Embeds) -> str:
    from casestudies.publish import embeds as e

    _selected(made, None, None)  # the entry names the wall, which must be there
    click.echo("It holds once your server answers at its `url`; docs/embeds.md has the rules for servers.", err=True)
    return e.entry(made)


def _of_quotes(
    made: Embeds, picked: list[Testimonial], little: SmallForm | None, form: EmbedForm, choice: Choice
) -> str:
    from casestudies.publish import embeds as e

    if little and (little.of_several or len(picked) > 1):
        several = "--wall, --customer or --tag" if little.of_several else "one quote"
        raise click.UsageError(f"--form {little} needs {several}.")
    if little:
        return e.small(made, picked[0], little, choice)
    if len(picked) == 1:
        return e.one(made, picked[0], form, choice)
    if form is not e.EmbedForm.HTML:
        raise click.UsageError("Several quotes that you pick are one snippet of the form html.")
    return e.picked(made, picked, choice)


def _embeds(result: Review, site: Project) -> Embeds:
    from casestudies.findings import CasestudiesError, Finding, Place
    from casestudies.publish.addresses import Site, page_address
    from casestudies.publish.embeds import Embeds
    from casestudies.publish.embeds.codes import NO_ADDRESS
    from casestudies.publish.look import Look
    from casestudies.publish.presentation import Presenter
    from casestudies.publish.renditions import Renditions
    from casestudies.publish.texts import texts

    if not site.site_url.startswith(("https://", "http://")):
        raise CasestudiesError(Finding(NO_ADDRESS, Place(site.settings), "The site has no `site_url`."))
    edition = result.edition
    locate = partial(page_address, folders=site.directory_urls)
    look, root = Look.of(site), f"{site.site_url.rstrip('/')}/"
    alone = {one.id: look.wall for one in edition.alone}
    addresses = Site(locate, {s.id: s.src for s in edition.stories}, root, alone)
    wording = texts(site.language, site.labels, site.settings)
    pictures = Renditions(site.docs_dir, drawn=True)
    return Embeds(Presenter(edition, wording, look, pictures=pictures), addresses)


def address_of(site: Project, src: str) -> str:
    """The public address of a story's page, or empty where the site's own is not known."""
    from casestudies.publish.addresses import page_address

    if not site.site_url.startswith(("https://", "http://")):
        return ""
    return f"{site.site_url.rstrip('/')}/{page_address(src, folders=site.directory_urls)}"


def _permitted(ref: str, form: EmbedForm, made: Embeds, result: Review) -> Testimonial:
    """The testimonial, or exit code 1 with the reason why it may not be embedded."""
    from difflib import get_close_matches

    from casestudies.cli import report
    from casestudies.findings import CasestudiesError, Finding, Place, Severity
    from casestudies.publish import lettering
    from casestudies.publish.codes import NO_PILLOW
    from casestudies.publish.embeds import picture
    from casestudies.publish.embeds.codes import NO_PICTURE, UNKNOWN

    if form == "image" and not lettering.AVAILABLE:
        raise CasestudiesError(
            Finding(NO_PILLOW, Place("embed"), "Pictures are drawn by Pillow, which is not installed.")
        )
    found = made.testimonial(ref)
    if found and (form != "image" or picture.possible(found, made.picture_font)):
        return found
    story, _, name = ref.partition("#")
    reviewed = next((r for r in result.stories if r.story.id == story), None)
    quote = next((q for q in reviewed.story.quotes if q.id == name), None) if reviewed else None
    if reviewed is None or quote is None:
        # A story that has a file may not have been read.
        errors = (f for f in result.findings if f.severity is Severity.ERROR and f.about.story == story)
        unread = next(errors, None) if reviewed is None else None
        known = [f"{one.story.id}#{quote.id}" for one in result.stories for quote in one.story.quotes]
        near = get_close_matches(ref.casefold(), known, 1)
        hint = f"Did you mean `{near[0]}`?" if near else ""
        raise CasestudiesError(unread or Finding(UNKNOWN, Place("embed"), f"There is no quote “{ref}”.", hint))
    drawn = Finding(NO_PICTURE, quote.place, f"“{ref}” cannot be drawn.") if found else None
    report(CasestudiesError(drawn or _refusal(reviewed, quote)))
    sys.exit(1)


def _refusal(reviewed: Reviewed, quote: Quote) -> Finding:
    from casestudies.findings import Finding
    from casestudies.publish.embeds.codes import NO_WIDGET, NOT_ALONE, NOT_PUBLISHED

    story = reviewed.story
    if not reviewed.publishes:
        return Finding(NOT_PUBLISHED, quote.place, f"“{story.id}” is withheld: {'; '.join(reviewed.reasons)}.")
    if any(j.left_out for j in reviewed.judged if j.quote.id == quote.id):
        message = f"“{story.id}#{quote.id}” is withheld: its speaker has yet to see what was said around it."
        return Finding(
            NOT_PUBLISHED, quote.place, message, f"Send the request: `casestudies approval request {story.id}`."
        )
    if quote.form.value != "block":
        return Finding(NOT_ALONE, quote.place, f"“{story.id}#{quote.id}” stands in running text.")
    return Finding(NO_WIDGET, story.place, f"“{story.id}” is approved, but not for widgets.")


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
