"""The rules of approvals: what keeps a permission from holding today."""

from __future__ import annotations

from casestudies.findings import Rule, Severity

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

AWAITING = Rule(
    "A101",
    "awaiting-approval",
    NOTE,
    "Nobody in a required role has approved the story.",
    "Nothing is published without an approval: the story stays out until it has one.",
    "Ask with `casestudies approval request`, and record the answer with `casestudies approval record`.",
    before="approvals: []",
    after="approvals:\n  - {role: customer, by: Dana Reyes, on: 2026-10-02, …}",
)
STALE = Rule(
    "A102",
    "changed-since-approval",
    WARNING,
    "The story is no longer what was approved.",
    "An approval is of exactly the words, names and figures that were shown. Changed words were not approved.",
    "See what changed with `casestudies approval diff`; undo it, or have it approved again.",
    before="approved   It saved us 13 hours.\nnow        It saved us 13 hours a week.",
    after="casestudies approval request brightledger",
)
EXPIRED = Rule(
    "A103",
    "approval-expired",
    WARNING,
    "The approval has ended: by its own date, or by the term of the site's policy.",
    "A permission lasts only as long as it was given for.",
    "Ask again, and record the new approval; the old record stays.",
    before="expires: 2026-10-02     # and today is later",
    after="a new approval below the old one",
)
WITHDRAWN = Rule(
    "A104",
    "approval-withdrawn",
    NOTE,
    "The approval was withdrawn.",
    "Whoever gives a permission may take it back, as easily as it was given (GDPR Art. 7).",
    "Nothing needs to be done. A new approval, given after the withdrawal, lets it in again.",
    before="withdrawn: {on: 2026-11-02, by: Dana Reyes}",
    after="a later approval, where she gave one",
)
NO_DIGEST = Rule(
    "A105",
    "approval-of-nothing",
    ERROR,
    "The approval does not say what was approved: its `content` is not a digest.",
    "A permission that is bound to no content would cover whatever is written later.",
    "Let `casestudies approval record` write it.",
    before="content: sha256:PENDING",
    after="content: sha256:5f1c…",
)
FUTURE = Rule(
    "A106",
    "approval-in-the-future",
    ERROR,
    "The approval, or its withdrawal, is dated after today.",
    "An approval cannot be dated in the future.",
    "Correct the date.",
    before="on: 2062-10-02",
    after="on: 2026-10-02",
)
UNKNOWN_ROLE = Rule(
    "A107",
    "unknown-role",
    ERROR,
    "The approval was given in a role that the site's policy does not know.",
    "A misspelt role looks like an approval but meets no requirement.",
    "Use a role of `policy: roles` in the site's settings, or customer, legal or editor.",
    before="role: costumer",
    after="role: customer",
)
UNKNOWN_APPROVER = Rule(
    "A108",
    "unknown-approver",
    ERROR,
    "A customer's approval was given by somebody who is not among the customer's people.",
    "Only the customer can allow the customer's words. Look-alike letters of another alphabet do not pass.",
    "Add the person to the customer's file, or correct the name.",
    before="by: Dana Ray",
    after="by: Dana Reyes",
)
NO_EVIDENCE = Rule(
    "A109",
    "approval-without-evidence",
    ERROR,
    "A customer's approval names no evidence.",
    "Consent must be demonstrable (GDPR Art. 7): a name typed into a file shows nothing.",
    "Put the mail or PDF into the approvals folder and record the approval with `--evidence FILE`.",
    before="by: Dana Reyes\non: 2026-10-02",
    after="by: Dana Reyes\non: 2026-10-02\nevidence: 2026-10-02-dana-reyes.eml",
)
EVIDENCE_MISSING = Rule(
    "A110",
    "evidence-missing",
    ERROR,
    "The evidence that the approval names does not exist in the approvals folder.",
    "Evidence that cannot be opened proves nothing.",
    "Put the file back, or correct its name.",
    before="evidence: dana.eml     # content/approvals/2026-10-02-dana-reyes.eml",
    after="evidence: 2026-10-02-dana-reyes.eml",
)
EVIDENCE_CHANGED = Rule(
    "A111",
    "evidence-changed",
    ERROR,
    "The evidence is not the file it was when the approval was recorded.",
    "Evidence that can be changed later proves nothing.",
    "Restore the file from history, or record the approval again with the new file.",
    before="the mail was opened and saved again by an editor",
    after="the mail as it was received: git checkout -- content/approvals/…",
)
EVIDENCE_UNBOUND = Rule(
    "A112",
    "evidence-not-bound",
    WARNING,
    "The approval does not hold the hash of its evidence.",
    "Without the hash nobody would notice if the evidence was changed.",
    "Let `casestudies approval record` write the approval, or add `evidence_sha256`.",
    before="evidence: 2026-10-02-dana-reyes.eml",
    after="evidence: 2026-10-02-dana-reyes.eml\nevidence_sha256: 5f1c…",
)
TOO_EARLY = Rule(
    "A113",
    "approval-before-interview",
    ERROR,
    "The approval is older than an interview of the story; for one held for feedback it must be later than that day.",
    "Nobody can approve words that were not yet said, and feedback given in confidence needs a permission of its own.",
    "Correct the dates, or have it approved again.",
    before="interview  2026-09-14\napproval   on: 2026-09-01",
    after="an approval that was given after the interview",
)
NO_SCOPE = Rule(
    "A114",
    "scope-too-small",
    ERROR,
    "The approval does not allow what the site needs: at least the scope `site`, and what the policy demands.",
    "A permission for a sales deck does not cover a website.",
    "Ask for the missing scope, or leave it out.",
    before="scope: [sales]",
    after="scope: [site, sales]",
)
BAD_TERM = Rule(
    "A115",
    "ends-before-it-begins",
    ERROR,
    "The approval expires on or before the day it was given.",
    "One of the two dates is wrong, and it is not clear which.",
    "Correct the dates.",
    before="on: 2026-10-02\nexpires: 2026-10-02",
    after="on: 2026-10-02\nexpires: 2028-10-02",
)
EXPIRING = Rule(
    "A116",
    "approval-expiring",
    WARNING,
    "The approval ends soon.",
    "On that day the story leaves the site with the next build.",
    "Ask for a new approval now.",
    before="expires: 2026-12-02     # and today is 2026-11-21",
    after="casestudies approval request brightledger",
)
OTHER_DIGEST = Rule(
    "A117",
    "evidence-of-other-content",
    ERROR,
    "The evidence quotes a different digest from the one recorded.",
    "The customer's answer quotes what was shown to them: it was not this content.",
    "Have it approved as it is now, or restore the content that was approved.",
    before="content: sha256:5f1c…\nthe mail quotes sha256:90ab…",
    after="the mail that answers this request",
)
NOT_RECORDED = Rule(
    "A118",
    "cannot-record",
    ERROR,
    "The front matter cannot be changed without touching other lines.",
    "An approval is recorded by a change that shows nothing else in review.",
    "Write `approvals:` as a block list, each entry on lines of its own, and try again.",
    before="approvals: [{role: customer, by: Dana Reyes}]",
    after="approvals:\n  - role: customer\n    by: Dana Reyes",
)
NO_HISTORY = Rule(
    "A119",
    "no-history",
    ERROR,
    "What was approved cannot be found in the history.",
    "Only git remembers how the story was when it was approved.",
    "Run in a full clone (`git fetch --unshallow`) with git installed; after a squash the approved state may be gone.",
    before="casestudies approval diff brightledger     # the approved text was never committed",
    after="the story committed before it is sent for approval",
)
REQUEST_PUBLIC = Rule(
    "A120",
    "request-would-be-published",
    ERROR,
    "A request for approval would be written among the files that the site is built from.",
    "A draft that nobody has approved would be on the site with the next build.",
    "Name a folder outside docs_dir, or leave out --output: requests are then written to the private approvals folder.",
    before="approval request --output content/pages/request.html",
    after="approval request     # into content/approvals/requests/",
)
SCOPE_AWAITS = Rule(
    "A121",
    "scope-awaits-a-role",
    NOTE,
    "A scope that the customer allowed is not used, because the site's policy asks another role for it.",
    "The story is published without it; whoever answers for that channel has not yet agreed.",
    "Record the approval of the named role with that scope, or change `policy: scope_roles` in the site's settings.",
    before="scope: [site, social]     # policy: social needs legal too",
    after="a second approval, with role: legal and scope: [social]",
)
WITHDRAWN_BEFORE = Rule(
    "A124",
    "withdrawn-before-approved",
    ERROR,
    "A withdrawal is dated before the approval that it withdraws.",
    "One of the two dates is wrong, and which approvals a withdrawal ends depends on its date. Nothing is published by a "
    "guess.",
    "Correct the date: the withdrawal says when it was asked for, the approval when it was given.",
    before="on: 2026-10-01   …   withdrawn: {on: 2025-11-01, by: Ida Moss}",
    after="on: 2026-10-01   …   withdrawn: {on: 2026-11-01, by: Ida Moss}",
)
EVIDENCE_USED = Rule(
    "A125",
    "evidence-used-before",
    ERROR,
    "The evidence was used before: for other content of this story, or for an approval, of this story or any other, that was "
    "withdrawn.",
    "One answer is an answer to one question. Used again, it would approve what nobody was shown.",
    "Ask again with `casestudies approval request`, and record the new answer.",
    before="evidence: the mail that approved the first version",
    after="evidence: the mail that answers this request",
)
AMENDED = Rule(
    "A126",
    "amended-after-approval",
    WARNING,
    "The story was corrected after its approval, and the correction was recorded (`amendments`) by an earlier version.",
    "Which corrections are harmless was judged by lists of words, and a list cannot tell “texted” from “tested”. An approval "
    "is of exactly what was shown.",
    "Ask again with `casestudies approval request STORY`, or undo the correction; then take `amendments` out.",
    before="amendments:\n  - {on: 2026-10-05, by: Mara Lindqvist}",
    after="casestudies approval request brightledger",
)

NOT_PLAIN = Rule(
    "A127",
    "answer-not-plain",
    ERROR,
    "An answer holds more than the lines that approve, or not these lines: maybe a condition, a list, a question.",
    "What people write around a yes can take part of it back, and no program can tell. Somebody has to read it.",
    'Read the answer. If it allows this, all of it, record it with `--confirmed "YOUR NAME"`, and name with `--scope` what it '
    "allows. If not, change the words and ask again.",
    before="Fine with me, but please leave out the 13 hours.",
    after="I approve the story with the digest\nsha256:5f1c…\nfor: site, name",
)
ANSWER_REFUSES = Rule(
    "A128",
    "answer-refuses",
    ERROR,
    "The answer says no, or takes a permission back.",
    "An answer that says no cannot be recorded as an approval, whoever confirms it.",
    "Leave it out. If they meant yes, ask them to send the lines of the request.",
    before="“Please take it down.”   recorded as an approval",
    after="casestudies approval withdraw brightledger",
)
OTHER_ANSWER = Rule(
    "A129",
    "answer-of-another",
    ERROR,
    "The evidence is a mail from a different sender or day than the approval says.",
    "The evidence must be what that person wrote on that day.",
    "Name who wrote it with `--by`, leave out `--on`, or save the mail of the person who approved.",
    before="by: Dana Reyes\nthe mail is from her colleague",
    after="by: the person who wrote the mail",
)
WIDER_SCOPE = Rule(
    "A130",
    "scope-not-granted",
    ERROR,
    "The approval allows more than the answer does.",
    "Nobody is shown where they did not agree to be shown.",
    "Record what the answer allows (leave out `--scope`), or ask for the rest.",
    before="scope: [site, widget]     # the answer says: for: site",
    after="scope: [site]",
)
UNREADABLE_EVIDENCE = Rule(
    "A131",
    "evidence-not-readable",
    ERROR,
    "The evidence is empty or cannot be read.",
    "Evidence that shows nothing to anybody shows no approval.",
    "Save the answer as a mail (.eml), with its head and text; or keep a PDF or picture of it.",
    before="evidence: an empty file",
    after="evidence: the mail as it was received",
)

PERSON_NOT_ASKED = Rule(
    "A132",
    "person-has-not-approved",
    NOTE,
    "Somebody whom the story quotes or names has not approved it.",
    "One person's yes does not release another's name, words or photo; nor does the company's.",
    "Ask them with `casestudies approval request STORY --name NAME`, and record their answer.",
    before="quotes of Dana Reyes and Lee Park, approved by Dana alone",
    after="an approval of each, or only Dana's quotes",
)
CREDIT_CHANGED = Rule(
    "A133",
    "credit-changed",
    WARNING,
    "A role or name in the customer's file has changed since the story was approved.",
    "Who is credited, and as what, is part of what was approved. Nothing else of the story has changed.",
    "Ask for approval with `casestudies approval request`, or put the old one back until you have the answer.",
    before="approved   Dana Reyes, Head of Finance\nnow        Dana Reyes, CFO",
    after="casestudies approval request brightledger",
)

RULES = (
    AWAITING,
    STALE,
    EXPIRED,
    WITHDRAWN,
    NO_DIGEST,
    FUTURE,
    UNKNOWN_ROLE,
    UNKNOWN_APPROVER,
    NO_EVIDENCE,
    EVIDENCE_MISSING,
    EVIDENCE_CHANGED,
    EVIDENCE_UNBOUND,
    TOO_EARLY,
    NO_SCOPE,
    BAD_TERM,
    EXPIRING,
    OTHER_DIGEST,
    NOT_RECORDED,
    NO_HISTORY,
    REQUEST_PUBLIC,
    SCOPE_AWAITS,
    WITHDRAWN_BEFORE,
    EVIDENCE_USED,
    AMENDED,
    NOT_PLAIN,
    ANSWER_REFUSES,
    OTHER_ANSWER,
    WIDER_SCOPE,
    UNREADABLE_EVIDENCE,
    PERSON_NOT_ASKED,
    CREDIT_CHANGED,
)
