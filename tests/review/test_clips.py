"""A clip is shown where `media` is approved, with its bytes; it holds its quote and nothing else of the interview."""

from __future__ import annotations

import datetime as dt

import pytest

from casestudies.approvals.content import content_of
from casestudies.approvals.evidence import picture_hashes
from casestudies.review import review
from casestudies.review.edition import Caption
from casestudies.review.lock import made_receipts, write_receipts
from casestudies.review.model import Proposed
from casestudies.stories import load, open_project
from casestudies.stories.model import Scope
from helpers.clips import film, mp4, sound, track

TODAY = dt.date(2026, 11, 21)
FILE = "stories/clips/dreadful.mp4"
BLOCK = "> The first week was dreadful. I would not have bet on it.\n>\n> — Ida Moss {#dreadful}\n"
MEDIA = "site widget name logo media"


def put(site, data: bytes, name: str = FILE) -> None:
    path = site.root / "content/pages" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


@pytest.fixture
def played(site):
    """The site with a clip of a quote that was said from the 13th second to the 20th."""
    site.change(site.story, 'It did not begin well. "The first week was dreadful," Moss says.', BLOCK)
    site.change(site.story, "results:", f'clips:\n  - {{quote: dreadful, file: {FILE}, at: "0:00:13"}}\nresults:')
    put(site, film(7))
    return site


def approve(site, scope: str = MEDIA) -> None:
    project = open_project(site.root / "mkdocs.yml")
    library, _ = load(project)
    story = library.stories["fernhill"]
    interviews = [library.interviews[i] for i in story.interviews]
    content = content_of(story, library.customers[story.customer], interviews, picture_hashes(project, library))
    site.approve(scope, content=content.digest, besides=content.besides([*scope.split()]), confirmed="Jo Pike")


def shown(site):
    return [quote.clip for story in site.review().edition.stories for quote in story.quotes if quote.clip]


def found(site):
    return [(f.code, f.message) for f in site.review().findings if f.code in {"C154", "P148"}]


def test_where_media_is_approved_the_clip_is_shown_with_captions_of_its_words(played):
    approve(played)
    (clip,) = shown(played)
    assert (clip.file, clip.size) == (FILE, (640, 360))
    assert clip.captions == (Caption(0, 7, "The first week was dreadful. I would not have bet on it."),)
    assert FILE in played.review().edition.assets


def test_without_the_scope_the_story_is_published_and_the_clip_is_not(played):
    approve(played, "site widget name logo")
    assert shown(played) == []
    assert len(played.review().edition.stories) == 1
    assert FILE not in played.review().edition.assets


def test_a_clip_that_comes_later_leaves_an_approval_without_media_as_it_was(site):
    site.change(site.story, 'It did not begin well. "The first week was dreadful," Moss says.', BLOCK)
    approve(site, "site widget name logo")
    site.change(site.story, "results:", f"clips:\n  - {{quote: dreadful, file: {FILE}, at: 13}}\nresults:")
    put(site, film(7))
    assert len(site.review().edition.stories) == 1
    assert shown(site) == []


@pytest.mark.parametrize("change", ["another file", "another quote's"])
def test_another_clip_than_was_approved_asks_again(played, change):
    approve(played)
    if change == "another file":
        put(played, film(6.5))
    else:
        played.change(played.story, "{quote: dreadful,", "{quote: forty-hours,")
    assert not played.review().edition.stories


@pytest.mark.parametrize(
    ("data", "at", "why"),
    [
        (film(9.5), "0:00:13", "holds 0:13–0:22"),
        (film(7), "0:00:11", "holds 0:11–0:18"),
        (mp4(track(b"soun", 12), seconds=7), "0:00:13", "holds 0:13–0:25"),
    ],
    ids=["too long", "too early", "with the seconds before a cut"],
)
def test_a_clip_that_holds_more_than_its_quote_keeps_the_story_out(played, data, at, why):
    put(played, data)
    played.change(played.story, 'at: "0:00:13"', f'at: "{at}"')
    approve(played)
    ((code, message),) = found(played)
    assert code == "P148"
    assert why in message
    assert not played.review().edition.stories


def test_a_clip_that_fills_a_longer_piece_of_the_transcript_than_its_quote_is_told_of(played):
    played.change(
        played.story, "> The first week was dreadful. I would not have bet on it.", "> The first week was dreadful."
    )
    assert any("has 7 seconds" in message for _, message in found(played)), found(played)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("{quote: dreadful,", "{quote: forty-hours,", "plays other words than quote “forty-hours”"),
        ("{quote: dreadful,", "{quote: unsaid,", "names a quote that this story does not have"),
        (BLOCK, "She calls it “The first week was dreadful” {#dreadful}, Ida Moss says.\n", "stands within a sentence"),
        (
            "clips:\n",
            f"clips:\n  - {{quote: dreadful, file: {FILE}, at: 13}}\n",
            "is not the only one of quote “dreadful”",
        ),
    ],
    ids=["edited", "unknown", "inline", "twice"],
)
def test_a_clip_is_of_one_quote_that_is_word_for_word(played, old, new, why):
    played.change(played.story, old, new)
    assert any(code == "P148" and why in message for code, message in found(played)), found(played)


def test_without_times_in_the_transcript_nobody_knows_what_a_clip_holds(played):
    played.transcript.write_text(
        "Asker: How was it?\n\nIda Moss: The first week was dreadful. I would not have bet on it.\n"
    )
    assert any("has no times" in message for _, message in found(played))


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("assets/dreadful.mp4", film(7), "does not lie under `stories/`"),
        ("../dreadful.mp4", film(7), ""),
        ("stories/dreadful.webm", b"\x1aE\xdf\xa3", "is neither WAV nor MP4"),
        ("stories/gone.mp4", None, "does not exist"),
        ("stories/dreadful.mp4", b"MP4", "is neither WAV nor MP4"),
    ],
    ids=["elsewhere", "outside", "webm", "missing", "no film"],
)
def test_a_file_that_cannot_be_a_clip_is_told_of(played, name, data, why):
    if data is not None and not name.startswith(".."):
        put(played, data, name)
    played.change(played.story, FILE, name)
    wrong = [
        f for f in played.review().findings if f.place.path.endswith("fernhill.md") and f.severity.value == "error"
    ]
    assert any(why in f.message for f in wrong), wrong
    assert not shown(played)


def test_sound_alone_has_no_captions_to_show(played):
    put(played, sound(7), "stories/clips/dreadful.wav")
    played.change(played.story, FILE, "stories/clips/dreadful.wav")
    approve(played)
    (clip,) = shown(played)
    assert not clip.film


def test_captions_follow_the_pieces_of_the_transcript(played):
    played.change(
        played.transcript,
        "00:00:13.000 --> 00:00:20.000\nIda Moss: The first week was dreadful. I would not have bet on it.",
        "00:00:13.000 --> 00:00:16.000\nIda Moss: The first week was dreadful.\n\n"
        "00:00:16.500 --> 00:00:20.000\nIda Moss: I would not have bet on it.",
    )
    approve(played)
    (clip,) = shown(played)
    assert clip.captions == (
        Caption(0, 3, "The first week was dreadful."),
        Caption(3.5, 7, "I would not have bet on it."),
    )


@pytest.mark.parametrize(
    "name",
    ["stories/../drafts/dreadful.mp4", "stories//clips/dreadful.mp4", "stories/./dreadful.mp4", "stories/link.mp4"],
)
def test_a_clip_goes_by_one_name_so_that_it_cannot_be_published_by_another(played, name):
    put(played, film(7), name if "link" not in name else "drafts/dreadful.mp4")
    if "link" in name:
        (played.root / "content/pages" / name).symlink_to("../drafts/dreadful.mp4")
    played.review()
    played.change(played.story, FILE, name)
    approve(played)
    ((code, message),) = found(played)
    assert (code, "another name of" in message) == ("C154", True)
    assert not played.review().edition.stories


@pytest.mark.parametrize(
    ("name", "message", "remedy"),
    [
        (
            "clips/dreadful.mp4",
            "does not exist under docs_dir.",
            "Write `stories/clips/dreadful.mp4`: files are named from",
        ),
        ("stories/gone.mp4", "does not exist under docs_dir.", "Put the file there, or correct `file`."),
        ("assets/dreadful.mp4", "does not lie under `stories/`.", "Move it to a folder below `stories/`"),
        ("stories/whole.webm", "is neither WAV nor MP4.", "Cut it again"),
    ],
    ids=["from the story", "gone", "elsewhere", "another form"],
)
def test_what_to_do_about_a_clip_that_cannot_be_taken_is_what_helps(played, name, message, remedy):
    for other in ("assets/dreadful.mp4", "stories/whole.webm"):
        put(played, film(7), other)
    played.change(played.story, FILE, name)
    (told,) = [f for f in played.review().findings if f.code == "C154"]
    assert told.message == f"The clip `{name}` {message}"
    assert told.help.startswith(remedy)


def test_with_receipts_the_clip_is_shown_and_measured_without_the_transcript(played):
    played.change(played.root / "mkdocs.yml", "Quillmark}", "Quillmark, policy: {receipts: unsigned}}")
    approve(played)
    project = open_project(played.root / "mkdocs.yml")
    write_receipts(project, made_receipts(project, review(project, today=TODAY)), None)
    played.transcript.unlink()
    (clip,) = shown(played)
    assert clip.captions == (Caption(0, 7, "The first week was dreadful. I would not have bet on it."),)
    put(played, film(9.5))
    ((code, message),) = found(played)
    assert (code, "holds 0:13–0:22" in message) == ("P148", True)


def test_a_quote_that_asks_has_its_clip_once_its_speaker_has_seen_what_surrounds_it(played):
    played.change(
        played.transcript, "I would not have bet on it.", "I would not have bet on it. But that changed completely."
    )
    approve(played)
    assert not shown(played)
    assert not found(played)
    project = open_project(played.root / "mkdocs.yml")
    (asking,) = [j for s in review(project, today=TODAY).stories for j in s.judged if j.asks]
    assert asking.quote.id == "dreadful"
    asked = Proposed("fernhill", frozenset(map(Scope, MEDIA.split())))
    preview = review(project, today=TODAY, proposed=asked).preview
    assert [quote.clip.file for quote in preview.quotes if quote.clip] == [FILE]
