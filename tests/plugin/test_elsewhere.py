"""What reaches a page that is no story behind its Markdown: settings, snippets, hooks, templates, and other pages in docs_dir."""

from __future__ import annotations

from base64 import b64encode

import pytest

from helpers.real_sites import Site

NEVER = "We closed the books in two days and nobody missed the old way"
SAYS = f"<p>“{NEVER},” says Dana Reyes.</p>"
HOOK = (
    "ADDED = {added!r}\n\ndef on_post_page(output, page, config):\n"
    "    return output.replace('</article>', ADDED.get(page.file.src_uri, '') + '</article>')\n"
)


def add(site: Site, *added: str) -> list[str]:
    """Let a hook add something to pages, one each; the pages."""
    pages = [f"page-{number}.md" for number in range(len(added))]
    for page in pages:
        site.page(page, f"# The {page}\n")
    site.config["hooks"] = ["hook.py"]
    site.write("hook.py", HOOK.format(added=dict(zip(pages, added, strict=True))))
    return pages


def test_words_that_a_hook_adds_to_pages(site: Site):
    pages = add(
        site,
        SAYS,
        f"<blockquote><p>{NEVER}.</p></blockquote><p>— Dana Reyes, Head of Finance</p>",
        f"<blockquote><p>{NEVER}.</p><footer>— Dana Reyes</footer></blockquote>",
        f"<p>As Dana says, <q>{NEVER}</q>.</p>",
        f"<p>“{NEVER},” says <b>Da</b>na <i>Rey</i>es.</p>",
        f"<p>“{NEVER},” says Da\u200bna Rey&shy;es.</p>",
        f"<p>“{NEVER},” says D\u0430na Reyes.</p>",
        f"<p>“{NEVER},” says &#68;ana &#x52;eyes.</p>",
        f"<p>“{NEVER},” says <bdo dir=rtl>seyeR anaD</bdo>.</p>",
        f"<p>“{NEVER},” says Da<!-- -->na Rey<!-->es.</p>",
        f"<!--><p>“{NEVER},” says Dana Reyes.</p><!-- -->",
        f"<!-- a --!><p>“{NEVER},” says Dana Reyes.</p>",
        f'<iframe src="data:text/html;base64,{b64encode(SAYS.encode()).decode()}"></iframe>',
        f"<script>document.write('“{NEVER[:20]}' + '{NEVER[20:]}” — ' + 'Da' + 'na Reyes')</script>",
        f"<p>“{NEVER}\ufffc,” says Dana\ufffc Reyes.</p>",
        f"<h2>Brightledger</h2><p>Dana: {NEVER}.</p>",
        f"<table><tr><th>Who</th></tr><tr><td>Dana Reyes</td><td>{NEVER}.</td></tr></table>",
        f"<dl><dt>Dana Reyes<dd>{NEVER}.</dl>",
        f"<ul><li>{NEVER}. — Dana Reyes</ul>",
        f"<figure><div>{NEVER}.</div><figcaption>Dana Reyes, Head of Finance</figcaption></figure>",
        f"<figure class='cs-quote'><blockquote>{NEVER}.</blockquote><figcaption>Dana Reyes</figcaption></figure>",
        f"<details class='quote'><summary>Dana Reyes</summary><p>{NEVER}.</p></details>",
        f"<div class='admonition quote'><p class='admonition-title'>Dana</p><p>{NEVER}, says Dana Reyes.</p></div>",
        f"<p>{NEVER}.<sup id='fnref:1'><a href='#fn:1'>1</a></sup></p><ol><li id='fn:1'><p>Dana Reyes</p></li></ol>",
        f"<p>Dana Reyes smiles. <em>{NEVER}.</em></p>",
        f"<pre><code>Dana Reyes: {NEVER}.</code></pre>",
        f"<img alt='“{NEVER},” says Dana Reyes.'>",
        f"<span title='Dana Reyes: {NEVER}.'>our customers</span>",
        f"<input value='“{NEVER},” says Dana Reyes.'>",
        f"<button>“{NEVER},” says Dana Reyes.</button>",
        f"<svg><text>“{NEVER}.”</text><text>Dana Reyes</text></svg>",
        f"<noscript>{SAYS}</noscript>",
        f"<template>{SAYS}</template>",
        f"<nav>{SAYS}</nav>",
        f"<iframe srcdoc='{SAYS}'></iframe>",
        '<iframe src="data:text/html,' + NEVER.replace(" ", "%20") + '%2C%20says%20Dana%20Reyes."></iframe>',
    )
    output = site.refuse()
    assert [page for page in pages if f"content/pages/{page}: P223" not in output] == []
    assert NEVER not in output
    assert "Reyes" not in output
    assert not site.built.exists()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("site_name", f"Dana Reyes: “{NEVER}.”"),
        ("site_description", f"“{NEVER},” says Dana Reyes of Brightledger."),
        ("copyright", f"“{NEVER}.” — Dana Reyes, Brightledger"),
        ("nav", [{f"Dana Reyes: {NEVER}.": "index.md"}]),
        ("extra", {"social": [{"icon": "fontawesome/brands/github", "link": "x", "name": f"“{NEVER},” says Dana."}]}),
    ],
)
def test_words_in_settings(site: Site, key: str, value: object):
    site.config[key] = value
    assert "P223" in site.refuse()


def test_words_in_a_snippet(site: Site):
    site.write("snippets/praise.md", f"> {NEVER}.\n>\n> — Dana Reyes\n")
    folder = str(site.root / "snippets")
    site.config["markdown_extensions"] = ["casestudies.guard", {"pymdownx.snippets": {"base_path": [folder]}}]
    site.page("index.md", '# Hello\n\n--8<-- "praise.md"\n')
    assert "content/pages/index.md: P223" in site.refuse()


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("main.html", "{{% extends 'base.html' %}}{{% block announce %}}{html}{{% endblock %}}"),
        ("main.html", "{{% extends 'base.html' %}}{{% block footer %}}{html}{{% endblock %}}"),
        ("404.html", "{{% extends 'main.html' %}}{{% block content %}}{html}{{% endblock %}}"),
    ],
)
def test_words_of_a_template(site: Site, template: str, text: str):
    site.config["theme"] = {"name": "material", "font": False, "custom_dir": "over"}
    site.write(f"over/{template}", text.format(html=SAYS))
    assert "P223" in site.refuse()


FILES = {
    "a.json": f'[{{"name": "Dana Reyes", "role": "Head of Finance", "photo": "dana.jpg", "text": "{NEVER}."}}]',
    "b.json": f'{{"@type": "Review", "author": {{"name": "Dana Reyes"}}, "reviewBody": "{NEVER}."}}',
    "c.json": f'{{"docs": [{{"title": "x", "text": "<p>\\u201c{NEVER}\\u201d, says <b>Da</b>na Reyes.</p>"}}]}}',
    "a.webmanifest": f'{{"description": "“{NEVER},” says Dana Reyes."}}',
    "a.js": f"document.body.append('“{NEVER},” says Dana Reyes.')",
    "b.js": f'const said = {{who: "\\u0044ana Reyes",\n  what: "{NEVER}."}};',
    "c.js": f"document.body.innerHTML = `<blockquote>{NEVER}.</blockquote><p>— Dana Reyes</p>`",
    "a.css": f".praise::after {{ content: '\\201c {NEVER}.\\201d  — Dana Reyes'; }}",
    "a.svg": f"<svg><text>“{NEVER}.”</text><text><tspan>Da</tspan><tspan>na</tspan> Reyes</text></svg>",
    "a.xml": f"<feed><author>Dana Reyes</author><summary>&lt;q&gt;{NEVER}.&lt;/q&gt;</summary></feed>",
    "a.rss": f"<item><description><![CDATA[<p>“{NEVER}.” — Dana Reyes</p>]]></description></item>",
    "a.csv": f"who,what\nDana Reyes,“{NEVER}.”\n",
    "a.txt": f"{NEVER}.\n\n— Dana Reyes\n",
}


def test_other_files_of_the_site(site: Site):
    for name, text in FILES.items():
        site.page(f"assets/{name}", text)
    output = site.refuse()
    assert [name for name in FILES if f"content/pages/assets/{name}: P223" not in output] == []
    assert NEVER not in output


def test_programs_styles_and_data_within_a_page(site: Site):
    pages = add(
        site,
        f"<script>document.write('“{NEVER},” says Dana Reyes.')</script>",
        f"<style>p::after {{ content: '“{NEVER}.” — Dana Reyes' }}</style>",
        f'<script type="application/ld+json">{FILES["b.json"]}</script>',
    )
    output = site.refuse()
    assert [page for page in pages if f"content/pages/{page}: P223" not in output] == []


def test_other_files_that_quote_nobody_are_published(site: Site):
    files = [
        ("people.json", '[{"name": "Dana Reyes", "role": "Head of Finance"}, {"name": "We", "role": "Your hosts"}]'),
        ("found.json", '{"example": "Search for Brightledger", "none": "We found nothing."}'),
        (
            "a.js",
            "// Ask Dana Reyes first.\nconst customers = ['Brightledger'];\nconst none = 'We could not load them.';",
        ),
        (
            "a.css",
            "/* “Agreed with the people of Brightledger,” says Dana Reyes */ a::before { content: 'We are open'; }",
        ),
        ("logo.svg", "<svg><title>Brightledger</title><desc>Used with the consent of Dana Reyes</desc></svg>"),
        ("humans.txt", "/* TEAM */\nDesign: Ada Moss\n\n/* THANKS */\nDana Reyes\n"),
        ("data.bin", f"“{NEVER},” says Dana Reyes."),
    ]
    for name, text in files:
        site.page(f"assets/{name}", text)
    site.succeed()
    assert {f"assets/{name}" for name, _ in files} <= site.files()


@pytest.mark.parametrize(
    ("added", "refused"),
    [("Dana Reyes: We would buy it again tomorrow morning.", True), ("Customer since 2019", False)],
)
def test_what_a_template_of_the_site_adds_to_our_own_print(site: Site, added: str, refused: bool):
    site.config["theme"] = {"name": "material", "font": False, "custom_dir": "over"}
    site.page("praise.md", "# Praise\n\n!quote[brightledger#saved]\n")
    site.write(
        "over/casestudies/quote.html",
        "{% extends 'original/casestudies/quote.html' %}{% block disclosures %}{{ super() }}"
        f"{{% if not own %}}<p>{added}</p>{{% endif %}}{{% endblock %}}",
    )
    if refused:
        assert "content/pages/praise.md: P223" in site.refuse()
    else:
        site.succeed()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_page_of_html_in_docs_dir(site: Site, encoding: str):
    site.page("landing.html", f"<!doctype html><title>Hi</title>{SAYS}".encode(encoding))
    assert "content/pages/landing.html: P223" in site.refuse()


def test_words_that_stand_around_every_page_are_told_once(site: Site):
    site.page("second.md", "# Second\n")
    site.config["copyright"] = f"“{NEVER}.” — Dana Reyes"
    assert site.refuse().count("P223") == 1


@pytest.mark.parametrize("minified", [False, True])
def test_what_we_print_ourselves_is_no_finding(site: Site, minified: bool):
    site.page("index.md", "---\ntemplate: casestudies/home.html\n---\n\n# Welcome\n\nDana Reyes is our customer.\n")
    inline = "Dana said: !quote[brightledger#i-actually-have-my-weekends]"
    site.page("praise.md", f"# Praise\n\n!quote[brightledger#saved]\n\n{inline}\n")
    if minified:
        site.config["plugins"] = ["search", {"minify": {"minify_html": True}}, "casestudies"]
    site.succeed()
    assert "cs-quote" in site.html("praise/index.html")


def test_what_a_hook_adds_that_quotes_nobody_is_published(site: Site):
    harmless = [
        "<p>Dana Reyes, Head of Finance</p><p>Recorded in May.</p>",
        "<ul><li><a href=x>Dana Reyes</a></li><li><a href=y>We are hiring</a></li></ul>",
        "<blockquote>Nobody whom we know said that.</blockquote><p>— Steve Doe</p>",
        "<p>Dana Reyes calls it a “good tool”.</p>",
        "<script>const x = 'Dana Reyes'</script>",
        "<p>Ask Dana.</p><pre><code class=language-python>print('“It was so good,” says Dana Reyes.')</code></pre>",
        "<p>This tool saved us 13 hours a week.</p>",
    ]
    pages = add(site, *harmless)
    site.succeed()
    for page, html in zip(pages, harmless, strict=True):
        assert html in site.html(page.replace(".md", "/index.html"))


TITLE, SUMMARY = "Brightledger gets its Fridays back", "How four people stopped closing the books at midnight."
LISTS = (
    f"- {TITLE}: {SUMMARY}\n",
    f"- [{TITLE}](https://tallyroom.example/stories/brightledger/): {SUMMARY}\n- [About](about.md): Who we are.\n",
    f"{TITLE} : {SUMMARY} {TITLE} : {SUMMARY[:30]}...\n",
)


@pytest.mark.parametrize("listed", LISTS)
def test_a_list_of_stories_with_their_summaries_quotes_nobody(site: Site, listed: str):
    site.story("brightledger", "Brightledger", "Dana Reyes", summary=SUMMARY)
    site.page("llms.txt", f"# Tallyroom\n\n{listed}")
    site.succeed()
    site.page("llms.txt", f"# Tallyroom\n\n{listed}\nDana Reyes: {NEVER}.\n")
    assert "P223" in site.refuse()
    site.page("llms.txt", f"# Tallyroom\n\nBrightledger: {NEVER}.\n")
    assert "P223" in site.refuse()


def test_a_figure_that_was_changed_is_judged(site: Site):
    site.page("index.md", "# Praise\n\n!quote[brightledger#saved]\n")
    site.config["hooks"] = ["hook.py"]
    site.write(
        "hook.py",
        "def on_post_page(output, page, config):\n"
        "    return output.replace('13 hours', '90 hours') if page.file.src_uri == 'index.md' else output\n",
    )
    assert "content/pages/index.md: P223" in site.refuse()


@pytest.mark.parametrize("name", ["Ruth Calder", "Ravi Patel"])
def test_a_hook_that_puts_another_name_under_a_quote_of_ours(site: Site, name: str):
    """Known or not: nobody but its speaker stands below a quote that looks like ours."""
    site.page("praise.md", "# Praise\n\n!quote[brightledger#saved]\n")
    site.config["hooks"] = ["hook.py"]
    hook = "def on_post_page(output, page, config):\n    return output.replace('Dana Reyes', {name!r})\n"
    site.write("hook.py", hook.format(name=name).replace("return", "return output if page.url != 'praise/' else"))
    assert "content/pages/praise.md: P223" in site.refuse()


def test_a_page_that_was_judged_clean_is_judged_again_for_a_new_name(site: Site):
    add(site, f"<p>“{NEVER},” says Ada Moss.</p>")
    site.succeed()
    site.customer("fernwood", "Fernwood Dairy", "Ada Moss")
    assert "P223" in site.refuse()


SAID = "I actually have my weekends back"
TRUE = "This tool saved us 13 hours a week."


def test_true_words_under_the_name_of_somebody_else(site: Site):
    site.customer("fernwood", "Fernwood Dairy", "Ada Moss")
    wrong = [
        f"<blockquote><p>{TRUE}</p></blockquote><p>— Ada Moss</p>",
        f"<blockquote><p>{TRUE}</p></blockquote><p>Ada Moss, Fernwood Dairy</p>",
        f"<figure><blockquote>{TRUE}</blockquote><figcaption>Ada Moss</figcaption></figure>",
        f"<blockquote><p>{TRUE}</p></blockquote><p>— Al Smith</p>",
        f"<blockquote><p>{TRUE}</p></blockquote><p>— Warehouse Lead, Brightledger</p>",
        f"<p>“{SAID},” says Ada Moss.</p>",
        f"<p>Dana Reyes nods. “{SAID},” says Ada Moss.</p>",
        f"<p>Ada Moss puts it best: <q>{SAID}</q></p>",
        f"<h2>Ada Moss</h2><p>“{SAID}.”</p>",
        f"<table><tr><td>Ada Moss</td><td>“{SAID}.”</td></tr><tr><td>Dana Reyes</td><td>Brightledger</td></tr></table>",
    ]
    right = [
        f"<blockquote><p>{TRUE}</p></blockquote><p>— Dana Reyes</p>",
        f"<blockquote><p>{TRUE}</p></blockquote><p>— Brightledger</p>",
        f"<p>Ada Moss listens. “{SAID},” says Dana Reyes.</p>",
        f"<p>“{SAID},” said the Head of Finance to Ada Moss.</p>",
        f"<p>Dana Reyes</p><p>“{SAID}.”</p><p>Ada Moss</p>",
        f"<blockquote><p>{TRUE}</p></blockquote>",
    ]
    pages = add(site, *wrong, *right)
    output = site.refuse()
    assert [page for page in pages if f"content/pages/{page}: P223" in output] == pages[: len(wrong)]
    assert "Moss" not in output


def test_a_company_whose_name_begins_with_a_word_of_every_page(site: Site):
    site.customer("table", "The Long Table", "Ines Abara")
    said = f"“{NEVER},” says the Head of Finance"
    pages = add(
        site,
        f"<p>{said} of The <b>Long</b> Table.</p>",
        f"<h2>The Long Table</h2><p>{said}.</p>",
        f"<p>{said} of The L<wbr>ong Ta<!-- -->ble.</p>",
        f"<script>document.write('{said} of The L' + \"ong T\" +\n 'able.')</script>",
        f"<p title='{said} of The&#32;Long&nbsp;T&#97;ble.'>Hello.</p>",
        f"<p>The table is long, and {said}.</p>",
    )
    output = site.refuse()
    assert [page for page in pages if f"content/pages/{page}: P223" not in output] == pages[-1:]
