"""The rules of embeds: what may be handed to other people's pages, and who has to be told when it no longer may."""

from __future__ import annotations

from casestudies.findings import Rule, Severity

NO_ADDRESS = Rule(
    "P501",
    "site-address-unknown",
    Severity.ERROR,
    "The site does not say its own web address.",
    "An embed names its source, asks it whether the words still hold, and loads its script from there.",
    "Set `site_url` in the site's settings.",
    after="site_url: https://tallyroom.example/",
)
UNKNOWN = Rule(
    "P502",
    "nothing-to-embed",
    Severity.ERROR,
    "There is no quote, customer or tag of this name.",
    "There is nothing to show.",
    "Run `casestudies embed` alone to list what may be embedded.",
    before="casestudies embed brightledger#saved",
    after="casestudies embed brightledger#saved-13-hours",
)
NOT_PUBLISHED = Rule(
    "P503",
    "embed-not-published",
    Severity.ERROR,
    "The quote's story is withheld.",
    "What is not published on the site is published nowhere else.",
    "`casestudies check` says why the story is withheld.",
    before="casestudies embed acacia-lane#quiet     # awaits its approval",
    after="casestudies approval request acacia-lane",
)
NO_WIDGET = Rule(
    "P504",
    "embed-not-allowed",
    Severity.ERROR,
    "The story's approval does not have the scope `widget`.",
    "The customer allowed these words on your site; other sites need a separate permission.",
    "Ask for it, and record the answer: `casestudies approval record STORY` with the scope `widget`.",
    before="scope: [site, name]",
    after="scope: [site, widget, name]",
)
NOT_ALONE = Rule(
    "P505",
    "embed-not-a-testimonial",
    Severity.ERROR,
    "The quote stands in running text.",
    "A piece of a sentence needs the sentence around it; only what is written as a blockquote may stand alone.",
    "Embed one of the story's blockquotes, or write the quote as one.",
    before="As Dana puts it, “I have my weekends back.”",
    after="> I have my weekends back.\n>\n> — Dana Reyes",
)
TELL_HOSTS = Rule(
    "P506",
    "host-to-be-told",
    Severity.NOTE,
    "An external page shows a quote that may not, or no longer, be embedded.",
    "The script hides it there; where scripts are off, and in pasted Markdown and old mails, the words stay until the host "
    "takes them out.",
    "Write to the host, then take the entry out of used-by.yml.",
    before="used-by.yml: {quote: brightledger#saved, page: https://partner.example/}",
    after="the partner told, and the line taken out",
)
NO_PICTURE = Rule(
    "P507",
    "no-picture",
    Severity.ERROR,
    "The font of the pictures lacks a character of the quote.",
    "A picture with boxes instead of letters is not what was said.",
    "Use another form: `--form iframe` on a page, `--form markdown` as text in a mail.",
    before="a quote in Japanese, and a font of Latin letters",
    after="picture_font: assets/NotoSansJP.otf",
)
RULES = (NO_ADDRESS, UNKNOWN, NOT_PUBLISHED, NO_WIDGET, NOT_ALONE, TELL_HOSTS, NO_PICTURE)
