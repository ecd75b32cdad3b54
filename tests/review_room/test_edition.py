"""What one of the customer's people is shown: the page as it will appear, their own words, and nothing of anybody else's."""

import html
import re
from contextlib import chdir

import html5lib
import pytest
from click.testing import CliRunner

from casestudies.cli import cli
from casestudies.findings import CasestudiesError
from casestudies.review_room.inline import inlined
from helpers.asking import SECRET
from helpers.scratch import CUSTOMER_FILE, INTERVIEW_FILE, STORY, STORY_FILE

pytestmark = pytest.mark.build
TALK = "content/interviews/2026-09-01-otterburn/talk.vtt"
MATERIAL = """\
site_name: Larkwell
docs_dir: content/pages
theme: {name: material, font: false}
plugins:
  - casestudies:
      publisher: Larkwell
"""


def edition(site, *options, name="Nell Hart"):
    """The edition, and the page in its frame."""
    site.write("mkdocs.yml", MATERIAL)
    with chdir(site.root):
        done = CliRunner().invoke(
            cli, ["review", "otterburn", "--for", name, "--today", "2026-11-21", *options], env={"CI": ""}
        )
    if isinstance(done.exception, CasestudiesError):
        raise done.exception
    assert done.exit_code == 0, done.output
    file = next((site.root / "review").glob("otterburn-for-*.html"))
    page = file.read_text("utf-8")
    return page, html.unescape(re.search(r'srcdoc="([^"]*)"', page)[1])


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    from helpers.asking import Asking

    return edition(Asking(tmp_path_factory.mktemp("edition") / "site"))


def test_the_page_is_whole_and_runs_nothing(made):
    _, page = made
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    assert "Otterburn Mill sleeps through the night" in page
    assert "We used to lose nine days a year" in page
    assert "Nell Hart" in page
    assert not list(tree.iter("script"))
    assert [e.get("src", "")[:5] for e in tree.iter("img")] == ["data:"] * len(list(tree.iter("img")))
    assert not [e.get("href") for e in tree.iter("a") if not (e.get("href") or "#").startswith("#")]
    assert len(list(tree.iter("style"))) >= 3
    assert not re.search(r"url\(\s*[\"']?(?!data:)[^\"')\s]", page)


def test_it_says_how_it_will_look_and_not_how_it_stands(made):
    _, page = made
    assert "cs-preview" not in re.sub(r"<style.*?</style>", "", page, flags=re.DOTALL)
    # Once she has seen what follows, that is told beside the quote.
    assert "went on to qualify" in page


def test_three_answers_can_be_copied_and_only_one_of_them_approves(made, site):
    page, _ = made
    yes, change, no = (html.unescape(t) for t in re.findall(r'<pre id="t\d" dir="auto">(.*?)</pre>', page, re.DOTALL))
    assert yes.startswith("I approve the story with the digest\nsha256:")
    assert "Seen in context: again" in yes
    site.begin()
    site.ask()
    for number, text in enumerate((change, no)):
        site.record(site.reply(text, name=f"answer-{number}.eml"), expect=None)
        assert "content:" not in site.read(STORY_FILE)
    site.record(site.reply(yes))
    assert "content: sha256:" in site.read(STORY_FILE)


def test_it_shows_her_the_passage_that_she_has_to_see(made):
    page, frame = made
    assert SECRET in page
    assert SECRET not in frame


def test_nothing_of_anybody_else_is_in_it(site):
    site.change("people:\n", "people:\n  ida-voss: {name: Ida Voss, role: Weaver}\n", CUSTOMER_FILE)
    site.change('"Host": ~', '"Host": ~, "Ida Voss": ida-voss', INTERVIEW_FILE)
    site.write(
        TALK, site.read(TALK) + "\n00:02:00.000 --> 00:02:05.000\n<v Ida Voss>I was not asked by anybody at all.\n"
    )
    site.write("content/pages/stories/other.md", STORY.replace("sleeps through the night", "has a ZANZIBAR secret"))
    page, _ = edition(site, name="Ida Voss")
    assert "ZANZIBAR" not in page
    assert SECRET not in page
    assert "I was not asked" not in page
    assert "What has changed since the spring" not in page
    assert "shown to Nell Hart alone" in page


def test_the_day_before_which_nothing_is_published(site):
    site.change("customer: otterburn", "customer: otterburn\npublish: 2026-12-24")
    page, _ = edition(site)
    assert "Nothing is published before 24 December 2026" in page


def test_with_fewer_scopes_the_page_shows_less(site):
    site.change("Otterburn Mill sleeps", "A mill sleeps")
    site.change("The looms at Otterburn used", "The looms used")
    site.change("Hart says. She", "she says. She")
    _, page = edition(site, "--scope", "site")
    body = re.sub(r"<style.*?</style>", "", page, flags=re.DOTALL)
    assert "Nell Hart" not in body.split("cs-facts")[1]


def test_a_story_with_errors_has_no_edition(site):
    site.change("nine days a year", "ninety days a year")
    with pytest.raises(CasestudiesError):
        edition(site)
    assert not list((site.root / "review").glob("*.html"))


def test_a_site_that_cannot_be_built_is_one_clear_error(site):
    site.write("content/pages/index.md", '# Larkwell\n\n"I never said that to anybody," says Nell Hart.\n')
    with pytest.raises(CasestudiesError, match=r"P220|P110"):
        edition(site)


def test_what_is_built_next_in_this_process_knows_nothing_of_it(site, tmp_path):
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    edition(site)
    build(load_config(str(site.root / "mkdocs.yml"), site_dir=str(tmp_path / "built")))
    assert not (tmp_path / "built/stories/otterburn/index.html").exists()


@pytest.mark.parametrize("options", [("--language", "xx"), ("--scope", "all"), ("--for", "Nobody")])
def test_what_cannot_be_asked_for_is_a_plain_sentence(site, options):
    with chdir(site.root):
        done = CliRunner().invoke(cli, ["review", "otterburn", "--for", "Nell Hart", *options], env={"CI": ""})
    assert done.exit_code == 2
    assert options[1] in done.output


def test_other_languages(site):
    page, _ = edition(site, "--language", "de")
    assert '<html lang="de"' in page
    assert "Drei Antworten zum Kopieren" in page


FILES = {
    "assets/a.css": b"@import 'https://x.example/a.css'; body { background: url(../img/b.png) } i { background: url(https://x/) }",
    "img/b.png": b"PNG",
    "secret.txt": b"SECRET",
}
HOSTILE = """<!doctype html><html><head><base href="https://x.example/"><link rel=stylesheet href="../assets/a.css">
<link rel="preload" href="https://x.example/f"><meta http-equiv="refresh" content="0;url=https://x.example"></head>
<body onload="alert(1)" style="background:url(https://x.example/z)"><script>alert('</p>')</script><p>one &amp; two &#8212; three</p>
<img src="../img/b.png" srcset="https://x.example/b.png 2x" onerror=alert(1)><img src="../../../etc/passwd">
<img src="../secret.txt">
<img src="https://x.example/p.png"><img src="data:text/html,<script>alert(1)</script>"><a href="javascript:alert(1)" ping="https://x">go</a>
<a href="#here">here</a><iframe src="https://x.example"><p>in</p></iframe><form action="https://x.example"><input name=q></form>
<svg><use xlink:href="https://x.example/s.svg#a"></use></svg><object data="https://x"><embed src="https://x"></object>
<video src="https://x" poster="https://x"><source src="https://x"></video><p>end</p></body></html>"""


def test_whatever_a_page_names_is_put_in_or_left_out():
    made = inlined(HOSTILE, "stories/a.html", FILES.get)
    assert "x.example" not in made
    assert "https://" not in made
    assert "alert" not in made
    assert "SECRET" not in made
    assert made.count("data:image/png;base64,UE5H") == 2
    assert "one &amp; two &#8212; three" in made
    assert '<a href="#here">' in made
    assert "<p>end</p>" in made
