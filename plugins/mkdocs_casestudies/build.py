"""One build: a publication as files and pages of MkDocs."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel, set_exclusions
from mkdocs.structure.pages import Page as MkDocsPage

from casestudies.findings import refuse
from casestudies.publish import admission
from casestudies.publish.building import SiteBuild
from casestudies.publish.page import Page
from casestudies.stories.files import write_file
from casestudies.stories.front_matter import joined
from casestudies.stories.locks import any_files
from casestudies_markdown.references import References
from casestudies_theme import TEMPLATES

PAGE = "casestudies/page.html"


class Build:
    """What the events of one build share."""

    def __init__(self, build: SiteBuild, config: MkDocsConfig, ends: ExitStack) -> None:
        self.publication, self.aside, self.memory = build
        self.config, self.project, self.references = config, self.publication.project, References(self.publication)
        self.written: dict[str, str] = {}
        self._artifacts: list[str] = []
        ends.callback(setattr, config, "site_dir", config.site_dir)
        config.site_dir = str(self.aside.folder)
        self._dress()

    def _dress(self) -> None:
        """Put our templates below the site's own, our extension after its extensions, our styles before."""
        config, scripts = self.config, [ExtraScriptValue(name) for name in self.publication.scripts]
        for script in scripts:
            script.type = "module"
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(TEMPLATES))
        config.markdown_extensions.append(self.references)  # type: ignore[arg-type]
        config.extra_css[:0] = self.publication.styles
        config.extra_javascript[:0] = scripts
        config.watch.extend(str(folder) for folder in self.project.private_folders if folder.is_dir())

    def see_through_lock(self, files: Files) -> None:
        """Let the edition alone decide about the stories' folder where `exclude_docs` leaves out the whole of it, which keeps
        drafts in where we don't run. A line about a single file in it goes on being heard.
        """
        config, spec, samples = self.config, self.config.exclude_docs, any_files(self.project.stories)
        others = [p for p in spec.patterns if not (p.include and all(map(p.match_file, samples)))] if spec else []
        if spec is None or len(others) == len(spec.patterns):
            return
        for file in files:
            if file.inclusion is InclusionLevel.EXCLUDED and admission.is_story(file.src_uri, self.project):
                file.inclusion = InclusionLevel.UNDEFINED
        config.exclude_docs = type(spec)(others)
        set_exclusions(files, config)
        config.exclude_docs = spec

    def refuse_private(self, files: Files) -> None:
        """Refuse what must not lie in docs_dir."""
        theirs = (f for f in files if f.inclusion is not InclusionLevel.EXCLUDED and f.generated_by is None)
        refuse(admission.refused(((f.src_uri, f.src_dir) for f in theirs if f.src_dir is not None), self.project))

    def place(self, files: Files) -> None:
        """Take out what is withheld, and put in the publication's pages and files and the theme's assets."""
        publication, config = self.publication, self.config
        publication.require({file.src_uri for file in files if file.inclusion.value > InclusionLevel.DRAFT.value})
        own = (file for file in files.documentation_pages() if file.generated_by is None)
        texts = (file.content_string for file in own if not admission.is_story(file.src_uri, self.project))
        for src in admission.withheld(set(files.src_uris), self.project, publication.review, texts):
            files.remove(files.src_uris[src])
        there = {file.dest_uri: file for file in files}
        for page in publication.pages():
            self._put(page, files, there)
        publication.addresses.update((file.src_uri, file.url) for file in files.documentation_pages())
        for artifact in publication.files():
            # Written once, to where it belongs: MkDocs sees that and copies nothing. It holds what is undefined against
            # `exclude_docs` again.
            path = write_file(Path(config.site_dir, artifact.path), artifact.content)
            given = File.generated(config, artifact.path, abs_src_path=str(path), inclusion=InclusionLevel.INCLUDED)
            files.append(given)
            self._artifacts.append(artifact.path)
        config.nav = admission.without_missing(config.nav, lambda src: src in files.src_uris, self.project)

    def _put(self, page: Page, files: Files, there: dict[str, File]) -> None:
        # Stories are reached from the index: a thousand of them in the navigation would stand on every page.
        shown = self.publication.is_collection(page) and self.config.nav is None
        inclusion = InclusionLevel.INCLUDED if shown else InclusionLevel.NOT_IN_NAV
        meta = self.publication.front_matter(page) | {"template": PAGE}
        meta |= {"social": {"cards": False}} if page.card else {}
        meta |= {"search": {"exclude": True}} if page.collects else {}
        path = write_file(self.aside.pages / page.src, joined(meta, page.body).encode())
        file = File.generated(self.config, page.src, abs_src_path=str(path), inclusion=inclusion)
        present = there.setdefault(file.dest_uri, file)
        if present is file:
            files.append(file)
        self.publication.print_on(present.src_uri, page)
        self.publication.addresses[page.src] = present.url

    def close(self, files: Files) -> None:
        """Take out whatever other plugins have put under the stories' folder since, and see what they took out."""
        self.publication.require(files.src_uris)
        for name in self._artifacts:
            if name not in files.src_uris:
                Path(self.config.site_dir, name).unlink(missing_ok=True)
        for file in list(files.documentation_pages()):
            known = file.src_uri in self.publication.printed or file.generated_by == "casestudies"
            if admission.is_inside(file.src_uri, self.project) and not known:
                files.remove(file)
        self.written = {file.src_uri: file.dest_uri for file in files}

    def inspect(self) -> None:
        """Refuse the finished site where anything in it should not be there. What the site puts over an installed theme is ours
        to look at.
        """
        aside, theme = self.aside, self.config.theme
        self.publication.heal(aside.folder)
        shipped = [Path(folder) for folder in theme.dirs if folder != theme.custom_dir]
        pages = {src: aside.folder / file for src, file in self.written.items()}
        self.publication.inspect(pages, aside.files(shipped), self.memory)

    def fill(self, page: MkDocsPage, html: str, *, plain: bool) -> str:
        """The HTML of a page as others read it: with quotes in their plain form where anybody does."""
        filled = self.publication.fill(page.file.src_uri, page.url, html, plain=plain)
        page.present_anchor_ids = (page.present_anchor_ids or set()) | filled.ids
        if plain:
            page.markdown = self.publication.in_words(page.file.src_uri, page.markdown or "")
        return filled.html
