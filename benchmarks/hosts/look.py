"""What a reader sees of a host's page, and what its bytes hold, in Debian's Chromium."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, Error, Page, sync_playwright

from benchmarks.hosts.publisher import SPEAKER, WORDS
from helpers.foreign import SEEN

SETTLED = 4000
"""Milliseconds after which a page of this machine has asked for everything, on a busy one too."""
CHROMIUM = "/usr/bin/chromium"
# Our pictures that show something; of a withdrawn quote it is one empty line.
PICTURES = (
    """[...document.images].filter((i) => i.src.includes("/casestudies/embed/") && i.naturalHeight > 20).length"""
)


@dataclass(frozen=True)
class Look:
    """A page at one moment."""

    seen: bool
    """The words are read on the page, in a frame of it too."""
    plain: bool
    """They are read where scripts are off."""
    held: bool
    """They stand in the bytes that the host sends."""
    named: bool
    """The speaker's name stands there."""

    def __str__(self) -> str:
        shown = "words" if self.seen else "none"
        plain = "words" if self.plain else "none"
        kept = "words" if self.held else "name" if self.named else "nothing"
        return f"{shown} / {plain} / {kept}"


@contextmanager
def browser() -> Iterator[Browser]:
    """A Chromium, until the block ends."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        try:
            yield started
        finally:
            started.close()


def look(chromium: Browser, address: str, click: str = "") -> Look:
    """Open the page; or another one, `click`, and follow its link to the page as a reader would."""
    body = urllib.request.urlopen(address, timeout=60).read().decode("utf-8", "replace")
    return Look(
        seen=WORDS in _read(chromium, address, click, scripts=True),
        plain=WORDS in _read(chromium, address, "", scripts=False),
        held=WORDS in body,
        named=SPEAKER in body,
    )


def _read(chromium: Browser, address: str, click: str, *, scripts: bool) -> str:
    context = chromium.new_context(java_script_enabled=scripts, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    try:
        page.goto(click or address)
        if click:
            page.click("text=The page")
        page.mouse.wheel(0, 400)
        page.wait_for_timeout(SETTLED)
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
            found.append(str(frame.evaluate(SEEN)))
            found.extend([WORDS] * int(frame.evaluate(PICTURES)))
        except Error:
            continue
    return " ".join(found)
