"""What the gate itself may find: the codes of publishing."""

from __future__ import annotations

from casestudies.findings import Rule, Severity

NOBODY_SPEAKS = Rule(
    "P101",
    "nobody-speaks",
    Severity.ERROR,
    "A quote is credited to a person who has no speaker label in any interview of the story.",
    "A quote can only be checked against words whose speaker is known.",
    "Map the person's label under `speakers` in interview.yml, list the right interview, or credit the person who said it.",
    before="speakers: {Interviewer: ~}",
    after='speakers: {Interviewer: ~, "Dana R.": dana-reyes}',
)
NOT_RELEASED = Rule(
    "P102",
    "name-not-released",
    Severity.ERROR,
    "Something that would be printed contains a name that the story's approval does not release.",
    "The customer allowed the words and not the name: a name in the title or the text, in the address of the page, a link or a "
    "picture, in a quote's id, or in the customer's industry or a person's role gives it away.",
    "Take the name out of the named line (and out of the file's name), or ask for the scope `name`.",
    before="scope: [site]   …   Brightledger gets its Fridays back",
    after="scope: [site]   …   An accounting firm gets its Fridays back",
)
FIGURE_UNKNOWN_QUOTE = Rule(
    "P103",
    "figure-without-its-quote",
    Severity.ERROR,
    "A result names a quote that the story does not have.",
    "A figure is only as good as the words or the evidence behind it.",
    "Use the id of a quote in this story, or give `evidence` instead.",
    before="- {figure: 13 hours, label: saved every week, quote: saved-hours}",
    after="- {figure: 13 hours, label: saved every week, quote: saved-13-hours}",
)
FIGURE_NOT_SAID = Rule(
    "P104",
    "figure-not-said",
    Severity.ERROR,
    "A figure occurs in no verified quote of the story and carries no evidence of its own; or it leaves out what was said "
    "beside it (“about”, “at least”, “up to”, “or so”, the other end of a range).",
    "Claims in customer stories must be substantiated (16 CFR 255.2). A figure that nobody said, or not so exactly, is the "
    "publisher's invention.",
    "Write the figure as it was said, quote the words that contain it, or add `evidence` with a private file.",
    before="figure: 13 hours   …   said: “at least thirteen hours”",
    after="figure: at least 13 hours",
)
FIGURE_EVIDENCE_MISSING = Rule(
    "P105",
    "figure-evidence-missing",
    Severity.ERROR,
    "The evidence of a figure is a file that does not exist.",
    "Evidence that cannot be opened proves nothing.",
    "Put the file into the approvals folder, or correct its name.",
    before="figures: [{figure: 13 hours, evidence: timesheet.pdf}]     # not in content/approvals",
    after="the file put there, under that name",
)
REVISED_NEEDS_CUSTOMER = Rule(
    "P106",
    "revised-needs-customer",
    Severity.ERROR,
    "A revised quote stands in a story that no customer approved.",
    "Wording that was not said can only be the customer's own: it needs a customer's approval of exactly this content.",
    "Have the customer approve it, or quote what was said.",
    before="{#saved .revised}     # approved by the editor alone",
    after="an approval with role: customer of exactly this wording",
)
FEEDBACK = Rule(
    "P107",
    "feedback-needs-its-own-approval",
    Severity.ERROR,
    "The story quotes an interview that was held for feedback, and no customer approved the story after it.",
    "People who give feedback do not expect to be published. Such words need their own permission.",
    "Ask the customer to approve it, and record the approval with its evidence.",
    before="purpose: feedback",
    after="purpose: feedback, and the customer's approval of a later day",
)
BELOW_POLICY = Rule(
    "P108",
    "stricter-policy",
    Severity.ERROR,
    "The quote is faithful, but this site's policy is stricter and does not publish its verdict.",
    "A site may be stricter than the rules of verification, never laxer.",
    "Quote the words exactly as they were said, or widen `policy: verdicts` in the site's settings.",
    before="policy: {verdicts: [verbatim]}   …   a quote without its fillers",
    after="the quote as it was said",
)
INTERVIEW_AHEAD = Rule(
    "P109",
    "interview-in-the-future",
    Severity.WARNING,
    "The interview is dated in the future.",
    "Its words were said already, so the date is wrong; no approval given until that day counts for its stories.",
    "Correct `date` in interview.yml.",
    before="date: 2062-09-14",
    after="date: 2026-09-14",
)
SPEECH_ON_PAGE = Rule(
    "P110",
    "speech-outside-a-story",
    Severity.ERROR,
    "A page that is not a story quotes somebody known: four or more words in quotation marks beside the name of a person of "
    "a customer, or a blockquote or words without marks that such a person or a customer is credited with.",
    "Words on such a page are held against no transcript and no approval, and would stay when the approval is withdrawn.",
    "If these are the person's words, quote them in a story, as a blockquote, and refer to them with `!quote[story#id]`; if not, "
    "say it in a sentence of your own: “Dana says that it took a week.”",
    before="“It saved us a week,” says Dana Reyes.",
    after="!quote[brightledger#saved-13-hours]",
)
SPEECH_NEAR_CUSTOMER = Rule(
    "P111",
    "speech-near-a-customer",
    Severity.WARNING,
    "A page that is not a story names a customer beside four or more words in quotation marks.",
    "If they are the customer's words, nobody has checked them, and they would stay when the approval is withdrawn. "
    "They may also be a button's label or a title.",
    "If it is a quote, write it in a story and refer to it with `!quote[story#id]`; set titles in italics and labels in bold.",
    before="At Brightledger, “we have our weekends back”.",
    after="At Brightledger, !quote[brightledger#weekends]",
)
WORDS_BESIDE_REFERENCE = Rule(
    "P112",
    "words-beside-a-reference",
    Severity.ERROR,
    "A blockquote, a note of the kind `quote` or a figure on a page that is not a story holds a reference to a quote, and words of "
    "its own that read as a part of it.",
    "A reader takes everything in the frame of a quotation for the words of the one who is credited there, and nobody said these.",
    "Leave `!quote[story#id]` alone in its frame, and write your own words above or below it.",
    before="> !quote[brightledger#saved-13-hours] We would buy it again.",
    after="!quote[brightledger#saved-13-hours]",
)
CREDITED_TO_ANOTHER = Rule(
    "P113",
    "quote-credited-to-another",
    Severity.ERROR,
    "A reference to a quote stands in running text or in a table, where it is printed without a name, and the text names somebody "
    "else for its words.",
    "The words were said, but not by the one who gets the credit.",
    "Name the quote's own speaker, or put `!quote[story#id]` on a line of its own: there it is printed with its speaker's name.",
    before="As Ben Okafor says, !quote[brightledger#saved-13-hours]   # Dana Reyes said it",
    after="As Dana Reyes says, !quote[brightledger#saved-13-hours]",
)
TRANSCRIPT_UNMARKED = Rule(
    "P114",
    "transcript-without-marks",
    Severity.ERROR,
    "A sentence of a story, or a part of one, stands word for word in the transcript, beside the name of one of the customer's "
    "people, and has no quotation marks.",
    "It is that person's quote, and nobody judged what stands around it.",
    "Write it as a quote: in quotation marks, or as a blockquote that ends with `> — Name`. Or say it in words of your own.",
    before="Ask Dana what changed: it saved us thirteen hours a week.",
    after="Ask Dana what changed: “It saved us thirteen hours a week.”",
)
RECEIPTS_REFUSED = Rule(
    "P120",
    "receipts-not-believed",
    Severity.ERROR,
    "Transcripts are absent, and the receipts in casestudies.lock cannot stand for them: they are not signed by an allowed signer, "
    "were made by other rules, or cannot be read.",
    "A receipt says that words were said. Whoever can write the file could say it of any words.",
    "Where the transcripts are, run `casestudies receipts --sign KEY` and commit casestudies.lock and casestudies.lock.sig. "
    "`policy: {receipts: unsigned}` does without a signature.",
    before="casestudies.lock, changed by hand",
    after="casestudies.lock and casestudies.lock.sig, as `casestudies receipts --sign` wrote them",
)
NO_RECEIPT = Rule(
    "P121",
    "no-receipt",
    Severity.ERROR,
    "The transcript of a quote is absent, and no receipt stands for it.",
    "The quote, its interview's file or the story's approvals differ from those that were checked, so nothing shows "
    "that the words were said.",
    "Where the transcripts are, run `casestudies check`, then `casestudies receipts`, and commit casestudies.lock.",
    before="> It saved us fourteen hours.     # the receipt is of “thirteen”",
    after="casestudies.lock, made anew where the transcript is",
)
RECEIPTS_OUTDATED = Rule(
    "P122",
    "receipts-outdated",
    Severity.WARNING,
    "The receipts in casestudies.lock do not match the transcripts.",
    "Where the transcripts are absent, these stories would be built from what no longer holds, or not at all.",
    "Run `casestudies receipts`, and commit casestudies.lock.",
    before="casestudies.lock of last month",
    after="casestudies.lock, made anew",
)
LEFT_OUT = Rule(
    "P130",
    "published-without-a-quote",
    Severity.WARNING,
    "A story is published without one of its quotes, because the speaker has yet to see what was said around it.",
    "The words are right, and what surrounds them may change what they mean. The story is whole without them.",
    "Send the request: `casestudies approval request STORY`. Once its speaker has answered, the quote appears.",
    before="> It's free.     # “For the first month.” follows",
    after="the approval with what Dana saw, or the longer quote",
)
RESULT_QUALIFIED = Rule(
    "P131",
    "result-of-a-qualified-quote",
    Severity.ERROR,
    "A result is based on a quote that its speaker went on to limit or take back.",
    "The page says so beside the quote, but the figure at the top of the page would stand alone.",
    "Base the result on other words, or give `evidence`.",
    before="results: [{figure: 13 hours, quote: saved}]     # “… in a good week”",
    after="results: [{figure: 13 hours, quote: saved-in-a-good-week}]",
)
RESULT_FRAGMENT = Rule(
    "P132",
    "result-of-a-fragment",
    Severity.ERROR,
    "A result is based on a quote that is part of the writer's own sentence.",
    "Without that sentence nobody knows what the words were about.",
    "Base the result on a whole sentence, or give `evidence`.",
    before="results: [{figure: 13 hours, quote: saves-13-hours}]     # Dana says it “saves 13 hours”",
    after="> It saves us 13 hours a week.\n>\n> — Dana Reyes {#saves-13-hours}",
)
PSEUDONYM = Rule(
    "P140",
    "pseudonym-lifted",
    Severity.ERROR,
    "A quote from a review or post is credited to a different name from the one it was written under.",
    "Whoever wrote under a pseudonym did not put their name to it, and two accounts may look like one person.",
    "Name the person in the customer's file as the review does, or ask them to write to you under their own name.",
    before="“otter_fan” wrote it   …   — Nell Hart",
    after="— otter_fan",
)
NO_ADDRESS = Rule(
    "P141",
    "review-without-address",
    Severity.ERROR,
    "A quote from a review or post is to be published, and nothing says where the review stands.",
    "Readers need the address to see the whole of it, and the marketplace's terms usually ask for it.",
    "Add `address` to interview.yml: the page on which the review or post stands.",
    before="kind: review\nmarketplace: g2",
    after="kind: review\nmarketplace: g2\naddress: https://www.g2.com/products/…",
)
EDITED_REVIEW = Rule(
    "P142",
    "review-edited",
    Severity.ERROR,
    "A quote from a review differs from it, and the marketplace does not allow its reviews to be altered.",
    "The marketplace sets the terms under which its reviews may be shown.",
    "Quote it word for word, or ask the writer for words of their own by mail.",
    before="It was … super easy.     # marketplace: g2",
    after="It was, like, super easy.",
)
MARKETPLACE_TERMS = Rule(
    "P143",
    "marketplace-terms",
    Severity.NOTE,
    "A review from a marketplace is quoted; its terms apply to whoever shows it.",
    "The writer's approval does not release what the marketplace has rights in.",
    "Read the terms at the address named, and keep to them.",
    before="marketplace: trustpilot",
    after="its terms read, and the review seen to stand there still",
)
ONLY_THE_BEST = Rule(
    "P144",
    "only-the-best-published",
    Severity.NOTE,
    "Sources have ratings, and only the best-rated are published.",
    "Showing the good reviews as if they were all is what the law calls suppression (16 CFR 465.7).",
    "Publish some of the others too, or say beside the wall how its voices were chosen.",
    before="published: 5/5, 5/5, 5/5   …   kept back: 3/5, 2/5",
    after="published: 5/5, 3/5, 5/5",
)
TRANSLATION_OF_NOTHING = Rule(
    "P145",
    "translation-of-nothing",
    Severity.ERROR,
    "A translated quote names no original that can stand behind it: no quote of this story, one that is itself "
    "revised or translated, one by somebody else, or one in the same language.",
    "A reader of a translation must be able to go to the words that were said.",
    "Name the id of a quote of the same story and the same person, in the language of the interview.",
    before='> — Dana Reyes {#thirteen-hours translated=trece by="Marta Ruiz"}     # no quote has this id',
    after='> — Dana Reyes {#thirteen-hours translated=trece-horas by="Marta Ruiz"}',
)
TRANSLATION_DIFFERS = Rule(
    "P146",
    "translation-differs",
    Severity.ERROR,
    "A translation has a different figure, name or negation from its original, or the two cannot be compared.",
    "Nobody can check a translation word by word. What can be checked is what readers rely on most: figures with their units and "
    "what makes them less exact, names, and whether a sentence says no.",
    "Translate figures, names and negations one by one: “two weeks” and not “a fortnight”, “not complicated” where that was said.",
    before="Nos ahorró casi trece horas.   …   > It saved us thirteen hours.",
    after="> It saved us almost thirteen hours.",
)
RETRANSCRIBED = Rule(
    "P147",
    "retranscribed",
    Severity.NOTE,
    "A transcript differs from the one in the latest commit: this says which of its quotes stand as before, moved, or changed.",
    "Another tool hears other words and puts its marks elsewhere. Quotes that were true should stay true, and what changed must "
    "be listened to.",
    "Listen again where a quote changed: correct the transcript in interview.yml, or quote what it has. Speakers who had to "
    "see what surrounds a quote are asked again.",
    before="transcript: transcript.vtt     # last year's",
    after="transcript: transcript.json     # another tool's, of the same recording",
)
CLIP_BEYOND = Rule(
    "P148",
    "clip-beyond-quote",
    Severity.ERROR,
    "A clip holds more than its quote, another stretch, or words that the quote changes or leaves out.",
    "Whoever hears a clip hears all of it: also the half sentence before, and what the page shows as left out.",
    "Cut the clip again, to the seconds of the quote, quote what is heard, or leave the clip out.",
    before="clips:\n  - {quote: saved-13-hours, file: stories/saved-13-hours.m4a, at: 0:12:20}   # said at 0:12:31",
    after="clips:\n  - {quote: saved-13-hours, file: stories/saved-13-hours.m4a, at: 0:12:31}",
)
RULES = (
    CLIP_BEYOND,
    RETRANSCRIBED,
    PSEUDONYM,
    TRANSLATION_OF_NOTHING,
    TRANSLATION_DIFFERS,
    NO_ADDRESS,
    EDITED_REVIEW,
    MARKETPLACE_TERMS,
    ONLY_THE_BEST,
    RESULT_FRAGMENT,
    NOBODY_SPEAKS,
    NOT_RELEASED,
    FIGURE_UNKNOWN_QUOTE,
    FIGURE_NOT_SAID,
    FIGURE_EVIDENCE_MISSING,
    REVISED_NEEDS_CUSTOMER,
    FEEDBACK,
    BELOW_POLICY,
    INTERVIEW_AHEAD,
    SPEECH_ON_PAGE,
    SPEECH_NEAR_CUSTOMER,
    WORDS_BESIDE_REFERENCE,
    CREDITED_TO_ANOTHER,
    TRANSCRIPT_UNMARKED,
    RECEIPTS_REFUSED,
    NO_RECEIPT,
    RECEIPTS_OUTDATED,
    LEFT_OUT,
    RESULT_QUALIFIED,
)
