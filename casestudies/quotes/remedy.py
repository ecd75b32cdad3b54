"""The nearest faithful wording of a refused quote: what is wrong in it, put right from the source."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from casestudies.quotes.model import Edit, Passage, Trait, Verdict
from casestudies.quotes.passages import closing, marks_behind
from casestudies.quotes.reading import TranscriptWords
from casestudies.quotes.surface import FULL_STOP

_CAPITAL = re.compile(r"^\[(\w)\]")
_MOST = 2
"""How many wrong stretches are put right in place; with more of them the whole sentence is nearer to what was said."""


def wordings(verdict: Verdict, source: TranscriptWords) -> Iterator[str]:
    """Wordings near to the quote and to its source, nearest first. Whether one holds is for the verdict to say.

    They begin with a capital where the quote does, and are fit to print.
    """
    capital = verdict.quote[:1].isupper()
    spaced = verdict.found and _SPACED.search(source.text, verdict.found.begin, verdict.found.end + 2)
    for text in dict.fromkeys(t if spaced else _BEFORE_MARK.sub(r"\1", t) for t in _closed(verdict, source)):
        if not _GARBLED.search(text) or _GARBLED.search(source.text):
            yield text[:1].upper() + text[1:] if capital else text


def _closed(verdict: Verdict, source: TranscriptWords) -> Iterator[str]:
    """Wordings without the quote's needless ellipses, that ask where the source asks. What keeps nothing of a quote but its
    question is none.
    """
    quote, found = verdict.quote, verdict.found
    for wording in _wordings(verdict, source):
        text = wording
        if found and "?" in source.text[found.end - 1 : found.end + 1] and text.endswith("."):
            text = f"{text[:-1]}?"
        if text.endswith("?") and not quote.endswith("?") and len(text.split()) < len(quote.split()):
            continue
        if found and "…" in text:
            passage = source.text[found.begin : found.end]
            yield _ELLIPSIS.sub(lambda gap, passage=passage: _joined(gap, passage), text)  # type: ignore[misc]
        yield text


_ELLIPSIS = re.compile(r"(\w+)[\s,;]*\[?…\]?[\s,;]*(\w+)")


def _joined(gap: re.Match[str], passage: str) -> str:
    """Two words around an ellipsis, with what stands between them in the passage where that is no word."""
    said = re.search(rf"(?<!\w){re.escape(gap[1])}([^\w…]+){re.escape(gap[2])}(?!\w)", passage, re.IGNORECASE)
    return f"{gap[1]}{said[1]}{gap[2]}" if said else gap[0]


_SPACED = re.compile(r"\w[ \u00a0\u202f][?!;:]")
_BEFORE_MARK = re.compile(r"\s+([;:!?])")
_GARBLED = re.compile(r"[,;:]\s*[,.;:]|[?!]\.(?!\.)|\.\s*,|\s[,;]|(?<![.])\.\.(?![.])|…[\s.]*…")
"""Marks that no editor prints one behind the other."""


def longer(verdict: Verdict, source: TranscriptWords) -> Iterator[str]:
    """Wordings that take in what is in question around a quote, or leave out the sentence that it is about; nearest first."""
    found, context = verdict.found, verdict.context
    if found is None or context is None:
        return
    first, last = bisect_left(source.begins, found.begin), bisect_right(source.begins, found.end - 1)
    begin = min([first, *(bisect_left(source.begins, c.begin) for c in context.concerns)])
    end = max([last, *(bisect_right(source.begins, c.end - 1) for c in context.concerns)])
    begin, end = source.sentence(begin)[0], source.sentence(max(begin, end - 1))[1]
    further = source.sentence(end)[1] if end < len(source) else end
    sentences = [k for k in range(first + 1, last) if source.starts_sentence(k)]
    shorter = [(source.sentence(first)[0], sentences[-1])] if sentences else []
    shorter += [(sentences[0], source.sentence(last - 1)[1])] if sentences else []
    for a, b in ((begin, end), *shorter, (begin, further)):
        if source.turn(a) == source.turn(b - 1):
            text = source.surface(a, b) + closing(source, b)
            yield text[:1].upper() + text[1:]


def _wordings(verdict: Verdict, source: TranscriptWords) -> Iterator[str]:
    found = verdict.found
    if found is None:
        return
    text = verdict.quote
    wrong = [e for e in verdict.edits if not e.permitted]
    heads = [e for e in wrong if Trait.AT_AN_EDGE in e.rule.traits and e.end == 0]
    tails = [e for e in wrong if Trait.AT_AN_EDGE in e.rule.traits and e.begin == len(text) and e not in heads]
    inner = [e for e in wrong if e not in heads and e not in tails]
    if len(inner) <= _MOST and all(e.end > e.begin or e.said for e in inner):
        mended = _mended(text, inner, source, found)
        yield mended
        if heads or tails:
            yield _extended(_extended(mended, heads, [], source, found), [], tails, source, found)
            if all(
                Trait.GOVERNS not in e.rule.traits for e in (*heads, *tails)
            ):  # an ellipsis hides no word that governs
                yield _shown(mended, heads, tails)
    first, last = bisect_left(source.begins, found.begin), bisect_right(source.begins, found.end - 1) - 1
    yield _sentences(source, first, last)


def _mended(text: str, edits: list[Edit], source: TranscriptWords, found: Passage) -> str:
    """The quote with what was said in the place of every wrong stretch."""
    for edit in sorted(edits, key=lambda e: e.begin, reverse=True):
        before, after = text[: edit.begin], text[edit.end :]
        said = _with_marks(edit.said, source, found)
        if not said:
            text = f"{before.rstrip()} {after.lstrip()}" if after[:1].isalnum() or after[:1] == " " else before + after
        elif edit.rule is FULL_STOP:
            following = after.lstrip()
            text = f"{before.rstrip()}{edit.said} {following[:1].upper()}{following[1:]}"
        elif edit.begin == edit.end:
            if Trait.IN_A_GAP in edit.rule.traits:
                before = before.rstrip().removesuffix("…").removesuffix("[…]")
            text = f"{before.rstrip()} {said} {_as_said(after.lstrip(), edit.said, source, found)}"
        elif before[-1:] == " " and before[-2:-1].isalnum() and said[:1] in _INNER:
            text = f"{before.rstrip()}{said.removesuffix(',')}{after}"  # `It's, I don't know, simple` for `It's simple`
        else:  # `10/10` for `ten out of ten`
            mark = said[-1] if said[-1:] in _INNER and after[:1] == " " else ""
            text = f"{before}{' ' * before[-1:].isalnum()}{edit.said}{mark}{' ' * after[:1].isalnum()}{after}"
    return _tidy(text)


def _as_said(after: str, said: str, source: TranscriptWords, found: Passage) -> str:
    """What follows words that were put back, without the capital of a sentence that no longer begins there."""
    at = _place(said, source, found)
    following = source.text[at + len(said) :].lstrip(" ,;") if at >= 0 else ""
    return after[:1].lower() + after[1:] if following[:1] == after[:1].lower() else after


def _place(said: str, source: TranscriptWords, found: Passage) -> int:
    """Where whole words stand in the passage, -1 where they do not: the `I` of `It's, I think` is its second."""
    place = re.compile(rf"(?<!\w){re.escape(said)}(?!\w)").search(source.text, found.begin, found.end) if said else None
    return place.start() if place else -1


_INNER = (",", ";")
"""Marks within a sentence that stand with the words behind or before them."""


def _with_marks(said: str, source: TranscriptWords, found: Passage) -> str:
    """Words with the marks that stand around them in the passage."""
    at = _place(said, source, found)
    if at < 0:
        return said
    before, after = source.text[at - 2 : at].strip(), source.text[at + len(said) : at + len(said) + 1]
    if before[-1:] == "(" and after == ")":
        return f"({said})"
    return (f"{before[-1:]} " if before[-1:] in _INNER else "") + said + (after if after in _INNER else "")


def _shown(text: str, heads: list[Edit], tails: list[Edit]) -> str:
    """The quote with ellipses where it was cut."""
    if heads and not text.startswith("…"):
        text = f"… {text}"
    if tails and not text.endswith("…"):
        text = text.rstrip(" .!?,;:") + " …"
    return _tidy(text)


def _extended(text: str, heads: list[Edit], tails: list[Edit], source: TranscriptWords, found: Passage) -> str:
    """The quote from the start, and to the end, of its sentence, as the source has them."""
    if heads:
        text = _CAPITAL.sub(r"\1", text.lstrip("… "))
        if found.text[:1].islower():
            text = text[:1].lower() + text[1:]
        begin = source.text.rfind(heads[0].said, 0, found.begin)
        text = source.text[begin : found.begin] + text if begin >= 0 else text
    if tails:
        begin = source.text.find(tails[0].said, found.end)
        end = begin + len(tails[0].said)
        if begin >= 0:
            text = text.rstrip(" .!?,;:…") + source.text[found.end : end] + marks_behind(source.text, end)
    return _tidy(text)


def _sentences(source: TranscriptWords, first: int, last: int) -> str:
    """The whole sentences that hold these words, as they were said."""
    speaker = source.speaker(first)
    begin = source.sentence(first)[0]
    end = source.sentence(max(first, last))[1]
    stretches: list[str] = []
    i = begin
    while i < end:
        turn = source.turn(i)
        stop = min(end, source.words_of(turn)[1])
        if source.transcript.turns[turn].speaker == speaker:
            stretches.append(source.surface(i, stop) + closing(source, stop))
        i = stop
    return _tidy(" ".join(stretches))


def _tidy(text: str) -> str:
    """Single spaces, none before a mark, and one full stop where two came together."""
    close = re.sub(r"\s+([,.])(?!\.)", r"\1", re.sub(r"[ \t\n]+", " ", text).strip())
    return re.sub(r"(?<!\.)\.\.(?!\.)", ".", close)
