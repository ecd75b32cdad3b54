"""Text taken from printed pages, with a form feed between them, or with numbered lines that begin again on each: what stands at
the head and the foot of each is nobody's words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from casestudies.transcripts.labels import is_name_like, split_label

_NUMBER = re.compile(r"\d+")
_NUMBER_ALONE = re.compile(r"\W*(?:[^\W\d_]{1,9}\W{1,3})?#(?:\W{1,3}(?:[^\W\d_]{1,9}\W{1,3})?#)?\W*")
_LINES = 2
"""How many lines a head or a foot may have."""
_LONGEST = 120
"""Characters of one of them."""
_NUMBERED_LINE = re.compile(r"(?P<number>[ \t]{0,40}\d{1,2})(?:(?P<words>[ \t]{1,80}\S.*)|[ \t]*)")
_BETWEEN = 8
"""How many lines may stand between the numbered lines of two pages."""


def without_page_marks(text: str) -> str:
    """The text, as many lines as it has, without the numbers of its pages and what else comes again above or below them."""
    if "\f" not in text:
        return _without_line_numbers(text)
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
    return _without_line_numbers("\n".join("" if i in marks else line for i, line in enumerate(lines)))


def _without_line_numbers(text: str) -> str:
    """The text without the numbers of its lines, where those of two pages at least count from one: nothing else on such a page was
    said. A numbered line in capitals, set in, is a heading (`CROSS-EXAMINATION`).
    """
    lines = text.split("\n")
    pages = _numbered_pages(lines)
    written = sum(bool(line.strip()) for line in lines)
    if len(pages) < 2 or 5 * sum(map(len, pages)) < 3 * written:
        return text
    between = [range(max(one) + 1, min(other)) for one, other in pairwise(pages)]
    marks = {i for gap in between if sum(bool(lines[i].strip()) for i in gap) <= _BETWEEN for i in gap}
    forms = {_form(lines[i]) for i in marks} - {""}
    outside = (*range(min(pages[0])), *range(max(pages[-1]) + 1, len(lines)))
    marks |= {i for i in outside if _form(lines[i]) in forms}
    words = {i: m["words"] or "" for page in pages for i, m in page.items()}
    edge = min((_indented(line) for line in words.values() if line), default=0)
    plain = [words.get(i, "" if i in marks else line) for i, line in enumerate(lines)]
    return "\n".join(f"## {x.strip()}" if i in words and _is_heading(x, edge) else x for i, x in enumerate(plain))


def _numbered_pages(lines: Sequence[str]) -> list[dict[int, re.Match[str]]]:
    """The lines that count from one, of each page, by their places: three at least, with nothing but empty lines between."""
    pages: list[dict[int, re.Match[str]]] = []
    counted = 0
    for i, line in enumerate(lines):
        m = _NUMBERED_LINE.fullmatch(line) if line[:44].lstrip()[:1].isdecimal() else None
        number = int(m["number"]) if m is not None else 0
        if m is not None and number in (1, counted + 1) and (number == 1 or counted):
            if number == 1:
                pages.append({})
            pages[-1][i] = m
            counted = number
        elif line.strip():
            counted = 0
    return [page for page in pages if len(page) > 2]


def _indented(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_heading(line: str, edge: int) -> bool:
    bare = line.strip()
    return bare == bare.upper() != bare.lower() and _indented(line) > edge + 8 and bare[-1] not in ".:?!,-–—)"


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
