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


def test_a_transcript_of_another_interview_touches_nothing(site):
    old = site.write("a.vtt", site.transcript.read_text("utf-8").replace("dreadful", "awful"))
    new = site.write("b.vtt", site.transcript.read_text("utf-8").replace("dreadful", "bad"))
    assert "fernhill#" not in diff(site, old, new).output
