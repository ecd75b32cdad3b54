"""What a site holds as rows: for spreadsheets, CRMs and sales tools. Pure: a review comes in, rows come out.

The public view is the edition's, and holds nothing else. The private view adds what is withheld and why, and who approved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from casestudies.review.edition import PublishedQuote
from casestudies.review.model import Review, Reviewed
from casestudies.stories.model import Approval, Scope

QuoteRow = Mapping[str, str]


class What(StrEnum):
    """What there is a row of."""

    STORIES = "stories"
    QUOTES = "quotes"
    APPROVALS = "approvals"
    PEOPLE = "people"


def rows(review: Review, what: What, *, private: bool) -> list[QuoteRow]:
    """The rows, all with the same keys. Approvals have no public view: it is empty."""
    made: dict[What, Iterator[QuoteRow]] = {
        What.STORIES: _stories(review, private=private),
        What.QUOTES: _all_quotes(review) if private else map(_quote, review.edition.quotes),
        What.APPROVALS: _approvals(review) if private else iter(()),
        What.PEOPLE: _all_people(review) if private else _people(review),
    }
    return list(made[what])


def _stories(review: Review, *, private: bool) -> Iterator[QuoteRow]:
    printed = {story.id: story for story in review.edition.records}
    for reviewed in review.stories:
        story = printed.get(reviewed.story.id)
        if story is None and not private:
            continue
        row = {
            "story": reviewed.story.id,
            "title": reviewed.story.title,
            "customer": (story.customer.name if story else "") or (_company(review, reviewed) if private else ""),
            "published": "yes" if story else "no",
            "quotes": str(len(story.quotes if story else reviewed.story.quotes)),
            "approved_on": _iso(story.approved_on if story else None),
            "scopes": " ".join(scope for scope in Scope if scope in reviewed.standing.scopes) if story else "",
        }
        if private:
            row |= {"state": reviewed.standing.state.value, "until": _iso(reviewed.standing.until)}
            row |= {"why_withheld": "" if story else "; ".join(reviewed.reasons)}
        yield row


def _quote(quote: PublishedQuote) -> dict[str, str]:
    by = quote.attribution
    return {
        "quote": quote.ref,
        "text": quote.text,
        "name": by.name,
        "role": by.role,
        "company": by.company,
        "language": quote.language,
        "date": _iso(quote.check.interview_date),
        "source": quote.check.source,
        "first_published": quote.published_at,
        "verdict": quote.check.verdict,
        "scopes": " ".join(scope for scope in Scope if scope in quote.scopes),
        "disclosures": " ".join(quote.disclosures),
    }


def _all_quotes(review: Review) -> Iterator[QuoteRow]:
    printed = {quote.ref: quote for quote in review.edition.quotes}
    for reviewed in review.stories:
        for judged in reviewed.judged:
            ref, source = f"{reviewed.story.id}#{judged.quote.id}", judged.interview
            customer = review.library.customers.get(reviewed.story.customer)
            person = customer.people.get(judged.quote.person or "") if customer else None
            known = {
                "quote": ref,
                "text": judged.quote.text,
                "name": person.name if person else judged.quote.credited,
                "role": person.role if person else "",
                "company": customer.name if customer else "",
                "language": source.language if source else "",
                "date": _iso(source.date if source else None),
                "source": source.kind.value if source else "",
                "first_published": source.address if source else "",
                "verdict": judged.kind,
                "scopes": "",
                "disclosures": "",
            }
            row = known | ({k: v for k, v in _quote(printed[ref]).items() if v} if ref in printed else {})
            yield row | {
                "published": "yes" if ref in printed else "no",
                "rating": source.rating if source else "",
                "interview": source.id if source else "",
                "why_withheld": "" if ref in printed else "; ".join(reviewed.reasons),
            }


def _approvals(review: Review) -> Iterator[QuoteRow]:
    for reviewed in review.stories:
        for number, approval in enumerate(reviewed.story.approvals):
            yield {
                "story": reviewed.story.id,
                "by": approval.by,
                "role": approval.role,
                "on": _iso(approval.on),
                "scopes": " ".join(scope for scope in Scope if scope in approval.scope),
                "holds": "yes" if number in reviewed.standing.held else "no",
                "until": _iso(approval.expires),
                "withdrawn_on": _iso(approval.withdrawn.on if approval.withdrawn else None),
                "content": approval.content,
                "evidence": approval.evidence,
            }


def _people(review: Review) -> Iterator[QuoteRow]:
    """Those whose names are published, once each."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for quote in review.edition.quotes:
        by = quote.attribution
        if by.name:
            found.setdefault((by.name, by.role, by.company), []).append(quote.ref)
    for (name, role, company), refs in found.items():
        yield {"name": name, "role": role, "company": company, "quotes": " ".join(refs)}


def _all_people(review: Review) -> Iterator[QuoteRow]:
    for customer in review.library.customers.values():
        for person in customer.people.values():
            theirs = [r for r in review.stories if r.story.customer == customer.id]
            quoted = [r.story.id for r in theirs if any(q.person == person.id for q in r.story.quotes)]
            given = [a for r in theirs for n, a in enumerate(r.story.approvals) if n in r.standing.held]
            sources = [
                i.id
                for i in review.library.interviews.values()
                if person.id in i.speakers.values() and i.customer == customer.id
            ]
            yield {
                "person": person.id,
                "name": person.name,
                "role": person.role,
                "company": customer.name,
                "customer": customer.id,
                "interviews": " ".join(sources),
                "quoted_in": " ".join(quoted),
                "last_approval": max((_iso(a.on) for a in given if _by(a, person.name)), default=""),
            }


def _by(approval: Approval, name: str) -> bool:
    return approval.by.casefold() == name.casefold()


def _company(review: Review, reviewed: Reviewed) -> str:
    customer = review.library.customers.get(reviewed.story.customer)
    return customer.name if customer else ""


def _iso(day: object) -> str:
    return "" if day is None else str(day)
