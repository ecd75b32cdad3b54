"""Interface texts: every language says everything, in forms that its grammar asks for."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casestudies.findings import CasestudiesError, Severity
from casestudies.publish.texts import direction, languages, texts
from casestudies.quotes import RULES
from casestudies.stories.typography import marks

DAY = dt.date(2026, 9, 14)
SHIPPED = sorted(languages())


def _flat(messages: object, path: str = "") -> dict[str, str]:
    if isinstance(messages, dict):
        return {k: v for key, value in messages.items() for k, v in _flat(value, f"{path}/{key}").items()}
    return {path: str(messages)}


def _places(message: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(message) if name}


def test_the_promised_languages_are_shipped():
    assert {"en", "de", "fr", "es", "pt", "ja", "it", "nl", "ar"} <= languages()


@pytest.mark.parametrize("language", SHIPPED)
def test_every_language_says_what_english_says(language):
    english, own = _flat(dict(texts("en"))), _flat(dict(texts(language)))
    optional = re.compile(r"/(numbers|date_format)|/(zero|one|two|few|many|other)$")
    missing = {key for key in english.keys() - own.keys() if not optional.search(key)}
    assert not missing
    assert not {key for key in own.keys() - english.keys() if not optional.search(key)}


@pytest.mark.parametrize("language", SHIPPED)
def test_a_message_fills_the_same_places_in_every_language(language):
    english, own = _flat(dict(texts("en"))), _flat(dict(texts(language)))
    for key in english.keys() & own.keys():
        if not key.endswith(("/zero", "/one", "/two", "/few", "/many", "/other")):  # "ein Füllwort" needs no number
            assert _places(own[key]) == _places(english[key]), key


@pytest.mark.parametrize("language", SHIPPED)
def test_every_message_is_words(language):
    # YAML reads some words as something else: `no` is false.
    assert all(isinstance(word, str) for word in texts(language).get("numbers", ()))
    assert all(value.strip() and value != "None" for value in _flat(dict(texts(language))).values())


@given(st.sampled_from(SHIPPED), st.integers(0, 2000))
def test_every_count_has_a_form(language, n):
    t = texts(language)
    assert str(n) in t.counted("count_stories", n)
    for forms in t["edits"].values():
        assert "{" not in t.plural(forms, n)


def test_small_counts_are_spelled_out():
    t = texts("en")
    assert t.plural(t["edits"]["filler"], 1) == "one filler removed"
    assert t.plural(t["edits"]["filler"], 2) == "two fillers removed"
    assert t.plural(t["edits"]["filler"], 12) == "12 fillers removed"


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "14 September 2026"), ("de", "14. September 2026"), ("fr", "14 septembre 2026"), ("ja", "2026年9月14日")],
)
def test_dates_are_written_out_as_the_language_does(language, written):
    assert texts(language).date(DAY) == written


def test_a_language_that_is_not_shipped_reads_english():
    assert texts("pl")["stories"] == "Customer stories"
    assert texts("pl").date(DAY) == "14 September 2026"
    assert texts("x-nonsense-\u202e")["stories"] == "Customer stories"


def test_a_region_keeps_its_language():
    assert texts("pt-BR")["stories"] == texts("pt")["stories"]


def test_a_site_can_change_a_text():
    changed = texts("en", {"stories": "Case studies", "facets.industry": "Sector", "facets.use_case": "Use"})
    assert changed["stories"] == "Case studies"
    assert changed["facets"]["industry"] == "Sector"
    assert changed["facets"]["use_case"] == "Use"
    assert changed["facets"]["region"] == "Region"
    assert texts("en")["facets"]["industry"] == "Industry"


def test_marks_are_those_of_the_language_spoken():
    assert marks("de-AT") == ("„", "“")
    assert marks("fr") == ("«\u202f", "\u202f»")
    assert marks("tlh") == ("“", "”")


def test_direction():
    assert direction("ar") == direction("he") == "rtl"
    assert direction("ja") == "ltr"


@pytest.mark.parametrize("language", SHIPPED)
def test_every_permitted_edit_has_words(language):
    permitted = {rule.name for rule in RULES if rule.severity is Severity.NOTE}
    assert permitted <= texts(language)["edits"].keys()


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("storys", "Case studies"),
        ("facets", "Everything"),
        ("stories.one", "Story"),
        ("verdicts.perfect", "perfect"),
        ("read_story", "Read {title}"),
        ("shown", "{shown of {total}"),
        ("shown", "{shown} von {}"),
    ],
)
def test_a_label_that_cannot_be_shown_is_refused(path, label):
    with pytest.raises(CasestudiesError) as refused:
        texts("en", {path: label})
    assert refused.value.finding.code == "P213"


def test_a_misspelt_label_names_the_nearest():
    with pytest.raises(CasestudiesError) as refused:
        texts("en", {"storys": "Case studies"})
    assert refused.value.finding.help == "Did you mean `stories`?"


def test_a_label_for_a_count_serves_every_form():
    t = texts("en", {"count_stories": "Stories: {n}", "edits.filler": "ums taken out"})
    assert t.counted("count_stories", 1) == "Stories: 1"
    assert t.plural(t["edits"]["filler"], 2) == "ums taken out"


@given(st.text(max_size=30), st.text(max_size=30))
def test_labels_of_any_kind_are_taken_or_refused(path, label):
    with contextlib.suppress(CasestudiesError):
        texts("en", {path: label})
