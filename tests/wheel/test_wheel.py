"""An installed wheel is complete: alone it is small and has all commands; with an extra, `plugins: [search, casestudies]` works."""

import subprocess
import zipfile
from functools import partial

import pytest

from helpers.installed import attempt, install, run
from helpers.workers import once

pytestmark = pytest.mark.wheel

BARE = """\
site_name: Bare
theme: {name: material, font: false}
plugins: [search, casestudies]
"""


# What one site-packages may hold when only `casestudies` was installed: itself and what it needs.
MOST_DISTRIBUTIONS = 15
MOST_BYTES = 40 * 2**20


@pytest.fixture(scope="module")
def scripts(wheel, tmp_path_factory):
    return once(tmp_path_factory, "mkdocs", partial(install, wheel, "[mkdocs]")) / "bin"


@pytest.fixture(scope="module")
def light(wheel, tmp_path_factory):
    return once(tmp_path_factory, "light", partial(install, wheel, "", compiled=True)) / "bin"


def test_the_wheel_holds_the_library_the_plugin_and_the_theme_and_nothing_else(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert tops == {
        "casestudies",
        "casestudies_export",
        "casestudies_markdown",
        "mkdocs_casestudies",
        "casestudies_theme",
    }
    for kind in (".html", ".css", ".js", ".yml", "py.typed"):
        assert any(name.endswith(kind) for name in names), kind


def test_alone_it_is_light(light):
    (packages,) = light.parent.glob("lib/python*/site-packages")
    taken = sum(path.stat().st_size for path in packages.rglob("*") if path.is_file())
    distributions = sorted(path.name for path in packages.glob("*.dist-info"))
    assert len(distributions) <= MOST_DISTRIBUTIONS, distributions
    assert taken <= MOST_BYTES, f"{taken / 1e6:.1f} MB"


def test_alone_it_reads_verifies_checks_suggests_and_records(light, tmp_path):
    tool = light / "casestudies"
    run(tool, "new", "site", cwd=tmp_path)
    story = next((tmp_path / "content/pages/stories").glob("your-*.md")).stem
    interview = next((tmp_path / "content/interviews").iterdir())
    run(tool, "read", next(interview.glob("transcript.*")), cwd=tmp_path)
    run(tool, "suggest", interview.name, cwd=tmp_path)
    assert "1 published" in run(tool, "check", cwd=tmp_path)
    run(tool, "approval", "status", story, cwd=tmp_path)
    run(tool, "approval", "request", story, cwd=tmp_path)
    run(tool, "status", cwd=tmp_path)
    code = (
        "import sys; from casestudies import read_transcript, verify;"
        "print(verify('Nobody said that.', read_transcript(sys.argv[1])).kind)"
    )
    assert "not found" in run(light / "python", "-c", code, next(interview.glob("transcript.*")), cwd=tmp_path)


def test_a_missing_extra_is_one_line_that_names_it(light, tmp_path):
    run(light / "casestudies", "new", "site", cwd=tmp_path)
    command = [light / "casestudies", "embed", "your-first-story#it", "--form", "image"]
    done = subprocess.run(command, check=False, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "casestudies[pictures]" in done.stderr


@pytest.mark.parametrize(
    ("command", "extra"), [(("export", "out"), "export"), (("build", "--with", "zensical"), "zensical")]
)
def test_so_is_one_that_another_generator_needs(light, tmp_path, command, extra):
    run(light / "casestudies", "new", "site", cwd=tmp_path)
    code, printed = attempt(light / "casestudies", *command, cwd=tmp_path)
    assert code == 2
    assert printed.count("\n") == 1
    assert f"pip install 'casestudies[{extra}]'" in printed
    assert not (tmp_path / "out").exists()


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
