"""A transcript is replaced: what was true of the last one is told apart from what nobody ever said."""

import subprocess

import pytest


@pytest.fixture
def kept(site):
    site.approve()
    for command in (
        ("init", "-q", "-b", "main"),
        ("config", "user.name", "Ada"),
        ("config", "user.email", "ada@quillmark.example"),
    ):
        _git(site, *command)
    _commit(site, "The first transcript")
    return site


def _git(site, *arguments):
    subprocess.run(["git", *arguments], cwd=site.root, check=True, capture_output=True)


def _commit(site, subject):
    _git(site, "add", "-A")
    _git(site, "commit", "-q", "-m", subject)


def _about(review, name):
    return [finding for finding in review.findings if finding.rule.name == name]


def test_words_of_an_older_transcript_are_told_from_words_that_nobody_said(kept):
    kept.change(kept.transcript, "it was a full forty hours. We don't", "it was a full fourteen hours. We don't")
    (refused,) = (f for f in kept.review().failed if f.subject == "fernhill#forty-hours")
    assert "in an older version of its transcript" in refused.message
    assert "Listen again" in refused.help
    _commit(kept, "Another transcript")
    (still,) = (f for f in kept.review().failed if f.subject == "fernhill#forty-hours")
    assert "in an older version" in still.message
    kept.change(kept.story, "It was a full forty hours.", "It was a full ninety hours.")
    (never,) = (f for f in kept.review().failed if f.subject == "fernhill#forty-hours")
    assert "older version" not in never.message


def test_an_interview_that_was_transcribed_again_says_what_moved_and_what_changed(kept):
    assert not _about(kept.review(), "retranscribed")
    kept.change(kept.transcript, "00:00:13.000 --> 00:00:20.000", "00:00:16.500 --> 00:00:20.000")
    kept.change(kept.transcript, "forty hours. We", "fourteen hours. We")
    (told,) = _about(kept.review(), "retranscribed")
    assert told.subject == "interview:2026-09-01-fernhill"
    assert "changed: fernhill#forty-hours (light → altered)" in told.message
    assert "moved: fernhill#the-first-week-was-dreadful (0:13 → 0:16)" in told.message
    _commit(kept, "Another transcript")
    assert not _about(kept.review(), "retranscribed")


def test_another_tool_with_another_file_keeps_true_quotes_true(kept):
    lines = [row.partition(": ") for row in kept.transcript.read_text("utf-8").splitlines() if ": " in row]
    kept.write(
        kept.transcript.with_suffix(".txt"),
        "".join(f"{who}: {text.rstrip('.')}\n" for who, _, text in lines),
    )
    kept.transcript.unlink()
    kept.change(kept.interview, "transcript.vtt", "transcript.txt")
    review = kept.review()
    assert not review.failed
    (told,) = _about(review, "retranscribed")
    assert "quotes stand as before" in told.message
    kept.change(kept.transcript.with_suffix(".txt"), "forty", "fourteen")
    (refused,) = (f for f in kept.review().failed if f.subject == "fernhill#forty-hours")
    assert "in an older version" in refused.message


def test_without_git_nothing_is_said_of_older_transcripts(site):
    site.approve()
    site.change(site.story, "It was a full forty hours.", "It was a full ninety hours.")
    assert not any("older version" in finding.message for finding in site.review().findings)


def test_another_tool_that_calls_the_speakers_otherwise_asks_for_their_labels_first(kept):
    said = kept.transcript.read_text("utf-8")
    kept.write(kept.transcript, said.replace("Ida Moss", "IDA MOSS").replace("Asker", "ASKER"))
    (refused,) = (f for f in kept.review().failed if f.subject == "fernhill#forty-hours")
    assert "older version" not in refused.message
    assert refused.help.startswith("No label of this person occurs in the transcript. Correct `speakers`")
    kept.change(kept.interview, '"Ida Moss"', '"IDA MOSS"')
    kept.change(kept.interview, '"Asker"', '"ASKER"')
    assert not kept.review().failed


def test_another_tool_that_ends_sentences_elsewhere_is_told_from_one_that_heard_other_words(kept):
    kept.change(kept.transcript, "I sleep better.", "I sleep better; my sister writes them by hand now.")
    (refused,) = (f for f in kept.review().failed if f.subject == "fernhill#forty-hours")
    assert "in an older version of its transcript" in refused.message
    assert refused.help.startswith("The words are the same, in a sentence that goes on. Show that with an ellipsis")
