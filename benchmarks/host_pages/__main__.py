"""Embeds on sixteen pages of other people: do the words go after a withdrawal, does anything beside them move, does it look broken?

`python -m benchmarks.host_pages --work DIR [--page NAME …] [--engine NAME …] [--pictures]`, from the repository's root,
outside CI. DIR keeps what npm brings (some 60 MB). The engines are Debian's (`apt-get install chromium firefox-esr
webkit2gtk-driver xvfb`).

A page holds a quote between paragraphs, a long one and a carousel in flex rows, a wall, a sentence and a badge, all of them in
sight: 2,500 px high. The publisher takes a quarter of a second for every file. Each page is opened at three widths, before the
withdrawal of two of the four quotes and after it, and then made narrower step by step. Pixels: the most that any paragraph of
the host moved after it was first laid out; the largest empty space in a card; the narrowest card; how far anything runs over.
WebKit's window is no narrower than 450.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from benchmarks.host_pages.pages import PAGES, TYPES, HostPage, fetch
from benchmarks.host_pages.publisher import Publisher, published
from benchmarks.hosts.look import CHROMIUM
from browser.engines import Chromium, Firefox, WebKit
from helpers.foreign import SEEN
from helpers.served_files import Server

HEIGHT = 2500
WIDTHS = (390, 768, 1280)
NARROWING = (1024, 640, 480, 360, 320, 280)
GONE = ("13 hours", "six weeks")
KEPT = ("flour costs", "Eleven ports")
PATIENCE = 12
"""Seconds after which a page is looked at as it is."""
ENGINES = {"chromium": Chromium, "firefox": Firefox, "webkit": WebKit}
Engine = Chromium | Firefox | WebKit


@contextmanager
def started(name: str) -> Iterator[Engine]:
    """A browser, until the block ends."""
    with ExitStack() as stack:
        if name == "chromium":
            playwright = stack.enter_context(sync_playwright())
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            stack.callback(browser.close)
            yield Chromium(browser.new_page())
        else:
            folder = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
            engine = ENGINES[name](Path(folder))
            stack.callback(engine.close)
            yield engine


@contextmanager
def hosted(page: HostPage, publisher: Publisher, packages: Path) -> Iterator[str]:
    """The address at which a page is served."""
    files = {path: text.encode() for path, text in page.files(publisher).items()}
    files |= {path: (packages / file).read_bytes() for path, file in page.packages.items()}
    files["watch.js"] = Path(__file__).with_name("watch.js").read_text("utf-8").replace("WORDS", SEEN.strip()).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.lstrip("/")
            self.send_response(200 if path in files else 404)
            self.send_header("Content-Type", TYPES.get(path.rpartition(".")[2], TYPES["html"]))
            self.send_header("Cache-Control", "no-store")
            if policy := page.policy(publisher.root):
                self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write(files.get(path, b""))

        def log_message(self, *_: object) -> None:
            """Nothing: the report is the table."""

    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()


def settled(engine: Engine, *, withdrawn: bool) -> dict[str, Any]:
    """What a page tells once its embeds are there, or gone."""
    end = time.monotonic() + PATIENCE
    while True:
        told = engine.run("hostPage()")
        there = [words in told["words"] for words in GONE]
        if (told["ready"] and (not any(there) if withdrawn else all(there))) or time.monotonic() > end:
            time.sleep(0.7)
            return engine.run("hostPage()")
        time.sleep(0.2)


def looked_at(engine: Engine, address: str, page: HostPage, *, withdrawn: bool) -> Iterator[tuple[int, dict[str, Any]]]:
    """What a page tells at each width: opened at it, or made narrower."""
    for width in WIDTHS:
        engine.resize(max(width, engine.least), HEIGHT)
        engine.goto(address)
        if page.click:
            engine.click(page.click)
        yield width, settled(engine, withdrawn=withdrawn)
    for width in (width for width in NARROWING if width >= engine.least):
        engine.resize(width, HEIGHT)
        time.sleep(0.3)
        yield -width, engine.run("hostPage()")


def summed(told: dict[int, dict[str, Any]]) -> dict[str, Any]:
    """The worst over all widths.

    Movement counts where a page was opened, the room of a withdrawn quote where it was made narrower.
    """
    opened = [one for width, one in told.items() if width > 0]
    narrowed = [one for width, one in told.items() if width < 0]
    marks = {name: most for one in opened for name, most in sorted(one["moved"].items(), key=lambda item: item[1])}
    shifts = [one["shift"] for one in opened if one["shift"] is not None]
    return {
        "words": all(words in one["words"] for one in told.values() for words in KEPT),
        "gone": not any(words in one["words"] + one["held"] for one in told.values() for words in GONE),
        "there": all(words in one["words"] for one in told.values() for words in GONE),
        "moved": max((max(one["moved"].values(), default=0) for one in opened), default=0),
        "where": max(marks, key=marks.__getitem__, default=""),
        "shift": max(shifts, default=None),
        "hole": max(one["hole"] for one in told.values()),
        "narrow": min(one["narrow"] or 0 for one in told.values()),
        "over": max(one["over"] for one in told.values()),
        "kept": max(one["kept"] for one in narrowed),
    }


def row(page: HostPage, engine: str, before: dict[str, Any], after: dict[str, Any]) -> str:
    """A line of the table."""

    def said(told: dict[str, Any]) -> list[str]:
        moved = f"{told['moved']} ({told['where']})" if told["moved"] else "0"
        shift = "–" if told["shift"] is None else f"{told['shift']:.4f}".rstrip("0").rstrip(".")
        return [moved, shift, str(told["hole"])]

    words = "all" if before["there"] and before["words"] else "**missing**"
    gone = "gone" if after["gone"] else "**there**"
    others = "" if after["words"] else ", **others too**"
    space = [str(min(before["narrow"], after["narrow"])), str(max(before["over"], after["over"])), str(after["kept"])]
    return f"| {' | '.join([page.name, engine, words, *said(before), gone + others, *said(after), *space])} |"


def measured(page: HostPage, engine: Engine, publisher: Publisher, packages: Path, pictures: Path | None) -> list[dict]:
    """A page before and after."""
    found = []
    with hosted(page, publisher, packages) as address:
        for withdrawn in (False, True):
            publisher.withdrawn = withdrawn
            told = {}
            for width, one in looked_at(engine, address, page, withdrawn=withdrawn):
                told[width] = one
                if pictures:
                    name = f"{page.name}-{engine.name}-{'after' if withdrawn else 'before'}-{width}"
                    (pictures / f"{name.replace(' ', '-').replace(':', '').replace(',', '')}.png").write_bytes(
                        engine.picture()
                    )
            if pictures:
                (pictures / f"{page.name}-{engine.name}-{withdrawn}.json").write_text(json.dumps(told, indent=1))
            found.append(summed(told))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True, help="a folder for what npm brings")
    parser.add_argument("--page", action="append", choices=[page.name for page in PAGES])
    parser.add_argument("--engine", action="append", choices=ENGINES)
    parser.add_argument("--pictures", action="store_true", help="keep a picture of each width in DIR/pictures")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    packages = fetch(options.work.resolve())
    pictures = options.work / "pictures" if options.pictures else None
    if pictures:
        pictures.mkdir(exist_ok=True)
    heads = ("moved", "CLS", "hole")
    titles = ["page", "engine", "words", *heads, "withdrawn", *heads, "narrowest", "over", "room kept"]
    print(f"| {' | '.join(titles)} |\n|{'---|' * len(titles)}")
    for name in options.engine or ENGINES:
        with started(name) as engine, published(delay=0.25) as publisher:
            for page in PAGES:
                if page.name in (options.page or [page.name]):
                    print(row(page, name, *measured(page, engine, publisher, packages, pictures)), flush=True)


if __name__ == "__main__":
    main()
