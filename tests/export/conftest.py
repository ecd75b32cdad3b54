"""A site with a published story and a draft, and the folder that it is exported into."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from casestudies.cli import cli
from helpers.real_sites import TODAY, Site


class Exporting(Site):
    """A site, exported."""

    @property
    def out(self) -> Path:
        return self.root / "out"

    def run(self, *words: str) -> Result:
        self.configure()
        return CliRunner().invoke(
            cli, [*words, "--config", str(self.root / "mkdocs.yml"), "--today", TODAY.isoformat()]
        )

    def export(self) -> str:
        done = self.run("export", str(self.out))
        assert done.exit_code == 0, (done.output, done.exception)
        return done.output

    def refused(self, *words: str) -> str:
        """The code of what stopped a command."""
        done = self.run(*(words or ("export", str(self.out))))
        assert done.exit_code != 0, done.output
        return str(done.exception)

    def exported(self, src: str) -> str:
        return (self.out / "pages" / src).read_text("utf-8")

    def names(self) -> set[str]:
        return {p.relative_to(self.out).as_posix() for p in self.out.rglob("*") if p.is_file()}

    def telling(self, *words: str) -> list[str]:
        """The files of the export that hold any of these words, in name or content."""
        files = [p for p in self.out.rglob("*") if p.is_file()]
        return [
            str(p)
            for p in files
            if any(w in str(p.relative_to(self.out)) or w.encode() in p.read_bytes() for w in words)
        ]


@pytest.fixture
def site(tmp_path: Path) -> Exporting:
    made = Exporting(tmp_path / "project")
    made.page("index.md", "# Welcome\n\nTo the site.\n")
    made.story("brightledger", "Brightledger", "Dana Reyes", scope="site, name, widget")
    made.story("globex", "Globex", "Tan Okafor", approve=False)
    return made
