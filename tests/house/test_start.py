"""The command line starts at once and its help is true."""

import re
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from casestudies.cli import COMMANDS, approval, check, cli, embed, schema
from casestudies.cli.project import KINDS
from casestudies.publish.embeds import EmbedForm, GroupLayout, Theme
from casestudies.review.formats import FORMATS
from casestudies.stories.model import Scope, SourceKind
from casestudies.stories.schema import SHAPES

HEAVY = {
    "pydantic",
    "rich",
    "markdown_it",
    "mkdocs",
    "jinja2",
    "rapidfuzz",
    "yaml",
    "text_to_num",
    "PIL",
}


def test_help_imports_nothing_heavy():
    code = "import sys\nfrom casestudies.cli import cli\ncli(['--help'], standalone_mode=False)\nprint(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert not {name.split(".")[0] for name in done.stdout.splitlines()} & HEAVY


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_the_line_of_help_that_the_list_shows(name):
    command = cli.get_command(click.Context(cli), name)
    assert command.get_short_help_str(200).rstrip(".") == COMMANDS[name][1].rstrip(".")


def test_importing_a_command_imports_nothing_heavy():
    """One after another in one process: nothing heavy may be there after any of them."""
    code = (
        "import sys; from importlib import import_module\n"
        "for module in sys.argv[1:]: import_module(module); print(module, *sys.modules)"
    )
    modules = sorted({where.partition(":")[0] for where, _ in COMMANDS.values()})
    done = subprocess.run([sys.executable, "-c", code, *modules], check=True, capture_output=True, text=True)
    loaded = [line.split() for line in done.stdout.splitlines()]
    assert [module for module, *_ in loaded] == modules
    assert {module: found for module, *names in loaded if (found := {n.split(".")[0] for n in names} & HEAVY)} == {}


def test_what_a_command_offers_is_what_the_library_knows():
    # Written out in the commands, so that asking for help imports no library.
    assert [check.FORMATS[0], *sorted(check.FORMATS[1:])] == ["text", *sorted(FORMATS)]
    assert (tuple(EmbedForm), tuple(GroupLayout), tuple(Theme)) == (embed.FORMS, embed.LAYOUTS, embed.THEMES)
    assert tuple(SHAPES) == schema.NAMES
    assert tuple(Scope) == approval.SCOPES
    assert tuple(SourceKind) == KINDS


def test_no_color_is_heard_by_every_command(tmp_path, monkeypatch):
    for name in ("CI", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    talk = tmp_path / "talk.txt"
    talk.write_text("Host: Why?\n\nAda: It counts the crates by itself now.\n\nHost: Ah.\n\nAda: Yes.\n", "utf-8")
    command = ["find", "counts the crates by itself", "--in", str(talk)]
    assert "\x1b[" in CliRunner().invoke(cli, command, color=True).stdout
    monkeypatch.setenv("NO_COLOR", "1")
    plain = CliRunner().invoke(cli, command, color=True)
    assert "counts the crates" in plain.stdout
    assert "\x1b" not in plain.stdout


def test_a_misspelt_command_is_told_the_nearest_one():
    result = CliRunner().invoke(cli, ["chekc"])
    assert result.exit_code == 2
    assert "Did you mean 'check'?" in result.output


def test_without_a_site_the_message_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, ["check"])
    assert result.exit_code == 2
    assert "casestudies new site" in result.output


@pytest.mark.parametrize(
    ("more", "are_there"), [("", False), ("; from casestudies.transcripts import read_bytes", True)]
)
def test_readers_are_imported_when_a_file_is_read(more, are_there):
    readers = {"reading", "sources", "services", "dialogue", "captions", "word", "tables"}
    code = f"import sys; from casestudies.review import gate, gather{more}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert readers.isdisjoint(re.findall(r"casestudies\.transcripts\.(\w+)", done.stdout)) is not are_there


def test_what_only_reads_files_loads_nothing_that_judges_quotes():
    code = "import sys; import casestudies.stories; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert {"verifying", "suggesting", "edits"}.isdisjoint(re.findall(r"casestudies\.quotes\.(\w+)", done.stdout))
