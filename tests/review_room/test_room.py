"""The review room: everything of the story and its interview in one file, nothing of it where a site could take it in."""

import re
from base64 import b64encode
from contextlib import chdir
from hashlib import sha256
from html.parser import HTMLParser

import html5lib
from click.testing import CliRunner

from casestudies.cli import cli
from casestudies.findings import CasestudiesError
from casestudies.publish.audit import leaks
from helpers.asking import SECRET, TALK_FILE
from helpers.scratch import INTERVIEW_FILE, STORY_FILE


def review(site, *arguments, ci=""):
    """What the command says and how it ends: at a desk, as `Scratch.run` is not."""
    with chdir(site.root):
        done = CliRunner().invoke(cli, ["review", *arguments, "--today", "2026-11-21"], env={"CI": ci})
    error = done.exception
    said = f"{done.output}{error} {error.finding.help}" if isinstance(error, CasestudiesError) else done.output
    return said, done.exit_code


def room(site, *options):
    """What the command says, and the page it wrote."""
    said, _ = review(site, "otterburn", *options)
    file = site.root / "review/otterburn.html"
    return said, file.read_text("utf-8") if file.exists() else ""


class Texts(HTMLParser):
    """The text of each element with a class, by class."""

    def __init__(self, page):
        super().__init__()
        self.found, self.open = {}, []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag not in {"meta", "input", "link", "br"}:
            self.open.append((dict(attrs).get("class") or "").split())

    def handle_endtag(self, tag):
        self.open.pop()

    def handle_data(self, data):
        for name in self.open[-1] if self.open else ():
            self.found.setdefault(name, []).append(data)


def test_it_holds_the_whole_interview_with_every_quote_at_its_passage(site):
    said, page = room(site)
    assert said.startswith("review/otterburn.html")
    assert "Private" in said
    assert SECRET in page
    for quote in ("two-days", "the-first-week-was-not", "again"):
        assert f'href="#p-{quote}"' in page
        assert f'id="p-{quote}"' in page
    assert Texts(page).found["concern"] == ["But not from the dealer who set it up"]


def test_what_an_ellipsis_leaves_out_is_marked_and_what_was_asked_is_shown(site):
    site.change(
        "> We used to lose nine days a year to broken looms. Now it is two days, and nobody is on call at night.",
        "> We used to lose nine days a year to broken looms. […] nobody is on call at night.",
    )
    _, page = room(site)
    assert "Now it is two days, and" in "".join(Texts(page).found["left"])
    assert "What has changed since the spring?" in page


def test_a_refused_quote_stands_beside_what_was_said(site):
    site.change("nine days a year", "ninety days a year")
    _, page = room(site)
    assert 'data-q="two-days" data-kind="refused"' in page
    assert "“nine” was said, “ninety” is written" in page
    assert "faithful wording" in page


def test_whatever_files_say_is_text(site):
    evil = "<img src=x onerror=alert(1)> \"'></script><script>alert(2)</script>"
    site.change("The looms at Otterburn", f"{evil} The looms at Otterburn")
    site.change(
        "title: Otterburn Mill sleeps through the night", f"title: 'Otterburn </title>{evil.replace(chr(39), '')}'"
    )
    site.change("<v Host>What has", "<v Ho&lt;st>What </p><b onclick=x> has", TALK_FILE)
    _, page = room(site)
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    assert len(list(tree.iter("script"))) == 1
    assert not list(tree.iter("img"))
    assert not [e for e in tree.iter() if any(name.startswith("on") for name in e.attrib)]


def test_its_policy_names_its_own_style_and_script_and_lets_nothing_else_in(site):
    _, page = room(site)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1].replace("&#39;", "'")
    assert policy.startswith("default-src 'none'")
    for tag, name in (("style", "style-src"), ("script", "script-src")):
        own = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)[1]
        assert f"{name} 'sha256-{b64encode(sha256(own.encode()).digest()).decode()}'" in policy
    assert "http" not in re.sub(r"<style>.*</style>|<script>.*</script>", "", page, flags=re.DOTALL).replace(
        "http-equiv", ""
    )


def test_it_is_never_written_where_the_site_is(site):
    for folder in ("content/pages", "content/pages/assets/new", "site", "site/review"):
        said, page = room(site, "--output", folder)
        assert "P219" in said
        assert not page
        assert not (site.root / folder / "otterburn.html").exists()


def test_a_link_in_its_place_leads_nowhere(site):
    (site.root / "review").mkdir()
    public = site.write("content/pages/assets/page.html", "public")
    (site.root / "review/otterburn.html").symlink_to(public)
    room(site)
    assert public.read_text() == "public"
    (site.root / "review").rename(site.root / "away")
    (site.root / "review").symlink_to(site.root / "content/pages")
    assert "P219" in review(site, "otterburn")[0]


def test_git_ignores_it_in_old_sites_and_new_ones(site, tmp_path):
    room(site)
    site.begin()
    assert "review" not in site.git("ls-files")
    site.run("new", "site", str(tmp_path / "new"))
    assert "/review/" in (tmp_path / "new/.gitignore").read_text().splitlines()


def test_in_ci_none_is_written(site):
    said, code = review(site, "otterburn", ci="true")
    assert (code, "not written in CI" in said) == (2, True)
    assert not (site.root / "review").exists()


def test_an_audit_knows_one_even_where_all_its_words_are_published(site):
    _, page = room(site)
    found = leaks([("story.html", page.encode())], (), ())
    assert [f.code for f in found] == ["P303"]


def test_a_private_stretch_is_shown_to_nobody(site):
    site.write(INTERVIEW_FILE, site.read(INTERVIEW_FILE) + 'private: [{from: "00:01:05", to: "00:01:12"}]\n')
    _, page = room(site)
    assert SECRET not in page
    assert "Marked as private" in page


def test_a_recording_is_played_only_where_exactly_one_lies_there(site):
    assert "<audio" not in room(site)[1]
    site.write("content/interviews/2026-09-01-otterburn/the talk.mp3", "x")
    _, page = room(site)
    assert 'src="../content/interviews/2026-09-01-otterburn/the%20talk.mp3"' in page
    assert "media-src" in page
    assert 'data-at="65.0"' in page
    site.write("content/interviews/2026-09-01-otterburn/other.mp4", "x")
    assert "<audio" not in room(site)[1]


def test_a_misspelt_story_is_told_the_nearest_one(site):
    said, code = review(site, "otterbrun")
    assert code
    assert "otterburn" in said


def test_a_quote_of_somebody_unknown_is_shown_with_its_error(site):
    site.change("— Nell Hart {#two-days}", "— Nell Heart {#two-days}")
    _, page = room(site)
    assert "not judged" in page
    assert f"{STORY_FILE}:13" in page
