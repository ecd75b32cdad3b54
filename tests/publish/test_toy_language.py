"""A new language is one file: with it there are verdicts, figures, requests and pages in that language.

The toy is Esperanto, which the program does not know otherwise.
"""

import datetime as dt
import sys

import pytest
import yaml

from casestudies.approvals import request_texts
from casestudies.publish import texts as page_texts
from casestudies.quotes import languages, verify
from casestudies.quotes.languages import home
from casestudies.stories import hedges
from casestudies.stories.figures import has_figure
from casestudies.stories.typography import marks
from casestudies_theme import TEXTS
from helpers.made_up_talk import interview

RULES = '''
"""Esperanto."""

from casestudies.quotes.languages.base import Language, phrases, words
from casestudies.quotes.languages.fallback import figures_of
from casestudies.quotes.languages.en import REQUEST as ENGLISH

FIGURES = figures_of("eo", point="komo", percent=frozenset({("percent",), ("procentoj",)}))
LANGUAGE = Language(
    code="eo",
    number=FIGURES.number,
    figures=FIGURES.starts,
    hesitations=words("hm eh"),
    fillers=phrases("vi scias"),
    openers=phrases("kaj|do|nu"),
    contrasts=phrases("sed"),
    function_words=words("ni la kaj en"),
    joiners=words("kaj"),
    governors={"negation": words("ne neniam"), "hedge": words("eble preskaŭ"), "reporting": words("kredas diras ke")},
)
HEDGES = {"about": "ĉirkaŭ"}
MARKS = ("«", "»")
REQUEST = ENGLISH | {"greeting": "Saluton,"}
PAGE = %r
'''


@pytest.fixture
def esperanto(tmp_path, monkeypatch):
    page = yaml.safe_load((TEXTS / "en.yml").read_text("utf-8")) | {"stories": "Rakontoj"}
    (tmp_path / "eo.py").write_text(RULES % page, "utf-8")
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(tmp_path)])
    kept = (home, page_texts.languages, page_texts._shipped, hedges._leading, hedges._trailing, request_texts._wording)
    for cached in kept:
        cached.cache_clear()
    yield
    monkeypatch.undo()
    sys.modules.pop(f"{languages.__name__}.eo", None)
    for cached in kept:
        cached.cache_clear()


def _verdict(said, quoted):
    return verify(quoted, interview(said, around=("…?", "Hm.")), "Dana", language="eo")


def test_before_there_is_a_file_it_is_judged_strictly():
    assert not _verdict("Nu, ni ŝparas papero.", "Ni ŝparas papero.").publishes
    assert "eo" not in page_texts.languages()
    assert request_texts.written_in("eo") == ""


@pytest.mark.usefixtures("esperanto")
def test_one_file_gives_a_language_verdicts():
    assert _verdict("Nu, ni ŝparas papero.", "Ni ŝparas papero.").publishes
    assert _verdict("Ni ŝparas, vi scias, papero.", "Ni ŝparas papero.").publishes
    assert _verdict("Ni ŝparas dek horoj.", "Ni ŝparas 10 horoj.").publishes
    assert not _verdict("Ni ne ŝparas papero.", "Ni ŝparas papero.").stands
    assert _verdict("Ni ŝparas papero. Sed ĝi kostas.", "Ni ŝparas papero.").asks


@pytest.mark.usefixtures("esperanto")
def test_one_file_gives_a_language_figures():
    assert has_figure("10 horoj", "Ni ŝparas dek horoj.", "eo")
    assert not has_figure("10 horoj", "Ni ŝparas ĉirkaŭ dek horoj.", "eo")


@pytest.mark.usefixtures("esperanto")
def test_one_file_gives_a_language_requests_and_pages():
    assert request_texts.texts("eo").greeting == "Saluton,"
    assert request_texts.texts("eo").date(dt.date(2026, 9, 14)) == "14 Septembro 2026"
    shown = page_texts.texts("eo")
    assert (shown.language, shown["stories"]) == ("eo", "Rakontoj")
    assert marks("eo") == ("«", "»")
