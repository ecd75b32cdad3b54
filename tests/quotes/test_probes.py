"""Pairs of what was said and what was quoted, written by hand: honest ones publish, falsified ones do not, and those that
their surroundings make doubtful ask.
"""

import re
from pathlib import Path

import pytest

from casestudies.quotes import Verdict, verify
from helpers.made_up_talk import interview

HERE = Path(__file__).parent


def _rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


_OTHERS = (
    "probes_languages.tsv",
    "probes_languages_tampering.tsv",
    "probes_languages_speech.tsv",
    "probes_more_languages.tsv",
)
_ENGLISH = ("probes.tsv", "probes_tampering.tsv", "probes_honest.tsv", "probes_editors.tsv", "probes_context.tsv")
OTHERS = [row for name in _OTHERS for row in _rows(name)]
ENGLISH = [row for name in _ENGLISH for row in _rows(name)]


def _outcome(verdict: Verdict) -> str:
    return "ok" if verdict.publishes else "asks" if verdict.asks else "bad"


def _reasons(verdict: Verdict) -> list[str]:
    return [e.rule.name for e in verdict.edits] + [c.rule.name for c in verdict.concerns]


@pytest.mark.parametrize(("label", "kind", "said", "quoted"), ENGLISH)
def test_english(label: str, kind: str, said: str, quoted: str) -> None:
    verdict = verify(quoted, interview(said), "Dana")
    assert _outcome(verdict) == label, (kind, verdict.kind, _reasons(verdict))


@pytest.mark.parametrize(("language", "label", "kind", "said", "quoted"), OTHERS)
def test_other_languages(language: str, label: str, kind: str, said: str, quoted: str) -> None:
    transcript = interview(said, around=("…?", "Hm."))
    verdict = verify(quoted, transcript, "Dana", language=language)
    assert _outcome(verdict) == label, (kind, verdict.kind, _reasons(verdict))


def test_the_probes_cover_many_kinds_of_both_labels() -> None:
    rows = ENGLISH
    assert len(rows) >= 150
    assert len({kind for label, kind, _, _ in rows if label == "ok"}) >= 15
    assert len({kind for label, kind, _, _ in rows if label == "bad"}) >= 30


@pytest.mark.parametrize(("label", "kind", "said", "quoted"), [r for r in ENGLISH if r[0] == "bad"])
def test_a_remedy_is_itself_faithful(label: str, kind: str, said: str, quoted: str) -> None:
    transcript = interview(said)
    verdict = verify(quoted, transcript, "Dana")
    if verdict.remedy is not None:
        assert verdict.remedy != quoted
        assert verify(verdict.remedy, transcript, "Dana").stands


def test_nearly_every_falsified_quote_that_has_a_source_gets_a_remedy() -> None:
    rows = [r for r in ENGLISH if r[0] == "bad" and r[1] not in {"speaker", "fabricated", "unheard"}]
    without = [r for r in rows if verify(r[3], interview(r[2]), "Dana").remedy is None]
    assert len(without) <= 0.05 * len(rows), without


@pytest.mark.parametrize(("label", "kind", "said", "quoted"), [r for r in ENGLISH if r[0] == "bad"])
def test_every_refusal_has_a_reason(label: str, kind: str, said: str, quoted: str) -> None:
    assert any(not edit.permitted for edit in verify(quoted, interview(said), "Dana").edits)


_UNPRINTABLE = re.compile(r",\s*[,.]|[?!]\.(?!\.)|\.\s*,|\s,|(?<!\.)\.\.(?!\.)|\s{2,}|''")


@pytest.mark.parametrize(("language", "label", "kind", "said", "quoted"), [r for r in OTHERS if r[1] == "bad"])
def test_a_remedy_in_any_language_is_faithful_and_can_be_printed(language, label, kind, said, quoted) -> None:
    transcript = interview(said, around=("…?", "Hm."))
    verdict = verify(quoted, transcript, "Dana", language=language)
    if verdict.remedy is not None:
        again = verify(verdict.remedy, transcript, "Dana", language=language)
        assert again.stands
        assert not _UNPRINTABLE.search(verdict.remedy), verdict.remedy
