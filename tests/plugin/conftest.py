"""A site with one published story, for every test that builds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.real_sites import TODAY, Site
from mkdocs_casestudies import plugin


def _begun(root: Path, patch: pytest.MonkeyPatch) -> Site:
    patch.setattr(plugin, "today", lambda site: TODAY)
    patch.delenv("CASESTUDIES_PREVIEW", raising=False)
    site = Site(root)
    site.page("index.md", "# Welcome\n\nTo the site.\n")
    for folder in ("customers", "interviews", "approvals"):
        (root / "content" / folder).mkdir(parents=True)
    return site


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """A site without stories."""
    return _begun(tmp_path, monkeypatch)


@pytest.fixture
def site(empty: Site) -> Site:
    """A site with one story, approved and published."""
    empty.story("brightledger", "Brightledger", "Dana Reyes")
    return empty


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The same, which a module prepares once and copies for each of its tests (`Site.copied`)."""
    with pytest.MonkeyPatch.context() as patch:
        site = _begun(tmp_path_factory.mktemp("template"), patch)
        site.story("brightledger", "Brightledger", "Dana Reyes")
        yield site


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The same, built once: for tests that only look at it."""
    with pytest.MonkeyPatch.context() as patch:
        site = _begun(tmp_path_factory.mktemp("built"), patch)
        site.story("brightledger", "Brightledger", "Dana Reyes")
        site.said = site.succeed("--strict")
    return site
