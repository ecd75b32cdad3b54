"""Signs that Word keeps by a font and a place in it, not by their character (`w:sym`, ECMA-376, part 1, 17.3.3.30).

Word writes so what *Insert > Symbol* takes from a symbol font, and what its own corrections make of `-->` and `:)`.
"""

from __future__ import annotations

from typing import Final

UNNAMED: Final = "[sign]"
"""What stands for a sign that no table names: a quote cannot leave it out unseen (Q237)."""

# The signs that stand beside figures and words, in the encoding that Adobe gave the font Symbol; its figures, brackets and marks
# stand where ASCII has them.
_SYMBOL: Final = {
    **{code: chr(code) for code in b" !#%&()+,./0123456789:;<=>?[]_{|}"},
    **{0x2D: "−", 0xA3: "≤", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″"},
    **{
        0xA2: "′",
        0xB3: "≥",
        0xB4: "×",
        0xB7: "•",
        0xB8: "÷",
        0xB9: "≠",
        0xBA: "≡",
        0xBB: "≈",
        0xBC: "…",
        0x44: "Δ",
        0x6D: "µ",
    },
}
_WINGDINGS: Final = {0x4A: "☺", 0x4B: "😐", 0x4C: "☹", 0xDF: "←", 0xE0: "→", 0xE7: "⇦", 0xE8: "⇨", 0xF3: "⇔"}
_FONTS: Final = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def symbol(font: str, char: str) -> str:
    """The character that a symbol font shows for a code in hexadecimal digits, else `UNNAMED`."""
    try:
        code = int(char, 16)
    except ValueError:
        return UNNAMED
    if 0xF000 <= code <= 0xF0FF:  # where Word puts the 256 places of a symbol font
        code -= 0xF000
    elif 0x20 < code < 0xD800:
        return chr(code)
    return _FONTS.get(font.casefold(), {}).get(code, UNNAMED)
