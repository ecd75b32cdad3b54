"""What our plugin adds to the build of a whole site that has other plugins: three sites of the size that teams have, made up.

    pip install "mkdocstrings[python]" mkdocs-llmstxt
    python -m benchmarks.beside [--keep FOLDER] [--runs 3]

Each has the example's stories and interviews, and is built with our plugin and without it (the stories are left out then): from
nothing, with the pictures of an earlier build and nothing else of it, and again. Told are seconds of user code, the least of some
runs, and how much our plugin adds; beside it, what its pages would add if they were plain Markdown: the generator has to render
these as well.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from benchmarks.site import Talk, as_plain_pages, cost, speed

EXAMPLE = Path(__file__).parent.parent / "content"
COMMON: dict[str, Any] = {
    "site_name": "Larkwell",
    "site_url": "https://larkwell.example/",
    "docs_dir": "content/pages",
    "theme": {"name": "material", "font": False, "features": ["navigation.tabs", "navigation.sections"]},
    "markdown_extensions": ["admonition", "attr_list", "md_in_html", {"toc": {"permalink": True}}],
    "exclude_docs": "/stories/\n",
}
_NOTE = '!!! note "Where it stands"\n\n    {0}\n'
_TABLE = "| part | what it does |\n|---|---|\n| first | {0} |\n| second | {1} |\n"
_CODE = "```python\nfor part in parts:\n    part.check()\n```\n"


def prose(seed: str, sections: int) -> str:
    """A page of a manual: about 110 words a section, with a note, a table and a sample here and there."""
    talk = Talk(seed)
    parts = [f"# The {seed.replace('-', ' ')}\n"]
    for number in range(sections):
        several = " ".join(talk.sentence(who) for who in ("The crew", "They", "Somebody", "The team", "You"))
        parts.append(f"## Part {number + 1}\n\n{several}\n")
        extra = (_NOTE, _TABLE, _CODE, "")[number % 4]
        parts.append(extra.replace("{0}", talk.sentence("They")).replace("{1}", talk.sentence("You")))
    return "\n".join(parts)


def blog(root: Path) -> dict[str, Any]:
    """A product's site: 150 posts, 60 pages; minified, with a hook of the team's own."""
    for number in range(150):
        date = f"2026-{number % 11 + 1:02}-{number % 28 + 1:02}"
        head = f"---\ndate: {date}\ncategories: [News {number % 5}]\ntags: [topic {number % 9}]\n---\n\n"
        text = prose(f"post-{number}", 5).replace("## Part 2", "<!-- more -->\n\n## Part 2", 1)
        _write(root, f"content/pages/blog/posts/post-{number}.md", head + text)
    _manual(root, "guide", 60, 9)
    _write(
        root, "hooks.py", "def on_page_content(html, **_):\n    return html.replace('<table>', '<table class=wide>')\n"
    )
    return {"plugins": ["search", "blog", "tags", {"minify": {"minify_html": True}}], "hooks": ["hooks.py"]}


def reference(root: Path) -> dict[str, Any]:
    """A library's site: settings that others inherit, a feed, 90 pages of manual, 50 of reference made from code."""
    _manual(root, "guide", 90, 9)
    for number in range(50):
        talk = Talk(f"module {number}")
        functions = "\n\n".join(
            f'def task_{n}(part: str, times: int = {n}) -> list[str]:\n    """{talk.sentence("It")}\n\n'
            f'    Args:\n        part: {talk.sentence("They")}\n        times: {talk.sentence("You")}\n    """\n'
            f"    return [part] * times\n"
            for n in range(12)
        )
        _write(root, f"larkwell/module_{number}.py", f'"""{talk.sentence("It")}"""\n\n{functions}')
        _write(root, f"content/pages/api/module_{number}.md", f"# Module {number}\n\n::: larkwell.module_{number}\n")
    _write(root, "larkwell/__init__.py", "")
    docs = {"mkdocstrings": {"handlers": {"python": {"paths": ["."]}}}}
    feed = {"rss": {"match_path": "guide/.*", "date_from_meta": {"as_creation": "date"}}}
    return {"plugins": ["search", feed, docs]}


def handbook(root: Path) -> dict[str, Any]:
    """A team's handbook: 240 pages, a navigation and macros made by plugins, everything again for language models."""
    _manual(root, "handbook", 240, 8)
    _write(root, "content/pages/.nav.yml", "nav:\n  - index.md\n  - handbook\n  - '*'\n")
    llms = {"llmstxt": {"full_output": "llms-full.txt", "sections": {"Handbook": ["handbook/*.md"]}}}
    return {"plugins": ["search", "awesome-nav", "macros", llms]}


SITES: dict[str, Callable[[Path], dict[str, Any]]] = {
    "blog, minify, hooks": blog,
    "INHERIT, rss, mkdocstrings": reference,
    "awesome-nav, macros, llmstxt": handbook,
}


def make(root: Path, site: Callable[[Path], dict[str, Any]]) -> None:
    """Write a site with two files of settings: with our plugin, and without it. Both inherit the rest."""
    for private in ("customers", "interviews", "approvals", "testimonials"):
        shutil.copytree(EXAMPLE / private, root / "content" / private)
    for public in ("stories", "assets"):
        shutil.copytree(EXAMPLE / "pages" / public, root / "content/pages" / public)
    _write(root, "content/pages/index.md", "# Larkwell\n\nPeople who use it.\n")
    own = site(root)
    plugins = own.pop("plugins")
    _write(root, "base.yml", yaml.safe_dump(COMMON | own))
    ours = {"casestudies": {"publisher": "Tallyroom"}}
    _write(root, "with.yml", yaml.safe_dump({"INHERIT": "base.yml", "plugins": [*plugins, ours]}))
    _write(root, "without.yml", yaml.safe_dump({"INHERIT": "base.yml", "plugins": plugins, "site_dir": "plain"}))
    same = {"INHERIT": "base.yml", "plugins": plugins, "docs_dir": "same-pages", "site_dir": "same", "exclude_docs": ""}
    hidden = "/stories/\n/voices/\n/customers/\n/embed/\n!/stories/index.md\n!/voices/index.md\n"
    _write(root, "same.yml", yaml.safe_dump(same | {"not_in_nav": hidden}))
    _write(root, ".gitignore", "/same/\n/same-pages/\n/site/\n/plain/\n.cache/\n__pycache__/\n")
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "All"]):
        subprocess.run(["git", "-c", "user.name=M", "-c", "user.email=m@x.example", *command], cwd=root, check=True)


def _manual(root: Path, folder: str, pages: int, sections: int) -> None:
    for number in range(pages):
        head = f"---\ndate: 2026-{number % 11 + 1:02}-{number % 28 + 1:02}\n---\n\n"
        _write(root, f"content/pages/{folder}/{folder}-{number}.md", head + prose(f"{folder}-{number}", sections))


def _write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def measure(name: str, root: Path, runs: int) -> None:
    """Print one row: seconds without our plugin, and what it adds from nothing, with pictures alone, and again."""

    def least(settings: str, without: str = "") -> float:
        found = []
        for _ in range(runs):
            for kept in root.glob(f".cache/casestudies/{without}") if without else ():
                kept.unlink()
            found.append(cost(root, "mkdocs", "build", "-q", "-f", settings).user)
        return min(found)

    plain, cold = least("without.yml"), least("with.yml", "*")
    drawn, warm = least("with.yml", "store-*"), least("with.yml")
    shutil.rmtree(root / "same-pages", ignore_errors=True)
    shutil.copytree(root / "content/pages", root / "same-pages", ignore=shutil.ignore_patterns("stories"))
    added = as_plain_pages(root / "site", root / "plain", root / "same-pages")
    same = least("same.yml")
    files = [path for path in (root / "plain").rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1e6
    print(
        f"{name:30} {len(files):5} files {size:5.1f} MB  without {plain:6.2f} s   ours, nothing kept {cold - plain:+6.2f} s"
        f"   pictures kept {drawn - plain:+6.2f} s   again {warm - plain:+6.2f} s"
        f"   its {added} pages as plain Markdown {same - plain:+6.2f} s",
        flush=True,
    )


def main() -> int:
    """Make the sites and measure them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", type=Path, help="Leave the sites in this folder.")
    parser.add_argument("--runs", type=int, default=3)
    wanted = parser.parse_args()
    print(f"ten million additions: {speed():.2f} s")
    with TemporaryDirectory() as scratch:
        for number, (name, site) in enumerate(SITES.items()):
            root = (wanted.keep or Path(scratch)) / str(number)
            shutil.rmtree(root, ignore_errors=True)
            make(root, site)
            measure(name, root, wanted.runs)
    return 0


if __name__ == "__main__":
    sys.exit(main())
