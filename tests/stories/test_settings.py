"""A site's settings are checked before anything else: where folders lie, and what its policy asks."""

import datetime as dt
from pathlib import Path

import pytest

from casestudies.findings import CasestudiesError
from casestudies.stories import find_config, open_project, project_from_settings
from casestudies.stories.model import Scope

YML = """\
site_name: Test
site_url: https://test.example/
docs_dir: content/pages
theme: {name: material, custom: !ENV [THEME, x]}
markdown_extensions:
  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji }
plugins:
  - search
  - casestudies:
      publisher: Test & Co
      policy: {roles: [legal], term_days: ~, warn_days: 10, scopes: [site, name]}
"""


@pytest.fixture
def config(tmp_path):
    file = tmp_path / "mkdocs.yml"
    file.write_text(YML, "utf-8")
    return file


def changed(config, old, new):
    text = config.read_text("utf-8")
    assert old in text
    config.write_text(text.replace(old, new), "utf-8")
    return config


def refused(config):
    with pytest.raises(CasestudiesError) as caught:
        open_project(config)
    return caught.value.finding


def test_the_day_is_the_sites_and_not_the_machines(tmp_path):
    late = dt.datetime(2026, 11, 21, 23, 30, tzinfo=dt.UTC)
    days = {
        zone: project_from_settings(tmp_path, tmp_path / "docs", {"timezone": zone} if zone else {}).day_of(late).day
        for zone in ("", "UTC", "Europe/Berlin", "America/New_York")
    }
    assert days == {"": 21, "UTC": 21, "Europe/Berlin": 22, "America/New_York": 21}


@pytest.mark.parametrize("zone", ["Berlin", "Europe/Nowhere", "../../etc/passwd", "/etc/localtime", 1, ""])
def test_a_zone_that_is_none_is_told(tmp_path, zone):
    with pytest.raises(CasestudiesError, match="C107"):
        project_from_settings(tmp_path, tmp_path / "docs", {"timezone": zone})


def test_settings_are_read_without_running_what_the_file_names(config):
    project = open_project(config)
    assert project.root == config.parent
    assert project.docs_dir == config.parent / "content/pages"
    assert project.interviews == config.parent / "content/interviews"
    assert (project.publisher, project.site_url) == ("Test & Co", "https://test.example/")
    assert project.policy.term_days is None
    assert project.policy.warn_days == 10
    assert project.policy.scopes == {Scope.SITE, Scope.NAME}


def test_a_policy_never_does_without_the_customer(config):
    assert open_project(config).policy.roles == ("customer", "legal")


@pytest.mark.parametrize(
    "plugins",
    ["plugins: [search, casestudies]", "plugins: {search: {}, casestudies: {}}", "plugins:\n  - casestudies:\n"],
)
def test_the_plugin_may_be_listed_in_every_form(config, plugins):
    config.write_text(f"site_name: x\n{plugins}\n")
    assert open_project(config).stories == "stories"


@pytest.mark.parametrize("name", ["group", "material/group", "materialx/group"])
@pytest.mark.parametrize("enabled", ["true", "false", "!ENV [CI, false]"])
def test_the_plugin_may_stand_in_a_group_that_is_switched_on_or_off(config, name, enabled):
    ours = "casestudies: {publisher: Test & Co, policy: {nonsense: 1}}"
    inside = f"  - {name}:\n      enabled: {enabled}\n      plugins:\n        - {ours}\n"
    text = config.read_text("utf-8")
    config.write_text(text[: text.index("  - casestudies:")] + inside, "utf-8")
    finding = refused(config)
    assert "nonsense" in finding.message
    assert finding.place.line == text.count("\n", 0, text.index("  - casestudies:")) + 4
    changed(config, ", policy: {nonsense: 1}", "")
    assert open_project(config).publisher == "Test & Co"
    changed(config, "casestudies: {publisher: Test & Co}", "blog: {}")
    assert refused(config).code == "C113"


def test_a_mistake_elsewhere_hides_no_folder_that_is_misplaced(config):
    wrong = "{publishr: Test & Co, interviews: ../elsewhere, approvals: content/pages/approvals}"
    text = config.read_text("utf-8")
    config.write_text(text[: text.index("  - casestudies:")] + f"  - casestudies: {wrong}\n", "utf-8")
    with pytest.raises(CasestudiesError) as stopped:
        open_project(config)
    assert sorted(f.code for f in stopped.value.findings) == ["C105", "C110", "C111"]


def test_anchors_and_merges_elsewhere_in_the_file_are_passed_over(config):
    changed(config, "site_name: Test", "x-base: &base {a: b}\nextra: {<<: *base, c: *base}\nsite_name: Test")
    assert open_project(config).publisher == "Test & Co"


def test_inherited_settings_are_merged(config):
    (config.parent / "base.yml").write_text("docs_dir: pages\nplugins: {casestudies: {publisher: Base, wall: w}}\n")
    config.write_text("INHERIT: base.yml\nplugins: {casestudies: {publisher: Child}}\n")
    project = open_project(config)
    assert (project.publisher, project.wall, project.docs_dir.name) == ("Child", "w", "pages")


@pytest.mark.parametrize(
    ("written", "folders"), [("", True), ("use_directory_urls: true\n", True), ("use_directory_urls: No\n", False)]
)
def test_where_pages_stand_may_be_inherited(config, written, folders):
    (config.parent / "base.yml").write_text(f"docs_dir: pages\n{written}")
    config.write_text("INHERIT: base.yml\nplugins: {casestudies: {publisher: Child}}\n")
    assert open_project(config).directory_urls is folders


def test_inheriting_in_a_circle_ends(config):
    config.write_text("INHERIT: mkdocs.yml\n")
    assert refused(config).code == "C113"


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("publisher:", "publishr:", "C105", 10),
        ("term_days: ~", "term_dayz: ~", "C105", 11),
        ("roles: [legal]", "roles: legal", "C107", 11),
        ("roles: [legal]", "verdicts: [altered]", "C107", 11),
        ("scopes: [site, name]", "scopes: [everything]", "C107", 11),
        ("warn_days: 10", "warn_days: soon", "C107", 11),
        ("term_days: ~", "term_days: 0", "C107", 11),
        ("publisher: Test & Co", "interviews: content/pages/interviews", "C111", 10),
        ("publisher: Test & Co", "interviews: content", "C111", 10),
        ("publisher: Test & Co", "approvals: ../approvals", "C110", 10),
        ("publisher: Test & Co", "customers: /etc", "C110", 10),
        ("publisher: Test & Co", "stories: ../stories", "C110", 10),
        ("publisher: Test & Co", "publisher: !ENV NAME", "C107", 10),
        ("docs_dir: content/pages", "docs_dir: !ENV DOCS", "C107", 3),
        ("docs_dir: content/pages", "docs_dir: ..", "C110", 10),
        ("  - casestudies:", "  - othername:", "C113", 8),
        ("site_name: Test", "site_name: [Test", "C102", 2),
    ],
)
def test_each_mistake_stops_with_its_line(config, old, new, code, line):
    finding = refused(changed(config, old, new))
    assert (finding.code, finding.place.path, finding.place.line) == (code, "mkdocs.yml", line)


@pytest.mark.parametrize(
    ("drawing", "code"),
    [
        (None, "C127"),
        ("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "C153"),
        ("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "C153"),
    ],
)
def test_the_sites_own_logo_is_a_picture_that_runs_nothing(config, drawing, code):
    logo = config.parent / "content/pages/our.svg"
    logo.parent.mkdir(parents=True)
    logo.write_text("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>", "utf-8")
    assert open_project(changed(config, "publisher: Test & Co", "publisher: Test & Co\n      look: {logo: our.svg}"))
    logo.unlink() if drawing is None else logo.write_text(drawing, "utf-8")
    found = refused(config)
    assert (found.code, found.place.line) == (code, 11)


def test_every_mistake_is_told(config):
    changed(config, "publisher: Test & Co", "approvals: ../a\n      customers: ../b")
    with pytest.raises(CasestudiesError) as caught:
        open_project(config)
    assert [f.code for f in caught.value.findings] == ["C110", "C110"]


def test_a_private_folder_that_is_a_link_into_docs_dir_is_refused(config):
    (config.parent / "content/pages/raw").mkdir(parents=True)
    (config.parent / "content/interviews").symlink_to(config.parent / "content/pages/raw")
    assert refused(config).code == "C111"


def test_a_folder_that_is_a_link_out_of_the_project_is_refused(config, tmp_path_factory):
    (config.parent / "content").mkdir()
    (config.parent / "content/approvals").symlink_to(tmp_path_factory.mktemp("elsewhere"))
    assert refused(config).code == "C110"


def test_a_project_reached_through_a_link_is_the_same(config, tmp_path_factory):
    link = tmp_path_factory.mktemp("links") / "site"
    link.symlink_to(config.parent)
    assert open_project(link / "mkdocs.yml") == open_project(config)


def test_mkdocs_hands_over_its_own_values(tmp_path):
    settings = {"publisher": "P", "policy": {"term_days": 90, "roles": ["customer"]}, "preview": True}
    project = project_from_settings(tmp_path / "mkdocs.yml", tmp_path / "docs", settings, site_url="https://x.example/")
    assert (project.policy.term_days, project.preview, project.site_url) == (90, True, "https://x.example/")
    with pytest.raises(CasestudiesError) as caught:
        project_from_settings(tmp_path / "mkdocs.yml", tmp_path / "docs", {"polciy": {}}, line=7)
    assert caught.value.finding.place.line == 7
    assert "policy" in caught.value.finding.remedy


def test_the_nearest_settings_upwards_are_found(config):
    below = config.parent / "content/pages/stories"
    below.mkdir(parents=True)
    assert find_config(below) == config
    with pytest.raises(CasestudiesError) as caught:
        find_config(Path("/"))
    assert caught.value.finding.code == "C113"


def test_properdocs_settings_come_first_and_are_found_from_within(tmp_path):
    from casestudies.stories import find_config

    inner = tmp_path / "content" / "pages"
    inner.mkdir(parents=True)
    for name in ("mkdocs.yaml", "mkdocs.yml", "properdocs.yaml", "properdocs.yml"):
        (tmp_path / name).write_text("plugins: [casestudies]\n", "utf-8")
        assert find_config(inner) == tmp_path / name
