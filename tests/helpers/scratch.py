"""A made-up site in a scratch git repository, worked on with real commits and the real commands."""

from __future__ import annotations

import copy
import os
import shutil
import subprocess
from collections.abc import Callable
from contextlib import chdir
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from click.testing import CliRunner

from casestudies.cli import cli
from casestudies.findings import CasestudiesError
from casestudies.stories.files import write_file

MKDOCS = """\
site_name: Larkwell
docs_dir: content/pages
exclude_docs: /stories/
markdown_extensions: [casestudies.guard]
plugins:
  - casestudies:
      publisher: Larkwell
"""
CUSTOMER = """\
name: Otterburn Mill
url: https://otterburn.example
logo: assets/otterburn.svg
industry: Textiles
people:
  nell-hart: {name: Nell Hart, role: Mill Manager}
"""
INTERVIEW = """\
customer: otterburn
date: 2026-09-01
transcript: talk.vtt
speakers: {"Nell Hart": nell-hart, "Host": ~}
consent: {recording: "Yes, that is fine", at: "00:00:02"}
"""
TRANSCRIPT = """\
WEBVTT

00:00:01.000 --> 00:00:04.000
<v Host>What has changed since the spring?

00:00:05.000 --> 00:00:12.000
<v Nell Hart>We used to lose nine days a year to broken looms. Now it is two days, and nobody is on call at night.

00:00:12.000 --> 00:00:13.000
<v Host>And how did the people on the floor take it when all of that came in?

00:00:13.000 --> 00:00:20.000
<v Nell Hart>The first week was not easy. I would never have believed it.
"""
STORY = """\
---
title: Otterburn Mill sleeps through the night
summary: How a mill stopped being called out at night.
customer: otterburn
interviews: [2026-09-01-otterburn]
tags: {product: [Watch]}
results:
  - {figure: two days, label: lost to broken looms each year, quote: two-days}
---

The looms at Otterburn used to break at night.

> We used to lose nine days a year to broken looms. Now it is two days, and nobody is on call at night.
>
> — Nell Hart {#two-days}

It did not begin well. "The first week was not easy," Hart says. She stayed with it all the same.
"""
STORY_FILE = "content/pages/stories/otterburn.md"
CUSTOMER_FILE = "content/customers/otterburn.yml"
INTERVIEW_FILE = "content/interviews/2026-09-01-otterburn/interview.yml"
EVIDENCE = "content/approvals/nell.eml"
GIT = """\
[core]
	checkStat = minimal
	trustctime = false
[maintenance]
	auto = false
"""
"""A copy of the repository knows its files again, by size and time; no commit starts another program to tidy up."""
MARA = ("Mara Lindqvist", "mara@larkwell.example")


class Scratch:
    """The site, its repository, and what the commands print in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("mkdocs.yml", MKDOCS)
        self.write(CUSTOMER_FILE, CUSTOMER)
        self.write(INTERVIEW_FILE, INTERVIEW)
        self.write("content/interviews/2026-09-01-otterburn/talk.vtt", TRANSCRIPT)
        self.write("content/pages/index.md", "# Larkwell\n")
        self.write("content/pages/assets/otterburn.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        self.write(STORY_FILE, STORY)
        self.write("content/approvals/.gitkeep", "")

    def write(self, path: str, text: str) -> Path:
        return write_file(self.root / path, text.encode("utf-8"))

    def read(self, path: str = STORY_FILE) -> str:
        return (self.root / path).read_bytes().decode("utf-8")

    def change(self, old: str, new: str, path: str = STORY_FILE) -> None:
        text = self.read(path)
        assert old in text
        self.write(path, text.replace(old, new))

    def settings(self, *lines: str) -> None:
        """Settings of the plugin, one line each."""
        self.write("mkdocs.yml", MKDOCS + "".join(f"      {line}\n" for line in lines))

    def answer(self, digest: str = "", name: str = "nell.eml") -> None:
        """The customer's mail; it quotes the digest, if one is given."""
        quoted = f"> I approve the story with the digest\n> {digest}\n" if digest else ""
        head = f"From: nell@otterburn.example\nMessage-ID: <{name}@otterburn.example>\nSubject: Re: story\n"
        self.write(f"content/approvals/{name}", f"{head}\nYes, please.\n{quoted}")

    def git(self, *arguments: str, who: tuple[str, str] = MARA, check: bool = True) -> str:
        name, email = who
        identity = {
            "GIT_AUTHOR_NAME": name,
            "GIT_AUTHOR_EMAIL": email,
            "GIT_COMMITTER_NAME": name,
            "GIT_COMMITTER_EMAIL": email,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
        }
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.root,
            env={**os.environ, **identity},
            capture_output=True,
            text=True,
            check=False,
        )
        assert not check or done.returncode == 0, done.stderr
        return done.stdout.strip()

    def begin(self) -> Scratch:
        self.git(
            "init", "-q", "-b", "main", "--template="
        )  # without the examples of hooks, which every copy would copy
        self.write(".git/config", self.read(".git/config") + GIT)
        return self.commit("The story as it was drafted")

    def commit(self, message: str, who: tuple[str, str] = MARA, *options: str) -> Scratch:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message, *options, who=who)
        return self

    def record(self, *options: str, scope: str = "site,name", expect: int | None = 0, **when: str) -> str:
        """What is said where the approval is recorded from the answer that lies there, by somebody who read it."""
        by_hand = ("--evidence", EVIDENCE, "--confirmed", "Mara Lindqvist", "--scope", scope)
        return self.run("approval", "record", "otterburn", *by_hand, *options, expect=expect, **when)

    def run(self, *arguments: str, expect: int | None = 0, today: str = "2026-11-21") -> str:
        """What a command prints. Commands that judge take `today`."""
        dated = {"check", "forget", "status"} & {arguments[0]} or arguments[:2] in {
            ("approval", "status"),
            ("approval", "record"),
            ("approval", "withdraw"),
            ("approval", "request"),
        }
        extra = ["--today", today] if dated else []
        settings = {"CI": "true", "COLUMNS": "100", "GIT_CONFIG_GLOBAL": os.devnull}
        with chdir(self.root):
            done = CliRunner().invoke(cli, [*arguments, *extra], env=settings)
        output, code, error = done.output, done.exit_code, done.exception
        if isinstance(error, CasestudiesError):
            # As `main` ends.
            output, code = f"{output}{error} {error.finding.help}\n", 2
        elif error is not None and not isinstance(error, SystemExit):
            raise error
        assert expect is None or code == expect, output
        return output

    def build(self) -> dict[str, bytes]:
        """The bytes of every file of the built site, by its path."""
        from mkdocs.__main__ import cli as mkdocs

        with chdir(self.root):
            settings = {"CI": "true", "NO_MKDOCS_2_WARNING": "1"}
            done = CliRunner().invoke(mkdocs, ["build", "-q", "--strict"], env=settings)
        assert done.exit_code == 0, (done.output, done.exception)
        site = self.root / "site"
        return {p.relative_to(site).as_posix(): p.read_bytes() for p in sorted(site.rglob("*")) if p.is_file()}


Made = TypeVar("Made", bound=Scratch)
_FOLDERS: list[TemporaryDirectory[str]] = []
"""They go when the process ends."""


@cache
def _once(make: Callable[[Path], Made]) -> Made:
    _FOLDERS.append(TemporaryDirectory(prefix="casestudies-"))
    root = Path(_FOLDERS[-1].name) / "site"
    root.mkdir()
    return make(root)


def prepared(make: Callable[[Path], Made], root: Path) -> Made:
    """The site that `make` makes, with its commits: made once in a process, of which each test gets a copy to work on."""
    template = _once(make)
    shutil.copytree(template.root, root, dirs_exist_ok=True, symlinks=True)
    site = copy.copy(template)
    site.root = root
    return site


def drafted(root: Path) -> Scratch:
    """The site as it was drafted, committed."""
    return Scratch(root).begin()


def answered(root: Path) -> Scratch:
    """The same with an answer that quotes no digest."""
    site = Scratch(root)
    site.answer()
    return site.begin()


def approved(root: Path) -> Scratch:
    """The same with its story approved by that answer, and all of it committed."""
    return recorded(answered(root), "site,name")


def recorded(site: Made, scope: str, **who: tuple[str, str]) -> Made:
    """With the approval of its story recorded from the answer that lies there, and committed."""
    site.record(scope=scope)
    site.commit("Nell approved", **who)
    return site
