"""The nearest faithful wording of a refused quote."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.model import Verdict
from casestudies.quotes.reading import Source


def wordings(verdict: Verdict, source: Source) -> Iterator[str]:
    """Wordings near to the quote and to its source, nearest first. Whether one holds is for the verdict to say."""
    found = verdict.found
    if found is None:
        return
    codes = {e.rule.code for e in verdict.edits if not e.permitted}
    if codes <= {"Q220", "Q221"}:
        text = verdict.quote
        yield ("… " if "Q220" in codes else "") + (text.rstrip(" .!,;:") + " …" if "Q221" in codes else text)
    yield found.text.replace("\n", " ")
