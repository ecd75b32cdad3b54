"""Links that another plugin wrote into the Markdown of a page."""

from __future__ import annotations

import os
import posixpath
import re
from functools import partial
from pathlib import Path


def from_the_top(markdown: str, src: str, pages: Path, docs_dir: str) -> str:
    """The Markdown of a page in which another plugin led links to where our pages lie on the disk, with links to the pages."""
    for start in (Path(docs_dir, src).parent, (pages / src).parent):
        written = Path(os.path.relpath(pages, start)).as_posix()
        if written in markdown:
            ours = re.compile(rf"{re.escape(written)}/([^\s)\"'>#?]+)")
            markdown = ours.sub(partial(_seen_from, posixpath.dirname(src) or "."), markdown)
    return markdown


def _seen_from(folder: str, page: re.Match[str]) -> str:
    return posixpath.relpath(page[1], folder)
