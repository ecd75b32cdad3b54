"""Editions and previews of made-up stories, as if the gate had let them through: tests of publishers need no site to review."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from casestudies.review.edition import Edition, Preview, Printable, PublishedStory, WithdrawnRecord


def _made(kind: type, **values: object) -> object:
    made = object.__new__(kind)
    for name, value in values.items():
        setattr(made, f"_{name.lstrip('_')}", value)
    return made


def edition(
    stories: Sequence[PublishedStory] = (),
    *,
    today: dt.date,
    publisher: str = "Tallyroom",
    language: str = "en",
    assets: frozenset[str] = frozenset(),
    gone: tuple[str, ...] = (),
    withdrawn: tuple[WithdrawnRecord, ...] = (),
) -> Edition:
    alone = tuple(story for story in stories if not story.src)
    values = {
        "stories": tuple(story for story in stories if story.src),
        "alone": alone,
        "today": today,
        "publisher": publisher,
        "language": language,
    }
    return _made(Edition, **values, assets=assets, gone=gone, withdrawn=withdrawn)


def preview(of: Edition, withheld: Mapping[str, str]) -> Preview:
    """The same stories as a preview, of which some would be withheld for these reasons."""
    return _made(
        Preview, **{name[1:]: getattr(of, name) for name in Printable.__slots__}, withheld=withheld, problems={}
    )


def changed(of: Edition, **values: object) -> Edition:
    """An edition that differs in some values."""
    kept = {name[1:]: getattr(of, name) for name in (*Printable.__slots__, *Edition.__slots__)}
    return _made(Edition, **{**kept, **values})
