"""`check --since`: the stories that a change bears on, and no others."""

import json

import pytest

from helpers.scratch import (
    CUSTOMER_FILE,
    EVIDENCE,
    INTERVIEW_FILE,
    MKDOCS,
    STORY,
    STORY_FILE,
    Scratch,
    prepared,
    recorded,
)

pytestmark = pytest.mark.build

OTHER = "content/pages/stories/other.md"


def two_stories(root):
    scratch = Scratch(root)
    scratch.answer()
    scratch.write("content/customers/tern.yml", "name: Tern\npeople:\n  al: {name: Al Ray}\n")
    scratch.write(
        "content/interviews/tern/interview.yml",
        "customer: tern\ndate: 2026-09-02\ntranscript: t.vtt\nspeakers: {Al: al}\n",
    )
    scratch.write(
        "content/interviews/tern/t.vtt", "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Al>It just works every day.\n"
    )
    story = STORY.replace("otterburn]", "x]").replace("customer: otterburn", "customer: tern")
    story = story.replace("[2026-09-01-x]", "[tern]").split("results:")[0] + "---\n\nNothing was said.\n"
    scratch.write(OTHER, story)
    scratch.begin()
    return recorded(scratch, "site")


@pytest.fixture
def scratch(tmp_path):
    return prepared(two_stories, tmp_path)


def stories(scratch, ref="HEAD"):
    document = json.loads(scratch.run("check", "--since", ref, "--format", "json", expect=None))
    return sorted({s["story"] for s in (*document["published"], *document["withheld"])}), document


def test_where_nothing_changed_there_is_nothing_to_say(scratch):
    named, document = stories(scratch)
    assert (named, document["findings"]) == ([], [])


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (STORY_FILE, "stayed with it", "stuck with it"),
        (CUSTOMER_FILE, "Textiles", "Weaving"),
        (INTERVIEW_FILE, "2026-09-01", "2026-08-31"),
        ("content/interviews/2026-09-01-otterburn/talk.vtt", "never", "hardly"),
        (EVIDENCE, "Yes", "No"),
    ],
)
def test_a_story_is_named_when_anything_it_rests_on_changed(scratch, path, old, new):
    scratch.change(old, new, path)
    assert stories(scratch)[0] == ["otterburn"]


@pytest.mark.parametrize(
    ("names", "file"),
    [
        ("clips:\n  - {quote: q, file: stories/said.wav, at: 3}\nresults:", "stories/said.wav"),
        ("results:", "assets/otterburn.svg"),
    ],
    ids=["clip", "logo"],
)
def test_a_story_is_named_when_a_clip_or_logo_of_it_changed(scratch, names, file):
    scratch.change("results:", names)
    scratch.write(f"content/pages/{file}", "once")
    scratch.commit("A clip or a logo")
    assert stories(scratch)[0] == []
    scratch.write(f"content/pages/{file}", "another")
    assert stories(scratch)[0] == ["otterburn"]


def test_changed_settings_concern_every_story(scratch):
    scratch.write("mkdocs.yml", MKDOCS + "      policy: {roles: [customer, legal]}\n")
    assert stories(scratch)[0] == ["other", "otterburn"]


def test_a_changed_file_that_no_story_uses_is_reported_itself(scratch):
    scratch.write("content/customers/broken.yml", "nam: X\n")
    named, document = stories(scratch)
    assert named == []
    assert {f["path"] for f in document["findings"]} == {"content/customers/broken.yml"}


def test_fix_mends_only_what_was_asked_for(scratch):
    scratch.change("Nothing was said.", "“It, um, just works every single day,” Al says.", OTHER)
    scratch.commit("A quote that was not said so")
    before = scratch.read(OTHER)
    scratch.run("check", "--since", "HEAD", "--fix")
    assert scratch.read(OTHER) == before


def test_an_unknown_revision_ends_with_2_and_says_what_to_fetch(scratch):
    assert "A202" in scratch.run("check", "--since", "origin/main", expect=2)
