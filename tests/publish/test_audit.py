"""The scan of a built site."""

from __future__ import annotations

import base64
import gzip
import html
import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote as percent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.publish.audit import files_read, leaks, published
from casestudies.publish.words import INVISIBLE, UNSPACED, letters, text_of
from helpers.made_up import edition, quote, story
from helpers.remembering import Remembering

SAID = "and honestly we weren’t sure the board's “migration” would be finished before the auditors came back"
LEAK = SAID[13:]


@dataclass(frozen=True)
class Private:
    name: str
    text: str


TRANSCRIPT = Private("transcript of one", f"Well. {SAID}, you know. And then it was.")


def found(data: bytes, *allowed: str, private: Private = TRANSCRIPT) -> list[str]:
    return [f.code for f in leaks([("x.html", data)], [private], allowed)]


def entities(text: str) -> str:
    return "".join(f"&#x{ord(c):x};" if not c.isalnum() or c in "aeiou" else c for c in text)


@pytest.mark.parametrize(
    "hide",
    [
        lambda t: f"<p>{t}</p>",
        lambda t: f"<p>{html.escape(t)}</p>",
        lambda t: f"<p>{html.escape(html.escape(t))}</p>",
        lambda t: f"<p>{entities(t)}</p>",
        lambda t: t.upper(),
        lambda t: t.replace(" ", "\n   "),
        lambda t: t.replace(" ", "&nbsp;"),
        lambda t: t.replace(" ", " <b>").replace("f", "f</b>"),
        lambda t: t.replace(" ", "<br>"),
        lambda t: f"<!-- {t} -->",
        lambda t: f"<!-- <b> {t} </b> -->",
        lambda t: f'<img alt="{html.escape(t)}">',
        lambda t: f"<div hidden>{t}</div>",
        lambda t: f"<script>var x = {json.dumps(t)}</script>",
        lambda t: json.dumps({"text": f"<p>{html.escape(t)}</p>"}),
        lambda t: json.dumps({"text": f"<p>{html.escape(t)}</p>"}).replace("<", "\\u003c"),
        lambda t: json.dumps(json.dumps(t)),
        lambda t: f'<a href="mailto:x?body={percent(t)}">',
        lambda t: f"<a href='#:~:text={percent(t)}'>",
        lambda t: t.replace("migration", "mi\u00adgra\u200btion"),
        lambda t: t.replace("’", "'").replace("“", '"').replace("”", '"'),
        lambda t: t.replace(" ", ", "),
        lambda t: "{\\rtf1 " + t + "}",
    ],
)
def test_no_form_hides_a_leak(hide: Callable[[str], str]):
    assert found(hide(LEAK).encode()) == ["P301"]


def zipped(data: bytes) -> bytes:
    """A folder of an earlier site, as press kits are handed out: a picture, a page."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as kit:
        kit.writestr("logo.png", bytes(range(256)))
        kit.writestr("stories/x/index.html", data)
    return kept.getvalue()


def in_address(data: bytes) -> bytes:
    """A page within the address of a frame."""
    return b'<iframe src="data:text/html;charset=utf-8;base64,%s"></iframe>' % base64.b64encode(data)


def in_address_within(data: bytes) -> bytes:
    return in_address(in_address(data)).replace(b"=", b"%3D")


@pytest.mark.parametrize(
    "encode",
    [
        gzip.compress,
        lambda b: b.decode().encode("utf-16"),
        lambda b: b"\xff\x00\xfe" + b,
        zipped,
        in_address,
        in_address_within,
        lambda b: zipped(in_address(b)),
    ],
)
def test_no_bytes_hide_a_leak(encode: Callable[[bytes], bytes]):
    assert found(encode(f"<p>{LEAK}</p>".encode())) == ["P301"]


def packed_in_itself() -> bytes:
    inner = zipped(b"deep")
    for _ in range(50):
        inner = zipped(inner)
    return inner


@pytest.mark.parametrize(
    "data",
    [
        zipped(b"nothing of it"),
        zipped(b"nothing of it")[:80],
        b"PK\x03\x04" + bytes(200),
        packed_in_itself(),
        in_address(b"\xff\xfe\x00"),
        b'"data:text/html;base64,%%%"',
    ],
    ids=["clean", "cut off", "no archive", "in itself", "no text", "no base64"],
)
def test_what_is_packed_oddly_is_read_as_it_stands(data: bytes):
    assert found(data) == []


def test_the_message_says_where_and_never_what():
    (finding,) = leaks([("stories/x/index.html", f"<p>{LEAK}</p>".encode())], [TRANSCRIPT], [])
    assert finding.place.path == "stories/x/index.html"
    assert "transcript of one" in finding.message
    assert "auditors" not in finding.message + finding.help
    assert "before the auditors came back" in finding.confidential[0][1]


def test_a_text_is_one_finding_of_a_file_with_each_stretch_once():
    twice = f"<p>{LEAK}</p><p>Something else in between that nobody said.</p><p>{LEAK}</p>"
    assert len(found(twice.encode())) == 1
    halves = "we weren't sure the board's migration would be <p>x</p> would be finished before the auditors came back"
    (told,) = leaks([("x.html", halves.encode())], [TRANSCRIPT], ())
    assert len(told.confidential) == 2
    assert told.message == "2 passages of what is private (transcript of one), the longest of 8 words."


def test_seven_words_are_an_accident_and_eight_are_not():
    words = SAID.split()
    assert found(" ".join(words[:7]).encode()) == []
    assert found(" ".join(words[:8]).encode()) == ["P301"]


def test_what_is_published_is_allowed_and_no_word_more():
    assert found(f"<p>{LEAK}</p>".encode(), SAID) == []
    assert found(f"<p>{LEAK}</p>".encode(), "we weren’t sure the board's “migration” would be finished") == ["P301"]


def test_a_word_of_the_page_beside_a_quote_is_chance():
    published_words = "we weren’t sure the board's “migration” would be finished"
    assert found(f"<p>Honestly</p><q>{published_words}</q><p>before the</p>".encode(), published_words) == []


def test_a_quote_is_allowed_where_it_stands_in_prose():
    made = story(
        body="Back then they did not know it, !quote[brightledger#q1] was how *Dana* put it, and [she](x.md) was right.",
        quotes=(quote(id_="q1", text=SAID),),
    )
    private = Private("withheld", f"did not know it, {SAID} was how Dana put it, and she was right.")
    page = f"<p>Back then they did not know it, “{SAID}” was how <em>Dana</em> put it, and <a>she</a> was right.</p>"
    assert found(page.encode(), *published(edition(made)), private=private) == []
    assert found(page.encode(), private=private) == ["P301"]


@pytest.mark.parametrize(
    ("private", "page"),
    [
        ("dana.reyes@brightledger.example", '<a href="mailto:dana.reyes@brightledger.example">x</a>'),
        ("dana.reyes@brightledger.example", '<a href="mailto:dana.reyes%40brightledger.example">x</a>'),
        ("2026-10-02-dana-reyes.eml", '{"evidence": "2026-10-02-dana-reyes.eml"}'),
    ],
)
def test_private_names_are_looked_for_whole(private: str, page: str):
    assert found(page.encode(), private=Private("address", private)) == ["P302"]
    assert found(b"Dana Reyes, Brightledger. Example of 2026.", private=Private("address", private)) == []


def test_a_short_private_text_is_looked_for_whole_unless_anybody_could_say_it():
    title = Private("withheld story globex", "Globex halves its close")
    assert found(b"<a>Globex halves its close</a>", private=title) == ["P301"]
    assert found(b"<a>Globex halves its costs</a>", private=title) == []
    assert found(b"Yes, go ahead", private=Private("consent", "Yes, go ahead")) == []


def test_a_short_private_text_that_is_published_as_well_is_no_leak():
    title = Private("title of withheld story globex", "Globex halves its close")
    page = b"<h1>Globex halves its close</h1>"
    assert found(page, "Globex **halves** its close\nand its nights.", private=title) == []
    assert found(page, "Globex halves its close-up.\nGlobex did.", private=title) == []
    assert found(page, "Globex halves its days", private=title) == ["P301"]


def test_writing_without_spaces():
    said = "正直なところ監査人が戻ってくる前に移行が終わるかどうか確信が持てませんでした"
    private = Private("transcript", f"はい。{said}。そうですね。")
    assert found(f"<p>{said}</p>".encode(), private=private) == ["P301"]
    assert found(f"<p>{said}</p>".encode(), said, private=private) == []
    assert found("<p>正直なところ、よくわかりません。</p>".encode(), private=private) == []


def test_a_flood_is_cut_short():
    texts = [Private(f"t{n}", " ".join(f"w{n}x{i}" for i in range(9))) for n in range(100)]
    page = " <p>and</p> ".join(t.text for t in texts).encode()
    assert len(leaks([("x", page)], texts, [])) == 20


@given(st.binary(max_size=200))
def test_any_bytes_can_be_read(data: bytes):
    assert found(data) == []


WORD = st.text(alphabet="abcdefgh", min_size=3, max_size=8)


@given(st.lists(WORD, min_size=8, max_size=20), st.sampled_from([html.escape, json.dumps, percent, str.upper]))
def test_eight_words_are_found_wherever_they_stand(words: list[str], hide: Callable[[str], str]):
    private = Private("t", " ".join(words))
    assert found(f"<p>before {hide(' '.join(words[-8:]))} after</p>".encode(), private=private)[:1] == ["P301"]


@dataclass
class Marked:
    """A private text that knows what it comes from, and counts how often it is read."""

    words: str
    name: str = "transcript of x"
    mark: str = "x"
    read: int = 0

    @property
    def text(self):
        self.read += 1
        return self.words


QUOTED = "we stopped closing the books at midnight and nobody misses the spreadsheets any more"
REST = (
    "except for my boss who still asks for one every quarter",
    "帳簿を締めるのをやめました今は早く帰れますので助かります",
)
WHOLE = f"well I think it took a while to learn it {QUOTED} {REST[0]} {REST[1]}"


def test_a_private_text_is_not_read_again_while_the_site_quotes_what_it_quoted():
    memory, private = Remembering(), Marked(WHOLE)
    assert leaks([("a.html", QUOTED.encode())], [private], [QUOTED], memory) == ()
    assert private.read
    private.read = 0
    assert leaks([("a.html", f"New prose. {QUOTED}".encode())], [private], [QUOTED], memory) == ()
    assert not private.read


@pytest.mark.parametrize("more", REST)
def test_what_leaks_later_is_found_whatever_was_kept(more):
    for data in (f"{QUOTED} {more}", more, f"Prose. {more} Prose. {QUOTED}"):
        memory, private = Remembering(), Marked(WHOLE)
        assert leaks([("a.html", QUOTED.encode())], [private], [QUOTED], memory) == ()
        site = [("a.html", QUOTED.encode()), ("b.html", data.encode())]
        assert leaks(site, [private], [QUOTED], memory) == leaks(site, [private], [QUOTED]) != ()


def index(*entries: tuple[str, str], escaped: bool = False) -> bytes:
    """A search index as MkDocs, Material and Zensical write it: pages, and the sections in them."""
    docs = [{"location": where, "title": "A page", "text": text} for where, text in entries]
    return json.dumps({"config": {}, "docs": docs}, separators=(",", ":"), ensure_ascii=escaped).encode()


@given(st.integers(0, 4), st.booleans(), st.sampled_from([lambda t: t, lambda t: f"<p>{t}", lambda t: f"帳{t}“"]))
def test_a_leak_is_found_in_every_page_of_a_search_index(at: int, escaped: bool, hide: Callable[[str], str]):
    texts = [f"Our own words of page number {n} and more of them. " * 100 for n in range(5)]
    clean = index(*((f"page-{n}/", text) for n, text in enumerate(texts)), escaped=escaped)
    texts[at] = texts[at].replace("more of", hide(LEAK), 1)
    leaking = index(*((f"page-{n}/", text) for n, text in enumerate(texts)), escaped=escaped)
    memory = Remembering()
    assert leaks([("index.json", clean)], [TRANSCRIPT], (), memory) == ()
    found = leaks([("index.json", leaking)], [TRANSCRIPT], (), memory)
    assert found == leaks([("index.json", leaking)], [TRANSCRIPT], ()) != ()


def test_a_leak_is_found_where_one_page_of_a_search_index_ends_and_the_next_begins():
    # Written without spaces, words are told by their letters alone, whatever stands between them.
    private = Private("t", REST[1])
    for escaped in (False, True):
        site = index(("a/", f"One. {REST[1][:15]}"), ("b/", f"{REST[1][15:]} Two."), escaped=escaped)
        assert [f.code for f in leaks([("index.json", site)], [private], ())] == ["P301"]


def read_again(site: bytes, changed: bytes, allowed: list[str], then: list[str], private: list[Private]) -> int:
    """How many pieces are read when a site changes."""
    memory = Remembering()
    assert leaks([("index.json", site)], private, allowed, memory) == ()
    before = set(memory.kept)
    assert leaks([("index.json", changed)], private, then, memory) == ()
    return sum(kind == "clean" for kind, _ in set(memory.kept) - before)


def test_of_a_search_index_only_the_page_that_changed_is_read_again():
    pages = [(f"page-{n}/", f"Number {n}. {QUOTED}") for n in range(20)]
    changed = [*pages[:7], ("page-7/", f"Another text. {QUOTED}"), *pages[8:]]
    # The next page's piece begins with the end of this one.
    private = [Private("t", WHOLE)]
    assert read_again(index(*pages), index(*changed), [QUOTED], [QUOTED], private) <= 2 + 2_400 // len(QUOTED)


def test_a_page_leans_on_its_own_text_and_not_on_a_turn_of_phrase_in_another():
    chance = "at the end of the day we had to count all of it by hand"
    texts = [f"{'Prose of our own that nobody said. ' * 40} Story {n}: {chance}." for n in range(9)]
    pages = [(f"page-{n}/", text) for n, text in enumerate(texts)]
    rewritten = [texts[0].replace(chance, "they counted"), *texts[1:]]
    changed = [("page-0/", rewritten[0]), *pages[1:]]
    private = [Private("t", f"Well, {chance} again.")]
    assert read_again(index(*pages), index(*changed), texts, rewritten, private) <= 3


SENTENCES = (
    "the harbour master wrote down every barrel that came off the night ferry",
    "nobody in the depot had seen the spare key since the spring before last",
    "our bookkeeper counts the crates twice because the scale is out by a stone",
    "ask Nora about the brass valve",
    "nora@hidden.example",
)
STEP = st.tuples(*(st.sets(st.sampled_from(SENTENCES)) for _ in range(5)))


@given(st.lists(STEP, min_size=2, max_size=5), st.sampled_from([" and so ", "</p>\n<p>"]))
def test_what_is_found_is_the_same_whatever_was_private_and_public_before(steps, joined):
    memory = Remembering()
    for private, allowed, *pages in steps:
        forbidden = [Private(f"text {text}", text) for text in sorted(private)]
        site = [
            (f"{n}.html", f"<p>Our own words.</p><p>{joined.join(sorted(page))}</p>".encode())
            for n, page in enumerate(pages)
        ]
        found = leaks(site, forbidden, sorted(allowed), memory)
        assert set(found) == set(leaks(site, forbidden, sorted(allowed)))


def test_a_page_is_held_against_what_is_private_since_and_nothing_else():
    memory, old, new = Remembering(), Marked(WHOLE, mark="old"), Marked(SENTENCES[0], mark="new")
    site = [("a.html", QUOTED.encode())]
    assert leaks(site, [old], [QUOTED], memory) == ()
    old.read = 0
    assert leaks(site, [old, new], [QUOTED], memory) == ()
    assert new.read
    assert not old.read
    new.read = 0
    assert leaks(site, [new], [QUOTED], memory) == leaks(site, [old, new], [QUOTED], memory) == ()
    assert not new.read + old.read


PAGES = {
    "a.html": "<nav>Stories of people who use it and what they say of it</nav>\n<p>Our own words about the first of them.</p>",
    "b.html": "<nav>Stories of people who use it and what they say of it</nav>\n<p>Our own words about the second one here.</p>",
    "c.html": "<p>Our own words about the second one here.</p>\n<p>帳簿を締めるのをやめました今は早く帰れますので助かります</p>",
    "same.html": "<p>Our own words about the second one here.</p>\n<p>帳簿を締めるのをやめました今は早く帰れますので助かります</p>",
    "d.html": "<p>Write to nora@hidden.example about the second one.</p>",
}
ANYWHERE = (
    "stories of people who use it and what they say",
    "and what they say of it our own words about",
    "our own words about the second one here",
    "about the second one",
    "帳簿を締めるのをやめました今は早く帰れますので助かります",
    "nora@hidden.example",
)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The files that are read."""
    read: list[bytes] = []
    monkeypatch.setattr(files_read, "text_of", lambda data: read.append(data) or text_of(data))
    return read


def test_a_clean_file_is_not_read_again_for_a_text_that_is_private_since(reads: list[bytes]):
    memory, pages = Remembering(), [(name, text.encode()) for name, text in PAGES.items()]
    assert leaks(pages, [TRANSCRIPT], (), memory) == ()
    assert len(reads) == len(PAGES)
    reads.clear()
    since = [Private(f"since {text}", text) for text in SENTENCES]
    assert [f.place.path for f in leaks(pages, [TRANSCRIPT, *since], (), memory)] == ["d.html"]
    assert reads == [PAGES["d.html"].encode()]
    reads.clear()
    assert leaks(pages, [TRANSCRIPT, *since[:-1]], (), memory) == ()
    assert leaks(pages, [TRANSCRIPT, *since[1:3]], (), memory) == ()
    assert not reads


@pytest.mark.parametrize("text", ANYWHERE)
@pytest.mark.parametrize("lost", ["nothing", "read", "clean", "held against"])
def test_a_text_that_is_private_since_is_found_in_every_file_that_was_clean(text: str, lost: str):
    """Whatever files have in common, in whichever order they were read, and whatever of the memory is gone."""
    pages = [(name, text.encode()) for name, text in PAGES.items()]
    old, since = Private("old", "x"), Private("since", text)
    for first in (pages, pages[::-1], pages[1:3]):
        memory = Remembering()
        assert leaks(first, [old], (), memory) == ()
        assert leaks(pages, [old], (), memory) == ()
        memory.kept = {key: value for key, value in memory.kept.items() if key[0] != lost}
        assert leaks(pages, [old, since], (), memory) == leaks(pages, [old, since], ()) != ()


def test_a_page_is_held_against_everything_where_what_it_was_held_against_is_not_known():
    memory, private = Remembering(), [Private("one", WHOLE), Private("two", SENTENCES[0])]
    site = [("a.html", QUOTED.encode())]
    assert leaks(site, private[:1], [QUOTED], memory) == ()
    memory.kept = {key: value for key, value in memory.kept.items() if key[0] != "held against"}
    clean = {key for key in memory.kept if key[0] == "clean"}
    assert clean
    memory.kept |= dict.fromkeys(clean, b'["another", [], []]')
    leaking = [Private("three", QUOTED)]
    assert leaks(site, leaking, (), memory) == leaks(site, leaking, ()) != ()


def test_no_sign_that_becomes_writing_without_spaces_is_passed_over():
    """Halfwidth kana for instance, which are made full before they are compared."""
    signs = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    is_unspaced = re.compile(f"[{UNSPACED}]").search
    unspaced = [sign for sign in signs if is_unspaced(unicodedata.normalize("NFKC", sign))]
    assert len(unspaced) > 9_000
    assert all(letters(sign) for sign in unspaced if not INVISIBLE.fullmatch(sign))
