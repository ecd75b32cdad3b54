"""Who speaks: when the words before a colon are a speaker, and when they are speech.

The structure of the whole file decides, not a list of words. Of what stands where a label may stand:

1. A label that the file or the interview lists is a speaker.
2. Where every piece has a label, each label is a speaker, whatever it is called; one of several words that occurs once and
   reads neither as a name nor as a role is in doubt ("Nobody closed the books: all of them").
3. A label that recurs is a speaker, whatever it is called.
4. Where speakers are set apart (in bold, by a time, in brackets), what is set apart in the same way is one too.
5. A label that occurs once is a speaker if it reads as a full name or a role, if it is written in capitals as the
   others are, if somebody is called by it elsewhere ("Thanks, Tomás"), or if most pieces have a label.
6. Words that are never names ("Note", "However") and clauses ("To start") are speech where they occur once.
7. What is left is in doubt: its words are nobody's until somebody says who spoke.

So a label is never silently taken for the words of whoever spoke before, unless it reads as a clause or an aside.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import dropwhile
from typing import NamedTuple

from casestudies.transcripts.vocabulary import ASIDES, CLAUSE_OPENERS, NOTES, PARTICLES, ROLES

_LABEL = re.compile(r"(?:-\s{0,2}|-?>>\s{0,2})?([^\s:：][^:：\n]{0,79}?)[ \t\u00a0]?(?::(?=\s|$)|：)[ \t\u00a0]*")
_WORD = re.compile(r"[^\s,]+")
DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""The marks that turn the direction of writing: nobody sees them, and they are no part of a name."""


_PEOPLE = ROLES | {
    "lady",
    "gentleman",
    "person",
    "guy",
    "girl",
    "boy",
    "somebody",
    "someone",
    "visitor",
    "viewer",
    "listener",
}
_PLACED = frozenset({"in", "at", "from", "on", "with", "near", "by", "of", "behind", "to"})
"""Behind a word for a person they tell which one: `Woman at the back`, `Man in the third row`."""

_OFFICE = _PLACED | {"for"}
"""Between capitals, they belong to an office."""

MAX_SPEAKERS = 2_000
"""More than ever took part in one conversation: a file with more labels is a list of something else."""

MAX_LOOKED_UP = 40
"""How many single words before a colon are looked for in the rest of the text."""

_SENTENCE = re.compile(r"[!?;\"“”„«»…<>{}=]|(?:,|[a-z]{4}\.)\s+[a-z]|\.\.")
_MANNER = re.compile(
    r"""(?<=\S)[ ]*\((?:
      cont | contd | cont['’]d | continued | cont\. | v\.?[ ]?o\.? | o\.?[ ]?[sc]\.? | off(?:[ -]?screen)? | voice[ -]?over
      | (?:on|over|through|via|from)[ ](?:the[ ]|an?[ ])?(?:radio|phone|telephone|tv|television|video|screen|interpreter|distance)
      | in[ ](?:\w+ish|french|german|chinese|japanese|welsh|portuguese|dutch|arabic|hebrew|greek)
      | (?:shout|whisper|laugh|cry|sigh|sing|read|speak|chuckl|yell|mutter|narrat|cough|sobb?|giggl|translat)
        (?:ing|s|es)(?:[ ]\w+){0,2}
      | quietly | softly | loudly
    )\)$""",
    re.VERBOSE | re.IGNORECASE,
)
"""How somebody speaks, or that he goes on, behind a name: `HELEN (on radio)` is Helen."""
_ADDED = re.compile(r"(?<=\S)\s\([^()\n]{1,60}\)$")
_SHORT_FORM = re.compile(r"(?:\b[^\W\d_]|^[A-Z][a-z]{1,3}|\b[JS]r)\.$")
_NICKNAME = re.compile(r"(?<=\s)[\"“]\w{1,20}[\"”](?=\s)")


class SortedLabels(NamedTuple):
    """Those labels of a file that are speakers, and those of which nobody can tell."""

    speakers: frozenset[str]
    doubtful: frozenset[str] = frozenset()


def split_label(text: str) -> tuple[str, str] | None:
    """What stands before the first colon, if it could name a speaker at all, and what follows it."""
    at = text.find(":", 1, 82)
    if at > 0 and text[at + 1 : at + 2] == " " and text[0].isalpha() and text[at - 1] != " ":
        label = text[:at]
        if "：" not in label and "\n" not in label:  # the usual form, without the regular expression
            return (without_manner(label), text[at + 2 :].lstrip()) if could_be_label(label) else None
    if at < 0 and "：" not in text[:82]:
        return None
    m = _LABEL.match(text)
    if m is None:
        return None
    label = m[1].strip(DIRECTIONS)
    label = label[1:-1].strip() if label[:1] + label[-1:] in ("[]", "()") else label  # WhisperX: `[SPEAKER_00]: …`
    label = without_manner(label)
    return (label, text[m.end() :]) if could_be_label(label) else None


def without_manner(label: str) -> str:
    """The label without how somebody speaks, or that he goes on."""
    return _MANNER.sub("", label) if label.endswith(")") else label


@lru_cache(4096)
def could_be_label(label: str) -> bool:
    """Whether this could name a speaker where every piece has one: short, with a letter or a phone number, no sentence."""
    if not label or label[0] in "'`/#@\\|%" or len(_WORD.findall(label)) > 8:
        return False
    if label.count("(") != label.count(")") or (label[0] == "[" and "]" not in label):
        return False
    if "\t" in label.strip():
        return False
    name, comma, _ = label.partition(", ")
    plain = name if comma and is_full_name(name) else label  # `Dana Reyes, head of finance`
    if _SENTENCE.search(_NICKNAME.sub("", plain)) or label.endswith(("http", "https", "ftp", "mailto")):
        return False
    return any(c.isalpha() for c in label) or sum(c.isdigit() for c in label) > 6


@lru_cache(4096)
def is_name_like(label: str) -> bool:
    """Whether the words are written as names are, each with a capital, a digit or a caseless letter, or a particle; or as an
    office, or a name with what somebody does behind a comma. What stands behind it in brackets may be anything.
    """
    plain = _ADDED.sub("", label)
    words = _WORD.findall(plain)
    if any(c.isalpha() for c in plain) and all(_is_name_word(word, i) for i, word in enumerate(words)):
        return True
    return _is_office(plain) or _is_titled(plain)


def _is_name_word(word: str, position: int) -> bool:
    bare = word.strip("()[]'’\"*_.|&-")
    if not bare or bare[0].isdigit() or word.startswith("("):
        return True
    if position and (bare.lower() in PARTICLES or word in PARTICLES):
        return True
    return bare != bare.lower() or bare == bare.upper()


def is_aside(label: str) -> bool:
    """Whether the words are never a name, unless they are written as initials are (`PS`, `NB`)."""
    return label.lower().rstrip(".") in ASIDES and not (label.isupper() and len(label) < 4)


def is_note(label: str) -> bool:
    """Whether it is what notes between the turns are called: `Observer's notes`, `Notas de observación`; not `Note taker`, and not
    `Note` alone, as any word may be what somebody is called.
    """
    words = [word.strip("()[].").lower() for word in label.split()]
    return len(words) > 1 and (words[-1] in NOTES or (words[0] in NOTES and words[1] in PARTICLES))


def is_role(label: str) -> bool:
    """Whether the label is what people are called who have no name: `Host`, `Speaker 2`, `Audience Member`."""
    words = [word.strip("()[]#.").lower() for word in re.split(r"[\s_]+", label)]
    while words and (not words[-1] or words[-1].isdigit()):
        words.pop()
    if words[:1] in (["a"], ["the"], ["another"], ["young"], ["older"]):
        words.pop(0)
    if words[2:] and words[0] in _PEOPLE and words[1] in _PLACED:
        return True
    return bool(words) and words[-1].rstrip("0123456789") in ROLES


def is_full_name(label: str) -> bool:
    """Whether it reads as a name of several words."""
    return is_name_like(label) and len(_WORD.findall(label)) > 1


def _is_office(label: str) -> bool:
    """Whether it is written as offices are: `The Minister for Islands`."""
    words = _WORD.findall(label)
    small = [word for word in words[1:] if word.islower() and word not in PARTICLES]
    heads = [word for word in words if word.lower() not in CLAUSE_OPENERS and word[0].isupper()]
    return 0 < len(small) < 3 and len(heads) > 1 and words[0][0].isupper() and _OFFICE.issuperset(small)


def _is_titled(label: str) -> bool:
    """Whether a full name stands before a comma, and few words behind it: `Dana Reyes, head of finance`."""
    name, comma, rest = label.partition(", ")
    words = rest.split()
    if not comma or not 0 < len(words) < 6 or words[0].lower() in CLAUSE_OPENERS:
        return False
    return is_full_name(name) and not is_aside(_WORD.findall(name)[0])


def is_speech(label: str) -> bool:
    """Whether it is an aside, or a word that begins clauses and is not written as initials are."""
    return is_aside(label) or (label.lower() in CLAUSE_OPENERS and not label.isupper())


def is_handle(label: str) -> bool:
    """Whether it is one word in small letters that may be what somebody is called: `jo`, `maja.k`, `nurse`."""
    return label[0].islower() and " " not in label and label not in CLAUSE_OPENERS and not is_aside(label)


def ends_a_sentence(label: str) -> bool:
    """Whether it ends as a sentence does, and not as `Mary-Ann O.` or `Int.` do, with an initial or a short form."""
    return label.endswith((".", ",", "?", "!", "…")) and _SHORT_FORM.search(label) is None


def is_in_capitals(label: str) -> bool:
    """Whether the label is written in capitals, as records of parliaments and of television write all of theirs."""
    return label == label.upper() != label.lower()


def is_clause(label: str) -> bool:
    """Whether the words are the beginning of a sentence ("To start", "One thing") rather than a name or a role."""
    words = _WORD.findall(label)
    if len(words) == 1 or is_name_like(label) or is_role(label) or is_full_name(label.partition(",")[0]):
        return False
    return len(words) > 4 or words[0].lower() in CLAUSE_OPENERS or is_aside(words[-1])


def sort_labels(labels: Sequence[str | None], text: Callable[[], str], listed: Iterable[str] = ()) -> SortedLabels:
    """Speakers and doubts, out of one label (or None) for every piece of the file, in order.

    `text` gives the whole of what was said, in which people are called by their names: it is asked for where it decides.
    """
    labels = list(dropwhile(lambda label: label is None, labels))  # a title is no piece of speech
    counts = Counter(label for label in labels if label is not None)
    labelled = counts.total()
    if len(counts) > MAX_SPEAKERS:
        return SortedLabels(frozenset())
    if labelled == len(labels) and not any(map(is_clause, counts)):
        odd = {x for x, n in counts.items() if n == 1 and is_clause_like(x)}
        return SortedLabels(frozenset(counts) - odd, frozenset(odd))
    found = frozenset(listed) & counts.keys() | {x for x, n in counts.items() if n > 1 and not is_clause(x)}
    once = counts.keys() - found
    if not found:
        return SortedLabels(frozenset())
    dense = 5 * (sum(counts[x] for x in found) + sum(map(is_name_like, once))) >= 3 * len(labels)
    capitals = all(map(is_in_capitals, found))
    clear = {x for x in once if reads_as_speaker(x, dense=dense, capitals=capitals)}
    unclear = [x for x in counts if x in once and x not in clear and is_name_like(x) and not is_aside(x)]
    said = text() if unclear else ""
    clear |= {x for x in unclear[:MAX_LOOKED_UP] if _is_called(x, said)}
    return SortedLabels(found | clear, frozenset(unclear) - clear)


def is_clause_like(label: str) -> bool:
    """Whether words in small letters follow its first, though it is no role: a name, or the beginning of a sentence."""
    words = _WORD.findall(label)[1:]
    return not is_role(label) and any(w.isalpha() and w.islower() and w not in PARTICLES for w in words)


def reads_as_speaker(label: str, *, dense: bool, capitals: bool) -> bool:
    """Whether what occurs once is a speaker, among others whose labels recur.

    To take a guest who spoke once for speech would credit that guest's words to whoever spoke before.
    """
    if not is_name_like(label):
        return is_role(label)
    if is_aside(label):
        return False
    return dense or is_full_name(label) or is_role(label) or (capitals and is_in_capitals(label))


def _is_called(name: str, text: str) -> bool:
    """Whether the name stands with its capital inside a sentence, as far as the first mentions tell."""
    if name == name.lower():
        return False
    at = text.find(f" {name}")
    for _ in range(200):
        if at < 0:
            return False
        before, after = text[at - 1 : at], text[at + len(name) + 1 : at + len(name) + 2]
        if (before.isalnum() or before == ",") and not after.isalnum() and after != ":":
            return True
        at = text.find(f" {name}", at + 1)
    return False
