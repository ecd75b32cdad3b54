"""Wheels in environments of their own, and what runs in them: neither the checkout nor the tests' own environment helps."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
WITHHELD = ("acacia-lane", "paper-lantern", "mirador-solar")
"""The example's stories that are not published."""


def attempt(*command: object, cwd: Path, path: Path | None = None) -> tuple[int, str]:
    """Run a command, with a folder of commands that come first; its exit code and what it printed."""
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")} | {"NO_MKDOCS_2_WARNING": "1"}
    if path:
        env["PATH"] = f"{path}{os.pathsep}{env['PATH']}"
    done = subprocess.run([str(c) for c in command], check=False, cwd=cwd, env=env, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def run(*command: object, cwd: Path, path: Path | None = None) -> str:
    """Run a command that must succeed; what it printed."""
    code, printed = attempt(*command, cwd=cwd, path=path)
    assert code == 0, f"{command}\n{printed}"
    return printed


def install(wheel: Path, extras: str, folder: Path, *, compiled: bool = False) -> None:
    """Make a new environment with the wheel; its pip stays outside, so that all in it is ours.

    Without `compiled` only what is used is compiled, when it is used.
    """
    venv.create(folder, with_pip=False)
    python = folder / "bin/python"
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--disable-pip-version-check")
    how = "--compile" if compiled else "--no-compile"
    run(*pip, how, "--constraint", ROOT / "constraints.txt", f"{wheel}{extras}", cwd=folder)


def example(folder: Path, theme: str = "material", settings: str = "mkdocs.yml") -> Path:
    """A copy of the example site, in the settings file and with the theme that a generator reads."""
    folder.mkdir(exist_ok=True)
    shutil.copytree(ROOT / "content", folder / "content")
    text = (ROOT / "mkdocs.yml").read_text("utf-8").replace("name: material\n", f"name: {theme}\n")
    (folder / settings).write_text(text, "utf-8")
    return folder


def readable(site: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a site as bytes, unpacked where it is packed."""
    for path in sorted(p for p in site.rglob("*") if p.is_file()):
        data = path.read_bytes()
        yield path.relative_to(site).as_posix(), gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


def pages(site: Path) -> set[str]:
    """The names of a site's pages."""
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
