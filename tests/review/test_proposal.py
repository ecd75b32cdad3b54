"""What a branch changes, told in one comment: codes and kinds, never a word of an interview."""

import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from helpers.asking import SECRET, TALK, TALK_FILE, Asking
from helpers.scratch import EVIDENCE, STORY, STORY_FILE, approved, prepared

pytestmark = pytest.mark.build

ROOT = Path(__file__).parents[2]
STEP = next(
    step
    for step in yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]
    if step["name"] == "Comment on the pull request"
)


@pytest.fixture
def site(tmp_path):
    """A site whose story is approved, and a branch that is proposed to it."""
    site = prepared(approved, tmp_path / "site")
    site.git("checkout", "-q", "-b", "proposed")
    return site


def told(site, *options, expect=0):
    return site.run("proposal", "--base", "main", "--today", "2026-11-21", *options, expect=expect)


def test_nothing_changes(site):
    text = told(site)
    assert "No story changes." in text
    assert "1 story published, 0 withheld" in text


def test_a_reworded_quote_with_its_verdict_and_the_approval_it_makes_stale(site):
    site.change("nine days a year", "ninety days a year")
    text = told(site)
    assert "### `otterburn`: changed, would no longer be published" in text
    assert "| `two-days` | reworded | verbatim → altered | refused | Q203 |" in text
    assert "No longer covered by the approval of customer: Nell Hart" in text
    assert "**The build would stop:**" in text
    assert "nine days" not in text
    assert "ninety" not in text


def test_quotes_that_are_new_gone_or_credited_to_somebody_else(site):
    site.change('"The first week was not easy," Hart says.', '"I would never have believed it," Hart says.')
    site.write("content/pages/stories/second.md", STORY.replace("Otterburn Mill sleeps", "Second"))
    text = told(site)
    assert "| `i-would-never-have-believed` | new |" in text
    assert "| `the-first-week-was-not` | removed | was light |" in text
    assert "### `second`: new, not published: awaiting approval" in text


def test_a_transcript_that_changes_is_told_of_stories_that_do_not(site):
    site.change("nine days a year", "nineteen days a year", "content/interviews/2026-09-01-otterburn/talk.vtt")
    text = told(site)
    assert "### `otterburn`: unchanged itself" in text
    assert "| `two-days` | judged otherwise | verbatim → altered | refused |" in text


def test_a_story_that_is_removed(site):
    (site.root / STORY_FILE).unlink()
    assert "### `otterburn`: removed, would no longer be published" in told(site)


def test_a_testimonial_without_a_story(site):
    words = "> The first week was not easy.\n>\n> — Nell Hart {#not-easy}\n"
    site.write(
        "content/testimonials/nell.md", f"---\ncustomer: otterburn\ninterviews: [2026-09-01-otterburn]\n---\n\n{words}"
    )
    assert "### `testimonials/nell`: new, not published: awaiting approval" in told(site)
    options = ("--evidence", EVIDENCE, "--confirmed", "Mara Lindqvist", "--scope", "site,name")
    site.run("approval", "record", "testimonials/nell", *options)
    text = told(site)
    assert "With this: 1 story and 1 testimonial published, 0 withheld." in text
    assert "### `testimonials/nell`: new, would be published" in text
    said = site.run("share", "testimonials/nell", "--today", "2026-11-21", expect=2)
    assert "casestudies embed testimonials/nell#not-easy" in said.replace("\n", " ")


def test_words_are_the_quotes_own_and_markup_calls_nobody(site):
    site.change("nobody is on call", "nobody is on @call #12 [x](https://evil.example)")
    text = told(site, "--words")
    assert "`two-days` is: We used to lose" in text
    assert (
        "`two-days` was: We used to lose nine days a year to broken looms. Now it is two days, and nobody is on call"
        in text
    )
    assert not re.search(r"@call|#12|https://evil", text)


def test_whoever_approved_is_not_called_either(site):
    site.git("checkout", "-q", "main")
    site.change("by: Nell Hart", 'by: "Nell Hart"\n    confirmed: "@octocat"')
    site.commit("Who read it")
    site.git("checkout", "-q", "-B", "proposed")
    site.change("title: Otterburn", "title: The mill at @octocat")
    assert "@octocat" not in told(site, "--words")


def test_the_policy_of_the_base_judges(site):
    site.settings("policy: {verdicts: [verbatim]}")
    assert "No story changes." in told(site)


def test_the_comment_never_holds_words_of_an_interview(tmp_path):
    site = Asking(tmp_path / "site").begin()
    site.git("checkout", "-q", "-b", "proposed")
    site.change("What has changed since", "What SENTINELHOST has changed since", TALK_FILE)
    site.change("We would buy the whole system again tomorrow.", "We would buy no system again.")
    for options in ((), ("--words",), ("--preview", "https://preview.example/12/")):
        text = told(site, *options)
        assert "`again`" in text
        assert "SENTINELHOST" not in text
        assert SECRET not in text
        own = f"{STORY} We would buy the whole system again tomorrow. We would buy no system again."
        words = [w for row in TALK.splitlines() if row.startswith("<v") for w in row.partition(">")[2].split()]
        for at in range(len(words) - 3):
            run = " ".join(words[at : at + 4])
            assert run not in text or ("--words" in options and run in own), run


@pytest.mark.parametrize("preview", ["javascript:alert(1)", "data:x", "ftp://x"])
def test_a_preview_that_is_no_web_address_is_refused(site, preview):
    told(site, "--preview", preview, expect=2)


def test_a_preview_stays_one_link(site):
    text = told(site, "--preview", "https://p.example/>)\n\n# Evil <script>")
    assert "<script>" not in text
    assert "\n# Evil" not in text


def test_the_base_is_looked_at_without_touching_the_repository(site):
    site.change("nine days a year", "ninety days a year")
    before = (site.git("status", "--porcelain"), site.git("worktree", "list"), site.git("for-each-ref"))
    hook = site.write(".git/hooks/post-checkout", "#!/bin/sh\ntouch ../hook-was-run\n")
    hook.chmod(0o755)
    told(site)
    assert (site.git("status", "--porcelain"), site.git("worktree", "list"), site.git("for-each-ref")) == before
    assert not (site.root.parent / "hook-was-run").exists()
    assert "A202" in told(site, "--base", "nowhere", expect=2)


GH = """\
#!{python}
import json, os, pathlib, sys
state = pathlib.Path(os.environ["FAKE"])
calls = json.loads(state.read_text()) if state.exists() else {{"comments": [], "calls": []}}
arguments = sys.argv[1:]
calls["calls"].append(arguments)
if "--jq" in arguments:
    print("\\n".join(str(n) for n, _ in enumerate(calls["comments"])), end="")
else:
    body = next(a for a in arguments if a.startswith("body=@"))[6:]
    text = pathlib.Path(body).read_text()
    if "POST" in arguments:
        calls["comments"].append(text)
    else:
        calls["comments"][int(arguments[-3].rpartition("/")[2])] = text
state.write_text(json.dumps(calls))
"""


def act(site, tmp_path, public, **more):
    """Run the action's step as GitHub would, with somebody else's `gh`."""
    program = tmp_path / "runner/casestudies/bin/casestudies"
    for file, text in (
        (program, f"#!{sys.executable}\nfrom casestudies.cli import main\nmain()\n"),
        (tmp_path / "bin/gh", GH.format(python=sys.executable)),
    ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
    given = {
        "CONFIG": "mkdocs.yml",
        "PREVIEW": "",
        "TARGET": "main",
        "NUMBER": "12",
        "REPOSITORY": "a/b",
        "PUBLIC": public,
    }
    assert set(given) | {"GH_TOKEN"} == set(STEP["env"])
    path = f"{tmp_path / 'bin'}:{os.environ['PATH']}"
    environment = {**os.environ, **given, **more, "PATH": path, "RUNNER_TEMP": str(tmp_path / "runner"), "CI": "true"}
    environment |= {"FAKE": str(tmp_path / "fake.json"), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", STEP["run"]],
        cwd=site.root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads((tmp_path / "fake.json").read_text())["comments"]


@pytest.mark.long
def test_the_action_posts_one_comment_and_updates_it(site, tmp_path):
    site.change("nine days a year", "ninety days a year")
    (first,) = act(site, tmp_path, "false")
    assert first.startswith("<!-- casestudies: proposal -->")
    assert "ninety" not in first
    site.change("ninety days a year", "nine days a year")
    (second,) = act(site, tmp_path, "true")
    assert "No story changes." in second


@pytest.mark.long
def test_in_a_public_repository_the_comment_has_the_quotes_words(site, tmp_path):
    site.change("nine days a year", "ninety days a year")
    (comment,) = act(site, tmp_path, "true", PREVIEW="https://preview.example/12/")
    assert "ninety days a year" in comment
    assert "[Preview](<https://preview.example/12/>)" in comment
