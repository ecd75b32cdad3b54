"""What stands in CI files is tried: the action's script, the hook's command, and the snippets of the documentation."""

import os
import re
import shlex
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from casestudies.cli import cli
from helpers.scratch import Scratch, approved, prepared

pytestmark = pytest.mark.build

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
SNIPPETS = re.findall(r"^```yaml\n(.*?)^```", (ROOT / "docs/ci.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture
def scratch(tmp_path):
    return prepared(approved, tmp_path / "site")


def act(scratch, tmp_path, **inputs):
    """Run the action's check as GitHub would, with a program in the place where the step before installs it."""
    program = tmp_path / "runner/casestudies/bin/casestudies"
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(
        f"#!{sys.executable}\nfrom casestudies.cli import main\nmain()\n",
        "utf-8",
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    given = {name: one["default"] for name, one in ACTION["inputs"].items()} | inputs
    step = next(step for step in ACTION["runs"]["steps"] if "check" in step["name"].casefold())
    names = {name: re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", value)[1] for name, value in step["env"].items()}
    environment = {name: given[key] for name, key in names.items()}
    paths = {"RUNNER_TEMP": str(tmp_path / "runner"), "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=scratch.root,
        env={**os.environ, **environment, **paths, "CI": "true"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_action_passes_and_writes_a_summary(scratch, tmp_path):
    done = act(scratch, tmp_path, sarif="out file.sarif")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert "1 published, 0 withheld" in (tmp_path / "summary.md").read_text("utf-8")
    assert (scratch.root / "out file.sarif").is_file()


def test_the_action_annotates_and_fails(scratch, tmp_path):
    scratch.change("Now it is two days, and", "Now it is one day, and")
    done = act(scratch, tmp_path, since="HEAD", base="HEAD")
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=content/pages/stories/otterburn.md,line=")
    assert "one day" not in done.stdout


def test_an_input_is_never_a_script(scratch, tmp_path):
    done = act(scratch, tmp_path, since='$(touch hacked)"; touch hacked; "')
    assert done.returncode == 2
    assert "A202" in done.stderr
    assert not (scratch.root / "hacked").exists()


def hooked(scratch):
    program, *arguments = shlex.split(HOOK["entry"])
    assert program == "casestudies"
    return scratch.run(*arguments, expect=None)


def test_the_hook_lets_an_edit_pass_that_only_makes_an_approval_stale(scratch):
    scratch.change("stayed with it", "stuck with it")
    assert "0 published, 1 withheld" in hooked(scratch)
    scratch.run(*shlex.split(HOOK["entry"])[1:], expect=0)


def test_the_hook_stops_a_commit_of_words_that_were_not_said(scratch):
    scratch.change("Now it is two days, and", "Now it is one day, and")
    scratch.run(*shlex.split(HOOK["entry"])[1:], expect=1)


def test_the_hook_works_for_the_first_commit(tmp_path):
    scratch = Scratch(tmp_path)
    """What is wrong in a draft is told, and stops nothing: nobody has approved it, and it goes nowhere."""
    scratch.git("init", "-q")
    scratch.change("Now it is two days, and", "Now it is one day, and")
    assert "Q202" in scratch.run(*shlex.split(HOOK["entry"])[1:], expect=0)


def test_snippets_are_yaml_and_name_options_that_exist():
    assert len(SNIPPETS) == 4
    help_ = CliRunner().invoke(cli, ["check", "--help"]).output
    for snippet in SNIPPETS:
        assert isinstance(yaml.safe_load(snippet), dict)
        assert [option for option in re.findall(r"(?<=\s)--[\w-]+", snippet) if option not in help_] == []
    action = next(yaml.safe_load(s) for s in SNIPPETS if "runs-on" in s)
    (step,) = (s for s in action["jobs"]["stories"]["steps"] if "casestudies" in s["uses"])
    assert step["with"].keys() <= ACTION["inputs"].keys()
    hooks = next(yaml.safe_load(s) for s in SNIPPETS if s.startswith("repos:"))
    assert hooks["repos"][0]["hooks"] == [{"id": HOOK["id"]}]


def test_gitlabs_job_writes_the_reports_that_it_names(scratch):
    job = next(yaml.safe_load(s) for s in SNIPPETS if "GIT_DEPTH" in s)["customer stories"]
    (line,) = job["script"]
    scratch.run(*shlex.split(line)[1:])
    for file in job["artifacts"]["reports"].values():
        assert (scratch.root / file).read_text("utf-8")


def test_annotations_name_files_as_the_repository_does(tmp_path):
    scratch = Scratch(tmp_path / "docs/site").begin()
    scratch.change("Now it is two days, and", "Now it is one day, and")
    outer = Scratch.__new__(Scratch)
    outer.root = tmp_path
    arguments = ("check", "--config", "docs/site/mkdocs.yml")
    for form, shown in (("text", ""), ("github", "file="), ("markdown", "`")):
        printed = outer.run(*arguments, "--format", form, expect=None)
        assert f"{shown}docs/site/content/pages/stories/otterburn.md" in printed, form
    assert '"path": "content/pages/stories/otterburn.md"' in outer.run(*arguments, "--format", "json", expect=None)
