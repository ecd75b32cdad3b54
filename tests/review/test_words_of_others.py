"""A quote that is somebody else's words: what is said of it is true, and is said once."""

import pytest


@pytest.mark.parametrize("words", ["We hear this from every customer we have.", "Nobody in the interview said this."])
def test_a_verdict_on_the_whole_quote_is_named_once_and_denies_no_single_words(site, words) -> None:
    site.change(
        site.story,
        "> It was a full forty hours. We don't lose manuscripts anymore, and I sleep better.",
        f"> {words}",
    )
    site.approve()
    found = [f for f in site.review().failed if dict(f.confidential).get("written") == words]
    assert len(found) == 1
    assert found[0].message.endswith((" is misattributed.", " is not found."))
    assert "difference" not in dict(found[0].confidential)


def test_words_of_our_own_people_are_shown_with_their_speaker(site) -> None:
    words = "We hear this from every customer we have."
    site.change(
        site.story,
        "> It was a full forty hours. We don't lose manuscripts anymore, and I sleep better.",
        f"> {words}",
    )
    site.approve()
    shown = [dict(f.confidential) for f in site.review().failed]
    assert any(row.get("said by Asker at 0:21") == words for row in shown)
