"""How English words are written: contractions and informal forms taken apart, and the spellings of two countries."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from casestudies.quotes.languages.base import WordPart, words

_NOT = {"won't": "will", "can't": "can", "shan't": "shall"} | {
    f"{w}n't": w
    for w in [
        "do",
        "does",
        "did",
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "would",
        "could",
        "should",
        "might",
        "must",
        "need",
        "ought",
        "dare",
        "may",
    ]
}
_NOT |= {k.replace("'", ""): v for k, v in _NOT.items() if k not in {"won't", "can't"}} | {"cannot": "can"}
_WHOLE = {
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "hafta": ("have", "to"),
    "oughta": ("ought", "to"),
    "kinda": ("kind", "of"),
    "sorta": ("sort", "of"),
    "lotta": ("lot", "of"),
    "outta": ("out", "of"),
    "dunno": ("do", "not", "know"),
    "y'know": ("you", "know"),
    "lemme": ("let", "me"),
    "gimme": ("give", "me"),
    "shoulda": ("should", "have"),
    "coulda": ("could", "have"),
    "woulda": ("would", "have"),
    "y'all": ("you", "all"),
    "let's": ("let", "us"),
    "c'mon": ("come", "on"),
    "ma'am": ("madam",),
    "'cause": ("because",),
    "cuz": ("because",),
    "'cuz": ("because",),
    "coz": ("because",),
    "'em": ("them",),
    "'til": ("until",),
    "til": ("until",),
    "till": ("until",),
    "'bout": ("about",),
    "'n": ("and",),
    "thru": ("through",),
    "tho": ("though",),
    "ok": ("okay",),
    "'kay": ("okay",),
    "alright": ("all", "right"),
    "anymore": ("any", "more"),
    "hrs": ("hours",),
    "everyday": ("every", "day"),
}
_ENDINGS = {"'ve": "have", "'re": "are", "'ll": "will", "'m": "am"}
_IS_HOSTS = words(
    "it he she that this there here what who where when how why one everybody everyone somebody someone "
    "nobody nothing everything something anything "
    "which those these"
)
_ENDING = re.compile(r"^(.+?)('ve|'re|'ll|'m|'s|'d)$")


def split(word: str) -> tuple[WordPart, ...]:  # noqa: PLR0911
    """`we've` to `we` and `have`, `didn't` to `did` and `not`, `gonna` to `going` and `to`."""
    length = len(word)
    whole = _WHOLE.get(word)
    if whole:
        return tuple(WordPart(key, 0, length) for key in whole)
    if word in _NOT:
        cut = length - (2 if word in {"cannot", "can't"} else 3)
        if word == "cannot":
            cut = 3
        return WordPart(_NOT[word], 0, max(1, cut)), WordPart("not", max(1, cut), length)
    if "'" not in word:
        return (WordPart(word, 0, length),)
    match = _ENDING.match(word)
    if match:
        host, ending = match.groups()
        cut = len(host)
        if ending in _ENDINGS:
            hosts = split(host)
            return (*hosts, WordPart(_ENDINGS[ending], cut, length))
        if ending == "'s" and host in _IS_HOSTS:
            return WordPart(host, 0, cut), WordPart("is", cut, length, also="has")
        if ending == "'d":
            return WordPart(host, 0, cut), WordPart("would", cut, length, also="had")
    return (WordPart(word, 0, length),)


_VARIANT = (
    (re.compile(r"(?<=[a-z]{3})is(e[sdr]?|ing|ation|ations|ers?)$"), r"iz\1"),
    (re.compile(r"(?<=[a-z]{2})ys(e[sdr]?|ing|ers?)$"), r"yz\1"),
    (re.compile(r"^(behavi|col|fav|hon|hum|lab|neighb|harb|fl|rum|vap|endeav|sav|arm|val|rig)our(.*)$"), r"\1or\2"),
    (re.compile(r"^(cent|theat|met|lit|fib|calib|meag|kilomet|centimet|millimet|spect)re(s?)$"), r"\1er\2"),
    (re.compile(r"^(?!re|un)(\w*[aeiou]\w*[^aeiou][aeiou]+)ll(ing|ed|er|ers|ation)$"), r"\1l\2"),
    (re.compile(r"^(def|off|lic|pret)ence(s?)$"), r"\1ense\2"),
    (re.compile(r"^(catal|dial|anal)ogue(s?)$"), r"\1og\2"),
)
_VARIANT_WORDS = {
    "grey": "gray",
    "programme": "program",
    "programmes": "programs",
    "organisation": "organization",
    "cheque": "check",
    "cheques": "checks",
    "tyre": "tire",
    "tyres": "tires",
    "judgement": "judgment",
    "learnt": "learned",
    "burnt": "burned",
    "dreamt": "dreamed",
    "spelt": "spelled",
    "whilst": "while",
    "amongst": "among",
    "towards": "toward",
    "skilful": "skillful",
    "enrol": "enroll",
    "fulfil": "fulfill",
    "sceptical": "skeptical",
    "sceptic": "skeptic",
    "sceptics": "skeptics",
    "sceptically": "skeptically",
    "scepticism": "skepticism",
    "moustache": "mustache",
    "prise": "pry",
    "prised": "pried",
    "moustaches": "mustaches",
    "pyjamas": "pajamas",
    "kerb": "curb",
    "kerbs": "curbs",
    "mould": "mold",
    "moulds": "molds",
    "moulded": "molded",
    "ploughed": "plowed",
    "ploughing": "plowing",
    "artefact": "artifact",
    "artefacts": "artifacts",
    "cosy": "cozy",
    "cosier": "cozier",
    "manoeuvre": "maneuver",
    "manoeuvres": "maneuvers",
    "ageing": "aging",
    "acknowledgement": "acknowledgment",
    "instalment": "installment",
    "instalments": "installments",
    "instil": "instill",
    "jewellery": "jewelry",
    "woollen": "woolen",
    "likeable": "likable",
    "sizeable": "sizable",
    "leant": "leaned",
    "leapt": "leaped",
    "spilt": "spilled",
    "spoilt": "spoiled",
    "gaol": "jail",
    "paediatric": "pediatric",
    "paediatrics": "pediatrics",
    "anaesthetic": "anesthetic",
    "orthopaedic": "orthopedic",
    "haemoglobin": "hemoglobin",
    "foetus": "fetus",
    "diarrhoea": "diarrhea",
    "oesophagus": "esophagus",
    "encyclopaedia": "encyclopedia",
    "afterwards": "afterward",
    "backwards": "backward",
    "forwards": "forward",
    "upwards": "upward",
    "downwards": "downward",
    "inwards": "inward",
    "outwards": "outward",
    "specialty": "speciality",
    "specialties": "specialities",
    "mum": "mom",
    "plough": "plow",
    "aluminium": "aluminum",
    "adviser": "advisor",
    "e-mail": "email",
    "fuelled": "fueled",
    "fuelling": "fueling",
    "dialled": "dialed",
    "dialling": "dialing",
}


_ACCENTS = frozenset("\u0300\u0301\u0302\u0308\u0327")
_ACCENTED = words("exposé résumé rosé pâté lamé saké maté")
"""Words that are others without their accents."""


@lru_cache(maxsize=4096)
def variant(word: str) -> str:
    """The one spelling under which British and American are the same: `organised` and `organized`."""
    if word in _VARIANT_WORDS:
        return _VARIANT_WORDS[word]
    for pattern, to in _VARIANT:
        word = pattern.sub(to, word)
    return word if word in _ACCENTED else _plain(word)


def _plain(word: str) -> str:
    """A word without its accents: `café` and `cafe` are one word in English."""
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", word) if c not in _ACCENTS))
