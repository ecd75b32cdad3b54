"""The documentation names every field, so that none is added in silence."""

import re
from pathlib import Path

import pytest

from casestudies.stories import schema

DOCS = Path(__file__).parents[2] / "docs"
TEXT = "".join((DOCS / name).read_text("utf-8") for name in ("content.md", "approvals.md", "sources.md"))
# Written by a command, and read by nobody else.
MACHINE = {"ReplacementShape"}
SHAPES = [
    shape
    for name, shape in vars(schema).items()
    if isinstance(shape, type) and issubclass(shape, schema.Shape) and name not in MACHINE
]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_field_is_told(shape):
    written = [field.alias or name for name, field in shape.model_fields.items()]
    assert [name for name in written if f"`{name}`" not in TEXT and not re.search(rf"[{{ ]{name}: ", TEXT)] == []
