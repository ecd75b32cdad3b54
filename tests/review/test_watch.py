"""`check --watch` notices changes, and not its own reading."""

import datetime as dt

from casestudies.cli.watch import Changes
from casestudies.review import review
from casestudies.stories import open_project
from helpers.scratch import STORY_FILE, Scratch

LONG = 30.0


def test_a_changed_story_is_noticed_and_reading_it_is_not(tmp_path):
    scratch = Scratch(tmp_path)
    project = open_project(scratch.root / "mkdocs.yml")
    changes = Changes(project)
    review(project, today=dt.date(2026, 11, 21))
    scratch.write("report.json", "{}")
    assert changes.wait(0) == frozenset()
    scratch.change("stayed with it", "stuck with it")
    assert {p.removeprefix(f"{project.root}/") for p in changes.wait(LONG)} == {STORY_FILE}
    scratch.change("publisher: Larkwell", "publisher: Larkwell Ltd", "mkdocs.yml")
    assert {p.removeprefix(f"{project.root}/") for p in changes.wait(LONG)} == {"mkdocs.yml"}


def test_what_editors_leave_beside_a_file_is_no_change(tmp_path):
    scratch = Scratch(tmp_path)
    changes = Changes(open_project(scratch.root / "mkdocs.yml"))
    folder = STORY_FILE.rpartition("/")[0]
    for name in (".story.md.swp", "story.md~", "#story.md#", "4913.tmp"):
        scratch.write(f"{folder}/{name}", "half a story")
    assert changes.wait(0) == frozenset()
    (scratch.root / STORY_FILE).unlink()
    assert {path.rpartition("/")[2] for path in changes.wait(0)} == {STORY_FILE.rpartition("/")[2]}
