"""Approvals recorded by the first version hold on; what only a scope shows is bound to that scope; pictures count."""

import json

import pytest

from casestudies.approvals.content import content_of
from casestudies.approvals.evidence import picture_hashes
from casestudies.stories import load, open_project
from helpers.scratch import CUSTOMER_FILE, Scratch

LOGO = "content/pages/assets/otterburn.svg"
# As version 1 recorded it: of the story with the logo, and of the same before the customer had one.
FIRST = "sha256:996fa39497eb989d11f55be143ded842343ebc0c3aab2cd6f2deb5acd7acbdfa"
WITHOUT_LOGO = "sha256:8f78378d9336ab7126b5c0ee6015cb564405cda73cb5844c530afd81a53bf4b6"
RECORD = """\
approvals:
  - role: customer
    by: Nell Hart
    on: 2026-10-02
    scope: [{scope}]
    content: {content}
    evidence: nell.eml
---

The looms"""
AMENDMENTS = """\
amendments:
  - by: Mara Lindqvist
    on: 2026-11-02
    before: {content}
    content: sha256:77aa000000000000000000000000000000000000000000000000000000000000
    replaced:
      - {{item: 14, word: 3, was: texted, now: tested}}
"""


@pytest.fixture
def site(tmp_path):
    site = Scratch(tmp_path)
    site.answer()
    site.settings("policy: {recording: {alone: false}}")
    return site


def recorded(site, scope, content):
    site.change("---\n\nThe looms", RECORD.format(scope=scope, content=content))


def published(site):
    return [s["story"] for s in json.loads(site.run("check", "--format", "json", expect=None))["published"]]


@pytest.mark.parametrize("scope", ["site, name", "site, widget, name, logo"])
def test_an_approval_of_the_first_version_holds(site, scope):
    recorded(site, scope, FIRST)
    assert published(site) == ["otterburn"]


def test_it_is_of_those_words_alone(site):
    recorded(site, "site, name, logo", FIRST)
    site.change("stayed with it", "loves it")
    assert published(site) == []


def test_a_logo_that_came_later_matters_only_where_it_is_shown(site):
    recorded(site, "site, name", WITHOUT_LOGO)
    assert published(site) == ["otterburn"]
    site.change("scope: [site, name]", "scope: [site, name, logo]")
    assert published(site) == []


def test_corrections_of_the_first_version_are_read_withheld_and_told(site):
    recorded(site, "site, name, logo", FIRST)
    site.change("She stayed with it", "She stayed, with it")
    site.change("---\n\nThe looms", AMENDMENTS.format(content=FIRST) + "---\n\nThe looms")
    assert published(site) == []
    said = site.run("check", expect=None)
    assert "A126" in said
    assert "casestudies approval request otterburn" in " ".join(said.split())
    # Where the approval is of what stands there, nothing leans on them.
    site.change("She stayed, with it", "She stayed with it")
    assert published(site) == ["otterburn"]
    assert "A126" not in site.run("check", expect=None)


def content(site):
    project = open_project(site.root / "mkdocs.yml")
    library, findings = load(project)
    assert not findings
    story = library.stories["otterburn"]
    interviews = [library.interviews[i] for i in story.interviews]
    return content_of(story, library.customers["otterburn"], interviews, picture_hashes(project, library))


def approval(site, scope):
    """The approval as it is read, bound to the present content for these scopes."""
    now = content(site)
    scopes = scope.split(", ")
    besides = "".join(f"{key}: {value}" for key, value in now.besides(scopes).items())
    recorded(site, scope, now.digest + (f"\n    besides: {{{besides}}}" if besides else ""))
    library, findings = load(open_project(site.root / "mkdocs.yml"))
    assert not findings
    return library.stories["otterburn"].approvals[0]


@pytest.mark.parametrize(
    ("scope", "holds"), [("site, name", True), ("site, name, logo", False)], ids=["without logo", "with logo"]
)
def test_another_logo_matters_only_where_it_is_shown(site, scope, holds):
    given = approval(site, scope)
    assert content(site).is_of(given)
    site.write(LOGO, "<svg xmlns='http://www.w3.org/2000/svg'><title>Other</title></svg>")
    assert content(site).is_of(given) is holds
    site.change("logo: assets/otterburn.svg\n", "", CUSTOMER_FILE)
    assert content(site).is_of(given) is holds


def test_a_scope_that_is_written_in_later_shows_only_what_was_there(site):
    given = approval(site, "site, name")
    site.change("scope: [site, name]", "scope: [site, name, logo]")
    library, _ = load(open_project(site.root / "mkdocs.yml"))
    assert content(site).is_of(library.stories["otterburn"].approvals[0])
    site.write(LOGO, "<svg xmlns='http://www.w3.org/2000/svg'><title>Other</title></svg>")
    assert not content(site).is_of(library.stories["otterburn"].approvals[0])
    assert content(site).is_of(given)


def test_a_picture_in_the_text_is_approved_with_its_bytes(site):
    site.write("content/pages/stories/loom.png", "one")
    site.change("She stayed with it", "![A loom](loom.png) She stayed with it")
    given = approval(site, "site, name, logo")
    assert content(site).is_of(given)
    site.write("content/pages/stories/loom.png", "another")
    assert not content(site).is_of(given)
