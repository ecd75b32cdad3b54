"""Two transcripts of one interview: what changed, where, and which passages it concerns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casestudies.transcripts import ChangeKind, Transcript, Turn, compare, touched


def transcript(*turns: tuple[str | None, str]) -> Transcript:
    return Transcript(tuple(Turn(speaker, text) for speaker, text in turns), "made-up", "0")


OLD = transcript(("Mara", "How was it before?"), ("Tomás", "It took us nine hours every week."), ("Mara", "And now?"))


def kinds(new: Transcript) -> list[tuple[ChangeKind, str, str]]:
    return [(change.kind, change.before, change.after) for change in compare(OLD, new)]


def test_nothing_changed() -> None:
    assert compare(OLD, OLD) == ()


def test_turns_that_break_elsewhere_are_no_change() -> None:
    new = transcript(("Mara", "How was it"), ("Mara", "before?"), *((t.speaker, t.text) for t in OLD.turns[1:]))
    assert compare(OLD, new) == ()


def test_other_words_more_words_and_fewer_words() -> None:
    new = transcript(
        ("Mara", "How was it before?"), ("Tomás", "Well, it took us ten hours every."), ("Mara", "And now?")
    )
    assert kinds(new) == [
        (ChangeKind.REWORDED, "It", "Well, it"),
        (ChangeKind.REWORDED, "nine", "ten"),
        (ChangeKind.REWORDED, "week.", ""),
    ] or kinds(new) == [
        (ChangeKind.REWORDED, "It", "Well, it"),
        (ChangeKind.REWORDED, "nine", "ten"),
        (ChangeKind.REWORDED, "every week.", "every."),
    ]


def test_words_that_came_and_went() -> None:
    fewer = transcript(("Mara", "How was it before?"), ("Tomás", "It took us nine hours week."), ("Mara", "And now?"))
    assert kinds(fewer) == [(ChangeKind.REMOVED, "every", "")]
    (added,) = compare(fewer, OLD)
    assert (added.kind, added.after, added.old, added.new) == (
        ChangeKind.ADDED,
        "every",
        ((1, 22, 22),),
        ((1, 22, 27),),
    )


def test_the_same_words_credited_to_another() -> None:
    new = transcript(
        ("Mara", "How was it before?"), ("Ines", "It took us nine hours every week."), ("Mara", "And now?")
    )
    (change,) = compare(OLD, new)
    assert (change.kind, change.before, change.after, change.old) == (
        ChangeKind.CREDITED,
        "Tomás",
        "Ines",
        ((1, 0, 33),),
    )


def test_a_passage_is_touched_by_what_happens_inside_it_only() -> None:
    new = transcript(
        ("Mara", "How was it before?"), ("Tomás", "It took us nine long hours every day."), ("Mara", "And now?")
    )
    changes = compare(OLD, new)
    text = OLD.turns[1].text
    assert touched(changes, [(1, 0, text.index("hours"))]) == ()
    assert [c.after for c in touched(changes, [(1, 0, text.index(" every"))])] == ["long"]
    assert [c.after for c in touched(changes, [(1, text.index("every"), len(text))])] == ["day."]
    assert touched(changes, [(0, 0, 99), (2, 0, 99)]) == ()


SOME = st.lists(
    st.tuples(
        st.sampled_from(["Mara", "Tomás", None]),
        st.lists(st.sampled_from(["a", "b", "c", "d"]), min_size=1, max_size=6).map(" ".join),
    ),
    max_size=5,
).map(lambda turns: transcript(*turns))


def said(transcript: Transcript) -> list[tuple[str, str | None]]:
    return [(word, turn.speaker) for turn in transcript.turns for word in turn.text.split()]


@given(SOME, SOME)
def test_two_transcripts_differ_exactly_where_changes_say(old: Transcript, new: Transcript) -> None:
    changes = compare(old, new)
    assert (not changes) == (said(old) == said(new))
    gone = " ".join(c.before for c in changes if c.kind is not ChangeKind.CREDITED).split()
    came = " ".join(c.after for c in changes if c.kind is not ChangeKind.CREDITED).split()
    assert sorted([*gone, *(w for w, _ in said(new))]) == sorted([*came, *(w for w, _ in said(old))])
    for change in changes:
        for at in change.old:
            assert 0 <= at.begin <= at.end <= (len(old.turns[at.turn].text) if old.turns else 0)


@given(SOME, SOME)
def test_comparing_the_other_way_round_swaps_what_came_and_what_went(old: Transcript, new: Transcript) -> None:
    there, back = compare(old, new), compare(new, old)
    assert sum(len(c.before.split()) for c in there if c.kind is not ChangeKind.CREDITED) == sum(
        len(c.after.split()) for c in back if c.kind is not ChangeKind.CREDITED
    )
