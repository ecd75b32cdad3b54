"""Signs, in what surrounds a quote, that it may mean something else: looked for generously, since they cost a look and
not the quote. What they mean is for its speaker to say.
"""

from __future__ import annotations

from casestudies.findings import Rule, Severity

_SHOW = "The words are right. Show the speaker what surrounds them: send the request, or quote the longer wording."


def _concern(code: str, name: str, what: str, why: str, before: str, after: str) -> Rule:
    return Rule(code, name, Severity.WARNING, what, why, _SHOW, before, after)


FRAGMENT = _concern(
    "Q401",
    "fragment-follows",
    "A short sentence without a verb of its own follows the quote.",
    "It may continue the quoted sentence, and limit it.",
    "It's free. For the first month.",
    "It's free.",
)
CLAUSE_LEFT_OUT = _concern(
    "Q402",
    "clause-left-out",
    "A clause or a phrase of the same sentence is left out.",
    "It may limit the rest, or reverse it.",
    "It was quick to set up, and we pay for that to this day.",
    "It was quick to set up.",
)
LIST_CUT = _concern(
    "Q403",
    "list-cut-short",
    "The end of a list is left out.",
    "It may matter more than the beginning.",
    "It's fast, cheap, and ugly.",
    "It's fast, cheap …",
)
QUESTION_LEFT_OUT = _concern(
    "Q404",
    "question-left-out",
    "The quote is an answer that is not a full sentence without its question, which is left out.",
    "Readers may take it for the answer to another question.",
    "What would I change? The whole billing page, for one.",
    "The whole billing page, for one.",
)
LEAD_IN = _concern(
    "Q405",
    "lead-in",
    "Words that lead in to the quote are left out.",
    "They may say whose words these are, when they were true, or that they were not meant.",
    "Before that, it was the best tool around.",
    "It was the best tool around.",
)
BRACKETED = _concern(
    "Q406",
    "named-by-the-editor",
    "A bracket names a thing that nobody named in the interview.",
    "Only the speaker knows whether it is what was meant.",
    "Add that to the cost of ten tractors.",
    "Add [the fuel voucher] to the cost of ten tractors.",
)
REMARK = _concern(
    "Q407",
    "remark-follows",
    "Right after the quote, the speaker says a few words about themselves or their own people.",
    "They may change how much weight the quote deserves.",
    "It's the easiest tool I know. I know two.",
    "It's the easiest tool I know.",
)
CONTRAST = _concern(
    "Q411",
    "contrast",
    "What follows, or what is left out, turns against the quote: but, although, however, or.",
    "The half that is left may say the opposite of the whole.",
    "We love it. But the drivers don't.",
    "We love it.",
)
EXCEPTION = _concern(
    "Q412",
    "exception",
    "What follows, or what is left out, limits the quote: except, unless, only, in theory, not all of it.",
    "The quote claims more than was said.",
    "Everybody uses it. Apart from sales.",
    "Everybody uses it.",
)
CORRECTION = _concern(
    "Q413",
    "self-correction",
    "The speaker goes on to correct something.",
    "It may be what is quoted.",
    "It saved us nine days. Hang on, six.",
    "It saved us nine days.",
)
RETRACTION = _concern(
    "Q414",
    "retraction",
    "The speaker goes on to take something back, or says that these are somebody else's words.",
    "It may be what is quoted.",
    "It's perfect. That's what the vendor says.",
    "It's perfect.",
)
DENIAL = _concern(
    "Q415",
    "denial",
    "The listener asked again, and the speaker said no.",
    "The quote may be what was denied.",
    "We love it. | Really? | No.",
    "We love it.",
)
SARCASM = _concern(
    "Q416",
    "sarcasm",
    "Marks of irony stand beside the quote: oh great, yeah right, laughter.",
    "Readers cannot hear the tone.",
    "Oh, sure, they fixed everything.",
    "They fixed everything.",
)

HARD = frozenset({CONTRAST, EXCEPTION, CORRECTION, RETRACTION, DENIAL, SARCASM})
"""These turn the meaning: a page says so where a speaker let the quote stand all the same."""
