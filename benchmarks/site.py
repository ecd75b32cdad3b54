"""What a whole site costs: N stories of 600 words with five quotes each, on N transcripts of 10,000 words.

    python -m benchmarks.site [--stories 100 300 1000] [--keep FOLDER] [--no-plain]

Measured are builds (from nothing, again, after one edit, after one withdrawal) and reviews (from nothing, again, of one story),
each in a process of its own: processor time of user code, its children's included, time on the clock, the largest process, files
and bytes. The ratios are to the same stories as plain Markdown under Material with its search, built in the same run; the second
ones to all pages of our site as plain Markdown, those of customers, tags and years as well.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from casestudies.approvals.content import content_of
from casestudies.publish.as_written import as_written
from casestudies.stories import load, open_project

TODAY = "2026-11-21"
QUOTES = 5
PROSE, TALK = 600, 10_000
_SETTINGS = {
    "site_name": "Larkwell",
    "site_url": "https://larkwell.example/",
    "docs_dir": "content/pages",
    "theme": {"name": "material", "font": False},
}
_ONE = "amber brass cedar copper cotton dusty eastern narrow older painted quiet rapid silver square stone velvet western winter"
_THING = (
    "anchor barrel basket beam bench blanket bolt bottle bracket bridge bucket cable canvas carriage chart clamp crate "
    "crane curtain dial drawer engine fabric ferry filter fork frame furnace gate gauge hammer handle harbour hinge hook "
    "kettle ladder lamp lantern ledger lever loom magnet mast mirror needle oven paddle panel pillar pipe piston plank "
    "plough pulley pump rack rail ramp ribbon roller rope sail scale screen shelf shovel shutter signal sleeve spindle "
    "spring stove strap switch table tank thread tile timber tower track trolley turbine valve wagon wheel winch window"
)
_DONE = "checked cleaned counted labelled lifted loaded measured mended moved packed painted polished sorted stacked tested tied"
_WHERE = (
    "behind the barn|beside the canal|near the harbour|in the long hall|under the bridge|on the north side|by the river"
)


class Talk:
    """Sentences of a made-up trade, another set for each seed."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)

    def sentence(self, who: str) -> str:
        pick = self._random.choice
        ones, things, done = _ONE.split(), _THING.split(), _DONE.split()
        first, second = f"{pick(ones)} {pick(things)}", f"{pick(ones)} {pick(things)}"
        return f"{who} {pick(done)} the {first} and {pick(done)} the {second} {pick(_WHERE.split('|'))}."

    def said(self, words: int) -> Iterator[str]:
        while words > 0:
            sentence = self.sentence("We")
            words -= len(sentence.split())
            yield sentence


def transcript(seed: str, words: int = TALK) -> tuple[str, list[str]]:
    """A conversation as WebVTT, and sentences of Nell Hart's that stand far from each other."""
    own: list[str] = []
    cues = ["WEBVTT\n"]
    for number, sentence in enumerate(Talk(seed).said(words)):
        mine = number % 6 != 0
        text = sentence if mine else f"What happened when {sentence[0].lower()}{sentence[1:-1]}?"
        if mine:
            own.append(text)
        minutes, second = divmod(number * 5, 60)
        at = f"{minutes // 60:02}:{minutes % 60:02}:{second:02}"
        cues.append(f"\n{at}.000 --> {at}.900\n<v {'Nell Hart' if mine else 'Host'}>{text}</v>\n")
    step = len(own) // QUOTES
    return "".join(cues), own[step // 2 :: step][:QUOTES]


def body(seed: str, quotes: Sequence[str]) -> str:
    """A story's text: prose of the writer's own, with a quote behind each fifth of it."""
    talk, parts = Talk(f"prose {seed}"), []
    for number, quote in enumerate(quotes, 1):
        prose = " ".join(talk.sentence(who) for who in ["The team", "They"] * (PROSE // QUOTES // 34 + 1))
        parts.append(f"{prose}\n\n> {quote}\n>\n> — Nell Hart {{#words-{number}}}\n")
    return "\n".join(parts)


def name_of(number: int) -> str:
    """A mill's name, another for each number, without a digit in it: figures have to be said by somebody."""
    syllables = ("bar", "den", "fol", "gar", "hel", "kin", "lor", "mun", "nev", "ros")
    return "".join(syllables[int(digit)] for digit in f"{number:03}").title()


class Made:
    """A site on disk, and beside it the same stories as plain pages."""

    def __init__(self, folder: Path, stories: int) -> None:
        self.root, self.plain, self.same, self.stories = folder / "ours", folder / "plain", folder / "same", stories
        plugin = {"publisher": "Larkwell"}
        self._write(
            self.root / "mkdocs.yml", yaml.safe_dump({**_SETTINGS, "plugins": ["search", {"casestudies": plugin}]})
        )
        # Stories stand in no navigation of ours, and a thousand entries on every page would flatter us.
        hidden = {"nav": ["index.md"], "not_in_nav": "stories/"}
        self._write(self.plain / "mkdocs.yml", yaml.safe_dump({**_SETTINGS, **hidden, "plugins": ["search"]}))
        same = _SETTINGS | {"nav": ["index.md"], "not_in_nav": "/*/\n", "plugins": ["search"]}
        self._write(self.same / "mkdocs.yml", yaml.safe_dump(same))
        for root in (self.root, self.plain, self.same):
            self._write(root / "content/pages/index.md", "# Larkwell\n\nPeople who use it.\n")
        for number in range(stories):
            self._source(number)
        self.approve(range(stories))
        for command in (
            ["init", "-q"],
            ["add", "."],
            ["-c", "user.name=M", "-c", "user.email=m@x.example", "commit", "-qm", "All"],
        ):
            subprocess.run(["git", *command], cwd=self.root, check=True)

    def story(self, number: int) -> Path:
        return self.root / f"content/pages/stories/mill-{number}.md"

    def _write(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def _source(self, number: int) -> None:
        id_, private = f"mill-{number}", self.root / "content"
        said, _ = transcript(id_)
        people = {"nell-hart": {"name": "Nell Hart", "role": "Mill Manager"}}
        self._write(
            private / f"customers/{id_}.yml",
            yaml.safe_dump({"name": f"{name_of(number)} Mill", "industry": "Textiles", "people": people}),
        )
        interview = {
            "customer": id_,
            "date": "2026-09-01",
            "transcript": "talk.vtt",
            "speakers": {"Nell Hart": "nell-hart", "Host": None},
        }
        self._write(
            private / f"interviews/{id_}/interview.yml", yaml.safe_dump(interview).replace("'2026-09-01'", "2026-09-01")
        )
        self._write(private / f"interviews/{id_}/talk.vtt", said)
        self.write_story(number, "")

    def write_story(self, number: int, version: str) -> None:
        """A story's text, without an approval; another version has other prose."""
        id_ = f"mill-{number}"
        text = body(f"{id_} {version}", transcript(id_)[1])
        front = {
            "title": f"{name_of(number)} Mill sleeps through the night",
            "summary": f"How {name_of(number)} stopped being called out at night.",
            "customer": id_,
            "interviews": [id_],
            "tags": {"product": [f"Watch for {_THING.split()[number % 7]}s"]},
        }
        self._write(self.story(number), f"---\n{yaml.safe_dump(front, sort_keys=False)}---\n\n{text}")
        self._write(self.plain / f"content/pages/stories/{id_}.md", f"---\ntitle: {front['title']}\n---\n\n{text}")

    def approve(self, numbers: Sequence[int]) -> None:
        """An answer and a record for each, of exactly what stands there."""
        library, findings = load(open_project(self.root / "mkdocs.yml"))
        assert not findings, findings[0]
        for number in numbers:
            story = library.stories[f"mill-{number}"]
            content = content_of(
                story, library.customers[story.customer], [library.interviews[i] for i in story.interviews]
            ).digest
            mail = (
                f"From: Nell Hart <nell@{name_of(number).lower()}.example>\nTo: mara@larkwell.example\n"
                "Date: Fri, 02 Oct 2026 16:48:11 +0000\n\nI approve the story with the digest\n"
                f"{content}\nfor: site, widget, name\n"
            )
            self._write(self.root / f"content/approvals/mill-{number}.eml", mail)
            record = {
                "role": "customer",
                "by": "Nell Hart",
                "on": "2026-10-02",
                "scope": ["site", "widget", "name"],
                "content": content,
                "evidence": f"mill-{number}.eml",
                "evidence_sha256": hashlib.sha256(mail.encode()).hexdigest(),
            }
            entry = yaml.safe_dump({"approvals": [record]}, sort_keys=False).replace("'2026-10-02'", "2026-10-02")
            path = self.story(number)
            path.write_text(path.read_text("utf-8").replace("\n---\n", f"\n{entry}---\n", 1), "utf-8")

    def withdraw(self, number: int) -> None:
        path = self.story(number)
        path.write_text(
            path.read_text("utf-8").replace("\n---\n", "\n  withdrawn: {on: 2026-11-20, by: Larkwell}\n---\n", 1),
            "utf-8",
        )

    def without_transcripts(self) -> None:
        """Receipts in their place, and nothing that was kept."""
        settings = yaml.safe_load((self.root / "mkdocs.yml").read_text("utf-8"))
        settings["plugins"][1]["casestudies"]["policy"] = {"receipts": "unsigned"}
        self._write(self.root / "mkdocs.yml", yaml.safe_dump(settings))
        cost(self.root, "casestudies", "receipts", "--today", TODAY)
        for number in range(self.stories):
            (self.root / f"content/interviews/mill-{number}/talk.vtt").unlink()
        self.forget()

    def forget(self) -> None:
        for folder in (self.root / ".cache", self.root / "site"):
            shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True)
class Cost:
    """What a process and its children took: seconds of user code, seconds on the clock, megabytes of the largest."""

    user: float
    wall: float
    memory: float


def cost(root: Path, *command: str) -> Cost:
    """Run a command of this environment in a folder."""
    program = """
import resource, subprocess, sys, time
begin = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(done.returncode, used.ru_utime, time.perf_counter() - begin, used.ru_maxrss / 1024)
sys.stderr.buffer.write(done.stderr[-3000:])
"""
    scripts = Path(sys.executable).parent
    run = subprocess.run(
        [sys.executable, "-c", program, str(scripts / command[0]), *command[1:]],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
        env={"PATH": "/usr/bin:/bin", "NO_MKDOCS_2_WARNING": "1", "LC_ALL": "C.UTF-8", **_given()},
    )
    code, *figures = run.stdout.split()
    if code not in {"0", "1"} or (code == "1" and command[0] == "mkdocs"):
        raise SystemExit(f"{' '.join(command)} ended with {code}:\n{run.stderr}")
    return Cost(*map(float, figures))


def _given() -> dict[str, str]:
    return {name: os.environ[name] for name in ("HOME", "PYTHONPATH", "XDG_CACHE_HOME") if name in os.environ}


def as_plain_pages(site: Path, without: Path, docs: Path) -> int:
    """Write the pages of a site that another one does not have as plain Markdown; how many they are."""
    count = 0
    for path in sorted(site.rglob("*.html")):
        article = re.search(r"<article\b[^>]*\bmd-content.*</article>", path.read_text("utf-8"), re.DOTALL)
        place = path.relative_to(site)
        if article and path.name != "404.html" and not (without / place).is_file():
            made = docs / place.with_suffix(".md")
            made.parent.mkdir(parents=True, exist_ok=True)
            made.write_text("\n\n".join(part.text for part in as_written(article.group()).parts), "utf-8")
            count += 1
    return count


def size(site: Path) -> tuple[int, int, int]:
    """Files, bytes, and bytes of the largest page."""
    files = [(path, path.stat().st_size) for path in site.rglob("*") if path.is_file()]
    return (
        len(files),
        sum(length for _, length in files),
        max(length for path, length in files if path.suffix == ".html"),
    )


def measure(made: Made, *, with_plain: bool) -> None:
    """Print the table of one site."""
    build, check = ("mkdocs", "build", "-q"), ("casestudies", "check", "--today", TODAY, "--fail-on", "stops")
    plain = cost(made.plain, *build) if with_plain else Cost(float("nan"), float("nan"), float("nan"))

    print(f"\n{made.stories} stories", flush=True)
    cold = cost(made.root, *build)
    pages = as_plain_pages(made.root / "site", made.same / "site", made.same / "content/pages")
    same = cost(made.same, *build) if with_plain else plain

    def told(what: str, of: Cost) -> None:
        row = f"{of.user:8.2f} s user {of.wall:8.2f} s {of.memory:6.0f} MB"
        ratios = f"{of.user / plain.user:6.2f} x user {of.memory / plain.memory:5.2f} x memory"
        print(
            f"  {what:26} {row}   {ratios}   {of.user / same.user:6.2f} x {of.memory / same.memory:5.2f} x", flush=True
        )

    told("plain pages", plain)
    told(f"our {pages} pages, plain", same)
    told("build, nothing kept", cold)
    told("build again", cost(made.root, *build))
    made.write_story(0, "2")
    made.approve([0])
    told("build, one story edited", cost(made.root, *build))
    made.withdraw(1)
    told("build, one withdrawn", cost(made.root, *build))
    made.forget()
    told("check, nothing kept", cost(made.root, *check))
    told("check again", cost(made.root, *check))
    told("check of one story", cost(made.root, *check, str(made.story(0))))
    made.without_transcripts()
    told("check, receipts only", cost(made.root, *check))
    told("build, receipts only", cost(made.root, *build))
    cost(made.root, *build)
    for name, root in (("plain pages", made.plain), ("ours", made.root)) if with_plain else (("ours", made.root),):
        files, total, page = size(root / "site")
        print(f"  {name:26} {files:8,} files {total / 1e6:8.1f} MB, largest page {page / 1e3:,.0f} kB")


def main() -> int:
    """Make the sites and measure them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, nargs="+", default=[100, 300, 1000])
    parser.add_argument("--keep", type=Path, help="Leave the sites in this folder.")
    parser.add_argument("--no-plain", action="store_true", help="Measure ours alone.")
    wanted = parser.parse_args()
    begin = time.perf_counter()
    print(f"ten million additions: {speed():.2f} s")
    for stories in wanted.stories:
        with TemporaryDirectory() as scratch:
            folder = (wanted.keep or Path(scratch)) / str(stories)
            shutil.rmtree(folder, ignore_errors=True)
            measure(Made(folder, stories), with_plain=not wanted.no_plain)
    print(f"{time.perf_counter() - begin:.0f} s in all")
    return 0


def speed() -> float:
    """How fast this machine is just now, so that figures of two days can be held against each other."""
    begin, total = time.process_time(), 0
    for number in range(10_000_000):
        total += number
    return time.process_time() - begin


if __name__ == "__main__":
    sys.exit(main())
