"""Reasons that concern the quote as a whole: whose words they are, and whether they were said at all."""

from __future__ import annotations

from casestudies.quotes.edits.base import refused

NOT_FOUND = refused(
    "Q301",
    "not-found",
    "No passage of the transcript has these words.",
    "It may come from another interview, or was never said.",
    "Look for the passage with `casestudies find`, or leave the quote out.",
    "(nothing like it)",
    "It changed how we work.",
)
MISATTRIBUTED = refused(
    "Q302",
    "misattributed",
    "The words are there, but somebody else said them.",
    "Even an exact quote is false when it is credited to the wrong person.",
    "Credit it to the person who said it, or leave it out.",
    "Interviewer: So you love it?",
    "“So you love it?” (the customer)",
)
MIXED = refused(
    "Q303",
    "two-speakers",
    "The quote runs on from one person's words to another's.",
    "Nobody said all of it.",
    "Quote each person separately.",
    "It was slow. | Now it is the fastest tool you have.",
    "It was slow. Now it is the fastest tool you have.",
)
AMBIGUOUS = refused(
    "Q304",
    "ambiguous",
    "The words occur more than once, said by different people.",
    "We do not guess who is quoted.",
    "Name the speaker, or give the time with `{at=00:12:31}`.",
    "A: That's right. B: That's right.",
    "“That's right.”",
)
NOBODY = refused(
    "Q305",
    "speaker-unknown",
    "The words are there, but the transcript does not say whose they are.",
    "Words can be credited only where the source says who spoke.",
    "Say who spoke: `casestudies label TRANSCRIPT`.",
    "(no name) It saves us hours.",
    "“It saves us hours.” (the customer)",
)
UNDERIVED = refused(
    "Q308",
    "not-derived",
    "Each difference is allowed by itself, but together they do not lead from what was said to the quote.",
    "A quote that cannot be shown to be faithful is not published.",
    "Quote the passage as it stands.",
    "We had it, well, I think we had it, in March.",
    "We had it in March.",
)
NO_WORDS = refused(
    "Q306",
    "empty-quote",
    "The quote contains no words.",
    "There is nothing to verify.",
    "Write what was said, or remove the quotation marks.",
    "",
    "“…”",
)
TOO_LONG = refused(
    "Q307",
    "too-long",
    "The quote has more than 2,000 words.",
    "Nobody quotes that much, and checking it takes long.",
    "Quote less.",
    "The whole interview, as one quote.",
    "The sentences that it is about.",
)
UNHEARD = refused(
    "Q230",
    "unheard-words",
    "The passage has words that the transcriber could not hear.",
    "Among them may be a `not`.",
    "Listen again, and correct the transcript.",
    "We would [inaudible] recommend it.",
    "We would recommend it.",
)
WRITING = refused(
    "Q234",
    "writing-changed",
    "The words were written, and the quote leaves some out without showing it, or changes their form.",
    "Writers choose each word, and have no slips of the tongue. Only case, punctuation, another country's "
    "spelling and a misspelling that can be no other word may be put right.",
    "Quote the words as they were written, or show with an ellipsis that some are left out.",
    "It was, like, super easy, and we didn't call anyone.     # in a mail",
    "It was super easy, and we did not call anyone.",
)
