"""The sixteen pages: what a host's own frame, stylesheet, policy or script does around the same snippets."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from string import Template

from benchmarks.host_pages.publisher import Publisher
from casestudies.publish.embeds import EmbedForm, GroupLayout, SmallForm, script
from helpers.embeds_made_up import CLOSE

PACKAGES = {
    "bootstrap": "5.3.8",
    "@wordpress/block-library": "9.35.0",
    "react": "18.3.1",
    "react-dom": "18.3.1",
    "vue": "3.5.25",
    "htmx.org": "2.0.8",
    "@hotwired/turbo": "8.0.20",
}
"""Unpacked, without what they depend on: one file of each is served."""
TAILWIND = ("tailwindcss@4.1.17", "@tailwindcss/cli@4.1.17", "@tailwindcss/typography@0.5.19")
OWN = (
    "<p data-mark='{}'>Words of the host that have nothing to do with anybody's customers, but fill a line or two.</p>"
)
_PARTS = {name: OWN.format(name) for name in ("above", "below", "beside", "between", "after", "end")}
CONTENT = Template(f"""<h1 data-mark="head">A page of somebody else</h1>
{_PARTS["above"]}
$quote
{_PARTS["below"]}
<div class="$flex">$other{_PARTS["beside"]}</div>
{_PARTS["between"]}
$wall
{_PARTS["after"]}
<div class="$flex">$carousel<p data-mark="beside the carousel">A few words of the host.</p></div>
<p data-mark="sentence">They say of it: $sentence, and more words of the host after that.</p>
$badge
{_PARTS["end"]}
""")
HEAD = "<meta charset=utf-8><meta name=viewport content='width=device-width'><title>Host</title><script src=/watch.js></script>"
PLAIN = "body{margin:1rem auto;max-width:60rem;padding:0 1rem;font:1rem/1.5 sans-serif}.flex{display:flex;gap:1rem}"
TYPES = {"css": "text/css", "js": "text/javascript", "html": "text/html; charset=utf-8"}
_SCRIPT = re.compile(r"<script[^>]*></script>")


def content(publisher: Publisher, flex: str = "flex") -> str:
    """A page's words with every kind of snippet that has a look of its own."""
    return CONTENT.substitute(
        flex=flex,
        quote=publisher.snippet(EmbedForm.HTML),
        other=publisher.snippet(EmbedForm.HTML, ref=CLOSE.ref),
        wall=publisher.wall(),
        carousel=publisher.wall(GroupLayout.CAROUSEL),
        sentence=publisher.small(SmallForm.INLINE).strip(),
        badge=publisher.small(SmallForm.BADGE),
    )


@dataclass(frozen=True)
class HostPage:
    """A page: its files by path (the first is opened), made from the snippets, and the policy it is sent with."""

    name: str
    files: Callable[[Publisher], Mapping[str, str]]
    policy: Callable[[str], str] = lambda _: ""
    """From the publisher's address."""
    packages: Mapping[str, str] = field(default_factory=dict)
    """Address of a served file: where it stands below the folder of packages."""
    click: str = ""
    """What is clicked before anything is looked at."""


def _page(body: str, css: str = PLAIN, head: str = "", attributes: str = "lang=en") -> str:
    return f"<!doctype html><html {attributes}><head>{HEAD}<style>{css}</style>{head}</head><body>{body}</body></html>"


def _styled(css: str = "", **given: str) -> Callable[[Publisher], Mapping[str, str]]:
    return lambda publisher: {"": _page(f"<main>{content(publisher)}</main>", PLAIN + css, **given)}


def _linked(classes: str, flex: str, css: str = "") -> Callable[[Publisher], Mapping[str, str]]:
    head = "<link rel=stylesheet href=/host.css>"
    return lambda publisher: {"": _page(f"<main class='{classes}'>{content(publisher, flex)}</main>", css, head)}


def _scripts(publisher: Publisher) -> str:
    """Those of the snippets once each, as they stand in the head of a site whose pages are made by a script."""
    return "".join(dict.fromkeys(_SCRIPT.findall(content(publisher))))


def _made(body: str, start: str) -> Callable[[Publisher], Mapping[str, str]]:
    """A page that a framework makes from `/content`."""

    def files(publisher: Publisher) -> Mapping[str, str]:
        head = f"<script src=/host.js></script>{_scripts(publisher)}"
        return {
            "": _page(f"{body}<script src=/start.js></script>", head=head),
            "content": content(publisher),
            "start.js": f'fetch("/content").then((answer) => answer.text()).then((html) => {{ {start} }});',
        }

    return files


def _framed(publisher: Publisher) -> Mapping[str, str]:
    css = "body{margin:0}iframe{display:block;width:100%;height:2500px;border:0}"
    return {"": _page("<iframe sandbox=allow-scripts src=/inner></iframe>", css), "inner": _styled()(publisher)[""]}


def _in_shadow(publisher: Publisher) -> Mapping[str, str]:
    inner = f"<style>{PLAIN}</style><main>{content(publisher)}</main>"
    return {"": _page(f"<host-page><template shadowrootmode=open>{inner}</template></host-page>")}


def _strict(publisher: Publisher) -> Mapping[str, str]:
    page = _linked("", "flex")(publisher)[""].replace("<style></style>", "")
    return {"": page, "host.css": PLAIN}


def _htmx(publisher: Publisher) -> Mapping[str, str]:
    body = "<main hx-get=/content hx-trigger=load>Soon.</main>"
    return {"": _page(body, head="<script src=/host.js></script>"), "content": content(publisher)}


def _turbo(publisher: Publisher) -> Mapping[str, str]:
    head = "<script type=module src=/host.js></script>"
    return {
        "": _page("<main><a id=go href=/next>The page</a></main>", head=head),
        "next": _page(f"<main>{content(publisher)}</main>", head=head),
    }


def _hidden(publisher: Publisher) -> Mapping[str, str]:
    body = f"<button id=go>Voices</button><main hidden>{content(publisher)}</main><script src=/start.js></script>"
    start = "document.getElementById('go').onclick = () => (document.querySelector('main').hidden = false);"
    return {"": _page(body), "start.js": start}


def _twice(publisher: Publisher) -> Mapping[str, str]:
    """The present scripts from two addresses, as two copies of a site bring them: a module runs once for each."""
    own = content(publisher)
    again = _scripts(publisher).replace('.js"', '.js?again"')
    return {"": _page(f"<main>{own}</main>{again}")}


def _beside_the_first(publisher: Publisher) -> Mapping[str, str]:
    """The first release of all, as a snippet of years ago brings it, and then the present ones twice."""
    oldest = script.releases()[0]
    address = f"{publisher.root}casestudies/embed/{oldest.name}"
    given = f'type=module src="{address}" integrity="{oldest.integrity}" crossorigin=anonymous'
    return {"": _page(f"<main>{content(publisher)}</main>{_scripts(publisher)}", head=f"<script {given}></script>")}


def _policy(root: str) -> str:
    given = f"script-src 'self' {root}; style-src 'self'; img-src {root}; connect-src {root}"
    return f"default-src 'none'; {given}; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'"


_WORDPRESS = """body{margin:0;font:18px/1.6 Georgia,serif}.entry-content>*{max-width:42rem;margin:1.75rem auto}
figure{margin:0 0 3em;text-align:center}blockquote{margin:0 0 1.75em;padding-left:1em;border-left:4px solid}
blockquote{font-size:28px;font-style:italic}blockquote::before{content:"\\201C";font-size:3em;line-height:1}figcaption{font-size:14px;text-align:center}
.entry-content p{margin:0 0 1.75em}summary{padding:1em;border:2px solid}.entry-content a{text-decoration:underline 3px}
.flex{display:flex;gap:1rem}"""
_REVERT = """*{all:revert!important}main *{all:revert}
casestudies-quote *,casestudies-quotes *{all:revert!important}.flex{display:flex!important}"""

PAGES = (
    HostPage(
        "Bootstrap",
        _linked("container", "d-flex gap-3"),
        packages={"host.css": "bootstrap/dist/css/bootstrap.min.css"},
    ),
    HostPage("Tailwind, typography", _linked("prose mx-auto", "flex gap-4"), packages={"host.css": "tailwind.css"}),
    HostPage(
        "WordPress theme",
        _linked("entry-content", "flex", _WORDPRESS),
        packages={"host.css": "@wordpress/block-library/build-style/style.css"},
    ),
    HostPage("all: revert", _styled(_REVERT)),
    HostPage("right to left", _styled(attributes="lang=ar dir=rtl")),
    HostPage("strict policy", _strict, policy=_policy),
    HostPage("sandboxed frame", _framed),
    HostPage("shadow root", _in_shadow),
    HostPage(
        "React",
        _made(
            "<div id=app></div><script src=/dom.js></script>",
            'ReactDOM.createRoot(document.getElementById("app"))'
            '.render(React.createElement("main", { dangerouslySetInnerHTML: { __html: html } }));',
        ),
        packages={
            "host.js": "react/umd/react.production.min.js",
            "dom.js": "react-dom/umd/react-dom.production.min.js",
        },
    ),
    HostPage(
        "Vue",
        _made(
            "<div id=app></div>",
            'Vue.createApp({ data: () => ({ html }), template: `<main v-html="html"></main>` }).mount("#app");',
        ),
        packages={"host.js": "vue/dist/vue.global.prod.js"},
    ),
    HostPage("HTMX", _htmx, packages={"host.js": "htmx.org/dist/htmx.min.js"}),
    HostPage("Turbo", _turbo, packages={"host.js": "@hotwired/turbo/dist/turbo.es2017-esm.js"}, click="#go"),
    HostPage("hidden tab", _hidden, click="#go"),
    HostPage("twice loaded", _twice),
    HostPage("the first release", _beside_the_first),
    HostPage("large root type", _styled("html{font-size:28px}")),
)


def fetch(work: Path) -> Path:
    """The folder of packages, fetched with npm where it is not there yet."""
    folder = work / "packages"
    for name, version in PACKAGES.items():
        if not (unpacked := folder / name).exists():
            unpacked.mkdir(parents=True)
            told = subprocess.run(
                ("npm", "pack", "--silent", f"{name}@{version}"), cwd=work, check=True, capture_output=True, text=True
            )
            archive = work / told.stdout.strip().splitlines()[-1]
            subprocess.run(("tar", "-xzf", archive, "--strip-components=1", "-C", unpacked), check=True)
            archive.unlink()
    if not (folder / "tailwind.css").exists():
        _build_tailwind(work, folder)
    return folder


def _build_tailwind(work: Path, folder: Path) -> None:
    subprocess.run(
        ("npm", "install", "--no-save", "--no-audit", "--no-fund", "--prefix", str(work), *TAILWIND), check=True
    )
    lines = (
        '@import "tailwindcss";',
        '@plugin "@tailwindcss/typography";',
        '@source inline("prose mx-auto flex gap-4");',
    )
    (work / "tailwind-in.css").write_text("\n".join(lines), "utf-8")
    command = (str(work / "node_modules/.bin/tailwindcss"), "-i", "tailwind-in.css", "-o", str(folder / "tailwind.css"))
    subprocess.run(command, cwd=work, check=True)
