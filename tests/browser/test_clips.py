"""A clip plays its captions, by the browser alone, and nothing moves when it is there."""

from __future__ import annotations

import functools
import http.server
from pathlib import Path

import pytest

from helpers.real_sites import Site

pytestmark = pytest.mark.browser

CLIPS = Path(__file__).parents[2] / "content/pages/stories/clips"
FILM, SOUND = CLIPS / "living-in-the-month-before.mp4", CLIPS / "export-before-import.m4a"
SHIFT = """() => new Promise(done => {
  let all = 0;
  const seen = new PerformanceObserver(list => list.getEntries().forEach(e => { all += e.value }));
  seen.observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(all), 200);
})"""


def played(clip, listen, folder, monkeypatch):
    """The address of a site whose story plays this file."""
    site, name = Site(folder), f"stories/clips/saved{clip.suffix}"
    site.page("index.md", "# Tallyroom\n")
    site.page(name, clip.read_bytes())
    said = "This tool saved us 13 hours a week. I actually have my weekends back. My family noticed that too."
    body = f"> {said}\n>\n> — {{person}} {{{{#saved}}}}\n"
    clips = [{"quote": "saved", "file": name, "at": "0:00:25"}]
    site.story("brightledger", "Brightledger", "Dana Reyes", body=body, scope="site, name, media", clips=clips)
    monkeypatch.chdir(folder)
    site.succeed("--strict")
    return listen(functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(site.built)))


def test_a_film_has_its_captions_and_its_place_before_it_is_loaded(page, listen, tmp_path, monkeypatch):
    home = played(FILM, listen, tmp_path, monkeypatch)
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(f"{home}stories/brightledger/")
        page.wait_for_function("document.querySelector('.cs-clip').textTracks[0].cues?.length > 0")
        film = page.locator(".cs-clip")
        box = film.bounding_box()
        assert box["width"] / box["height"] == pytest.approx(16 / 9, abs=0.02)
        assert film.evaluate("(film) => [film.paused, film.controls]") == [True, True]
        assert page.evaluate(SHIFT) < 0.0005


def test_a_sound_says_how_long_it_is_before_it_is_played(page, listen, tmp_path, monkeypatch):
    home = played(SOUND, listen, tmp_path, monkeypatch)
    page.goto(f"{home}stories/brightledger/")
    page.wait_for_function("document.querySelector('audio.cs-clip').readyState > 0")
    sound = page.locator("audio.cs-clip")
    assert sound.evaluate("(sound) => [sound.paused, sound.controls]") == [True, True]
    assert sound.evaluate("(sound) => sound.duration") == pytest.approx(7.06, abs=0.1)
    assert page.evaluate(SHIFT) < 0.005  # within Chromium's own controls, which make room for the length
