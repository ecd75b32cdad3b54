"""Put docs/ and the example's stories together, where `docs-site.yml` finds them: `make docs-site`."""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]
TO = ROOT / ".cache" / "docs-site"


def main() -> None:
    """A fresh copy, so that what is gone there is gone here."""
    shutil.rmtree(TO, ignore_errors=True)
    shutil.copytree(ROOT / "docs", TO)
    for name in ("stories", "assets"):
        shutil.copytree(ROOT / "content" / "pages" / name, TO / name)


if __name__ == "__main__":
    main()
