"""The tutorial and the README say what really happens: their commands are run here, and print what stands there."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from casestudies.cli import cli

ROOT = Path(__file__).parents[2]
TUTORIAL = (ROOT / "docs/tutorial.md").read_text("utf-8")
TRANSCRIPT = ROOT / "content/interviews/2026-09-14-brightledger/transcript.vtt"
STORY = Path("content/pages/stories/brightledger.md")
BLOCK = re.compile(r"^```(console|markdown|text)\n(.*?)^```", re.DOTALL | re.MULTILINE)
# What is shown to a person at a terminal only, and what is another each time.
NOT_HERE = re.compile(r"^ +(written|said by|difference|faithful|this tool|\^)|^ +→ Run|commit [0-9a-f]+|files scanned")


MKDOCS = """
import datetime
from mkdocs.__main__ import cli
from mkdocs_casestudies import plugin
plugin.today = lambda site: datetime.date(2026, 11, 21)
cli()
"""


def steps(text):
    """The commands of a console block with the lines that follow each."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        yield shlex.split(command), [line for line in printed.splitlines() if line.strip()]


def squeezed(text):
    return " ".join(text.split())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    shutil.copy(TRANSCRIPT, tmp_path / "dana.vtt")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CI", raising=False)  # whoever follows it sees the words of their interview
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Mara Lindqvist")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "mara@tallyroom.example")
    return tmp_path


def test_the_tutorial_can_be_followed_word_by_word(folder, monkeypatch):
    ran = []
    for kind, text in BLOCK.findall(TUTORIAL):
        if kind == "markdown" and text.startswith("---"):
            STORY.write_text(text, "utf-8")
        elif kind == "text":
            Path("answer.eml").write_text(text, "utf-8")
        elif kind == "markdown":
            STORY.write_text(re.sub(r"(?m)^> This tool .*\n", lambda _, to=text: to, STORY.read_text("utf-8")), "utf-8")
        else:
            for command, printed in steps(text):
                before(command)
                output = run(command, folder, monkeypatch)
                for line in printed:
                    if line != "…" and not NOT_HERE.search(line):
                        assert squeezed(line) in squeezed(output), command
                if command[0] == "casestudies" and "…" not in printed:
                    assert not left_untold(output, printed), command
                ran.append(" ".join(command[:3]))
    assert "casestudies approval withdraw" in ran


def left_untold(output, printed):
    """What a command prints beyond what the tutorial shows of it."""
    shown = squeezed(" ".join(printed))
    return [line for line in map(squeezed, output.splitlines()) if line not in shown and not NOT_HERE.search(line)]


def before(command):
    """What the text between the commands tells the reader to do."""
    if command[1:3] == ["approval", "status"]:
        STORY.write_text(STORY.read_text("utf-8").replace("a workbook", "a spreadsheet"), "utf-8")
    if command[1:3] == ["approval", "withdraw"]:
        STORY.write_text(STORY.read_text("utf-8").replace("a spreadsheet", "a workbook"), "utf-8")


def run(command, folder, monkeypatch):
    if command[0] == "cd":
        monkeypatch.chdir(folder / command[1])
        return ""
    if command[0] == "mkdocs":
        done = subprocess.run([sys.executable, "-c", MKDOCS, *command[1:]], capture_output=True, text=True, check=True)
        return done.stdout + done.stderr
    if command[0] == "git":
        subprocess.run(command, check=True)
        return ""
    assert command[0] == "casestudies"
    return CliRunner().invoke(cli, [*command[1:], *the_day(command)]).output


def the_day(command):
    """The tutorial was written on a day; its site begins, and its approvals are judged, as of it."""
    asks = (
        command[1] == "check" or (command[1] == "approval" and command[2] != "diff") or command[1:3] == ["new", "site"]
    )
    return ["--today", "2026-11-21"] if asks else []


def test_the_python_of_the_readme_does_what_it_says(monkeypatch):
    monkeypatch.chdir(ROOT)
    code = re.search(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL).group(1)
    names = {}
    exec(code, names)
    assert names["verdict"].kind == "light"
    assert names["verdict"].asks
    assert "Across the four of us" in names["verdict"].longer
