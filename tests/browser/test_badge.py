"""The badge and the reference of an inline quote open a panel that explains itself."""

from __future__ import annotations

import time

import pytest

pytestmark = pytest.mark.browser


def test_it_opens_by_keyboard_and_gives_the_focus_back(page, serve):
    page.goto(serve("example") + "stories/brightledger/")
    badge = page.locator(".cs-badge").first
    badge.focus()
    page.keyboard.press("Enter")
    panel = page.get_by_role("dialog", name="How this was checked")
    assert panel.is_visible()
    assert "By Tallyroom on 21 November 2026" in panel.inner_text()
    assert badge.evaluate("e => e.matches(':focus')")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Proof"
    page.keyboard.press("Escape")
    assert panel.is_hidden()
    assert badge.evaluate("e => e.matches(':focus')")


def test_only_one_is_open_and_a_click_elsewhere_closes_it(page, serve):
    page.goto(serve("example") + "stories/brightledger/")
    # A panel opens below its line: the upper line is free while the lower one's panel is open, whatever the machine's fonts.
    page.locator(".cs-ref").first.click()
    page.locator(".cs-badge").first.click()
    assert page.locator(".cs-panel:visible").count() == 1
    page.locator("h1").click()
    assert page.locator(".cs-panel:visible").count() == 0


def test_it_works_without_a_script(browser, serve):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(serve("example") + "stories/brightledger/")
    assert page.locator(".cs-panel:visible").count() == 0
    page.locator(".cs-badge").first.click()
    assert page.locator(".cs-panel:visible").count() == 1
    context.close()


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("name", ["example", "arabic"])
def test_the_panel_lies_within_the_window(page, serve, name, width):
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(serve(name) + "voices/")
    for badge in (page.locator(".cs-badge").first, page.locator(".cs-badge").last):
        badge.scroll_into_view_if_needed()
        badge.click()
        box = page.locator(".cs-panel:visible").bounding_box()
        assert box["x"] >= 0
        assert box["y"] >= 0
        assert box["x"] + box["width"] <= width + 0.5
        assert box["y"] + box["height"] <= 700.5
        page.keyboard.press("Escape")


def test_targets_are_large_enough_to_press(page, serve):
    """WCAG 2.2, 2.5.8: 24 CSS pixels, but for what stands in a line of text."""
    page.goto(serve("example") + "voices/")
    assert all(badge.bounding_box()["height"] >= 24 for badge in page.locator(".cs-badge").all())


def test_what_a_figure_was_before_is_large_enough_to_press(page, serve):
    page.goto(serve("example") + "stories/brightledger/")
    made = (
        "Object.assign(document.createElement('a'), {className: 'cs-figure__before', href: '#', textContent: 'before'})"
    )
    height = "(link) => (document.querySelector('.cs-figures li').append(link), link.getBoundingClientRect().height)"
    assert page.evaluate(f"({height})({made})") >= 24


SEEN = """(() => {
  const panel = document.querySelector(".cs-panel:popover-open");
  const quote = document.querySelector(".cs-quote blockquote");
  const badge = document.querySelector(".cs-quote .cs-badge");
  const [p, q, b] = [panel, quote, badge].map((e) => e.getBoundingClientRect());
  return {
    opacity: getComputedStyle(panel).opacity,
    hit: panel.contains(document.elementFromPoint(p.x + p.width / 2, p.y + Math.min(p.height, 40) / 2)),
    covers: p.top < q.bottom && q.top < p.bottom && p.left < q.right && q.left < p.right,
    below: Math.round(p.top - b.bottom),
    within: p.left >= 0 && p.right <= innerWidth && p.bottom <= innerHeight + 1,
    underline: getComputedStyle(badge).textDecorationLine,
  };
})()"""


def opened(engine):
    """What is seen of the panel once the page has scrolled to it: `toggle` is sent when the panel has been drawn."""
    seen = engine.run(SEEN)
    for _ in range(50):
        if seen["within"]:
            break
        time.sleep(0.1)
        seen = engine.run(SEEN)
    return seen


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", ["example", "arabic"])
def test_in_every_engine_the_panel_is_seen_below_its_line_and_never_over_the_quote(engine, serve, name, width):
    engine.resize(width, 800)
    engine.goto(serve(name) + ("stories/brightledger/" if name == "example" else "stories/long/"))
    engine.click(".cs-quote .cs-badge")
    seen = opened(engine)
    assert seen["opacity"] == "1"
    assert seen["hit"]
    assert not seen["covers"]
    assert 0 <= seen["below"] <= 16
    assert seen["within"]
    assert seen["underline"] == "underline"
