"""What a verdict says, beyond whether a quote publishes."""

from dataclasses import dataclass

import pytest

from casestudies.quotes import Kind, verify, verifying
from casestudies.transcripts.model import Cue, Transcript, Turn
from helpers.made_up_talk import conversation, interview

SAID = "So, um, we cut it from thirteen hours to, uh, to two. The board noticed. It's quiet now."


def codes(verdict) -> list[str]:
    return [edit.rule.code for edit in verdict.edits]


def test_word_for_word_is_verbatim_whatever_type_the_marks_are_in() -> None:
    transcript = interview("It's quiet now, and that's good.")
    assert verify("It’s quiet now, and that’s good.", transcript, "Dana").kind is Kind.VERBATIM


@pytest.mark.parametrize("spoken", ["The, you know, crew packed boxes", "The crew, I mean, packed boxes"])
def test_what_was_said_is_found_behind_sentences_that_begin_with_the_same_words(spoken: str) -> None:
    before = "The crew packed crates in Porto. The crew packed boxes on Mondays. The crew packed crates on Mondays. "
    said = f"{before}The crew packed crates for the harbour. {spoken} in Porto."
    assert verify("The crew packed boxes in Porto.", interview(said), "Dana").publishes


def test_a_capital_in_brackets_goes_where_the_words_before_it_come_back() -> None:
    said = "So I was telling the team, folks, this is some rather fine cheese, and they all laughed."
    verdict = verify("[T]his is some rather fine cheese.", interview(said), "Dana")
    assert verdict.remedy == "So I was telling the team, folks, this is some rather fine cheese."


def test_a_remedy_has_one_full_stop_where_words_between_two_were_never_said() -> None:
    verdict = verify("It was a slog. A real one. Of seven weeks.", interview("It was a slog. Of seven weeks."), "Dana")
    assert verdict.remedy == "It was a slog. Of seven weeks."


def test_every_permitted_edit_is_named_with_its_place() -> None:
    verdict = verify("We cut it from 13 hours to two.", interview(SAID), "Dana")
    assert verdict.kind is Kind.LIGHT
    by_code = {edit.rule.code: edit for edit in verdict.edits}
    figure = by_code["Q108"]
    assert (figure.said, figure.quoted) == ("thirteen", "13")
    assert verdict.quote[figure.begin : figure.end] == "13"
    assert {"Q101", "Q103", "Q104", "Q108", "Q114"} <= set(by_code)


def test_an_ellipsis_discloses_and_its_words_are_in_the_passage_but_not_in_the_spans() -> None:
    transcript = interview(SAID)
    verdict = verify("So we cut it from thirteen hours to two. … It's quiet now.", transcript, "Dana")
    assert verdict.kind is Kind.DISCLOSED
    assert verdict.found is not None
    assert "board" in verdict.passage
    quoted = [transcript.turns[s.turn].text[s.begin : s.end] for s in verdict.found.spans]
    assert quoted == ["So, um, we cut it from thirteen hours to, uh, to two.", "It's quiet now."]


def test_the_passage_is_a_stretch_of_the_transcripts_plain_text() -> None:
    transcript = interview("It was slow. | Right. | Then we switched.")
    verdict = verify("It was slow. Then we switched.", transcript, "Dana")
    plain = "\n".join(turn.text for turn in transcript.turns)
    assert verdict.found is not None
    assert plain[verdict.found.begin : verdict.found.end] == verdict.found.text
    assert [s.turn for s in verdict.found.spans] == [1, 3]


def test_times_come_from_the_cues() -> None:
    text = "We moved in May. It was quick."
    turn = Turn("Dana", text, 10.0, 20.0, (Cue(0, 16, 10.0, 14.0), Cue(17, 30, 14.0, 20.0)))
    verdict = verify("It was quick.", Transcript((turn,), "webvtt", "0" * 64), "Dana")
    assert verdict.found is not None
    assert (verdict.found.start, verdict.found.stop) == (14.0, 20.0)


def test_one_person_may_have_several_labels() -> None:
    transcript = conversation(("Dana R.", "It was slow for years."), ("Dana Reyes", "Then we switched."))
    quote = "It was slow for years. Then we switched."
    assert verify(quote, transcript, ("Dana R.", "Dana Reyes")).publishes
    assert not verify(quote, transcript, "Dana R.").publishes


def test_without_a_speaker_a_quote_still_may_not_mix_two() -> None:
    transcript = conversation(("A", "It was slow for years."), ("B", "Then we switched."))
    assert verify("It was slow for years.", transcript).publishes
    assert not verify("It was slow for years. Then we switched.", transcript).publishes


def test_somebody_elses_words_are_misattributed_and_have_no_remedy() -> None:
    verdict = verify("So you love it?", interview("| So you love it? | It is fine."), "Dana")
    assert verdict.kind is Kind.MISATTRIBUTED
    assert codes(verdict) == ["Q302"]
    assert verdict.remedy is None
    assert verdict.found is not None
    assert verdict.found.speaker == "Interviewer"


def test_words_that_the_transcript_gives_to_nobody_are_nobodys() -> None:
    verdict = verify("It saves us hours.", conversation((None, "It saves us hours."), ("Dana", "Yes.")), "Dana")
    assert verdict.kind is Kind.MISATTRIBUTED
    assert codes(verdict) == ["Q305"]


def _twice() -> Transcript:
    turns = (Turn("A", "That was the moment.", 10.0), Turn("B", "That was the moment.", 90.0))
    return Transcript(turns, "text", "0" * 64)


def test_words_of_two_people_ask_for_a_time_or_a_name() -> None:
    assert codes(verify("That was the moment.", _twice())) == ["Q304"]
    by_time = verify("That was the moment.", _twice(), at=88.0)
    assert by_time.publishes
    assert by_time.found is not None
    assert by_time.found.speaker == "B"
    by_name = verify("That was the moment.", _twice(), "A", at=88.0)
    assert by_name.found is not None
    assert by_name.found.speaker == "A"


def test_the_time_chooses_among_places_of_one_speaker() -> None:
    turns = (
        Turn("A", "That was the moment.", 10.0),
        Turn("B", "Which one?", 50.0),
        Turn("A", "That was the moment.", 90.0),
    )
    verdict = verify("That was the moment.", Transcript(turns, "text", "0" * 64), "A", at=95.0)
    assert verdict.found is not None
    assert verdict.found.start == 90.0


@pytest.mark.parametrize("text", ["", "   ", "…", "[]", "“”", "[[[", "\u202e", "\x00", "'" * 50, "[a]" * 30, "… … …"])
def test_what_has_no_words_was_not_said(text: str) -> None:
    assert not verify(text, interview(SAID), "Dana").publishes


def test_an_empty_transcript_has_said_nothing() -> None:
    assert verify("Anything at all, really.", Transcript((), "text", "0" * 64), "Dana").kind is Kind.NOT_FOUND


def test_a_quote_of_thousands_of_words_is_refused_with_one_reason() -> None:
    assert codes(verify("word " * 2001, interview(SAID), "Dana")) == ["Q307"]


@pytest.mark.parametrize(
    ("quoted", "code"),
    [
        ("We did lose data in May.", "Q201"),
        ("We didn't lose data in March.", "Q211"),
        ("We didn't lose any data in May.", "Q209"),
        ("They didn't lose data in May.", "Q210"),
        ("We didn't find data in May.", "Q213"),
        ("We didn't really lose data in May.", "Q208"),
        ("We didn't lose 40 data in May.", "Q202"),
        ("We didn't lose data.", "Q221"),
    ],
)
def test_the_reason_is_named_in_an_editors_words(quoted: str, code: str) -> None:
    verdict = verify(quoted, interview("We didn't lose data in May."), "Dana")
    refused = [edit.rule.code for edit in verdict.edits if not edit.permitted]
    assert code in refused
    assert verdict.remedy in {"We didn't lose data in May.", "We didn't lose data …"}


def test_a_sentence_left_out_is_told_as_that_whatever_it_says() -> None:
    verdict = verify(
        "We bake at night. We sell at dawn.",
        interview("We bake at night. Nobody likes that. We sell at dawn."),
        "Dana",
    )
    assert [edit.rule.name for edit in verdict.edits if not edit.permitted] == ["words-left-out"]


@dataclass(frozen=True)
class Heard:
    at: float
    heard: str
    said: str


def _misheard() -> Transcript:
    turns = (
        Turn("Interviewer", "Which one?", 0.0, 2.0),
        Turn("Dana", "We moved to Octa in March.", 3.0, 6.0),
        Turn("Dana", "And Octa it is.", 300.0, 303.0),
    )
    return Transcript(turns, "text", "0" * 64)


def test_a_correction_holds_at_its_place_and_is_told() -> None:
    corrections = [Heard(200.0, "nothing", "like it"), Heard(4.0, "Octa", "Okta")]
    verdict = verify("We moved to Okta in March.", _misheard(), "Dana", corrections=corrections)
    assert verdict.publishes
    assert verdict.corrections == (1,)
    assert "Q123" in codes(verdict)
    assert verify("And Octa it is.", _misheard(), "Dana", corrections=corrections).corrections == ()


def test_without_the_correction_the_name_is_another_one() -> None:
    assert not verify("We moved to Okta in March.", _misheard(), "Dana").publishes


def test_what_was_corrected_can_no_longer_be_quoted_as_it_was_heard() -> None:
    verdict = verify("We moved to Octa in March.", _misheard(), "Dana", corrections=[Heard(4.0, "Octa", "Okta")])
    assert not verdict.publishes
    assert verdict.remedy == "We moved to Okta in March."


def test_a_correction_far_from_its_words_has_no_effect() -> None:
    assert not verify(
        "We moved to Okta in March.", _misheard(), "Dana", corrections=[Heard(150.0, "Octa", "Okta")]
    ).publishes


def test_the_language_is_the_callers_or_the_transcripts_or_english() -> None:
    turns = (Turn("Dana", "Wir sparen dreizehn Stunden."),)
    german = Transcript(turns, "text", "0" * 64, language="de-CH")
    assert verify("Wir sparen 13 Stunden.", german, "Dana").language == "de"
    assert verify("Wir sparen 13 Stunden.", german, "Dana").publishes
    assert not verify("Wir sparen 13 Stunden.", german, "Dana", language="sv").publishes
    assert verify("It was.", interview("It was."), "Dana").language == "en"


@pytest.mark.long
@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("a " * 3000, "a a a b a a a"),
        ("the the " * 2000 + "end.", "the " * 300 + "x end."),
        ("one hundred and " * 2000, "one hundred and " * 400 + "six"),
        ("(" * 3000 + "[laugh" * 500, "laugh laugh at it"),
        ("It works. " * 400, "It works … it … it … it … it … fails."),
        ("x" * 20_000, "x" * 19_999),
    ],
    ids=["one word", "stutter", "figures", "brackets", "gaps", "long word"],
)
def test_hostile_repetition_gets_a_verdict_too(said: str, quoted: str) -> None:
    assert not verify(quoted, interview(said), "Dana").publishes


def test_an_ellipsis_over_nothing_is_a_mark_and_a_hesitation_beside_it_is_told_once() -> None:
    verdict = verify("It is … like a scanner.", interview("It is, um, like a scanner."), "Dana")
    assert verdict.kind is Kind.LIGHT
    assert [(edit.rule.code, edit.quoted, edit.said) for edit in verdict.edits] == [
        ("Q103", "", "um"),
        ("Q102", "…", ", um,"),
    ]


def test_a_bracket_that_swallows_words_is_named_as_the_reason() -> None:
    verdict = verify("We heard about [the tool] lunch.", interview("We heard about it over lunch."), "Dana")
    assert [edit.rule.code for edit in verdict.edits if not edit.permitted] == ["Q224"]


def test_differences_that_do_not_lead_from_one_to_the_other_within_the_effort_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    talk = interview("It saved us, um, you know, nine hours.")
    assert verify("It saved us nine hours.", talk, "Dana").publishes
    monkeypatch.setattr(verifying, "_STEPS", 0)
    monkeypatch.setattr(verifying, "_STEPS_PER_WORD", 0)
    verdict = verify("It saved us nine hours.", talk, "Dana")
    assert not verdict.publishes
    assert [edit.rule.code for edit in verdict.edits if not edit.permitted] == ["Q308"]


def test_a_prepared_transcript_is_judged_as_the_transcript_it_was_made_of() -> None:
    transcript = interview("Die Waage läuft. Wir haben, äh, zwei davon.")
    prepared = verifying.prepare(transcript, "de")
    quote = "Wir haben zwei davon."
    assert verify(quote, prepared, "Dana") == verify(quote, transcript, "Dana", language="de")
    with pytest.raises(ValueError, match="prepared"):
        verify(quote, prepared, "Dana", language="en")


@pytest.mark.parametrize(
    "quote",
    [
        "The crew likes it now. … We bought the press in May.",
        "The crew likes it now. We bought the press in May.",
        "It was loud that year. We bought the press in May.",
    ],
)
def test_parts_in_another_order_are_called_that(quote: str) -> None:
    talk = interview("We bought the press in May. It was loud that year. The crew likes it now.")
    assert codes(verify(quote, talk, "Dana")) == ["Q212"]
    assert verify(quote, talk, "Dana").found is not None


def test_a_name_that_may_be_misheard_is_told_from_another_name() -> None:
    talk = interview("We moved to Okta in March because it was cheap.")
    assert codes(verify("We moved to Octa in March because it was cheap.", talk, "Dana")) == ["Q235"]
    assert codes(verify("We moved to Acme in March because it was cheap.", talk, "Dana")) == ["Q211"]


def test_a_full_stop_that_comes_back_begins_a_sentence() -> None:
    said = "It was easy. The crew got the hang of it."
    assert verify("It was easy the crew got the hang of it.", interview(said), "Dana").remedy == said


@pytest.mark.parametrize(
    ("quoted", "remedy"),
    [
        ("The looms cost us,” she says, “nine days.", "The looms cost us, nine days."),
        ('The looms cost us," says Dana Reyes, "six days.', "The looms cost us, nine days."),
        ("The looms cost us, » dit-elle, « nine days.", "The looms cost us, nine days."),
        ('The "looms" cost us nine days, and "that" was it.', "The looms cost us nine days."),
    ],
)
def test_the_writers_words_in_the_midst_of_a_quote_are_refused_and_the_remedy_is_whole(
    quoted: str, remedy: str
) -> None:
    verdict = verify(quoted, interview("The looms cost us nine days. We counted them."), "Dana")
    assert not verdict.stands
    assert verdict.remedy == remedy


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("It's, I don't know, simple.", "It's simple."),
        ("The loom, or what's left of it, works.", "The loom works."),
        ("Our staff (all nine of them) love it.", "Our staff love it."),
    ],
)
def test_words_that_are_put_back_keep_the_marks_around_them(said: str, quoted: str) -> None:
    assert verify(quoted, interview(said), "Dana").remedy == said


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("Do I miss the paper? No.", "I miss the paper."),
        ("We took back two million, that's dollars not euros, in May.", "We took back €2 million in May."),
        ("He knows our stock better than my own buyers do.", "He knows our stock better than … my own buyers."),
        (
            "It surprised me how quiet the hall got. Not silent, but nobody shouted.",
            "It surprised me how quiet … nobody shouted.",
        ),
    ],
)
def test_a_remedy_keeps_the_sources_marks_and_has_no_ellipsis_that_stands_for_nothing(said: str, quoted: str) -> None:
    assert verify(quoted, interview(said), "Dana").remedy in {said, said.removesuffix(" No.")}


def test_a_remedy_is_not_the_question_alone_without_its_answer() -> None:
    verdict = verify("Was it worth it? Yes.", interview("Was it worth it? Ask me in a year."), "Dana")
    assert verdict.remedy != "Was it worth it?"


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        ("Là, j'ai dit : « On change d'outil. » Et voilà.", "Là, j'ai dit : « On change d'outil. »"),
        ("On a changé d'outil. « Enfin », a dit mon chef.", "On a changé d'outil."),
        ("Ich sagte: »Wir wechseln.« Und dann?", "Ich sagte: »Wir wechseln.«"),
    ],
)
def test_a_passage_has_the_mark_that_closes_it_and_none_that_opens_the_next(said: str, passage: str) -> None:
    verdict = verify(passage, interview(said), "Dana")
    assert verdict.found is not None
    assert verdict.found.text == passage
