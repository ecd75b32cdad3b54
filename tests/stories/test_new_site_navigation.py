"""A new site's pages lead to each other: the stories and the voices hide the side's navigation, so it stands on top."""

import pytest
from click.testing import CliRunner

from casestudies.cli import cli

pytestmark = pytest.mark.build


def test_from_the_stories_there_is_a_way_to_the_voices_and_back(tmp_path, monkeypatch) -> None:
    from mkdocs.__main__ import cli as mkdocs

    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(cli, ["new", "site"]).exit_code == 0
    built = CliRunner().invoke(mkdocs, ["build", "-q"])
    assert built.exit_code == 0, built.output
    for here, there in (("stories", "../voices/"), ("voices", "../stories/")):
        page = (tmp_path / "site" / here / "index.html").read_text("utf-8")
        tabs = page.partition('class="md-tabs__list"')[2].partition("</nav>")[0]
        assert f'href="{there}"' in tabs
