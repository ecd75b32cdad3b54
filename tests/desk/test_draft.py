"""`casestudies new story --from`: a draft that passes the check but for its approval and the notes in it."""

import re

from casestudies.stories import load, open_project


def story(site):
    return (site / "content/pages/stories/otterburn.md").read_text("utf-8")


def test_the_draft_has_quotes_figures_and_notes(site, run):
    assert "TO WRITE" in run("new", "story", "--from", "rounds")
    text = story(site)
    headings = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert headings == ["Before", "The wake-up call", "The change", "Results", "What they tell others"]
    assert "— Nell Hart {#" in text
    assert "figure:" in text
    assert "Mara" not in text


def test_the_moment_that_made_them_look_stands_under_the_wake_up_call(site, run):
    path = next((site / "content/interviews/rounds").glob("transcript.*"))
    moment = (
        "My daughter asked me why I was crying over a map, and that was the worst day and the day I started looking."
    )
    path.write_text(re.sub(r"One night I sent [^\n]*", moment, path.read_text("utf-8")))
    run("new", "story", "--from", "rounds")
    before, _, rest = story(site).partition("## The wake-up call")
    assert moment not in before
    assert moment in rest.partition("## The change")[0]


def test_words_that_may_tell_of_two_parts_are_left_for_the_author_to_place(site, run):
    path = next((site / "content/interviews/rounds").glob("transcript.*"))
    words = (
        "I put $30,000 of my own money into this to make it work better for us, and it was really, really hard for me."
    )
    path.write_text(re.sub(r"It plans [^\n]*", words, path.read_text("utf-8")))
    run("new", "story", "--from", "rounds")
    parts, _, left = story(site).partition("## To be placed")
    assert "$30,000" in left
    assert "$30,000" not in parts
    assert "move each of these" in left


def test_it_passes_the_check_but_for_approval_and_notes(site, run):
    run("new", "story", "--from", "rounds")
    shown = run("check", code=1)
    assert set(re.findall(r"\b[A-Z]\d{3}\b", shown)) <= {"C152", "A101"}


def test_a_figure_that_became_another_is_one_result_with_what_it_was(site, run):
    path = next((site / "content/interviews/rounds").glob("transcript.*"))
    words = "We saved a lot: from two hours to at least 15, maybe 20 minutes a round, and I have my evenings back."
    path.write_text(re.sub(r"It plans [^\n]*", words, path.read_text("utf-8")))
    run("new", "story", "--from", "rounds")
    (row,) = re.findall(r"^  - \{figure.*", story(site), re.MULTILINE)
    assert row.startswith('  - {figure: "at least 15, maybe 20 minutes", before: two hours, label:')


def test_a_bare_number_is_no_result(site, run):
    path = next((site / "content/interviews/rounds").glob("transcript.*"))
    words = "I love it so much that everybody writes 10 word descriptions of every round, and it saved us $600 a week."
    path.write_text(re.sub(r"It plans [^\n]*", words, path.read_text("utf-8")))
    run("new", "story", "--from", "rounds")
    figures = re.findall(r"figure: ([^,]*)", story(site))
    assert "$600 a week" in " ".join(figures)
    assert "10" not in figures


def test_it_is_never_published_with_a_note_left(site, run):
    run("new", "story", "--from", "rounds")
    path = site / "content/pages/stories/otterburn.md"
    text = re.sub(r"<!-- TO WRITE: .*? -->\n", "", story(site)).replace("TO WRITE: what it counts", "spent on it")
    path.write_text(text.replace("TO WRITE: a headline that says what changed", "Otterburn plans in minutes"))
    assert re.findall(r"C\d{3}", run("check", code=1)) == ["C152", "C152"]  # the summary: once told, once in the table
    path.write_text(
        path.read_text().replace("TO WRITE: one sentence that says who, what and how much.", "A short story.")
    )
    assert "C152" not in run("check")


def test_nothing_is_overwritten_and_wrong_names_are_told(site, run):
    run("new", "story", "--from", "rounds")
    assert "exists already" in run("new", "story", "--from", "rounds", code=2)
    assert "There are: rounds." in run("new", "story", "--from", "lost", code=2)
    assert "leave out" in run("new", "story", "--from", "rounds", "--customer", "otterburn", code=2)
    assert "Give the story an ID" in run("new", "story", code=2)


def test_a_terminal_shows_what_each_note_asks_for(site, run):
    run("new", "story", "--from", "rounds")
    _, findings = load(open_project(site / "mkdocs.yml"))
    notes = [finding.confidential for finding in findings if finding.code == "C152"]
    assert (("note", "a headline that says what changed"),) in notes
    assert (("note", "what they would tell somebody in their place."),) in notes
    assert not any("-->" in text for ((_, text),) in notes)
