"""Somebody asks to be forgotten: everything is listed, what it breaks is said first, and then it goes."""

import hashlib
import json

import pytest

from casestudies.findings import CasestudiesError
from casestudies.stories.plain_yaml import parse
from casestudies.stories.rewriting import with_fields
from casestudies.transcripts import read_transcript
from helpers.scratch import CUSTOMER_FILE, INTERVIEW_FILE, STORY_FILE, Scratch, prepared

pytestmark = pytest.mark.build

FOLDER = "content/interviews/2026-09-01-otterburn"
TWO = """\
WEBVTT

00:00:01.000 --> 00:00:04.000
<v Host>What has changed since the spring, Nell?

00:00:05.000 --> 00:00:12.000
<v Nell Hart>We used to lose nine days a year to broken looms. Now it is two days, and nobody is on call at night.

00:00:12.000 --> 00:00:13.000
<v Host>And how was it for you, Tom, on the floor when all of that came in?

00:00:13.000 --> 00:00:20.000
<v Tom Reed>Nobody phones me at midnight any more, and my wife has noticed.

00:00:21.000 --> 00:00:25.000
<v Host>And what would the two of you tell other mills?
"""
TOMS = """\
---
title: Tom Reed sleeps
customer: otterburn
interviews: [2026-09-01-otterburn]
---

At Otterburn the phone is quiet.

> Nobody phones me at midnight any more, and my wife has noticed.
>
> — Tom Reed {#no-calls}
"""


def two_people(root):
    made = Scratch(root)
    made.write(f"{FOLDER}/talk.vtt", TWO)
    made.write(f"{FOLDER}/talk.m4a", "sound")
    made.change('"Nell Hart": nell-hart,', '"Nell Hart": nell-hart, "Tom Reed": tom-reed,', INTERVIEW_FILE)
    made.change("consent:", "media: https://video.example/otterburn\n# whoever speaks\nconsent:", INTERVIEW_FILE)
    made.change(
        "role: Mill Manager}",
        "role: Mill Manager, photo: assets/nell.jpg}  # since 2019\n  tom-reed: {name: Tom Reed, role: Overseer}",
        CUSTOMER_FILE,
    )
    made.write("content/pages/assets/nell.jpg", "photo")
    made.write("content/pages/about.md", "# About\n\nWe thank Nell Hart.\n")
    made.change(' "The first week was not easy," Hart says. She', " Hart")
    made.write("content/pages/stories/toms.md", TOMS)
    made.begin()
    for story, who in (("otterburn", "nell"), ("toms", "tom")):
        approve(made, story, who)
    assert published(made) == {"otterburn": ["two-days"], "toms": ["no-calls"]}
    return made


@pytest.fixture
def site(tmp_path):
    """Two people in one interview, each in a story of their own, approved and published."""
    return prepared(two_people, tmp_path)


def approve(made, story, who):
    name = {"nell": "Nell Hart", "tom": "Tom Reed"}[who]
    (row,) = json.loads(made.run("approval", "status", story, "--format", "json"))
    made.write(
        f"content/approvals/{who}.eml",
        f"From: {who}@otterburn.example\nMessage-ID: <{who}@otterburn.example>\nSubject: Re: story\n\n"
        f"Yes, please.\n> I approve the story with the digest\n> {row['digest']}\n",
    )
    made.run(
        "approval", "record", story, "--by", name, "--on", "2026-10-02", "--scope", "site,name",
        "--evidence", f"content/approvals/{who}.eml", "--confirmed", "Mara",
    )  # fmt: skip
    made.commit(f"{name} approved")


def published(made):
    found = json.loads(made.run("check", "--format", "json", expect=None))
    return {one["story"]: [quote["id"] for quote in one["quotes"]] for one in found["published"]}


def tree(made):
    return {p: p.read_bytes() for p in made.root.rglob("*") if p.is_file() and ".git" not in p.parts}


def listed(made, *options):
    return json.loads(made.run("forget", "nell-hart", "--format", "json", *options))


def test_clips_of_their_quotes_go_and_those_of_others_stay(site):
    for story, quote in (("otterburn", "two-days"), ("toms", "no-calls")):
        site.write(f"content/pages/stories/{story}.wav", "sound")
        head = f"clips:\n  - {{quote: {quote}, file: stories/{story}.wav, at: 5}}\ncustomer:"
        site.change("customer:", head, f"content/pages/stories/{story}.md")
    kept = {one["path"] for one in listed(site)["kept"] if one["what"] == "a clip of a quote"}
    assert kept == {"content/pages/stories/otterburn.wav"}


def test_it_lists_everything_and_changes_nothing(site):
    before = tree(site)
    kept = {(one["kind"], one["path"].rpartition("/")[2], one["what"]) for one in listed(site)["kept"]}
    assert kept == {
        ("customers", "otterburn.yml", "name, role, photo"),
        ("photo", "nell.jpg", ""),
        ("transcripts", "talk.vtt", "1 turn, 23 words"),
        ("transcripts", "talk.vtt", "named in 1 turn of others"),
        ("interviews", "interview.yml", "named as a speaker"),
        ("recordings", "interview.yml", "https://video.example/otterburn"),
        ("recordings", "talk.m4a", ""),
        ("stories", "otterburn.md", "1 quote"),
        ("stories", "otterburn.md", "named on 2 lines"),
        ("evidence", "nell.eml", ""),
        ("pages", "about.md", "named"),
    }
    assert tree(site) == before
    assert "Nothing was changed. To remove it: casestudies forget 'Nell Hart' --remove" in site.run(
        "forget", "Nell Hart"
    )


def test_it_says_first_what_breaks(site):
    assert listed(site)["breaks"] == [
        {"name": "otterburn", "why": "withdrawn, with its 1 quote: Nell Hart is quoted in it, or approved it"}
    ]
    text = site.run("forget", "nell-hart", "--remove")
    assert text.index("Removing it breaks") < text.index("written content")


def test_what_others_said_stands_and_their_quotes_verify(site):
    site.run("forget", "otterburn/nell-hart", "--remove")
    assert published(site) == {"toms": ["no-calls"]}
    (file,) = (site.root / FOLDER).glob("transcript*")
    turns = read_transcript(file).turns
    assert [turn.speaker for turn in turns] == ["Host", None, "Host", "Tom Reed", "Host"]
    assert turns[1].text == "[removed]"
    assert turns[1].start == 5.0
    assert not (site.root / FOLDER / "talk.vtt").exists()
    assert not (site.root / FOLDER / "talk.m4a").exists()
    assert not (site.root / "content/pages/assets/nell.jpg").exists()
    assert "nell" not in site.read(CUSTOMER_FILE).lower()
    assert "nell" not in site.read(INTERVIEW_FILE).lower()
    assert "media" not in site.read(INTERVIEW_FILE)
    assert "# whoever speaks" in site.read(INTERVIEW_FILE)
    assert "tom-reed: {name: Tom Reed, role: Overseer}" in site.read(CUSTOMER_FILE)
    assert "withdrawn: {on: 2026-11-21, by: Nell Hart, reason: asked to be forgotten}" in site.read()


def test_no_build_is_stopped_by_it(site):
    site.run("forget", "nell-hart", "--remove")
    found = json.loads(site.run("check", "--format", "json", expect=None))
    assert found["stops_build"] is False


def test_an_older_copy_of_their_story_is_not_published_again(site):
    before = site.read()
    site.run("forget", "nell-hart", "--remove")
    site.write(STORY_FILE, before)
    site.git("checkout", "HEAD", "--", "content/customers", "content/interviews")
    assert "otterburn" not in published(site)


def test_evidence_stays_as_long_as_it_is_to_be_kept(site):
    stays = {one["path"]: one["stays"] for one in listed(site)["kept"] if one["kind"] == "evidence"}
    assert stays == {
        "content/approvals/nell.eml": "the setting `retention` says nothing of evidence; --evidence removes it"
    }
    site.settings("retention: {evidence: 6 years}")
    stays = {one["path"]: one["stays"] for one in listed(site)["kept"] if one["kind"] == "evidence"}
    assert stays["content/approvals/nell.eml"].startswith("kept until 2032-11-2")
    said = site.run("forget", "nell-hart", "--remove")
    assert (site.root / "content/approvals/nell.eml").exists()
    # Their id is gone with their entry: the command for the rest has the name.
    assert "casestudies forget 'Nell Hart' --evidence --remove" in said
    # Nobody of this name is left but in the approvals, and what has become due goes.
    again = json.loads(site.run("forget", "Nell Hart", "--format", "json", "--remove", today="2033-01-01"))
    assert again["removed"] == ["content/approvals/nell.eml"]


def test_evidence_goes_where_that_is_asked_for_but_for_what_others_rest_on(site):
    site.write("content/approvals/tom.eml", site.read("content/approvals/tom.eml") + "\nNell Hart says hello.\n")
    stays = {one["path"]: one["stays"] for one in listed(site, "--evidence")["kept"] if one["kind"] == "evidence"}
    assert stays["content/approvals/nell.eml"] == ""
    assert stays["content/approvals/tom.eml"] == "the approval of toms rests on it"


def test_the_answer_of_somebody_else_stays(site):
    """Also where the approval that rested on it is withdrawn with the story."""
    site.write("content/approvals/tom.eml", site.read("content/approvals/tom.eml") + "\nNell Hart says hello.\n")
    site.run("approval", "withdraw", "toms", "--by", "Tom Reed")
    kept = {one["path"]: one["stays"] for one in listed(site, "--evidence")["kept"] if one["kind"] == "evidence"}
    assert kept["content/approvals/tom.eml"] == "it is the answer of Tom Reed"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nel-hart", "No customer's file has a person 'nel-hart'. Did you mean 'nell-hart'?"),
        ("", "No customer's file has a person ''."),
        ("../nell-hart", "No customer's file has a person '../nell-hart'."),
        ("Mara Lindqvist", "No customer's file has a person 'Mara Lindqvist'."),
    ],
)
def test_nobody_is_guessed(site, name, said):
    before = tree(site)
    assert said in site.run("forget", name, "--remove", expect=2)
    assert tree(site) == before


def test_two_people_of_one_name_are_told_apart(site):
    site.write("content/customers/larchfield.yml", "name: Larchfield\npeople:\n  nell-hart: {name: Nell Hart}\n")
    before = tree(site)
    said = site.run("forget", "nell-hart", "--remove", expect=2)
    assert "may be any of larchfield/nell-hart, otterburn/nell-hart" in said
    assert tree(site) == before
    site.run("forget", "larchfield/nell-hart", "--remove")
    assert published(site) == {"otterburn": ["two-days"], "toms": ["no-calls"]}


def test_history_is_named_with_the_command_that_rewrites_it(site):
    text = site.run("forget", "nell-hart", "--remove")
    assert f"git filter-repo --invert-paths --path content/pages/assets/nell.jpg --path {FOLDER}/talk.vtt" in text
    assert "echo 'Nell Hart==>removed' > names.txt" in text


@pytest.mark.parametrize("kind", ["talk", "written", "notes"])
def test_an_interview_of_one_person_still_reads(site, kind):
    site.write(f"{FOLDER}/talk.vtt", TWO.replace("Tom Reed", "Host"))
    site.change(', "Tom Reed": tom-reed', "", INTERVIEW_FILE)
    site.change("consent:", f"kind: {kind}\nconsent:", INTERVIEW_FILE)
    (site.root / "content/pages/stories/toms.md").unlink()
    site.run("forget", "nell-hart", "--remove")
    found = json.loads(site.run("check", "--format", "json", expect=None))
    assert found["stops_build"] is False
    assert not [one for one in found["findings"] if one["subject"] == "interview:2026-09-01-otterburn"]


def test_an_address_and_a_hash_of_what_they_wrote_go(site):
    site.change(
        "consent:",
        f"address: https://reviews.example/nell\nrating: 5/5\nsha256: {hash_of(site)}\nconsent:",
        INTERVIEW_FILE,
    )
    assert ("sources", "https://reviews.example/nell") in {(o["kind"], o["what"]) for o in listed(site)["kept"]}
    site.run("forget", "nell-hart", "--remove")
    assert not {"address", "rating", "sha256"} & parse(site.read(INTERVIEW_FILE), "x").data.keys()
    assert published(site) == {"toms": ["no-calls"]}


def hash_of(made):
    return hashlib.sha256((made.root / FOLDER / "talk.vtt").read_bytes()).hexdigest()


def test_what_cannot_be_read_is_said_not_to_be_looked_into(site):
    site.write("content/interviews/2026-10-01-otterburn/interview.yml", "customer: otterburn\n")
    site.write("content/pages/stories/broken.md", "---\ntitle: [\n---\n\nNell Hart\n")
    found = {one["path"]: one["stays"] for one in listed(site)["kept"] if one["kind"] == "not looked into"}
    assert found.keys() == {"content/interviews/2026-10-01-otterburn/interview.yml", "content/pages/stories/broken.md"}
    assert all("fix it and run this again" in stays for stays in found.values())


def test_pages_that_refer_to_what_is_withdrawn_are_named(site):
    site.write("content/pages/product.md", "# Product\n\n!quote[otterburn#two-days]\n")
    assert "look at content/pages/product.md:3: refers to its quote `two-days`" in site.run("forget", "nell-hart")


def test_a_particle_names_nobody(site):
    site.change("name: Nell Hart,", "name: Nell de Hart,", CUSTOMER_FILE)
    site.write(f"{FOLDER}/talk.vtt", TWO.replace("What has changed", "de What has changed").replace(", Nell?", "?"))
    kept = listed(site)["kept"]
    assert not [one for one in kept if "of others" in one["what"]]


@pytest.mark.parametrize(
    ("kind", "name", "text"),
    [
        ("post", "words.txt", "From: Nell Hart\nAddress: https://x.example/1\nDate: 2026-09-01\n\n{words}\n"),
        ("mail", "words.eml", "From: Nell Hart <nell@otterburn.example>\nDate: Tue, 01 Sep 2026 10:00:00 +0000\n"
         "Subject: Looms\n\n{words}\n"),
    ],
)  # fmt: skip
def test_what_they_wrote_themselves_still_reads(site, kind, name, text):
    words = "We used to lose nine days a year to broken looms. Now it is two days, and nobody is on call at night."
    site.write(f"{FOLDER}/{name}", text.format(words=words))
    site.change("transcript: talk.vtt", f"transcript: {name}", INTERVIEW_FILE)
    site.change(', "Tom Reed": tom-reed, "Host": ~', "", INTERVIEW_FILE)
    site.change("consent:", f"kind: {kind}\nconsent:", INTERVIEW_FILE)
    (site.root / "content/pages/stories/toms.md").unlink()
    (site.root / FOLDER / "talk.vtt").unlink()
    about = "interview:2026-09-01-otterburn"
    assert not [
        f for f in json.loads(site.run("check", "--format", "json", expect=None))["findings"] if f["subject"] == about
    ]
    site.run("forget", "nell-hart", "--remove")
    found = json.loads(site.run("check", "--format", "json", expect=None))
    assert found["stops_build"] is False
    assert not [one for one in found["findings"] if one["subject"] == about and one["severity"] == "error"]
    assert "nine days" not in "".join(p.read_text("utf-8") for p in (site.root / FOLDER).iterdir())


ROW = "Name,Words,Note\nNell Hart,We lost nine days a year.,Call her at home\n"


def rowed(site, speakers):
    site.write(f"{FOLDER}/row.csv", ROW)
    site.write(f"{FOLDER}/words.txt", "From: Nell Hart\nDate: 2026-09-01\n\nWe lost nine days a year.\n")
    site.write(
        INTERVIEW_FILE,
        "customer: otterburn\ndate: 2026-09-01\nkind: review\nmarketplace: g2\nrating: 5/5\n"
        f"address: https://reviews.example/nell\ntranscript: words.txt\nspeakers: {speakers}\n",
    )
    (site.root / "content/pages/stories/toms.md").unlink()
    (site.root / FOLDER / "talk.vtt").unlink()


def test_the_row_that_was_brought_in_goes_with_its_words(site):
    rowed(site, "{Nell Hart: nell-hart}")
    assert ("sources", f"{FOLDER}/row.csv", "") in {(o["kind"], o["path"], o["stays"]) for o in listed(site)["kept"]}
    site.run("forget", "nell-hart", "--remove")
    assert sorted(p.name for p in (site.root / FOLDER).iterdir()) == ["interview.yml", "transcript-blanked.json"]
    assert not {"address", "marketplace", "rating"} & parse(site.read(INTERVIEW_FILE), "x").data.keys()
    assert json.loads(site.run("check", "--format", "json", expect=None))["stops_build"] is False


def test_a_row_with_the_words_of_others_is_to_be_looked_into(site):
    rowed(site, "{Nell Hart: nell-hart, Tom Reed: tom-reed}")
    assert ("interviews", f"{FOLDER}/row.csv", "look into it") in {
        (o["kind"], o["path"], o["stays"]) for o in listed(site)["kept"]
    }


@pytest.mark.parametrize("approved", [False, True])
def test_a_testimonial_that_nobody_approved_goes_with_them(site, approved):
    words = "> We used to lose nine days a year to broken looms.\n>\n> — Nell Hart {#nine-days}\n"
    file = "content/testimonials/nell-hart.md"
    site.write(file, f"---\ncustomer: otterburn\ninterviews: [2026-09-01-otterburn]\n---\n\n{words}")
    if approved:
        site.answer(name="words.eml")
        site.run(
            "approval", "record", "testimonials/nell-hart", "--by", "Nell Hart", "--on", "2026-10-02",
            "--scope", "site,name", "--evidence", "content/approvals/words.eml", "--confirmed", "Mara",
        )  # fmt: skip
    stays = {one["path"]: one["stays"] for one in listed(site)["kept"] if one["kind"] == "stories"}
    assert stays[file] == ("delete the file once nothing refers to it" if approved else "")
    site.run("forget", "nell-hart", "--remove")
    assert (site.root / file).exists() is approved
    assert json.loads(site.run("check", "--format", "json", expect=None))["stops_build"] is False


def test_corrections_of_their_words_go_and_those_of_others_stay(site):
    site.change(
        "consent:",
        'corrections:\n  - {at: "00:00:06", heard: looms, said: Looms, by: Mara}\n'
        '  - {at: "00:00:14", heard: midnight, said: Midnight, by: Mara}\nconsent:',
        INTERVIEW_FILE,
    )
    site.run("forget", "nell-hart", "--remove")
    assert "looms" not in site.read(INTERVIEW_FILE)
    assert "midnight" in site.read(INTERVIEW_FILE)


@pytest.mark.parametrize(
    ("text", "changes", "said"),
    [
        ("a: 1\n# of b\nb: {x: 1, y: ~}\nc: [1]\n", {"b": {"x": "1"}}, "a: 1\n# of b\nb:\n  x: 1\nc: [1]\n"),
        ("a: 1\nb:\n  - 1\n# of c\nc: 2\n", {"b": None}, "a: 1\n# of c\nc: 2\n"),
        ("a: 1\r\nb: 2\r\n", {"b": "3: no"}, 'a: 1\r\nb: "3: no"\r\n'),
        ("a: 1\nb: 2", {"b": {}}, "a: 1\nb: {}\n"),
        ("a: 1\n", {"z": "2"}, "a: 1\n"),
    ],
)
def test_a_field_is_written_anew_and_no_other_line(text, changes, said):
    assert with_fields(text, changes, "x.yml") == said


def test_what_cannot_be_written_alone_is_refused():
    text = "{a: 1, b: 2}\n"
    with pytest.raises(CasestudiesError, match="cannot be changed without touching others"):
        with_fields(text, {"b": "3"}, "x.yml")
    assert parse(text, "x.yml").data == {"a": "1", "b": "2"}


def test_a_file_that_cannot_be_written_is_one_line(site, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device", "content/customers/otterburn.yml")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    said = site.run("forget", "nell-hart", "--remove", expect=1)
    assert "content/customers/otterburn.yml: No space left on device. Nothing was removed." in said
    assert (site.root / FOLDER / "talk.vtt").exists()
    assert (site.root / STORY_FILE).exists()
