"""The picture of a story is approved with it; what a figure was before must have been said as well."""

import pytest

SAID = "\n> The first week was dreadful. I would not have bet on it.\n>\n> — Ida Moss {#dreadful}\n"
RESULT = "label: saved in the first month, quote: forty-hours"
HEAD = "image:\n  file: assets/desk.png\n  alt: {alt}\n"


def pictured(site, alt="A desk at night.", data="first"):
    site.write("content/pages/assets/desk.png", data)
    site.change(site.story, "results:", HEAD.format(alt=alt) + "results:")


def found(site):
    return {finding.code for finding in site.review().failed}


def test_a_picture_is_published_with_its_story_and_withheld_with_it(site):
    pictured(site)
    site.approve()
    (story,) = site.review().edition.stories
    assert (story.image.file, story.image.alt) == ("assets/desk.png", "A desk at night.")
    assert "assets/desk.png" in site.review().edition.assets
    site.change(site.story, "pages went astray", "pages got lost")
    review = site.review()
    assert not review.edition.stories
    assert "assets/desk.png" in review.withheld[0].assets


@pytest.mark.parametrize("change", [("A desk at night.", "A desk in flames."), ("desk.png", "other.png")])
def test_another_picture_or_description_asks_again(site, change):
    pictured(site)
    site.write("content/pages/assets/other.png", "second")
    site.approve()
    site.change(site.story, *change)
    assert not site.review().edition.stories


def test_the_picture_of_a_draft_that_cannot_be_read_stays_out(site):
    pictured(site)
    site.change(site.story, "customer: fernhill", "customer: [")
    assert "assets/desk.png" in site.review().withheld[0].assets


@pytest.mark.parametrize(
    ("alt", "code"),
    [
        ("“We would never leave Quillmark again”", "C"),
        ("A chart that says ninety hours saved", "P104"),
        ("'TO WRITE: the picture'", "C1"),
    ],
)
def test_a_description_is_read_as_every_other_text(site, alt, code):
    pictured(site, alt)
    site.approve()
    assert any(one.startswith(code) for one in found(site))


def test_a_picture_that_is_not_there_is_told_of(site):
    pictured(site)
    site.change(site.story, "desk.png", "none.png")
    assert "C127" in {finding.code for finding in site.review().findings}


@pytest.mark.parametrize("file", ["../../customers/fernhill.yml", "index.md"])
def test_a_picture_must_be_one_under_docs_dir(site, file):
    site.change(site.story, "results:", f"image: {{file: {file}, alt: A desk.}}\nresults:")
    site.approve()
    assert found(site)


DRAWING = '<svg xmlns="http://www.w3.org/2000/svg">{}</svg>'
PROGRAMS = [
    "<script>alert(1)</script>",
    '<s:script xmlns:s="http://www.w3.org/2000/svg" href="x.js"/>',
    '<path d="M0 0" onload="alert(1)"/>',
    '<a href="java&#115;cript:alert(1)"><path d="M0 0"/></a>',
    "<foreignObject><iframe src='x.html'/></foreignObject>",
]


def drawn(site, place, drawing):
    site.write("content/pages/assets/mark.svg", drawing)
    if place == "image":
        site.change(site.story, "results:", "image: {file: assets/mark.svg, alt: A desk.}\nresults:")
    elif place == "text":
        site.write(site.story, site.story.read_text("utf-8") + "\n![A desk](../assets/mark.svg)\n")
    else:
        site.change(site.root / "content/customers/fernhill.yml", "assets/fernhill.svg", "assets/mark.svg")


@pytest.mark.parametrize("place", ["image", "text", "logo"])
def test_a_drawing_that_runs_nothing_is_a_picture(site, place):
    drawn(site, place, DRAWING.format('<path d="M0 0"/><title>On = off</title>'))
    site.approve()
    assert not found(site)


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("place", ["image", "text", "logo"])
def test_a_drawing_with_a_program_in_it_is_refused_where_it_is_named(site, place, program):
    drawn(site, place, DRAWING.format(program))
    site.approve()
    (refused,) = [one for one in site.review().failed if one.code == "C153"]
    named = site.root / refused.place.path
    assert "mark.svg" in named.read_text("utf-8").splitlines()[refused.place.line - 1]
    assert not site.review().edition.stories


@pytest.mark.parametrize(
    "drawing",
    [
        ("<!DOCTYPE svg [<!ENTITY x '&#60;script/>'>]>" + DRAWING.format("&x;")).encode(),
        DRAWING.format(PROGRAMS[0]).encode("utf-16"),
    ],
)
def test_a_program_behind_an_entity_or_in_wide_letters_is_found(site, drawing):
    drawn(site, "image", "")
    (site.root / "content/pages/assets/mark.svg").write_bytes(drawing)
    assert "C153" in {finding.code for finding in site.review().findings}


@pytest.mark.parametrize("focus", ["50%", "120% 10%", "left top", "50 50"])
def test_a_focus_is_two_shares(site, focus):
    pictured(site)
    site.change(site.story, "alt: A", f"focus: {focus}\n  alt: A")
    assert any("focus" in finding.message for finding in site.review().findings)


def test_what_a_figure_was_before_must_have_been_said(site):
    site.change(site.story, RESULT, f"{RESULT}, before: ninety hours")
    site.approve()
    assert found(site)


def test_it_may_have_been_said_in_another_quote(site):
    site.change(site.story, "It did not begin well.", SAID + "\nIt did not begin well.")
    site.change(site.story, RESULT, f"{RESULT}, before: first week, before_quote: dreadful")
    site.approve()
    (story,) = site.review().edition.stories
    assert (story.results[0].before, story.results[0].before_quote) == ("first week", "dreadful")
    site.change(site.story, "before_quote: dreadful", "before_quote: forty-hours")
    assert found(site)


def test_a_change_of_what_it_was_before_asks_again(site):
    site.change(site.story, RESULT, f"{RESULT}, before: first week")
    site.approve()
    assert site.review().edition.stories
    site.change(site.story, ", before: first week", "")
    assert not site.review().edition.stories


@pytest.mark.parametrize(("scope", "color"), [("site name", "#0b6e6e"), ("site", "")])
def test_a_colour_is_as_much_the_customers_as_the_name(site, scope, color):
    site.change(site.customer, "industry:", 'color: "#0B6E6E"\nindustry:')
    for old, new in (
        ("Fernhill Press stops", "A press stops"),
        ("Ida Moss {#", "Ida Moss {#"),
        (" Moss says", " she says"),
    ):
        site.change(site.story, old, new)
    site.approve(scope)
    shown = [story.customer.color for story in site.review().edition.stories]
    assert shown in ([color], [])


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("story", "results:", "image:\n  file: assets/../assets/desk.png\n  alt: A desk.\nresults:"),
        ("customer", "logo: assets/fernhill.svg", "logo: ./assets/fernhill.svg"),
        ("customer", "role: Production Lead}", "role: Production Lead, photo: assets//desk.png}"),
    ],
)
def test_a_picture_goes_by_one_name(site, file, old, new):
    """By another, a withheld picture is not known as theirs, and would be copied as one of the site's own."""
    site.write("content/pages/assets/desk.png", "desk")
    site.change(getattr(site, file), old, new)
    assert any("without a detour" in finding.message for finding in site.review().findings)
