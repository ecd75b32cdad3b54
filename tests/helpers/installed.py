"""Wheels in environments of their own, and what runs in them: neither the checkout nor the tests' own environment helps."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]


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


def installed(wheel: Path, folder: Path, extras: str = "", *more: str) -> Path:
    """A new environment with the wheel; its pip stays outside, so that all in it is ours. Gives the folder of its commands."""
    venv.create(folder, with_pip=False)
    python = folder / "bin/python"
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--disable-pip-version-check")
    run(*pip, "--constraint", ROOT / "constraints.txt", f"{wheel}{extras}", *more, cwd=folder)
    return folder / "bin"


def example(folder: Path, theme: str = "material", settings: str = "mkdocs.yml") -> Path:
    """A copy of the example site, in the settings file and with the theme that a generator reads."""
    folder.mkdir(exist_ok=True)
    shutil.copytree(ROOT / "content", folder / "content")
    text = (ROOT / "mkdocs.yml").read_text("utf-8").replace("name: material\n", f"name: {theme}\n")
    (folder / settings).write_text(text, "utf-8")
    return folder
