"""Styles and scripts: small, self-contained, and safe under a strict content security policy."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from casestudies_theme import ASSETS

SOURCE = ASSETS.parent / "source"
STYLES = sorted(SOURCE.glob("*.css"))
SCRIPTS = sorted(SOURCE.glob("*.js"))


def _zipped(pattern: str) -> int:
    """What pages load, as servers send it."""
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in ASSETS.glob(pattern))


def test_there_are_styles_and_scripts():
    assert STYLES
    assert SCRIPTS


def test_styles_and_scripts_are_small():
    assert _zipped("*.css") <= 12_000
    assert _zipped("*.js") <= 4_000


def test_what_pages_load_is_made_from_its_sources(monkeypatch):
    """Somebody who changes a source, or what was made from it, runs `make assets`."""
    pytest.importorskip("minify")
    monkeypatch.syspath_prepend(Path(__file__).parents[2] / "scripts")
    from page_assets import made

    assert {file.name: file.read_text("utf-8") for file in ASSETS.iterdir()} == {
        file.name: made(file) for file in SOURCE.iterdir()
    }


@pytest.mark.parametrize("file", [*STYLES, *SCRIPTS], ids=lambda file: file.name)
def test_nothing_is_fetched(file):
    source = file.read_text(encoding="utf-8")
    # The one exception: the other pages of a collection that somebody filters, at the addresses that the page itself has.
    source = source.replace("const ask = (address) => fetch(address);", "")
    assert not re.search(r"https?:|//\w+\.|@import|url\(|fetch\(|XMLHttpRequest|WebSocket|sendBeacon", source)


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.name)
def test_scripts_make_no_html_and_keep_nothing(file):
    source = file.read_text(encoding="utf-8")
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|Function\(|cookie|localStorage", source
    )


@pytest.mark.parametrize("file", STYLES, ids=lambda file: file.name)
def test_styles_touch_nothing_but_our_own(file):
    source = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.S)
    selectors = re.findall(r"([^{}]+)\{", source)
    for selector in (part.strip() for part in selectors):
        own = (
            selector.startswith("@")
            or selector in {"body", 'body[data-md-color-scheme="slate"]', "from"}
            or "cs-" in selector
        )
        assert own, selector


@pytest.mark.parametrize("file", STYLES, ids=lambda file: file.name)
def test_styles_know_no_left_and_right(file):
    source = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.S)
    assert not re.search(r"(margin|padding|border)-(left|right)|(?<![-\w])(left|right)\s*:", source)
