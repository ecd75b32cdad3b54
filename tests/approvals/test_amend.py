"""Minor corrections after an approval: recorded, provable, and no way around the customer."""

import datetime as dt
import json
import re
from difflib import ndiff
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scratch import CUSTOMER_FILE, EVIDENCE, STORY_FILE, Scratch

from casestudies.approvals.amend import not_minor, replaced, trail, undone
from casestudies.approvals.content import digest_of
from casestudies.approvals.names import Naming
from casestudies.findings import Place
from casestudies.stories.model import Amendment, Replacement

DAY = dt.date(2026, 11, 21)
AROUND = Naming("en", frozenset({"otterburn", "mill", "nell", "hart"}))
BEFORE = (
    ("title", "Otterburn Mill sleeps"),
    ("text", "The looms at Otterburn recieve visits from Leeds. They did not stop for 9 days, or nine nights."),
    ("text", "Hart calls it “the good part” of the <https://a.example> page. The good part is the machine."),
    ("quote", "It is two days"),
    ("said by", "Nell Hart"),
)
# Long enough for a share of the text to be more than the least number of words.
LONG = (("text", " ".join(map("".join, product("abcdefghij", repeat=3)))),)

words = st.lists(st.sampled_from(["a", "b", "cc", "dd", "Ee"]), min_size=1, max_size=12).map(" ".join)
contents = st.lists(st.tuples(st.sampled_from(["text", "title"]), words), min_size=1, max_size=5)


def text_changed(old, new, base=BEFORE):
    assert any(old in text for _, text in base)
    return tuple((label, text.replace(old, new)) for label, text in base)


@given(contents, st.data())
def test_every_correction_of_wording_can_be_undone(before, data):
    after = [(label, data.draw(words)) for label, _ in before]
    corrections = replaced(before, after)
    assert undone(after, corrections) == tuple(before)


@given(contents, st.lists(st.builds(Replacement, st.integers(0, 6), st.integers(0, 14), words, words), max_size=4))
def test_any_record_leads_to_a_content_or_nowhere(items, corrections):
    result = undone(items, corrections)
    assert result is None or [label for label, _ in result] == [label for label, _ in items]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("recieve", "receive"),
        ("The looms at", "Looms at"),
        ("The looms at", "The the looms, at"),
        ("The good part is the machine", "the good part are the machine"),
        ("stop for", "stop – for"),
        ("visits from", "visit's from"),
        ("the machine.", "the ma-chine!"),
    ],
)
def test_an_editor_may_mend_the_publishers_own_sentences(old, new):
    assert list(not_minor(BEFORE, text_changed(old, new), AROUND)) == []


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("9 days", "8 days", "a figure changed"),
        ("nine nights", "ten nights", "a figure changed"),
        ("9 days", "9% days", "a figure changed"),
        ("did not stop", "did stop", "a negation changed"),
        ("did not stop", "didn't stop", "a negation changed"),
        ("Leeds", "York", "a name changed"),
        ("Leeds", "leeds", "a name changed"),
        ("Hart calls", "She calls", "a name changed"),
        ("They did", "Acme did", "a name changed"),
        ("Otterburn recieve", "Otterbum recieve", "a name changed"),
        ("“the good part”", "“the best part”", "words in quotation marks changed"),
        ("“the good part”", "the good part", "words in quotation marks changed"),
        ("a.example", "b.example", "an address changed"),
        ("It is two days", "It is three days", "the quote changed"),
        ("Nell Hart", "Nell Harte", "the said by changed"),
        ("sleeps", "weeps", "a word changed"),
        ("sleeps", "sleeps well", "a word changed"),
        ("sleeps", "sleep", "a word changed"),
        ("recieve visits", "recieve threats", "a word changed"),
        ("recieve visits", "relieved visits", "a word changed"),
        ("recieve", "deceive", "a word changed"),
        ("visits from", "visits to", "a word changed"),
        ("They did", "We did", "a name changed"),
        ("stop for 9 days, or", "stop for 9 days, and", "a word changed"),
        ("is the machine.", "is the machine, mostly.", "a word changed"),
        ("is the machine.", "was the machine.", "a word changed"),
    ],
)
def test_an_editor_may_not_touch_what_the_customer_answers_for(old, new, reason):
    assert reason in list(not_minor(BEFORE, text_changed(old, new), AROUND))


def test_nothing_is_added_or_taken_away():
    assert list(not_minor(BEFORE, (*BEFORE, ("text", "More.")), AROUND)) == ["something was added or taken away"]
    assert list(not_minor(BEFORE, BEFORE[1:], AROUND)) == ["something was added or taken away"]


def test_minor_has_an_end_also_for_many_corrections_together():
    step, amendments, items = LONG, [], LONG
    for number in range(6):
        start = "abcdef"[number]
        items = (("text", re.sub(rf" ({start}a\w)", r" \1,", step[0][1])),)
        amendments.append(Amendment("E", DAY, digest_of(step), digest_of(items), replaced(step, items), Place("s.md")))
        step = items
        if number < 5:
            assert digest_of(LONG) in trail(items, amendments, AROUND).covered
    led = trail(items, amendments, AROUND)
    assert digest_of(LONG) not in led.covered
    assert led.reasons == ("59 words changed, and at most 50 are minor",)


def test_a_record_that_does_not_lead_to_what_was_approved_is_worth_nothing():
    after = text_changed("9 days", "8 days")
    honest = Amendment("E", DAY, digest_of(BEFORE), digest_of(after), replaced(BEFORE, after), Place("s.md"))
    forged = Amendment(
        "E", DAY, digest_of(BEFORE), digest_of(after), (Replacement(1, 6, "from", "from"),), Place("s.md")
    )
    assert trail(after, [honest], AROUND).reasons == ("a figure changed",)
    led = trail(after, [forged], AROUND)
    assert led.broken == forged
    assert led.covered == {digest_of(after)}


def test_amendments_that_lead_in_a_circle_end():
    there = text_changed("recieve", "receive")
    one = Amendment("E", DAY, digest_of(BEFORE), digest_of(there), replaced(BEFORE, there), Place("s.md"))
    back = Amendment("E", DAY, digest_of(there), digest_of(BEFORE), replaced(there, BEFORE), Place("s.md"))
    assert trail(there, [one, back], AROUND).covered == {digest_of(BEFORE), digest_of(there)}


@pytest.fixture
def scratch(tmp_path):
    scratch = Scratch(tmp_path / "site")
    scratch.change("She stayed with it", "She stayed wiht it")
    scratch.begin()
    scratch.answer(status(scratch)["digest"])
    scratch.run("approval", "record", "otterburn", "--evidence", EVIDENCE, "--scope", "site,name")
    return scratch.commit("Nell approved")


def status(scratch):
    (row,) = json.loads(scratch.run("approval", "status", "--format", "json"))
    return row


def mend(scratch, old="wiht", new="with"):
    scratch.change(old, new)
    return scratch


def test_a_recorded_correction_keeps_the_approval(scratch):
    before = mend(scratch).read()
    assert status(scratch)["state"] == "changed since it was approved"
    said = scratch.run("approval", "amend", "otterburn", "--by", "Mara Lindqvist")
    assert "[-wiht-]{+with+}" in said
    assert status(scratch)["state"] == "approved"
    changed = [line for line in ndiff(before.splitlines(), scratch.read().splitlines()) if line[0] != " "]
    assert all(line[0] == "+" for line in changed)
    assert [line[2:].strip().partition(":")[0] for line in changed] == [
        "amendments",
        "- by",
        "on",
        "before",
        "content",
        "replaced",
        "- {item",
    ]
    assert json.loads(scratch.run("check", "--format", "json"))["published"][0]["story"] == "otterburn"


def test_a_second_correction_follows_the_first_and_a_shallow_clone_believes_both(scratch, tmp_path):
    mend(scratch).run("approval", "amend", "otterburn", "--by", "Mara Lindqvist")
    scratch.commit("A slip")
    mend(scratch, "stayed with it", "stayed, with it").run("approval", "amend", "otterburn", "--by", "Olle Berg")
    scratch.commit("A comma")
    assert scratch.read().count("- by: ") == 2
    clone = Scratch.__new__(Scratch)
    clone.root = tmp_path / "clone"
    scratch.git("clone", "-q", "--depth", "1", f"file://{scratch.root}", str(clone.root))
    assert status(clone)["state"] == "approved"
    kinds = [e["kind"] for e in json.loads(scratch.run("log", "otterburn", "--format", "json"))["events"]]
    assert kinds[2:] == ["changed", "minor correction recorded"] * 2


def test_a_change_after_the_correction_is_a_change(scratch):
    mend(scratch).run("approval", "amend", "otterburn", "--by", "Mara Lindqvist")
    mend(scratch, "used to break", "never used to break")
    assert status(scratch)["state"] != "approved"


def test_what_is_not_minor_is_not_recorded(scratch):
    mend(scratch, "Now it is two days", "Now it is one day")
    before = scratch.read()
    assert "A122" in scratch.run("approval", "amend", "otterburn", "--by", "Mara Lindqvist", expect=2)
    assert scratch.read() == before


def test_an_amendment_by_hand_does_not_pass(scratch):
    mend(scratch).run("approval", "amend", "otterburn", "--by", "Mara Lindqvist")
    scratch.change("It did not begin well", "It began well")
    new = status(scratch)["digest"]
    old = re.search(r"content: (sha256:[0-9a-f]{64})\n    replaced", scratch.read())[1]
    scratch.write(STORY_FILE, scratch.read().replace(old, new))
    row = status(scratch)
    assert row["state"] == "approval not valid"
    assert "A123" in {f["code"] for f in row["findings"]}


def test_a_new_name_of_the_customer_is_no_minor_correction(scratch):
    scratch.change("name: Otterburn Mill", "name: Otterburn Mills", CUSTOMER_FILE)
    assert "A122" in scratch.run("approval", "amend", "otterburn", "--by", "Mara Lindqvist", expect=2)


def test_where_nothing_changed_or_nothing_is_approved_it_says_so(scratch):
    assert "covers the story as it is" in scratch.run("approval", "amend", "otterburn", "--by", "M", expect=2)
    scratch.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    assert "Nothing is approved" in scratch.run("approval", "amend", "otterburn", "--by", "M", expect=2)


def test_who_may_not_record_may_not_amend(scratch):
    scratch.settings("policy: {recording: {by: [mara@larkwell.example]}}")
    mend(scratch).run("approval", "amend", "otterburn", "--by", "Mara Lindqvist")
    scratch.commit("A slip", ("Eve", "eve@elsewhere.example"))
    row = status(scratch)
    assert row["state"] == "approval not valid"
    assert "A204" in {f["code"] for f in row["findings"]}


GERMAN = Naming("de", frozenset({"otterburn", "nell", "hart", "tallyroom"}))
WEBEREI = (
    (
        "text",
        "Die Weberei verlohr im Jahr neun Tage, weil der alte Webstuhl stand. Mit Tallyroom kam die Buchhaltng in Ordnung. "
        "Aus Zürich kam ein Techniker am Montag, und die Schweiz lieferte das Tallyroom-Paket mit der IT. Rechnungen kamen später.",
    ),
    ("quote", "Es sind zwei Tage"),
)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("verlohr", "verlor"),
        ("die Buchhaltng", "die Buchhaltung"),
        ("der alte Webstuhl", "der, alte Webstuhl –"),
    ],
)
def test_in_german_a_noun_is_no_name_for_its_capital_letter(old, new):
    assert list(not_minor(WEBEREI, text_changed(old, new, WEBEREI), GERMAN)) == []


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("Zürich", "Basel", "a name changed"),
        ("Mit Tallyroom", "Mit Pennyroom", "a name changed"),
        ("das Tallyroom-Paket", "das Pennyroom-Paket", "a name changed"),
        ("die Schweiz", "die Türkei", "a name changed"),
        ("am Montag", "am Freitag", "a name changed"),
        ("der IT", "der EDV", "a name changed"),
        ("neun Tage", "zehn Tage", "a figure changed"),
        ("Es sind", "Das sind", "the quote changed"),
        ("der alte Webstuhl", "der alte, große Webstuhl", "a word changed"),
        ("der alte Webstuhl", "den alte Webstuhl", "a word changed"),
        ("Rechnungen kamen", "Abrechnungen kamen", "a word changed"),
    ],
)
def test_in_german_names_stay_names(old, new, reason):
    assert reason in list(not_minor(WEBEREI, text_changed(old, new, WEBEREI), GERMAN))


def test_where_the_language_is_not_known_every_capital_counts():
    assert "a name changed" in list(
        not_minor(WEBEREI, text_changed("die Buchhaltng", "die Buchhaltung", WEBEREI), Naming())
    )


def test_a_german_story_is_amended_by_the_command(tmp_path):
    scratch = Scratch(tmp_path / "site")
    scratch.settings("language: de")
    scratch.change("The looms at Otterburn used to break at night.", "In Otterburn standen nachts die Webstüle still.")
    scratch.begin()
    scratch.answer(status(scratch)["digest"])
    scratch.run("approval", "record", "otterburn", "--evidence", EVIDENCE, "--scope", "site,name")
    scratch.commit("Nell approved")
    scratch.change("Webstüle", "Webstühle")
    scratch.run("approval", "amend", "otterburn", "--by", "Mara Lindqvist")
    assert status(scratch)["state"] == "approved"


def test_each_reason_is_given_once(scratch):
    scratch.change("The looms at Otterburn used to break at night.", "The looms never break.")
    scratch.change("It did not begin well.", "It never began.")
    said = scratch.run("approval", "amend", "otterburn", "--by", "Mara Lindqvist", expect=2)
    assert said.count("a negation changed") == 1
