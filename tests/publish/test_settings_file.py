"""What is wrong in the settings is said of the file that holds them, whatever it is called."""

import pytest

from casestudies.findings import CasestudiesError
from casestudies.publish.look import Look
from casestudies.publish.texts import texts
from casestudies.stories import open_project
from helpers.scratch import MKDOCS, Scratch

LABELS = {"no_such_label": "x", "stories": "{who}", "voices": "{"}


@pytest.mark.parametrize("name", LABELS)
def test_a_label(name):
    with pytest.raises(CasestudiesError) as error:
        texts("en", {name: LABELS[name]}, "properdocs.yml")
    assert (error.value.finding.code, error.value.finding.place.path) == ("P213", "properdocs.yml")


@pytest.mark.parametrize("font", ["mkdocs.yml", "gone.ttf", "content", "empty.ttf"])
def test_a_font(tmp_path, font):
    site = Scratch(tmp_path)
    site.write("empty.ttf", "")
    (tmp_path / "properdocs.yml").write_text(f"{MKDOCS}      picture_font: {font}\n", "utf-8")
    with pytest.raises(CasestudiesError) as error:
        Look.of(open_project(site.root / "properdocs.yml"))
    assert (error.value.finding.code, error.value.finding.place.path) == ("P215", "properdocs.yml")
