"""Quotes in a story's Markdown: found with their exact place, told apart from terms, code and addresses.

What is written as speech and cannot be cut out of the text cleanly is a finding, never a silent pass.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from casestudies.findings import Finding, Place, Rule
from casestudies.quotes.languages import home, homes
from casestudies.stories import codes
from casestudies.stories.markdown import COMMENT, LINK_TARGET, Block, BlockKind, blocks, parser, words_of
from casestudies.stories.model import Aside, Form, Translation
from casestudies.stories.schema import seconds
from casestudies.stories.speech import SPEECH_WORDS, Speech, is_speech, marked, marks_in, speech_in, words
from casestudies.stories.telling import Tongue
from casestudies.stories.told import is_told

# A stand-in for characters that are not text: neither a letter nor a space.
_BLANK = "\ufffc"
_CODE = re.compile(r"(?<![`\\])(`+)(?!`)(.+?)(?<!`)\1(?!`)")
# Tags that are whole and well formed, and addresses in angle brackets; two of these are a quotation mark.
_TAG = re.compile(
    r"(?<!<)</?[A-Za-z][\w:-]*(?:\s+[\w:@.-]+(?:\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'=<>`]+))?)*\s*/?>"
    r"|<[A-Za-z][A-Za-z0-9+.-]*:[^<>\s]*>"
)
# Declarations, comments that end as they begin, and elements whose text is no text of the page, makes some, or is read backwards.
_ACTIVE = re.compile(
    r"<(?:!(?!--(?!-?>))|\?|\s*/?\s*(?:script|style|template|noscript|xmp|plaintext|textarea|bdo)\b)", re.IGNORECASE
)
# What a browser runs from a tag, an attribute list or an address; whatever is written between the letters of a scheme is left out
# by browsers as well.
_HANDLER = re.compile(
    r"<[A-Za-z][^<>]*?[\s\"'/](?:on[a-z]+|srcdoc|formaction)\s*=|<\s*(?:base|meta|link|object|embed|applet|form)\b",
    re.IGNORECASE,
)
_HANDLER_IN_BRACES = re.compile(r"\{[^{}\n]*?(?<![\w-])on[a-z]+\s*=[^{}\n]*\}", re.IGNORECASE)
_PROGRAM = r"\s*(?:javascript|vbscript|data:\s*(?:text/html|image/svg|application/x?html))\s*[:;,+]"
_LINKED = re.compile(rf"(?:[(<]|\]:)\s*<?{_PROGRAM}", re.IGNORECASE)
_ASSIGNED = re.compile(rf"[\s\"'/][\w:-]+\s*=\s*[\"']?{_PROGRAM}", re.IGNORECASE)
_BETWEEN = re.compile(r"[\x00-\x1f\x7f\u00ad\u200b-\u200f\ufeff]+")
_IMAGE = re.compile(r"!\[[^\]]*\](?=\()")
# In HTML, or as a generic block of pymdownx.
_QUOTE_TAG = re.compile(r"(?:<\s*/?|/{3,}[ \t]*html[ \t]*\|)\s*(?:blockquote|q|cite)\b", re.IGNORECASE)
_SNIPPET = re.compile(r"-8<-")
_TEMPLATE = re.compile(r"\{\{|\{%|^[ \t]*:::[ \t]", re.MULTILINE)
_BRACES = re.compile(r"\s*\{:?(?P<inner>[^{}\n]*)\}")
# One thing that braces say; what a name stands in may hold spaces: `by="Marta Ruiz"`.
_PART = re.compile(r"[^\s\"'“”]*=(?:\"[^\"]*\"|'[^']*'|“[^”]*”)(?!\S)|\S+")
_ALL_BRACES = re.compile(r"(?:\s*\{[^{}\n]*\})*\s*\Z")
# Emphasis around a whole quote may end before its braces.
_FOLLOWING = re.compile(
    r"(?P<emphasis>[*_]{0,3})[ \t]?(?P<braces>(?:\{:?[ \t]*(?:#|\.revised|at=|by=|translated=)[^{}\n]*\})+)"
)
# What stands between the pieces of one quote: spaces, commas, dashes, emphasis, and "and" in a few languages.
_JOINT = re.compile(r"[\s,;*_–—-]*(?:(?:and|und|et|e|y|i|en|og|och|ja|и|&)(?!\w))?[\s,*_]*", re.IGNORECASE)
# The texts of tags and of links that a reader is told: the value of an attribute, and a link's title.
_VALUE = re.compile(r"=\s*(?:\"([^\"]*)\"|'([^']*)')")
_TITLE = re.compile(r"\s(?:\"([^\"]*)\"|'([^']*)'|\(([^()]*)\))\s*\)\Z")
_ATTRIBUTION = re.compile(r"[ \t]*(?:—|–|―|--)[ \t]*(?P<who>\S.*)")
# What the braces of a quote may say, and how the values look.
_VALUES = {
    "#": re.compile(r"[^\W_][\w-]*"),
    ".revised": re.compile(""),
    "at": re.compile(r"\S+"),
    "by": re.compile(r"[^\W_](?:[\w.,'’&() -]{0,58}[\w.)])?"),  # a name or an id, and no sentence
    "translated": re.compile(r"[^\W_][\w-]*"),
    "lang": re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"),
}
_BULLET = re.compile(r"[ \t]*-[ \t]+\S")
# A blockquote inside an item, a definition or a footnote, where the two parsers do not agree on what it is.
# The marks around the title of a note or a tab, which are not shown; a note of the kind "quote" is a quotation.
_NOTE_TITLE = re.compile(
    r"^(?P<before>[ \t]*(?:(?:!!!|\?\?\?\+?)[ \t]+(?!quote\b|cite\b)[^\n\"]*|===[+!]*[ \t]+))\"(?P<title>[^\"\n]*)\"(?=[ \t]*$)",
    re.MULTILINE | re.IGNORECASE,
)
_QUOTE_LINE = re.compile(rf"(?:^|{_BLANK})[ \t]*(?:(?:[-*+:]|[0-9]+[.)]|\[\^[^\]\n]*\]:)[ \t]+)*>", re.MULTILINE)
_PREFIX = re.compile(r" {0,3}>[ ]?")
_LEFTOVER = re.compile(r"[*`]|==|~~|\^\^|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)")
# A letter or a part of a word, as an editor puts it in: `[W]e`, `invoice[s]`.
_BRACKETED = re.compile(r"\[([^\W_]+)\]")
ID_WORDS = 5
ID_LENGTH = 48
MOST_OF_AN_ID = 64
"""Characters that an id may have where an author gives it: it stands in addresses and in names of files."""


@dataclass(frozen=True, slots=True)
class Attributes:
    """What the braces of a quote say."""

    id: str = ""
    revised: bool = False
    at: float | None = None
    by: str = ""
    translation: Translation | None = None


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """A quote as it stands in the text, not yet credited. `who` is the attribution of a blockquote as written.

    `paragraph` is the number of the block it stands in; the rest as in `model.Quote`.
    """

    form: Form
    text: str
    begin: int
    end: int
    paragraph: int
    attributes: Attributes
    who: str = ""
    aside: Aside | None = None
    brief: bool = False


@dataclass(frozen=True, slots=True)
class ParsedBody:
    """Everything a body holds: blocks, quotes in order, and what is wrong."""

    blocks: tuple[Block, ...]
    quotes: tuple[FoundQuote, ...]
    findings: tuple[Finding, ...]

    @property
    def prose(self) -> tuple[tuple[int, int], ...]:
        """The characters that are text outside blockquotes and code: a span for each block."""
        return tuple((b.begin, b.end) for b in self.blocks if b.kind not in {BlockKind.BLOCKQUOTE, BlockKind.CODE})


@dataclass(slots=True)
class Lines:
    """Turns characters of a body into places of its file."""

    body: str
    file: str
    first_line: int
    subject: str
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.starts = [0, *(m.end() for m in re.finditer("\n", self.body))]

    def line(self, at: int) -> int:
        """The line of the file, from 1."""
        return bisect_right(self.starts, at) - 1 + self.first_line

    def place(self, at: int) -> Place:
        """The place of a character."""
        row = bisect_right(self.starts, at) - 1
        return Place(self.file, row + self.first_line, at - self.starts[row] + 1)

    def finding(self, rule: Rule, at: int, message: str, remedy: str = "") -> Finding:
        """A finding at a character."""
        return Finding(rule, self.place(at), message, remedy, self.subject)


def find_quotes(
    body: str, tongue: Tongue | None = None, *, file: str = "", first_line: int = 1, subject: str = ""
) -> ParsedBody:
    """Find every quote in a body with Unix line ends, written in the languages of `tongue`. Nothing is credited yet."""
    lines = Lines(body, file, first_line, subject)
    tongue = tongue or Tongue.of(())
    found: list[FoundQuote] = []
    problems: list[Finding] = []
    parts = blocks(body)
    problems.extend(
        lines.finding(codes.INSERTED, m.start(), "A snippet is put in here.") for m in _SNIPPET.finditer(body)
    )
    for number, block in enumerate(parts):
        if block.kind is BlockKind.CODE:
            continue
        raw = body[block.begin : block.end]
        for item in _in_block(block, raw, number, lines, tongue):
            if isinstance(item, Finding):
                problems.append(item)
            else:
                found.append(item)
    return ParsedBody(parts, tuple(found), tuple(problems))


def _in_block(block: Block, raw: str, number: int, lines: Lines, tongue: Tongue) -> Iterator[FoundQuote | Finding]:
    seen = without_code(raw)
    for match in _TEMPLATE.finditer(seen):
        yield lines.finding(codes.INSERTED, block.begin + match.start(), "A macro or include is put in here.")
    if block.kind is BlockKind.UNCLOSED:
        yield lines.finding(
            codes.HIDDEN_QUOTE, block.begin, "A code block is not closed.", "Close it with the same marks."
        )
        return
    if block.kind is BlockKind.BLOCKQUOTE:
        yield _blockquote(block, raw, number, lines)
        return
    seen = _blank(COMMENT, seen)
    if refused := _markup(block, seen, lines):
        yield refused
        return
    for at, told in _attribute_texts(seen):
        if speech_in(told):
            message = "Speech stands in an attribute or in the title of a link."
            yield lines.finding(codes.HIDDEN_QUOTE, block.begin + at, message)
    if block.kind is BlockKind.PROSE:
        yield from _prose(block, raw, number, lines, tongue)
        return
    # Backticks of a block that is no prose may not be code for the other parser.
    seen = _NOTE_TITLE.sub(r"\g<before> \g<title> ", _blank(_TAG, _blank(COMMENT, raw)))
    first = next((s for s in marked(seen) if is_speech(seen[s.begin : s.end])), None)
    if first is not None or speech_in(html.unescape(seen)):
        where = "a heading" if block.kind is BlockKind.HEADING else "a place where it cannot be checked"
        at = block.begin + (first.begin if first else 0)
        yield lines.finding(codes.HIDDEN_QUOTE, at, f"Speech stands in {where}.")
    elif block.kind is BlockKind.OTHER and (line := _QUOTE_LINE.search(seen)):
        message = "A blockquote stands in a place where it cannot be checked."
        yield lines.finding(codes.HIDDEN_QUOTE, block.begin + line.start(), message)


def _markup(block: Block, seen: str, lines: Lines) -> Finding | None:
    """Why nothing of a block can be read: its markup quotes by itself, changes what is seen, or runs."""
    if tag := _QUOTE_TAG.search(seen):
        return lines.finding(codes.RAW_QUOTE, block.begin + tag.start(), "A quote is written in HTML.")
    remedy = "Leave it out."
    if active := _ACTIVE.search(seen):
        message = "Markup here can make or hide text: a script, a style, a declaration."
        return lines.finding(codes.HIDDEN_QUOTE, block.begin + active.start(), message, remedy)
    if runs(seen):
        message = "Markup here would run: an event handler, or an address such as `javascript:`."
        return lines.finding(codes.HIDDEN_QUOTE, block.begin, message, remedy)
    return None


def runs(text: str) -> bool:
    """Whether a browser would run something of this Markdown or HTML: a handler, or an address that is a program."""
    if _HANDLER_IN_BRACES.search(text):
        return True
    return runs_html(text) or _is_program(text, _LINKED)


def runs_html(page: str) -> bool:
    """The same of HTML, where only tags count."""
    return _HANDLER.search(page) is not None or any(
        _is_program(tag, _ASSIGNED) for tag in re.findall(r"<[^<>]*>", page) if "=" in tag
    )


def _is_program(text: str, pattern: re.Pattern[str]) -> bool:
    return any(pattern.search(_BETWEEN.sub("", part)) for part in (text, html.unescape(unquote(text))))


def _prose(  # noqa: PLR0912 - each branch is one reason to refuse
    block: Block, raw: str, number: int, lines: Lines, tongue: Tongue
) -> Iterator[FoundQuote | Finding]:
    seen = without_code(raw)
    for pattern in (COMMENT, _TAG, LINK_TARGET, _IMAGE):
        seen = _blank(pattern, seen)
    yield from _beside(block, seen, raw, lines)
    if marks_in(seen) != marks_in(block.plain) and (speech_in(raw) or speech_in(block.plain)):
        message = "The quotation marks of this paragraph can be read in more than one way."
        remedy = "Write the marks themselves (no `&quot;`), outside links and code."
        yield lines.finding(codes.HIDDEN_QUOTE, block.begin, message, remedy)
        return
    goes_on: Speech | None = None
    speeches = list(marked(seen))
    for n, speech in enumerate(speeches):
        before, goes_on = goes_on, None
        begin, end = block.begin + (before or speech).begin, block.begin + speech.end
        source = speech.within(raw)
        if not speech.closed:
            yield lines.finding(codes.UNCLOSED, begin, "It is not clear where this quotation ends.")
            continue
        text = words_of(source)
        if text is None:
            if speech_in(seen[speech.begin : speech.end]):
                yield lines.finding(codes.NOT_PLAIN, begin, "The quote holds a picture or HTML.")
            continue
        if before is None and n + 1 < len(speeches) and _goes_on(seen, raw, speech, speeches[n + 1]):
            goes_on = speech
            continue
        text, aside = _parts(raw, before, speech, block.begin) or (text, None)
        following = _FOLLOWING.match(raw, speech.end)
        if not (is_speech(text) or following or is_told(seen, speech, tongue)):
            continue
        attributes: Attributes | Finding = Attributes()
        if following:
            if raw[: speech.begin].endswith(following["emphasis"]):
                begin -= len(following["emphasis"])
                attributes = _attributes(following["braces"], Form.INLINE, begin, lines)
            else:
                message = "Emphasis that began before the quote ends between it and its braces."
                remedy = "Put the braces right after the closing mark."
                attributes = lines.finding(codes.BAD_ATTRIBUTES, begin, message, remedy)
            end = block.begin + following.end()
        if isinstance(attributes, Finding):
            yield attributes
        elif _LEFTOVER.search(text):
            message = "Emphasis or code begins inside the quote and ends outside it, or the other way round."
            yield lines.finding(
                codes.NOT_PLAIN, begin, message, "Put the marks of emphasis both inside or both outside."
            )
        else:
            brief = not (following or is_speech(text))
            yield FoundQuote(Form.INLINE, text, begin, end, number, attributes, aside=aside, brief=brief)


# The writer's words between two parts of one sentence: no more than a few plain words behind a comma or none, and a comma.
_ASIDE = re.compile(r",?\s(?=[^\W\d_])[^\W\d_]+(?:[-'’ \n][^\W\d_]+)*,\s+")
_MOST_ASIDE = 6


def _goes_on(seen: str, raw: str, one: Speech, other: Speech) -> bool:
    """Whether the second of two quotations goes on with the sentence of the first, which the writer only broke into.

    `“We moved,” she says, “and it held.”` is one.
    """
    if not other.closed or _FOLLOWING.match(raw, one.end):
        return False
    between = seen[one.end : other.begin]
    comma = one.within(seen).rstrip().endswith(",") or between.startswith(",")
    plain = (
        _ASIDE.fullmatch(between) is not None
        and words(between) <= _MOST_ASIDE
        and between == raw[one.end : other.begin]
    )
    small = other.within(seen).lstrip()[:1].islower()
    return comma and plain and small and words_of(other.within(raw)) is not None


def _parts(raw: str, before: Speech | None, speech: Speech, offset: int) -> tuple[str, Aside] | None:
    """The text of a quote that the writer breaks into, and what stands in its midst: between two quotations or within one."""
    within = _told_within(raw, speech) if before is None else (before.end, speech.begin)
    if within is None:
        return None
    first_end, begin = within
    first = words_of(raw[speech.begin + speech.opening : first_end] if before is None else before.within(raw)) or ""
    behind = words_of(raw[begin : speech.end - speech.closing] if before is None else speech.within(raw)) or ""
    return f"{first} {behind}", Aside(raw[first_end:begin], len(first), offset + first_end)


# Where a writer breaks into a quotation without closing it, as those do who write guillemets.
_INCISE = re.compile(r"(?<=,)\s(?P<told>[^\W\d_][^,\n]{1,60})(?=,\s)")
_GUILLEMETS = "«»‹›"


def _told_within(raw: str, speech: Speech) -> tuple[int, int] | None:
    """The characters of the words that say who speaks, in the midst of a quotation: `« Ça marche, dit-elle, et vite. »`."""
    if raw[speech.begin] not in _GUILLEMETS:
        return None
    tongue = Tongue.of([code for code in homes() if "told_within" in home(code).staging])
    found = (m for m in _INCISE.finditer(raw, speech.begin, speech.end) if tongue.breaks_in(m["told"]))
    return next(((m.start(), m.end() + 2) for m in found), None)


def _beside(block: Block, seen: str, raw: str, lines: Lines) -> Iterator[Finding]:
    """Speech of a paragraph that is no quotation of its own."""
    if any(speech_in(alt) for alt in block.alts):
        yield lines.finding(codes.HIDDEN_QUOTE, block.begin, "Speech stands in the text of a picture.")
    if (at := _pieces(seen, raw)) is not None:
        message = "Several short quotations in a row make one that is long enough to be speech."
        yield lines.finding(codes.IN_PIECES, block.begin + at, message)


def _attribute_texts(seen: str) -> Iterator[tuple[int, str]]:
    """What tags and links tell beside the text, with the place of the tag or the link's address."""
    for outer, inner in ((_TAG, _VALUE), (LINK_TARGET, _TITLE)):
        for whole in outer.finditer(seen):
            for match in inner.finditer(whole.group()):
                yield whole.start(), html.unescape(next(filter(None, match.groups()), ""))


def _pieces(seen: str, raw: str) -> int | None:
    """Where neighbouring quotations begin that are too short to be speech one by one, and are speech together."""
    begin, count, last = 0, 0, -1
    for speech in marked(seen):
        number = words(speech.within(seen)) if speech.closed else SPEECH_WORDS
        if number >= SPEECH_WORDS or _FOLLOWING.match(raw, speech.end):  # judged on its own, or refused
            last = -1
            continue
        if last >= 0 and _JOINT.fullmatch(seen, last, speech.begin):
            count += number
            if count >= SPEECH_WORDS:
                return begin
        else:
            begin, count = speech.begin, number
        last = speech.end
    return None


def _blockquote(  # noqa: PLR0911 - each return is one reason to refuse
    block: Block, raw: str, number: int, lines: Lines
) -> FoundQuote | Finding:
    def refuse(rule: Rule, message: str, remedy: str = "") -> Finding:
        return lines.finding(rule, block.begin, message, remedy)

    rows = [_PREFIX.sub("", row, count=1) for row in raw.split("\n")]
    while rows and not rows[-1].strip():
        rows.pop()
    attribution = _ATTRIBUTION.fullmatch(rows[-1]) if rows else None
    if attribution is None:
        if rows and _BULLET.match(rows[-1]):
            return refuse(codes.UNATTRIBUTED, "The last line of the quote begins with a hyphen.", "Write `— Name`.")
        return refuse(codes.UNATTRIBUTED, "The quote does not say whose words it holds.")
    who = attribution["who"]
    braces = _ALL_BRACES.search(who)
    written, name = (braces.group(), who[: braces.start()]) if braces else ("", who)
    attributes = _attributes(written, Form.BLOCK, block.begin, lines)
    if isinstance(attributes, Finding):
        return attributes
    paragraphs: list[str] = []
    source = "\n".join(rows[:-1])
    holder = ""
    for token in parser().parse(source):
        if token.type == "inline" and holder == "paragraph_open":
            text = words_of(token.content)
            if text is None or _LEFTOVER.search(text) or COMMENT.search(token.content):
                return refuse(codes.NOT_PLAIN, "The quote holds more than words.")
            if _FOLLOWING.search(token.content):
                return refuse(codes.BAD_ATTRIBUTES, "The braces stand in the text.", "Put them after the name.")
            paragraphs.append(text)
        elif token.type not in {"paragraph_open", "paragraph_close"}:
            return refuse(codes.NOT_PLAIN, "The quote holds more than paragraphs of words.")
        holder = token.type
    text = _unmarked(" ".join(p for p in paragraphs if p))
    credited = words_of(name)
    if not text or not credited:
        return refuse(codes.UNATTRIBUTED, "The quote or the name is empty.")
    # Whole lines, as the parser counts them: what follows lazily belongs to the quote.
    return FoundQuote(Form.BLOCK, text, block.begin, block.end, number, attributes, credited)


def _unmarked(text: str) -> str:
    """Without the quotation marks that some authors put around a whole blockquote."""
    speeches = list(marked(text))
    if len(speeches) == 1 and speeches[0].closed and (speeches[0].begin, speeches[0].end) == (0, len(text)):
        return speeches[0].within(text).strip()
    return text


def _attributes(written: str, form: Form, at: int, lines: Lines) -> Attributes | Finding:
    known: dict[str, str] = {}
    second = None
    position, text = 0, written.strip()
    while position < len(text):
        braces = _BRACES.match(text, position)
        if braces is None:
            return lines.finding(codes.BAD_ATTRIBUTES, at, "The braces of the quote cannot be read.")
        position = braces.end()
        for part in _PART.findall(braces["inner"]):
            key, _, value = ("#", "", part[1:]) if part.startswith("#") else part.partition("=")
            value = value.strip("\"'“”").strip()
            if key == "#" and len(value) > MOST_OF_AN_ID and _VALUES[key].fullmatch(value):
                message = f"The id of a quote has {len(value)} characters."
                return lines.finding(codes.BAD_ATTRIBUTES, at, message, f"Use {MOST_OF_AN_ID} at most.")
            read = _VALUES.get(key)
            second = seconds(value) if key == "at" else second
            if key in known or read is None or not read.fullmatch(value) or (key == "at" and second is None):
                shown = "".join(c for c in part if c.isprintable() and c != "`")[:40]
                return lines.finding(codes.BAD_ATTRIBUTES, at, f"`{shown}` in the braces of a quote is not understood.")
            known[key] = value
    if wrong := _wrong_together(known, form):
        return lines.finding(codes.BAD_ATTRIBUTES, at, wrong)
    of = known.get("translated", "")
    translation = Translation(of, known["by"], known.get("lang", "")) if of else None
    by = "" if translation else known.get("by", "")
    return Attributes(known.get("#", ""), ".revised" in known, second, by, translation)


def _wrong_together(known: Collection[str], form: Form) -> str:
    """What is wrong with these keys of the braces of a quote of this form, or nothing."""
    if "translated" not in known:
        wrong = ("lang" in known and "lang") or ("by" in known and form is Form.BLOCK and "by")
        return f"`{wrong}=` in the braces of a quote is not understood." if wrong else ""
    if form is Form.INLINE:
        return "A translation stands in a blockquote, which has room to say that it is one."
    if "by" not in known:
        return 'Nobody is named who translated the quote: `by="Name"`.'
    return "A translation has no time and no wording of its own." if {"at", ".revised"} & {*known} else ""


def _blank(pattern: re.Pattern[str], text: str) -> str:
    """The text with every match covered, so that all offsets stay."""
    return pattern.sub(lambda m: "".join(c if c == "\n" else _BLANK for c in m.group()), text)


def without_code(text: str) -> str:
    """The text with its code covered. Where a backtick is left over, or code reaches over a line's end, the other parser
    may pair them in another way: then none of it counts as code.
    """
    covered = _blank(_CODE, text)
    return text if "`" in covered else covered


def derived_id(text: str) -> str:
    """An id from a quote's first words: lower case, without accents where letters are Latin; `[W]e` is one word."""
    text = _BRACKETED.sub(r"\1", text)
    folded = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    found = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", folded.replace("’", "").replace("'", "")))
    return "-".join(found[:ID_WORDS])[:ID_LENGTH].strip("-") or "quote"
