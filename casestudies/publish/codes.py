"""The rules of publishing: what may stand in a built site, and how its proofs are read."""

from __future__ import annotations

from casestudies.findings import Rule, Severity

ERROR = Severity.ERROR

FRAGMENT_REFERENCE = Rule(
    "P217",
    "fragment-elsewhere",
    Severity.ERROR,
    "A page refers to a quote that is a part of its story's own sentence.",
    "Without that sentence nobody knows what the words were about.",
    "Refer to a quote that is a whole sentence, or quote more of it in its story.",
    before="!quote[brightledger#makes-billing-easier]     # Dana says it “makes billing easier”",
    after="!quote[brightledger#billing]     # “It makes billing easier.”",
)
UNKNOWN_REFERENCE = Rule(
    "P201",
    "unknown-quote",
    ERROR,
    "A page refers to a quote that does not exist.",
    "A reference prints the judged record of a quote; without one, the page would have a gap.",
    "Use the id of a story and of a quote in it, as `casestudies check` lists them.",
    before="!quote[brightledger#saved-hours]",
    after="!quote[brightledger#saved-13-hours]",
)
WITHHELD_REFERENCE = Rule(
    "P202",
    "withheld-quote",
    ERROR,
    "A page refers to a quote of a story that is withheld.",
    "A quote may stand on another page only as long as its story is published. The build leaves it out and says so; "
    "with `withheld_references: error` it stops, because the page's text was written around the quote.",
    "Remove the reference, or get the story approved.",
    before="!quote[paper-lantern#quiet]     # that story was withdrawn",
    after="the sentence without it",
)
NO_PILLOW = Rule(
    "P601",
    "missing-extra",
    ERROR,
    "This needs an optional library that is not installed.",
    "Link preview cards and quotes as pictures are drawn by Pillow; everything else works without it.",
    "Run `pip install 'casestudies[pictures]'`.",
    before="pip install casestudies",
    after="pip install 'casestudies[pictures]'",
)
BROKEN_PICTURE = Rule(
    "P602",
    "broken-picture",
    ERROR,
    "A picture of a story or a person cannot be read, or is larger than 50 million pixels.",
    "Visitors would see a broken image.",
    "Save it again as PNG, JPEG or WebP, about 1,600 pixels wide.",
    before="image: {file: assets/desk.png, alt: …}     # a web page that was saved as .png",
    after="image: {file: assets/desk.jpg, alt: …}",
)
UNJUDGED_QUOTE = Rule(
    "P203",
    "unjudged-quote",
    ERROR,
    "A story's page contains a quotation that did not come from the judged record (`<blockquote>`, `<q>`, quotation marks, words "
    "beside a name), or markup that runs.",
    "Whatever stands between quotation marks or beside a name is taken as said. Two readers of Markdown saw different quotes in "
    "the file, or a hook, a plugin or a template added one.",
    "Write the quote as a plain Markdown blockquote with a line of attribution, outside of lists, tabs, notes and raw HTML.",
    before="!!! quote\n    > It saved us a week.",
    after="> It saved us a week.\n>\n> — Dana Reyes",
)
PORT_IN_USE = Rule(
    "P218",
    "port-in-use",
    ERROR,
    "Another program listens where the site would be served.",
    "Often it is an earlier `mkdocs serve` in another window.",
    "Stop it, or serve on another port: `mkdocs serve -a localhost:8001`.",
    before="mkdocs serve",
    after="mkdocs serve -a localhost:8001",
)
PRIVATE_FILE = Rule(
    "P204",
    "private-file-in-docs",
    ERROR,
    "A transcript, mail or text document lies in `docs_dir`.",
    "Everything in docs_dir is copied to the site, whether a page links to it or not.",
    "Move the file into a private folder beside docs_dir; or, if it is meant for visitors, name it under `downloads`.",
    before="content/pages/interviews/dana.vtt",
    after="content/interviews/2026-09-14-brightledger/transcript.vtt",
)
OUTSIDE_DOCS = Rule(
    "P205",
    "link-leaves-docs",
    ERROR,
    "A file in `docs_dir` is a link to somewhere else.",
    "Links are followed when the site is built, so files that nobody meant to publish are published.",
    "Copy the file into docs_dir, or remove the link.",
    before="content/pages/notes.md -> ../../interviews/notes.md",
    after="a file of its own, or none",
)
DIRTY = Rule(
    "P206",
    "dirty-build",
    ERROR,
    "The build was started with `--dirty`.",
    "A dirty build keeps pages of stories that have been withdrawn since.",
    "Build without `--dirty`.",
    before="mkdocs build --dirty",
    after="mkdocs build",
)
PREVIEW_NOT_LOCAL = Rule(
    "P207",
    "preview-not-local",
    ERROR,
    "A preview of withheld stories would be served to other machines.",
    "What is withheld has no permission to be shown to anyone; the author's own machine is the only exception.",
    "Serve on 127.0.0.1 or localhost, or switch the preview off.",
    before="mkdocs serve -a 0.0.0.0:8000     # with preview: true",
    after="mkdocs serve",
)
INSERTED_FILE = Rule(
    "P208",
    "inserted-file",
    ERROR,
    "A story inserts another file (`--8<--`).",
    "Inserted text is neither reviewed nor approved with the story, and the file may lie outside docs_dir.",
    "Write the text into the story.",
    before='--8<-- "interviews/notes.md"',
)
OPEN_COMMENT = Rule(
    "P209",
    "open-comment",
    ERROR,
    "A story contains an HTML comment that is never closed, or stands inside other HTML.",
    "Comments are for authors and are taken out of the page; one without an end cannot be told from the text.",
    "Close the comment with `-->` and let it stand on lines of its own.",
    before="<!-- to do: ask Dana",
    after="<!-- to do: ask Dana -->",
)
EXCLUDED_STORY = Rule(
    "P210",
    "excluded-story",
    ERROR,
    "A story that is approved and published is left out by `exclude_docs`, `draft_docs` or another plugin.",
    "Its quotes would stand on the wall, in feeds and in embeds, and lead to a page that does not exist.",
    "Take the file out of `exclude_docs`, `draft_docs` and the plugin's settings; or withdraw its approval to withhold it.",
    before="exclude_docs: stories/brightledger.md",
    after="draft: true     # in the story itself",
)
SAME_ADDRESS = Rule(
    "P211",
    "same-address",
    ERROR,
    "Two things that are published would stand at the same address.",
    "One would overwrite the other, and nobody could say which.",
    "Rename one of the stories or quotes.",
    before="stories/voices.md and wall: stories/voices",
    after="wall: voices",
)
TEMPLATE = Rule(
    "P212",
    "template-failed",
    ERROR,
    "A template of the customer stories cannot be rendered.",
    "A half-rendered page may lack its disclosures.",
    "Correct the template in your theme's `custom_dir`, or remove it there to use ours.",
    before="{{ story.titel }}",
    after="{{ story.title }}",
)
LABEL = Rule(
    "P213",
    "unknown-label",
    ERROR,
    "`labels` names an unknown text, or uses a placeholder it lacks.",
    "A label that is never shown goes unnoticed; a placeholder that cannot be filled would be printed as it is.",
    "Use the keys and placeholders listed in `docs/theme.md`.",
    "labels: {storys: Case studies}",
    "labels: {stories: Case studies}",
)
SITE_MOVED = Rule(
    "P214",
    "site-moved",
    ERROR,
    "Another plugin changed the folder that the site is built in, or built a second site within the build.",
    "A site is scanned before it takes the place of the old one; what is built elsewhere would be published unseen.",
    "Remove the other plugin, or build its site separately, with another `site_dir`.",
    before="hooks: [move_site.py]     # changes config.site_dir",
    after="the site moved after the build",
)
PICTURE_FONT = Rule(
    "P215",
    "picture-font",
    ERROR,
    "The font for pictures of words cannot be read.",
    "Without it, words in scripts that the built-in font lacks get no picture, and nobody would notice.",
    "Name a font file (.ttf, .otf, .ttc) of at most 64 MB inside the project, or take `picture_font` out.",
    before="picture_font: fonts/NotoSerifJP.css",
    after="picture_font: fonts/NotoSerifJP-Regular.otf",
)
UNFILLED = Rule(
    "P216",
    "unfilled-reference",
    ERROR,
    "Another plugin copied a reference to a quote before the quote was filled in.",
    "A reader would see a gap, and the name of a story that may have been withdrawn would be published.",
    "Remove the reference from what the plugin copies (a summary, a feed), or switch that part of the plugin off.",
    before="an excerpt that a plugin copied before quotes were filled in",
    after="the excerpt taken from the finished page",
)
NOT_MATERIAL = Rule(
    "P221",
    "other-theme",
    ERROR,
    "The site's theme is not based on Material.",
    "Our pages are set into Material's: its header, its navigation, its search. In another theme they would be broken.",
    "Set `theme: material` (under ProperDocs: `materialx`), or take the stories as pages for any generator: `casestudies export`.",
    before="theme: readthedocs",
    after="theme: material",
)
LANGUAGES_WITHIN = Rule(
    "P222",
    "languages-within-build",
    ERROR,
    "Another plugin builds the site's other languages within this build.",
    "A site is scanned before it takes the place of the old one; what is built within its build would be published unseen.",
    "Give each language a settings file of its own, and build them one after the other: see docs/languages.md.",
    before="plugins: [i18n]     # languages: en and de, both built",
    after="mkdocs build && mkdocs build -f mkdocs.de.yml",
)
SPEECH_ELSEWHERE = Rule(
    "P223",
    "speech-added-to-a-page",
    ERROR,
    "A built page that is not a story, or another file of the site, quotes somebody known, or credits a published quote to "
    "somebody else: a snippet, a macro, a hook, a template or a setting put the words there, they stand in data, a script, a style "
    "or a drawing, or only a browser reads them together.",
    "Words on such a page are held against no transcript and no approval, and would stay when the approval is withdrawn.",
    "Quote them in a story and write `!quote[story#id]` where they should stand, or take them out of what adds them to the page.",
    before="hooks: [footer.py]   # adds “It saved us a week,” says Dana Reyes",
    after="!quote[brightledger#saved-13-hours]   # in the page's Markdown",
)
LOOSE_PICTURE = Rule(
    "P225",
    "picture-unlocked",
    Severity.NOTE,
    "A picture that is not published lies where a build without the plugin copies it.",
    "A generator copies what lies in `docs_dir`, also where the guard ends its build: the logo of a customer who has not agreed, "
    "or the picture of a draft, is in the folder that it leaves behind.",
    "Move it into the stories' folder, from which nothing is copied unasked, and name it by that path. A picture is part of what "
    "was approved: where an approval waits only for somebody's look, ask again after the move.",
    before="image: {file: assets/mill.webp, alt: The mill}",
    after="image: {file: stories/pictures/mill.webp, alt: The mill}",
)
SITE_BUSY = Rule(
    "P230",
    "site-busy",
    ERROR,
    "Another build of this site is still running.",
    "Two builds at once would mix their pages, and the one that began first could bring back what was withdrawn since. So the "
    "second waits for the first, up to ten minutes.",
    "Wait for the other build or stop it; or build into another folder (`--site-dir`).",
    before="two terminals, one site: mkdocs build && mkdocs build",
    after="wait, or give each build a site_dir of its own",
)
SITE_NOT_WRITTEN = Rule(
    "P231",
    "site-not-written",
    ERROR,
    "The new site could not be written: the disk is full, the folder is read-only or belongs to another user, or something was "
    "written into the old site meanwhile.",
    "A half-written site would be worse than an old one. The old site is still in place.",
    "Free some space, fix the permissions, or choose another `site_dir`; then build again.",
    before="site_dir on a disk that is full",
    after="room made, and the build run again",
)
SITE_NESTED = Rule(
    "P232",
    "site-nested",
    ERROR,
    "The site's folder lies within another site that was built here, or holds one.",
    "A build replaces its whole folder. Each would remove what the other has built, and a page that was withdrawn could stay.",
    "Build both beside each other, and copy one into the other when both are done. A site that is no longer wanted: remove its "
    "folder.",
    before="mkdocs build -d site && mkdocs build -f de.yml -d site/de",
    after="mkdocs build -d out/en && mkdocs build -f de.yml -d out/de && cp -r out/en site && cp -r out/de site/de",
)
WORDS_LEAKED = Rule(
    "P301",
    "private-words",
    ERROR,
    "A file of the site contains words that are not published: of a transcript, a withheld story, a mail.",
    "What was said in confidence must stay private; a public page cannot be called back.",
    "Find where the words come from (a page that copies them, an inserted file, a theme override) and remove them there; "
    "where a withheld story repeats what a page of your own says, give the story words of its own.",
    before="product.md holds a sentence of the interview that no quote has",
    after="the sentence taken out, or quoted and approved",
)
NAME_LEAKED = Rule(
    "P302",
    "private-name",
    ERROR,
    "A file of the site contains a private field: an address, the name of an evidence file.",
    "Private fields are kept as proof; readers must not see them.",
    "Find where it comes from and remove it there.",
    before="about.md names dana@brightledger.example",
    after="hello@larkwell.example",
)
BAD_PROOF = Rule(
    "P401",
    "proof-unreadable",
    ERROR,
    "The file is not a proof that this tool wrote.",
    "A proof that cannot be read proves nothing.",
    "Fetch the proof again from the site; its address is in the badge of the quote.",
    before="casestudies verify page.html transcript.vtt",
    after="casestudies verify saved-13-hours.json transcript.vtt",
)
OTHER_TRANSCRIPT = Rule(
    "P402",
    "other-transcript",
    ERROR,
    "The transcript is not the file that the proof was made from.",
    "If the transcript has changed since, even by one byte, it is not the one that was checked.",
    "Find the transcript whose SHA-256 the proof names.",
    before="casestudies verify saved.json transcript-corrected.vtt",
    after="casestudies verify saved.json transcript.vtt",
)
ALTERED_PROOF = Rule(
    "P403",
    "proof-altered",
    ERROR,
    "The proof does not match what verifying the quote again finds, or was changed after it was written.",
    "Somebody altered the proof, or the quote was never what it claims to be.",
    "Do not rely on this quote; ask the publisher.",
    before='"value": "This tool saved us 30 hours a week."',
    after='"value": "This tool saved us 13 hours a week."',
)
OTHER_RULES = Rule(
    "P404",
    "other-rules",
    ERROR,
    "The proof was made under different verification rules from this version's.",
    "What counted as harmless then may not count now, so the verdict cannot be repeated.",
    "Verify with the version of casestudies that the proof names.",
    before="a proof of version 0.1 verified by version 0.3",
    after="pip install casestudies==0.1.0",
)
ROOM_PUBLIC = Rule(
    "P219",
    "review-room-public",
    ERROR,
    "A review room would be written into docs_dir or into the built site.",
    "It holds a whole interview, and is only for the people who review the story.",
    "Leave out --output: the folder `review` beside the settings file is made for it, and git ignores it.",
    before="casestudies review brightledger --output content/pages",
    after="casestudies review brightledger",
)
PAGE_NOT_BUILT = Rule(
    "P220",
    "page-not-built",
    ERROR,
    "The page that a customer is shown could not be built.",
    "Whoever approves a page must see it as it will appear.",
    "Run `mkdocs build` to see why, and fix that first. Where MkDocs is missing: `pip install 'casestudies[mkdocs]'`.",
    before='casestudies review brightledger --for "Dana Reyes"   # without MkDocs',
    after="pip install 'casestudies[mkdocs]'",
)
ROOM_PUBLISHED = Rule(
    "P303",
    "review-room-published",
    ERROR,
    "A review room, or a customer's edition of one, is among the files of the site.",
    "It holds words of an interview that were never released.",
    "Delete it from the folder that the site is built from, and build again.",
    before="content/pages/assets/brightledger.html",
    after="review/brightledger.html",
)
CLIP_LEAKED = Rule(
    "P304",
    "clip-leaked",
    ERROR,
    "A file of the site is a clip that no published story plays.",
    "A recording of somebody's words stays private until they approve it, and goes when they take their approval back.",
    "Find what copied the file there, and remove it from the folder.",
    before="site/films/saved-13-hours.mp4, copied by a hook",
    after="stories/clips/saved-13-hours.mp4, left to the story that plays it",
)
FILE_REPLACED = Rule(
    "P224",
    "file-replaced",
    ERROR,
    "A picture or clip was replaced while the site was being built.",
    "What was approved is not the file that would be published.",
    "Build again: the new file is judged then.",
    before="a hook that writes stories/clips/saved-13-hours.mp4",
    after="the file written before the build",
)
NO_EXTENSION = Rule(
    "P701",
    "extension-missing",
    ERROR,
    "A Markdown extension of the settings cannot be used.",
    "The pages of stories are read with the site's own extensions; without one of them they would read differently.",
    "Install the package that brings it, or take it out of `markdown_extensions`.",
    before="markdown_extensions: [pymdownx.blocks.tab]     # not installed",
    after="pip install pymdown-extensions",
)
NOT_OURS = Rule(
    "P702",
    "not-an-export",
    ERROR,
    "The folder to export into holds something else.",
    "An export replaces the whole folder, so that nothing withdrawn stays in it.",
    "Name a folder that does not exist yet, is empty, or holds an earlier export.",
    before="casestudies export .",
    after="casestudies export ../website/stories",
)
GENERATOR_FAILED = Rule(
    "P703",
    "generator-failed",
    ERROR,
    "The generator could not build what was exported.",
    "The old site stays where it was.",
    "Fix what the generator reports above, and build again.",
    before="casestudies build --with zensical",
    after="the same, with a theme feature that Zensical knows",
)
RULES = (
    NO_EXTENSION,
    NOT_OURS,
    GENERATOR_FAILED,
    ROOM_PUBLIC,
    PAGE_NOT_BUILT,
    ROOM_PUBLISHED,
    CLIP_LEAKED,
    FILE_REPLACED,
    FRAGMENT_REFERENCE,
    UNKNOWN_REFERENCE,
    WITHHELD_REFERENCE,
    UNJUDGED_QUOTE,
    SPEECH_ELSEWHERE,
    PORT_IN_USE,
    PRIVATE_FILE,
    LOOSE_PICTURE,
    OUTSIDE_DOCS,
    DIRTY,
    PREVIEW_NOT_LOCAL,
    INSERTED_FILE,
    OPEN_COMMENT,
    EXCLUDED_STORY,
    SAME_ADDRESS,
    TEMPLATE,
    SITE_MOVED,
    NOT_MATERIAL,
    LANGUAGES_WITHIN,
    LABEL,
    PICTURE_FONT,
    UNFILLED,
    NO_PILLOW,
    BROKEN_PICTURE,
    SITE_BUSY,
    SITE_NOT_WRITTEN,
    SITE_NESTED,
    WORDS_LEAKED,
    NAME_LEAKED,
    BAD_PROOF,
    OTHER_TRANSCRIPT,
    ALTERED_PROOF,
    OTHER_RULES,
)
