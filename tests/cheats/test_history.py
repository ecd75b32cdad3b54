"""Attempts to publish by what is committed, and by whom. Where the policy asks git, none publishes."""

import re
import shutil
import subprocess

import pytest

from helpers.scratch import MARA, MKDOCS, STORY_FILE

EVE = ("Eve", "eve@elsewhere.example")
BY = "policy: {recording: {by: [mara@larkwell.example]}}"
ALONE = "policy: {recording: {alone: true}}"
SIGNED = "policy: {recording: {signed: true, by: [mara@larkwell.example]}}"


def drafted(silent):
    """The story as it was before its approval, for somebody else to approve."""
    silent.git("reset", "-q", "--hard", "HEAD~1")


def answered_again(silent, *quoted):
    """Another mail, recorded."""
    silent.answer(*quoted, name="nell-again.eml")
    silent.run(
        "approval",
        "record",
        "otterburn",
        "--evidence",
        "content/approvals/nell-again.eml",
        "--confirmed",
        "Mara Lindqvist",
        "--scope",
        "site,name",
    )


def withdrawn(site, message="Nell changed her mind", who=MARA):
    site.run("approval", "withdraw", "otterburn", "--by", "Nell Hart")
    return site.commit(message, who)


def test_what_the_right_person_recorded_is_published(silent):
    silent.settings(BY)
    assert silent.published() == ["otterburn"]


def test_a_record_by_somebody_who_may_not(silent):
    drafted(silent)
    silent.settings(BY)
    silent.answer()
    silent.approve()
    silent.commit("Approved!", EVE)
    assert silent.published() == []
    assert "A204" in silent.codes()


@pytest.mark.parametrize(
    "email", ["mara@larkwell.example.evil", "m\u0430ra@larkwell.example", "mara@larkwell.example "]
)
def test_an_address_that_only_looks_right(silent, email):
    drafted(silent)
    silent.settings(BY)
    silent.answer()
    silent.approve()
    silent.commit("Approved!", ("Mara Lindqvist", email))
    # git itself trims what stands at the ends of an address.
    assert silent.published() == (["otterburn"] if email.endswith(" ") else [])


def test_a_record_that_is_in_no_commit(silent):
    silent.settings(BY)
    silent.change("scope: [site, name]", "scope: [site, name, social]")
    assert silent.published() == []
    assert "A207" in silent.codes()


def test_somebody_elses_reformatting_is_not_a_recording(silent):
    silent.settings(BY)
    silent.write(
        STORY_FILE,
        silent.read().replace("scope: [site, name]", "scope:\n      - site\n      - name").replace("\n", "\r\n"),
    )
    silent.commit("Tidied", EVE)
    assert silent.published() == ["otterburn"]


def test_content_and_approval_changed_in_one_commit(silent):
    silent.settings(ALONE)
    assert silent.published() == ["otterburn"]
    silent.change("stayed with it", "loves it")
    silent.write(STORY_FILE, re.sub("sha256:[0-9a-f]{64}(?=\n)", silent.digest(), silent.read(), count=1))
    silent.commit("A better word, and the digest")
    assert silent.published() == []
    assert "A206" in silent.codes()


def test_content_first_and_its_approval_after_it(silent):
    silent.settings(ALONE)
    silent.change("stayed with it", "stuck with it")
    silent.commit("A better word")
    answered_again(silent)
    silent.commit("Nell approved again")
    assert silent.published() == ["otterburn"]


def test_a_squash_of_both_is_refused_and_says_why(silent):
    silent.settings(ALONE)
    silent.git("add", "-A")
    silent.git("commit", "-q", "-m", "Policy")
    silent.git("checkout", "-q", "-b", "work")
    silent.change("stayed with it", "stuck with it")
    silent.commit("A better word")
    answered_again(silent)
    silent.commit("Nell approved again")
    silent.git("checkout", "-q", "main")
    silent.git("merge", "-q", "--squash", "work")
    silent.commit("Everything (#8)")
    assert silent.published() == []
    assert "no squash" in silent.run("explain", "A206")


def test_a_withdrawal_taken_out_of_the_file(silent):
    silent.settings(BY)
    before = silent.read()
    withdrawn(silent)
    assert silent.published() == []
    silent.write(STORY_FILE, before)
    silent.commit("Restored")
    assert silent.published() == []
    assert "A208" in silent.codes()


def test_a_new_approval_of_the_same_day_beside_the_withdrawal_is_no_cheat(silent):
    silent.settings(BY)
    withdrawn(silent)
    answered_again(silent)
    silent.commit("Nell approved after all")
    assert silent.published() == ["otterburn"]


def test_a_withdrawal_lost_in_a_merge(silent):
    """Nobody removes a line: the side without the withdrawal wins the merge."""
    silent.settings(BY)
    silent.commit("Policy")
    silent.git("checkout", "-q", "-b", "old")
    silent.write("content/pages/index.md", "# Larkwell again\n")
    silent.commit("Something else", EVE)
    silent.git("checkout", "-q", "main")
    withdrawn(silent)
    silent.git("checkout", "-q", "old")
    silent.git("merge", "-q", "-s", "ours", "-m", "Merge main", "main", who=EVE)
    assert silent.published() == []
    assert "A208" in silent.codes()


def test_a_record_made_by_a_merge_itself(silent):
    drafted(silent)
    silent.settings(BY)
    silent.commit("Policy")
    silent.git("checkout", "-q", "-b", "other")
    silent.write("content/pages/index.md", "# Other\n")
    silent.commit("Other")
    silent.git("checkout", "-q", "main")
    silent.write("content/pages/about.md", "# About\n")
    silent.commit("About")
    silent.git("merge", "-q", "--no-commit", "--no-ff", "other")
    silent.answer()
    silent.approve()
    silent.commit("Merge other", EVE)
    assert silent.published() == []
    assert "A204" in silent.codes()


def test_a_shallow_clone_publishes_nothing_that_it_cannot_trace(silent, tmp_path):
    silent.settings(BY)
    silent.commit("Policy")
    silent.git("clone", "-q", "--depth", "1", f"file://{silent.root}", str(tmp_path / "clone"))
    clone = type(silent).__new__(type(silent))
    clone.root = tmp_path / "clone"
    assert clone.published() == []
    assert "A203" in clone.codes()


def test_without_git_nothing_that_needs_it_is_published(silent, monkeypatch):
    silent.settings(BY)
    silent.commit("Policy")
    monkeypatch.setenv("PATH", str(silent.root))
    assert silent.published() == []
    assert "A201" in silent.codes()


def test_a_site_without_such_a_policy_needs_no_git(silent, monkeypatch):
    shutil.rmtree(silent.root / ".git")
    monkeypatch.setenv("PATH", str(silent.root))
    assert silent.published() == ["otterburn"]


@pytest.fixture
def signing(silent, tmp_path):
    """The policy asks for signatures, Mara's key is allowed on main, and `sign` records with a key."""
    if shutil.which("ssh-keygen") is None:
        pytest.skip("ssh-keygen is not installed")
    for name in ("mara", "eve"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(tmp_path / name)], check=True)

    def allow(name, email):
        return f"{email} {(tmp_path / f'{name}.pub').read_text('ascii')}"

    def sign(key, who, *options):
        configured = ["-c", "gpg.format=ssh", "-c", f"user.signingkey={tmp_path / key}.pub"]
        silent.git("add", "-A")
        silent.git(*configured, "commit", "-q", "-S", "-m", "Nell approved", *options, who=who)

    drafted(silent)
    silent.settings(SIGNED)
    silent.write(".allowed_signers", allow("mara", MARA[1]))
    silent.commit("Policy")
    silent.git("checkout", "-q", "-b", "work")
    silent.answer()
    silent.approve()
    silent.sign, silent.allow = sign, allow
    return silent


def test_a_signed_record_is_published(signing):
    signing.sign("mara", MARA)
    assert signing.published() == ["otterburn"]


def test_an_unsigned_record_under_the_right_name(signing):
    signing.commit("Nell approved", MARA)
    assert signing.published() == []
    assert "A205" in signing.codes()


def test_a_record_signed_with_another_key_under_the_right_name(signing):
    signing.sign("eve", MARA)
    assert signing.published() == []


def test_a_key_that_allows_itself_on_the_proposed_branch(signing):
    signing.write(".allowed_signers", signing.allow("eve", MARA[1]))
    signing.sign("eve", MARA)
    assert signing.published() == []


def test_a_signer_who_is_allowed_to_sign_but_not_to_record(signing):
    signing.git("stash", "-q", "-u")
    signing.git("checkout", "-q", "main")
    signing.write(".allowed_signers", signing.allow("mara", MARA[1]) + signing.allow("eve", EVE[1]))
    signing.commit("Eve may sign")
    signing.git("checkout", "-q", "work")
    signing.git("stash", "pop", "-q")
    # She signs as herself and writes Mara's name as the author.
    signing.sign("eve", EVE, f"--author={MARA[0]} <{MARA[1]}>")
    assert signing.published() == []
    assert "A204" in signing.codes()


def test_a_signature_that_a_later_commit_takes_the_place_of(signing):
    signing.sign("mara", MARA)
    signing.change("scope: [site, name]", "scope: [site, name, social]")
    signing.commit("More", MARA)
    assert signing.published() == []


def test_a_remote_branch_is_trusted_before_ones_own(signing, tmp_path):
    """Whoever proposes can move a branch of their own clone to anything."""
    signing.git("clone", "-q", "--bare", str(signing.root), str(tmp_path / "origin.git"))
    signing.git("remote", "add", "origin", str(tmp_path / "origin.git"))
    signing.git("fetch", "-q", "origin")
    signing.write(".allowed_signers", signing.allow("eve", MARA[1]))
    signing.sign("eve", MARA)
    signing.git("branch", "-f", "main", "work")
    assert signing.published() == []


def test_without_the_base_branch_no_signature_is_believed(signing):
    signing.sign("mara", MARA)
    signing.git("branch", "-D", "main")
    assert signing.published() == []
    assert "A209" in signing.codes()


def test_a_policy_that_is_loosened_where_it_is_proposed_does_not_count_for_its_own_review(signing):
    signing.write("mkdocs.yml", MKDOCS)
    signing.commit("Approved, and no more signatures", EVE)
    assert signing.published() == ["otterburn"]
    review = signing.review("--base", "main")
    assert review["published"] == []
    assert "A205" in {finding["code"] for finding in review["findings"]}


def test_nor_does_a_settings_file_that_is_brought_in_to_be_read_first(signing):
    signing.write("properdocs.yml", MKDOCS)
    signing.commit("Approved, and settings without signatures", EVE)
    review = signing.review("--base", "main")
    assert review["published"] == []
    assert "A205" in {finding["code"] for finding in review["findings"]}
