"""A site without its transcripts: what receipts stand for, and every way to make them stand for more."""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
import subprocess
import sys
from contextlib import chdir

import pytest
from click.testing import CliRunner

from casestudies.cli import cli
from casestudies.review import review, review_with_memory
from casestudies.review.lock import made_receipts, write_receipts
from casestudies.stories import open_project

TODAY = dt.date(2026, 11, 21)


def receipts(site, key=None):
    project = open_project(site.root / "mkdocs.yml")
    return write_receipts(project, made_receipts(project, review(project, today=TODAY)), key)


def published(site):
    return [story.id for story in site.review().edition.stories]


def codes(site):
    return {finding.code for finding in site.review().findings}


@pytest.fixture(scope="module")
def whole(template):
    """A site with receipts that need no signature."""
    template.change(template.root / "mkdocs.yml", "Quillmark}", "Quillmark, policy: {receipts: unsigned}}")
    template.approve()
    template.edition = template.review().edition
    receipts(template)
    return template


@pytest.fixture
def unsigned(site, whole):
    """The same without its transcripts."""
    shutil.copytree(whole.root, site.root, dirs_exist_ok=True)
    site.whole, site.said = whole.edition, site.transcript.read_text("utf-8")
    site.lock = site.root / "casestudies.lock"
    site.transcript.unlink()
    return site


def test_files_that_were_read_without_the_transcripts_are_not_read_again(unsigned, monkeypatch):
    project = open_project(unsigned.root / "mkdocs.yml")
    first = review_with_memory(project, today=TODAY)
    again = sys.modules["casestudies.stories.load"]
    for name in ("read_story", "read_interview", "read_customer"):
        monkeypatch.setattr(again, name, lambda *_, **__: pytest.fail("read again"))
    assert review_with_memory(project, today=TODAY).edition.stories == first.edition.stories
    assert [story.id for story in first.edition.stories] == ["fernhill"]


def test_a_transcript_that_comes_back_is_read(unsigned):
    project = open_project(unsigned.root / "mkdocs.yml")
    review_with_memory(project, today=TODAY)
    unsigned.write(unsigned.transcript, unsigned.said.replace("full forty hours", "full fourteen hours"))
    assert not review_with_memory(project, today=TODAY).edition.stories


def test_the_fingerprint_of_all_rules_which_takes_half_a_second_is_not_made_again_by_a_check(site, monkeypatch):
    site.approve()
    receipts(site)
    with chdir(site.root):
        assert CliRunner().invoke(cli, ["check", "--today", str(TODAY), "--fail-on", "stops"]).exit_code == 0
        again = lambda: pytest.fail("made again")  # noqa: E731 - a name in the place of another
        monkeypatch.setattr("casestudies.quotes.policy.policy_fingerprint", again)
        monkeypatch.setattr("casestudies.quotes.policy_fingerprint", again, raising=False)
        site.change(site.story, "Fernhill", "Fernhill itself")
        told = CliRunner().invoke(cli, ["check", "--today", str(TODAY)])
    assert told.exit_code == 1
    assert isinstance(told.exception, SystemExit)


def test_the_same_is_published_without_the_transcripts(unsigned):
    edition = unsigned.review().edition
    assert [s.id for s in edition.stories] == ["fernhill"]
    for mine, theirs in zip(edition.quotes, unsigned.whole.quotes, strict=True):
        assert mine.text == theirs.text
        assert mine.check == theirs.check
        assert mine.certificate.passage.begin == theirs.certificate.passage.begin
        assert mine.certificate.transcript_sha256 == theirs.certificate.transcript_sha256
        assert mine.certificate.edits == theirs.certificate.edits
    assert edition.stories[0].body == unsigned.whole.stories[0].body


def test_and_without_the_evidence(unsigned):
    shutil.rmtree(unsigned.root / "content/approvals")
    assert published(unsigned) == ["fernhill"]


def test_they_hold_no_word_of_what_was_said(unsigned):
    text = unsigned.lock.read_text("utf-8")
    words = set(re.findall(r"[a-z']{4,}", unsigned.said.lower()))
    own = {"forty", "hours", "first", "week", "dreadful"}  # they stand in the ids of the quotes
    assert {word for word in words if word in text.lower()} <= own
    document = json.loads(text)
    (quote,) = (q for name, q in document["stories"]["fernhill"]["quotes"].items() if name == "forty-hours")
    assert quote["words"][0] < quote["words"][1]
    assert quote["verdict"] == "light"


def test_without_a_signature_they_stand_for_nothing(unsigned):
    unsigned.change(unsigned.root / "mkdocs.yml", ", policy: {receipts: unsigned}", "")
    assert published(unsigned) == []
    assert "P120" in codes(unsigned)
    assert unsigned.review().failed


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("story", "full forty hours", "full fifty hours"),
        ("story", "— Ida Moss {#", "— Ida Moss {.revised #"),
        ("story", "{#forty-hours}", "{#forty-hours at=00:00:01}"),
        ("story", "[site, widget, name, logo]", "[site, widget, name, logo, media]"),
        ("story", "by: Ida Moss", "by: Eda Moss"),
        ("interview", '"Ida Moss": ida-moss', '"Asker": ida-moss'),
        ("interview", "$50", "$60"),
        ("interview", "consent:", "corrections: [{at: '00:00:05', heard: forty, said: fifty, by: M}]\nconsent:"),
    ],
)
def test_they_stand_for_nothing_else_than_was_checked(unsigned, file, old, new):
    unsigned.change(getattr(unsigned, file), old, new)
    assert published(unsigned) == []


@pytest.mark.parametrize("what", ["story", "quote", "interview"])
def test_a_quote_that_no_receipt_names(unsigned, what):
    document = json.loads(unsigned.lock.read_text("utf-8"))
    if what == "story":
        document["stories"] = {}
    elif what == "quote":
        del document["stories"]["fernhill"]["quotes"]["forty-hours"]
    else:
        document["interviews"] = {}
    unsigned.lock.write_text(json.dumps(document), "utf-8")
    assert published(unsigned) == []
    assert "P121" in codes(unsigned)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "{" * 10_000,
        '{"version": 1, "rules": "x", "interviews": {}, "stories": []}',
        lambda text: text.replace('"light"', '"splendid"'),
        lambda text: text.replace('"Q1', '"Z1'),
        lambda text: text.replace('"version": 1', '"version": 2'),
        lambda text: re.sub(r'"rules": "[0-9a-f]{8}', '"rules": "00000000', text),
    ],
)
def test_receipts_that_are_none_or_of_other_rules(unsigned, text):
    whole = unsigned.lock.read_text("utf-8")
    made = text(whole) if callable(text) else text
    assert made != whole
    unsigned.lock.write_text(made, "utf-8")
    assert published(unsigned) == []
    assert "P120" in codes(unsigned)


def test_a_policy_made_stricter_since(unsigned):
    unsigned.change(unsigned.root / "mkdocs.yml", "receipts: unsigned", "receipts: unsigned, verdicts: [verbatim]")
    assert published(unsigned) == []


def test_what_is_withdrawn_stays_out(unsigned):
    unsigned.change(
        unsigned.story, "    by: Ida Moss", "    by: Ida Moss\n    withdrawn: {on: 2026-11-20, by: Ida Moss}"
    )
    found = unsigned.review()
    assert [s.id for s in found.edition.stories] == []
    assert found.withheld[0].state.value == "withdrawn"
    assert not found.failed


def test_a_draft_without_a_receipt_stops_nothing(unsigned):
    draft = unsigned.story.read_text("utf-8").replace("\napprovals:", "\nretired:")
    draft = re.sub(r"\nretired:.*?\n---\n", "\n---\n", draft, flags=re.DOTALL)
    unsigned.write("content/pages/stories/draft.md", draft)
    found = unsigned.review()
    assert [s.id for s in found.edition.stories] == ["fernhill"]
    assert not found.failed


def test_evidence_that_is_there_counts_and_not_its_receipt(unsigned):
    evidence = unsigned.root / "content/approvals/ida.eml"
    evidence.write_bytes(evidence.read_bytes() + b"But not this.\n")
    assert published(unsigned) == []


def test_evidence_gone_where_the_transcripts_are_is_not_made_up_for(unsigned):
    unsigned.transcript.write_text(unsigned.said, "utf-8")
    (unsigned.root / "content/approvals/ida.eml").unlink()
    assert published(unsigned) == []


def test_where_the_transcript_is_it_alone_counts(unsigned):
    unsigned.transcript.write_text(unsigned.said.replace("full forty hours", "full fifty hours"), "utf-8")
    assert published(unsigned) == []


def checked(site, *arguments):
    with chdir(site.root):
        return CliRunner().invoke(cli, [*arguments, "--today", "2026-11-21"], catch_exceptions=False)


def test_receipts_that_say_something_else_than_was_found_are_told(unsigned):
    unsigned.transcript.write_text(unsigned.said, "utf-8")
    assert "P122" not in checked(unsigned, "check").output
    unsigned.lock.write_text(unsigned.lock.read_text("utf-8").replace('"light"', '"verbatim"'), "utf-8")
    assert "P122" in checked(unsigned, "check").output
    assert checked(unsigned, "receipts").exit_code == 0
    assert "P122" not in checked(unsigned, "check").output


def test_none_are_written_where_transcripts_are_absent(unsigned):
    before = unsigned.lock.read_bytes()
    assert checked(unsigned, "receipts").exit_code == 2
    assert unsigned.lock.read_bytes() == before


def git(site, *arguments):
    who = ("-c", "user.name=M", "-c", "user.email=m@quillmark.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=site.root, check=True, capture_output=True)


def key(folder, name):
    file = folder / name
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", str(file)], check=True)
    return file, " ".join(file.with_suffix(".pub").read_text("utf-8").split()[:2])


@pytest.fixture
def signed(site, tmp_path_factory):
    """A site whose base branch allows one key, with receipts that it signed, and no transcripts."""
    folder = tmp_path_factory.mktemp("keys")
    site.key, public = key(folder, "mara")
    site.other, site.other_public = key(folder, "other")
    site.write(".allowed_signers", f"mara@quillmark.example {public}\n")
    site.approve()
    git(site, "init", "-q", "-b", "main")
    git(site, "add", ".")
    git(site, "commit", "-qm", "All")
    receipts(site, site.key)
    site.lock = site.root / "casestudies.lock"
    site.transcript.unlink()
    return site


def test_signed_receipts_are_believed(signed):
    assert published(signed) == ["fernhill"]


def test_one_changed_letter_is_not(signed):
    signed.lock.write_text(signed.lock.read_text("utf-8").replace('"light"', '"verbatim"'), "utf-8")
    assert published(signed) == []
    assert "P120" in codes(signed)


def test_nor_a_signature_of_somebody_else_or_for_something_else(signed):
    for with_key, purpose in ((signed.other, "casestudies"), (signed.key, "git")):
        (signed.root / "casestudies.lock.sig").unlink()
        command = ["ssh-keygen", "-q", "-Y", "sign", "-n", purpose, "-f", str(with_key), str(signed.lock)]
        subprocess.run(command, check=True, capture_output=True)
        assert published(signed) == []


def test_nor_a_signer_whom_only_the_proposal_allows(signed):
    git(signed, "checkout", "-q", "-b", "proposal")
    signed.write(".allowed_signers", f"eve@quillmark.example {signed.other_public}\n")
    git(signed, "commit", "-qam", "Me too")
    (signed.root / "casestudies.lock.sig").unlink()
    command = ["ssh-keygen", "-q", "-Y", "sign", "-n", "casestudies", "-f", str(signed.other), str(signed.lock)]
    subprocess.run(command, check=True, capture_output=True)
    assert published(signed) == []


def test_nor_a_linked_file(signed, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "casestudies.lock"
    signed.lock.replace(elsewhere)
    signed.lock.symlink_to(elsewhere)
    assert published(signed) == []


def test_eight_machines_find_what_one_does(site, tmp_path):
    site.approve()
    for n in range(12):
        shutil.copy(site.story, site.story.with_name(f"copy-{n}.md"))
    receipts(site)
    whole = (site.root / "casestudies.lock").read_bytes()
    files = [f"part-{k}.json" for k in range(1, 9)]
    for k, name in enumerate(files, 1):
        done = checked(site, "check", "--shard", f"{k}/8", "--json", "--output", name)
        assert done.exit_code in (0, 1), done.output
    published_by = [len(json.loads((site.root / name).read_bytes())["published"]) for name in files]
    assert sum(published_by) == 13
    assert max(published_by) < 8
    (site.root / "casestudies.lock").unlink()
    with chdir(site.root):
        merged = CliRunner().invoke(cli, ["merge", *files])
    assert merged.exit_code == 0, merged.output
    assert (site.root / "casestudies.lock").read_bytes() == whole
    for wrong in (files[:7], [*files, files[0]]):
        with chdir(site.root):
            refused = CliRunner().invoke(cli, ["merge", *wrong])
        assert refused.exit_code == 2 or isinstance(refused.exception, Exception)


@pytest.mark.parametrize(
    "change",
    [
        lambda part: part | {"today": "2026-11-20"},
        lambda part: part | {"state": "other"},
        lambda part: part | {"shard": "1/3"},
        lambda part: part | {"shard": "9"},
        lambda part: {key: value for key, value in part.items() if key != "receipts"},
        lambda part: part | {"receipts": part["receipts"] | {"rules": "other"}},
        lambda part: [],
    ],
)
def test_parts_that_do_not_belong_together(site, change):
    from casestudies.findings import CasestudiesError
    from casestudies.review.shards import merged

    site.approve()
    parts = []
    for k in (1, 2):
        checked(site, "check", "--shard", f"{k}/2", "--json", "--output", f"{k}.json")
        parts.append(json.loads((site.root / f"{k}.json").read_bytes()))
    assert merged([("1", json.dumps(parts[0]).encode()), ("2", json.dumps(parts[1]).encode())]).receipts.stories
    with pytest.raises(CasestudiesError):
        merged([("1", json.dumps(parts[0]).encode()), ("2", json.dumps(change(parts[1])).encode())])


def test_what_stops_one_machine_stops_the_merging(site):
    site.approve()
    site.write("content/pages/page.md", "Ida Moss says: “It was a full hundred hours and more than that.”\n")
    for k in (1, 2):
        checked(site, "check", "--shard", f"{k}/2", "--json", "--output", f"{k}.json")
    with chdir(site.root):
        done = CliRunner().invoke(cli, ["merge", "1.json", "2.json"])
    assert done.exit_code == 1
    assert "P110" in done.output
    assert not (site.root / "casestudies.lock").exists()
