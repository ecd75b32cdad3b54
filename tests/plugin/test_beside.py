"""Quotes in what other plugins take from a page: excerpts of a blog, copies that come too early."""

from __future__ import annotations

import pytest

from helpers.real_sites import Site

POST = """\
---
date: 2026-11-02
---

# A month later

They say !quote[brightledger#saved] and mean it.

!quote[brightledger#saved]

<!-- more -->

And more of it.
"""
COPYING = """\
from pathlib import Path


def on_page_content(html, page, config, files):
    early = config.markdown_extensions[-1].publication.markers.element("brightledger#saved", block=True).get("at")
    Path(config.site_dir, "copy.txt").write_text(early)
"""


@pytest.fixture
def blog(site: Site) -> Site:
    site.config["plugins"] = ["search", "blog", {"casestudies": {"publisher": "Tallyroom"}}]
    site.page("blog/index.md", "# Blog\n")
    site.page("blog/posts/later.md", POST)
    return site


def test_the_excerpts_of_a_blog_print_their_quotes(blog: Site):
    blog.succeed("--strict")
    for page in ("blog/index.html", "blog/archive/2026/index.html"):
        assert blog.text(page).count("This tool saved us 13 hours a week.") == 2
        assert "casestudies-quote at" not in blog.html(page)
    assert blog.text("blog/2026/11/02/a-month-later/index.html").count("This tool saved us 13 hours a week.") == 2


def test_an_excerpt_loses_what_was_withdrawn(blog: Site):
    blog.withdraw("brightledger")
    blog.succeed("--strict")
    assert not blog.holding("13 hours", "brightledger")


def test_a_reference_that_was_copied_before_it_was_filled_stops_the_build(site: Site):
    site.write("hook.py", COPYING)
    site.config["hooks"] = ["hook.py"]
    assert "P216" in site.refuse()
    assert not site.built.exists()
