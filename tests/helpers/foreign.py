"""Somebody else's page in a real browser: what it says, what it was served, what moved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest

from helpers.embeds_made_up import ROOT

HOST = "https://host.example/"
STRICT = (
    "default-src 'none'; script-src https://tallyroom.example; style-src 'self'; img-src https://tallyroom.example; "
    "connect-src https://tallyroom.example; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'"
)
HOSTILE = """
* { margin: 0 !important; padding: 0 !important; font: italic 19px/1.1 fantasy !important; color: lime !important;
    letter-spacing: .2em !important; text-transform: uppercase !important; background: purple !important;
    border: 3px dashed red !important; text-align: right !important; max-width: 30em !important; }
casestudies-quote, casestudies-quotes { display: inline-flex !important; width: 40px !important; opacity: .1 !important;
    transform: rotate(90deg) !important; visibility: hidden !important; clip-path: inset(50%) !important; }
a { pointer-events: none !important; } blockquote::before { content: "NOT " !important; }
"""
TYPES = {
    "js": "text/javascript",
    "json": "application/json",
    "html": "text/html",
    "css": "text/css",
    "png": "image/png",
    "txt": "text/plain",
}
# A shift below this is rounding, which Chromium reports under load (a millionth, seen once): one line moved by one pixel is more.
STILL = 0.0005
# `shift`, what moved, is counted from when the page was painted with all that stands in it (`whole`): a browser may paint a page of
# which it has read half, and then the rest moves what is there, whatever it is. `moved` counts that too.
WATCH = """
window.shift = 0; window.moved = 0; window.refused = []; window.failed = [];
addEventListener("error", (e) => window.failed.push(e.message));
addEventListener("unhandledrejection", (e) => window.failed.push(String(e.reason)));
window.painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
let since = Infinity;
window.whole = new Promise((done) => document.addEventListener("readystatechange", done, {once: true}))
  .then(window.painted).then((time) => { since = time; });
new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) {
  window.moved += e.value;
  if (e.startTime >= since) window.shift += e.value;
} }).observe({type: "layout-shift", buffered: true});
document.addEventListener("securitypolicyviolation", (e) => window.refused.push(e.violatedDirective + " " + e.blockedURI));
"""

SEEN = """(() => {  // the words that are rendered, shadow roots included
  const walk = (node) => node.nodeType === 3
      ? (node.parentElement?.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}) ?? true) ? node.data : ""
      : node.localName === "script" || node.localName === "style" ? ""
      : node.localName === "slot" ? (node.assignedNodes().map(walk).join(" "))
      : [...(node.shadowRoot ?? node).childNodes].map(walk).join(" ");
  return walk(document.body).replace(/\\s+/g, " ");
})()"""


def page_of(snippet, *, head="", before=3, after=8):
    """A plain page: some paragraphs, the snippet, more paragraphs."""
    text = "<p>Sentences of the host that have nothing to do with anybody's customers, but fill a few lines of the page.</p>"
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>Host</title>{head}<main><h1>A page of somebody else</h1>{text * before}{snippet}{text * after}</main></html>"
    )


@dataclass
class Web:
    """A little internet: the host's pages, the publisher's files, how slow and how reachable it is.

    Scripts and data come once the page that asks was painted whole, and `after` holds back those whose address contains a word
    until something more is true of the page.
    """

    pages: dict[str, str]
    served: dict[str, bytes]
    policy: str = ""
    after: Mapping[str, str] = field(default_factory=dict)
    offline: bool = False
    asked: list[str] = field(default_factory=list)
    answered: int = 0

    def settle(self, page):
        """Waits until the page has painted whatever it got, and asked for nothing more."""
        asked = -1
        while asked != len(self.asked) or self.answered < asked:
            asked = len(self.asked)
            page.wait_for_load_state("networkidle")
            page.evaluate("window.whole.then(window.painted)")

    def answer(self, route):
        url = route.request.url
        for word, condition in self.after.items():
            if word in url:
                route.request.frame.evaluate(condition)
        if not url.startswith(HOST):
            self.asked.append(url.removeprefix(ROOT))
            self._publish(route)
            self.answered += 1
            return
        path = urlsplit(url).path.lstrip("/")
        headers = {"Content-Security-Policy": self.policy} if self.policy else {}
        if path in self.pages:
            kind = TYPES.get(path.split(".")[-1], "text/html")
            route.fulfill(body=self.pages[path], content_type=kind, headers=headers)
        else:
            route.fulfill(status=404, body="")

    def _publish(self, route):
        url = route.request.url
        if self.offline or not url.startswith(ROOT):
            return route.abort("internetdisconnected")
        if route.request.resource_type in ("script", "fetch"):
            route.request.frame.evaluate("window.whole.then(window.painted)")
        path = urlsplit(url).path.lstrip("/")
        cors = {"Access-Control-Allow-Origin": "*"}
        if path not in self.served:
            return route.fulfill(status=404, body="<h1>Not found</h1>", content_type="text/html", headers=cors)
        return route.fulfill(body=self.served[path], content_type=TYPES[path.split(".")[-1]], headers=cors)


@pytest.fixture
def visit(browser):
    """Opens a page of the little internet and waits until nothing is under way."""
    contexts = []

    def open_page(web, path="", *, settle=True, **options):
        context = browser.new_context(**{"viewport": {"width": 390, "height": 844}} | options)
        contexts.append(context)
        context.add_init_script(WATCH)
        context.route("**/*", web.answer)
        page = context.new_page()
        page.goto(HOST + path)
        if settle and options.get("java_script_enabled", True):
            web.settle(page)
        return page

    yield open_page
    for context in contexts:
        context.unroute_all(behavior="ignoreErrors")  # a page may ask once more while it is closed
        context.close()
