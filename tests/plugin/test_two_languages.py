"""A site in two languages, as docs/languages.md says: a settings file and a folder of pages for each, one after the other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from mkdocs.__main__ import cli

from casestudies.cli import cli as casestudies
from helpers.real_sites import TRANSCRIPT, Site

MANUAL = Path(__file__).parents[2] / "docs/languages.md"
STORY = """\
Vor Tallyroom blieb das Team lange.

> Seit dem Frühjahr gehen wir alle um fünf Uhr nach Hause.
>
> — Jana Roth {{#fuenf}}
"""


def german_settings() -> str:
    """The settings file that the manual shows."""
    found = re.search(r"```yaml\n# mkdocs\.de\.yml\n(.*?)```", MANUAL.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found[1]


def build(site: Site, settings: str) -> str:
    result = CliRunner().invoke(
        cli, ["build", "--strict", "-f", str(site.root / settings)], env={"NO_MKDOCS_2_WARNING": "1"}
    )
    assert result.exit_code == 0, result.output
    return result.output


@pytest.fixture
def both(site: Site) -> Site:
    german = Site(site.root)
    site.configure()
    site.write("mkdocs.de.yml", german_settings())
    german.customer("rothbau", "Rothbau", "Jana Roth")
    said = TRANSCRIPT.format(label="Jana", name="Rothbau")
    words = "Seit dem Frühjahr gehen wir alle um fünf Uhr nach Hause. Unser Chef hat davon lange nichts gewusst."
    said = said.replace(said[said.index("This tool") : said.index("My family")], f"{words} ")
    site.write("content/interviews/rothbau/transcript.vtt", said)
    file = site.root / "content/interviews/rothbau/interview.yml"
    file.write_text(f"{file.read_text()}language: de\n")
    front = "title: Rothbau geht pünktlich heim\nsummary: Wie ein Bautrupp den Feierabend fand.\n"
    front += "customer: rothbau\ninterviews: [rothbau]\n"
    site.write("content/seiten/stories/rothbau.md", f"---\n{front}---\n\n{STORY.format()}")
    site.write("content/seiten/index.md", "# Willkommen\n\n!quote[rothbau#fuenf]\n")
    approve(site)
    return site


def approve(site: Site) -> None:
    site.write("content/approvals/rothbau.eml", "From: jana@rothbau.example\n\nJa, gern.\n")
    record = ["approval", "record", "rothbau", "--by", "Jana Roth", "--on", "2026-10-02", "--scope", "site,name"]
    options = ["--evidence", "rothbau.eml", "--config", str(site.root / "mkdocs.de.yml"), "--confirmed", "Ada"]
    result = CliRunner().invoke(casestudies, [*record, *options])
    assert result.exit_code == 0, result.output


def test_each_language_has_its_own_stories_and_none_of_the_other(both: Site):
    build(both, "mkdocs.yml")
    build(both, "mkdocs.de.yml")
    english, german = both.built, both.root / "site-de"
    assert "gets its Fridays back" in (english / "stories/index.html").read_text("utf-8")
    page = (german / "stories/rothbau/index.html").read_text("utf-8")
    assert '<html lang="de"' in page
    assert "Seit dem Frühjahr gehen wir alle um fünf Uhr nach Hause." in page
    assert "Wie das geprüft wurde" in page or "geprüft" in page
    assert "https://tallyroom.example/de/stories/rothbau/" in page
    assert not [p for p in german.rglob("*.html") if "Fridays back" in p.read_text("utf-8")]
    assert not [p for p in english.rglob("*.html") if "Rothbau" in p.read_text("utf-8")]


def test_what_is_withdrawn_in_one_language_leaves_that_one(both: Site):
    build(both, "mkdocs.yml")
    build(both, "mkdocs.de.yml")
    both.withdraw("brightledger")
    build(both, "mkdocs.yml")
    assert not both.holding("13 hours")
    assert (both.root / "site-de/stories/rothbau/index.html").is_file()
