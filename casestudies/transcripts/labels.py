"""Who speaks: when the words before a colon are a speaker, and when they are speech.

"To start: what changed?" must not make a person called To start. So what stands before a colon is a speaker only if it
recurs as one, is named in the file's own list of people, or stands where every other piece has a speaker too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import dropwhile

_LABEL = re.compile(r"(?:-\s{0,2}|>>\s{0,2})?([^\s:：][^:：\n]{0,79}?)[ \t\u00a0]?(?::(?=\s|$)|：)[ \t\u00a0]*")
_WORD = re.compile(r"[^\s,]+")
_NEVER = frozenset(
    re.findall(
        r"\S+",
        "http https ftp mailto note notes nb ps p.s fyi re subject todo tip warning caution example e.g i.e time date "
        "duration title summary attendees participants topic agenda location url link source recorded transcript "
        "from to cc bcc sent author commit committer signed-off-by name role id value key type status priority deadline "
        "due owner action decision step info error warn debug trace fatal notice "
        "license licence copyright files comment version classifier requires-dist project-url args arguments parameters "
        "tag generator wheel-version root-is-purelib provides-extra license-file platform dynamic "
        "returns return raises yields usage options commands default try else finally except host content-type",
    )
)
_PARTICLES = frozenset(
    re.findall(
        r"\S+",
        "van von der den de del della di da do dos das du la le el al bin ibn ben bint of and the y e og und et & | - – — / +",
    )
)
_OPENERS = frozenset(
    re.findall(
        r"\S+",
        "however honestly actually basically obviously really anyway meanwhile finally firstly secondly thirdly first second "
        "third next then last also but so and or yes no ok okay look listen well again still now today result results fact "
        "problem solution conclusion reason context background translation remember lesson point idea option step goal truth "
        "spoiler disclaimer update correction edit important sponsor quote break music applause laughter advert ad",
    )
)
"""Words that open a sentence and a colon, and are nobody's name."""

MAX_SPEAKERS = 2_000
"""More than ever took part in one conversation: a file with more labels is a list of something else."""

MAX_LOOKED_UP = 40
"""How many single words before a colon are looked for in the rest of the text."""

_SENTENCE = re.compile(r"[!?;\"“”„«»…<>{}=]|(?:,|[a-z]{4}\.)\s+[a-z]|\.\.")
_NICKNAME = re.compile(r"(?<=\s)[\"“]\w{1,20}[\"”](?=\s)")


def split_label(text: str) -> tuple[str, str] | None:
    """What stands before the first colon, if it could name a speaker at all, and what follows it."""
    at = text.find(":", 1, 82)
    if at > 0 and text[at + 1 : at + 2] == " " and text[0].isalpha() and text[at - 1] != " ":
        label = text[:at]
        if "：" not in label and "\n" not in label:  # the usual form, without the regular expression
            return (label, text[at + 2 :].lstrip()) if could_be_label(label) else None
    if at < 0 and "：" not in text[:82]:
        return None
    m = _LABEL.match(text)
    if m is None:
        return None
    label = m[1][1:-1].strip() if m[1][0] == "[" and m[1][-1] == "]" else m[1]  # WhisperX: `[SPEAKER_00]: …`
    return (label, text[m.end() :]) if could_be_label(label) else None


@lru_cache(4096)
def could_be_label(label: str) -> bool:
    """Whether this could name a speaker where every piece has one: short, with a letter or a phone number, no sentence."""
    if not label or label[0] in "'`/#@\\|" or label.lower().rstrip(".") in _NEVER or len(_WORD.findall(label)) > 8:
        return False
    if _SENTENCE.search(_NICKNAME.sub("", label)):
        return False
    return any(c.isalpha() for c in label) or sum(c.isdigit() for c in label) > 6


def is_name_like(label: str) -> bool:
    """Whether the words are written as names are: each with a capital, a digit or a caseless letter, or a particle."""
    words = _WORD.findall(label)
    return any(c.isalpha() for c in label) and all(_is_name_word(word, i) for i, word in enumerate(words))


def _is_name_word(word: str, position: int) -> bool:
    bare = word.strip("()[]'’\"*_.|&-")
    if not bare or bare[0].isdigit() or word.startswith("("):
        return True
    if position and (bare.lower() in _PARTICLES or word in _PARTICLES):
        return True
    return bare != bare.lower() or bare == bare.upper()


def speakers_among(labels: Sequence[str | None], text: str, listed: Iterable[str] = ()) -> frozenset[str]:
    """Those labels that are speakers, out of one label (or None) for every piece of the file, in order.

    `text` is the whole of what was said: a single word that stands before one colon only is a speaker if somebody
    is called by it elsewhere ("Thanks, Tomás").
    """
    labels = list(dropwhile(lambda label: label is None, labels))  # a title is no piece of speech
    counts = Counter(label for label in labels if label is not None)
    labelled = counts.total()
    if len(counts) > MAX_SPEAKERS:
        return frozenset()
    if labelled == len(labels):
        return frozenset(x for x in counts if is_name_like(x) or counts[x] > 1 or len(counts) < labelled)
    known = frozenset(listed)
    found = {x for x, n in counts.items() if x in known or (n > 1 and (is_name_like(x) or _is_handle(x, n)))}
    if found:
        # A full name that occurs once is a guest who spoke once: to take it for speech would credit that guest's words
        # to whoever spoke before. A single word ("However:") is speech, unless nearly every piece names its speaker, or
        # it is a name in other people's words.
        once = [label for label in counts if label not in found and is_name_like(label)]
        found |= {x for x in once if len(_WORD.findall(x)) > 1}
        single = [x for x in once if x not in found and x.lower() not in _OPENERS]
        dense = 5 * (sum(counts[x] for x in found) + len(single)) >= 3 * len(labels)
        found |= set(single) if dense else {x for x in single[:MAX_LOOKED_UP] if _is_called(x, text)}
    return frozenset(found)


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


def _is_handle(label: str, times: int) -> bool:
    return times > 2 and len(_WORD.findall(label)) == 1
