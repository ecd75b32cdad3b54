"""Words that others published before: reviews and posts. What their writers and marketplaces ask, and what is chosen of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from casestudies.findings import Finding, Place, Subject
from casestudies.quotes.model import Kind
from casestudies.review.codes import EDITED_REVIEW, MARKETPLACE_TERMS, NO_ADDRESS, ONLY_THE_BEST, PSEUDONYM
from casestudies.review.model import Judged
from casestudies.stories.marketplaces import MARKETPLACES
from casestudies.stories.model import Customer, Interview, Library, Scope, Story


def of_reviews(
    story: Story, customer: Customer, judged: Sequence[Judged], scopes: Collection[Scope]
) -> Iterator[Finding]:
    """What stands against quotes from reviews and posts, apart from their words. `scopes` are those that are approved."""
    told: set[str] = set()
    for one in judged:
        source, subject = one.interview, Subject.of_quote(story.id, one.quote.id)
        if source is None or not source.kind.is_public:
            continue
        person = customer.people.get(one.quote.person or "")
        labels = [label for label, id_ in source.speakers.items() if id_ == one.quote.person]
        if person and Scope.NAME in scopes and not any(_same_name(label, person.name) for label in labels):
            message = f"Quote “{one.quote.id}” was written under a different name from the one it is credited to."
            yield Finding(PSEUDONYM, one.quote.place, message, "", subject, (("written by", ", ".join(labels)),))
        if not source.address:
            message = f"Quote “{one.quote.id}” is from a {source.kind.value}, and `{source.id}` has no address."
            yield Finding(NO_ADDRESS, source.place, message, "", story.id)
        yield from _terms(story, one, source, told)


def _terms(story: Story, one: Judged, source: Interview, told: set[str]) -> Iterator[Finding]:
    terms = MARKETPLACES.get(source.marketplace)
    if terms is None:
        return
    edited = one.verdict is not None and one.verdict.stands and one.verdict.kind is not Kind.VERBATIM
    if terms.unedited and edited:
        message = f"Quote “{one.quote.id}” differs from the review, which {terms.name} does not allow."
        yield Finding(EDITED_REVIEW, one.quote.place, message, "", Subject.of_quote(story.id, one.quote.id))
    if source.marketplace not in told:
        told.add(source.marketplace)
        message = f"The terms of {terms.name} are not known here."
        remedy = "Find and read them before this is published."
        if terms.read_on:
            message = f"{terms.name} asks: {terms.asks} (read on {terms.read_on.isoformat()})."
            remedy = f"Read them as they are today: {terms.source}"
        yield Finding(MARKETPLACE_TERMS, source.place, message, remedy, story.id)


def _same_name(label: str, name: str) -> bool:
    """Whether a name is the one that a label gives, whole or shortened: `Nell H.` and `Nell Hart`."""
    written, printed = ([word.casefold() for word in re.findall(r"[^\W_]+", text)] for text in (label, name))
    if not written or len(written) > len(printed) or sorted(written) == sorted(printed):
        return sorted(written) == sorted(printed)
    first = written[0] == printed[0]
    return first and all(any(whole.startswith(word) for whole in printed) for word in written)


def only_the_best(library: Library, published: Collection[str]) -> Iterator[Finding]:
    """A note where sources with ratings are kept back that are all worse than those which are `published` (interviews' ids)."""
    rated = {id_: share for id_, one in library.interviews.items() if (share := _share(one.rating)) is not None}
    shown = [share for id_, share in rated.items() if id_ in published]
    others = [share for id_, share in rated.items() if id_ not in published]
    if shown and others and max(others) <= min(shown) and min(others) < min(shown):
        place = Place(next(library.interviews[id_].place.path for id_ in sorted(rated) if id_ in published))
        message = (
            f"{len(shown)} of {len(rated)} rated sources are published, and none of the others has a better rating."
        )
        yield Finding(ONLY_THE_BEST, place, message)


def _share(rating: str) -> float | None:
    value, _, best = rating.partition("/")
    return float(value) / float(best) if best and float(best) else None
