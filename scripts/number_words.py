"""Write casestudies/quotes/lists/numbers.zip: how numbers are said in the languages that num2words knows.

num2words itself would be two more packages to install, for what is a list: whole numbers below a thousand, and round
thousands below a hundred thousand, one a line (`CODE.txt`). A test holds it against num2words.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from num2words import CONVERTER_CLASSES, num2words

FILE = Path(__file__).parents[1] / "casestudies" / "quotes" / "lists" / "numbers.zip"
NUMBERS = (*range(1000), *range(1000, 100_000, 1000))


def words(code: str) -> list[str]:
    """Every number in a language's words; nothing where some cannot be written."""
    try:
        return [num2words(n, lang=code).casefold().replace("-", " ") for n in NUMBERS]
    except (NotImplementedError, IndexError, KeyError, TypeError, ValueError):
        return []


if __name__ == "__main__":
    with zipfile.ZipFile(FILE, "w", zipfile.ZIP_BZIP2, compresslevel=9) as made:
        for code in sorted(code for code in CONVERTER_CLASSES if len(code) <= 3):
            if said := words(code):
                made.writestr(zipfile.ZipInfo(f"{code}.txt"), "\n".join(said), zipfile.ZIP_BZIP2, 9)
