"""What holds for all tests."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# How long an example takes says something about the machine, and nothing about the program. People's own runs look for new
# examples; whether a change may land is not left to luck, so CI tries the same ones until the test changes.
settings.register_profile(
    "house", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=bool(os.environ.get("CI"))
)
settings.load_profile("house")


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
