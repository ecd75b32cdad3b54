"""An assistant that drafts with invented quotes ends with true ones; without leave it learns no word of an interview."""

import hashlib
import json

from casestudies.cli.catalogue import CATALOGUE
from helpers.asking import SECRET, TALK
from helpers.scratch import INTERVIEW_FILE, STORY_FILE

INTERVIEW = "2026-09-01-otterburn"
DRAFT = """\
---
title: Otterburn Mill sleeps
customer: otterburn
interviews: [2026-09-01-otterburn]
---

The looms broke at night.

> We used to lose ninety days a year to broken looms, and now it is just two days!
>
> — Nell Hart {#days}

It paid for itself, she says.

> Honestly, this is the best investment our mill has ever made.
>
> — Nell Hart {#best}

And at first? "The first week was really easy," Hart says.
"""


async def call(client, tool, **arguments):
    """What a tool answers; an error as its text."""
    answer = await client.call_tool(tool, arguments)
    if answer.is_error:
        return " ".join(part.text for part in answer.content)
    told = answer.structured_content
    return told["result"] if set(told) == {"result"} else told


def snapshot(root):
    return {p: hashlib.sha256(p.read_bytes()).digest() for p in root.rglob("*") if p.is_file()}


def test_a_draft_with_invented_quotes_ends_with_true_ones(ask, site):
    before = snapshot(site.root)

    async def work(client):
        text, steps = DRAFT, []
        for _ in range(5):
            told = await call(client, "check_story", story="new-story", text=text)
            refused = [q for q in told["quotes"] if q["outcome"] == "refused"]
            steps.append([(q["id"], q["verdict"]) for q in refused])
            if not refused:
                return told, text, steps
            for quote in refused:
                true = quote.get("faithful_wording") or (quote.get("nearest") or quote["instead"])[0]["text"]
                assert quote["text"] in text
                text = text.replace(quote["text"], true)
        return told, text, steps

    (told, text, steps), _ = ask(work, "--allow-transcripts")
    assert [id_ for id_, _ in steps[0]] == ["days", "best", "the-first-week-was-really"]
    assert all(q["outcome"] in {"publishes", "asks"} for q in told["quotes"])
    assert len(told["quotes"]) == 3
    assert not {"ninety", "investment", "really"} & set(text.split())
    assert snapshot(site.root) == before
    site.write("content/pages/stories/new-story.md", text)
    assert not [f for f in site.run("check", "new-story", expect=None).splitlines() if " Q2" in f]


def test_without_leave_no_word_of_an_interview_is_told(ask, site):
    site.write(STORY_FILE, DRAFT)
    site.change(
        "What has changed since the spring?",
        "What SENTINELASKED has changed?",
        "content/interviews/2026-09-01-otterburn/talk.vtt",
    )
    probes = [
        "We used to lose nine",
        "But not from the",
        "We would buy the whole system again tomorrow.",
        "The first week was hard",
    ]

    async def work(client):
        answers = [await call(client, "check_story", story="otterburn")]
        answers.append(
            await call(
                client, "check_story", story="x", text=DRAFT.replace("The first week was really easy", probes[2])
            )
        )
        for words in probes:
            answers.append(await call(client, "verify_quote", quote=words, interview=INTERVIEW, person="Nell Hart"))
        answers.append(await call(client, "verify_quote", quote="x y z", interview="nowhere", person="Nell Hart"))
        answers.append(await call(client, "verify_quote", quote="x y z", interview=INTERVIEW, person="Host"))
        tools = {tool.name for tool in (await client.list_tools()).tools}
        resources = (await client.list_resource_templates()).resource_templates
        resources = [*resources, *(await client.list_resources()).resources]
        for tool in ("find_passages", "suggest_quotes"):
            answers.append(await call(client, tool, words="looms", interview=INTERVIEW))
        return tools, resources, answers

    (tools, resources, answers), log = ask(work)
    assert tools == {"check_story", "explain", "verify_quote"}
    assert not resources
    own = f"{DRAFT} {' '.join(probes)}"
    said = json.dumps(answers, ensure_ascii=False) + log
    assert "SENTINELASKED" not in said
    assert SECRET not in said
    talk = [row for row in TALK.splitlines() if row.startswith("<v")]
    words = [w for row in talk for w in row.partition(">")[2].split()]
    for at in range(len(words) - 3):
        run = " ".join(words[at : at + 4])
        assert run not in said or run in own, run


def test_with_leave_passages_suggestions_and_transcripts_are_told_but_nothing_private(ask, site):
    site.write(INTERVIEW_FILE, site.read(INTERVIEW_FILE) + 'private: [{from: "00:01:05", to: "00:01:12"}]\n')

    async def work(client):
        tools = {tool.name for tool in (await client.list_tools()).tools}
        found = await call(client, "find_passages", words="broken looms", interview=INTERVIEW)
        more = await call(client, "find_passages", words="buy the whole system dealer", interview=INTERVIEW)
        best = await call(client, "suggest_quotes", interview=INTERVIEW)
        (listed,) = (await client.list_resources()).resources
        assert listed.name == INTERVIEW
        text = (await client.read_resource(str(listed.uri))).contents[0].text
        story = await call(client, "check_story", story="otterburn")
        near = await call(
            client,
            "verify_quote",
            quote="We would buy nothing from that dealer",
            interview=INTERVIEW,
            person="nell-hart",
        )
        return tools, found, more, best, text, story, near

    (tools, found, more, best, text, story, near), log = ask(work, "--allow-transcripts")
    assert tools == {"check_story", "explain", "verify_quote", "find_passages", "suggest_quotes"}
    assert (
        found[0]
        == {
            "text": "We used to lose nine days a year to broken looms.",
            "said_by": "Nell Hart",
            "interview": INTERVIEW,
            "asks": False,
            "at": "0:05",
        }
        or "broken looms" in found[0]["text"]
    )
    assert all(one["said_by"] == "Nell Hart" and one["why"] for one in best)
    assert "Host (not the customer's) 0:01: What has changed since the spring?" in text
    assert "Nell Hart 1:05: [private]" in text
    assert SECRET not in json.dumps([found, more, best, text, story, near]) + log


def test_every_tool_only_reads_and_says_so(ask):
    async def work(client):
        return (await client.list_tools()).tools

    tools, _ = ask(work, "--allow-transcripts")
    assert all(tool.annotations.read_only_hint and not tool.annotations.destructive_hint for tool in tools)
    names = " ".join(tool.name for tool in tools)
    assert not any(word in names for word in ("approve", "record", "withdraw", "write", "fix", "send"))


def test_a_story_that_cannot_be_is_one_plain_sentence(ask):
    stories = ["../../../etc/passwd", "", "a/../b", "/etc/passwd", "x" * 5000, "a\x00b", "otterbrun"]

    async def work(client):
        return {story: await call(client, "check_story", story=story) for story in stories}

    answers, log = ask(work)
    assert "Traceback" not in log
    for story, told in answers.items():
        assert isinstance(told, str), story
        assert "Traceback" not in told, story
        assert "root:" not in told, story


def test_a_broken_draft_is_findings(ask):
    async def work(client):
        return [
            await call(client, "check_story", story="x", text=text)
            for text in ("no front matter", "---\ntitle: [\n---\n", "---\n")
        ]

    told, _ = ask(work)
    assert all(one["findings"] and one["state"] == "cannot be read" for one in told)


def test_codes_are_explained(ask):
    async def work(client):
        return await call(client, "explain", code="q203"), await call(client, "explain", code="X999")

    (known, unknown), _ = ask(work)
    assert known["what"] == CATALOGUE["Q203"].what
    assert "no such code" in unknown
