"""The extension for Visual Studio Code: its own tests, and what it promises of the server."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from casestudies.cli import COMMANDS

FOLDER = Path(__file__).parents[2] / "editors/vscode"


@pytest.mark.long
@pytest.mark.skipif(shutil.which("node") is None, reason="node was not found")
def test_its_own_tests_pass():
    done = subprocess.run(["node", "--test", "test/"], cwd=FOLDER, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


def test_it_starts_a_command_that_there_is_and_only_in_workspaces_that_are_trusted():
    assert 'args: ["lsp"]' in (FOLDER / "extension.js").read_text("utf-8")
    assert "lsp" in COMMANDS
    manifest = json.loads((FOLDER / "package.json").read_text("utf-8"))
    assert manifest["capabilities"]["untrustedWorkspaces"]["supported"] is False
