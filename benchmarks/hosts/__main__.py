"""The snippets pasted into real hosts: what a reader sees before and after a withdrawal, and what the host keeps.

`python -m benchmarks.hosts [HOST ...] --work DIR`, from the repository's root, outside CI. DIR keeps what npm installs, some
900 packages. WordPress, MariaDB, PHP, Hugo and Chromium are Debian's (`apt-get install wordpress
wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql php-xml hugo chromium`); another WordPress, unpacked:
`--wordpress FOLDER`. Ghost needs its npm package unpacked and installed (`npm pack ghost`, unpack, `npm install
--legacy-peer-deps` in it) and a Node that it knows: `--ghost FOLDER --node PROGRAM`. SvelteKit needs Node 22 in the PATH, Sphinx
its own `sphinx-build`.

The site is the example's, built by its plugin. The snippets are what `casestudies embed --for HOST` prints. Two customers withdraw
by `casestudies approval withdraw`, and the site is built again; the host does not know of it. Then the post is saved once
more, and two days pass, where the host has posts. A cell tells what is left of the withdrawn quotes, with scripts / without them /
in the bytes that the host sends: words, a picture of them, their speaker's name, that they are no longer published, or a
badge's number.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from benchmarks.hosts import ghost, wordpress
from benchmarks.hosts.generators import GENERATORS, BuildError, Generator
from benchmarks.hosts.look import Look, browser, look
from benchmarks.hosts.publisher import QUOTE, SOCIAL, Publisher, folder, published, served

WALL = ("--wall",)
FORMS = {
    "html": (QUOTE, "--form", "html"),
    "element": (QUOTE, "--form", "element"),
    "iframe": (QUOTE, "--form", "iframe"),
    "oembed": (QUOTE, "--form", "oembed"),
    "markdown": (QUOTE, "--form", "markdown"),
    "image": (QUOTE, "--form", "image"),
    "inline": (QUOTE, "--form", "inline"),
    "floating": (QUOTE, "--form", "floating"),
    "wall, html": (*WALL, "--form", "html"),
    "wall, element": (*WALL, "--form", "element"),
    "wall, iframe": (*WALL, "--form", "iframe"),
    "wall, oembed": (*WALL, "--form", "oembed"),
    "badge": (*WALL, "--form", "badge"),
    "faces": (*WALL, "--form", "faces"),
}
"""What is asked of `casestudies embed`."""
LINKS = {"an address": (QUOTE, "--form", "oembed"), "an address, scope social": (SOCIAL, "--form", "oembed")}
ADDRESSES = ("oembed", "wall, oembed")
MARKDOWN = ("markdown",)

_PASTED = tuple(form for form in FORMS if form not in MARKDOWN)
ROLES = {"administrator": _PASTED, "author": _PASTED, "editor": ("html",), "contributor": ("html",)}
"""Roles of WordPress, and the forms that each pastes. Editors may paste what administrators may, contributors what authors may; an
editor publishes what a contributor wrote.
"""


@dataclass(frozen=True)
class Pasted:
    """A page with a snippet: who pasted it where, its form, how it looks whenever it is called, and what happens to it later."""

    where: str
    form: str
    seen: Callable[[], Look]
    again: tuple[tuple[str, Callable[[], object]], ...] = ()


def block(place: str, snippet: str) -> str:
    """The post that an editor of WordPress makes of a snippet."""
    if place == "HTML block":
        return f"<!-- wp:html -->\n{snippet}<!-- /wp:html -->\n\n{_OWN}"
    if place == "embed block":
        inner = (
            f'<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n{snippet.strip()}\n</div></figure>'
        )
        return f'<!-- wp:embed {{"url":"{snippet.strip()}"}} -->{inner}<!-- /wp:embed -->\n\n{_OWN}'
    return f"{snippet}\n\nWords of the host."


_OWN = "<!-- wp:paragraph -->\n<p>Words of the host.</p>\n<!-- /wp:paragraph -->"


def on_wordpress(publisher: Publisher, chromium: Browser, work: Path, package: Path) -> Iterator[Pasted]:
    with wordpress.running(work, urlsplit(publisher.root).port or 80, package) as host:
        print(f"WordPress {host.version}", file=sys.stderr)
        for role, forms in ROLES.items():
            for place in ("HTML block", "classic editor", "embed block"):
                kept = ADDRESSES if place == "embed block" else forms
                for form in kept:
                    snippet = publisher.snippet(*FORMS[form], "--for", "wordpress")
                    url, post = host.paste(block(place, snippet), role)
                    save = partial(host.save, post, role)
                    # Only what was made of an address can change by itself.
                    later = (
                        (("saved", save), ("two days", host.wait), ("saved then", save)) if form in ADDRESSES else ()
                    )
                    yield Pasted(f"{role}, {place}", form, partial(look, chromium, url), later)


def on_ghost(publisher: Publisher, chromium: Browser, work: Path, package: Path, node: Path) -> Iterator[Pasted]:
    with ghost.running(work, package, node) as host:
        cards = [("html", form, FORMS[form]) for form in FORMS if form not in (*MARKDOWN, *ADDRESSES)]
        cards += [("markdown", form, FORMS[form]) for form in MARKDOWN]
        cards += [("link", name, arguments) for name, arguments in LINKS.items()]
        for kind, form, arguments in cards:
            post = host.paste(host.card(kind, publisher.snippet(*arguments, "--for", "ghost")))
            yield Pasted(
                f"card: {kind}", form, partial(look, chromium, post.url), (("saved", partial(host.save, post)),)
            )


def on_generator(
    made: Generator, publisher: Publisher, chromium: Browser, work: Path, modules: Path
) -> Iterator[Pasted]:
    snippets = {
        form.replace(", ", "-"): publisher.snippet(*arguments, *made.platform)
        for form, arguments in FORMS.items()
        if form not in (ADDRESSES if made.page.endswith(".md") else (*ADDRESSES, *MARKDOWN))
    }
    for names, site in built(made, work, modules, snippets):
        with served(folder(site)) as address:
            for name in names:
                yield Pasted("page", name, partial(look, chromium, f"{address}{name}/"))
                if made.routed:
                    by_link = partial(look, chromium, f"{address}{name}/", (address, f"To {name}"))
                    yield Pasted("page, by a link", name, by_link)


def built(
    made: Generator, work: Path, modules: Path, snippets: Mapping[str, str]
) -> Iterator[tuple[tuple[str, ...], Path]]:
    """All snippets in one site; where that cannot be built, each in its own."""
    try:
        yield tuple(snippets), made.build(work, modules, snippets)
    except BuildError as error:
        for name, snippet in snippets.items() if len(snippets) > 1 else ():
            yield from built(made, work, modules, {name: snippet})
        if len(snippets) == 1:
            print(f"| {made.name} | page | {''.join(snippets)} | no build: {error} | |", flush=True)


def told(name: str, pages: Iterator[Pasted], publisher: Publisher) -> None:
    """A row for each page, looked at before and after."""
    for page in pages:
        publisher.withdrawn = False
        cells = [str(page.seen())]
        publisher.withdrawn = True
        cells.append(str(page.seen()))
        for what, happens in page.again:
            happens()
            cells.append(f"{what}: {page.seen()}")
        print(f"| {name} | {page.where} | {page.form} | {' | '.join(cells)} |", flush=True)
        publisher.withdrawn = False


def main() -> None:
    names = ("wordpress", "ghost", *(made.name for made in GENERATORS))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("hosts", nargs="*", metavar="HOST", help=f"of {', '.join(names)}; all where nothing is named")
    parser.add_argument("--work", type=Path, required=True, help="a folder for what npm installs")
    parser.add_argument("--wordpress", type=Path, default=wordpress.PACKAGE, help="WordPress, unpacked")
    parser.add_argument("--ghost", type=Path, help="Ghost's package, installed")
    parser.add_argument("--node", type=Path, default=Path("/usr/bin/node"), help="the Node that runs Ghost")
    options = parser.parse_args()
    if unknown := set(options.hosts) - set(names):
        parser.error(f"no such host: {', '.join(sorted(unknown))}")
    asked = [name for name in names if name in (options.hosts or names)]
    options.work.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(dir=options.work.resolve()) as place,
        published(Path(place)) as publisher,
        browser() as chromium,
    ):
        print("| host | where | form | before | after | and then |\n|---|---|---|---|---|---|")
        for name in asked:
            if name == "wordpress":
                told(name, on_wordpress(publisher, chromium, Path(place), options.wordpress.resolve()), publisher)
            elif name == "ghost" and options.ghost is None:
                print("| ghost | | | left out: no --ghost | |")
            elif name == "ghost":
                pages = on_ghost(publisher, chromium, Path(place), options.ghost.resolve(), options.node)
                told(name, pages, publisher)
            else:
                made = next(made for made in GENERATORS if made.name == name)
                own = installed(made, options.work.resolve())
                # Below what npm installed: Docusaurus looks for React beside the site, whatever its packages are linked to.
                with tempfile.TemporaryDirectory(dir=own) as work:
                    told(name, on_generator(made, publisher, chromium, Path(work), own / "node_modules"), publisher)


def installed(made: Generator, work: Path) -> Path:
    """A folder with the host's packages, for this run and later ones."""
    own = work / "-".join(("npm", *made.packages)).replace("/", "-")
    if made.packages and not own.exists():
        own.mkdir()
        (own / "package.json").write_text(json.dumps({"private": True, "overrides": dict(made.pinned)}), "utf-8")
        subprocess.run(("npm", "install", "--no-save", "--prefix", str(own), *made.packages), check=True)
    own.mkdir(exist_ok=True)
    return own


if __name__ == "__main__":
    main()
