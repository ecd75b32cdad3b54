"""Make the lists of words that tell a misspelling from a word: `python scripts/word_lists.py [CODE …]`.

Two sources, both MIT: simplemma's dictionaries (their inflected forms, and the forms they lead to) and pyspellchecker's
lists. They are joined, folded as transcripts are, and kept as one small automaton a language, which is read in a
millisecond. `pip install -e .[lists]` brings what this needs; nothing of it is needed to run.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import dawg
import zopfli.zlib
from simplemma.strategies.dictionaries.dictionary_factory import DEFAULT_DICTIONARY_FACTORY
from spellchecker import SpellChecker

FOLDER = Path(__file__).parent.parent / "casestudies" / "quotes" / "lists"
CODES = ("en", "es", "fr", "it", "pt")
LONGEST = 18
"""Longer ones are compounds, which no list has all of: they are always taken for words."""
_CLITICS = {
    # Infinitives take their pronouns with them, and dictionaries leave those forms out: hacerlo, farne.
    "es": (("ar", "er", "ir"), 0, "me te se lo la los las le les nos os melo telo selo sela"),
    "it": (("are", "ere", "ire"), 1, "mi ti si lo la li le gli ci vi ne"),
}


def words(code: str) -> Iterator[str]:
    """Every word of a language, as the sources have it."""
    for form, lemma in DEFAULT_DICTIONARY_FACTORY.get_dictionary(code).items():
        yield form
        yield lemma
    yield from SpellChecker(language=code).word_frequency.keys()


def with_clitics(known: set[str], code: str) -> set[str]:
    """The words, and their forms with a pronoun at the end."""
    endings, dropped, pronouns = _CLITICS.get(code, ((), 0, ""))
    hosts = [word[: len(word) - dropped] for word in known if endings and word.endswith(endings)]
    return known | {host + pronoun for host in hosts for pronoun in pronouns.split()}


def packed(data: bytes) -> bytes:
    """A list as it is kept, see `casestudies.quotes.spelling.unpacked`. Zopfli takes its time for a twentieth less; xz makes
    it a tenth, and then reading takes five times as long.
    """
    return data[:4] + zopfli.zlib.compress(b"".join(data[4:][nth::4] for nth in range(4)), numiterations=15)


def main() -> None:
    """Write the lists."""
    FOLDER.mkdir(exist_ok=True)
    for code in sys.argv[1:] or CODES:
        known = with_clitics({word.casefold() for word in words(code)}, code)
        kept = sorted(word for word in known if word.isalpha() and 2 <= len(word) <= LONGEST)
        file = FOLDER / f"{code}.dawg.z"
        file.write_bytes(packed(dawg.DAWG(kept).tobytes()))
        print(f"{code}: {len(kept):,} words, {file.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
