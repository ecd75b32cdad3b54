"""The site's own style sheet: colours that can be read, and nothing but what the settings say."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.publish.styling import CONTRAST, color_class, contrast, readable, style_sheet
from casestudies.stories.model import Picture
from casestudies.stories.project import Style
from helpers import let_through
from helpers.editions import EXAMPLE

colors = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")


@given(colors, st.sampled_from(["#ffffff", "#f3f3f3", "#272b36", "#1e2129"]))
def test_any_colour_can_be_read_on_paper_and_in_the_dark(color, paper):
    assert contrast(readable(color, paper), paper) >= CONTRAST


@pytest.mark.parametrize(("one", "other", "wanted"), [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48)])
def test_contrast_is_that_of_the_guidelines(one, other, wanted):
    assert contrast(one, other) == contrast(other, one) == pytest.approx(wanted, abs=0.01)


def test_a_colour_that_can_be_read_stays_what_it_is():
    assert readable("#0b6e6e", "#f3f3f3") == "#0b6e6e"


def test_a_customers_colour_stands_in_the_sheet_and_in_no_attribute():
    story = EXAMPLE.stories[0]
    coloured = replace(story, customer=replace(story.customer, color="#ffee00"))
    sheet = style_sheet(Style(), let_through.changed(EXAMPLE, stories=(coloured,)))
    light, dark = re.findall(r"\.cs-c-ffee00 \{ --cs-accent: (#\w{6}); \}", sheet)
    assert contrast(light, "#f3f3f3") >= CONTRAST <= contrast(dark, "#272b36")
    assert color_class("#ffee00") == "cs-own cs-c-ffee00"
    assert color_class("") == ""


def test_what_stays_in_view_is_said_once():
    stories = [replace(s, image=Picture("a.webp", "", (20, 80))) for s in EXAMPLE.stories]
    sheet = style_sheet(Style(), let_through.changed(EXAMPLE, stories=tuple(stories)))
    assert sheet.count("object-position: 20% 80%") == 1


@pytest.mark.parametrize(
    ("style", "said"),
    [
        (Style(), ["--cs-radius: 2px"]),
        (Style(preset="product"), ["--cs-radius: 12px", "--cs-serif: var(--md-text-font-family)"]),
        (Style(preset="press"), ["--cs-radius: 0px", "--cs-title-weight: 500"]),
        (
            Style(preset="press", radius=6, titles="sans"),
            ["--cs-radius: 6px", "--cs-title: var(--md-text-font-family)"],
        ),
        (Style(quote_font="Literata"), ['--cs-serif: "Literata", ui-serif']),
        (Style(accent="#0b6e6e"), ["body { --cs-accent: #0b6e6e; }"]),
    ],
)
def test_a_look_is_a_ready_one_and_what_differs(style, said):
    sheet = style_sheet(style, EXAMPLE)
    assert all(one in sheet for one in said), sheet
