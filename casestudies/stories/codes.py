"""The rules of content files: settings, customers, interviews, and what a story is made of."""

from __future__ import annotations

from casestudies.findings import Rule, Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING

UNREADABLE = Rule(
    "C101",
    "unreadable-file",
    ERROR,
    "A file cannot be read: it is missing, not UTF-8, larger than 1 MB, or holds control characters.",
    "What cannot be read cannot be checked, and what cannot be checked is not published.",
    "Save the file as UTF-8 text and split it if it is very large.",
    before="stories/brightledger.md, saved as UTF-16",
    after="stories/brightledger.md, saved as UTF-8",
)
YAML_SYNTAX = Rule(
    "C102",
    "yaml-syntax",
    ERROR,
    "The YAML of a file cannot be parsed.",
    "Half-read settings would be a guess.",
    "Fix the syntax at this place; text with a colon, a hash or quotation marks needs quotes around it.",
    before="title: Brightledger: Fridays back",
    after='title: "Brightledger: Fridays back"',
)
YAML_REFUSED = Rule(
    "C103",
    "yaml-not-plain",
    ERROR,
    "The YAML uses anchors, aliases, merges, tags, several documents, or is nested deeper than any content file needs.",
    "These make a file mean something other than it says to a reviewer, and a small file become a huge one.",
    "Write the values out where they are used.",
    before="customer: *default",
    after="customer: brightledger",
)
DUPLICATE_KEY = Rule(
    "C104",
    "duplicate-key",
    ERROR,
    "The same key is used twice.",
    "Readers of YAML disagree which one counts, so a reviewer may see another value than the one used.",
    "Keep one of them.",
    before="customer: brightledger\ncustomer: holm",
    after="customer: brightledger",
)
UNKNOWN_KEY = Rule(
    "C105",
    "unknown-key",
    ERROR,
    "This key is not known here.",
    "A misspelt key is silently ignored by most tools: an `expire:` that nobody reads is an approval that never ends.",
    "Correct the spelling or remove the key.",
    before="costumer: brightledger",
    after="customer: brightledger",
)
MISSING_FIELD = Rule(
    "C106",
    "missing-field",
    ERROR,
    "A field that is needed is missing.",
    "The site would have to guess it.",
    "Add the field.",
    before="title: Brightledger gets its Fridays back",
    after="title: Brightledger gets its Fridays back\ncustomer: brightledger",
)
WRONG_VALUE = Rule(
    "C107",
    "wrong-value",
    ERROR,
    "A value has the wrong type or form.",
    "A value that is not understood cannot be relied on.",
    "Correct the value.",
    before="date: 14.9.2026",
    after="date: 2026-09-14",
)
NO_FRONT_MATTER = Rule(
    "C108",
    "no-front-matter",
    ERROR,
    "A file in the stories folder does not begin with front matter.",
    "A page without a customer and approvals is not a story, and everything in this folder is held back unless it is one.",
    "Begin the file with `---`, its fields, and `---`; or move the page out of the stories folder.",
    before="# Brightledger\n\nBefore Tallyroom, …",
    after="---\ntitle: Brightledger\ncustomer: brightledger\n---\n\nBefore Tallyroom, …",
)
TOO_MANY = Rule(
    "C109",
    "too-many-files",
    ERROR,
    "A folder holds too many files to read.",
    "The limit is far above what any site needs: more files are a mistake, such as a linked disk.",
    "Point the setting at the right folder.",
    before="content/interviews/   with a copy of the whole mailbox in it",
    after="content/interviews/   one folder for each interview",
)
OUTSIDE = Rule(
    "C110",
    "path-outside",
    ERROR,
    "A path leads out of the folder it belongs to, directly or through a link.",
    "A site must not be able to publish, or be built from, files that nobody meant to give it.",
    "Keep the file inside the project and name it by a relative path without `..`.",
    before="logo: ../../secret.svg",
    after="logo: assets/brightledger.svg",
)
PRIVATE_PUBLISHED = Rule(
    "C111",
    "private-folder-published",
    ERROR,
    "A private folder lies inside `docs_dir`, or `docs_dir` inside a private folder.",
    "Everything in docs_dir is copied to the site: transcripts, evidence and addresses would be published.",
    "Move the private folder beside docs_dir and adjust the setting.",
    before="docs_dir: content   …   interviews: content/interviews",
    after="docs_dir: content/pages   …   interviews: content/interviews",
)
SITE_OVERLAPS = Rule(
    "C140",
    "site-dir-overlaps",
    ERROR,
    "`site_dir` is, contains or lies within a folder of the project's own: a private one, docs_dir, the theme's `custom_dir`, "
    "git's, or the project itself; or it holds a hook, or files and no page; or it is a file.",
    "A build replaces everything in `site_dir`: transcripts, evidence or templates would be lost, or published with the site.",
    "Choose a folder that holds nothing but the built site; `site` is the default.",
    before="site_dir: content/interviews",
    after="site_dir: site",
)
NO_FOLDER = Rule(
    "C112",
    "folder-missing",
    WARNING,
    "A folder that the settings name does not exist.",
    "A misspelt folder looks like an empty one.",
    "Create the folder or correct the setting.",
    before="customers: content/custmers",
    after="customers: content/customers",
)
NO_SETTINGS = Rule(
    "C113",
    "no-settings",
    ERROR,
    "No settings file (`mkdocs.yml`, `properdocs.yml`) was found, or it does not use the plugin.",
    "It holds the site's folders and policy.",
    "Run the command inside a site, name the file with --config, or begin one with `casestudies new site`.",
    before="plugins: [search]",
    after="plugins: [search, casestudies]",
)
BAD_NAME = Rule(
    "C114",
    "bad-name",
    ERROR,
    "The name of a file or folder cannot serve as an id.",
    "Ids stand in addresses, references and embeds, where spaces and signs break.",
    "Use letters, digits, `-`, `_` and `.`, beginning with a letter or digit.",
    before="stories/Bright Ledger!.md",
    after="stories/bright-ledger.md",
)
UNLOCKED = Rule(
    "C116",
    "drafts-unlocked",
    WARNING,
    "A build in which the plugin does not run would publish drafts.",
    "Some generators pass over plugins without a word (Zensical reads this very file), and a plugin can be switched off or "
    "misspelt. Two locks hold then: `exclude_docs` for the stories' folder, which the plugin itself sees through, and a Markdown "
    "extension that ends every build in which the plugin does not run.",
    "`casestudies check --fix` or `casestudies new guard` adds it.",
    before="markdown_extensions: [attr_list]",
    after="markdown_extensions: [attr_list, casestudies.guard]",
)
EXISTS = Rule(
    "C115",
    "file-exists",
    ERROR,
    "A file that was to be written exists already.",
    "Nothing that somebody wrote is ever overwritten.",
    "Choose another folder or name.",
    before="casestudies new story brightledger     # there is one already",
    after="casestudies new story brightledger-2026",
)
UNKNOWN_CUSTOMER = Rule(
    "C120",
    "unknown-customer",
    ERROR,
    "The customer has no file, or one that cannot be read.",
    "People, names and logos are released by customer: without the file nobody can be credited.",
    "Correct the id, or write the customer's file with `casestudies new customer`.",
    before="customer: bright-ledger     # content/customers/brightledger.yml",
    after="customer: brightledger",
)
UNKNOWN_INTERVIEW = Rule(
    "C121",
    "unknown-interview",
    ERROR,
    "The interview has no folder, or one that cannot be read.",
    "Quotes are verified against the interviews a story names.",
    "Correct the id, fix what is reported of its interview.yml, or bring the interview in with `casestudies new interview`.",
    before="interviews: [2026-09-brightledger]",
    after="interviews: [2026-09-14-brightledger]",
)
FOREIGN_INTERVIEW = Rule(
    "C122",
    "interview-of-another-customer",
    ERROR,
    "A story names an interview that belongs to another customer.",
    "One customer's words would be published under another's name and approval.",
    "Name interviews of this customer only.",
    before="customer: brightledger\ninterviews: [2026-08-20-holm]",
    after="customer: brightledger\ninterviews: [2026-09-14-brightledger]",
)
UNKNOWN_PERSON = Rule(
    "C123",
    "unknown-person",
    ERROR,
    "A speaker is mapped to a person whom the customer's file does not know.",
    "Words can be credited only to somebody with a name and a role.",
    "Correct the id, or add the person under `people` in the customer's file.",
    before='speakers: {"Dana R.": dana}',
    after='speakers: {"Dana R.": dana-reyes}',
)
UNKNOWN_SPEAKER = Rule(
    "C124",
    "speaker-not-in-transcript",
    ERROR,
    "A speaker label in interview.yml does not occur in the transcript.",
    "A misspelt label leaves the person without any words, or their words without a person.",
    "Copy the label exactly as `casestudies read` shows it.",
    before='speakers: {"Dana Reyes": dana-reyes}     # the transcript says Dana R.',
    after='speakers: {"Dana R.": dana-reyes}',
)
NO_TRANSCRIPT = Rule(
    "C125",
    "transcript-missing",
    ERROR,
    "The transcript of an interview does not exist.",
    "Nothing can be verified without it.",
    "Put the file into the interview's folder, or correct `transcript`.",
    before="transcript: transcript.srt     # the file is transcript.vtt",
    after="transcript: transcript.vtt",
)
SPEAKER_UNMAPPED = Rule(
    "C126",
    "speaker-not-mapped",
    WARNING,
    "A speaker of the transcript is not listed under `speakers`.",
    "What they said belongs to nobody and cannot be quoted.",
    "List the label with a person's id, or with `~` if it is one of your own people.",
    before='speakers: {"Dana R.": dana-reyes}',
    after='speakers: {"Dana R.": dana-reyes, "Mara": ~}',
)
NO_ASSET = Rule(
    "C127",
    "asset-missing",
    WARNING,
    "A picture that a story or a customer's file names does not exist under docs_dir.",
    "The page would show a broken image.",
    "Put the file there, or remove the field.",
    before="logo: assets/bright-ledger.svg",
    after="logo: assets/brightledger.svg",
)
NOT_MARKDOWN = Rule(
    "C128",
    "story-not-read",
    ERROR,
    "A file in the stories folder would become a page, but is not read as a story.",
    "Stories are files ending in `.md`, other than `index.md` and `README.md`; anything else would escape the checks.",
    "Rename the file.",
    before="stories/brightledger.markdown",
    after="stories/brightledger.md",
)
LABELS_OF_ANOTHER = Rule(
    "C129",
    "labels-of-another-file",
    ERROR,
    "The labels in interview.yml are of another transcript file.",
    "Who spoke was decided while looking at other words; here they may be somebody else's.",
    "Put the old file back, or say again who spoke: `casestudies label TRANSCRIPT --anew`.",
    before="labels made for last month's export of the same talk",
    after="casestudies label content/interviews/2026-09-14-brightledger/transcript.txt",
)
LABEL_REFUSED = Rule(
    "C130",
    "label-refused",
    ERROR,
    "A block under `labels` is not applied: its words have changed, or the transcript itself names the speaker.",
    "A label holds only for the words that it was given to, and where the transcript names a speaker, that counts.",
    "Remove the block, or say again who spoke: `casestudies label TRANSCRIPT --anew`.",
    before="words 0–120 labelled as Dana's, and the file was exported again since",
    after="the words labelled again, in the new file",
)
LABELS_NOT_WRITTEN = Rule(
    "C132",
    "labels-not-written",
    ERROR,
    "Who spoke could not be written into interview.yml without changing what else it says.",
    "A file that is only half changed would say something that nobody decided.",
    "Write `speakers` and `labels` each as a section of its own, one entry on a line, and say again who spoke.",
    before="labels: {} # ours, in one line with other keys",
    after="labels on lines of its own, or none: the command writes them",
)
NOBODYS_WORDS = Rule(
    "C131",
    "words-of-nobody",
    Severity.NOTE,
    "Some of a transcript's words have no speaker.",
    "Until somebody says who spoke, they cannot be quoted.",
    "Say who spoke: `casestudies label TRANSCRIPT`. If nobody is quoted from there, there is nothing to do.",
    before="a transcript without names, of which half is labelled",
    after="every stretch of it labelled",
)
UNATTRIBUTED = Rule(
    "C201",
    "quote-without-attribution",
    ERROR,
    "A blockquote does not end with a line that says whose words it holds.",
    "Words that are credited to nobody cannot be verified.",
    "End the blockquote with a line of its own: an empty `>` line, then `> — Name`.",
    before="> Best investment we've made.",
    after="> Best investment we've made.\n>\n> — Dana Reyes",
)
UNKNOWN_NAME = Rule(
    "C202",
    "quote-of-unknown-person",
    ERROR,
    "A quote is credited to a name that is not among the customer's people.",
    "The credit must name somebody who was interviewed, spelt as the customer's file spells it, letter by letter.",
    "Correct the name, or add the person to the customer's file.",
    before="> — Dana Ray",
    after="> — Dana Reyes",
)
AMBIGUOUS_PERSON = Rule(
    "C203",
    "quote-of-whom",
    ERROR,
    "Running text does not make clear which of several people said a quote.",
    "A guess could put words into the wrong person's mouth.",
    "Name one person in the sentence of the quote, or say it: `{by=person-id}` after the closing mark.",
    before="Dana met Tom. “It took us a week to get started.”",
    after="“It took us a week to get started,” says Tom.",
)
DUPLICATE_QUOTE = Rule(
    "C204",
    "duplicate-quote-id",
    ERROR,
    "Two quotes of a story have the same id, or two of different stories the same address: `a--b` of `x`, `b` of `x--a`.",
    "References, proofs and embeds name a quote by its id.",
    "Give each quote its own `{#id}`.",
    before="> It saved us a day.\n>\n> — Dana Reyes {#day}\n\n> It took a day.\n>\n> — Dana Reyes {#day}",
    after="> It saved us a day.\n>\n> — Dana Reyes {#saved}\n\n> It took a day.\n>\n> — Dana Reyes {#took}",
)
HIDDEN_QUOTE = Rule(
    "C205",
    "quote-in-unsafe-place",
    ERROR,
    "Speech stands where it cannot be printed from the judged record, or where Markdown readers disagree what the text is.",
    "A quote that the check does not see in the same way as the site could be published unchecked.",
    "Move the quote into a paragraph or a blockquote of its own at the left margin; for a long name or term use italics.",
    before='!!! note\n    Dana says, "It took us a week to get started."',
    after="Dana says, “It took us a week to get started.”",
)
UNCLOSED = Rule(
    "C206",
    "quotation-mark-not-closed",
    ERROR,
    "A quotation mark has no partner in its paragraph, or it is not clear which mark closes it.",
    "Where a quote ends decides what somebody is said to have said.",
    "Close the quote in the same paragraph, with the mark that belongs to it; an apostrophe is written ’ or '.",
    before="“It took us a week to get started, says Dana.",
    after="“It took us a week to get started,” says Dana.",
)
BAD_ATTRIBUTES = Rule(
    "C207",
    "quote-attributes",
    ERROR,
    "The braces of a quote hold something that is not understood.",
    "A misspelt `{.revised}` would print the customer's new wording as if it had been said.",
    'Use `{#id}`, `.revised`, `at=00:12:31` and, in running text, `by=person-id`; of a translation, `translated=ID by="Name"` and, '
    "where it is not in the language of the page, `lang=en`.",
    before="{#saved .revized}",
    after="{#saved .revised}",
)
NOT_PLAIN = Rule(
    "C208",
    "quote-not-plain",
    ERROR,
    "A quote holds more than words: a list, a heading, code, a picture, HTML, or another blockquote.",
    "A quote is printed from the judged words; what is not words would be lost or would say something unjudged.",
    "Leave only paragraphs of text in the quote.",
    before="> - It saved us a day.\n> - And money.\n>\n> — Dana Reyes",
    after="> It saved us a day. And money.\n>\n> — Dana Reyes",
)
INSERTED = Rule(
    "C209",
    "inserted-text",
    ERROR,
    "A story lets other text in when the site is built: a snippet, a macro, an include.",
    "Text that is put in later was neither approved nor checked.",
    "Write the text out.",
    before='--8<-- "quotes.md"',
)
SPEECH_IN_FIELD = Rule(
    "C210",
    "speech-in-field",
    ERROR,
    "A title, summary, label or other field holds words in quotation marks, or words that are credited to somebody.",
    "Fields are printed in cards and feeds, where no verdict stands beside them: speech belongs in the text.",
    "Quote it in the text, as a blockquote, and say in the field what happened, in your own words.",
    before="title: “We have our Fridays back again”",
    after="title: Brightledger gets its Fridays back",
)
ROLE_DIFFERS = Rule(
    "C211",
    "role-differs",
    WARNING,
    "The role written after a name is not the one in the customer's file.",
    "The page prints the one from the customer's file, which is what the customer approves.",
    "Write only the name, or the role as the customer's file has it.",
    before="> — Dana Reyes, CFO     # customers/brightledger.yml: Head of Finance",
    after="> — Dana Reyes, Head of Finance",
)
RAW_QUOTE = Rule(
    "C212",
    "quote-in-html",
    ERROR,
    "A story uses HTML tags for quotes (`<blockquote>`, `<q>`, `<cite>`).",
    "They would be printed as they stand, without a verdict.",
    "Write the quote in Markdown.",
    before="<q>It took us a week to get started</q>",
    after="“It took us a week to get started”",
)
BAD_REFERENCE = Rule(
    "C213",
    "bad-reference",
    ERROR,
    "A reference to a quote is not complete.",
    "It would be printed as it stands.",
    "Write `!quote[story#id]`.",
    before="!quote[brightledger]",
    after="!quote[brightledger#saved-13-hours]",
)
IN_PIECES = Rule(
    "C214",
    "quote-in-pieces",
    ERROR,
    "Quotations of fewer than four words stand side by side, or with a comma or an “and” between, and have four together.",
    "Fewer than four words are a name or a term and are not verified; a quote in such pieces would be published unchecked.",
    "Quote the words as one, name each piece (`{#id}`) so that it is verified, or set names and terms in italics.",
    before="“It took us” “a whole week,” says Dana.",
    after="“It took us a whole week,” says Dana.",
)
UNMARKED = Rule(
    "C215",
    "speech-without-marks",
    ERROR,
    "Words are credited to somebody at the customer without quotation marks: `Name: …`, `… — Name`, a note, a tab, a cell, a "
    "footnote or a picture beside a name, a note of the kind `quote`, or “we” and “I” that can only be theirs.",
    "A reader takes them for that person's words, and they are held against no transcript.",
    "If these are the person's words, write them as a blockquote that ends with `> — Name`; if not, say it in a sentence of "
    "your own, with your company's name instead of “we”.",
    before="It took us a week to get started.\n\n— Dana Reyes",
    after="> It took us a week to get started.\n>\n> — Dana Reyes",
)

SOURCE_CHANGED = Rule(
    "C150",
    "source-changed",
    ERROR,
    "The file of a source has changed since it was brought in.",
    "What somebody wrote is kept as it was written: a changed review or mail proves nothing.",
    "Put the first file back. If the writer changed the review, bring the new one in as a source of its own.",
    before="sha256: 5f1c…     # the file was edited since",
    after="the file as it was exported",
)
NOT_ONE_QUOTE = Rule(
    "C151",
    "not-one-quote",
    ERROR,
    "A testimonial is a blockquote with its attribution, and nothing else.",
    "It has no page: other words of the file would be approved and never shown, or shown and never seen.",
    "Keep one blockquote that ends with `— Name`. Write a story where there is more to tell.",
    before="Nell wrote to us:\n\n> It pays for itself.\n>\n> — Nell Hart",
    after="> It pays for itself.\n>\n> — Nell Hart",
)
NOTE_LEFT = Rule(
    "C152",
    "note-left",
    ERROR,
    "A note to the author (`TO WRITE:`) is still in the story.",
    "Drafts come with notes where somebody must write. A story with one left is not finished, and is not published.",
    "Write what the note asks for, and delete the note.",
    before="<!-- TO WRITE: how they worked before. -->",
    after="The four of them planned every round on paper.",
)
DRAWING_RUNS = Rule(
    "C153",
    "drawing-runs",
    ERROR,
    "A picture is an SVG with a program in it: a script, an event handler, an address such as `javascript:`, an entity.",
    "Logos come from other people, and opened by itself a drawing runs what is in it, on your site's own address.",
    "Ask for it without, or have a drawing program save it as plain SVG.",
    before='<svg …><script>…</script><path d="…"/></svg>',
    after='<svg …><path d="…"/></svg>',
)
WRONG_CLIP = Rule(
    "C154",
    "wrong-clip",
    ERROR,
    "The file of a clip is missing, lies elsewhere than beside the stories, or holds something that cannot be measured.",
    "A clip that was cut without re-encoding keeps the seconds before the cut, and the titles of chapters: what nobody "
    "approved would be published with it.",
    "Cut it again: `ffmpeg -ss 751.2 -to 759.8 -i interview.mp4 -sn -map_chapters -1 -map_metadata -1 clip.mp4`.",
    before="clips:\n  - {quote: saved-13-hours, file: stories/whole-interview.webm, at: 0:12:31}",
    after="clips:\n  - {quote: saved-13-hours, file: stories/saved-13-hours.m4a, at: 0:12:31}",
)
RULES = (
    WRONG_CLIP,
    UNREADABLE,
    YAML_SYNTAX,
    YAML_REFUSED,
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    MISSING_FIELD,
    WRONG_VALUE,
    NO_FRONT_MATTER,
    TOO_MANY,
    OUTSIDE,
    PRIVATE_PUBLISHED,
    SITE_OVERLAPS,
    NO_FOLDER,
    NO_SETTINGS,
    BAD_NAME,
    UNLOCKED,
    EXISTS,
    UNKNOWN_CUSTOMER,
    UNKNOWN_INTERVIEW,
    FOREIGN_INTERVIEW,
    UNKNOWN_PERSON,
    UNKNOWN_SPEAKER,
    NO_TRANSCRIPT,
    SPEAKER_UNMAPPED,
    NO_ASSET,
    NOT_MARKDOWN,
    LABELS_OF_ANOTHER,
    LABEL_REFUSED,
    NOBODYS_WORDS,
    SOURCE_CHANGED,
    NOT_ONE_QUOTE,
    NOTE_LEFT,
    DRAWING_RUNS,
    LABELS_NOT_WRITTEN,
    UNATTRIBUTED,
    UNKNOWN_NAME,
    AMBIGUOUS_PERSON,
    DUPLICATE_QUOTE,
    HIDDEN_QUOTE,
    UNCLOSED,
    BAD_ATTRIBUTES,
    NOT_PLAIN,
    INSERTED,
    SPEECH_IN_FIELD,
    ROLE_DIFFERS,
    RAW_QUOTE,
    BAD_REFERENCE,
    IN_PIECES,
    UNMARKED,
)
