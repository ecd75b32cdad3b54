"""The core of the matrix (`make matrix`): a slim site beside the plugins that most sites have, before ours and after it."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from helpers.beside import PLUGINS, OtherPlugin, beside, slim, wrong
from helpers.examples import FULL
from helpers.real_sites import TODAY
from mkdocs_casestudies import plugin as ours

CORE = [plugin for plugin in PLUGINS if plugin.core]
pytestmark = pytest.mark.skipif(
    not FULL and find_spec("mkdocs_rss_plugin") is None, reason="`make test` installs the plugins"
)


def test_the_core_is_eight():
    assert len(CORE) == 8


@pytest.mark.parametrize("first", [True, False], ids=["before ours", "after ours"])
@pytest.mark.parametrize("plugin", CORE, ids=[plugin.name for plugin in CORE])
def test_a_strict_build_is_right_and_holds_nothing_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plugin: OtherPlugin, first: bool
):
    monkeypatch.setattr(ours, "today", lambda site: TODAY)
    monkeypatch.chdir(tmp_path)
    site = slim(tmp_path)
    beside(site, plugin, first=first)
    if plugin.refused:
        assert plugin.refused in site.refuse("--strict")
        return
    site.succeed("--strict")
    assert wrong(site, plugin) == []
    assert not list(tmp_path.glob(".*aside*"))
