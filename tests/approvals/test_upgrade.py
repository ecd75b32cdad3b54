"""`upgrade --dry-run` and `context`: what a new version changes, and what surrounds a quote."""

from contextlib import chdir

import pytest
from click.testing import CliRunner

from casestudies.approvals import digest
from casestudies.cli import cli
from casestudies.stories import load, open_project
from helpers.asking import SECRET, Asking
from helpers.scratch import CUSTOMER_FILE

FIRST = """\
approvals:
  - role: customer
    by: Nell Hart
    on: 2026-10-02
    scope: [site, name, logo]
    content: {content}
    evidence: nell.eml
---

The looms"""


@pytest.fixture
def site(tmp_path):
    return approved_by_the_first_version(Asking(tmp_path / "site"))


def approved_by_the_first_version(site):
    """It knew of no questions, and asked one person."""
    site.answer()
    library, _ = load(open_project(site.root / "mkdocs.yml"))
    story = library.stories["otterburn"]
    content = digest(story, library.customers["otterburn"], [library.interviews[i] for i in story.interviews])
    site.change("---\n\nThe looms", FIRST.format(content=content))
    return site


def upgrade(site, expect=1):
    return " ".join(site.run("upgrade", "--dry-run", "--today", "2026-11-21", expect=expect).split())


def test_a_quote_that_asks_is_told_with_its_command(site):
    told = upgrade(site)
    assert "otterburn: published without 1 of its quotes" in told
    assert "Quote “again” asks: its speaker must see what was said around it (contrast)." in told
    assert '→ casestudies approval request otterburn --name "Nell Hart"' in told


def test_somebody_who_was_never_asked_is_told(tmp_path):
    site = Asking(tmp_path / "site")
    site.change("people:\n", "people:\n  ann-leeds: {name: Ann Leeds}\n", CUSTOMER_FILE)
    site.change("She stayed with it", "Ann Leeds stayed with it")
    told = upgrade(approved_by_the_first_version(site))
    assert "otterburn: withheld" in told
    assert '→ casestudies approval request otterburn --name "Ann Leeds"' in told


def test_corrections_after_an_approval_are_told(site):
    site.change("She stayed with it", "She stayed, with it")
    site.change("---\n\nThe looms", "amendments:\n  - {by: Mara, on: 2026-11-02}\n---\n\nThe looms")
    told = upgrade(site)
    assert "otterburn: withheld" in told
    assert "A126" in told
    assert "→ casestudies approval request otterburn" in told


def test_what_is_whole_is_not_told(site):
    site.change("\n> We would buy the whole system again tomorrow.\n>\n> — Nell Hart {#again}\n", "")
    site.ask()
    site.reply(site.lines())
    site.record()
    assert "published whole" in upgrade(site, expect=0)
    assert "--dry-run" in site.run("upgrade", expect=2)


def test_a_quote_is_shown_in_its_passage_and_never_in_a_log(site):
    told = site.run("context", "otterburn#again", "--today", "2026-11-21")
    assert "Q411 contrast" in told
    assert SECRET not in told
    assert "its speaker must see this" in told
    assert "There is no quote 'agian'" in site.run("context", "otterburn#agian", expect=2)
    everything = site.run("context", "otterburn")
    assert "two-days  verbatim" in everything


def test_at_a_terminal_its_words_are_shown(site):
    with chdir(site.root):
        told = CliRunner().invoke(cli, ["context", "otterburn#again", "--today", "2026-11-21"], env={"CI": None}).output
    assert SECRET in " ".join(told.split())
    assert "Would you buy it again?" in told
