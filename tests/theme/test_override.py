"""A site replaces a template, or a block of one, by a file of the same name in its own folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

import casestudies.publish.texts as shipped
from casestudies.findings import CasestudiesError
from casestudies.stories.schema import SectionName
from casestudies_theme import TEMPLATES
from helpers.editions import EXAMPLE
from helpers.markup import read
from helpers.sites import Pages

DOCS = (Path(__file__).parents[2] / "docs" / "theme.md").read_text(encoding="utf-8")


def drawn(folder: Path, name: str, source: str, page: str = "stories/brightledger.md"):
    file = folder / "casestudies" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(source, encoding="utf-8")
    return read(Pages(EXAMPLE, folders=[folder]).fragments()[page])


def test_one_block_of_a_template(tmp_path):
    source = '{% extends "original/casestudies/story.html" %}{% block related %}<p>Call us.</p>{% endblock %}'
    page = drawn(tmp_path, "story.html", source)
    assert "Call us." in page.words
    assert not page.all("section", class_="cs-related")
    assert page.all("section", class_="cs-checked")


def test_a_part_wherever_it_is_used(tmp_path):
    page = drawn(tmp_path, "person.html", "<b>{{ voice.quote.attribution.name }}</b>")
    assert [b.words for b in page.all("b")] == ["Dana Reyes", "Oleander Finch"]


def test_what_it_prints_is_escaped_there_too(tmp_path):
    page = drawn(tmp_path, "person.html", "<b>{{ '<script>' }}</b>")
    assert not page.all("script")


def test_a_mistake_in_it_is_one_clear_error(tmp_path):
    with pytest.raises(CasestudiesError) as refused:
        drawn(tmp_path, "person.html", "{{ voice.quote.transcript }}")
    assert refused.value.finding.code == "P212"


def test_the_documentation_names_every_template_section_block_and_text():
    for template in TEMPLATES.rglob("*.html"):
        assert f"`{template.name}`" in DOCS, template.name
        for block in re.findall(r"{% block (\w+) %}", template.read_text(encoding="utf-8")):
            assert re.search(rf"`{block}`", DOCS), (template.name, block)
    for section in get_args(SectionName):
        assert f"`{section}`" in DOCS
    for key in shipped.texts("en"):
        assert f"`{key}`" in DOCS, key


def test_the_documentation_names_no_text_that_is_not_there():
    table = DOCS.split("<!-- texts -->")[1]
    named = set(re.findall(r"^\| `(\w+)`", table, flags=re.M))
    assert named <= set(shipped.texts("en"))
    assert named
