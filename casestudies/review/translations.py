"""Translated quotes: each against its original, which is a judged quote of the same story. Nobody said the words of a translation,
so that it has no verdict of its own: it is published while its original is. That its speaker allows exactly this wording is
what the story's approval says: whoever is quoted is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from casestudies.findings import Finding, Rule, Subject
from casestudies.review.codes import EDITED_REVIEW, TRANSLATION_DIFFERS, TRANSLATION_OF_NOTHING
from casestudies.review.model import Judged
from casestudies.stories.marketplaces import MARKETPLACES
from casestudies.stories.model import Quote, Story, Translation
from casestudies.stories.translating import can_compare, differences, same_language


def with_translations(story: Story, judged: Sequence[Judged], site_language: str) -> tuple[Judged, ...]:
    """The quotes of a story, with its translations held against what they translate."""
    by_id = {one.quote.id: one for one in judged}
    return tuple(_held(one, by_id, story, site_language) if one.quote.translation else one for one in judged)


def _held(one: Judged, by_id: Mapping[str, Judged], story: Story, site_language: str) -> Judged:
    quote, translation = one.quote, one.quote.translation
    original = by_id.get(translation.of) if translation else None
    if translation is None or original is None or original.quote is quote:
        ids = ", ".join(id_ for id_, other in by_id.items() if not other.quote.translation)
        message = f"“{quote.id}” translates a quote that this story does not have. Its quotes are: {ids}."
        return replace(one, findings=(_finding(TRANSLATION_OF_NOTHING, message, quote, story),))
    if original.verdict is None or original.interview is None or not (original.publishes or original.asks):
        # An original that is refused has a finding of its own.
        told = original.quote.translation or original.quote.revised
        message = f"“{original.quote.id}” is not what was said: it is revised, or a translation itself."
        return replace(one, findings=(_finding(TRANSLATION_OF_NOTHING, message, quote, story),) if told else ())
    found = tuple(_problems(quote, translation, original, story, site_language))
    return replace(one, original=original, publishes=original.publishes and not found, findings=found)


def _problems(
    quote: Quote, translation: Translation, original: Judged, story: Story, site_language: str
) -> Iterator[Finding]:
    if quote.person != original.quote.person:
        message = f"“{quote.id}” is credited to somebody other than its original."
        yield _finding(TRANSLATION_OF_NOTHING, message, quote, story)
    source = original.interview
    spoken = source.language if source else ""
    written = translation.told_in(spoken, story.language, site_language)
    terms = MARKETPLACES.get(source.marketplace) if source else None
    if terms is not None and terms.unedited:
        message = f"“{quote.id}” translates a review, which {terms.name} does not allow to be altered."
        yield _finding(EDITED_REVIEW, message, quote, story)
    if not written or same_language(spoken, written):
        message = f"“{quote.id}” would be in the language of its original ({spoken})."
        yield _finding(TRANSLATION_OF_NOTHING, message, quote, story, "Say which language it is in: `lang=en`.")
        return
    if unknown := [language for language in (spoken, written) if not can_compare(language)]:
        message = f"“{quote.id}” cannot be compared with its original: there are no rules for `{unknown[0]}`."
        yield _finding(
            TRANSLATION_DIFFERS, message, quote, story, "Quote the original, or tell it without quotation marks."
        )
        return
    if differ := differences(original.quote.text, quote.text, spoken, written):
        kinds = ", ".join(dict.fromkeys(one.what for one in differ))
        message = f"“{quote.id}” differs from its original “{original.quote.id}”: {kinds}."
        rows = tuple(
            (one.what, f"“{one.said or '–'}” in the original, “{one.translated or '–'}” here") for one in differ
        )
        yield replace(_finding(TRANSLATION_DIFFERS, message, quote, story), confidential=rows)


def _finding(rule: Rule, message: str, quote: Quote, story: Story, remedy: str = "") -> Finding:
    return Finding(rule, quote.place, message, remedy, Subject.of_quote(story.id, quote.id))
