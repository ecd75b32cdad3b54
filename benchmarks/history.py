"""What git's history costs a review: 50 and 500 stories, each drafted, changed once and approved in a commit of its own,
reviewed without git (`alone: false`), as by default, and under a policy that asks who recorded.

    python -m benchmarks.history [--share 0.5] [--growth 2]

Ends with 1 if reading the history of 500 stories takes more than this share of their review, or if a story costs more than
`--growth` times as much among 500 as among 50.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from casestudies.approvals.content import digest
from casestudies.approvals.provenance import provenance
from casestudies.review import review
from casestudies.stories import load, open_project
from casestudies.stories.project import Project, RecordingPolicy

TODAY = dt.date(2026, 11, 21)
MARA = "Mara Lindqvist <mara@larkwell.example>"
SETTINGS = """site_name: L
docs_dir: pages
plugins:
  - casestudies: {publisher: Larkwell, customers: customers, interviews: interviews, approvals: approvals}
"""
SAID = "We used to lose nine days a year to broken looms. Now it is two days, and nobody is on call at night."


def files(number: int) -> dict[str, str]:
    """A customer, an interview and a draft of a story."""
    id_ = f"mill-{number}"
    turns = [f"<v {'Nell Hart' if i % 2 else 'Host'}>It went on as it was, more or less." for i in range(60)]
    cues = "".join(
        f"\n00:{i:02}:00.000 --> 00:{i:02}:50.000\n{said}\n"
        for i, said in enumerate([*turns[:59], f"<v Nell Hart>{SAID}"])
    )
    return {
        f"customers/{id_}.yml": f"name: Otterburn {number}\npeople:\n  nell-hart: {{name: Nell Hart, role: Mill Manager}}\n",
        f"interviews/{id_}/interview.yml": f"customer: {id_}\ndate: 2026-09-01\ntranscript: talk.vtt\n"
        'speakers: {"Nell Hart": nell-hart, "Host": ~}\n',
        f"interviews/{id_}/talk.vtt": f"WEBVTT\n{cues}",
        f"pages/stories/{id_}.md": f"---\ntitle: Otterburn sleeps\ncustomer: {id_}\ninterviews: [{id_}]\n---\n\n"
        + "The looms used to break at night, and somebody had to get up for it.\n\n" * 8
        + f"> {SAID}\n>\n> — Nell Hart\n",
        f"approvals/{id_}.eml": f"From: nell@otterburn{number}.example\n\nYes, please.\n",
    }


def approved(text: str, number: int, content: str) -> str:
    """The story with its approval, by evidence that quotes no digest: so that only the history answers."""
    record = (
        "approvals:\n  - role: customer\n    by: Nell Hart\n    on: 2026-10-02\n    scope: [site, name]\n"
        f"    content: {content}\n    evidence: mill-{number}.eml\n"
    )
    return text.replace("\n---\n", f"\n{record}---\n", 1)


def site(root: Path, stories: int) -> Project:
    """A site with so many approved stories and three commits for each."""
    subprocess.run(["git", "init", "-q", "-b", "main", str(root)], check=True)
    for path, text in {"mkdocs.yml": SETTINGS, "pages/index.md": "# L\n"}.items():
        write(root, path, text)
    for number in range(stories):
        for path, text in files(number).items():
            write(root, path, text)
    project = open_project(root / "mkdocs.yml")
    library, findings = load(project)
    assert not findings, findings[0]
    marks = iter(range(1, 3 * stories + 1))
    stream = []
    for number in range(stories):
        mine = files(number)
        file = f"pages/stories/mill-{number}.md"
        story = library.stories[f"mill-{number}"]
        content = digest(story, library.customers[story.customer], [library.interviews[i] for i in story.interviews])
        final = approved(mine[file], number, content)
        write(root, file, final)
        first = {"mkdocs.yml": SETTINGS, "pages/index.md": "# L\n"} if number == 0 else {}
        for message, changed in (
            ("Draft", {**first, **mine, file: mine[file].replace("somebody", "one of them")}),
            ("Mended", {file: mine[file]}),
            ("Approved", {file: final}),
        ):
            stream += commit(next(marks), message, changed)
    subprocess.run(["git", "fast-import", "--quiet"], cwd=root, input=b"".join(stream), check=True)
    subprocess.run(["git", "reset", "-q", "--hard", "main"], cwd=root, check=True)
    return project


def commit(mark: int, message: str, changed: dict[str, str]) -> Iterator[bytes]:
    """A commit as `git fast-import` reads it."""
    yield f"commit refs/heads/main\nmark :{mark}\ncommitter {MARA} {1790000000 + mark} +0000\n".encode()
    yield f"data {len(message)}\n{message}\n".encode() + (f"from :{mark - 1}\n".encode() if mark > 1 else b"")
    for path, text in changed.items():
        data = text.encode()
        yield f"M 100644 inline {path}\ndata {len(data)}\n".encode() + data + b"\n"


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, "utf-8")


def fastest(work: Callable[[], object], runs: int = 3) -> float:
    """The least processor time of several runs, in milliseconds, git's own included."""
    times = []
    for _ in range(runs):
        begin = sum(os.times()[:4])
        work()
        times.append(sum(os.times()[:4]) - begin)
    return min(times) * 1000


def measure(stories: int) -> dict[str, float]:
    """Milliseconds a story: the whole review without git, and what each policy makes the history cost."""
    with TemporaryDirectory() as folder:
        project = site(Path(folder), stories)
        library, _ = load(project)

        def under(recording: RecordingPolicy) -> Project:
            return replace(project, policy=replace(project.policy, recording=recording))

        off = under(RecordingPolicy(alone=False))
        asked = under(RecordingPolicy(alone=True, by=("mara@larkwell.example",)))
        assert len(review(off, today=TODAY).edition.stories) == stories
        assert not provenance(project, library).refused
        assert not provenance(asked, library).refused
        return {
            "review without git": fastest(lambda: review(off, today=TODAY), 1) / stories,
            "evidence alone": fastest(lambda: provenance(off, library)) / stories,
            "history, by default": fastest(lambda: provenance(project, library)) / stories,
            "history, `by` and `alone`": fastest(lambda: provenance(asked, library)) / stories,
        }


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=0.5)
    parser.add_argument("--growth", type=float, default=2.0)
    wanted = parser.parse_args()
    rows = {stories: measure(stories) for stories in (50, 500)}
    for stories, row in rows.items():
        print(f"\n{stories} stories, {3 * stories} commits")
        for what, value in row.items():
            print(f"  {what:28} {value:8.2f} ms a story")
    few, many = rows[50], rows[500]
    share = many["history, by default"] / many["review without git"]
    growth = many["history, by default"] / few["history, by default"]
    print(f"\nshare of the review {share:.2f}, growth from 50 to 500 {growth:.2f}")
    return int(share > wanted.share or growth > wanted.growth)


if __name__ == "__main__":
    begin = time.perf_counter()
    code = main()
    print(f"{time.perf_counter() - begin:.0f} s in all")
    sys.exit(code)
