"""The many signs that people set as quotation marks, read as the few that speech is told by.

Every character that has Unicode's property Quotation_Mark (PropList.txt of Unicode 16.0) is either one of those few
(`speech.CLOSERS`) or in `_SAME`; beside them stand ornaments, primes, accents and letters that look like marks, and marks that are
typed as two: `,,words''`, `<<words>>`.
"""

from __future__ import annotations

import re

# Turned, half-width and vertical forms, ornaments, and brackets that stand for marks.
_SAME = str.maketrans(
    {
        **dict.fromkeys("❝🙶", "“"),
        **dict.fromkeys("❞🙷", "”"),
        **dict.fromkeys("❠⹂🙸", "„"),
        **dict.fromkeys("❛", "‘"),
        **dict.fromkeys("❜", "’"),
        **dict.fromkeys("❟", "‚"),
        **dict.fromkeys("｢﹁", "「"),
        **dict.fromkeys("｣﹂", "」"),
        **dict.fromkeys("﹃", "『"),
        **dict.fromkeys("﹄", "』"),
        **dict.fromkeys("《≪⟪", "«"),
        **dict.fromkeys("》≫⟫", "»"),
        **dict.fromkeys("〈❮❰〈⟨", "‹"),
        **dict.fromkeys("〉❯❱〉⟩", "›"),
        # Primes, accents and modifier letters.
        **dict.fromkeys("＇´′‵ʹʻʼʽˊ׳", "'"),
        **dict.fromkeys("″‶ʺˮ˝״", '"'),
    }
)
_OTHERS = "".join(map(chr, _SAME)) + "`"
# Each begins with one of a few signs, and looks back from there: what begins with a choice is tried at every letter of a page.
_UNUSUAL = re.compile(
    rf"[{_OTHERS}'‘’‚\",<>](?:(?<=[{_OTHERS}])|(?<=['‘’‚\"])['‘’‚\"]|(?<=,),|(?<=<)<|(?<=>)>|(?<=[א-ת]\"))"
)
# Within a word these are letters (Hawaiʻi, пʼять), and in Hebrew the double one marks an abbreviation (צה״ל).
_LETTERS = re.compile(r"(?<=[^\W\d_])[ʹʻʼʽˊ׳ʺˮ](?=[^\W\d_])|(?<=[א-ת])[\"״](?=[א-ת](?![א-ת]))")
_LETTER = "\u02d1"
# Accents as they were typed before there were other marks: `words´ and `words'.
_ACCENTED = re.compile(
    r"(?<![\w`])`(?=[^\s`])([^`´]*[^\s`´])´(?!\w)|(?<![\w`])`(?=[^\s`])((?:[^`']|(?<=\w)'(?=\w))*[^\s`'])'(?![\w'])"
)
# Quotation marks typed as two signs: `''…''`, ``…'', `,,…``, `<<…>>`; not the ends of code.
_DOUBLED = re.compile(
    r"(?P<straight>'{2,}|\"{2,}|(?<!`)``(?=\w[^`'\"]*(?:\w'\w[^`'\"]*)*(?:''|[“”])))|(?P<low>(?<![\w,)]),,(?=[^\s,])|‚‚)"
    r"|(?P<opening>‘‘)|(?P<closing>’’)|(?P<left>(?<!<)<<(?!<))|(?P<right>(?<!>)>>(?!>))"
)
_AS = {"straight": '"', "low": "„", "opening": "“", "closing": "”", "left": "«", "right": "»"}


def usual(text: str) -> tuple[str, list[int] | None]:
    """The text with usual marks, one character each; and where each of its characters, and its end, stands in the text as it
    was, or None where every character has kept its place.
    """
    if _UNUSUAL.search(text) is None:
        return text, None
    text = _LETTERS.sub(_LETTER, text)
    if "`" in text:
        text = _ACCENTED.sub(lambda m: f"‘{m[1] or m[2]}’", text)
    text = text.translate(_SAME)
    pieces: list[str] = []
    starts: list[int] = []
    done = 0
    for match in _DOUBLED.finditer(text):
        pieces += [text[done : match.start()], _AS[match.lastgroup or ""]]
        starts += [*range(done, match.start()), match.start()]
        done = match.end()
    if not pieces:
        return text, None
    pieces.append(text[done:])
    starts += range(done, len(text) + 1)
    return "".join(pieces), starts
