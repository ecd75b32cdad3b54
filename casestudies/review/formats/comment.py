"""What a proposal changes, as one comment for its pull request: codes and kinds; the quotes' own words only where asked for."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.findings import counted
from casestudies.review.formats.markdown import cell, table
from casestudies.review.proposal import Proposal, QuoteChange, StoryChange

MARK = "<!-- casestudies: proposal -->"
"""How the comment is found again, to be updated."""
LONGEST = 60_000
"""Characters; GitHub takes 65,536."""
_MOST_WORDS = 400


def render(proposed: Proposal, *, preview: str = "", words: bool = False) -> str:
    """The comment. `words` prints the words of quotes, as they stand in the story: where anybody can read the branch anyway."""
    lines = [MARK, "## Customer stories", "", *_head(proposed, preview)]
    for number, story in enumerate(proposed.stories):
        added = list(_story(story, words))
        if sum(map(len, lines)) + sum(map(len, added)) > LONGEST:
            lines += [f"And {counted(len(proposed.stories) - number, 'more story', 'more stories')}.", ""]
            break
        lines += added
    lines += ["Words of interviews are never shown here: `casestudies check` shows them in your own terminal.", ""]
    return "\n".join(lines)


def _head(proposed: Proposal, preview: str) -> Iterator[str]:
    if proposed.stops:
        yield f"**The build would stop:** {counted(len(proposed.stops), 'error')}."
        yield ""
    if not proposed.stories:
        yield "No story changes."
        yield ""
    published = counted(proposed.published, "story", "stories")
    if proposed.alone:
        published += f" and {counted(proposed.alone, 'testimonial')}"
    yield f"With this: {published} published, {proposed.withheld} withheld."
    yield ""
    if preview:
        yield f"[Preview](<{preview}>)"
        yield ""


def _story(story: StoryChange, words: bool) -> Iterator[str]:
    yield f"### `{story.id}`: {story.what}, {cell(story.publication)}"
    yield ""
    for approval in story.stale:
        yield f"- No longer covered by the approval of {_shown(approval)}"
    if story.codes:
        yield f"- New findings: {', '.join(story.codes)}"
    if story.stale or story.codes:
        yield ""
    if story.quotes:
        yield from table(("Quote", "Change", "Verdict", "Outcome", "Codes"), (_row(one) for one in story.quotes))
    if words and any(one.text or one.before for one in story.quotes):
        yield from _words(story)


def _row(quote: QuoteChange) -> tuple[str, ...]:
    verdict = quote.kind or f"was {quote.was}"
    if quote.kind and quote.was and quote.was != quote.kind:
        verdict = f"{quote.was} → {quote.kind}"
    return f"`{quote.id}`", quote.what, verdict, quote.outcome, ", ".join(dict.fromkeys(quote.codes))


def _words(story: StoryChange) -> Iterator[str]:
    yield "<details><summary>The quotes' words</summary>"
    yield ""
    for quote in story.quotes:
        for label, text in (("was", quote.before), ("is", quote.text)):
            if text:
                yield f"- `{quote.id}` {label}: {_shown(text)}"
    yield ""
    yield "</details>"
    yield ""


def _shown(text: str) -> str:
    """Words as words: no markup, and nobody is called by a name in them."""
    short = text if len(text) <= _MOST_WORDS else f"{text[:_MOST_WORDS]}…"
    return cell(" ".join(short.split())).replace("@", "@\u200b").replace("#", "#\u200b").replace("://", ":\u200b//")
