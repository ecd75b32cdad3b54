"""`casestudies export`: everything that is published, and nothing else."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
import yaml

from casestudies.publish.lettering import AVAILABLE
from casestudies.publish.publication import Publication
from casestudies.review import release, review_with_memory
from casestudies.stories.settings import open_project, read_settings
from casestudies_export.export import Export
from helpers.real_sites import TODAY

DRAFT = ("Globex", "globex", "Okafor")
WORDS = "This tool saved us 13 hours a week."


def test_a_story_is_finished_html_under_its_front_matter(site):
    said = site.export()
    assert "1 story and 2 quotes published" in said
    _, front, body = site.exported("stories/brightledger.md").split("---\n", 2)
    told = yaml.safe_load(front)
    assert told["title"] == "Brightledger gets its Fridays back"
    assert told["casestudies"]["kind"] == "story"
    assert "og:title" in told["casestudies"]["head"]
    assert body.strip().startswith("<div")
    assert "\n\n" not in body.strip()
    assert re.search(rf"<blockquote[^>]*>\s*<p>.*{re.escape(WORDS[:12])}", body, re.DOTALL)
    assert "TODO ask about the board" not in body


def test_nothing_withheld_is_in_it_and_nothing_private(site):
    site.page("assets/globex.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    site.page("stories/notes.txt", "not for anybody\n")
    site.page("drafts/later.md", "# Not yet\n")
    site.config = {"draft_docs": "drafts/"}
    site.export()
    assert (
        site.telling(
            *DRAFT[:1], "Okafor", "stories/globex", "private@mail", "nearly cancelled", "Not yet", "not for anybody"
        )
        == []
    )


def test_the_manifest_lists_every_file_and_every_page(site):
    site.export()
    manifest = json.loads((site.out / "manifest.json").read_text("utf-8"))
    assert set(manifest["files"]) == site.names() - {"manifest.json"}
    for name, digest in manifest["files"].items():
        assert hashlib.sha256((site.out / name).read_bytes()).hexdigest() == digest
    assert {f"pages/{page['src']}" for page in manifest["pages"]} == {n for n in site.names() if n.startswith("pages/")}
    story = next(page for page in manifest["pages"] if page.get("story"))
    assert (story["story"], story["address"], story["kind"]) == ("brightledger", "stories/brightledger/", "story")
    kinds = {name.split("/")[1] for name in site.names() if name.startswith("static/")}
    assert {"casestudies", "stories"} <= kinds  # styles, proofs and embeds; feeds


def test_two_exports_of_one_edition_are_the_same_bytes(site):
    site.export()
    first = {name: (site.out / name).read_bytes() for name in site.names()}
    site.export()
    assert {name: (site.out / name).read_bytes() for name in site.names()} == first


def test_a_withdrawal_leaves_nothing_of_the_old_export(site):
    site.export()
    assert site.telling(WORDS)
    site.withdraw("brightledger")
    site.page("index.md", "# Welcome\n\n[Bright](stories/brightledger.md) !quote[brightledger#saved]\n")
    assert "Brightledger" not in site.export()
    assert site.telling(WORDS, "Dana Reyes", "Brightledger", "stories/brightledger") == []
    assert "Bright" in site.exported("index.md")


OWN = """\
# About

Before. !quote[brightledger#saved]

!quote[brightledger#saved]

  !quote[brightledger#saved]

As `!quote[brightledger#saved]` is written, and so:

```markdown
!quote[brightledger#saved]
```

See [the draft](stories/globex.md), [the story](stories/brightledger.md "Read it") and ![a picture](a.png).
"""


def test_pages_of_the_site_have_their_quotes_filled_in_and_code_left_alone(site):
    site.page("about.md", f"---\ntitle: About us\n---\n{OWN}")
    site.page("a.png", b"\x89PNG")
    site.export()
    made = site.exported("about.md")
    assert made.startswith("---\ntitle: About us\n---\n")
    assert made.count("<figure") == 2
    assert made.count("Before. <") == 1
    assert made.count("!quote[") == 2
    assert 'See the draft, [the story](../stories/brightledger/ "Read it") and ![a picture](../a.png).' in made
    ids = re.findall(r' id="([^"]+)"', made)
    assert len(ids) == len(set(ids)) == 6
    assert (site.out / "static/a.png").is_file()


TAGS = """\
# Rounds

<img src="../img/the%20van.png" alt=""> <img src='../../a.png' alt=""> <a class="x" href="../../about/#who">Us</a>
<a href="../../">Home</a> <a href="../../stories/brightledger/">Ledgers</a> <a href="../../stories/feed.xml">Feed</a>
<img src="img/desk.png" alt=""> <a href="https://van.example/a/">Out</a> <a href="/a.png">Top</a> <a href="#here">Here</a>

`<img src="../img/the%20van.png">`
"""


def test_addresses_in_tags_are_for_the_page_or_for_the_file_as_a_generator_reads_them(site):
    site.page("guide/rounds.md", TAGS)
    site.page("about.md", "# About\n")
    for picture in ("a.png", "guide/img/the van.png", "guide/img/desk.png"):
        site.page(picture, b"\x89PNG")
    assert _own(site, linked=True) == TAGS.strip()
    made = _own(site, linked=False)
    shown, code = made.split("\n\n`")
    assert re.findall(r"""(?:src|href)=["']([^"']*)""", shown) == [
        "img/the%20van.png",
        "../a.png",
        "../about.md#who",
        "../index.md",
        "../stories/brightledger.md",
        "../stories/feed.xml",
        "img/desk.png",  # there is no such picture as MkDocs reads it, and there is one for Zensical
        "https://van.example/a/",
        "/a.png",
        "#here",
    ]
    assert code == '<img src="../img/the%20van.png">`'


def _own(site, *, linked: bool) -> str:
    """The text of a page of the site, as it is exported."""
    site.configure()
    at = open_project(site.root / "mkdocs.yml")
    settings = read_settings(site.root / "mkdocs.yml").data
    made = Export(Publication(review_with_memory(at, today=TODAY), at), settings)
    return next(page.body for page in made.pages(linked=linked) if page.src == "guide/rounds.md")


def test_what_stops_a_build_stops_an_export(site):
    site.page("about.md", "!quote[brightledger#nobody]\n")
    assert "P201" in site.refused()
    site.page("about.md", "# About\n")
    site.page("assets/dana.vtt", "WEBVTT\n")
    assert "P204" in site.refused()
    (site.docs / "assets/dana.vtt").unlink()
    site.page("about.md", "The board nearly cancelled the whole migration because the first invoice run went wrong.\n")
    assert "P301" in site.refused()
    assert not site.out.exists()


def test_a_refused_export_leaves_the_one_before(site):
    site.export()
    before = site.names()
    site.page("about.md", "The board nearly cancelled the whole migration because the first invoice run went wrong.\n")
    assert "P301" in site.refused()
    assert site.names() == before
    assert [p.name for p in site.root.iterdir() if "aside" in p.name] == []


@pytest.mark.parametrize(
    "where", [".", "content", "content/pages", "content/pages/out", "content/interviews", ".git", ".."]
)
def test_a_folder_that_holds_anything_else_is_refused(site, where):
    (site.root / ".git").mkdir()
    site.page("mine.txt", "mine")
    assert "P702" in site.refused("export", str(site.root / where))
    assert (site.docs / "mine.txt").is_file()


def test_a_folder_of_somebody_elses_is_refused(site, tmp_path: Path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other/thesis.md").write_text("years of work")
    assert "P702" in site.refused("export", str(tmp_path / "other"))
    (tmp_path / "other/manifest.json").write_text('{"manifest_version": 3}')
    assert "P702" in site.refused("export", str(tmp_path / "other"))
    assert (tmp_path / "other/thesis.md").read_text() == "years of work"


def test_a_file_that_somebody_put_beside_an_export_is_not_lost(site):
    site.export()
    (site.out / "notes.md").write_text("mine")
    assert "P702" in site.refused()
    assert (site.out / "notes.md").read_text() == "mine"
    (site.out / "notes.md").unlink()
    (site.out / ".gitkeep").touch()
    site.export()
    assert (site.out / ".gitkeep").exists()


def test_the_sites_own_extensions_read_the_stories(site):
    site.config = {"markdown_extensions": ["casestudies.guard", "nowhere.at_all"]}
    assert "P701" in site.refused()
    site.config = {"markdown_extensions": ["casestudies.guard", {"toc": {"permalink": "#"}}, "admonition"]}
    site.export()
    assert "admonition" not in site.exported("stories/brightledger.md")


def test_a_page_that_is_not_utf_8_is_one_clear_error(site):
    site.page("old.md", b"# Caf\xe9\n")
    assert "old.md: C101" in site.refused()


def test_settings_with_tags_are_passed_over_and_named(site):
    site.write("emoji.py", "")
    site.configure()
    text = (site.root / "mkdocs.yml").read_text("utf-8")
    marked = text.replace(
        "- casestudies.guard", "- casestudies.guard\n- toc:\n    slugify: !!python/name:emoji.nothing"
    )
    (site.root / "mkdocs.yml").write_text(marked, "utf-8")
    site.configure = lambda: None
    assert "`toc`" in site.export()


def test_a_front_page_is_printed_with_what_its_author_wrote(site):
    site.page(
        "index.md", "---\ntemplate: casestudies/home.html\ntitle: Tallyroom\n---\n\n# Welcome\n\n[More](about.md)\n"
    )
    site.page("about.md", "# About\n")
    site.export()
    made = site.exported("index.md")
    assert 'class="cs-page cs-home"' in made
    assert '<a href="about/">More</a>' in made


def test_braces_are_no_template_to_anybody(site):
    site.page("index.md", "---\ntemplate: casestudies/home.html\n---\n\nWith {{ config }} {% raw %} {{< x >}}\n")
    site.export()
    made = site.exported("index.md").split("---\n", 2)[2]
    assert "&#123;&#123; config &#125;&#125;" in made
    assert "{" not in made


@pytest.mark.skipif(not AVAILABLE, reason="a card is drawn")
def test_what_stands_above_an_exported_page_may_name_words_that_are_disclosed(site, monkeypatch):
    """A card's description says of which words a speaker went on to qualify something."""
    told = "“I actually have my weekends back.”: The speaker went on to qualify this."
    monkeypatch.setattr(release, "qualified_inline", lambda judged, language: (told,))
    site.approve("brightledger", "Dana Reyes", "site, name, social")
    site.export()
    above = site.exported("stories/brightledger.md").split("\n---\n")[0]
    assert told in " ".join(above.split())
