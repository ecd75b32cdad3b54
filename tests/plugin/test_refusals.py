"""What stops a build, and what the author is told."""

from __future__ import annotations

import pytest

from helpers.real_sites import BODY, Site


def test_a_quote_that_was_not_said_stops_the_build(site: Site):
    path = site.docs / "stories" / "brightledger.md"
    path.write_text(path.read_text().replace("13 hours a week", "15 hours a week"))
    site.approve("brightledger", "Dana Reyes")
    output = site.refuse("-q")
    assert "content/pages/stories/brightledger.md:" in output
    assert "Q2" in output
    assert "15 hours" not in output  # this is no terminal
    assert "run the build (or `casestudies check`) in a terminal to see them" in output
    assert not site.built.exists()


@pytest.mark.parametrize("ref", ["brightledger#nope", "nobody#saved", "brightledger", ""])
def test_a_reference_to_no_quote_names_file_and_line(site: Site, ref: str):
    site.page("about.md", f"---\ntitle: Us\n---\n\nAs she says, !quote[{ref}] and so on.\n")
    assert "content/pages/about.md:5: P201" in site.refuse()


def test_all_wrong_references_of_a_page_are_told_at_once(site: Site):
    site.page("about.md", "!quote[a#b]\n\n!quote[c#d]\n")
    output = site.refuse()
    assert "about.md:1: P201" in output
    assert "about.md:3: P201" in output


def test_the_words_of_a_withdrawn_story_leave_the_site_with_the_next_build(site: Site):
    site.page("about.md", "Before.\n\n!quote[brightledger#saved]\n\nAfter.\n")
    site.succeed("--strict")
    assert "13 hours" in site.html("about/index.html")
    site.withdraw("brightledger")
    output = " ".join(site.succeed("--strict").split())
    assert "left out: brightledger#saved (content/pages/about.md:3)" in output
    page = site.html("about/index.html")
    assert "Before." in page
    assert "13 hours" not in page


def test_where_it_is_asked_for_a_reference_to_a_withheld_quote_stops_the_build(site: Site):
    site.page("about.md", "Before.\n\n!quote[brightledger#saved]\n\nAfter.\n")
    site.settings["withheld_references"] = "error"
    site.withdraw("brightledger")
    output = site.refuse()
    assert "content/pages/about.md:3: P202" in output
    assert "withdrawn" in output


def test_a_quote_that_never_existed_stops_the_build_even_in_a_withheld_story(site: Site):
    site.page("about.md", "Before.\n\n!quote[brightledger#never]\n")
    site.withdraw("brightledger")
    assert "content/pages/about.md:3: P201" in site.refuse()


@pytest.mark.parametrize(
    "quotation",
    [
        "!!! note\n    > We never said anything of this kind.\n",
        "- a list\n\n    > We never said anything of this kind.\n",
    ],
)
def test_a_quotation_that_only_the_renderer_sees_is_refused(site: Site, quotation: str):
    site.config["markdown_extensions"] = ["admonition"]
    site.story("brightledger", "Brightledger", "Dana Reyes", body=f"{BODY}\n{quotation}")
    site.refuse()
    assert not site.built.exists()


def test_an_extension_that_makes_quotations_is_refused(site: Site):
    site.write(
        "quoting.py",
        """
        from markdown.extensions import Extension
        from markdown.postprocessors import Postprocessor

        class Quoting(Postprocessor):
            def run(self, text):
                return text + "<blockquote>We never said this.</blockquote>"

        class QuotingExtension(Extension):
            def extendMarkdown(self, md):
                md.postprocessors.register(Quoting(md), "quoting", 0)

        def on_config(config):
            config.markdown_extensions.append(QuotingExtension())
        """,
    )
    site.config["hooks"] = ["quoting.py"]
    output = site.refuse()
    assert "P203" in output
    assert "stories/brightledger.md" in output


def test_a_plugin_that_rewrites_a_story_is_not_heard(site: Site):
    site.write(
        "hook.py",
        """
        def on_page_markdown(markdown, page, config, files):
            return markdown + "\\n\\nA line of the hook.\\n"
        """,
    )
    site.config["hooks"] = ["hook.py"]
    site.succeed()
    assert "A line of the hook" not in site.html("stories/brightledger/index.html")
    assert "A line of the hook" in site.html("index.html")


def test_a_plugin_that_quotes_somebody_on_another_page_stops_the_build(site: Site):
    site.write(
        "hook.py",
        """
        def on_page_markdown(markdown, page, config, files):
            return markdown + "\\n\\n> We never said this. — Dana Reyes\\n"
        """,
    )
    site.config["hooks"] = ["hook.py"]
    output = site.refuse()
    assert "index.md: P223" in output
    assert not site.built.exists()


def test_a_file_inserted_into_a_story_is_refused(site: Site):
    path = site.docs / "stories" / "brightledger.md"
    path.write_text(path.read_text() + '\n    --8<-- "mkdocs.yml"\n')
    site.refuse()
    site.approve("brightledger", "Dana Reyes")
    site.refuse()
    assert not site.built.exists()


@pytest.mark.parametrize(
    "settings",
    [{"publsher": "Tallyroom"}, {"interviews": "content/pages/x"}, {"customers": "../out"}, {"preview": "perhaps"}],
)
def test_wrong_settings_stop_the_build(site: Site, settings: dict[str, str]):
    site.succeed()
    site.settings |= settings
    assert "mkdocs.yml" in site.refuse()


def test_a_settings_file_in_a_folder_is_named_with_it(site: Site, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(site.root.parent)
    site.settings = {"customers": "../customers"}
    assert f"{site.root.name}/mkdocs.yml: C110" in site.refuse()
    site.settings = {}
    site.page("raw.md", "# Raw\n\n!quote[brightledger#nothing]\n")
    assert f"{site.root.name}/content/pages/raw.md:3: P201" in site.refuse()


def test_files_of_a_site_elsewhere_are_named_by_their_whole_path(site: Site, monkeypatch: pytest.MonkeyPatch):
    site.page("raw.md", "# Raw\n\n!quote[brightledger#nothing]\n")
    (site.root / "elsewhere").mkdir()
    monkeypatch.chdir(site.root / "elsewhere")
    assert f"{site.root.as_posix()}/content/pages/raw.md:3: P201" in site.refuse()


def test_a_settings_file_below_its_pages_is_told_to_move_up(site: Site):
    site.config["docs_dir"] = "../pages"
    (site.root.parent / "pages").mkdir(exist_ok=True)
    output = " ".join(site.refuse().split())
    assert "all of a site lies below the folder of its settings file. Move the settings file up" in output
