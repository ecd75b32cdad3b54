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
# Seconds that a test of each kind takes, about, a browser's among them most of all by waiting; and how many tests of a file go
# together at most.
SECONDS = {"wheel": 10.0, "browser": 1.0, "build": 0.6, "long": 0.6}
PIECE = 60
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
    items[:] = _in_shares(items, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Where browsers and builds are tried, two workers for each core: theirs is mostly to wait, for a page or another process."""
    return None if "not build" in config.option.markexpr else 2 * (os.cpu_count() or 1)


def _in_shares(items: list[pytest.Item], workers: int) -> list[pytest.Item]:
    """The order in which all workers are busy to the end: each begins with as many tests, and takes from the end of another's
    when it is through. So each gets its share of what takes long and begins with that, a file at a time, and what is left to
    take is short. Half of them start browsers, since three of these take as long to start as a dozen tests.
    """
    files: dict[tuple[str, Path], list[pytest.Item]] = {}
    for item in items:
        kind = next((kind for kind in SECONDS if item.get_closest_marker(kind)), "")
        files.setdefault((kind, item.path), []).append(item)
    short = [item for (kind, _), file in files.items() if not kind for item in file]
    pieces = [
        (SECONDS[kind] * len(file[at : at + PIECE]), kind, file[at : at + PIECE])
        for (kind, _), file in files.items()
        if kind
        for at in range(0, len(file), PIECE)
    ]
    shares: list[list[pytest.Item]] = [[] for _ in range(workers)]
    taken = [0.0] * workers
    for seconds, kind, piece in sorted(pieces, key=lambda piece: -piece[0]):
        least = min(range((workers + 1) // 2 if kind == "browser" else workers), key=taken.__getitem__)
        shares[least] += piece
        taken[least] += seconds
    ordered: list[pytest.Item] = []
    for number, share in enumerate(shares):
        room = (len(items) - len(ordered)) // (workers - number) - len(share)
        ordered += share + short[: max(0, room)]
        short = short[max(0, room) :]
    return ordered + short


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

    Best is the one that was built without windows, as Playwright's own is: it opens a page in a quarter of the time. The
    variable `CASESTUDIES_CHROMIUM` names it where it is not on the path. Without any these tests are left out, unless
    `CASESTUDIES_REQUIRE_BROWSER` is set.
    """
    programs = ("chromium-headless-shell", "chromium", "chromium-browser")
    path = os.environ.get("CASESTUDIES_CHROMIUM") or next(filter(None, map(shutil.which, programs)), None)
    if path is None:
        if os.environ.get("CASESTUDIES_REQUIRE_BROWSER"):
            pytest.fail("no Chromium was found")
        pytest.skip("no Chromium was found (Debian: apt-get install chromium-headless-shell)")
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
