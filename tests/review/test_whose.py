"""References in running text and in tables, which print no name: the page names nobody else for their words."""

import pytest

SAID = "!quote[fernhill#forty-hours]"
ANOTHER = [
    f"As Jon Ash says: {SAID}",
    f"{SAID}, says Jon.",
    f"Ida Moss nods. As Jon puts it, {SAID}",
    f"## Jon Ash\n\nHe says {SAID} and laughs.",
    f"# Jon Ash\n\nThe man says {SAID} a lot.",
    f"| Who | Words |\n|---|---|\n| Ida Moss | none |\n| Jon Ash | {SAID} |",
    f"- Jon Ash: {SAID}",
    f"What we hear: {SAID}\n\n— Jon Ash",
    f"What we hear: {SAID}\n\n— Somebody Else",
    f"Says the Printer: {SAID}",
]
HERS = [
    f"As Ida says: {SAID}",
    SAID,
    f"## Jon Ash\n\n{SAID}",
    f"Jon Ash has left. Ida Moss stays: {SAID}",
    f"| Who | Words |\n|---|---|\n| Ida Moss | {SAID} |\n| Jon Ash | none |",
    f"At Fernhill Press: {SAID}",
    f"What we hear: {SAID}\n\n— Ida Moss",
    f"What we hear: {SAID}\n\n— Fernhill Press",
    f"The production lead says {SAID} while Jon Ash nods.",
    f"Ida Moss and Jon Ash agree: {SAID}",
    "`As Jon Ash says: !quote[fernhill#forty-hours]`",
]


def found_on(site, text, page="index.md"):
    colleague = "  ida-moss: {name: Ida Moss, role: Production Lead}\n  jon-ash: {name: Jon Ash, role: Printer}\n"
    site.change(site.customer, "  ida-moss: {name: Ida Moss, role: Production Lead}\n", colleague)
    site.approve()
    site.write(f"content/pages/{page}", f"{text}\n")
    return [finding for finding in site.review().findings if finding.code == "P113"]


@pytest.mark.parametrize("text", ANOTHER)
def test_words_are_credited_to_nobody_else(site, text):
    (finding,) = found_on(site, f"First.\n\n{text}" if not text.startswith("# ") else text)
    assert finding.place.line >= 3
    assert "Jon" not in finding.message


@pytest.mark.parametrize("text", HERS)
def test_words_stand_beside_their_own_speaker_or_nobody(site, text):
    assert found_on(site, text) == []


def test_a_reference_in_another_story(site):
    head = "---\ntitle: A second visit\nsummary: What came of it.\ncustomer: fernhill\ninterviews: [2026-09-01-fernhill]\n---\n\n"
    found = found_on(site, f"{head}Jon Ash puts it like this: {SAID}", "stories/second.md")
    assert [finding.place.path for finding in found] == ["content/pages/stories/second.md"]
