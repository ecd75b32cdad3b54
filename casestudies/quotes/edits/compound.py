"""Compounds: written together, apart or with a hyphen."""

from __future__ import annotations

from collections.abc import Iterator

from casestudies.quotes.edits.base import EditKind, EditPlace, Step, permitted
from casestudies.quotes.languages.base import Language, words
from casestudies.quotes.spelling import is_word
from casestudies.quotes.wording import Sort

RULE = permitted(
    "Q110",
    "compound",
    "A compound is written together, apart or with a hyphen.",
    "It is the same word. Where the parts mean something else (`may be` and `maybe`, `no body` and `nobody`), it "
    "is a different word.",
    "The web site went live with a follow up.",
    "The website went live with a followup.",
)
_CONTRASTED = words("coop extraordinary unionized unionised manslaughter oversight pretense overall")
"""Words that mean another thing in parts: a co-op is no coop."""
_PREFIXES = words("re un de dis mis")
_REGULAR = words(
    "use used uses using usable open opened opening opens design designed designing brand branded branding write wrote "
    "written writing build built building start started starting think thinking train trained training order ordered "
    "ordering install installed connect connected name named naming run running work worked working do done doing "
    "engage engaged engagement evaluate evaluated visit visited load loaded sell selling sold make made write paint "
    "painted play played test tested testing print printed schedule scheduled"
)
"""What can be done again: to re-use is to reuse. To re-sign is not to resign, and to re-cover not to recover."""
_PARTICLES = words("up in out off on over down back through around away")


def permit(place: EditPlace) -> Iterator[Step]:
    """Parts on one side that make one word on the other."""
    source, i, quote, j = place.source, place.i, place.quote, place.j
    if quote.items[j].sort is not Sort.WORD:
        return
    said, quoted = source.keys[i], quote.keys[j]
    if len(quoted) > len(said) and quoted.startswith(said):
        for count in (2, 3):
            parts = source.keys[i : i + count]
            if "".join(parts) == quoted and _joins(
                parts, [source.gap(k) for k in range(i + 1, i + count)], place.language
            ):
                yield count, 1
    elif len(said) > len(quoted) and said.startswith(quoted):
        for count in (2, 3):
            parts = quote.keys[j : j + count]
            if "".join(parts) == said and _joins(
                parts, [quote.between(k) for k in range(j + 1, j + count)], place.language
            ):
                yield 1, count


def _joins(parts: list[str], gaps: list[str], language: Language) -> bool:  # noqa: PLR0911
    if not all(part.isalpha() for part in parts) or len(parts) < 2:
        return False
    letters = all(len(part) == 1 for part in parts)
    if letters:  # an abbreviation: `a.m.` and `am`, `P Z M` and `PZM`
        return all(gap in {".", " ", ". ", "-"} for gap in gaps) and len(parts) >= 2
    if any(gap.strip() not in {"", "-", "‑"} for gap in gaps):
        return False
    if not language.function_words:
        return False
    first, *rest = parts
    if any(language.class_of(part) == "negation" for part in parts):
        return False
    if "".join(parts) in _CONTRASTED or (first in _PREFIXES and not _again(first, rest, language)):
        return False
    if first in language.separable:
        return False
    if all(gap.strip() for gap in gaps):
        return True
    return (
        first not in language.function_words
        and len(first) > 2
        and all((len(part) > 2 and part not in language.function_words) or part in _PARTICLES for part in rest)
    )


def _again(prefix: str, rest: list[str], language: Language) -> bool:
    """Whether a prefix means the same with and without a hyphen: the word is no other word, or is one done again."""
    return not is_word(prefix + "".join(rest), language) or (prefix == "re" and "".join(rest) in _REGULAR)


KIND = EditKind(RULE, permit)
