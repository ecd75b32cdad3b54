"""Make what pages load from its sources: `make assets`, then commit what it wrote.

What stands in `source/` is for people, with its comments; `assets/` holds the same made small. Both are committed, so that an
installation needs nothing to make one from the other.
"""

from pathlib import Path

import minify

THEME = Path(__file__).parents[1] / "theme" / "casestudies_theme"
KINDS = {".css": "text/css", ".js": "application/javascript"}


def made(source: Path) -> str:
    """What a page loads of a source."""
    return minify.string(KINDS[source.suffix], source.read_text("utf-8")) + "\n"


if __name__ == "__main__":
    for each in (THEME / "source").iterdir():
        (THEME / "assets" / each.name).write_text(made(each), "utf-8")
