"""Draw the pictures of the example site: a scene for each story, and portraits. Run with names, or for all.

Everything is drawn here, by nobody's photo and nobody's model, and may be used as the rest of this repository (MIT). Chromium turns
the drawings into WebP, but for those that stay what they are, SVG. The people are made up, like their words.
"""

from __future__ import annotations

import io
import math
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from PIL import Image
from playwright.sync_api import Page, sync_playwright

FOLDER = Path(__file__).parents[1] / "content" / "pages" / "assets" / "pictures"
DRAFTS = FOLDER.parents[1] / "stories" / "pictures"
"""What is not published lies among the stories, where no build without the plugin copies it from."""
WITHHELD = frozenset({"acacia.svg", "loaves.webp", "marisol-abara.webp"})
WIDE, TALL = (1600, 1000), (800, 1000)


def rect(x: float, y: float, w: float, h: float, fill: str, r: float = 0, extra: str = "") -> str:
    """A rectangle."""
    return f'<rect x="{x:g}" y="{y:g}" width="{w:g}" height="{h:g}" rx="{r:g}" fill="{fill}" {extra}/>'


def circle(x: float, y: float, r: float, fill: str, extra: str = "") -> str:
    """A circle."""
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" fill="{fill}" {extra}/>'


def shape(points: str, fill: str, extra: str = "") -> str:
    """Any outline, in the terms of SVG paths."""
    return f'<path d="{points}" fill="{fill}" {extra}/>'


def shade(name: str, *stops: tuple[int, str], turned: bool = False) -> str:
    """A gradient from top to bottom, or from left to right."""
    to = 'x2="1" y2="0"' if turned else 'x2="0" y2="1"'
    inner = "".join(f'<stop offset="{at}%" stop-color="{color}"/>' for at, color in stops)
    return f'<linearGradient id="{name}" {to}>{inner}</linearGradient>'


def same_each_time(seed: int) -> Random:
    """Chance that falls out alike whenever a scene is drawn."""
    return Random(seed)  # noqa: S311 - it decides how high a roof is


def friday() -> Iterator[str]:
    """Brightledger: an office that is empty while the sun still shines."""
    yield shade("sky", (0, "#f7b267"), (55, "#f4845f"), (100, "#d95d4e"))
    yield rect(0, 0, 1600, 1000, "#24283f")
    yield rect(250, 90, 1100, 620, "url(#sky)", 6)
    yield circle(930, 470, 118, "#ffe8b0")
    chance = same_each_time(4)
    for base, color in ((560, "#b24a4a"), (620, "#7d3546")):
        x = 250.0
        while x < 1350:
            w, h = min(chance.randint(50, 130), 1350 - x), chance.randint(20, 150)
            yield rect(x, base - h, w, 710 - base + h, color)
            if chance.random() < 0.3:
                yield shape(f"M{x + w * 0.3} {base - h}l{w * 0.2} -46 {w * 0.2} 46z", color)
            x += w
    for x in (250, 610, 976, 1338):
        yield rect(x, 90, 12, 620, "#24283f")
    yield rect(250, 340, 1100, 10, "#24283f")
    yield rect(190, 710, 1220, 26, "#3a3f5e")
    yield rect(0, 800, 1600, 200, "#8c4f36")
    yield rect(0, 800, 1600, 14, "#a9653f")
    yield shape("M1110 800l96 0 -10 -14 -76 0z", "#171a2b")
    yield shape("M1158 786V640l110 -96", "none", 'stroke="#171a2b" stroke-width="12" stroke-linejoin="round"')
    yield shape("M1232 500l92 74 -28 34 -92 -74z", "#171a2b")
    for n, color in enumerate(("#e9c46a", "#efe6d8", "#4f6d7a")):
        yield rect(360 + 14 * n, 768 - 32 * n, 330 - 24 * n, 32, color, 4)
        yield rect(372 + 14 * n, 776 - 32 * n, 26, 16, "#24283f", 2)
    yield shape("M820 800h84l-8 -62h-68z", "#efe6d8")
    yield shape("M902 752q40 4 32 24t-40 14", "none", 'stroke="#efe6d8" stroke-width="9"')


def loaves() -> Iterator[str]:
    """Hob & Rye: loaves in a window above the harbour, and the ferry that wants its rolls before dawn."""
    yield shade("dawn", (0, "#cfe3e2"), (60, "#f3dcc0"), (100, "#f0c9a0"))
    yield shade("crust", (0, "#d99a4e"), (100, "#9a5a22"))
    yield rect(0, 0, 1600, 1000, "url(#dawn)")
    yield shape("M0 420q260 -90 520 -20t620 -30 460 30v120H0z", "#8fb0ac")
    yield rect(0, 480, 1600, 240, "#4d8a8b")
    for n in range(9):
        yield rect(60 + 190 * (n % 8) + 40 * (n // 3), 520 + 26 * (n % 5), 120, 5, "#78aaa6", 2)
    yield shape("M930 520h330l-40 56H970z", "#f7f1e3")
    yield rect(990, 470, 210, 50, "#fffaf0", 4)
    yield rect(1090, 420, 44, 50, "#b8402f")
    for n in range(6):
        yield rect(1006 + 32 * n, 484, 18, 18, "#4d8a8b", 3)
    yield rect(0, 690, 1600, 310, "#5a3418")
    yield rect(0, 690, 1600, 22, "#7b4a24")
    for x, y, w in ((70, 560, 430), (430, 590, 400), (1060, 570, 470)):
        yield shape(f"M{x} 692q-20 {y - 700} {w / 2} {y - 700}t{w / 2} {700 - y}z", "url(#crust)")
        for n in range(4):
            at = x + w * (0.2 + 0.18 * n)
            yield shape(
                f"M{at:g} {y + 18:g}q26 22 18 66", "none", 'stroke="#f2d7a6" stroke-width="11" stroke-linecap="round"'
            )
    for n in range(5):
        yield circle(760 + 70 * n, 640 - 34 * (n % 2), 52, "url(#crust)")
        yield shape(f"M{732 + 70 * n} {630 - 34 * (n % 2)}q28 -18 56 0", "none", 'stroke="#f2d7a6" stroke-width="8"')
    yield rect(0, 0, 1600, 40, "#5a3418")
    for n in range(14):
        yield shape(f"M{n * 116} 40h116v70q-58 56 -116 0z", "#f7f1e3" if n % 2 else "#2f6566")


def containers() -> Iterator[str]:
    """Kestrel Freight: a stack of boxes, one of them being checked."""
    yield shade("sea", (0, "#0d3b45"), (100, "#12606a"))
    yield rect(0, 0, 1600, 1000, "#e8f0ee")
    yield circle(1310, 210, 90, "#f5c65b")
    yield rect(0, 830, 1600, 170, "url(#sea)")
    colors = ("#0b6e6e", "#e4572e", "#f5c65b", "#17414a", "#8db8b4", "#c9d8d5")
    chance = same_each_time(11)
    heights = (2, 4, 5, 3, 4, 2)
    for column, height in enumerate(heights):
        last = ""
        for row in range(height):
            color = chance.choice([one for one in colors if one != last])
            last = color
            x, y = 90 + 238 * column, 830 - 118 * (row + 1)
            yield rect(x, y, 232, 112, color, 3)
            for n in range(9):
                yield rect(x + 18 + 23 * n, y + 14, 7, 84, "#000", 2, 'opacity=".13"')
    yield shape("M1110 830V250h46v580z M470 250h860v30H470z", "#17414a")
    yield shape("M1133 250l-300 -110 -250 110", "none", 'stroke="#17414a" stroke-width="10"')
    for x in (654, 770):
        yield shape(f"M{x} 280v92", "none", 'stroke="#17414a" stroke-width="5"')
    yield rect(600, 372, 232, 112, "#e4572e", 3)
    for n in range(9):
        yield rect(618 + 23 * n, 386, 7, 84, "#000", 2, 'opacity=".13"')
    yield rect(560, 250, 300, 40, "#f5c65b", 4)


def tin() -> Iterator[str]:
    """Open Hearth Trust: the tin that held the accounts, and a colour for each purpose."""
    yield rect(0, 0, 1600, 1000, "#23395b")
    yield rect(0, 700, 1600, 300, "#1a2a45")
    colors = ("#f2545b", "#f5b841", "#5fad8c", "#8fb8de", "#efe9dc", "#d97bb0", "#f08a4b")
    for n, color in enumerate(colors):
        angle = -36 + 12 * n
        yield f'<g transform="rotate({angle} 800 900)">{rect(735, 210 + 16 * abs(n - 3), 130, 520, color, 6)}'
        for line in range(4):
            yield rect(757, 250 + 16 * abs(n - 3) + 32 * line, (86, 62, 74, 50)[line], 7, "#1a2a45", 3, 'opacity=".45"')
        yield "</g>"
    yield shade("tin", (0, "#7f1d3a"), (45, "#b23a57"), (100, "#611429"), turned=True)
    yield '<ellipse cx="800" cy="640" rx="400" ry="86" fill="#4b0f20"/>'
    for n, color in enumerate(colors):
        angle = -36 + 12 * n
        yield f'<g transform="rotate({angle} 800 900)">{rect(735, 430, 130, 236, color)}</g>'
    yield shape("M400 640v210q0 90 400 90t400 -90V640q0 86 -400 86t-400 -86z", "url(#tin)")
    for n in range(7):
        x = 440 + 120 * n
        yield shape(
            f"M{x} {700 + 20 * math.sin(math.pi * n / 6):g}v{190 + 20 * math.sin(math.pi * n / 6):g}",
            "none",
            'stroke="#f5b841" stroke-width="7" opacity=".55"',
        )
    yield shape("M402 770q0 84 398 84t398 -84", "none", 'stroke="#f5b841" stroke-width="9" opacity=".7"')
    yield shape("M402 820q0 84 398 84t398 -84", "none", 'stroke="#8fb8de" stroke-width="5" opacity=".7"')


def margin() -> Iterator[str]:
    """Studio Randnotiz: a page with wide margins, and what is noted in one of them."""
    yield rect(0, 0, 1600, 1000, "#2a2fb8")
    yield '<g transform="rotate(-5 800 560)">'
    yield rect(230, 110, 570, 1000, "#f4f1ea")
    yield rect(800, 110, 570, 1000, "#fbf9f4")
    yield rect(792, 110, 16, 1000, "#000", 0, 'opacity=".08"')
    chance = same_each_time(8)
    for left in (300, 990):
        for line in range(17):
            w = 330 if line % 6 != 5 else 150 + chance.randint(0, 90)
            yield rect(left, 260 + 38 * line, w, 9, "#24242c", 2, 'opacity=".8"')
    yield rect(300, 176, 210, 26, "#24242c", 2)
    yield rect(990, 176, 120, 26, "#24242c", 2)
    yield shape("M952 110v1000", "none", 'stroke="#e4443a" stroke-width="4"')
    yield shape(
        "M858 412q20 -26 34 -2t34 -6M850 452h74M856 484q26 -14 62 2",
        "none",
        'stroke="#e4443a" stroke-width="7" stroke-linecap="round"',
    )
    yield shape("M1000 447q160 26 312 -4", "none", 'stroke="#e4443a" stroke-width="8" stroke-linecap="round"')
    yield "</g>"
    yield shape("M1440 690l96 96 -420 420 -120 30 24 -126z", "#f5c65b")
    yield shape("M1440 690l48 48 -420 420 -48 -48z", "#ffd97a")
    yield shape("M1440 690l60 -60q20 -20 40 0l56 56q20 20 0 40l-60 60z", "#e4443a")


def ruler() -> Iterator[str]:
    """A law firm: the ruler that was put away, and a line that nobody crosses."""
    yield rect(0, 0, 1600, 1000, "#123b2f")
    yield rect(180, 120, 1240, 900, "#eef1e4")
    for n in range(20):
        yield rect(180, 200 + 44 * n, 1240, 2, "#9db8a4")
    for x in (560, 860, 1160):
        yield rect(x, 120, 3, 900, "#c96a5b")
    chance = same_each_time(3)
    for n in range(17):
        for x, most in ((220, 280), (600, 190), (900, 190), (1200, 170)):
            if chance.random() < 0.82:
                yield rect(x, 214 + 44 * n, chance.randint(70, most), 14, "#2e4a3f", 3, 'opacity=".55"')
    yield shade("brass", (0, "#f0d48a"), (50, "#caa24a"), (100, "#a37c2c"))
    yield '<g transform="rotate(-14 800 560)">'
    yield rect(40, 530, 1540, 118, "url(#brass)", 6)
    for n in range(75):
        yield rect(64 + 20 * n, 530, 3, 46 if n % 10 == 0 else 32 if n % 5 == 0 else 20, "#4a3a12")
    yield circle(1530, 604, 16, "#123b2f")
    yield "</g>"


def acacia() -> Iterator[str]:
    """Acacia Lane: the tree, the Land Cruiser, and no ostrich."""
    yield shade("heat", (0, "#fbe3a6"), (100, "#f2a65a"))
    yield rect(0, 0, 1600, 1000, "url(#heat)")
    yield circle(420, 360, 130, "#fff3cf")
    yield shape("M0 700q400 -70 800 -20t800 -30v350H0z", "#a3552b")
    yield shape("M0 800q500 -60 1600 10v190H0z", "#7d3c1d")
    yield shape("M1010 760q30 -190 -60 -330 80 60 110 150 20 -110 130 -190 -80 130 -70 370z", "#3b2416")
    for x, y, r in ((940, 400, 210), (1180, 360, 250), (1060, 310, 220)):
        yield f'<ellipse cx="{x}" cy="{y}" rx="{r}" ry="62" fill="#4f6b2f"/>'
    yield shape("M260 800v-110h150l60 -80h190l30 80h70v110z", "#f4f1ea")
    yield shape("M480 690l38 -56h66v56zM606 690v-56h46l20 56z", "#5b7f86")
    for x in (360, 640):
        yield circle(x, 806, 52, "#24201c") + circle(x, 806, 22, "#bdb6a8")
    yield rect(282, 716, 40, 20, "#e4572e", 4)


def portrait(ground: str, skin: str, hair: str, coat: str, extra: Callable[[], str], back: str = "") -> str:
    """Head and shoulders, a third below the upper edge; `back` is hair behind the head, `extra` what makes the face somebody's."""
    return "".join(
        (
            rect(0, 0, 800, 1000, ground),
            back,
            shape("M90 1000q10 -330 310 -330t310 330z", coat),
            shape("M325 560h150v130q-75 80 -150 0z", skin, 'style="filter:brightness(.9)"'),
            f'<ellipse cx="400" cy="430" rx="152" ry="188" fill="{skin}"/>',
            extra(),
            _eyes(hair),
        )
    )


def _eyes(hair: str) -> str:
    brows = shape(
        "M312 386q30 -18 60 -4M428 382q30 -14 60 4", "none", f'stroke="{hair}" stroke-width="10" stroke-linecap="round"'
    )
    mouth = shape("M352 532q48 34 96 0", "none", 'stroke="#7a3b32" stroke-width="9" stroke-linecap="round"')
    nose = shape("M402 424q-18 44 -4 58", "none", 'stroke="#000" stroke-width="7" stroke-linecap="round" opacity=".22"')
    return brows + mouth + nose + circle(342, 424, 10, "#22201f") + circle(458, 424, 10, "#22201f")


def dana() -> str:
    """Dana Reyes: a dark bob."""
    hair = shape("M232 470q-30 -260 168 -260t168 260q-20 -150 -120 -180 -120 60 -190 40 -20 60 -26 140z", "#2b1b17")
    back = shape("M226 400q0 -210 174 -210t174 210v220H226z", "#2b1b17")
    return portrait("#f4a259", "#e0a57e", "#2b1b17", "#24406b", lambda: hair, back)


def marisol() -> str:
    """Marisol Abara: grey curls and an apron."""

    def extra() -> str:
        curls = "".join(circle(260 + 56 * n, 268 - 40 * math.sin(math.pi * n / 5), 62, "#8b8580") for n in range(6))
        return curls + shape("M250 1000l60 -280h180l60 280z", "#f7f1e3")

    back = "".join(circle(238 + 324 * side, 350 + 70 * n, 60, "#8b8580") for side in (0, 1) for n in range(3))
    return portrait("#7fb7a8", "#c98a63", "#6d6762", "#2f6566", extra, back)


def gwilym() -> str:
    """Gwilym Prosser: a white beard and round glasses."""

    def extra() -> str:
        beard = shape("M250 470q10 190 150 190t150 -190q-30 50 -70 40 -80 -30 -160 0 -40 10 -70 -40z", "#e9e6df")
        rims = "".join(circle(x, 424, 52, "none", 'stroke="#3a2f25" stroke-width="9"') for x in (342, 458))
        fringe = "".join(circle(x, y, 30, "#e9e6df") for x, y in ((252, 372), (258, 330), (548, 372), (542, 330)))
        return beard + fringe + rims + shape("M394 424h12", "none", 'stroke="#3a2f25" stroke-width="9"')

    return portrait("#8d99c9", "#e8bfa0", "#cfc9bd", "#7f1d3a", extra)


def jule() -> str:
    """Jule Brandstätter: a red knot of hair and a black jumper."""

    def extra() -> str:
        return circle(400, 196, 74, "#b5482a") + shape(
            "M246 430q-16 -210 154 -210t154 210q-30 -110 -154 -130 -124 20 -154 130z", "#b5482a"
        )

    return portrait("#cfd3f5", "#f0c8ab", "#8e3a22", "#1d1d24", extra)


SCENES = {
    "friday.webp": friday,
    "loaves.webp": loaves,
    "containers.webp": containers,
    "tin.webp": tin,
    "margin.svg": margin,
    "ruler.webp": ruler,
    "acacia.svg": acacia,
}
PORTRAITS = {
    "dana-reyes.webp": dana,
    "marisol-abara.webp": marisol,
    "gwilym-prosser.webp": gwilym,
    "jule-brandstaetter.webp": jule,
}


def svg(inner: str, size: tuple[int, int]) -> str:
    """A whole drawing."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size[0]} {size[1]}">{inner}</svg>\n'


def photographed(page: Page, drawing: str, size: tuple[int, int]) -> bytes:
    """A drawing as WebP."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.set_content(f"<style>body{{margin:0}}svg{{display:block;width:100vw}}</style>{drawing}")
    made = io.BytesIO()
    Image.open(io.BytesIO(page.screenshot())).convert("RGB").save(made, "WEBP", quality=88, method=6)
    return made.getvalue()


def main(names: list[str]) -> None:
    """Draw those named, or all."""
    drawings = {name: (svg("".join(draw()), WIDE), WIDE) for name, draw in SCENES.items()}
    drawings |= {name: (svg(draw(), TALL), TALL) for name, draw in PORTRAITS.items()}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        for name, (drawing, size) in drawings.items():
            if names and Path(name).stem not in names:
                continue
            data = drawing.encode() if name.endswith(".svg") else photographed(page, drawing, size)
            folder = DRAFTS if name in WITHHELD else FOLDER
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
