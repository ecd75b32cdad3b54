"""Sixty rows of an export: brought in, asked for, answered, on the wall; then one takes it back. With the real commands."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil

import pytest

from helpers import replies
from helpers.scratch import Scratch

FIRST = ["Ada", "Bo", "Cyd", "Dov", "Eva", "Flo", "Gil", "Hal", "Ina", "Jon"]
LAST = ["Marsh", "Pike", "Rowe", "Sands", "Tarn", "Vale"]
HEAD = ["Person", "Company", "Job", "Answered", "Stars", "What has changed?", "Mail", "Phone", "Note", "Use"]
MAP = """\
kind: survey
best: 5
purpose: testimonial
testimonials: Use
columns: {name: Person, company: Company, role: Job, date: Answered, rating: Stars, words: ["What has changed?"], mail: Mail}
"""
CHOSEN = [4, 11, 17, 23, 29, 36, 42, 48, 55]
"""The nine rows of which a testimonial is drafted."""
ANSWERS = {4: "gmail", 11: "outlook", 17: "apple", 23: "gmail", 29: "outlook", 36: "apple", 42: "gmail"}
GERMAN = {11, 23, 29}
REFUSED, SILENT = 48, 55


def words(row):
    return f"Our ledger number {row} closes on Thursdays now, and nobody at desk {row} stays late for it."


def person(row):
    return f"{FIRST[row % 10]} {LAST[row // 10]}"


def export():
    """Sixty rows, with marks in every field that nobody may ever read."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(HEAD)
    for row in range(60):
        secret = f"zqmark{row}"
        table.writerow(
            [
                person(row),
                f"Firm {row}",
                "Owner",
                "2026-09-14",
                5 if row in CHOSEN else 2 + row % 3,
                words(row),
                f"{secret}@firm{row}.example",
                f"+44 {secret}phone",
                f"{secret}note: do not call before noon",
                "yes" if row in CHOSEN else "",
            ]
        )
    return out.getvalue()


@pytest.fixture
def play(tmp_path):
    made = Scratch(tmp_path / "site")
    made.write(".gitignore", "site/\n.cache/\n")
    settings = "site_name: Larkwell\nsite_url: https://larkwell.example/\ntheme: {name: material, font: false}\n"
    made.change("site_name: Larkwell\n", settings, "mkdocs.yml")
    return made.begin()


def shown(site):
    """The testimonials on the wall and those that other pages may load, by their references."""
    wall = re.findall(r'data-cs-ref="([^"]+)"', site["voices/index.html"].decode())
    feed = json.loads(site["casestudies/embed/feed.json"]) if "casestudies/embed/feed.json" in site else {"items": []}
    facts = (item["_casestudies"] for item in feed["items"])  # the notice of a withdrawal names no quote
    return sorted(wall), sorted(fact["quote"] for fact in facts if "quote" in fact)


def ask(play, row):
    """The request for a testimonial, and its bytes."""
    id_ = person(row).lower().replace(" ", "-")
    mail = f"zqmark{row}@firm{row}.example"
    language = "de" if row in GERMAN else "en"
    said = play.run(
        *("approval", "request", f"testimonials/{id_}", "--from", f"{replies.MARA} <{replies.ADDRESS}>"),
        *("--to", f"{person(row)} <{mail}>", "--language", language),
        today="2026-10-01",
    )
    return id_, (play.root / said.split("\n")[0]).read_bytes(), language


def answer(play, row, request, language, program, own=""):
    text = replies.parts(request)[0].replace("\r\n", "\n")
    formula = re.search(r"^ *([^\n]+)\n(sha256:[0-9a-f]{64})\n *([^\n]+)$", text, re.MULTILINE)
    lines = own or "\n".join(formula.groups())
    who = f"{person(row)} <zqmark{row}@firm{row}.example>"
    mail = getattr(replies, program)(lines, request, language, who=who)
    return play.write(f"answers/{row}.eml", mail)


def test_from_sixty_rows_to_a_wall_and_back(play):
    play.write("export.csv", export())
    play.write("map.yml", MAP)
    before = sorted(play.root.rglob("*"))
    assert "60 rows new" in play.run("import", "export.csv", "--map", "map.yml", "--today", "2026-09-20")
    assert sorted(play.root.rglob("*")) == before
    play.run("import", "export.csv", "--map", "map.yml", "--today", "2026-09-20", "--write")
    assert "0 rows new, 60 there already" in play.run(
        "import", "export.csv", "--map", "map.yml", "--today", "2026-09-20"
    )
    drafts = sorted(path.stem for path in (play.root / "content/testimonials").iterdir())
    assert drafts == sorted(person(row).lower().replace(" ", "-") for row in CHOSEN)
    (play.root / "export.csv").unlink()
    play.commit("Sixty answers, nine testimonials")
    assert shown(play.build()) == ([], [])

    # Nine are asked; seven say yes, in three mail programs and two languages; one says no; one does not answer.
    ids = {}
    for row in CHOSEN:
        ids[row], request, language = ask(play, row)
        if row in ANSWERS:
            play.run("receive", str(answer(play, row, request, language, ANSWERS[row])), "--today", "2026-11-21")
        elif row == REFUSED:
            file = answer(play, row, request, language, "gmail", "Sorry, no.")
            assert "It says no" in play.run("receive", str(file), "--today", "2026-11-21", expect=1)
    shutil.rmtree(play.root / "answers")
    play.commit("The answers")

    site = play.build()
    refs = sorted(f"testimonials/{ids[row]}#our-ledger-number-{row}-closes" for row in ANSWERS)
    assert shown(site) == (refs, refs)
    everything = b"\n".join(site.values())
    assert b"zqmark" not in everything
    for row in set(range(60)) - set(ANSWERS):
        assert f"ledger number {row} closes".encode() not in everything, row
        assert f"Firm {row}<".encode() not in everything, row
    assert "P144" in play.run("check", expect=None)

    # One takes it back.
    play.run("approval", "withdraw", f"testimonials/{ids[17]}", "--by", person(17))
    play.commit("Taken back")
    site = play.build()
    rest = [ref for ref in refs if ids[17] not in ref]
    assert shown(site) == (rest, rest)
    assert b"ledger number 17 closes" not in b"\n".join(site.values())
    assert person(17).encode() not in b"\n".join(site.values())
