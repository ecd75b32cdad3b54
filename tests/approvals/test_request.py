"""What a customer is asked to approve: everything that the digest is of, with the digest, and nothing asked of any host."""

import datetime as dt
import email
import email.policy
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.approvals.content import approved_content
from casestudies.approvals.evidence import quoted_digests
from casestudies.approvals.history import version_of
from casestudies.approvals.request import RequestOptions, plain, request
from casestudies.approvals.request_html import html
from casestudies.approvals.request_mail import checked, mail
from casestudies.approvals.request_texts import languages, texts
from casestudies.publish.texts import languages as page_languages
from casestudies.stories import load, open_project
from casestudies.stories.model import ALONE, Clip, Scope, SourceKind
from helpers.scratch import CUSTOMER_FILE, INTERVIEW_FILE, STORY_FILE, Scratch

TODAY = dt.date(2026, 11, 21)
LOGO = b"<svg xmlns='http://www.w3.org/2000/svg'/>"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    scratch = Scratch(tmp_path_factory.mktemp("site"))
    scratch.change("industry: Textiles", "industry: Textiles\nrelationship: partner", CUSTOMER_FILE)
    scratch.change("transcript:", "incentive: a hamper\nmedia: https://video.example/1\ntranscript:", INTERVIEW_FILE)
    scratch.change(
        "It did not begin", "- [one](https://else.example/a) thing\n- another\n\n## Then\n\nIt did not begin"
    )
    return scratch


@pytest.fixture(scope="module")
def asked(site):
    project = open_project(site.root / "mkdocs.yml")
    library, findings = load(project)
    assert not findings
    story = library.stories["otterburn"]
    wanted = RequestOptions(list(Scope), "mara@larkwell.example", "Nell Hart")
    return request(project, version_of(story, library, {}), wanted, {"assets/otterburn.svg": LOGO})


class Page(HTMLParser):
    """A page's words, its elements, and every address in it."""

    def __init__(self, text):
        super().__init__()
        self.words, self.tags, self.addresses, self.within = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.addresses += [v for k, v in attrs if k in {"src", "href", "srcset", "action", "data", "poster"}]
        assert not [k for k, _ in attrs if k.startswith("on")]

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return joined("".join(self.words))


def joined(text):
    return " ".join(text.split())


def test_both_forms_show_everything_that_the_digest_is_of(asked):
    seen = {"title", "summary", "customer", "address", "figure", "figure counts", "text", "quote", "said by", "role"}
    items = approved_content(asked.story, asked.customer, asked.interviews)
    wanted = [text for label, text in items if label in seen | {"incentive", "recording"}]
    assert len(wanted) > 15
    for form in (joined(plain(asked)), Page(html(asked)).text):
        assert [text for text in wanted if joined(text) not in form] == []
        assert "is a partner of Larkwell" in form


@pytest.mark.parametrize("kind", SourceKind)
def test_what_was_given_for_words_that_somebody_wrote_was_not_given_for_an_interview(asked, kind):
    of_kind = replace(asked, interviews=tuple(replace(one, kind=kind) for one in asked.interviews))
    for form in (joined(plain(of_kind)), Page(html(of_kind)).text):
        assert ("Given for the interview: a hamper" in form) == (not kind.is_written)
        assert ("Given in return: a hamper" in form) == kind.is_written


def test_both_forms_say_the_digest_the_channels_and_how_to_withdraw(asked):
    for form in (joined(plain(asked)), Page(html(asked)).text):
        assert asked.digest in form
        assert "I withdraw my approval” to mara@larkwell.example" in form
        assert "as a quotation on other web sites that embed it" in form
        assert "2 years after you give it" in form


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(("linked", "clips"), [(True, True), (True, False), (False, True), (False, False)])
def test_what_media_allows_is_what_the_request_lists(asked, language, linked, clips):
    made = (Clip("dreadful", "stories/clips/d.mp4", 13, asked.story.place),) if clips else ()
    heard = tuple(replace(one, media=one.media if linked else "") for one in asked.interviews)
    so = replace(asked, language=language, story=replace(asked.story, clips=made), interviews=heard)
    say = so.texts
    kinds = {(True, True): "both", (True, False): "link", (False, True): "clips"}
    wanted = say.recordings.get(kinds.get((linked, clips)), say.scopes[Scope.MEDIA])
    for form in (joined(plain(so)), Page(html(so)).text):
        said = [text for text in (*say.recordings.values(), say.scopes[Scope.MEDIA]) if joined(text) in form]
        assert max(said, key=len, default="") == wanted
    # What nobody asks for stands nowhere above.
    less = joined(plain(replace(so, scopes=(Scope.SITE,))))
    assert joined(say.scopes[Scope.MEDIA]) in less
    assert [text for text in say.recordings.values() if joined(text) in less] == []


@pytest.mark.parametrize("language", languages())
def test_words_that_stand_alone_are_nowhere_called_a_story(asked, language):
    alone = replace(asked, language=language, story=replace(asked.story, id=ALONE + "nell", image=None, results=()))
    form = plain(alone)
    word = re.sub(r"^(the |die |l’|la |a |het |ال)", "", texts(language).story.casefold())
    assert word not in form.casefold()
    assert texts(language).formula_alone in form
    assert word in texts(language).formula.casefold()


def test_what_is_not_asked_for_is_said_and_not_shown(asked):
    less = replace(asked, scopes=(Scope.SITE,))
    for form in (joined(plain(less)), Page(html(less)).text):
        assert "Mill Manager, textiles firm" in form
        rest = form[re.search("not requested; we would ask you first", form, re.IGNORECASE).end() :]
        assert "with the logo of Otterburn Mill" in rest
    assert "data:image" not in html(less)


def test_the_page_asks_no_host_for_anything(asked):
    page = Page(html(asked))
    assert page.addresses
    assert all(address.startswith("data:image/svg+xml;base64,") for address in page.addresses)
    assert not set(page.tags) & {"script", "link", "iframe", "object", "embed", "form", "base", "a", "svg"}
    assert "url(" not in html(asked)
    assert "@import" not in html(asked)
    assert "default-src 'none'" in html(asked)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_nothing_in_a_story_becomes_an_element_or_a_header(asked, text):
    hostile = f"<img src=x onerror=alert(1)>&lt;{text}"
    story = replace(asked.story, title=hostile, summary=hostile, results=())
    changed = replace(asked, story=story, name=hostile, publisher=hostile, contact=hostile)
    page = Page(html(changed))
    assert page.tags.count("img") == 1
    message = email.message_from_bytes(mail(changed, on=TODAY), policy=email.policy.default)
    assert list(message) == ["Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type"]
    assert changed.digest in message.get_body(("plain",)).get_content()


def test_the_mail_holds_text_page_and_logo_and_is_the_same_every_time(asked):
    data = mail(asked, sender="Mara <mara@larkwell.example>", to="nell@otterburn.example", on=TODAY)
    assert data == mail(asked, sender="Mara <mara@larkwell.example>", to="nell@otterburn.example", on=TODAY)
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert message["To"].addresses[0].addr_spec == "nell@otterburn.example"
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/svg+xml",
    ]
    assert max(map(len, data.splitlines())) < 998
    picture = next(part for part in message.walk() if part.get_content_type() == "image/svg+xml")
    assert f"cid:{picture['Content-ID'][1:-1]}" in message.get_body(("html",)).get_content()


def test_the_digest_survives_the_mail_and_a_reply_that_quotes_it(asked, tmp_path):
    sent = tmp_path / "sent.eml"
    sent.write_bytes(mail(asked, on=TODAY))
    assert quoted_digests(sent) == {asked.digest}


@pytest.mark.parametrize("address", ["", "nobody", "a@b\nBcc: c@d", "a@b, c@d", "<>", "@", "a b", "a@"])
def test_what_is_no_single_address_is_refused(address):
    with pytest.raises(ValueError, match="not a mail address"):
        checked(address)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de-AT", "Ich nehme meine Freigabe zurück"),
        ("fr", "Je retire mon accord"),
        ("es", "Retiro mi aprobación"),
        ("pt-BR", "Retiro a minha aprovação"),
        ("it", "Ritiro la mia approvazione"),
        ("nl-BE", "Ik trek mijn toestemming in"),
        ("ar", "أسحب موافقتي"),
        ("ja", "承認を撤回します"),
        ("fi", "I withdraw"),
    ],
)
def test_the_request_speaks_the_languages_it_was_written_in_and_english_elsewhere(asked, language, words):
    told = replace(asked, language=language)
    for form in (joined(plain(told)), Page(html(told)).text):
        assert words in form
        assert asked.digest in form
    assert "{" not in plain(told)


@pytest.mark.parametrize(
    ("language", "stays", "kept"),
    [
        ("en", "words copied there can stay", "What others copied or saved before is out of our reach."),
        ("de", "dort kopierte Worte können", "Was andere vorher kopiert oder gespeichert haben, erreichen wir nicht."),
        ("fr", "les mots qui y sont copiés", "Ce que d’autres ont copié ou enregistré avant"),
        ("es", "lo que allí se copie", "Lo que otros hayan copiado o guardado antes"),
    ],
)
def test_no_more_is_promised_than_a_withdrawal_can_do(asked, language, stays, kept):
    told = replace(asked, language=language)
    for form in (joined(plain(told)), Page(html(told)).text):
        assert stays in form
        assert kept in form


def test_a_request_in_english_says_so_where_the_site_speaks_another_language(tmp_path):
    scratch = Scratch(tmp_path / "site")
    scratch.settings("language: fi")
    ask = ("approval", "request", "otterburn", "--from", "mara@larkwell.example")
    assert "the request is in English" in scratch.run(*ask)
    (page,) = (scratch.root / "content/approvals/requests").glob("*.html")
    assert '<html lang="en" dir="auto">' in page.read_text("utf-8")
    assert "the request is in English" not in scratch.run(*ask, "--language", "de-AT")
    (german,) = set(page.parent.glob("*.html")) - {page}
    assert '<html lang="de" dir="auto">' in german.read_text("utf-8")
    assert "not one of ar, de, en, es, fr, it, ja, nl, pt" in scratch.run(*ask, "--language", "sv", expect=2)


def test_there_is_a_request_in_every_language_of_the_pages():
    assert set(languages()) >= page_languages()


def test_quotation_marks_are_those_of_the_page(asked):
    """In a request in German too: the story it asks about is in English."""
    for sent in (asked, replace(asked, language="de")):
        for form in (joined(plain(sent)), Page(html(sent)).text):
            assert "“The first week was not easy,” Hart says" in form
    german = replace(asked, story=replace(asked.story, language="de"))
    for form in (joined(plain(german)), Page(html(german)).text):
        assert "„The first week was not easy,“ Hart says" in form


def test_dates_are_written_out_in_the_language_of_the_request(asked):
    for language, day in (("en", "14 September 2026"), ("fr", "14 septembre 2026"), ("ja", "2026年9月14日")):
        dated = replace(
            asked, language=language, interviews=tuple(replace(i, date=dt.date(2026, 9, 14)) for i in asked.interviews)
        )
        assert day in joined(plain(dated))


def test_the_command_writes_both_files_and_says_what_comes_next(site):
    said = site.run("approval", "request", "otterburn", "--from", "Mara <mara@larkwell.example>")
    folder = site.root / "content/approvals/requests"
    assert sorted(p.name for p in folder.iterdir()) == ["2026-11-21-otterburn.eml", "2026-11-21-otterburn.html"]
    assert "asks for site, widget, name, logo" in said
    assert "casestudies approval record otterburn --evidence FILE" in said


def test_a_request_is_never_written_where_the_site_is_built_from(site):
    said = site.run("approval", "request", "otterburn", "-o", "content/pages/requests", expect=2)
    assert "A120" in said
    assert not (site.root / "content/pages/requests").exists()


def test_asking_without_the_name_warns_where_the_story_gives_it_away(site):
    said = site.run("approval", "request", "otterburn", "--from", "mara@larkwell.example", "--scope", "site")
    assert "P102" in said
    assert "P102" not in site.run("approval", "request", "otterburn", "--from", "mara@larkwell.example")


def test_asking_for_words_that_were_not_said_is_warned_of(site):
    before = site.read()
    site.change("Now it is two days", "Now it is one day")
    said = site.run("approval", "request", "otterburn", "--from", "mara@larkwell.example")
    site.write(STORY_FILE, before)
    assert "Fix these first" in said
    assert "Q" in said
    assert "looms" not in said
