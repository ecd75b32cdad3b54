"""Kill builds, and build twice at once, and look what is left: `python scripts/kill_builds.py [--kills 200] [--pairs 50]`.

A made-up site of a thousand files, with a git folder in the built site, gets one page that differs between two states.
Half of the kills come at a moment spread evenly over the whole build, half at a step of the swap itself. After each one
the built site must be one of the two, byte for byte and with its git folder; after the next build nothing may be left
beside it. Of two builds at once each must end with 0 (but for those that are made to fail) and leave a whole site.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

FILES = 1000
ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}

# Runs `mkdocs build`, and ends itself at the n-th thing that it asks of the system once the swap has begun.
KILLED = """
import os, signal, sys
from casestudies.publish.swap import BuildFolder
left = [int(sys.argv[1])]
def count(event, arguments):
    if event.startswith(("os.", "shutil.", "open", "ctypes.dlsym")):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
swap = BuildFolder.swap
def counted(self):
    sys.addaudithook(count)
    swap(self)
BuildFolder.swap = counted
sys.argv = ["mkdocs", "build", "-q"]
from mkdocs.__main__ import cli
cli()
"""

State = Mapping[str, str]


def make(root: Path) -> None:
    """A site with a page and a thousand small files."""
    pages = root / "content" / "pages"
    (pages / "files").mkdir(parents=True)
    for number in range(FILES):
        (pages / "files" / f"{number}.txt").write_text(f"File {number}.\n")
    for folder in ("customers", "interviews", "approvals"):
        (root / "content" / folder).mkdir()
    (root / "mkdocs.yml").write_text(
        "site_name: Kills\nsite_url: https://kills.example/\ndocs_dir: content/pages\ntheme: {name: material, font: false}\n"
        "plugins: [{casestudies: {publisher: Kills}}]\n"
    )


def says(root: Path, word: str) -> None:
    """Give every page and file of the site this word."""
    pages = root / "content" / "pages"
    (pages / "index.md").write_text(f"# {word}\n\nThis is {word}.\n")
    for number in range(0, FILES, 10):
        (pages / "files" / f"{number}.txt").write_text(f"File {number} of {word}.\n")


def state(site: Path) -> State:
    """Every file of the built site, but for what tells the time of the build."""
    files = (p for p in site.rglob("*") if p.is_file() and not p.name.startswith("sitemap"))
    return {p.relative_to(site).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def build(root: Path, *options: str) -> subprocess.Popen[bytes]:
    """Begin a build."""
    command = [Path(sys.executable).with_name("mkdocs"), "build", *options]
    return subprocess.Popen(  # noqa: S603 - our own build
        command, cwd=root, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def built(root: Path, word: str) -> State:
    """Build the site with this word; what it is then."""
    says(root, word)
    if build(root).wait() != 0:
        raise SystemExit("the site does not build")
    return state(root / "site")


def left_beside(root: Path) -> list[str]:
    """What lies beside the site that no build should leave."""
    return [p.name for p in root.iterdir() if p.name not in {"content", "site", "mkdocs.yml", ".cache"}]


def kill(root: Path, how: int, seconds: float, steps: int, chance: random.Random) -> str:
    """Kill one build; where it was."""
    if how % 2:
        step = chance.randrange(1, steps)
        process = subprocess.Popen(  # noqa: S603 - our own build
            [sys.executable, "-c", KILLED, str(step)], cwd=root, env=ENVIRONMENT, stdout=subprocess.DEVNULL
        )
        return "in the swap" if process.wait() == -signal.SIGKILL else "after the swap"
    process = build(root)
    time.sleep(chance.uniform(0, seconds))
    process.send_signal(signal.SIGKILL)
    return "in the build" if process.wait() == -signal.SIGKILL else "after the build"


def kills(root: Path, count: int, chance: random.Random) -> Counter[str]:
    """Kill builds, each of the state that the site is not in."""
    (root / "site" / ".git" / "objects").mkdir(parents=True)
    for number in range(200):
        (root / "site" / ".git" / "objects" / str(number)).write_text(f"object {number}")
    began = time.monotonic()
    states = {"one": built(root, "one"), "two": built(root, "two")}
    seconds = (time.monotonic() - began) / 2
    steps = 3 * len(states["one"]) // 2  # linking the hidden files, the exchange, removing the old site
    seen: Counter[str] = Counter()
    now = "two"
    for number in range(count):
        other = "one" if now == "two" else "two"
        says(root, other)
        where = kill(root, number, seconds, steps, chance)
        found = next((word for word, one in states.items() if state(root / "site") == one), None)
        if found is None:
            raise SystemExit(f"kill {number} ({where}): the site is neither the old one nor the new one")
        seen[f"killed {where}: the {'old' if found == now else 'new'} site, whole"] += 1
        seen["something was left for the next build to clear up"] += bool(left_beside(root))
        now = found
        if number % 10 == 9:
            now = other
            if built(root, other) != states[other] or left_beside(root):
                raise SystemExit(f"after kill {number}: the next build did not put things right: {left_beside(root)}")
    return seen


def pairs(root: Path, count: int, chance: random.Random) -> Counter[str]:
    """Two builds at once, the second after a while; every third second one is made to fail."""
    whole = built(root, "one").keys()
    seen: Counter[str] = Counter()
    for number in range(count):
        first = build(root)
        time.sleep(chance.uniform(0, 2))
        fails = number % 3 == 2
        if fails:
            (root / "content/pages/broken.md").write_text("[nowhere](nowhere.md)\n")
        second = build(root, *(["--strict"] if fails else []))
        ended = (first.wait(), second.wait())
        (root / "content/pages/broken.md").unlink(missing_ok=True)
        now = state(root / "site").keys()
        if not whole <= now <= {*whole, "broken/index.html"} or left_beside(root):
            raise SystemExit(f"pair {number}: {len(now)} of {len(whole)} files, beside it {left_beside(root)}")
        seen[f"ended with {ended[0]} and {ended[1]}{', the second with a broken link' if fails else ''}: whole"] += 1
    return seen


def main() -> None:
    """Run both and print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--pairs", type=int, default=50)
    parser.add_argument("--seed", type=int, default=13)
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311 - which moments, not secrets
    with tempfile.TemporaryDirectory(prefix="kill-builds-") as folder:
        root = Path(folder)
        make(root)
        for seen in (kills(root, options.kills, chance), pairs(root, options.pairs, chance)):
            for what, times in sorted(seen.items()):
                print(f"{times:4} {what}")


if __name__ == "__main__":
    main()
