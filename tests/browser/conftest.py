"""A real Chromium, and the pages of made-up editions served to it.

`CASESTUDIES_AXE` names the file `axe.min.js` of the npm package axe-core.
"""

from __future__ import annotations

import functools
import http.server
import os
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from helpers.served_files import Server
from helpers.workers import once

from .engines import Chromium, Firefox, WebKit, present

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

KINDS = {
    "home": "",
    "index": "stories/",
    "facet": "stories/by/region-europe/",
    "wall": "voices/",
    "story": "stories/brightledger/",
    "customer": "customers/brightledger/",
}
WORST = {"home": "", "index": "stories/", "wall": "voices/", "story": "stories/long/", "customer": "customers/long/"}


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def listen() -> Iterator[Callable[[Callable[..., http.server.BaseHTTPRequestHandler]], str]]:
    """Serves by a handler until the whole run ends, and gives the address: a page asks on until it is closed."""
    servers = []

    def start(handler: Callable[..., http.server.BaseHTTPRequestHandler]) -> str:
        server = Server(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def serve(tmp_path_factory: pytest.TempPathFactory, listen: Callable[..., str]) -> Callable[..., str]:
    """Builds and serves the site of an edition; gives its address."""
    from helpers.sites import build

    @functools.cache
    def served(name: str) -> str:
        theme = {"features": ["navigation.tabs", "navigation.instant"]} if name == "instant" else None
        folder = once(tmp_path_factory, f"served-{name}", lambda new: build(_editions()[name], new, theme=theme))
        return listen(functools.partial(_Quiet, directory=str(folder / "site")))

    return served


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that fails the test when a script on it does."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    made = context.new_page()
    errors: list[str] = []
    made.on("pageerror", lambda error: errors.append(str(error)))
    made.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield made
    context.close()
    assert not errors


@pytest.fixture(scope="session")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Firefox | WebKit]]:
    """Starts Firefox or WebKit, once for a whole run."""
    started = []

    @functools.cache
    def start(name: str) -> Firefox | WebKit:
        engine = {"firefox": Firefox, "webkit": WebKit}[name]
        if not present(engine):
            if os.environ.get("CASESTUDIES_REQUIRE_BROWSER"):
                pytest.fail(f"{engine.program} was not found")
            pytest.skip(f"{engine.program} was not found (Debian: firefox-esr; webkit2gtk-driver and xvfb)")
        started.append(engine(tmp_path_factory.mktemp(name)))
        return started[-1]

    yield start
    for engine in started:
        engine.close()


@pytest.fixture(params=["chromium", "firefox", "webkit"])
def engine(request: pytest.FixtureRequest) -> Chromium | Firefox | WebKit:
    """Each of the three engines in turn, with `goto`, `resize`, `run` and `click`."""
    if request.param == "chromium":
        return Chromium(request.getfixturevalue("page"))
    return request.getfixturevalue("foreign")(request.param)


def _editions():
    from helpers import editions, let_through

    return {
        "example": editions.EXAMPLE,
        "instant": editions.EXAMPLE,
        "worst": editions.WORST,
        "german": let_through.changed(editions.EXAMPLE, language="de"),
        "arabic": let_through.changed(editions.WORST, language="ar"),
        "many": editions.many(60),
    }
