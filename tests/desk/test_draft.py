"""`casestudies new story --from`: a draft that passes the check but for its approval and the notes in it."""

import re

import pytest

from casestudies.stories import load, open_project


def story(site):
    return (site / "content/pages/stories/otterburn.md").read_text("utf-8")


def test_the_draft_has_quotes_figures_and_notes(site, run):
    assert "TO WRITE" in run("new", "story", "--from", "rounds")
    text = story(site)
    headings = re.findall(r"^## (.*)$", text, re.MULTILINE)
    parts = ["Before", "The wake-up call", "The change", "Results", "What they tell others"]
    assert headings == [*parts, "To be placed"]
    assert "— Nell Hart {#" in text
    assert "figure:" in text
    assert "Mara" not in text


def test_the_headings_are_in_the_sites_language(site, run):
    settings = site / "mkdocs.yml"
    settings.write_text(
        settings.read_text("utf-8").replace("publisher: Larkwell", "publisher: Larkwell\n      language: de")
    )
    run("new", "story", "--from", "rounds")
    assert [f"## {heading}\n" in story(site) for heading in ("Vorher", "Der Weckruf", "Before")] == [True, True, False]


def ask(site, said, instead):
    """Other words in the interview."""
    path = next((site / "content/interviews/rounds").glob("transcript.*"))
    text = path.read_text("utf-8")
    assert said in text
    path.write_text(text.replace(said, instead))


def part(site, heading):
    return story(site).partition(f"## {heading}\n")[2].partition("\n## ")[0]


def test_a_quote_stands_in_the_part_that_its_question_asked_for(site, run):
    ask(site, "What happened next?", "Was there a moment when it got too much?")
    run("new", "story", "--from", "rounds")
    assert "every evening" in part(site, "Before")
    assert "so ashamed" in part(site, "The wake-up call")
    assert "I have my evenings back" in part(site, "Results")
    assert "Start with one van" in part(site, "What they tell others")
    assert "no question of the interview asks for this" in part(site, "The change")


def test_no_part_is_said_to_be_unasked_where_no_question_tells_any(site, run):
    path = next((site / "content/interviews/rounds").glob("transcript.*"))
    path.write_text(re.sub(r"(?m)^(<v Mara[^>]*>).*\?$", r"\1Go on?", path.read_text("utf-8")))
    run("new", "story", "--from", "rounds")
    assert "no question of the interview" not in story(site)
    assert "## To be placed" in story(site)


def test_a_question_that_only_asks_on_leaves_the_part_as_it_is(site, run):
    ask(site, "What happened next?", "Why was that?")
    run("new", "story", "--from", "rounds")
    assert "so ashamed" in part(site, "Before")


def test_words_that_speak_for_another_part_are_left_for_the_author_to_place(site, run):
    ask(
        site,
        "On paper, at the kitchen table. It took",
        "My advice is to start with one van, and to learn from it. It took",
    )
    ask(site, "me about two hours every evening, and it was a nightmare", "me a while")
    run("new", "story", "--from", "rounds")
    assert "start with one van" not in part(site, "Before")
    assert "start with one van" in part(site, "To be placed")
    assert "move each of these" in part(site, "To be placed")


def test_where_no_questions_follow_a_story_nothing_is_placed(site, run):
    for question in ("How did you plan the rounds before?", "And how did the planner change things for you?"):
        ask(site, question, "What do you read in the evenings?")
    run("new", "story", "--from", "rounds")
    headings = ("Before", "The wake-up call", "The change", "Results", "What they tell others")
    assert not any("> " in part(site, heading).replace("-->", "") for heading in headings)
    assert "I have my evenings back" in part(site, "To be placed")


@pytest.mark.parametrize("question", ["What happened next?", "And what is still missing?"])
def test_what_leads_on_or_away_is_left_for_the_author_to_place(site, run, question):
    ask(site, "What happened next?", question)
    run("new", "story", "--from", "rounds")
    assert "so ashamed" in part(site, "To be placed")


def test_it_passes_the_check_but_for_approval_and_notes(site, run):
    run("new", "story", "--from", "rounds")
    shown = run("check", code=1)
    assert set(re.findall(r"\b[A-Z]\d{3}\b", shown)) <= {"C152", "A101"}


def test_what_a_figure_was_stands_without_the_words_that_both_share(site, run):
    path = next((site / "content/interviews/rounds").glob("transcript.*"))
    words = "We went from nine wrong orders a week to one, and I have my evenings back."
    path.write_text(re.sub(r"It plans [^\n]*", words, path.read_text("utf-8")))
    run("new", "story", "--from", "rounds")
    assert "  - {figure: one, before: nine, label:" in story(site)


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
