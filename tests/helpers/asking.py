"""A site with a quote that asks: what its speaker said next takes part of it back. And the mails about it."""

from __future__ import annotations

import re
from email import message_from_bytes, policy

from helpers.scratch import INTERVIEW_FILE, STORY, STORY_FILE, TRANSCRIPT, Scratch

TALK_FILE = "content/interviews/2026-09-01-otterburn/talk.vtt"
TALK = f"""\
{TRANSCRIPT}
00:01:01.000 --> 00:01:04.000
<v Host>Our own people say it cannot be done. Would you buy it again?

00:01:05.000 --> 00:01:12.000
<v Nell Hart>We would buy the whole system again tomorrow. But not from the dealer who set it up.
"""
ASKING = """
> We would buy the whole system again tomorrow.
>
> — Nell Hart {#again}
"""
SECRET = "dealer who set it up"


class Asking(Scratch):
    """The scratch site with that quote; its mails are sent on 1 October and answered on the 2nd."""

    def __init__(self, root):
        super().__init__(root)
        self.write(TALK_FILE, TALK)
        self.write(STORY_FILE, STORY + ASKING)
        self.settings("policy: {recording: {alone: false}}")

    def ask(self, *options, today="2026-10-01"):
        """What the command says; the request is the file of that day."""
        return self.run(
            *("approval", "request", "otterburn", "--from", "Mara Lindqvist <mara@larkwell.example>"),
            *options,
            today=today,
        )

    def request(self, day="2026-10-01"):
        """The plain text of a request that was written."""
        data = (self.root / f"content/approvals/requests/{day}-otterburn.eml").read_bytes()
        return message_from_bytes(data, policy=policy.default).get_body(("plain",)).get_content().replace("\r\n", "\n")

    def lines(self, day="2026-10-01"):
        """The lines that the request asks to be sent back."""
        found = re.search(r"(?m)^.*\n^sha256:.*\n(?:.+\n)+", self.request(day))
        return "\n".join(row.strip() for row in found[0].splitlines())

    def reply(self, own, quoted="", name="answer.eml", who="Nell Hart <nell@otterburn.example>", on="Fri, 02 Oct 2026"):
        """Her answer, with what it quotes below."""
        below = "".join(f"> {line}\n" for line in quoted.splitlines())
        wrote = "On 1 Oct 2026, at 12:00, Mara Lindqvist <mara@larkwell.example> wrote:\n" if quoted else ""
        head = f"From: {who}\nTo: Mara Lindqvist <mara@larkwell.example>\nDate: {on} 10:00:00 +0000\n"
        self.write(f"content/approvals/{name}", f"{head}\n{own}\n\n{wrote}{below}")
        return name

    def record(self, name="answer.eml", *options, expect=0):
        """What the command says when her answer is recorded."""
        return self.run(
            *("approval", "record", "otterburn", "--evidence", f"content/approvals/{name}"), *options, expect=expect
        )

    def quotes(self):
        """The quotes that would be published."""
        import json

        told = json.loads(self.run("check", "--format", "json", expect=None))
        return [quote["id"] for story in told["published"] for quote in story["quotes"]]

    def correct(self, heard, said, at):
        """Somebody listened again."""
        entry = f'corrections: [{{at: "{at}", heard: {heard}, said: {said}, by: Mara Lindqvist}}]\n'
        self.write(INTERVIEW_FILE, re.sub(r"corrections:.*\n", "", self.read(INTERVIEW_FILE)) + entry)
