"""What was published for other people's pages once, and no longer is.

There is no database, and none is needed: a status file that is missing means the same to the script as a tombstone, so a
deleted story is withdrawn as well. Tombstones make it certain where a server answers every address with some page. They
are left only for quotes that the story's own record shows to have been approved for widgets in exactly the present
wording: the id of a quote that was never published must not become public, not even as a hash to be counted.
"""

from __future__ import annotations

from casestudies.review import Review
from casestudies.stories.model import Form, Scope


def once_published(review: Review) -> tuple[str, ...]:
    """The quotes (`story#id`) that were approved for widgets and today may not be embedded, or not be published at all."""
    published = {story.id: story for story in review.edition.stories if not story.preview}
    found = []
    for reviewed in review.stories:
        story, digest = reviewed.story, reviewed.standing.digest
        today = published.get(story.id)
        still = {quote.ref for quote in today.quotes if Scope.WIDGET in quote.scopes} if today else set()
        if digest and any(a.content == digest and Scope.WIDGET in a.scope for a in story.approvals):
            refs = (f"{story.id}#{quote.id}" for quote in story.quotes if quote.form is Form.BLOCK)
            found += [ref for ref in refs if ref not in still]
    return tuple(found)
