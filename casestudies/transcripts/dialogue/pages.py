"""Text taken from printed pages, with a form feed between them: what stands at the head and the foot of each is nobody's words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from casestudies.transcripts.labels import is_name_like, split_label

_NUMBER = re.compile(r"\d+")
_NUMBER_ALONE = re.compile(r"\W*(?:[^\W\d_]{1,9}\W{1,3})?#(?:\W{1,3}(?:[^\W\d_]{1,9}\W{1,3})?#)?\W*")
_LINES = 2
"""How many lines a head or a foot may have."""
_LONGEST = 120
"""Characters of one of them."""


def without_page_marks(text: str) -> str:
    """The text, as many lines as it has, without the numbers of its pages and what else comes again above or below them."""
    if "\f" not in text:
        return text
    lines = text.split("\n")
    pages = list(_pages(lines))
    forms = [_form(line) for line in lines]
    counts = Counter(forms)
    found: dict[tuple[str, int, str], list[tuple[int, int]]] = {}
    for n, page in enumerate(pages):
        for k in range(min(_LINES, len(page))):
            for edge, i in (("head", page[k]), ("foot", page[-1 - k])):
                found.setdefault((edge, k, forms[i]), []).append((n, i))
    marks = {
        i
        for (_, _, form), places in found.items()
        if _counts_on(places, lines)
        or (counts[form] == len(places) and _is_title(lines[places[0][1]].strip(), len(places), len(pages)))
        for _, i in places
    }
    return "\n".join("" if i in marks else line for i, line in enumerate(lines))


def _pages(lines: Sequence[str]) -> Iterator[list[int]]:
    """The lines of each page that have words."""
    page: list[int] = []
    for i, line in enumerate(lines):
        if line.startswith("\f") and page:
            yield page
            page = []
        if line.strip():
            page.append(i)
        if "\f" in line[1:] and page:
            yield page
            page = []
    if page:
        yield page


def _form(line: str) -> str:
    return _NUMBER.sub("#", " ".join(line.split()).casefold()) if len(line) <= _LONGEST else ""


def _counts_on(places: Sequence[tuple[int, int]], lines: Sequence[str]) -> bool:
    """Whether lines hold a number that counts on with their pages, and nothing else but a word for it."""
    if len(places) < 2 or not _NUMBER_ALONE.fullmatch(_form(lines[places[0][1]])):
        return False
    return len({int(m[0][:9]) - n for n, i in places if (m := _NUMBER.search(lines[i]))}) == 1


def _is_title(line: str, times: int, pages: int) -> bool:
    """Whether a line that stands at one edge so many times, and nowhere else, is a title: on half of the pages at least (on the
    first there is often none), and what could be a name three times. What a label opens was said.
    """
    often = times > (2 if is_name_like(line) else 1) and 2 * times >= pages - 1
    return often and len(line) <= _LONGEST and split_label(line) is None
