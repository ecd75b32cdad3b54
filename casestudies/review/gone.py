"""What was published for other people's pages once, and no longer is.

There is no database, and none is needed: a status file that is missing means the same to the script as a tombstone, so a
deleted story is withdrawn as well. Tombstones make it certain where a server answers every address with some page. They
are left only for quotes that the story's own record shows to have been approved for widgets in exactly the present
wording: the id of a quote that was never published must not become public, not even as a hash to be counted.
"""

from __future__ import annotations

from collections.abc import Sequence

from casestudies.review.edition import PublishedStory
from casestudies.review.model import Reviewed
from casestudies.stories.model import Form, Scope


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
            seen = {look.quote for approval in story.approvals for look in approval.seen}
            never = {j.quote.id for j in one.judged if j.asks} - seen
            blocks = (quote for quote in story.quotes if quote.form is Form.BLOCK and quote.id not in never)
            refs = (f"{story.id}#{quote.id}" for quote in blocks)
            found += [ref for ref in refs if ref not in still]
    return tuple(found)
