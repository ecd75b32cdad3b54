"""Which files of docs_dir become part of the site. Closed by default: whatever is not known to be published stays out.

Files are named by their path under docs_dir (`src`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Set
from contextlib import suppress
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from typing import Any

from casestudies.approvals.evidence import sha256
from casestudies.findings import Finding, Place
from casestudies.publish.codes import LOOSE_PICTURE, OUTSIDE_DOCS, PRIVATE_FILE
from casestudies.review import Review
from casestudies.stories.locks import left_out
from casestudies.stories.project import Project

Nav = Any
"""What a navigation in YAML may hold: titles, paths, lists and mappings of them, to any depth."""

# What interviews, mails and drafts come in. Nothing a page needs comes in them.
PRIVATE_SUFFIXES = frozenset(
    {".vtt", ".srt", ".sbv", ".ass", ".ssa", ".ttml", ".dfxp", ".stl", ".sub", ".lrc"}  # captions
    | {".doc", ".docx", ".odt", ".rtf", ".pages"}  # texts
    | {".eml", ".msg", ".mbox"}  # mail
    | {".textgrid", ".eaf"}  # transcription tools
)


def withheld(sources: Collection[str], project: Project, review: Review, texts: Iterable[str]) -> frozenset[str]:
    """What must be taken out, as the edition does not publish it.

    Under the stories' folder that is every file but its index and what published stories use; elsewhere, the pictures
    of customers and people that were not released, under whatever name, and what only withheld stories use. `texts` gives the
    Markdown of the site's own pages: a picture of the product, used in a draft as well, stays where one of them names it.
    """
    used, pictures = (review.preview or review.edition).assets, review.library.pictures
    drafts = {asset for story in review.withheld for asset in story.assets} - used
    taken = set()
    for src in sources:
        if is_story(src, project):
            out = src not in used and is_inside(src, project)
        else:
            out = src in drafts or (src in pictures and src not in used)
        if out:
            taken.add(src)
    # What lies beside a story is that story's, whatever else has its name.
    asked = {src for src in taken if src in drafts and src not in pictures and not is_story(src, project)}
    needed = {src for text in texts for src in asked if PurePosixPath(src).name in text} if asked else set()
    copies = _copies(set(sources), pictures, used, project.docs_dir)
    return frozenset(taken - needed | copies)


def _copies(sources: Set[str], pictures: Set[str], used: Set[str], docs: Path) -> set[str]:
    """The files that are a picture which is held back, under another name, and not one that is used as well."""

    def size(src: str) -> int:
        with suppress(OSError, ValueError):
            return (docs / src).stat().st_size
        return 0

    held, released = pictures - used, used & sources
    sizes = {size(src) for src in held} - {0}
    alike = {src: sha256(docs / src) for src in sources | held if sizes and size(src) in sizes}
    known = {alike[src] for src in held & alike.keys()} - {alike[src] for src in released & alike.keys()}
    return {src for src in sources & alike.keys() if alike[src] in known}


def files_under(project: Project) -> Iterator[tuple[str, str]]:
    """The files in docs_dir that a generator would copy, with docs_dir: all but hidden ones and those that the settings exclude."""
    for top, folders, names in os.walk(project.docs_dir):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            src = Path(top, name).relative_to(project.docs_dir).as_posix()
            if not name.startswith(".") and not left_out(project.excluded, src):
                yield src, str(project.docs_dir)


def refused(files: Iterable[tuple[str, str]], project: Project) -> Iterator[Finding]:
    """What must not lie in docs_dir, of files and the folders they lie in: private kinds of files (but for the project's
    `downloads`, patterns of paths), and links that lead out of it.
    """
    root = os.path.realpath(project.docs_dir)
    folders: dict[str, str] = {}
    for src, top in files:
        if os.path.realpath(top) != root:
            continue
        if PurePosixPath(src).suffix.lower() in PRIVATE_SUFFIXES and not any(
            fnmatch(src, pattern) for pattern in project.downloads
        ):
            yield Finding(PRIVATE_FILE, _place(src, project), f"`{src}` would be published.")
        folder, name = os.path.split(os.path.join(top, src))
        if folder not in folders:
            folders[folder] = os.path.realpath(folder)
        real = Path(folders[folder], name)
        if os.path.commonpath((root, os.path.realpath(real) if real.is_symlink() else real)) != root:
            yield Finding(OUTSIDE_DOCS, _place(src, project), f"`{src}` is a link that leads out of docs_dir.")


def loose_pictures(files: Iterable[tuple[str, str]], project: Project, review: Review) -> Iterator[Finding]:
    """The pictures of withheld stories, and of customers who are in no published one, that lie outside the stories' folder: a build
    without the plugin copies them. That a published customer's logo is not released is no secret of whose it is.
    """
    known = {story.customer.id for story in review.edition.stories}
    public = {src for id_, customer in review.library.customers.items() if id_ in known for src in customer.pictures}
    outside = [src for src, _ in files if not is_story(src, project)]
    texts = ((project.docs_dir / src).read_text("utf-8", "replace") for src in outside if src.endswith(".md"))
    for src in sorted(withheld(outside, project, review, texts) - public):
        message = f"`{src}` is not published, and a build without the plugin would copy it."
        yield Finding(LOOSE_PICTURE, _place(src, project), message)


def _place(src: str, project: Project) -> Place:
    """A file as findings name it; a link keeps its own name."""
    folder = os.path.relpath(os.path.realpath(project.docs_dir), os.path.realpath(project.root))
    return Place(PurePosixPath(folder, src).as_posix())


def without_missing(nav: Nav, there: Callable[[str], bool], project: Project) -> Nav:
    """A navigation without entries of stories that are not there, and without sections left empty: the titles of withheld
    stories would stand on every page.
    """
    if isinstance(nav, list):
        kept = [without_missing(entry, there, project) for entry in nav]
        return [entry for entry in kept if entry not in (None, {}, [])]
    if isinstance(nav, dict):
        kept_items = {title: without_missing(entry, there, project) for title, entry in nav.items()}
        return {title: entry for title, entry in kept_items.items() if entry not in (None, {}, [])}
    return None if isinstance(nav, str) and is_story(nav, project) and not there(nav) else nav


def is_story(src: str, project: Project) -> bool:
    """Whether a file lies under the stories' folder."""
    return src.startswith(f"{project.stories.strip('/')}/")


def is_inside(src: str, project: Project) -> bool:
    """Whether it does, and is not the page of that folder, which the site's author may write."""
    folder = project.stories.strip("/")
    return is_story(src, project) and src not in {f"{folder}/index.md", f"{folder}/README.md"}
