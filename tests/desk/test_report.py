"""The report on a poor and on a good interview: it tells them apart on every mistake, and its figures can be counted again."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from casestudies.desk.report import Aims, Grade, report
from casestudies.desk.report_page import page
from casestudies.desk.report_text import as_json, as_markdown, trend
from casestudies.findings import Place
from casestudies.publish.audit import leaks
from casestudies.stories.model import Consent, Interview, SourceKind
from casestudies.transcripts.model import Cue, Turn
from helpers.made_up_talk import conversation

INTERVIEW = Interview(
    id="talk",
    customer="hollis",
    date=dt.date(2026, 9, 14),
    transcript=Path("transcript.txt"),
    speakers={"Mara": None, "Nell": "nell-hart"},
    place=Place("content/interviews/talk/interview.yml"),
    language="en",
)
PEOPLE = {"Mara": None, "Nell": "Nell Hart"}

POOR = conversation(
    ("Mara", "Do you like the planner?"),
    ("Nell", "Yes, it's nice."),
    (
        "Mara",
        "Our new planner is built on a model that we trained for years, and it integrates with all you have.",
    ),
    ("Nell", "Okay."),
    ("Mara", "Has it saved you time?"),
    ("Nell", "A lot."),
    ("Mara", "Great! Would you recommend it?"),
    ("Nell", "Sure."),
)
GOOD = conversation(
    ("Mara", "Is it all right if I record this?"),
    ("Nell", "Yes, go ahead."),
    ("Mara", "How did you plan the rounds before?"),
    (
        "Nell",
        "On paper, at the kitchen table. It took about two hours, and I dreaded it.",
    ),
    ("Mara", "[Silence]"),
    (
        "Nell",
        "Actually it was worse. One night I sent two vans to the same street, and I cried in the car so ashamed of it.",
    ),
    ("Mara", "What happened after that night?"),
    (
        "Nell",
        "I told my husband that it had to stop, and in the morning we looked for something that could plan forty stops.",
    ),
    ("Mara", "How did that change things for you personally?"),
    (
        "Nell",
        "I have my evenings back. We eat together now, and that is worth more to me than any van that we ever bought.",
    ),
    ("Mara", "And what is not working yet?"),
    ("Nell", "The printout is too small to read in a van at night, so 30% of the drivers still copy it out by hand."),
)


def of(transcript, **changes):
    made = report(replace(INTERVIEW, **changes), transcript, PEOPLE)
    return {measure.name: measure for measure in made.measures}


MISTAKES = ("recording", "questions", "follow-ups", "talk", "emotion", "silence", "specifics")


def test_the_poor_one_makes_every_mistake_and_the_good_one_none():
    poor, good = of(POOR, kind=SourceKind.NOTES), of(GOOD)
    assert {name for name, one in poor.items() if one.grade is Grade.MISTAKE} == set(MISTAKES)
    assert {name for name, one in good.items() if one.grade is not Grade.GOOD} == {"interruptions"}
    assert good["interruptions"].value == "The transcript has no times, and marks no interruption."
    assert "in 3 of 3 answers" in poor["silence"].value
    assert poor["pitching"].grade is Grade.FAIR


@pytest.mark.parametrize("marks", ['"%s"', "“%s”"])
def test_a_transcript_typed_between_quotation_marks_is_measured_as_any_other(marks):
    for talk in (POOR, GOOD):
        quoted = replace(talk, turns=tuple(replace(turn, text=marks % turn.text) for turn in talk.turns))
        assert {n: (m.grade, m.value) for n, m in of(quoted).items() if n != "talk"} == {
            n: (m.grade, m.value) for n, m in of(talk).items() if n != "talk"
        }


def test_long_answers_without_times_do_not_tell_whether_anybody_waited():
    talk = conversation(
        ("Mara", "How was it?"),
        ("Nell", "It took two hours every evening, at the kitchen table."),
        ("Mara", "And now?"),
        ("Nell", "Better."),
        ("Mara", "I see."),
    )
    assert of(talk)["silence"].grade is Grade.UNKNOWN


def test_nothing_is_called_recorded_that_no_time_link_or_consent_shows_to_be():
    unheard = conversation(("Mara", "How did you plan before?"), ("Nell", "On paper, all evening long."))
    assert of(unheard)["recording"].grade is Grade.UNKNOWN
    assert of(unheard, media="https://video.example/a")["recording"].value == "Recorded; no consent is heard."
    assert of(unheard, consent=Consent("Yes.", 3.0))["recording"].grade is Grade.GOOD


def test_where_nothing_is_asked_the_advice_is_to_ask_unless_nobody_of_ours_is_known():
    told = conversation(("Mara", "I see, that is a lot."), ("Nell", "On paper, all evening long."))
    assert of(told)["questions"].advice.startswith("Begin with how")
    assert "~" in of(told, speakers={"Nell": "nell-hart"})["questions"].advice


def test_the_figures_are_those_of_a_count_by_hand():
    made = report(INTERVIEW, POOR, PEOPLE)
    ours = sum(len(t.text) for t in POOR.turns if t.speaker == "Mara")
    theirs = sum(len(t.text) for t in POOR.turns if t.speaker == "Nell")
    assert made.share == pytest.approx(theirs / (theirs + ours))
    assert {k.value: n for k, n in made.asked.items() if n} == {"closed": 3}
    assert (
        of(POOR)["specifics"].value
        == "No figures from the customer, no questions for specifics, 3 short or vague answers left at that."
    )
    assert of(GOOD)["follow-ups"].value == "2 follow-ups in 3 answers (aim: 1)."


def test_passages_stand_under_each_measure():
    made = of(POOR)
    assert [p.text for p in made["questions"].passages] == [
        "Do you like the planner?",
        "Has it saved you time?",
        "Would you recommend it?",
    ]
    assert made["pitching"].passages[0].text.startswith("Our new planner")


def test_silences_and_interruptions_are_measured_from_the_times():
    cue = Cue(0, 14, 3.0, 8.0)
    talk = replace(
        GOOD,
        turns=(
            Turn("Mara", "How was it before that?", 0.0, 2.0),
            Turn("Nell", "It was a mess, honestly.", 3.0, 8.0, (cue,)),
            Turn("Mara", "And what about the drivers?", 12.0, 13.0),
            Turn("Nell", "They had a map on the wall.", 14.0, 18.0),
            Turn("Mara", "Sorry to cut in, what kind of map?", 16.0, 17.0),
        ),
    )
    made = of(talk)
    assert made["silence"].value == "1 silence."
    assert made["silence"].passages[0].why == "4 s"
    assert made["interruptions"].value == "1 interruption by us."
    assert report(INTERVIEW, talk, PEOPLE, Aims(silence=5)).measures[5].grade is Grade.MISTAKE


def test_consent_from_the_record_is_named_as_such():
    made = of(POOR, consent=Consent("Yes, go on.", 3.0))
    assert made["recording"].value == "Recorded; consent is noted in interview.yml."


def test_who_is_not_known_is_neither_side():
    talk = conversation(
        ("Mara", "How was it?"), ("Nell", "It was fine in the end."), ("Somebody", "I would like to add a word.")
    )
    made = report(INTERVIEW, talk, PEOPLE)
    assert made.unknown > 0.3
    assert "nobody's" in made.measures[3].value


def test_an_interview_of_nobody_cannot_be_told():
    made = report(replace(INTERVIEW, speakers={}), POOR, {})
    assert {m.name for m in made.measures if m.grade is Grade.UNKNOWN} >= {"questions", "talk", "follow-ups"}


def test_the_page_is_private_and_escapes_what_was_said():
    talk = conversation(("Mara", "Do you like <b>it</b>?"), ("Nell", "<script>alert(1)</script> costs 40% more."))
    html = page(report(INTERVIEW, talk, PEOPLE), INTERVIEW)
    assert "<script>alert" not in html
    assert "default-src &#39;none&#39;" in html
    assert [f.code for f in leaks([("site/report.html", html.encode())], (), ())] == ["P303"]


def test_markdown_json_and_trend():
    made = report(INTERVIEW, POOR, PEOPLE)
    assert "## ✗ Open questions" in as_markdown(made)
    assert as_json(made)["questions"]["closed"] == 3
    rows = list(
        trend([(dt.date(2026, 9, 20), report(replace(INTERVIEW, id="b"), GOOD, PEOPLE)), (dt.date(2026, 9, 14), made)])
    )
    assert [row[1] for row in rows] == ["talk", "b"]
    assert rows[1][5] == "none"


def test_what_a_listener_repeats_in_quotation_marks_is_no_question_and_no_pitch():
    talk = conversation(
        ("Nell", "We plan on paper, and it takes us the whole evening every day."),
        (
            "Mara",
            'I remember thinking "How do they do that?" and "our planner is built on a model that we trained for years".',
        ),
        ("Nell", "Yes."),
    )
    found = of(talk)
    assert found["questions"].grade is Grade.UNKNOWN
    assert found["pitching"].value == "No turns of ours that sell."
    assert found["follow-ups"].value.startswith("No follow-ups")


def test_feeling_like_something_is_an_opinion_and_feeling_it_is_not():
    talk = conversation(
        ("Mara", "Why did you feel like now was the time to change?"),
        ("Nell", "I feel like it was simply the right moment for all of us there."),
        ("Mara", "What did that feel like?"),
        ("Nell", "I felt so relieved, I cannot tell you how much that meant."),
    )
    assert of(talk)["emotion"].value == "1 question about feelings, 1 answer with one."
    assert of(talk)["emotion"].passages[0].text == "What did that feel like?"


def test_three_dots_trail_off_and_a_dash_is_cut_short():
    trailing = conversation(
        ("Nell", "So we waited..."), ("Mara", "What happened next, after that night?"), ("Nell", "Nothing.")
    )
    cut = conversation(
        ("Nell", "So we waited --"), ("Mara", "What happened next, after that night?"), ("Nell", "Nothing.")
    )
    assert of(trailing)["interruptions"].grade is Grade.UNKNOWN
    assert of(cut)["interruptions"].value == "1 interruption by us."


def test_a_short_answer_that_names_what_was_asked_for_is_not_vague():
    named = conversation(("Mara", "Which tool did you use before?"), ("Nell", "Paper."), ("Mara", "I see."))
    vague = conversation(("Mara", "How do you like it?"), ("Nell", "Yeah, it's good."), ("Mara", "I see."))
    assert "no short or vague answers" in of(named)["specifics"].value
    assert "1 short or vague answer" in of(vague)["specifics"].value


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("I would like to record this, if that is okay.", True),
        ("May I record our call?", True),
        ("Yeah, and as you told me before I hit record, it all began with a van.", False),
        ("Sorry for the noise, people can see that we are recording here.", False),
    ],
)
def test_consent_is_asked_for_and_not_only_spoken_of(said, heard):
    grade = of(conversation(("Mara", said), ("Nell", "Yeah.")))["recording"].grade
    assert grade is (Grade.GOOD if heard else Grade.UNKNOWN)


@pytest.mark.parametrize(
    ("language", "asked", "answered", "heard"),
    [
        ("en", "Do you mind if I record this?", "No, not at all.", True),
        ("en", "Do you mind if I record this?", "Yeah, sure, go ahead.", True),
        ("en", "Do you mind if I record this?", "Sure.", True),
        ("en", "Do you mind if I record this?", "Yes, I do.", False),
        ("en", "Do you mind if I record this?", "Yes.", False),
        ("en", "Is it all right if I record this?", "No, sorry. Is that okay?", False),
        ("en", "Is it all right if I record this?", "No problem.", True),
        ("en", "May I record this?", "Yeah, no, I'd rather not.", False),
        ("en", "May I record this?", "Yeah, no.", False),
        ("en", "May I record this?", "Yeah, no, that's fine.", True),
        ("en", "May I record this?", "Sure, no worries.", True),
        ("en", "May I record this?", "Okay, but I would prefer you didn't.", False),
        ("en", "Do you mind if I record this?", "No, but I'm not comfortable with that.", False),
        ("de", "Darf ich das aufnehmen?", "Ja, nein, also lieber nicht.", False),
        ("de", "Darf ich das aufnehmen?", "Ja, kein Problem.", True),
        ("fr", "Je peux enregistrer ?", "Oui, enfin, je préfère pas.", False),
        ("fr", "Je peux enregistrer ?", "Oui, mais sans enregistrement vidéo.", False),
        ("es", "¿Puedo grabar?", "Sí, bueno, prefiero que no.", False),
        ("it", "Posso registrare?", "Sì, cioè, preferirei di no.", False),
        ("nl", "Mag ik dit opnemen?", "Ja, nou, liever niet.", False),
        ("pt", "Posso gravar?", "Sim, quer dizer, prefiro que não.", False),
        ("sv", "Får jag spela in?", "Ja, fast helst inte.", False),
        ("da", "Må jeg optage?", "Ja, men helst ikke.", False),
        ("pl", "Czy mogę nagrywać?", "Tak, to znaczy wolałbym nie.", False),
        ("de", "Stört es Sie, wenn ich das aufnehme?", "Nein, gar nicht.", True),
        ("de", "Darf ich das aufnehmen?", "Nein, lieber nicht.", False),
        ("fr", "Ça vous dérange si j'enregistre ?", "Non, pas du tout.", True),
        ("es", "¿Le importa que grabe la conversación?", "No, para nada.", True),
        ("it", "Le dispiace se registro?", "No, affatto.", True),
        ("nl", "Vind je het erg als ik dit opneem?", "Nee, helemaal niet.", True),
        ("pt", "Você se importa se eu gravar?", "Não, de jeito nenhum.", True),
        ("sv", "Har du något emot att jag spelar in?", "Nej, inte alls.", True),
        ("da", "Har du noget imod, at jeg optager?", "Nej, slet ikke.", True),
        ("pl", "Czy ma pani coś przeciwko nagrywaniu?", "Nie, skąd.", True),
    ],
)
def test_no_agrees_to_a_question_that_asks_whether_somebody_minds(language, asked, answered, heard):
    talk = conversation(("Mara", asked), ("Nell", answered))
    grade = of(talk, language=language)["recording"].grade
    assert grade is (Grade.GOOD if heard else Grade.UNKNOWN)


def test_a_silence_that_somebody_wrote_down_answers_nobody():
    talk = conversation(
        ("Mara", "How did it help you?"),
        ("Nell", "It made things easier."),
        ("Mara", "[Silence — count to 3]"),
        ("Nell", "Actually, my evenings came back, all five of them, and I sleep at night."),
        ("Mara", "What happened next?"),
        ("Nell", "We hired Tom."),
    )
    made = of(talk)
    assert made["follow-ups"].value == "1 follow-up in 1 answer (aim: 1)."
    assert "no short or vague answers" in made["specifics"].value


def test_what_was_not_taken_up_is_shown_only_of_answers_that_are_counted():
    talk = conversation(
        ("Mara", "Is it all right if I record this?"),
        ("Nell", "Yes."),
        ("Mara", "Did it work?"),
        ("Nell", "Yes."),
        ("Mara", "Would you recommend it?"),
        ("Nell", "Sure."),
    )
    made = of(talk)
    assert made["follow-ups"].value == "No follow-ups in 1 answer (aim: 1)."
    assert [one.turn for one in made["follow-ups"].passages] == [3]
    assert "in 1 of 1 answer" in made["silence"].value


def test_one_question_is_written_of_as_one():
    assert of(conversation(("Mara", "How was it?"), ("Nell", "Slow.")))["questions"].value.startswith(
        "100 % of 1 question is "
    )


@pytest.mark.parametrize(
    ("question", "feels"),
    [
        ("How did that make you feel?", True),
        ("What went through your mind?", True),
        ("How did it affect you to see that?", True),
        ("Can you feel it when it vibrates?", False),
        ("What is it that you feel brings couriers in?", False),
        ("Anything else on your mind?", False),
        ("How did that change things for you personally?", True),
        ("Is it you, personally, who fills it in?", False),
    ],
)
def test_a_question_about_feelings_asks_how_something_felt(question, feels):
    value = of(conversation(("Nell", "It runs."), ("Mara", question), ("Nell", "It was fine.")))["emotion"].value
    assert value.startswith("1 question" if feels else "No questions")


def test_what_all_of_it_is_about_takes_nothing_up_and_a_monologue_asks_nobody():
    answers = [f"The planner did round {n} in ten minutes." for n in ("one", "two", "three", "four", "five")]
    turns = [turn for answer in answers for turn in (("Nell", answer), ("Mara", "I see."))]
    talk = conversation(*turns, ("Nell", "The planner is good."), ("Mara", "What else does the planner offer?"))
    assert of(talk)["follow-ups"].value.startswith("No follow-ups")
    alone = "Why do couriers plan on paper? " + "They always did it that way and nobody told them otherwise. " * 8
    assert of(conversation(("Nell", "It is so."), ("Mara", alone)))["questions"].grade is Grade.UNKNOWN


def test_a_name_and_a_greeting_are_no_vague_answers():
    talk = conversation(
        ("Mara", "How are you?"),
        ("Nell", "Good, thanks for having me."),
        ("Mara", "Which town?"),
        ("Nell", "It was Penrith."),
    )
    assert "no short or vague answers" in of(talk)["specifics"].value


def test_a_name_behind_a_hesitation_is_an_answer():
    talk = conversation(("Mara", "Was it in Colombia?"), ("Nell", "Uh, Penrith."), ("Mara", "I see."))
    assert "no short or vague answers" in of(talk)["specifics"].value
    assert (
        of(conversation(("Mara", "Was it a lot?"), ("Nell", "Yes."), ("Mara", "I see.")))["specifics"]
        .passages[0]
        .why.startswith("short")
    )


@pytest.mark.parametrize(
    ("said", "feels"),
    [
        ("The problem was that the old planner failed at night, and the printer was slow.", False),
        ("I was so ashamed that I stopped answering the phone in the evening.", True),
        ("It is a wonderful thing, and we love it more each week.", True),
    ],
)
def test_trouble_alone_is_no_feeling(said, feels):
    answers = of(conversation(("Mara", "How was it before?"), ("Nell", said)))["emotion"].value.split(", ")[1]
    assert answers == ("1 answer with one." if feels else "no answers with one.")


def test_what_is_told_before_a_question_asks_for_no_feeling():
    asks = {
        "I am not worried about that at all, so what is your plan for the winter?": "No questions",
        "What worried you, and how did you feel that night?": "1 question",
    }
    for said, value in asks.items():
        talk = conversation(("Mara", said), ("Nell", "We plan two rounds for every van."))
        assert of(talk)["emotion"].value.startswith(value), said


def test_a_question_whose_lead_takes_up_the_answer_digs_deeper():
    talk = conversation(
        ("Mara", "How did you plan?"),
        ("Nell", "On the kitchen table, with a map and two colours."),
        ("Mara", "You mentioned colours. What were they for?"),
        ("Nell", "One for each van, so that nobody took the wrong list."),
    )
    assert of(talk)["follow-ups"].value.startswith("1 follow-up")


def test_two_questions_of_one_turn_are_one_follow_up_with_one_passage():
    talk = conversation(
        ("Mara", "How did you plan?"),
        ("Nell", "On the kitchen table, with a map and two colours."),
        ("Mara", "Tell me about the colours. What happened to the colours?"),
        ("Nell", "It hangs in the hall."),
    )
    dug = of(talk)["follow-ups"]
    assert dug.value.startswith("1 follow-up")
    assert [passage.text for passage in dug.passages] == ["Tell me about the colours."]


def test_a_listeners_word_follows_no_answer():
    talk = conversation(
        ("Mara", "How did you plan?"),
        ("Nell", "On the kitchen table."),
        ("Mara", "Wow."),
        ("Nell", "With a map and two colours."),
        ("Mara", "What happened next?"),
        ("Nell", "We looked for something better."),
    )
    assert of(talk)["follow-ups"].value == "1 follow-up in 1 answer (aim: 1)."


def test_where_nobody_of_ours_is_known_nothing_is_said_of_what_we_asked():
    made = of(GOOD, speakers={"Nell": "nell-hart"})
    assert {
        made[name].grade for name in ("questions", "follow-ups", "emotion", "failure", "interruptions", "pitching")
    } == {Grade.UNKNOWN}
    assert made["specifics"].value.startswith("3 figures")


@pytest.mark.parametrize(
    ("said", "feels"),
    [
        ("I was so very proud of what the team had built.", True),
        ("It made me really happy to see all of them.", True),
        ("We were scared of what the next month would bring.", True),
        ("They have facial recognition, emotional analysis and speech to text.", False),
        ("It does all kinds of weird and cool stuff on the screen.", False),
        ("I was really just feeling around in the dark for a year.", False),
        ("It was a nightmare for all of the drivers.", True),
        ('Some of them are like "I just love it, and I am happy to wait".', False),
        ("I mean, it is cool to see people on the same round.", False),
        ("There you do not have to worry about the keys.", False),
        ("All of these are awesome, but we saw something else in it.", False),
    ],
)
def test_a_feeling_is_the_speakers_own(said, feels):
    value = of(conversation(("Mara", "How was it?"), ("Nell", said), ("Mara", "I see.")))["emotion"].value
    assert value.endswith("1 answer with one." if feels else "no answers with one.")


@pytest.mark.parametrize(
    ("question", "digs"),
    [
        ("And what did the vans cost you?", True),
        ("You mentioned the vans.", True),
        ("You mentioned the vans - our yard has some; they are blue.", False),
        ("And what advice would you give to somebody with vans?", False),
        ("One last question: what else do you do with the vans?", False),
        ("Do you have any closing thoughts, what about the vans?", False),
    ],
)
def test_who_asks_for_advice_or_a_last_thought_takes_nothing_up(question, digs):
    said = "We had too many vans in the yard."
    talk = conversation(("Mara", "How was it?"), ("Nell", said), ("Mara", question), ("Nell", "Yes."))
    assert of(talk)["follow-ups"].value.startswith("1" if digs else "No")


@pytest.mark.parametrize(
    ("answer", "asked", "digs"),
    [
        ("I was unlearning everything.", "What helped you unlearn it?", 1),
        ("I was baking bread.", "What helped you unlearn it?", 0),
    ],
)
def test_a_follow_up_takes_a_word_up_in_another_form(answer, asked, digs):
    talk = conversation(("Mara", "How was that?"), ("Nell", answer), ("Mara", asked), ("Nell", "A friend did."))
    assert of(talk)["follow-ups"].value.startswith(f"{digs or 'No'} follow-up")


def test_a_request_for_examples_asks_for_specifics_and_to_define_something_is_open():
    talk = conversation(
        ("Nell", "It grew."), ("Mara", "Are there concrete examples? Can you define that?"), ("Nell", "No.")
    )
    made = of(talk)
    assert "1 question for specifics" in made["specifics"].value
    assert "1 open, 1 closed" in made["questions"].value
