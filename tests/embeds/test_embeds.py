"""What a host pastes, and what the site serves for it."""

import html
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from casestudies.publish.badge import proof_path
from casestudies.publish.embeds import Choice, EmbedForm, GroupLayout, Theme, one, pages, places, several
from casestudies.publish.embeds.texts import embed_texts
from casestudies.publish.texts import languages
from casestudies.review.edition import PublishedTranslation
from helpers.embeds_made_up import (
    BRIGHTLEDGER,
    CLOSE,
    DANA,
    EXAMPLE,
    HOLM,
    INLINE,
    PORTS,
    ROOT,
    SAVED,
    SECRET,
    edition,
    embeds,
    quote,
    served,
    story,
)

FORMS = [form for form in EmbedForm if form is not EmbedForm.JSON]


class Page(HTMLParser):
    """The elements and the text of a piece of HTML, as a browser would see them."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.text = [], ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


def snippet(form=EmbedForm.HTML, ref=SAVED.ref, made=EXAMPLE, **choice):
    found = embeds(made)
    return one(found, found.testimonial(ref), form, Choice(**choice))


def test_the_snippet_is_complete_html_before_any_script():
    page = Page(snippet())
    assert [tag for tag, _ in page.elements][:4] == ["div", "casestudies-quote", "figure", "blockquote"]
    assert page.all("blockquote")[0]["cite"] == f"{ROOT}stories/brightledger/#saved-13-hours"
    assert {"href": f"{ROOT}stories/brightledger/#saved-13-hours"} in page.all("a")
    for words in (SAVED.text, "Dana Reyes", "Head of Finance, Brightledger", *SAVED.disclosures, "Tallyroom"):
        assert words in page.text


def test_one_module_script_at_an_immutable_address():
    (script,) = Page(snippet()).all("script")
    assert script["type"] == "module"
    assert script["crossorigin"] == "anonymous"
    assert re.fullmatch(rf"{ROOT}casestudies/embed/testimonials-[0-9a-f]{{12}}\.js", script["src"])
    assert script["integrity"].startswith("sha384-")
    assert script["src"].removeprefix(ROOT) in served()


def test_the_snippet_needs_no_inline_style_and_no_inline_script():
    for found in Page(snippet()).elements:
        assert not any(name == "style" or name.startswith("on") for name in found[1])
    assert "<style" not in snippet()


@pytest.mark.parametrize("form", FORMS)
def test_disclosures_and_source_are_in_every_form_that_has_the_words(form):
    text = snippet(form).replace("\\", "")
    if SAVED.text in text:
        assert SAVED.disclosures[0] in text
        assert "Said on 14 September 2026" in text
        assert f"{ROOT}stories/brightledger/#saved-13-hours" in text
    else:
        assert form in {EmbedForm.ELEMENT, EmbedForm.IFRAME, EmbedForm.OEMBED, EmbedForm.IMAGE}
        assert "Reyes" not in text


def test_only_quotes_with_the_scope_widget_that_may_stand_alone():
    refs = {testimonial.quote.ref for testimonial in embeds().testimonials}
    assert refs == {"brightledger#saved-13-hours", "brightledger#close", "holm#flour", "vantage#ports"}
    everything = b"".join(served().values()).decode("utf-8", "replace")
    assert SECRET.text not in everything
    assert INLINE.text not in everything


def test_without_the_site_s_address_there_is_nothing_to_embed():
    assert embeds(root="").testimonials == ()
    assert embeds(root="ftp://tallyroom.example/").testimonials == ()


def test_a_name_that_was_not_released_is_nowhere():
    page = snippet(ref=PORTS.ref)
    assert "Chief technology officer, logistics firm" in page
    assert "data-initials" not in page


def test_the_figure_does_not_change_with_the_day_of_the_build():
    def later(q):
        return replace(q, check=replace(q.check, checked_on=q.check.checked_on.replace(day=22)))

    tomorrow = edition(*(replace(s, quotes=tuple(later(q) for q in s.quotes)) for s in EXAMPLE.stories))
    assert served(tomorrow) == served()


@pytest.mark.parametrize(
    "change",
    [{"text": "This tool saved us time."}, {"disclosures": ()}, {"attribution": replace(DANA, name="D. Reyes")}],
    ids=["words", "disclosure", "name"],
)
def test_the_version_changes_with_whatever_the_figure_shows(change):
    changed = edition(story("brightledger", replace(SAVED, **change), CLOSE))
    assert embeds(changed).testimonial(SAVED.ref).version != embeds().testimonial(SAVED.ref).version


def test_the_status_says_how_a_quote_reads_now():
    found = embeds().testimonial(SAVED.ref)
    answer = json.loads(served()[places.status(found.key)])
    assert answer["state"] == "published"
    assert answer["version"] == found.version
    assert SAVED.text in json.dumps(answer["figure"], ensure_ascii=False)


def test_a_withdrawn_quote_leaves_its_key_and_nothing_else():
    before = served()
    after = served(edition(HOLM), gone=[SAVED.ref, CLOSE.ref])
    name = places.key(SAVED.ref)
    assert json.loads(after[places.status(name)]) == {"state": "gone"}
    everything = b"".join(after.values()).decode("utf-8", "replace") + " ".join(after)
    for words in ("13 hours", "Reyes", "rightledger", "saved-13"):
        assert words in b"".join(before.values()).decode("utf-8", "replace")
        assert words not in everything
    assert places.oembed(name) not in after


def test_what_is_published_leaves_no_tombstone():
    assert json.loads(served(gone=[SAVED.ref])[places.status(places.key(SAVED.ref))])["state"] == "published"


def test_keys_tell_nothing():
    assert re.fullmatch(r"[0-9a-f]{16}", places.key("brightledger#saved-13-hours"))
    assert places.key("a#b") != places.key("a#c")


def test_selections_by_wall_customer_and_tag():
    found = embeds()
    refs = {s.name: [t.quote.ref for t in s.testimonials] for s in found.selections}
    assert refs["wall"] == [t.quote.ref for t in found.testimonials]
    assert refs[places.customer("holm")] == ["holm#flour"]
    assert refs[places.tag("size", "Small")] == ["holm#flour"]
    assert found.selection(places.customer("")) is None


def test_a_selection_is_bounded_and_says_so():
    many = edition(*(story(f"s{n}", quote(f"s{n}", "q", f"Sentence number {n} of somebody.")) for n in range(40)))
    wall = embeds(many).selection("wall")
    assert (len(wall.testimonials), wall.total) == (24, 40)
    assert len(served(many)[places.frame("wall")]) < 40_000


def test_a_carousel_begins_with_the_longest_and_folds_the_rest():
    found = embeds()
    text = several(found, found.selection("wall"), EmbedForm.HTML, Choice(layout=GroupLayout.CAROUSEL))
    page = Page(text)
    shown, folded = text.split("<details>\n", 1)
    assert CLOSE.text in shown
    assert all(t.quote.text in folded for t in found.testimonials if t.quote.ref != CLOSE.ref)
    assert page.all("casestudies-quotes")[0]["layout"] == "carousel"
    assert len(page.all("script")) == 2  # the look of each, and what groups need


def test_a_theme_can_be_fixed():
    assert ' theme="dark">' in snippet(theme=Theme.DARK)
    assert '.html#dark"' in snippet(EmbedForm.IFRAME, theme=Theme.DARK)


def test_a_frame_may_do_nothing_but_open_links():
    (frame,) = Page(snippet(EmbedForm.IFRAME)).all("iframe")
    assert frame["sandbox"] == "allow-popups allow-popups-to-escape-sandbox allow-same-origin"
    assert int(frame["height"]) > 100
    page = Page(served()[places.frame(places.key(SAVED.ref))].decode())
    assert page.all("script") == []
    policy = next(m["content"] for m in page.all("meta") if m.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def test_the_feed_has_only_what_may_be_embedded():
    answer = json.loads(served()[places.feed()])
    assert answer["version"] == "https://jsonfeed.org/version/1.1"
    listed = [item["_casestudies"]["quote"] for item in answer["items"]]
    assert sorted(listed) == sorted(testimonial.quote.ref for testimonial in embeds().testimonials)
    assert all(item["id"] and item["content_html"] for item in answer["items"])
    assert answer["title"]
    assert answer["feed_url"] == f"{ROOT}casestudies/embed/feed.json"


@pytest.mark.parametrize("name", [places.key(SAVED.ref), "wall"], ids=["one", "several"])
def test_oembed_is_rich_and_found_from_the_frame(name):
    answer = json.loads(served()[places.oembed(name)])
    assert (answer["version"], answer["type"]) == ("1.0", "rich")
    assert isinstance(answer["width"], int)
    assert isinstance(answer["height"], int)
    (frame,) = Page(answer["html"]).all("iframe")
    assert frame["src"] == ROOT + places.frame(name)
    links = Page(served()[places.frame(name)].decode()).all("link")
    assert {"application/json+oembed"} == {link["type"] for link in links if link["rel"] == "alternate"}


@pytest.mark.parametrize("layout", list(GroupLayout))
def test_python_markdown_and_commonmark_leave_the_snippet_as_it_is(layout):
    found = embeds()
    for text in (snippet(), several(found, found.selection("wall"), EmbedForm.HTML, Choice(layout=layout))):
        page = f"Before.\n\n{text}\nAfter."
        for made in (markdown.markdown(page), MarkdownIt("commonmark").render(page)):
            assert text.strip() in made


# ---- hostile content

HOSTILE = [
    '"><script>alert(1)</script>',
    "'onmouseover='alert(1)",
    "</script><script>alert(1)</script>",
    "</figure></casestudies-quote><img src=x onerror=alert(1)>",
    "](javascript:alert(1)) <img src=x onerror=alert(1)> ![x](javascript:alert(1))",
    "```\n# heading\n<svg onload=alert(1)>",
    "\u2028{{constructor.constructor('alert(1)')()}}\0\x1b[31m",
]
PLAIN = {
    "div", "casestudies-quote", "casestudies-quotes", "figure", "blockquote", "figcaption", "p", "b", "span", "a", "details",
    "summary", "img", "br", "iframe", "script", "em", "strong",
}  # fmt: skip


def hostile(text):
    by = replace(DANA, name=text, role=text, company=text, initials=text[:2], photo=text)
    changes = {
        "story_title": text,
        "disclosures": (text,),
        "media": "https://x.example/" + text,
        "tags": {text: (text,)},
    }
    return edition(
        replace(story("brightledger", quote("brightledger", "x", text, by, **changes), name=text), title=text),
        *([HOLM]),
    )


def harmless(text):
    page = Page(text)
    assert {tag for tag, _ in page.elements} <= PLAIN
    for tag, attributes in page.elements:
        assert not any(name.startswith("on") for name in attributes)
        for name in ("href", "src", "cite"):
            assert (attributes.get(name) or "https://").startswith("https://")
        if tag == "script":
            assert attributes["src"].startswith(ROOT)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("form", FORMS)
def test_no_field_can_bring_in_markup(text, form):
    made = snippet(form, "brightledger#x", hostile(text))
    harmless(MarkdownIt("commonmark", {"html": True}).render(made) if form is EmbedForm.MARKDOWN else made)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_field_can_bring_markup_into_a_served_file(text):
    for path, content in served(hostile(text)).items():
        if path.endswith(".html"):
            page = Page(content.decode())
            allowed = PLAIN - {"script", "iframe"} | {
                "html",
                "head",
                "meta",
                "title",
                "base",
                "link",
                "style",
                "body",
                "i",
                "main",
                "div",
            }
            assert {tag for tag, _ in page.elements} <= allowed
        if path.endswith(".json"):
            json.loads(content)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_field_can_bring_markup_into_the_builder(text):
    found = embeds(hostile(text))
    (made,) = pages(found)
    page = Page(str(made.print(made.values(), "", "embed/")))
    allowed = [
        "div",
        "header",
        "h1",
        "p",
        "link",
        "form",
        "label",
        "select",
        "optgroup",
        "option",
        "section",
        "textarea",
        "button",
        "ul",
        "li",
        "a",
        "script",
        "fieldset",
        "legend",
        "ol",
        "input",
        "b",
    ]
    assert {tag for tag, _ in page.elements} <= set(allowed)
    for _, attributes in page.elements:
        assert not any(name.startswith("on") for name in attributes)
        assert not (attributes.get("href") or "").startswith("javascript:")
    assert all(script["src"].startswith("../casestudies/embed/") for script in page.all("script"))


@given(st.text(min_size=1, max_size=60))
def test_markdown_prints_any_words_as_they_are(text):
    made = snippet(EmbedForm.MARKDOWN, "brightledger#x", hostile(text))
    page = MarkdownIt("commonmark").render(made)
    harmless(page)
    words = " ".join(re.sub("[\0-\x08\x0b-\x1f\x7f-\x9f]", "", text).split())
    assert words in " ".join(Page(page).text.split())


# ---- languages


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_language_of_the_site_s_pages_has_the_words_of_embeds(language):
    def keys(messages, path=""):
        for key, said in messages.items():
            # Of forms of number each language has as many as it needs.
            value = said["other"] if isinstance(said, dict) and "other" in said else said
            yield from (
                keys(value, f"{path}{key}.")
                if isinstance(value, dict)
                else [(path + key, set(re.findall(r"{\w+}", value)))]
            )

    assert sorted(keys(embed_texts(language).messages)) == sorted(keys(embed_texts("en").messages))
    if language != "en":
        assert embed_texts(language)["gone"] != embed_texts("en")["gone"]


def test_the_interface_speaks_the_site_s_language_and_the_words_their_own():
    made = edition(BRIGHTLEDGER, language="de")
    page = Page(snippet(made=made))
    assert page.all("figure")[0]["lang"] == "de"
    assert page.all("blockquote")[0]["lang"] == "en"
    assert "“This tool saved us 13 hours a week." in page.text
    assert "14. September 2026" in page.text


def test_a_quote_within_a_quote_has_inner_marks_in_what_is_shown_elsewhere():
    spoken = quote("brightledger", "spoken", "“It's late,” he said.")
    made = embeds(edition(story("brightledger", spoken)))
    shown = [t for t in made.testimonials if t.quote.ref == spoken.ref]
    assert [t.words for t in shown] == ["“‘It’s late,’ he said.”"]


def test_a_translation_says_so_in_every_form_and_leads_to_what_was_said():
    said = quote("holm", "harina", "Hoy sé lo que me cuesta la harina.", language="es")
    label = "Translated by Marta Ruiz from the original in Spanish."
    told = quote(
        "holm",
        "flour",
        "Today I know what flour costs me.",
        disclosures=(label,),
        translation=PublishedTranslation(said.ref, "Marta Ruiz", label),
        certificate=None,
    )
    made = embeds(edition(story("holm", told, said)))
    assert [t.quote.id for t in made.testimonials] == ["flour", "harina"]
    assert [t.quote.id for t in made.selections[0].testimonials] == ["flour"]
    testimonial = made.testimonial(told.ref)
    for form in (EmbedForm.HTML, EmbedForm.MARKDOWN):  # the others fetch the figure
        assert label in html.unescape(one(made, testimonial, form)).replace("\\", ""), form
    figure = testimonial.figure.html()
    assert f'href="{ROOT}stories/holm/#harina">{label}' in figure
    assert proof_path(said) in figure
