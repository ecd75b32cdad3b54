"""What a reader sees of a host's page, and what its bytes hold, in Debian's Chromium."""

from __future__ import annotations

import re
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from playwright.sync_api import Browser, Error, Page, sync_playwright
from playwright.sync_api import TimeoutError as TooLate

from benchmarks.hosts.publisher import SPEAKERS, WORDS
from helpers.foreign import SEEN

SETTLED = 1500
"""Milliseconds that a page has, once nothing is fetched any more."""
CHROMIUM = "/usr/bin/chromium"
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
"""Hosts ask the web for fonts and avatars, which would be waited for where there is none."""
OWN = "Words of the host"
"""They stand below every snippet: where they are not read, it is not the host's page that was opened."""
# Our pictures that show something (of a withdrawn quote it is one empty line), Ghost's copies of cards too; and the names of faces,
# wherever they are drawn.
DRAWN = """(() => {
  const all = (root) => [...root.querySelectorAll("*")].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
  const nodes = all(document);
  const kept = (n) => n.localName === "img" && n.naturalHeight > 20 && /casestudies.embed|images.thumbnail/.test(n.src);
  return [...nodes.filter(kept).map(() => "a picture"), ...nodes.map((n) => n.alt || n.title || "")].join(" ");
})()"""
_COUNT = re.compile(r"(\d+) verified voices?")


@dataclass(frozen=True)
class Look:
    """A page at one moment: what is read of ours, where scripts are off too, and what stands in the bytes that the host sends."""

    seen: str
    plain: str
    held: str

    def __str__(self) -> str:
        return f"{self.seen} / {self.plain} / {self.held}"


@contextmanager
def browser() -> Iterator[Browser]:
    """A Chromium, until the block ends."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", ALONE])
        try:
            yield started
        finally:
            started.close()


def look(chromium: Browser, address: str, by: tuple[str, str] | None = None) -> Look:
    """Open the page; or another one, and follow the link of that text to the page, as a reader would."""
    body = urllib.request.urlopen(address, timeout=60).read().decode("utf-8", "replace")
    if OWN not in body:
        raise RuntimeError(f"{address} is not the host's page: {body[:200]!r}")
    return Look(
        seen=told(_read(chromium, *(by or (address,)), scripts=True)),
        plain=told(_read(chromium, address, scripts=False)),
        held=told(body),
    )


def told(text: str) -> str:
    """What a text tells of the quotes that were withdrawn."""
    count = _COUNT.search(text)
    what = {
        "words": any(words in text for words in WORDS),
        "picture": "a picture" in text,
        "name": any(name in text for name in SPEAKERS),
        "no longer": "no longer published" in text,
    }
    found = [name for name, holds in what.items() if holds] + ([count[1]] if count else [])
    return ", ".join(found) or "–"


def _read(chromium: Browser, address: str, link: str = "", *, scripts: bool) -> str:
    context = chromium.new_context(java_script_enabled=scripts, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    try:
        page.goto(address)
        if link:
            page.get_by_text(link, exact=True).click()
        page.mouse.wheel(0, 400)
        with suppress(TooLate):  # a host that asks all the time
            page.wait_for_load_state("networkidle", timeout=10_000)
        page.wait_for_timeout(SETTLED if scripts else SETTLED / 3)
        return _words(page)
    finally:
        context.close()


def _words(page: Page) -> str:
    """What is rendered, frames included. A frame that is not shown counts as nothing."""
    found = []
    for frame in page.frames:
        try:
            if frame.parent_frame and not frame.frame_element().is_visible():
                continue
            found += [str(frame.evaluate(SEEN)), str(frame.evaluate(DRAWN))]
        except Error:
            continue
    return " ".join(found)
