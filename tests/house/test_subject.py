"""What a finding is about, taken apart."""

import pytest

from casestudies import Subject


@pytest.mark.parametrize(
    ("written", "room", "id_", "story", "source"),
    [
        (Subject.of_customer("otterburn"), "customer", "otterburn", "", True),
        (Subject.of_interview("2026-09-01-otterburn"), "interview", "2026-09-01-otterburn", "", True),
        (Subject("otterburn"), "story", "otterburn", "otterburn", False),
        (Subject.of_quote("otterburn", "two-days"), "story", "otterburn", "otterburn", False),
        (Subject(""), "", "", "", False),
    ],
)
def test_it_is_a_customer_an_interview_a_story_or_nothing(written, room, id_, story, source):
    assert (written.room, written.id, written.story, written.is_source) == (room, id_, story, source)
    assert written == str(written)
