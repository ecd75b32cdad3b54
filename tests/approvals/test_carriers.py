"""Withdrawing names whatever still has the words."""

import pytest

from casestudies.publish.audit import DESK
from helpers.scratch import STORY_FILE, approved, prepared


@pytest.fixture
def site(tmp_path):
    return prepared(approved, tmp_path / "site")


def told(site):
    said = site.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    return [line.removeprefix("  look at ") for line in said.splitlines() if line.startswith("  look at ")]


def test_nothing_is_named_where_nothing_is(site):
    assert told(site) == []


def test_stories_pages_snippets_and_templates_are_named(site):
    site.write("content/pages/stories/other.md", site.read().replace("Otterburn Mill sleeps", "A mill sleeps"))
    site.write(
        "content/pages/about.md",
        "# About\n\nA mill told us: now it is two days, and nobody\nis on **call** at night.\n",
    )
    site.write("content/pages/wall.md", "# Wall\n\n!quote[otterburn#two-days]\n")
    site.write("snippets/proof.html", "<p>Now it is two days, and nobody is on call at&nbsp;night.</p>")
    site.write("overrides/main.html", "{% block announce %}Otterburn Mill sleeps through the night{% endblock %}")
    assert told(site) == [
        "content/pages/about.md:3: has the words of its quote `two-days`",
        "content/pages/stories/other.md:3: has its summary",
        "content/pages/stories/other.md:23: has the words of its quote `two-days`",
        "content/pages/stories/other.md:27: has the words of its quote `the-first-week-was-not`",
        "content/pages/wall.md:3: refers to its quote `two-days`",
        "overrides/main.html:1: has its title",
        "snippets/proof.html:1: has the words of its quote `two-days`",
    ]


def test_a_story_that_cannot_be_read_is_looked_for_too(site):
    site.change("customer: otterburn", "customer: nobody")
    site.write("content/pages/about.md", "Now it is two days, and nobody is on call at night.\n")
    assert told(site) == ["content/pages/about.md:1: has words of its text"]


def test_private_files_and_the_built_site_are_not_named(site):
    site.write("site/index.html", "<p>Larkwell</p>")
    site.write("site/stories/otterburn/index.html", site.read(STORY_FILE))
    assert told(site) == []


def test_another_site_that_was_built_here_is_named_as_a_whole(site):
    site.write("public/casestudies/casestudies.css", "")
    for page in ("index.html", "de/stories/otterburn/index.html"):
        site.write(f"public/{page}", "<p>Now it is two days, and nobody is on call at night.</p>")
    site.write("public/about.html", "<p>About us.</p>")
    site.write("site-de/casestudies/casestudies.css", "")
    assert told(site) == ["public: a built site with its words in 2 files: build it again"]


def test_a_paper_of_the_desk_is_named_for_the_words_it_has_and_for_nothing_else(site):
    site.write("reports/plan.html", f"<!-- {DESK} -->\n<p>Now it is two days, and nobody is on call at night.</p>")
    site.write("reports/guide.html", f"<!-- {DESK} -->\n<p>Ask how the first month went.</p>")
    assert told(site) == ["reports/plan.html:2: has the words of its quote `two-days`"]
