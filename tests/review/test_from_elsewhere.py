"""A site that is worked on from another folder: what is printed names its files as they are called from there."""

import json
from contextlib import chdir
from pathlib import Path

import pytest
from click.testing import CliRunner

from casestudies.cli import cli
from casestudies.findings import CasestudiesError
from helpers.scratch import STORY_FILE, Scratch

SETTINGS = "sites/mill/mkdocs.yml"


@pytest.fixture
def site(tmp_path: Path) -> Scratch:
    return Scratch(tmp_path / "sites/mill")


def run(folder: Path, *arguments: str) -> str:
    with chdir(folder):
        return CliRunner().invoke(cli, arguments, env={"COLUMNS": "200"}).output


def stopped(folder: Path, *arguments: str) -> str:
    with chdir(folder), pytest.raises(CasestudiesError) as error:
        CliRunner().invoke(cli, arguments, catch_exceptions=False)
    return str(error.value.finding.place)


def test_findings_are_named_from_above_from_within_and_from_beside(site, tmp_path):
    beside = tmp_path / "beside"
    beside.mkdir()
    for folder, given, named in (
        (tmp_path, SETTINGS, f"sites/mill/{STORY_FILE}"),
        (site.root, "mkdocs.yml", STORY_FILE),
        (beside, f"../{SETTINGS}", f"../sites/mill/{STORY_FILE}"),
        (beside, str(site.root / "mkdocs.yml"), f"{site.root}/{STORY_FILE}"),
    ):
        assert named in run(folder, "check", "--today", "2026-11-21", "-c", given).splitlines()


def test_services_and_programs_know_files_by_their_own_paths(site, tmp_path):
    outside = tmp_path / "beside"
    outside.mkdir()
    check = ("check", "--today", "2026-11-21", "--format")
    assert f"file=sites/mill/{STORY_FILE}," in run(tmp_path, *check, "github", "-c", SETTINGS)
    assert f"file={STORY_FILE}," in run(outside, *check, "github", "-c", f"../{SETTINGS}")
    found = json.loads(run(tmp_path, *check, "json", "-c", SETTINGS))["findings"]
    assert STORY_FILE in {finding["path"] for finding in found}


@pytest.mark.parametrize("command", [("check",), ("status",), ("approval", "status")])
def test_settings_that_cannot_be_used_are_named_as_they_were_given(site, tmp_path, command):
    site.write("mkdocs.yml", "site_name: [\n")
    assert stopped(tmp_path, *command, "-c", SETTINGS).startswith(f"{SETTINGS}:")
    (site.root / "mkdocs.yml").unlink()
    assert stopped(tmp_path, *command, "-c", SETTINGS) == SETTINGS


def test_what_stops_a_command_later_is_named_from_here(site, tmp_path):
    site.change("customer: otterburn", "customer: 'otterburn")
    assert stopped(tmp_path, "approval", "request", "otterburn", "-c", SETTINGS).startswith(f"sites/mill/{STORY_FILE}:")


def test_a_file_that_was_named_keeps_its_name(site, tmp_path):
    (tmp_path / "empty.vtt").write_text("", "utf-8")
    given = ("new", "interview", "empty.vtt", "--customer", "otterburn", "--date", "2026-09-02", "-c", SETTINGS)
    assert stopped(tmp_path, *given) == "empty.vtt"


def test_files_that_were_written_are_named_from_here(site, tmp_path):
    written = run(tmp_path, "approval", "request", "otterburn", "--today", "2026-10-01", "-c", SETTINGS).splitlines()
    assert written[0] == "sites/mill/content/approvals/requests/2026-10-01-otterburn.eml"
    assert (tmp_path / written[0]).is_file()
