"""What a host pastes: the forms of an embed, as text."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from textwrap import indent

from casestudies.publish.embeds import picture, places, script
from casestudies.publish.embeds.figure import source
from casestudies.publish.embeds.made import Embeds, Selection, Testimonial
from casestudies.publish.embeds.node import clean, plain
from casestudies.publish.texts import direction
from casestudies.stories.model import Scope

WIDTH = 600
"""CSS pixels: as wide as mails and most columns of text are."""
SEVERAL_HEIGHT = 600
"""CSS pixels; a frame of several scrolls inside."""


class EmbedForm(StrEnum):
    """How a testimonial gets into another page.

    `html` and `markdown` put the words there; `element`, `iframe`, `oembed` and `image` fetch them at each view, so that
    nothing is left when they are withdrawn, even without a script.
    """

    HTML = "html"
    ELEMENT = "element"
    IFRAME = "iframe"
    OEMBED = "oembed"
    MARKDOWN = "markdown"
    IMAGE = "image"
    JSON = "json"


class GroupLayout(StrEnum):
    """How several quotes are laid out. The carousel never moves by itself."""

    GRID = "grid"
    LIST = "list"
    CAROUSEL = "carousel"


class Theme(StrEnum):
    """Light, dark, or whatever the host's page declares (`color-scheme`)."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


class Alt(StrEnum):
    """What a picture's alternative text says. It stands in the other page, and outlives a withdrawal."""

    SHORT = "short"
    FULL = "full"


class Platform(StrEnum):
    """What somebody else's site is made with."""

    WORDPRESS = "wordpress"
    GHOST = "ghost"
    DOCUSAURUS = "docusaurus"
    VITEPRESS = "vitepress"
    HUGO = "hugo"
    NEXT = "next"
    NUXT = "nuxt"
    SVELTEKIT = "sveltekit"
    ASTRO = "astro"
    ELEVENTY = "eleventy"
    SPHINX = "sphinx"

    @property
    def form(self) -> EmbedForm:
        """The form that works there and that a withdrawal reaches, whatever rights its author has."""
        return EmbedForm.OEMBED if self is Platform.WORDPRESS else EmbedForm.HTML

    @property
    def advice(self) -> str:
        """Where to paste it."""
        return _ADVICE[self]


_AMONG_LINES = "Paste it into the page, with an empty line before and after."
_IN_VUE = "Paste it into the {}. Its script is written as a component, so that it runs after a click on an internal link as well."
_ADVICE = {
    Platform.WORDPRESS: "Paste the address on a line of its own. WordPress takes scripts and frames out of what most of its "
    "users paste, and their words then stay for ever.",
    Platform.GHOST: "Paste it into an HTML card. Not as a bookmark: that copies the picture with the words, and keeps it.",
    Platform.DOCUSAURUS: _AMONG_LINES,
    Platform.VITEPRESS: _IN_VUE.format("page"),
    Platform.HUGO: "Hugo takes HTML out of pages and says nothing; the words of the form `inline` it leaves there, for ever. Set "
    "`markup.goldmark.renderer.unsafe: true` first, or paste it into a shortcode or a layout.",
    Platform.NEXT: "Paste it into what a page or a component returns. It needs React 19: older ones do not run its script after a "
    "click on an internal link.",
    Platform.NUXT: _IN_VUE.format("template of a page or a component"),
    Platform.SVELTEKIT: "Paste it into the markup of a page or a component.",
    Platform.ASTRO: _AMONG_LINES,
    Platform.ELEVENTY: _AMONG_LINES,
    Platform.SPHINX: f"{_AMONG_LINES} Of a sentence it is a substitution: write its name, between bars, where it should stand.",
}


class SmallForm(StrEnum):
    """A badge with a number and a row of faces, of several testimonials; a sentence and a card in the corner, of one. All but the
    sentence fetch what they show at each view.
    """

    BADGE = "badge"
    FACES = "faces"
    INLINE = "inline"
    FLOATING = "floating"

    @property
    def of_several(self) -> bool:
        """Whether it tells of several testimonials."""
        return self in (SmallForm.BADGE, SmallForm.FACES)


_OF_GROUPS = (script.ScriptPart.TESTIMONIALS, script.ScriptPart.SEVERAL)


@dataclass(frozen=True, slots=True)
class Choice:
    """What the host chose, and what the host's site is made with."""

    theme: Theme = Theme.AUTO
    layout: GroupLayout = GroupLayout.GRID
    alt: Alt = Alt.SHORT
    platform: Platform | None = None

    @property
    def vue(self) -> bool:
        """Whether pages are compiled by Vue, which drops elements that it does not know, words and all."""
        return self.platform in (Platform.VITEPRESS, Platform.NUXT)

    @property
    def mdx(self) -> bool:
        """Whether pages are compiled by React, which ends the build where a style is a text."""
        return self.platform is Platform.DOCUSAURUS

    @property
    def jsx(self) -> bool:
        """Whether it is pasted into code of React, which takes HTML as a text and scripts as elements of its own."""
        return self.platform is Platform.NEXT

    @property
    def rst(self) -> bool:
        """Whether pages are reStructuredText, which takes HTML in a directive alone."""
        return self.platform is Platform.SPHINX


def one(embeds: Embeds, testimonial: Testimonial, form: EmbedForm, choice: Choice = Choice()) -> str:
    """A single testimonial in a form, ending with a line end."""
    return f"{_one(embeds, testimonial, form, choice)}\n"


def several(embeds: Embeds, selection: Selection, form: EmbedForm, choice: Choice = Choice()) -> str:
    """A selection in a form, ending with a line end."""
    return f"{_several(embeds, selection, form, choice)}\n"


def small(embeds: Embeds, shown: Testimonial | Selection, form: SmallForm, choice: Choice = Choice()) -> str:
    """A testimonial or a selection in a small form, ending with a line end. A sentence stands in a line of text, with its words in
    the host's own HTML; the others on lines of their own.
    """
    if isinstance(shown, Selection):
        name, said, page = shown.name, verified(embeds, shown), embeds.site.absolute(embeds.presenter.look.wall)
    else:
        name, said, page = shown.key, nameless(embeds), embeds.absolute(places.frame(shown.key))
    attributes = {"src": embeds.absolute(places.status(name)), "form": form.value}
    if form is SmallForm.INLINE and isinstance(shown, Testimonial):
        words = _voices({**attributes, "version": shown.version}, _sentence(embeds, shown), choice)
        held = f"<span v-pre>{words}</span>" if choice.vue else _as_code(words, choice, "span")
        sentence = f"{held}{_script(embeds, script.ScriptPart.VOICES, choice)}"
        # Svelte takes a script that stands in no element for the component's own, and leaves out what it loads.
        sentence = f"<span>{sentence}</span>" if choice.platform is Platform.SVELTEKIT else sentence
        return f"{_directive(sentence, choice, f'|{shown.quote.id}| ')}\n"
    attributes |= {"close": embeds.texts["close"]} if form is SmallForm.FLOATING else {}
    # What is not there before the card comes takes no room; everything else stands there as a link from the start.
    inner = "" if form is SmallForm.FLOATING else f"<a{_attributes({'href': page})}>{clean(said)}</a>"
    # The room that the faces will take.
    room = _style({"display": "block", "min-height": "44px"}, choice) if form is SmallForm.FACES else ""
    return f"{_block(embeds, choice, _voices(attributes, inner, choice, room), script.ScriptPart.VOICES)}\n"


def _voices(attributes: Mapping[str, str], inner: str, choice: Choice, style: str = "") -> str:
    return f"<casestudies-voices{_attributes({**attributes, **_theme(choice)})}{style}>{inner}</casestudies-voices>"


def _sentence(embeds: Embeds, testimonial: Testimonial) -> str:
    """A quote in a line of text: its words, who said them, and what must stand beside them."""
    quote = testimonial.quote
    address = embeds.site.absolute(quote.ref)
    said = {"lang": quote.language, "dir": direction(quote.language)}
    notes = "".join(f" <small>{clean(sentence)}</small>" for sentence in quote.disclosures)
    credit = clean(testimonial.credit or embeds.presenter.edition.publisher)
    return f"<span{_attributes(said)}>{clean(testimonial.words)}</span> (<a{_attributes({'href': address})}>{credit}</a>){notes}"


def verified(embeds: Embeds, selection: Selection) -> str:
    """How many verified voices there are: “33 verified voices”."""
    return embeds.presenter.texts.plural(embeds.texts.messages["verified"], selection.total)


def picked(embeds: Embeds, testimonials: Sequence[Testimonial], choice: Choice = Choice()) -> str:
    """Testimonials that somebody picked, in their order: each asks for itself whether it still holds."""
    selection = Selection("", embeds.texts["wall"], tuple(testimonials), len(testimonials))
    return f"{_several(embeds, selection, EmbedForm.HTML, choice)}\n"


def _one(embeds: Embeds, testimonial: Testimonial, form: EmbedForm, choice: Choice) -> str:  # noqa: PLR0911 - a case each
    match form:
        case EmbedForm.HTML:
            return _block(embeds, choice, _element(embeds, testimonial, choice), script.ScriptPart.TESTIMONIALS)
        case EmbedForm.ELEMENT:
            bare = _bare(embeds, testimonial.key, "quote", choice)
            return _block(embeds, choice, bare, script.ScriptPart.TESTIMONIALS)
        case EmbedForm.IFRAME:
            return iframe(embeds, testimonial.key, nameless(embeds), height(testimonial), choice)
        case EmbedForm.OEMBED:
            return embeds.absolute(places.frame(testimonial.key))
        case EmbedForm.MARKDOWN:
            return markdown(embeds, testimonial)
        case EmbedForm.IMAGE:
            return image(embeds, testimonial, choice)
        case EmbedForm.JSON:
            return embeds.absolute(places.status(testimonial.key))


def _several(embeds: Embeds, selection: Selection, form: EmbedForm, choice: Choice) -> str:
    match form:
        case EmbedForm.HTML:
            return _block(embeds, choice, _elements(embeds, selection, choice), *_OF_GROUPS)
        case EmbedForm.ELEMENT:
            bare = _bare(embeds, selection.name, "quotes", choice)
            return _block(embeds, choice, bare, *_OF_GROUPS)
        case EmbedForm.IFRAME:
            return iframe(embeds, selection.name, selection.title, SEVERAL_HEIGHT, choice)
        case EmbedForm.OEMBED:
            return embeds.absolute(places.frame(selection.name))
        case EmbedForm.JSON:
            return embeds.absolute(places.feed())
        case EmbedForm.MARKDOWN | EmbedForm.IMAGE:
            fitting = (
                t
                for t in selection.testimonials
                if form is not EmbedForm.IMAGE or picture.possible(t, embeds.picture_font)
            )
            return "\n\n".join(_one(embeds, testimonial, form, choice) for testimonial in fitting)


def _block(embeds: Embeds, choice: Choice, words: str, *parts: script.ScriptPart) -> str:
    """In an element that every Markdown and every editor takes for a block: Python-Markdown would put a paragraph around
    the end of an element it does not know. Vue leaves the words alone and makes the scripts, so that they run on a page
    that a link inside the site led to.
    """
    words = f"<div v-pre>\n{words}\n</div>" if choice.vue else _as_code(words, choice)
    lines = ("<div>", words, *(_script(embeds, part, choice) for part in parts), "</div>")
    return _directive("\n".join(lines), choice)


def _as_code(words: str, choice: Choice, tag: str = "div") -> str:
    """HTML as it is, or as the text that React asks for: neither it nor TypeScript knows our elements."""
    if not choice.jsx:
        return words
    return f"<{tag} dangerouslySetInnerHTML={{{{ __html: {json.dumps(words, ensure_ascii=False)} }}}} />"


def _directive(html: str, choice: Choice, name: str = "") -> str:
    """HTML as it is, or in a directive: every line of it is indented, since one that is not ends the directive."""
    return f".. {name}raw:: html\n\n{indent(html, '   ')}" if choice.rst else html


def nameless(embeds: Embeds) -> str:
    """What a page of others may keep for ever, after a withdrawal too: that somebody spoke, not who."""
    return embeds.texts["fallback"].format(publisher=embeds.presenter.edition.publisher)


def title(embeds: Embeds, testimonial: Testimonial) -> str:
    """What a frame is called: who speaks, and that it is a quote.

    Services copy it and never ask again, Ghost's bookmarks for instance: without the scope `social` it names nobody.
    """
    if Scope.SOCIAL not in testimonial.quote.scopes:
        return nameless(embeds)
    return embeds.texts["title"].format(
        credit=testimonial.credit or testimonial.quote.story_title or embeds.texts["wall"]
    )


def height(testimonial: Testimonial) -> int:
    """The fixed height of a testimonial's frame in CSS pixels: enough at a width of 480; `frame.css` fits the words to others."""
    lines = math.ceil(len(testimonial.words) / 42)
    notes = sum(math.ceil(len(sentence) / 60) for sentence in testimonial.quote.disclosures)
    photo = 24 if testimonial.quote.attribution.photo or testimonial.quote.attribution.initials else 0
    return 170 + 28 * lines + 20 * notes + photo


def iframe(embeds: Embeds, name: str, label: str, pixels: int, choice: Choice) -> str:
    """A frame of fixed height that may do nothing but open links: it cannot read its host, and runs no script. It stays of its own
    server's origin, so that a policy of that server (`'self'`) lets it load its style and photos in WebKit too.
    """
    theme = "" if choice.theme is Theme.AUTO else f"#{choice.theme}"
    attributes = {
        "src": embeds.absolute(places.frame(name)) + theme,
        "title": label,
        "width": "100%",
        "height": str(pixels),
        "loading": "lazy",
        "sandbox": "allow-popups allow-popups-to-escape-sandbox allow-same-origin",
        "frameborder": "0",
    }
    return _directive(_as_code(f"<iframe{_attributes(attributes)}></iframe>", choice), choice)


def markdown(embeds: Embeds, testimonial: Testimonial) -> str:
    """A blockquote with its source. Anything in the words that Markdown would read as markup is escaped."""
    quote = testimonial.quote
    under = [f"— {testimonial.credit}"] if testimonial.credit else []
    lines = [testimonial.words, *under, *quote.disclosures, testimonial.voice.badge.line]
    link = f"[{_literal(source(testimonial.voice, embeds.presenter.texts))}]({embeds.site.absolute(quote.ref)})"
    before = quote.published_at.replace("(", "%28").replace(")", "%29")
    first = f"[{_literal(testimonial.voice.first_published)}]({before})" if before else ""
    return "\n>\n".join(f"> {line}" for line in [*map(_literal, lines), *filter(None, [first]), link])


def image(embeds: Embeds, testimonial: Testimonial, choice: Choice) -> str:
    """A picture for mails, leading to the story, and the words a link away.

    Its alternative text outlives a withdrawal: it holds the words only where that was chosen. Its height follows from its
    width, so that the empty picture of a withdrawn one is a line.
    """
    pixels = picture_height(testimonial, embeds.picture_font)
    attributes = {
        "src": embeds.absolute(places.picture(testimonial.key)),
        "alt": alternative(embeds, testimonial) if choice.alt is Alt.FULL else nameless(embeds),
        "width": str(WIDTH),
        "height": str(pixels),
        "border": "0",
    }
    shape = _style({"height": "auto", "max-width": "100%"}, choice)
    story = {"href": embeds.site.absolute(testimonial.quote.ref)}
    words = {"href": embeds.absolute(places.frame(testimonial.key))}
    text = clean(embeds.texts["words"])
    drawn = f"<a{_attributes(story)}><img{_attributes(attributes)}{shape} /></a>"
    return _directive(_as_code(f"{drawn}<br />\n<a{_attributes(words)}>{text}</a>", choice), choice)


def picture_height(testimonial: Testimonial, own_font: Path | None) -> int:
    """The height of a testimonial's picture in CSS pixels."""
    return shown_height(picture.height(testimonial, own_font))


def shown_height(pixels: int) -> int:
    """The height at which a picture of this height is shown, in CSS pixels."""
    return pixels * WIDTH // picture.WIDTH


def alternative(embeds: Embeds, testimonial: Testimonial) -> str:
    """What the picture says, for those who do not see it."""
    badge = testimonial.voice.badge
    said = embeds.texts["picture"].format(words=testimonial.words, credit=testimonial.credit, line=badge.line)
    return " ".join((said, *testimonial.quote.disclosures))


def _element(embeds: Embeds, testimonial: Testimonial, choice: Choice, indent: int = 0) -> str:
    attributes = {"src": embeds.absolute(places.status(testimonial.key)), "version": testimonial.version}
    pad = "  " * indent
    start = f"{pad}<casestudies-quote{_attributes({**attributes, **_theme(choice)})}>"
    return f"{start}\n{pad}  {testimonial.figure.html(indent + 1)}\n{pad}</casestudies-quote>"


def _elements(embeds: Embeds, selection: Selection, choice: Choice) -> str:
    """Several. In a carousel the longest comes first and the rest is folded: the room it will need is there from the start."""
    own = embeds.texts
    attributes = {
        **({"src": embeds.absolute(places.status(selection.name))} if selection.name else {}),
        "layout": choice.layout.value,
        "label": selection.title,
        **_theme(choice),
        **_controls(embeds, choice),
    }
    shown = list(selection.testimonials)
    lines = []
    if choice.layout is GroupLayout.CAROUSEL:
        shown.sort(key=lambda testimonial: -height(testimonial))
        lines = [_apart(embeds, shown[0], choice, 1)]
        folded = "\n".join(_apart(embeds, testimonial, choice, 2) for testimonial in shown[1:])
        if folded:
            lines.append(
                f"  <details>\n    <summary>{clean(own.more(len(shown) - 1))}</summary>\n{folded}\n  </details>"
            )
    else:
        lines = [_apart(embeds, testimonial, choice, 1) for testimonial in shown]
    return "\n".join((f"<casestudies-quotes{_attributes(attributes)}>", *lines, "</casestudies-quotes>"))


def _apart(embeds: Embeds, testimonial: Testimonial, choice: Choice, indent: int) -> str:
    """One of several, in an element of its own: WordPress' classic editor puts paragraphs between them, which a browser then
    reads as if each quote stood within the one before.
    """
    pad = "  " * indent
    return f"{pad}<div>\n{_element(embeds, testimonial, choice, indent)}\n{pad}</div>"


def _controls(embeds: Embeds, choice: Choice) -> Mapping[str, str]:
    """What a carousel says: its buttons, and where it is."""
    if choice.layout is not GroupLayout.CAROUSEL:
        return {}
    return {name: embeds.texts[name] for name in ("previous", "next", "place")}


def _bare(embeds: Embeds, name: str, kind: str, choice: Choice) -> str:
    """The element without the words, which the script fetches; until then, and without it, a link."""
    attributes = {"src": embeds.absolute(places.status(name))}
    if kind == "quotes":
        attributes |= {"layout": choice.layout.value, **_controls(embeds, choice)}
    link = {"href": embeds.absolute(places.frame(name))}
    start = f"<casestudies-{kind}{_attributes({**attributes, **_theme(choice)})}>"
    return f"{start}<a{_attributes(link)}>{clean(nameless(embeds))}</a></casestudies-{kind}>"


def _script(embeds: Embeds, part: script.ScriptPart, choice: Choice) -> str:
    """`async`, since React runs no other script that comes with a later page."""
    own = script_of(embeds, part)
    if choice.jsx:
        return f'<script async type="module"{_attributes(own)} crossOrigin="anonymous" />'
    attributes = {"async": "async", "type": "module", **own, "crossorigin": "anonymous"}
    if choice.vue:
        return f'<component is="script"{_attributes(attributes)}></component>'
    return f"<script{_attributes(attributes)}></script>"


def script_of(embeds: Embeds, part: script.ScriptPart) -> dict[str, str]:
    """Where the script of new snippets stands, and its hash."""
    release = script.current(part)
    return {"src": embeds.absolute(places.script(release.name)), "integrity": release.integrity}


def _theme(choice: Choice) -> Mapping[str, str]:
    return {} if choice.theme is Theme.AUTO else {"theme": choice.theme.value}


def _attributes(attributes: Mapping[str, str]) -> str:
    return "".join(f' {name}="{clean(value)}"' for name, value in attributes.items())


def _style(rules: Mapping[str, str], choice: Choice) -> str:
    """An attribute `style`: as a text, or as the object that MDX asks for."""
    if not choice.mdx:
        return _attributes({"style": ";".join(f"{name}:{value}" for name, value in rules.items())})
    named = (f"{re.sub('-(.)', lambda found: found[1].upper(), name)}: '{value}'" for name, value in rules.items())
    return f" style={{{{{', '.join(named)}}}}}"


_MARKUP = str.maketrans({character: f"\\{character}" for character in "\\`*_{}[]<>()#+-.!|~&$^=:\"'"})


def _literal(text: str) -> str:
    """Text that Markdown prints as it is: every character it could take for markup is escaped (CommonMark 2.4)."""
    return " ".join(plain(text).split()).translate(_MARKUP)
