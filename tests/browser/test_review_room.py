"""The review room in three engines: opened from a disk, with keys, on small windows and on paper."""

from __future__ import annotations

import os
import re
import wave
from pathlib import Path

import pytest
from click.testing import CliRunner

from casestudies.cli import cli
from helpers.asking import Asking

pytestmark = pytest.mark.browser

AXE = Path(os.environ.get("CASESTUDIES_AXE") or Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js")
PRESS = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: %r, bubbles: true, cancelable: true}))"
CHOSEN = "document.querySelector('.q[aria-current]')?.dataset.q ?? ''"


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    site = Asking(tmp_path_factory.mktemp("room") / "site")
    silence = site.root / "content/interviews/2026-09-01-otterburn/talk.wav"
    with wave.open(str(silence), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\0\0" * 8000 * 80)
    config = str(site.root / "mkdocs.yml")
    done = CliRunner().invoke(cli, ["review", "otterburn", "--config", config], env={"CI": ""})
    assert done.exit_code == 0, done.output
    return (site.root / "review/otterburn.html").as_uri()


def test_keys_walk_through_the_quotes_and_join_each_to_its_passage(engine, address):
    engine.goto(address)
    engine.resize(1280, 900)
    walked = []
    for _ in range(4):
        engine.run(PRESS % "j")
        walked.append(engine.run(CHOSEN))
        assert engine.run("[...document.querySelectorAll('[data-on]')].length") >= 1
        assert engine.run("document.querySelector('.join path').getAttribute('d').length") > 20
        assert engine.run("document.querySelector('.slip[data-current]').open")
    assert walked == ["two-days", "the-first-week-was-not", "again", "two-days"]
    engine.run(PRESS % "k")
    assert engine.run(CHOSEN) == "again"
    engine.run(PRESS % "Escape")
    assert engine.run(CHOSEN) == ""
    assert engine.run("document.querySelector('.join path').getAttribute('d')") is None


def test_a_click_on_what_was_said_finds_the_quote(engine, address):
    engine.goto(address)
    engine.resize(1280, 900)
    engine.click("[data-of=again]")
    assert engine.run(CHOSEN) == "again"


def test_the_recording_is_at_the_second_of_the_quote(engine, address):
    engine.goto(address)
    engine.resize(1280, 900)
    for _ in range(3):
        engine.run(PRESS % "j")
    assert not engine.run("document.querySelector('.slip[data-current] button').hidden")
    engine.click(".slip[data-current] button")
    assert engine.run("document.querySelector('audio').dataset.at") == "65.0"
    ready = "new Promise((done) => { const a = document.querySelector('audio'); let n = 0; const look = () => (a.currentTime >= 65 || a.error || n++ > 60) ? done([a.currentTime >= 65, a.error?.code ?? 0]) : setTimeout(look, 50); look(); })"  # noqa: E501
    at, wrong = engine.run(ready)
    # A WebKitGTK without GStreamer's good plugins plays no sound at all (code 4), whatever the page does.
    assert at or (type(engine).__name__ == "WebKit" and wrong == 4)


def test_no_window_is_too_small_and_passages_can_be_shown_alone(engine, address):
    engine.goto(address)
    for width in (390, 768, 1280):
        engine.resize(width, 844)
        assert engine.run("document.documentElement.scrollWidth") <= engine.run("innerWidth")
    shown = "[...document.querySelectorAll('.turn')].filter((e) => e.checkVisibility()).length"
    before = engine.run(shown)
    engine.run("document.querySelector('#near').click()")
    assert engine.run(shown) <= before


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible_and_asks_nobody_for_anything(page, address, scheme):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.emulate_media(color_scheme=scheme)
    page.goto(address)
    page.keyboard.press("j")
    assert not [url for url in asked if not url.startswith("file:")]
    if not AXE.exists():
        pytest.skip("axe-core is not here")
    # Past the page's policy, as an extension is.
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run().then((r) => r.violations.map((v) => [v.id, v.nodes.map((n) => n.html)]))")
    assert found == []


def test_without_a_script_links_join_quotes_and_passages(browser, address):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(address)
    page.click("#q-again")
    assert page.url.endswith("#p-again")
    context.close()


def test_on_paper_it_has_every_quote_with_its_passage_and_no_controls(page, address):
    page.goto(address)
    page.emulate_media(media="print")
    assert page.locator("audio").is_hidden()
    assert page.locator(".keys").is_hidden()
    assert page.locator(".concern").is_visible()
    assert not page.evaluate(
        "dispatchEvent(new Event('beforeprint')), [...document.querySelectorAll('details')].some((e) => !e.open)"
    )
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details[open]").count() == 1
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) <= 4


@pytest.fixture(scope="module")
def edition(tmp_path_factory):
    site = Asking(tmp_path_factory.mktemp("edition") / "site")
    site.write("mkdocs.yml", site.read("mkdocs.yml") + "theme: {name: material, font: false}\n")
    config = str(site.root / "mkdocs.yml")
    done = CliRunner().invoke(cli, ["review", "otterburn", "--for", "Nell Hart", "--config", config], env={"CI": ""})
    assert done.exit_code == 0, done.output
    return (site.root / "review/otterburn-for-nell-hart.html").as_uri()


def test_a_customers_edition_shows_the_whole_page_and_copies_an_answer(engine, edition):
    engine.goto(edition)
    for width in (390, 1280):
        engine.resize(width, 844)
        fits = "new Promise((done) => { const f = document.querySelector('iframe'); let n = 0; const look = () => (f.clientHeight > 1000 || n++ > 60) ? done(f.clientHeight >= f.contentDocument.documentElement.scrollHeight) : setTimeout(look, 50); look(); })"  # noqa: E501
        assert engine.run(fits)
        assert engine.run("document.documentElement.scrollWidth") <= engine.run("innerWidth")
    assert engine.run("document.querySelector('iframe').contentDocument.scripts.length") == 0
    assert engine.run("document.querySelector('[data-copy]').hidden") is False
    engine.click("[data-copy]")
    copied = "new Promise((done) => { const b = document.querySelector('[data-copy]'); let n = 0; const look = () => (b.textContent === 'Copied' || n++ > 40) ? done(b.textContent) : setTimeout(look, 50); look(); })"  # noqa: E501
    assert engine.run(copied) == "Copied"


def test_every_kind_of_underline_is_drawn_in_every_engine(engine, address):
    engine.goto(address)
    engine.resize(1280, 900)
    style = "getComputedStyle(document.querySelector(%r)).textDecorationLine"
    for selector, line in ((".q", "underline"), (".q[data-kind=asks]", "underline"), (".quoted", "underline")):
        assert engine.run(style % selector) == line, selector
    assert engine.run("getComputedStyle(document.querySelector('.q[data-kind=asks]')).textDecorationStyle") == "dashed"


def test_what_scrolls_passes_under_the_heads_of_its_column(engine, address):
    engine.goto(address)
    for width in (390, 1280, 1920):
        engine.resize(width, 600)
        for head in ("story", "heard", "beside"):
            wide = f"[document.querySelector('.{head} .column'), document.querySelector('.{head}')].map((e) => e.clientWidth)"
            inner, outer = engine.run(wide)
            assert inner >= outer - 48, (width, head)
