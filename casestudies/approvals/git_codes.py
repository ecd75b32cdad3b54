"""The rules of what only git can tell: which state was meant, and who recorded an approval."""

from __future__ import annotations

from casestudies.findings import Rule, Severity

ERROR = Severity.ERROR

NO_GIT = Rule(
    "A201",
    "history-not-readable",
    ERROR,
    "The history cannot be read: git is missing, or this is not a git repository.",
    "Only the history tells who recorded what, and when.",
    "Install git, and run in a clone of the repository.",
    before="a folder that was unzipped, without .git",
    after="git clone …",
)
UNKNOWN_REVISION = Rule(
    "A202",
    "unknown-revision",
    ERROR,
    "The repository has no such branch, tag or commit.",
    "What changed since a state can only be told when that state is there; CI servers often fetch one commit alone.",
    "Check the spelling, or fetch it: `git fetch origin main`; in CI fetch the whole history (`fetch-depth: 0`).",
    before="casestudies check --since main",
    after="casestudies check --since origin/main",
)
SHALLOW = Rule(
    "A203",
    "history-cut-off",
    ERROR,
    "The clone is shallow, and the answer lies before the point where it was cut off.",
    "What lies before that point cannot be seen, and is not guessed.",
    "Fetch the whole history: `git fetch --unshallow`, in CI `fetch-depth: 0` (GitHub) or `GIT_DEPTH: 0` (GitLab).",
    before="git clone --depth 1 …",
    after="git fetch --unshallow",
)
RECORDER = Rule(
    "A204",
    "recorder-not-allowed",
    ERROR,
    "The approval was recorded in a commit by somebody who may not record approvals here.",
    "The site's policy names who may; a record by anybody else is only a claim.",
    "Have one of `policy: recording: by` in the site's settings record it again, in a commit of their own.",
    before="policy: {recording: {by: [mara@tallyroom.example]}}\nrecorded by sam@tallyroom.example",
    after="Mara records it again, in a commit of her own",
)
NOT_SIGNED = Rule(
    "A205",
    "recording-not-signed",
    ERROR,
    "The commit that recorded the approval carries no SSH signature by a signer whom the base branch allows.",
    "Without a signature anybody can write any name and address into a commit.",
    "Sign the commit (`git commit -S` with gpg.format=ssh), and keep it: squash and rebase merges make a new, unsigned one.",
    before="git commit -m 'Record the approval'",
    after="git commit -S -m 'Record the approval'",
)
NOT_ALONE = Rule(
    "A206",
    "recorded-with-its-content",
    ERROR,
    "One commit changed a story and recorded its approval, and the evidence does not say what was approved.",
    "A story must be there before it can be approved; a commit that holds both does not show which came first.",
    "Ask again with `casestudies approval request`: the answer quotes the digest of what was shown. Or commit the story first, and "
    "record the approval in a commit of its own; merge so that the two stay apart (no squash, no rebase that joins them).",
    before="one commit: the last sentence changed, and approvals: gained an entry",
    after="one commit for the text, the request, and another for the record",
)
NOT_COMMITTED = Rule(
    "A207",
    "record-not-committed",
    ERROR,
    "The approval is not committed as it stands here.",
    "The site's policy asks who recorded it, and only a commit tells.",
    "Commit the story; nothing is published until then.",
    before="approvals: was edited and not committed",
    after="git commit -m 'Record the approval'",
)
UNDONE = Rule(
    "A208",
    "withdrawal-undone",
    ERROR,
    "The approval was withdrawn in an earlier commit, and its withdrawal is gone.",
    "Only a new approval lets a story in again after a withdrawal; the old record does not come back.",
    "Restore the withdrawal, and have the story approved again if the customer agrees.",
    before="withdrawn: {on: 2026-11-02, …}     # taken out again",
    after="withdrawn: stays, and a new approval stands below",
)
NO_SIGNERS = Rule(
    "A209",
    "no-allowed-signers",
    ERROR,
    "The base branch, or its file of allowed signers, cannot be read.",
    "Who may sign is decided on the branch that is trusted; without it no signature can be believed.",
    "Fetch the branch, commit the file to it, or correct `policy: recording` in the site's settings.",
    before="policy: {recording: {signed: true}}",
    after="policy: {recording: {signed: true, base: main, allowed_signers: .allowed_signers}}",
)
NO_BASE_POLICY = Rule(
    "A210",
    "no-trusted-policy",
    ERROR,
    "The policy of the trusted state (`check --base`) cannot be read.",
    "A proposal is judged by the rules that hold without it; if they are not known, it is not judged at all.",
    "Name a revision whose settings can be read by themselves, without INHERIT.",
    before="casestudies check --base mian",
    after="casestudies check --base origin/main",
)

NOT_SEEN = Rule(
    "A211",
    "recording-not-seen",
    Severity.NOTE,
    "Whether approvals were recorded apart from what they approve, or were withdrawn before, cannot be seen here: there is no "
    "history, or not enough of it.",
    "In a full clone a commit that changes a story and records its approval is refused, and so is a withdrawn approval that comes "
    "back; here nobody would notice.",
    "Put the site into git, and check where its whole history is: in CI with `fetch-depth: 0` (GitHub) or `GIT_DEPTH: 0` (GitLab). "
    "If it is not kept in git, say so: `policy: {recording: {alone: false}}` in the site's settings.",
    before="a checkout without history in CI",
    after="fetch-depth: 0",
)
WITHDRAWALS_NOT_SEEN = Rule(
    "A212",
    "withdrawals-not-seen",
    Severity.WARNING,
    "Part of the history is not here: the clone is shallow or lacks the branch that is trusted, the repository is damaged, or the "
    "stories lie in a submodule without commits. An approval that was withdrawn there, and is used again, looks like one that "
    "holds.",
    "A withdrawal that stands in its file is seen here as well. One that was taken out again, and evidence copied from a withdrawn "
    "approval, are seen in the history alone.",
    "Fetch the whole history: `git fetch --unshallow`, in CI `fetch-depth: 0` (GitHub) or `GIT_DEPTH: 0` (GitLab). "
    "A clone of one branch: `git remote set-branches origin '*'` and `git fetch`. A damaged one: clone again. "
    "In a submodule, commit the stories. `policy: {recording: {alone: true}}` publishes nothing whose history "
    "cannot be seen.",
    before="git clone --depth 1 …",
    after="git fetch --unshallow",
)

RULES = (
    NO_GIT,
    UNKNOWN_REVISION,
    SHALLOW,
    RECORDER,
    NOT_SIGNED,
    NOT_ALONE,
    NOT_COMMITTED,
    UNDONE,
    NO_SIGNERS,
    NO_BASE_POLICY,
    NOT_SEEN,
    WITHDRAWALS_NOT_SEEN,
)
