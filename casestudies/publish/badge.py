"""The badge: what was checked of a quote, in plain words. It claims no more than the record says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casestudies.publish.texts import Texts
from casestudies.review.edition import Check, Problem, PublishedQuote, PublishedStory
from casestudies.stories.model import Scope
from casestudies.stories.names import quote_name

# Edits that nobody hears: they are named in the panel, and in the line only where there is nothing else to say.
_UNHEARD = frozenset({"case", "punctuation"})
# Verdicts of words that nobody said.
_REWORDED = frozenset({"revised", "translated"})
_SAID = {"talk": "recording"}
_ELLIPSIS = re.compile(r"…+|\.{3,}|\. \. \.")


@dataclass(frozen=True, slots=True)
class Badge:
    """What was checked of a quote, in words: one line, and the panel that it opens.

    `rows` are (label, sentence) pairs. `proof` is the path of the public record under the site's root, or
    empty, and `page` that of the page on which people read it.
    """

    said: str
    summary: str
    short: str
    verdict: str
    meaning: str
    rows: tuple[tuple[str, str], ...]
    independence: str
    proof: str
    page: str
    media: str
    listen: str

    @property
    def line(self) -> str:
        """Both in one: "Said on 14 September 2026, 12 min 31 s into the interview · two fillers removed"."""
        return " · ".join(filter(None, (self.said, self.summary)))


def badge(quote: PublishedQuote, t: Texts) -> Badge:
    """What was checked of a quote, in the words of `t`."""
    check = quote.check
    if check.verdict not in t["verdicts"]:  # in a preview, where something else than the quote is wrong
        return refused(Problem("", quote.story_src, f"The quote is {check.verdict}.", ""), check.checked_by, t)
    at = t.place_in_time(check.at) if check.at is not None else ""
    named = _named(quote)
    edits = _edits(named, t)
    return Badge(
        said=_said(check, at, t),
        summary=_summary(check, named, t),
        short=at or t["checked_short"],
        verdict=t["verdicts"][check.verdict],
        meaning=_meaning(check, t),
        rows=_rows(quote, at, edits, t),
        independence=t.said("not_independent", publisher=check.checked_by),
        proof=_proof(quote),
        page=proof_page(quote.story) if quote.certificate or quote.translation else "",
        media=quote.media,
        listen=t.said("listen", time=at) if at else t["recording"],
    )


def _meaning(check: Check, t: Texts) -> str:
    """What the verdict means; of words that were written nobody says that they were said."""
    name = f"{check.verdict}_written" if check.written else check.verdict
    meaning = str(t["meanings"].get(name, t["meanings"][check.verdict]))
    return f"{meaning} {t['noted']}" if _is_noted(check) else meaning


def refused(problem: Problem, by: str, t: Texts) -> Badge:
    """What stands in place of a badge where a preview shows a quote that is refused."""
    line = f"{problem.code} {problem.message}"
    rows = (*problem.rows, ("→", problem.help))
    independence = t.said("not_independent", publisher=by)
    return Badge("", line, problem.code, "", problem.message, rows, independence, "", "", "", "")


def proof_path(quote: PublishedQuote) -> str:
    """Where the public record of a quote stands, under the site's root."""
    return f"casestudies/proofs/{quote_name(quote.story, quote.id)}.json"


def _proof(quote: PublishedQuote) -> str:
    """The record of a quote; of a translation, that of what was said."""
    if quote.translation:
        return f"casestudies/proofs/{quote_name(quote.story, quote.translation.original.partition('#')[2])}.json"
    return proof_path(quote) if quote.certificate else ""


def proof_page(story: str) -> str:
    """Where people read what was checked of a story's quotes, under the site's root."""
    return f"casestudies/proofs/{story.replace('/', '--')}.html"


def sheet_path(story: PublishedStory) -> str:
    """Where the sheet of a story stands under the site's root; empty where its words may not be used for selling."""
    return f"casestudies/sheets/{story.id.replace('/', '--')}.html" if Scope.SALES in story.scopes and story.src else ""


def _is_noted(check: Check) -> bool:
    """Whether nobody recorded the words, so that notes of them are all there is to compare with."""
    return check.source == "notes" and check.verdict not in _REWORDED


def _said(check: Check, at: str, t: Texts) -> str:
    """When and how it was said, or nothing for wording that was not taken from an interview."""
    if check.interview_date is None:
        return ""
    form = _SAID.get(check.source, "written" if check.written else check.source)
    form = "recording_at" if check.source == "recording" and at else form
    return str(t["said"][form]).format(date=t.date(check.interview_date), time=at)


def _rows(quote: PublishedQuote, at: str, edits: Sequence[str], t: Texts) -> tuple[tuple[str, str], ...]:
    check = quote.check
    rows = []
    if check.interview_date is not None:
        form = "recording_at" if check.source == "recording" and at else check.source
        label = t["row_written" if check.written else "row_said"]
        rows.append((label, t["sources"][form].format(date=t.date(check.interview_date), time=at)))
    if check.verdict not in _REWORDED:
        listed = t["separator"].join(edits)
        rows.append((t["row_edited"], f"{listed[:1].upper()}{listed[1:]}" if listed else t["unchanged"]))
    form = "checked_noted" if _is_noted(check) else "checked_written" if check.written else "checked_by"
    form = f"checked_{check.verdict}" if check.verdict in _REWORDED else form
    rows.append((t["row_checked"], t.said(form, publisher=check.checked_by, date=t.date(check.checked_on))))
    if check.corrected:
        rows.append((t["row_heard"], t["heard_again"]))
    if check.by_hand:
        rows.append((t["row_speaker"], t["assigned_by_hand"]))
    rows.extend((t["row_disclosed"], sentence) for sentence in quote.disclosures)
    return tuple(rows)


def _named(quote: PublishedQuote) -> tuple[tuple[str, int], ...]:
    """The edits as a reader sees them: what was left out before a capital in brackets has no ellipsis to show it."""
    marks = len(_ELLIPSIS.findall(quote.text))
    named: list[tuple[str, int]] = []
    for name, count in quote.check.edits:
        if name == "ellipsis":
            named += [(name, min(count, marks)), ("sentence-start", count - min(count, marks))]
        else:
            named.append((name, count))
    return tuple((name, count) for name, count in named if count)


def _summary(check: Check, named: Sequence[tuple[str, int]], t: Texts) -> str:
    """What was done to the words, as short as it can be said: edits that a listener would not hear only where there is
    nothing else to say.
    """
    heard = [edit for edit in named if edit[0] not in _UNHEARD]
    edits = _edits(heard or named, t)
    if check.verdict in {"verbatim", *_REWORDED} or not edits:
        return str(t["verdicts"][check.verdict])
    if len(edits) <= 2:
        return ", ".join(edits)
    return t.counted("small_edits", sum(count for _, count in heard))


def _edits(edits: Sequence[tuple[str, int]], t: Texts) -> tuple[str, ...]:
    """Edits in words, those the texts have no words for counted together at the end."""
    known = [t.plural(t["edits"][name], count) for name, count in edits if name in t["edits"]]
    others = sum(count for name, count in edits if name not in t["edits"])
    return (*known, t.counted("small_edits", others)) if others else tuple(known)
