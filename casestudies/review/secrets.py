"""What must not stand in any byte of a built site: transcripts, withheld stories, private fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casestudies.review.model import Gathered, InterviewWords, Reviewed, Secret
from casestudies.stories.model import Library


def secrets(gathered: Gathered, reviewed: Sequence[Reviewed]) -> tuple[Secret | InterviewWords, ...]:
    """The texts an audit looks for. What was published of them is allowed; the audit knows the edition."""
    return (
        *_transcripts(gathered),
        *(secret for r in reviewed if not r.publishes for secret in _story(r)),
        *(
            Secret(f"a quote of {r.story.id} that is left out", j.quote.text)
            for r in reviewed
            for j in r.judged
            if j.left_out
        ),
        *(Secret(f"unreadable story {unread.id}", unread.text) for unread in gathered.library.unread if unread.text),
        *_fields(gathered.library),
        *gathered.private,
    )


def _transcripts(gathered: Gathered) -> Iterator[InterviewWords]:
    for name in gathered.transcripts:
        yield InterviewWords(f"transcript of {name}", gathered.marks.get(name, ""), name, gathered.transcripts)


def _story(reviewed: Reviewed) -> Iterator[Secret]:
    story = reviewed.story
    yield Secret(f"withheld story {story.id}", "\n".join((story.title, story.summary, story.body)))
    # In a list of links or in a card they stand without the words around them.
    yield Secret(f"title of withheld story {story.id}", story.title)
    yield Secret(f"summary of withheld story {story.id}", story.summary)
    # So does a quote that somebody copied, and it may be too short to be told by eight words in a row.
    for quote in story.quotes:
        yield Secret(f"a quote of withheld story {story.id}", quote.text)


def _fields(library: Library) -> Iterator[Secret]:
    for story in library.stories.values():
        for approval in story.approvals:
            if approval.evidence:
                yield Secret(f"evidence of {story.id}", approval.evidence)
            if approval.withdrawn and approval.withdrawn.reason:
                yield Secret(f"reason of a withdrawal in {story.id}", approval.withdrawn.reason)
    for interview in library.interviews.values():
        if interview.consent:
            yield Secret(f"consent in {interview.id}", interview.consent.recording)
