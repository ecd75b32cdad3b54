"""The snippet on somebody else's page, in a real Chromium: what stands there, what moves, what is asked of whom."""

import base64
import hashlib
import json
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from casestudies.publish.embeds import (
    Choice,
    EmbedForm,
    GroupLayout,
    SmallForm,
    one,
    picked,
    picture,
    places,
    script,
    several,
    small,
)
from helpers.embeds_made_up import (
    BRIGHTLEDGER,
    CLOSE,
    DANA,
    FLOUR,
    HOLM,
    PORTS,
    ROOT,
    SAVED,
    VANTAGE,
    edition,
    embeds,
    quote,
    served,
    story,
)
from helpers.foreign import HOSTILE, SEEN, STILL, STRICT, Web, page_of

pytestmark = pytest.mark.browser

KEY = places.key(SAVED.ref)
BOX = "document.querySelector('casestudies-quote').shadowRoot"


def snippet(form=EmbedForm.HTML, ref=SAVED.ref, **choice):
    made = embeds()
    return one(made, made.testimonial(ref), form, Choice(**choice))


def group(layout, form=EmbedForm.HTML):
    made = embeds()
    return several(made, made.selection("wall"), form, Choice(layout=layout))


def web(html, files=None, **options):
    return Web({"": html, "hostile.css": HOSTILE}, files if files is not None else served(), **options)


def upgraded(page):
    return page.evaluate("document.querySelector('casestudies-quote, casestudies-quotes').shadowRoot !== null")


def at_rest(visit, html, viewport, head=""):
    """A visited page on which nothing moved."""
    page = visit(web(page_of(html, head=head)), viewport=viewport)
    assert upgraded(page)
    assert page.evaluate("window.shift") < STILL
    return page


def test_two_requests_and_nothing_moves(visit):
    net = web(page_of(snippet()))
    page = visit(net)
    assert upgraded(page)
    assert net.asked == [places.script(script.current().name), places.status(KEY)]
    assert page.evaluate("window.shift") < STILL
    assert SAVED.text in page.evaluate(SEEN)


@pytest.mark.parametrize("ref", [SAVED.ref, CLOSE.ref])
@pytest.mark.parametrize("width", [320, 390, 768, 1280])
@pytest.mark.parametrize("reset", ["", "*{margin:0;padding:0;line-height:1.5}"], ids=["plain", "reset"])
def test_nothing_moves_at_any_width(visit, ref, width, reset):
    at_rest(visit, snippet(ref=ref), {"width": width, "height": 900}, head=f"<style>{reset}</style>")


LETTERS = ("serif", "sans-serif", "monospace", "'Liberation Sans Narrow'", "'DejaVu Sans'", "'Nimbus Roman'", "Z003")
PLACES = """
<script>
const places = () => [...document.querySelectorAll("section")].map((section) => section.getBoundingClientRect().top);
addEventListener("DOMContentLoaded", () => (window.before = places()));
</script>
"""


@pytest.mark.parametrize("ref", [SAVED.ref, CLOSE.ref])
@pytest.mark.parametrize(
    "text", ["line-height:1.5", "line-height:1.2;font-size:13px", "line-height:1", "font-size:24px"]
)
def test_nothing_moves_whatever_the_letters(visit, ref, text):
    """A page's letters may be narrower than ours, smaller and closer: then no letters of ours fit where its own stood."""
    own = f"<style>*{{margin:0;padding:0;{text}}}</style>"
    html = "".join(f'<section style="font-family:{font}">{snippet(ref=ref)}</section>' for font in LETTERS)
    page = visit(web(page_of(html, head=own + PLACES)), viewport={"width": 320, "height": 9000})
    assert upgraded(page)
    moved = page.evaluate("Math.max(...places().map((place, index) => Math.abs(place - before[index])))")
    assert moved < 0.5


def test_its_words_are_as_large_as_those_of_the_page(visit):
    sizes = []
    for px in (16, 24):
        page = visit(web(page_of(snippet(), head=f"<style>body{{font-size:{px}px}}</style>")))
        sizes.append(page.evaluate(f"parseFloat(getComputedStyle({BOX}.querySelector('[part=quote]')).fontSize)"))
    assert sizes[0] >= 16
    assert sizes[1] >= 24


def test_it_is_as_wide_as_its_words_where_the_page_asks_them(visit):
    for style in ("display:flex", "display:grid;grid-template-columns:auto auto", "float:right", "position:absolute"):
        html = f"<!doctype html><title>Host</title><div style='{style}'>{snippet()}<p>Words of the host.</p></div>"
        page = visit(web(html), viewport={"width": 1000, "height": 800})
        assert page.evaluate("document.querySelector('casestudies-quote').offsetWidth") > 250, style


@pytest.mark.parametrize("layout", list(GroupLayout))
def test_paragraphs_that_an_editor_puts_between_quotes_do_not_nest_them(visit, layout):
    paragraphs = group(layout).replace("</figure>", "</figure><p>").replace("<figure", "</p><figure")
    withdrawn = served(edition(replace(BRIGHTLEDGER, quotes=(CLOSE,)), HOLM, VANTAGE), gone=[SAVED.ref])
    page = visit(web(page_of(paragraphs), withdrawn), viewport={"width": 1000, "height": 900})
    assert page.evaluate("document.querySelectorAll('casestudies-quote casestudies-quote').length") == 0
    seen = page.evaluate(SEEN)
    assert SAVED.text not in seen
    for kept in (CLOSE, FLOUR):
        assert kept.text in seen, "withdrawing one leaves the others"


BESIDE = {
    "flex item": "<div style='display:flex;gap:1em'>{}<p>{words}</p></div>",
    "in a flex item": "<div style='display:flex;gap:1em'><div><div>{}</div></div><p>{words}</p></div>",
    "auto columns": "<div style='display:grid;grid-template-columns:auto auto;gap:1em'><div>{}</div><p>{words}</p></div>",
    "table": "<table border=1><tr><td>{}<td>{words}</table>",
    "float": "<div style='float:right'>{}</div><p>{words}</p>",
    "big type": "<style>html{{font-size:28px}}</style><div style='display:flex'><div>{}</div><p>{words}</p></div>",
}


@pytest.mark.parametrize("width", [390, 900])
@pytest.mark.parametrize("beside", list(BESIDE))
def test_nothing_moves_beside_it_either(visit, beside, width):
    """Where its words decide how wide it is, its look must not make it wider or narrower."""
    html = BESIDE[beside].format(snippet(), words="Words of the host that have nothing to do with it. " * 6)
    at_rest(visit, html, {"width": width, "height": 900})


WORDS_BESIDE = "Words of the host that have nothing to do with it. " * 6
ONE_GONE = served(edition(replace(BRIGHTLEDGER, quotes=(CLOSE,)), HOLM, VANTAGE), gone=[SAVED.ref])
REVISED = served(
    edition(replace(BRIGHTLEDGER, quotes=(replace(SAVED, text="It saved us time."), CLOSE)), HOLM, VANTAGE)
)


@pytest.mark.parametrize("beside", list(BESIDE))
@pytest.mark.parametrize("files", [ONE_GONE, REVISED], ids=["withdrawn", "revised"])
def test_nothing_moves_beside_words_that_go_or_change(visit, beside, files):
    """In a flex row they decide how wide it is, and a row that closes takes its neighbours along."""
    html = BESIDE[beside].format(snippet(), words=WORDS_BESIDE)
    page = visit(web(page_of(html), files), viewport={"width": 900, "height": 900})
    assert "13 hours" not in page.evaluate(SEEN)
    assert page.evaluate("window.shift") < STILL


@pytest.mark.parametrize(
    "margins", ["", "p{margin:20px 0}figure{margin:32px 0}", "p{margin:32px 0}figure{margin:8px 0}", "*{margin:0}"]
)
@pytest.mark.parametrize("files", [ONE_GONE, REVISED], ids=["withdrawn", "revised"])
def test_nothing_moves_below_words_that_go_or_change(visit, margins, files):
    """A page's margins and those of the figure that was pasted collapse, and still do when it is gone."""
    page = visit(
        web(page_of(snippet(), head=f"<style>{margins}</style>"), files), viewport={"width": 900, "height": 900}
    )
    assert "13 hours" not in page.evaluate(SEEN)
    assert page.evaluate("window.shift") < STILL


@pytest.mark.parametrize("beside", list(BESIDE))
@pytest.mark.parametrize("layout", list(GroupLayout))
def test_nothing_moves_beside_several_either(visit, beside, layout):
    html = BESIDE[beside].format(group(layout), words=WORDS_BESIDE)
    page = at_rest(visit, html, {"width": 1000, "height": 1400})
    narrowest = "Math.min(...[...document.querySelectorAll('casestudies-quote')].map(quote => quote.offsetWidth))"
    assert page.evaluate(narrowest) > 200, "and none is a column of letters"


LATE = "<script src=/late.js></script>"


def test_a_page_painted_before_it_was_read_moves_as_it_would_without_the_embed(visit):
    """The host's words beside a quote come later than the quote: they make it narrower, as they do any figure of the page's own."""
    for pasted in (snippet(), group(GroupLayout.GRID), group(GroupLayout.CAROUSEL)):
        html = BESIDE["flex item"].format(pasted + LATE, words=WORDS_BESIDE)
        moved = []
        for page_html in (html, re.sub(r"<script async.*?</script>", "", html)):
            net = web(page_of(page_html), after={"late.js": "window.painted()"})
            net.pages["late.js"] = ""
            page = visit(net, viewport={"width": 390, "height": 1400})
            moved.append(page.evaluate("window.moved"))
        assert moved[1] > STILL, "a paint fell between"
        assert abs(moved[0] - moved[1]) < STILL


@pytest.mark.parametrize("layout", list(GroupLayout))
@pytest.mark.parametrize("last", ["testimonials-", "several-"])
def test_nothing_moves_where_a_paint_falls_between_the_scripts_of_a_group(visit, layout, last):
    first = "customElements.whenDefined('casestudies-quote')" if last == "several-" else "window.whole"
    html = BESIDE["flex item"].format(group(layout), words=WORDS_BESIDE)
    net = web(page_of(html), after={last: f"{first}.then(window.painted)"})
    page = visit(net, viewport={"width": 1000, "height": 1400})
    assert upgraded(page)
    assert page.evaluate("window.shift") < STILL


SWAP = """(html) => {  // as HTMX does: the page is there, other content comes into it, and its scripts are made anew
  const main = document.querySelector("main");
  main.innerHTML = main.querySelector("h1").outerHTML + html;
  for (const script of document.querySelectorAll("main script")) {
    const made = document.createElement("script");
    for (const { name, value } of script.attributes) made.setAttribute(name, value);
    script.replaceWith(made);
  }
}"""


@pytest.mark.parametrize("layout", list(GroupLayout))
@pytest.mark.parametrize("last", ["testimonials-", "several-"])
@pytest.mark.parametrize("around", [*list(BESIDE.values())[:5], "<div style='width:360px'>{}</div><p>{words}</p>"])
def test_nothing_moves_where_a_group_comes_into_a_page_that_is_there(visit, layout, last, around):
    """Its quotes cannot wait for the page to be complete, and have their look before the group is known."""
    first = "customElements.whenDefined('casestudies-quote')" if last == "several-" else "Promise.resolve()"
    net = web(page_of(""), after={last: f"{first}.then(window.painted)"})
    page = visit(net, viewport={"width": 1000, "height": 1400})
    page.evaluate(SWAP, around.format(group(layout), words=WORDS_BESIDE) + "<p>Words after it.</p>")
    page.evaluate(
        "Promise.all(['casestudies-quotes', 'casestudies-quote'].map((name) => customElements.whenDefined(name)))"
    )
    net.settle(page)
    assert upgraded(page)
    assert page.evaluate("window.shift") < STILL


@pytest.mark.parametrize("layout", list(GroupLayout))
@pytest.mark.parametrize("files", [None, ONE_GONE], ids=["there", "withdrawn"])
def test_what_was_hidden_while_it_came_leaves_no_hole(visit, layout, files):
    """As in a tab that is opened later: nothing could be measured there."""
    html = f"<div id=tab hidden>{group(layout)}</div><p id=after>After.</p>"
    page = visit(web(page_of(html), files), viewport={"width": 900, "height": 900})
    page.evaluate("document.querySelector('#tab').hidden = false")
    top = "document.querySelector('{}').getBoundingClientRect().top"
    gap = f"{top.format('casestudies-quote:not([hidden])')} - {top.format('#tab')}"
    assert page.evaluate(gap) < 40


def test_beside_the_oldest_release_a_carousel_is_no_column_of_letters(visit):
    """It stays the one that a page has, and its carousel knows nothing of what keeps quotes apart today."""
    oldest = script.releases()[0]
    address = f"{ROOT}{places.script(oldest.name)}"
    head = f'<script type=module src="{address}" integrity="{oldest.integrity}" crossorigin=anonymous></script>'
    html = BESIDE["flex item"].format(group(GroupLayout.CAROUSEL), words=WORDS_BESIDE)
    page = visit(web(page_of(html, head=head)), viewport={"width": 1000, "height": 1400})
    quotes = "[...document.querySelectorAll('casestudies-quote')]"
    assert page.evaluate(f"Math.min(...{quotes}.map((quote) => quote.offsetWidth))") > 200
    assert CLOSE.text in page.evaluate(SEEN)


@pytest.mark.parametrize("layout", list(GroupLayout))
@pytest.mark.parametrize("width", [390, 1280])
def test_several_move_nothing_and_ask_once(visit, layout, width):
    net = web(page_of(group(layout)))
    page = visit(net, viewport={"width": width, "height": 900})
    assert upgraded(page)
    assert page.evaluate("window.shift") < STILL
    asked = [path for path in net.asked if path.startswith("casestudies/")]
    assert asked == [
        *(places.script(script.current(part).name) for part in list(script.ScriptPart)[:2]),
        places.status("wall"),
    ]
    seen = page.evaluate(SEEN)
    assert all(testimonial.quote.text in seen for testimonial in embeds().testimonials)


def test_a_hostile_stylesheet_changes_nothing_and_nothing_of_the_host_is_changed(visit):
    look = "(e => { const s = getComputedStyle(e); return [s.color, s.fontSize, s.textTransform, s.backgroundColor].join() })"
    plain = visit(web(page_of(snippet())))
    page = visit(web(page_of(snippet(), head="<link rel=stylesheet href=/hostile.css>")))
    for part in ("quote", "person", "check"):
        where = f"{look}({BOX}.querySelector('[part={part}]'))"
        assert page.evaluate(where).split(",")[-1] == plain.evaluate(where).split(",")[-1]
        assert "uppercase" not in page.evaluate(where)
        assert "0, 255, 0" not in page.evaluate(where)
    assert page.evaluate("window.shift") < STILL
    assert SAVED.text in page.evaluate(SEEN)
    without = visit(web(page_of("", head="<link rel=stylesheet href=/hostile.css>")))
    own = f"[...document.querySelectorAll('h1, main > p')].map({look}).join(';')"
    assert page.evaluate(own) == without.evaluate(own)
    assert page.evaluate("document.styleSheets.length + document.adoptedStyleSheets.length") == 1


def test_strict_policy_and_trusted_types(visit):
    page = visit(web(page_of(snippet()), policy=STRICT))
    assert upgraded(page)
    assert page.evaluate("window.refused") == []
    assert page.evaluate("window.shift") < STILL


def test_a_policy_that_forbids_everything_leaves_the_words(visit):
    page = visit(web(page_of(snippet()), policy="default-src 'none'"))
    assert not upgraded(page)
    assert SAVED.text in page.evaluate(SEEN)


@pytest.mark.parametrize("form", [EmbedForm.HTML, EmbedForm.IFRAME])
def test_without_scripts_the_words_are_there(visit, form):
    page = visit(web(page_of(snippet(form))), java_script_enabled=False)
    words = page if form is EmbedForm.HTML else page.frame_locator("iframe")
    assert words.get_by_text(SAVED.text).is_visible()
    assert words.get_by_text("Given for the interview").is_visible()
    assert words.get_by_role("link", name="Read the story").is_visible()


def test_offline_the_words_are_there(visit):
    page = visit(web(page_of(snippet()), offline=True))
    assert SAVED.text in page.evaluate(SEEN)
    assert page.evaluate("window.shift") < STILL


def test_a_changed_script_is_refused_by_its_integrity(visit):
    files = served()
    files[places.script(script.current().name)] += b"\nalert(1)"
    page = visit(web(page_of(snippet()), files))
    assert not upgraded(page)
    assert SAVED.text in page.evaluate(SEEN)


# ---- withdrawn, revised

GONE = {
    "tombstone": served(edition(HOLM), gone=[SAVED.ref]),
    "no file": served(edition(HOLM)),
    "not for widgets": served(edition(replace(BRIGHTLEDGER, quotes=(CLOSE,)), HOLM)),
}


@pytest.mark.parametrize("case", GONE)
def test_a_withdrawn_quote_disappears_and_nothing_moves(visit, case):
    page = visit(web(page_of(snippet()), GONE[case]))
    assert "13 hours" not in page.content()
    assert "13 hours" not in page.evaluate(SEEN)
    assert page.evaluate("window.shift") < STILL


def test_the_room_of_a_withdrawn_quote_closes_when_nobody_looks(visit):
    page = visit(web(page_of(snippet(), before=30), GONE["tombstone"]))
    page.wait_for_function("document.querySelector('casestudies-quote').hidden")
    assert page.evaluate("window.shift") < STILL


def test_in_a_group_only_the_withdrawn_one_goes(visit):
    page = visit(
        web(page_of(group(GroupLayout.GRID)), served(edition(replace(BRIGHTLEDGER, quotes=(CLOSE,)), HOLM, VANTAGE)))
    )
    seen = page.evaluate(SEEN)
    assert "13 hours" not in seen
    assert CLOSE.text in seen


def test_a_carousel_shows_no_empty_page_after_a_withdrawal(visit):
    left = edition(replace(BRIGHTLEDGER, quotes=(CLOSE,)), HOLM, VANTAGE)
    page = visit(web(page_of(group(GroupLayout.CAROUSEL)), served(left)))
    page.wait_for_function("[...document.querySelectorAll('casestudies-quote')].some(quote => quote.gone)")
    shown = page.evaluate(
        "[...document.querySelectorAll('casestudies-quote')]"
        ".filter(quote => quote.checkVisibility()).map(quote => quote.shadowRoot.querySelector('[part~=box]').textContent)"
    )
    assert shown
    assert all(shown)
    assert page.locator("[role=status]").inner_text() == f"1 of {len(shown)}"
    assert page.evaluate("window.shift") < STILL


@pytest.mark.parametrize("layout", list(GroupLayout))
@pytest.mark.parametrize("before", [3, 60], ids=["in sight", "further down"])
def test_a_group_of_which_nothing_is_left_goes_as_a_whole(visit, layout, before):
    page = visit(web(page_of(group(layout), before=before), served(edition())))
    assert (
        page.evaluate("document.querySelector('casestudies-quotes').shadowRoot.querySelector('[part=track]')") is None
    )
    assert page.evaluate("window.shift") < STILL
    if before == 60:
        page.wait_for_function("document.querySelector('casestudies-quotes').hidden")


def test_a_revised_quote_shows_how_it_reads_now(visit):
    revised = edition(replace(BRIGHTLEDGER, quotes=(replace(SAVED, text="This tool saved us time."), CLOSE)), HOLM)
    page = visit(web(page_of(snippet()), served(revised)))
    assert "This tool saved us time." in page.evaluate(SEEN)
    assert "13 hours" not in page.content()


@pytest.mark.parametrize(
    "answer",
    [b"<!doctype html><p>Log in to the hotel's network", b"[]", b"null", b"7", b"", b"{" * 5000, b'{"version": "x"}'],
    ids=["captive portal", "list", "null", "number", "empty", "broken", "no state"],
)
def test_an_answer_that_is_none_leaves_the_words(visit, answer):
    page = visit(web(page_of(snippet()), served() | {places.status(KEY): answer}))
    assert page.evaluate("window.failed") == []
    assert SAVED.text in page.evaluate(SEEN)


@pytest.mark.parametrize("answer", [b'{"state": "paused"}', b'{"state": "published", "version": "x"}', b'{"state": 7}'])
def test_an_answer_this_release_does_not_know_takes_the_words_away(visit, answer):
    page = visit(web(page_of(snippet()), served() | {places.status(KEY): answer}))
    assert page.evaluate("window.failed") == []
    assert "13 hours" not in page.content()


def test_an_element_without_an_address_asks_nobody(visit):
    net = web(page_of(re.sub(r' src="[^"]*\.json"', "", snippet())))
    page = visit(net)
    assert upgraded(page)
    assert len(net.asked) == 1
    assert SAVED.text in page.evaluate(SEEN)


def test_a_hostile_answer_cannot_run_anything(visit):
    figure = [
        "figure",
        {"part": "card", "onclick": "window.hit=1", "style": "position:fixed"},
        ["script", {"src": "https://evil.example/x.js"}, "window.hit=1"],
        ["a", {"href": "javascript:window.hit=1"}, "click"],
        ["img", {"src": "data:text/html,x", "onerror": "window.hit=1"}],
        "<img src=x onerror='window.hit=1'>",
    ]
    answer = json.dumps({"state": "published", "version": "other", "figure": figure}).encode()
    page = visit(web(page_of(snippet()), served() | {places.status(KEY): answer}))
    page.evaluate(f"{BOX}.querySelector('a').click()")
    assert page.evaluate("window.hit") is None
    made = page.evaluate(f"{BOX}.querySelector('[part~=box]').innerHTML")
    assert "<script" not in made
    assert "javascript:" not in made
    assert "onclick" not in made


RELEASES = [release for release in script.releases() if release.name.startswith("testimonials-")]


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.name)
def test_every_release_ever_made_still_works(visit, release):
    current = script.current()
    old = snippet().replace(current.name, release.name).replace(current.integrity, release.integrity)
    page = visit(web(page_of(old)))
    assert upgraded(page)
    assert SAVED.text in page.evaluate(SEEN)
    gone = visit(web(page_of(old), GONE["tombstone"]))
    assert "13 hours" not in gone.content()


def test_an_old_snippet_works_after_three_more_releases(visit, monkeypatch):
    old, now, newest = snippet(), script.releases(), script.current()
    later = []
    for number in range(3):
        content = newest.content + b"\n// %d" % number
        integrity = "sha384-" + base64.b64encode(hashlib.sha384(content).digest()).decode()
        later.append(replace(newest, name=f"testimonials-{number}.js", integrity=integrity, content=content))
    monkeypatch.setattr(script, "releases", lambda: (*now, *later))
    assert later[-1].name in snippet()
    for html in (old, snippet()):
        page = visit(web(page_of(html), served()))
        assert upgraded(page)
        withdrawn = visit(web(page_of(html), served(edition(HOLM), gone=[SAVED.ref])))
        assert "13 hours" not in withdrawn.content()


# ---- the element's own manners


def test_another_address_is_another_quote(visit):
    """React and Vue keep the element and change its attributes."""
    page = visit(web(page_of(snippet(EmbedForm.ELEMENT))))
    page.wait_for_function(f"{SEEN}.includes('13 hours')")
    other = f"https://tallyroom.example/{places.status(places.key(CLOSE.ref))}"
    page.evaluate("to => document.querySelector('casestudies-quote').setAttribute('src', to)", other)
    page.wait_for_function(f"{SEEN}.includes('six weeks')")
    assert "13 hours" not in page.content()
    nowhere = other.replace(places.key(CLOSE.ref), "0" * 16)
    page.evaluate("to => document.querySelector('casestudies-quote').setAttribute('src', to)", nowhere)
    page.wait_for_function(f"!{SEEN}.includes('six weeks')")
    assert "six weeks" not in page.content()


@pytest.mark.parametrize("before", [3, 60], ids=["in sight", "further down"])
def test_a_pasted_wall_learns_new_quotes_where_nobody_sees_it_grow(visit, before):
    pasted = embeds(edition(BRIGHTLEDGER))
    html = several(pasted, pasted.selection("wall"), EmbedForm.HTML, Choice())
    page = visit(web(page_of(html, before=before)))
    page.wait_for_load_state("networkidle")
    assert (FLOUR.text in page.content()) == (before == 60)
    assert page.evaluate("window.shift") < STILL
    if before == 3:
        page.evaluate("document.body.prepend(Object.assign(document.createElement('p'), {style: 'height: 300vh'}))")
        page.wait_for_function("document.querySelectorAll('casestudies-quote').length === 4")


def test_the_quotes_of_a_group_have_one_size(visit):
    revised = edition(replace(BRIGHTLEDGER, quotes=(replace(SAVED, text="It saved us time."), CLOSE)), HOLM, VANTAGE)
    page = visit(web(page_of(group(GroupLayout.GRID)), served(revised)))
    page.wait_for_load_state("networkidle")
    assert "It saved us time." in page.evaluate(SEEN)
    size = "q => getComputedStyle(q.shadowRoot.querySelector('[part=quote]')).fontSize"
    assert len(set(page.evaluate(f"[...document.querySelectorAll('casestudies-quote')].map({size})"))) == 1


def test_no_air_is_kept_below_the_screen(visit):
    """In a narrow column the plain figure, with the margins that browsers give it, is several screens high."""
    page = visit(web(page_of(f"<div style='width:180px'>{snippet(ref=CLOSE.ref)}</div>")))
    assert upgraded(page)
    box = f"{BOX}.querySelector('[part~=box]').getBoundingClientRect()"
    words = (
        "document.querySelector('casestudies-quote').shadowRoot.querySelector('[part=words]').getBoundingClientRect()"
    )
    assert page.evaluate(f"{box}.bottom") <= max(page.evaluate("innerHeight"), page.evaluate(f"{words}.bottom") + 400)
    assert page.evaluate("window.shift") < STILL


def test_quotes_go_alone_where_the_script_of_their_group_never_comes(visit):
    files = served(edition(replace(BRIGHTLEDGER, quotes=(CLOSE,)), HOLM, VANTAGE), gone=[SAVED.ref])
    page = visit(web(page_of(group(GroupLayout.GRID)), files | {places.script(script.current("several").name): b""}))
    page.wait_for_load_state("networkidle")
    seen = page.evaluate(SEEN)
    assert "13 hours" not in seen
    assert CLOSE.text in seen


THEME = """<style>figure{margin:0 0 3em;text-align:center}blockquote{margin:0 0 1.75em;border-left:4px solid;font-size:28px}
blockquote::before{content:"\\201C";font-size:3em;line-height:1}p{margin:0 0 1.75em}</style>"""


@pytest.mark.parametrize("ref", [SAVED.ref, CLOSE.ref])
@pytest.mark.parametrize("width", [320, 600])
def test_a_theme_with_large_quotes_leaves_no_hole_between_words_and_who_said_them(visit, ref, width):
    page = visit(web(page_of(f"<div style='width:{width}px'>{snippet(ref=ref)}</div>", head=THEME)))
    assert upgraded(page)
    part = f"{BOX}.querySelector('[part=%s]').getBoundingClientRect().%s"
    assert page.evaluate(f"{part % ('credit', 'top')} - {part % ('quote', 'bottom')}") < 72
    assert page.evaluate("window.shift") < STILL


@pytest.mark.parametrize("width", [180, 360, 720])
def test_its_look_fills_the_room_of_the_plain_figure(visit, width):
    """An empty space under a quote looks like something that failed to load."""
    page = visit(web(page_of(f"<div style='width:{width}px'>{snippet()}</div>")))
    assert upgraded(page)
    hole = "b => b.getBoundingClientRect().bottom - b.querySelector('[part=card]').getBoundingClientRect().bottom"
    assert page.evaluate(f"({hole})({BOX}.querySelector('[part~=box]'))") < 1
    assert page.evaluate("window.shift") < STILL


def test_the_bare_element_fetches_the_words(visit):
    page = visit(web(page_of(snippet(EmbedForm.ELEMENT))))
    assert SAVED.text in page.evaluate(SEEN)


def test_the_bare_group_fetches_its_quotes(visit):
    page = visit(web(page_of(group(GroupLayout.GRID, EmbedForm.ELEMENT))))
    page.wait_for_function("document.querySelectorAll('casestudies-quote').length === 4")
    page.wait_for_load_state("networkidle")
    assert CLOSE.text in page.evaluate(SEEN)
    assert page.locator("casestudies-quotes > a").count() == 0


def test_the_carousel_moves_when_it_is_told_to_and_never_by_itself(visit):
    page = visit(web(page_of(group(GroupLayout.CAROUSEL))), reduced_motion="reduce")
    at = "document.querySelector('casestudies-quotes').shadowRoot.querySelector('[part=track]').scrollLeft"
    page.wait_for_timeout(1500)
    assert page.evaluate(at) == 0
    page.get_by_role("button", name="Next").click()
    page.wait_for_function(f"{at} > 100")
    page.get_by_role("button", name="Previous").click()
    page.wait_for_function(f"{at} === 0")
    page.get_by_role("button", name="Previous").press("Enter")
    page.wait_for_function(f"{at} > 700")


@pytest.mark.parametrize("width", [320, 720])
def test_the_cards_of_a_carousel_are_of_one_height_with_the_words_in_the_middle(visit, width):
    page = visit(web(page_of(f"<div style='width:{width}px'>{group(GroupLayout.CAROUSEL)}</div>")))
    air = """(() => {
        const of = (what) => what.getBoundingClientRect();
        return [...document.querySelectorAll('casestudies-quote')].map(({ shadowRoot: root }) => {
            const [card, quote, credit] = ['card', 'quote', 'credit'].map((part) => of(root.querySelector(`[part=${part}]`)));
            return [card.height, Math.abs(quote.top - card.top - card.bottom + credit.bottom)];
        });
    })()"""
    heights, uneven = zip(*page.evaluate(air), strict=True)
    assert max(heights) - min(heights) < 1
    assert max(uneven) < 2


def test_a_face_is_round_whatever_its_picture_says_of_its_size(visit):
    face = "<img part=photo src=/face.png alt width=44 height=60 />"
    page = visit(web(page_of(snippet().replace('<p part="person"', f"<p>{face}</p><p part=person", 1))))
    size = f"(({{ offsetWidth, offsetHeight }}) => [offsetWidth, offsetHeight])({BOX}.querySelector('img'))"
    width, height = page.evaluate(size)
    assert width == height > 19


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_the_carousel_counts_every_click_and_says_where_it_is(visit, direction):
    page = visit(web(page_of(group(GroupLayout.CAROUSEL)).replace("<html", f"<html dir={direction}")))
    track = "document.querySelector('casestudies-quotes').shadowRoot.querySelector('[part=track]')"
    buttons = "document.querySelector('casestudies-quotes').shadowRoot"
    where = f"{buttons}.querySelector('[role=status]').textContent"
    total = page.locator("casestudies-quote").count()
    assert page.evaluate(where) == f"1 of {total}"
    assert page.evaluate(f"{track}.scrollLeft") == 0
    dots = f"[...{buttons}.querySelectorAll('[part~=dot]')].map((dot) => dot.part.contains('here'))"
    assert page.evaluate(dots) == [True] + [False] * (total - 1)
    step = total - 1
    click = f"{buttons}.querySelector('[part=next]').click()"
    page.evaluate(f"for (let n = 0; n < {step}; n++) {click}")  # faster than it moves
    assert page.evaluate(where) == f"{total} of {total}"
    assert page.evaluate(dots) == [False] * (total - 1) + [True]
    page.wait_for_function(f"Math.abs({track}.scrollLeft) > ({step} - 0.1) * {track}.clientWidth")
    page.get_by_role("button", name="Next").click()
    page.wait_for_function(f"Math.abs({track}.scrollLeft) < 1")


def test_right_to_left(visit):
    page = visit(web(page_of(snippet()).replace("lang=en", "lang=ar dir=rtl")))
    assert upgraded(page)
    assert page.evaluate(f"getComputedStyle({BOX}.querySelector('[part=quote]')).direction") == "ltr"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_dark_follows_the_page_and_not_the_visitor_s_system(visit):
    paper = f"getComputedStyle({BOX}.querySelector('[part=card]')).backgroundColor"
    light = visit(web(page_of(snippet())), color_scheme="dark")
    assert light.evaluate(paper) == "rgb(255, 255, 255)"
    dark = visit(web(page_of(snippet(), head="<style>:root{color-scheme:dark}</style>")), color_scheme="light")
    assert dark.evaluate(paper) == "rgb(28, 29, 34)"


def test_custom_properties_and_parts_theme_it(visit):
    head = "<style>:root{--casestudies-paper:rgb(1, 2, 3)} casestudies-quote::part(quote){color:rgb(4, 5, 6)}</style>"
    page = visit(web(page_of(snippet(), head=head)))
    assert page.evaluate(f"getComputedStyle({BOX}.querySelector('[part=card]')).backgroundColor") == "rgb(1, 2, 3)"
    assert page.evaluate(f"getComputedStyle({BOX}.querySelector('[part=quote]')).color") == "rgb(4, 5, 6)"


@pytest.mark.parametrize("width", [280, 320, 390, 480, 768, 1280])
@pytest.mark.parametrize("ref", [SAVED.ref, CLOSE.ref, PORTS.ref])
def test_a_frame_holds_its_quote_and_is_filled_by_it_at_every_width(visit, ref, width):
    page = visit(web(f"<div style='width:{width}px'>{snippet(EmbedForm.IFRAME, ref)}</div>"))
    page.frames[1].locator("blockquote").wait_for()
    scrolls, below = page.frames[1].evaluate("""[document.documentElement.scrollHeight - innerHeight,
        innerHeight - document.querySelector('[part=card]').getBoundingClientRect().bottom]""")
    assert (scrolls, round(below)) == (0, 0)


def test_a_frame_that_its_host_makes_low_is_read_by_scrolling(visit):
    head = "<style>iframe { height: auto !important }</style>"
    page = visit(web(head + snippet(EmbedForm.IFRAME, CLOSE.ref)))
    page.frames[1].locator("[part=source]").scroll_into_view_if_needed()
    assert page.frames[1].evaluate("scrollY") > 0


def test_the_frame_cannot_read_its_host(visit):
    page = visit(web(page_of(snippet(EmbedForm.IFRAME))))
    frame = page.frames[1]
    assert frame.locator("blockquote").inner_text().strip("“”") == SAVED.text
    # Playwright runs this from outside, past the sandbox: what matters is what the frame may reach.
    assert (
        frame.evaluate("(() => { try { return parent.document.title } catch (e) { return e.name } })()")
        == "SecurityError"
    )
    assert frame.evaluate("origin") + "/" == ROOT, "its server's, which is another than its host's"
    assert page.evaluate("document.querySelector('iframe').contentDocument") is None


@pytest.mark.parametrize("form", [EmbedForm.HTML, EmbedForm.IFRAME])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(visit, form, scheme):
    axe = os.environ.get("CASESTUDIES_AXE", "")
    if not Path(axe).is_file():
        pytest.skip("Set CASESTUDIES_AXE to the path of axe-core's axe.min.js (npm install axe-core).")
    head = f"<style>:root{{color-scheme:{scheme};background:Canvas}}</style>"
    for html in (snippet(form), group(GroupLayout.GRID, form), group(GroupLayout.CAROUSEL, form)):
        page = visit(web(page_of(html, head=head)), color_scheme=scheme)
        page.evaluate(Path(axe).read_text("utf-8"))
        found = page.evaluate(
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})"
        )
        assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in found["violations"]] == []


# ---- the builder and the copy buttons write what the command prints

MODULE = f"{ROOT}casestudies/embed/snippets.js"
LOADED = f"import('{MODULE}').then(async (made) => {{{{ const site = await made.ask('site.json'); {{}} }}}})"
ODD = "A {{b}} & <i>'c'</i>\u00a0\"d\" [e](f) *g* \u061c h\u2028i #1 100% $x\x07 \U0001f600 `j`"


def offered(form, made):
    return form is not EmbedForm.JSON and (form is not EmbedForm.IMAGE or picture.possible(made))


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(edition(BRIGHTLEDGER, HOLM, VANTAGE), id="example"),
        pytest.param(
            edition(story("brightledger", quote("brightledger", "x", ODD, replace(DANA, name=ODD)))), id="odd"
        ),
        pytest.param(
            edition(
                story(
                    "brightledger",
                    replace(
                        SAVED, disclosures=(ODD, "Paid."), published_at="https://x.example/a_(b)", published_on=ODD
                    ),
                )
            ),
            id="disclosed",
        ),
        pytest.param(edition(BRIGHTLEDGER, HOLM, VANTAGE, language="ar"), id="arabic"),
    ],
)
def test_the_site_s_own_scripts_write_every_snippet_as_the_command_does(visit, made):
    found = embeds(made)
    page = visit(Web({"": "<!doctype html><title>Site</title>"}, served(made)), settle=False)
    for testimonial in found.testimonials:
        ask = f"return made.one(site, '{testimonial.key}', await made.ask('{testimonial.key}.json'))"
        forms = [form for form in EmbedForm if offered(form, testimonial)]
        assert page.evaluate(LOADED.format(ask)) == {form.value: one(found, testimonial, form) for form in forms}
        copied = page.evaluate(LOADED.format(f"return made.pasted('{ROOT}{places.frame(testimonial.key)}')"))
        assert copied == one(found, testimonial, EmbedForm.HTML)
        for form in (SmallForm.INLINE, SmallForm.FLOATING):
            ask = f"return made.small(site, '{testimonial.key}', await made.ask('{testimonial.key}.json'), '{form}')"
            assert page.evaluate(LOADED.format(ask)) == small(found, testimonial, form)
    for selection in found.selections:
        for layout in GroupLayout:
            told = f"const told = await made.ask('{selection.name}.json');"
            each = "async (key) => [key, await made.ask(`${key}.json`)]"
            quotes = f"const quotes = await Promise.all(Object.keys(told.quotes).map({each}));"
            ask = f"{told} {quotes} return made.several(site, '{selection.name}', told, quotes, '{layout}')"
            forms = (EmbedForm.HTML, EmbedForm.ELEMENT, EmbedForm.IFRAME, EmbedForm.OEMBED)
            printed = {form.value: several(found, selection, form, Choice(layout=layout)) for form in forms}
            assert page.evaluate(LOADED.format(ask)) == printed
            ask = f"{told} {quotes} return made.picked(site, quotes.toReversed(), '{layout}')"
            wanted = picked(found, selection.testimonials[::-1], Choice(layout=layout))
            assert page.evaluate(LOADED.format(ask)) == wanted
        for form in (SmallForm.BADGE, SmallForm.FACES):
            ask = f"{told} return made.small(site, '{selection.name}', told, '{form}')"
            assert page.evaluate(LOADED.format(ask)) == small(found, selection, form)
