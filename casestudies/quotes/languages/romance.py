"""What French, Spanish, Portuguese and Italian share: words that lose a vowel before the next."""

from __future__ import annotations

from collections.abc import Mapping

from casestudies.quotes.languages.base import Splitter, WordPart


def splitter(elided: Mapping[str, str], forms: Mapping[str, str]) -> Splitter:
    """Splits `qu'il` into `que` and `il`, and reads informal forms as the words they stand for."""

    def split(word: str) -> tuple[WordPart, ...]:
        if word in forms:
            parts = forms[word].split()
            return tuple(WordPart(part, 0, len(word)) for part in parts)
        head, mark, rest = word.partition("'")
        if mark and rest and head in elided:
            cut = len(head) + 1
            return WordPart(elided[head], 0, cut), *(
                WordPart(p.key, p.begin + cut, p.end + cut, p.also) for p in split(rest)
            )
        return (WordPart(word, 0, len(word)),)

    return split
