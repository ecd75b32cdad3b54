"""What was opened and never closed is told where it was opened, not where the file ends."""

import pytest

from casestudies.stories import load

PATH = "content/pages/stories/fernwood.md"


def told(site) -> str:
    return (site.root / PATH).read_text("utf-8")


def mistakes(site, text: str):
    site.write(PATH, text)
    return [f for f in load(site.project())[1] if f.place.path == PATH]


@pytest.mark.parametrize("quote", ['"', "'"])
def test_quotation_marks_that_are_not_closed_are_found_where_they_open(site, quote) -> None:
    (found,) = mistakes(site, told(site).replace("summary: ", f"summary: {quote}"))
    assert (found.code, found.place.line) == ("C102", 3)


def test_front_matter_that_is_not_closed_is_not_called_missing(site) -> None:
    (found,) = mistakes(site, told(site).replace("\n---\n", "\n", 1))
    assert found.code == "C108"
    assert "not closed" in found.message
    assert "`---`" in found.remedy


@pytest.mark.parametrize("text", ["", "Words without any front matter.\n", "---\n\nA line, and words.\n"])
def test_a_page_without_front_matter_is_told_so(site, text) -> None:
    (found,) = mistakes(site, text)
    assert (found.code, found.message) == ("C108", "The file has no front matter.")
