"""Answers nobody would write: none of them is a plain yes, and none of them makes the reader stumble."""

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from casestudies.approvals.answers import Answer, names_of
from casestudies.approvals.mail import Mail, read_mail
from casestudies.approvals.request_texts import all_texts
from casestudies.transcripts.mail import MailLine, alike

DIGEST = "sha256:" + "5f1c" * 16
NAMES = names_of(["Nell Hart", "Otterburn Mill", "Mara Lindqvist"])
# Words of conditions, in several languages; none of them is a greeting, a name or a closing.
_CONDITIONS = (
    "but except figure not only until 13 hours please leave out without after lawyer aber nur ohne sauf mais pero excepto se mas "
    "solo maar behalve photo logo change second quote legal if when as long 「ただし」 إلا"
)
WORDS = _CONDITIONS.split()
CONDITIONS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
REQUEST = "Hello Nell, this is the story. We used to lose nine days a year. What you said: but not from the dealer."


def answer(lines, quoted=(), requests=()):
    shown = (*(MailLine(line) for line in lines), *(MailLine(line, quoted=True) for line in quoted))
    mail = Mail(
        shown,
        "Nell Hart",
        "nell@x.example",
        (dt.date(2026, 10, 2),),
        names_of(["Nell nell@x.example", "Mara"]),
        is_mail=True,
    )
    return Answer(mail, requests, NAMES)


def formula(say):
    return [say.formula, DIGEST, say.for_.format(scopes="site, name"), say.seen.format(quotes="two-days")]


@given(say=st.sampled_from(all_texts()), seen=st.booleans())
def test_the_lines_alone_are_plain(say, seen):
    lines = formula(say)[: 4 if seen else 3]
    assert answer(lines).doubts == ()
    assert answer(["Hi Mara,", "", *lines, "", "Best regards,", "Nell Hart"]).doubts == ()


@given(say=st.sampled_from(all_texts()), more=CONDITIONS, at=st.integers(0, 6), glued=st.booleans())
@example(say=all_texts()[0], more="only", at=2, glued=True)
def test_no_condition_is_overlooked_wherever_it_stands(say, more, at, glued):
    lines = ["Hi Mara,", *formula(say), "Best,", "Nell"]
    if glued:
        lines[at] = f"{lines[at]} {more}"
    else:
        lines.insert(at, more)
    assert answer(lines).doubts


@given(more=CONDITIONS, at=st.integers(0, 20), taken=st.integers(0, 3))
def test_no_change_of_what_is_quoted_is_overlooked(more, at, taken):
    words = REQUEST.split()
    at = min(at, len(words) - 1)
    changed = [*words[:at], *more.split(), *words[at + taken :]]
    quoted = " ".join(changed)
    seen = answer(formula(all_texts()[0]), [quoted], (alike([MailLine(REQUEST)]),))
    assert seen.doubts or alike([MailLine(quoted)]) in alike([MailLine(REQUEST)])


@given(head=st.binary(max_size=200), body=st.binary(max_size=400), kind=st.sampled_from([".eml", ".txt", ".html"]))
def test_any_bytes_are_read_or_refused(tmp_path_factory, head, body, kind):
    file = tmp_path_factory.getbasetemp() / f"any{kind}"
    for data in (
        head + body,
        b"From: a@b.example\nContent-Type: " + head + b"\n\n" + body,
        b"From: " + head + b"\n\n" + body,
    ):
        file.write_bytes(data)
        found = read_mail(file)
        assert found is None or found.document or any(line.text for line in found.lines)


@pytest.mark.parametrize(
    "more",
    [
        "31.12.2026", "01.12.2026", "?", "👎", ":(", "13", "1.", "https://x.example/change-it",
        "not-the-logo@x.example",        "Sent from my lawyers", "n̶a̶m̶e̶", "٣", "Best, no name", "for: logo",
    ],
)  # fmt: skip
def test_what_looks_like_nothing_may_say_something(more):
    lines = [*formula(all_texts()[0])[:3], more]
    assert answer(lines).doubts


def test_a_head_above_nothing_is_no_quoted_mail():
    lines = [*formula(all_texts()[0])[:3], "From: me", "Sent: today", "Subject: without the figure"]
    assert answer(lines).doubts


@pytest.mark.parametrize(
    "more",
    ["Nell Hart", "Nell Hart | Otterburn Mill", "+44 113 496 0000", "nell@x.example", "Sent from my iPhone", "—"],
)
def test_what_says_nothing_may_stand_below(more):
    assert answer([*formula(all_texts()[0])[:3], more]).doubts == ()
