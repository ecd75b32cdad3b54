"""The snippets pasted into real hosts: what a reader sees before and after a withdrawal, and what the host keeps.

`python -m benchmarks.hosts [HOST ...] --work DIR`, from the repository's root, outside CI. DIR keeps what npm installs, some
900 packages. WordPress, MariaDB, PHP, Hugo and Chromium are Debian's (`apt-get install wordpress mariadb-server php-cli php-mysql
php-xml hugo chromium`). Ghost needs its npm package unpacked and installed (`npm pack ghost`, unpack, `npm install` in
it) and a Node that it knows: `--ghost FOLDER --node PROGRAM`.

Nothing is rebuilt or saved again after the withdrawal: the host does not know of it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from benchmarks.hosts import ghost, wordpress
from benchmarks.hosts.generators import GENERATORS, BuildError, Generator
from benchmarks.hosts.look import Look, browser, look
from benchmarks.hosts.publisher import Publisher, published
from casestudies.publish.embeds import EmbedForm

Page = tuple[str, str, Callable[[], Look]]
"""A page with a snippet: who pasted it where, its form, and how it looks whenever it is called."""

WORDPRESS = {
    "HTML block": "<!-- wp:html -->\n{}<!-- /wp:html -->",
    "classic editor": "{}",
    "embed block": '<!-- wp:embed {{"url":"{}"}} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n'
    "{}\n</div></figure><!-- /wp:embed -->",
}
PASTED = (EmbedForm.HTML, EmbedForm.ELEMENT, EmbedForm.IFRAME, EmbedForm.IMAGE)


def on_wordpress(publisher: Publisher, chromium: Browser, work: Path) -> Iterator[Page]:
    with wordpress.running(work, int(publisher.root.rstrip("/").rsplit(":", 1)[1])) as host:
        for role in ("editor", "author"):
            for place, block in WORDPRESS.items():
                forms = (EmbedForm.OEMBED,) if place == "embed block" else (*PASTED, EmbedForm.OEMBED)
                for form in forms:
                    snippet = publisher.snippet(form)
                    url, _ = host.paste(block.format(*[snippet.strip()] * block.count("{}")), role)
                    yield f"{role}, {place}", form.value, partial(look, chromium, url)
                if place == "classic editor":
                    url, _ = host.paste(publisher.wall(), role)
                    yield f"{role}, {place}", "wall", partial(look, chromium, url)
        yield from ()


def on_ghost(publisher: Publisher, chromium: Browser, work: Path, package: Path, node: Path) -> Iterator[Page]:
    with ghost.running(work, package, node) as host:
        cards = [("html", form) for form in PASTED] + [("markdown", EmbedForm.MARKDOWN), ("link", EmbedForm.OEMBED)]
        for kind, form in cards:
            url = host.paste(host.card(kind, publisher.snippet(form)))
            yield f"card: {kind}", form.value, partial(look, chromium, url)


def on_generator(made: Generator, publisher: Publisher, chromium: Browser, work: Path, modules: Path) -> Iterator[Page]:
    for form in (*PASTED, EmbedForm.MARKDOWN):
        snippet = publisher.snippet(form, vue=made.name == "vitepress")
        try:
            site = made.build(work, modules, snippet)
        except BuildError as error:
            print(f"| {made.name} | page | {form} | no build: {error} | |", flush=True)
            continue
        with served(site) as address:
            yield "page", form.value, partial(look, chromium, f"{address}/page/")
            yield "page, by an internal link", form.value, partial(look, chromium, f"{address}/page/", f"{address}/")


class Files(SimpleHTTPRequestHandler):
    """A folder as static hosts serve it: an address without an ending is the page of that name."""

    def translate_path(self, path: str) -> str:
        found = super().translate_path(path)
        page = Path(f"{found.rstrip('/')}.html")
        return str(page) if not Path(found).exists() and page.exists() else found

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the report is the table."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a server of that folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def told(name: str, pages: Iterator[Page], publisher: Publisher) -> None:
    """A row for each page, looked at before and after."""
    for where, form, seen in pages:
        publisher.withdrawn = False
        before = seen()
        publisher.withdrawn = True
        print(f"| {name} | {where} | {form} | {before} | {seen()} |", flush=True)
        publisher.withdrawn = False


def main() -> None:
    names = ("wordpress", "ghost", *(made.name for made in GENERATORS))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("hosts", nargs="*", metavar="HOST", help=f"of {', '.join(names)}; all where nothing is named")
    parser.add_argument("--work", type=Path, required=True, help="a folder for what npm installs")
    parser.add_argument("--ghost", type=Path, help="Ghost's package, installed")
    parser.add_argument("--node", type=Path, default=Path("/usr/bin/node"), help="the Node that runs Ghost")
    options = parser.parse_args()
    if unknown := set(options.hosts) - set(names):
        parser.error(f"no such host: {', '.join(sorted(unknown))}")
    asked = [name for name in names if name in (options.hosts or names)]
    modules = options.work.resolve() / "node_modules"
    options.work.mkdir(parents=True, exist_ok=True)
    packages = [package for made in GENERATORS if made.name in asked for package in made.packages]
    if packages and not modules.exists():
        subprocess.run(("npm", "install", "--no-save", "--prefix", str(options.work), *packages), check=True)
    print(
        "| host | where | form | before: with scripts / without / in the page's bytes | after |\n|---|---|---|---|---|"
    )
    for name in asked:
        # Below what npm installed: Docusaurus looks for React beside the site, whatever its packages are linked to.
        with (
            tempfile.TemporaryDirectory(dir=options.work.resolve()) as folder,
            published() as publisher,
            browser() as chromium,
        ):
            work = Path(folder)
            if name == "wordpress":
                told(name, on_wordpress(publisher, chromium, work), publisher)
            elif name == "ghost":
                if options.ghost is None:
                    print("| ghost | | | left out: no --ghost | |")
                    continue
                told(name, on_ghost(publisher, chromium, work, options.ghost.resolve(), options.node), publisher)
            else:
                made = next(made for made in GENERATORS if made.name == name)
                told(name, on_generator(made, publisher, chromium, work, modules), publisher)


main()
