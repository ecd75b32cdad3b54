"""The forms for programs, by the names that a command gives them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from casestudies.review.formats import github, gitlab, json, junit, markdown, sarif
from casestudies.review.model import Review

FORMATS: Mapping[str, Callable[[Review], str]] = {
    "json": json.render,
    "github": github.render,
    "gitlab": gitlab.render,
    "sarif": sarif.render,
    "junit": junit.render,
    "markdown": markdown.render,
}
