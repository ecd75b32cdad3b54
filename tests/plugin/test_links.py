"""What links to a story are shown as elsewhere: the whole way, from approval to the head of the page and its picture."""

from __future__ import annotations

import re
import zlib

from PIL import ImageFont

from casestudies.publish import lettering
from helpers.real_sites import Site

# Material's own plugin needs libraries for pictures; what matters here is when it keeps away and what it prints.
SOCIAL = """\
from mkdocs.plugins import BasePlugin

class Social(BasePlugin):
    def on_post_page(self, output, *, page, config):
        if (page.meta.get("social") or {}).get("cards") is False:
            return output
        return output.replace("</head>", '<meta property="og:title" content="x"><meta property="og:image" content="y"></head>')

def on_config(config):
    config.plugins["material/social"] = Social()
    return config
"""


def properties(html: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, content in re.findall(r'<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)"', html):
        found.setdefault(name, []).append(content)
    return found


def cards(site: Site) -> set[str]:
    return {name for name in site.files() if name.startswith("casestudies/cards/")}


def test_a_story_has_a_card_that_its_page_names(built: Site):
    (card,) = cards(built)
    head = properties(built.html("stories/brightledger/index.html"))
    assert head["og:image"] == [f"https://tallyroom.example/{card}"]
    assert (head["og:image:width"], head["og:image:height"]) == (["1200"], ["630"])
    assert head["twitter:card"] == ["summary_large_image"]
    assert head["og:image:alt"] == ["Brightledger gets its Fridays back · Tallyroom"]
    assert f'"image": "https://tallyroom.example/{card}"' in built.html("stories/brightledger/index.html")
    assert "og:image" not in properties(built.html("stories/index.html"))


def test_figures_and_the_customer_s_name_are_on_it_only_with_the_scope_social(empty: Site):
    empty.story("one", "Brightledger", "Dana Reyes", scope="site, name, social")
    empty.story("two", "Globex", "Ravi Patel", scope="site, name")
    empty.succeed("--strict")
    alternatives = [properties(empty.html(f"stories/{s}/index.html"))["og:image:alt"][0] for s in ("one", "two")]
    assert alternatives == [
        "Brightledger · Brightledger gets its Fridays back · 13 hours saved every week · Tallyroom",
        "Globex gets its Fridays back · Tallyroom",
    ]


def test_without_an_address_of_the_site_there_is_none(site: Site):
    site.config["site_url"] = ""
    site.succeed("--strict")
    assert not cards(site)
    assert "og:image" not in properties(site.html("stories/brightledger/index.html"))


def test_a_withdrawn_story_leaves_no_picture_neither_in_the_site_nor_among_those_kept(site: Site):
    site.story("globex", "Globex", "Ravi Patel", scope="site, name, social, widget")
    site.succeed("--strict")
    kept = site.root / ".cache" / "casestudies"
    before, pictures = cards(site), {file.name for file in kept.glob("*.png")}
    assert len(before) == 3  # two stories, one quote
    assert (kept / ".gitignore").read_text() == "*\n"
    site.withdraw("globex")
    site.succeed("--strict")
    assert len(cards(site)) == 1
    assert cards(site) < before
    assert {file.name for file in kept.glob("*.png")} < pictures
    assert {f"casestudies/cards/{file.name}" for file in kept.glob("*.png")} == cards(site)


def test_a_second_build_draws_nothing_and_a_broken_picture_is_drawn_again(site: Site, monkeypatch):
    site.succeed("--strict")
    (card,) = cards(site)
    whole = (site.built / card).read_bytes()
    (kept,) = (site.root / ".cache" / "casestudies").glob("*.png")
    kept.write_bytes(whole[:-20])
    site.succeed("--strict")
    assert (site.built / card).read_bytes() == whole
    from casestudies.publish.cards import CardLayout

    monkeypatch.setattr(CardLayout, "draw", lambda self: 1 / 0)
    site.succeed("--strict")
    assert (site.built / card).read_bytes() == whole


def test_a_folder_that_cannot_be_written_only_costs_time(site: Site):
    site.write(".cache", "a file where a folder should be")
    site.succeed("--strict")
    assert len(cards(site)) == 1


def test_beside_material_s_social_plugin_every_page_says_each_thing_once(site: Site):
    site.write("hook.py", SOCIAL)
    site.config["hooks"] = ["hook.py"]
    site.succeed("--strict")
    pages = [name for name in site.files() if name.endswith("index.html") and "embed" not in name]
    assert len(pages) > 3
    for name in pages:
        said = properties(site.html(name))
        assert {len(values) for values in said.values()} == {1}, (name, said)
    assert properties(site.html("stories/brightledger/index.html"))["og:title"] == [
        "Brightledger gets its Fridays back"
    ]
    assert properties(site.html("stories/index.html"))["og:title"] == ["x"]


def test_a_font_outside_the_project_or_one_that_is_none_stops_the_build(site: Site):
    site.settings["picture_font"] = "../font.ttf"
    assert "C110" in site.refuse()
    site.settings["picture_font"] = "mkdocs.yml"
    assert "P215" in site.refuse()


def test_the_site_s_own_font_draws_what_ours_cannot(site: Site, monkeypatch, tmp_path_factory):
    # Pillow's own font has no Cyrillic; here the two change places.
    small = tmp_path_factory.mktemp("font") / "small.ttf"
    small.write_bytes(ImageFont.load_default(20).path.getvalue())
    site.write("fonts/serif.ttf", zlib.decompress(lettering.FONT.read_bytes()))
    monkeypatch.setattr(lettering, "FONT", small)
    site.story("stol", "Стол", "Вера Лис", scope="site, name, social, widget")
    site.succeed("--strict")
    assert "og:image" not in properties(site.html("stories/stol/index.html"))
    pictures = len([name for name in site.files() if name.endswith(".png")])
    site.settings["picture_font"] = "fonts/serif.ttf"
    site.succeed("--strict")
    assert "og:image" in properties(site.html("stories/stol/index.html"))
    assert len([name for name in site.files() if name.endswith(".png")]) == pictures + 3  # two cards, one for mails
    assert not any("serif" in name for name in site.files())
