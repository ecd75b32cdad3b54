"""A built site as browsers and crawlers read it: its pages, their links, and what other programs say against them."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import html5lib

ROOT = "https://tallyroom.example/"
_ADDRESSES = {"href", "src", "data-cs-home", "poster"}
# What Material itself writes, and what the specification allows that the checker does not know.
_NOT_OURS = (
    re.compile("Attribute “autocomplete” is only allowed when the input type is"),  # Material's switches
    re.compile("Attribute “part” not allowed"),  # CSS Shadow Parts, section 3: any element may have parts
)


@dataclass
class Page(HTMLParser):
    """A page: ids, addresses (element, address), and the values of <meta> by name or property."""

    name: str
    ids: list[str] = field(default_factory=list)
    addresses: list[tuple[str, str]] = field(default_factory=list)
    metas: dict[str, list[str]] = field(default_factory=dict)
    links: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.ids += [values["id"]] if "id" in values else []
        self.addresses += [(tag, values[name]) for name in values.keys() & _ADDRESSES if values[name]]
        if tag == "meta":
            name = values.get("property") or values.get("name") or ""
            self.metas.setdefault(name, []).append(values.get("content", ""))
            if values.get("content", "").startswith(ROOT):
                self.addresses.append((tag, values["content"]))
        if tag == "link":
            self.links.setdefault(values.get("rel", ""), []).append(values.get("href", ""))


def pages(site: Path) -> dict[str, Page]:
    """Every page of a site, by its path."""
    found = {}
    for file in sorted(site.rglob("*.html")):
        page = Page(file.relative_to(site).as_posix())
        page.feed(file.read_text("utf-8"))
        found[page.name] = page
    return found


def dead_links(site: Path) -> Iterator[str]:
    """Addresses within the site that lead nowhere, fragments included."""
    known = pages(site)
    for page in known.values():
        for tag, address in page.addresses:
            parts = urlsplit(urljoin(ROOT + page.name.removesuffix("index.html"), address))
            if f"{parts.scheme}://{parts.netloc}/" != ROOT:
                continue
            path = unquote(parts.path).lstrip("/")
            path = f"{path}index.html" if path.endswith("/") or not path else path
            if not (site / path).is_file():
                yield f"{page.name}: <{tag}> {address}"
            elif parts.fragment and path in known and unquote(parts.fragment) not in known[path].ids:
                yield f"{page.name}: <{tag}> {address} (no such id)"


def errors(site: Path) -> Iterator[str]:
    """What a parser of the HTML standard has to mend, and ids that stand twice on a page."""
    for page in pages(site).values():
        parser = html5lib.HTMLParser()
        parser.parse((site / page.name).read_text("utf-8"))
        yield from (f"{page.name}:{place[0]}: {code} {details}" for place, code, details in parser.errors)
        yield from (f"{page.name}: id {one}" for one in set(page.ids) if page.ids.count(one) > 1)


def structured(site: Path) -> Iterator[tuple[str, dict[str, object]]]:
    """The structured data of each page that has any."""
    for file in sorted(site.rglob("*.html")):
        for script in re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', file.read_text("utf-8"), re.DOTALL
        ):
            yield file.relative_to(site).as_posix(), json.loads(script)


def checked(site: Path, jar: Path, files: Sequence[Path]) -> list[str]:
    """What the Nu HTML checker says against files of the site, but for what is not ours."""
    done = subprocess.run(
        ["java", "-Xss8m", "-jar", str(jar), "--format", "json", "--exit-zero-always", *map(str, files)],
        capture_output=True,
        text=True,
        check=True,
    )
    found = []
    for message in json.loads(done.stderr)["messages"]:
        if message["type"] != "info" and not any(known.search(message["message"]) for known in _NOT_OURS):
            name = message.get("url", "").rpartition(f"{site.name}/")[2]
            found.append(f"{name}:{message.get('lastLine')}: {message['message']} {message.get('extract', '')}")
    return found
