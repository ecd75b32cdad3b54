"""Write casestudies/cldr.json.z: what our pages need of Unicode's CLDR, taken out of Babel (36 MB, of which this is a few kB).

`scripts/cldr.py` writes it anew; a test holds it against Babel. More of CLDR (units, currencies): add it to `_entry`.
"""

from __future__ import annotations

import json
import re
import zlib
from collections import defaultdict
from collections.abc import Collection, Mapping
from pathlib import Path

from babel import Locale, localedata

FILE = Path(__file__).parents[1] / "casestudies" / "cldr.json.z"
COUNTS = range(200)
"""Every rule for whole numbers below a million looks at a count's last two digits, or is about a count below a hundred."""
UNITS = [
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "month",
    "year",
    "kilogram",
    "gram",
    "kilometer",
    "meter",
    "megabyte",
    "gigabyte",
]
MEASURED = [
    "ar",
    "cs",
    "da",
    "de",
    "el",
    "es",
    "fi",
    "fr",
    "he",
    "hu",
    "it",
    "ja",
    "ko",
    "nb",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sl",
    "sv",
    "tr",
    "uk",
    "vi",
    "zh",
]
"""The languages whose units are kept: those whose figures quotes are judged by. (English has its own list.)"""
NAMED = ["ar", "da", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "sv"]
"""The languages in which the names of languages, countries and days are kept: what translations are compared by."""
SHORT = {"zero": "z", "one": "1", "two": "2", "few": "f", "many": "m", "other": "o"}


def _entry(name: str) -> dict[str, object]:
    """What is kept of a locale. Eras are left out: all dates here are ours."""
    locale = Locale.parse(name)
    months = locale.months["format"]["wide"]
    return {
        "date": re.sub(r"\s*G+\s*", " ", locale.date_formats["long"].pattern).strip(),
        "months": [months[number] for number in range(1, 13)],
        "plural": "".join(SHORT[locale.plural_form(n)] for n in COUNTS),
        "direction": locale.text_direction,
        **({"units": _units(locale), "figures": _figures(locale)} if name in MEASURED else {}),
        **(_names(locale) if name in NAMED else {}),
    }


def _units(locale: Locale) -> dict[str, list[str]]:
    """What stands behind a figure for each unit: words, and abbreviations."""
    found: dict[str, list[str]] = {}
    for key, styles in locale._data["unit_patterns"].items():
        unit = key.partition("-")[2]
        if unit in UNITS:
            long, short = (_words(styles.get(style, {})) for style in ("long", "short"))
            found[unit] = [" ".join(sorted(long)), " ".join(sorted(short - long))]
    return found


def _figures(locale: Locale) -> dict[str, object]:
    """How figures are written and joined: the decimal sign, the words for and, percent and the powers of a thousand."""
    scales: dict[str, set[str]] = defaultdict(set)
    short: dict[str, set[str]] = defaultdict(set)
    for style, found in (("long", scales), ("short", short)):
        for patterns in locale._data["compact_decimal_formats"].get(style, {}).values():
            for count, pattern in patterns.items():
                power = 3 * ((len(count) - 1) // 3)
                if isinstance(text := pattern.pattern, str):
                    found[str(power)] |= _words({"": text.replace("'", "").lstrip("0").rstrip(".")})
    symbols = locale.number_symbols
    return {
        "comma": symbols.get("latn", symbols)["decimal"] == ",",
        "and": locale.list_patterns["standard"]["2"].replace("{0}", "").replace("{1}", "").strip().casefold(),
        "percent": " ".join(sorted(_words(locale._data["unit_patterns"]["concentr-percent"].get("long", {})))),
        "scales": {power: " ".join(sorted(words)) for power, words in scales.items() if words},
        "short": {
            power: " ".join(sorted(words - scales[power])) for power, words in short.items() if words - scales[power]
        },
    }


def _names(locale: Locale) -> dict[str, object]:
    tongues = _named(locale.languages, {*MEASURED, "en"})
    days = [locale.days["format"]["wide"][day] for day in range(7)]
    return {"tongues": tongues, "countries": _countries(locale), "days": days}


def _named(names: Mapping[str, str], codes: Collection[str]) -> dict[str, str]:
    return {code: names[code] for code in sorted(codes) if code in names}


def _countries(locale: Locale) -> dict[str, str]:
    """Countries and continents by their codes, as CLDR names them; without what is no name of one place."""
    codes = [
        code for code in locale.territories if len(code) == 2 and code not in {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
    ]
    return _named(locale.territories, [*codes, "002", "009", "019", "142", "150"])


def _words(patterns: dict[str, object]) -> set[str]:
    """The single words of the patterns, such as `{0} hours`."""
    texts = (
        pattern.replace("{0}", "").strip(" \u00a0\u202f.").casefold()
        for pattern in patterns.values()
        if isinstance(pattern, str)
    )
    return {text for text in texts if text and text[0] != "/" and not re.search(r"\s", text)}


def cldr() -> dict[str, object]:
    """Languages by their codes, and locales: a regional one has only what differs from the one above it."""
    plurals: dict[object, int] = defaultdict(lambda: len(plurals))
    found: dict[str, dict[str, object]] = {}
    for name in sorted(set(localedata.locale_identifiers()) - {"root"}, key=lambda name: (name.count("_"), name)):
        entry = _entry(name)
        above = _entry(name.rpartition("_")[0]) if "_" in name else {}
        entry = {key: value for key, value in entry.items() if above.get(key) != value}
        if "plural" in entry:
            entry["plural"] = plurals[entry["plural"]]
        if entry.get("direction") == "ltr" and not above:
            del entry["direction"]
        if entry:
            found[name.replace("_", "-")] = entry
    return {"languages": sorted(Locale("en").languages), "plurals": list(plurals), "locales": found}


if __name__ == "__main__":
    FILE.write_bytes(zlib.compress(json.dumps(cldr(), ensure_ascii=False, separators=(",", ":")).encode(), 9))
