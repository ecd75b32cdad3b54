"""Pictures of every kind of page, to be looked at: `make screenshots`.

The example site, and made-up editions with what pages must bear (long names, Arabic, German, Japanese, one story, none),
each at every width, in light and dark, and a story on paper. They go to `screenshots/`, named KIND-WIDTH-SCHEME.png.

    python scripts/screenshots.py [FOLDER]        CASESTUDIES_CHROMIUM names the browser where it is not on the path
"""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from helpers import editions, let_through  # noqa: E402 - the made-up editions of the tests
from helpers.sites import build  # noqa: E402

WIDTHS = (320, 390, 768, 1280, 1920)
EXAMPLE = {
    "home": "",
    "index": "stories/",
    "facet": "stories/by/region-europe/",
    "wall": "voices/",
    "story": "stories/brightledger/",
    "customer": "customers/brightledger/",
    "page-with-quotes": "product/",
}
MADE_UP = {
    "long": {"home": "", "index": "stories/", "wall": "voices/", "story": "stories/long/"},
    "arabic": {"home": "", "index": "stories/", "wall": "voices/", "story": "stories/arabic/"},
    "german": {"story": "stories/nordlicht/"},
    "japanese": {"story": "stories/japanese/", "wall": "voices/"},
    "one": {"home": "", "index": "stories/", "wall": "voices/"},
    "none": {"home": "", "index": "stories/", "wall": "voices/"},
}


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address at which a folder is served while it is being pictured."""
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def picture(browser: Browser, home: str, pages: Mapping[str, str], to: Path) -> None:
    """Every page at every width and in both schemes, the badge and a facet opened, and the story on paper."""
    to.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme, reduced_motion="reduce")
        page = context.new_page()
        for name, path in pages.items():
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                page.goto(home + path, wait_until="networkidle")
                if scheme == "dark":  # also where the site has no palette that follows the system
                    page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
                loaded(page)
                page.screenshot(path=to / f"{name}-{width}-{scheme}.png", full_page=True)
                if width in {390, 1280}:
                    opened(page, to / f"{name}-{width}-{scheme}")
        context.close()
    if "story" in pages:
        page = browser.new_page()
        page.goto(home + pages["story"])
        page.pdf(path=to / "story-on-paper.pdf", format="A4")
        page.close()


def loaded(page: Page) -> None:
    """Pictures far down are loaded when somebody comes near them, and here nobody scrolls."""
    page.evaluate("document.querySelectorAll('img').forEach((image) => { image.loading = 'eager' })")
    page.wait_for_function("[...document.images].every((image) => image.complete)")


def opened(page: Page, to: Path) -> None:
    """The same page with a badge, and with a facet, opened."""
    for what, selector in (("badge", ".cs-badge"), ("facet", ".cs-facet summary")):
        button = page.locator(selector).first
        if button.count():
            button.click()
            page.screenshot(path=f"{to}-{what}.png")
            page.keyboard.press("Escape")


def main(to: Path) -> None:
    """Build everything, picture it, tell where it is."""
    made = {
        "long": editions.WORST,
        "arabic": let_through.changed(editions.WORST, language="ar"),
        "german": let_through.changed(editions.EXAMPLE, language="de"),
        "japanese": let_through.changed(editions.WORST, language="ja"),
        "one": editions.edition(editions.EXAMPLE.stories[0]),
        "none": editions.edition(),
    }
    browser_path = (
        os.environ.get("CASESTUDIES_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    )
    if browser_path is None:
        sys.exit("No Chromium was found: install it, or name it in CASESTUDIES_CHROMIUM.")
    shutil.rmtree(to, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"])
        site = Path(folder) / "example"
        mkdocs = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(site)]
        subprocess.run(mkdocs, cwd=ROOT, check=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})  # noqa: S603 - our own command
        with served(site) as home:
            picture(browser, home, EXAMPLE, to / "example")
        for name, pages in MADE_UP.items():
            with served(build(made[name], Path(folder) / name)) as home:
                picture(browser, home, pages, to / name)
            print(f"{name}: {len(list((to / name).iterdir()))} pictures")
        browser.close()
    print(f"All in {to}/.")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "screenshots")
