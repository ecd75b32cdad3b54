"""Whether a quote may stand on other people's pages, and if not, why."""

from __future__ import annotations

from casestudies.findings import CasestudiesError, Finding, Place, Severity
from casestudies.publish.embeds import picture
from casestudies.publish.embeds.codes import NO_PICTURE, NO_WIDGET, NOT_ALONE, NOT_PUBLISHED, UNKNOWN
from casestudies.publish.embeds.made import Embeds, Testimonial
from casestudies.review import Review, Reviewed
from casestudies.stories.model import Form, Quote


class RefusedError(CasestudiesError):
    """The quote is there, and may not be embedded."""


def permitted(ref: str, embeds: Embeds, review: Review, *, as_picture: bool = False) -> Testimonial:
    """The testimonial `story#id`, if it may be embedded (and drawn, `as_picture`).

    Raises RefusedError where it may not, and CasestudiesError where there is no such quote.
    """
    found = embeds.testimonial(ref)
    if found and (not as_picture or picture.possible(found, embeds.picture_font)):
        return found
    story, _, name = ref.partition("#")
    reviewed = next((r for r in review.stories if r.story.id == story), None)
    quote = next((q for q in reviewed.story.quotes if q.id == name), None) if reviewed else None
    if reviewed is None or quote is None:
        # A story that has a file may not have been read.
        errors = (f for f in review.findings if f.severity is Severity.ERROR and f.subject.partition("#")[0] == story)
        unread = next(errors, None) if reviewed is None else None
        raise CasestudiesError(unread or Finding(UNKNOWN, Place("embed"), f"There is no quote “{ref}”."))
    if found:
        raise RefusedError(Finding(NO_PICTURE, quote.place, f"“{ref}” cannot be drawn."))
    raise RefusedError(_refusal(reviewed, quote))


def _refusal(reviewed: Reviewed, quote: Quote) -> Finding:
    story = reviewed.story
    if not reviewed.publishes:
        return Finding(NOT_PUBLISHED, quote.place, f"“{story.id}” is withheld: {'; '.join(reviewed.reasons)}.")
    if quote.form is not Form.BLOCK:
        return Finding(NOT_ALONE, quote.place, f"“{story.id}#{quote.id}” stands in running text.")
    return Finding(NO_WIDGET, story.place, f"“{story.id}” is approved, but not for widgets.")
