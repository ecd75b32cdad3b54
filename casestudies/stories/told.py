"""Whether a writer says right beside a quotation that somebody said it.

Fewer than four words in quotation marks are a name or a term: the “big board”. Not so in `“Never again,” says Mira`, in
`Mira says: “Never again.”`, nor with a name below: there they are speech, and are checked as such.
"""

from __future__ import annotations

import re

from casestudies.stories.speech import Speech
from casestudies.stories.telling import Tongue
from casestudies.stories.units import plain

_WORD = re.compile(r"[^\W\d_]+")
_OPENS = re.compile(r"(?:\A[\W\d_]*|[.!?…:][\"'”’»)\]]*\s+|[—–]\s)[*_(]*\Z")
_BEHIND = re.compile(r"[*_]*(?P<comma>,?)\s+(?P<words>[^.,;:!?…\"“„«()—–]{2,60})")
_BEFORE = re.compile(r"(?P<words>[^.;:!?…\"“„«()—–]{2,80})[,:]\s+[*_]*\Z")
_SIGNED = re.compile(r"[.,]?[*_]*\s+(?:[—–―~]|--?)\s*[*_\[]*(?P<name>[^.!?…:;\n]{2,80})\s*\Z")
_LABEL = re.compile(r"\W*(?P<name>[^\W\d_][^.!?…:;,\n]{1,40})[*_]*:[*_]*\s+\Z")
_COMPLETE = re.compile(r"[.!?…]\W*\Z")
_ENDS = (",", "!", "?", "…", ".")
_REACH = 160  # letters before and behind a quotation in which its speaker stands; no text takes long
_NEAR = 4  # words between the mark and whoever speaks: says our workshop lead Mira
_BEFORE_IT = 6
_SMALL = 2  # words, a reflexive and its verb
_NAME = 2  # a first name and a last one


def is_told(text: str, speech: Speech, tongue: Tongue) -> bool:
    """Whether the paragraph `text` says, right before or behind a quotation, who said it."""
    start = max(0, speech.begin - _REACH)
    # Where it is cut off, a letter stands for what was there: nothing begins with what is left.
    before = ("x" if start else "") + text[start : speech.begin]
    behind, said = text[speech.end : speech.end + _REACH], speech.within(text).rstrip()
    if lead := _BEFORE.search(before):
        words = _WORD.findall(lead["words"])[-_BEFORE_IT:]
        if any(_is_verb(word, tongue) for word in words) and any(_may_name(word, tongue) for word in words):
            return True
    if _is_labelled(before, behind, said):
        return True
    if not _OPENS.search(before):
        return False
    if signed := _SIGNED.match(behind):
        return _is_name(signed["name"])
    told = _BEHIND.match(behind)
    if told is None or not (told["comma"] or said.endswith(_ENDS)):
        return False
    return _says_who(_WORD.findall(told["words"])[:_NEAR], tongue, is_new=said.endswith(".") and not told["comma"])


def _says_who(words: list[str], tongue: Tongue, *, is_new: bool) -> bool:
    """Whether words begin with a verb of saying and then name somebody, or with a name or a pronoun and then such a verb. Behind
    a full stop a capital begins another sentence.
    """
    verb = next((n for n, word in enumerate(words[:_SMALL]) if word.islower() and _is_verb(word, tongue)), None)
    # Before it stands a reflexive at most: "se souvient".
    if verb is not None and all(word.islower() and not tongue.is_pronoun(word) for word in words[:verb]):
        return any(_may_name(word, tongue) for word in words[verb + 1 :])
    names = next((n for n, word in enumerate(words) if not _may_name(word, tongue)), len(words))
    return 0 < names < len(words) and not (is_new and words[0][0].isupper()) and _is_verb(words[names], tongue)


def _is_labelled(before: str, behind: str, said: str) -> bool:
    """Whether a paragraph is a full name, a colon and a sentence: `Mira Tan: “We love it!”`."""
    label = _LABEL.fullmatch(before)
    is_whole = not behind.strip(" *_\n") and _COMPLETE.search(said + behind) is not None
    return label is not None and is_whole and _is_name(label["name"])


def _is_name(text: str) -> bool:
    """Whether a text begins as a full name does."""
    words = _WORD.findall(text)[:_NAME]
    return len(words) == _NAME and all(word[0].isupper() for word in words)


def _is_verb(word: str, tongue: Tongue) -> bool:
    """Whether a word is a verb of saying or thinking: `says`, `remembers`."""
    verb = plain(word).casefold()
    return verb in tongue.reporting or verb in tongue.staging["voicing"]


def _may_name(word: str, tongue: Tongue) -> bool:
    return word[0].isupper() or tongue.is_pronoun(word)
