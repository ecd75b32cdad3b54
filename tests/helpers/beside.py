"""A slim site beside the most used plugins of MkDocs: what `make matrix` builds, and of which CI builds a core.

The site has a published story, a draft and a withdrawn one. Every plugin is set up as its manual says, and, where it can name a
page, it names the draft: in a navigation, a redirect, a generated page. Whatever was built is searched for words of the two.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from helpers.real_sites import Site

SENTINELS = (
    "zqarrow",
    "Zqarrow",
    "zqcellar",
    "quillon",
    "Quillon",
    "zqwithdrawn",
    "nearly cancelled the whole migration",
)
"""The file, company and words of the draft, of the withdrawn story, and of the transcript."""
PUBLISHED = ("This tool saved us 13 hours a week.", "I actually have my weekends back.")
STORY = "stories/brightledger/index.html"
FLAT_STORY = "stories/brightledger.html"
"""The same page where a plugin wants addresses that a browser opens from a disk."""

POST = """\
---
date: 2026-11-02
categories: [News]
---

# A month later

They say !quote[brightledger#saved] and mean it.

!quote[brightledger#saved]

!quote[zqarrow#cellar]

<!-- more -->

And more of it.
"""
NOTEBOOK = (
    '{"cells": [{"cell_type": "markdown", "metadata": {}, "source": ["# A notebook"]}], '
    '"metadata": {"kernelspec": {"name": "python3", "display_name": "x", "language": "python"}}, '
    '"nbformat": 4, "nbformat_minor": 5}'
)
GENERATE = """\
import mkdocs_gen_files

with mkdocs_gen_files.open("generated.md", "w") as page:
    page.write("# Generated\\n\\n!quote[brightledger#saved]\\n")
with mkdocs_gen_files.open("stories/smuggled.md", "w") as page:
    page.write("# Smuggled\\n\\nZqarrow\\n")
"""


@dataclass(frozen=True)
class OtherPlugin:
    """One plugin: its name in mkdocs.yml and its package, its settings, what it reads, and what it must have made of it.

    `shows` are files of the built site with words that only the plugin brings there, `hides` files with words that must not be
    there. `refused` is the code where the two cannot work together, `reaches_out` marks one that asks the network and warns where
    there is none, `last` one that warns where it is not the last, and `note` is for readers of the table.
    """

    name: str
    package: str
    settings: dict[str, Any] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    config: dict[str, Any] = field(default_factory=dict)
    shows: dict[str, str] = field(default_factory=dict)
    hides: dict[str, str] = field(default_factory=dict)
    refused: str = ""
    reaches_out: bool = False
    last: bool = False
    note: str = ""
    core: bool = False


def _reads(src: str, text: str) -> dict[str, str]:
    return {f"content/pages/{src}": text}


PLUGINS = (
    OtherPlugin("mkdocstrings", "mkdocstrings[python]", files=_reads("api.md", "# API\n\n::: textwrap.dedent\n")),
    OtherPlugin("autorefs", "mkdocs-autorefs", files=_reads("refs.md", "# Refs\n\n[The start][welcome]\n")),
    OtherPlugin(
        "macros",
        "mkdocs-macros-plugin",
        files=_reads("macro.md", "# Macro\n\n{{ config.site_name }} says: !quote[brightledger#saved]\n"),
        shows={"macro/index.html": "Tallyroom says:"},
        core=True,
    ),
    OtherPlugin(
        "git-revision-date-localized",
        "mkdocs-git-revision-date-localized-plugin",
        {"fallback_to_build_date": True, "enable_creation_date": True},
    ),
    OtherPlugin(
        "redirects",
        "mkdocs-redirects",
        {"redirect_maps": {"old.md": "stories/brightledger.md", "older.md": "stories/zqarrow.md"}},
        shows={"old/index.html": "Redirecting"},
        core=True,
    ),
    OtherPlugin(
        "literate-nav",
        "mkdocs-literate-nav",
        files=_reads(
            "SUMMARY.md",
            "* [Home](index.md)\n* [Zqarrow](stories/zqarrow.md)\n* [Quillon](stories/quillon.md)\n"
            "* [Ledgers](stories/brightledger.md)\n* [Stories](stories/index.md)\n",
        ),
        shows={"index.html": "Ledgers"},
        core=True,
    ),
    OtherPlugin("glightbox", "mkdocs-glightbox"),
    OtherPlugin("monorepo", "mkdocs-monorepo-plugin", config={"nav": [{"Home": "index.md"}, {"About": "about.md"}]}),
    OtherPlugin(
        "gen-files",
        "mkdocs-gen-files",
        {"scripts": ["generate.py"]},
        {"generate.py": GENERATE},
        shows={"generated/index.html": PUBLISHED[0]},
        core=True,
    ),
    OtherPlugin("section-index", "mkdocs-section-index"),
    OtherPlugin(
        "minify",
        "mkdocs-minify-plugin",
        {"minify_html": True, "minify_js": True, "minify_css": True, "htmlmin_opts": {"remove_comments": True}},
        core=True,
    ),
    OtherPlugin(
        "awesome-pages",
        "mkdocs-awesome-pages-plugin",
        files=_reads(
            ".pages",
            "nav:\n  - index.md\n  - Zqarrow: stories/zqarrow.md\n  - Ledgers: stories/brightledger.md\n  - ...\n",
        ),
        shows={"index.html": "Ledgers"},
    ),
    OtherPlugin("mermaid2", "mkdocs-mermaid2-plugin", reaches_out=True),
    OtherPlugin(
        "include-markdown",
        "mkdocs-include-markdown-plugin",
        files={
            **_reads("included.md", '# Included\n\n{% include-markdown "more.txt" %}\n'),
            "content/pages/more.txt": "From elsewhere: !quote[brightledger#saved]\n",
        },
        shows={"included/index.html": PUBLISHED[0]},
    ),
    OtherPlugin("panzoom", "mkdocs-panzoom-plugin"),
    OtherPlugin("mkdocs-jupyter", "mkdocs-jupyter", files=_reads("note.ipynb", NOTEBOOK)),
    OtherPlugin("meta-manager", "mkdocs-meta-manager"),
    OtherPlugin("link-marker", "mkdocs-link-marker"),
    OtherPlugin("autotag", "mkdocs-auto-tag-plugin", {"globs": {"news": ["blog/**"]}}),
    OtherPlugin(
        "i18n",
        "mkdocs-static-i18n",
        {
            "docs_structure": "suffix",
            "languages": [
                {"locale": "en", "default": True, "name": "English", "build": True},
                {"locale": "de", "name": "Deutsch", "build": True},
            ],
        },
        files=_reads("about.de.md", "# Über uns\n\nDas sind wir.\n"),
        refused="P222",
        note="[languages](languages.md) says how a site has two",
        core=True,
    ),
    OtherPlugin("git-authors", "mkdocs-git-authors-plugin"),
    OtherPlugin(
        "llmstxt",
        "mkdocs-llmstxt",
        {"full_output": "llms-full.txt", "sections": {"All": ["*.md", "stories/*.md", "voices/*.md"]}},
        config={"site_description": "What customers say."},
        shows={"llms-full.txt": PUBLISHED[1]},
        hides={"llms-full.txt": "How this was checked"},
    ),
    OtherPlugin(
        "awesome-nav",
        "mkdocs-awesome-nav",
        files=_reads(
            ".nav.yml",
            'nav:\n  - index.md\n  - "Zqarrow": stories/zqarrow.md\n  - Section:\n      - "Quillon": stories/quillon.md\n'
            '  - "Ledgers": stories/brightledger.md\n  - "*"\n',
        ),
        shows={"index.html": "Ledgers"},
        core=True,
    ),
    OtherPlugin(
        "table-reader",
        "mkdocs_table_reader_plugin",
        files={"t.csv": "a,b\n1,2\n", **_reads("table.md", "# Table\n\n{{ read_csv('t.csv') }}\n")},
    ),
    OtherPlugin("swagger-ui-tag", "mkdocs-swagger-ui-tag"),
    OtherPlugin(
        "rss", "mkdocs-rss-plugin", shows={"feed_rss_created.xml": "How four people stopped closing"}, core=True
    ),
    OtherPlugin("exclude", "mkdocs-exclude", {"glob": ["drafts/*"]}, files=_reads("drafts/plan.md", "# Plan\n")),
    OtherPlugin("autolinks", "mkdocs-autolinks-plugin"),
    OtherPlugin("mkdocs-video", "mkdocs-video"),
    OtherPlugin("open-in-new-tab", "mkdocs-open-in-new-tab"),
    OtherPlugin("drawio", "mkdocs-drawio"),
    OtherPlugin(
        "print-site",
        "mkdocs-print-site-plugin",
        last=True,
        note="must come last, its own rule",
        shows={"print_page/index.html": "To the site."},
    ),
    OtherPlugin("markdownextradata", "mkdocs-markdownextradata-plugin"),
    OtherPlugin("ezlinks", "mkdocs-ezlinks-plugin"),
    OtherPlugin("obsidian-bridge", "mkdocs-obsidian-bridge"),
    OtherPlugin("document-dates", "mkdocs-document-dates"),
    OtherPlugin("categories", "mkdocs-categories-plugin"),
    OtherPlugin(
        "llms-source",
        "mkdocs-llms-source",
        shows={"stories/brightledger.md": PUBLISHED[0]},
        hides={"stories/brightledger.md": "!quote["},
    ),
    OtherPlugin("exclude-search", "mkdocs-exclude-search", {"exclude": ["about.md"]}),
    OtherPlugin("callouts", "mkdocs-callouts"),
    OtherPlugin("meta-descriptions", "mkdocs-meta-descriptions-plugin"),
    OtherPlugin("roamlinks", "mkdocs-roamlinks-plugin"),
    OtherPlugin("caption", "mkdocs-caption"),
    OtherPlugin("encryptcontent", "mkdocs-encryptcontent-plugin", {"global_password": "Fj93-kkw0-Ebbe-2ocz-Nnea"}),
    OtherPlugin("mike", "mike"),
    OtherPlugin(
        "blog", "mkdocs-material", files={**_reads("blog/index.md", "# Blog\n"), **_reads("blog/posts/later.md", POST)}
    ),
    OtherPlugin("tags", "mkdocs-material", files=_reads("tags.md", "# Tags\n\n<!-- material/tags -->\n")),
    OtherPlugin("privacy", "mkdocs-material", reaches_out=True),
    OtherPlugin("offline", "mkdocs-material"),
    OtherPlugin("meta", "mkdocs-material"),
)


def slim(root: Path) -> Site:
    """The site, without another plugin, in a git repository of its own."""
    site = Site(root)
    site.settings = {"next_step": "about.md"}
    site.page("index.md", "# Welcome\n\nTo the site.\n\n!quote[brightledger#saved]\n")
    site.page("about.md", "# About\n\nWho we are. [A story](stories/brightledger.md), [another](stories/zqarrow.md).\n")
    for folder in ("customers", "interviews", "approvals"):
        (root / "content" / folder).mkdir(parents=True, exist_ok=True)
    # Beside its title, with the company's name and a colon, this could be what somebody says.
    summary = "How four people stopped closing the books at midnight."
    site.story("brightledger", "Brightledger", "Dana Reyes", scope="site, widget, name", summary=summary)
    draft = "Nobody could find the zqcellar.\n\n> My family noticed that too.\n>\n> — Ravi Patel {#cellar}\n"
    site.story("zqarrow", "Zqarrow", "Ravi Patel", body=draft, approve=False, results=[])
    gone = "It was a zqwithdrawn year.\n\n> My family noticed that too.\n>\n> — Mary Twin {#family}\n"
    site.story("quillon", "Quillon", "Mary Twin", body=gone, results=[])
    site.withdraw("quillon")
    return site


def beside(site: Site, plugin: OtherPlugin, *, first: bool) -> None:
    """Put a plugin into the site, before ours or after it, with what it reads; and commit all."""
    for path, text in plugin.files.items():
        site.write(path, text)
    ours = {"casestudies": {"publisher": "Tallyroom", **site.settings}}
    theirs = {plugin.name: plugin.settings} if plugin.settings else plugin.name
    site.config = {"plugins": ["search", *((theirs, ours) if first else (ours, theirs))], **plugin.config}
    site.configure()
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@tallyroom.example")
    for command in (("init", "-q"), ("add", "-A"), (*who, "commit", "-q", "-m", "All")):
        subprocess.run(("git", *command), cwd=site.root, check=True)


def wrong(site: Site, plugin: OtherPlugin) -> list[str]:
    """What is not as it should be in the built site."""
    story = site.text(next((name for name in (STORY, FLAT_STORY) if name in site.files()), STORY))
    found = [f"{name} holds {', '.join(words)}" for name, words in site.holding(*SENTINELS).items()]
    found += [f"the story's page lacks “{words}”" for words in PUBLISHED if words not in story]
    texts = {name: site.text(name) if name in site.files() else "" for name in (*plugin.shows, *plugin.hides)}
    found += [f"{name} lacks “{words}”" for name, words in plugin.shows.items() if words not in texts[name]]
    return found + [f"{name} holds “{words}”" for name, words in plugin.hides.items() if words in texts[name]]
