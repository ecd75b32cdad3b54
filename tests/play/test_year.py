"""The year of a made-up customer, with real commands: due, asked, nudged, booked, planned, interviewed, reported, drafted,
approved, published, shared, thanked; and what `status` says after each step.
"""

import json
import re

import pytest
from click.testing import CliRunner

from casestudies.cli import cli

TALK = """WEBVTT

00:00:01.000 --> 00:00:04.000
<v Mara>Is it all right if I record this?

00:00:05.000 --> 00:00:07.000
<v Nell H.>Yes, go ahead.

00:00:08.000 --> 00:00:11.000
<v Mara>How did you plan the rounds before?

00:00:12.000 --> 00:00:30.000
<v Nell H.>On paper, at the kitchen table. It took me two hours every evening, and it was a nightmare.

00:00:34.000 --> 00:00:36.000
<v Mara>And how did the planner change things for you?

00:00:37.000 --> 00:00:58.000
<v Nell H.>It plans forty stops in ten minutes. I have my evenings back, and that is worth more to me than any van.
"""


@pytest.fixture
def site(tmp_path, monkeypatch):
    for folder in ("pages/stories", "approvals", "interviews", "asks"):
        (tmp_path / "content" / folder).mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: S\nsite_url: https://larkwell.example/\ndocs_dir: content/pages\nplugins:\n"
        "  - casestudies:\n      publisher: Larkwell\nexclude_docs: |\n  /stories/\n"
        "markdown_extensions:\n  - casestudies.guard\n"
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CI", raising=False)
    return tmp_path


def run(*args: str, code: int = 0) -> str:
    done = CliRunner().invoke(cli, list(args))
    assert done.exit_code == code, done.output
    return done.output


def year(today: str) -> tuple[str, str]:
    (one,) = json.loads(run("status", "--format", "json", "--today", today))["year"]
    assert one["customer"] == "otterburn"
    return one["stage"], one["next"] or ""


def test_the_whole_year(site):
    run("new", "customer", "otterburn", "--name", "Otterburn", "--person", "Nell Hart,Owner")
    run("ask", "new", "otterburn", "--email", "nell@otterburn.example", "--warmth", "warm", "--since", "2026-05-01")
    record = site / "content/asks/otterburn.yml"
    assert year("2026-09-01") == ("not due", "")

    record.write_text(
        record.read_text().replace(
            "events:", 'milestones:\n  - {on: 2026-09-02, what: "you planned 1,000 rounds"}\nevents:'
        )
    )
    stage, step = year("2026-09-03")
    assert (stage, step) == ("due", "casestudies ask mail otterburn milestone --sender NAME --link URL")
    assert "{link} (where to book a time: --link)" in run(
        "ask", "mail", "otterburn", "milestone", "--sender", "Mara", "--today", "2026-09-03", code=2
    )
    run(
        "ask",
        "mail",
        "otterburn",
        "milestone",
        "--sender",
        "Mara Lind <mara@larkwell.example>",
        "--link",
        "https://book.example/m",
        "--today",
        "2026-09-03",
        "--sent",
    )
    mail = (site / "desk/2026-09-03-otterburn-milestone.eml").read_text()
    assert "To: nell@otterburn.example" in mail
    assert "1,000 rounds" in mail
    assert year("2026-09-04") == ("asked", "")
    assert "must not be asked now" in run("ask", "mail", "otterburn", "straight", "--today", "2026-09-04", code=2)

    assert year("2026-09-08") == ("asked", "casestudies ask mail otterburn nudge --sender NAME --link URL")
    run(
        "ask",
        "mail",
        "otterburn",
        "nudge",
        "--sender",
        "Mara",
        "--link",
        "https://book.example/m",
        "--today",
        "2026-09-08",
        "--sent",
    )
    assert "asked  on 2026-09-03, reminded on 2026-09-08" in run("status", "--today", "2026-09-08")
    assert "and only once" in run("ask", "mail", "otterburn", "nudge", "--today", "2026-09-20", code=2)
    run("ask", "record", "otterburn", "answered", "--answer", "yes", "--on", "2026-09-09")
    assert year("2026-09-09") == ("asked", "casestudies ask record otterburn booked --until DATE")
    run("ask", "record", "otterburn", "booked", "--until", "2026-09-14", "--on", "2026-09-09")
    assert year("2026-09-10")[0] == "booked"
    assert "wrote desk/guide-otterburn.md" in run(
        "interview", "plan", "otterburn", "--goal", "get metrics for a case study"
    )

    assert year("2026-09-10") == ("booked", "casestudies new interview TRANSCRIPT --customer otterburn")

    (site / "talk.vtt").write_text(TALK)
    run(
        "new",
        "interview",
        "talk.vtt",
        "--customer",
        "otterburn",
        "--date",
        "2026-09-14",
        "--id",
        "rounds",
        "--speaker",
        "Mara=~",
    )
    assert year("2026-09-14") == (
        "interviewed",
        "casestudies ask mail otterburn thanks --sender NAME --takeaway WHAT",
    )
    assert "✓ Recording, with consent" in run("interview", "report", "rounds")
    run(
        "ask", "mail", "otterburn", "thanks", "--sender", "Mara", "--takeaway", "forty stops in ten minutes",
        "--today", "2026-09-15", "--sent",
    )  # fmt: skip
    assert year("2026-09-15") == (
        "interviewed",
        "casestudies interview report rounds, then casestudies new story --from rounds",
    )

    run("new", "story", "--from", "rounds")
    stage, step = year("2026-09-16")
    assert (stage, "notes in content/pages/stories/otterburn.md" in step) == ("drafted", True)
    story = site / "content/pages/stories/otterburn.md"
    text = re.sub(r"<!-- TO WRITE: .*? -->\n+", "", story.read_text())
    text = text.replace("TO WRITE: a headline that says what changed", "Otterburn has its evenings back")
    text = text.replace(
        "TO WRITE: one sentence that says who, what and how much.", "How a courier stopped planning on paper."
    )
    story.write_text(re.sub(r"results:\n(  - .*\n)+", "", text))
    assert year("2026-09-17") == ("awaiting", "casestudies approval request otterburn")
    assert "approval of otterburn, no request yet" in run("status", "--today", "2026-09-17")
    run(
        "approval", "request", "otterburn", "--to", "nell@otterburn.example", "--from", "mara@larkwell.example",
        "--scope", "site,social,sales,name", "--today", "2026-09-17",
    )  # fmt: skip
    written = "content/approvals/requests/2026-09-17-otterburn.eml"
    assert year("2026-09-17") == (
        "awaiting",
        f"send {written}, then casestudies approval record otterburn --evidence FILE",
    )
    told = run("status", "--today", "2026-09-18")
    assert "approval of otterburn, request written on 2026-09-17" in told
    assert re.search(r"\notterburn +awaiting approval +4 +casestudies approval record otterburn --evidence FILE", told)
    run("ask", "record", "otterburn", "draft sent", "--on", "2026-09-18")
    assert year("2026-09-18") == ("awaiting", "casestudies approval record otterburn --evidence FILE")
    assert "approval of otterburn, sent on 2026-09-18" in run("status", "--today", "2026-09-18")
    changed = story.read_text().replace("has its evenings back", "has its evenings again")
    before = story.read_text()
    story.write_text(changed)
    assert year("2026-09-18") == ("awaiting", "casestudies approval request otterburn")
    assert "approval of otterburn, changed since the request" in run("status", "--today", "2026-09-18")
    story.write_text(before)

    (site / "content/approvals/yes.eml").write_text(
        "From: Nell Hart <nell@otterburn.example>\nDate: Fri, 02 Oct 2026 09:00:00 +0000\n\nYes, all of it.\n"
    )
    run(
        "approval", "record", "otterburn", "--by", "Nell Hart", "--on", "2026-10-02", "--scope", "site,social,sales,name",
        "--evidence", "yes.eml", "--confirmed", "Mara Lind", "--today", "2026-10-02",
    )  # fmt: skip
    assert year("2026-10-03") == ("published", "casestudies ask mail otterburn live --sender NAME")
    run("ask", "mail", "otterburn", "live", "--sender", "Mara", "--today", "2026-10-03", "--sent")
    assert "larkwell.example/stories/otterburn/" in (site / "desk/2026-10-03-otterburn-live.eml").read_text()
    assert year("2026-10-03") == ("published", "casestudies share otterburn")
    assert "linkedin-post.md" in run("share", "otterburn", "--no-cards", "--today", "2026-10-03")
    assert year("2026-10-04") == ("published", "")
    assert "from 2026-10-17: casestudies ask mail otterburn thanks-again" in run("status", "--today", "2026-10-04")
    assert year("2026-10-17") == ("published", "casestudies ask mail otterburn thanks-again --sender NAME")
    run("ask", "mail", "otterburn", "thanks-again", "--sender", "Mara", "--today", "2026-11-02", "--sent")
    assert year("2026-11-03") == ("published", "")

    (site / "share/broken").mkdir()
    (site / "share/broken/kit.json").write_text("[]")
    summary = run("status", "--format", "markdown", "--today", "2026-11-03")
    assert summary.startswith("## The year of each customer\n\n| Customer | Stage |  | Next step |\n")
    assert "| `otterburn` | published |" in summary
    assert run("status", "--json", "--today", "2026-11-03") == run(
        "status", "--format", "json", "--today", "2026-11-03"
    )
    run("status", "--ics", "--today", "2026-11-03")
    assert (site / "desk/reminders.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert "1 of 1 answered, 100 %" in run("ask", "rates")

    # Next year: the story that stands hides neither the reason to ask again nor what comes of it.
    assert year("2027-05-02") == ("due", "casestudies ask mail otterburn casual --sender NAME --link URL")
    run(
        "ask", "mail", "otterburn", "casual", "--sender", "Mara", "--link", "https://book.example/m",
        "--today", "2027-05-02", "--sent",
    )  # fmt: skip
    assert year("2027-05-03") == ("asked", "")
    assert "from 2027-05-07: casestudies ask mail otterburn nudge" in run("status", "--today", "2027-05-03")

    run("approval", "withdraw", "otterburn", "--by", "Nell Hart", "--on", "2026-11-05", "--today", "2026-11-05")
    record.write_text(record.read_text().replace("  - {on: 2027-05-02, did: asked, with: casual}\n", ""))
    assert year("2026-11-05") == ("withdrawn", "casestudies share --check")
    told = run("share", "--check", "--today", "2026-11-05", code=1)
    assert "not published any more" in told
    assert "cannot be read" in told
