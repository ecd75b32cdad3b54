"""The templates of whole pages: the frame and the builder."""

from __future__ import annotations

from functools import cache

import jinja2

from casestudies.templates import environment
from casestudies_theme import EMBED


@cache
def template(name: str) -> jinja2.Template:
    """A template of the embeds."""
    return environment(EMBED).get_template(f"{name}.html")
