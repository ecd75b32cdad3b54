"""The plugin: wires the events of MkDocs to the library.

on_startup        which command it is, and whether it is a dirty one
on_config         review everything; stop if something must not pass; build aside
on_files          first: take out what is withheld, put the edition in; last: refuse what others brought
on_page_markdown  last: a story's Markdown is the record's, whatever other plugins made of it
on_page_content   first: refuse quotations that are not from the record, print those that are
on_page_context   last: the finished HTML of our pages, and what machines read of them
on_post_build     last: scan every byte, then put the new site where the old one was
"""

from __future__ import annotations

import datetime as dt
import logging
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from mkdocs.config.base import ConfigErrors, ConfigWarnings
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.utils import CountHandler

from casestudies.findings import CasestudiesError, Finding, Place, Severity
from casestudies.publish import lettering
from casestudies.publish.audit import leaks, published
from casestudies.publish.codes import DIRTY, NO_PILLOW, SITE_MOVED
from casestudies.publish.swap import Aside, not_written
from casestudies.review import review
from casestudies.review.formats.text import counted, is_private, told
from casestudies.stories import project_from_settings
from casestudies.stories.project import Project
from casestudies_theme import TEMPLATES
from mkdocs_casestudies import admission
from mkdocs_casestudies.build import HOME, PAGE, Build, extras
from mkdocs_casestudies.settings import Scheme, Settings

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

log = get_plugin_logger("casestudies")
FIRST, LAST = float("inf"), float("-inf")
_MOVED = Finding(SITE_MOVED, Place("mkdocs.yml"), "The site was built elsewhere.")


class CasestudiesPlugin(BasePlugin[Scheme]):  # type: ignore[no-untyped-call]
    """`plugins: [casestudies]` in mkdocs.yml."""

    def __init__(self) -> None:
        self.options: Mapping[str, Any] = {}
        self.command: Literal["build", "gh-deploy", "serve"] = "build"
        self.dirty = False
        self._build: Build | None = None
        self._aside: Aside | None = None
        self._site_dir = ""

    def load_config(
        self, options: dict[str, Any], config_file_path: str | None = None
    ) -> tuple[ConfigErrors, ConfigWarnings]:
        """Keep the settings as they are: the library checks them, and where MkDocs would only warn it stops."""
        self.options = options
        return super().load_config({}, config_file_path)

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember what was asked for. Having this event also keeps the plugin alive while MkDocs serves."""
        self.command, self.dirty = command, dirty

    def on_shutdown(self) -> None:
        """Leave nothing behind."""
        self._discard()

    @event_priority(FIRST)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Review everything before MkDocs touches the site."""
        self._discard()
        with _refusals():
            if self.dirty:
                raise CasestudiesError(Finding(DIRTY, Place("mkdocs.yml"), "The build is a dirty one."))
            project = _project(self.options, config)
            # Before anything is read: what is read later than another build's site must not be older than that.
            self._aside = Aside.of(config.site_dir, _tell_waiting)
            settings = Settings.of(self.options, project)
            preview = settings.shows_withheld(self.command, config.dev_addr.host)
            reviewed = review(project, today=today(), preview=preview)
            _refuse(reviewed.failed)
            self._build = Build(project, settings, reviewed, config)
        self._site_dir = config.site_dir
        config.site_dir = str(self._aside.folder)
        _prepare(config, self._build, project)
        return config

    @event_priority(FIRST)
    def _on_files_first(self, files: Files, *, config: MkDocsConfig) -> Files:
        build = self._current
        with _refusals():
            _refuse(admission.refused(files, build.project, build.settings.downloads))
            build.place(files)
        config.nav = admission.without_missing(config.nav, files, build.project.stories)
        return files

    @event_priority(LAST)
    def _on_files_last(self, files: Files, *, config: MkDocsConfig) -> Files:
        build = self._current
        with _refusals():
            _refuse(admission.refused(files, build.project, build.settings.downloads))
        admission.close(files, build.project, build.pages)
        return files

    on_files = CombinedEvent(_on_files_first, _on_files_last)

    @event_priority(LAST)
    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Render the record, not the author's text."""
        build, src = self._current, page.file.src_uri
        is_home = page.meta.get("template") == HOME or page.meta.get("casestudies") == "home"
        ours = build.page_of(src, str(page.title or config.site_name), is_home=is_home)
        if ours is not None:
            page.meta["template"] = PAGE
            page.update_date = ours.published or page.update_date
        with _refusals():
            return build.markdown(src, markdown)

    @event_priority(FIRST)
    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Print the quotes."""
        with _refusals():
            filled, anchors = self._current.content(page.file.src_uri, page.url, html)
        page.present_anchor_ids = (page.present_anchor_ids or set()) | anchors
        return filled

    @event_priority(LAST)
    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give our page template what it prints."""
        with _refusals():
            printed = self._current.printed(page.file.src_uri, page.url, page.content or "")
        if printed is not None:
            context["casestudies"] = printed  # type: ignore[typeddict-unknown-key]
        return context

    @event_priority(LAST)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Print the quotes in what another plugin put beside a page's content, such as the excerpts of a blog."""
        with _refusals():
            return self._current.beside(page.file.src_uri, page.url, output)

    @event_priority(LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Scan the whole site; only a clean one takes the place of the old."""
        build, aside = self._current, self._aside
        if aside is None or Path(config.site_dir) != aside.folder:
            raise PluginError(_message((_MOVED,)))
        with _refusals():
            _refuse(build.foreign())
            allowed = tuple(published(build.edition))
            for files in aside.files(_themes(config)):
                _refuse(build.unfilled(files))
                _refuse(leaks(files, build.review.secrets, allowed))
            if not (config.strict and _warnings()):  # otherwise MkDocs will stop in a moment, and the old site stays
                aside.swap()
                _tell(build)
        self._discard(config)

    @event_priority(LAST)
    def on_build_error(self, *, error: Exception) -> None:
        """Leave the old site as it was, and say in a line what the system refused."""
        aside = self._aside
        self._discard()
        if aside is not None and isinstance(error, OSError) and aside.concerns(error):
            with _refusals():
                raise not_written(aside.site, error) from error

    @property
    def _current(self) -> Build:
        if self._build is None:  # another plugin ended our build by a build of its own within it
            raise PluginError(_message((_MOVED,)))
        return self._build

    def _discard(self, config: MkDocsConfig | None = None) -> None:
        if self._aside is not None:
            self._aside.discard()
        config = config or (self._build.config if self._build else None)
        if config is not None and self._site_dir:
            config.site_dir = self._site_dir
        self._aside, self._build, self._site_dir = None, None, ""


def today() -> dt.date:
    """The day to judge by: here alone the plugin reads the clock."""
    return dt.date.today()


def _project(options: Mapping[str, Any], config: MkDocsConfig) -> Project:
    root = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
    return project_from_settings(
        root, Path(config.docs_dir), options, site_dir=Path(config.site_dir), site_url=config.site_url or ""
    )


def _tell_waiting(holder: str) -> None:
    log.info("Another build of this site is running (process %s); waiting for it.", holder)


def _prepare(config: MkDocsConfig, build: Build, project: Project) -> None:
    """Put our templates below the site's own, our extension after its extensions, our styles before its styles."""
    position = 1 if config.theme.custom_dir else 0
    config.theme.dirs.insert(position, str(TEMPLATES))
    config.markdown_extensions.append(build.references)  # type: ignore[arg-type]
    styles, scripts = extras()
    config.extra_css[:0] = styles
    config.extra_javascript[:0] = scripts
    config.watch.extend(str(f) for f in (project.customers, project.interviews, project.approvals) if f.is_dir())


def _themes(config: MkDocsConfig) -> list[Path]:
    """The folders of installed themes; what the site itself puts over them is scanned."""
    own = config.theme.custom_dir
    return [Path(folder) for folder in config.theme.dirs if folder != own]


def _warnings() -> bool:
    handlers = logging.getLogger("mkdocs").handlers
    return any(handler.get_counts() for handler in handlers if isinstance(handler, CountHandler))


def _tell(build: Build) -> None:
    """One line: what was published, what was withheld and why, and which references to it. Ids only: build logs are
    public.
    """
    edition, result = build.edition, build.review
    made = f"{counted(len(edition.stories), 'story', 'stories')} and {counted(len(edition.quotes), 'quote')}"
    parts = [f"{made} {'previewed, on this machine only' if result.preview else 'published'}"]
    if result.withheld:
        parts.append("withheld: " + ", ".join(f"{w.story} ({'; '.join(w.reasons)})" for w in result.withheld))
    if build.omitted:
        parts.append("left out: " + ", ".join(dict.fromkeys(f"{f.subject} ({f.place})" for f in build.omitted)))
    if warnings := sum(finding.severity is Severity.WARNING for finding in result.findings):
        parts.append(f"{counted(warnings, 'warning')}, see `casestudies check`")
    if not lettering.AVAILABLE:
        parts.append(f"no pictures were drawn: {NO_PILLOW.remedy}")
    log.info("%s", "; ".join(parts))


@contextmanager
def _refusals() -> Iterator[None]:
    """What the library refuses stops the build, as MkDocs wants to be told."""
    try:
        yield
    except CasestudiesError as error:
        raise PluginError(_message(getattr(error, "findings", (error.finding,)))) from error


def _refuse(findings: Iterable[Finding]) -> None:
    found = tuple(findings)
    if found:
        raise PluginError(_message(found))


def _message(findings: Sequence[Finding]) -> str:
    """A line a finding; at a person's own terminal also what was said and what is written."""
    if is_private(sys.stderr):
        # MkDocs indents what follows the first line by the width of its own prefix.
        lines = "\n" + told(findings, confidential=True, width=shutil.get_terminal_size().columns - 12)
    else:
        lines = "\n".join(f"  {finding}" for finding in findings)
        if any(finding.confidential for finding in findings):
            lines += "\nThe words at fault are kept out of logs: run the build (or `casestudies check`) in a terminal to see them."
    return f"casestudies stopped the build:\n{lines}"
