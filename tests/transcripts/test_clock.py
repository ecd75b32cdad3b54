"""Times as people read them."""

import pytest

from casestudies.transcripts import clock


@pytest.mark.parametrize(("seconds", "shown"), [(751.9, "12:31"), (3729, "1:02:09"), (4, "0:04")])
def test_times(seconds, shown):
    assert clock.format_timestamp(seconds) == shown
