"""Where a story without the scope `name` gives the customer or a person of theirs away: in anything that would be printed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from casestudies.findings import Finding, Place
from casestudies.quotes.languages import language_for, primary
from casestudies.quotes.spelling import is_word
from casestudies.review.codes import NOT_RELEASED
from casestudies.stories.model import Customer, Interview, Scope, Story

# Words of names that are no name by themselves: legal forms, kinds of company, articles and titles.
_SILENT_WORDS = (
    "inc incorporated ltd limited llc llp plc corp corporation co company cie gmbh mbh ag kg ug ohg eg ev sa sarl sas spa "
    "srl bv nv ab oy as aps kk pty se group holding holdings gruppe gesellschaft international partners sons "
    "the and und et of de la le les du des di da das dos del der den dem die van von zu zum zur ten ter het bin ibn "
    "mr mrs ms dr prof jr sr شركة للتجارة مؤسسة"
)
_TELLS_NOTHING = frozenset(_SILENT_WORDS.split())
# Legal forms that are written without a space at either end of a name.
_ATTACHED = "株式会社|有限会社|合同会社|有限责任公司|股份有限公司|有限公司|주식회사"
# Scripts that put no space between words, or none before a particle: Thai, Lao, Myanmar, Khmer, Kana, Han, Hangul.
_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff"
    r"\uac00-\ud7af\uf900-\ufaff"
)
_IN_A_WORD = rf"[^\W{_UNSPACED}_]"
# The one-letter words of Arabic and Hebrew that are written as one with the word behind them.
_PREFIXES = {"ARABIC": "[وفبلكس]{0,2}", "HEBREW": "[ובלכמשה]{0,2}"}
# Languages in which names take no ending but that of the plural or the possessive.
_UNINFLECTED = frozenset({"en", "fr", "es", "pt", "it", "ja", "zh", "ko", "ar", "he", "th"})
# Languages in which an ending takes the place of a name's last vowel: Anna, Anny, Annie.
_ENDING_FOR_VOWEL = frozenset({"pl", "cs", "sk", "ru", "uk", "be", "bg", "hr", "sr", "bs", "sl", "mk", "lt", "lv"})
_VOWELS = "aeiouyąęóаеёиоуыэюяіїьй"
# What stands in Markdown where only an address, a file's name, an id or a mail address can.
_ADDRESS = re.compile(
    r"""\]\([^()]*\)?|\]:\s*\S+|\b(?:src|href|srcset|poster|id|cite|data)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)"""
    r"""|#[^\s(){}]+|\S+://\S+|\S*@\S+|[\w-]+(?:\.[\w-]+)+""",
    re.IGNORECASE,
)
_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae", "ł": "l", "đ": "d"}
)


def unreleased_names(
    story: Story, customer: Customer, interviews: Sequence[Interview], scopes: Iterable[Scope]
) -> Iterator[Finding]:
    """Each place where a story gives the customer or a person of theirs away although these scopes do not release names.

    Everything printed counts: the page's address and the ids of quotes, addresses and files' names in the text, what is
    shown of the customer, and incentives. So does a part of a name that stands alone ("Dana", "Brightledger"), also with an
    ending ("Brightledgers"); words that are no name by themselves ("Ltd") don't.
    """
    allowed = frozenset(scopes)
    if Scope.NAME in allowed:
        return
    known = _CustomerNames(customer, _languages(story, interviews))
    for where, place, found in (
        *((where, place, known.in_text(text)) for where, text, place in _texts(story, interviews)),
        *((where, place, known.in_address(text)) for where, text, place in _labels(story, customer)),
        *((where, place, known.in_address(text)) for where, text, place in _addresses(story, interviews, allowed)),
    ):
        if found:
            message = (
                f"The name of the customer or a person stands in the {where}, and the approval does not release it."
            )
            yield Finding(NOT_RELEASED, place, message, "", story.id, (("name", found),))


class _CustomerNames:
    """The names of a customer and its people, ready to be looked for."""

    def __init__(self, customer: Customer, languages: frozenset[str]) -> None:
        host = re.sub(r"^\w+://(www\.)?|[/:?#].*$", "", customer.url)
        names = [_plain(name) for name in (customer.name, *(person.name for person in customer.people.values()))]
        whole = {_plain(customer.id), *_spellings(_plain(customer.id)), _plain(host), *names} - {""}
        whole |= {bare for name in names if len(bare := re.sub(_ATTACHED, "", name).strip(" ()（）")) > 1}
        telling = {part for name in names for part in _parts(name)}
        capitals = {part.upper() for part in telling if len(part) > 3}
        # A whole name is found in any case; a part only as it is written, since "Will" and "Long" are words as well.
        self._text = re.compile(f"{_any_of(whole, languages, 'i')}|{_any_of(telling | capitals, languages)}")
        # Addresses are written in small letters, and words in them are parted by anything that is no letter. There the mill of
        # "Otterburn Mill" is any mill, and Otterburn is not.
        common = {part for part in list(_parts(names[0]))[1:] if _is_common(part, languages)}
        in_addresses = {spelt for name in (whole | telling - common) for spelt in _spellings(name)}
        self._address = re.compile(_any_of(in_addresses, languages, "i"))

    def in_text(self, text: str) -> str:
        """The first name in a text, or nothing."""
        text = _plain(text)
        found = self._text.search(text)
        return found.group() if found else next(filter(None, map(self.in_address, _ADDRESS.findall(text))), "")

    def in_address(self, text: str) -> str:
        """The first name in an address, a file's name, an id or a label, or nothing."""
        found = self._address.search(re.sub(r"[\W_]+", " ", _plain(text)))
        return found.group() if found else ""


def _plain(text: str) -> str:
    """One spelling for what looks alike: composed letters, and none that cannot be seen (soft hyphens)."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")


def _parts(name: str) -> Iterator[str]:
    for part in re.split(rf"[^\w'’]+|_|{_ATTACHED}", name):
        least = 2 if _unspaced(part[:1]) else 3
        if len(part) >= least and part.casefold() not in _TELLS_NOTHING:
            yield part


def _is_common(part: str, languages: frozenset[str]) -> bool:
    """Whether a part of a company's name is a word of one of these languages."""
    known = (language_for(language) for language in languages)
    return any(one.dictionary and is_word(part.casefold(), one) for one in known)


def _spellings(name: str) -> set[str]:
    """How a name is written in addresses: its words parted by spaces, also without accents, or with `ue` for `ü`."""
    small = re.sub(r"[\W_]+", " ", name.casefold()).strip()
    bare = "".join(c for c in unicodedata.normalize("NFKD", small) if not unicodedata.combining(c))
    german = "".join(
        c for c in unicodedata.normalize("NFKD", small.translate(_LETTERS)) if not unicodedata.combining(c)
    )
    # Without the accents Arabic, Kana and Hangul would be other letters, which is of no use and no harm.
    return {spelt for spelt in (small, bare, german) if spelt}


def _any_of(names: Iterable[str], languages: frozenset[str], flag: str = "") -> str:
    """A pattern for all of them, in any case with the flag `i`. Names with the same surroundings share one part, and no flag
    reaches these: their classes take long to compile, and with it three times as long.
    """
    alike: dict[tuple[str, str], list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        for before, letters, after in _forms(name, languages, flag):
            alike.setdefault((before, after), []).append(re.escape(letters))
    return "|".join(f"{before}(?{flag}:{'|'.join(those)}){after}" for (before, after), those in alike.items()) or "(?!)"


def _forms(name: str, languages: frozenset[str], flag: str) -> Iterator[tuple[str, str, str]]:
    """How a name may be written: the pattern of what stands before it, its letters, the pattern of what follows."""
    prefix = _PREFIXES.get(unicodedata.name(name[0], "").partition(" ")[0], "")
    before = prefix if _unspaced(name[0]) else rf"(?<!{_IN_A_WORD}){prefix}"
    if _unspaced(name[-1]):
        yield before, name, ""
        return
    last, end = re.split(r"[\s-]", name)[-1], rf"(?!{_IN_A_WORD})"
    yield before, name, f"{_endings(last, languages, flag)}{end}"
    if len(last) > 3 and last[-1] in _VOWELS and languages & _ENDING_FOR_VOWEL:
        yield before, name[:-1], rf"(?=(?{flag}:[{_VOWELS}]))\w{{1,3}}{end}"


def _endings(last: str, languages: frozenset[str], flag: str) -> str:
    """The endings that a name's last word may have: few for a short one, which would become other words."""
    if len(last) < 4 or languages <= _UNINFLECTED:
        return f"(?{flag}:{'e?s' if len(last) > 3 else 's'})?"
    return f"{_IN_A_WORD}{{0,3}}" if len(last) > 4 else f"(?{flag}:s|es|n|en)?"


def _unspaced(letter: str) -> bool:
    return bool(re.match(f"[{_UNSPACED}]", letter))


def _languages(story: Story, interviews: Sequence[Interview]) -> frozenset[str]:
    named = {story.language, *(interview.language for interview in interviews)} - {""}
    return frozenset(primary(language) for language in named)


def _texts(story: Story, interviews: Sequence[Interview]) -> Iterator[tuple[str, str, Place]]:
    at = story.written_at
    yield "title", story.title, at.get("title", story.place)
    yield "summary", story.summary, at.get("summary", story.place)
    for name, values in story.tags.items():
        yield "tags", " ".join((name, *values)), at.get("tags", story.place)
    for result in story.results:
        yield "results", result.text, result.place
    if story.image:
        yield "picture's description", story.image.alt, at.get("image", story.place)
    for number, line in enumerate(_without_credits(story)):
        yield "text", line, Place(story.place.path, story.body_line + number)
    for quote in story.quotes:
        yield "name of a translator", quote.translation.by if quote.translation else "", quote.place
    for interview in interviews:
        yield "incentive of an interview", interview.incentive, interview.place


def _labels(story: Story, customer: Customer) -> Iterator[tuple[str, str, Place]]:
    """What is shown of the customer. Every word of it may have a capital letter: `Mill Manager`."""
    for field, text in (("industry", customer.industry), ("size", customer.size), ("region", customer.region)):
        yield f"customer's {field}", text, customer.place
    quoted = {quote.person for quote in story.quotes}
    for id_, person in customer.people.items():
        if id_ in quoted:
            yield "role of a person", person.role, customer.place


def _addresses(
    story: Story, interviews: Sequence[Interview], scopes: frozenset[Scope]
) -> Iterator[tuple[str, str, Place]]:
    yield "page's address", story.id, story.place
    if story.image:
        yield "picture's file name", story.image.file, story.written_at.get("image", story.place)
    for quote in story.quotes:
        yield "id of a quote", quote.id, quote.place
    if Scope.MEDIA in scopes:
        for interview in interviews:
            yield "address of the recording", interview.media, interview.place


def _without_credits(story: Story) -> list[str]:
    """The lines of the body; the line that credits a blockquote is printed from the record, so it may name the person."""
    lines = story.body.split("\n")
    for quote in story.quotes:
        if quote.form.value == "block":
            lines[quote.last - story.body_line] = ""
    return lines
