"""Who is due, who must not be asked, the mails without gaps, and the calendar."""

import datetime as dt
import email
import re
from dataclasses import replace

import pytest

from casestudies.cli.ask import KINDS
from casestudies.desk.calendar import Reminder, ics
from casestudies.desk.due import nudge_due, rates, standing
from casestudies.desk.mails import ASK, filled, languages, template
from casestudies.desk.records import Contact, Did, Invitee, with_event
from casestudies.desk.year import Stage, reminders, stage
from casestudies.review import review
from casestudies.stories import open_project

TODAY = dt.date(2026, 9, 14)
RECORD = Invitee(
    "otterburn",
    "otterburn",
    "nell-hart",
    "nell@otterburn.example",
    milestones=((dt.date(2026, 9, 1), "a year of rounds"),),
)


def happened(did: Did, days: int, **more) -> Contact:
    return Contact(TODAY - dt.timedelta(days=days), did, **more)


def test_a_milestone_is_a_reason():
    assert standing(RECORD, TODAY).due


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"since": dt.date(2026, 8, 14)}, "30 days"),
        ({"since": dt.date(2026, 6, 14)}, "90 days"),
        ({"since": dt.date(2025, 9, 10)}, "a year"),
        ({"since": dt.date(2023, 9, 14)}, "3 years"),
        ({"praise": ((dt.date(2026, 9, 10), "a mail of thanks"),)}, "a mail of thanks"),
    ],
)
def test_reasons(change, reason):
    found = standing(replace(RECORD, milestones=(), **change), TODAY)
    assert found.due
    assert reason in found.reasons[0]


def test_without_a_reason_nobody_is_due():
    assert not standing(replace(RECORD, milestones=()), TODAY).due
    assert not standing(replace(RECORD, milestones=((dt.date(2026, 7, 1), "long ago"),)), TODAY).due


@pytest.mark.parametrize(
    ("change", "hold"),
    [
        ({"support": ((dt.date(2026, 9, 10), None),)}, "support case is open"),
        ({"support": ((dt.date(2026, 9, 1), dt.date(2026, 9, 8)),)}, "closed only just"),
        ({"busy": ((dt.date(2026, 9, 1), dt.date(2026, 10, 1), "harvest"),)}, "busy season until 2026-10-01: harvest"),
        ({"active": dt.date(2026, 6, 1)}, "not active since"),
        ({"warmth": "cold"}, "cold"),
        ({"events": (happened(Did.ASKED, 20),)}, "was asked"),
        ({"events": (happened(Did.ASKED, 40), happened(Did.ANSWERED, 30, answer="no"))}, "said no"),
        (
            {
                "events": (
                    happened(Did.ASKED, 40),
                    happened(Did.ANSWERED, 30, answer="later", until=dt.date(2026, 12, 1)),
                )
            },
            "left alone until 2026-12-01",
        ),
        ({"events": (happened(Did.ASKED, 40), happened(Did.BOOKED, 30))}, "is booked, or was held"),
        ({"events": (happened(Did.ANSWERED, 3, answer="yes"), happened(Did.BOOKED, 2))}, "is booked, or was held"),
        ({"events": (happened(Did.ANSWERED, 3, answer="yes"),)}, "they said yes, so book the interview"),
    ],
)
def test_holds(change, hold):
    found = standing(replace(RECORD, **change), TODAY)
    assert not found.due
    assert hold in found.holds[0]


def test_an_interview_stands_in_the_way_of_the_next_for_half_a_year():
    def holds(days: int, **booked) -> tuple[str, ...]:
        asked = (happened(Did.ASKED, days + 10), happened(Did.BOOKED, days, **booked))
        return standing(replace(RECORD, events=asked), TODAY).holds

    assert holds(3, until=dt.date(2026, 9, 20)) == ("an interview is booked for 2026-09-20",)
    assert holds(30, until=dt.date(2026, 8, 20)) == ("an interview was to be held on 2026-08-20",)
    assert holds(400, until=dt.date(2025, 8, 20)) == ()
    assert holds(400) == ()


def year(*events: Contact) -> Stage:
    return stage(replace(RECORD, events=events), TODAY, (), (), (), 30)


def test_a_template_of_ones_own_with_an_unknown_place_is_told_which_there_are():
    with pytest.raises(ValueError, match=r"\{first\} \(nothing fills it\)\. A template may hold: \{name\}, .*\{link\}"):
        filled("Subject: Hello\n\nHi {first}\n", {"name": "Nell"})


def test_what_comes_later_is_told_and_reminded_of():
    asked = year(happened(Did.ASKED, 2))
    assert (asked.stage, asked.next) == ("asked", "")
    assert (asked.by, asked.then) == (
        dt.date(2026, 9, 17), "casestudies ask mail otterburn nudge --sender NAME --link URL",
    )  # fmt: skip
    assert [(one.on, one.command) for one in reminders((asked,), TODAY)] == [(asked.by, asked.then)]
    assert not year(happened(Did.ASKED, 9), happened(Did.NUDGED, 4)).then
    until = dt.date(2026, 12, 1)
    later = happened(Did.ANSWERED, 30, answer="later", until=until)
    waits = year(happened(Did.ASKED, 40), later, happened(Did.REPLIED, 30))
    assert (waits.by, waits.then.split()[:3]) == (until, ["casestudies", "ask", "mail"])


def test_who_is_busy_without_a_date_is_asked_again_after_a_season():
    busy = (happened(Did.ASKED, 120), happened(Did.ANSWERED, 110, answer="busy"), happened(Did.REPLIED, 110))
    assert standing(replace(RECORD, events=busy), TODAY).due
    assert not standing(replace(RECORD, events=(*busy[:1], happened(Did.ANSWERED, 60, answer="busy"))), TODAY).due


def test_later_has_come():
    events = (happened(Did.ASKED, 90), happened(Did.ANSWERED, 80, answer="later", until=dt.date(2026, 9, 10)))
    found = standing(replace(RECORD, milestones=(), events=events), TODAY)
    assert found.due
    # The answer to an answer is no new ask: the day still comes.
    replied = standing(replace(RECORD, milestones=(), events=(*events, happened(Did.REPLIED, 79))), TODAY)
    assert replied.reasons == found.reasons


def test_one_reminder_on_the_fifth_day():
    assert not nudge_due(replace(RECORD, events=(happened(Did.ASKED, 4),)), TODAY)
    assert nudge_due(replace(RECORD, events=(happened(Did.ASKED, 5),)), TODAY)
    assert not nudge_due(replace(RECORD, events=(happened(Did.ASKED, 9), happened(Did.NUDGED, 4))), TODAY)
    assert not nudge_due(
        replace(RECORD, events=(happened(Did.ASKED, 9), happened(Did.ANSWERED, 4, answer="no"))), TODAY
    )


def test_rates_stand_beside_what_to_expect():
    asked = replace(RECORD, warmth="warm", events=(happened(Did.ASKED, 9), happened(Did.ANSWERED, 4, answer="yes")))
    silent = replace(RECORD, warmth="warm", events=(happened(Did.ASKED, 9),))
    assert list(rates([asked, silent, RECORD])) == [("warm", 2, 1, (50, 70))]


VALUES = {
    name: f"«{name}»"
    for name in (
        "name",
        "full_name",
        "reason",
        "product",
        "company",
        "link",
        "sender",
        "when",
        "takeaways",
        "draft",
        "story",
        "minutes",
    )
}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", KINDS)
def test_every_template_fills_and_none_goes_out_with_a_gap(kind, language):
    mail = template(kind, language)
    subject, body = filled(mail, VALUES)
    assert subject
    assert "{" not in body
    for name in VALUES:
        if f"{{{name}}}" in mail:
            with pytest.raises(ValueError, match=name):
                filled(mail, VALUES | {name: " "})


def test_the_disguised_template_is_not_offered():
    words = ("feedback", "retour d’expérience", "opinión", "parere", "rückmeldung")
    mails = [template(kind, language).casefold() for language in languages() for kind in KINDS]
    assert not any(word in text for text in mails for word in words)


def test_each_language_asks_for_the_same_things_as_english():
    for language in languages():
        for kind in KINDS:
            there, english = (
                set(re.findall(r"\{(\w+)\}", template(kind, code).replace("{full_name}", "{name}")))
                for code in (language, "en")
            )
            assert there >= english - {"company"}, (language, kind)
            assert there <= english | {"company"}, (language, kind)


def test_a_mail_is_in_the_language_asked_for_with_its_day_and_its_own_template(site, run):
    run("ask", "new", "otterburn", "--email", "nell@otterburn.example")
    record = ["ask", "record", "otterburn", "answered", "--answer", "later", "--until", "2026-10-03"]
    run(*record, "--on", "2026-09-14")
    mail = ["ask", "mail", "otterburn", "maybe-later", "--sender", "Mara", "--format", "text", "--today", "2026-09-14"]
    assert "Guten Tag Nell Hart,\n\nkein Problem, ich melde mich am 3. Oktober 2026 wieder." in run(
        *mail, "--language", "de-AT"
    )
    assert "le 3 octobre 2026" in run(*mail, "--language", "fr")
    assert "There are no mails in fi: this one is in English. Available: de, en, es" in run(*mail, "--language", "fi")
    (site / "content/asks/templates").mkdir()
    (site / "content/asks/templates/maybe-later.de.txt").write_text("Subject: Bis dann\n\nBis zum {when}!\n")
    assert run(*mail, "--language", "de") == "Subject: Bis dann\n\nBis zum 3. Oktober 2026!\n"
    assert "Subject: Un court échange" in run(*mail, "--language", "fr")
    (site / "content/asks/templates/maybe-later.fr.txt").write_bytes(b"Subject: \xe9\n")
    assert "not text in UTF-8" in run(*mail, "--language", "fr", code=2)


@pytest.mark.parametrize(
    "template",
    ["Subject: Hi\n\nBook here: [Calendly link]\n", "Subject: Hi\n\nHi {nmae}\n", "Hi {name}\n", "Subject: x\n"],
)
def test_own_templates_with_gaps_or_without_a_subject_are_refused(template):
    with pytest.raises(ValueError):  # noqa: PT011
        filled(template, VALUES)


def test_events_are_appended_and_no_other_line_changes():
    text = "customer: o\n# a note\nevents:\n  - {on: 2026-09-01, did: asked}\n"
    made = with_event(text, Contact(TODAY, Did.ANSWERED, "", "by mail"))
    assert made == text + "  - {on: 2026-09-14, did: answered, answer: by mail}\n"
    assert with_event("customer: o", Contact(TODAY, Did.ASKED)).startswith("customer: o\nevents:\n")
    with pytest.raises(ValueError, match="last key"):
        with_event("events:\ncustomer: o\n", Contact(TODAY, Did.ASKED))


def test_the_calendar_is_read_by_others_and_folds_long_lines():
    nudge = Reminder(
        TODAY, "Otterburn: nudge; now, " + "ü" * 90, "casestudies ask mail otterburn nudge", "otterburn nudge"
    )
    text = ics([nudge], TODAY)
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert "DTSTART;VALUE=DATE:20260914\r\n" in text
    assert r"nudge\; now\," in text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert text == ics([nudge], TODAY)


def test_a_reminder_of_tomorrow_moves_the_one_of_today_in_a_calendar():
    def lines(day: dt.date, told: str) -> dict[str, str]:
        due = Stage("otterburn", "Otterburn", "due", told, "casestudies ask mail otterburn straight", None, urgent=True)
        read = ics(reminders((due,), day), day).split("\r\n")
        return dict(line.split(":", 1) for line in read if ":" in line)

    today, tomorrow = (
        lines(TODAY, "31 days since go-live"),
        lines(TODAY + dt.timedelta(days=1), "32 days since go-live"),
    )
    assert today["UID"] == tomorrow["UID"]
    assert today["DTSTART;VALUE=DATE"] < tomorrow["DTSTART;VALUE=DATE"]
    assert int(today["SEQUENCE"]) < int(tomorrow["SEQUENCE"])


def test_commands_and_own_templates(site, run):
    run("ask", "new", "otterburn", "--email", "nell@otterburn.example")
    assert "exists already" in run("ask", "new", "otterburn", code=2)
    path = site / "content/asks/otterburn.yml"
    path.write_text(path.read_text().replace("events:", "praise:\n  - {on: 2026-09-10, what: you thanked us}\nevents:"))
    assert "+ you thanked us" in run("ask", "due", "--today", "2026-09-14")
    shown = run(
        "ask",
        "mail",
        "otterburn",
        "straight",
        "--sender",
        "Mara",
        "--link",
        "https://b.example",
        "--format",
        "text",
        "--today",
        "2026-09-14",
    )
    assert "Hi Nell,\n\nThis made me think of you: you thanked us." in shown
    (site / "content/asks/templates").mkdir()
    (site / "content/asks/templates/straight.txt").write_text("Subject: Hello {name}\n\nOnly {link}\n")
    run("ask", "mail", "otterburn", "straight", "--link", "https://b.example", "--today", "2026-09-14")
    mail = email.message_from_bytes((site / "desk/2026-09-14-otterburn-straight.eml").read_bytes())
    assert (mail["Subject"], mail["To"]) == ("Hello Nell", "nell@otterburn.example")
    assert "answered" in run("ask", "record", "otterburn", "answered", code=2)
    path.write_text("customer: otterburn\nperson: nell-hart\nwarmth: hot\n")
    assert "Left out:" in run("ask", "due")
    assert "There are: otterburn." in run("ask", "mail", "lost", "nudge", code=2)


def test_a_reply_goes_on_under_the_subject_that_was_sent(site, run):
    run("ask", "new", "otterburn", "--email", "nell@otterburn.example", "--warmth", "warm", "--since", "2026-10-10")
    on = ["--sender", "Mara", "--link", "https://b.example", "--format", "text", "--today"]
    assert "→ casestudies ask mail otterburn casual --sender NAME" in run("ask", "due", "--today", "2026-11-10")
    run("ask", "mail", "otterburn", "casual", *on, "2026-11-10", "--sent")
    assert run("ask", "mail", "otterburn", "nudge", *on, "2026-11-16").startswith("Subject: Re: Coffee chat?\n")
    run("ask", "record", "otterburn", "answered", "--answer", "busy", "--on", "2026-11-16")
    assert "casestudies ask mail otterburn too-busy" in run("status", "--today", "2026-11-16")
    run("ask", "mail", "otterburn", "too-busy", *on, "2026-11-16", "--sent")
    assert "answered busy on 2026-11-16, replied on 2026-11-16" in run("status", "--today", "2026-11-17")
    assert "0 of 0" not in run("ask", "rates")
    run("ask", "record", "otterburn", "answered", "--answer", "by mail", "--on", "2026-11-17")
    run("ask", "mail", "otterburn", "by-mail", *on, "2026-11-17", "--sent")
    assert "--customer otterburn --kind mail" in run("status", "--today", "2026-11-18")


@pytest.mark.parametrize("left", ["{{ first_name }}", "%NAME%", "<LINK>", "<<link>>", "${NAME}", "TBD", "[Your name]"])
def test_what_other_programs_would_fill_goes_out_in_no_mail(left):
    with pytest.raises(ValueError, match=re.escape(left)):
        filled(f"Subject: Hi {{name}}\n\nHello {left}, all is well.\n", VALUES)
    with pytest.raises(ValueError, match=re.escape(left)):
        filled("Subject: Hi\n\nHello {name}.\n", VALUES | {"name": left})
    assert filled("Subject: Hi\n\nIt cost $40, 5 < 6, “[the tool]” and 30% or 40%.\n", VALUES)


def test_addresses_and_days_that_cannot_be_are_named(site, run):
    run("ask", "new", "otterburn")
    told = run(
        "ask",
        "mail",
        "otterburn",
        "straight",
        "--sender",
        "M\nBcc: e@x.example",
        "--reason",
        "r",
        "--link",
        "https://b.example",
        code=2,
    )
    assert "--sender: “M Bcc: e@x.example” is not one mail address" in told
    told = run(
        "ask",
        "record",
        "otterburn",
        "answered",
        "--answer",
        "later",
        "--until",
        "2026-01-01",
        "--on",
        "2026-09-01",
        code=2,
    )
    assert "lies before 2026-09-01" in told


def test_a_reply_to_an_ask_that_nobody_wrote_down_claims_no_thread(site, run):
    run("ask", "new", "otterburn")
    run("ask", "record", "otterburn", "asked", "--on", "2026-09-01")
    text = run(
        "ask", "mail", "otterburn", "nudge", "--sender", "M", "--link", "https://b.example", "--format", "text",
        "--today", "2026-09-07",
    )  # fmt: skip
    assert text.startswith("Subject: A short call about ")


def test_the_audit_knows_the_records(site, run):
    run("ask", "new", "otterburn", "--email", "nell@otterburn.example")
    (site / "content/insights").mkdir()
    (site / "content/insights/paper.md").write_text(
        "Owners plan on paper because nobody showed them anything better.\n"
    )
    secrets = review(open_project(site / "mkdocs.yml"), today=TODAY).secrets
    assert {"record of an ask otterburn", "insight paper"} <= {one.name for one in secrets}
    (site / "out").mkdir()
    (site / "out/index.html").write_text("<p>Owners plan on paper because nobody showed them anything better.</p>")
    assert "insight paper" in run("audit", "out", "--config", "mkdocs.yml", code=1)


def test_an_address_that_is_none_is_refused_at_once(site, run):
    assert "--email nell at otterburn" in run("ask", "new", "otterburn", "--email", "nell at otterburn", code=2)
    assert not (site / "content/asks/otterburn.yml").exists()
    run("ask", "new", "otterburn", "--email", "nell@otterburn.example")
    told = run("ask", "mail", "otterburn", "straight", "--link", "javascript:alert(1)", "--sender", "Mara", code=2)
    assert "not a web address" in told


def test_a_step_whose_day_has_passed_is_reminded_of_today():
    late = Stage(
        "otterburn", "otterburn", "interviewed", "rounds", "casestudies new story --from rounds", dt.date(2026, 1, 5)
    )
    soon = replace(late, by=TODAY + dt.timedelta(days=3))
    assert [one.on for one in reminders((late, soon), TODAY)] == [TODAY, TODAY + dt.timedelta(days=3)]


@pytest.mark.parametrize("language", languages())
def test_no_mail_begins_a_sentence_with_the_reason(language):
    for kind in ASK:
        lines = template(kind, language).splitlines()
        assert not [line for line in lines if line.startswith("{reason}")]
