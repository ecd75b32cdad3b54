"""`casestudies check` tells which pages of others still show what is no longer published."""

import json

from helpers.scratch import Scratch


def approved(tmp_path):
    scratch = Scratch(tmp_path / "site")
    scratch.write("content/used-by.yml", "hosts:\n  - {page: 'https://partner.example/', quote: otterburn}\n")
    scratch.begin()
    scratch.answer()
    scratch.record(scope="site,widget,name")
    return scratch.commit("Nell approved")


def notes(scratch, expect=0):
    findings = json.loads(scratch.run("check", "--format", "json", expect=expect))["findings"]
    return [(f["code"], f["severity"], f["path"]) for f in findings]


def test_a_page_that_shows_what_was_withdrawn_is_a_note(tmp_path):
    scratch = approved(tmp_path)
    assert notes(scratch) == []
    scratch.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    # Information: whoever has to write to the host has to, and no check fails until they answer.
    assert ("P506", "note", "content/used-by.yml") in notes(scratch)
    assert "partner.example" not in scratch.run("check")


def test_a_list_that_cannot_be_read_is_told_beside_the_rest(tmp_path):
    scratch = approved(tmp_path)
    scratch.write("content/used-by.yml", "hosts: 3\n")
    (only,) = notes(scratch, expect=1)
    assert only[2] == "content/used-by.yml"
