"""`check --watch` notices changes, and not its own reading."""

import datetime as dt
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from casestudies.cli.watch import Changes
from casestudies.review import review
from casestudies.review.formats.watching import board, frame
from casestudies.stories import open_project
from casestudies.terminal import columns
from helpers.asking import Asking
from helpers.scratch import STORY, STORY_FILE, Scratch

LONG = 30.0


def look(site):
    return review(open_project(site.root / "mkdocs.yml"), today=dt.date(2026, 11, 21))


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


def test_the_board_has_a_line_a_story_and_the_first_failing_quote_in_full(tmp_path):
    site = Asking(tmp_path)
    site.write("content/pages/stories/alone.md", STORY.replace("nine days a year", "ninety days a year"))
    drawn = board(look(site), 100, 40, "12:00:00, 0.1 s", colours=False)
    lines = drawn.split("\n")
    assert lines[0].startswith("error      alone      2 quotes, 1 refused")
    assert lines[1].startswith("asks       otterburn  3 quotes, 1 must be seen")
    assert "Q203" in drawn
    assert "ninety days a year" in drawn
    assert "^^^^^^" in drawn
    assert "said by Nell Hart" in drawn
    assert "→" in drawn
    assert "0 published, " in lines[-1]
    assert "Ctrl-C" in lines[-1]


def test_the_board_fits_whatever_terminal_there_is(tmp_path):
    site = Asking(tmp_path)
    for number in range(60):
        site.write(f"content/pages/stories/story-{number:02}.md", STORY.replace("nine days", "ninety days"))
    result = look(site)
    for width, height in ((20, 5), (40, 12), (80, 24), (200, 60), (80, 200)):
        lines = board(result, width, height, "12:00:00, 0.1 s", colours=False).split("\n")
        assert len(lines) < height
        assert max(map(columns, lines)) <= max(width, 40)
    assert "more stories" in board(result, 80, 24, "", colours=False)


def test_the_board_without_stories_and_with_nothing_wrong(tmp_path):
    site = Scratch(tmp_path)
    assert "withheld" in board(look(site), 80, 24, "", colours=False)
    (site.root / STORY_FILE).unlink()
    assert "No story" in board(look(site), 80, 24, "", colours=False)


def test_a_frame_takes_the_place_of_the_one_before():
    assert frame("one\ntwo") == "\033[Hone\033[K\r\ntwo\033[K\r\n\033[J"


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudoterminal")
def test_at_a_terminal_it_is_drawn_again_in_its_place(tmp_path):
    import pty

    site = Scratch(tmp_path)
    main, other = pty.openpty()
    environment = {k: v for k, v in os.environ.items() if k != "CI"} | {"COLUMNS": "90", "LINES": "30", "TERM": "xterm"}
    # Where the tests run in a shell's background, Ctrl-C is ignored by all that they start.
    heard = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    command = [sys.executable, "-c", f"{heard}; from casestudies.cli import main; main()", "check", "--watch"]
    running = subprocess.Popen(command, cwd=site.root, stdin=other, stdout=other, stderr=other, env=environment)
    os.close(other)
    seen = b""

    def until(done: Callable[[], bool]) -> None:
        """Read as a terminal does, since a program waits for its terminal before it ends."""
        nonlocal seen
        end = time.monotonic() + LONG
        while not done():
            assert time.monotonic() < end, seen
            ready, _, _ = select.select([main], [], [], 0.1)
            with suppress(OSError):  # the other end is closed
                seen += os.read(main, 65536) if ready else b""

    try:
        until(lambda: b"Ctrl-C ends it" in seen)
        assert b"withheld" in seen
        seen = b""
        site.change("nine days a year", "ninety days a year")
        until(lambda: b"Q203" in seen)
        assert seen.count(b"\033[H") == 1
        running.send_signal(signal.SIGINT)
        until(lambda: running.poll() is not None)
        assert running.returncode == 1
    finally:
        running.kill()
        os.close(main)
