"""Withheld stories on the author's own machine, and nowhere else."""

from __future__ import annotations

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from helpers.ports import free_port
from helpers.real_sites import Site


@pytest.fixture
def draft(site: Site) -> Site:
    site.story("globex", "Globex", "Ravi Patel", approve=False)
    site.settings["preview"] = True
    return site


def serve(site: Site, times: int = 1, address: str = "") -> None:
    """What `mkdocs serve` does but for waiting: one plugin, and for every build a configuration of its own."""
    site.configure()
    plugins = None
    address = address or f"127.0.0.1:{free_port()}"
    for _ in range(times):
        made = load_config(str(site.root / "mkdocs.yml"), site_dir=str(site.built), dev_addr=address)
        if plugins is None:
            plugins = made.plugins
            plugins.on_startup(command="serve", dirty=False)
        made.site_url = f"http://{address}/"
        build(made, serve_url=made.site_url)
    plugins.on_shutdown()


def test_serving_shows_withheld_stories_under_a_banner(draft: Site):
    serve(draft)
    page = draft.html("stories/globex/index.html")
    assert "cs-preview" in page
    assert "awaiting approval" in page
    for name in ("stories/globex/index.html", "stories/brightledger/index.html", "stories/index.html"):
        assert '<meta name="robots" content="noindex' in draft.html(name)
    assert not {"stories/feed.xml", "voices/feed.json"} & draft.files()


def test_a_published_story_leads_to_a_withheld_one_of_the_same_company(site: Site):
    site.story("second", "Brightledger", "Dana Reyes", approve=False)
    site.settings["preview"] = True
    serve(site)
    assert "Preview" in site.html("stories/brightledger/index.html")


def test_building_never_does(draft: Site, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("CASESTUDIES_PREVIEW", "1")
    draft.succeed()
    assert draft.holding("Globex") == {}
    assert all("/proofs/" in name for name in draft.holding("noindex"))  # the pages of proofs are for nobody's search


def test_serving_without_asking_does_not(draft: Site, monkeypatch: pytest.MonkeyPatch):
    draft.settings["preview"] = False
    serve(draft)
    assert draft.holding("Globex") == {}
    monkeypatch.setenv("CASESTUDIES_PREVIEW", "1")
    serve(draft)
    assert "stories/globex/index.html" in draft.files()


@pytest.mark.parametrize("address", ["0.0.0.0:8000", "192.168.1.7:8000", "[::]:8000", "tallyroom.example:80"])
def test_serving_to_others_is_refused(draft: Site, address: str):
    with pytest.raises(Abort):
        serve(draft, address=address)
    assert not draft.built.exists()


def test_serving_again_after_a_change_shows_the_change(draft: Site):
    serve(draft, times=2)
    assert "stories/globex/index.html" in draft.files()
    assert draft.html("stories/brightledger/index.html").count("<blockquote") == 1


def test_words_of_a_transcript_are_not_even_previewed(draft: Site):
    draft.page("notes.md", "The board nearly cancelled the whole migration because the first invoice run went wrong.\n")
    with pytest.raises(Abort):
        serve(draft)
    assert not draft.built.exists()


WRONG = {
    "altered": ("> This tool saved us 15 hours a week.\n>\n> — Ravi Patel", "13 hours a week"),
    "not found": ("> Nobody in this house ever said such a thing.\n>\n> — Ravi Patel", "Nobody in this house"),
    "in running text": ("“I never have my weekends back,” says Ravi.", "I actually have my weekends back."),
    "somebody unknown": ("> This tool saved us 13 hours a week.\n>\n> — Rava Patel", "Rava Patel"),
    "without a name": ("> This tool saved us 13 hours a week.", "This tool saved us"),
    "without marks": ("**Ravi Patel:** We loved each and every minute of it.", "each and every minute"),
    "in a note": ('!!! quote "Ravi"\n    “We loved each and every minute of it.”', "each and every minute"),
    "in HTML": ("<q>We loved each and every minute of it.</q>", "each and every minute"),
    "in a heading": ("## “We loved each and every minute of it”", "each and every minute"),
    "hostile": ("> This <b>tool</b> saved us 15 hours a week.\n>\n> — Ravi Patel", "tool"),
}


@pytest.mark.parametrize("kind", WRONG)
@pytest.mark.parametrize("approve", [False, True], ids=["a draft", "approved"])
def test_what_is_wrong_is_shown_in_place(draft: Site, kind: str, approve: bool):
    body, shown = WRONG[kind]
    draft.story("globex", "Globex", "Ravi Patel", body=f"Before.\n\n{body}\n\nAfter.\n", approve=False, results=[])
    if approve:
        draft.approve("globex", "Ravi Patel")
    serve(draft)
    page = draft.text("stories/globex/index.html")
    assert "cs-problem" in draft.html("stories/globex/index.html")
    assert shown in page
    assert "Before." in page
    assert "After." in page
    for other in ("stories/index.html", "voices/index.html", "stories/brightledger/index.html"):
        assert (draft.built / other).is_file()


def test_written_said_and_remedy_stand_beside_a_refused_quote(draft: Site):
    draft.story("globex", "Globex", "Ravi Patel", body=WRONG["altered"][0], approve=False, results=[])
    serve(draft)
    page = draft.text("stories/globex/index.html")
    for text in (
        "written This tool saved us 15 hours",
        "said by Ravi",
        "faithful This tool saved us 13 hours",
        "--fix",
    ):
        assert text in page
    assert "content/pages/stories/globex.md" in page


def test_a_build_shows_none_of_it(draft: Site):
    draft.story("globex", "Globex", "Ravi Patel", body=WRONG["altered"][0], approve=False, results=[])
    draft.settings["preview"] = False
    draft.succeed()
    assert draft.holding('cs-problem"', "15 hours", "faithful") == {}


def test_a_build_that_fails_is_told_on_the_pages_that_are_still_served(site: Site):
    site.configure()
    address = f"127.0.0.1:{free_port()}"
    made = load_config(str(site.root / "mkdocs.yml"), site_dir=str(site.built), dev_addr=address)
    made.plugins.on_startup(command="serve", dirty=False)

    def builder() -> None:
        again = load_config(str(site.root / "mkdocs.yml"), site_dir=str(site.built), dev_addr=address)
        again.site_url = f"http://{address}/"
        build(again, serve_url=again.site_url)

    builder()
    server = LiveReloadServer(builder, "127.0.0.1", 0, str(site.built))
    try:
        made.plugins.on_serve(server, config=made, builder=builder)
        story = site.docs / "stories/brightledger.md"
        right = story.read_text("utf-8")
        for wrong in ("<script>", "<i>again</i>"):
            story.write_text(right.replace("title:", f"titel: {wrong}\ntitle:"), "utf-8")
            server.builder()
        for page in ("index.html", "stories/brightledger/index.html", "404.html"):
            told = site.html(page)
            assert told.count("cs-stale") == 1
            assert "older than your files" in told
            assert "stories/brightledger.md:" in told
            assert "titel" in told
        story.write_text(right, "utf-8")
        server.builder()
        assert site.holding("cs-stale") == {}
        site.withdraw("brightledger")
        server.builder()
        assert site.holding("rightledger") == {}
    finally:
        server.server_close()
        made.plugins.on_shutdown()
