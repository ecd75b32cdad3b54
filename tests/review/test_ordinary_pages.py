"""Pages that are no stories: nobody known is quoted there but by reference, and nothing else is touched."""

import datetime as dt

import pytest

from casestudies.review import review_with_memory
from casestudies.stories import open_project
from helpers import innocent

TODAY = dt.date(2026, 11, 21)

INVENTED = "ZEBRA was never said by anybody"


def told(site, text, page="index.md"):
    """(code, line) of what is found on a page, and whether it stops the build."""
    site.approve()
    site.write(f"content/pages/{page}", text)
    review = site.review()
    path = f"content/pages/{page}"
    return [(f.code, f.place.line, f in review.failed) for f in review.findings if f.place.path == path]


def told_each(site, texts, frame="{}\n"):
    """The same of each text on a page of its own: one review looks at all of them."""
    site.approve()
    pages = {f"content/pages/each/{number}.md": text for number, text in enumerate(texts)}
    for path, text in pages.items():
        site.write(path, frame.replace("{}", text))
    review = site.review()
    found = {text: [] for text in texts}
    for f in review.findings:
        if f.place.path in pages:
            found[pages[f.place.path]].append((f.code, f.place.line, f in review.failed))
    return found


def test_words_of_somebody_known_on_an_ordinary_page_stop_the_build(site):
    each = told_each(
        site,
        [
            f"> {INVENTED}\n>\n> — Ida Moss",
            f"> {INVENTED}\n>\n> — Ida Moss, Fernhill Press",
            f"> {INVENTED}\n>\n> — Head of Production, Fernhill Press",
            f"> {INVENTED}\n> - Ida Moss",
            f"> {INVENTED}\n> *Ida Moss*",
            f"> {INVENTED}\n\n— Ida Moss",
            f"“{INVENTED},” says Ida Moss.",
            f"“{INVENTED},” says Ida Moss, “and that is that.”",
            f'Ida Moss told us that "{INVENTED}".',
            f"Ida Moss, in her own words:\n\n“{INVENTED}.”",
            f"> {INVENTED} — Ida Moss",
            f"> “{INVENTED}” – Ida Moss, Fernhill Press",
            f"> Ida Moss says: we {INVENTED}",
            f"> {INVENTED}\n\nIda Moss",
            f"Ida Moss\n\n> > {INVENTED}",
            f"Ida Moss told us:\n\n> {INVENTED}",
            f"## Ida Moss\n\n> {INVENTED}",
            f"## “{INVENTED}” — Ida Moss",
            f"- One\n- “{INVENTED}” (Ida Moss)",
            f"- > {INVENTED}\n  > — Ida Moss",
            f"| What | Who |\n|---|---|\n| “{INVENTED}” | Ida Moss |",
            f"<blockquote>{INVENTED}</blockquote>\n<p>Ida Moss</p>",
            f"<p>“{INVENTED}”, Ida Moss</p>",
            f'!!! quote "Ida Moss"\n    {INVENTED}',
            f"!!! quote\n\n    {INVENTED}\n\n    — Ida Moss",
            f"!!! note\n\n    “{INVENTED},” says Ida Moss.",
            f"Fernhill Press is happy. “{INVENTED},” Moss says.",
            "Ida Moss told us that “the first week was dreadful”.",
        ],
        "---\ntitle: Us\n---\n\n{}\n",
    )
    for text, found in each.items():
        assert [(code, line >= 5, stops) for code, line, stops in found] == [("P110", True, True)], text


def test_what_the_front_matter_of_a_page_prints(site):
    each = told_each(
        site,
        [
            f"title: “{INVENTED},” says Ida Moss",
            f"title: News\ndescription: '“{INVENTED},” says Ida Moss.'",
            "title: News\ndescription: We lost nothing any more, all year, says Ida Moss.",
            'title: News\nsummary: "Ida Moss: We lost nothing any more, all year."',
            "title: Quote of the day from Ida Moss — the press has never been this quiet",
        ],
        "---\n{}\n---\n\nMore soon.\n",
    )
    lines = {text: 2 + text.count("\n") for text in each}
    assert each == {text: [("P110", line, True)] for text, line in lines.items()}
    each = told_each(
        site,
        ["title: Ida Moss joins our board", "title: News\ndescription: A visit to Fernhill Press, with Ida Moss."],
        "---\n{}\n---\n\nMore soon.\n",
    )
    assert not any(each.values())


def test_the_first_heading_of_a_page_is_read_as_the_others(site):
    for page in (
        "# We lost no page again, says Ida Moss\n\nHello.\n",
        "# Best money we ever spent: Fernhill Press on Quillmark\n",
    ):
        assert [(code, line) for code, line, _ in told(site, page)] == [("P110", 1)], page
    assert not told(site, "# How Ida Moss finds her pages\n")


def test_a_changed_description_is_read_again(site):
    site.approve()
    project = open_project(site.root / "mkdocs.yml")
    for description, codes in (("News of the press", []), (f"“{INVENTED},” says Ida Moss", ["P110"])):
        site.write("content/pages/news.md", f"---\ntitle: News\ndescription: {description}\n---\n\nMore soon.\n")
        found = review_with_memory(project, today=TODAY).findings
        assert [f.code for f in found if f.place.path == "content/pages/news.md"] == codes


def test_however_the_name_is_written_and_without_marks(site):
    each = told_each(
        site,
        [
            f"“{INVENTED},” says Ida.",
            "<svg><text>We lost nothing any more, all year.</text><text>Ida Moss</text></svg>",
            "**Ida Moss**  09:14\nWe lost nothing any more, all year.",
            "Ida Moss smiles. *We lost nothing any more, all year.*",
            "## In Ida Moss’s words\n\nWe lost nothing any more, all year.",
            f"“{INVENTED},” Moss told us.",
            f"“{INVENTED},” says Ida&nbsp;Moss.",
            f"“{INVENTED},” says Ida **Moss**.",
            f"“{INVENTED},” says IDA MOSS.",
            f"“{INVENTED},” says Ida\u200b Mo\u00adss.",
            f"“{INVENTED},” says Idа Moss.",  # a Cyrillic letter
            f"“{INVENTED}.”\n\nThat is what Ida Moss told us.",
            f"Ida Moss said it.\n\n“{INVENTED}.”",
            f"# A visit to Ida Moss\n\nIt was spring.\n\n“{INVENTED}.”",
            f"*{INVENTED}.* — Ida Moss",
            f"{INVENTED}.\n\n— Ida Moss, Head of Production",
            f"**Ida Moss:** {INVENTED}.",
            f"Ida: {INVENTED}.",
            f'=== "Ida Moss"\n\n    {INVENTED}.',
            f"| Ida Moss | {INVENTED}. |",
            f"<details><summary>Ida Moss</summary>{INVENTED}.</details>",
            f"<figure><div>{INVENTED}.</div><figcaption>Ida Moss</figcaption></figure>",
            "Ida nods. We lost nothing any more, all year.",
            "According to Ida Moss, we lost nothing any more, all year.",
            "We lost nothing any more, all year.[^1]\n\n[^1]: Ida Moss, Head of Production",
            "From: Ida Moss\n\nWe lost nothing any more, all year.",
            "```text\nIda Moss: We lost nothing any more, all year.\n```",
            "```mermaid\nIda->>Us: We lost nothing any more, all year.\n```",
            "We lose nothing any more, all year, Ida Moss told us.",
            "Ida Moss runs the press. We lose nothing any more, all year, she says.",
            "Ida Moss runs the press. She says: We lose nothing any more, all year.",
            "Ida Moss runs the press. Her verdict: I would buy it again.",
            f"“{INVENTED}.” – Ms Moss, Head of Production",
            f"“{INVENTED}.”\n\n### Ida Moss",
            f'![](ida.jpg "{INVENTED} – Ida Moss")',
            f"> {INVENTED}.\n\n![Ida Moss](ida.jpg) Ida Moss, Fernhill Press",
            f"![Ida Moss](ida.jpg)\n\n> {INVENTED}, all year.",
            "We sat down with Ida Moss.\n\n**Us:** What has changed?\n\n**She:** We lost nothing any more, all year.",
        ],
    )
    for text, found in each.items():
        assert [(code, stops) for code, _, stops in found] == [("P110", True)], text


def test_a_role_alone_is_credited(site):
    each = told_each(
        site,
        [
            f"“{INVENTED},” says the Production Lead at Fernhill Press.",
            f"“{INVENTED},” the press's Production Lead told us. Fernhill Press runs two shifts.",
            f"## Fernhill Press\n\nThe Production Lead is relieved. “{INVENTED}.”",
            f"Their production lead puts it like this: “{INVENTED}.” (Fernhill Press)",
            "We lost nothing any more, all year, says the Production Lead at Fernhill Press.",
            "> We lost nothing any more, all year.\n>\n> Production Lead at Fernhill Press",
            "Fernhill Press ⭐⭐⭐⭐⭐ Our printers love it to bits.",
            "Review by Fernhill Press\n\nOur printers love it to bits.",
        ],
    )
    for text, found in each.items():
        assert [(code, stops) for code, _, stops in found] == [("P110", True)], text


def test_a_role_of_somebody_else_is_none_of_theirs(site):
    each = told_each(
        site,
        [
            f"Our Production Lead says “{INVENTED}”. Fernhill Press heard it.",
            f"“{INVENTED},” says Ann Lowe, Production Lead. Fernhill Press heard it.",
            f"“{INVENTED},” says Production Lead Ann Lowe. Fernhill Press heard it.",
            f"“{INVENTED},” says the Production Lead at Barlow. Fernhill Press heard it.",
            f"“{INVENTED},” says Quillmark's Production Lead. Fernhill Press heard it.",
            f"Fernhill Press has a Production Lead. The button “{INVENTED}” is on the left.",
        ],
    )
    for text, found in each.items():
        assert [code for code, _, _ in found] in (["P111"], []), text


def test_agendas_and_lists_quote_nobody(site):
    site.change(site.customer, "people:\n", "people:\n  al-reed: {name: Al Reed, role: Printer}\n")
    each = told_each(
        site,
        [
            "Moderator: Joan Pell. Panel: Ida Moss, Al Reed. We start at nine.",
            "Host: Joan Pell. Guest: Ida Moss, Production Lead at Fernhill Press. We start at nine.",
            "Ida Moss (Fernhill Press) speaks at our spring day: how a press finds its pages.",
            "10:15 – Ida Moss, Fernhill Press: “What our auditors taught us”",
            "10:00 Welcome\n\n10:15 Ida Moss: How we close the books\n\n11:00 Coffee",
            "Fernhill Press: our customer since 2021.",
            "| Your question | Ask |\n|---|---|\n| How do I get an account? | Ida Moss |",
            "| Owner | Task |\n|---|---|\n| Ida Moss | The press is clean by six. |",
        ],
    )
    assert {text: found for text, found in each.items() if found} == {}


def test_the_title_of_a_page_tells_whose_words_stand_on_it(site):
    (found,) = told(site, f"---\ntitle: Ida Moss\n---\n\n“{INVENTED}.”\n")
    assert found == ("P110", 5, True)


def test_lines_that_only_name_somebody_pass(site):
    names = {"Ada Moss": "Ida Moss", "Plant Manager": "Head of Production", "Fernwood Dairy": "Fernhill Press"}
    for number, innocuous in enumerate(innocent.LINES):
        line = innocuous
        for old, new in names.items():
            line = line.replace(old, new)
        site.write(f"content/pages/lines/{number}.md", f"{line}\n")
    found = [f.place.path for f in site.review().findings if f.code == "P110"]
    assert [innocent.LINES[int(path.rpartition("/")[2].removesuffix(".md"))] for path in found] == []


@pytest.mark.parametrize(
    "line",
    [
        '![Ida Moss](ida.jpg "Ida Moss, Head of Production")',
        '[Ida](ida.md "About Ida Moss and her team")',
        "Ida Moss wrote the chapter “Night shifts without any paper at all”.",
        "Choose “Send the list to every screen” and pick a person, for example Ida Moss.",
        "“Counting without paper: a press and its people”, talk by Ida Moss, 10:00.",
        "The error “The list could not be sent to the press” was found by Ida Moss.",
        "![Ida Moss](ida.jpg)\n*Ida Moss, Head of Production*",
        "> The manual has moved. Please mend your links.\n\nQuestions go to Ida Moss.",
    ],
)
def test_captions_and_titles_are_no_words_of_theirs(site, line):
    assert told(site, f"The press is older than most of its people.\n\n{line}\n\nIt has two floors.\n") == []


def test_what_is_said_in_a_talk_is_no_title(site):
    ((code, _, stops),) = told(site, f"Ida Moss says in her talk “{INVENTED}”.\n")
    assert (code, stops) == ("P110", True)


def test_a_finding_names_the_line_and_keeps_the_name_to_itself(site):
    site.write("content/pages/index.md", f"# Us\n\nOne.\n“{INVENTED},” says Ida Moss.\n")
    (found,) = [f for f in site.review().failed if f.code == "P110"]
    assert str(found.place) == "content/pages/index.md:4:1"
    assert "!quote[" in found.help
    assert "Moss" not in str(found)
    assert found.confidential == (("name", "Ida Moss"),)


@pytest.mark.parametrize("page", ["stories/index.md", "blog/2026/first.md", "stories/README.md", "a.markdown"])
def test_every_page_that_is_no_story_is_looked_at(site, page):
    assert told(site, f"“{INVENTED},” says Ida Moss.\n", page) == [("P110", 1, True)]


def test_a_customer_beside_words_in_quotation_marks_is_a_warning(site):
    assert told(site, "They think of “a library of their own” at Fernhill Press.\n") == [("P111", 1, False)]


def test_what_quotes_nobody_known_is_left_alone(site):
    each = told_each(
        site,
        [
            "> Nobody whom we know said that.\n>\n> — Steve Doe",
            "“Nobody whom we know said that,” says Steve Doe.",
            "We are glad to work with Ida Moss.\n\n“Nobody whom we know said that,” says Steve Doe.",
            "Ida Moss calls it a “good tool”.",
            "> Note that Ida Moss of Fernhill Press is our customer.",
            "Read “Fernhill Press stops losing manuscripts” by Ida Moss.",
            "Read “How Fernhill Press came to us in spring”.",
            '```python\nprint("Ida Moss told us that it was so")\n```',
            '- Run this:\n\n    ```\n    say "it was so good for us" --as "Ida Moss"\n    ```',
            'Type `say "it was so good for us"` and Ida Moss will hear it.',
            '!!! note "How to make the most of it"\n    Ask Ida Moss.',
            '<a class="a link with many classes" href="x">Ida Moss</a>',
            '<script>\nx = {"name": "Ida Moss", "text": "It was so good for us"};\n</script>',
            "<!-- “It was so good for us,” says Ida Moss. -->",
            "!quote[fernhill#forty-hours]\n\nThat was Ida Moss.",
            "Idaho, Moss Street: “a long way to go from here”.",
        ],
    )
    assert {text: found for text, found in each.items() if found} == {}


def test_a_first_name_that_is_a_word_is_nobody_where_its_owner_is_not_named(site):
    site.change(site.customer, "Ida Moss", "Will Grace")
    site.change(site.interview, '"Ida Moss"', '"Will Grace"')
    site.write("content/pages/index.md", "Will this help? Press “Save it for later on” and see.\n")
    assert [f for f in site.review().findings if f.place.path.endswith("index.md")] == []


REFERENCE = "!quote[fernhill#forty-hours]"


def test_words_in_the_frame_of_a_quotation_beside_a_reference(site):
    each = told_each(
        site,
        [
            f"> {REFERENCE} We would buy it again.",
            f"> {REFERENCE} It saved our whole year.",
            f"> {REFERENCE}\n>\n> We would buy it again.",
            f"> {REFERENCE}\n\n> We would buy it again tomorrow.",
            f"> {REFERENCE}\nand we would do it all again tomorrow",
            f"> We would buy it again, all of us.\n> {REFERENCE}",
            f"- > {REFERENCE}\n  > We would buy it again.",
            f"!!! quote\n\n    {REFERENCE}\n\n    And the support is the best we ever had.",
            f"<figure>{REFERENCE}<p>We would buy it again.</p></figure>",
            f"<blockquote>{REFERENCE} It changed how our team works.</blockquote>",
        ],
        "# Us\n\n{}\n",
    )
    for text, found in each.items():
        assert ("P112", 3, True) in found, text


def test_words_outside_of_that_frame_are_the_writers(site):
    each = told_each(
        site,
        [
            f"> {REFERENCE}",
            f"> As we were told in May:\n>\n> {REFERENCE}",
            f"We met in May.\n\n> {REFERENCE}\n\nWe were glad to hear it.",
            f"<figure>{REFERENCE}<figcaption>The press in May 2026, before the fair</figcaption></figure>",
            f"!!! note\n\n    {REFERENCE}\n\n    We wrote the whole story in June.",
            f"{REFERENCE} We wrote it down in June.",
            f"```\n> {REFERENCE} We would buy it again.\n```",
            "> Our own promise: we answer within the hour.",
        ],
        "# Us\n\n{}\n",
    )
    assert {text: found for text, found in each.items() if found} == {}


# What has a title is named by it, and nobody says it; what somebody else said is not theirs.
TITLES = (
    "On Thursday Ida Moss gives the talk “Forty people and one workbook” in Leeds.",
    "The feature called “Notes beside a figure” goes back to a request by Ida Moss.",
    "Ida Moss joins our panel “Life after the clipboard and before the robot”.",
    "- Ida Moss, Fernhill Press: *What a press taught me about numbers*\n- Steve Doe: *Ten years of month-ends*",
    "Ida Moss, Fernhill Press: How we stopped printing lists",
    "Why we dropped the paper list – Ida Moss, Fernhill Press",
    "“The best tool is the one that you forget,” wrote the essayist Edna Blom. Ida Moss has the line on her wall.",
    "In *Quiet Presses* Edna Blom writes: “Noise is a kind of debt.” Ida Moss gave us the book.",
    "Ida Moss has run the press since 2016.\n\n> See how the import works, step by step.",
    "Ida Moss has run the press since 2016.\n\n“Nobody whom we know said that,” says Steve Doe.",
)
NO_TITLES = (
    f"In her talk “We {INVENTED}” Ida Moss was clear.",
    f"In the talk Ida Moss says “{INVENTED}” and smiles.",
    f"In her talk “{INVENTED},” Ida Moss says, “and that is that.”",
    f"“{INVENTED},” she says in Mill Lane. Ida Moss runs the press.",
    f"“{INVENTED},” says the Managing Director of it all. Ida Moss laughs.",
    f"“{INVENTED},” Ida Moss told Edna Blom.",
    "Ida Moss: What we love is that nobody has to print.",
    f"Ida Moss has run the press since 2016.\n\n“{INVENTED}.”",
    f"Ida Moss has run the press since 2016.\n\n> We {INVENTED}, and I know it.",
)


def test_titles_and_what_others_said(site):
    each = told_each(site, TITLES, "# Us\n\n{}\n")
    assert {text: found for text, found in each.items() if found} == {}


def test_what_only_looks_like_a_title_or_like_anothers(site):
    each = told_each(site, NO_TITLES, "# Us\n\n{}\n")
    assert {text: found for text, found in each.items() if [code for code, _, _ in found] != ["P110"]} == {}


def test_hidden_files_are_no_pages(site):
    assert told(site, f"“{INVENTED},” says Ida Moss.\n", ".drafts/a.md") == []
    assert told(site, f"“{INVENTED},” says Ida Moss.\n", "theme.html") == []
