"""Embeds on somebody else's page in three engines: they have their look, leave no hole, and go when they are withdrawn."""

from __future__ import annotations

import functools
import http.server
import io
import re
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PIL import Image, ImageChops

from casestudies.publish.embeds import Choice, EmbedForm, GroupLayout, SmallForm, files, one, places, several, small
from helpers import drawn, let_through
from helpers.embeds_made_up import BRIGHTLEDGER, CLOSE, EXAMPLE, HOLM, PIXEL, SAVED, VANTAGE, edition, embeds
from helpers.foreign import SEEN, page_of

from .engines import Chromium

WITHOUT = let_through.changed(edition(replace(BRIGHTLEDGER, quotes=(CLOSE,)), HOLM, VANTAGE), gone=(SAVED.ref,))
QUOTE = "document.querySelector('casestudies-quote').shadowRoot"
HOLE = f"""(() => {{ const box = {QUOTE}.querySelector('[part~=box]');
return box.getBoundingClientRect().bottom - box.querySelector('[part=card]').getBoundingClientRect().bottom; }})()"""
Show = Callable[..., str]


class _Host(http.server.BaseHTTPRequestHandler):
    policy = ""
    """What the server says with every page of a frame."""

    def __init__(self, pages: dict[str, bytes], *arguments: Any) -> None:
        self.pages = pages
        super().__init__(*arguments)

    def do_GET(self) -> None:
        name = self.path.lstrip("/").partition("?")[0]
        self.send_response(200 if name in self.pages else 404)
        kind = {"js": "text/javascript", "json": "application/json", "png": "image/png", "css": "text/css"}.get(
            name.rpartition(".")[2]
        )
        self.send_header("content-type", kind or "text/html; charset=utf-8")
        self.send_header("access-control-allow-origin", "*")
        if self.policy and name.startswith(places.FOLDER) and name.endswith(".html"):
            self.send_header("content-security-policy", self.policy)
        self.send_header("content-length", str(len(self.pages.get(name, b""))))
        self.end_headers()
        self.wfile.write(self.pages.get(name, b""))

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def host(listen: Callable[..., str]) -> Show:
    """Serves a page with a snippet, beside what the publisher serves; gives its address."""
    return _served(listen, _Host)


def _served(listen: Callable[..., str], handler: type[_Host]) -> Show:
    pages: dict[str, bytes] = {"assets/mira.png": PIXEL, "favicon.ico": PIXEL}
    root = listen(functools.partial(handler, pages))

    def show(
        snippet: Callable[[Any], str],
        published: Any = EXAMPLE,
        around: str = "%s",
        head: str = "",
    ) -> str:
        pages.update((artifact.path, artifact.content) for artifact in files(embeds(published, root), drawn.once))
        pages["host"] = page_of(around % snippet(embeds(EXAMPLE, root)), head=head).encode()
        return f"{root}host"

    return show


def test_the_picture_that_stands_for_a_portrait_is_one():
    """WebKit takes the room of a damaged one away again, and what is below moves up, whatever the script does."""
    Image.open(io.BytesIO(PIXEL)).load()


def until(engine: Any, condition: str) -> Any:
    """What a script says as soon as it says something; pages ask the publisher in their own time."""
    end = time.monotonic() + 20
    while not (found := engine.run(f"(() => {{ try {{ return {condition}; }} catch {{ return null; }} }})()")):
        assert time.monotonic() < end, condition
        time.sleep(0.05)
    return found


def saved(made: Any) -> str:
    return one(made, made.testimonial(SAVED.ref), EmbedForm.HTML)


@pytest.mark.parametrize("width", [180, 360])
def test_a_quote_has_its_look_and_leaves_no_hole(engine, host, width):
    engine.resize(1000, 900)
    engine.goto(host(saved, around=f"<div style='width:{width}px'>%s</div>"))
    until(engine, f"!!{QUOTE}.querySelector('[part=card]')")
    assert engine.run(HOLE) < 1
    assert SAVED.text in engine.run(SEEN)


def wall(layout: GroupLayout) -> Callable[[Any], str]:
    return lambda made: several(made, made.selection("wall"), EmbedForm.HTML, Choice(layout=layout))


@pytest.mark.parametrize("width", [450, 768, 1280])
@pytest.mark.parametrize("snippet", [saved, *map(wall, GroupLayout)], ids=["quote", *GroupLayout])
def test_with_its_look_it_is_as_high_as_without_a_script(engine, host, snippet, width):
    own = "<p id='next'>Words of the host.</p>"
    head = "<style>body{font:1rem/1.5 sans-serif;margin:1rem auto;max-width:60rem}</style>"
    next_one = "document.getElementById('next').getBoundingClientRect().top"
    engine.resize(width, 2500)
    engine.goto(host(lambda made: re.sub("<script.*?</script>", "", snippet(made)), around=f"%s{own}", head=head))
    bare = until(engine, "document.readyState === 'complete' && " + next_one)
    engine.goto(host(snippet, around=f"%s{own}", head=head))
    until(engine, f"!!{QUOTE}.querySelector('[part=card]')")
    until(engine, "[...document.images].every((image) => image.complete)")
    assert engine.run(next_one) == pytest.approx(bare, abs=0.5)
    card = f"{QUOTE}.querySelector('[part=card]')"
    assert float(engine.run(f"getComputedStyle({card}).paddingInlineStart").removesuffix("px")) > 4, "no air, no border"


FRAME = "document.querySelector('iframe').contentDocument"
AS_PASTED_BEFORE = (
    "allow-popups allow-popups-to-escape-sandbox allow-same-origin",
    "allow-popups allow-popups-to-escape-sandbox",
)


class _Strict(_Host):
    policy = "default-src 'self'"


@pytest.mark.parametrize("handler", [_Host, _Strict], ids=["no header", "header"])
def test_a_frame_has_its_look_under_a_header_of_its_server(engine, listen, handler):
    def framed(made: Any) -> str:
        return one(made, made.testimonial(SAVED.ref), EmbedForm.IFRAME)

    if engine.name == "chromium":  # another page than the one that fails when the browser says what it refused
        engine = Chromium(engine.page.context.new_page())
    engine.resize(1000, 900)
    engine.goto(_served(listen, handler)(framed))
    look = f"{FRAME}.defaultView.getComputedStyle({FRAME}.querySelector('[part=card]')).borderTopWidth"
    assert (
        until(engine, f"{FRAME}.readyState === 'complete' && {FRAME}.querySelector('[part=card]') && {look}") == "1px"
    )


def seen_at(engine: Any, selector: str) -> Image.Image:
    """What is seen of an element, whatever its page may read of it."""
    box = "((b) => [b.left, b.top, b.right, b.bottom])(document.querySelector('%s').getBoundingClientRect())"
    left, top, right, bottom = map(round, engine.run(box % selector))
    bar = engine.run("outerHeight - innerHeight") if engine.name == "webkit" else 0
    with Image.open(io.BytesIO(engine.picture())) as picture:
        return picture.convert("RGB").crop((left, top + bar, right, bottom + bar))


def test_a_frame_that_was_pasted_before_looks_as_one_pasted_today(engine, host):
    """It is a stranger to its own server (an opaque origin), and WebKit lets it load no style by a policy that says `'self'`."""

    def framed(made: Any) -> str:
        frame = one(made, made.testimonial(SAVED.ref), EmbedForm.IFRAME).replace(' loading="lazy"', "")
        assert AS_PASTED_BEFORE[0] in frame
        return f"<div id='today'>{frame}</div><div id='before'>{frame.replace(*AS_PASTED_BEFORE)}</div>"

    engine.resize(1000, 900)
    engine.goto(
        host(framed, head="<style>iframe{position:absolute;inset:0;height:300px}#before iframe{top:400px}</style>")
    )
    end = time.monotonic() + 20
    while True:
        today, before = seen_at(engine, "#today iframe"), seen_at(engine, "#before iframe")
        apart = sum(ImageChops.difference(today, before).convert("L").point(lambda value: value > 64).histogram()[1:])
        if today.getextrema()[0][0] < 50 and apart < 20:  # there are words, whose letters may be smoothed otherwise
            break
        assert time.monotonic() < end, apart
        time.sleep(0.2)


def test_withdrawn_words_go(engine, host):
    engine.goto(host(saved, WITHOUT))
    until(engine, f"!({SEEN}).includes('13 hours')")
    assert "13 hours" not in engine.run("document.body.textContent")


def test_the_room_of_withdrawn_words_is_kept_where_the_scroll_bar_comes_and_goes_with_it(engine, host):
    """A bar that takes room, as Firefox's does, makes the column wider when it goes: that is no page made wider by its reader.

    In a tab that was hidden a quote holds no room before: when its words go, there is no bar until their room is held.
    """
    head = "<style>body{font:1rem/1.5 sans-serif;margin:1rem auto}</style>"
    around = "<div id='tab' hidden>%s<p id='next'>Words of the host.</p></div>"
    next_one = "document.getElementById('next').getBoundingClientRect().top"
    engine.resize(900, 1400)
    engine.goto(host(saved, around=around, head=head))
    until(engine, f"!!{QUOTE}.querySelector('[part=card]')")
    whole, quote = engine.run(
        "(document.getElementById('tab').hidden = false, "
        "[document.documentElement.offsetHeight, document.querySelector('casestudies-quote').offsetHeight])"
    )
    engine.resize(900, round(whole - quote / 2))
    before = engine.run(next_one)
    host(saved, WITHOUT)
    engine.run("document.querySelector('casestudies-quote').refresh()")
    until(engine, f"!({SEEN}).includes('13 hours')")
    time.sleep(0.3)
    assert engine.run(next_one) == pytest.approx(before, abs=1)


def test_a_carousel_starts_at_the_first_and_says_where_it_is_from_right_to_left_too(engine, host):
    engine.goto(host(wall(GroupLayout.CAROUSEL), around="<div dir='rtl'>%s</div>"))
    group = "document.querySelector('casestudies-quotes').shadowRoot"
    place = f"{group}.querySelector('[part=place]').textContent"
    assert until(engine, place) == "1 of 4"
    assert engine.run(f"Math.abs({group}.querySelector('[part=track]').scrollLeft)") < 2
    engine.run(f"{group}.querySelector('[part=next]').click()")
    assert until(engine, f"{place} === '2 of 4' && {place}") == "2 of 4"


@pytest.mark.parametrize("form", SmallForm)
def test_small_forms(engine, host, form):
    def snippet(made: Any) -> str:
        return small(made, made.selection("wall") if form.of_several else made.testimonial(SAVED.ref), form)

    engine.goto(host(snippet))
    seen = until(engine, f"({SEEN}).includes('{'verified voices' if form.of_several else '13 hours'}')")
    assert seen
    engine.goto(host(snippet, WITHOUT))
    there = "3 verified voices" if form.of_several else "13 hours"
    until(engine, f"{'' if form.of_several else '!'}({SEEN}).includes('{there}')")
    until(engine, "performance.getEntriesByType('resource').every((one) => one.responseEnd)")


def test_a_closed_card_stays_closed(engine, host):
    address = host(lambda made: small(made, made.testimonial(SAVED.ref), SmallForm.FLOATING))
    card = "document.querySelector('casestudies-voices').shadowRoot.querySelector('aside')"
    engine.goto(address)
    until(engine, f"{card}.getBoundingClientRect().height > 40")
    engine.run(f"{card}.querySelector('button').click()")
    engine.goto(address)
    time.sleep(0.5)
    assert engine.run(f"{card} === null")


def test_the_cross_of_a_card_stands_beside_its_words_from_right_to_left_too(engine, host):
    engine.goto(
        host(
            lambda made: small(made, made.testimonial(SAVED.ref), SmallForm.FLOATING), around="<div dir='rtl'>%s</div>"
        )
    )
    card = "document.querySelector('casestudies-voices').shadowRoot.querySelector('aside')"
    until(engine, f"{card}.getBoundingClientRect().height > 40")
    cross = f"{card}.querySelector('button').getBoundingClientRect()"
    words = f"{card}.querySelector('[part=words]').getBoundingClientRect()"
    assert engine.run(f"{cross}.right <= {words}.left")


def test_initials_stay_in_their_circle_however_large_the_type_of_the_page(engine, host):
    """The bare element has the room of a link, and its circle is the smallest."""
    bare = "html{font-size:28px}body{font-family:sans-serif}"
    engine.resize(900, 900)
    engine.goto(
        host(lambda made: one(made, made.testimonial(SAVED.ref), EmbedForm.ELEMENT), head=f"<style>{bare}</style>")
    )
    until(engine, f"!!{QUOTE}.querySelector('[data-initials]')")
    until(engine, "document.readyState === 'complete'")
    circle = f"getComputedStyle({QUOTE}.querySelector('[data-initials]'), '::before')"
    wide, letters = engine.run(f"[{circle}.width, {circle}.fontSize].map(parseFloat)")
    assert letters * 2 * 0.8 < wide
