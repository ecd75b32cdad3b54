"""A small site with one interview, to run the desk's commands in."""

import pytest
from click.testing import CliRunner

from casestudies.cli import cli

TALK = """WEBVTT

00:00:01.000 --> 00:00:04.000
<v Mara>Is it all right if I record this?

00:00:05.000 --> 00:00:07.000
<v Nell H.>Yes, go ahead.

00:00:08.000 --> 00:00:11.000
<v Mara>How did you plan the rounds before?

00:00:12.000 --> 00:00:30.000
<v Nell H.>On paper, at the kitchen table. It took me about two hours every evening, and it was a nightmare.

00:00:34.000 --> 00:00:36.000
<v Mara>What happened next?

00:00:37.000 --> 00:00:58.000
<v Nell H.>One night I sent two vans to the same street. I knew that it had to stop, because I was so ashamed of it.

00:00:59.000 --> 00:01:02.000
<v Mara>And how did the planner change things for you?

00:01:03.000 --> 00:01:24.000
<v Nell H.>It plans forty stops in ten minutes. We went from two hours to ten minutes, and I have my evenings back.

00:01:25.000 --> 00:01:28.000
<v Mara>What would you tell somebody who still plans on paper?

00:01:29.000 --> 00:01:40.000
<v Nell H.>Start with one van, and learn from it. You should not try to plan everything at once.
"""


@pytest.fixture
def site(tmp_path, monkeypatch):
    (tmp_path / "content/pages/stories").mkdir(parents=True)
    (tmp_path / "content/approvals").mkdir()
    (tmp_path / "content/customers").mkdir()
    (tmp_path / "content/interviews/rounds").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: S\nsite_url: https://larkwell.example/\ndocs_dir: content/pages\nplugins:\n"
        "  - casestudies:\n      publisher: Larkwell\nexclude_docs: |\n  /stories/\n"
        "markdown_extensions:\n  - casestudies.guard\n"
    )
    (tmp_path / "content/customers/otterburn.yml").write_text(
        "name: Otterburn\nindustry: Delivery\npeople:\n  nell-hart: {name: Nell Hart, role: Owner}\n"
    )
    (tmp_path / "content/interviews/rounds/interview.yml").write_text(
        'customer: otterburn\ndate: 2026-09-14\ntranscript: transcript.vtt\nspeakers:\n  "Nell H.": nell-hart\n  "Mara": ~\n'
    )
    (tmp_path / "content/interviews/rounds/transcript.vtt").write_text(TALK)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CI", raising=False)
    return tmp_path


@pytest.fixture
def run():
    def call(*args: str, code: int = 0) -> str:
        done = CliRunner().invoke(cli, list(args))
        assert done.exit_code == code, done.output
        return done.output

    return call
