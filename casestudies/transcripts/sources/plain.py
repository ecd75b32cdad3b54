"""Words saved as text: a post or a review with a few lines above it that say whose it is and where it stands, and chats."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from casestudies.transcripts.codes import BROKEN, UNRECOGNISED, refusal
from casestudies.transcripts.messages import notices
from casestudies.transcripts.services.shape import Record, record, records, string
from casestudies.transcripts.source import Source
from casestudies.transcripts.sources.entries import Entry, Said, Sheet
from casestudies.transcripts.sources.rows import rated
from casestudies.transcripts.sources.tables import paragraphs
from casestudies.transcripts.wording import written

_FIELD = re.compile(
    r"(from|author|name|address|url|link|date|rating|company|role|language)[ \t]*:[ \t]*(\S[^\n]*)", re.IGNORECASE
)
_SAME = {"author": "from", "name": "from", "url": "address", "link": "address"}
_STAMP = (
    r"\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? (?:at )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f]?[AaPp]\.?[Mm]\.?)?\]?"
)
_MESSAGE = re.compile(rf"[\u200e\u200f]?({_STAMP})(?: [-–]| )\s?([^:\n]{{1,80}}): ?(.*)")
_NOTICE = re.compile(rf"[\u200e\u200f]?{_STAMP}(?: [-–]| )\s?[^:\n]*")


def post(source: Source) -> Sheet | None:
    """`From:`, `Address:` and `Date:` above an empty line, and the words below it; None where no such line stands there."""
    head, _, body = source.text.lstrip("\ufeff\n").partition("\n\n")
    fields: dict[str, str] = {}
    for line in head.split("\n"):
        found = _FIELD.fullmatch(line.strip())
        if found is None:
            return None
        key = found[1].casefold()
        fields.setdefault(_SAME.get(key, key), written(found[2]))
    if "from" not in fields:
        raise refusal(UNRECOGNISED, source.name, "Nobody is named above the words.", remedy="Add a line `From: NAME`.")
    said = tuple(Said(text) for text in paragraphs(body))
    entry = Entry(
        who=fields["from"],
        said=said,
        when=fields.get("date", ""),
        address=fields.get("address", ""),
        rating=rated(fields.get("rating", "")),
        company=fields.get("company", ""),
        role=fields.get("role", ""),
        language=fields.get("language", ""),
        line=1,
        raw=source.text,
    )
    return Sheet((entry,), "saved-text")


def chat(source: Source) -> Sheet | None:
    """A chat that a messenger exports as text: a day and a time, a name, a message, which may go on in the next lines."""
    messages: list[tuple[int, str, str, list[str]]] = []
    for number, line in enumerate(source.text.split("\n"), 1):
        if found := _MESSAGE.match(line):
            messages.append((number, written(found[2].lstrip("~ ")), found[1].strip("[]"), [found[3]]))
        elif _NOTICE.fullmatch(line):
            continue  # who joined, what was deleted: said by nobody
        elif not messages:
            if line.strip():
                return None
        else:
            messages[-1][3].append(line)
    if not messages:
        return None
    nobodys = notices([(who, rows[0]) for _, who, _, rows in messages])
    entries = (
        Entry(who, tuple(Said(one, nobody) for one in paragraphs("\n".join(rows))), when, line=at)
        for (at, who, when, rows), nobody in zip(messages, nobodys, strict=True)
    )
    return Sheet(tuple(entries), "chat-export", confirmed=False)


def slack(source: Source) -> Sheet | None:
    """A day of a channel in Slack's export: a list of messages."""
    text = source.text.lstrip("\ufeff \t\n")
    if not text.startswith(("[{", "[\n", "{")):
        return None
    try:
        document = json.loads(text, parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        raise refusal(BROKEN, source.name, "The file begins like JSON, but is not JSON.") from None
    items = records(document) or records(record(document).get("messages"))
    entries = tuple(_message(item) for item in items if item.get("type") == "message" and "ts" in item)
    if not entries:
        raise refusal(
            UNRECOGNISED,
            source.name,
            "This JSON is not from a chat that we know.",
            remedy="Type it as lines of `Name: text`.",
        )
    return Sheet(entries, "slack-json", confirmed=False)


def _message(item: Record) -> Entry:
    profile = record(item, "user_profile")
    who = string(profile.get("real_name")) or string(profile.get("display_name")) or string(item.get("user"))
    return Entry(who, tuple(_lines(string(item.get("text")))), string(item.get("ts")))


def _lines(text: str) -> Iterator[Said]:
    yield from (Said(one) for one in paragraphs(re.sub(r"<https?://[^<>|]*\|?([^<>]*)>", r"\1", text)))
