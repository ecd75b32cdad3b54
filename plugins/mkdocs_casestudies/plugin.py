"""The plugin: wires the events of MkDocs to the library.

on_config         review everything; stop if something must not pass; build aside
on_files          first: take out what is withheld, put the edition in; last: refuse what others brought
on_page_markdown  last: a story's Markdown is the record's, whatever other plugins made of it
on_nav            last: links to what is withheld go, whoever made the navigation
on_page_content   first: refuse quotations that are not from the record, and print those that are, plainly where another plugin
                  reads the page; last: as our pages print them
on_page_context   last: the finished HTML of our pages; on_post_page: quotes beside a page's content (excerpts of a blog)
on_post_build     last: scan every byte, then put the new site where the old one was; on_serve: a failed build is told in the pages
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial, wraps
from pathlib import Path
from typing import Any, Literal

from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler
from mkdocs.utils.templates import TemplateContext

from casestudies.approvals.git_codes import WITHDRAWALS_NOT_SEEN
from casestudies.findings import CasestudiesError, Finding, Place, refuse
from casestudies.publish.building import site_build
from casestudies.publish.codes import DIRTY, SITE_MOVED
from casestudies.publish.preview import shows_withheld
from casestudies.publish.stale import told_in_pages
from casestudies.publish.told_warnings import ToldWarnings, handlers
from casestudies.review import Proposed
from casestudies.review.formats.text import refusals
from casestudies.stories import Project, project_from_settings
from casestudies_markdown.links import from_the_top
from mkdocs_casestudies.beside import listens, refused, without_gone
from mkdocs_casestudies.build import PAGE, Build

Problems = tuple[base.ConfigErrors, base.ConfigWarnings]
log = get_plugin_logger("casestudies")
FIRST, LAST = float("inf"), float("-inf")
# Material's own plugin for cards says what links are shown as on every page where it is not told to keep away.
SOCIAL = frozenset({"social", "material/social"})


class Scheme(base.Config):  # type: ignore[no-untyped-call]
    """What MkDocs is told of our settings, which the library checks. `enabled` is not its own: without us drafts would go out."""

    enabled = c.Optional(c.Type(bool))


def _event(priority: float) -> Callable[[Any], Any]:
    """An event, in which what the library refuses stops the build. MkDocs indents messages by twelve columns."""

    def decorated(method: Callable[..., object]) -> object:
        @wraps(method)
        def told(plugin: CasestudiesPlugin, /, *given: object, **named: object) -> object:
            with refusals(PluginError, margin=12, project=plugin.file.parent):
                return method(plugin, *given, **named)

        return event_priority(priority)(told)

    return decorated


class CasestudiesPlugin(BasePlugin[Scheme]):  # type: ignore[no-untyped-call]
    """`plugins: [casestudies]` in mkdocs.yml."""

    def __init__(self) -> None:
        self.options: Mapping[str, Any] = {}
        self.command: Literal["build", "gh-deploy", "serve"] = "build"
        self.dirty = False
        self.file = Path("mkdocs.yml")
        self.proposed: Proposed | None = None
        self.problem = ""
        self._build: Build | None = None
        self._ends = ExitStack()

    def load_config(self, options: dict[str, Any], config_file_path: str | None = None) -> Problems:
        self.options, self.file = options, Path(config_file_path or "mkdocs.yml")
        return super().load_config({}, config_file_path)

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self.command, self.dirty = command, dirty  # this event also keeps the plugin alive while MkDocs serves

    @_event(149)  # Material's `group` brings its plugins in at 150
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self._discard()
        if self.dirty:
            raise CasestudiesError(Finding(DIRTY, Place(self.file.name), "The build was started with `--dirty`."))
        refuse(refused(config, self.file.name))
        docs, site, custom = Path(config.docs_dir), Path(config.site_dir), config.theme.custom_dir
        own, templates = [custom, *config.hooks], [Path(custom)] if custom else []
        project = project_from_settings(self.file, docs, self.options, site_dir=site, site_url=config.site_url, own=own)
        waiting = partial(log.info, "Waiting for another build of this site (%s).")
        preview = self.command == "serve" and shows_withheld(project, os.environ, *config.dev_addr)
        build = self._ends.enter_context(
            site_build(
                project, site, today(project), waiting, log.warning, templates, preview=preview, proposed=self.proposed
            )
        )
        for unseen in (one for one in build.publication.review.findings if one.rule is WITHDRAWALS_NOT_SEEN):
            log.warning("%s", unseen)  # `--strict` stops at it
        self._build = Build(build, config, self._ends)
        self._ends.callback(ToldWarnings(log.logger, build.publication.gone, build.aside.pages).remove)
        return config

    @_event(FIRST)
    def _on_files_first(self, /, files: Files, **_: object) -> Files:
        self._current.see_through_lock(files)
        self._current.refuse_private(files)
        self._current.place(files)
        return files

    @_event(LAST)
    def _on_files_last(self, /, files: Files, **_: object) -> Files:
        self._current.refuse_private(files)
        self._current.close(files)
        return files

    on_files = CombinedEvent(_on_files_first, _on_files_last)

    @_event(LAST)
    def on_nav(self, nav: Navigation, **_: object) -> Navigation:
        nav.items = list(without_gone(nav.items, partial(self._current.publication.is_withheld, "")))
        return nav

    @_event(LAST)
    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, **_: object) -> str:
        build, src = self._current, page.file.src_uri
        build.publication.let_be_home(src, str(page.title or config.site_name), page.meta)
        if ours := build.publication.printed.get(src):
            page.meta["template"] = PAGE
            page.update_date = ours.published or page.update_date
        return from_the_top(build.references.body(src, markdown), src, build.aside.pages, config.docs_dir)

    @_event(FIRST)
    def _on_page_content_first(self, /, html: str, *, page: Page, config: MkDocsConfig, **_: object) -> str:
        return self._current.fill(page, html, plain=listens(config, "page_content", self))

    @_event(LAST)
    def _on_page_content_last(self, /, html: str, *, page: Page, **_: object) -> str:
        return self._current.publication.dressed(page.file.src_uri, html)

    on_page_content = CombinedEvent(_on_page_content_first, _on_page_content_last)

    @_event(LAST)
    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, **_: object
    ) -> TemplateContext:
        opengraph = not any(name.partition(" ")[0] in SOCIAL for name in config.plugins)
        finish, name = self._current.publication.finish, config.site_name
        printed = finish(page.file.src_uri, page.url, page.content or "", name, opengraph=opengraph)
        if printed is not None:
            context["casestudies"] = printed  # type: ignore[typeddict-unknown-key]
        return context

    @_event(LAST)
    def on_post_page(self, output: str, *, page: Page, **_: object) -> str:
        return self._current.publication.fill(page.file.src_uri, page.url, output, beside=True).html

    @_event(LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        build = self._current
        if Path(config.site_dir) != build.aside.folder:
            raise self._moved
        build.inspect()
        if not (config.strict and _warned()):  # else MkDocs stops in a moment
            build.aside.swap()
            log.info("%s", build.publication.summary())
        self._discard()

    @_event(LAST)
    def on_serve(self, server: Any, *, builder: Callable[[], None], **_: object) -> Any:  # noqa: ANN401 - each generator's own
        server.builder = told_in_pages(builder, Path(server.root), Abort, lambda: self.problem)
        return server

    @_event(LAST)
    def on_build_error(self, *, error: Exception) -> None:
        build, self.problem = self._build, str(error)
        self._discard()
        if build is not None:
            build.aside.explain(error)

    @property
    def _moved(self) -> CasestudiesError:
        return CasestudiesError(Finding(SITE_MOVED, Place(self.file.name), "The site was built elsewhere."))

    @property
    def _current(self) -> Build:
        if self._build is None:  # another plugin ended our build by a build of its own within it
            raise self._moved
        return self._build

    def _discard(self) -> None:
        self._ends.close()
        self._build = None

    on_shutdown = _discard


def _warned() -> bool:
    """Whether anything was warned of, as `--strict` counts it: above all plugins' loggers, wherever the generator's own stands."""
    return any(isinstance(handler, CountHandler) and handler.get_counts() for handler in handlers(log.logger))


def today(project: Project) -> dt.date:
    """The day to judge by: here alone the plugin reads the clock."""
    return project.day_of(dt.datetime.now(dt.UTC))
