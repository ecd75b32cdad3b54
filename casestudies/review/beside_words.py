"""What a row that was brought in holds beside its words: notes and telephone numbers, which are nobody's to publish."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from casestudies.findings import CasestudiesError
from casestudies.review.model import Secret
from casestudies.stories.model import Interview
from casestudies.transcripts.model import Transcript

ROW = "row.csv"
_NUMBER = re.compile(r"(?<![\w:./-])[+(0][\d ()./-]{8,}\d(?![\w:])")
_DIGITS = range(9, 16)  # a day has eight, and two days sixteen
_NOTE = 6  # words; shorter cells are names, places and choices, which any page may hold


def beside_words(interview: Interview, transcripts: Mapping[str, Transcript]) -> Iterator[Secret]:
    """The cells of the row beside a source that are not among what was read of it."""
    path = interview.transcript.with_name(ROW)
    if not path.is_file() or (read := transcripts.get(interview.id)) is None:
        return
    from casestudies.transcripts.sources.tables import table_of  # noqa: PLC0415 - few interviews have such a file

    known = "\n".join(_folded(turn.text) for turn in read.turns)
    try:
        table = table_of(path.read_bytes().decode("utf-8", "replace"), path.name)
    except CasestudiesError:
        return
    for cell in (cell for row in (table.rows if table else ()) for cell in row.cells):
        for number in _NUMBER.findall(cell):
            if sum(map(str.isdigit, number)) in _DIGITS:
                yield Secret(f"number in {ROW}", number)
        if len(cell.split()) >= _NOTE and _folded(cell) not in known:
            yield Secret(f"note in {ROW}", cell)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
