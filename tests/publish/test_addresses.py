"""Links from one page to the rest of the site."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.publish.addresses import AskedSite, Site, relative

URLS = {
    "index.md": "./",
    "stories/brightledger.md": "stories/brightledger/",
    "voices/index.md": "voices/",
    "about.md": "about.html",
}
SITE = Site(URLS.__getitem__, {"brightledger": "stories/brightledger.md"}, "https://tallyroom.example/docs/")


@pytest.mark.parametrize(
    ("page", "target", "address"),
    [
        ("./", "stories/brightledger.md", "stories/brightledger/"),
        ("", "voices/index.md", "voices/"),
        ("stories/brightledger/", "voices/index.md", "../../voices/"),
        ("stories/brightledger/", "brightledger#saved", "#saved"),
        ("voices/", "brightledger#saved", "../stories/brightledger/#saved"),
        ("voices/", "index.md", "../"),
        ("about.html", "index.md", "./"),
        ("voices/", "about.md", "../about.html"),
        ("voices/", "https://brightledger.example/x", "https://brightledger.example/x"),
        ("voices/", "javascript:alert(1)", ""),
        ("voices/", "//elsewhere.example", ""),
        ("voices/", "data:text/html,x", ""),
    ],
)
def test_links_are_relative_and_carry_no_scripts(page: str, target: str, address: str):
    assert SITE.seen_from(page).url(target) == address


def test_what_is_not_published_cannot_be_linked():
    with pytest.raises(LookupError):
        SITE.seen_from("voices/").url("stories/withheld.md")


def test_public_addresses():
    assert SITE.absolute("brightledger#saved") == "https://tallyroom.example/docs/stories/brightledger/#saved"
    assert SITE.absolute_asset("assets/a b.svg") == "https://tallyroom.example/docs/assets/a%20b.svg"
    assert Site(URLS.__getitem__, {}).absolute("index.md") == ""


ADDRESS = st.lists(st.sampled_from(["a", "b", "c.html"]), max_size=4).map("/".join)


@given(ADDRESS, st.booleans(), ADDRESS, st.booleans())
def test_a_browser_finds_what_a_link_means(target: str, folder: bool, page: str, here_folder: bool):
    target = f"{target}/" if folder and target else target
    page = f"{page}/" if here_folder and page else page
    root = "https://x.example/r/"
    assert urljoin(root + page, relative(target, page)) == root + target


def test_who_notes_what_a_page_asked_for_is_told_what_was_asked_within_it():
    site = AskedSite(URLS.__getitem__, {})

    def page() -> str:
        before = site.path("index.md")
        _, asked = site.noting(lambda: site.path("about.md"))
        assert asked == {"about.md": "about.html"}
        return before + site.path("voices/index.md")

    made, asked = site.noting(page)
    assert made == "./voices/"
    assert asked == {name: URLS[name] for name in ("index.md", "about.md", "voices/index.md")}
