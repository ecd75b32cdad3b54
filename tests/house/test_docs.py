"""The documentation says what the code does: generated pages are up to date, and every command is told somewhere."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import click

from casestudies.cli import cli
from casestudies.cli.catalogue import RULES

ROOT = Path(__file__).parents[2]


def test_generated_pages_are_up_to_date():
    # In a process of its own: click keeps the help of a command as it was first asked for.
    command = [sys.executable, ROOT / "scripts/reference.py", "--check"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_code_is_used_twice_and_all_explain_themselves():
    codes, names = [rule.code for rule in RULES], [rule.name for rule in RULES]
    assert sorted(codes) == sorted(set(codes))
    assert sorted(names) == sorted(set(names))
    assert not [rule.code for rule in RULES if not (rule.what and rule.why and rule.remedy)]
    assert not [rule.code for rule in RULES if not (rule.before or rule.after)]


def test_every_command_that_the_documentation_shows_has_its_options():
    files = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    shown = [
        line for file in files for line in re.findall(r"^\$ (casestudies .+)", file.read_text("utf-8"), re.MULTILINE)
    ]
    assert len(shown) > 60
    for line in shown:
        words = shlex.split(re.split(r" > |  +#", line)[0])[1:]
        command, context = cli, click.Context(cli)
        while isinstance(command, click.Group):
            command = command.get_command(context, words.pop(0))
            assert command is not None, line
            context = click.Context(command, context)
        given, left, _ = command.make_parser(context).parse_args(words)  # stops at an option that it does not know
        assert left == [], line
        needed = [one.name for one in command.params if isinstance(one, click.Argument) and one.required]
        assert [name for name in needed if not given.get(name)] == [], line


def test_every_rule_is_found_somewhere():
    """Whoever adds one and forgets the place that finds it would document what never happens."""
    files = [file for room in ("casestudies", "plugins") for file in (ROOT / room).rglob("*.py")]
    texts = {file: file.read_text("utf-8") for file in files}
    homes = {file: text for file, text in texts.items() if file.name.endswith("codes.py")}
    elsewhere = set(re.findall(r"\w+", "\n".join(text for file, text in texts.items() if file not in homes)))
    named = {name for text in homes.values() for name in re.findall(r"^(\w+) = \w+\($", text, re.MULTILINE)}
    assert len(named) > 100
    assert not named - elsewhere


def test_every_code_has_a_page_that_the_program_leads_to():
    for rule in RULES:
        assert rule.page.endswith(f"/codes/{rule.code}/")
        assert rule.remedy in (ROOT / f"docs/codes/{rule.code}.md").read_text("utf-8").replace("&lt;", "<")


def test_what_contributing_names_is_there():
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    named = re.findall(r"`((?:casestudies|tests|docs|scripts|theme|plugins)/[\w./-]*\w)`", text)
    assert [name for name in named if "NAME" not in name and "CODE" not in name and not (ROOT / name).exists()] == []
