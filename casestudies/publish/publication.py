"""What a generator gets of a review: the contract for adapters, told in docs/adapters.md.

An adapter writes `pages` and `files`, says where pages stand (`addresses`), and hands every page through three doors: `body`
before its Markdown is read, `fill` when it is HTML, `finish` when it is put into a template. In the end it hands over what was
built (`leftovers`, `foreign`). Nothing here knows of any generator, nor of any reader of Markdown.
"""

from __future__ import annotations

import hashlib
import html
import json
import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from pathlib import Path
from urllib.parse import unquote

from markupsafe import Markup

from casestudies.approvals.evidence import sha256
from casestudies.approvals.model import State
from casestudies.findings import CasestudiesError, Finding, Place, Rule, Severity, counted, refuse
from casestudies.memory import FORGETFUL, Memory
from casestudies.publish import embeds, lettering, styling
from casestudies.publish.addresses import AskedSite
from casestudies.publish.artifacts import artifacts
from casestudies.publish.audit import FilesOf, leaks, published, recordings
from casestudies.publish.codes import (
    EXCLUDED_STORY,
    FILE_REPLACED,
    FRAGMENT_REFERENCE,
    NO_PILLOW,
    OPEN_COMMENT,
    SAME_ADDRESS,
    UNFILLED,
    UNJUDGED_QUOTE,
    UNKNOWN_REFERENCE,
    WITHHELD_REFERENCE,
)
from casestudies.publish.collections import collections
from casestudies.publish.elsewhere import Elsewhere, Printed, letters_in
from casestudies.publish.embeds import Artifact
from casestudies.publish.finished import Finished
from casestudies.publish.html import Renderer
from casestudies.publish.look import Look
from casestudies.publish.page import Page, Values
from casestudies.publish.pages import Pages
from casestudies.publish.papers import papers
from casestudies.publish.pictures import Pictures
from casestudies.publish.presentation import Presenter
from casestudies.publish.printing import PrintedPage, Printing
from casestudies.publish.recall import TextFiles
from casestudies.publish.references import REFERENCE, Markers, unjudged
from casestudies.publish.renditions import Renditions
from casestudies.publish.texts import texts
from casestudies.review import Review, known_names
from casestudies.review.edition import Printable
from casestudies.stories import references as references_in
from casestudies.stories.front_matter import split
from casestudies.stories.model import Form
from casestudies.stories.project import Project
from casestudies.stories.quotes import runs_html
from casestudies_theme import ASSETS

_REFERENCE = re.compile(REFERENCE)
# A link, not a picture: its text and its address.
_LINK = re.compile(r"(?<!!)\[((?:[^\[\]\n]|\\.)*)\]\(<?([^()<>\s]+)>?(?:\s+[^()\n]*)?\)")
_TEXTS = (".md", ".txt")
_TAG = re.compile(r"<[^>]*>")
_CODE = re.compile(r"<(?:code|pre)\b[^>]*>(.*?)</(?:code|pre)\s*>", re.DOTALL | re.IGNORECASE)
_PLAIN = re.compile(r"<!--cs:(?P<at>\d{1,6})-->(?P<plain>.*?)<!--/cs:(?P=at)-->", re.DOTALL)

HOME = "casestudies/home.html"
"""The template that a page of the site names to be its front."""
ASSET_FOLDER = "casestudies"
"""Where the theme's styles and scripts stand under the site's root."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A page with the records of its quotes in it, and the ids they brought."""

    html: str
    ids: frozenset[str]


class Publication:
    """A review, ready to be published. Every method that refuses something raises CasestudiesError.

    `templates` are folders whose templates stand above ours. Files are named by their path under docs_dir (`src`), addresses
    are relative to the site's root.
    """

    def __init__(
        self, review: Review, project: Project, templates: Sequence[Path] = (), memory: Memory = FORGETFUL
    ) -> None:
        self.review = review
        self.project = project
        self.templates = templates
        self.shown = review.preview or review.edition
        self.markers = Markers()
        self.addresses: dict[str, str] = {}
        """Filled by the adapter before the first page is printed: where each Markdown file's page stands."""
        self.printed: dict[str, Page] = {}
        """The page of ours that each file prints."""
        self.omitted: list[Finding] = []
        """References that were left out, because what they name is withheld."""
        self._plain: dict[str, tuple[str, ...]] = {}
        """Of each page that was filled with plain forms: what `dressed` puts in their place, in order."""
        self._shown: set[str] = set()
        """References that pages show as they are written."""
        self._printed = Printed()
        self._hashes: dict[str, bytes] = {}
        """Of the files that were made from the edition alone."""
        self._quotes = {quote.ref: quote for quote in self.shown.quotes}
        self._stories = {story.id: story for story in self.shown.records}
        self._withheld = {one.story: one for one in review.withheld}
        self.gone = frozenset(one.src for one in review.withheld if one.src) - {s.src for s in self.shown.stories}
        """The files of withheld stories."""
        self._gone_at = frozenset(path for src in self.gone for path in _ways_to(src))
        self._left_out = {f"{r.story.id}#{j.quote.id}" for r in review.stories for j in r.judged if j.left_out}
        # Of a story with errors, quotes may have been passed over.
        self._whole = {r.story.id: {q.id for q in r.story.quotes} for r in review.stories if not r.errors}
        self._renditions = Renditions(project.docs_dir, drawn=review.preview is None)
        presenter = self._presenter()
        site = self._site(presenter)
        self._shipped_pages: dict[str, Page] = {}
        is_changed = any((folder / "casestudies").is_dir() for folder in templates)
        self._printing = Printing(presenter, site, FORGETFUL if is_changed else memory)
        self._made = Pages(Renderer(presenter, site, templates), review.rules, self._printing.files)
        self._shipped = Pages(Renderer(presenter, site), review.rules) if is_changed else self._made
        """The same pages as our own templates print them: what a site's templates add to them is not ours."""

    def _presenter(self) -> Presenter[Printable]:
        # Snippets hold the site's address, and a preview shows what nobody may have.
        has_snippets = self.project.site_url and self.review.preview is None
        snippet = embeds.snippet_of if has_snippets else lambda _: ""
        wording = texts(self.project.language, self.project.labels, self.project.settings)
        return Presenter(self.shown, wording, Look.of(self.project), snippet, self._renditions)

    def _site(self, presenter: Presenter[Printable]) -> AskedSite:
        root = self.project.site_url.rstrip("/")
        stories = {story.id: story.src for story in self.shown.stories}
        return AskedSite(self.addresses.__getitem__, stories, f"{root}/" if root else "", presenter.alone)

    # ---- what to write

    def pages(self) -> Iterator[Page]:
        """Every page of ours; where the site's author wrote one at the same place, ours goes below what stands there."""
        for page, shipped in zip(self._made.all(), self._shipped.all(), strict=True):
            self._shipped_pages[page.src] = shipped
            yield page
        if self._made.public:
            yield from embeds.pages(self._made.public.embeds)

    def require(self, sources: Collection[str]) -> None:
        """Refuse a site in which a story that is published has no page."""
        for story in self.shown.stories:
            if story.src not in sources:
                raise self.refusal(EXCLUDED_STORY, story.src, f"`{story.id}` is published and has no page.")

    def is_collection(self, page: Page) -> bool:
        """Whether it is one of the two that belong into a navigation: the stories and the voices."""
        look = self._made.presenter.look
        return page.src in (look.index, look.wall)

    def print_on(self, src: str, page: Page) -> None:
        """Let a file print a page of ours. Two of them cannot stand on one, and a story stands on its own."""
        if src in self.printed or (page.story and src != page.src):
            raise self.refusal(SAME_ADDRESS, page.src, f"`{page.src}` and `{src}` are one page.")
        self.printed[src] = page

    def let_be_home(self, src: str, title: str, front: Mapping[str, object]) -> None:
        """Print the site's front on a file that asks for it in its front matter, and prints nothing else."""
        if src not in self.printed and (front.get("template") == HOME or front.get("casestudies") == "home"):
            self._shipped_pages[src] = self._shipped.home(src, title)
            self.printed[src] = self._made.home(src, title)

    def files(self) -> Iterator[Artifact]:
        """Styles and scripts; proofs, feeds, cards, embeds. A preview has only the first: the others leave this machine."""
        yield from (Artifact(name, content) for name, content in self.assets().items())
        pictures = Pictures(self.project.root / ".cache" / "casestudies")
        yield from map(self._noted, collections(self._made.presenter))
        if self._made.public:
            own = papers(self._made.public.presenter, self._made.renderer, self._printing.files)
            others = (Artifact(*one) for one in chain(self._renditions.files(self.shown, pictures), own))
            yield from map(self._noted, chain(artifacts(self._made.public, pictures), others))
        pictures.prune()

    def _noted(self, artifact: Artifact) -> Artifact:
        self._hashes[artifact.path] = hashlib.sha256(artifact.content).digest()
        return artifact

    def assets(self) -> Mapping[str, bytes]:
        """The styles and scripts of our pages in the order in which a page asks for them: the theme's, then the site's look."""
        return self._assets

    @cached_property
    def _assets(self) -> Mapping[str, bytes]:
        found = sorted(path for path in ASSETS.rglob("*") if path.is_file())
        ours = {f"{ASSET_FOLDER}/{path.relative_to(ASSETS).as_posix()}": path.read_bytes() for path in found}
        return {**ours, styling.NAME: styling.style_sheet(self.project.style, self.shown).encode()}

    @property
    def styles(self) -> list[str]:
        """Those of the assets that are styles, by name."""
        return [name for name in self.assets() if name.endswith(".css")]

    @property
    def scripts(self) -> list[str]:
        """Those that are scripts: all of them are modules."""
        return [name for name in self.assets() if name.endswith((".js", ".mjs"))]

    def front_matter(self, page: Page) -> dict[str, object]:
        """What stands above the Markdown of a page, escaped for generators that print it as it is."""
        words = {"title": html.escape(page.title), "description": html.escape(page.description)}
        tags = [html.escape(tag) for tag in page.tags]
        return {key: value for key, value in {**words, "tags": tags}.items() if value}

    # ---- the three doors of a page

    def body(self, src: str) -> str | None:
        """The Markdown to read for a file in the place of what stands in it: a story's is the record's. None: its own."""
        page = self.printed.get(src)
        return page.body if page is not None and page.story else None

    def fill(self, src: str, address: str, content: str, *, beside: bool = False, plain: bool = False) -> Filled:
        """A page whose Markdown was read, with every marker replaced by its judged quote.

        On a story's page whatever else looks like a quotation is refused. `beside` is for what others put beside a page's
        own content: on a story's page too, its quotes are then somebody else's. With `plain`, quotes and what a page of ours
        says beside its Markdown stand in their plain form, for programs that read the page before `dressed` gives it ours.
        """
        page = self.printed.get(src)
        own = page.story if page and not beside else ""
        if own and own not in self._withheld:  # a preview shows what is wrong, on its author's machine alone
            self._refuse_unjudged(src, own, content)
        count: Counter[str] = Counter()
        wrong: list[Finding] = []
        ids: set[str] = set()
        records: list[str] = []
        self.show(*(_TAG.sub("", code) for code in _CODE.findall(content)))
        printed = self._own_quotes(own, address) if own else {}

        def quote_of(ref: str, block: bool) -> str:
            quote = self._quotes.get(ref)
            if quote is None:
                wrong.extend(self._missing(src, ref))
                return ""
            mine = quote.story == own
            if quote.fragment and not mine:
                message = f"`{ref}` is a part of its story's own sentence."
                wrong.append(Finding(FRAGMENT_REFERENCE, self._of_reference(src, ref), message, subject=ref))
                return ""
            in_line = mine and quote.form is Form.INLINE
            as_block, nth = block and not in_line, count[ref]
            made = printed.get(ref, "") if as_block is (quote.form is Form.BLOCK) and not nth else ""
            if not made:
                made, letters = self._made_with_letters(
                    lambda by: by.renderer.quote(quote, address, block=as_block, own=mine, nth=nth)
                )
                self._printed.add(letters)
            count[ref] += 1
            ids.update(re.findall(r'\bid="([^"]+)"', made))
            form = self._made.renderer.plain_quote
            other = form(quote, address, block=block and not in_line, own=mine) if plain else ""
            both = (f"<p>{one}</p>" if block and in_line else str(one) for one in (made, other))
            return put(*both) if plain else next(both)

        def put(made: str, other: str) -> str:
            records.append(made)
            return f"<!--cs:{len(records) - 1}-->{other}<!--/cs:{len(records) - 1}-->"

        filled = self.markers.fill(content, quote_of)
        if wrong:
            raise CasestudiesError(*wrong)
        if plain and page and not beside:
            beside_it = str(page.plain(page.values(), address))
            filled = f"{put('', beside_it)}{filled}" if page.story else filled + put("", beside_it)
        if plain:
            self._plain[src] = tuple(records)
        return Filled(filled, frozenset(ids))

    def _own_quotes(self, story: str, address: str) -> Mapping[str, str]:
        """The quotes of a story by their references, as its page prints each of them first; none where a site's templates do."""
        if self._shipped is not self._made:
            return {}
        record = self._stories[story]

        def make() -> TextFiles:
            for quote in record.quotes:
                block = quote.form is Form.BLOCK
                yield quote.ref, self._made.renderer.quote(quote, address, block=block, own=True).encode()

        made = {
            ref: data.decode()
            for ref, data in self._printing.files(make, "quotes", self._made.presenter.story(record), address)
        }
        for figure in made.values():
            self._printed.add(letters_in(figure))
        return made

    def in_words(self, src: str, markdown: str, *, alone: bool = False) -> str:
        """The Markdown of a page with each quote in its words and, unless it shall stay `alone`, what a page of ours says beside
        it: for programs that keep what a page says. What is withheld is left out.
        """
        page = None if alone else self.printed.get(src)

        def words(m: re.Match[str]) -> str:
            quote = self._quotes.get(m[1])
            if m[1] in self._shown:
                return m.group()
            return self._made.renderer.in_words(quote) if quote else ""

        text = _REFERENCE.sub(words, self.unlinked(src, markdown))
        beside = page.plain(page.values(), self.addresses.get(src, "")) if page and not page.story else ""
        return f"{text.rstrip()}\n\n{_TAG.sub(' ', beside).strip()}\n" if beside else text

    def unlinked(self, src: str, markdown: str) -> str:
        """The Markdown of a page with links to what is withheld as plain text."""
        return _LINK.sub(lambda m: m[1] if self.is_withheld(src, m[2]) else m[0], markdown)

    def dressed(self, src: str, content: str) -> str:
        """A page that was filled with plain forms, and read by others since, with each record in the place of its plain form; where
        somebody repeated one, the record stands once.
        """
        left = dict(enumerate(self._plain.pop(src, ())))

        def record(m: re.Match[str]) -> str:
            return left.pop(int(m["at"]), m["plain"])

        return _PLAIN.sub(record, content)

    def finish(
        self, src: str, address: str, content: str, site_name: str, *, opengraph: bool = True
    ) -> dict[str, str] | None:
        """The finished HTML of a page of ours and of its head, or None for any other page. Without `opengraph`, something
        else says what links to the page are shown as.
        """
        page = self.printed.get(src)
        if page is None:
            return None
        shipped = self._shipped_pages.get(page.src, page)

        def make(values: Values) -> PrintedPage:
            head = self._made.head(page, site_name, opengraph=opengraph)
            html, in_html = self._made_with_letters(
                lambda by: (shipped if by is self._shipped else page).print(values, content, address)
            )
            of_head, in_head = self._made_with_letters(lambda by: by.renderer.head(head, address))
            return PrintedPage(str(html), str(of_head), in_html | in_head)

        made = self._printing.page(page, (address, content, site_name, opengraph), make)
        self._printed.add(made.letters)
        return {"html": made.html, "head": made.head}

    def _made_with_letters(self, make: Callable[[Pages], Markup]) -> tuple[Markup, frozenset[str]]:
        """What is made by the site's templates, and the letters of what ours make of it, which are known as our own."""
        made = make(self._made)
        return made, letters_in(made if self._shipped is self._made else make(self._shipped))

    # ---- what a reader of Markdown asks

    def is_block(self, ref: str, src: str) -> bool:
        """Whether a reference alone on its line stands for a blockquote of the story that a file prints."""
        quote = self._quotes.get(ref)
        return quote is not None and quote.form is Form.BLOCK and quote.story == self._story_of(src)

    def show(self, *texts: str) -> None:
        """Say that pages show the references in these texts as they are written: in code, or behind a backslash."""
        self._shown.update(html.unescape(ref) for text in texts for ref in _REFERENCE.findall(text))

    def ids_on(self, src: str) -> frozenset[str]:
        """The ids that our own print of a story brings to its page, so that no heading has one of them."""
        return self._ids.get(self._story_of(src), frozenset())

    @cached_property
    def _ids(self) -> Mapping[str, frozenset[str]]:
        """By story: it is asked for several times on every page of the site."""
        found: dict[str, set[str]] = defaultdict(lambda: {"cs-checked"})
        for quote in self._quotes.values():
            found[quote.story] |= {quote.id, f"check-{quote.id}"}
        return {story: frozenset(ids) for story, ids in found.items()}

    def is_withheld(self, src: str, link: str) -> bool:
        """Whether a link in a file, as it is written, leads to the file of a withheld story, or to where its page would stand."""
        root = self.project.site_url.rstrip("/")
        path = link[len(root) :] if root and link.startswith(f"{root}/") else link
        path = unquote(re.split(r"[?#]", path, maxsplit=1)[0])
        if "//" in path or not path:
            return False
        if path.startswith("/"):
            path = path.removeprefix(f"/{root.partition('://')[2].partition('/')[2]}")
            return posixpath.normpath(path.lstrip("/")) in self._gone_at
        starts = posixpath.dirname(src), self.addresses.get(src, "")
        return any(posixpath.normpath(posixpath.join(start, path)) in self._gone_at for start in starts)

    def _may_lead_to_gone(self, link: str) -> bool:
        """Whether a link leads to a withheld story as seen from some file: a copy does not say which it stood in."""
        path = re.split(r"[?#]", unquote(link), maxsplit=1)[0]
        stem = _ways_to(posixpath.normpath(path).lstrip("./"))[1].removesuffix(".html")
        return bool(stem) and any(f"/{_ways_to(src)[1]}".endswith(f"/{stem}") for src in self.gone)

    def _story_of(self, src: str) -> str:
        page = self.printed.get(src)
        return page.story if page else ""

    # ---- what was built

    def heal(self, folder: Path) -> None:
        """Give copies of a page's Markdown that another program has put into the site the words of their quotes."""
        for path in (p for p in folder.rglob("*") if p.suffix in _TEXTS and p.is_file()):
            text = path.read_text("utf-8", "surrogateescape")
            healed = self.in_words(path.relative_to(folder).as_posix(), text, alone=True)
            healed = _LINK.sub(lambda m: m[1] if self._may_lead_to_gone(m[2]) else m[0], healed)
            if healed != text:
                path.write_text(healed, "utf-8", "surrogateescape")

    def inspect(self, pages: Mapping[str, Path], folders: Iterable[FilesOf], memory: Memory = FORGETFUL) -> None:
        """Refuse a built site with anything in it that should not be there. `pages` are the files of the site by the `src` of
        what they were made of, `folders` everything that would be served. What is as it was made from the edition alone is not
        looked over again.
        """
        refuse(self.foreign(pages, memory))
        refuse(self._replaced())
        allowed = tuple(published(self.shown))
        elsewhere = Elsewhere(known_names(self.review, self.project), self.shown, self._printed)
        sources = {path: self.place(src) for src, path in pages.items() if (self.project.docs_dir / src).is_file()}
        for folder in folders:
            files = replace(folder, made=self._hashes).chosen()
            refuse(self.leftovers(files))
            refuse(leaks(files, self.review.secrets, allowed, memory))
            refuse(recordings(files, self.review.unplayed))
            made_of = {folder.name_of(path): place for path, place in sources.items()}
            # A preview shows what is wrong with withheld stories, wherever they stand, on its author's machine alone.
            refuse(elsewhere.findings(() if self.review.preview and self._withheld else files, made_of, memory))

    def _replaced(self) -> Iterator[Finding]:
        """The pictures and clips that are not the files any more which were judged: the generator copies them long after."""
        hashes = self.review.hashes
        for src in sorted(self.shown.assets & hashes.keys()):
            file = self.project.docs_dir / src
            if not file.is_file() or sha256(file) != hashes[src]:
                yield Finding(FILE_REPLACED, self.place(src), f"`{src}` was replaced while the site was being built.")

    def leftovers(self, files: Iterable[tuple[str, bytes]]) -> Iterator[Finding]:
        """The files of the built site in which a marker still stands for a quote, or a reference as somebody wrote it: another
        program copied a page's Markdown.
        """
        for name, data in files:
            copied = _REFERENCE.findall(_unescaped(data)) if b"!quote[" in data else []
            if self.markers.left_in(data) or not self._shown.issuperset(map(html.unescape, copied)):
                yield Finding(UNFILLED, Place(name), "A reference to a quote was never filled in.")

    def foreign(self, pages: Mapping[str, Path], memory: Memory = FORGETFUL) -> Iterator[Finding]:
        """Quotations on the finished pages of stories (by `src`, the file that was written) that anything has put there since."""
        finished = Finished(self.shown)
        for src, file in pages.items():
            story = self._story_of(src)
            if not story or story in self._withheld or not file.is_file():
                continue
            text = file.read_text("utf-8", "replace")
            # What stands above an exported page is ours, and no part of what is read.
            parts = split(text) if file.suffix == ".md" else None
            for what, number in finished.counted(parts.body if parts else text, story, memory).items():
                message = f"The finished page of `{story}` has {what} that no record holds ({number})."
                remedy = (
                    "If it stands in the story, write it as a blockquote, or say it in a sentence of your own; else take it out of "
                    "the hook, plugin or template that adds it to the page."
                )
                yield Finding(UNJUDGED_QUOTE, self.place(src), message, remedy)

    def summary(self) -> str:
        """One line: what was published, what was withheld and why, and which references to it. Ids only: build logs are
        public.
        """
        shown, result = self.shown, self.review
        made = f"{counted(len(shown.stories), 'story', 'stories')} and {counted(len(shown.quotes), 'quote')}"
        parts = [f"{made} {'previewed, on this machine only' if result.preview else 'published'}"]
        if result.withheld:
            parts.append("withheld: " + ", ".join(f"{w.story} ({'; '.join(w.reasons)})" for w in result.withheld))
        if self.omitted:
            parts.append("left out: " + ", ".join(dict.fromkeys(f"{f.subject} ({f.place})" for f in self.omitted)))
        if warnings := sum(finding.severity is Severity.WARNING for finding in result.findings):
            parts.append(f"{counted(warnings, 'warning')}, see `casestudies check`")
        if not lettering.AVAILABLE:
            parts.append(f"no pictures were drawn: {NO_PILLOW.remedy}")
        return "; ".join(parts)

    # ---- refusals

    def refusal(self, rule: Rule, src: str, message: str, *, at: str = "", remedy: str = "") -> CasestudiesError:
        """A finding about an author's file, at the line of the pattern `at` where it has one."""
        return CasestudiesError(Finding(rule, self._line(src, at) if at else self.place(src), message, remedy))

    def place(self, src: str, line: int = 0) -> Place:
        """A file under docs_dir as findings name it."""
        path = (self.project.docs_dir / src).resolve()
        root = self.project.root
        return Place((path.relative_to(root) if path.is_relative_to(root) else path).as_posix(), line)

    def _line(self, src: str, pattern: str) -> Place:
        path = self.project.docs_dir / src
        source = path.read_text("utf-8-sig", "replace") if path.is_file() else ""
        found = re.search(pattern, source, re.MULTILINE)
        return self.place(src, source.count("\n", 0, found.start()) + 1 if found else 0)

    def _refuse_unjudged(self, src: str, story: str, content: str) -> None:
        if number := unjudged(content):
            message = f"{counted(number, 'quotation')} on the page of `{story}` did not come from the record."
            raise self.refusal(UNJUDGED_QUOTE, src, message, at=r"^\s*(?:>|.*<(?:blockquote|q)\b)")
        if runs_html(content):
            message = (
                f"The page of `{story}` holds markup that runs: an event handler, or an address such as `javascript:`."
            )
            raise self.refusal(
                UNJUDGED_QUOTE, src, message, at=r"on\w+\s*=|javascript", remedy="Leave it out of the story."
            )
        if "<!--" in content:
            raise self.refusal(OPEN_COMMENT, src, f"A comment in `{story}` would be published.", at="<!--")

    def _of_reference(self, src: str, ref: str) -> Place:
        """Where a page refers to a quote."""
        path = self.project.docs_dir / src
        source = path.read_text("utf-8-sig", "replace") if path.is_file() else ""
        line = next((found.line for found in references_in(source) if found.ref == ref), 0)
        return self.place(src, line) if line else self._line(src, re.escape(f"!quote[{ref}]"))

    def _missing(self, src: str, ref: str) -> Iterator[Finding]:
        """What must stop the build; what may be left out is kept in `omitted`."""
        story, _, quote = ref.partition("#")
        withheld = self._withheld.get(story)
        place = self._of_reference(src, ref)
        left_out = ref in self._left_out
        if not left_out and (withheld is None or quote not in self._whole.get(story, {quote})):
            yield Finding(UNKNOWN_REFERENCE, place, f"There is no quote `{ref}`.", subject=ref)
            return
        reasons = withheld.reasons if withheld else (State.LOOK.value,)
        message = f"`{ref}` is withheld: {', '.join(reasons)}."
        finding = Finding(WITHHELD_REFERENCE, place, message, subject=ref)
        if self.project.omit_withheld:
            self.omitted.append(finding)
        else:
            yield finding


def _ways_to(src: str) -> tuple[str, ...]:
    """How links lead to a page: its file, and where generators put it."""
    stem = src.removesuffix(".md").removesuffix("/index")
    return src, stem, f"{stem}.html", f"{stem}/index.html"


def _unescaped(data: bytes) -> str:
    """A file's text; of JSON, a search index for instance, the strings in it as somebody wrote them."""
    text = data.decode("utf-8", "replace")
    try:
        held = json.loads(text)
    except ValueError:
        return text
    return "\n".join(_strings(held))


def _strings(held: object) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict | list):
        for inner in [*held, *held.values()] if isinstance(held, dict) else held:
            yield from _strings(inner)
