"""The scan of a built site, as a table: every kind of private text × every file that could carry it × every way it gets there.

Each table is built once on a site that was built clean before, so that nothing which was remembered of it hides anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from helpers.examples import spread
from helpers.real_sites import Site

# What must not be published, by a part of the name that the scan tells it by.
SENTINELS = {
    "transcript of brightledger": "the board nearly cancelled the whole migration because the first invoice run",
    "withheld story globex": "On a Tuesday in May nobody at all could find the blue ledger in the cellar",
    "title of withheld story globex": "Globex gets its Fridays back",
    "a quote of withheld story globex": "my family noticed that too",
    "evidence of brightledger": "2026-10-02-brightledger-consent.eml",
    "address in 2026-10-02": "brightledger.private@mail.example",
    "transcript of kiln-words": "we fire on Mondays now because the old kiln eats all of our Sundays",
    "a quote of withheld story testimonials/kiln": "Nobody misses the shed",
    "address in row.csv": "ada.moss.private@mail.example",
    "number in row.csv": "+44 (0) 20 79 46 01 23 4",
    "note in row.csv": "never call her before the school run is over",
    "reason of a withdrawal in twin": "she left them in anger in spring",
    "consent in brightledger": "you may record whatever I say today to you",
}
# Files of every kind in a built site, as a pattern: pages, what other plugins write, what we write, what the theme brings.
CHANNELS = (
    "index.html",
    "stories/brightledger/index.html",
    "stories/index.html",
    "voices/index.html",
    "customers/brightledger/index.html",
    "404.html",
    "notes/index.html",
    "notes.txt",
    "picture.svg",
    "picture.png",
    "search/search_index.json",
    "sitemap.xml",
    "sitemap.xml.gz",
    "stories/feed.xml",
    "voices/feed.json",
    "casestudies/embed/[0-9a-f]{16}.json",
    "casestudies/embed/[0-9a-f]{16}.html",
    "casestudies/embed/feed.json",
    "casestudies/embed/testimonials-[0-9a-f]+.js",
    "casestudies/proofs/.*.json",
    "casestudies/casestudies.css",
    "assets/javascripts/bundle.[0-9a-f]+.min.js",
    "assets/javascripts/bundle.[0-9a-f]+.min.js.map",
    "assets/stylesheets/main.[0-9a-f]+.min.css",
)
HOOK = """
import gzip, html, json, re
from pathlib import Path

SENTINELS, CHANNELS = {sentinels!r}, {channels!r}

def written(name, text):
    if name.endswith(("html", "xml", "svg", "gz")):
        return html.escape(text)
    return json.dumps(text) if name.endswith(("json", "js", "map")) else text

def planted(name, data):
    unpacked = gzip.decompress(data) if name.endswith(".gz") else data
    more = "".join("\\n<p>" + written(name, text) + "</p>\\n.\\n" for text in SENTINELS).encode()
    data = unpacked + more
    return gzip.compress(data) if name.endswith(".gz") else data

def on_post_build(config):
    site = Path(config.site_dir)
    for path in sorted(p for p in site.rglob("*") if p.is_file()):
        name = path.relative_to(site).as_posix()
        if any(re.fullmatch(channel, name) for channel in CHANNELS):
            path.write_bytes(planted(name, path.read_bytes()))
"""


@pytest.fixture
def clean(prepared: Site, tmp_path: Path) -> Site:
    return prepared.copied(tmp_path)


@pytest.fixture(scope="module")
def prepared(template: Site) -> Site:
    site = template
    site.page("notes.md", "# Notes\n\nWhat we noted.\n")
    site.page("notes.txt", "What we noted.\n")
    site.page("picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'><title>A desk</title></svg>")
    site.page("picture.png", b"\x89PNG\r\n\x1a\n\x00\x01\x02\xff\xfe")
    site.story("twin", "Twinpeak", "Mary Twin")
    body = "On a Tuesday in May nobody at all could find the blue ledger in the cellar.\n\n> My family noticed that too.\n>\n"
    site.story(
        "globex", "Globex", "Ravi Patel", approve=False, body=f"{body}> — Ravi Patel {{{{#cellar}}}}\n", results=[]
    )
    twin = site.docs / "stories/twin.md"
    reason = "\n    withdrawn: {on: 2026-11-01, by: Tallyroom, reason: She left them in anger in spring}\n---\n"
    twin.write_text(twin.read_text("utf-8").replace("\n---\n", reason, 1), "utf-8")
    interview = site.root / "content/interviews/brightledger/interview.yml"
    said = "consent: {recording: You may record whatever I say today to you}\n"
    interview.write_text(interview.read_text("utf-8") + said, "utf-8")
    site.customer("ovens", "Ovenworks", "Ada Moss")
    words = f"{SENTINELS['transcript of kiln-words']}. Nobody misses the shed."
    site.write("content/interviews/kiln-words/words.txt", f"From: Ada Moss\nDate: 2026-10-01\n\n{words}\n")
    row = ("Ada Moss", words, *(SENTINELS[f"{what} in row.csv"] for what in ("address", "number", "note")))
    site.write("content/interviews/kiln-words/row.csv", "\n".join(("Name,Words,Mail,Phone,Note", ",".join(row), "")))
    site.write(
        "content/interviews/kiln-words/interview.yml",
        "customer: ovens\ndate: 2026-10-01\nkind: survey\ntranscript: words.txt\nspeakers: {Ada Moss: p}\n",
    )
    site.write(
        "content/testimonials/kiln.md",
        "---\ncustomer: ovens\ninterviews: [kiln-words]\n---\n\n> Nobody misses the shed.\n>\n> — Ada Moss {#shed}\n",
    )
    site.config["site_url"] = "https://tallyroom.example/"
    scope = "site, widget, name"
    site.approve("brightledger", "Dana Reyes", scope)
    site.succeed("--strict")
    return site


def told(site: Site, output: str) -> set[tuple[str, str]]:
    """The table of a refusal: file and private text."""
    plain = " ".join(re.sub(r"\s+", " ", output).split())
    found = re.findall(r"site/(\S+?): P30[12] [^()]*\(([^()]*)\)", plain)
    return {(path, name) for path, name in found}


def table(site: Site, output: str, channels: tuple[str, ...]) -> list[tuple[str, str]]:
    """The cells in which nothing was found."""
    seen = told(site, output)
    return [
        (channel, name)
        for channel in channels
        for name in SENTINELS
        if not any(re.fullmatch(channel, path) and what.startswith(name) for path, what in seen)
    ]


def test_a_hook_that_writes_them_into_what_was_built(clean: Site):
    names = clean.files()
    assert [c for c in CHANNELS if not any(re.fullmatch(c, name) for name in names)] == []
    clean.write("hook.py", HOOK.format(sentinels=list(SENTINELS.values()), channels=CHANNELS))
    clean.config["hooks"] = ["hook.py"]
    output = clean.refuse()
    assert table(clean, output, CHANNELS) == []
    assert not [text for text in SENTINELS.values() if " " in text and text in output]
    del clean.config["hooks"]
    clean.succeed("--strict")


def some(ways: Iterable[str]) -> list[ParameterSet]:
    """Each way with the private texts that are built with it one by one: all of them in CI."""
    cells = spread(product(ways, SENTINELS), 5)
    return [pytest.param(way, [name for w, name in cells if w == way], id=way) for way in ways]


OWN = {
    "a file for visitors": ("notes.txt", "notes.txt", "{}"),
    "a page": ("notes.md", "notes/index.html", "# Notes\n\n{}\n"),
    "a comment on a page": ("notes.md", "notes/index.html", "# Notes\n\n<!-- {} -->\n"),
    "the words of a link": ("notes.md", "notes/index.html", "# Notes\n\n[{}](index.md)\n"),
    "a picture's text": (
        "picture.svg",
        "picture.svg",
        "<svg xmlns='http://www.w3.org/2000/svg'><title>{}</title></svg>",
    ),
    "a script": ("own.js", "own.js", "// {}\n"),
}


@pytest.mark.parametrize(("way", "names"), some(OWN))
def test_an_author_who_puts_them_where_pages_lie(clean: Site, way: str, names: list[str]):
    source, target, form = OWN[way]
    before = (clean.docs / source).read_bytes() if (clean.docs / source).exists() else None
    missed = []
    for name in names:
        clean.page(source, form.format(SENTINELS[name]))
        if table(clean, clean.refuse(), (re.escape(target),)).count((re.escape(target), name)):
            missed.append(name)
    assert missed == []
    if before is not None:
        clean.page(source, before)
        clean.succeed()


THEME = {
    "a template of the theme": (
        "main.html",
        "{{% extends 'base.html' %}}{{% block footer %}}<p>{}</p>{{% endblock %}}",
    ),
    "a template of ours": ("casestudies/story.html", "<article>{}</article>"),
    "a style of the theme": ("assets/stylesheets/own.css", "/* {} */"),
}


@pytest.mark.parametrize(("way", "names"), some(THEME))
def test_a_theme_that_holds_them(clean: Site, way: str, names: list[str]):
    file, form = THEME[way]
    clean.config["theme"] = {"name": "material", "font": False, "custom_dir": "overrides"}
    missed = []
    for name in names:
        clean.write(f"overrides/{file}", form.format(SENTINELS[name]))
        if not any(what.startswith(name) for _, what in told(clean, clean.refuse())):
            missed.append(name)
    assert missed == []


def test_what_is_withdrawn_is_found_in_files_that_were_clean_before(clean: Site):
    clean.page(
        "notes.md", "We heard: *I actually have my weekends back.* They may say so, and we may say it after them.\n"
    )
    clean.succeed("--strict")
    clean.succeed("--strict")
    clean.withdraw("brightledger")
    assert ("notes/index.html", "a quote of withheld story brightledger") in told(clean, clean.refuse())


def test_a_new_interview_is_held_against_files_that_were_clean_before(clean: Site):
    words = "we should never have bought the second kiln from that cousin of his"
    clean.page("notes.md", f"# Notes\n\nPeople say {words}, and more.\n")
    clean.succeed("--strict")
    clean.customer("kilns", "Kilnworks", "Ada Moss")
    transcript = clean.root / "content/interviews/kilns/transcript.vtt"
    transcript.write_text(
        transcript.read_text("utf-8") + f"\n00:01:00.000 --> 00:01:09.000\n<v Ada>Well, {words}.\n", "utf-8"
    )
    assert ("notes/index.html", "transcript of kilns") in told(clean, clean.refuse())
