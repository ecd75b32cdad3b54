"""Somebody gets a new role: the stories that name it are told what changed, and the command that mends it."""

import json

import pytest

from helpers.scratch import CUSTOMER_FILE, Scratch, prepared, recorded


def shown(root):
    made = Scratch(root)
    # Nothing is left to look at.
    made.change(' "The first week was not easy," Hart says. She', " She")
    made.begin()
    (row,) = json.loads(made.run("approval", "status", "--format", "json"))
    made.answer(row["digest"])
    return recorded(made, "site,name")


@pytest.fixture
def site(tmp_path):
    return prepared(shown, tmp_path)


def findings(made):
    """What a check finds wrong, and which stories are published."""
    found = json.loads(made.run("check", "--format", "json", expect=None))
    wrong = {(one["code"], one["message"], one["help"]) for one in found["findings"] if not one["code"].startswith("P")}
    return wrong, [one["story"] for one in found["published"]]


@pytest.mark.parametrize("committed", [False, True])
def test_a_new_role_is_told_with_the_command(site, committed):
    site.change("role: Mill Manager", "role: Managing Director", CUSTOMER_FILE)
    if committed:
        site.commit("Nell is promoted")
    found, published = findings(site)
    assert published == []
    assert found == {
        (
            "A133",
            "The role of Nell Hart has changed in content/customers/otterburn.yml since the approval of 2026-11-21.",
            "Ask for it: `casestudies approval request otterburn`. Until the answer is recorded, the old one can be put "
            "back there.",
        )
    }
    board = json.loads(site.run("status", "otterburn", "--format", "json", expect=None))
    assert board["items"][0]["next"] == "casestudies approval request otterburn"
    assert board["items"][0]["state"] == "changed since it was approved"


def test_old_and_new_are_shown_to_whoever_sits_at_the_terminal(site, monkeypatch):
    site.change("role: Mill Manager", "role: Managing Director", CUSTOMER_FILE)
    assert "Managing Director" not in site.run("approval", "status", "otterburn")
    monkeypatch.setattr("casestudies.review.formats.text.is_private", lambda stream: True)
    said = site.run("approval", "status", "otterburn")
    assert "approved  Mill Manager" in said
    assert "now  Managing Director" in said


def test_the_old_role_put_back_holds(site):
    site.change("role: Mill Manager", "role: Managing Director", CUSTOMER_FILE)
    site.commit("Nell is promoted")
    site.change("role: Managing Director", "role: Mill Manager", CUSTOMER_FILE)
    assert findings(site) == (set(), ["otterburn"])


def test_a_text_that_changed_as_well_is_told_as_a_change(site):
    site.change("role: Mill Manager", "role: Managing Director", CUSTOMER_FILE)
    site.change("She stayed", "Hart stayed")
    found, _ = findings(site)
    assert {code for code, _, _ in found} == {"A102"}


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("name: Otterburn Mill\n", "name: Otterburn Textiles\n", "The customer's name"),
        ("url: https://otterburn.example\n", "url: https://mill.example\n", "The customer's address"),
    ],
)
def test_so_are_the_customers_name_and_address(site, old, new, what):
    site.change(old, new, CUSTOMER_FILE)
    found, published = findings(site)
    assert published == []
    told = [message for code, message, _ in found if code == "A133"]
    assert told[0].startswith(what)


def test_several_changes_are_counted(site):
    site.change("role: Mill Manager", "role: Managing Director", CUSTOMER_FILE)
    site.change("url: https://otterburn.example\n", "url: https://mill.example\n", CUSTOMER_FILE)
    (message,) = [message for code, message, _ in findings(site)[0] if code == "A133"]
    assert message.endswith("since the approval of 2026-11-21, and 1 more.")


def test_without_history_it_is_a_change(site):
    import shutil

    shutil.rmtree(site.root / ".git")
    site.change("role: Mill Manager", "role: Managing Director", CUSTOMER_FILE)
    assert {code for code, _, _ in findings(site)[0]} >= {"A102"}
