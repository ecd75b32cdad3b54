"""What scripts may lean on is named, typed, documented, and imported only when it is used."""

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import casestudies

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

SCRIPT = """\
import datetime as dt
from casestudies import (
    CasestudiesError, Correction, Finding, Kind, Review, Suggestion, TranscriptError, check, find, read_transcript, suggest, verify,
)

def script() -> None:
    try:
        transcript = read_transcript("talk.vtt")
    except TranscriptError as error:
        told: tuple[Finding, ...] = error.findings
    heard = (Correction(751.0, "Octa", "Okta"),)
    verdict = verify("We saved 13 hours.", transcript, speaker="Dana R.", corrections=heard)
    kind: Kind = verdict.kind
    best: tuple[Suggestion, ...] = suggest(transcript, {"Dana R."})
    where: str | None = find("thirteen hours", transcript)[0].speaker
    review: Review = check("site", today=dt.date(2026, 11, 21))
    wrong: int = verify("x", transcript).publishes_today
"""


@pytest.mark.parametrize("name", casestudies.__all__)
def test_every_name_says_what_it_is(name):
    assert len(inspect.getdoc(getattr(casestudies, name))) > 20


def test_the_reference_tells_of_every_name():
    from reference import API

    assert sorted(name for names in API.values() for name in names) == sorted(casestudies.__all__)


def test_dir_shows_the_front_door_and_nothing_else():
    assert set(dir(casestudies)) == {*casestudies.__all__, "__version__"}
    with pytest.raises(AttributeError):
        casestudies.nothing  # noqa: B018


def test_importing_it_imports_no_library():
    code = "import sys, casestudies; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert not {"pydantic", "rapidfuzz", "yaml", "casestudies.quotes"} & set(done.stdout.split())


@pytest.mark.long
def test_a_script_type_checks_but_for_its_mistake(tmp_path):
    (tmp_path / "script.py").write_text(SCRIPT)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file",
        ROOT / "pyproject.toml",
        tmp_path / "script.py",
    ]
    done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
    errors = [line for line in done.stdout.splitlines() if ": error:" in line]
    assert len(errors) == 1, done.stdout
    assert "publishes_today" in errors[0]


@pytest.mark.long
def test_a_site_is_checked_by_its_folder_or_its_settings():
    import datetime as dt

    by_folder = casestudies.check(ROOT, today=dt.date(2026, 11, 21))
    by_file = casestudies.check(ROOT / "mkdocs.yml", today=dt.date(2026, 11, 21))
    assert [s.id for s in by_folder.edition.stories] == [s.id for s in by_file.edition.stories] != []
