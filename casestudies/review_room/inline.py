"""A finished page of a site as one file: styles and pictures put in, everything that runs or leads elsewhere left out.

Nothing here fetches anything: what a page names is looked up among the files of the built site.
"""

from __future__ import annotations

import html
import mimetypes
import posixpath
import re
from base64 import b64encode
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from casestudies.stories.files import inside

_URL = re.compile(r"url\(\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*))\s*\)", re.IGNORECASE)
_IMPORT = re.compile(r"@import[^;]*;?", re.IGNORECASE)
_WITHOUT = frozenset(
    {"script", "noscript", "iframe", "object", "embed", "applet", "base", "template", "form", "dialog"}
)
"""Elements that run something, fetch something, or send something: left out with what is in them."""
_VOID = frozenset(
    {"base", "embed", "link", "meta", "img", "input", "br", "hr", "source", "track", "wbr", "col", "area"}
)
_ADDRESSES = frozenset({"src", "srcset", "poster", "data", "action", "formaction", "ping", "background", "xlink:href"})
_PICTURES = re.compile(r"image/(?:png|jpeg|gif|webp|avif|svg\+xml)|font/woff2?")
MOST = 4_000_000
"""Bytes of a picture or font that is put in; larger ones are left out."""

Files = Callable[[str], bytes | None]
"""The bytes of a file of the site by its path, or None."""


def inlined(page: str, path: str, files: Files) -> str:
    """The page at `path` (from the site's root), whole in itself."""
    made = _Inliner(path, files)
    made.feed(page)
    made.close()
    return "".join(made.out)


def page_of(site: Path, name: str) -> str:
    """The page `name` of a site that was built in a folder, whole in itself."""

    def file(path: str) -> bytes | None:
        found = inside(site, path)
        return found.read_bytes() if found and found.is_file() else None

    return inlined((site / name).read_text("utf-8"), name, file)


class _Inliner(HTMLParser):
    def __init__(self, path: str, files: Files) -> None:
        super().__init__(convert_charrefs=False)
        self.path, self.files = path, files
        self.out: list[str] = []
        self._skipping: list[str] = []
        self._style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._skipping or tag in _WITHOUT:
            if tag not in _VOID:
                self._skipping.append(tag)
            return
        self._style = tag == "style"
        if tag == "link":
            given = dict(attrs)
            if "stylesheet" in (given.get("rel") or "").split():
                self._stylesheet(given.get("href") or "", given.get("media") or "")
        elif tag == "meta":
            if "http-equiv" not in dict(attrs):
                self._tag(tag, attrs)
        elif tag not in {"source", "track"}:
            self._tag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            if tag in self._skipping:
                while self._skipping.pop() != tag:
                    pass
            return
        self._style = False
        if tag not in _VOID | _WITHOUT:
            self.out.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self.out.append(self._css(data, self.path) if self._style else data)

    def handle_entityref(self, name: str) -> None:
        self.handle_data(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.handle_data(f"&#{name};")

    def handle_decl(self, decl: str) -> None:
        self.out.append(f"<!{decl}>")

    def _tag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kept = []
        for name, value in attrs:
            if name.startswith("on") or name == "srcdoc":
                continue
            if name == "style":
                value = self._css(value or "", self.path)  # noqa: PLW2901
            elif tag == "img" and name == "src":
                value = self._data(value or "", self.path)  # noqa: PLW2901
            elif name in _ADDRESSES or (name == "href" and not (value or "").startswith("#")):
                continue
            kept.append(name if value is None else f'{name}="{html.escape(value)}"')
        self.out.append(f"<{' '.join([tag, *kept])}>")

    def _stylesheet(self, address: str, media: str) -> None:
        path = self._path(address, self.path)
        data = self.files(path) if path else None
        if data is not None:
            css = self._css(data.decode("utf-8", "replace"), path).replace("</", "<\\/")
            attribute = f' media="{html.escape(media)}"' if media else ""
            self.out.append(f"<style{attribute}>{css}</style>")

    def _css(self, css: str, path: str) -> str:
        def put_in(found: re.Match[str]) -> str:
            address = next((group for group in found.groups() if group is not None), "").strip()
            return f'url("{self._data(address, path)}")'

        return _URL.sub(put_in, _IMPORT.sub("", css))

    def _data(self, address: str, path: str) -> str:
        """The file at an address as a `data:` address; empty where it is none of the site's pictures or fonts."""
        if address.startswith("data:"):
            return address if _PICTURES.match(address, len("data:")) else ""
        target = self._path(address, path)
        kind = mimetypes.guess_type(target)[0] or ""
        data = self.files(target) if target and _PICTURES.fullmatch(kind) else None
        if data is None or len(data) > MOST:
            return ""
        return f"data:{kind};base64,{b64encode(data).decode('ascii')}"

    @staticmethod
    def _path(address: str, path: str) -> str:
        """The path in the site that an address on the page at `path` leads to; empty where it leads out of it."""
        try:
            parts = urlsplit(address)
        except ValueError:
            return ""
        if parts.scheme or parts.netloc or not parts.path:
            return ""
        base = "" if parts.path.startswith("/") else posixpath.dirname(path)
        joined = posixpath.normpath(posixpath.join(base, unquote(parts.path).lstrip("/")))
        return "" if joined.startswith("..") else joined
