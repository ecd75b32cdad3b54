"""`casestudies new` and `schema`: what they write is read without findings, and nothing is overwritten."""

import datetime as dt
import json
import re
import shutil
from pathlib import Path

import jsonschema
import pytest
import yaml
from click.testing import CliRunner

from casestudies.approvals.model import State
from casestudies.approvals.recording import standings
from casestudies.cli import cli
from casestudies.stories import load, open_project, transcripts_of
from casestudies.stories.front_matter import split

TALK = """\
WEBVTT

00:00:01.000 --> 00:00:04.000
<v Host>How was it?

00:00:05.000 --> 00:00:09.000
<v Ada M.>It was fine, mostly.
"""


def run(*arguments, code=0):
    result = CliRunner().invoke(cli, [str(a) for a in arguments], catch_exceptions=True)
    assert result.exit_code == code, result.output + repr(result.exception)
    return result.output


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def begun(here, new_site):
    """A new site, to go on from."""
    return shutil.copytree(new_site, here, dirs_exist_ok=True)


def files(folder: Path):
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("today", ["2026-03-01", "2028-02-29", "2031-12-31"])
def test_a_new_site_is_sound_on_any_day(here, today):
    run("new", "site", "--today", today)
    project = open_project(here / "mkdocs.yml")
    library, findings = load(project)
    assert findings == ()
    assert transcripts_of(library)[1] == ()
    states = {story.id: standing.state for story, standing in standings(project, (), dt.date.fromisoformat(today))}
    assert states == {"pinecrest-cycles": State.APPROVED, "your-first-story": State.AWAITING}


def test_a_new_site_passes_its_own_check(here):
    run("new", "site", "--today", "2026-03-01")
    output = run("check", "--today", "2026-03-01")
    assert "1 published, 1 withheld" in output


def test_a_site_is_never_written_over_another(here):
    run("new", "site", "--today", "2026-03-01")
    before = files(here)
    result = CliRunner().invoke(cli, ["new", "site", "--today", "2026-04-01"])
    assert result.exit_code != 0
    assert files(here) == before


def test_assistants_are_told_what_is_peoples_to_do(begun):
    from casestudies.cli import COMMANDS

    text = (begun / "AGENTS.md").read_text()
    assert "Never invent" in text
    assert "Approvals are people's" in text
    named = set(re.findall(r"`casestudies ([a-z]+)", text))
    assert named <= set(COMMANDS)


def test_a_site_in_a_folder_with_other_files_leaves_them(here):
    (here / ".gitignore").write_text("mine\n")
    (here / "AGENTS.md").write_text("mine too\n")
    (here / "notes.txt").write_text("mine")
    run("new", "site", "--today", "2026-03-01")
    assert (here / ".gitignore").read_text() == "mine\n"
    assert (here / "AGENTS.md").read_text() == "mine too\n"


def test_customer_interview_and_story_one_after_the_other(begun):
    person = ("--person", "Ada Zoë Moss, Plant Manager", "--person", "Ben")
    run("new", "customer", "--name", "Fernwood: Dairy & Söhne", "--url", "https://fernwood.example", *person)
    (begun / "talk.vtt").write_text(TALK)
    told = run(
        "new", "interview", "talk.vtt", "--customer", "fernwood-dairy-sohne", "--date", "2026-02-01", "--language", "de"
    )
    assert "Ada M. → ada-zoe-moss" in told
    assert "Host → ~" in told
    run(
        "new",
        "interview",
        "talk.vtt",
        "--customer",
        "fernwood-dairy-sohne",
        "--date",
        "2026-02-01",
        "--speaker",
        "Host=ben",
    )
    run("new", "story", "dairy/fernwood", "--customer", "fernwood-dairy-sohne", "--title", 'Milk: "by" day')
    project = open_project(begun / "mkdocs.yml")
    library, findings = load(project)
    assert findings == ()
    assert transcripts_of(library)[1] == ()
    customer = library.customers["fernwood-dairy-sohne"]
    assert customer.name == "Fernwood: Dairy & Söhne"
    assert customer.people["ada-zoe-moss"].role == "Plant Manager"
    interview = library.interviews["2026-02-01-fernwood-dairy-sohne"]
    assert interview.speakers == {"Host": None, "Ada M.": "ada-zoe-moss"}
    assert interview.language == "de"
    assert library.interviews["2026-02-01-fernwood-dairy-sohne-2"].speakers["Host"] == "ben"
    assert library.stories["dairy/fernwood"].title == 'Milk: "by" day'
    assert library.stories["dairy/fernwood"].interviews == tuple(n for n in library.interviews if "fernwood" in n)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("new", "customer", "--name", "Pinecrest Cycles"), "exists already"),
        (("new", "story", "pinecrest-cycles", "--customer", "pinecrest-cycles", "--title", "x"), "exists already"),
        (("new", "story", "x", "--customer", "pinecrest-cycle", "--title", "x"), "Did you mean 'pinecrest-cycles'"),
        (("new", "story", "../../escape", "--customer", "pinecrest-cycles", "--title", "x"), "cannot be an id"),
        (("new", "customer", "../escape", "--name", "x"), "cannot be an id"),
        (("new", "customer", "--name", "!!!"), "No id can be made from '!!!'"),
        (("new", "story", "x", "--title", "x", "--interview", "nope"), "There are: 2026-01-30-pinecrest-cycles"),
        (("new", "customer"), "--name is needed"),
        (("new", "story", "x"), "--title is needed"),
        (("new", "interview", "mkdocs.yml", "--customer", "pinecrest-cycles"), "--date is needed"),
        (("new", "interview", "nothing.vtt"), "does not exist"),
    ],
)
def test_what_cannot_be_written_is_said_and_nothing_changes(begun, arguments, told):
    before = files(begun)
    assert told in run(*arguments, code=2)
    assert files(begun) == before


def test_a_file_that_is_no_transcript_is_not_brought_in(begun):
    (begun / "picture.vtt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    before = files(begun)
    result = CliRunner().invoke(
        cli, ["new", "interview", "picture.vtt", "--customer", "pinecrest-cycles", "--date", "2026-02-01"]
    )
    assert result.exit_code != 0
    assert files(begun) == before


@pytest.mark.parametrize("name", ["story", "customer", "interview", "approval", "settings"])
def test_schemas_are_valid_and_fit_what_new_site_writes(begun, name):
    schema = json.loads(run("schema", name))
    jsonschema.Draft202012Validator.check_schema(schema)
    # Editors read YAML with a schema of their own: dates and times as text.
    loader = type(
        "Loader",
        (yaml.SafeLoader,),
        {
            "yaml_implicit_resolvers": {
                first: [
                    (tag, pattern)
                    for tag, pattern in rows
                    if tag in {"tag:yaml.org,2002:null", "tag:yaml.org,2002:bool"}
                ]
                for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()
            }
        },
    )
    read = lambda text: yaml.load(text.replace("    on:", '    "on":'), loader)  # noqa: E731
    story = read(split((begun / "content/pages/stories/pinecrest-cycles.md").read_text()).yaml)
    interview = next((begun / "content/interviews").glob("*/interview.yml"))
    documents = {
        "story": story,
        "customer": read((begun / "content/customers/pinecrest-cycles.yml").read_text()),
        "interview": read(interview.read_text()),
        "approval": story["approvals"][0],
        "settings": read((begun / "mkdocs.yml").read_text())["plugins"][1]["casestudies"],
    }
    jsonschema.validate(documents[name], schema, jsonschema.Draft202012Validator)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**documents[name], "unknown": 1}, schema)


@pytest.mark.parametrize("given", ["3.8.2026", "2026-02-30", "yesterday", "20260803"])
@pytest.mark.parametrize(
    "command", [["check", "--today"], ["status", "--today"], ["new", "interview", __file__, "--date"]]
)
def test_a_date_that_is_none_is_answered_by_how_to_write_one(command, given):
    result = CliRunner().invoke(cli, [*command, given])
    assert result.exit_code == 2
    message = " ".join(result.output.split())
    assert f"'{given}' is not a date; write it as 2026-08-03." in message
    assert "%" not in message


def test_a_persons_id_is_not_given_on_the_command_line(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(cli, ["new", "site", "--today", "2026-03-01"]).exit_code == 0
    result = CliRunner().invoke(cli, ["new", "customer", "--name", "Acme", "--person", "dana=Dana Reyes,Head"])
    assert result.exit_code == 2
    assert "'dana=Dana Reyes': write NAME or NAME,ROLE; the id is made from the name" in " ".join(result.output.split())
    assert not (tmp_path / "content/customers/acme.yml").exists()
