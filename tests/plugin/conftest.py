"""A site with one published story, for every test that builds."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.real_sites import TODAY, Site
from mkdocs_casestudies import plugin


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """A site without stories."""
    monkeypatch.setattr(plugin, "today", lambda site: TODAY)
    monkeypatch.delenv("CASESTUDIES_PREVIEW", raising=False)
    site = Site(tmp_path)
    site.page("index.md", "# Welcome\n\nTo the site.\n")
    for folder in ("customers", "interviews", "approvals"):
        (tmp_path / "content" / folder).mkdir(parents=True)
    return site


@pytest.fixture
def site(empty: Site) -> Site:
    """A site with one story, approved and published."""
    empty.story("brightledger", "Brightledger", "Dana Reyes")
    return empty
