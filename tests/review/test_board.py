"""The board says of every interview and story where it stands and what comes next."""

import datetime as dt
import io
import json

import click
import pytest

from casestudies.review.board import BoardRow, RowKind, board
from casestudies.review.formats.board import as_json, as_markdown, show
from casestudies.terminal import Console

TODAY = dt.date(2026, 11, 21)


def rows_of(site, today=TODAY):
    return board(site.review(today))


def story(site, today=TODAY):
    (row,) = (row for row in rows_of(site, today) if row.kind is RowKind.STORY)
    return row


def test_a_story_without_approval_waits_since_its_interview_and_says_how_to_ask(site):
    row = story(site)
    assert (row.state, row.age, row.urgent) == ("awaiting approval", 81, False)
    assert row.next == "casestudies approval request fernhill"


def test_a_published_story_says_until_when_and_counts_from_its_approval(site):
    site.approve(expires=dt.date(2027, 10, 1))
    row = story(site)
    assert (row.state, row.age, row.next) == ("published until 2027-10-01", 51, "")


def test_an_approval_that_ends_soon_is_urgent_while_it_still_publishes(site):
    site.approve(expires=dt.date(2026, 12, 1))
    row = story(site)
    assert row.state == "published until 2026-12-01"
    assert row.urgent
    assert row.next.startswith("A116")


def test_an_expired_approval_counts_from_its_end(site):
    site.approve(expires=dt.date(2026, 11, 1))
    row = story(site)
    assert (row.state, row.age, row.next) == ("expired", 20, "casestudies approval request fernhill")


def test_a_changed_story_points_at_what_changed(site):
    site.approve()
    site.change(site.story, "went astray", "got lost")
    row = story(site)
    assert row.state == "changed since it was approved"
    assert row.urgent
    assert row.next == "casestudies approval diff fernhill"


def test_a_quote_that_was_not_said_is_mended_before_anybody_is_asked(site):
    site.change(site.story, "It was a full forty hours.", "It was more like ninety hours.")
    row = story(site)
    assert row.urgent
    assert row.next.startswith("Q")
    assert "line 13" in row.next


def test_files_that_cannot_be_read_stand_on_the_board(site):
    site.change(site.interview, "date:", "dat:")
    rows = rows_of(site)
    assert [(row.kind, row.id, row.state) for row in rows] == [
        (RowKind.STORY, "fernhill", "cannot be read"),
        (RowKind.INTERVIEW, "2026-09-01-fernhill", "cannot be read"),
    ]
    assert all(row.urgent and row.next for row in rows)


@pytest.mark.parametrize(
    ("change", "state"),
    [(None, "in fernhill"), (("purpose", "feedback"), "feedback"), (("purpose", "story"), "no story yet")],
)
def test_an_interview_says_which_stories_use_it(site, change, state):
    if change:
        site.story.unlink()
        site.interview.write_text(f"{site.interview.read_text('utf-8')}{change[0]}: {change[1]}\n", "utf-8")
    (row,) = (row for row in rows_of(site) if row.kind is RowKind.INTERVIEW)
    assert (row.state, row.age) == (state, 81)


def test_an_interview_that_is_still_to_come_has_no_age(site):
    site.change(site.interview, "2026-09-01", "2027-09-01")
    assert [row.age for row in rows_of(site) if row.kind is RowKind.INTERVIEW] == [None]


def test_json_and_markdown_say_the_same(site):
    rows = rows_of(site)
    document = json.loads(as_json(rows, TODAY))
    assert document["version"] == 1
    assert [(i["id"], i["age_days"]) for i in document["items"]] == [(r.id, r.age) for r in rows]
    text = as_markdown(rows, TODAY)
    assert all(f"`{row.id}`" in text for row in rows)


def test_nothing_that_was_said_stands_on_the_board(site):
    site.change(site.story, "It was a full forty hours.", "It was more like ninety hours.")
    text = as_json(rows_of(site), TODAY)
    assert "hours" not in text
    assert "manuscripts" not in text


LONG = BoardRow(
    RowKind.STORY, "how-" * 30 + "end", "changed since it was approved", 51, "casestudies approval diff it " * 4, "a.md"
)


def shown(row, *, terminal):
    console = Console(io.StringIO(), width=80 if terminal else None, is_terminal=terminal)
    show([row], console)
    return click.unstyle(console.file.getvalue()).splitlines()


def test_a_long_id_leaves_room_for_state_days_and_the_next_step():
    lines = shown(LONG, terminal=True)
    assert max(map(len, lines)) <= 80
    assert lines[0].split() == ["Story", "State", "Days"]
    assert "".join(line.split(" ")[0] for line in lines[1:]) == LONG.id
    rest = " ".join(" ".join(lines[1:]).split())
    assert all(word in rest for word in ("changed since", " 51 "))
    # Too little is left beside the others for a command: it stands below its row, whole.
    assert "    casestudies approval diff it casestudies approval diff it" in "\n".join(lines)


def test_what_is_no_terminal_has_each_row_on_one_line_without_blanks_at_its_end():
    head, line, *_ = shown(LONG, terminal=False)
    assert line == f"{LONG.id}  {LONG.state}    51  {LONG.next.strip()}"
    assert head == head.rstrip()
