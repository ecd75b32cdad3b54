"""The edition as a folder that any generator can build. Nothing else is ever in it, and it is looked over like a site.

manifest.json   every page, with its address, and every file, with its SHA-256
pages/          Markdown with front matter; what we print is one block of HTML, other pages have their quotes filled in
static/         files that stay as they are: pictures, styles, scripts, embeds, feeds, proofs, cards
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import yaml

from casestudies import __version__
from casestudies.findings import refuse
from casestudies.publish import admission
from casestudies.publish.addresses import page_address
from casestudies.publish.page import Page
from casestudies.publish.publication import Publication
from casestudies.publish.swap import BuildFolder
from casestudies.publish.texts import direction
from casestudies.stories.codes import UNREADABLE
from casestudies.stories.files import unix, write_file
from casestudies.stories.front_matter import joined, split
from casestudies.stories.locks import exclusions, left_out
from casestudies.stories.project import Project
from casestudies_export.markdown import PageReader
from casestudies_export.own_pages import filled
from casestudies_export.survive import as_block

MANIFEST = "manifest.json"
FORM = 1


@dataclass(frozen=True, slots=True)
class Exported:
    """One page, ready to be written. `ours` says that its body is finished HTML."""

    src: str
    address: str
    front: Mapping[str, object]
    body: str
    kind: str = "page"
    ours: bool = False
    story: str = ""

    @property
    def text(self) -> str:
        """The file."""
        return joined(self.front, self.body)


class Export:
    """A review as files. Every method that refuses something raises CasestudiesError."""

    def __init__(self, publication: Publication, settings: Mapping[str, object]) -> None:
        self.publication, self.project = publication, publication.project
        project = self.project
        self._drafts = exclusions(settings, "draft_docs")
        self.site_name = str(settings.get("site_name") or project.publisher)
        self.sources = self._admitted()
        self.reader = PageReader(self.publication, settings, project.settings)
        self._place()

    def pages(self, *, linked: bool = True) -> Iterator[Exported]:
        """Every page that is published; `linked` as in `own_pages.filled`."""
        for src in sorted(self.publication.addresses):
            yield self._printed(src) if src in self.publication.printed else self._own(src, linked=linked)

    def static(self) -> Iterator[tuple[str, bytes]]:
        """Every file that stays as it is."""
        for src in self.sources:
            if not src.endswith(".md"):
                yield src, (self.project.docs_dir / src).read_bytes()
        for artifact in self.publication.files():
            yield artifact.path, artifact.content

    def _admitted(self) -> frozenset[str]:
        project, publication = self.project, self.publication
        # MkDocs builds neither `draft_docs` nor a folder of that name.
        there = {
            src: top for src, top in admission.files_under(project) if not left_out((*self._drafts, "/templates/"), src)
        }
        refuse(admission.refused(there.items(), project))
        publication.require(there.keys())
        own = (src for src in there if src.endswith(".md") and not admission.is_story(src, project))
        texts = ((project.docs_dir / src).read_text("utf-8-sig", "replace") for src in own)
        return frozenset(there) - admission.withheld(there.keys(), project, publication.review, texts)

    def _place(self) -> None:
        """Say where each page stands, and which file prints which page of ours."""
        publication, folders = self.publication, self.project.directory_urls
        self._files: dict[str, str] = {}
        for src in sorted(src for src in self.sources if src.endswith(".md")):
            self._files.setdefault(page_address(src, folders=folders), src)  # index.md comes before README.md
        for page in publication.pages():
            src = self._files.setdefault(page_address(page.src, folders=folders), page.src)
            publication.print_on(src, page)
            publication.addresses[page.src] = page_address(page.src, folders=folders)
        publication.addresses.update((src, address) for address, src in self._files.items())
        for src in self._files.values():
            front, _ = self._written(src)
            publication.let_be_home(src, str(front.get("title") or self.site_name), front)

    def _written(self, src: str) -> tuple[dict[str, object], str]:
        """The front matter and the text that the site's author wrote; of a story, nothing."""
        if src not in self.sources or admission.is_inside(src, self.project):
            return {}, ""
        try:
            text = unix((self.project.docs_dir / src).read_text("utf-8-sig"))
        except UnicodeDecodeError:
            raise self.publication.refusal(
                UNREADABLE, src, "The file is not UTF-8.", remedy="Save it as UTF-8 text."
            ) from None
        parts = split(text)
        front = _front(parts.yaml) if parts else None
        return (front, parts.body) if parts and front is not None else ({}, text)

    def _printed(self, src: str) -> Exported:
        publication, page = self.publication, self.publication.printed[src]
        address = publication.addresses[src]
        front, text = self._written(src)
        read = publication.fill(src, address, self.reader.html(src, text)).html
        made = publication.finish(src, address, read, self.site_name) or {}
        own = {key: front[key] for key in ("title", "description", "tags", "hide", "search") if key in front}
        named = publication.front_matter(page) | own | ({"search": {"exclude": True}} if page.collects else {})
        head = {"casestudies": {"kind": _kind(page), "head": str(made.get("head", ""))}}
        return Exported(src, address, {**named, **head}, as_block(made.get("html", "")), _kind(page), True, page.story)

    def _own(self, src: str, *, linked: bool) -> Exported:
        front, text = self._written(src)
        body = filled(self.publication, src, text, linked=linked).strip()
        return Exported(src, self.publication.addresses[src], front, body)


def _kind(page: Page) -> str:
    return "story" if page.story else "collection" if page.collects else "page"


def _front(text: str) -> dict[str, object] | None:
    """Front matter as MkDocs reads it: what is no mapping is none."""
    try:
        front = yaml.safe_load(text)
    except yaml.YAMLError:
        return None
    return front if isinstance(front, dict) else None


def own_templates(project: Project, settings: Mapping[str, object]) -> list[Path]:
    """The folder of templates that the site puts over its theme's, if it has one."""
    theme = settings.get("theme")
    custom = theme.get("custom_dir") if isinstance(theme, dict) else None
    return [project.root / custom] if isinstance(custom, str) else []


def holds_export(folder: Path) -> bool:
    """Whether nothing but an earlier export is in a folder, so that it may be replaced as a whole. Hidden files are kept."""
    names = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
    if not names:
        return True
    try:
        told = json.loads((folder / MANIFEST).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(told, dict) and {"casestudies", "form"} <= told.keys() and names <= {MANIFEST, "pages", "static"}


def write(export: Export, aside: BuildFolder) -> int:
    """Write an export into its folder, look it over, and put it where the old one is; how many pages it has."""
    pages = list(export.pages())
    files = ((f"pages/{page.src}", page.text.encode()) for page in pages)
    static = ((f"static/{name}", content) for name, content in export.static())
    digests = {name: _written_to(aside.folder / name, content) for name, content in chain(files, static)}
    manifest = {
        "form": FORM,
        "casestudies": __version__,
        "site_url": export.project.site_url,
        "language": export.project.language,
        "direction": direction(export.project.language),
        "pages": [
            {"src": page.src, "address": page.address, "kind": page.kind}
            | ({"story": page.story} if page.story else {})
            for page in pages
        ],
        "files": dict(sorted(digests.items())),
    }
    _written_to(aside.folder / MANIFEST, (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode())
    written = {page.src: aside.folder / "pages" / page.src for page in pages}
    export.publication.inspect(written, (replace(files, below="static/") for files in aside.files()))
    aside.swap()
    return len(pages)


def _written_to(path: Path, content: bytes) -> str:
    """Write a file; its SHA-256."""
    write_file(path, content)
    return hashlib.sha256(content).hexdigest()
