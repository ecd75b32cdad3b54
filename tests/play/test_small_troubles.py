"""Small troubles of every day: told all at once, in one line each, and files named as people name them."""

import json
import socket

import pytest
from click.testing import CliRunner

from casestudies.cli import cli
from casestudies.publish.preview import port_in_use
from helpers.scratch import STORY_FILE, Scratch


@pytest.fixture
def site(tmp_path, monkeypatch):
    made = Scratch(tmp_path / "site")
    made.begin()
    monkeypatch.chdir(made.root)
    return made


def told(site, *arguments, expect=None):
    return site.run(*arguments, expect=expect)


def test_every_mistake_in_the_settings_is_told_at_once(site, capfd, monkeypatch):
    text = site.read("mkdocs.yml")
    site.write(
        "mkdocs.yml",
        text.replace("- casestudies:", "- casestudies:\n      publishr: X\n      policy: {verdicts: [verbatm]}"),
    )
    from casestudies.cli import main

    monkeypatch.setattr("sys.argv", ["casestudies", "check"])
    with pytest.raises(SystemExit):
        main()
    printed = capfd.readouterr().err
    assert "publishr" in printed
    assert "policy.verdicts[1]" in printed


def test_a_transcript_in_docs_dir_is_a_finding_of_check_unless_nobody_would_copy_it(site):
    site.write("content/pages/assets/talk.vtt", "WEBVTT\n")
    review = json.loads(told(site, "check", "--format", "json"))
    assert ("P204", "content/pages/assets/talk.vtt") in {(f["code"], f["path"]) for f in review["findings"]}
    lines = "exclude_docs: |\n  # ours\n  assets/*.vtt\n  /stories/"
    site.write("mkdocs.yml", site.read("mkdocs.yml").replace("exclude_docs: /stories/", lines))
    review = json.loads(told(site, "check", "--format", "json"))
    assert "P204" not in {f["code"] for f in review["findings"]}


def test_a_picture_that_only_our_build_keeps_in_is_told(site):
    def loose():
        review = json.loads(told(site, "check", "--format", "json"))
        return [(f["severity"], f["path"]) for f in review["findings"] if f["code"] == "P225" and "mill" in f["path"]]

    # The picture of a story that nobody has approved yet: a build without the plugin would copy it.
    site.write("content/pages/assets/mill.svg", "<svg/>")
    site.change("customer:", "image: {file: assets/mill.svg, alt: The mill}\ncustomer:", STORY_FILE)
    assert loose() == [("note", "content/pages/assets/mill.svg")]
    # A page of the site's own that shows it makes it public.
    site.write("content/pages/mill.md", "![The mill](assets/mill.svg)\n")
    assert loose() == []
    (site.root / "content/pages/mill.md").unlink()
    # From the stories' folder nothing is copied unasked.
    site.write("content/pages/stories/pictures/mill.svg", "<svg/>")
    site.change("assets/mill.svg", "stories/pictures/mill.svg", STORY_FILE)
    (site.root / "content/pages/assets/mill.svg").unlink()
    assert loose() == []


def test_a_story_that_cannot_be_read_is_counted(site):
    (site.root / "content/pages/stories/other.md").write_bytes(b"\xff\xfe\x00bad")
    assert "1 published" in told(site, "check") or "withheld" in told(site, "check")
    review = json.loads(told(site, "check", "--format", "json"))
    assert "other" in {w["story"] for w in review["withheld"]}


@pytest.mark.parametrize("name", ["otterburn", STORY_FILE, f"./{STORY_FILE}"])
@pytest.mark.parametrize("command", [("check",), ("status",), ("approval", "status")])
def test_a_story_is_named_by_its_id_or_its_file(site, command, name):
    assert "otterburn" in told(site, *command, name)


def test_a_name_that_nothing_has_names_the_nearest(site):
    result = CliRunner().invoke(cli, ["check", "oterburn"])
    assert result.exit_code == 2
    assert "Did you mean 'otterburn'?" in result.output


@pytest.mark.parametrize("command", ["check", "status"])
def test_a_file_of_elsewhere_is_not_said_to_be_without_faults(site, tmp_path, command):
    elsewhere = tmp_path / "elsewhere.md"
    elsewhere.write_text("Otterburn.\n")
    told(site, "check")  # what is remembered of it answers no other question
    result = CliRunner().invoke(cli, [command, str(elsewhere)])
    assert result.exit_code == 2
    assert "is no part of this site" in result.output
    assert "otterburn" in told(site, command, str(site.root.parent))


def test_a_folder_without_stories_is_told_on_the_board(site):
    assert told(site, "status", "content/approvals").strip() == "No story or interview is there."


def test_a_quote_to_embed_is_named_by_its_storys_file(site):
    site.answer()
    site.run("approval", "record", "otterburn", "--evidence", "content/approvals/answer.eml", expect=None)
    one, other = (CliRunner().invoke(cli, ["embed", f"{name}#nope"]) for name in ("otterburn", STORY_FILE))
    assert (one.exit_code, str(one.exception)) == (other.exit_code, str(other.exception))


def test_several_codes_are_explained_and_unknown_ones_named():
    result = CliRunner().invoke(cli, ["explain", "P110", "speech-without-marks", "X1", "X2"])
    assert "P110 speech-outside-a-story" in result.output
    assert "C215 speech-without-marks" in result.output
    assert "There is no code 'X1' or 'X2'." in result.output
    assert result.exit_code == 2


def test_a_port_in_use_is_one_line():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        (found,) = port_in_use("127.0.0.1", port, "properdocs.yml")
    assert (found.code, found.place.path) == ("P218", "properdocs.yml")
    assert "mkdocs serve -a" in found.help
    assert list(port_in_use("127.0.0.1", port, "properdocs.yml")) == []


@pytest.mark.parametrize("command", ["export", "read", "label"])
def test_a_path_that_is_a_link_to_itself_is_told(site, capfd, monkeypatch, command):
    from casestudies.cli import main

    (site.root / "loop").symlink_to("loop")
    monkeypatch.setattr("sys.argv", ["casestudies", command, "loop"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert "loop" in capfd.readouterr().err
