"""To publish something that was not approved does not type-check, does not run, and no new output can do it by mistake."""

import datetime as dt
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from casestudies.publish.addresses import Site
from casestudies.publish.artifacts import OUTPUTS, artifacts
from casestudies.publish.embeds import Artifact
from casestudies.publish.presentation import Presenter, of_edition
from casestudies.publish.public import Public
from casestudies.publish.texts import texts
from casestudies.review import review
from casestudies.review.edition import Edition, Preview, Printable
from casestudies.stories import open_project
from helpers.scratch import Scratch

pytestmark = pytest.mark.build

ROOT = Path(__file__).parents[2]
TODAY = dt.date(2026, 11, 21)

HEAD = """\
import copy
import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from casestudies.publish.addresses import Site
from casestudies.publish.artifacts import Output, artifacts
from casestudies.publish.embeds import Artifact, Embeds
from casestudies.publish.feeds import stories_feed
from casestudies.publish.lettering import Keep
from casestudies.publish.presentation import Presenter
from casestudies.publish.proofs import proofs
from casestudies.publish.public import Public
from casestudies.publish.texts import texts
from casestudies.review.edition import Edition, Preview, Printable, PublishedStory

def use(edition: Edition, preview: Preview, either: Printable, draft: PublishedStory, site: Site) -> None:
"""

FORGED = [
    'Edition(dt.date(2026, 1, 1), "Tallyroom", "en", (draft,), frozenset())',
    "Edition()",
    "Printable()",
    "Preview()",
    "replace(edition, stories=(draft,))",
    "edition.stories = (draft,)",
    "edition.stories[0] = draft",
    "class Mine(Edition): pass",
    "proofs(preview, site)",
    "proofs(either, site)",
    'Public(Presenter(preview, texts("en")), site)',
    'Embeds(Presenter(preview, texts("en")), site)',
    'stories_feed(Presenter(either, texts("en")), site)',
    "artifacts(preview)",
]
HONEST = [
    'artifacts(Public(Presenter(edition, texts("en")), site))',
    "proofs(edition.only({draft.id}), site)",
    "shown: Printable = preview if edition.stories else edition",
]


def refused(path, lines):
    """The numbers of the lines that mypy refuses."""
    path.write_text(HEAD + "".join(f"    {line}\n" for line in lines), "utf-8")
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--config-file",
        ROOT / "pyproject.toml",
        path,
    ]
    done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    first = HEAD.count("\n") + 1
    return {int(line.split(":")[1]) - first for line in done.stdout.splitlines() if ": error:" in line}


def test_a_forged_edition_does_not_type_check_and_an_honest_one_does(tmp_path):
    lines = [*FORGED, *HONEST]
    assert refused(tmp_path / "forged.py", lines) == set(range(len(FORGED)))


@pytest.fixture
def reviewed(tmp_path):
    """One story that is published, and one that awaits its approval."""
    scratch = Scratch(tmp_path)
    return review(open_project(scratch.root / "mkdocs.yml"), today=TODAY, preview=True)


@pytest.mark.parametrize("kind", [Edition, Preview, Printable])
def test_nobody_can_make_one(kind):
    with pytest.raises(TypeError):
        kind()
    with pytest.raises(TypeError):
        kind(TODAY, "Tallyroom", "en", (), frozenset())


def test_nobody_can_change_one(reviewed):
    with pytest.raises(TypeError):
        replace(reviewed.edition, stories=reviewed.preview.stories)
    with pytest.raises(AttributeError):
        reviewed.edition.stories = reviewed.preview.stories
    with pytest.raises(TypeError):
        type("Mine", (Edition,), {})


def test_a_new_output_sees_what_is_published_and_nothing_else(reviewed):
    def everything(public, keep):
        """What a careless output might do: print all it can get hold of."""
        yield Artifact("everything.txt", repr([vars(public), *public.edition.stories]).encode())

    site = Site(lambda src: src.removesuffix(".md") + "/", {}, "https://larkwell.example/")
    shown = Presenter(reviewed.preview, texts("en"))
    assert not of_edition(shown)
    public = Public(Presenter(reviewed.edition, texts("en")), site)
    made = {
        artifact.path: artifact.content.decode("utf-8", "replace")
        for artifact in artifacts(public, outputs=(*OUTPUTS, everything))
    }
    withheld = [story for story in reviewed.preview.stories if story.id in reviewed.preview.withheld]
    assert withheld
    for story in withheld:
        for words in (story.title, *(quote.text for quote in story.quotes)):
            assert not [path for path, content in made.items() if words in content]
