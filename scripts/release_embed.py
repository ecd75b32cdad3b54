"""Make releases of the embed scripts: `python scripts/release_embed.py [ESBUILD]`, then commit what it wrote.

Needs esbuild from npm (`npm install esbuild`, then give the path of its command). Users never need it: the releases are in
the wheel. Releases are only ever added; pages of other people hold their addresses and hashes.
"""

import base64
import gzip
import hashlib
import json
import lzma
import subprocess
import sys
import tempfile
from pathlib import Path

from casestudies.publish.embeds.script import RELEASES, listed

EMBED = Path(__file__).parents[1] / "theme" / "casestudies_theme" / "embed"
SOURCES = {"testimonials": "element", "several": "several", "voices": "voices"}
"""What each script is made from: a file of this name in JavaScript, and one in CSS."""


def bundle(source: str, esbuild: str) -> bytes:
    """A script and its styles as one minified module."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        minify = [esbuild, "--minify", "--log-level=warning"]
        subprocess.run([*minify, str(EMBED / f"{source}.css"), f"--outfile={folder / source}.css"], check=True)  # noqa: S603
        script = folder / f"{source}.js"
        script.write_bytes((EMBED / script.name).read_bytes())
        options = [
            "--bundle",
            "--loader:.css=text",
            "--format=esm",
            "--target=es2022",
            f"--outfile={folder / 'made.js'}",
        ]
        subprocess.run([*minify, *options, str(script)], check=True)  # noqa: S603
        return (folder / "made.js").read_bytes()


def sources(source: str) -> str:
    """The hash of what a release is made from, so that a test can tell when one is due."""
    return hashlib.sha256(b"\0".join((EMBED / f"{source}.{kind}").read_bytes() for kind in ("js", "css"))).hexdigest()


def release(part: str, esbuild: str) -> None:
    """Bundle, and add the release to the list, unless it is there."""
    made = bundle(SOURCES[part], esbuild)
    digest = hashlib.sha384(made)
    name = f"{part}-{digest.hexdigest()[:12]}.js"
    kept = listed()
    if any(entry["name"] == name for entry in kept):
        print(f"{name} is there already.")
        return
    integrity = "sha384-" + base64.b64encode(digest.digest()).decode()
    kept.append({"name": name, "integrity": integrity, "sources": sources(SOURCES[part]), "script": made.decode()})
    RELEASES.write_bytes(lzma.compress(json.dumps(kept).encode(), preset=9 | lzma.PRESET_EXTREME))
    print(f"{name}: {len(gzip.compress(made, 9, mtime=0))} bytes gzipped")


if __name__ == "__main__":
    for each in SOURCES:
        release(each, sys.argv[1] if len(sys.argv) > 1 else "esbuild")
