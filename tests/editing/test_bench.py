"""What an editor is told of a story while it is written; nothing of it needs an editor."""

import time

import pytest

from casestudies.editing.completing import items_elsewhere, items_in_story
from casestudies.editing.fixes import changed, fixes_of
from casestudies.editing.hover import hover_of
from casestudies.editing.naming import CannotRename, id_at, renamed, target_of
from casestudies.editing.problems import notes_of, problems_of
from casestudies.review import check
from helpers.asking import SECRET, TALK_FILE
from helpers.clips import sound
from helpers.scratch import CUSTOMER_FILE, INTERVIEW_FILE, STORY_FILE

NINETY = ("nine days a year", "ninety days a year")


def told(bench, text):
    """(code, the words underlined) of each problem."""
    draft = bench.draft("otterburn", text)
    return [(p.finding.code, draft.text[p.begin : p.end]) for p in problems_of(draft, STORY_FILE)]


def done(text, fix):
    """The text with a fix in it."""
    return text[: fix.change.begin] + fix.change.text + text[fix.change.end :]


def fixes(bench, text, quote="two-days"):
    draft = bench.draft("otterburn", text)
    judged = next(j for j in draft.judged if j.quote.id == quote)
    return {fix.title: fix for fix in fixes_of(draft, judged)}


def test_the_faulty_words_are_underlined_and_no_others(bench, text):
    found = told(bench, text.replace(*NINETY))
    assert ("Q2", "ninety") in [(code[:2], words) for code, words in found]


def test_words_are_found_however_they_are_wrapped_and_set(bench, text):
    text = text.replace(
        "We used to lose nine days a year to broken", "We used to\n> lose **ninety** days\n> a year to broken"
    )
    assert "ninety" in [words for _, words in told(bench, text)]


def test_a_quote_that_asks_is_underlined_whole(bench, text):
    assert ("Q411", "We would buy the whole system again tomorrow.") in told(bench, text)


def test_it_finds_what_a_whole_review_finds_in_the_story(bench, site, text):
    import datetime as dt

    file = site.root / "content/pages/stories/again.wav"
    file.write_bytes(sound(60))
    clips = "clips:\n  - {quote: again, file: stories/again.wav, at: 5}\ncustomer:"
    text = text.replace("customer:", clips, 1)
    site.write(STORY_FILE, text.replace(*NINETY).replace("figure: two days", "figure: three days"))
    whole = check(site.root, today=dt.date(2026, 11, 21)).findings
    draft = bench.draft("otterburn", site.read(STORY_FILE))
    found = {(f.code, f.place) for f in draft.findings}
    assert found == {(f.code, f.place) for f in whole if f.subject.startswith("otter")}
    assert "P148" in {code for code, _ in found}


@pytest.mark.parametrize(
    "broken", ["", "---\n", "no front matter", "---\ntitle: [\n---\n", "---\ntitle: x\n---\n> a", "\x00"]
)
def test_a_text_half_written_is_a_finding_and_no_accident(bench, broken):
    draft = bench.draft("otterburn", broken)
    assert draft.findings
    assert list(problems_of(draft, STORY_FILE)) is not None
    assert list(items_in_story(bench, draft, draft.text, len(draft.text))) is not None


def test_every_quote_that_stands_has_its_verdict_and_second(bench, text):
    draft = bench.draft("otterburn", text)
    assert [note.text for note in notes_of(draft)] == ["verbatim · 0:05", "light · 0:13", "verbatim, asks · 1:05"]


def test_the_passage_is_told_with_what_surrounds_it_and_nothing_of_it_is_markup(bench, site, text):
    site.change("But not from the dealer", "But <img src=x> not *from* [the](command:evil) dealer", TALK_FILE)
    draft = bench.draft("otterburn", text)
    shown = hover_of(draft, draft.judged[2])
    assert "asks: its speaker must see this" in shown
    assert "Would you buy it again?" in shown
    assert "\\<img" in shown
    assert "](command" not in shown.replace("\\]", "")


def test_a_difference_is_told_as_what_was_said_and_what_is_written(bench, text):
    draft = bench.draft("otterburn", text.replace(*NINETY).replace("to broken looms", "to looms"))
    shown = hover_of(draft, draft.judged[0])
    assert "“nine” was said, “ninety” is written" in shown
    assert "“broken” was said and is missing" in shown


def test_a_private_stretch_is_not_told(bench, site, text):
    site.write(INTERVIEW_FILE, site.read(INTERVIEW_FILE) + 'private: [{from: "00:01:05", to: "00:01:12"}]\n')
    bench.look_again()
    draft = bench.draft("otterburn", text)
    assert SECRET not in hover_of(draft, draft.judged[2])
    assert not [t for t in fixes(bench, text, "again") if "more" in t]
    assert not list(items_in_story(bench, draft, text + "> But not", len(text) + 9))


def test_the_faithful_wording_goes_in_and_nothing_else_changes(bench, text):
    wrong = text.replace(*NINETY)
    fix = fixes(bench, wrong)["Put in the faithful wording"]
    assert fix.preferred
    assert done(wrong, fix) == text
    assert fix.change.end - fix.change.begin <= len("ninety")


def test_a_cut_is_marked_where_that_is_all_a_quote_lacks(bench, text):
    cut = text.replace(" looms. Now it is two days, and nobody", " looms. Nobody")
    options = fixes(bench, cut)
    mended = [done(cut, fix) for title, fix in options.items() if fix.change and "id" not in title]
    assert any("[…]" in new and "Q" not in [c[0] for c, w in told(bench, new) if "two-days" in w] for new in mended)


def test_a_quote_gets_the_id_that_it_has_from_its_words(bench, text):
    fix = fixes(bench, text, "the-first-week-was-not")["Give the quote the id {#the-first-week-was-not}"]
    new = done(text, fix)
    assert '"The first week was not easy,"{#the-first-week-was-not} Hart says' in new
    assert [j.quote.id for j in bench.draft("otterburn", new).judged] == ["two-days", "the-first-week-was-not", "again"]
    assert not [t for t in fixes(bench, text) if t.startswith("Give")]
    bare = text.replace(" {#two-days}", "")
    block = next(f for t, f in fixes(bench, bare, "we-used-to-lose-nine").items() if t.startswith("Give"))
    assert "— Nell Hart {#we-used-to-lose-nine}\n" in done(bare, block)


def test_the_transcript_opens_at_the_turn(bench, site, text):
    path, line = fixes(bench, text, "again")["Open the transcript at the passage"].opens
    assert path.read_text().split("\n")[line].startswith("<v Nell Hart>We would buy")


def test_the_least_change_is_found():
    for before, after in (("abc", "abXc"), ("abc", ""), ("", "x"), ("aaa", "aaaa"), ("same", "same")):
        change = changed(before, after)
        assert before[: change.begin] + change.text + before[change.end :] == after


def complete(bench, text, typed, where="\nIt went on.\n"):
    """The items for what is typed at the end of a story."""
    text += f"{where}\n{typed}"
    draft = bench.draft("otterburn", text)
    return [(item.text, text[item.begin : item.end]) for item in items_in_story(bench, draft, text, len(text))]


def test_a_quote_comes_by_its_first_words(bench, text):
    assert complete(bench, text, "> We would bu") == [
        ("We would buy the whole system again tomorrow.", "We would bu"),
        ("We would buy the whole system again tomorrow. But not from the dealer who set it up.", "We would bu"),
    ]
    assert complete(bench, text, 'As Hart says, "nobody is o')[0] == ("nobody is on call at night.", "nobody is o")
    assert complete(bench, text, "> WE USED TO lose ")[0][0].startswith("We used to lose nine days")


def test_what_our_own_people_said_is_nobodys_quote(bench, text):
    assert complete(bench, text, "> Our own peo") == []
    assert complete(bench, text, "> What has chan") == []


def test_whatever_is_completed_publishes_or_asks(bench, text):
    for typed in ("> I wo", "> The fir", "> Now", "> But", "> nine", "> it"):
        for quote, _ in complete(bench, text, typed):
            assert told(bench, text + f"\n> {quote}\n>\n> — Nell Hart {{#new}}\n").count(("Q201", quote)) == 0


def test_names_ids_and_references_are_completed(bench, site, text):
    assert complete(bench, text, "> — Ne") == [("Nell Hart", "Ne")]
    assert complete(bench, text, "She {by=ne")[0] == ("nell-hart", "ne")
    assert complete(bench, text, "!quote[ot") == [("otterburn#", "ot")]
    assert ("two-days", "two") in complete(bench, text, "!quote[otterburn#two")


def test_front_matter_is_completed(bench, text):
    def at(line):
        new = text.replace("tags: {product: [Watch]}", line)
        offset = new.index(line) + len(line)
        # Front matter is broken while it is typed: what was last understood is enough.
        return [i.text for i in items_in_story(bench, bench.draft("otterburn", text), new, offset)]

    assert "language: " in at("lang")
    assert "title: " not in at("ti")
    assert at("customer: ott") == ["otterburn"]
    assert at("interviews: [2026") == ["2026-09-01-otterburn"]
    assert at("  - {figure: x, quote: aga") == ["again"]


def test_the_files_of_customers_and_interviews_are_completed_and_checked(bench, site):
    path = site.root / INTERVIEW_FILE
    draft = "customer: otterburn\nlang"
    assert "language: " in [i.text for i in items_elsewhere(bench, path, draft, len(draft))]
    draft = 'customer: otterburn\nspeakers:\n  "Nell Hart": ne'
    assert [i.text for i in items_elsewhere(bench, path, draft, len(draft))] == ["nell-hart"]
    assert bench.found_in(path, site.read(INTERVIEW_FILE).replace("nell-hart", "nobody"))
    assert bench.found_in(site.root / CUSTOMER_FILE, "name: [")
    assert not bench.found_in(site.root / CUSTOMER_FILE, site.read(CUSTOMER_FILE))


def leads(bench, text, words, inside=3):
    draft = bench.draft("otterburn", text)
    target = target_of(bench, draft, draft.text, draft.text.index(words) + inside)
    return target and (target[0].name, target[0].read_text().split("\n")[target[1]])


def test_a_quote_leads_to_what_was_said_and_a_name_to_its_file(bench, text):
    assert leads(bench, text, "We would buy") == ("talk.vtt", next(row for row in _talk() if "We would buy" in row))
    assert leads(bench, text, "— Nell Hart", 5)[1].strip().startswith("nell-hart:")
    assert leads(bench, text, "customer: otterburn", 12) == ("otterburn.yml", "name: Otterburn Mill")
    assert leads(bench, text, "2026-09-01-otterburn]")[0] == "interview.yml"
    assert leads(bench, text, "quote: two-days", 9)[1].startswith("> We used to lose")
    assert leads(bench, text + "\n!quote[otterburn#again]\n", "!quote[", 9)[1].startswith("> We would buy")
    assert leads(bench, text, "The looms at Otter") is None


def _talk():
    from helpers.asking import TALK

    return TALK.split("\n")


def test_an_id_is_renamed_wherever_it_stands(bench, site, text):
    page = site.write(
        "content/pages/index.md", "# L\n\n!quote[otterburn#two-days]\n\nand !quote[otterburn#two-days-more]\n"
    )
    draft = bench.draft("otterburn", text)
    offset = text.index("{#two-days}") + 4
    assert id_at(draft, offset)[0] == "two-days"
    changes = renamed(bench, draft, offset, "looms", {})
    new = text
    for change in sorted(changes[bench.stories["otterburn"]], key=lambda c: -c.begin):
        new = new[: change.begin] + change.text + new[change.end :]
    assert new == text.replace("{#two-days}", "{#looms}").replace("quote: two-days", "quote: looms")
    old = page.read_text()
    (only,) = changes[page]
    assert old[: only.begin] + only.text + old[only.end :] == old.replace("#two-days]", "#looms]")


@pytest.mark.parametrize("new", ["again", "a b", "", "x" * 65, "-x", "a]b"])
def test_an_id_that_cannot_be_is_refused(bench, text, new):
    draft = bench.draft("otterburn", text)
    with pytest.raises(CannotRename):
        renamed(bench, draft, text.index("{#two-days}") + 4, new, {})


def test_an_id_that_an_answer_names_stays(bench, site, text):
    site.begin()
    site.ask()
    site.record(site.reply(site.lines()))
    text = site.read(STORY_FILE)
    draft = bench.draft("otterburn", text)
    with pytest.raises(CannotRename, match="answer on file"):
        renamed(bench, draft, text.index("{#again}") + 3, "later", {})


def test_verdicts_are_remembered_and_forgotten_with_their_transcript(bench, site, text, monkeypatch):
    from casestudies.editing import bench as module

    asked = []
    verify = module.verify
    monkeypatch.setattr(module, "verify", lambda *a, **k: asked.append(a[0]) or verify(*a, **k))
    bench.draft("otterburn", text)
    assert len(asked) == 3
    bench.draft("otterburn", text.replace(*NINETY))
    assert len(asked) == 4
    site.change("nine days a year", "ninety days a year", TALK_FILE)
    draft = bench.draft("otterburn", text.replace(*NINETY))
    assert draft.judged[0].publishes
    assert not bench.draft("otterburn", text).judged[0].publishes


@pytest.mark.parametrize(
    "long", ["word " * 2900, "{#" * 5000, '"' * 5000, "Hart word " * 1400, "!quote[" * 2000, "<b>" * 4000]
)
def test_no_paragraph_takes_long(bench, text, long):
    bench.draft("otterburn", text)
    begun = time.process_time()
    draft = bench.draft("otterburn", f"{text}\n\n{long}\n")
    list(problems_of(draft, STORY_FILE))
    # 18 s before the search for credits was bounded; half a second on a quiet machine since.
    assert time.process_time() - begun < 6
