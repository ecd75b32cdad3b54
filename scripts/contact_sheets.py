"""Contact sheets of every kind of page: each width, in light and dark, in three engines, to be looked at side by side.

    python scripts/contact_sheets.py [FOLDER] [--engine NAME …] [--width N …] [--scheme NAME …] [--page KIND …]

The example site is built, with the request for a story's approval and the edition for its customer. A sheet is named
WIDTH-SCHEME-ENGINE.png, and the pages on it, from the top, lie in a folder of that name. The engines are Debian's (`apt-get install
chromium firefox-esr webkit2gtk-driver xvfb`); WebKit's window is no narrower than 450.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import product
from pathlib import Path
from unittest.mock import patch

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "scripts")]

from screenshots import served  # noqa: E402 - beside this one

from browser.engines import Chromium, Firefox, WebKit  # noqa: E402 - as the tests drive them

CHROMIUM = os.environ.get("CASESTUDIES_CHROMIUM") or shutil.which("chromium")
ENGINES = {"chromium": Chromium, "firefox": Firefox, "webkit": WebKit}
Engine = Chromium | Firefox | WebKit

WIDTHS = (390, 768, 1280, 1920)
HEIGHT = 2600
"""Of a page, in pixels: what is further down looks like what is above. WebKit's screen has 3,000."""
SHEET = 1950
COLUMNS = ((500, 13), (1000, 7), (9999, 5))
TALLEST = 980
PATIENCE = 10
PAGES = {
    "home": "",
    "index": "stories/",
    "facet": "stories/by/region-europe/",
    "story": "stories/brightledger/",
    "pictured": "stories/hob-and-rye/",
    "wall": "voices/",
    "customer": "customers/open-hearth-trust/",
    "proof": "casestudies/proofs/brightledger.html",
    "builder": "embed/",
    "with-quotes": "product/",
    "sheet": "casestudies/sheets/kestrel-freight.html",
    "request": "asked/request.html",
    "edition": "asked/trust-account.for-customer.html",
}
READY = """[...document.images].every((image) => image.complete)
    && [...document.querySelectorAll("casestudies-quote")].every((quote) => quote.shadowRoot)
    && !document.querySelector(".cs-embed__preview:empty")"""
STORY, PERSON = "trust-account", "Eleanor Ashby"


def built(site: Path) -> None:
    """The example, and beside it what is sent to a customer."""
    run = [sys.executable, "-m"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    asked = site / "asked"
    for command in (
        ["mkdocs", "build", "--quiet", "--strict", "--site-dir", str(site)],
        [
            "casestudies",
            "approval",
            "request",
            STORY,
            *["--to", "a@example.com", "--from", "b@example.com", "-o"],
            str(asked),
        ],
        ["casestudies", "review", STORY, "--for", PERSON, "-o", str(asked)],
    ):
        subprocess.run([*run, *command], cwd=ROOT, check=True, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603
    for file, name in ((f"*-{STORY}.html", "request"), (f"{STORY}-*.html", f"{STORY}.for-customer")):
        for found in asked.glob(file):
            found.rename(asked / f"{name}.html")


@contextmanager
def started(name: str, scheme: str) -> Iterator[Engine]:
    """A browser on a system that is light or dark, until the block ends."""
    with ExitStack() as stack:
        if name == "chromium":
            playwright = stack.enter_context(sync_playwright())
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            stack.callback(browser.close)
            yield Chromium(browser.new_page(color_scheme=scheme))
            return
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        dark = int(scheme == "dark")
        (folder / "user.js").write_text(f'user_pref("ui.systemUsesDarkTheme", {dark});\n')
        stack.enter_context(patch.dict(os.environ, {"GTK_THEME": f"Adwaita:{scheme}"}))
        engine = ENGINES[name](folder)
        stack.callback(engine.close)
        yield engine


def pictured(engine: Engine, address: str, width: int) -> Image.Image:
    """The page from its top, as far as it goes."""
    engine.resize(max(width, engine.least), HEIGHT)
    engine.goto(address)
    engine.run("document.querySelectorAll('img').forEach((image) => { image.loading = 'eager' })")
    until = time.monotonic() + PATIENCE
    while not engine.run(READY) and time.monotonic() < until:
        time.sleep(0.1)
    time.sleep(0.5)
    high = engine.run("Math.round(document.documentElement.getBoundingClientRect().height)")
    with Image.open(io.BytesIO(engine.picture())) as seen:
        left, top = (0, engine.run("outerHeight - innerHeight")) if engine.name == "webkit" else (0, 0)
        return seen.convert("RGB").crop((left, top, left + max(width, engine.least), top + min(high, HEIGHT)))


def sheet(pictures: dict[str, Image.Image]) -> Image.Image:
    """Pages beside each other, made small."""
    widest = max(one.width for one in pictures.values())
    columns = min(next(most for limit, most in COLUMNS if widest <= limit), len(pictures))
    width = SHEET // columns
    small = [one.resize((width - 8, one.height * (width - 8) // one.width)) for one in pictures.values()]
    rows = [small[at : at + columns] for at in range(0, len(small), columns)]
    heights = [min(max(one.height for one in row), TALLEST) + 8 for row in rows]
    made = Image.new("RGB", (SHEET, sum(heights)), "#c33")
    for at, row in enumerate(rows):
        for column, one in enumerate(row):
            made.paste(one.crop((0, 0, one.width, min(one.height, TALLEST))), (column * width, sum(heights[:at])))
    return made


def main() -> None:
    """Build, look at each page in each browser, and put the pictures beside each other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "screenshots" / "sheets")
    parser.add_argument("--engine", action="append", choices=ENGINES)
    parser.add_argument("--width", action="append", type=int)
    parser.add_argument("--scheme", action="append", choices=("light", "dark"))
    parser.add_argument("--page", action="append", choices=PAGES)
    options = parser.parse_args()
    pages = {name: path for name, path in PAGES.items() if name in (options.page or PAGES)}
    with tempfile.TemporaryDirectory() as folder:
        built(Path(folder))
        with served(Path(folder)) as home:
            for name, scheme in product(options.engine or ENGINES, options.scheme or ("light", "dark")):
                with started(name, scheme) as engine:
                    for width in options.width or WIDTHS:
                        to = options.folder / f"{width}-{scheme}-{name}"
                        to.mkdir(parents=True, exist_ok=True)
                        pictures = {page: pictured(engine, home + path, width) for page, path in pages.items()}
                        for page, picture in pictures.items():
                            picture.save(to / f"{page}.png")
                        sheet(pictures).save(to.with_suffix(".png"))
                        print(to.with_suffix(".png"), flush=True)


if __name__ == "__main__":
    main()
