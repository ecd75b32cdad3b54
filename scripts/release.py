"""Make a release: `scripts/release.py 1.2.3`, which `make release VERSION=1.2.3` runs.

Version, changelog, tests, build, a wheel that is tried in an empty environment, commit and tag. Nothing leaves this machine:
pushing the tag and uploading `dist/` stay with the person who has read what was made.
"""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
VERSION_FILE, CHANGELOG = ROOT / "casestudies" / "__init__.py", ROOT / "CHANGELOG.md"
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")
_LINE = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
_UNRELEASED = re.compile(r"^## \S+ \(unreleased\)$", re.MULTILINE)


def run(*command: str) -> str:
    """What a command prints; it must succeed."""
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603


def obstacles(version: str) -> list[str]:
    """Why no release can be made of what is here."""
    found = []
    if not _VERSION.fullmatch(version):
        return [f"“{version}” is not a version: 1.2.3"]
    if run("git", "status", "--porcelain"):
        found.append("There are changes that are not committed.")
    if f"v{version}" in run("git", "tag").split():
        found.append(f"v{version} was released before.")
    if not _UNRELEASED.search(CHANGELOG.read_text("utf-8")):
        found.append("CHANGELOG.md has no “unreleased” section: there is nothing to release.")
    return found


def write(version: str, today: dt.date) -> None:
    """Put version and date where they are told."""
    VERSION_FILE.write_text(_LINE.sub(f'__version__ = "{version}"', VERSION_FILE.read_text("utf-8")), "utf-8")
    title = f"## {version} ({today.isoformat()})"
    CHANGELOG.write_text(_UNRELEASED.sub(title, CHANGELOG.read_text("utf-8"), count=1), "utf-8")


def install(version: str) -> None:
    """Install the wheel that was built into an empty environment, and let it tell its version."""
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, "-m", "venv", folder)
        run(f"{folder}/bin/pip", "install", "--quiet", f"dist/casestudies-{version}-py3-none-any.whl")
        run(f"{folder}/bin/python", "-c", f"import casestudies; assert casestudies.__version__ == '{version}'")
        run(f"{folder}/bin/casestudies", "--version")


def main(version: str) -> int:
    """Make the release, or say why not; what was written before a step failed is taken back."""
    if found := obstacles(version):
        print(*found, sep="\n", file=sys.stderr)
        return 1
    write(version, dt.date.today())
    try:
        run("make", "docs", "lint", "test")
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", "dist")
        install(version)
    except subprocess.CalledProcessError as error:
        run("git", "checkout", "--", ".")
        print(error.stdout[-4000:], error.stderr[-4000:], f"{error.cmd} failed: nothing was released.", file=sys.stderr)
        return 1
    run("git", "commit", "-am", f"Release {version}")
    run("git", "tag", "-a", f"v{version}", "-m", f"casestudies {version}")
    print(f"v{version} is tagged and built into dist/. Look at both, then push the tag and upload dist/.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
