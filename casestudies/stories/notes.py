"""Notes to the author in a draft: `<!-- TO WRITE: … -->`. A story with one left in it is not published."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.findings import Finding, Place
from casestudies.stories import codes
from casestudies.stories.model import Story
from casestudies.stories.quotes import Lines

NOTE = "TO WRITE:"


def notes_left(story: Story) -> Iterator[Finding]:
    """A finding for every note that the author has not written out yet."""
    fields = [("title", story.title), ("summary", story.summary)]
    for name, text in fields:
        if NOTE in text:
            yield _finding(story.written_at.get(name, story.place), story.id, text)
    if story.image and NOTE in story.image.alt:
        yield _finding(story.written_at.get("image", story.place), story.id, story.image.alt)
    for result in story.results:
        if NOTE in result.text:
            yield _finding(result.place, story.id, result.text)
    lines = Lines(story.body, story.place.path, story.body_line, story.id)
    at = story.body.find(NOTE)
    while at >= 0:
        yield _finding(lines.place(at), story.id, story.body[at:].split("-->")[0])
        at = story.body.find(NOTE, at + 1)


def _finding(place: Place, story: str, text: str) -> Finding:
    note = " ".join(text[text.index(NOTE) + len(NOTE) :].split())
    shown = (("note", note),) if note else ()
    return Finding(codes.NOTE_LEFT, place, "A note to the author is left in the text.", "", story, shown)
