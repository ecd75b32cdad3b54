"""Authors' comments do not reach the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.publish.comments import without_comments


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ("A <!-- ask Dana --> b", "A  b"),
        ("A\n\n<!-- ask\nDana -->\n\nb", "A\n\n\n\nb"),
        ("<!-- a --><!-- b -->", ""),
        ("<!-- with `code` and\n\n```\nfences\n```\n-->\nx", "\nx"),
        ("`<!-- shown -->`", "`<!-- shown -->`"),
        ("``a ` <!-- shown -->``", "``a ` <!-- shown -->``"),
        ("a ` b <!-- gone --> c", "a ` b  c"),
        (r"\`<!-- gone -->\`", r"\`\`"),
        ("```html\n<!-- shown -->\n```", "```html\n<!-- shown -->\n```"),
        ("    <!-- shown -->", "    <!-- shown -->"),
        ("no comment", "no comment"),
        ("open <!-- and never closed", "open <!-- and never closed"),
    ],
)
def test_comments_go_and_code_stays(body: str, left: str):
    assert without_comments(body) == left


@given(st.text(alphabet="ab `\n<!->", max_size=60))
def test_text_without_comments_is_untouched_and_removal_is_final(body: str):
    once = without_comments(body)
    if "<!--" not in body:
        assert once == body
    assert len(once) <= len(body)


def test_many_backticks_take_no_longer_than_they_should():
    body = "".join("`" * n + "a" for n in range(1, 800)) + "<!-- x -->"
    assert without_comments(body).endswith("a")
