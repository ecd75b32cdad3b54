"""What is withheld leaves no trace in any byte of the site."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers.real_sites import TRANSCRIPT, Site

# Everything that could betray the second story: its company, people, address, words, pictures, evidence.
TRACES = (
    "Globex",
    "globex",
    "Ravi",
    "Patel",
    "halves-its-close",
    "midnight on the last",
    "mail.example",
    "consent.eml",
)
SAID_BY_BOTH = "midnight on the last"


@pytest.fixture
def two(site: Site) -> Site:
    """A second story, not approved; every channel that could carry it is open."""
    site.story("globex", "Globex", "Ravi Patel", approve=False)
    site.config |= {
        "repo_url": "https://git.example/tallyroom/site",
        "edit_uri": "edit/main/content/pages/",
        "plugins": ["search", "tags", {"casestudies": {"publisher": "Tallyroom"}}],
    }
    site.config["theme"] = {
        "name": "material",
        "font": False,
        "features": ["content.action.edit", "navigation.footer", "navigation.prune"],
    }
    return site


def test_an_unapproved_story_leaves_no_trace(two: Site):
    output = two.succeed("--strict")
    assert two.holding(*TRACES) == {}
    assert "withheld: globex (awaiting approval)" in output
    assert "Ravi" not in output


def test_a_withdrawn_story_leaves_no_trace(two: Site):
    two.approve("globex", "Ravi Patel")
    two.succeed("--strict")
    assert "stories/globex/index.html" in two.files()
    two.withdraw("globex")
    assert "withheld: globex (withdrawn)" in two.succeed("--strict")
    assert two.holding(*TRACES) == {}


def test_the_navigation_does_not_name_it(two: Site):
    two.config["nav"] = [
        "index.md",
        {"Stories": ["stories/index.md", {"Globex halves its close": "stories/globex.md"}]},
        {"Globex": [{"Globex again": "stories/globex.md"}]},
    ]
    two.succeed("--strict")
    assert two.holding(*TRACES) == {}


def test_a_draft_with_a_slip_keeps_no_withdrawal_waiting_and_leaves_no_trace(two: Site):
    two.page("assets/globex.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    draft = two.docs / "stories/globex.md"
    text = draft.read_text("utf-8").replace("title: ", "title: a: ")
    draft.write_text(
        f"{text}\nNobody may read this line of ours before June.\n\n![Desk](../assets/globex.svg)\n", "utf-8"
    )
    two.page("a.md", "Read [how](stories/globex.md).\n")
    two.withdraw("brightledger")
    output = two.succeed("--strict")
    assert "brightledger (withdrawn)" in output
    assert "globex (C" in output
    assert two.holding(*TRACES, "13 hours a week") == {}
    two.page("a.md", "Nobody may read this line of ours before June.\n")
    assert "unreadable story globex" in two.refuse()


def test_its_title_is_not_for_other_pages_to_tell(two: Site):
    two.page("next.md", "Coming soon: Globex gets its Fridays back.\n")
    output = two.refuse()
    assert "next/index.html" in output
    assert "title of withheld story globex" in output
    assert "Fridays" not in output


def test_a_short_quote_that_was_copied_to_a_page_does_not_outlive_its_story(site: Site):
    site.page("notes.md", "We heard that they have got their time back: *I actually have my weekends back.*\n")
    site.succeed("--strict")
    site.withdraw("brightledger")
    output = site.refuse()
    assert "notes/index.html: P301" in output
    assert "a quote of withheld story brightledger" in output
    assert "weekends" not in output
    site.story("twin", "Twinpeak", "Mary Twin")  # her own words are the same, and she allows them
    assert "published" in site.succeed("--strict")


def test_links_to_it_lose_their_address(two: Site):
    two.page(
        "a/b.md",
        "Read [how](../stories/globex.md#saved) and [why](/stories/globex.md) and [her](../stories/brightledger.md).\n",
    )
    two.succeed()
    page = two.html("a/b/index.html")
    assert "Read <span>how</span> and <span>why</span> and <a" in page
    assert two.holding(*TRACES) == {}


def test_its_pictures_are_not_copied_unless_others_use_them(two: Site):
    for name in ("globex.svg", "own.svg", "shared.svg", "stories/globex-desk.svg", "stories/unused.svg", "about.svg"):
        two.page(f"assets/{name}" if "/" not in name else name, "<svg xmlns='http://www.w3.org/2000/svg'/>")
    two.page("about.md", "![Us](assets/about.svg)\n")
    two.story(
        "globex",
        "Globex",
        "Ravi Patel",
        approve=False,
        body="![Desk](globex-desk.svg) ![Own](../assets/own.svg) ![S](../assets/shared.svg) ![A](../assets/about.svg)\n",
        results=[],
        facts={"logo": "assets/globex.svg"},
    )
    two.story(
        "brightledger",
        "Brightledger",
        "Dana Reyes",
        body="![S](../assets/shared.svg)\n\n> This tool saved us 13 hours a week.\n>\n> — Dana Reyes {{#saved}}\n",
    )
    two.succeed("--strict")
    assert {name for name in two.files() if name.endswith(".svg")} == {"assets/shared.svg", "assets/about.svg"}
    assert two.holding(*TRACES) == {}


def test_what_is_held_back_is_not_copied_under_another_name_either(empty: Site):
    pictures = {"logo": "assets/logo.svg", "people": {"p": {"name": "Dana Reyes", "photo": "assets/dana.svg"}}}
    drawn = "<svg xmlns='http://www.w3.org/2000/svg'><path d='{}'/></svg>"
    empty.page("assets/logo.svg", drawn.format("M0 0h9"))
    for name in ("assets/dana.svg", "assets/team/d.svg", "d.svg"):
        empty.page(name, drawn.format("M0 0v9"))
    empty.page("assets/other.svg", drawn.format("M9 0v9"))
    empty.page("team.md", "![](assets/team/d.svg) ![](assets/other.svg)\n")
    empty.story("brightledger", "Brightledger", "Dana Reyes", scope="site, name, logo", facts=pictures)
    empty.succeed()
    shown = {"assets/logo.svg", "assets/other.svg"}
    assert shown == {name for name in empty.files() if name.endswith(".svg")}
    empty.page("assets/logo.svg", drawn.format("M0 0v9"))  # the same drawing is released as something else
    empty.approve("brightledger", "Dana Reyes", scope="site, name, logo")
    empty.succeed()
    assert {"assets/logo.svg", "assets/team/d.svg"} <= empty.files()


def test_a_logo_and_a_face_are_copied_only_where_they_were_released(empty: Site):
    pictures = {"logo": "assets/logo.svg", "people": {"p": {"name": "Dana Reyes", "photo": "assets/dana.svg"}}}
    for name in ("logo", "dana"):
        empty.page(f"assets/{name}.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    empty.story("brightledger", "Brightledger", "Dana Reyes", scope="site, name", facts=pictures)
    empty.succeed("--strict")
    assert not {name for name in empty.files() if name.startswith("assets/") and name.endswith(".svg")}
    empty.story("brightledger", "Brightledger", "Dana Reyes", scope="site, name, logo", facts=pictures)
    empty.succeed("--strict")
    assert {"assets/logo.svg"} == {name for name in empty.files() if name.endswith(".svg")}
    empty.story("brightledger", "Brightledger", "Dana Reyes", scope="site, name, logo, photo", facts=pictures)
    empty.succeed("--strict")
    assert {"assets/logo.svg", "assets/dana.svg"} == {name for name in empty.files() if name.endswith(".svg")}


def test_a_name_that_was_not_released_is_nowhere(empty: Site):
    body = "> This tool saved us 13 hours a week.\n>\n> — {person} {{#saved}}\n"
    empty.story(
        "fridays",
        "Brightledger",
        "Dana Reyes",
        scope="site",
        title="A firm gets its Fridays back",
        summary="How they stopped closing the books at night.",
        tags={},
        facts={"industry": "Accounting", "url": "https://brightledger.example"},
        body=body,
    )
    empty.succeed("--strict")
    assert "13 hours a week" in empty.text("stories/fridays/index.html")
    assert empty.holding("Brightledger", "brightledger", "Dana", "Reyes") == {}
    assert not [name for name in empty.files() if name.startswith("customers/")]


def test_comments_of_authors_are_taken_out(built: Site):
    assert built.holding("ask about the board") == {}


def test_no_page_of_a_story_leads_to_its_source(two: Site):
    two.succeed("--strict")
    assert two.holding("edit/main/content/pages/stories") == {}
    assert two.holding("edit/main/content/pages/index.md")


def test_other_plugins_see_public_fields_only(two: Site):
    two.write(
        "hook.py",
        """
        seen = []

        def on_page_markdown(markdown, page, config, files):
            seen.append(str(page.meta) + markdown + page.file.content_string)

        def on_files(files, config):
            seen.extend(f.content_string for f in files if f.is_documentation_page())

        def on_post_build(config):
            open(config.config_file_path + ".seen", "w").write("\\n".join(seen))
        """,
    )
    two.config["hooks"] = ["hook.py"]
    two.succeed()
    seen = (two.root / "mkdocs.yml.seen").read_text()
    assert "Brightledger gets its Fridays back" in seen
    for trace in (*TRACES, "approvals", "sha256", "evidence", "interviews", "TODO"):
        assert trace not in seen, trace


def test_words_of_a_transcript_on_a_page_stop_the_build(site: Site):
    site.succeed()
    before = site.html("index.html")
    site.page("notes.md", "The board nearly cancelled the whole migration because the first invoice run went wrong.\n")
    output = site.refuse()
    assert "site/notes/index.html: P301" in output
    assert "board" not in output
    assert site.html("index.html") == before
    assert "notes/index.html" not in site.files()


@pytest.mark.parametrize(
    "smuggle",
    [
        lambda site: site.page("transcript.md", TRANSCRIPT.format(label="Dana", name="Brightledger")),
        lambda site: site.page("data.json", f'{{"t": "{TRANSCRIPT.splitlines()[-1]}"}}'),
        lambda site: site.page("a.md", "---\ndescription: ask brightledger.private@mail.example first\n---\n\nx\n"),
        lambda site: site.page("a.md", "<div hidden data-x='2026-10-02-brightledger-consent.eml'></div>\n"),
        lambda site: site.page("a.md", '--8<-- "content/interviews/brightledger/transcript.vtt"\n'),
        lambda site: site.page("a.md", "<!-- the board nearly cancelled the whole migration because the first -->\n"),
    ],
    ids=["page", "file", "address", "evidence", "snippet", "comment"],
)
def test_nothing_private_is_smuggled_in(site: Site, smuggle):
    site.config["markdown_extensions"] = [{"pymdownx.snippets": {"base_path": [str(site.root)]}}]
    smuggle(site)
    output = site.refuse()
    assert "P301" in output or "P302" in output
    assert not site.built.exists()


@pytest.mark.parametrize("name", ["dana.vtt", "call.SRT", "deep/notes.docx", "mail.eml"])
def test_files_that_interviews_come_in_are_refused(site: Site, name: str):
    site.page(f"assets/{name}", "anything")
    assert f"assets/{name}: P204" in site.refuse()
    site.settings["downloads"] = ["assets/*"]
    site.succeed("--strict")
    site.settings["downloads"] = []
    site.config["exclude_docs"] = f"assets/{name}"
    site.succeed("--strict")


def test_links_that_leave_docs_dir_are_refused(site: Site):
    (site.docs / "linked").symlink_to(site.root / "content" / "interviews", target_is_directory=True)
    assert "P205" in site.refuse()
    (site.docs / "linked").unlink()
    (site.docs / "one.md").symlink_to(site.root / "mkdocs.yml")
    assert "one.md: P205" in site.refuse()
    (site.docs / "one.md").unlink()
    (site.docs / "two.md").symlink_to(site.docs / "index.md")
    site.succeed()


def test_a_plugin_that_brings_a_story_back_is_not_heard(two: Site):
    two.write(
        "hook.py",
        """
        from mkdocs.structure.files import File

        def on_files(files, config):
            files.append(File("stories/globex.md", config.docs_dir, config.site_dir, config.use_directory_urls))
            return files
        """,
    )
    two.config["hooks"] = ["hook.py"]
    two.succeed()
    assert two.holding(*TRACES) == {}


def test_a_published_story_that_is_excluded_stops_the_build(site: Site):
    site.config["exclude_docs"] = "stories/brightledger.md"
    assert "P210" in site.refuse()


def test_the_plugin_cannot_be_switched_off_in_passing(two: Site):
    two.config["plugins"] = ["search", {"casestudies": {"publisher": "Tallyroom", "enabled": False}}]
    two.refuse()
    assert not two.built.exists()


def test_nothing_is_left_beside_the_site(site: Site, tmp_path: Path):
    site.succeed()
    site.page("notes.md", "The board nearly cancelled the whole migration because the first invoice run went wrong.\n")
    site.refuse()
    assert {p.name for p in tmp_path.iterdir()} == {"content", "mkdocs.yml", "site", ".cache"}
