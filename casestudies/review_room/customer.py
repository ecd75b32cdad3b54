"""A customer's edition of the review room: what they are asked to approve, and nothing of the interview but what they said."""

from __future__ import annotations

import datetime as dt

from casestudies.approvals.request import Request, conditions, formula, greeting
from casestudies.publish.audit import ROOM
from casestudies.publish.texts import direction
from casestudies.review_room.page import policy, source, templates
from casestudies.stories.typography import marks, printed


def customers_edition(asked: Request, page: str, today: dt.date) -> str:
    """The whole file. `page` is the page as it will appear, in one file (`inline.inlined`).

    Of the interview it holds what the request itself shows its addressee.
    """
    say, story = asked.texts, asked.story
    style, script = source("room.css"), source("customer.js")
    # The page's own styles stand in its elements; the frame takes this policy over, and lets no script run.
    rules = policy("'unsafe-inline'", script, "img-src data:", "font-src data:")
    return (
        templates()
        .get_template("customer.html.jinja")
        .render(
            asked=asked,
            page=page,
            mark=ROOM,
            policy=rules,
            style=style,
            script=script,
            dir=direction(asked.language),
            greeting=greeting(asked),
            day=say.not_before.format(date=say.date(story.publish))
            if story.publish and story.publish > today
            else say.refuse,
            own=[quote for quote in story.quotes if quote.person == asked.person],
            marks=marks(asked.speech),
            printed=lambda text: printed(text, asked.speech),
            parts=list(conditions(asked)),
            answers=(
                (say.yes, "\n".join(formula(asked))),
                (say.other, say.please_change),
                (say.no, say.please_not),
            ),
        )
    )
