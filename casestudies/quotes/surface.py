"""What differs to the eye where the words are the same: case, punctuation, hesitations, contractions, forms of
figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from casestudies.quotes import corrections
from casestudies.quotes.derivation import Link, word_by_word
from casestudies.quotes.edits import contraction, figure_form, filler, informal
from casestudies.quotes.edits.base import permitted, refused
from casestudies.quotes.languages.base import Language
from casestudies.quotes.model import Edit, EditRule, Trait
from casestudies.quotes.reading import TranscriptWords, fold, typographic
from casestudies.quotes.wording import Sort, Wording

CASE = permitted(
    "Q101", "case", "Capital and small letters differ.", "They sound alike.", "we use acme daily", "We use Acme daily."
)
CAPITALS = refused(
    "Q228",
    "capitals",
    "A small word is written in capitals, or the other way round.",
    "In capitals it is another word: `us` and `US`, `it` and `IT`.",
    "Write it as the transcript does.",
    "They told us first.",
    "They told US first.",
)
PUNCTUATION = permitted(
    "Q102",
    "punctuation",
    "Punctuation differs.",
    "Speech has no punctuation; the transcript's is a guess too.",
    "it works and we like it",
    "It works, and we like it!",
)
CAPITAL = permitted(
    "Q122",
    "bracketed-capital",
    "A capital in brackets shows that the sentence began earlier.",
    "The reader sees the cut.",
    "And we never looked back.",
    "[W]e never looked back.",
    Trait.DISCLOSES,
)
ADDED_SOUND = refused(
    "Q226",
    "hesitation-added",
    "The quote contains a hesitation that was not said.",
    "It makes the speaker sound unsure.",
    "Leave it out.",
    "It was good.",
    "It was, um, good.",
)
SIGN = refused(
    "Q227",
    "sign",
    "A sign that carries meaning differs, such as ½ or ‰.",
    "Signs are read as words.",
    "Write it as it was said.",
    "5 ‰",
    "5 ½",
)
FULL_STOP = refused(
    "Q233",
    "full-stop-dropped",
    "A sentence ends in the source, and the quote runs on without punctuation.",
    "Words move from one sentence into the other.",
    "Keep the full stop, or write a comma. It may be dropped before an `and` that has its own subject.",
    "We sold the depot. For the owners it was a relief.",
    "We sold the depot for the owners. It was a relief.",
)
STOP_PUT = refused(
    "Q236",
    "full-stop-put",
    "The quote puts a full stop in the middle of a name.",
    "What was one sentence becomes two that nobody said.",
    "Remove the full stop.",
    "We sold the depot to Hollis Brand.",
    "We sold the depot to Hollis. Brand.",
)
PUT_IN = refused(
    "Q237",
    "brackets-dropped",
    "Words that stand in square brackets in the transcript are printed without them.",
    "Whoever wrote the transcript added them: the speaker may not have said them.",
    "Keep the brackets, or leave the words out.",
    "We moved [the depot] in May.",
    "We moved the depot in May.",
)
_WORD = re.compile(r"[^\W\d_²³¹¼-¾⁰-ₜ⅐-↋①-⓿❶-➓]+")
"""Letters. Superscripts, fractions and figures in circles are signs."""
_BESIDE = 5
_PLAIN = re.compile(
    r"[\s.,;:!?¡¿'\"()\[\]{}\-‐‑–—―…«»‹›“”‘’„‚·•/\\_`*<>。、！？「」『』，：；（）،؛؟।\u00ad\u200b\u2060\ufeff]+"
)


def differences(source: TranscriptWords, quote: Wording, links: tuple[Link, ...]) -> Iterator[Edit]:
    """Every difference to the eye along a derivation, permitted or not."""
    first, last = links[0], links[-1]
    yield from _put_in(source, quote, links)
    if all(link.rule is None for link in links) and not source.corrected:
        said = source.text[source.begins[first.i] : source.ends[last.to_i - 1]]
        quoted = quote.text[quote.items[first.j].begin : quote.items[last.to_j - 1].end]
        if said == quoted or typographic(said) == typographic(quoted):
            return
    links = word_by_word(links)
    whole_said: list[Edit] = []
    previous: Link | None = None
    left_out: list[Link] = []
    for link in links:
        if link.rule is None:
            whole_said += _word(source, quote, link)
        if link.to_j == link.j:
            left_out.append(link)
            continue
        if previous is not None:
            yield from _between(source, quote, previous, left_out, link)
        previous, left_out = link, []
    yield from _merged(whole_said)


def _put_in(source: TranscriptWords, quote: Wording, links: tuple[Link, ...]) -> Iterator[Edit]:
    """What the transcript has in brackets, and the quote as words, told once for each stretch."""
    before = False
    for link in word_by_word(links) if source.put_in else ():
        words = [i for i in range(link.i, link.to_i) if i in source.put_in]
        now = bool(words) and link.j < link.to_j and quote.items[link.j].sort is Sort.WORD
        if now and not before:
            item = quote.items[link.j]
            said = source.text[source.begins[words[0]] : source.ends[words[-1]]]
            yield Edit(PUT_IN, quote.text[item.begin : item.end], said, item.begin, item.end, permitted=False)
        before = now


def _word(source: TranscriptWords, quote: Wording, link: Link) -> Iterator[Edit]:
    item = quote.items[link.j]
    said = source.text[source.begins[link.i] : source.ends[link.i]]
    quoted = quote.text[item.begin : item.end]
    if item.capital:
        yield Edit(CAPITAL, quoted, said, item.begin, item.end, permitted=True)
        quoted = quoted[1:2] + quoted[3:]
    if said == quoted:
        return
    plain_said, plain_quoted = typographic(said), typographic(quoted)
    if plain_said == plain_quoted or (item.capital and fold(said) == fold(quoted)):
        return
    rule, permitted = _judged(source, quote, link, plain_said, plain_quoted)
    yield Edit(rule, quoted, said, item.begin, item.end, permitted=permitted)


def _judged(source: TranscriptWords, quote: Wording, link: Link, said: str, quoted: str) -> tuple[EditRule, bool]:  # noqa: PLR0911
    """What two writings of one word are, and whether that is permitted."""
    language, key = source.language, quote.items[link.j].key
    if link.i in source.corrected:
        return corrections.RULE, True
    if fold(said) == fold(quoted):
        if (
            key in language.function_words - {"okay"}
            and said.isupper() != quoted.isupper()
            and sum(map(str.isalpha, said)) > 1
        ):
            # `us` and `US`, `it` and `IT` are two words
            shouted = quote.text.isupper() or source.transcript.turns[source.turn(link.i)].text.isupper()
            return CAPITALS, shouted
        if key in language.cased and _named_once(source, quote, link):
            return CAPITALS, False
        named = key in language.governors.get("modality", ()) and _named_once(source, quote, link)
        return (CAPITALS, False) if named else (CASE, True)
    if key[0] == "#" or said[:1].isdigit() or quoted[:1].isdigit():
        return figure_form.RULE, _figure_is_free(source, link.i, quoted, said)
    if "'" in said + quoted or key == "not":
        return contraction.RULE, contraction.holds(quote, link.j, said, quoted)
    return informal.RULE, True


def _named_once(source: TranscriptWords, quote: Wording, link: Link) -> bool:
    """Whether a word is a name on one side alone: `Will` and `will`, `May` and `may`, inside their sentences. Where all of a
    turn is written small, that says nothing.
    """
    if source.transcript.turns[source.turn(link.i)].text.islower():
        return False
    begins = link.j == 0 or any(mark in quote.between(link.j) for mark in '.?!…:"“')
    quoted = quote.text[quote.items[link.j].begin : quote.items[link.j].end].istitle()
    return source.named(link.i) != (quoted and not begins) and not (quoted and begins)


def _figure_is_free(source: TranscriptWords, i: int, quoted: str, said: str) -> bool:
    """`one` of `no one` and `one of them` is no figure, what weighs nine pounds costs nothing, and the `two` of `two to three
    thousand` is no 2.
    """
    if said.isalpha() and quoted.isdecimal() and _shares_its_scale(source, i):
        return False
    if ("£" in quoted) != ("£" in said):
        return source.language.weighing.isdisjoint(source.keys[max(0, i - _BESIDE) : i + _BESIDE])
    if fold(said) == "one" or fold(quoted) == "one":
        before = source.keys[i - 1] if i else ""
        after = source.keys[i + 1] if i + 1 < len(source) else ""
        return before not in {
            "no",
            "any",
            "every",
            "some",
            "each",
            "this",
            "that",
            "which",
            "the",
            "another",
            "a",
        } and after not in {"of", "another"}
    return True


def _shares_its_scale(source: TranscriptWords, i: int) -> bool:
    """Whether a small figure begins a range of round ones, so that it may be as large as they are: `two to three hundred`."""
    language, ends, between = source.language, source.keys[i + 2 : i + 3], source.keys[i + 1 : i + 2]
    small, large = source.keys[i][1:], ends[0][1:] if ends and ends[0][0] == "#" else ""
    joined = {language.signs.get("–", "to"), *language.joiners, *chain.from_iterable(language.contrasts)}
    if not (small.isdecimal() and large.isdecimal()) or joined.isdisjoint(between) or source.gap(i + 1) != " ":
        return False
    scale = int("1" + large[len(large.rstrip("0")) :])
    return scale >= _ROUND and int(small) < int(large) // scale


_ROUND = 100


def _merged(edits: list[Edit]) -> Iterator[Edit]:
    """One edit for the two halves of `gonna`."""
    last: Edit | None = None
    for edit in edits:
        if (
            last is not None
            and edit.rule is last.rule is informal.RULE
            and (edit.said == last.said or edit.quoted == last.quoted)
        ):
            if edit.begin != last.begin:
                last = Edit(last.rule, f"{last.quoted} {edit.quoted}", last.said, last.begin, edit.end, permitted=True)
            continue
        if last is not None:
            yield last
        last = edit
    if last is not None:
        yield last


def _between(source: TranscriptWords, quote: Wording, one: Link, left_out: list[Link], two: Link) -> Iterator[Edit]:
    """What differs between two steps that follow each other in the quote; `left_out` are the words that lay between
    them.
    """
    here = quote.between(two.j)
    if one.i == one.to_i and quote.items[one.j].sort is Sort.WORD:
        return  # words that were not said, such as French `ne`: what stands before them was compared with them
    empty = quote.items[one.j].sort is Sort.GAP and one.i == one.to_i  # what stands here was told before it
    at_words = [*([] if empty else [one.to_i]), *(link.to_i for link in left_out)]
    said = " ".join(source.gap(at) for at in at_words if at < len(source))
    if here == said:
        return
    plain = quote.items[one.j].sort is quote.items[two.j].sort is Sort.WORD
    if plain and not left_out and _joins_sentences(source, two.i, said, here):
        at = quote.items[two.j].begin
        yield Edit(FULL_STOP, here.strip(), said.strip(), at, at, permitted=False)
        return
    title = quote.keys[two.j - 1] in source.language.stops  # `Dr. Reyes` for `Doctor Reyes`
    if plain and not left_out and not title and _splits_a_name(source, two.i, said, here):
        yield Edit(STOP_PUT, here.strip(), "", quote.items[two.j].begin, quote.items[two.j].begin, permitted=False)
        return
    disclosed = Sort.GAP in {quote.items[one.j].sort, quote.items[two.j].sort}
    yield from compare_gaps(
        said, here, quote.items[two.j].begin - len(here), source.language, loose=disclosed or bool(left_out)
    )


def _joins_sentences(source: TranscriptWords, i: int, said: str, quoted: str) -> bool:
    """Whether a sentence ended before word `i`, and the quote runs on without any mark. Where an `and` with a subject and a
    verb of its own begins the next one, no word can go over to it.
    """
    if said[:1] not in {".", "!", "?"} or quoted.strip() or not source.starts_sentence(i):
        return False
    language, keys = source.language, source.keys
    finite = language.verbs | language.inverting
    clause = keys[i] in language.joiners and keys[i + 1 : i + 2] and keys[i + 1] in language.subjects
    return not (said[:1] == "." and clause and keys[i + 2 : i + 3] and keys[i + 2] in finite and language.verbs)


def _splits_a_name(source: TranscriptWords, i: int, said: str, quoted: str) -> bool:
    """Whether the quote ends a sentence before word `i`, within a name, where no mark was said. Behind `Dr`, `Inc` or an
    initial the stop is none, and where a transcript has no marks at all, a name may end a sentence and another begin one.
    """
    if said != " " or quoted.strip() not in {".", "!", "?"} or source.unmarked(i):
        return False
    return source.named(i - 1) and source.named(i) and not source.may_be_short(i)


def compare_gaps(
    said: str, quoted: str, begin: int, language: Language, *, loose: bool = False, opening: bool = False
) -> Iterator[Edit]:
    """What differs between two stretches that hold no words. `loose`: marks may differ unnamed; `opening`: it is what
    stands before the quote, of which anything may be left out.
    """
    if said == quoted or (opening and not quoted):
        return
    sounds_said = [w for w in _WORD.findall(said) if fold(w) in language.hesitations]
    sounds_quoted = [w for w in _WORD.findall(quoted) if fold(w) in language.hesitations]
    end = begin + len(quoted)
    left = list(map(fold, sounds_said))
    for sound in sounds_quoted:
        if fold(sound) not in left:
            yield Edit(ADDED_SOUND, sound, "", begin, end, permitted=False)
        else:
            left.remove(fold(sound))
    if left and not opening:
        yield Edit(filler.RULE, "", " ".join(left), begin, begin, permitted=True)
    signs_said, signs_quoted = (_PLAIN.sub("", _WORD.sub("", g)) for g in (said, quoted))
    if signs_said != signs_quoted and not (opening and not signs_quoted):
        yield Edit(SIGN, signs_quoted, signs_said, begin, end, permitted=False)
    marks_said, marks_quoted = (
        "".join(typographic(_WORD.sub("", g)).replace("—", "-").replace("–", "-").split()) for g in (said, quoted)
    )
    if marks_said != marks_quoted and not loose:
        yield Edit(PUNCTUATION, marks_quoted, marks_said, begin, end, permitted=True)
