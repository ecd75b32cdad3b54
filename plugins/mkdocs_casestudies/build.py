"""One build: the edition as files and pages of MkDocs."""

from __future__ import annotations

import html
import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import yaml
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from casestudies.findings import CasestudiesError, Finding, Place, Rule
from casestudies.publish import embeds
from casestudies.publish.addresses import Site
from casestudies.publish.artifacts import artifacts
from casestudies.publish.codes import (
    EXCLUDED_STORY,
    INSERTED_FILE,
    OPEN_COMMENT,
    SAME_ADDRESS,
    UNFILLED,
    UNJUDGED_QUOTE,
    UNKNOWN_REFERENCE,
    WITHHELD_REFERENCE,
)
from casestudies.publish.finished import Finished
from casestudies.publish.html import Renderer
from casestudies.publish.look import Look
from casestudies.publish.pages import Page, Pages
from casestudies.publish.presentation import Presenter
from casestudies.publish.references import References, unjudged
from casestudies.publish.texts import texts
from casestudies.review import Review
from casestudies.stories import references as references_in
from casestudies.stories.model import Form
from casestudies.stories.project import Project
from casestudies.stories.quotes import runs_html
from casestudies_theme import ASSETS
from mkdocs_casestudies import admission
from mkdocs_casestudies.pictures import Pictures
from mkdocs_casestudies.settings import Settings

PAGE, HOME = "casestudies/page.html", "casestudies/home.html"
ASSET_FOLDER = "casestudies"
SOCIAL = frozenset({"social", "material/social"})
"""Material's own plugin for cards, which says what links are shown as on every page where it is not told to keep away."""

# The notation of `pymdownx.snippets`, which works in code as well.
_SNIPPET = re.compile(r"-+8<-+")


class Build:
    """What the events of one build share. Every method that refuses something raises CasestudiesError."""

    def __init__(self, project: Project, settings: Settings, review: Review, config: MkDocsConfig) -> None:
        self.project = project
        self.settings = settings
        self.review = review
        self.edition = review.preview or review.edition
        self.config = config
        self.references = References(self._is_block, self._is_withheld, self._taken)
        self.pages: dict[str, Page] = {}
        self._quotes = {quote.ref: quote for quote in self.edition.quotes}
        self._urls: dict[str, str] = {}
        self._files: dict[str, str] = {}
        self._withheld = {one.story: one for one in review.withheld}
        # Of a story with errors, quotes may have been passed over.
        self._whole = {r.story.id: {q.id for q in r.story.quotes} for r in review.stories if not r.errors}
        self.omitted: list[Finding] = []
        self._gone = {one.src for one in review.withheld} - {story.src for story in self.edition.stories}
        self._src = self._story = ""
        self._made = Pages(self._renderer())

    def _renderer(self) -> Renderer:
        root = self.config.site_url or ""
        stories = {story.id: story.src for story in self.edition.stories}
        site = Site(self._urls.__getitem__, stories, root if root.endswith("/") or not root else f"{root}/")
        # Snippets hold the site's address, and a preview shows what nobody may have.
        snippet = embeds.snippet_of if root and self.review.preview is None else lambda _: ""
        wording = texts(self.project.language, self.project.labels)
        presenter = Presenter(self.edition, wording, Look.of(self.project), snippet)
        custom = self.config.theme.custom_dir
        return Renderer(presenter, site, [Path(custom)] if custom else [])

    # ---- files

    def place(self, files: Files) -> None:
        """Take out what is withheld, and put in the edition's pages, records, feeds and the theme's assets."""
        for story in self.edition.stories:
            source = files.get_file_from_path(story.src)
            if source is None or source.inclusion.value <= InclusionLevel.DRAFT.value:
                raise _error(EXCLUDED_STORY, self._place(story.src), f"`{story.id}` is published and has no page.")
        admission.withhold(files, self.project, self.review)
        there = {file.dest_uri: file for file in files}
        for page in (*self._made.all(), *(embeds.pages(public.embeds) if (public := self._made.public) else ())):
            self._put(page, files, there)
        self._urls.update((file.src_uri, file.url) for file in files.documentation_pages())
        for artifact in self._artifacts():
            files.append(File.generated(self.config, artifact.path, content=artifact.content))
        for asset in sorted(p for p in ASSETS.rglob("*") if p.is_file()):
            name = f"{ASSET_FOLDER}/{asset.relative_to(ASSETS).as_posix()}"
            files.append(File.generated(self.config, name, abs_src_path=str(asset)))

    def _put(self, page: Page, files: Files, there: dict[str, File]) -> None:
        # Stories are reached from the index: a thousand of them in the navigation would stand on every page.
        shown = page.src in self._collections and self.config.nav is None
        inclusion = InclusionLevel.INCLUDED if shown else InclusionLevel.NOT_IN_NAV
        file = File.generated(self.config, page.src, content=_source(page), inclusion=inclusion)
        present = there.get(file.dest_uri)
        if present is None:
            files.append(file)
            there[file.dest_uri] = present = file
        elif page.story or present.src_uri in self.pages:
            raise _error(SAME_ADDRESS, self._place(page.src), f"`{page.src}` and `{present.src_uri}` are one page.")
        # Otherwise the site's author wrote a page there: its Markdown goes above what we print.
        self._files[present.src_uri] = present.dest_uri
        self._urls[page.src] = present.url
        self.pages[present.src_uri] = page

    @property
    def _collections(self) -> tuple[str, str]:
        look = self._made.presenter.look
        return look.index, look.wall

    def _artifacts(self) -> Iterator[embeds.Artifact]:
        pictures = Pictures(self.project.root / ".cache" / "casestudies")
        yield from artifacts(self._made.public, pictures) if self._made.public else ()
        pictures.prune()

    # ---- pages

    def page_of(self, src: str, title: str, *, is_home: bool) -> Page | None:
        """The page of ours that a file prints, if any. `is_home` says that its front matter asks for the site's front."""
        if src not in self.pages and is_home:
            self.pages[src] = self._made.home(src, title)
        return self.pages.get(src)

    def markdown(self, src: str, markdown: str) -> str:
        """The Markdown to render for a file: a story's is the record's, whatever a plugin made of it meanwhile."""
        page = self.pages.get(src)
        self._src, self._story = src, page.story if page else ""
        if page is None or not page.story:
            return markdown
        if found := _SNIPPET.search(page.body):
            raise _error(INSERTED_FILE, self._line(src, found[0]), f"`{page.story}` inserts a file.")
        return page.body

    def content(self, src: str, url: str, content: str) -> tuple[str, frozenset[str]]:
        """A page's rendered Markdown with the records of its quotes in it, and the ids they brought."""
        page = self.pages.get(src)
        own = page.story if page else ""
        if own:
            self._refuse_unjudged(src, own, content)
        return self._filled(src, url, content, own)

    def beside(self, src: str, url: str, output: str) -> str:
        """A finished page with the records of the quotes that were not part of its content."""
        return self._filled(src, url, output, "")[0]

    def unfilled(self, files: Iterable[tuple[str, bytes]]) -> Iterator[Finding]:
        """The files of the built site in which a reference still stands for a quote."""
        for name, data in files:
            if self.references.left_in(data):
                yield Finding(UNFILLED, Place(name), "A reference to a quote was never filled in.")

    def foreign(self) -> Iterator[Finding]:
        """Quotations on the finished pages of stories that hooks, other plugins or templates have put there."""
        finished = Finished(self.edition)
        for src, page in self.pages.items():
            file = Path(self.config.site_dir, self._files.get(src, ""))
            if page.story and file.is_file():
                found = Counter(finished.foreign(file.read_text("utf-8", "replace"), page.story))
                for what, number in found.items():
                    message = f"The finished page of `{page.story}` has {what} that no record holds ({number})."
                    remedy = "Take it out of the hook, plugin or template that adds it to the page."
                    yield Finding(UNJUDGED_QUOTE, self._place(src), message, remedy)

    def _filled(self, src: str, url: str, content: str, own: str) -> tuple[str, frozenset[str]]:
        printed: Counter[str] = Counter()
        wrong: list[Finding] = []
        anchors: set[str] = set()

        def render(ref: str, block: bool) -> str:
            quote = self._quotes.get(ref)
            if quote is None:
                wrong.extend(self._missing(src, ref))
                return ""
            mine = quote.story == own
            made = self._made.renderer.quote(
                quote, url, block=block and not (mine and quote.form is Form.INLINE), own=mine, nth=printed[ref]
            )
            printed[ref] += 1
            anchors.update(re.findall(r'\bid="([^"]+)"', made))
            return f"<p>{made}</p>" if block and mine and quote.form is Form.INLINE else made

        filled = self.references.fill(content, render)
        if wrong:
            raise SeveralError(wrong)
        return filled, frozenset(anchors)

    def printed(self, src: str, url: str, content: str) -> dict[str, str] | None:
        """The finished HTML of a page of ours and of its head, or None for any other page."""
        page = self.pages.get(src)
        if page is None:
            return None
        opengraph = not any(name.partition(" ")[0] in SOCIAL for name in self.config.plugins)
        head = self._made.head(page, self.config.site_name, opengraph=opengraph)
        return {"html": page.print(content, url), "head": self._made.renderer.head(head, url)}

    def _is_block(self, ref: str) -> bool:
        quote = self._quotes.get(ref)
        return quote is not None and quote.form is Form.BLOCK and quote.story == self._story

    def _taken(self) -> frozenset[str]:
        """The ids that our own print of the story at hand brings to its page."""
        own = [quote.id for quote in self._quotes.values() if quote.story == self._story]
        return frozenset(name for id_ in own for name in (id_, f"check-{id_}")) | ({"cs-checked"} if own else set())

    def _is_withheld(self, address: str) -> bool:
        """Whether a link on the page at hand leads to the file of a withheld story."""
        path = unquote(urlsplit(address).path) if "://" not in address else ""
        folder = "" if path.startswith("/") else posixpath.dirname(self._src)
        return posixpath.normpath(posixpath.join(folder, path.lstrip("/"))) in self._gone

    def _refuse_unjudged(self, src: str, story: str, content: str) -> None:
        if number := unjudged(content):
            message = (
                f"{number} quotation{'s' if number > 1 else ''} on the page of `{story}` did not come from the record."
            )
            raise _error(UNJUDGED_QUOTE, self._line(src, r"^\s*(?:>|.*<(?:blockquote|q)\b)", pattern=True), message)
        if runs_html(content):
            message = (
                f"The page of `{story}` holds markup that runs: an event handler, or an address such as `javascript:`."
            )
            place = self._line(src, r"on\w+\s*=|javascript", pattern=True)
            raise CasestudiesError(Finding(UNJUDGED_QUOTE, place, message, "Leave it out of the story."))
        if "<!--" in content:
            raise _error(OPEN_COMMENT, self._line(src, "<!--"), f"A comment in `{story}` would be published.")

    def _missing(self, src: str, ref: str) -> Iterator[Finding]:
        """What must stop the build; what may be left out is kept in `omitted`."""
        story, _, quote = ref.partition("#")
        withheld = self._withheld.get(story)
        place = self._line(src, f"!quote[{ref}]")
        if withheld is None or quote not in self._whole.get(story, {quote}):
            yield Finding(UNKNOWN_REFERENCE, place, f"There is no quote `{ref}`.", subject=ref)
            return
        message = f"`{ref}` is withheld: {', '.join(withheld.reasons)}."
        finding = Finding(WITHHELD_REFERENCE, place, message, subject=ref)
        if self.settings.omit_withheld:
            self.omitted.append(finding)
        else:
            yield finding

    # ---- places

    def _place(self, src: str, line: int = 0) -> Place:
        path = Path(self.config.docs_dir) / src
        root = self.project.root
        shown = path.resolve().relative_to(root) if path.resolve().is_relative_to(root) else path
        return Place(shown.as_posix(), line)

    def _line(self, src: str, text: str, *, pattern: bool = False) -> Place:
        """Where a text stands in an author's file; the file as a whole where it cannot be told."""
        path = Path(self.config.docs_dir) / src
        if not path.is_file():
            return self._place(src)
        source = path.read_text("utf-8-sig", "replace")
        if not pattern:
            at = next((r.line for r in references_in(source) if f"!quote[{r.ref}]" == text), 0)
            if at:
                return self._place(src, at)
        found = re.search(text if pattern else re.escape(text), source, re.MULTILINE)
        return self._place(src, source.count("\n", 0, found.start()) + 1 if found else 0)


class SeveralError(CasestudiesError):
    """Several findings that stop the work at once."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings[0])
        self.findings = tuple(findings)


def extras() -> tuple[list[str], list[ExtraScriptValue]]:
    """The theme's styles and scripts, as MkDocs names them in its configuration."""
    names = sorted(path.relative_to(ASSETS).as_posix() for path in ASSETS.rglob("*") if path.is_file())
    scripts = [ExtraScriptValue(f"{ASSET_FOLDER}/{name}") for name in names if name.endswith((".js", ".mjs"))]
    for script in scripts:
        script.type = "module"
    return [f"{ASSET_FOLDER}/{name}" for name in names if name.endswith(".css")], scripts


def _error(rule: Rule, place: Place, message: str) -> CasestudiesError:
    return CasestudiesError(Finding(rule, place, message))


def _source(page: Page) -> str:
    """A generated page's file: public values only. MkDocs prints titles and descriptions as they are, so they are
    escaped here.
    """
    meta: dict[str, object] = {"title": html.escape(page.title), "template": PAGE}
    if page.description:
        meta["description"] = html.escape(page.description)
    if page.tags:
        meta["tags"] = [html.escape(tag) for tag in page.tags]
    if page.card:
        meta["social"] = {"cards": False}
    if page.collects:
        meta["search"] = {"exclude": True}
    return f"---\n{yaml.safe_dump(meta, allow_unicode=True, sort_keys=False)}---\n\n{page.body}"
