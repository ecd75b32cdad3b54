"""The documentation is a site built with our own plugin, with the example's stories inside it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_documentation_builds_strictly_with_stories_and_a_page_for_each_code(tmp_path):
    subprocess.run([sys.executable, ROOT / "scripts/docs_site.py"], check=True, cwd=ROOT)
    command = [
        Path(sys.executable).parent / "mkdocs",
        "build",
        "--strict",
        "-f",
        ROOT / "docs-site.yml",
        "-d",
        tmp_path / "site",
    ]
    env = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, check=False, cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "<blockquote" in (tmp_path / "site/stories/hob-and-rye/index.html").read_text("utf-8")
    assert (tmp_path / "site/codes/Q202/index.html").is_file()
    assert not (tmp_path / "site/stories/acacia-lane").exists()
