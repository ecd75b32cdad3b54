"""What changed since an approval is told word by word, where it stands."""

from hypothesis import given
from hypothesis import strategies as st

from casestudies.approvals import approved_content
from casestudies.approvals.words import words_changed
from helpers.approvals_made_up import BODY, CUSTOMER, INTERVIEW, story


def items(body=BODY, **changes):
    return approved_content(story(body, **changes), CUSTOMER, [INTERVIEW])


def told(body=BODY, **changes):
    return [(c.label, c.removed, c.added) for c in words_changed(items(), items(body, **changes))]


def test_nothing_changed():
    assert told() == []


def test_one_word_in_a_paragraph():
    (change,) = words_changed(items(), items(BODY.replace("somebody", "nobody")))
    assert (change.label, change.removed, change.added) == ("text", "somebody", "nobody")
    assert change.before == "Every evening"
    assert change.after.startswith("walked the yard")


def test_the_words_of_a_quote_are_told_once():
    assert told(BODY.replace("by hand", "by foot")) == [("text", "hand", "foot")]


def test_a_word_is_the_same_with_a_quotation_mark_at_it():
    old = [("text", "She says “We lost days. Now it is two” and smiles.")]
    new = [("text", "She says “Now it is two” and smiles.")]
    (change,) = words_changed(old, new)
    assert (change.before, change.removed, change.added) == ("She says “", "We lost days.", "")


def test_a_paragraph_put_in_changes_no_other():
    assert told(BODY.replace("Then came", "New words.\n\nThen came")) == [("text", "", "New words.")]


def test_titles_and_names():
    assert told(title="Fernwood counts crates") == [("title", "by daylight", "")]
    assert told(BODY.replace("— Ada Moss", "— Ben Okafor"))[0][0] == "said by"


ITEMS = st.lists(st.tuples(st.sampled_from(["text", "title"]), st.text("abc ", max_size=12)), max_size=6)


@given(ITEMS, ITEMS)
def test_every_difference_of_words_is_told(old, new):
    changes = words_changed(old, new)
    same = [(label, text.split()) for label, text in old] == [(label, text.split()) for label, text in new]
    if same:
        assert changes == ()
    assert all(c.removed or c.added for c in changes)
