"""The record that is printed: a story and its quotes as they were judged, never the author's text read a second time."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from casestudies.quotes.languages import primary
from casestudies.quotes.model import Kind, Verdict
from casestudies.review import release
from casestudies.review.edition import (
    Certificate,
    Check,
    PublishedQuote,
    PublishedResult,
    PublishedStory,
    PublishedTranslation,
)
from casestudies.review.model import Judged, Reviewed
from casestudies.stories import asset_paths
from casestudies.stories.marketplaces import MARKETPLACES
from casestudies.stories.model import Customer, Form, Interview, Library, Person, Scope, SourceKind, Story
from casestudies.stories.project import Project


def of_story(reviewed: Reviewed, library: Library, project: Project, today: dt.date) -> PublishedStory:
    """A story with everything that its approvals release, and nothing more.

    Only a preview asks for a story that does not publish; there it shows what it would if everything were allowed.
    """
    story, stands = reviewed.story, reviewed.standing
    customer = library.customers.get(story.customer) or Customer(story.customer, story.customer, story.place)
    interviews = [library.interviews[i] for i in story.interviews if i in library.interviews]
    scopes = stands.scopes if reviewed.publishes else frozenset(Scope)
    said = release.disclosures(customer, interviews, project.language)
    return PublishedStory(
        id=story.id,
        src=story.src,
        title=story.title,
        summary=story.summary,
        customer=release.released(customer, scopes),
        body=with_references(story, left_out={j.quote.id for j in reviewed.judged if j.left_out}),
        quotes=tuple(
            replace(
                _of_quote(j, story, customer, scopes, said, project, today),
                clip=reviewed.clips.get(j.quote.id) if Scope.MEDIA in scopes else None,
            )
            for j in reviewed.judged
            if not j.left_out
        ),
        results=tuple(
            PublishedResult(r.figure, r.label, r.quote, r.typicality, r.before, r.before_quote) for r in story.results
        ),
        tags=story.tags,
        disclosures=(*said, *release.qualified_inline(reviewed.judged, project.language)),
        approved_on=stands.approved_on,
        interview_dates=tuple(sorted({i.date for i in interviews})),
        scopes=scopes,
        language=foreign(story, interviews, project.language),
        date=story.date,
        image=story.image,
    )


def foreign(story: Story, interviews: Sequence[Interview], site: str) -> str:
    """The language that a story is written in, where that is not the site's: as its author says, else the one language
    of all its interviews, without regions where they differ.
    """
    if story.language:
        return "" if story.language.lower() == site.lower() else story.language

    exact = {interview.language for interview in interviews}
    common = {primary(language) for language in exact}
    if len(common) != 1 or common == {primary(site)}:
        return ""
    return (exact if len(exact) == 1 else common).pop()


def _of_quote(
    judged: Judged,
    story: Story,
    customer: Customer,
    scopes: frozenset[Scope],
    said: tuple[str, ...],
    project: Project,
    today: dt.date,
) -> PublishedQuote:
    quote, basis = judged.quote, judged.original or judged
    interview = basis.interview
    language = interview.language if interview else project.language
    if quote.translation:
        language = quote.translation.told_in(language, story.language, project.language)
    translation = _translation(judged, story, project.language)
    person = customer.people.get(quote.person or "") or Person("", quote.credited)
    public = interview is not None and interview.kind.is_public and bool(interview.address)
    before = interview if public and Scope.NAME in scopes else None
    return PublishedQuote(
        ref=f"{story.id}#{quote.id}",
        id=quote.id,
        story=story.id,
        story_src=story.src,
        story_title=story.title,
        text=quote.text,
        language=language,
        form=quote.form,
        attribution=release.attribution(person, customer, scopes, project.language),
        customer=customer.id if Scope.NAME in scopes else "",
        check=_check(judged, project, today),
        scopes=scopes,
        disclosures=(
            *said,
            *([translation.label] if translation else []),
            *release.typicality(story, quote, language),
            *([release.qualified(project.language)] if judged.qualified else []),
        ),
        media=_media(basis, interview) if Scope.MEDIA in scopes else "",
        tags=story.tags,
        certificate=_certificate(judged),
        fragment=judged.fragment,
        aside=quote.aside,
        translation=translation,
        published_at=before.address if before else "",
        published_on=_host(before) if before else "",
    )


def _translation(judged: Judged, story: Story, language: str) -> PublishedTranslation | None:
    """What a translation says of itself; nothing for a quote that is none, or whose original is not there."""
    original, made = judged.original, judged.quote.translation
    if original is None or original.interview is None or made is None:
        return None
    label = release.translated(made.by, original.interview.language, language)
    return PublishedTranslation(f"{story.id}#{original.quote.id}", made.by, label)


def _host(source: Interview) -> str:
    """What the place is called where words were published first."""
    terms = MARKETPLACES.get(source.marketplace)
    return terms.name.removeprefix("the ") if terms else urlsplit(source.address).netloc.removeprefix("www.")


def _check(judged: Judged, project: Project, today: dt.date) -> Check:
    """What the badge says. Notes are somebody's hearing, so that words taken from them are never called verbatim."""
    basis = judged.original or judged
    verdict, interview = basis.verdict, basis.interview
    if verdict is None or interview is None:
        kind = "revised" if judged.quote.revised else Kind.NOT_FOUND.value
        return Check(kind, None, project.publisher, today)
    kind = verdict.kind.value
    if interview.kind is SourceKind.NOTES and verdict.kind is Kind.VERBATIM:
        kind = Kind.LIGHT.value
    if judged.original:
        kind = judged.kind
    return Check(
        verdict=kind,
        interview_date=interview.date,
        checked_by=project.publisher,
        checked_on=today,
        source=interview.kind.value,
        at=verdict.found.start if verdict.found else None,
        edits=() if judged.original else tuple(Counter(edit.rule.name for edit in verdict.edits).items()),
        corrected=bool(verdict.corrections),
        by_hand=basis.by_hand,
    )


def _media(judged: Judged, interview: Interview | None) -> str:
    """The recording at the second of the quote, by the W3C's Media Fragments (`#t=`)."""
    if interview is None or not interview.media:
        return ""
    found = judged.verdict.found if judged.verdict else None
    return interview.media if found is None or found.start is None else f"{interview.media}#t={int(found.start)}"


def _certificate(judged: Judged) -> Certificate | None:
    verdict: Verdict | None = judged.verdict
    if verdict is None or verdict.found is None or not judged.publishes:
        return None
    return Certificate(
        kind=verdict.kind,
        passage=replace(verdict.found, text="", speaker=None),
        transcript_sha256=judged.transcript_sha256,
        language=verdict.language,
        edits=tuple((edit.rule.code, edit.rule.name) for edit in verdict.edits),
        corrections=len(verdict.corrections),
        by_hand=judged.by_hand,
    )


def with_references(story: Story, left_out: Collection[str] = ()) -> str:
    """The body with every quote replaced by a reference to its record, which is all that a publisher ever prints; without
    those that are left out.
    """
    body = story.body
    for quote in sorted(story.quotes, key=lambda q: q.begin, reverse=True):
        reference = f"!quote[{story.id}#{quote.id}]"
        if quote.form is Form.BLOCK:
            reference = "\n" if quote.id in left_out else f"\n{reference}\n\n"
        body = body[: quote.begin] + reference + body[quote.end :]
    return body


def assets(story: Story, published: PublishedStory) -> Iterator[str]:
    """The files under docs_dir that a printed story uses: what its text names, and what was released of the customer."""
    yield from asset_paths(story)
    yield from (path for path in (published.customer.logo, *(q.attribution.photo for q in published.quotes)) if path)
    yield from (quote.clip.file for quote in published.quotes if quote.clip)
