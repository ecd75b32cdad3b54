"""The rules of what only git can tell: which state was meant, and who recorded an approval."""

from __future__ import annotations

from casestudies.findings import Rule, Severity

ERROR = Severity.ERROR

NO_GIT = Rule(
    "A201",
    "history-not-readable",
    ERROR,
    "The history was asked for and cannot be read: git is missing, or this is no repository that git reads.",
    "Who recorded what, and when, stands in the history alone; without it the question stays open.",
    "Install git, and run in a clone of the repository.",
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
    "A guess about what is not there would be worse than no answer.",
    "Fetch the whole history: `git fetch --unshallow`, in CI `fetch-depth: 0` (GitHub) or `GIT_DEPTH: 0` (GitLab).",
)

RULES = (NO_GIT, UNKNOWN_REVISION, SHALLOW)
