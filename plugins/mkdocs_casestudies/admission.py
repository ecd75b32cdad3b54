"""Which files of docs_dir become part of the site. Closed by default: whatever is not known to be published stays out."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from fnmatch import fnmatch
from pathlib import PurePosixPath
from typing import Any

from mkdocs.structure.files import File, Files, InclusionLevel

from casestudies.findings import Finding, Place
from casestudies.publish.codes import OUTSIDE_DOCS, PRIVATE_FILE
from casestudies.review import Review
from casestudies.stories.project import Project

Nav = Any
"""What `nav:` of mkdocs.yml may hold: titles, paths, lists and mappings of them, to any depth."""

# What interviews, mails and drafts come in. Nothing a page needs comes in them.
PRIVATE_SUFFIXES = frozenset(
    {".vtt", ".srt", ".sbv", ".ass", ".ssa", ".ttml", ".dfxp", ".stl", ".sub", ".lrc"}  # captions
    | {".doc", ".docx", ".odt", ".rtf", ".pages"}  # texts
    | {".eml", ".msg", ".mbox"}  # mail
    | {".textgrid", ".eaf"}  # transcription tools
)


def withhold(files: Files, project: Project, review: Review) -> frozenset[str]:
    """Take everything out that an edition does not publish, and return what was taken.

    Under the stories' folder that is every file but its index and what published stories use; elsewhere, the pictures
    of customers and people that were not released, and what only withheld stories use.
    """
    used, pictures = (review.preview or review.edition).assets, review.library.pictures
    withheld = {asset for story in review.withheld for asset in story.assets} - used
    taken = []
    for file in files:
        if _is_under(file.src_uri, project.stories):
            out = file.src_uri not in used and not _is_index(file.src_uri, project.stories)
        else:
            out = file.src_uri in withheld or (file.src_uri in pictures and file.src_uri not in used)
        if out:
            taken.append(file)
    theirs = _needed_elsewhere(
        (f for f in taken if f.src_uri not in pictures and f.src_uri in withheld), files, project
    )
    gone = [file for file in taken if file.src_uri not in theirs]
    for file in gone:
        files.remove(file)
    return frozenset(file.src_uri for file in gone)


def refused(files: Files, project: Project, downloads: Iterable[str] = ()) -> Iterator[Finding]:
    """What must not lie in docs_dir: private kinds of files (but for `downloads`, patterns of paths), and links that
    lead out of it.
    """
    patterns = tuple(downloads)
    root = os.path.realpath(project.docs_dir)
    shown = os.path.relpath(root, os.path.realpath(project.root))
    folders: dict[str, str] = {}
    for file in files:
        if file.inclusion is InclusionLevel.EXCLUDED:
            continue
        if file.src_dir is None or file.generated_by is not None or os.path.realpath(file.src_dir) != root:
            continue
        place = Place(PurePosixPath(shown, file.src_uri).as_posix())
        if PurePosixPath(file.src_uri).suffix.lower() in PRIVATE_SUFFIXES and not any(
            fnmatch(file.src_uri, pattern) for pattern in patterns
        ):
            yield Finding(PRIVATE_FILE, place, f"`{file.src_uri}` would be published.")
        path = os.path.join(file.src_dir, file.src_uri)
        folder, name = os.path.split(path)
        if folder not in folders:
            folders[folder] = os.path.realpath(folder)
        real = os.path.join(folders[folder], name)
        if os.path.islink(real):
            real = os.path.realpath(real)
        if os.path.commonpath((root, real)) != root:
            yield Finding(OUTSIDE_DOCS, place, f"`{file.src_uri}` is a link that leads out of docs_dir.")


def _is_under(src: str, folder: str) -> bool:
    return src.startswith(f"{folder.strip('/')}/")


def _is_index(src: str, folder: str) -> bool:
    return src in {f"{folder.strip('/')}/index.md", f"{folder.strip('/')}/README.md"}


def _needed_elsewhere(taken: Iterable[File], files: Files, project: Project) -> frozenset[str]:
    """Those of the taken files that a page of the site's own names: a picture of the product, used in a draft as well."""
    sources = [file.src_uri for file in taken]
    if not sources:
        return frozenset()
    found: set[str] = set()
    for page in files.documentation_pages():
        if not _is_under(page.src_uri, project.stories) and page.generated_by is None:
            text = page.content_string
            found.update(src for src in sources if PurePosixPath(src).name in text)
    return frozenset(found)


def close(files: Files, project: Project, pages: Collection[str]) -> None:
    """Take out whatever other plugins have put under the stories' folder since."""
    for file in list(files):
        known = file.src_uri in pages or file.generated_by == "casestudies" or _is_index(file.src_uri, project.stories)
        if _is_under(file.src_uri, project.stories) and file.is_documentation_page() and not known:
            files.remove(file)


def without_missing(nav: Nav, files: Files, stories: str) -> Nav:
    """The navigation of mkdocs.yml without entries of stories that are not there, and without sections left empty:
    the titles of withheld stories would stand on every page.
    """
    if isinstance(nav, list):
        kept = [without_missing(entry, files, stories) for entry in nav]
        return [entry for entry in kept if entry not in (None, {}, [])]
    if isinstance(nav, dict):
        kept_items = {title: without_missing(entry, files, stories) for title, entry in nav.items()}
        return {title: entry for title, entry in kept_items.items() if entry not in (None, {}, [])}
    if isinstance(nav, str) and _is_under(nav, stories) and files.get_file_from_path(nav) is None:
        return None
    return nav
