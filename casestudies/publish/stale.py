"""What a local server shows when a build has failed: the pages of the last one, each with what stopped the new one on top."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from pathlib import Path

_MARK = "cs-stale"
_BANNER = re.compile(rf"<aside id={_MARK} .*?</aside>", re.DOTALL)
_BODY = re.compile(r"<body\b[^>]*>", re.IGNORECASE)
# No styles of the site are needed, and none of its policies or themes can hide it.
_STYLE = (
    "all:initial;display:block;position:sticky;inset-block-start:0;z-index:99;box-sizing:border-box;max-block-size:50vh;"
    "overflow:auto;padding:.8rem 1.2rem;background:#7a1120;color:#fff;font:14px/1.5 ui-monospace,monospace;"
    "white-space:pre-wrap;overflow-wrap:anywhere"
)


def told_in_pages(
    build: Callable[[], None], site: Path, stopped: type[BaseException], problem: Callable[[], str]
) -> Callable[[], None]:
    """A build of a site that is served on this machine, which tells in its pages what has `stopped` it, and ends."""

    def told() -> None:
        try:
            build()
        except stopped as error:
            _mark(site, problem() or str(error))

    return told


def _mark(site: Path, problem: str) -> None:
    """Put a problem on top of every page of a site on this machine, in the place of an earlier one."""
    told = f"The site was not built again. What stands below is older than your files.\n\n{problem.strip()}"
    banner = f'<aside id={_MARK} role=alert lang=en dir=ltr style="{_STYLE}">{html.escape(told)}</aside>'
    for page in site.rglob("*.html"):
        written = _BANNER.sub("", page.read_text("utf-8", "replace"))
        page.write_text(_BODY.sub(lambda body: body[0] + banner, written, count=1), "utf-8")
