"""Pages that are written with front matter are read again as they were meant."""

from __future__ import annotations

import pytest
import yaml
from mkdocs.utils.meta import get_data

from casestudies.stories.front_matter import joined, split

FRONTS = [
    {"title": "Otterburn: crates, and “weekends”", "tags": ["a", "b"], "search": {"exclude": True}},
    {"content": "c", "handler": "h", "html": "<p>one\n\n---\ntwo</p>\n"},
]


@pytest.mark.parametrize("front", FRONTS)
@pytest.mark.parametrize("body", ["", "Words.", "    code\n\nWords.\n\n", "---\nA rule.\n"])
def test_a_generator_and_we_read_what_was_written(front, body):
    text = joined(front, body)
    parts = split(text)
    assert parts is not None
    assert yaml.safe_load(parts.yaml) == front
    assert parts.body == f"{body.rstrip()}\n" or not body
    read, meta = get_data(text)
    assert (meta, read.strip("\n")) == (front, body.rstrip())
