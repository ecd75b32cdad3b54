"""What was published for other people's pages once, and no longer is.

There is no database, and none is needed: a status file that is missing means the same to the script as a tombstone, so a
deleted story is withdrawn as well. Tombstones make it certain where a server answers every address with some page. They
are left only for quotes that the story's own record shows to have been approved for widgets in exactly the present
wording: the id of a quote that was never published must not become public, not even as a hash to be counted.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from casestudies.review.edition import PublishedStory, WithdrawnRecord
from casestudies.review.model import Reviewed
from casestudies.stories.model import Form, Scope

NOTICE = dt.timedelta(days=30)
"""How long feeds say that something was withdrawn. A reader of feeds that is in use asks again within that time."""


def withdrawn_lately(
    reviewed: Sequence[Reviewed], stories: Sequence[PublishedStory], today: dt.date
) -> Iterator[WithdrawnRecord]:
    """The stories, and the quotes that stood alone, whose approval in exactly the present wording was withdrawn not long ago, and
    which are not published today.
    """
    published = {story.id for story in stories}
    for one in reviewed:
        story, covered = one.story, one.standing.covered
        ours = (a for a in story.approvals if a.content in covered and Scope.SITE in a.scope and a.withdrawn)
        days = [a.withdrawn.on for a in ours if a.withdrawn and today - NOTICE < a.withdrawn.on <= today]
        if days and story.id not in published:
            page = () if story.is_alone else (story.id,)
            yield from (WithdrawnRecord(ref, max(days)) for ref in (*page, *_stood_alone(one)))


def once_published(reviewed: Sequence[Reviewed], stories: Sequence[PublishedStory]) -> tuple[str, ...]:
    """The quotes (`story#id`) that were approved for widgets and may not be embedded today, or not be published at all.

    `stories` are those of the edition.
    """
    published = {story.id: story for story in stories}
    found = []
    for one in reviewed:
        story, covered = one.story, one.standing.covered
        today = published.get(story.id)
        still = {quote.ref for quote in today.quotes if Scope.WIDGET in quote.scopes} if today else set()
        if any(a.content in covered and Scope.WIDGET in a.scope for a in story.approvals):
            found += [ref for ref in _stood_alone(one) if ref not in still]
    return tuple(found)


def _stood_alone(one: Reviewed) -> Iterator[str]:
    """The quotes of an approved story that stood alone; not those of which nobody answered what had to be asked."""
    seen = {look.quote for approval in one.story.approvals for look in approval.seen}
    never = {j.quote.id for j in one.judged if j.asks} - seen
    blocks = (quote for quote in one.story.quotes if quote.form is Form.BLOCK and quote.id not in never)
    yield from (f"{one.story.id}#{quote.id}" for quote in blocks)
