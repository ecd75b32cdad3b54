"""What to do next stands first."""

from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from casestudies.findings import Finding, Place, Rule, Severity
from casestudies.review.formats import FORMATS
from casestudies.review.order import by_urgency

RULES = {s: Rule(f"Q9{n:02}", f"made-up-{s}", s, "What.", "Why.", "Do.") for n, s in enumerate(Severity)}
findings = st.builds(
    lambda severity, path, line: Finding(RULES[severity], Place(path, line, 1), f"{path} {line}"),
    st.sampled_from(list(Severity)),
    st.sampled_from(["a.md", "b.md", "c.yml"]),
    st.integers(0, 30),
)


@given(st.lists(findings), st.data())
def test_what_stops_the_build_comes_before_errors_before_warnings_before_notes(found, data):
    errors = [f for f in found if f.severity is Severity.ERROR]
    stopping = data.draw(st.lists(st.sampled_from(errors), unique=True)) if errors else []
    ordered = by_urgency(found, stopping)
    assert set(ordered) == set(found)
    assert len(ordered) == len(set(found))
    ranks = [0 if f in stopping else 1 + list(Severity).index(f.severity) for f in ordered]
    assert ranks == sorted(ranks)
    for rank in range(4):
        places = [f.place for f, r in zip(ordered, ranks, strict=True) if r == rank]
        assert places == sorted(places)


def test_the_first_ten_annotations_are_the_worst_ten():
    """GitHub shows ten annotations of a step and level, and drops the rest without a word."""
    notes = [Finding(RULES[Severity.NOTE], Place("a.md", n), "A note.") for n in range(1, 15)]
    warnings = [Finding(RULES[Severity.WARNING], Place("b.md", n), "A warning.") for n in range(1, 15)]
    errors = [Finding(RULES[Severity.ERROR], Place("c.md", n), "An error.") for n in range(1, 13)]
    stopping = errors[5:9]
    review = SimpleNamespace(findings=by_urgency([*notes, *warnings, *errors], stopping))
    lines = FORMATS["github"](review).splitlines()
    assert all(line.startswith("::error ") for line in lines[:12])
    assert [line.split("line=")[1].split(",")[0] for line in lines[:4]] == ["6", "7", "8", "9"]
    assert lines[-1].startswith("::notice ")
