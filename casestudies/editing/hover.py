"""What is told of a quote where it stands: its passage and what surrounds it, when it was said, every edit. For its author."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casestudies.editing.bench import Draft
from casestudies.review.model import Judged
from casestudies.review_room.room import private_turns
from casestudies.transcripts.clock import format_timestamp

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&$])")


def hover_of(draft: Draft, judged: Judged) -> str:
    """Markdown in which nothing that was said, or written by somebody else, is markup."""
    return "\n\n".join(_parts(draft, judged))


def touches_private(draft: Draft, judged: Judged) -> bool:
    """Whether what surrounds a quote lies in a stretch that is shown to nobody."""
    interview, verdict = judged.interview, judged.verdict
    if interview is None or not interview.private or verdict is None or verdict.found is None:
        return False
    turns = [span.turn for span in verdict.found.spans]
    hidden = private_turns(draft.transcripts[interview.id], interview)
    return bool(turns) and any(turns[0] - 1 <= number <= turns[-1] + 1 for number in hidden)


def _parts(draft: Draft, judged: Judged) -> Iterator[str]:
    verdict = judged.verdict
    if verdict is None:
        told = {
            "revised": "**revised by the customer**",
            "translated": "**translated**: its figures, names and negations are those of the original",
        }
        yield told.get(judged.kind, "**not judged**: nobody could be held to these words")
        return
    state = "asks: its speaker must see this" if judged.asks else "seen by its speaker" if judged.settled else ""
    when = format_timestamp(verdict.found.start) if verdict.found and verdict.found.start is not None else ""
    where = judged.interview.id if judged.interview else ""
    yield " · ".join(part for part in (f"**{verdict.kind}**", state, plain(where), when) if part)
    if touches_private(draft, judged):
        yield "What surrounds it is marked as private in interview.yml, and shown to nobody."
        return
    if context := verdict.context:
        if context.question:
            yield f"*Asked:* {plain(context.question)}"
        yield " ".join(p for p in (plain(context.before), f"**{plain(verdict.passage)}**", plain(context.after)) if p)
        yield from (f"*Left out:* {plain(text)}" for text in (*context.rest, *context.left_out) if text.strip())
    elif verdict.passage:
        yield f"*Said:* {plain(verdict.passage)}"
    for edit in verdict.edits:
        if edit.said or edit.quoted:
            mark = "" if edit.permitted else " (not permitted)"
            yield f"*{edit.rule.name.replace('-', ' ')}{mark}:* {plain(edit.told)}"
    if verdict.remedy:
        yield f"*Faithful wording:* {plain(verdict.remedy)}"
    if verdict.longer:
        yield f"*Asks nothing:* {plain(verdict.longer)}"


def plain(text: str) -> str:
    """Text with every mark that Markdown could read as its own escaped."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
