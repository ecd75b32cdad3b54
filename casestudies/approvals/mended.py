"""Whether two wordings are the same words, the second one mended: spelled, parted or joined as they should be.

Everything that is not shown to be so is another word. Only function words that decide nothing may come, go or be
exchanged: articles where they do not tell who does what to whom, and forms that agree or are easily mixed up.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from casestudies.quotes.edits.slip import is_slip
from casestudies.quotes.languages import language_for
from casestudies.quotes.languages.base import Language

# Articles; German ones tell subject from object, and stay.
_ARTICLES = {
    "en": "a an the",
    "es": "el la los las un una unos unas",
    "fr": "le la les un une des",
    "it": "il lo la i gli le un uno una",
    "nl": "de het een",
    "pt": "o a os as um uma",
}
# Forms of one word that agree with what stands beside them, and words that are often mixed up.
_ALIKE = {
    "en": "is are|was were|has have|does do|there their they're|then than|your you're|whose who's",
    "de": "dass daß das|seid seit",
}
_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*['’]?")


def same_words(before: str, after: str, language: str) -> bool:
    """Whether `after` says the same as `before` in the same words: other spelling, punctuation, capitals and spaces at most,
    words written twice, articles, and forms that agree.
    """
    known = language_for(language)
    old, new = _words(before, known.code), _words(after, known.code)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return all(
        tag == "equal" or _mended(old[i:to_i], new[j:to_j], known) for tag, i, to_i, j, to_j in matcher.get_opcodes()
    )


def _words(text: str, code: str) -> list[str]:
    """The words in small letters, those written twice once, and one form for all that may be exchanged."""
    alike = {word: group.split()[0] for group in _ALIKE.get(code, "").split("|") for word in group.split()}
    found: list[str] = []
    for match in _WORD.finditer(text):
        # An apostrophe before or behind a last `s` is punctuation: its, it's; customers, customer's, customers'.
        word = re.sub(r"'?s'?$", "s", match[0].casefold().replace("’", "'")).removesuffix("'")
        word = alike.get(word, word)
        if found[-1:] != [word]:
            found.append(word)
    return found


def _mended(old: list[str], new: list[str], language: Language) -> bool:
    if len(old) == len(new) and all(_spelled(one, other, language) for one, other in zip(old, new, strict=True)):
        return True
    articles = _ARTICLES.get(language.code, "").split()
    one, other = ([word for word in words if word not in articles] for words in (old, new))
    if (one, other) != (old, new):
        return _mended(one, other, language)
    # `web site`, `web-site` and `website` are one; `re-signed` and `resigned` are opposites.
    return _joined(one) == _joined(other) and not any(word.startswith("re-") for word in (*one, *other))


def _spelled(old: str, new: str, language: Language) -> bool:
    """Whether a word was a slip of the other, or is its spelling in another country."""
    variants = language.variants or str
    return variants(old) == variants(new) or is_slip(old, new, language)


def _joined(words: list[str]) -> str:
    return "".join(words).replace("-", "")
