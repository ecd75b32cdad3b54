"""Reports are what the services that read them ask for: validated against the formats' own schemas."""

import datetime as dt
import json
from pathlib import Path

import pytest
import xmlschema
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator, Draft202012Validator

from casestudies.approvals.model import Standing, State
from casestudies.cli.catalogue import RULES
from casestudies.findings import Finding, Place, Severity
from casestudies.review.formats import FORMATS
from casestudies.review.model import Review, Reviewed, Withheld
from casestudies.review.order import by_urgency
from casestudies.stories.model import Story
from helpers import let_through

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "tests/schemas"
SARIF = Draft7Validator(json.loads((SCHEMAS / "sarif-2.1.0.json").read_text("utf-8")))
JUNIT = xmlschema.XMLSchema10(SCHEMAS / "junit-10.xsd")
OWN = Draft202012Validator(json.loads((ROOT / "docs/check.schema.json").read_text("utf-8")))

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(str.strip)
places = st.builds(
    Place, st.sampled_from(["content/pages/stories/a b.md", "mkdocs.yml", "ü/“x”.md"]), st.integers(0, 99)
)
findings = st.builds(Finding, st.sampled_from(RULES), places, texts, texts, st.sampled_from(["", "a", "a#b"]))


@st.composite
def reviews(draw):
    found = draw(st.lists(findings, max_size=12))
    names = draw(st.lists(st.sampled_from(["a", "b", "länge"]), unique=True))
    stories = [
        Story(n, f"stories/{n}.md", "T", "", "c", (), "", 1, Place(f"content/pages/stories/{n}.md")) for n in names
    ]
    reviewed = tuple(
        Reviewed(s, Standing(draw(st.sampled_from(list(State))), frozenset(), ""), (), tuple(found[i :: len(stories)]))
        for i, s in enumerate(stories)
    )
    withheld = tuple(
        Withheld(r.story.id, r.story.src, r.standing.state, r.reasons or ("a reason",))
        for r in reviewed
        if not r.publishes
    )
    failed = tuple(f for f in found if f.severity is Severity.ERROR and draw(st.booleans()))
    edition = let_through.edition(today=dt.date(2026, 11, 21))
    return Review(edition, by_urgency(found, failed), withheld, failed, reviewed)


@given(reviews())
def test_sarif_is_valid(review):
    document = json.loads(FORMATS["sarif"](review))
    assert [error.message for error in SARIF.iter_errors(document)] == []
    assert len(document["runs"][0]["results"]) == len(review.findings)


@given(reviews())
def test_junit_is_valid(review):
    text = FORMATS["junit"](review)
    assert [error.reason for error in JUNIT.iter_errors(text)] == []


@given(reviews())
def test_json_is_as_documented(review):
    document = json.loads(FORMATS["json"](review))
    assert [error.message for error in OWN.iter_errors(document)] == []


@given(reviews())
def test_gitlab_issues_have_the_fields_that_gitlab_asks_for(review):
    """description, check_name, fingerprint (unique), severity of five, location.path, location.lines.begin."""
    issues = json.loads(FORMATS["gitlab"](review))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == len(review.findings)
    for issue in issues:
        assert issue["description"]
        assert issue["check_name"]
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert not issue["location"]["path"].startswith(("/", "./"))
        assert issue["location"]["lines"]["begin"] >= 1


def test_the_schemas_can_refuse():
    assert not SARIF.is_valid({"version": "2.1.0"})
    assert not JUNIT.is_valid("<testsuites><case/></testsuites>")
    assert not OWN.is_valid({"version": 2})


def test_every_field_of_the_json_is_documented():
    described = (ROOT / "docs/check.md").read_text("utf-8")
    schema = json.loads((ROOT / "docs/check.schema.json").read_text("utf-8"))
    fields = {*schema["properties"], *(name for part in schema["$defs"].values() for name in part["properties"])}
    assert [name for name in sorted(fields) if f"`{name}`" not in described] == []


@pytest.mark.parametrize("name", FORMATS)
@given(review=reviews())
def test_every_form_ends_with_a_line_end_and_says_every_code(name, review):
    text = FORMATS[name](review)
    assert text == "" or text.endswith("\n")
    told = review.failed if name == "junit" else review.findings
    assert [f.code for f in told if f.code not in text] == []
