"""`casestudies interview plan` and `lint`: a guide with open questions, and what is said of others."""

import pytest

from casestudies.desk.guide import GuidePlan, chosen, default_sets, doubts, guide, languages, lint, texts
from casestudies.desk.questions import QuestionKind, questions

PLAN = GuidePlan("Otterburn", "Larkwell", "get metrics for a case study", default_sets(""))


@pytest.mark.parametrize("language", languages())
def test_the_questions_of_the_sets_are_all_good_ones(language):
    for name, asked in texts(language)["sets"].items():
        for text in asked:
            kinds = {q.kind for q in questions(text.replace("{product}", "Larkwell"), language)}
            assert kinds, (name, text)
            assert kinds <= {QuestionKind.OPEN, QuestionKind.PRECISE}, (name, text, kinds)


@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_whole_guide(language):
    english, there = texts("en"), texts(language)
    assert there.keys() == english.keys()
    assert len(there["draft"]) == len(english["draft"])
    for part in ("sets", "names", "segments"):
        assert there[part].keys() == english[part].keys()
    assert {name: len(asked) for name, asked in there["sets"].items()} == {
        name: len(asked) for name, asked in english["sets"].items()
    }
    made = guide(GuidePlan("Otterburn", "Larkwell", "{product}", default_sets(""), segment="vip", language=language))
    assert made.count("{") == 1
    assert "Otterburn" in made


def test_the_guide_has_goal_agenda_consent_questions_and_checklist():
    text = guide(PLAN)
    for part in (
        "to get metrics for a case study.",
        "Agenda: 30 minutes",
        "record this call",
        "## Follow-ups",
        "⭐ QUOTE",
        "Larkwell",
    ):
        assert part in text
    assert "{product}" not in text
    assert text.count("\n7. ") == 1
    assert "\n8. " not in text


def test_questions_are_spread_over_the_sets_and_ones_own_come_first():
    made = chosen(GuidePlan("O", "L", "g", ("problem", "results"), own=("How big is the team?",), count=4))
    assert [name for name, _ in made] == ["own", "problem", "problem", "results"]


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Did it save you time?", "closed"),
        ("Don't you think it is handy?", "leading"),
        ("If we built an app, would you use it?", "hypothetical"),
    ],
)
def test_wording_that_spoils_the_answer_is_told(question, kind):
    assert [one.kind for one in lint(question, "en")] == [kind]
    assert [one.kind for one in doubts(GuidePlan("O", "L", "get metrics for a case study", (), own=(question,)))] == [
        kind
    ]


def test_a_vague_goal_is_told():
    assert [one.kind for one in doubts(GuidePlan("O", "L", "just chat", ()))] == ["vague goal"]
    assert not list(doubts(PLAN))


def test_the_commands(site, run):
    shown = run("interview", "plan", "otterburn", "--goal", "get metrics for a case study", "--segment", "struggling")
    assert shown == "wrote desk/guide-otterburn.md\n"
    text = (site / "desk/guide-otterburn.md").read_text("utf-8")
    assert "A customer who struggles." in text
    assert "closed: Is it good for you?" in run(
        "interview",
        "plan",
        "otterburn",
        "--goal",
        "get metrics for a case study",
        "--question",
        "Is it good for you?",
        code=1,
    )
    assert "There are: otterburn." in run("interview", "plan", "lost", "--goal", "get metrics for it all", code=2)
    (site / "q.txt").write_text("How was it?\nWould you pay for more?\n")
    assert "hypothetical: Would you pay for more?" in run("interview", "lint", "q.txt", code=1)
    (site / "q.txt").write_text("How was it?\nWhat changed?\n")
    assert run("interview", "lint", "q.txt") == "2 questions, none to reword.\n"
    (site / "q.txt").write_text("\n")
    assert "No question was found in q.txt" in run("interview", "lint", "q.txt", code=2)


def test_a_guide_that_somebody_wrote_in_is_kept_and_an_empty_goal_refused(site, run):
    goal = ("interview", "plan", "otterburn", "--goal")
    run(*goal, "get metrics for a case study")
    guide_file = site / "desk/guide-otterburn.md"
    guide_file.write_text(guide_file.read_text() + "Ask about the dog.\n")
    assert "guide-otterburn.earlier.md" in run(*goal, "get metrics for a case study")
    guide_file.write_text(guide_file.read_text() + "Ask about the cat.\n")
    assert "guide-otterburn.earlier-2.md" in run(*goal, "get metrics for a case study")
    assert "the dog" in (site / "desk/guide-otterburn.earlier.md").read_text(), "and the first is still there"
    assert "the cat" in (site / "desk/guide-otterburn.earlier-2.md").read_text()
    assert "--goal is empty" in run(*goal, " ", code=2)


def test_a_guide_that_another_program_wrote_in_its_own_encoding_is_kept(site, run):
    guide = site / "desk/guide-otterburn.md"
    guide.parent.mkdir(exist_ok=True)
    guide.write_bytes("Für später".encode("cp1252"))
    assert "guide-otterburn.earlier.md" in run(
        "interview", "plan", "otterburn", "--goal", "get metrics for a case study"
    )
    assert (site / "desk/guide-otterburn.earlier.md").read_bytes() == "Für später".encode("cp1252")


def test_a_question_is_one_line_and_the_folder_no_link_out_of_the_project(site, run, tmp_path_factory):
    ask = (
        "interview",
        "plan",
        "otterburn",
        "--goal",
        "get metrics for a case study",
        "--question",
        "How was it?\n## Sold\n",
    )
    run(*ask)
    assert "## Sold" not in (site / "desk/guide-otterburn.md").read_text("utf-8").replace("1. How was it? ## Sold", "")
    outside = tmp_path_factory.mktemp("outside")
    (site / "desk").rename(site / "was")
    (site / "desk").symlink_to(outside)
    run(*ask, code=1)
    assert not list(outside.iterdir())
