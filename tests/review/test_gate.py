"""What gets through the gate: said, approved and safe. Everything else stays out, and the author learns why and where."""

import datetime as dt

import pytest

from casestudies.stories.model import Form, Scope


def published(review):
    return [story.id for story in review.edition.stories]


def codes(findings):
    return sorted({finding.rule.name for finding in findings})


def test_what_is_said_and_approved_is_published_as_it_was_judged(site):
    site.approve()
    review = site.review()
    assert not review.failed
    (story,) = review.edition.stories
    block, inline = story.quotes
    assert (block.ref, block.form, block.text) == (
        "fernhill#forty-hours",
        Form.BLOCK,
        "It was a full forty hours. We don't lose manuscripts anymore, and I sleep better.",
    )
    assert (block.check.verdict, block.check.at) == ("light", 5.0)
    assert block.attribution.name == "Ida Moss"
    # The full stop of the interview became the comma that American typesetting puts inside the marks.
    assert (inline.check.verdict, dict(inline.check.edits)) == ("light", {"punctuation": 1})
    assert story.customer.logo == "assets/fernhill.svg"
    assert review.edition.assets == {"assets/fernhill.svg"}
    assert block.disclosures == ("Given for the interview: $50 gift card.",)


def test_publishers_get_references_and_not_the_words_of_quotes(site):
    site.approve()
    body = site.review().edition.stories[0].body
    assert "\n!quote[fernhill#forty-hours]\n" in body
    assert "manuscripts anymore" not in body
    assert "was dreadful" not in body
    assert body.count("!quote[") == 2


def test_without_an_approval_nothing_is_published_and_no_build_stops(site):
    review = site.review()
    assert published(review) == []
    assert review.edition.assets == frozenset()
    assert not review.failed
    assert [(w.story, w.reasons) for w in review.withheld] == [("fernhill", ("awaiting approval",))]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("forty hours. We", "fifty hours. We"),
        ("manuscripts anymore, and I", "manuscripts anymore, and we"),
        ("Before Quillmark, pages", "Before Quillmark, all pages"),
        ("Fernhill Press stops", "Fernhill stops"),
        ("saved in the first month", "saved every month"),
    ],
)
def test_changed_content_is_not_what_was_approved(site, old, new):
    site.approve()
    site.change(site.story, old, new)
    assert published(site.review()) == []


def test_a_changed_tag_is_no_change_of_content(site):
    site.approve()
    site.change(site.story, "[Desk]", "[Desk, Archive]")
    assert published(site.review()) == ["fernhill"]


def test_an_approval_ends(site):
    site.approve(expires=dt.date(2027, 1, 1))
    assert published(site.review(dt.date(2026, 12, 31))) == ["fernhill"]
    assert published(site.review(dt.date(2027, 1, 2))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("forty hours. We", "four hundred hours. We"),
        ("We don't lose", "We do lose"),
        ("It was a full forty hours. We", "We"),
        (
            "> It was a full forty hours. We don't lose manuscripts anymore, and I sleep better.",
            "> We hear this from every customer we have.",
        ),
        ('"The first week was dreadful,"', '"You saved a hundred hours in your first month,"'),
    ],
)
def test_a_quote_that_fails_stops_the_build_naming_file_line_and_both_wordings(site, old, new):
    site.change(site.story, old, new)
    site.approve()
    review = site.review()
    assert published(review) == []
    assert review.failed
    text = site.story.read_text("utf-8")
    quotes = [f for f in review.failed if f.subject.startswith("fernhill#")]
    if "It was more like" in old and not new.startswith(">"):
        assert not quotes or all(f.place.line for f in quotes)
    for finding in quotes:
        assert finding.place.path == "content/pages/stories/fernhill.md"
        assert text.split("\n")[finding.place.line - 1].strip()
        assert dict(finding.confidential)["written"]
        assert "manuscripts" not in finding.message + finding.help


def test_words_of_our_own_people_are_nobodys_quote(site):
    site.change(
        site.story,
        "> It was a full forty hours. We don't lose manuscripts anymore, and I sleep better.",
        "> We hear this from every customer we have.",
    )
    site.approve()
    failed = site.review().failed
    assert "speaker" in " ".join(codes(failed)) or "misattributed" in " ".join(f.message for f in failed)


def test_a_name_that_was_not_released_stands_nowhere(site):
    site.change(site.story, "title: Fernhill Press stops", "title: A publisher stops")
    site.change(site.story, '," Moss says', '," she says')
    site.story.rename(site.story.with_name("publisher.md"))
    site.story = site.story.with_name("publisher.md")
    site.approve("site widget", name="publisher")
    review = site.review()
    (story,) = review.edition.stories
    quote = story.quotes[0]
    assert (quote.attribution.name, quote.attribution.role, quote.attribution.company) == (
        "",
        "Production Lead",
        "publishing firm",
    )
    assert (story.customer.id, story.customer.name, story.customer.logo, story.customer.url) == ("", "", "", "")
    assert "Fernhill" not in repr(story)
    assert "Moss" not in repr(story)


def test_a_name_in_the_text_without_the_scope_keeps_the_story_out(site):
    site.approve("site widget")
    review = site.review()
    assert published(review) == []
    places = {f.place.line for f in review.failed if f.rule.name == "name-not-released"}
    assert len(places) >= 2  # the title and the running text


def test_a_figure_that_nobody_said_keeps_the_story_out(site):
    site.change(site.story, "pages went astray.", "pages went astray in 12% of projects.")
    site.approve()
    review = site.review()
    assert published(review) == []
    assert "figure-not-said" in codes(review.failed)


def test_a_hedge_left_out_is_told_beside_what_was_said(site):
    site.change(site.transcript, "it was a full forty hours", "it was about forty hours")
    site.change(site.story, "It was a full forty hours", "It was about forty hours")
    site.change(site.story, "pages went astray.", "forty hours went astray.")
    site.approve()
    own, result = sorted(
        (f for f in site.review().failed if f.code == "P104"), key=lambda f: f.place.line, reverse=True
    )
    assert "more exact than it was said" in own.message
    assert "less exactly" in result.message
    assert "about" in own.help
    assert "about" in result.help
    assert dict(result.confidential)["said"].startswith("It was about forty hours.")
    site.change(site.story, "figure: forty hours", "figure: around forty hours")
    site.change(site.story, "forty hours went", "some forty hours went")
    assert "figure-not-said" not in codes(site.review().findings)


def test_figures_of_one_sentence_are_told_apart(site):
    site.change(site.transcript, "it was a full forty hours", "it was about forty hours")
    site.change(site.story, "It was a full forty hours", "It was about forty hours")
    site.change(site.story, "pages went astray.", "forty hours and 1,500 pages and 20 minutes went astray.")
    site.approve()
    line = [f for f in site.review().failed if f.code == "P104" and "own words" in f.message]
    assert ["more exact" in f.message for f in line] == [True, False, False]
    assert ["beside it" in f.help for f in line] == [True, False, False]


def test_a_figure_or_a_name_in_title_summary_or_tags_has_its_line(site):
    site.change(site.story, "stops losing manuscripts", "finds 99 manuscripts")
    site.change(site.story, "got its evenings back", "got 77 evenings back")
    site.change(site.story, "product: [Desk]", "product: [Desk, Fernhill]")
    site.approve(scope="site")
    places = {(f.code, f.place.line, f.place.column) for f in site.review().findings}
    assert {("P104", 2, 29), ("P104", 3, 36), ("P102", 2, 8), ("P102", 6, 7)} <= places


@pytest.mark.parametrize(
    ("written", "columns"),
    [
        ("99 manuscripts in 77 drawers", [8, 26]),
        ('"99 manuscripts in 77 drawers"', [9, 27]),
        ("99 manuscripts\n  in 77 drawers", [0, 0]),
        ('"99 manuscripts \\x69n 77 drawers"', [0, 0]),
    ],
)
def test_each_figure_of_a_title_has_its_column(site, written, columns):
    site.change(site.story, "Fernhill Press stops losing manuscripts", written)
    site.approve()
    told = [f.place for f in site.review().findings if f.code == "P104"]
    assert [(place.line, place.column) for place in told] == [(2, column) for column in columns]


def test_a_result_must_stand_in_the_quote_it_names(site):
    site.change(site.story, "figure: forty hours", "figure: 45 hours")
    site.approve()
    assert "figure-not-said" in codes(site.review().failed)


def test_revised_wording_is_shown_as_revised_and_never_as_verbatim(site):
    site.change(site.story, "It was a full forty hours. We don't lose", "It was forty hours exactly. We never lose")
    site.change(site.story, "{#forty-hours}", "{#forty-hours .revised}")
    site.approve()
    review = site.review()
    assert published(review) == ["fernhill"]
    quote = review.edition.quotes[0]
    assert quote.check.verdict == "revised"
    assert quote.check.interview_date is None
    assert quote.certificate is None


def test_feedback_never_publishes_without_an_approval_given_after_it(site):
    site.change(site.interview, "date: 2026-09-01", "date: 2026-10-15\npurpose: feedback")
    site.approve()
    assert published(site.review()) == []
    assert "feedback-needs-its-own-approval" in codes(site.review().failed) or published(site.review()) == []
    site.approve(on=dt.date(2026, 11, 1))
    assert published(site.review()) == ["fernhill"]


def test_notes_are_never_called_verbatim(site):
    site.change(site.interview, "transcript:", "kind: notes\ntranscript:")
    site.approve()
    inline = site.review().edition.quotes[1]
    assert (inline.check.verdict, inline.check.source) == ("light", "notes")


def test_scopes_decide_where_and_what(site):
    site.approve("site name")
    review = site.review()
    assert review.edition.stories[0].customer.logo == ""
    assert review.edition.assets == frozenset()
    assert Scope.WIDGET not in review.edition.quotes[0].scopes


def test_a_stricter_policy_withholds_a_faithful_quote(site):
    site.change(
        site.root / "mkdocs.yml", "{publisher: Quillmark}", "{publisher: Quillmark, policy: {verdicts: [verbatim]}}"
    )
    site.approve()
    assert "stricter-policy" in codes(site.review().failed)


def test_a_preview_shows_what_is_withheld_and_says_so(site):
    review = site.review(preview=True)
    assert review.edition.stories == ()
    assert [story.id for story in review.preview.stories] == ["fernhill"]
    assert review.preview.withheld == {"fernhill": "awaiting approval"}
    assert review.withheld
    assert site.review().preview is None


def test_a_broken_interview_keeps_its_story_out_and_stops_the_build(site):
    site.approve()
    site.change(site.interview, "customer: fernhill", "custmer: fernhill")
    review = site.review()
    assert published(review) == []
    assert any(f.place.path.endswith("interview.yml") for f in review.failed)


def test_a_draft_that_cannot_be_read_is_withheld_and_stops_nothing(site):
    site.approve()
    site.write(
        "content/pages/stories/next.md", "---\ntitle: a: b\n---\n\nNobody may read this draft of ours before June.\n"
    )
    review = site.review()
    assert published(review) == ["fernhill"]
    assert review.failed == ()
    (broken,) = [f for f in review.findings if f.severity.value == "error"]
    assert broken.place.path == "content/pages/stories/next.md"
    (withheld,) = review.withheld
    assert (withheld.story, withheld.src) == ("next", "stories/next.md")
    assert withheld.reasons == (f"{broken.code} {broken.rule.name}",)
    assert any("Nobody may read this draft" in secret.text for secret in review.secrets)


def test_an_approved_story_that_cannot_be_read_stops_the_build(site):
    site.approve()
    site.change(site.story, "title: Fernhill", "title: a: Fernhill")
    review = site.review()
    assert published(review) == []
    assert [f.place.path for f in review.failed] == ["content/pages/stories/fernhill.md"]
    assert [w.story for w in review.withheld] == ["fernhill"]


def test_secrets_hold_transcripts_withheld_words_and_addresses(site):
    review = site.review()
    secrets = {s.name: s.text for s in review.secrets}
    assert "I would not have bet on it" in secrets["transcript of 2026-09-01-fernhill"]
    assert "pages went astray" in secrets["withheld story fernhill"]
    assert "ida@fernhill.example" in secrets.values()
    assert "ida@fernhill.example" not in repr(review.secrets)


@pytest.mark.parametrize("host", ["quillmark.example", "customers.quillmark.example"])
def test_the_publishers_own_addresses_are_no_secret(site, host):
    site.change(site.root / "mkdocs.yml", "plugins:", f"site_url: https://{host}/\nplugins:")
    site.write("content/approvals/ida.eml", "From: ida@fernhill.example\nTo: Hello@Quillmark.example\n\nYes.\n")
    site.write("content/approvals/requests/a.eml", "To: ole@mark.example\nFrom: hello@quillmark.example\n\nDear Ole\n")
    private = {s.text for s in site.review().secrets if s.name.startswith("address")}
    assert private == {"ida@fernhill.example", "ole@mark.example"}


def test_a_figure_in_a_quote_that_fails_has_no_finding_of_its_own(site):
    site.change(site.story, "forty hours. We", "fifty hours. We")
    site.change(site.story, "figure: forty hours", "figure: fifty hours")
    site.change(site.story, ", quote: forty-hours}", "}")
    site.approve()
    assert codes(site.review().failed) == ["figure"]


def test_an_interview_of_the_future_is_said_and_stops_no_build(site):
    site.change(site.interview, "date: 2026-09-01", "date: 2062-09-01")
    review = site.review()
    (found,) = (f for f in review.findings if f.code == "P109")
    assert found.place.path.endswith("2026-09-01-fernhill/interview.yml")
    assert "2062-09-01" in found.message
    assert not review.failed
    assert not published(review)


def test_a_withdrawal_dated_before_its_approval_is_said_and_nothing_is_published_beside_it(site):
    site.approve(on=dt.date(2026, 9, 20))
    text = site.story.read_text("utf-8")
    site.approve(on=dt.date(2026, 10, 1))
    assert published(site.review())
    where = "    content: "
    at = text.index(where)
    dated = text[:at] + "    withdrawn: {on: 2025-11-01, by: Ida Moss}\n" + text[at:]
    site.story.write_text(dated, "utf-8")
    site.approve(on=dt.date(2026, 10, 1))
    review = site.review()
    assert "withdrawn-before-approved" in codes(review.findings)
    assert not published(review)


@pytest.mark.parametrize(
    ("interview", "language", "expected"),
    [("de-AT", "en", "de-AT"), ("en-GB", "en", ""), ("de", "de-CH", ""), ("en", "de", "en")],
)
def test_a_story_is_in_the_language_of_its_interviews_where_that_is_not_the_sites(site, interview, language, expected):
    site.change(site.root / "mkdocs.yml", "publisher: Quillmark", f"publisher: Quillmark, language: {language}")
    site.change(site.interview, "customer: fernhill", f"customer: fernhill\nlanguage: {interview}")
    assert site.review(preview=True).preview.stories[0].language == expected


@pytest.mark.parametrize(
    ("said", "site_language", "expected"), [("de", "en", "de"), ("en", "de", "en"), ("EN", "en", "")]
)
def test_a_story_is_in_the_language_its_author_says_whatever_the_interviews_is(site, said, site_language, expected):
    site.change(site.root / "mkdocs.yml", "publisher: Quillmark", f"publisher: Quillmark, language: {site_language}")
    site.change(site.interview, "customer: fernhill", "customer: fernhill\nlanguage: en")
    site.change(site.story, "customer: fernhill", f"customer: fernhill\nlanguage: {said}")
    (story,) = site.review(preview=True).preview.stories
    assert story.language == expected
    assert {quote.language for quote in story.quotes} == {"en"}


def test_the_language_of_a_story_is_no_part_of_what_was_approved(site):
    site.approve()
    site.change(site.story, "customer: fernhill", "customer: fernhill\nlanguage: fr")
    assert published(site.review())


@pytest.mark.parametrize("wrong", ["english", "jp", "en-UK-", "xx", "en_GB", "[en]", "e"])
def test_a_language_that_is_none_is_told(site, wrong):
    site.change(site.story, "customer: fernhill", f"customer: fernhill\nlanguage: {wrong}")
    (finding,) = (f for f in site.review().findings if f.place.path.endswith("fernhill.md") and "language" in f.message)
    assert finding.rule.name == "wrong-value"
    assert "en, de, pt-BR" in finding.message


def test_figures_in_the_prose_are_read_in_the_language_of_the_story(site):
    site.change(site.story, "Before Quillmark, pages went astray.", "Vorher gingen dreizehn Manuskripte verloren.")
    assert "figure-not-said" not in codes(site.review().findings)
    site.change(site.story, "customer: fernhill", "customer: fernhill\nlanguage: de")
    assert "figure-not-said" in codes(site.review().findings)


@pytest.mark.parametrize(
    ("words", "refused"),
    [("I sleep better", []), ("I sleep badly", ["degree"]), ("Simply wonderful", ["not-found"])],
)
def test_a_few_words_are_checked_where_the_writer_says_who_said_them(site, words, refused):
    site.change(site.story, "It did not begin well.", f"“{words},” Moss says. It did not begin well.")
    site.approve()
    review = site.review()
    assert [finding.rule.name for finding in review.findings if finding.rule.code.startswith("Q")] == refused
    assert published(review) == ([] if refused else ["fernhill"])


def test_a_few_words_stand_in_their_sentence_alone(site):
    site.change(site.story, "It did not begin well.", "“I sleep better,” Moss says. It did not begin well.")
    site.approve()
    quotes = site.review().edition.stories[0].quotes
    assert [(quote.text, quote.fragment) for quote in quotes if quote.text == "I sleep better,"] == [
        ("I sleep better,", True)
    ]
