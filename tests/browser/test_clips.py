"""A clip plays its captions, by the browser alone, and nothing moves when it is there."""

from __future__ import annotations

import functools
import http.server
from pathlib import Path

import pytest

from helpers.real_sites import Site

pytestmark = pytest.mark.browser

CLIP = Path(__file__).parents[2] / "content/pages/stories/clips/living-in-the-month-before.mp4"
SHIFT = """() => new Promise(done => {
  let all = 0;
  const seen = new PerformanceObserver(list => list.getEntries().forEach(e => { all += e.value }));
  seen.observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(all), 200);
})"""


def test_a_film_has_its_captions_and_its_place_before_it_is_loaded(page, listen, tmp_path, monkeypatch):
    site = Site(tmp_path)
    site.page("index.md", "# Tallyroom\n")
    site.page("stories/clips/saved.mp4", CLIP.read_bytes())
    clips = [{"quote": "saved", "file": "stories/clips/saved.mp4", "at": "0:00:25"}]
    said = "This tool saved us 13 hours a week. I actually have my weekends back. My family noticed that too."
    body = f"> {said}\n>\n> — {{person}} {{{{#saved}}}}\n"
    site.story("brightledger", "Brightledger", "Dana Reyes", body=body, scope="site, name, media", clips=clips)
    monkeypatch.chdir(tmp_path)
    site.succeed("--strict")
    home = listen(functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(site.built)))
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(f"{home}stories/brightledger/")
        page.wait_for_function("document.querySelector('.cs-clip').textTracks[0].cues?.length > 0")
        film = page.locator(".cs-clip")
        box = film.bounding_box()
        assert box["width"] / box["height"] == pytest.approx(16 / 9, abs=0.02)
        assert film.evaluate("(film) => [film.paused, film.controls]") == [True, True]
        assert page.evaluate(SHIFT) < 0.0005
