"""Reviews held against each other."""

from __future__ import annotations

from casestudies.review import Review


def alike(one: Review, other: Review) -> None:
    """Two reviews say the same, to the last finding and word."""
    for field in ("findings", "withheld", "failed", "stories", "library"):
        assert getattr(one, field) == getattr(other, field)
    assert [(s.name, s.text) for s in one.secrets] == [(s.name, s.text) for s in other.secrets]
    for kind in ("edition", "preview"):
        mine, theirs = getattr(one, kind), getattr(other, kind)
        assert (mine is None) is (theirs is None)
        for field in dir(type(mine)) if mine is not None else ():
            if not field.startswith("_") and field != "only":
                assert getattr(mine, field) == getattr(theirs, field)
