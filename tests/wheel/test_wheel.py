"""An installed wheel is complete: in an empty environment, with `plugins: [search, casestudies]`, it works."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.wheel

BARE = """\
site_name: Bare
theme: {name: material, font: false}
plugins: [search, casestudies]
"""


def run(*command, cwd):
    # Neither the checkout nor the tests' own environment may help.
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")} | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run([str(c) for c in command], check=False, cwd=cwd, env=env, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT, cwd=ROOT)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def scripts(wheel, tmp_path_factory):
    home = tmp_path_factory.mktemp("empty") / "venv"
    venv.create(home, with_pip=True)
    pip = (home / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, "--constraint", ROOT / "constraints.txt", wheel, cwd=home)
    return home / "bin"


def test_the_wheel_holds_the_library_the_plugin_and_the_theme_and_nothing_else(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert tops == {"casestudies", "mkdocs_casestudies", "casestudies_theme"}
    for kind in (".html", ".css", ".js", ".yml", "py.typed"):
        assert any(name.endswith(kind) for name in names), kind


def test_a_bare_material_site_builds_with_the_plugin(scripts, tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Hello\n\nNothing of ours here.\n")
    (tmp_path / "mkdocs.yml").write_text(BARE)
    run(scripts / "mkdocs", "build", "--strict", cwd=tmp_path)
    assert "Nothing of ours here" in (tmp_path / "site/index.html").read_text()


def test_a_new_site_builds_and_shows_its_story(scripts, tmp_path):
    run(scripts / "casestudies", "new", "site", cwd=tmp_path)
    run(scripts / "mkdocs", "build", "--strict", cwd=tmp_path)
    pages = {path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site").rglob("*.html")}
    assert "stories/index.html" in pages
    assert any(page.startswith("stories/") and page.count("/") == 2 for page in pages)
    story = next(path for path in (tmp_path / "site/stories").glob("*/index.html"))
    assert "<blockquote" in story.read_text("utf-8")
