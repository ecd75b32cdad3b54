"""The two locks of a settings file: which are there, and how a missing one is put in."""

from __future__ import annotations

import pytest
import yaml
from click.testing import CliRunner

from casestudies.cli import cli
from casestudies.findings import CasestudiesError
from casestudies.stories.locks import GUARD, SettingsLock, closed, leaves_out, leaves_out_all, open_locks

BOTH = {"markdown_extensions": ["toc", GUARD], "exclude_docs": "# ours\n/stories/\n"}


@pytest.mark.parametrize(
    ("pattern", "src", "out"),
    [
        ("*.vtt", "assets/deep/talk.vtt", True),
        ("assets/*.vtt", "assets/deep/talk.vtt", False),
        ("assets/**/*.vtt", "assets/deep/talk.vtt", True),
        ("assets/**/*.vtt", "assets/talk.vtt", True),
        ("/drafts", "drafts/a.md", True),
        ("/drafts", "old/drafts/a.md", False),
        ("drafts/", "old/drafts/a.md", True),
        ("drafts/", "old/drafts", False),
        ("a/drafts/", "a/drafts/b.md", True),
        ("a/**", "a/b/c.md", True),
    ],
)
def test_lines_leave_files_out_as_in_gitignore(pattern: str, src: str, out: bool):
    assert leaves_out(pattern, src) is out


@pytest.mark.parametrize("pattern", ["/stories/", "stories/", "stories", "/stories", "/stories/**", "stories/**", "*"])
def test_a_line_about_the_whole_folder_is_a_lock(pattern: str):
    assert leaves_out_all(pattern, "stories")
    assert open_locks({**BOTH, "exclude_docs": pattern}, "stories") == ()


@pytest.mark.parametrize(
    "lines",
    [
        "stories/*.md",  # folders in it are not left out
        "/stories/acme.md",
        "stories/*",  # MkDocs leaves out what lies in folders too; here nothing is taken on trust
        "/stories/\n!/stories/acme.md",
        "/stories/\n!acme.md",
        "/stories/\n!*.md",
        "/stories/\n!/**/acme.md",
        "/storys/",
        "# /stories/",
        "!/stories/",
    ],
)
def test_a_line_that_leaves_a_way_in_is_none(lines: str):
    open_ = open_locks({**BOTH, "exclude_docs": lines}, "stories")
    assert open_ == (() if lines == "stories/*" else (SettingsLock.EXCLUDED,))


def test_a_line_that_lets_in_something_else_opens_nothing():
    assert open_locks({**BOTH, "exclude_docs": "*.tmp\n/stories/\n!/blog/a.tmp"}, "stories") == ()
    assert open_locks({**BOTH, "exclude_docs": "!stories/a.md\n/stories/"}, "stories") == ()


@pytest.mark.parametrize("extensions", [[GUARD], [{GUARD: None}], {GUARD: None, "toc": {}}, ["toc", {GUARD: {}}]])
def test_the_guard_is_known_however_it_is_named(extensions: object):
    assert open_locks({**BOTH, "markdown_extensions": extensions}, "stories") == ()


def test_settings_without_either_lack_both():
    assert open_locks({}, "stories") == (SettingsLock.GUARD, SettingsLock.EXCLUDED)
    assert open_locks({"markdown_extensions": None, "exclude_docs": None}, "stories") == (
        SettingsLock.GUARD,
        SettingsLock.EXCLUDED,
    )


# What stands in a file, and what must stand there afterwards.
EXTENSIONS = [
    ("site_name: A\n", f"markdown_extensions:\n  - {GUARD}\n"),
    (
        "markdown_extensions:\n  # marks\n  - toc: {permalink: true} # links\n",
        f"markdown_extensions:\n  - {GUARD}\n  # marks\n  - toc",
    ),
    ("markdown_extensions:\n- toc\nnav: []\n", f"markdown_extensions:\n- {GUARD}\n- toc\nnav: []\n"),
    ("markdown_extensions: [toc] # few\n", f"markdown_extensions: [{GUARD}, toc] # few\n"),
    ("markdown_extensions: []\n", f"markdown_extensions: [{GUARD}]\n"),
    ("markdown_extensions: # none yet\nnav: []\n", f"markdown_extensions: # none yet\n  - {GUARD}\nnav: []\n"),
    ("markdown_extensions: ~ # none\nnav: []\n", f"  - {GUARD}\nnav: []\n"),
    (
        "markdown_extensions:\n    toc:\n        permalink: true\n",
        f"markdown_extensions:\n    {GUARD}: {{}}\n    toc:\n",
    ),
    ("markdown_extensions: {toc: {}}\n", f"markdown_extensions: {{{GUARD}: {{}}, toc: {{}}}}\n"),
    (
        "a: &x [toc]\nmarkdown_extensions: &y\n  - toc\nb: *x\n",
        f"markdown_extensions: &y\n  - {GUARD}\n  - toc\nb: *x\n",
    ),
    ("markdown_extensions:\n  - toc", f"markdown_extensions:\n  - {GUARD}\n  - toc\n"),
]
EXCLUSIONS = [
    ("site_name: A\n", "exclude_docs: |\n  /stories/\n"),
    (
        "exclude_docs: |\n    # drafts\n    *.tmp\n\nnav: []\n",
        "exclude_docs: |\n    # drafts\n    *.tmp\n    /stories/\n\nnav: []\n",
    ),
    ("exclude_docs: |-  # ours\n  *.tmp\n", "exclude_docs: |-  # ours\n  *.tmp\n  /stories/\n"),
    ("exclude_docs: '*.tmp' # of editors\nnav: []\n", "exclude_docs: | # of editors\n  *.tmp\n  /stories/\nnav: []\n"),
    ("exclude_docs: drafts.md\n", "exclude_docs: |\n  drafts.md\n  /stories/\n"),
    ("exclude_docs:\nnav: []\n", "exclude_docs: |\n  /stories/\nnav: []\n"),
    ('exclude_docs: "a.md\\nb.md"\n', "exclude_docs: |\n  a.md\n  b.md\n  /stories/\n"),
    ("exclude_docs: |\n  *.tmp", "exclude_docs: |\n  *.tmp\n  /stories/\n"),
    ("exclude_docs: |\n  /stories/\n  !/stories/a.md\n", "  !/stories/a.md\n  /stories/\n"),
]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("lock", "before", "after"),
    [*((SettingsLock.GUARD, b, a) for b, a in EXTENSIONS), *((SettingsLock.EXCLUDED, b, a) for b, a in EXCLUSIONS)],
)
def test_a_lock_is_put_in_and_nothing_else_changes(lock: SettingsLock, before: str, after: str, end: str):
    made = closed(before.replace("\n", end), lock, "stories", "mkdocs.yml")
    assert after.replace("\n", end) in made
    assert "\r" not in made.replace("\r\n", "")
    assert ("\r\n" in made) == (end == "\r\n" and "\n" in before)
    old, new = yaml.safe_load(before), yaml.safe_load(made)
    assert {k: v for k, v in old.items() if k != lock} == {k: v for k, v in new.items() if k != lock}
    assert lock not in open_locks(new, "stories")
    for line in before.splitlines():  # comments and all else stand where they stood
        if "#" in line:
            assert line[line.index("#") :] in made


@pytest.mark.parametrize(
    ("lock", "text"),
    [
        (SettingsLock.GUARD, "x: &x [toc]\nmarkdown_extensions: *x\n"),
        (SettingsLock.GUARD, "markdown_extensions: !ENV EXTENSIONS\n"),
        (SettingsLock.GUARD, "markdown_extensions: toc\n"),
        (SettingsLock.EXCLUDED, "exclude_docs: !ENV [OUT, '*.tmp']\n"),
        (SettingsLock.EXCLUDED, "exclude_docs: >\n  *.tmp\n"),
        (SettingsLock.EXCLUDED, "exclude_docs: [a.md]\n"),
        (SettingsLock.EXCLUDED, "{site_name: A}\n"),
    ],
)
def test_what_only_a_person_can_change_is_refused_with_the_line_to_write(lock: SettingsLock, text: str):
    with pytest.raises(CasestudiesError) as refused:
        closed(text, lock, "stories", "mkdocs.yml")
    assert refused.value.finding.code == "C116"
    assert (GUARD if lock is SettingsLock.GUARD else "/stories/") in refused.value.finding.help


@pytest.fixture
def site(tmp_path, monkeypatch):
    for folder in ("pages/stories", "customers", "interviews", "approvals"):
        (tmp_path / "content" / folder).mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("docs_dir: content/pages # the site\nplugins: [casestudies]\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words: str):
    return CliRunner().invoke(cli, words)


def test_check_warns_of_missing_locks_and_puts_them_in(site):
    told = run("check")
    assert told.exit_code == 1
    assert told.output.count("C116") == 2
    fixed = run("check", "--fix")
    assert fixed.exit_code == 0, fixed.output
    text = (site / "mkdocs.yml").read_text("utf-8")
    assert text.startswith("docs_dir: content/pages # the site\nplugins: [casestudies]\n")
    assert GUARD in text
    assert "/stories/" in text
    assert run("check").exit_code == 0


def test_new_guard_does_the_same_and_says_so_when_nothing_is_missing(site):
    assert "added" in run("new", "guard").output
    assert "nothing was written" in run("new", "guard").output


def test_a_lock_goes_into_the_file_that_has_the_key(site):
    (site / "base.yml").write_text("markdown_extensions:\n  - toc\n", "utf-8")
    (site / "mkdocs.yml").write_text("INHERIT: base.yml\ndocs_dir: content/pages\nplugins: [casestudies]\n", "utf-8")
    told = run("new", "guard")
    assert told.exit_code == 0, told.output
    assert f"- {GUARD}\n  - toc" in (site / "base.yml").read_text("utf-8")
    assert "markdown_extensions" not in (site / "mkdocs.yml").read_text("utf-8")
    assert "exclude_docs" in (site / "mkdocs.yml").read_text("utf-8")
    assert run("check").exit_code == 0


def test_a_file_outside_the_project_is_not_touched(site, tmp_path_factory):
    other = tmp_path_factory.mktemp("shared") / "base.yml"
    other.write_text("markdown_extensions: [toc]\n", "utf-8")
    (site / "mkdocs.yml").write_text(f"INHERIT: {other}\ndocs_dir: content/pages\nplugins: [casestudies]\n", "utf-8")
    before = (site / "mkdocs.yml").read_text("utf-8")
    assert isinstance(run("new", "guard").exception, CasestudiesError)
    assert other.read_text("utf-8") == "markdown_extensions: [toc]\n"
    assert (site / "mkdocs.yml").read_text("utf-8") == before


def test_a_settings_file_beside_this_one_that_others_read_needs_its_locks_too(site):
    run("new", "guard")
    text = (site / "mkdocs.yml").read_text("utf-8")
    (site / "properdocs.yml").write_text("docs_dir: content/pages\nplugins: [casestudies]\n", "utf-8")
    (site / "zensical.toml").write_text('[project]\ndocs_dir = "content/pages"\n', "utf-8")
    told = run("check")
    assert [
        told.output.count(f"{name}\n    warning C116") for name in ("properdocs.yml", "zensical.toml", "mkdocs.yml")
    ] == [2, 2, 0]
    assert isinstance(run("new", "guard").exception, CasestudiesError)  # TOML is left to people
    (site / "zensical.toml").write_text(
        '[project]\ndocs_dir = "content/pages"\nexclude_docs = "/stories/"\n'
        '[project.markdown_extensions."casestudies.guard"]\n',
        "utf-8",
    )
    assert run("check").exit_code == 0  # properdocs.yml has got its own by then
    assert (site / "mkdocs.yml").read_text("utf-8") == text
    (site / "mkdocs.yml").write_text("docs_dir: other\n", "utf-8")  # other pages
    assert run("check").exit_code == 0
