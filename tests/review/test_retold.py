"""Another transcript of the same interview: what changed, and which published quotes it touches."""

import json

from click.testing import CliRunner

from casestudies.cli import cli


def diff(site, old, new, *options):
    command = ["read", str(new), "--diff", str(old), "-c", str(site.root / "mkdocs.yml"), *options]
    return CliRunner().invoke(cli, command)


def test_touched_quotes_are_named_with_whether_they_still_hold(site):
    newer = site.write("newer.vtt", site.transcript.read_text("utf-8").replace("forty hours", "fourteen hours"))
    result = diff(site, site.transcript, newer)
    assert result.exit_code == 1
    assert "stories/fernhill.md:13" in result.output
    assert "fernhill#forty-hours no longer says what was said" in result.output
    assert "the-first-week" not in result.output


def test_a_touched_quote_may_still_hold(site):
    newer = site.write("newer.vtt", site.transcript.read_text("utf-8").replace("anymore, and", "any more, and"))
    quotes = json.loads(diff(site, site.transcript, newer, "--format", "json").stdout)["quotes"]
    assert [(q["quote"], q["holds"]) for q in quotes] == [("fernhill#forty-hours", True)]


def test_a_quote_that_asked_before_is_named_as_well(site):
    site.change(site.transcript, "sleep better.", "sleep better. But not in March.")
    text = site.transcript.read_text("utf-8")
    newer = site.write("newer.vtt", text.replace("forty hours", "fourteen hours"))
    assert "fernhill#forty-hours no longer says what was said" in diff(site, site.transcript, newer).output
    newer = site.write("newer.vtt", text.replace("anymore, and", "any more, and"))
    assert "fernhill#forty-hours is touched, and still holds" in diff(site, site.transcript, newer).output


def test_what_newly_stands_around_a_touched_quote_has_to_be_seen(site):
    newer = site.transcript.read_text("utf-8").replace(
        "anymore, and I sleep better.", "any more, and I sleep better. I wish."
    )
    result = diff(site, site.transcript, site.write("newer.vtt", newer))
    assert "fernhill#forty-hours still says what was said, but what stands around it has to be seen" in result.output


def test_a_transcript_of_another_interview_touches_nothing(site):
    old = site.write("a.vtt", site.transcript.read_text("utf-8").replace("dreadful", "awful"))
    new = site.write("b.vtt", site.transcript.read_text("utf-8").replace("dreadful", "bad"))
    assert "fernhill#" not in diff(site, old, new).output
