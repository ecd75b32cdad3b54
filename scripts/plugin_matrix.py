"""The slim site of the tests beside the most used plugins of MkDocs, each before ours and after it: `make matrix`.

    python scripts/plugin_matrix.py [NAME…]        without a name all of them, and then the table in docs/plugins.md is written

The plugins are installed from their public packages, newest versions, into an environment of their own. Every site is built
strictly, in a repository of its own; then it is searched for words of a draft, of a withdrawn story and of a transcript.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Sequence
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from helpers.beside import PLUGINS, OtherPlugin, beside, slim, wrong  # noqa: E402 - of the tests

TABLE = ROOT / "docs" / "plugins.md"
MARK = "<!-- make matrix writes what follows -->\n"
HEAD = "| plugin | version | before ours | after ours | |\n|---|---|---|---|---|\n"


def installed(folder: Path) -> Path:
    """An environment with all plugins and this checkout; its folder of commands."""
    if not folder.exists():
        venv.create(folder, with_pip=True)
    names = [f"{ROOT}[mkdocs,pictures]", *dict.fromkeys(plugin.package for plugin in PLUGINS)]
    pip = [str(folder / "bin/python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e", *names]
    subprocess.run(pip, check=True)  # noqa: S603 - the packages that the tests name
    return folder / "bin"


def result(plugin: OtherPlugin, commands: Path, *, first: bool) -> list[str]:
    """What went wrong; nothing where all is as it should be."""
    with tempfile.TemporaryDirectory(prefix="casestudies-matrix-") as folder:
        site = slim(Path(folder))
        beside(site, plugin, first=first)
        strict = [] if plugin.reaches_out else ["--strict"]
        done = subprocess.run(  # noqa: S603 - MkDocs itself
            [str(commands / "mkdocs"), "build", *strict],
            check=False,
            cwd=folder,
            capture_output=True,
            text=True,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        )
        if plugin.refused:
            said = f"{plugin.refused} " in done.stderr and "Traceback" not in done.stderr
            return [] if done.returncode == 1 and said else [f"not refused: {done.stderr[-300:]}"]
        if done.returncode:
            told = [
                line for line in done.stderr.splitlines() if line.startswith(("WARNING", "ERROR")) or "Error" in line
            ]
            return [*(told or [done.stderr[-300:]])]
        return wrong(site, plugin)


def rows(commands: Path, names: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """The lines of the table, and whether each is as it should be."""
    known = distributions(path=[str(path) for path in commands.parent.glob("lib/python*/site-packages")])
    versions = {_plain(one.metadata["Name"]): one.version for one in known}
    for plugin in PLUGINS:
        if names and plugin.name not in names:
            continue
        told = [
            result(plugin, commands, first=first) if not (first and plugin.last) else None for first in (True, False)
        ]
        for problem in dict.fromkeys(problem for some in told for problem in some or ()):
            print(f"    {plugin.name}: {problem[:600]}", file=sys.stderr)
        good = f"refused, {plugin.refused}" if plugin.refused else "works"
        cells = ["–" if some is None else "**no**" if some else good for some in told]
        version = versions.get(_plain(plugin.package.partition("[")[0]), "")
        yield f"| `{plugin.name}` | {version} | {cells[0]} | {cells[1]} | {plugin.note} |", not any(told)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def main(names: Sequence[str]) -> int:
    """Build, print, and write the table where all were built."""
    commands = installed(ROOT / ".cache" / "matrix")
    made = []
    for row, good in rows(commands, names):
        print(row, flush=True)
        made.append((row, good))
    if not names:
        before = TABLE.read_text("utf-8").partition(MARK)[0]
        TABLE.write_text(before + MARK + "\n" + HEAD + "".join(f"{row}\n" for row, _ in made), "utf-8")
    return int(not all(good for _, good in made))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
