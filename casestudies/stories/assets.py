"""The files that a story's text uses: pictures and downloads that are copied only where the story is published."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from markdown_it.token import Token

from casestudies.stories.markdown import parser
from casestudies.stories.model import Story, UnreadStory

_HTML = re.compile(r"""(?:src|href|poster|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_PICTURE = re.compile(r"[\w./-]+\.(?:svg|png|jpe?g|webp|gif|avif|mp4|m4a|wav)\b", re.IGNORECASE)
_PAGES = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")


def asset_paths(story: Story | UnreadStory) -> tuple[str, ...]:
    """The paths under docs_dir, with forward slashes, that the story's Markdown and HTML name; pages are not among them.

    Also those that do not exist; never one that leads out of docs_dir.
    """
    base = posixpath.dirname(story.src)
    if isinstance(story, Story):
        return (*((story.image.file,) if story.image else ()), *_named_in(story.body, base))
    # Where the front matter could not be read, whatever looks like a picture in it may be the story's.
    return (*dict.fromkeys(_PICTURE.findall(story.text)), *_named_in(story.text, base))


@lru_cache(maxsize=1024)  # one review asks several times
def _named_in(text: str, base: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for address in _addresses(parser().parse(text)):
        try:
            parts = urlsplit(address)
        except ValueError:
            continue
        if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
            continue
        path = posixpath.normpath(posixpath.join(base, unquote(parts.path)))
        if not path.startswith("..") and path != "." and not path.lower().endswith(_PAGES):
            found[path] = None
    return tuple(found)


def _addresses(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        for name in ("src", "href"):
            value = token.attrGet(name)
            if isinstance(value, str):
                yield value
        if token.type in {"html_block", "html_inline", "code_block"}:
            # Indented text may be no code for the site's parser.
            yield from (next(filter(None, m.groups()), "") for m in _HTML.finditer(token.content))
            if token.type == "code_block":
                yield from _addresses(parser().parse("\n".join(row.strip() for row in token.content.split("\n"))))
        yield from _addresses(token.children or [])
