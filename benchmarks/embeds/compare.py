"""Run by hand: `python benchmarks/embeds/compare.py NODE_MODULES`, from the repository's root.

NODE_MODULES holds what `npm install esbuild axe-core react react-dom react-slick slick-carousel swiper` puts there. Each
page shows the same four quotes between paragraphs of a host, one at a time, on a screen of 390 x 844; files that are not
the host's own arrive 250 ms late. The carousels fetch their quotes, as services do; ours has them in the page.
"""

from __future__ import annotations

import gzip
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
sys.path.insert(0, str(ROOT / "tests"))

from playwright.sync_api import Browser, sync_playwright  # noqa: E402

from casestudies.publish.embeds import Choice, EmbedForm, GroupLayout, script, several  # noqa: E402
from helpers.embeds_made_up import embeds, served  # noqa: E402
from helpers.foreign import HOST, SEEN, STRICT, TYPES, WATCH, Web, page_of  # noqa: E402

PUBLISHER = "https://tallyroom.example/"
RUNS = 5
TYPES |= {"css": "text/css", "gif": "image/gif", "woff": "font/woff", "woff2": "font/woff2", "svg": "image/svg+xml"}


@dataclass(frozen=True)
class Candidate:
    name: str
    html: str
    files: dict[str, bytes]
    weighed: tuple[str, ...]


def candidates(modules: Path) -> list[Candidate]:
    made = embeds()
    quotes = [{"text": t.words, "credit": t.credit} for t in made.testimonials]
    wall = made.selection("wall")
    assert wall is not None
    found = [
        Candidate(
            "casestudies",
            several(made, wall, EmbedForm.HTML, Choice(layout=GroupLayout.CAROUSEL)),
            served(),
            (f"casestudies/embed/{script.current().name}",),
        )
    ]
    data = json.dumps(quotes, ensure_ascii=False).encode()
    for name, entry in (("react-slick", "slick.jsx"), ("swiper", "swiper.js")):
        bundle = bundled(modules, entry)
        html = f"<div id=quotes data-src='{PUBLISHER}quotes.json'></div>"
        html += "".join(
            f"<link rel=stylesheet href='{PUBLISHER}{f}'>"
            if f.endswith(".css")
            else f"<script async crossorigin src='{PUBLISHER}{f}'></script>"
            for f in sorted(bundle)
            if f.endswith((".css", ".js"))
        )
        found.append(
            Candidate(
                name, html, {"quotes.json": data, **bundle}, tuple(f for f in bundle if f.endswith((".js", ".css")))
            )
        )
    return found


def bundled(modules: Path, entry: str) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "node_modules").symlink_to(modules.resolve())
        (work / entry).write_bytes((HERE / entry).read_bytes())
        command = [
            modules / ".bin" / "esbuild",
            work / entry,
            "--bundle",
            "--minify",
            "--log-level=error",
            f"--outdir={work / 'out'}",
        ]
        loaders = [f"--loader:.{ending}=file" for ending in ("gif", "eot", "woff", "woff2", "ttf", "svg")]
        define = "--define:process.env.NODE_ENV='production'"
        subprocess.run([*map(str, command), *loaders, define, "--jsx=transform"], check=True, cwd=work)
        return {path.name: path.read_bytes() for path in (work / "out").iterdir()}


def measured(browser: Browser, candidate: Candidate, axe: str) -> dict[str, object]:
    shifts, asked, found = [], [], []
    for _ in range(RUNS):
        web = Web({"": page_of(candidate.html)}, candidate.files)
        page = opened(browser, web)
        shifts.append(float(page.evaluate("window.shift")))
        asked.append(len(web.asked))
        page.evaluate(axe)
        result = page.evaluate(
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})"
        )
        found.append(sum(len(v["nodes"]) for v in result["violations"]))
        page.context.close()
    shown = max((testimonial.quote.text for testimonial in embeds().testimonials), key=len)
    strict = opened(browser, Web({"": page_of(candidate.html)}, candidate.files, policy=STRICT))
    plain = opened(browser, Web({"": page_of(candidate.html)}, candidate.files), java_script_enabled=False)
    offline = opened(browser, Web({"": page_of(candidate.html)}, candidate.files, offline=True))
    return {
        "kB gzipped": round(sum(len(gzip.compress(candidate.files[name], 9)) for name in candidate.weighed) / 1000, 1),
        "requests": statistics.median(asked),
        "layout shift": round(statistics.median(shifts), 4),
        "axe": statistics.median(found),
        "without JavaScript": shown in (plain.text_content("body") or ""),
        "offline": shown in offline.evaluate(SEEN),
        "strict policy": shown in strict.evaluate(SEEN) and not strict.evaluate("window.refused"),
    }


def opened(browser: Browser, web: Web, **options: object):
    context = browser.new_context(viewport={"width": 390, "height": 844}, **options)
    context.add_init_script(WATCH)
    context.route("**/*", web.answer)
    page = context.new_page()
    page.goto(HOST)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(300)
    return page


def main() -> None:
    modules = Path(sys.argv[1])
    axe = (modules / "axe-core" / "axe.min.js").read_text("utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        print(f"Chromium {browser.version}, median of {RUNS}")
        for candidate in candidates(modules):
            print(f"{candidate.name:12}", json.dumps(measured(browser, candidate, axe)))
        browser.close()


if __name__ == "__main__":
    main()
