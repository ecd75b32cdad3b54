"""What holds for all tests."""

from __future__ import annotations

import gc
import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from helpers.examples import FEW, FULL

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# How long an example takes says something about the machine, and nothing about the program. People's own runs look for new
# examples; whether a change may land is not left to luck, so CI tries the same ones until the test changes.
settings.register_profile(
    "house",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=FULL,
    max_examples=100 if FULL else FEW,
)
settings.load_profile("house")
HERE = Path(__file__).parent

# As in the Makefile: what is compiled is kept, wherever somebody forbids it. Else every worker writes the assertions of all test
# files anew, which takes as long as collecting them, and every process that a test starts compiles the whole library.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


# What takes long, by folder: `make quick` leaves it out. A test that asks for the fixture `browser` is one of a browser; to
# play through a site's life with real commands and commits takes as long as to build one.
MARKED = {
    "assistants": "long",
    "browser": "browser",
    "cheats": "build",
    "example": "build",
    "export": "build",
    "play": "build",
    "plugin": "build",
    "wheel": "wheel",
}
_OWN_MARK = re.compile(r"^pytestmark = pytest\.mark\.(\w+)$", re.MULTILINE)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """A folder or file whose tests are left out anyway is not read: what it imports takes longer than a room's tests."""
    mark = MARKED.get(collection_path.name) if collection_path.parent == HERE else None
    if collection_path.suffix == ".py" and (own := _OWN_MARK.search(collection_path.read_text("utf-8"))):
        mark = own[1]
    return True if f"not {mark}" in config.option.markexpr else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give every test its mark, whoever wrote it: nobody has to remember to."""
    for item in items:
        folder = item.path.relative_to(HERE).parts[0]
        if folder in MARKED:
            item.add_marker(MARKED[folder])
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
    items[:] = _in_two_halves(items)


def _in_two_halves(items: list[pytest.Item]) -> list[pytest.Item]:
    """The order in which two workers need the fewest browsers, environments and sites: each begins with half of the tests, and
    takes from the end of the other's when it is through. So what takes long stands first in each half, each kind in one of them,
    and what is left to take is short.
    """
    kinds: dict[str, list[pytest.Item]] = {"": [], "first": [], "second": []}
    for item in items:
        marks = {mark.name for mark in item.iter_markers()}
        kinds["first" if marks & {"wheel", "browser"} else "second" if marks & {"build", "long"} else ""].append(item)
    cut = max(0, len(items) // 2 - len(kinds["first"]))
    return [*kinds["first"], *kinds[""][:cut], *kinds["second"], *kinds[""][cut:]]


def pytest_collection_finish() -> None:
    """What was loaded stays until the end: to look all of it through for garbage again and again took a tenth of a run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing that tests make is kept in the cache of whoever runs them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session", autouse=True)
def theme_kept(pytestconfig: pytest.Config) -> Iterator[None]:
    """Where anything is built, what MkDocs compiles and lists of a theme is kept between builds."""
    with pytest.MonkeyPatch.context() as patch:
        if "not build" not in pytestconfig.option.markexpr:
            from helpers import theme_kept  # MkDocs takes a while to load

            theme_kept.keep(patch)
        yield


@pytest.fixture(scope="session")
def new_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `casestudies new site` writes, to be copied by whoever goes on from there."""
    from click.testing import CliRunner

    from casestudies.cli import cli

    folder = tmp_path_factory.mktemp("new") / "site"
    made = CliRunner().invoke(cli, ["new", "site", "--today", "2026-03-01", str(folder)])
    assert made.exit_code == 0, made.output
    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium, one for a whole run: Playwright allows no second one in the same process.

    `CASESTUDIES_CHROMIUM` names it where it is not on the path. Without it these tests are left out, unless
    `CASESTUDIES_REQUIRE_BROWSER` is set.
    """
    path = os.environ.get("CASESTUDIES_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        if os.environ.get("CASESTUDIES_REQUIRE_BROWSER"):
            pytest.fail("no Chromium was found")
        pytest.skip("no Chromium was found (Debian: apt-get install chromium)")
    from playwright.sync_api import sync_playwright

    quiet = [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ]
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=quiet)
        yield launched
        launched.close()
