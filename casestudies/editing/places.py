"""Where things stand in a text that is being written: characters to lines and columns and back, quotes to their words."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from casestudies.editing.bench import Draft
from casestudies.findings import Finding
from casestudies.review.model import Judged
from casestudies.stories.model import Form, Quote

_GAP = r"(?:[\s>*_`\\]|\[|\]\([^)]*\))*"
"""What Markdown may put between two letters of a quote's words: line ends with their `>`, emphasis, links."""


@dataclass(frozen=True, slots=True)
class TextLines:
    """A text by lines: a place is a line and a character of it, both from 0."""

    text: str
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", [0, *(m.end() for m in re.finditer("\n", self.text))])

    def place(self, offset: int) -> tuple[int, int]:
        """The line and character of an offset."""
        line = bisect_right(self.starts, offset) - 1
        return line, offset - self.starts[line]

    def offset(self, line: int, character: int) -> int:
        """The offset of a line and character, within the text."""
        if line >= len(self.starts):
            return len(self.text)
        return min(self.starts[line] + character, self.end(line))

    def end(self, line: int) -> int:
        """Where a line ends, without its line end."""
        return self.starts[line + 1] - 1 if line + 1 < len(self.starts) else len(self.text)

    def line(self, line: int) -> str:
        """A line's text."""
        return self.text[self.starts[line] : self.end(line)] if line < len(self.starts) else ""


def span_of(draft: Draft, quote: Quote) -> tuple[int, int]:
    """The characters of the words of a quote in the draft's text, without marks, attribution and what leads its lines."""
    begin, end = draft.body_at + quote.begin, draft.body_at + quote.end
    if quote.form is Form.BLOCK:
        return _trimmed(draft.text, *(_words_in(draft.text, begin, end, quote.text) or (begin, end)))
    return _trimmed(draft.text, begin, end)


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    while begin < end and text[begin] in " \t\n>":
        begin += 1
    while end > begin and text[end - 1] in " \t\n>":
        end -= 1
    return begin, end


def _words_in(text: str, begin: int, end: int, words: str) -> tuple[int, int] | None:
    """Where words stand, however Markdown wraps them; None where they stand nowhere, or more than once."""
    parts = words.split()
    if not parts:
        return None
    pattern = _GAP.join(re.escape(part) for part in parts)
    found = list(re.finditer(pattern, text[begin:end]))
    return (begin + found[0].start(), begin + found[0].end()) if len(found) == 1 else None


def faults_of(draft: Draft, judged: Judged) -> list[tuple[int, int]]:
    """The words of a quote that are at fault; the whole quote where they cannot be told apart in the text."""
    begin, end = span_of(draft, judged.quote)
    verdict = judged.verdict
    found = []
    for edit in verdict.edits if verdict else ():
        if not edit.permitted and edit.quoted.strip() and edit.quoted != judged.quote.text:
            place = _words_in(draft.text, begin, end, edit.quoted)
            if place:
                found.append(place)
    return found or [(begin, end)]


def place_of(lines: TextLines, finding: Finding) -> tuple[int, int]:
    """The characters that a finding about a file points at: from its column to the end of its line."""
    line = max(0, finding.place.line - 1)
    if line >= len(lines.starts):
        return len(lines.text), len(lines.text)
    begin, end = lines.starts[line], lines.end(line)
    if finding.place.column:
        begin = min(begin + finding.place.column - 1, end)
    else:
        begin += len(lines.line(line)) - len(lines.line(line).lstrip())
    return begin, end if finding.place.line else begin
