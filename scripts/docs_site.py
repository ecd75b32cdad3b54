"""Put docs/ and the example's stories together, where `docs-site.yml` finds them: `make docs-site`.

The documentation is full of Brightledger's transcript, address and evidence, which no site may show beside that story: its scan
says so. So that one customer stays out, with everything private of theirs.
"""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]
TO = ROOT / ".cache" / "docs-site"
LEFT_OUT = shutil.ignore_patterns("*brightledger*", "*dana-reyes*")


def main() -> None:
    """A fresh copy, so that what is gone there is gone here."""
    shutil.rmtree(TO, ignore_errors=True)
    shutil.copytree(ROOT / "docs", TO / "pages")
    for name in ("stories", "assets"):
        shutil.copytree(ROOT / "content" / "pages" / name, TO / "pages" / name, ignore=LEFT_OUT)
    for name in ("customers", "interviews", "approvals"):
        shutil.copytree(ROOT / "content" / name, TO / name, ignore=LEFT_OUT)


if __name__ == "__main__":
    main()
