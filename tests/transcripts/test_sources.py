"""Words that were written: what their writer wrote is theirs, and everything else in the file is nobody's to quote."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.transcripts import sources
from casestudies.transcripts.codes import TranscriptError
from casestudies.transcripts.reading import read_bytes
from casestudies.transcripts.source import Source
from casestudies.transcripts.sources.readers import READERS
from helpers import written_words as made

REPORTS = "The reports come by themselves."


def said(data: str | bytes, kind: str) -> dict[str | None, list[str]]:
    """What each label wrote."""
    transcript = read_bytes(data if isinstance(data, bytes) else data.encode(), "file", kind=kind)
    found: dict[str | None, list[str]] = {}
    for turn in transcript.turns:
        found.setdefault(turn.speaker, []).append(turn.text)
    return found


def entry(data: str, kind: str) -> sources.Entry:
    sheet = sources.read_sheet(Source("file", data.encode()), kind)
    assert sheet is not None
    return sheet.entries[0]


def test_every_kind_of_what_was_written_has_its_readers():
    assert tuple(READERS) == sources.KINDS


@pytest.mark.parametrize(
    ("mail", "who", "words"),
    [
        (
            made.PLAIN,
            "Nell Hart",
            [
                "It was, like, super easy to set up, and we don't spend a Friday on it any more. The drivers love it.",
                "We would definately do it again.",
            ],
        ),
        (made.PAGE, "Nell Hart", ["The café till closes in ten minutes now, not in an hour."]),
        (
            made.OUTLOOK,
            "Hart, Nell",
            ["wir sparen jeden Monat zwei Tage, und niemand rechnet mehr am Freitag."],
        ),
    ],
)
def test_only_the_senders_own_words_are_theirs(mail, who, words):
    found = said(mail, "mail")
    assert found[who] == words
    assert found.keys() == {who, None}
    assert any("best tool" in text or "beste Werkzeug" in text for text in found[None])


def test_what_stands_between_quoted_lines_is_the_senders():
    mail = made.PLAIN.replace(b"> It saves everybody a week.\n", b"> Would you buy it again?\n\nWe would, tomorrow.\n")
    assert "We would, tomorrow." in said(mail, "mail")["Nell Hart"]


def test_a_forwarded_mail_is_somebody_elses():
    mail = made.PLAIN.split(b"\n\n")[0] + (
        b"\n\nSee below.\n\n---------- Forwarded message ---------\nFrom: Ute Blau <ute@blau.example>\n"
        b"Date: Wed, 30 Sep 2026\nSubject: reports\nTo: Nell Hart <nell@otterburn.example>\n\nThe reports are great.\n"
    )
    assert said(mail, "mail")["Nell Hart"] == ["See below."]


HEAD = b"From: Nell Hart <nell@otterburn.example>\nDate: Fri, 02 Oct 2026 10:02:00 +0100\nMIME-Version: 1.0\n"


@pytest.mark.parametrize(
    "above",
    ["On Fri, 2 Oct 2026 Somebody wrote:", "    On Friday, October 2, 2026 at 10:02 AM, S. <s@x.example> wrote:"],
)
def test_what_stands_below_a_line_that_introduces_it_is_nobodys_where_nothing_marks_it(above):
    mail = HEAD + f"Content-Type: text/plain\n\nWe like it.\n\n{above}\n\nOur tool is great.\n".encode()
    assert said(mail, "mail")["Nell Hart"] == ["We like it."]


@pytest.mark.parametrize("own", [b"", b"--b\nContent-Type: text/plain\n\nSee attached.\n"])
def test_a_mail_within_a_mail_is_somebody_elses(own):
    inner = b"--b\nContent-Type: message/rfc822\n\nFrom: Ute <u@x.example>\nDate: x\n\nThe tool is great.\n--b--\n"
    mail = HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n' + own + inner
    if own:
        assert said(mail, "mail") == {"Nell Hart": ["See attached."]}
    else:
        with pytest.raises(TranscriptError, match="nothing in the file"):
            said(mail, "mail")


def test_what_is_struck_out_or_hidden_is_not_what_was_written():
    page = b"Content-Type: text/html\n\n<p>We like it.</p><p style='display: none'>It is the best there is.</p>"
    with pytest.raises(TranscriptError, match="struck out or hidden"):
        said(HEAD + page, "mail")


def test_a_mail_without_one_sender_is_refused():
    with pytest.raises(TranscriptError, match="one sender"):
        read_bytes(
            made.PLAIN.replace(b"From: Nell Hart <nell@otterburn.example>", b"X-From: nobody"), "m.eml", kind="mail"
        )


@pytest.mark.parametrize("data", [b"no mail at all", b"WEBVTT\n\n00:01.000 --> 00:02.000\nHello there\n"])
def test_what_is_no_mail_is_refused_as_one(data):
    with pytest.raises(TranscriptError, match="read as a mail"):
        read_bytes(data, "m.eml", kind="mail")


def test_answers_stand_under_their_questions():
    transcript = read_bytes(made.TYPEFORM.encode(), "s.csv", kind="survey")
    assert [(turn.speaker, turn.text, turn.line) for turn in transcript.turns] == [
        (None, "What changed for you?", 2),
        ("Tom Vane", "We close the books on Thursday now.", 2),
        ("Tom Vane", "Fridays are free.", 2),
        (None, "What changed for you?", 4),
        ("Ute Blau", "Nothing, yet & we are fine with that.", 4),
    ]
    assert (transcript.format, transcript.written) == ("typeform-csv", True)
    first = entry(made.TYPEFORM, "survey")
    assert (first.rating, first.mail, first.when) == ("9", "tom@vane.example", "2026-09-30 10:11:12")


@pytest.mark.parametrize(
    ("data", "form", "words"),
    [
        (made.SURVEYMONKEY, "surveymonkey-csv", REPORTS),
        (made.GOOGLE_FORMS, "google-forms-csv", "Try it for a month."),
        (made.NPS, "delighted-csv", REPORTS),
    ],
)
def test_exports_of_surveys(data, form, words):
    assert read_bytes(data.encode(), "s.csv", kind="survey").format == form
    assert said(data, "survey")["Tom Vane"] == [words]


@pytest.mark.parametrize(
    ("data", "form", "who", "rating", "confirmed"),
    [
        (made.APP_STORE, "app-store-json", "tomvane", "5/5", True),
        (made.GOOGLE, "google-json", "Tom Vane", "4/5", True),
        (made.TRUSTPILOT, "trustpilot-json", "Tom Vane", "4/5", True),
        (made.G2, "g2-json", "Tom V.", "4.5/5", False),
        (made.PRODUCT_HUNT, "product-hunt-json", "Tom Vane", "5/5", False),
        (made.SENJA, "senja-json", "Tom Vane", "5/5", True),
        (made.CAPTERRA, "capterra-csv", "Tom V.", "5", False),
    ],
)
def test_exports_of_marketplaces(data, form, who, rating, confirmed):
    transcript = read_bytes(data.encode(), "r", kind="review")
    assert transcript.format == form
    assert [finding.rule.name for finding in transcript.findings] == ([] if confirmed else ["unconfirmed-layout"])
    found = said(data, "review")
    assert REPORTS in found[who]
    assert not any("Thank you" in text or "love to hear" in text for text in found[who])
    assert (entry(data, "review").rating, bool(entry(data, "review").when)) == (rating, True)


@pytest.mark.parametrize("kind", ["review", "post", "survey"])
def test_what_was_saved_by_hand(kind):
    assert said(made.SAVED, kind)["Tom Vane"] == [REPORTS, "Who knew?"]
    assert entry(made.SAVED, kind).address == "https://social.example/posts/1"


@pytest.mark.parametrize(
    ("data", "address"),
    [
        (made.MASTODON, "https://social.example/@tv/1"),
        (made.BLUESKY, "https://bsky.app/profile/tv.example/post/3k"),
        (made.X, "https://x.com/tv/status/9"),
    ],
)
def test_posts_know_where_they_stand(data, address):
    assert said(data, "post")["Tom Vane"][0] == REPORTS
    assert entry(data, "post").address == address


@pytest.mark.parametrize("data", [made.WHATSAPP, made.ANDROID, made.SLACK, made.TYPED])
def test_chats(data):
    found = said(data, "chat")
    assert found["Tom Vane"][0] == REPORTS
    assert found["Mara"][0] == "How are the reports?"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (made.APP_STORE, "review"),
        (made.GOOGLE, "review"),
        (made.TRUSTPILOT, "review"),
        (made.G2, "review"),
        (made.PRODUCT_HUNT, "review"),
        (made.SENJA, "review"),
        (made.CAPTERRA, "review"),
        (made.TYPEFORM, "survey"),
        (made.NPS, "survey"),
        (made.MASTODON, "post"),
        (made.BLUESKY, "post"),
        (made.X, "post"),
    ],
)
def test_an_entry_alone_is_read_as_it_was_among_the_others(data, kind):
    first = entry(data, kind)
    alone = sources.read_sheet(Source("one", first.raw.encode()), kind)
    assert alone is not None
    assert [(one.who, one.said, one.when, one.rating) for one in alone.entries] == [
        (first.who, first.said, first.when, first.rating)
    ]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ('Name,Comment\nTom,"never closed\nand on\n', "line 2|quotation mark"),
        ("Name,Comment\nTom,one,two,three\n", "4 cells"),
        ("Name,Comment\n", "nothing below"),
        ("just a sentence", "read as a survey"),
    ],
)
def test_broken_tables_are_refused_with_a_reason(data, why):
    with pytest.raises(TranscriptError, match=why):
        read_bytes(data.encode(), "s.csv", kind="survey")


def test_every_kind_has_readers():
    assert tuple(READERS) == sources.KINDS


@given(st.text(max_size=300), st.sampled_from(sorted(sources.KINDS)))
def test_any_text_is_read_or_refused(text, kind):
    with suppress(TranscriptError):
        assert read_bytes(text.encode("utf-8", "surrogatepass"), "file", kind=kind).turns


@given(st.binary(max_size=300), st.sampled_from(["mail", "survey"]))
def test_any_bytes_are_read_or_refused(tail, kind):
    begin = (
        b"From: a@b.example\nDate: x\nContent-Type: text/plain; charset=utf-8\n\n" if kind == "mail" else b"Name,Text\n"
    )
    with suppress(TranscriptError):
        assert read_bytes(begin + tail, "file", kind=kind).turns
