"""Where things stand in the site: from a source file, or a quote, to the address a page links to."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar
from urllib.parse import quote as percent
from urllib.parse import urljoin

from casestudies.stories.names import quote_name

T = TypeVar("T")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)


_joined = lru_cache(maxsize=8192)(urljoin)


@dataclass(frozen=True, slots=True)
class Site:
    """The addresses of a site.

    `locate` gives the address of a Markdown file under docs_dir relative to the site's root ("stories/brightledger/"),
    and raises LookupError for one that is not published. `stories` maps a story's id to its file, `alone` that of a testimonial
    without a story to the file of the page that prints it under its whole name. `root` is the public
    address of the site with a slash at its end, or empty where it is not known.
    """

    locate: Callable[[str], str]
    stories: Mapping[str, str]
    root: str = ""
    alone: Mapping[str, str] = field(default_factory=dict)

    def path(self, target: str) -> str:
        """The address of a file, a file with a fragment, or a quote (`story#id`), relative to the site's root."""
        name, mark, fragment = target.partition("#")
        if mark and name in self.alone:
            return f"{self.locate(self.alone[name])}#{percent(quote_name(name, fragment))}"
        found = self.locate(self.stories.get(name, name) if mark else name)
        return f"{found}#{percent(fragment)}" if mark else found

    def absolute(self, target: str) -> str:
        """The public address of the same, or empty where the site's own is not known."""
        return _joined(self.root, self.path(target)) if self.root else ""

    def absolute_asset(self, path: str) -> str:
        """The public address of a file that is published as it is, or empty where the site's own is not known."""
        return _joined(self.root, percent(path)) if self.root else ""

    def seen_from(self, page: str) -> View:
        """The same addresses as one page sees them; `page` is its own, relative to the site's root."""
        return View(self, page)


@dataclass(frozen=True, slots=True)
class AskedSite(Site):
    """A site that notes what it was asked for, and what it answered: what a page leans on."""

    answers: dict[str, str] = field(default_factory=dict)

    def path(self, target: str) -> str:
        """As Site does."""
        found = self.answers[target] = Site.path(self, target)
        return found

    def noting(self, make: Callable[[], T]) -> tuple[T, dict[str, str]]:
        """What `make` gives, and what it asked for meanwhile; whoever notes around it is told of that too."""
        before = dict(self.answers)
        self.answers.clear()
        made, asked = make(), dict(self.answers)
        self.answers.update(before)
        return made, asked

    def still_answers(self, answers: Mapping[str, str]) -> bool:
        """Whether it would answer as it did."""
        try:
            return all(Site.path(self, target) == path for target, path in answers.items())
        except LookupError:
            return False


@dataclass(frozen=True, slots=True)
class View:
    """What templates call to link from one page to the rest of the site."""

    site: Site
    page: str

    def url(self, target: str) -> str:
        """The relative address of a page or quote. An address on the web is passed on; any other scheme becomes empty,
        so that no file can put a script into a link.
        """
        if _SCHEME.match(target):
            return target if _WEB.match(target) else ""
        return relative(self.site.path(target), self.page)

    def asset(self, path: str) -> str:
        """The relative address of a file that is published as it is, named by its path under the site's root."""
        return relative(percent(path), self.page)


def page_address(src: str, *, folders: bool) -> str:
    """Where generators put the page of a Markdown file; `folders` as in `Project.directory_urls`."""
    *above, name = src.removesuffix(".md").split("/")
    if name in {"index", "README"}:
        made = "".join(f"{folder}/" for folder in above)
        return percent(made if folders or not made else f"{made}index.html")
    return percent("/".join([*above, name]) + ("/" if folders else ".html"))


def relative(target: str, page: str) -> str:
    """The address `target` as seen from `page`, both relative to the site's root.

    >>> relative("stories/a/#q", "voices/")
    '../stories/a/#q'
    """
    address, mark, fragment = target.partition("#")
    address = "" if address in {".", "./"} else address
    if mark and address == page:
        return f"#{fragment}"
    *folders, name = address.split("/")
    here = "" if page in {".", "./"} else page
    mine = here.split("/")[:-1]
    shared = 0
    while shared < min(len(folders), len(mine)) and folders[shared] == mine[shared]:
        shared += 1
    found = "../" * (len(mine) - shared) + "/".join([*folders[shared:], name])
    found = found or "./"
    return found + mark + fragment
