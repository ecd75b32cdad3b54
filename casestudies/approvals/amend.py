"""Minor corrections after an approval: an editor mends a slip in the publisher's own sentences, and it is recorded.

The record can be undone: it holds the words as they were, so that the approved content can be made again from the present
one, and its digest compared with the one approved. Nothing has to be believed, and no history is needed. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from casestudies.approvals.content import Item, digest_of
from casestudies.approvals.mended import same_words
from casestudies.approvals.names import WORD, Naming, named, names
from casestudies.stories.model import Amendment, Replacement

# The parts of a story that are the publisher's own sentences.
OWN_WORDS = frozenset({"title", "summary", "text"})
# "Minor" has an end, also for many corrections together: whichever is more, these words or this share of the text.
MOST_WORDS = 25
MOST_SHARE = 0.05

_QUOTED = re.compile(r"[“„«»”][^“„«»”]*[“„«»”]|\"[^\"]*\"")
_ADDRESS = re.compile(r"<[^<>\s]*>")

# Words that decide whether a sentence says a thing or its opposite.
_NEGATION_WORDS = (
    "not no never none nothing nobody nowhere neither nor without cannot hardly barely except unless only "
    "nicht nie niemals nichts niemand ohne kaum kein keine keinen keiner keines keinem nur "
    "ne pas jamais rien aucun aucune personne sans ni "
    "nunca nada nadie ningún ninguna sin tampoco não nenhum ninguém sem "
    "non mai niente nessuno senza niet geen nooit niets niemand zonder"
)
_NEGATIONS = frozenset(_NEGATION_WORDS.split())
# Numbers in words; digits are seen by themselves.
_NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion "
    "half third quarter double triple twice once dozen percent first second "
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig "
    "achtzig neunzig hundert tausend million millionen milliarde milliarden halb halbe doppelt dutzend prozent "
    "un deux trois quatre cinq sept huit neuf dix onze douze vingt trente quarante cinquante soixante cent mille "
    "moitié tiers dos tres cuatro cinco seis siete ocho nueve diez veinte treinta cuarenta cincuenta ciento mil mitad"
)
_NUMBERS = frozenset(_NUMBER_WORDS.split())


@dataclass(frozen=True, slots=True)
class Trail:
    """Where the amendments of a story lead back to.

    `covered` are the digests of which an approval covers the present content: its own, and those before each amendment.
    `broken` is the first amendment, from the present backwards, that leads nowhere, and `reasons` why it is not minor
    (empty where its record does not match).
    """

    covered: frozenset[str]
    broken: Amendment | None = None
    reasons: tuple[str, ...] = ()


def trail(items: Sequence[Item], amendments: Sequence[Amendment], around: Naming) -> Trail:
    """Follow the amendments back from the present content as far as each can be undone and is minor, alone and together."""
    at, content = tuple(items), digest_of(items)
    covered = {content}
    left = list(amendments)
    while True:
        last = next((a for a in reversed(left) if a.content == content), None)
        if last is None:
            return Trail(frozenset(covered))
        left.remove(last)
        earlier = undone(at, last.replaced)
        if earlier is None or digest_of(earlier) != last.before:
            return Trail(frozenset(covered), last)
        reasons = tuple(dict.fromkeys(not_minor(earlier, items, around)))
        if reasons:
            return Trail(frozenset(covered), last, reasons)
        at, content = earlier, last.before
        covered.add(content)


def replaced(before: Sequence[Item], after: Sequence[Item]) -> tuple[Replacement, ...] | None:
    """What was corrected between two contents; None where more than wording changed."""
    if [label for label, _ in before] != [label for label, _ in after]:
        return None
    return tuple(
        Replacement(number, j, " ".join(old[i:to_i]), " ".join(new[j:to_j]))
        for number, ((_, one), (_, other)) in enumerate(zip(before, after, strict=True))
        if one != other
        for old, new in ((one.split(" "), other.split(" ")),)
        for tag, i, to_i, j, to_j in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if tag != "equal"
    )


def undone(items: Sequence[Item], corrections: Sequence[Replacement]) -> tuple[Item, ...] | None:
    """The content before these corrections; None where they do not fit."""
    texts = [text for _, text in items]
    # From the end, so that the numbers of the words before stay what they are.
    for one in sorted(corrections, key=lambda r: (r.item, r.word), reverse=True):
        now, was = one.now.split(), one.was.split()
        if one.item >= len(texts):
            return None
        words = texts[one.item].split(" ")
        if words[one.word : one.word + len(now)] != now or one.word > len(words):
            return None
        texts[one.item] = " ".join([*words[: one.word], *was, *words[one.word + len(now) :]])
    return tuple((label, text) for (label, _), text in zip(items, texts, strict=True))


def not_minor(before: Sequence[Item], after: Sequence[Item], around: Naming) -> Iterator[str]:
    """Why the difference between two contents is more than a minor correction; nothing where it is one."""
    if [label for label, _ in before] != [label for label, _ in after]:
        yield "something was added or taken away"
        return
    changed = [(label, one, other) for (label, one), (_, other) in zip(before, after, strict=True) if one != other]
    for label in dict.fromkeys(label for label, _, _ in changed if label not in OWN_WORDS):
        yield f"the {label} changed"
    known = names([text for label, text in (*before, *after) if label in {"text", "summary"}], around)
    for _, one, other in changed:
        kinds = (
            ("words in quotation marks", _QUOTED.findall),
            ("an address", _ADDRESS.findall),
            ("a figure", _figures),
            ("a negation", _negations),
            ("a name", lambda text: named(text, known, around)),
        )
        told = [f"{what} changed" for what, kept in kinds if kept(one) != kept(other)]
        yield from told or ([] if same_words(one, other, around.language) else ["a word changed"])
    words = sum(max(len(r.was.split()), len(r.now.split())) for r in replaced(before, after) or ())
    most = max(MOST_WORDS, int(MOST_SHARE * sum(len(text.split()) for label, text in before if label == "text")))
    if words > most:
        yield f"{words} words changed, and at most {most} are minor"


def _figures(text: str) -> list[str]:
    """Every number, with the signs that stand at it."""
    return [word for word in text.split(" ") if re.search(r"[\d%$€£¥]", word)] + [
        word for word in _plain(text) if any(part in _NUMBERS for part in word.split("-"))
    ]


def _negations(text: str) -> list[str]:
    return [word for word in _plain(text) if word in _NEGATIONS or word.endswith(("n't", "n’t"))]


def _plain(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]
