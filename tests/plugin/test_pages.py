"""What a build publishes: stories, the index, the wall, customers, and quotes wherever they are referred to."""

from __future__ import annotations

import json
import re

import pytest

from helpers.real_sites import Site


def test_a_story_is_published_with_its_quotes_from_the_record(built: Site):
    page = built.html("stories/brightledger/index.html")
    assert "1 story and 2 quotes published" in built.said
    assert page.count("<blockquote") == 1
    assert "This tool saved us 13 hours a week." in built.text("stories/brightledger/index.html")
    assert page.count("<q ") == 1
    assert "I actually have my weekends back." in built.text("stories/brightledger/index.html")
    assert "Dana Reyes" in page
    assert "How this was checked" in page


def test_index_wall_and_customer_pages_are_made(built: Site):
    assert "Brightledger gets its Fridays back" in built.html("stories/index.html")
    assert "13 hours a week" in built.text("voices/index.html")
    assert "13 hours a week" in built.text("customers/brightledger/index.html")


def test_a_page_of_the_authors_own_is_put_above_ours(site: Site):
    site.page("stories/index.md", "# Our people\n\nThey speak for themselves.\n")
    site.page("voices.md", "# Heard\n")
    site.succeed("--strict")
    assert "They speak for themselves." in site.html("stories/index.html")
    assert "Brightledger gets its Fridays back" in site.html("stories/index.html")
    assert "13 hours a week" in site.text("voices/index.html")


@pytest.mark.parametrize("asked", ["template: casestudies/home.html", "casestudies: home"])
def test_a_front_page_can_be_asked_for(site: Site, asked: str):
    site.page("index.md", f"---\n{asked}\n---\n\nWe do books.\n")
    site.succeed("--strict")
    home = site.html("index.html")
    assert "We do books." in home
    assert 'href="stories/brightledger/' in home


def test_quotes_stand_on_any_page(site: Site):
    site.page(
        "about/us.md",
        """\
        # Us

        !quote[brightledger#saved]

        They say !quote[brightledger#i-actually-have-my-weekends] and mean it.

        ```
        !quote[brightledger#saved]
        ```
        """,
    )
    site.succeed("--strict")
    page = site.html("about/us/index.html")
    assert page.count("<blockquote") == 1
    assert page.count("<q ") == 1
    assert 'href="../../stories/brightledger/#saved"' in page
    assert page.count("!quote[brightledger#saved]") == 1


def test_links_to_a_quote_are_no_broken_anchors(site: Site):
    site.config["validation"] = {"anchors": "warn"}
    site.page("about.md", "[her words](stories/brightledger.md#saved)\n")
    site.succeed("--strict")


def test_search_finds_the_words_of_quotes(built: Site):
    index = json.loads(built.html("search/search_index.json"))
    texts = {entry["location"]: entry["text"] for entry in index["docs"]}
    assert "13 hours a week" in texts["stories/brightledger/"]
    assert "weekends back" in texts["stories/brightledger/"]
    assert "word by word" not in texts["stories/brightledger/"]
    assert not any(location.startswith(("voices/", "customers/")) for location in texts)


def test_stories_are_not_in_the_navigation_and_collections_are_where_nothing_else_is_said(built: Site):
    nav = re.findall(r'<nav class="md-nav.*?</nav>', built.html("index.html"), re.DOTALL)
    assert nav
    assert not any("stories/brightledger" in part for part in nav)
    assert any('href="stories/"' in part for part in nav)
    assert any('href="voices/"' in part for part in nav)


def test_a_navigation_of_the_sites_own_is_respected(site: Site):
    site.config["nav"] = ["index.md", {"Voices": "voices/index.md"}]
    site.succeed("--strict")
    assert 'href="voices/"' in site.html("index.html")


def test_sites_without_directories_in_addresses(site: Site):
    site.config["use_directory_urls"] = False
    site.page("about.md", "They say !quote[brightledger#saved] there.\n")
    site.succeed("--strict")
    assert 'href="../customers/brightledger.html"' in site.html("stories/brightledger.html")
    assert "13 hours a week" in site.text("about.html")


def test_hostile_fields_stay_words(empty: Site):
    bad = "Fridays </title><script>alert(x)</script> {{ config }} & back"
    empty.story("brightledger", "Brightledger", "Dana Reyes", title=bad, summary=bad, tags={"product": [bad]})
    empty.succeed("--strict")
    for name in empty.files():
        if name.endswith((".html", ".xml")):
            assert "<script>alert" not in empty.html(name), name
    page = empty.html("stories/brightledger/index.html")
    assert "<title>Fridays &lt;/title&gt;&lt;script" in page
    assert "{{ config }}" in page


def test_structured_data_and_feeds_are_there(built: Site):
    page = built.html("stories/brightledger/index.html")
    data = json.loads(re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[0])
    assert {node["@type"] for node in data["@graph"]} == {"Article", "Quotation"}
    assert page.count('rel="canonical"') == 1
    assert '<meta property="og:url" content="https://tallyroom.example/stories/brightledger/">' in page
    assert {"stories/feed.xml", "stories/feed.json", "voices/feed.xml", "voices/feed.json"} <= built.files()
    assert "<lastmod>2026-10-02</lastmod>" in built.html("sitemap.xml")


def test_without_an_address_of_its_own_a_site_has_no_feeds(site: Site):
    site.config["site_url"] = ""
    site.succeed("--strict")
    assert not [name for name in site.files() if "feed" in name]


def test_an_empty_site_builds(empty: Site):
    empty.succeed("--strict")
    assert "stories/index.html" in empty.files()


def test_a_template_of_the_sites_own_replaces_ours(site: Site):
    site.config["theme"] = {"name": "material", "font": False, "custom_dir": "overrides"}
    site.write(
        "overrides/casestudies/quote.html",
        "<figure class=mine><blockquote>{{ voice.quote.text }}</blockquote></figure>",
    )
    site.succeed("--strict")
    assert "<figure class=mine>" in site.html("stories/brightledger/index.html")
    site.write("overrides/casestudies/quote.html", "<p>\n{{ voice.tekst }}</p>")
    assert "overrides/casestudies/quote.html:2: P212" in site.refuse()


def test_other_pages_are_left_alone(site: Site):
    site.page("plain.md", "# Plain\n\n> Not a customer at all, only a proverb of ours.\n\n<q>short</q>\n")
    site.succeed("--strict")
    page = site.html("plain/index.html")
    assert "<blockquote>" in page
    assert "og:type" not in page
    assert "ld+json" not in page


def test_a_heading_that_reads_like_a_quote_s_id_has_another(site: Site):
    body = (
        "## Saved\n\nSee [above](#saved).\n\n> This tool saved us 13 hours a week.\n>\n> — Dana Reyes {#saved}\n\n"
        "### Check saved\n\nText.\n\n## Again {#saved}\n"
    )
    site.story("brightledger", "Brightledger", "Dana Reyes", body=body)
    site.config["markdown_extensions"] = ["attr_list", {"toc": {"permalink": True}}]
    site.succeed("--strict")
    page = site.html("stories/brightledger/index.html")
    ids = re.findall(r'\bid="([^"]*)"', page)
    assert len(ids) == len(set(ids))
    assert '<figure class="cs-quote cs-quote--short" id="saved">' in page
    assert '<h2 id="saved_1">Saved' in page
    assert 'href="#saved_1"' in page
    assert '<h2 id="again">Again' in page


def test_the_page_on_which_hosts_choose_is_in_the_navigation_only_where_that_names_it(site: Site):
    site.story("brightledger", "Brightledger", "Dana Reyes", scope="site, name, widget")
    site.succeed("--strict")
    assert 'href="embed/"' not in site.html("index.html")
    site.config["nav"] = ["index.md", {"Show them elsewhere": "embed/index.md"}]
    site.succeed("--strict")
    assert 'href="embed/"' in site.html("index.html")
