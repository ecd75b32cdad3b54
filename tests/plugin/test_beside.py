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


def hook(site: Site, text: str) -> None:
    site.write("hook.py", text)
    site.config["hooks"] = ["hook.py"]


READING = """\
from pathlib import Path

READ = {{}}


def on_page_content(html, page, config, files):
    READ[page.file.src_uri] = {what}
    return html


def on_post_build(config):
    for src, text in READ.items():
        file = Path(config.site_dir, "read", src).with_suffix("{suffix}")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
"""


def test_who_reads_a_page_while_it_is_made_gets_its_words_once_and_no_panel(site: Site):
    site.story("paid", "Globex", "Ravi Patel", facts={"relationship": "investor"})
    site.page(
        "index.md", "# Welcome\n\nThey say !quote[brightledger#saved] and mean it.\n\n!quote[brightledger#saved]\n"
    )
    hook(site, READING.format(what="html", suffix=".txt"))
    site.succeed("--strict")
    read = {path.stem: path.read_text() for path in site.built.glob("read/**/*.txt")}
    assert not [name for name, html in read.items() if "cs-panel" in html or "How this was checked" in html]
    assert "<span>“This tool saved us 13 hours a week.”</span>" in site.built.joinpath("read/index.txt").read_text()
    assert read["brightledger"].count("“This tool saved us 13 hours a week.”") == 1
    assert "<p>Dana Reyes, Head of Finance, Brightledger</p>" in read["brightledger"]
    disclosed = "is an investor"
    assert disclosed in read["paid"]
    index = site.built.joinpath("read/stories/index.txt").read_text()
    assert "Brightledger gets its Fridays back</a>: How the finance team" in index
    assert disclosed in index
    # Our own pages are printed as ever.
    assert site.html("stories/brightledger/index.html").count("<cs-panel") == 2
    assert "<!--cs:" not in site.html("stories/brightledger/index.html")
    assert site.html("stories/index.html").count("cs-card__claim") == 2


def test_copies_of_markdown_get_the_words_of_their_quotes(site: Site):
    site.story("globex", "Globex", "Ravi Patel", approve=False)
    site.page(
        "index.md", "# Welcome\n\nThey say !quote[brightledger#saved]. [Soon](stories/globex.md) !quote[globex#saved]\n"
    )
    hook(site, READING.format(what="page.markdown", suffix=".json"))
    site.succeed("--strict")
    copy = site.built.joinpath("read/index.json").read_text()
    assert "They say “This tool saved us 13 hours a week.” (Dana Reyes, Head of Finance, Brightledger). Soon" in copy
    assert "globex" not in copy


COPYING_EARLY = """\
from pathlib import Path

COPIES = {{}}


def on_page_markdown(markdown, page, config, files):
    COPIES[page.file.src_uri] = markdown


def on_post_build(config):
    Path(config.site_dir, "copy{suffix}").write_text(COPIES["index.md"])
"""


@pytest.mark.parametrize(("suffix", "heals"), [(".md", True), (".txt", True), (".json", False), (".xml", False)])
def test_a_reference_that_somebody_copied_is_filled_or_stops_the_build(site: Site, suffix: str, heals: bool):
    site.page("index.md", "# Welcome\n\n!quote[brightledger#saved]\n")
    hook(site, COPYING_EARLY.format(suffix=suffix))
    if not heals:
        assert "P216" in site.refuse()
        return
    site.succeed("--strict")
    assert site.holding("!quote[") == {}
    assert "“This tool saved us 13 hours a week.”" in site.built.joinpath(f"copy{suffix}").read_text()


@pytest.mark.parametrize(
    "link",
    [
        "../stories/globex.md",
        "globex.md",
        "/stories/globex/",
        "./globex/#how",
        "https://tallyroom.example/stories/globex/",
    ],
)
def test_a_copy_does_not_say_where_a_withheld_story_would_be(site: Site, link: str):
    site.story("globex", "Globex", "Ravi Patel", approve=False)
    site.page("index.md", f"# Welcome\n\n[Soon to come]({link}), and [ours](stories/brightledger.md).\n")
    hook(site, COPYING_EARLY.format(suffix=".txt"))
    site.succeed()
    copy = site.built.joinpath("copy.txt").read_text()
    assert "Soon to come, and [ours](stories/brightledger.md)." in copy
    assert "globex" not in copy


SHOWN = r"""# How to

In code: `!quote[brightledger#saved]`, or \!quote[brightledger#saved].

```markdown
!quote[story#id]
```
"""


def test_pages_may_show_how_a_reference_is_written(site: Site):
    site.config["markdown_extensions"] = ["casestudies.guard", "pymdownx.superfences", "pymdownx.highlight"]
    site.page("how.md", SHOWN)
    site.succeed("--strict")
    assert "search/search_index.json" in site.holding("!quote[story#id]")


def test_a_reference_in_html_that_no_reader_of_markdown_sees_stops_the_build(site: Site):
    site.page("raw.md", "# Raw\n\n<div>\n!quote[brightledger#saved]\n</div>\n")
    assert "site/raw/index.html: P216" in site.refuse()


def test_a_story_that_another_plugin_takes_out_is_told(site: Site):
    hook(site, "def on_files(files, config):\n    files.remove(files.src_uris['stories/brightledger.md'])\n")
    output = site.refuse()
    assert "P210 `brightledger` is published and has no page." in output
    assert "the plugin's settings" in output


def test_other_files_of_ours_may_be_taken_out(site: Site):
    site.story("brightledger", "Brightledger", "Dana Reyes", scope="site, widget, name")
    hook(site, "def on_files(files, config):\n    files.remove(files.src_uris['stories/feed.xml'])\n")
    site.succeed("--strict")
    assert "stories/feed.xml" not in site.files()
    assert "stories/feed.json" in site.files()


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs"])
def test_other_themes_are_refused_at_once(site: Site, theme: str):
    site.config["theme"] = {"name": theme}
    output = site.refuse()
    assert f"mkdocs.yml: P221 The theme `{theme}` is not based on Material." in output
    assert output.count("\n") < 8
    assert not site.built.exists()


def test_a_theme_of_ones_own_may_stand_on_material(site: Site):
    site.config["theme"] = {"name": "material", "font": False, "custom_dir": "overrides"}
    site.write("overrides/partials/nav.html", '<nav class="md-nav">{{ nav }}</nav>')
    site.succeed("--strict")


NAVIGATION = """\
from mkdocs.structure.nav import Link, Section


def on_nav(nav, config, files):
    links = {links!r}
    nav.items.append(Section("Gone", [Section("Deeper", [Link("Globex", link) for link in links])]))
    nav.items.extend(Link("Globex", link) for link in links)
    nav.items.append(Link("Elsewhere", "https://globe.example/stories/globex/"))
    return nav
"""
LEADING = [
    "stories/globex.md",
    "/stories/globex.md",
    "./stories/globex.md#top",
    "stories/globex/",
    "stories/globex/index.html",
    "stories/globex.html",
    "/stories/globex/?a=b",
    "https://tallyroom.example/stories/globex/",
    "stories/%67lobex.md",
]


def test_navigations_lose_what_is_withheld_whoever_made_them(site: Site):
    site.story("globex", "Globex", "Ravi Patel", approve=False)
    hook(site, NAVIGATION.format(links=LEADING))
    site.succeed("--strict")
    assert [name for name in site.holding("Globex", "Deeper", "Gone<") if name != "casestudies"] == []
    assert "Elsewhere" in site.text("index.html")


WARNING = """\
import logging


def on_post_build(config):
    logging.getLogger("mkdocs.plugins.other").warning("Redirect target '%s' does not exist!", {target!r})
"""


@pytest.mark.parametrize("target", ["stories/globex.md", "/stories/globex/", "../stories/globex.md#x"])
def test_a_warning_about_what_is_withheld_keeps_no_words_online(site: Site, target: str):
    site.story("globex", "Globex", "Ravi Patel")
    site.succeed("--strict")
    site.withdraw("globex")
    hook(site, WARNING.format(target=target))
    output = site.succeed("--strict")
    assert "INFO    -  Because `stories/globex` is withheld: Redirect target" in output
    assert "WARNING" not in output
    assert "stories/globex/index.html" not in site.files()


@pytest.mark.parametrize(
    "target", ["stories/globexx.md", "stories/nothing.md", "other/globex.md", "my-stories/globex.md"]
)
def test_other_warnings_stay_what_they_are(site: Site, target: str):
    site.story("globex", "Globex", "Ravi Patel", approve=False)
    hook(site, WARNING.format(target=target))
    assert "WARNING -  Redirect target" in site.refuse("--strict")


def test_an_entry_of_a_list_that_is_nothing_but_a_link_to_what_is_withheld_goes(site: Site):
    site.story("globex", "Globex", "Ravi Patel", approve=False)
    site.page(
        "links.md", "# Links\n\n* [Globex](stories/globex.md)\n* see [Globex](stories/globex.md)\n* [Home](index.md)\n"
    )
    site.succeed("--strict")
    assert site.text("links/index.html").count("Globex") == 1
    assert "<li>see <span>Globex</span></li>" in site.html("links/index.html")


PATHS = """\
import os
from pathlib import Path


def on_page_markdown(markdown, page, config, files):
    there = files.src_uris["stories/brightledger.md"].abs_src_path
    here = os.path.dirname(page.file.abs_src_path)
    assert Path(there).is_file() and Path(page.file.abs_src_path).is_file()
    return markdown.replace("FROM-HERE", "[story](" + os.path.relpath(there, here) + "#saved)")
"""


def test_every_page_is_a_file_and_links_by_its_path_lead_there(site: Site):
    site.page("deep/page.md", "# Deep\n\nFROM-HERE\n")
    site.page("stories/index.md", "# Stories\n\nFROM-HERE\n")
    hook(site, PATHS)
    site.succeed("--strict")
    assert 'href="../../stories/brightledger/#saved"' in site.html("deep/page/index.html")
    assert 'href="brightledger/#saved"' in site.html("stories/index.html")
    assert not list(site.root.glob(".*aside*"))


def test_a_minified_page_is_read_like_any_other(site: Site):
    site.story("paid", "Globex", "Ravi Patel", facts={"relationship": "investor"})
    hook(site, "def on_post_page(output, page, config):\n    return ' '.join(output.split())\n")
    site.succeed("--strict")
